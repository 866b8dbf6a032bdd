"""Prepares one case for the rules: exact figures turned into whole numbers that decide alike."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil, floor

from engine.compiling import RECORD, Compiled, printed_bound
from engine.findings import Course, Reason, Subject
from engine.inference import WIDEST, Group, Message
from engine.measuring import Measured, measured, unclaimed
from engine.parameters import SCALE, Parameters, table_in
from facts.contradictions import Contradiction
from facts.ledger import Figure, Ledger, Missing, Place
from facts.submission import Fact, FactKey, key_of
from rules.dimensions import SHARE

UNUSABLE: tuple[Reason, ...] = ("missing-fact", "data-problem", "no-cases")
"""Why figures cannot be used; a case carries the place in this list, from 1."""


@dataclass(frozen=True)
class Case:
    """Everything about one subject that a verdict may rest on.

    `limit` is the bound of the day where the norm has a date, `place` the class in its table.
    """

    about: Subject
    measured: Measured
    record: Figure | None = None
    key: str | None = None
    place: int = 0
    key_facts: tuple[Fact, ...] = ()
    course: Course | None = None
    limit: Fraction | None = None
    contradictions: tuple[Contradiction, ...] = ()

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every submitted fact that was consulted."""
        before = self.course.before.facts if self.course else ()
        return (
            self.measured.facts
            + before
            + self.key_facts
            + (self.record.facts if self.record else ())
        )

    @property
    def missing(self) -> tuple[Missing, ...]:
        """Every fact that was needed and is not there, once."""
        before = self.course.before.missing if self.course else ()
        return tuple(dict.fromkeys(self.measured.missing + before))

    @property
    def unusable(self) -> Reason | None:
        """Why the figures give no value, if they do not."""
        if self.missing:
            return "missing-fact"
        impossible = self.measured.bottom == 0 and self.about.unit == SHARE and self.measured.top
        if self.contradictions or impossible:
            return "data-problem"
        return None if self.measured.known else "no-cases"


def prepare(
    about: Subject,
    compiled: Compiled,
    ledger: Ledger,
    parameters: Parameters,
    contradictions: Sequence[Contradiction],
) -> Case:
    """Looks up and works out everything that a case needs."""
    place = Place(about.party, about.subject)
    case = Case(about, measured(about.norm, ledger, place, about.period))
    record = about.norm.follow_up or about.norm.on_record
    if record is not None:
        found = ledger.figure(record, place, about.period)
        case = replace(case, record=found if isinstance(found, Figure) else None)
    case = _with_class(case, compiled, ledger, place, parameters)
    if about.norm.holds.by is not None:
        case = _with_course(case, ledger, place)
    keys = {key_of(fact, ledger.vocabulary) for fact in case.facts}
    touched = tuple(found for found in contradictions if not keys.isdisjoint(found.keys))
    return replace(case, contradictions=touched)


def consulted(case: Case, ledger: Ledger) -> Iterator[FactKey]:
    """The keys of the facts that a case consulted."""
    return (key_of(fact, ledger.vocabulary) for fact in case.facts)


def _with_class(
    case: Case, compiled: Compiled, ledger: Ledger, place: Place, parameters: Parameters
) -> Case:
    table = next((t for limit in compiled.limits if (t := table_in(limit.bound.tree))), None)
    if table is None:
        return case
    found = ledger.figure(table.fact, place, case.about.period)
    if not isinstance(found, Figure) or not isinstance(found.value, Fraction):
        missing = case.measured.missing + (found if isinstance(found, tuple) else ())
        return replace(case, measured=replace(case.measured, missing=missing))
    key = parameters.class_of(table.name, found.value)
    at = parameters.classes(table.name).index(key) + 1 if key else -1
    return replace(case, key=key or str(found.value), place=at, key_facts=found.facts)


def _with_course(case: Case, ledger: Ledger, place: Place) -> Case:
    """The bound of the day: what was agreed once the date has come, before it the pace to it."""
    norm, period = case.about.norm, case.about.period
    by, agreed = norm.holds.by, printed_bound(norm.holds, case.about.unit)
    if by is None or agreed is None:
        raise TypeError(f"{norm.id} has no printed bound with a date")
    if period.end >= by:
        return replace(case, limit=agreed)
    before_period = period.years_earlier(1)
    before = measured(norm, ledger, place, before_period)
    gaps = tuple(
        Missing(name, before_period if earlier else period)
        for name, earlier in unclaimed(norm, case.measured, before)
    )
    before = replace(before, missing=before.missing + gaps)
    months = (by.year - period.end.year) * 12 + by.month - period.end.month
    years = Fraction(months, 12)
    on_pace = (agreed + years * before.top) / (years + 1)
    limit = floor(on_pace) if norm.holds.side == "at most" else ceil(on_pace)
    return replace(case, course=Course(before, before_period, years), limit=Fraction(limit))


def group_of(case: Case, compiled: Compiled) -> Group:
    """The case as the rules see it."""
    reason = case.unusable
    message: Message = {
        "k": compiled.number,
        "q": UNUSABLE.index(reason) + 1 if reason else 0,
        "y": case.about.period.end.year,
        "x": case.place,
    }
    if reason is None:
        value = case.measured.value * SCALE
        message |= {"h": _fitting(ceil(value)), "l": _fitting(floor(value))}
    if case.limit is not None:
        message |= {"b": _fitting(floor(case.limit * SCALE)), "f": int(case.course is None)}
    records: tuple[Message, ...] = ()
    if case.about.norm.follow_up is not None and case.record is not None:
        records = ({"k": RECORD, "v": int(case.record.value is True)},)
    return Group(message, records)


def _fitting(number: int) -> int:
    """The number, or the furthest that fits; every bound is nearer, so nothing changes sides."""
    return max(-WIDEST, min(WIDEST, number))
