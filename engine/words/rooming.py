"""Says what may or must still come in a running year, for people and as plain data."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from engine.expecting import Expectation
from engine.judge.findings import Finding, NotAssessed, Subject
from engine.output.machine import decimal, in_unit
from engine.room import Allowed, Answer, Room
from engine.words.lines import Line
from engine.words.locale import LANGUAGES, bare, listed, money, quantity
from engine.words.speaking import Speaker
from engine.words.trending import outcome_in_words
from facts.catalogue import catalogue, filled
from facts.values import Value

TEXTS = Path(__file__).parent / "texts" / "room.yaml"


@dataclass(frozen=True)
class RoomText:
    """Speaks of the room that is left, in one language."""

    speaker: Speaker
    language: str

    def lines(self, found: Room) -> Iterator[Line]:
        """What was expected, every answer, and what could not be answered."""
        expected = "; ".join(self._expected(item) for item in found.expected)
        yield Line(self._say("heading", year=found.year, expected=expected), "bold")
        if found.projection.assumed:
            yield Line(self._say("assumed", facts=self._assumed(found)))
        if not found.answers:
            yield Line(self._say("nothing"))
        for answer in found.answers:
            yield Line(self._about(answer.finding.about), "bold")
            yield from (Line(text, indent=2) for text in self.sentences(answer))
        if found.unanswered:
            yield Line(self._say("unanswered"), "bold")
        for item in found.unanswered:
            norm, reason = self._about(item.about), self._reason(item)
            yield Line(self._say("reason", norm=norm, reason=reason), indent=2)

    def sentences(self, answer: Answer) -> Iterator[str]:
        """What the norm would come to, and what is still allowed for each band."""
        finding = answer.finding
        words = self.speaker.words(finding.about.agreement.id, self.language)
        outcome = outcome_in_words(finding.status, self.language)
        yield self._say("would", value=words.measured(finding), outcome=outcome)
        yield from (self.allowed(item, finding) for item in answer.allowed)

    def allowed(self, item: Allowed, finding: Finding) -> str:
        """What is allowed of one fact for one band."""
        words = self.speaker.words(finding.about.agreement.id, self.language)
        side = words.say("side", item.bound.bound.side)
        bound = f"{side} {quantity(item.bound.value, finding.about.unit, self.language)}"
        return self._say(
            item.limit,
            item.state,
            band=self._say("band", item.band, bound=bound),
            fact=self._label(item.fact),
            count=self._steps(item.count, item.unit),
            beyond=self._steps(-item.count, item.unit),
            possible="" if item.possible is None else self._steps(item.possible, item.unit),
        )

    def _expected(self, item: Expectation) -> str:
        value = self._value(item.value, item.definition.unit)
        party = f"{item.party}, {item.subject}" if item.subject else item.party
        form = "adds" if item.adds else "sets"
        fact = self._label(item.definition.id)
        return self._say("expected", form, party=party, fact=fact, value=value)

    def _assumed(self, found: Room) -> str:
        places = found.projection.assumed
        facts = dict.fromkeys(f"{self._label(fact)} ({party})" for party, _, fact in places)
        return listed(list(facts), self.language)

    def _value(self, value: Value, unit: str) -> str:
        if isinstance(value, Decimal):
            return bare(Fraction(value), unit, self.language)
        return str(value)

    def _about(self, about: Subject) -> str:
        party = ", ".join(filter(None, (about.party_name, about.subject)))
        title, clause = about.norm.title[self.language], about.norm.clause
        return self._say("norm", clause=clause, norm=title, party=party, period=about.period)

    def _reason(self, item: NotAssessed) -> str:
        reason = outcome_in_words(item.reason, self.language)
        need = self.speaker.need(item, self.language)
        return self._say("reason_need", reason=reason, need=need) if need else reason

    def _steps(self, count: int, unit: str) -> str:
        if unit == "cent":
            return money(Fraction(count, 100), self.language)
        return quantity(Fraction(count), unit, self.language)

    def _label(self, fact: str) -> str:
        return self.speaker.library.vocabulary.facts[fact].label[self.language]

    def _say(self, *path: str, **words: object) -> str:
        return filled(catalogue(TEXTS), self.language, path, words)


def room_data(found: Room, speaker: Speaker) -> dict[str, Any]:
    """The same as plain data, with the sentences in every language."""
    texts = {language: RoomText(speaker, language) for language in LANGUAGES}
    receipt = found.assessment.receipt
    return {
        "year": str(found.year),
        "inputs": dict(receipt.inputs) if receipt else {},
        "packs": dict(receipt.packs) if receipt else {},
        "expected": [_expectation(item) for item in found.expected],
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


def _expectation(item: Expectation) -> dict[str, Any]:
    value = item.value
    return {
        "party": item.party,
        "subject": item.subject,
        "fact": item.definition.id,
        "value": decimal(Fraction(value)) if isinstance(value, Decimal) else str(value),
        "adds": item.adds,
    }


def _answer(answer: Answer, texts: dict[str, RoomText]) -> dict[str, Any]:
    finding = answer.finding
    unit = finding.about.unit
    return {
        **_about(finding.about),
        "status": finding.status,
        "value": in_unit(finding.measured.value, unit),
        "unit": unit,
        "allowed": [
            {
                "fact": item.fact,
                "band": item.band,
                "bound": in_unit(item.bound.value, unit),
                "limit": item.limit,
                "count": str(item.count),
                "unit": item.unit,
                "state": item.state,
                "possible": None if item.possible is None else str(item.possible),
                "explanation": {lang: text.allowed(item, finding) for lang, text in texts.items()},
            }
            for item in answer.allowed
        ],
    }


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
