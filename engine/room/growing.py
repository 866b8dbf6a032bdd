"""How a measure grows with one of its figures, and how much of it keeps within a bound."""

from fractions import Fraction
from typing import Literal

from engine.judge.findings import Crossing, Finding
from rules.expressions import Expression, FactRef, Number, Operation


def solved(
    finding: Finding, bound: Crossing, above: Fraction, below: Fraction
) -> tuple[Literal["most", "least"], Fraction] | None:
    """How much more keeps within a bound: `top + above n` against `bound (bottom + below n)`."""
    bottom = Fraction(1) if finding.measured.bottom is None else finding.measured.bottom
    rate = above - bound.value * below
    if rate == 0:
        return None
    exact = (bound.value * bottom - finding.measured.top) / rate
    upper = bound.bound.side == "at most"
    return "most" if upper == (rate > 0) else "least", exact


def rate_of(tree: Expression | None, name: str, finding: Finding) -> Fraction | None:
    """How fast an expression grows with a fact of the judged year; None where not evenly."""
    if tree is None or isinstance(tree, Number):
        return Fraction(0)
    if isinstance(tree, FactRef):
        return _of_fact(tree, finding) if tree.name == name else Fraction(0)
    if not isinstance(tree, Operation) or tree.sign == "/":
        return None
    left, right = rate_of(tree.left, name, finding), rate_of(tree.right, name, finding)
    if left is None or right is None:
        return None
    if tree.sign == "*":
        return _weighed(tree, left, right)
    return left + right if tree.sign == "+" else left - right


def _weighed(tree: Operation, left: Fraction, right: Fraction) -> Fraction | None:
    """A fact with a printed weight; None where two facts are multiplied."""
    if isinstance(tree.left, Number):
        return Fraction(tree.left.value) * right
    return left * Fraction(tree.right.value) if isinstance(tree.right, Number) else None


def _of_fact(ref: FactRef, finding: Finding) -> Fraction:
    if ref.since is None:
        return Fraction(0 if ref.offset else 1)
    years = finding.about.period.end.year - ref.since + 1
    return Fraction(1, years) if ref.mean else Fraction(1)
