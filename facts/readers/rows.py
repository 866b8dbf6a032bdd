"""JSON files: a list of rows, each an object with the columns of a submission."""

import json
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from facts.problems import InputError, Location, Problem
from facts.table import Table
from facts.values import CellError, Raw


def read_json(content: bytes, name: str) -> Iterator[Table]:
    """The rows of a JSON file; row 1 is the first. Numbers are read exactly."""
    rows = _list(content, name)
    yield from tables(rows, name)


def tables(rows: Sequence[Mapping[str, Any]], name: str | None) -> Iterator[Table]:
    """Rows that are objects already, as one table with every column that occurs."""
    header = list(dict.fromkeys(key for row in rows for key in row))
    cells = ((i, [_cell(row.get(key)) for key in header]) for i, row in enumerate(rows, 1))
    yield Table(name, None, header, 1, cells)


def _list(content: bytes, name: str) -> list[dict[str, Any]]:
    try:
        rows = json.loads(
            content.decode("utf-8-sig"),
            parse_float=_exact,
            parse_int=_exact,
            parse_constant=str,
            object_pairs_hook=_object,
        )
    except (ValueError, RecursionError) as error:
        row = getattr(error, "lineno", None)
        code = "json-twice" if str(error) == "json-twice" else "file-not-json"
        raise InputError([Problem(code, Location(name, row=row))]) from None
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise InputError([Problem("json-not-rows", Location(name))])
    if not rows:
        raise InputError([Problem("file-empty", Location(name))])
    return rows


def _exact(digits: str) -> Decimal | str:
    """The number; as text, to be refused as a value, when even Decimal cannot hold it."""
    try:
        return Decimal(digits)
    except InvalidOperation:
        return digits


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("json-twice")
    return found


def _cell(value: Any) -> Raw | None:
    if value is None or isinstance(value, str | bool | int | Decimal):
        return value
    return CellError("value-not-a-number", type(value).__name__)
