"""Submissions drawn at random: missing, zero, huge and contradictory figures, over years and parts.

Half of them are then aimed: figures are moved so that a verdict stands exactly on its bound or one
step to either side, which the oracle itself works out.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from random import Random

from facts.periods import Period, period
from facts.submission import Fact
from facts.units import units
from facts.vocabulary import FactDefinition
from rules.expressions import Day, FactRef, Operation
from rules.schema import Norm, Pack
from tests.oracle.books import Books, Key, Whose
from tests.oracle.judge import About, Asked, Oracle, Ruling
from tests.oracle.packs import (
    FACTS,
    PARTIES,
    PROJECTS,
    VOCABULARY,
    WITHIN,
    chance,
    drawn_pack,
    drawn_series,
)

AS_OF = ("2023-06-30", "2024-09-30", "2024-12-30", "2024-12-31", "2025-07-01", "2026-01-15")
LATE = "2100-01-01"
FIGURE_YEARS = range(2022, 2027)
HUGE = 10**12 - 1
FINEST = {"count": 0, "money": 2, "percent": 6, "points": 6, "factor": 3}


def drawn_question(rng: Random, norms: int = 10) -> Asked:
    """A pack with a submission about it, and what is asked."""
    series = drawn_series(rng)
    return asked_about(rng, drawn_pack(rng, series, norms), series)


def asked_about(rng: Random, pack: Pack, series: Mapping[str, object]) -> Asked:
    """Another submission about a pack."""
    years = rng.sample(range(2023, 2027), rng.choice([1, 2, 2, 3]))
    texts = [f"{year}{rng.choice(['', '', '', '', '-H1', '-Q4'])}" for year in sorted(years)]
    asked = Asked(
        pack,
        FACTS,
        WITHIN,
        series,  # type: ignore[arg-type]
        (),
        tuple(p for p in PARTIES if p in rng.sample(PARTIES, 4)),
        tuple(period(text) for text in texts),
        date.fromisoformat(rng.choice(AS_OF) if chance(rng, 35) else LATE),
    )
    asked = replace(asked, rows=tuple(_Rows(rng, pack).drawn()))
    for _ in range(rng.choice([0, 1, 1, 2])):
        asked = aimed(rng, asked)
    return asked


class _Rows:
    """Draws the rows of a submission, no row twice."""

    def __init__(self, rng: Random, pack: Pack) -> None:
        self.rng = rng
        self.names = sorted(_names(pack))
        self.scale = rng.choice([2, 20, 20, 200, 10**6, HUGE])
        self.missing = rng.choice([2, 5, 15, 40])

    def drawn(self) -> list[Fact]:
        rows: dict[Key, Fact] = {}
        books = Books((), FACTS)
        for row in self._all():
            rows.setdefault(books.key(row), row)
        return list(rows.values())

    def _all(self) -> Iterator[Fact]:
        for name in self.names:
            definition = FACTS[name]
            for party in PARTIES:
                for subject in (None, *PROJECTS):
                    for year in FIGURE_YEARS:
                        if not chance(self.rng, self.missing):
                            yield from self._year(definition, Whose(party, subject), year)

    def _year(self, fact: FactDefinition, whose: Whose, year: int) -> Iterator[Fact]:
        rng = self.rng
        if fact.over in ("occasion", "event") and chance(rng, 50):
            for _ in range(rng.choice([1, 2, 4])):
                value = 1 if fact.over == "occasion" else self._value(fact, year)
                yield _row(fact, whose, _day(rng, year).isoformat(), value)
            if chance(rng, 80):
                return
        if fact.over in ("deliverable", "deviation"):
            yield _row(fact, whose, str(year), self._value(fact, year))
            return
        parts = rng.choice([[""]] * 8 + [["-H1", "-H2"]] * 3 + [
            ["-Q1", "-Q2", "-Q3", "-Q4"], ["-H1"], ["-H2"], ["-H1", "-Q3", "-Q4"], ["", "-H1"],
            ["", "-H1", "-H2"], ["-Q1", "-Q3"], ["-Q4"], ["", "-Q2"],
        ])  # fmt: skip
        for part in parts:
            yield _row(fact, whose, f"{year}{part}", self._value(fact, year))

    def _value(self, fact: FactDefinition, year: int) -> Decimal | bool | date:
        rng, kind = self.rng, fact.kind
        if kind == "flag":
            return chance(rng, 60)
        if kind == "done":
            return False if chance(rng, 25) else _day(rng, year + rng.choice([0, 0, 0, 1, -1]))
        if fact.id == "layers":
            return Decimal(rng.choice([0, 1, 2, 3, 4, 9]))
        if fact.over == "occasion":
            return Decimal(rng.choice([0, 1, 2, 3, 4, 5]))
        if kind in ("percent", "points"):
            return Decimal(rng.randint(-30, 120)) / 10
        whole = 0 if chance(rng, 12) else rng.randint(0, self.scale)
        if fact.id in ("let_a", "stock_a", "spent_a"):
            whole = min(HUGE, whole * 3)
        cents = Decimal(rng.randint(0, 99)) / 100 if kind == "money" and chance(rng, 60) else 0
        return Decimal(whole) + cents


def _row(fact: FactDefinition, whose: Whose, when: str, value: object) -> Fact:
    source = "bestuur" if fact.over == "deviation" else None
    return Fact(
        party=whose.party, period=period(when), subject=whose.subject, fact=fact.id, value=value,
        source=source, note=source,
    )  # fmt: skip


def _day(rng: Random, year: int) -> date:
    if chance(rng, 30):
        return date(year, *rng.choice([(6, 30), (12, 31), (1, 1), (7, 1), (9, 15)]))
    return date(year, 1, 1) + timedelta(days=rng.randrange(365))


def _names(pack: Pack) -> set[str]:
    """Every fact that a pack may consult, and one that it does not."""
    found: set[str] = {"let_a"}
    for norm in pack.norms:
        trees = [norm.measure.tree]
        while trees:
            part = trees.pop()
            if isinstance(part, Operation):
                trees += [part.left, part.right]
            elif isinstance(part, FactRef):
                found.add(part.name)
        found |= {name for name in (norm.record, norm.only_if) if name}
        found |= {norm.split.removeprefix("by ")} if norm.split else set()
    found |= {"layers"} if "price" in found else set()
    found |= {"sum_start", "sum_end"} if "rise" in found else set()
    return found & set(VOCABULARY.facts)


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
                rows[key] = rows[key].model_copy(update={"value": value})
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
