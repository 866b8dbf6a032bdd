"""Slips: the smallest changes to a measure or a bound that could make it another agreement.

A threshold moves by the smallest step of what it is stated in: one of what is counted, one cent,
0.1 percentage point, the last printed decimal of a factor. A date moves by a day, or where only
whole years are judged to the nearest day that another year meets.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from facts.units import Kind, units
from facts.vocabulary import FactDefinition
from rules.dimensions import PERCENT, SHARE
from rules.expressions import (
    Bound,
    Day,
    Expression,
    FactRef,
    Measure,
    Number,
    Operation,
    YearValue,
    walk,
)
from rules.writing import bound_of, measure_of, written

DAY = timedelta(days=1)
SIGNS: tuple[Literal["+", "-", "*", "/"], ...] = ("+", "-", "*", "/")
QUARTER_ENDS = ((3, 31), (6, 30), (9, 30), (12, 31))
_STEPS: Mapping[Kind, Decimal] = {
    "count": Decimal(1),
    "money": Decimal("0.01"),
    "percent": Decimal("0.1"),
    "points": Decimal("0.1"),
    "share": Decimal("0.001"),
    "factor": Decimal(1),
}
_FINER = ("percent", "points", "share", "factor")


@dataclass(frozen=True)
class Slip:
    """A change in an expression: its kind, the part before and after, and all of it after."""

    kind: str
    before: str
    after: str
    tree: Expression


Slips = Iterator[Slip]
Change = Callable[[Expression], Iterable[tuple[str, Expression | None]]]
"""What may become of one part of an expression; None is that the part is left out."""


def smallest_step(value: Decimal, unit: str) -> Decimal:
    """The smallest step of a printed number, finer where it is printed with more decimals."""
    kind = units()[unit].kind
    step = _STEPS.get(kind, Decimal(1))
    exponent = value.as_tuple().exponent
    finer = kind in _FINER and isinstance(exponent, int) and exponent < 0
    return min(step, Decimal(1).scaleb(int(exponent))) if finer else step


def moved(value: Decimal, unit: str) -> tuple[Decimal, ...]:
    """A printed number one step up, and one step down unless that would be below zero."""
    step = smallest_step(value, unit)
    return tuple(number for number in (value + step, value - step) if number >= 0)


def bound_slips(bound: Bound, unit: str) -> Iterator[tuple[Slip, Bound]]:
    """Every slip in a bound on something measured in `unit`."""
    for slip in _slips(bound.tree, lambda part: _in_bound(part, unit)):
        yield slip, bound_of(bound, slip.tree)
    if bound.by is not None:
        for day in (date(bound.by.year - 1, 12, 31), date(bound.by.year + 1, 1, 1)):
            slip = Slip("threshold", bound.by.isoformat(), day.isoformat(), bound.tree)
            yield slip, bound_of(replace(bound, by=day), bound.tree)


def measure_slips(
    measure: Measure, facts: Mapping[str, FactDefinition]
) -> Iterator[tuple[Slip, Measure]]:
    """Every slip in a measure; a fact is exchanged with those beside it and with its like."""
    others = tuple(part.name for part in walk(measure.tree) if isinstance(part, FactRef))
    for slip in _slips(measure.tree, lambda part: _in_measure(part, others, facts)):
        yield slip, measure_of(slip.tree)


def _slips(tree: Expression, change: Change) -> Slips:
    """The slips of every part of an expression, each with the whole around it."""
    for kind, after in change(tree):
        if after is not None:
            yield Slip(kind, written(tree), written(after), after)
    if not isinstance(tree, Operation):
        return
    for slip in _slips(tree.left, change):
        yield replace(slip, tree=replace(tree, left=slip.tree))
    for slip in _slips(tree.right, change):
        yield replace(slip, tree=replace(tree, right=slip.tree))
    yield Slip("dropped", written(tree.left), "", tree.right)
    yield Slip("dropped", written(tree.right), "", tree.left)


def _in_bound(part: Expression, unit: str) -> Iterator[tuple[str, Expression]]:
    if isinstance(part, Number):
        for value in moved(part.value, part.unit or unit):
            yield "threshold", replace(part, value=value)
        if unit == SHARE and part.value:
            yield "unit", replace(part, unit=None if part.unit == PERCENT else PERCENT)
    elif isinstance(part, Day):
        yield from (("threshold", day) for day in _days_beside(part))
    elif isinstance(part, YearValue):
        for by in (-1, 1):
            yield "year", replace(part, offset=part.offset + by)
    elif isinstance(part, Operation):
        yield from _other_signs(part)


def _in_measure(
    part: Expression, others: tuple[str, ...], facts: Mapping[str, FactDefinition]
) -> Iterator[tuple[str, Expression]]:
    if isinstance(part, Number):
        yield from (("weight", replace(part, value=v)) for v in moved(part.value, "factor"))
    elif isinstance(part, FactRef):
        yield from _other_facts(part, others, facts)
        yield from _other_years(part)
        if part.claimed:
            yield "claimed", replace(part, claimed=False)
    elif isinstance(part, Operation):
        yield from _other_signs(part)


def _other_signs(part: Operation) -> Iterator[tuple[str, Expression]]:
    yield from (("operator", replace(part, sign=sign)) for sign in SIGNS if sign != part.sign)


def _other_facts(
    part: FactRef, others: tuple[str, ...], facts: Mapping[str, FactDefinition]
) -> Iterator[tuple[str, Expression]]:
    alike = _like(part.name, facts)
    for name in dict.fromkeys((*others, *((alike,) if alike else ()))):
        if name != part.name:
            yield "fact", replace(part, name=name)


def _like(name: str, facts: Mapping[str, FactDefinition]) -> str | None:
    """The next fact of the vocabulary that has the same unit and the same relation to time."""
    own, known = facts[name], list(facts)
    at = known.index(name)
    later = (facts[key] for key in (*known[at + 1 :], *known[:at]))
    return next((f.id for f in later if (f.unit, f.over) == (own.unit, own.over)), None)


def _other_years(part: FactRef) -> Iterator[tuple[str, Expression]]:
    for by in (-1, 1):
        if part.since is not None:
            yield "year", replace(part, since=part.since + by)
        elif part.offset:
            yield "year", replace(part, offset=part.offset + by)
    if part.since is not None:
        yield "year", replace(part, since=None, mean=False)
        yield "year", replace(part, mean=not part.mean)


def _days_beside(day: Day) -> Iterator[Day]:
    """The day before and after; of a quarter in each year, the quarter before and after."""
    if day.year is None:
        at = QUARTER_ENDS.index((day.month, day.day))
        ends = (QUARTER_ENDS[i] for i in (at - 1, at + 1) if 0 <= i < len(QUARTER_ENDS))
        yield from (Day(None, month, last) for month, last in ends)
        return
    for beside in (day.in_year(day.year) - DAY, day.in_year(day.year) + DAY):
        yield Day(beside.year, beside.month, beside.day)
