"""What a party must fill in: the facts that the norms of an agreement need for a period."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from facts.periods import Period
from facts.periods import period as period_of
from facts.vocabulary import FactDefinition, Vocabulary
from rules.expressions import facts_in
from rules.schema import Norm, Pack

COLUMNS = (
    "party", "period", "subject", "fact", "value", "source", "note",
    "label", "unit", "definition", "clause",
)  # fmt: skip


@dataclass(frozen=True)
class Wanted:
    """A fact that a party is asked for, and the clauses that need it."""

    party: str
    period: Period
    subject: str
    fact: FactDefinition
    clauses: tuple[str, ...]


def wanted(
    pack: Pack, vocabulary: Vocabulary, period: Period, parties: Sequence[str] = ()
) -> tuple[Wanted, ...]:
    """Every fact that is needed, once per party and period, in the order of the agreement.

    A count that some norm follows per half-year is asked per half-year: both add up to the year.
    A norm with a date also asks for the position a year earlier.
    """
    norms = [norm for norm in pack.norms if period.meets(norm.valid.start, norm.valid.end)]
    halves = {name for norm in norms if norm.every == "half-year" for name in needed(norm)}
    clauses: dict[tuple[str, Period, str, str], list[str]] = {}
    for norm in norms:
        for party in pack.measured_over(norm) or pack.bound_by(norm):
            if not parties or party in parties:
                for when, name in _asked(norm, period, halves, vocabulary):
                    key = (party, when, norm.subject or "", name)
                    clauses.setdefault(key, []).append(norm.clause)
    order = {party: i for i, party in enumerate(pack.agreement.parties)}
    keys = sorted(clauses, key=lambda key: order[key[0]])
    return tuple(
        Wanted(party, when, subject, vocabulary.facts[name], tuple(clauses[key]))
        for key in keys
        for party, when, subject, name in [key]
    )


def needed(norm: Norm) -> tuple[str, ...]:
    """The ids of all facts that a norm looks at."""
    bounds = [bound for bound in (norm.holds, norm.warn, norm.also) if bound is not None]
    refs = [*facts_in(norm.measure.tree), *(ref for b in bounds for ref in facts_in(b.tree))]
    records = [name for name in (norm.only_if, norm.record) if name is not None]
    return tuple(dict.fromkeys([ref.name for ref in refs] + records))


def as_csv(rows: Sequence[Wanted]) -> str:
    """The template as CSV for a Dutch Excel: semicolons, and a mark that it is UTF-8."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows:
        fact = row.fact
        filled = (row.party, str(row.period), row.subject, fact.id, "", "", "")
        help_ = (
            fact.label.nl,
            fact.unit,
            fact.definition.nl,
            ", ".join(dict.fromkeys(row.clauses)),
        )
        writer.writerow((*filled, *help_))
    return "\ufeff" + out.getvalue()


def _asked(
    norm: Norm, period: Period, halves: set[str], vocabulary: Vocabulary
) -> Iterator[tuple[Period, str]]:
    by = norm.holds.by
    for name in needed(norm):
        definition = vocabulary.facts[name]
        if by is not None and period.end < by:
            yield period.years_earlier(1), name
        if norm.quarters:
            yield from ((period_of(f"{period.year}-{quarter}"), name) for quarter in norm.quarters)
        elif definition.over in ("period", "record") and name in halves and period.parts:
            yield from ((part, name) for part in period.parts)
        else:
            yield period, name
