"""Turns a norm into rules for the inference engine: one for each band, and two that give up.

A case carries whole numbers only: `k` the number of its norm, `q` why its figures cannot be
used (0: they can), `y` the judged year, `x` its class in a table, `h` and `l` the measured value
in millionths rounded up and down, and for a bound with a date `b` the bound of the day and `f`
whether that date has come. Because every bound is a whole number of millionths, comparing `h`
with an upper bound, and `l` with a lower one, is exact.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, Final

from engine.inference import Conditions
from engine.parameters import scaled
from rules.dimensions import PERCENT, SHARE
from rules.expressions import Bound, Number, Operation, YearValue, printed_value, walk
from rules.schema import Norm

RECORD = 1
FIRST_NORM = 10
NUMBERS_PER_NORM = 3

MISSING_PARAMETER: Final = "missing-parameter"
UNFIT: Final = "unfit"


@dataclass(frozen=True)
class Joined:
    """A bound that a rule gets from a parameter.

    With a `source`, the parameter is the plain value of a year: the rule looks `offset` years
    away and adds `plus`. Without, it was worked out beforehand for each year and class.
    """

    alias: str
    number: int
    offset: int = 0
    plus: int = 0
    source: YearValue | None = None


@dataclass(frozen=True)
class Limit:
    """A bound as a rule compares with it: a number, a parameter, or one the case brings."""

    bound: Bound
    fixed: int | None = None
    joined: Joined | None = None


@dataclass(frozen=True)
class Compiled:
    """A norm with its number, its limits (pass, then warn) and its rules by name."""

    norm: Norm
    number: int
    limits: tuple[Limit, ...]
    rules: Mapping[str, Conditions]


def compile_norm(norm: Norm, unit: str, number: int) -> Compiled:
    """The rules of a norm; the numbers after it are its parameters'."""
    bounds = [bound for bound in (norm.holds, norm.warn) if bound is not None]
    limits = tuple(
        _limit(bound, unit, Joined("pw"[i], number + 1 + i), cent=norm.round == "cent")
        for i, bound in enumerate(bounds)
    )
    rules = {f"{norm.id}/{name}": rule for name, rule in _rules(norm, number, limits).items()}
    return Compiled(norm, number, limits, rules)


def outcome(rule: str) -> str:
    """The outcome that a rule stands for."""
    return rule.rpartition("/")[2].partition(":")[0]


def printed_bound(bound: Bound, unit: str) -> Fraction | None:
    """The value of a bound of printed numbers in the norm's unit: of a share, 7.5% is 0.075."""
    value = printed_value(bound.tree)
    numbers = (part for part in walk(bound.tree) if isinstance(part, Number))
    in_percent = any(number.unit == PERCENT for number in numbers)
    return value / 100 if value is not None and unit == SHARE and in_percent else value


def _limit(bound: Bound, unit: str, joined: Joined, *, cent: bool) -> Limit:
    if bound.by is not None:
        return Limit(bound)
    printed = printed_bound(bound, unit)
    if printed is not None:
        return Limit(bound, fixed=scaled(printed, bound, None))
    return Limit(bound, joined=joined if cent else _shifted(bound, joined) or joined)


def _shifted(bound: Bound, joined: Joined) -> Joined | None:
    """A bound that is the value of one year plus or minus printed numbers, for the rule to add."""
    tree, plus = bound.tree, 0
    while isinstance(tree, Operation) and tree.sign in "+-":
        printed = printed_value(tree.right)
        if printed is None:
            return None
        plus += scaled(printed, bound, None) * (1 if tree.sign == "+" else -1)
        tree = tree.left
    if not isinstance(tree, YearValue):
        return None
    return replace(joined, offset=tree.offset, plus=plus, source=tree)


def _rules(norm: Norm, number: int, limits: Sequence[Limit]) -> Mapping[str, Conditions]:
    inside = [_compared(limit, inside=True) for limit in limits]
    beyond = [_compared(limit, inside=False) for limit in limits]
    joins = [limit.joined for limit in limits if limit.joined is not None]
    rules: dict[str, Conditions] = {"pass": _rule(number, joins, [inside[0]])}
    if len(limits) == 2:
        rules["warn"] = _rule(number, joins, [beyond[0], inside[1]])
    rules |= _crossed(norm, number, joins, beyond)
    for i, joined in enumerate(joins):
        case = _case(number, joins[:i], [])
        rules[f"{MISSING_PARAMETER}:{joined.alias}"] = [*_joins(joins[:i]), case, _absent(joined)]
    rules[UNFIT] = [*_joins(joins), _case(number, joins, [{"$gt": {"q": 0}}])]
    return rules


def _crossed(
    norm: Norm, number: int, joins: Sequence[Joined], beyond: Sequence[Mapping[str, Any]]
) -> Mapping[str, Conditions]:
    """What happens beyond the last band, by the force of the norm."""
    if norm.holds.by is not None:
        last = "breach" if norm.force == "binding" else "warn"
        return {
            f"{last}:due": _rule(number, joins, [*beyond, {"f": 1}]),
            "warn:course": _rule(number, joins, [*beyond, {"f": 0}]),
        }
    rule = _rule(number, joins, beyond)
    if norm.follow_up is not None:
        not_done = {"$and": [{"k": RECORD}, {"c": {"c": "id"}}, {"v": 0}]}
        return {"breach": [*rule, {"r": not_done}], "warn:crossed": [*rule, {"r$not": not_done}]}
    return {"breach" if norm.force == "binding" else "warn:crossed": rule}


def _rule(
    number: int, joins: Sequence[Joined], tests: Sequence[Mapping[str, Any]]
) -> list[Mapping[str, Any]]:
    return [*_joins(joins), _case(number, joins, [{"q": 0}, *tests])]


def _joins(joins: Sequence[Joined]) -> list[Mapping[str, Any]]:
    return [{joined.alias: {"k": joined.number}} for joined in joins]


def _case(
    number: int, joins: Sequence[Joined], tests: Sequence[Mapping[str, Any]]
) -> Mapping[str, Any]:
    year = [{"y": _plus({joined.alias: "y"}, -joined.offset)} for joined in joins]
    place = [{"x": {joined.alias: "x"}} for joined in joins if joined.source is None]
    all_ = [{"k": number}, *year, *place, *tests]
    return {"c": all_[0] if len(all_) == 1 else {"$and": all_}}


def _absent(joined: Joined) -> Mapping[str, Any]:
    year = {"y": _plus({"c": "y"}, joined.offset)}
    place = [{"x": {"c": "x"}}] if joined.source is None else []
    return {f"{joined.alias}$not": {"$and": [{"k": joined.number}, year, *place]}}


def _compared(limit: Limit, *, inside: bool) -> Mapping[str, Any]:
    upper = limit.bound.side == "at most"
    sign = {
        (True, True): "$lte",
        (True, False): "$gt",
        (False, True): "$gte",
        (False, False): "$lt",
    }
    return {sign[upper, inside]: {"h" if upper else "l": _right_side(limit)}}


def _right_side(limit: Limit) -> Any:
    if limit.fixed is not None:
        return limit.fixed
    if limit.joined is None:
        return {"$m": "b"}
    return _plus({limit.joined.alias: "v"}, limit.joined.plus)


def _plus(value: Mapping[str, str], number: int) -> Mapping[str, Any]:
    """A value plus a number, as durable-rules writes it; adding nothing is not written."""
    if number == 0:
        return value
    return {"$add" if number > 0 else "$sub": {"$l": value, "$r": abs(number)}}
