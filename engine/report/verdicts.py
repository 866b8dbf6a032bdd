"""Verdicts in a few words, for tables: the figure, the bound and the room."""

from collections.abc import Sequence
from dataclasses import dataclass

from engine.judge.findings import Finding, Status
from engine.report.grouping import Course
from engine.words.locale import listed, quantity
from engine.words.speaking import Speaker
from rules.dimensions import DONE

SYMBOLS: dict[Status, str] = {"pass": "\N{CHECK MARK}", "warn": "!", "breach": "\N{BALLOT X}"}
"""What goes with the word, so that nothing depends on colour alone."""

MANY = 2


@dataclass(frozen=True)
class Verdict:
    """One finding in a few words; `whose` is the party with the subject."""

    whose: str
    period: str
    status: Status
    symbol: str
    word: str
    value: str
    bound: str
    room: str


@dataclass(frozen=True)
class VerdictText:
    """Says verdicts in one language; `everybody` stands for all parties of an agreement."""

    speaker: Speaker
    language: str
    everybody: str

    def verdict(self, finding: Finding, course: Course) -> Verdict:
        """A finding of a course."""
        words = self.speaker.words(finding.about.agreement.id, self.language)
        return Verdict(
            whose=self.whose(course),
            period=str(finding.about.period),
            status=finding.status,
            symbol=SYMBOLS[finding.status],
            word=words.say("outcome", finding.status),
            value=words.measured(finding),
            bound=self._bound(finding),
            room=words.room(finding),
        )

    def whose(self, course: Course) -> str:
        """The parties of a course, with what it is about."""
        names = self.names(course)
        subject = course.about.subject
        return f"{names}, {subject}" if subject else names

    def names(self, course: Course) -> str:
        """The parties of a course."""
        return self.parties(course.about.agreement.id, course.parties)

    def parties(self, agreement: str, parties: Sequence[str]) -> str:
        """The names of parties of an agreement, or that it is all of them."""
        known = self.speaker.library.agreements[agreement][1].parties
        if len(parties) > MANY and set(parties) == set(known):
            return self.everybody
        return listed([known[party].name for party in parties], self.language)

    def outcome(self, status: Status, agreement: str) -> str:
        """The word for a status."""
        return self.speaker.words(agreement, self.language).say("outcome", status)

    def _bound(self, finding: Finding) -> str:
        unit = finding.about.unit
        words = self.speaker.words(finding.about.agreement.id, self.language)
        side = words.say("side", "by" if unit == DONE else finding.crossing.bound.side)
        return f"{side} {quantity(finding.crossing.value, unit, self.language)}"
