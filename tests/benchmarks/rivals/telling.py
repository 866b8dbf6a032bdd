"""The results as Markdown."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from tests.benchmarks.rivals import OURS
from tests.benchmarks.rivals.goals import Goal
from tests.benchmarks.rivals.racing import Result
from tests.benchmarks.rivals.registers import OURS as REGISTER
from tests.benchmarks.rivals.registers import SIDES, Side
from tests.benchmarks.support import Ratio

REACHED = {True: "met", False: "**missed**", None: "not measured"}
BANDS = (
    "through", "facts", "clock, all facts", "per second and core", "x ours", "memory",
    "agrees", "you get", "arithmetic",
)  # fmt: skip


def bands(results: Sequence[Result], facts: int) -> str:
    """A row for each contender; where it took fewer facts its time is scaled to all."""
    rates = {result.contender.key: result.rate for result in results if result.runs}
    rows = [_row(result, facts, rates.get(OURS)) for result in results]
    return _section(f"{facts:,} facts, 60 bands of two bounds", _table(BANDS, rows))


def _row(result: Result, facts: int, ours: float | None) -> tuple[str, ...]:
    contender = result.contender
    if not result.runs:
        return (contender.title, result.why, *("" for _ in BANDS[2:]))
    taken = f"{result.facts:,}" if result.facts == facts else f"{result.facts:,}, scaled"
    return (
        contender.title,
        taken,
        f"{result.seconds * facts / result.facts:.3f} s",
        f"{result.rate:,.0f}",
        f"{result.rate / ours:.3g}" if ours else "",
        f"{result.peak} MB",
        f"**no: {result.wrong} differ**" if result.wrong else "yes",
        contender.gives,
        contender.arithmetic,
    )


def promises(goals: Iterable[Goal]) -> str:
    """Every goal beside what was measured."""
    rows = [(goal.title, goal.wanted, goal.found, REACHED[goal.reached]) for goal in goals]
    return _section("Goals", _table(("what", "goal", "measured", ""), rows))


def register(found: Sequence[Side], rows: int) -> str:
    """The sides of the register, each beside ours."""
    ours = next(side for side in found if side.key == REGISTER)
    heads = ("counted by", "clock", "x our time", "memory", "social lettings")
    told = [
        (SIDES[side.key], side.why, "", "", "")
        if side.why or not ours.seconds
        else (
            SIDES[side.key],
            f"{side.seconds:.2f} s",
            f"{side.seconds / ours.seconds:.2f}",
            f"{side.peak} MB",
            f"{side.total:,}",
        )
        for side in found
    ]
    return _section(f"A register of {rows:,} lettings, counted into facts", _table(heads, told))


def starts(ratios: Mapping[str, Ratio]) -> str:
    """Whole processes, each beside one that imports pandas."""
    rows = [
        (title, f"{ratio.ours:.2f} s", f"{ratio.theirs:.2f} s", f"{ratio.value:.2f}")
        for title, ratio in ratios.items()
    ]
    heads = ("process", "processor", "importing pandas", "ratio")
    return _section("Start-up", _table(heads, rows))


def machine(told: Mapping[str, str], method: str) -> str:
    """What it was measured on, and how."""
    return _section("Measured on", "\n".join(f"- {name}: {text}" for name, text in told.items()),
                    method)  # fmt: skip


def printed(title: str, text: str) -> str:
    """What another benchmark printed."""
    return _section(title, f"```\n{text.strip()}\n```")


def _section(title: str, *parts: str) -> str:
    return "\n\n".join((f"## {title}", *parts)) + "\n"


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    return "\n".join(_lines(heads, rows))


def _lines(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    for row in (heads, ["---"] * len(heads), *rows):
        yield "| " + " | ".join(cell.replace("|", "/").replace("\n", " ") for cell in row) + " |"
