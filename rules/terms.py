"""The days on which the validity of a norm could have begun or ended instead.

A norm that is judged per year is in force in a year or it is not: a day more or less changes
nothing, the nearest day that meets another year does.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from facts.periods import Period, period
from facts.vocabulary import FactDefinition
from rules.expressions import FactRef, walk
from rules.schema import Clause, Norm

DAY = timedelta(days=1)


def starts_beside(clause: Clause) -> Iterator[date]:
    """The nearest first days with which one period more, and one less, is in force."""
    around = judged_around(clause, clause.valid.start)
    yield around.start - DAY
    yield around.end + DAY


def ends_beside(clause: Clause, facts: Mapping[str, FactDefinition]) -> Iterator[date]:
    """The nearest last days with which one period less, and one more, is in force.

    A position is in force by its own day, the last of the period; anything else by sharing a day
    with the validity.
    """
    end = clause.valid.end
    if end is None:
        return
    around = judged_around(clause, end)
    if not is_position(clause, facts):
        yield around.start - DAY
        yield around.end + DAY
    elif end == around.end:
        yield end - DAY
        yield judged_around(clause, end + DAY).end
    else:
        yield around.start - 2 * DAY
        yield around.end


def judged_around(clause: Clause, day: date) -> Period:
    """The period around a day that a norm is judged over."""
    single = period(day.isoformat())
    if clause.quarters:
        return single.quarter
    if clause.subjects or not isinstance(clause, Norm) or clause.every == "year":
        return single.year
    return single if clause.every == "project" else single.half


def is_position(clause: Clause, facts: Mapping[str, FactDefinition]) -> bool:
    """Whether a norm measures the position on the last day of a period."""
    return isinstance(clause, Norm) and any(
        facts[part.name].over == "moment"
        for part in walk(clause.measure.tree)
        if isinstance(part, FactRef)
    )
