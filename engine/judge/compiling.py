"""Turns a norm into rules for the inference engine: one for each band, and two that give up.

A case carries whole numbers only: `k` the number of its norm, `q` why its figures cannot be
used (0: they can), `y` the judged year, `x` its class in a table, `h` and `l` the measured value
in millionths rounded up and down, `bp`, `bw` and `ba` the bounds that depend on the day, and `f`
whether the day is there: the date of the norm has come, or a deliverable is not done by then.
Because every bound is a whole number of millionths, comparing `h` with an upper bound, and `l`
with a lower one, is exact. A case that brings its own bounds has all of them multiplied by what
makes its value a whole number.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property, lru_cache
from typing import Any, Final

from engine.judge.findings import Crossing
from engine.judge.inference import Conditions
from engine.judge.parameters import rounded_to, scaled, table_in
from rules.dimensions import DONE, PERCENT, SHARE
from rules.expressions import (
    Bound,
    Day,
    Number,
    Operation,
    TableValue,
    YearValue,
    printed_value,
    walk,
)
from rules.schema import Norm

FIRST_NORM = 10
NUMBERS_PER_NORM = 5

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
    """A bound as a rule compares with it: a number, a parameter, or one that the case brings.

    A printed bound is the same `crossing` for every case.
    `own` is the name under which the case brings it; a parameter that it is made of is then
    joined only to see whether it is there.
    """

    bound: Bound
    fixed: int | None = None
    joined: Joined | None = None
    own: str = ""
    crossing: Crossing | None = None


@dataclass(frozen=True)
class Compiled:
    """A norm with its number, its limits by band and its rules by name."""

    norm: Norm
    number: int
    holds: Limit
    warn: Limit | None
    also: Limit | None
    rules: Mapping[str, Conditions]

    @property
    def record(self) -> int:
        """The number of the records that belong to its cases."""
        return self.number + NUMBERS_PER_NORM - 1

    @cached_property
    def table(self) -> TableValue | None:
        """The table that a bound looks in, if one does."""
        return next((t for limit in self.limits if (t := table_in(limit.bound.tree))), None)

    @cached_property
    def brings_bounds(self) -> bool:
        """Whether its cases bring their own bounds."""
        return brings_bounds(self.norm)

    @cached_property
    def joins(self) -> bool:
        """Whether its rules are joined with parameters, and so look at the year and the class."""
        return any(limit.joined is not None for limit in self.limits)

    @cached_property
    def compared(self) -> tuple[str, ...]:
        """The names under which its rules compare the value: `h`, `l` or both."""
        return tuple(dict.fromkeys(_compared_as(limit) for limit in self.limits))

    @cached_property
    def crossings(self) -> tuple[Crossing, ...] | None:
        """The bounds of pass and warn where they are the same for every case, else None."""
        found = tuple(li.crossing for li in (self.holds, self.warn) if li and li.crossing)
        return found if len(found) == 1 + (self.warn is not None) else None

    @cached_property
    def limits(self) -> tuple[Limit, ...]:
        """The limits there are: pass, then warn, then the one on the other side."""
        return tuple(limit for limit in (self.holds, self.warn, self.also) if limit is not None)


def compile_norm(norm: Norm, unit: str, number: int) -> Compiled:
    """The rules of a norm; the numbers after its own are its parameters' and its records'."""
    holds = _limit(norm, norm.holds, unit, Joined("p", number + 1))
    warn, also = (
        _limit(norm, bound, unit, Joined(alias, number + i)) if bound else None
        for i, (alias, bound) in enumerate((("w", norm.warn), ("a", norm.also)), 2)
    )
    compiled = Compiled(norm, number, holds, warn, also, {})
    rules = {f"{norm.id}/{name}": rule for name, rule in _rules(compiled, unit).items()}
    return replace(compiled, rules=rules)


@lru_cache(maxsize=4096)
def outcome(rule: str) -> str:
    """The outcome that a rule stands for."""
    return rule.rpartition("/")[2].partition(":")[0]


def printed_bound(bound: Bound, unit: str, year: int) -> Fraction | None:
    """The value of a printed bound in the norm's unit: of a share, 7.5% is 0.075; days counted."""
    if isinstance(bound.tree, Day):
        return Fraction(bound.tree.in_year(year).toordinal())
    value = printed_value(bound.tree)
    numbers = (part for part in walk(bound.tree) if isinstance(part, Number))
    in_percent = any(number.unit == PERCENT for number in numbers)
    return value / 100 if value is not None and unit == SHARE and in_percent else value


def brings_bounds(norm: Norm) -> bool:
    """Whether the bounds of a norm differ by case: by the day, or by the part of a total."""
    return bool(norm.holds.by or norm.split) or isinstance(norm.holds.tree, Day)


