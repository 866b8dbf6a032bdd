"""Tables whose rows do not add up to the total that the document prints.

Which norm is the total of which follows from the norms themselves. A total and its rows stand
under one clause and measure the same facts on the same side. The rows are about a subject each
and the total about none; where nothing has a subject, the rows are the parties of a joint total.
A row belongs to the total if it is judged over the same years, or is a part of the years over
which the total is added up.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from rules.expressions import Bound, Expression, FactRef, Operation, facts_in, printed_value
from rules.lint.remarks import Remark
from rules.lint.sources import Source, explained, years
from rules.schema import Norm

Side = Literal["at most", "at least"]


@dataclass(frozen=True)
class Entry:
    """A norm as an entry of a table: what it measures, over which years, and its numbers.

    `added_up` says that the years count together; if not, each is judged for itself.
    """

    norm: Norm
    parties: frozenset[str]
    measure: Expression
    years: range
    added_up: bool
    values: dict[Side, Fraction]


def check(source: Source) -> Iterator[Remark]:
    """A remark for each total that is not the sum of its rows."""
    for total, rows in tables(source):
        for side, printed in total.values.items():
            summed = sum((row.values[side] for row in rows if side in row.values), Fraction(0))
            if all(side in row.values for row in rows) and summed != printed:
                yield _remark(source, total, rows, summed, printed)
                break


def tables(source: Source) -> Iterator[tuple[Entry, Sequence[Entry]]]:
    """The totals of a pack, each with the rows that it should be the sum of."""
    entries = [entry for norm in source.pack.norms for entry in _entry(source, norm)]
    for total in entries:
        rows = () if total.norm.subjects else _rows(total, entries)
        if len(rows) > 1:
            yield total, rows


def _remark(
    source: Source, total: Entry, rows: Sequence[Entry], summed: Fraction, printed: Fraction
) -> Remark:
    """Both numbers stay as they are; a reading that names both makes it a note."""
    norms = [total.norm, *(row.norm for row in rows)]
    known = explained(norms, str(summed), str(printed))
    code = "total-differs-explained" if known else "total-differs"
    ids = tuple(row.norm.id for row in rows)
    words = {"printed": str(printed), "sum": str(summed), "count": len(rows)}
    return source.remark(code, total.norm, **words, rows=", ".join(ids))


def _entry(source: Source, norm: Norm) -> Iterator[Entry]:
    """The norm as an entry; nothing for one whose numbers cannot be added up."""
    references = facts_in(norm.measure.tree)
    added_up = any(reference.since is not None for reference in references)
    mixed = added_up and any(reference.since is None for reference in references)
    averaged = any(reference.mean for reference in references)
    if mixed or averaged or norm.split or not _is_sum(norm.measure.tree):
        return
    bounds = (bound for bound in (norm.holds, norm.also) if bound is not None)
    numbers = {bound.side: _number(bound, norm) for bound in bounds}
    yield Entry(
        norm,
        source.parties(norm),
        _timeless(norm.measure.tree),
        _years(source, norm),
        added_up,
        {side: number for side, number in numbers.items() if number is not None},
    )


def _number(bound: Bound, norm: Norm) -> Fraction | None:
    """The number of an entry: of several subjects, each of which has it, that of all."""
    value = printed_value(bound.tree)
    return None if value is None else value * max(1, len(norm.subjects))


def _is_sum(tree: Expression) -> bool:
    """Whether numbers of it add up over subjects and parties: no shares, nothing printed in it."""
    if isinstance(tree, Operation):
        return tree.sign in ("+", "-") and _is_sum(tree.left) and _is_sum(tree.right)
    return isinstance(tree, FactRef) and tree.offset == 0


def _timeless(tree: Expression) -> Expression:
    """The measure without the years that it is added up over."""
    if isinstance(tree, Operation):
        return Operation(tree.sign, _timeless(tree.left), _timeless(tree.right))
    return replace(tree, since=None) if isinstance(tree, FactRef) else tree


def _years(source: Source, norm: Norm) -> range:
    """The years that its number is about."""
    held = years(norm.valid, source.pack.agreement.years)
    begins = [ref.since for ref in facts_in(norm.measure.tree) if ref.since is not None]
    last = norm.holds.by.year if norm.holds.by else held[-1]
    return range(min(begins), last + 1) if begins else held


def _rows(total: Entry, entries: Sequence[Entry]) -> list[Entry]:
    """The rows that the total should be the sum of, if there are any."""
    near = [entry for entry in entries if entry is not total and _fits(total, entry)]
    with_subject = [entry for entry in near if entry.norm.subjects]
    if with_subject:
        return with_subject
    parts = [entry for entry in near if entry.parties < total.parties]
    whole = frozenset().union(*(entry.parties for entry in parts))
    disjoint = sum(len(entry.parties) for entry in parts) == len(whole)
    return parts if total.norm.jointly and disjoint and whole == total.parties else []


def _fits(total: Entry, row: Entry) -> bool:
    """Whether a row is about the same as the total, and about a part of it."""
    one, other = total.norm, row.norm
    same = (one.clause, one.every, total.measure) == (other.clause, other.every, row.measure)
    if not (same and row.parties <= total.parties):
        return False
    if row.added_up == total.added_up and row.years == total.years:
        return True
    single = row.added_up or len(row.years) == 1
    inside = row.years[0] in total.years and row.years[-1] in total.years
    return total.added_up and single and inside
