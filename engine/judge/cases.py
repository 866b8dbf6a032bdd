"""Prepares one case for the rules: exact figures turned into whole numbers that decide alike."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from math import ceil, floor

from engine.judge.compiling import Compiled, printed_bound
from engine.judge.findings import Course, Reason, Subject
from engine.judge.inference import WIDEST, Group, Message
from engine.judge.measuring import Measured, Source, measured, unclaimed
from engine.judge.parameters import SCALE, Parameters, table_in
from facts.contradictions import Contradiction
from facts.ledger import Figure, Ledger, Missing
from facts.periods import Period
from facts.submission import Fact, FactKey, key_of
from rules.dimensions import DONE, SHARE
from rules.schema import Norm

UNUSABLE: tuple[Reason, ...] = ("missing-fact", "data-problem", "no-cases")
"""Why figures cannot be used; a case carries the place in this list, from 1."""


@dataclass(frozen=True)
class Case:
    """Everything about one subject that a verdict may rest on.

    `limit` is the bound of the day where the norm has a date, `place` the class in its table.
    """

    about: Subject
    norm: Norm
    measured: Measured
    as_of: date
    record: Figure | None = None
    condition: Figure | None = None
    key: str | None = None
    place: int = 0
    key_facts: tuple[Fact, ...] = ()
    course: Course | None = None
    own: Mapping[str, Fraction] = field(default_factory=dict)
    contradictions: tuple[Contradiction, ...] = ()

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every submitted fact that was consulted."""
        before = self.course.before.facts if self.course else ()
        records = [figure for figure in (self.record, self.condition) if figure]
        recorded = tuple(fact for figure in records for fact in figure.facts)
        return self.measured.facts + before + self.key_facts + recorded

    @property
    def missing(self) -> tuple[Missing, ...]:
        """Every fact that was needed and is not there, once."""
        before = self.course.before.missing if self.course else ()
        unknown = self.norm.only_if is not None and self.condition is None
        condition = (Missing(self.norm.only_if or "", self.about.period),) if unknown else ()
        return tuple(dict.fromkeys(condition + self.measured.missing + before))

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
    source: Source,
    parameters: Parameters,
    contradictions: Sequence[Contradiction],
) -> Case:
    """Looks up and works out everything that a case needs; raises nothing."""
    norm = compiled.norm
    case = Case(about, norm, measured(norm, source, about.period), as_of=source.as_of)
    case = replace(
        case,
        record=_on_record(norm.record, source, about.period),
        condition=_on_record(norm.only_if, source, about.period),
    )
    case = _with_class(case, compiled, source, parameters)
    if norm.holds.by is not None:
        case = _with_course(case, source, compiled.holds.own)
    elif about.unit == DONE:
        case = replace(case, own=_days(compiled, about))
    vocabulary = source.ledger.vocabulary
    mentioned = case.record.facts if norm.on_record and case.record else ()
    keys = {key_of(fact, vocabulary) for fact in case.facts if fact not in mentioned}
    touched = tuple(found for found in contradictions if not keys.isdisjoint(found.keys))
    return replace(case, contradictions=touched)


def _days(compiled: Compiled, about: Subject) -> dict[str, Fraction]:
    """The dates by which a deliverable must be done, in the judged year."""
    year = about.period.end.year
    dates = {limit.own: printed_bound(limit.bound, DONE, year) for limit in compiled.limits}
    return {own: day for own, day in dates.items() if day is not None}


def _on_record(name: str | None, source: Source, period: Period) -> Figure | None:
    found = source.figure(name, period) if name is not None else None
    return found if isinstance(found, Figure) else None


def consulted(case: Case, ledger: Ledger) -> Iterator[FactKey]:
    """The keys of the facts that a case consulted."""
    return (key_of(fact, ledger.vocabulary) for fact in case.facts)


def _with_class(case: Case, compiled: Compiled, source: Source, parameters: Parameters) -> Case:
    table = next((t for limit in compiled.limits if (t := table_in(limit.bound.tree))), None)
    if table is None:
        return case
    found = source.figure(table.fact, case.about.period)
    if not isinstance(found, Figure) or not isinstance(found.value, Fraction):
        missing = case.measured.missing + (found if isinstance(found, tuple) else ())
        return replace(case, measured=replace(case.measured, missing=missing))
    key = parameters.class_of(table.name, found.value)
    at = parameters.classes(table.name).index(key) + 1 if key else -1
    return replace(case, key=key or str(found.value), place=at, key_facts=found.facts)


def _with_course(case: Case, source: Source, holds: str) -> Case:
    """The bound of the day: what was agreed once the date has come, before it the pace to it."""
    norm, period = case.norm, case.about.period
    by, agreed = norm.holds.by, printed_bound(norm.holds, case.about.unit, period.end.year)
    if by is None or agreed is None:
        raise TypeError(f"{norm.id} has no printed bound with a date")
    if period.end >= by or norm.until_then == "not due":
        return replace(case, own={holds: agreed})
    before_period = period.years_earlier(1)
    before = measured(norm, source, before_period)
    gaps = tuple(
        Missing(name, before_period if earlier else period)
        for name, earlier in unclaimed(norm, case.measured, before)
    )
    before = replace(before, missing=before.missing + gaps)
    months = (by.year - period.end.year) * 12 + by.month - period.end.month
    years = Fraction(months, 12)
    on_pace = (agreed + years * before.top) / (years + 1)
    limit = floor(on_pace) if norm.holds.side == "at most" else ceil(on_pace)
    own = {holds: Fraction(limit)}
    return replace(case, course=Course(before), own=own)


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
    message |= {own: _fitting(floor(bound * SCALE)) for own, bound in case.own.items()}
    if case.about.unit == DONE:
        message["f"] = int(case.measured.undone)
    elif case.own:
        message["f"] = int(case.course is None)
    records: tuple[Message, ...] = ()
    if case.norm.record is not None and case.record is not None:
        records = ({"k": compiled.record, "v": int(case.record.value is True)},)
    return Group(message, records)


def _fitting(number: int) -> int:
    """The number, or the furthest that fits; every bound is nearer, so nothing changes sides."""
    return max(-WIDEST, min(WIDEST, number))
