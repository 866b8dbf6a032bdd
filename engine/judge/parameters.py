"""The values that bounds are made of: printed in the agreement, or publicly known per year."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import product
from math import ceil, floor

from facts.problems import InputError, Problem
from facts.reference import Series
from rules.expressions import (
    Bound,
    Expression,
    Number,
    Operation,
    TableValue,
    YearValue,
    combined,
    walk,
)
from rules.schema import Parameter, Rounding

SCALE = 10**6
"""Bounds are whole millionths of their unit; an exact value is compared rounded towards them."""

WIDEST_BOUND = 2**60
"""Two of these still fit where the library adds in 64 bits, and no value is as wide."""


@dataclass(frozen=True)
class ParameterUse:
    """A value that a bound was made of, and where it comes from."""

    name: str
    key: str
    value: Fraction
    source: str
    certainty: str
    inferred: bool = False


@dataclass(frozen=True)
class Parameters:
    """Finds values by year or by class."""

    printed: Mapping[str, Parameter]
    series: Mapping[str, Series]

    def in_year(self, name: str, year: int) -> ParameterUse | None:
        """The value for a year, or None: never that of another year."""
        if name in self.printed:
            return self._printed(name, str(year))
        dated = self.series[name].values.get(year)
        if dated is None:
            return None
        return ParameterUse(name, str(year), Fraction(dated.value), dated.source, dated.certainty)

    def classes(self, name: str) -> tuple[str, ...]:
        """The classes that a table has values for, such as `1`, `2` and `4+`."""
        return tuple(self.printed[name].values)

    def class_of(self, name: str, value: Fraction) -> str | None:
        """The class that a count falls in, or None."""
        if str(value) in self.printed[name].values:
            return str(value)
        up = [key for key in self.printed[name].values if key.endswith("+")]
        reached = [key for key in up if int(key[:-1]) <= value]
        return max(reached, key=lambda key: int(key[:-1]), default=None)

    def in_class(self, name: str, key: str) -> ParameterUse | None:
        """The value for a class, or None."""
        return self._printed(name, key)

    def _printed(self, name: str, key: str) -> ParameterUse | None:
        found = self.printed[name].values.get(key)
        if found is None:
            return None
        inferred = found.inferred is not None
        return ParameterUse(name, key, Fraction(found.value), found.clause, "agreed", inferred)


@dataclass(frozen=True)
class Sum:
    """What an expression comes to, with the values it is made of and those it lacks."""

    value: Fraction
    uses: tuple[ParameterUse, ...]
    lacking: tuple[tuple[str, str], ...] = ()


def evaluate(tree: Expression, parameters: Parameters, year: int, key: str | None) -> Sum:
    """The value of a bound for a judged year and the class of its table, if it has one."""
    if isinstance(tree, Number):
        return Sum(Fraction(tree.value), ())
    if isinstance(tree, YearValue):
        at = str(year + tree.offset)
        return _sum(parameters.in_year(tree.name, year + tree.offset), tree.name, at)
    if isinstance(tree, TableValue):
        found = parameters.in_class(tree.name, key) if key is not None else None
        return _sum(found, tree.name, key or tree.fact)
    if not isinstance(tree, Operation):
        raise TypeError(f"{tree} has no place in a bound")
    left = evaluate(tree.left, parameters, year, key)
    right = evaluate(tree.right, parameters, year, key)
    lacking = left.lacking + right.lacking
    value = Fraction(0) if lacking else combined(tree.sign, left.value, right.value)
    return Sum(value, left.uses + right.uses, lacking)


def _sum(use: ParameterUse | None, name: str, key: str) -> Sum:
    return Sum(use.value, (use,)) if use else Sum(Fraction(0), (), ((name, key),))


@contextmanager
def bounds_of(agreement: str, norm: str) -> Iterator[None]:
    """Says whose bound it is that turns out too fine or too large, so that its author finds it."""
    try:
        yield
    except InputError as error:
        whose = {"agreement": agreement, "norm": norm}
        told = [replace(one, values={**one.values, **whose}) for one in error.problems]
        raise InputError(told) from None


def scaled(
    value: Fraction, bound: Bound, year: int | None, uses: Iterable[ParameterUse] = ()
) -> int:
    """A bound in millionths; raises InputError when it is finer, or too large.

    The message names the year and the parameters that the bound was worked out with.
    """
    whole = value * SCALE
    made_of = ", ".join(dict.fromkeys(f"{use.name}[{use.key}]" for use in uses))
    words = {"text": bound.text, "year": year or "-", "parameters": made_of or "-"}
    if whole.denominator != 1:
        raise InputError([Problem("bound-too-fine", values=words)])
    if abs(whole) > WIDEST_BOUND:
        raise InputError([Problem("bound-too-large", values=words)])
    return whole.numerator


def rounded_to(value: Fraction, how: Rounding | None) -> Fraction:
    """A bound rounded as the norm says: half up to the cent, or to whole things."""
    if how is None:
        return value
    if how == "up":
        return Fraction(ceil(value))
    if how == "down":
        return Fraction(floor(value))
    steps = 100 if how == "cent" else 1
    return Fraction(floor(value * steps + Fraction(1, 2)), steps)


@dataclass(frozen=True)
class Row:
    """One value of a bound that depends on parameters, for a year and (from 1) a class.

    Class 0 stands for a case whose class is unknown: it only says that the year has a value.
    """

    year: int
    place: int
    value: int
    uses: tuple[ParameterUse, ...]


def table_in(tree: Expression) -> TableValue | None:
    """The table that a bound looks in, if it does."""
    return next((part for part in walk(tree) if isinstance(part, TableValue)), None)


def rows(
    bound: Bound,
    source: YearValue | None,
    parameters: Parameters,
    years: Iterable[int],
    *,
    rounding: Rounding | None,
) -> Iterator[Row]:
    """Every value of a bound, or of the year value that it is made from, for the judged years.

    A year without a value has no row. The year of a row is the year of the value.
    """
    tree = source or bound.tree
    table = table_in(tree)
    keys = [None] if table is None else list(parameters.classes(table.name))
    for year, (place, key) in product(years, enumerate(keys, 1)):
        found = evaluate(tree, parameters, year, key)
        if found.lacking:
            continue
        value = rounded_to(found.value, rounding)
        at = year + (source.offset if source else 0)
        yield Row(at, place if table else 0, scaled(value, bound, year, found.uses), found.uses)
        if table is not None and place == 1:
            yield Row(at, 0, 0, ())
