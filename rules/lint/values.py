"""What a bound comes to in a year, and for a class, where its parameters have values for that."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from facts.periods import LAST_YEAR
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
from rules.lint.sources import Source, bounds
from rules.schema import Norm


def value_in(
    tree: Expression,
    year: int,
    source: Source,
    series: Mapping[str, Series],
    key: str | None = None,
) -> Fraction | None:
    """The value of a bound in a year, for a class if it has any; None if that is not known."""
    if isinstance(tree, Number):
        return Fraction(tree.value)
    if isinstance(tree, YearValue):
        return _printed(tree, year, source, series)
    if isinstance(tree, TableValue):
        return _of_class(tree, key, source)
    if not isinstance(tree, Operation) or tree.sign == "/":
        return None
    left = value_in(tree.left, year, source, series, key)
    right = value_in(tree.right, year, source, series, key)
    return None if left is None or right is None else combined(tree.sign, left, right)


def in_percent(tree: Expression, source: Source, series: Mapping[str, Series]) -> bool:
    """Whether the value of a bound is a percentage."""
    units = set()
    for part in walk(tree):
        if isinstance(part, Number):
            units.add(part.unit)
        elif isinstance(part, YearValue):
            units.add((source.parameter(part.name) or series[part.name]).unit)
    return "percent" in units


def circumstances(norm: Norm, source: Source) -> Iterator[tuple[int, str | None]]:
    """Every year of its validity, with every class that its bounds look a value up for.

    Bounds that print all their numbers are the same in each year, so one year will do.
    """
    parts = [part for bound in bounds(norm) for part in walk(bound.tree)]
    names = dict.fromkeys(part.name for part in parts if isinstance(part, TableValue))
    tables = [table for name in names if (table := source.parameter(name)) is not None]
    keys: list[str | None] = [*dict.fromkeys(key for table in tables for key in table.values)]
    by_year = any(isinstance(part, YearValue) for part in parts)
    first = norm.valid.start.year
    last = norm.valid.end.year if norm.valid.end is not None else LAST_YEAR
    for year in range(first, last + 1 if by_year else first + 1):
        yield from ((year, key) for key in keys or [None])


def both_in(
    one: Bound,
    other: Bound,
    at: tuple[int, str | None],
    source: Source,
    series: Mapping[str, Series],
) -> tuple[Fraction, Fraction] | None:
    """The values of two bounds of a norm in the same unit; None if one of them is not known.

    A share may be printed as a percentage in one bound and as a part of one in the other.
    """
    year, key = at
    found = []
    percents = [in_percent(bound.tree, source, series) for bound in (one, other)]
    for bound, percent in zip((one, other), percents, strict=True):
        value = value_in(bound.tree, year, source, series, key)
        if value is None:
            return None
        found.append(value / 100 if percent and not all(percents) else value)
    return found[0], found[1]


def _printed(
    use: YearValue, year: int, source: Source, series: Mapping[str, Series]
) -> Fraction | None:
    parameter = source.parameter(use.name)
    if parameter is not None:
        printed = parameter.values.get(str(year + use.offset))
        return Fraction(printed.value) if printed else None
    dated = series[use.name].values.get(year + use.offset)
    return Fraction(dated.value) if dated else None


def _of_class(use: TableValue, key: str | None, source: Source) -> Fraction | None:
    parameter = source.parameter(use.name)
    printed = parameter.values.get(key) if parameter is not None and key is not None else None
    return Fraction(printed.value) if printed else None
