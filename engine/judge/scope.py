"""Which cases a question gives: each norm, for each party it binds, per subject and period."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import product

from engine.judge.findings import Reason
from facts.ledger import Figure, Ledger, Place
from facts.periods import Period, period
from rules.expressions import Day, FactRef, facts_in, walk
from rules.schema import Clause, Norm


def periods_and_subjects(
    norm: Norm, ledger: Ledger, parties: Sequence[str], asked: Iterable[Period]
) -> Iterator[tuple[Period, str | None]]:
    """The periods a norm is judged over, with the subjects reported in them.

    `parties` are those whose figures it takes: one, or all that are measured together. A norm is
    judged over its own periods: asking for a part of one judges the whole. Where nothing is
    reported the period stands alone, so that no norm is ever passed over.
    """
    seen: set[tuple[Period, str | None]] = set()
    for asked_period in asked:
        for found in _of_one(norm, ledger, parties, asked_period):
            key = (found[0], found[1].casefold() if found[1] else None)
            if key not in seen:
                seen.add(key)
                yield found


def depends_on_reports(norm: Norm) -> bool:
    """Whether what is reported decides over which periods or projects a norm is judged."""
    return norm.every == "half-year" or (norm.every == "project" and not norm.subjects)


def _of_one(
    norm: Norm, ledger: Ledger, parties: Sequence[str], asked: Period
) -> Iterator[tuple[Period, str | None]]:
    if norm.quarters:
        quarters = (period(f"{asked.year}-{quarter}") for quarter in norm.quarters)
        yield from product(quarters, norm.subjects or (None,))
    elif norm.every == "project" and not norm.subjects:
        yield from _projects(norm, ledger, parties, asked.year)
    else:
        for subject in norm.subjects or (None,):
            places = [Place(party, subject) for party in parties]
            yield from ((p, subject) for p in _in_halves(norm, ledger, places, asked))


def _in_halves(
    norm: Norm, ledger: Ledger, places: Sequence[Place], asked: Period
) -> Iterator[Period]:
    """The year; of a half-yearly norm also the halves that were reported, or the one asked for."""
    if norm.every != "half-year":
        yield asked.year
    elif asked != asked.year:
        yield asked.half
    else:
        yield from (half for half in asked.parts if _reported(norm, ledger, places, half))
        yield asked


def _projects(
    norm: Norm, ledger: Ledger, parties: Sequence[str], year: Period
) -> Iterator[tuple[Period, str | None]]:
    """The projects of a year: each period that has the measured fact, else the year."""
    measured = {ref.name for ref in facts_in(norm.measure.tree)}
    needed = measured | {ref.name for ref in facts_in(norm.holds.tree)}
    found: dict[str | None, tuple[str | None, set[Period]]] = {}
    for fact in (fact for party in parties for fact in ledger.facts_of(party)):
        if fact.fact in needed and year.contains(fact.period):
            _, periods = found.setdefault(fact.subject_key, (fact.subject, set()))
            if fact.fact in measured:
                periods.add(fact.period)
    for subject, periods in found.values():
        yield from ((period, subject) for period in sorted(periods or {year}))
    if not found:
        yield year, None


def _reported(norm: Norm, ledger: Ledger, places: Sequence[Place], half: Period) -> bool:
    names = [ref.name for ref in facts_in(norm.measure.tree)]
    found = (ledger.figure(name, place, half) for name in names for place in places)
    return any(isinstance(figure, Figure) for figure in found)


def settled_by_time(norm: Norm, ledger: Ledger, period: Period, as_of: date) -> Reason | None:
    """The reason why time alone rules a verdict out, if it does.

    A position is in force by its day, anything else by sharing a day with the validity. What
    adds up over a period is due once it is over; a dated event as soon as it has happened; a
    deliverable in the year that holds its date.
    """
    kinds = {ledger.vocabulary.facts[ref.name].over for ref in _measured(norm)}
    if out_of_force(norm, period, at_end="moment" in kinds):
        return "not-in-force"
    if "deliverable" in kinds:
        return _settled_by_date(norm, period)
    if norm.until_then == "not due" and norm.holds.by is not None and period.end < norm.holds.by:
        return "not-due"
    happened = "event" in kinds
    return "not-due" if as_of < (period.start if happened else period.end) else None


def out_of_force(norm: Clause, period: Period, *, at_end: bool = False) -> bool:
    """Whether a period lies outside the validity of a norm."""
    valid = norm.valid
    start = period.end if at_end else period.start
    return period.end < valid.start or (valid.end is not None and start > valid.end)


def _settled_by_date(norm: Norm, period: Period) -> Reason | None:
    """A deadline belongs to the years that hold its date, or its two dates."""
    years = [day.year for day in norm.days if day.year is not None]
    if not years or min(years) <= period.end.year <= max(years):
        return None
    return "not-due" if period.end.year < min(years) else "not-in-force"


def still_open(norm: Norm, period: Period, as_of: date) -> bool:
    """Whether what is to be done by a date may still be done in time."""
    tree = norm.holds.tree
    return isinstance(tree, Day) and as_of <= tree.in_year(period.end.year)


def _measured(norm: Norm) -> Iterator[FactRef]:
    return (part for part in walk(norm.measure.tree) if isinstance(part, FactRef))
