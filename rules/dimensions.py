"""Checks that what a norm compares has one unit, and that it only names what exists.

`percent`, `percentage point` and `share` are three units. A difference in percentage points may
be added to a percentage; a printed percentage may bound a share; nothing else mixes.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from facts.problems import Refused, did_you_mean
from facts.reference import Series
from facts.units import Kind, units
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
from rules.numerals import check_number
from rules.reach import check_years
from rules.schema import Norm, Parameter

PERCENT, POINTS, SHARE, FACTOR = "percent", "percentage point", "share", "factor"
DONE, OCCASIONS = "date or no", "times"
PLAIN = "25"
EXAMPLES: Mapping[Kind, str] = {
    "money": "1000",
    "percent": "2.5%",
    "points": "0.5 pp",
    "share": "25%",
    "factor": "1.5",
    "done": "by 2025-12-31",
}
"""A bound that fits, by the kind of unit; a plain number for any other."""
NO_NUMBERS: tuple[Kind, ...] = ("flag", "date", "done")
ROUNDED: Mapping[str, Kind] = {"cent": "money", "up": "count", "down": "count", "nearest": "count"}


@dataclass(frozen=True)
class Names:
    """Everything that an expression may name."""

    facts: Mapping[str, FactDefinition]
    parameters: Mapping[str, Parameter]
    series: Mapping[str, Series]


def check_norm(norm: Norm, names: Names) -> str:
    """The unit that a norm measures in; raises Refused when its parts do not fit."""
    unit = measure_unit(norm.measure, names)
    check_years(norm)
    bounds = {"pass": norm.holds, "warn": norm.warn, "also": norm.also}
    is_mean = any(fact.mean for fact in facts_in(norm.measure.tree))
    tables = set()
    for key, bound in bounds.items():
        if bound is not None:
            _check_bound(bound, unit, names, key)
            _check_numbers(bound.tree, unit, is_mean=is_mean, at=key)
            tables |= {part for part in walk(bound.tree) if isinstance(part, TableValue)}
    if len(tables) > 1:
        raise Refused("bound-keys", at="pass", text=norm.holds.text)
    if norm.warn is not None and not _wider(norm.warn, norm.holds, unit):
        raise Refused("bounds-order", at="warn", text=norm.warn.text)
    _check_keys(norm, unit, names)
    _check_records(norm, names)
    return unit


def _check_keys(norm: Norm, unit: str, names: Names) -> None:
    """Whether the keys beside measure and bounds fit what is measured."""
    kind = units()[unit].kind
    if norm.round is not None and kind != ROUNDED[norm.round]:
        raise Refused("round-unit", at="round", round=norm.round, **_nouns("unit", unit))
    by = _fact(norm.split_by, names, "split") if norm.split_by is not None else None
    if by is not None and by.kind not in ("count", "money"):
        raise Refused("split-by", at="split", name=by.id)
    if norm.jointly:
        _check_adds_up_jointly(norm, names)
    if norm.national is not None:
        found = _parameter(norm.national, names, "national")
        if found != unit:
            words = {**_nouns("found", found), **_nouns("wanted", unit)}
            raise Refused("national-unit", at="national", name=norm.national, **words)


def _check_adds_up_jointly(norm: Norm, names: Names) -> None:
    """Whether what parties have together can be added up: no rate, no number of an event."""
    for ref in facts_in(norm.measure.tree):
        definition = names.facts[ref.name]
        if definition.over in ("rate", "event") and definition.or_rise is None:
            raise Refused("joint-rate", at="measure", name=definition.id)


def _check_records(norm: Norm, names: Names) -> None:
    """Whether what is to be on record is yes or no; an exception may also be a deviation."""
    for key in ("follow_up", "unless", "on_record", "only_if"):
        name = getattr(norm, key)
        if name is None:
            continue
        fact = _fact(name, names, key)
        deviation = key == "unless" and fact.over == "deviation"
        if fact.kind != "flag" and not deviation:
            raise Refused("not-a-record", at=key, name=name, **_nouns("unit", fact.unit))


def _wider(outer: Bound, inner: Bound, unit: str) -> bool:
    """Whether one bound is beyond another; unknown until the year is known passes here."""
    if isinstance(outer.tree, Day) and isinstance(inner.tree, Day):
        return outer.tree.in_year(2000) > inner.tree.in_year(2000)
    far, near = (_comparable(bound.tree, unit) for bound in (outer, inner))
    if far is None or near is None:
        return True
    return far > near if outer.side == "at most" else far < near


def _comparable(tree: Expression, unit: str) -> Fraction | None:
    """The printed value of a bound; that of a share as a part of one, however it is written."""
    value = printed_value(tree)
    percent = any(isinstance(part, Number) and part.unit == PERCENT for part in walk(tree))
    return value / 100 if value is not None and unit == SHARE and percent else value


def measure_unit(measure: Measure, names: Names) -> str:
    """The unit of a measure, which is made of facts, each perhaps with a printed weight.

    A weighted sum that is divided, such as an average label, is a `factor` and no share.
    """
    for part in walk(measure.tree):
        if isinstance(part, YearValue | TableValue):
            raise Refused("measure-parameter", at="measure", text=measure.text, name=part.name)
        inner = isinstance(part, Operation) and part.sign == "/" and part is not measure.tree
        if inner or (_weighs(part) and not _is_weight(part)):
            raise Refused("measure-form", at="measure", text=measure.text)
        if isinstance(part, Number):
            check_number(part.value, part.unit or FACTOR, at="measure")
        if isinstance(part, FactRef) and part.since is not None and not part.mean:
            _check_adds_up(_fact(part.name, names, "measure"))
    _check_reckons(measure, names)
    unit = _unit(measure.tree, names, measure.text, "measure")
    if unit is None or all(fact.claimed for fact in facts_in(measure.tree)):
        raise Refused("measure-form", at="measure", text=measure.text)
    return FACTOR if unit == SHARE and any(map(_weighs, walk(measure.tree))) else unit


def _check_reckons(measure: Measure, names: Names) -> None:
    """Whether a measure is made of numbers, or is exactly one deliverable of the judged period."""
    tree = measure.tree
    alone = isinstance(tree, FactRef) and tree == FactRef(tree.name)
    for ref in measure.refs:
        definition = _fact(ref.name, names, "measure")
        deliverable = alone and definition.over == "deliverable"
        if definition.kind in NO_NUMBERS and not deliverable:
            raise Refused("measure-number", at="measure", text=measure.text, name=ref.name)


def _check_adds_up(definition: FactDefinition) -> None:
    if definition.over in ("moment", "rate"):
        raise Refused("since-adds-up", at="measure", name=definition.id)


def _weighs(part: Expression) -> bool:
    return isinstance(part, Operation) and part.sign == "*"


def _is_weight(part: Expression) -> bool:
    """Whether a product is a printed number, without a unit, times a fact."""
    return (
        isinstance(part, Operation)
        and isinstance(part.left, Number)
        and part.left.unit is None
        and isinstance(part.right, FactRef)
    )


def _check_bound(bound: Bound, wanted: str, names: Names, at: str) -> None:
    if any(isinstance(part, FactRef) for part in walk(bound.tree)):
        raise Refused("bound-fact", at=at, text=bound.text)
    if any(isinstance(part, Operation) and part.sign == "/" for part in walk(bound.tree)):
        raise Refused("bound-form", at=at, text=bound.text)
    keys = facts_in(bound.tree)
    if len(keys) > 1 or any(_fact(key.name, names, at).kind != "count" for key in keys):
        raise Refused("bound-keys", at=at, text=bound.text)
    found = _unit(bound.tree, names, bound.text, at)
    printed = printed_value(bound.tree)
    if wanted == SHARE and found is None and printed is not None and printed > 1:
        number = f"{bound.tree.value:f}" if isinstance(bound.tree, Number) else PLAIN
        raise Refused("share-plain", at=at, text=bound.text, write=f"{bound.side} {number}%")
    share_as_percent = wanted == SHARE and found == PERCENT and printed is not None
    plain = found is None and wanted != DONE
    if found != wanted and not plain and not share_as_percent:
        words = {**_nouns("found", found), **_nouns("wanted", wanted)}
        example = EXAMPLES.get(units()[wanted].kind, PLAIN)
        write = example if wanted == DONE else f"{bound.side} {example}"
        raise Refused("units-bound", at=at, text=bound.text, write=write, **words)


def _check_numbers(tree: Expression, unit: str, *, is_mean: bool, at: str) -> None:
    """Whether no number can be misread; one that something is multiplied by has no unit."""
    if isinstance(tree, Number):
        check_number(tree.value, tree.unit or unit, is_mean=is_mean, at=at)
    elif isinstance(tree, Operation):
        inner = FACTOR if tree.sign == "*" else unit
        for side in (tree.left, tree.right):
            _check_numbers(side, inner, is_mean=is_mean, at=at)


def _nouns(key: str, unit: str | None) -> dict[str, str]:
    """What people call a unit, for a message; that of a plain number is nothing at all."""
    if unit is None:
        return {f"{key}_nl": "een getal zonder eenheid", f"{key}_en": "a number without a unit"}
    return {f"{key}_nl": units()[unit].nl.other, f"{key}_en": units()[unit].en.other}


def _unit(tree: Expression, names: Names, text: str, at: str) -> str | None:
    """The unit of an expression; None for a plain number, which takes any."""
    if isinstance(tree, Number):
        return tree.unit
    if isinstance(tree, Day):
        return DONE
    if isinstance(tree, FactRef):
        return _fact(tree.name, names, at).unit
    if isinstance(tree, YearValue | TableValue):
        return _parameter(tree.name, names, at, tree)
    left, right = (_unit(side, names, text, at) for side in (tree.left, tree.right))
    for unit in _combined(tree.sign, left, right):
        return unit
    words = {**_nouns("left", left), **_nouns("right", right)}
    raise Refused("units-mixed", at=at, text=text, sign=tree.sign, **words)


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


def _fact(name: str, names: Names, at: str) -> FactDefinition:
    if name not in names.facts:
        raise Refused("norm-unknown-fact", at=at, name=name, **did_you_mean(name, names.facts))
    return names.facts[name]


def _parameter(name: str, names: Names, at: str, use: YearValue | TableValue | None = None) -> str:
    parameter = names.parameters.get(name)
    if parameter is None and name not in names.series:
        known = [*names.parameters, *names.series]
        raise Refused("norm-unknown-parameter", at=at, name=name, **did_you_mean(name, known))
    by = parameter.by if parameter else "year"
    asked = use.fact if isinstance(use, TableValue) else "year"
    if by != asked:
        raise Refused("parameter-by", at=at, name=name, by=by, asked=asked)
    return parameter.unit if parameter else names.series[name].unit
