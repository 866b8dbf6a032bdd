"""The summary on one page: norm by party, what needs discussion, and the counts."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from engine.judge.findings import Finding, Reason, Status
from engine.report.grouping import (
    GRAVITY,
    AgreementPart,
    Course,
    NormPart,
    by_time,
    in_force,
    title_of,
    worst,
)
from engine.report.verdicts import SYMBOLS, Verdict, VerdictText

MENDABLE: tuple[Reason, ...] = ("missing-fact", "missing-parameter", "data-problem")
MOST_ROWS = 22
"""As many norms as there is room for on one page; with more, those kept by all share a row."""
MOST_TOPICS, FEW_TOPICS = 8, 5
"""How many topics stand above the table; fewer where the table itself is long."""


@dataclass(frozen=True)
class Mark:
    """A verdict as a symbol with its word, about a year."""

    year: str
    status: Status
    symbol: str
    word: str


@dataclass(frozen=True)
class Cell:
    """What a norm came to for a party: the last year, and the years before it.

    `count` of the `of` verdicts of the last year are as grave as it says.
    """

    last: Mark
    count: int
    of: int
    before: tuple[Mark, ...]


@dataclass(frozen=True)
class Row:
    """A norm with a cell for each party; None where it had no verdict."""

    clause: str
    title: str
    anchor: str
    cells: tuple[Cell | None, ...]


@dataclass(frozen=True)
class Count:
    """How many verdicts a party has, and how many wait for something that can be mended."""

    statuses: Counter[Status]
    mendable: int


@dataclass(frozen=True)
class Matrix:
    """An agreement at a glance; `kept` are the norms that everybody kept, left out of the rows.

    There are `kept_count` of those; of several in one clause `kept` has the first.
    `dated` is whether there are verdicts on several years, so that each needs its year.
    """

    title: str
    parties: tuple[str, ...]
    rows: tuple[Row, ...]
    kept: tuple[Row, ...]
    kept_count: int
    counts: tuple[Count, ...]
    dated: bool


@dataclass(frozen=True)
class Topic:
    """A verdict that needs discussion."""

    title: str
    anchor: str
    verdict: Verdict


@dataclass(frozen=True)
class Summary:
    """The page that a board reads."""

    parts: Sequence[AgreementPart]
    texts: VerdictText

    @cached_property
    def statuses(self) -> Counter[Status]:
        """How many verdicts there are of each kind."""
        return Counter(f.status for part in self._norms for f in self._every(part))

    @cached_property
    def mendable(self) -> int:
        """How many verdicts wait for a figure, a value or a mended contradiction."""
        items = (item for part in self._all for item in part.rest)
        return sum(item.reason in MENDABLE for item in items)

    @cached_property
    def other(self) -> int:
        """How many norms in force have no verdict for another reason."""
        items = (item for part in self._all for item in in_force(part.rest))
        return sum(item.reason not in MENDABLE for item in items)

    @cached_property
    def topics(self) -> tuple[Topic, ...]:
        """Courses that end in a breach or warning: the gravest first, then as in the document."""
        found = [
            (course.last, self._topic(part, course))
            for part in self._norms
            for course in part.courses
            if course.last.status != "pass"
        ]
        found.sort(key=lambda pair: -GRAVITY[pair[0].status])
        return tuple(topic for _, topic in found)

    @cached_property
    def matrices(self) -> tuple[Matrix, ...]:
        """Each agreement with a verdict at a glance."""
        return tuple(self._matrix(part, fold=self._long) for part in self.parts if part.judged)

    @property
    def most(self) -> int:
        """How many topics there is room for."""
        return FEW_TOPICS if self._long else MOST_TOPICS

    @property
    def _long(self) -> bool:
        return len(self._norms) > MOST_ROWS

    @cached_property
    def _norms(self) -> list[NormPart]:
        return [norm for part in self.parts for norm in part.judged]

    @cached_property
    def dated(self) -> bool:
        """Whether there are verdicts on several years."""
        findings = (finding for norm in self._norms for finding in norm.findings)
        return len({finding.about.period.end.year for finding in findings}) > 1

    @cached_property
    def _all(self) -> list[NormPart]:
        chapters = (chapter for part in self.parts for chapter in part.chapters)
        return [norm for chapter in chapters for norm in chapter.norms]

    def _every(self, part: NormPart) -> Iterator[Finding]:
        """Each finding as often as there are parties that it is about."""
        for course in part.courses:
            for _ in course.parties:
                yield from course.findings

    def _topic(self, part: NormPart, course: Course) -> Topic:
        title = title_of(part.norm, self.texts.language)
        return Topic(title, part.anchor, self.texts.verdict(course.last, course))

    def _matrix(self, part: AgreementPart, *, fold: bool) -> Matrix:
        agreed = part.pack.agreement.parties
        present = [name for name in agreed if self._has(part, name)]
        rows = [(norm, self._row(norm, present)) for norm in part.judged]
        kept = [row for norm, row in rows if fold and worst(norm.findings) == "pass"]
        clauses = {row.clause: row for row in reversed(kept)}
        return Matrix(
            part.pack.agreement.title,
            tuple(agreed[name].name for name in present),
            tuple(row for _, row in rows if row not in kept),
            tuple(row for row in kept if clauses[row.clause] is row),
            len(kept),
            tuple(self._count(part, name) for name in present),
            dated=self.dated,
        )

    def _has(self, part: AgreementPart, party: str) -> bool:
        """Whether a party was judged, with or without a verdict."""
        norms = [norm for chapter in part.chapters for norm in chapter.norms]
        judged = any(party in course.parties for norm in norms for course in norm.courses)
        return judged or any(item.about.party == party for norm in norms for item in norm.rest)

    def _row(self, part: NormPart, parties: Sequence[str]) -> Row:
        title = part.norm.title[self.texts.language]
        subject = part.norm.subject
        named = f"{title}, {subject}" if subject and subject not in title else title
        cells = tuple(self._cell(part, party) for party in parties)
        return Row(part.norm.clause, named, part.anchor, cells)

    def _cell(self, part: NormPart, party: str) -> Cell | None:
        own = [course for course in part.courses if party in course.parties]
        findings = [finding for course in own for finding in course.findings]
        if not findings:
            return None
        findings.sort(key=lambda finding: by_time(finding.about.period))
        years: dict[str, list[Finding]] = {}
        for finding in findings:
            years.setdefault(str(finding.about.period.end.year), []).append(finding)
        marks = [self._mark(year, found) for year, found in years.items()]
        last = list(years.values())[-1]
        grave = sum(finding.status == marks[-1].status for finding in last)
        return Cell(marks[-1], grave, len(last), tuple(marks[:-1]))

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
