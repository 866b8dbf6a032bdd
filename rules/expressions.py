"""What measures and bounds are made of; `rules/grammar.py` reads their text."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import Literal


@dataclass(frozen=True)
class Number:
    """A number as printed, with its unit; None takes the unit of what it is compared with."""

    value: Decimal
    unit: str | None


@dataclass(frozen=True)
class Day:
    """A day by which something must be done: of one year, or of each (`year` is None)."""

    year: int | None
    month: int
    day: int

    def in_year(self, year: int) -> date:
        """The day itself, for a judged year."""
        return date(self.year or year, self.month, self.day)


@dataclass(frozen=True)
class FactRef:
    """A submitted fact; a `claimed` one is zero until it is submitted.

    It is that of the judged period, of so many years from it (`offset`), or the sum of every
    year `since` one, or the `mean` of these.
    """

    name: str
    claimed: bool = False
    offset: int = 0
    since: int | None = None
    mean: bool = False

    @property
    def key(self) -> str:
        """The fact as the measure names it, with its years."""
        if self.since is not None:
            return f"{self.name}[{'average ' if self.mean else ''}since {self.since}]"
        return f"{self.name}[year {self.offset:+d}]" if self.offset else self.name


@dataclass(frozen=True)
class YearValue:
    """The value of a parameter or series for the judged year, or so many years from it."""

    name: str
    offset: int


@dataclass(frozen=True)
class TableValue:
    """The value of a parameter for the class that a fact falls in."""

    name: str
    fact: str


@dataclass(frozen=True)
class Operation:
    """Two expressions added, subtracted, multiplied or divided."""

    sign: Literal["+", "-", "*", "/"]
    left: "Expression"
    right: "Expression"


Expression = Number | Day | FactRef | YearValue | TableValue | Operation


@dataclass(frozen=True)
class Measure:
    """What is measured; `text` is how the pack wrote it."""

    text: str
    tree: Expression

    @cached_property
    def refs(self) -> tuple[FactRef, ...]:
        """Every fact in it, as often as it is named."""
        return tuple(part for part in walk(self.tree) if isinstance(part, FactRef))

    @cached_property
    def begins(self) -> int:
        """The first year in which every fact has begun that is added up or averaged; or 0.

        An exemption need not have begun: before it did, nobody could claim it.
        """
        return max(0 if ref.claimed else ref.since or 0 for ref in self.refs)


@dataclass(frozen=True)
class Bound:
    """A bound, itself included, with the date by which it must be met."""

    text: str
    side: Literal["at most", "at least"]
    tree: Expression
    by: date | None = None


def walk(tree: Expression) -> Iterator[Expression]:
    """The expression and everything in it, from left to right."""
    yield tree
    if isinstance(tree, Operation):
        yield from walk(tree.left)
        yield from walk(tree.right)


def facts_in(tree: Expression) -> tuple[FactRef, ...]:
    """The facts an expression needs, in the order in which it names them."""
    found: dict[str, FactRef] = {}
    for part in walk(tree):
        if isinstance(part, FactRef):
            found.setdefault(part.key, part)
        elif isinstance(part, TableValue):
            found.setdefault(part.fact, FactRef(part.fact))
    return tuple(found.values())


def printed_value(tree: Expression) -> Fraction | None:
    """The value of an expression of printed numbers only; None for any other."""
    if isinstance(tree, Number):
        return Fraction(tree.value)
    if not isinstance(tree, Operation) or tree.sign == "/":
        return None
    left, right = printed_value(tree.left), printed_value(tree.right)
    if left is None or right is None:
        return None
    return combined(tree.sign, left, right)


def combined(sign: Literal["+", "-", "*", "/"], left: Fraction, right: Fraction) -> Fraction:
    """Two exact numbers added, subtracted, multiplied or divided."""
    if sign == "+":
        return left + right
    if sign == "-":
        return left - right
    return left * right if sign == "*" else left / right
