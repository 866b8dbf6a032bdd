"""Checks that what a norm compares has one unit, and that it only names what exists.

`percent`, `percentage point` and `share` are three units. A difference in percentage points may
be added to a percentage; a printed percentage may bound a share; nothing else mixes.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from facts.problems import Refused, did_you_mean
from facts.reference import Series
from facts.units import units
from facts.vocabulary import FactDefinition
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
    facts_in,
    printed_value,
    walk,
)
from rules.schema import Norm, Parameter

PERCENT, POINTS, SHARE, FACTOR = "percent", "percentage point", "share", "factor"
DONE, OCCASIONS = "date or no", "times"


@dataclass(frozen=True)
class Names:
    """Everything that an expression may name."""

    facts: Mapping[str, FactDefinition]
    parameters: Mapping[str, Parameter]
    series: Mapping[str, Series]


def check_norm(norm: Norm, names: Names) -> str:
    """The unit that a norm measures in; raises Refused when its parts do not fit."""
    unit = measure_unit(norm.measure, names)
    for bound in (norm.holds, norm.warn, norm.also):
        if bound is not None:
            _check_bound(bound, unit, names)
    bounds = [bound for bound in (norm.holds, norm.warn, norm.also) if bound is not None]
    tables = {part for b in bounds for part in walk(b.tree) if isinstance(part, TableValue)}
    if len(tables) > 1:
        raise Refused("bound-keys", text=norm.holds.text)
    if norm.warn is not None and not _wider(norm.warn, norm.holds):
        raise Refused("bounds-order", text=norm.warn.text)
    if norm.until_then is not None and units()[unit].kind != "count":
        raise Refused("until-then-count", text=norm.measure.text)
    for name in filter(None, (norm.record, norm.only_if)):
        if _fact(name, names).kind != "flag":
            raise Refused("not-a-record", name=name)
    if norm.national is not None and _parameter(norm.national, names) != unit:
        raise Refused("units-bound", text=norm.national, found=names.series, wanted=unit)
    return unit


def _wider(outer: Bound, inner: Bound) -> bool:
    """Whether one bound is beyond another; unknown until the year is known passes here."""
    if isinstance(outer.tree, Day) and isinstance(inner.tree, Day):
        return outer.tree.in_year(2000) > inner.tree.in_year(2000)
    far, near = printed_value(outer.tree), printed_value(inner.tree)
    if far is None or near is None:
        return True
    return far > near if outer.side == "at most" else far < near


def measure_unit(measure: Measure, names: Names) -> str:
    """The unit of a measure, which is made of facts only."""
    for part in walk(measure.tree):
        if isinstance(part, YearValue | TableValue):
            raise Refused("measure-parameter", text=measure.text, name=part.name)
        inner = isinstance(part, Operation) and part.sign == "/" and part is not measure.tree
        if inner or (isinstance(part, Operation) and part.sign == "*"):
            raise Refused("measure-form", text=measure.text)
    unit = _unit(measure.tree, names, measure.text)
    if unit is None:
        raise Refused("measure-form", text=measure.text)
    return unit


def _check_bound(bound: Bound, wanted: str, names: Names) -> None:
    if any(isinstance(part, FactRef) for part in walk(bound.tree)):
        raise Refused("bound-fact", text=bound.text)
    if any(isinstance(part, Operation) and part.sign == "/" for part in walk(bound.tree)):
        raise Refused("bound-form", text=bound.text)
    keys = facts_in(bound.tree)
    if len(keys) > 1 or any(_fact(key.name, names).kind != "count" for key in keys):
        raise Refused("bound-keys", text=bound.text)
    found = _unit(bound.tree, names, bound.text)
    share_as_percent = (
        wanted == SHARE and found == PERCENT and printed_value(bound.tree) is not None
    )
    if found not in (None, wanted) and not share_as_percent:
        raise Refused("units-bound", text=bound.text, found=found, wanted=wanted)


def _unit(tree: Expression, names: Names, text: str) -> str | None:
    """The unit of an expression; None for a plain number, which takes any."""
    if isinstance(tree, Number):
        return tree.unit
    if isinstance(tree, Day):
        return DONE
    if isinstance(tree, FactRef):
        return _fact(tree.name, names).unit
    if isinstance(tree, YearValue | TableValue):
        return _parameter(tree.name, names, tree)
    left, right = _unit(tree.left, names, text), _unit(tree.right, names, text)
    for unit in _combined(tree.sign, left, right):
        return unit
    raise Refused("units-mixed", text=text, left=left, right=right, sign=tree.sign)


def _combined(sign: str, left: str | None, right: str | None) -> Iterator[str | None]:
    """The unit of two together, or nothing at all when they do not go together."""
    if sign == "/":
        if left == right and left not in (None, PERCENT, POINTS, SHARE):
            yield SHARE
    elif sign == "*":
        if FACTOR in (left, right) or None in (left, right):
            yield right if left in (FACTOR, None) else left
    elif sign == "-" and left == right == PERCENT:
        yield POINTS
    elif left == right or right is None:
        yield left
    elif left is None:
        yield right
    elif {left, right} == {PERCENT, POINTS}:
        yield PERCENT


def _fact(name: str, names: Names) -> FactDefinition:
    if name not in names.facts:
        raise Refused("norm-unknown-fact", name=name, **did_you_mean(name, names.facts))
    return names.facts[name]


def _parameter(name: str, names: Names, use: YearValue | TableValue | None = None) -> str:
    parameter = names.parameters.get(name)
    if parameter is None and name not in names.series:
        known = [*names.parameters, *names.series]
        raise Refused("norm-unknown-parameter", name=name, **did_you_mean(name, known))
    by = parameter.by if parameter else "year"
    asked = use.fact if isinstance(use, TableValue) else "year"
    if by != asked:
        raise Refused("parameter-by", name=name, by=by, asked=asked)
    return parameter.unit if parameter else names.series[name].unit
