"""Questions drawn at random: a pack, a submission about it, and for whom, when and as of which day.

Most submissions are then aimed: figures are moved so that a verdict stands exactly on its bound or
one step to either side, which the oracle itself works out.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from random import Random

from facts.periods import Period, period
from facts.units import units
from rules.expressions import Day, FactRef, Operation
from rules.schema import Norm, Pack
from tests.oracle.asking import About, Asked, Ruling
from tests.oracle.figures import Key, Whose
from tests.oracle.judge import Oracle
from tests.oracle.packs import drawn_pack
from tests.oracle.rows import Rows
from tests.oracle.values import drawn_series
from tests.oracle.vocabulary import (
    FACTS,
    PARTIES,
    ROLLS,
    WITHIN,
    chance,
)

AS_OF = ("2023-06-30", "2024-09-30", "2024-12-30", "2024-12-31", "2025-07-01", "2026-01-15")
LATE = "2100-01-01"
FINEST = {"count": 0, "money": 2, "percent": 6, "points": 6, "factor": 3}


def drawn_question(rng: Random) -> Asked:
    """A pack with a submission about it, and what is asked."""
    series = drawn_series(rng)
    return asked_about(rng, drawn_pack(rng, series), series)


def asked_about(rng: Random, pack: Pack, series: Mapping[str, object]) -> Asked:
    """Another submission about a pack."""
    years = rng.sample(range(2023, 2027), rng.choice([1, 2, 2, 3]))
    texts = [f"{year}{rng.choice(['', '', '', '', '-H1', '-Q4'])}" for year in sorted(years)]
    asked = Asked(
        pack,
        FACTS,
        WITHIN,
        ROLLS,
        series,  # type: ignore[arg-type]
        (),
        tuple(p for p in PARTIES if p in rng.sample(PARTIES, 4)),
        tuple(period(text) for text in texts),
        date.fromisoformat(rng.choice(AS_OF) if chance(rng, 25) else LATE),
    )
    reach = range(min(years) - 2, max(years) + 2)
    rows = [] if chance(rng, 2) else Rows(rng, pack, reach).drawn()
    asked = replace(asked, rows=tuple(rows))
    for _ in range(rng.choice([0, 1, 1])):
        asked = aimed(rng, asked)
    if chance(rng, 15) and asked.rows:
        doubted = rng.sample(asked.rows, min(len(asked.rows), rng.choice([1, 5, 20])))
        asked = replace(asked, doubted=tuple(doubted))
    return asked


# Exactly on a bound


def aimed(rng: Random, asked: Asked) -> Asked:
    """The submission with figures moved to a bound, or one step to either side of it."""
    oracle = Oracle(asked)
    norms = {norm.id: norm for norm in asked.pack.norms}
    rows = dict(oracle.books.rows)
    found = list(oracle.rulings().items())
    rng.shuffle(found)
    moved: set[Key] = set()
    for about, ruling in found:
        if ruling.threshold is not None and chance(rng, 60):
            target = _target(rng, oracle, norms[about[0]], about, ruling)
            if target is not None and target[0] not in moved:
                key, value = target
                moved.add(key)
                rows[key] = replace(rows[key], value=value)
    return replace(asked, rows=tuple(rows.values()))


def _target(
    rng: Random, oracle: Oracle, norm: Norm, about: About, ruling: Ruling
) -> tuple[Key, Decimal | date] | None:
    """A row of the measure, and what it should be to reach the bound or a step beside it."""
    assert ruling.threshold is not None
    tree = norm.measure.tree
    first = tree
    while isinstance(first, Operation):
        first = first.left if isinstance(first.left, FactRef | Operation) else first.right
    if not isinstance(first, FactRef) or first.claimed:
        return None
    span: Period = period(about[3]).years_earlier(-first.offset)
    name = "sum_end" if first.name == "rise" else first.name
    row = oracle.books.row(name, Whose(about[1], about[2]), span)
    if row is None or ruling.top is None:
        return None
    (key,) = row.keys
    if isinstance(norm.holds.tree, Day):
        return key, date.fromordinal(int(ruling.threshold) + rng.choice([-1, 0, 1, 1]))
    scale = ruling.bottom or Fraction(1)
    change = ruling.threshold * scale - ruling.top
    if first.name == "rise":
        change /= 100
    kind = units()[FACTS[name].unit].kind
    step = Fraction(1, 10 ** FINEST[kind])
    wanted = (row.number + change) / step
    whole = wanted.numerator // wanted.denominator + rng.choice([-1, 0, 0, 1])
    value = whole * step
    if not -(10**6) <= value < 10**12 or (kind in ("count", "money") and value < 0):
        return None
    return key, Decimal(value.numerator) / Decimal(value.denominator)
