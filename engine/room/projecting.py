"""The figures that a running year would end with, from those so far and what is expected.

What was counted over the first part of a year gets nothing more in the rest of it, but for what
is expected; a position stays what it was last. Both are assumptions, and are listed. In a year
that is over nothing is added to a figure that reaches to its end, and nothing is assumed where
nothing is added.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from engine.room.expecting import At, Expectation
from facts.periods import Period, period
from facts.problems import InputError, Problem
from facts.submission import Fact, Submission
from facts.values import Value
from facts.vocabulary import FactDefinition, Vocabulary

COUNTED = ("period", "occasion")
"""What adds up over the year; of anything else the last figure is the one that counts."""


@dataclass(frozen=True)
class Course:
    """One fact of one party over a year: the rows to put in place of others.

    What still comes is counted in the period `last`; `added` is what is expected of it, `assumed`
    says that nothing was expected and nothing more was taken to come. `reported` is what there
    was, and `whole` says that this reached to the end of the year.
    """

    last: Period
    gone: tuple[Fact, ...] = ()
    come: tuple[Fact, ...] = ()
    added: Decimal = Decimal(0)
    assumed: bool = False
    reported: Decimal | None = None
    whole: bool = False

    def untouched(self) -> "Course":
        """The same where nothing is done to the figure, since the year is over."""
        return replace(self, gone=(), come=(), added=Decimal(0), assumed=False, whole=True)


@dataclass(frozen=True)
class Projection:
    """The submission as the year would end, and how each fact got there."""

    submission: Submission
    courses: Mapping[At, Course]

    @property
    def assumed(self) -> tuple[At, ...]:
        """The facts of which nothing more was taken to come."""
        return tuple(place for place, course in self.courses.items() if course.assumed)


def projected(
    submission: Submission,
    expected: Iterable[Expectation],
    year: Period,
    vocabulary: Vocabulary,
    *,
    over: bool = False,
) -> Projection:
    """The figures at the end of a year: those reported and those expected, and no others.

    Of a year that is `over`, what was reported over the whole of it stays as it is, and where that
    is all that more was expected of nothing is assumed of the rest. Raises InputError where a
    figure would end below zero, or a sum below what was reported of it.
    """
    wanted = {item.place: item for item in expected}
    own: dict[At, list[Fact]] = {place: [] for place in wanted}
    for fact in submission.facts:
        if fact.period.end <= year.end:
            own.setdefault((fact.party, fact.subject_key, fact.fact), []).append(fact)
    final = over and all(_whole(own[at], vocabulary.facts[at[2]], year) for at in wanted)
    courses: dict[At, Course] = {}
    for place, facts in own.items():
        if place in wanted or any(year.contains(fact.period) for fact in facts):
            definition = vocabulary.facts[place[2]]
            course = _told(facts, wanted.get(place), definition, year, over=over)
            courses[place] = course.untouched() if final else course
    gone = {id(fact) for course in courses.values() for fact in course.gone}
    kept = [fact for fact in submission.facts if id(fact) not in gone]
    kept += [fact for course in courses.values() for fact in course.come]
    kept.sort(key=lambda f: (f.party, f.area or "", f.fact, f.period, f.subject or ""))
    return Projection(submission.model_copy(update={"facts": tuple(kept)}), courses)


def _told(
    facts: Sequence[Fact],
    expected: Expectation | None,
    definition: FactDefinition,
    year: Period,
    *,
    over: bool,
) -> Course:
    """How a fact gets to the end of the year, and what was reported of it."""
    within = [fact for fact in facts if year.contains(fact.period)]
    course = _course(facts, within, expected, definition, year)
    whole = _whole(facts, definition, year)
    if over and whole:
        course = _course(facts, within, None, definition, year)
    last = max(facts, key=lambda fact: fact.period.end, default=None)
    if definition.over in COUNTED:
        reported = _sum(within) if within else None
    else:
        reported = None if last is None else _number(last)
    return replace(course, reported=reported, whole=whole)


def _whole(facts: Sequence[Fact], definition: FactDefinition, year: Period) -> bool:
    """Whether what was reported reaches to the end of the year, without gaps if it adds up."""
    within = [fact for fact in facts if year.contains(fact.period)]
    if definition.over not in COUNTED:
        return any(fact.period.end == year.end for fact in within)
    dated = all(fact.period.is_day for fact in within)
    return not dated and not list(_gaps(year, within, date.min))


def _course(
    facts: Sequence[Fact],
    within: Sequence[Fact],
    expected: Expectation | None,
    definition: FactDefinition,
    year: Period,
) -> Course:
    if expected is not None and len({fact.area for fact in within}) > 1:
        raise InputError([Problem("expect-area", values={"fact": definition.id})])
    if definition.over == "moment":
        return _position(facts, expected, year)
    if definition.over in COUNTED:
        return _count(within, expected, year)
    if expected is None:
        return Course(within[-1].period)
    return _other(within, expected, year)


def _position(facts: Sequence[Fact], expected: Expectation | None, year: Period) -> Course:
    """A position at the end of the year: the last one known, and what is expected."""
    last = max(facts, key=lambda fact: fact.period.end, default=None)
    there = last is not None and last.period.end == year.end
    if there and expected is None:
        return Course(year)
    before = _number(last)
    value = _at_end(before, expected)
    when = last.period if last is not None and there else year
    come = _row(last, expected, when, value)
    gone = (last,) if last is not None and there else ()
    return Course(year, gone, (come,), value - before, expected is None)


def _count(within: Sequence[Fact], expected: Expectation | None, year: Period) -> Course:
    """What adds up over the year: the rest of it gets what is expected."""
    whole = next((fact for fact in within if fact.period == year), None)
    if whole is not None or not within:
        if expected is None:
            return Course(year)
        if not expected.adds:
            _more(_number(whole), _at_end(_number(whole), expected), expected.definition.id)
        return _replaced(whole, expected, year, _number(whole))
    sum_ = _sum(within)
    if all(fact.period.is_day for fact in within):
        return _on_days(within, expected, year, sum_)
    gaps = list(_gaps(year, within, max(fact.period.end for fact in within)))
    last = max(within, key=lambda fact: fact.period.end)
    if expected is None and not gaps:
        return Course(last.period)
    after = _at_end(sum_, expected)
    if not gaps:
        added = after - sum_ if expected and expected.adds else _more(sum_, after, last.fact)
        return _replaced_by(last, expected, last.period, _number(last) + added, added)
    added = _more(sum_, after, last.fact)
    empty = [_row(last, expected, gap, Decimal(0)) for gap in gaps[:-1]]
    rest = _row(last, expected, gaps[-1], added)
    return Course(gaps[-1], (), (*empty, rest), added, expected is None)


def _sum(within: Sequence[Fact]) -> Decimal:
    """What was counted in all; a quarter is not added to the half or the year that it is in."""
    periods = {fact.period for fact in within}
    parts = {one for one in periods if any(o != one and o.contains(one) for o in periods)}
    return sum((_number(fact) for fact in within if fact.period not in parts), Decimal(0))


def _more(before: Decimal, after: Decimal, fact: str) -> Decimal:
    """What still comes; raises InputError where a sum ends below what was reported of it."""
    if after < before:
        values = {"fact": fact, "after": f"{after:f}", "reported": f"{before:f}"}
        raise InputError([Problem("expect-fewer", values=values)])
    return after - before


def _on_days(
    within: Sequence[Fact], expected: Expectation | None, year: Period, sum_: Decimal
) -> Course:
    """Occasions by their dates: more of them are put on a free day, the last of the year."""
    if expected is None:
        return Course(year)
    added = _more(sum_, _at_end(sum_, expected), within[0].fact)
    taken = {fact.period.end for fact in within}
    free = (date.fromordinal(year.end.toordinal() - back) for back in range(366))
    day = period(next(day for day in free if day not in taken).isoformat())
    return Course(year, (), (_row(within[0], expected, day, added),), added)


def _gaps(when: Period, within: Sequence[Fact], after: date) -> Iterator[Period]:
    """The parts of a period of which nothing was reported, after a day."""
    inside = [fact for fact in within if when.contains(fact.period)]
    if not inside:
        if when.start > after:
            yield when
    elif all(fact.period != when for fact in inside):
        for part in when.parts:
            yield from _gaps(part, within, after)


def _other(within: Sequence[Fact], expected: Expectation, year: Period) -> Course:
    """A rate, an event or a record: the last one is put at what is expected."""
    last = max(within, key=lambda fact: fact.period, default=None)
    if isinstance(expected.value, Decimal):
        before = _number(last)
        when = last.period if last is not None else year
        return _replaced(last, expected, when, before)
    row = _row(last, expected, year, expected.value)
    return Course(year, tuple(within), (row,))


def _replaced(fact: Fact | None, expected: Expectation, when: Period, before: Decimal) -> Course:
    value = _at_end(before, expected)
    return _replaced_by(fact, expected, when, value, value - before)


def _replaced_by(
    fact: Fact | None, expected: Expectation | None, when: Period, value: Value, added: Decimal
) -> Course:
    gone = (fact,) if fact is not None else ()
    return Course(when, gone, (_row(fact, expected, when, value),), added)


def _at_end(before: Decimal, expected: Expectation | None) -> Decimal:
    """A number at the end of the year; raises InputError where it is below zero."""
    if expected is None or not isinstance(expected.value, Decimal):
        return before
    after = before + expected.value if expected.adds else expected.value
    if after < 0 and expected.definition.kind in ("count", "money"):
        values = {"fact": expected.definition.id, "reported": f"{before:f}"}
        raise InputError([Problem("expect-below", values=values)])
    return after


def _number(fact: Fact | None) -> Decimal:
    return fact.value if fact is not None and isinstance(fact.value, Decimal) else Decimal(0)


def _row(fact: Fact | None, expected: Expectation | None, when: Period, value: Value) -> Fact:
    if fact is not None:
        return replace(fact, period=when, value=value)
    if expected is None:
        raise TypeError("a row is of a fact that was reported or is expected")
    return Fact(
        party=expected.party,
        period=when,
        subject=expected.subject,
        fact=expected.definition.id,
        value=value,
    )