def _limit(norm: Norm, bound: Bound, unit: str, joined: Joined) -> Limit:
    if brings_bounds(norm):
        known = isinstance(bound.tree, Day) or printed_value(bound.tree) is not None
        return Limit(bound, joined=None if known else joined, own=f"b{joined.alias}")
    printed = printed_bound(bound, unit, 0)
    if printed is not None:
        printed = rounded_to(printed, norm.round)
        crossing = Crossing(bound, printed)
        return Limit(bound, fixed=scaled(printed, bound, None), crossing=crossing)
    return Limit(bound, joined=joined if norm.round else _shifted(bound, joined) or joined)


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


Test = Mapping[str, Any]


def _rules(compiled: Compiled, unit: str) -> Mapping[str, Conditions]:
    number, joins = compiled.number, [li.joined for li in compiled.limits if li.joined is not None]
    inside = _compared(compiled.holds, inside=True)
    both = [inside, *_tests(compiled.also, inside=True)]
    rules: dict[str, Conditions] = {"pass": _rule(number, joins, both)}
    beyond = _compared(compiled.holds, inside=False)
    if compiled.warn is not None:
        wide = _compared(compiled.warn, inside=True)
        rules["warn"] = _rule(number, joins, [beyond, wide])
    crossed = [[beyond, *_tests(compiled.warn, inside=False)]]
    if compiled.also is not None:
        crossed.append([inside, *_tests(compiled.also, inside=False)])
    for i, tests in enumerate(crossed):
        found = _crossed(compiled, unit, _rule(number, joins, tests))
        rules |= {f"{name}:{i}": rule for name, rule in found.items()}
    return rules | _given_up(number, joins)


def _given_up(number: int, joins: Sequence[Joined]) -> dict[str, Conditions]:
    """The rules for a parameter without a value, and for figures that cannot be used."""
    rules: dict[str, Conditions] = {}
    for i, joined in enumerate(joins):
        case = _case(number, joins[:i], [])
        rules[f"{MISSING_PARAMETER}:{joined.alias}"] = [*_joins(joins[:i]), case, _absent(joined)]
    rules[UNFIT] = [*_joins(joins), _case(number, joins, [{"$gt": {"q": 0}}])]
    return rules


def _tests(limit: Limit | None, *, inside: bool) -> list[Test]:
    return [] if limit is None else [_compared(limit, inside=inside)]


def _crossed(compiled: Compiled, unit: str, rule: list[Test]) -> Mapping[str, Conditions]:
    """What happens beyond the last band, by the force of the norm and what is on record."""
    norm, record = compiled.norm, compiled.record
    last = "breach" if norm.force == "binding" else "warn"
    if norm.holds.by is not None or (unit == DONE and norm.warn is None):
        final, before = _and(rule, {"f": 1}), _and(rule, {"f": 0})
        if norm.follow_up is not None:
            followed = _by_record(final, {"k": record}, 0, "breach", "warn")
            return {"warn:before": before, **followed}
        if norm.unless is not None:
            excused = _by_record(final, {"k": record}, 1, "warn", last)
            return {"warn:before": before, **excused}
        return {f"{last}:final": final, "warn:before": before}
    if norm.follow_up is not None:
        return _by_record(rule, {"k": record}, 0, "breach", "warn")
    if norm.unless is not None:
        return _by_record(rule, {"k": record}, 1, "warn", last)
    return {last: rule}


def _by_record(
    rule: list[Test], kind: Test, value: int, with_it: str, without: str
) -> Mapping[str, Conditions]:
    record = {"$and": [kind, {"c": {"c": "id"}}, {"v": value}]}
    return {
        f"{with_it}:recorded": [*rule, {"r": record}],
        f"{without}:unrecorded": [*rule, {"r$not": record}],
    }


def _and(rule: list[Test], test: Test) -> list[Test]:
    """The rule with one more test on the case, which comes last in it."""
    *joins, case = rule
    return [*joins, {"c": {"$and": [*case["c"]["$and"], test]}}]


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
    signs = {
        (True, True): "$lte",
        (True, False): "$gt",
        (False, True): "$gte",
        (False, False): "$lt",
    }
    return {signs[upper, inside]: {_compared_as(limit): _right_side(limit)}}


def _compared_as(limit: Limit) -> str:
    """The value is rounded towards the bound, up for an upper one."""
    return "h" if limit.bound.side == "at most" else "l"


def _right_side(limit: Limit) -> Any:
    if limit.own:
        return {"$m": limit.own}
    if limit.joined is None:
        return limit.fixed
    return _plus({limit.joined.alias: "v"}, limit.joined.plus)


def _plus(value: Mapping[str, str], number: int) -> Mapping[str, Any]:
    """A value plus a number, as durable-rules writes it; adding nothing is not written."""
    if number == 0:
        return value
    return {"$add" if number > 0 else "$sub": {"$l": value, "$r": abs(number)}}
