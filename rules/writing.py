"""Writes measures and bounds as a pack has them: what `rules/grammar.py` reads, the other way."""

from rules.expressions import (
    Bound,
    Day,
    Expression,
    FactRef,
    Measure,
    Number,
    Operation,
    TableValue,
    YearValue,
)

_UNITS = {"percent": "%", "percentage point": " pp", None: ""}
_QUARTERS = {3: "Q1", 6: "Q2", 9: "Q3", 12: "Q4"}


def bound_of(bound: Bound, tree: Expression) -> Bound:
    """The bound with another expression, and the text that goes with it."""
    if isinstance(tree, Day):
        return Bound(f"by {written(tree)}", "at most", tree)
    dated = f" by {bound.by.isoformat()}" if bound.by else ""
    return Bound(f"{bound.side} {written(tree)}{dated}", bound.side, tree, bound.by)


def measure_of(tree: Expression) -> Measure:
    """A measure with the text that goes with it."""
    return Measure(written(tree), tree)


def written(tree: Expression) -> str:
    """The text of an expression, with brackets where the order of reading needs them."""
    if isinstance(tree, Operation):
        return f"{_left(tree)} {tree.sign} {_right(tree)}"
    if isinstance(tree, Day):
        each_year = tree.year is None
        return _QUARTERS[tree.month] if each_year else tree.in_year(0).isoformat()
    return _single(tree)


def _single(tree: Number | FactRef | YearValue | TableValue) -> str:
    if isinstance(tree, Number):
        return f"{tree.value:f}{_UNITS.get(tree.unit, f' {tree.unit}')}"
    if isinstance(tree, FactRef):
        years = "" if tree.since is None and not tree.offset else _years(tree)
        return f"{'claimed ' if tree.claimed else ''}{tree.name}{years}"
    return f"{tree.name}{f'[{tree.fact}]' if isinstance(tree, TableValue) else _years(tree)}"


def _years(tree: FactRef | YearValue) -> str:
    if isinstance(tree, FactRef) and tree.since is not None:
        return f"[{'average ' if tree.mean else ''}since {tree.since}]"
    if tree.offset == 0:
        return "[year]"
    return f"[year {'+' if tree.offset > 0 else '-'} {abs(tree.offset)}]"


def _left(tree: Operation) -> str:
    sums = isinstance(tree.left, Operation) and tree.left.sign in "+-"
    return f"({written(tree.left)})" if sums and tree.sign in "*/" else written(tree.left)


def _right(tree: Operation) -> str:
    """The operand after a sign; a product needs no brackets after a plus or a minus."""
    product = isinstance(tree.right, Operation) and tree.right.sign in "*/"
    alone = not isinstance(tree.right, Operation) or (product and tree.sign in "+-")
    return written(tree.right) if alone else f"({written(tree.right)})"
