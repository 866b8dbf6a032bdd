"""Plain walks and sums over the expressions of a parsed pack."""

from collections.abc import Iterator
from fractions import Fraction

from rules.expressions import Bound, Expression, FactRef, Operation
from rules.schema import Norm


def walk(tree: Expression) -> Iterator[Expression]:
    """An expression and everything in it."""
    yield tree
    if isinstance(tree, Operation):
        yield from walk(tree.left)
        yield from walk(tree.right)


def refs(tree: Expression) -> list[FactRef]:
    """Every fact that a measure names, as often as it does."""
    return [part for part in walk(tree) if isinstance(part, FactRef)]


def bounds_of(norm: Norm) -> list[Bound]:
    """The bounds of a norm: pass, warn and that on the other side, as far as they are there."""
    return [bound for bound in (norm.holds, norm.warn, norm.also) if bound is not None]


def applied(sign: str, left: Fraction, right: Fraction) -> Fraction:
    """Two numbers added, subtracted or multiplied."""
    if sign == "+":
        return left + right
    if sign == "-":
        return left - right
    assert sign == "*", sign
    return left * right


def rounded(value: Fraction, how: str | None) -> Fraction:
    """To whole cents or dwellings: half goes up."""
    if how is None:
        return value
    scale = 100 if how == "cent" else 1
    scaled = value * scale
    below = scaled.numerator // scaled.denominator
    if how == "up":
        whole = below if scaled == below else below + 1
    elif how == "down":
        whole = below
    else:
        whole = below + (1 if scaled - below >= Fraction(1, 2) else 0)
    return Fraction(whole, scale)


def left_of(value: Fraction, limit: Fraction, *, upper: bool) -> Fraction:
    """How far a value is from a limit, negative beyond it."""
    return limit - value if upper else value - limit
