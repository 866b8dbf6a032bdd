"""Counts by party, area and period, written once for every backend."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import narwhals as nw

from facts.problems import InputError, Problem
from facts.registers.classification import Classes, Derived
from facts.registers.collecting import collected
from facts.registers.preparing import Prepared, flagged
from facts.registers.source import ROW, Frame

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


def aggregated(prepared: Prepared, classes: Classes) -> list[Group]:
    """Every group, sorted; raises InputError with all rows that cannot be used or are twice."""
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
    if problems := [*wrong, *repeated(prepared)]:
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


def repeated(prepared: Prepared) -> list[Problem]:
    """The rows that are there twice; whether there are any is settled on the id alone first."""
    keys = [name for name in prepared.found.kind.once if name in prepared.cells]
    rows = prepared.only(keys, prepared.source.frame)
    alone = next(name for name in keys if name != "party")
    if _all_differ(rows, alone) or not _many(rows, keys):
        return []
    return list(_repeats(prepared, keys))


def _all_differ(rows: Frame, key: str) -> bool:
    """Whether no id is there more than once: the cheapest question that settles most registers."""
    counts = collected(rows.select(nw.len().alias(ROWS), differing=nw.col(key).n_unique()))[0]
    return bool(counts[ROWS] == counts["differing"])


def _many(rows: Frame, keys: Sequence[str]) -> bool:
    """Whether any row is there more than once."""
    many = rows.group_by(*keys).agg(nw.len().alias(ROWS)).filter(nw.col(ROWS) > 1)
    return bool(collected(many.select(ROWS).head(1)))


def _repeats(prepared: Prepared, keys: Sequence[str]) -> Iterator[Problem]:
    rows = prepared.only(keys, prepared.with_id(prepared.source.numbered()), [ROW])
    first = rows.group_by(*keys).agg(
        nw.len().alias(ROWS), nw.col(ROW).min().alias("first"), nw.col(ROW).max().alias("last")
    )
    twice = first.filter(nw.col(ROWS) > 1).select("first", "last", ROWS).sort("first")
    column = prepared.written[next(name for name in keys if name != "party")].header
    for row in collected(twice.head(MOST_PROBLEMS)):
        where = prepared.source.at(row["last"], column)
        yield Problem("register-repeated", where, {"first": row["first"], "count": row[ROWS]})
