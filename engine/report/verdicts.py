"""Verdicts in a few words, for tables: the figure, the bound and the room."""

from collections.abc import Sequence
from dataclasses import dataclass

from engine.judge.findings import Finding, Status
from engine.output.pages import Pages
from engine.report.grouping import Course
from engine.words.locale import capital, day, listed
from engine.words.speaking import Speaker
from facts.periods import Period
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
    """Says verdicts in one language, with the words of `pages`."""

    speaker: Speaker
    pages: Pages

    @property
    def language(self) -> str:
        """Dutch (`nl`) or English (`en`)."""
        return self.pages.language

    def verdict(self, finding: Finding, course: Course) -> Verdict:
        """A finding of a course."""
        words = self.speaker.words(finding.about.agreement.id, self.language)
        return Verdict(
            whose=capital(self.whose(course)),
            period=in_short(finding.about.period, self.pages),
            status=finding.status,
            symbol=SYMBOLS[finding.status],
            word=words.say("outcome", finding.status),
            value=self._value(finding),
            bound=self._bound(finding),
            room=self._room(finding),
        )

    def told(self, finding: Finding, course: Course) -> str:
        """A finding that needs discussion, in one line below its title."""
        room = self._room(finding)
        form = "value" if room else "roomless"
        if finding.course is not None and not finding.masked:
            form = "pace"
        if finding.about.unit == DONE:
            form = "undone" if finding.measured.undone else "late"
        return self.pages.say(
            "topic_at",
            form,
            whose=self.whose(course),
            period=in_short(finding.about.period, self.pages),
            value=self._value(finding),
            bound=self._bound(finding),
            room=room,
        )

    def _room(self, finding: Finding) -> str:
        """The nearest distance, and of what is to be done by a later date how much a year."""
        words = self.speaker.words(finding.about.agreement.id, self.language)
        room = words.room(finding)
        pace = finding.headroom.pace if room else None
        if pace is None or not pace.to_go:
            return room
        each = words.steps(pace.per_year, finding.headroom)
        until = day(pace.by, self.language)
        return self.pages.say("room_pace", room=room, per_year=each, by=until)

    def _value(self, finding: Finding) -> str:
        if finding.measured.undone:
            return self.pages.say("undone")
        return self.speaker.words(finding.about.agreement.id, self.language).measured(finding)

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
            return self.pages.say("all_parties")
        return listed([known[party].name for party in parties], self.language)

    def outcome(self, status: Status, agreement: str) -> str:
        """The word for a status."""
        return self.speaker.words(agreement, self.language).say("outcome", status)

    def _bound(self, finding: Finding) -> str:
        return self.speaker.words(finding.about.agreement.id, self.language).bound_cell(finding)


def in_short(period: Period, pages: Pages) -> str:
    """A period as it stands in a table: `2024`, `3e kwartaal 2024`, `30 juni 2024`."""
    if period.is_day:
        return day(period.end, pages.language)
    if period == period.year:
        return str(period)
    return pages.say("part_of_year", period.text[5:], year=period.text[:4])
