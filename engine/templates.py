"""What a party must fill in: the facts that the norms of an agreement need for a period."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.spreadsheets import harmless
from facts.periods import Period
from facts.periods import period as period_of
from facts.vocabulary import FactDefinition, Vocabulary
from rules.expressions import FactRef, facts_in
from rules.schema import Norm, Pack

COLUMNS = (
    "party", "period", "subject", "fact", "label", "value", "eenheid", "source", "note",
    "unit", "definition", "clause",
)  # fmt: skip


@dataclass(frozen=True)
class Wanted:
    """A fact that a party is asked for, where the agreement first needs it, and in which clauses.

    `each_project` is whether it is asked for each project that the party names itself.
    """

    party: str
    period: Period
    subject: str
    fact: FactDefinition
    clauses: tuple[str, ...]
    chapter: str = ""
    each_project: bool = False


def wanted(
    pack: Pack, vocabulary: Vocabulary, period: Period, parties: Sequence[str] = ()
) -> tuple[Wanted, ...]:
    """Every fact that is needed, once per party and period, in the order of the agreement.

    A count that some norm follows per half-year is asked per half-year: both add up to the year.
    A norm that judges the pace also asks for the position a year earlier, and one that looks at
    other years for the figures of those.
    """
    norms = [norm for norm in pack.norms if period.meets(norm.valid.start, norm.valid.end)]
    halves = {name for norm in norms if norm.every == "half-year" for name in needed(norm)}
    uses: dict[tuple[str, Period, str, str], list[Norm]] = {}
    for norm in norms:
        for party in pack.measured_over(norm) or pack.bound_by(norm):
            if not parties or party in parties:
                for when, name in _asked(norm, period, halves, vocabulary):
                    for subject in norm.subjects or ("",):
                        uses.setdefault((party, when, subject, name), []).append(norm)
    order = {party: i for i, party in enumerate(pack.agreement.parties)}
    chapters = {norm.id: chapter.chapter for chapter in pack.chapters for norm in chapter.norms}
    return tuple(
        Wanted(
            party,
            when,
            subject,
            vocabulary.facts[name],
            tuple(norm.clause for norm in found),
            chapters[found[0].id],
            each_project=not subject and any(norm.every == "project" for norm in found),
        )
        for (party, when, subject, name), found in sorted(
            uses.items(), key=lambda u: order[u[0][0]]
        )
    )


def needed(norm: Norm) -> tuple[str, ...]:
    """The ids of all facts that a norm looks at."""
    return tuple(dict.fromkeys(ref.name for ref in _refs(norm)))


def _refs(norm: Norm) -> tuple[FactRef, ...]:
    """The facts that a norm looks at, with the years of which."""
    bounds = [bound for bound in (norm.holds, norm.warn, norm.also) if bound is not None]
    refs = [*facts_in(norm.measure.tree), *(ref for b in bounds for ref in facts_in(b.tree))]
    records = [name for name in (norm.split_by, norm.only_if, norm.record) if name is not None]
    return (*refs, *map(FactRef, records))


def as_csv(rows: Sequence[Wanted]) -> str:
    """The template as CSV for a Dutch Excel: semicolons, and a mark that it is UTF-8.

    Columns and facts have the names that programs use, with label, unit and definition in Dutch
    beside them. A cell never begins as a formula.
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows:
        fact = row.fact
        asked = (row.party, str(row.period), row.subject, fact.id, fact.label.nl)
        filled_in = ("", fact.counted_unit.nl.other, "", "")
        unit = fact.counts or fact.unit
        help_ = (unit, fact.definition.nl, ", ".join(dict.fromkeys(row.clauses)))
        writer.writerow([harmless(cell) for cell in (*asked, *filled_in, *help_)])
    return "\ufeff" + out.getvalue()


def _asked(
    norm: Norm, period: Period, halves: set[str], vocabulary: Vocabulary
) -> Iterator[tuple[Period, str]]:
    for ref in _refs(norm):
        for when in _years(ref, norm, period):
            over = vocabulary.facts[ref.name].over
            if when == period and norm.quarters:
                parts = tuple(period_of(f"{when}-{quarter}") for quarter in norm.quarters)
            elif when == period and over in ("period", "record") and ref.name in halves:
                parts = when.parts
            else:
                parts = ()
            yield from ((part, ref.name) for part in parts or (when,))


def _years(ref: FactRef, norm: Norm, period: Period) -> tuple[Period, ...]:
    """The years of which a norm that is judged over one needs a fact, the earliest first."""
    if ref.since is not None:
        before = range(ref.since, period.start.year)
        return (*(period_of(str(year)) for year in before), period)
    asked = period.years_earlier(-ref.offset)
    ahead = norm.holds.by is not None and period.end < norm.holds.by
    if ahead and norm.until_then != "not due":
        return (asked.years_earlier(1), asked)
    return (asked,)
