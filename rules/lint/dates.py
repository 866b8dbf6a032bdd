"""Dates that cannot be: deadlines while a norm does not hold, years outside the term."""

from collections.abc import Iterator
from datetime import date

from rules.expressions import Day
from rules.lint.remarks import Remark
from rules.lint.sources import Source, bounds, share_days
from rules.schema import Norm


def check(source: Source) -> Iterator[Remark]:
    """Every remark about the dates of a pack."""
    yield from _agreement(source)
    for norm in source.pack.norms:
        for day in dict.fromkeys(_deadlines(norm)):
            yield from _deadline(source, norm, day)


def _agreement(source: Source) -> Iterator[Remark]:
    agreement = source.pack.agreement
    term, judged = agreement.term, agreement.years
    if not share_days(term, judged):
        words = {"years_start": judged.start, "years_end": judged.end or "..."}
        words |= {"term_start": term.start, "term_end": term.end or "..."}
        yield source.remark_in_front("years-outside-term", "years", **words)
    if term.end is not None and agreement.signed > term.end:
        words = {"signed": agreement.signed, "end": term.end}
        yield source.remark_in_front("signed-after-term", "signed", **words)


def _deadlines(norm: Norm) -> Iterator[date]:
    """The days of one year by which something must be so."""
    for bound in bounds(norm):
        if bound.by is not None:
            yield bound.by
        if isinstance(bound.tree, Day) and bound.tree.year is not None:
            yield bound.tree.in_year(bound.tree.year)


def _deadline(source: Source, norm: Norm, day: date) -> Iterator[Remark]:
    """A norm may outlive the term, so that a deadline is compared with its own validity."""
    valid, signed = norm.valid, source.pack.agreement.signed
    if day < valid.start or (valid.end is not None and day > valid.end):
        words = {"date": day, "start": valid.start, "end": valid.end or "..."}
        yield source.remark("deadline-outside", norm, **words)
    elif day < signed:
        yield source.remark("deadline-before-signature", norm, date=day, signed=signed)
