"""Counts by party, area and period, written once for every backend."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import narwhals as nw

from facts.problems import InputError, Problem
from facts.registers.classification import Classes, Derived
from facts.registers.collecting import collected
from facts.registers.preparing import Prepared, flagged
from facts.registers.source import ROW

MOST_PROBLEMS = 50
UNKNOWN = "unknown "
ROWS = "rows"


@dataclass(frozen=True)
class Group:
    """The counts of one party in one area and period; `unknown` rows could not be classified."""

    party: str | None
    area: str | None
    period: int
    rows: int
    values: Mapping[str, int]
    unknown: Mapping[str, int]


def aggregated(prepared: Prepared, classes: Classes) -> list[Group]:
    """Every group; raises InputError with the rows that cannot be used, or are there twice."""
    keys = [key for key in ("party", "area") if key in prepared.cells]
    rows = prepared.rows(prepared.source.frame)
    checks = [check.name for check in prepared.checks]
    counted = prepared.classified(rows, classes.derived, checks)
    parts = {name: part for d in classes.derived for name, part in _parts(d).items()}
    parts |= {name: nw.when(nw.col(name)).then(1).otherwise(0) for name in checks}
    numbers = counted.select(*keys, "period", **parts)
    sums = [nw.col(name).sum() for name in parts]
    found = collected(numbers.group_by(*keys, "period").agg(nw.len().alias(ROWS), *sums))
    if any(row[name] for row in found for name in checks):
        raise InputError(flagged(prepared, MOST_PROBLEMS))
    if problems := repeated(prepared):
        raise InputError(problems)
    return [_group(row, classes.derived) for row in found]


def _parts(derived: Derived) -> dict[str, nw.Expr]:
    """What a row adds to a figure, and whether it could not be classified for it."""
    counts = nw.col(derived.fact)
    unknown = {UNKNOWN + derived.fact: nw.when(counts.is_null()).then(1).otherwise(0)}
    if derived.sum is None:
        return {derived.fact: nw.when(counts).then(1).otherwise(0), **unknown}
    amount = nw.col(derived.sum)
    if derived.less is not None:
        amount = amount - nw.col(derived.less).fill_null(0)
    return {derived.fact: nw.when(counts).then(amount).otherwise(0), **unknown}


def _group(row: Mapping[str, Any], classes: Sequence[Derived]) -> Group:
    return Group(
        row.get("party"),
        row.get("area"),
        int(row["period"]),
        int(row[ROWS]),
        {d.fact: int(row[d.fact] or 0) for d in classes},
        {d.fact: int(row[UNKNOWN + d.fact]) for d in classes},
    )


def repeated(prepared: Prepared) -> list[Problem]:
    """The rows that are there twice; whether there are any is settled on the id alone first."""
    keys = [name for name in prepared.found.kind.once if name in prepared.cells]
    rows = prepared.rows(prepared.source.frame)
    own = nw.col(keys[0] if len(keys) == 1 else keys[1] if keys[0] == "party" else keys[0])
    totals = collected(rows.select(rows=nw.len(), different=own.n_unique()))[0]
    if totals["rows"] == totals["different"]:
        return []
    many = rows.group_by(*keys).agg(nw.len().alias(ROWS)).filter(nw.col(ROWS) > 1)
    if not collected(many.select(keys[0]).head(1)):
        return []
    return list(_repeats(prepared, keys))


def _repeats(prepared: Prepared, keys: Sequence[str]) -> Iterator[Problem]:
    rows = prepared.rows(prepared.source.numbered(), [ROW])
    first = rows.group_by(*keys).agg(
        nw.len().alias(ROWS), nw.col(ROW).min().alias("first"), nw.col(ROW).max().alias("last")
    )
    twice = first.filter(nw.col(ROWS) > 1).select("first", "last", ROWS).sort("first")
    column = prepared.written[keys[-1] if keys[-1] in ("letting", "dwelling") else keys[-1]].header
    for row in collected(twice.head(MOST_PROBLEMS)):
        where = prepared.source.at(row["last"], column)
        yield Problem("register-repeated", where, {"first": row["first"], "count": row[ROWS]})
