"""Our speed beside what people would use instead, in one run.

`python -m tests.benchmarks.side_by_side [--quick] [-o results.md]` prints tables in Markdown. It
ends with 1 where a goal is missed or somebody's verdicts differ from ours. The README beside this
file says what is compared and how to read it.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.benchmarks.many import BANDS
from tests.benchmarks.rivals import CONTENDERS, Contender, telling
from tests.benchmarks.rivals.goals import Goal, goals
from tests.benchmarks.rivals.machine import described
from tests.benchmarks.rivals.racing import Race, Result, say
from tests.benchmarks.rivals.registers import agreed, sides
from tests.benchmarks.support import ROOT, Ratio, against_importing_pandas
from tests.benchmarks.test_report import command
from tests.benchmarks.test_startup import ALL_PACKS

EXAMPLE = ("check", "examples/dordrecht-2024/facts", "--as-of", "2025-02-01")
OWN_BOUNDS = {"national": "registers in Excel, growth of a check of a register",
              "judging": "growth and memory of judging"}  # fmt: skip
"""Benchmarks of this folder that print their own figures and end with 1 beyond their bounds."""


@dataclass(frozen=True)
class Size:
    """How much is measured; without `rows` neither the register nor start-up is."""

    facts: int = 60_000
    rounds: int = 5
    rows: int = 1_000_000
    others: bool = True


QUICK = Size(facts=12_000, rounds=3, rows=100_000, others=False)


@dataclass
class Report:
    """The sections so far, and what came of everything that was promised."""

    sections: list[str] = field(default_factory=list)
    goals: list[Goal] = field(default_factory=list)
    agree: bool = True

    @property
    def faults(self) -> list[str]:
        """Every goal that is missed, and whether verdicts or counts differ."""
        missed = (goal for goal in self.goals if goal.reached is False)
        told = [f"{goal.title}: {goal.found}, goal {goal.wanted}" for goal in missed]
        return told if self.agree else [*told, "verdicts or counts differ"]

    def text(self, size: Size) -> str:
        """All of it, the goals first."""
        measured = telling.machine(described(), _method(size))
        return "\n".join((telling.promises(self.goals), *self.sections, measured))


def compared(size: Size, contenders: Sequence[Contender] = CONTENDERS) -> Report:
    """Measures everything."""
    report = Report()
    results = _raced(size, contenders)
    report.sections.append(telling.bands(results, size.facts))
    report.goals += goals(results)
    report.agree = all(result.agrees for result in results)
    if size.rows:
        found = sides(size.rows, size.rounds)
        report.sections.append(telling.register(found, size.rows))
        report.agree &= agreed(found)
        report.sections.append(telling.starts(dict(_starts(size.rounds))))
    for name in OWN_BOUNDS if size.others else ():
        _add(report, name, [str(size.rows)] if name == "national" else [])
    return report


def _raced(size: Size, contenders: Sequence[Contender]) -> list[Result]:
    with TemporaryDirectory() as folder:
        return Race(size.facts, size.rounds, Path(folder) / "facts.json", contenders).results()


def _starts(rounds: int) -> Iterator[tuple[str, Ratio]]:
    processes = {
        "`signaal --version`": command("--version"),
        "all packs read, checked and compiled": (ALL_PACKS,),
        "`signaal check` of the example of 2024": command(*EXAMPLE),
    }
    for title, arguments in processes.items():
        say(f"start-up: {title}")
        yield title, against_importing_pandas("-c", *arguments, runs=rounds)


def _add(report: Report, name: str, arguments: Sequence[str]) -> None:
    """Runs another benchmark of this folder, where there is one, and takes over what it says."""
    path = Path(__file__).with_name(f"{name}.py")
    if not path.exists():
        return
    say(f"{name}.py")
    done = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{name}", *arguments],
        cwd=ROOT, check=False, capture_output=True, text=True,
    )  # fmt: skip
    title, found = OWN_BOUNDS[name], f"`{path.name}` ended with {done.returncode}"
    report.sections.append(telling.printed(title.capitalize(), done.stdout + done.stderr))
    report.goals.append(Goal(title, "within its own bounds", found, done.returncode == 0))


def _method(size: Size) -> str:
    return (
        f"Everyone in a process of their own, {size.rounds} rounds in turn, medians. Compiling "
        "rules is not timed. *Clock* is time as it passed; *per second and core* counts the "
        "processor's own seconds, which other work on the machine does not lengthen, and goals "
        "go by that. *Memory* is the most that the process held, Python and libraries included."
    )


def _whole(text: str) -> int:
    """A number of facts, made whole parties of a fact for every band."""
    return max(1, int(text) // BANDS) * BANDS


def _size(given: argparse.Namespace) -> Size:
    start = QUICK if given.quick else Size()
    asked = {name: getattr(given, name) for name in ("facts", "rounds", "rows")}
    chosen: dict[str, Any] = {name: number for name, number in asked.items() if number is not None}
    if given.bands:
        chosen |= {"rows": 0, "others": False}
    return replace(start, **chosen)


def main(arguments: Sequence[str]) -> int:
    """Measures and prints; 1 where something is slower than promised or differs."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.side_by_side")
    parser.add_argument("--quick", action="store_true", help="fewer facts, rows and rounds")
    parser.add_argument("--facts", type=_whole, help="facts for the 60 bands")
    parser.add_argument("--rows", type=int, help="lettings in the register, such as 10000000")
    parser.add_argument("--rounds", type=int, help="rounds in turn")
    parser.add_argument("--bands", action="store_true", help="only the bands and facts")
    parser.add_argument("--only", nargs="+", help="only these contenders, such as `zen_tables`")
    parser.add_argument("-o", "--output", type=Path, help="write the tables here too")
    given = parser.parse_args(arguments)
    size = _size(given)
    # keeping no bytecode would make every process compile what it imports
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    report = compared(size, _chosen(given.only))
    text = report.text(size)
    sys.stdout.write(text)
    if given.output:
        given.output.write_text(text, encoding="utf-8")
    if report.faults:
        print(f"missed: {'; '.join(report.faults)}", file=sys.stderr)
    return int(bool(report.faults))


def _chosen(names: Sequence[str] | None) -> Sequence[Contender]:
    """Those asked for, by key or module, and ours, which decide what is right."""
    wanted = ("ours", *names) if names else ("",)
    return [each for each in CONTENDERS if each.key.startswith(tuple(wanted))]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
