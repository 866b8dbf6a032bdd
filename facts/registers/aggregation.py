"""Counts by party, area and period, written once for every backend."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import narwhals as nw

from facts.problems import InputError, Problem
from facts.registers.classification import Classes, Derived
from facts.registers.collecting import collected
from facts.registers.preparing import Prepared, flagged

MOST_PROBLEMS = 50
UNKNOWN, WRONG = "not classified", "not usable"
ROWS = "rows"


@dataclass(frozen=True)
class Group:
    """The counts of one party in one area and period; `unknown` rows could not be classified.

    What is not among the unknown could be, in every row.
    """

    party: str | None
    area: str | None
    period: int
    rows: int
    values: Mapping[str, int]
    unknown: Mapping[str, int]


def aggregated(
    prepared: Prepared, classes: Classes, repeated: Sequence[Problem] = ()
) -> list[Group]:
    """Every group, sorted; raises InputError with what is `repeated` and the rows of no use."""
    keys = [key for key in ("party", "area") if key in prepared.cells]
    rows = prepared.rows(prepared.source.frame)
    checks = [check.name for check in prepared.checks]
    counted = prepared.classified(rows, classes, checks)
    parts = {d.fact: _part(d) for d in classes.derived}
    parts[WRONG] = _as_number(_any(nw.col(name) for name in checks))
    parts[UNKNOWN] = _as_number(_any(nw.col(d.fact).is_null() for d in classes.derived))
    numbers = counted.select(*keys, "period", **parts)
    sums = [nw.col(name).sum() for name in parts]
    found = collected(numbers.group_by(*keys, "period").agg(nw.len().alias(ROWS), *sums))
    wrong = flagged(prepared, MOST_PROBLEMS) if any(row[WRONG] for row in found) else []
    if problems := [*wrong, *repeated]:
        raise InputError(sorted(problems, key=lambda problem: problem.where.row or 0))
    unknown = _unknown(prepared, classes, keys) if any(row[UNKNOWN] for row in found) else {}
    groups = [_group(row, classes.derived, unknown) for row in found]
    return sorted(groups, key=lambda group: (group.party or "", group.area or "", group.period))


def _part(derived: Derived) -> nw.Expr:
    """What a row adds to a figure."""
    counts = nw.col(derived.fact)
    if derived.sum is None:
        return _as_number(counts)
    amount = nw.col(derived.sum)
    if derived.less is not None:
        amount = amount - nw.col(derived.less).fill_null(0)
    return nw.when(counts).then(amount).otherwise(0)


def _as_number(condition: nw.Expr) -> nw.Expr:
    return condition.cast(nw.Int32)


def _any(conditions: Iterable[nw.Expr]) -> nw.Expr:
    first, *rest = conditions
    for condition in rest:
        first = first | condition
    return first


_Key = tuple[str | None, str | None, int]


def _key(row: Mapping[str, Any]) -> _Key:
    return row.get("party"), row.get("area"), int(row["period"])


def _unknown(
    prepared: Prepared, classes: Classes, keys: Sequence[str]
) -> Mapping[_Key, Mapping[str, Any]]:
    """How many rows could not be classified, by group and fact: a pass that few files need."""
    rows = prepared.classified(prepared.rows(prepared.source.frame), classes, [])
    parts = {d.fact: _as_number(nw.col(d.fact).is_null()) for d in classes.derived}
    numbers = rows.select(*keys, "period", **parts)
    sums = [nw.col(name).sum() for name in parts]
    return {_key(row): row for row in collected(numbers.group_by(*keys, "period").agg(*sums))}


def _group(
    row: Mapping[str, Any], classes: Sequence[Derived], unknown: Mapping[_Key, Mapping[str, Any]]
) -> Group:
    missed = unknown.get(_key(row), {})
    return Group(
        *_key(row),
        int(row[ROWS]),
        {d.fact: int(row[d.fact] or 0) for d in classes},
        {d.fact: int(missed[d.fact]) for d in classes if missed.get(d.fact)},
    )
