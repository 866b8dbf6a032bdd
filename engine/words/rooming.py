"""Says what may or must still come in a running year, for people and as plain data."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from engine.judge.findings import Finding, NotAssessed, Subject
from engine.output.machine import decimal, in_unit
from engine.room.answering import Allowed, Answer, Room
from engine.room.expecting import Expectation
from engine.room.projecting import COUNTED
from engine.words.explaining import FindingText
from engine.words.lines import Line
from engine.words.locale import LANGUAGES, bare, capital, day, listed, money, quantity
from engine.words.speaking import Speaker
from engine.words.trending import outcome_in_words
from facts.catalogue import catalogue, filled
from rules.dimensions import POINTS

TEXTS = Path(__file__).parent / "texts" / "room.yaml"


@dataclass(frozen=True)
class RoomText:
    """Speaks of the room that is left, in one language."""

    speaker: Speaker
    language: str

    def lines(self, found: Room) -> Iterator[Line]:
        """What was expected, every answer, and what could not be answered."""
        yield from self._heading(found)
        if found.projection.assumed:
            yield Line(self._say("assumed", facts=self._assumed(found)))
        if not found.answers and not found.unanswered:
            yield Line(self._say("nothing"))
        for heading, answer in self._once(found.answers).items():
            yield Line(heading, "bold")
            yield from (Line(text, indent=2) for text in self.sentences(answer))
        if found.unanswered:
            yield Line(self._say("unanswered"), "bold")
        for item in found.unanswered:
            norm, reason = self._about(item.about), self._reason(item)
            yield Line(self._say("reason", norm=norm, reason=reason), indent=2)
        if found.masked:
            yield Line(self._say("masked"), "yellow")

    def _heading(self, found: Room) -> Iterator[Line]:
        """Which year it is about, what was expected, and of a year that is over what that means."""
        when = {"year": found.year, "day": day(self.speaker.as_of, self.language)}
        yield Line(self._say("heading", "over" if found.over else "running", **when), "bold")
        yield from (Line(self._expected(item, found), indent=2) for item in found.expected)
        if found.over:
            states = {"open" if found.counts(item) else "final" for item in found.expected}
            yield from (Line(self._say("over", state)) for state in sorted(states))

    def _once(self, answers: Sequence[Answer]) -> dict[str, Answer]:
        """The answers by their headings; of a norm that binds parties jointly there is one."""
        names: dict[tuple[object, ...], list[str]] = {}
        for answer in answers:
            names.setdefault(_whose(answer), []).append(answer.finding.about.party_name)
        return {
            self._about(answer.finding.about, names[_whose(answer)]): answer for answer in answers
        }

    def sentences(self, answer: Answer) -> Iterator[str]:
        """What the norm would come to, and what is still allowed for each band."""
        finding = answer.finding
        words = self.speaker.words(finding.about.agreement.id, self.language)
        outcome = outcome_in_words(finding.status, self.language)
        when = "past" if answer.past else "running"
        if answer.masked:
            yield self._say("would_masked", when, outcome=outcome)
            return
        yield self._say("would", when, value=words.measured(finding), outcome=outcome)
        yield from (self.allowed(item, finding) for item in answer.allowed)
        if answer.without:
            yield self.why_none(answer.without, finding)

    def why_none(self, why: str, finding: Finding) -> str:
        """Why there is no number to give."""
        words = self.speaker.words(finding.about.agreement.id, self.language)
        return self._say("without", why, period=words.period(finding.about.period))

    def allowed(self, item: Allowed, finding: Finding) -> str:
        """What is allowed of one fact for one band."""
        words = self.speaker.words(finding.about.agreement.id, self.language)
        side = words.say("side", item.bound.bound.side)
        bound = f"{side} {quantity(item.bound.value, finding.about.unit, self.language)}"
        when = "past" if item.past else "running"
        return self._say(
            when,
            item.limit,
            item.state,
            band=self._say("band", when, item.band, bound=bound),
            fact=capital(self._label(item.fact)),
            count=self._steps(item.count, item.unit),
            beyond=self._steps(-item.exact, item.unit),
            there="" if item.there is None else self._steps(item.there, item.unit),
            possible="" if item.possible is None else self._steps(item.possible, item.unit),
        )

    def _expected(self, item: Expectation, found: Room) -> str:
        """Whose figure will be what, beside what was reported of it."""
        course, unit = found.projection.courses[item.place], item.definition.unit
        party = ", ".join(filter(None, (self.speaker.party(item.party), item.subject)))
        reported = course.reported
        known = reported is not None and isinstance(item.value, Decimal)
        before = Fraction(reported or 0)
        return self._say(
            "expected",
            expected_form(item, found),
            "known" if known else "unknown",
            party=party,
            fact=self._label(item.definition.id),
            value=self._value(item),
            before=bare(before, unit, self.language),
            after=bare(before + Fraction(course.added), unit, self.language),
        )

    def _assumed(self, found: Room) -> str:
        places = found.projection.assumed
        facts = dict.fromkeys(
            f"{self._label(fact)} ({self.speaker.party(party)})" for party, _, fact in places
        )
        return listed(list(facts), self.language)

    def _value(self, item: Expectation) -> str:
        """What is expected; of a percentage that is added in percentage points."""
        value, definition = item.value, item.definition
        if not isinstance(value, Decimal):
            return self._words.value(value)
        if item.adds and definition.kind == "percent":
            return quantity(Fraction(value), POINTS, self.language)
        return bare(Fraction(value), definition.unit, self.language)

    @property
    def _words(self) -> FindingText:
        return self.speaker.words(next(iter(self.speaker.library.agreements)), self.language)

    def _about(self, about: Subject, parties: Sequence[str] = ()) -> str:
        whose = listed(list(parties or (about.party_name,)), self.language)
        party = ", ".join(filter(None, (whose, about.subject)))
        title, clause = about.norm.title[self.language], about.norm.clause
        return self._say("norm", clause=clause, norm=title, party=party, period=about.period)

    def _reason(self, item: NotAssessed) -> str:
        reason = outcome_in_words(item.reason, self.language)
        need = self.speaker.need(item, self.language)
        return self._say("reason_need", reason=reason, need=need) if need else reason

    def _steps(self, count: Fraction, unit: str) -> str:
        if unit == "cent":
            return money(count / 100, self.language)
        return quantity(count, unit, self.language)

    def _label(self, fact: str) -> str:
        return self.speaker.library.vocabulary.facts[fact].label[self.language]

    def _say(self, *path: str, **words: object) -> str:
        return filled(catalogue(TEXTS), self.language, path, words)


def expected_form(item: Expectation, found: Room) -> str:
    """How what is expected is told: it does not count, adds, replaces a sum or a last figure."""
    if not found.counts(item):
        return "final"
    if item.adds:
        return "tops" if found.projection.courses[item.place].whole else "adds"
    return "sums" if item.definition.over in COUNTED else "sets"


def _whose(answer: Answer) -> tuple[object, ...]:
    """What tells answers apart: of a joint norm not the party."""
    about = answer.finding.about
    party = None if answer.finding.norm.jointly else about.party
    return (about.agreement.id, about.norm.id, party, about.subject, about.period)


def room_data(found: Room, speaker: Speaker) -> dict[str, Any]:
    """The same as plain data, with the sentences in every language."""
    texts = {language: RoomText(speaker, language) for language in LANGUAGES}
    receipt = found.assessment.receipt
    return {
        "year": str(found.year),
        "over": found.over,
        "inputs": {n: digest or None for n, digest in receipt.inputs.items()} if receipt else {},
        "packs": dict(receipt.packs) if receipt else {},
        "expected": [_expectation(item, found) for item in found.expected],
        "assumed": [
            {"party": party, "subject": subject, "fact": fact}
            for party, subject, fact in found.projection.assumed
        ],
        "room": [_answer(answer, texts) for answer in found.answers],
        "not_answered": [
            {
                **_about(item.about),
                "reason": item.reason,
                "missing": list(dict.fromkeys(gap.fact for gap in item.missing)),
                "explanation": {lang: speaker.reason(item, lang) for lang in LANGUAGES},
            }
            for item in found.unanswered
        ],
    }


def _expectation(item: Expectation, found: Room) -> dict[str, Any]:
    value = item.value
    course = found.projection.courses[item.place]
    reported = course.reported
    return {
        "party": item.party,
        "subject": item.subject,
        "fact": item.definition.id,
        "value": decimal(Fraction(value)) if isinstance(value, Decimal) else str(value),
        "adds": item.adds,
        "counts": found.counts(item),
        "reported": None if reported is None else decimal(Fraction(reported)),
        "whole_year": course.whole,
    }


def _answer(answer: Answer, texts: dict[str, RoomText]) -> dict[str, Any]:
    finding = answer.finding
    unit = finding.about.unit
    return {
        **_about(finding.about),
        "status": finding.status,
        "value": None if answer.masked else in_unit(finding.measured.value, unit),
        "unit": unit,
        **({"masked": True} if answer.masked else {}),
        "allowed": [
            {
                "fact": item.fact,
                "band": item.band,
                "bound": in_unit(item.bound.value, unit),
                "limit": item.limit,
                "count": decimal(item.count),
                "unit": item.unit,
                "state": item.state,
                "past": item.past,
                "possible": None if item.possible is None else decimal(item.possible),
                "explanation": {lang: text.allowed(item, finding) for lang, text in texts.items()},
            }
            for item in answer.allowed
        ],
        "without": _without(answer, texts),
    }


def _without(answer: Answer, texts: dict[str, RoomText]) -> dict[str, Any] | None:
    """Why there is no number to give; None where there is one."""
    why, finding = answer.without, answer.finding
    if why is None:
        return None
    told = {lang: text.why_none(why, finding) for lang, text in texts.items()}
    return {"reason": why, "explanation": told}


def _about(about: Subject) -> dict[str, Any]:
    return {
        "agreement": about.agreement.id,
        "norm": about.norm.id,
        "clause": about.norm.clause,
        "party": about.party,
        "area": about.agreement.area,
        "subject": about.subject,
        "period": str(about.period),
    }
