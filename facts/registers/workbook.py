"""XLSX registers: read in one go by calamine, and what calamine does not tell from the XML.

Hidden rows, merged cells, percentages, errors and protection change what a sheet seems to say, so
they are refused with their place.
"""

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal

from facts.catalogue import printable
from facts.problems import InputError, Location, Problem
from facts.xlsx import oddities as odd
from facts.xlsx.parts import Part, parts_of
from facts.xlsx.plain import Plain

_CODES = {
    "error": "register-error-cell",
    "uncalculated": "register-not-calculated",
    "percent": "register-percent",
}


@dataclass(frozen=True)
class Sheet:
    """The cells of one sheet, from its first row and column on, and what its XML says."""

    name: str
    rows: Sequence[Sequence[Any]]
    hidden: bool
    content: Plain


def sheets_in(path: Path, name: str) -> list[Sheet]:
    """Every sheet with cells; raises InputError when the workbook cannot be opened."""
    content = path.read_bytes()
    parts = parts_of(content, name)
    cells = _cells(content, parts, name)
    return [
        Sheet(printable(part.name), rows, part.hidden, part.content)
        for part, rows in zip(parts, cells, strict=True)
        if rows
    ]


def _cells(content: bytes, parts: Sequence[Part], name: str) -> list[Sequence[Any]]:
    """The cells of every sheet; a panic of calamine, which is no `Exception`, is damage too."""
    import python_calamine as calamine

    try:
        book = calamine.load_workbook(io.BytesIO(content))
        sheets = (book.get_sheet_by_name(part.name) for part in parts)
        return [sheet.to_python(skip_empty_area=False) for sheet in sheets]
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # noqa: BLE001 - a damaged file gives any error
        raise InputError([Problem("file-not-xlsx", Location(name))]) from None


def oddities(
    sheet: Sheet, file: str, header_row: int, columns: Mapping[int, str]
) -> Iterator[Problem]:
    """What makes a sheet say something else than it shows, in the columns that are read."""
    place = (file, sheet.name)
    if sheet.hidden:
        yield Problem("sheet-hidden", Location(*place))
    if odd.is_protected(sheet.content):
        yield Problem("sheet-protected", Location(*place))
    for row in odd.hidden_rows(sheet.content):
        if row > header_row:
            yield Problem("register-hidden-row", Location(*place, row))
    for code, row, column in _odd_places(sheet.content, header_row, columns):
        name = columns[column]
        yield Problem(code, Location(*place, row, name), {"column": name})


def _odd_places(
    content: Plain, header_row: int, columns: Mapping[int, str]
) -> Iterator[tuple[str, int, int]]:
    """What is odd, in which row and which of the columns."""
    for column in odd.hidden_columns(content):
        if column in columns:
            yield "register-hidden-column", header_row, column
    for area in odd.merged_areas(content):
        touched = [c for c in sorted(columns) if c in area.columns]
        if touched and area.last_row >= header_row:
            yield "register-merged", max(area.first_row, header_row), touched[0]
    for what, row, column in odd.odd_cells(content):
        if row > header_row and column in columns:
            yield _CODES[what], row, column


Form = Literal["number", "date", "text"]


def column_of(cells: Sequence[Any], *, numbers: bool) -> tuple[list[Any], Form]:
    """The cells of one column, all as numbers, all as dates or all as text, and which it is."""
    kinds = set(map(type, cells))
    if (
        numbers
        and float in kinds
        and kinds <= {float, int, str}
        and _only_blank_texts(cells, kinds)
    ):
        return [None if type(cell) is str else float(cell) for cell in cells], "number"
    if not numbers and date in kinds and kinds <= {date, str} and _only_blank_texts(cells, kinds):
        return [None if type(cell) is str else cell for cell in cells], "date"
    if kinds == {str}:
        return list(cells), "text"
    return [_TEXTS.get(type(cell), str)(cell) for cell in cells], "text"


def _only_blank_texts(cells: Sequence[Any], kinds: set[type]) -> bool:
    return str not in kinds or not any(type(c) is str and c.strip() for c in cells)


def _number_text(number: float) -> str:
    return str(int(number)) if number.is_integer() else f"{number:.15g}"


_TEXTS: Mapping[type, Any] = {
    str: str,
    float: _number_text,
    bool: lambda flag: "JA" if flag else "NEE",
    date: date.isoformat,
    datetime: datetime.isoformat,
    type(None): lambda _: "",
}
