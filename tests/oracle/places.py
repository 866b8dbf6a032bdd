"""What is judged: each norm, for each party that it binds, once per subject and period."""

from collections.abc import Iterator
from dataclasses import dataclass

from facts.periods import Period, period
from rules.expressions import TableValue
from rules.schema import Norm, Unjudged
from tests.oracle.asking import Asked
from tests.oracle.books import Books
from tests.oracle.figures import Known, Whose
from tests.oracle.trees import bounds_of, refs, walk

ROLES = {
    "each corporation": {"corporation"},
    "municipality": {"municipality"},
    "each tenants' organisation": {"tenants"},
    "municipality and corporations": {"municipality", "corporation"},
    "all parties": {"municipality", "corporation", "tenants"},
}


@dataclass(frozen=True)
class Places:
    """Whom norms bind, whose figures they take, and over which subjects and periods."""

    asked: Asked
    books: Books

    def bound(self, group: object) -> tuple[str, ...]:
        """The parties of a group, in the order of the agreement."""
        parties = self.asked.pack.agreement.parties
        if isinstance(group, str):
            return tuple(p for p, party in parties.items() if party.role in ROLES[group])
        assert isinstance(group, tuple)
        return tuple(p for p in parties if p in group)

    def measured(self, norm: Norm | Unjudged, party: str) -> tuple[str, ...]:
        """The parties whose figures are taken together; else the party alone."""
        if isinstance(norm, Norm) and norm.jointly:
            return self.bound(norm.figures_of or norm.binds)
        return (party,)

    def of(self, norm: Norm | Unjudged, party: str) -> Iterator[tuple[str | None, Period]]:
        """The subjects and periods of a norm for a party, each once."""
        years = sorted({span.text[:4] for span in self.asked.periods})
        if isinstance(norm, Unjudged):
            yield from ((subject, period(y)) for subject in norm.subjects or (None,) for y in years)
        elif norm.every == "project" and not norm.subjects:
            for year in years:
                yield from self._projects(norm, party, period(year))
        else:
            for subject in norm.subjects or (None,):
                spans = (
                    s
                    for asked in self.asked.periods
                    for s in self._spans(norm, party, subject, asked)
                )
                yield from ((subject, span) for span in dict.fromkeys(spans))

    def _spans(
        self, norm: Norm, party: str, subject: str | None, asked: Period
    ) -> Iterator[Period]:
        """The periods of its own rhythm; asking for a part of a year asks for all of it."""
        year = asked.text[:4]
        if norm.every.startswith("Q"):
            yield from (period(f"{year}-{quarter}") for quarter in norm.every.split(" and "))
        elif norm.every == "half-year" and asked.text != year:
            yield period(f"{year}-H{1 if asked.end.month <= 6 else 2}")
        else:
            if norm.every == "half-year":
                halves = (period(f"{year}-{half}") for half in ("H1", "H2"))
                yield from (h for h in halves if self._reported_for(norm, party, subject, h))
            yield period(year)

    def _reported_for(self, norm: Norm, party: str, subject: str | None, half: Period) -> bool:
        """Whether the figure of anything that the norm measures is there for this half."""
        return any(
            isinstance(self.books.figure(ref.name, Whose(who, subject), half), Known)
            for ref in refs(norm.measure.tree)
            for who in self.measured(norm, party)
        )

    def _projects(
        self, norm: Norm, party: str, year: Period
    ) -> Iterator[tuple[str | None, Period]]:
        """Each project, over every period for which what is measured was reported."""
        measured = {ref.name for ref in refs(norm.measure.tree)}
        tables = (part for bound in bounds_of(norm) for part in walk(bound.tree))
        names = measured | {part.fact for part in tables if isinstance(part, TableValue)}
        found: dict[str | None, dict[Period, None]] = {}
        written: dict[str | None, str | None] = {}
        for who in self.measured(norm, party):
            for row in self.books.occurring(who, names):
                if year.contains(row.period):
                    key = row.subject.casefold() if row.subject else None
                    written.setdefault(key, row.subject)
                    spans = found.setdefault(key, {})
                    if row.fact in measured:
                        spans[row.period] = None
        for key, spans in found.items():
            yield from ((written[key], span) for span in spans or {year: None})
        if not found:
            yield None, year
