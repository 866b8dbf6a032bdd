"""Prepares one case for the rules: exact figures turned into whole numbers that decide alike."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
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
from engine.judge.compiling import Compiled, brings_bounds
from engine.judge.findings import Course, Portion, Reason, Subject, in_effect
from engine.judge.inference import WIDEST, Group, Message
from engine.judge.measuring import Measured, Source, measured
from engine.judge.parameters import SCALE, Parameters
from facts.contradictions import Contradiction
from facts.ledger import Figure, Ledger, Missing, Place
from facts.periods import Period
from facts.problems import InputError, Problem
from facts.submission import Fact, FactKey, key_of
from rules.dimensions import DONE, SHARE
from rules.schema import Norm

UNUSABLE: tuple[Reason, ...] = ("missing-fact", "data-problem", "no-cases")
"""Why figures cannot be used; a case carries the place in this list, from 1."""


@dataclass(frozen=True)
class Case:
    """Everything about one subject that a verdict may rest on.

    `own` are the bounds that it brings itself, `place` is its class in the table of the norm.
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

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every submitted fact that was consulted."""
        before = self.course.before.facts if self.course else ()
        records = [figure for figure in (self.record, self.condition) if figure]
        recorded = tuple(fact for figure in records for fact in figure.facts)
        shared = self.portion.facts if self.portion else ()
        return self.measured.facts + before + self.key_facts + shared + recorded

    @property
    def missing(self) -> tuple[Missing, ...]:
        """Every fact that was needed and is not there, once."""
        before = self.course.before.missing if self.course else ()
        unknown = self.norm.only_if is not None and self.condition is None
        condition = (Missing(self.norm.only_if or "", self.about.period),) if unknown else ()
        shared = self.portion.missing if self.portion else ()
        return tuple(dict.fromkeys(condition + self.measured.missing + before + shared))

    @property
    def unusable(self) -> Reason | None:
        """Why the figures give no value, if they do not."""
        if self.missing:
            return "missing-fact"
        values = (self.measured, self.course.before) if self.course else (self.measured,)
        if self.contradictions or any(self._impossible(value) for value in values):
            return "data-problem"
        reachable = self.course is None or self.course.before.known
        owes = self.portion is None or self.portion.share is not None
        return None if self.measured.known and reachable and owes else "no-cases"

    def _impossible(self, value: Measured) -> bool:
        """Whether no such figures can be: a part of nothing or less, more exempt than there is."""
        if value.top < 0 and any(fact.claimed for fact in self.norm.measure.refs):
            return True
        bottom = value.bottom if self.about.unit == SHARE else None
        return bottom is not None and (bottom < 0 or (not bottom and value.top != 0))

    @property
    def on_record(self) -> bool:
        """Whether the record holds."""
        return self.record is not None and in_effect(self.record.value, self.about.period)


def prepare(
    about: Subject,
    compiled: Compiled,
    source: Source,
    parameters: Parameters,
    contradictions: Sequence[Contradiction],
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
    case = _with_class(case, compiled, source, parameters)
    if brings_bounds(norm):
        case = _with_own_bounds(case, compiled, source, parameters)
    return _with_contradictions(case, source, contradictions) if contradictions else case


def _with_contradictions(
    case: Case, source: Source, contradictions: Sequence[Contradiction]
) -> Case:
    """The contradictions that touch a figure of the case; a record that is only shown is none."""
    norm = case.norm
    vocabulary = source.ledger.vocabulary
    mentioned = case.record.facts if norm.on_record and case.record else ()
    keys = {key_of(fact, vocabulary) for fact in case.facts if fact not in mentioned}
    touched = tuple(found for found in contradictions if not keys.isdisjoint(found.keys))
    return replace(case, contradictions=touched)


def _on_record(name: str | None, source: Source, period: Period) -> Figure | None:
    if name is None:
        return None
    if source.ledger.vocabulary.facts[name].over == "deviation":
        subject = source.place.subject
        places = [Place(p, subject) for p in source.parties or (source.place.party,)]
        return source.ledger.deviation(name, places, period)
    found = source.figure(name, period)
    return found if isinstance(found, Figure) else None


def consulted(case: Case, ledger: Ledger) -> Iterator[FactKey]:
    """The keys of the facts that a case consulted."""
    return (key_of(fact, ledger.vocabulary) for fact in case.facts)


def _with_class(case: Case, compiled: Compiled, source: Source, parameters: Parameters) -> Case:
    table = compiled.table
    if table is None:
        return case
    found = source.figure(table.fact, case.about.period)
    if not isinstance(found, Figure) or not isinstance(found.value, Fraction):
        missing = case.measured.missing + (found if isinstance(found, tuple) else ())
        return replace(case, measured=replace(case.measured, missing=missing))
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
    course = course_of(norm, source, about, case.measured)
    position = on_pace(norm, about, course, case.measured, agreed[holds])
    own = {**agreed, holds: position} if position is not None else agreed
    return replace(case, course=course, own=own)


def group_of(case: Case, compiled: Compiled) -> Group:
    """The case as the rules see it; raises InputError where its figures are too large."""
    reason = case.unusable
    message: Message = {
        "k": compiled.number,
        "q": UNUSABLE.index(reason) + 1 if reason else 0,
        "y": case.about.period.end.year,
        "x": case.place,
    }
    if reason is None:
        message |= _against_own(case, compiled) if case.own else _against_fixed(case)
    if case.about.unit == DONE:
        message["f"] = int(case.measured.undone)
    elif case.own:
        message["f"] = int(case.course is None)
    records: tuple[Message, ...] = ()
    if case.norm.record is not None and case.record is not None:
        records = ({"k": compiled.record, "v": int(case.on_record)},)
    return Group(message, records)


def _against_fixed(case: Case) -> Message:
    """The value in millionths, at most the widest number: every bound is nearer than that."""
    value = case.measured.value
    low, rest = divmod(value.numerator * SCALE, value.denominator)
    high = low + bool(rest)
    return {"h": max(-WIDEST, min(WIDEST, high)), "l": max(-WIDEST, min(WIDEST, low))}


def _against_own(case: Case, compiled: Compiled) -> Message:
    """Value and bounds multiplied alike, so that the value is whole and no rounding decides."""
    value = case.measured
    bottom = 1 if value.bottom is None else value.bottom
    top, bottom = (-value.top, -bottom) if bottom < 0 else (value.top, bottom)
    scale = top.denominator
    message = {"h": int(top * scale), "l": int(top * scale)}
    for limit in (limit for limit in compiled.limits if limit.own in case.own):
        bound = case.own[limit.own] * bottom * scale
        message[limit.own] = floor(bound) if limit.bound.side == "at most" else ceil(bound)
    if any(abs(number) > WIDEST for number in message.values()):
        words = {"norm": case.norm.title.nl, "party": case.about.party_name}
        raise InputError([Problem("figures-too-large", values=words)])
    return message
