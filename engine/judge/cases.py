"""Prepares one case for the rules: exact figures turned into whole numbers that decide alike."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

from engine.judge.bounds import (
    Bounds,
    agreed_bounds,
    course_of,
    on_pace,
    portion_of,
    portioned,
)
from engine.judge.compiling import Compiled
from engine.judge.doubts import Doubts
from engine.judge.findings import Course, Portion, Reason, Subject, in_effect
from engine.judge.inference import WIDEST, Group, Message
from engine.judge.measuring import Measured, Source, impossible, measured
from engine.judge.parameters import SCALE, Parameters
from facts.contradictions import Contradiction
from facts.ledger import Figure, Missing, Place
from facts.periods import Period
from facts.problems import InputError, Location, Problem
from facts.submission import Fact, key_of
from rules.dimensions import DONE
from rules.expressions import FactRef, TableValue
from rules.schema import Norm

UNUSABLE: tuple[Reason, ...] = ("missing-fact", "data-problem", "no-cases")
"""Why figures cannot be used; a case carries the place in this list, from 1."""


@dataclass(frozen=True, slots=True)
class Case:
    """Everything about one subject that a verdict may rest on.

    `own` are the bounds that it brings itself, `place` is its class in the table of the norm, and
    `partly` what was reported of a condition or of that class where neither can be had from it.
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
    portion: Portion | None = None
    own: Bounds = field(default_factory=dict)
    contradictions: tuple[Contradiction, ...] = ()
    partly: tuple[Fact, ...] = ()

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every submitted fact that was consulted."""
        before = self.course.before.facts if self.course else ()
        shared = self.portion.facts if self.portion else ()
        record = self.record.facts if self.record else ()
        condition = self.condition.facts if self.condition else ()
        consulted = self.measured.facts + before + self.key_facts + shared + record + condition
        return consulted + self.partly

    @property
    def missing(self) -> tuple[Missing, ...]:
        """Every fact that was needed and is not there, once."""
        before = self.course.before.missing if self.course else ()
        name, known = self.norm.only_if, self.condition is not None
        condition = () if name is None or known else (Missing(name, self.about.period),)
        shared = self.portion.missing if self.portion else ()
        every = condition + self.measured.missing + before + shared
        return tuple(dict.fromkeys(every)) if every else ()

    @property
    def unusable(self) -> Reason | None:
        """Why the figures give no value, if they do not."""
        if self.missing:
            return "missing-fact"
        before = self.course is not None and self._impossible(self.course.before)
        if self.contradictions or before or self._impossible(self.measured):
            return "data-problem"
        reachable = self.course is None or self.course.before.known
        owes = self.portion is None or self.portion.share is not None
        return None if self.measured.known and reachable and owes else "no-cases"

    def _impossible(self, value: Measured) -> bool:
        return impossible(self.norm, self.about.unit, value)

    @property
    def on_record(self) -> bool:
        """Whether the record holds."""
        return self.record is not None and in_effect(self.record.value, self.about.period)


def prepare(
    about: Subject,
    compiled: Compiled,
    source: Source,
    parameters: Parameters,
    doubts: Doubts,
) -> Case:
    """Looks up and works out everything that a case needs; raises nothing."""
    norm = compiled.norm
    case = Case(
        about,
        norm,
        measured(norm, source, about.period),
        as_of=source.as_of,
        record=_on_record(norm.record, source, about.period),
        condition=_on_record(norm.only_if, source, about.period),
    )
    if norm.only_if is not None and case.condition is None:
        case = replace(case, partly=tuple(source.partly(FactRef(norm.only_if), about.period)))
    if compiled.table is not None:
        case = _with_class(case, compiled.table, source, parameters)
    if compiled.brings_bounds:
        case = _with_own_bounds(case, compiled, source, parameters)
    return _with_contradictions(case, source, doubts) if doubts else case


def _with_contradictions(case: Case, source: Source, doubts: Doubts) -> Case:
    """The contradictions that touch a figure of the case; a record that is only shown is none."""
    norm = case.norm
    vocabulary = source.ledger.vocabulary
    mentioned = case.record.facts if norm.on_record and case.record else ()
    keys = {key_of(fact, vocabulary) for fact in case.facts if fact not in mentioned}
    return replace(case, contradictions=doubts.touching(keys))


def _on_record(name: str | None, source: Source, period: Period) -> Figure | None:
    if name is None:
        return None
    if source.ledger.vocabulary.facts[name].over == "deviation":
        subject = source.place.subject
        places = [Place(p, subject) for p in source.parties or (source.place.party,)]
        return source.ledger.deviation(name, places, period)
    found = source.figure(name, period)
    return found if isinstance(found, Figure) else None


def _with_class(case: Case, table: TableValue, source: Source, parameters: Parameters) -> Case:
    found = source.figure(table.fact, case.about.period)
    if not isinstance(found, Figure) or not isinstance(found.value, Fraction):
        missing = case.measured.missing + (found if isinstance(found, tuple) else ())
        partly = (*case.partly, *source.partly(FactRef(table.fact), case.about.period))
        lacking = replace(case.measured, missing=missing)
        return replace(case, measured=lacking, partly=partly)
    key = parameters.class_of(table.name, found.value)
    at = parameters.classes(table.name).index(key) + 1 if key else -1
    return replace(case, key=key or str(found.value), place=at, key_facts=found.facts)


def _with_own_bounds(
    case: Case, compiled: Compiled, source: Source, parameters: Parameters
) -> Case:
    norm, about = case.norm, case.about
    agreed = agreed_bounds(compiled, about, parameters, case.key)
    if norm.split is not None:
        portion = portion_of(norm, source.ledger, about, source.sharing)
        return replace(case, portion=portion, own=portioned(agreed, portion, norm))
    by, holds = norm.holds.by, compiled.holds.own
    if by is None or about.period.end >= by or norm.until_then == "not due" or holds not in agreed:
        return replace(case, own=agreed)
    course = course_of(norm, source, about)
    position = on_pace(norm, about, course, case.measured, agreed[holds])
    own = {**agreed, holds: position} if position is not None else agreed
    return replace(case, course=course, own=own)


def group_of(case: Case, compiled: Compiled) -> Group:
    """The case as the rules see it; raises InputError where its figures are too large."""
    reason = case.unusable
    message: Message = {
        "k": compiled.number,
        "q": UNUSABLE.index(reason) + 1 if reason else 0,
    }
    if compiled.joins:
        message |= {"y": case.about.period.end.year, "x": case.place}
    if reason is None:
        message |= _against_own(case, compiled) if case.own else _against_fixed(case, compiled)
    if case.about.unit == DONE:
        message["f"] = int(case.measured.undone)
    elif case.own:
        message["f"] = int(case.course is None)
    records: tuple[Message, ...] = ()
    if case.norm.record is not None and case.record is not None:
        records = ({"k": compiled.record, "v": int(case.on_record)},)
    return Group(message, records)


def _against_fixed(case: Case, compiled: Compiled) -> Message:
    """The value in millionths, at most the widest number: every bound is nearer than that."""
    top, bottom = _in_whole_numbers(case.measured)
    low, rest = divmod(top * SCALE, bottom)
    rounded = {"h": low + bool(rest), "l": low}
    return {name: max(-WIDEST, min(WIDEST, rounded[name])) for name in compiled.compared}


def _in_whole_numbers(value: Measured) -> tuple[int, int]:
    """The value as one whole number over another; their signs do not matter to `divmod`."""
    top, bottom = value.top, value.bottom
    if bottom is None:
        return top.numerator, top.denominator
    return top.numerator * bottom.denominator, top.denominator * bottom.numerator


def _against_own(case: Case, compiled: Compiled) -> Message:
    """Value and bounds multiplied alike, so that the value is whole and no rounding decides."""
    value = case.measured
    bottom = 1 if value.bottom is None else value.bottom
    top, bottom = (-value.top, -bottom) if bottom < 0 else (value.top, bottom)
    scale = top.denominator
    message = dict.fromkeys(compiled.compared, int(top * scale))
    for limit in (limit for limit in compiled.limits if limit.own in case.own):
        bound = case.own[limit.own] * bottom * scale
        message[limit.own] = floor(bound) if limit.bound.side == "at most" else ceil(bound)
    if any(abs(number) > WIDEST for number in message.values()):
        words = {"norm": case.norm.title.nl, "party": case.about.party_name}
        raise InputError([Problem("figures-too-large", _largest(case.facts), words)])
    return message


def _largest(facts: Iterable[Fact]) -> Location:
    """Where the figure stands that takes most digits to write out exactly."""
    numbers = ((f.value, f.where) for f in facts if isinstance(f.value, Decimal))
    return max(numbers, key=lambda one: len(f"{abs(one[0]):f}"))[1]
