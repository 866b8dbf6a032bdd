"""Runs every way in processes of their own, in turn, and holds all verdicts to ours."""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median
from typing import NamedTuple

from tests.benchmarks.rivals import CONTENDERS, FINDINGS, Contender
from tests.benchmarks.support import ROOT

PATIENCE = 600
"""How many seconds a run may take."""


class Run(NamedTuple):
    """One run: seconds by the clock and of the processor, kilobytes, and the verdicts' letters."""

    seconds: float
    busy: float
    peak: int
    verdicts: str = ""


@dataclass(frozen=True)
class Result:
    """What the runs of one contender gave; without runs, `why` says why there are none.

    `wrong` counts the verdicts that differ from ours, of all runs together.
    """

    contender: Contender
    facts: int
    runs: tuple[Run, ...] = ()
    wrong: int = 0
    why: str = ""
    failed: bool = False

    @property
    def seconds(self) -> float:
        """The median of the runs by the clock."""
        return median(run.seconds for run in self.runs)

    @property
    def busy(self) -> float:
        """The median of the processor's seconds, which other processes do not lengthen."""
        return median(run.busy for run in self.runs)

    @property
    def rate(self) -> float:
        """Facts judged in a second of one core."""
        return self.facts / self.busy

    @property
    def peak(self) -> int:
        """The median of the most memory held, in megabytes."""
        return round(median(run.peak for run in self.runs) / 1000)

    @property
    def agrees(self) -> bool:
        """Whether it ran and every verdict is ours; a library that is not there is no failure."""
        return not self.wrong and not self.failed


@dataclass(frozen=True)
class Race:
    """How many facts and rounds, and which contenders."""

    facts: int
    rounds: int
    data: Path
    contenders: Sequence[Contender] = CONTENDERS

    def results(self) -> list[Result]:
        """Every contender once a round, in turn; the verdicts of our findings decide."""
        process("tests.benchmarks.rivals", "data", str(self.data), str(self.facts))
        runs: dict[str, list[Run]] = {contender.key: [] for contender in self.contenders}
        whys = {contender.key: absent(contender.library) for contender in self.contenders}
        failed: set[str] = set()
        for turn in range(self.rounds):
            for contender in (each for each in self.contenders if not whys[each.key]):
                say(f"round {turn + 1} of {self.rounds}: {contender.key}")
                try:
                    runs[contender.key].append(self._run(contender))
                except (subprocess.SubprocessError, ValueError) as error:
                    whys[contender.key] = reason(error)
                    failed.add(contender.key)
        ours = runs[FINDINGS][0].verdicts if runs.get(FINDINGS) else ""
        return [
            self._result(contender, runs[contender.key], ours, whys[contender.key], failed)
            for contender in self.contenders
        ]

    def taken(self, contender: Contender) -> int:
        """How many facts a contender is given: whole parties, a fact of every band."""
        return min(self.facts, contender.most or self.facts)

    def _run(self, contender: Contender) -> Run:
        facts = str(self.taken(contender))
        found = process("tests.benchmarks.rivals", contender.key, str(self.data), facts)
        return Run(**json.loads(found.splitlines()[-1]))

    def _result(
        self, contender: Contender, runs: Sequence[Run], ours: str, why: str, failed: set[str]
    ) -> Result:
        facts = self.taken(contender)
        wrong = sum(differing(run.verdicts, ours[:facts]) for run in runs)
        kept = () if contender.key in failed else tuple(runs)
        return Result(contender, facts, kept, wrong, why, contender.key in failed)


def differing(theirs: str, ours: str) -> int:
    """How many verdicts differ, with those that only one side has."""
    same = sum(
        their == our or (their == "x" and our in "wb")
        for their, our in zip(theirs, ours, strict=False)
    )
    return max(len(theirs), len(ours)) - same


def absent(library: str) -> str:
    """Why a library cannot be raced against, empty where it can."""
    try:
        version(library or "signaalwaarden")
    except PackageNotFoundError:
        return f"{library} is not installed"
    return ""


def process(module: str, *arguments: str) -> str:
    """What a module prints, run in a process of its own."""
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(
        command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=PATIENCE
    )
    return done.stdout


def reason(error: Exception) -> str:
    """The last line that a process that failed left behind."""
    if isinstance(error, subprocess.TimeoutExpired):
        return f"no answer within {PATIENCE} seconds"
    left = error.stderr if isinstance(error, subprocess.CalledProcessError) else ""
    lines = (left or "").strip().splitlines()
    return f"failed: {lines[-1] if lines else error}"


def say(text: str) -> None:
    """A line of progress."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()
