"""Bands that contradict one another: nothing can pass, `warn` leaves no room, a total leaks."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from math import floor

from facts.reference import Series
from rules.expressions import Bound, Day, facts_in, printed_value
from rules.lint.remarks import Remark
from rules.lint.sources import Source, bounds
from rules.lint.values import both_in, circumstances
from rules.schema import Norm


def check(source: Source, series: Mapping[str, Series]) -> Iterator[Remark]:
    """Every remark about the bands of each norm of a pack."""
    for norm in source.pack.norms:
        yield from _never_passes(norm, source, series)
        yield from _narrower(norm, source, series)
        yield from _leaks(norm, source)
        yield from _before_since(norm, source)


def _never_passes(norm: Norm, source: Source, series: Mapping[str, Series]) -> Iterator[Remark]:
    """An error for a pass and an also that nothing can meet both of, in the first such year."""
    if norm.also is None:
        return
    for at in circumstances(norm, source):
        values = both_in(norm.holds, norm.also, at, source, series)
        if values is not None and _lower(values, norm.holds) > _upper(values, norm.holds):
            words = {"bound": norm.holds.text, "also": norm.also.text, "year": at[0]}
            yield source.remark("never-passes", norm, **words)
            return


def _lower(values: tuple[Fraction, Fraction], holds: Bound) -> Fraction:
    return values[0] if holds.side == "at least" else values[1]


def _upper(values: tuple[Fraction, Fraction], holds: Bound) -> Fraction:
    return values[0] if holds.side == "at most" else values[1]


def _narrower(norm: Norm, source: Source, series: Mapping[str, Series]) -> Iterator[Remark]:
    """An error for a warn that is not wider than pass once the values of a year are filled in."""
    if norm.warn is None or isinstance(norm.warn.tree, Day):
        return
    for at in circumstances(norm, source):
        values = both_in(norm.holds, norm.warn, at, source, series)
        if values is None:
            continue
        near, far = values
        if far <= near if norm.holds.side == "at most" else far >= near:
            words = {"bound": norm.holds.text, "warn": norm.warn.text, "year": at[0]}
            yield source.remark("warn-narrower", norm, **words)
            return


def _leaks(norm: Norm, source: Source) -> Iterator[Remark]:
    """A remark for a total to be reached, of which parts that are rounded down may leave some.

    Of equal parts this is certain or not; of parts by a fact it depends on the figures.
    """
    if norm.split is None or norm.round != "down":
        return
    count = len(source.parties(norm))
    for bound in (bound for bound in bounds(norm) if bound.side == "at least"):
        total = printed_value(bound.tree)
        words = {"bound": bound.text, "count": count}
        if norm.split_by is not None or total is None:
            if count > 1:
                yield source.remark("split-may-leak", norm, **words)
        elif (owed := count * floor(total / count)) < total:
            yield source.remark("split-leaks", norm, **words, owed=owed)


def _before_since(norm: Norm, source: Source) -> Iterator[Remark]:
    """A warning where a norm holds in years before the one that its measure counts from."""
    first = norm.valid.start.year
    for ref in facts_in(norm.measure.tree):
        if ref.since is not None and ref.since > first:
            words = {"fact": ref.key, "since": ref.since, "year": first}
            yield source.remark("since-later", norm, **words)
