"""When norms hold: values that overlap or leave a gap, and years without a value."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import combinations

from facts.reference import Series
from rules.expressions import Bound, Day, Expression, YearValue, walk
from rules.lint.remarks import Remark
from rules.lint.sources import Source, bounds, explained, share_days, years
from rules.schema import Norm, Unjudged


def check(source: Source, series: Mapping[str, Series]) -> Iterator[Remark]:
    """Every remark about the validity of the norms of a pack."""
    groups: dict[tuple[object, ...], list[Norm]] = defaultdict(list)
    for norm in source.pack.norms:
        groups[_same(norm)].append(norm)
    for norms in groups.values():
        for earlier, later in combinations(norms, 2):
            yield from _overlap(source, earlier, later)
        yield from _gaps(source, norms)
    yield from _outside(source)
    for norm in source.pack.norms:
        yield from _missing(source, norm, series)


def _same(norm: Norm) -> tuple[object, ...]:
    """What two norms must share to be values of the same norm; parties and subjects apart."""
    return (norm.measure.tree, norm.jointly, norm.figures_of, norm.every, norm.only_if, norm.split)


def _overlap(source: Source, one: Norm, other: Norm) -> Iterator[Remark]:
    """Two norms about the same that give different bounds for the same day."""
    subjects = set(one.subjects) & set(other.subjects) or one.subjects == other.subjects
    parties = source.parties(one) & source.parties(other)
    if not (subjects and parties and share_days(one.valid, other.valid)):
        return
    for left, right in _rivals(one, other):
        words = {"other": one.id, "bound": right.text, "rival": left.text}
        if one.force != other.force:
            code = "values-differ-in-force"
        elif explained((one, other), *_numbers(left, right)):
            code = "values-overlap-explained"
        else:
            code = "values-overlap"
        yield source.remark(code, other, **words, parties=", ".join(sorted(parties)))


def _rivals(one: Norm, other: Norm) -> Iterator[tuple[Bound, Bound]]:
    """The bounds on the same side, to be met by the same date, that differ."""
    for left in filter(None, (one.holds, one.also)):
        for right in filter(None, (other.holds, other.also)):
            same_date = (one.holds.by, left.side) == (other.holds.by, right.side)
            if same_date and left.tree != right.tree:
                yield left, right


def _numbers(*found: Bound) -> tuple[str, ...]:
    return tuple(
        token
        for bound in found
        for token in bound.text.replace("%", " ").split()
        if token[0].isdigit()
    )


def _gaps(source: Source, norms: Sequence[Norm]) -> Iterator[Remark]:
    """A time without a value between two norms of a clause that follow one another."""
    lines: dict[tuple[object, ...], list[Norm]] = defaultdict(list)
    for norm in norms:
        if norm.holds.by is None and not isinstance(norm.holds.tree, Day):
            lines[norm.clause, source.parties(norm), norm.subjects].append(norm)
    for line in lines.values():
        ordered = sorted(line, key=lambda norm: norm.valid.start)
        for at, later in enumerate(ordered[1:], 1):
            ends = [earlier.valid.end for earlier in ordered[:at]]
            last = max((end for end in ends if end is not None), default=None)
            if last is None or None in ends or later.valid.start <= last + timedelta(days=1):
                continue
            before = next(norm for norm in ordered if norm.valid.end == last)
            first = last + timedelta(days=1)
            if explained((before, later), str(first.year)):
                continue
            words = {"other": before.id, "end": last, "start": later.valid.start}
            yield source.remark("validity-gap", later, **words)


def _outside(source: Source) -> Iterator[Remark]:
    """A norm that holds only outside the years and the term of its agreement, for no reason."""
    agreement = source.pack.agreement
    for norm in source.pack.clauses:
        inside = any(share_days(norm.valid, span) for span in (agreement.years, agreement.term))
        if not inside and not norm.readings and not isinstance(norm, Unjudged):
            end = norm.valid.end or "..."
            words = {"start": norm.valid.start, "end": end, "agreement": agreement.id}
            yield source.remark("validity-outside", norm, **words)


def _missing(source: Source, norm: Norm, series: Mapping[str, Series]) -> Iterator[Remark]:
    """Years of its validity for which a value that its bounds need is not printed."""
    judged = years(norm.valid, source.pack.agreement.years)
    offsets: dict[str, set[int]] = defaultdict(set)
    for part in _year_values([bound.tree for bound in bounds(norm)]):
        offsets[part.name].add(part.offset)
    for name, steps in offsets.items():
        known = _known_years(name, source, series)
        absent = sorted({year + step for year in judged for step in steps} - known)
        if absent:
            listed = ", ".join(map(str, absent))
            yield source.remark("parameter-missing", norm, name=name, years=listed)


def _year_values(trees: Sequence[Expression]) -> Iterator[YearValue]:
    yield from (part for tree in trees for part in walk(tree) if isinstance(part, YearValue))


def _known_years(name: str, source: Source, series: Mapping[str, Series]) -> set[int]:
    printed = source.parameter(name)
    return {int(year) for year in (printed.values if printed else series[name].values)}
