"""Bounds on a share that ask for more than the whole."""

from collections.abc import Iterator

from rules.expressions import Expression, FactRef, Number, Operation, facts_in, printed_value, walk
from rules.lint.remarks import Remark
from rules.lint.sources import Source, bounds, explained

WHOLE = 100


def check(source: Source) -> Iterator[Remark]:
    """A remark for each bound of more than 100% on a share, unless a reading names the number."""
    for norm in source.pack.norms:
        if not _is_part_of_whole(norm.measure.tree):
            continue
        for bound in bounds(norm):
            value = printed_value(bound.tree)
            if value is None or value <= WHOLE or not _in_percent(bound.tree):
                continue
            if not explained((norm,), str(value)):
                yield source.remark("share-above-whole", norm, bound=bound.text)


def _is_part_of_whole(tree: Expression) -> bool:
    """Whether a measure divides a part by its whole, and not by what is left without the part."""
    if not isinstance(tree, Operation) or tree.sign != "/":
        return False
    part = {fact.name for fact in facts_in(tree.left)}
    return part.isdisjoint(fact.name for fact in _taken_off(tree.right))


def _taken_off(tree: Expression) -> Iterator[FactRef]:
    for part in walk(tree):
        if isinstance(part, Operation) and part.sign == "-":
            yield from facts_in(part.right)


def _in_percent(tree: Expression) -> bool:
    return any(isinstance(part, Number) and part.unit == "percent" for part in walk(tree))
