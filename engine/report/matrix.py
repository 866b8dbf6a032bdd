"""The summary on one page: norm by party, what needs discussion, and the counts."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import ceil

from engine.judge.findings import Finding, Status
from engine.report.counting import MENDABLE, Tally
from engine.report.grouping import (
    GRAVITY,
    AgreementPart,
    Course,
    NormPart,
    by_time,
    title_of,
    worst,
)
from engine.report.verdicts import SYMBOLS, Verdict, VerdictText
from engine.words.locale import capital

PAGE = 63
"""The lines of a printed page that are left for topics and tables."""
TOPIC, TABLE = 2, 8
"""The lines that a topic takes, and a table beside its rows."""
TOPICS = 6
"""How many topics there is always room for; more where the tables are short."""
TITLE, CELL = 42, 2
"""How many letters of a title, and how many years in a cell, go on a line."""


@dataclass(frozen=True)
class Mark:
    """The gravest verdict about a year, as a symbol with its word."""

    year: str
    status: Status
    symbol: str
    word: str


@dataclass(frozen=True)
class Row:
    """A norm with a cell for each party: a mark for each year with a verdict."""

    clause: str
    title: str
    anchor: str
    cells: tuple[tuple[Mark, ...], ...]

    @property
    def lines(self) -> int:
        """How many lines it takes in print."""
        years = max(len(cell) for cell in self.cells)
        return max(ceil(len(f"{self.clause} {self.title}") / TITLE), ceil(years / CELL))

    @property
    def urgency(self) -> tuple[int, int, str]:
        """How grave it is now, how grave it ever was, and the year of the last verdict."""
        last = max(GRAVITY[cell[-1].status] for cell in self.cells if cell)
        ever = max(GRAVITY[mark.status] for cell in self.cells for mark in cell)
        return last, ever, max(cell[-1].year for cell in self.cells if cell)


@dataclass(frozen=True)
class Count:
    """How many verdicts a party has, and how many wait for something that can be mended."""

    statuses: Counter[Status]
    mendable: int


@dataclass(frozen=True)
class Folded:
    """Norms that share a row: how many there are, and the first of each clause."""

    count: int
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Matrix:
    """An agreement at a glance.

    Where not every norm fits, those that everybody kept are `kept`, left out of the rows, and
    `more` are others for which there is no room.
    `dated` is whether there are verdicts on several years, so that each needs its year.
    """

    title: str
    parties: tuple[str, ...]
    rows: tuple[Row, ...]
    more: Folded
    kept: Folded
    counts: tuple[Count, ...]
    dated: bool


@dataclass(frozen=True)
class Topic:
    """A verdict that needs discussion."""

    title: str
    anchor: str
    verdict: Verdict
    text: str


@dataclass(frozen=True)
class Summary:
    """The page that a board reads."""

    parts: Sequence[AgreementPart]
    texts: VerdictText
    tally: Tally

    @cached_property
    def statuses(self) -> Counter[Status]:
        """How many verdicts there are of each kind."""
        return Counter(f.status for part in self._norms for f in self._every(part))

    @cached_property
    def topics(self) -> tuple[Topic, ...]:
        """Courses that end in a breach or warning: the gravest first, then the latest."""
        found = [
            (course.last, self._topic(part, course))
            for part in self._norms
            for course in part.courses
            if course.last.status != "pass"
        ]
        found.sort(key=lambda pair: (-GRAVITY[pair[0].status], -pair[0].about.period.end.year))
        return tuple(topic for _, topic in found)

    @cached_property
    def shown(self) -> tuple[Topic, ...]:
        """The topics that there is room for."""
        grave = sum(row.lines for row in self._rows.values() if row.urgency[1])
        room = PAGE - TABLE * len(self._judged) - grave
        return self.topics[: max(TOPICS, room // TOPIC)]

    @cached_property
    def matrices(self) -> tuple[Matrix, ...]:
        """Each agreement with a verdict at a glance."""
        return tuple(self._matrix(part) for part in self._judged)

    @cached_property
    def _judged(self) -> list[AgreementPart]:
        return [part for part in self.parts if part.judged]

    @cached_property
    def _rows(self) -> dict[str, Row]:
        """Each norm with a verdict, by its place on the page."""
        return {
            norm.anchor: self._row(norm, self._present(part))
            for part in self._judged
            for norm in part.judged
        }

    @cached_property
    def _fitting(self) -> frozenset[str]:
        """The norms that go on the page: all, or else those that somebody did not keep.

        Where these are too many as well, the gravest and latest of them.
        """
        rows = self._rows
        room = PAGE - TOPIC * len(self.shown) - TABLE * len(self._judged)
        if sum(row.lines for row in rows.values()) <= room:
            return frozenset(rows)
        grave = [row for row in rows.values() if row.urgency[1]]
        found: list[str] = []
        for row in sorted(grave, key=lambda row: row.urgency, reverse=True):
            room -= row.lines
            if room < 0:
                break
            found.append(row.anchor)
        return frozenset(found)

    @cached_property
    def _norms(self) -> list[NormPart]:
        return [norm for part in self.parts for norm in part.judged]

    @cached_property
    def dated(self) -> bool:
        """Whether there are verdicts on several years."""
        findings = (finding for norm in self._norms for finding in norm.findings)
        return len({finding.about.period.end.year for finding in findings}) > 1

    def _every(self, part: NormPart) -> Iterator[Finding]:
        """Each finding as often as there are parties that it is about."""
        for course in part.courses:
            for _ in course.parties:
                yield from course.findings

    def _topic(self, part: NormPart, course: Course) -> Topic:
        title = title_of(part.norm, self.texts.language)
        verdict, told = (
            self.texts.verdict(course.last, course),
            self.texts.told(course.last, course),
        )
        return Topic(title, part.anchor, verdict, told)

    def _matrix(self, part: AgreementPart) -> Matrix:
        present = self._present(part)
        agreed = part.pack.agreement.parties
        rows = [self._rows[norm.anchor] for norm in part.judged]
        rest = [row for row in rows if row.anchor not in self._fitting]
        return Matrix(
            part.pack.agreement.title,
            tuple(capital(agreed[name].name) for name in present),
            tuple(row for row in rows if row.anchor in self._fitting),
            _folded([row for row in rest if row.urgency[1]]),
            _folded([row for row in rest if not row.urgency[1]]),
            tuple(self._count(part, name) for name in present),
            dated=self.dated,
        )

    def _present(self, part: AgreementPart) -> list[str]:
        """The parties that were judged, with or without a verdict."""
        norms = [norm for chapter in part.chapters for norm in chapter.norms]
        found = {party for norm in norms for course in norm.courses for party in course.parties}
        found |= {item.about.party for norm in norms for item in norm.rest}
        return [name for name in part.pack.agreement.parties if name in found]

    def _row(self, part: NormPart, parties: Sequence[str]) -> Row:
        title = part.norm.title[self.texts.language]
        subject = part.norm.subject
        named = f"{title}, {subject}" if subject and subject not in title else title
        cells = tuple(self._cell(part, party) for party in parties)
        return Row(part.norm.clause, named, part.anchor, cells)

    def _cell(self, part: NormPart, party: str) -> tuple[Mark, ...]:
        own = [course for course in part.courses if party in course.parties]
        findings = [finding for course in own for finding in course.findings]
        years: dict[str, list[Finding]] = {}
        for finding in sorted(findings, key=lambda finding: by_time(finding.about.period)):
            years.setdefault(str(finding.about.period.end.year), []).append(finding)
        return tuple(self._mark(year, found) for year, found in years.items())

    def _mark(self, year: str, findings: Sequence[Finding]) -> Mark:
        status = worst(findings)
        word = self.texts.outcome(status, findings[0].about.agreement.id)
        return Mark(year, status, SYMBOLS[status], word)

    def _count(self, part: AgreementPart, party: str) -> Count:
        norms = [norm for chapter in part.chapters for norm in chapter.norms]
        own = (c for norm in norms for c in norm.courses if party in c.parties)
        rest = (item for norm in norms for item in norm.rest if item.about.party == party)
        mendable = sum(item.reason in MENDABLE for item in rest)
        statuses = Counter(finding.status for course in own for finding in course.findings)
        return Count(statuses, mendable)


def _folded(rows: Sequence[Row]) -> Folded:
    first = {row.clause: row for row in reversed(rows)}
    return Folded(len(rows), tuple(row for row in rows if first[row.clause] is row))
