"""What was promised of speed, held to what was measured."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tests.benchmarks.rivals import (
    BATCHED,
    COMPILED,
    CREATED,
    EXPLAINED,
    FINDINGS,
    INDEXED,
    LOOPED,
    OURS,
)
from tests.benchmarks.rivals.racing import Result

TIMES_ZEN, TIMES_INDEXED = 10, 1
FINDINGS_A_SECOND, EXPLAINED_A_SECOND = 30_000, 5_000


@dataclass(frozen=True)
class Goal:
    """A promise and what came of it; `reached` is None where it could not be measured."""

    title: str
    wanted: str
    found: str
    reached: bool | None


def goals(results: Sequence[Result]) -> list[Goal]:
    """Every goal there is."""
    rates = {result.contender.key: result.rate for result in results if result.runs}
    return list(_goals(rates))


def _goals(rates: Mapping[str, float]) -> Iterator[Goal]:
    zen = "verdicts against zen-engine, one decision table"
    yield _times(f"{zen} by `create_decision`", rates, [CREATED], TIMES_ZEN)
    fastest = [COMPILED, BATCHED, LOOPED]
    yield _times(f"{zen}, compiled beforehand, its fastest way", rates, fastest, TIMES_ZEN)
    indexed = "verdicts against rule-engine with an index"
    yield _times(indexed, rates, [INDEXED], TIMES_INDEXED)
    yield _pace("findings with their evidence", rates.get(FINDINGS), FINDINGS_A_SECOND)
    yield _pace("findings with both explanations", rates.get(EXPLAINED), EXPLAINED_A_SECOND)


def _times(title: str, rates: Mapping[str, float], keys: Sequence[str], most: int) -> Goal:
    """Our rules alone against the fastest of some ways."""
    wanted = f"at least {most} times as fast" if most > 1 else "faster"
    theirs = [rates[key] for key in keys if key in rates]
    if not theirs or OURS not in rates:
        return Goal(title, wanted, "not measured", None)
    times = rates[OURS] / max(theirs)
    return Goal(title, wanted, f"{times:.2f} times", times >= most)


def _pace(title: str, rate: float | None, least: int) -> Goal:
    wanted = f"{least:,} a second and core"
    if rate is None:
        return Goal(title, wanted, "not measured", None)
    return Goal(title, wanted, f"{rate:,.0f}", rate >= least)
