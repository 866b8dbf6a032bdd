"""XLSX workbooks: every sheet that has our columns in one of its first filled rows.

Excel keeps a number as a binary fraction and shows fifteen digits; those fifteen are read.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import islice
from math import isfinite
from typing import Any

from facts.catalogue import printable
from facts.problems import InputError, Location, Problem
from facts.readers.ooxml import Book, Cell, Sheet
from facts.table import Table, Unread, column_named, known_headers
from facts.values import CellError, Raw, Signed
from facts.xlsx import oddities as odd
from facts.xlsx.parts import Part, parts_of
from facts.xlsx.rewriting import rewritten

Rows = Iterator[tuple[int, list[Raw | None]]]

MAX_UNPACKED = 500_000_000
MAX_COLUMNS = 200
MAX_ROWS_ABOVE_HEADER = 20
_CLOCK = "ymdhs"
GHOST = 60
"""29 February 1900, which only Excel knows; the days before it count from one day later."""
LAST_DAY = 2_958_466
_SPACING = re.compile(r"[_*].")
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_MONEY = re.compile(r"€|\beuro?\b")


def read_xlsx(content: bytes, name: str) -> Iterator[Table | Unread]:
    """The sheets of a workbook; raises InputError when none is a table or it cannot be opened.

    A table behind a password is a problem, named after all sheets have been read.
    """
    _check_archive(content, name)
    parts = {part.name: part for part in parts_of(content, name)}
    for title, own in parts.items():
        _in_order(own, Location(name, printable(title)))
    book = _open(content, name)
    found, problems = 0, list[Problem]()
    for sheet in book.sheets:
        part = parts.get(sheet.title)
        table = _table(book, sheet, name, part)
        found += isinstance(table, Table)
        if isinstance(table, Table) and part is not None and odd.is_protected(part.content):
            problems.append(Problem("sheet-protected", Location(name, table.sheet)))
        if table is not None:
            yield table
    if not found:
        problems.append(Problem("workbook-without-table", Location(name)))
    if problems:
        raise InputError(problems)


def _check_archive(content: bytes, name: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise InputError([Problem("file-not-xlsx", Location(name))]) from None
    if size > MAX_UNPACKED:
        raise InputError([Problem("file-too-large", Location(name))])


def _in_order(part: Part, where: Location) -> None:
    """Raises InputError at a cell that is out of reach or does not stand where it belongs."""
    try:
        rewritten(part.content.xml, where)
    except (ValueError, LookupError):
        raise InputError([Problem("file-not-xlsx", where)]) from None


def _open(content: bytes, name: str) -> Book:
    try:
        return Book(content)
    except Exception:  # noqa: BLE001 - a damaged file may go wrong anywhere
        raise InputError([Problem("file-not-xlsx", Location(name))]) from None


def _table(book: Book, sheet: Sheet, name: str, part: Part | None) -> Table | Unread | None:
    """The table on a sheet, whatever stands above it; nothing when the sheet is empty."""
    title = printable(sheet.title)
    rows = _safe(_rows(book, sheet), Location(name, title))
    filled = (row for row in rows if any(cell is not None for cell in row[1]))
    number = 0
    for number, cells in islice(filled, MAX_ROWS_ABOVE_HEADER + 1):
        if known_headers(cells) > 1:
            header = ["" if cell is None else str(cell) for cell in cells]
            while not header[-1]:
                header.pop()
            shown = _seen(rows, header, part, Location(name, title))
            return Table(name, title, header, number, shown)
    return Unread(name, title) if number else None


def _seen(rows: Rows, header: Sequence[str], part: Part | None, where: Location) -> Rows:
    """The rows, with an error in place of a value that is hidden or a cell that is merged.

    Raises InputError at the first value of a sheet that is hidden.
    """
    hidden = set(odd.hidden_rows(part.content)) if part is not None else set[int]()
    merged = list(odd.merged_areas(part.content)) if part is not None else []
    values = [i for i, name in enumerate(header) if column_named(name) == "value"]
    for number, cells in rows:
        across = [area for area in merged if area.first_row <= number <= area.last_row]
        errors = {i: "cell-merged" for area in across for i in area.columns}
        errors |= dict.fromkeys(values if number in hidden else (), "row-hidden")
        filled = (i for i in errors if i < len(cells) and cells[i] is not None)
        if part is not None and part.hidden and any(cells[i] for i in values if i < len(cells)):
            raise InputError([Problem("sheet-hidden", where)])
        yield number, _marked(cells, {i: errors[i] for i in filled}) if errors else cells


def _marked(cells: Sequence[Raw | None], errors: Mapping[int, str]) -> list[Raw | None]:
    return [CellError(errors[i], str(c)) if i in errors else c for i, c in enumerate(cells)]


def _rows(book: Book, sheet: Sheet) -> Rows:
    """Every row that the file has, with its number."""
    for number, cells in book.rows(sheet, MAX_COLUMNS):
        yield number, [None if cell is None else _raw(cell, book) for cell in cells]


def _safe(rows: Iterator[Any], where: Location) -> Iterator[Any]:
    """The rows; whatever goes wrong on the way is a damaged file, and gets a place."""
    while True:
        try:
            row = next(rows)
        except StopIteration:
            return
        except Exception:  # noqa: BLE001 - as above: the file is damaged inside
            raise InputError([Problem("file-not-xlsx", where)]) from None
        yield row


def _raw(cell: Cell, book: Book) -> Raw | None:
    """What a cell says to people."""
    if cell.kind == "e":
        return CellError("cell-formula-error", cell.text or "")
    if not cell.text:
        # a formula that gave an empty text was calculated: its cell says that it is a text
        calculated = not cell.formula or cell.kind == "str"
        return None if calculated else CellError("cell-not-calculated", "=")
    if cell.kind == "n":
        return _counted(cell.text, cell.number_format, book)
    if cell.kind == "b":
        return cell.text == "1"
    if cell.kind == "d":
        return _moment(datetime.fromisoformat(cell.text), "")
    return cell.text


def _counted(text: str, number_format: str, book: Book) -> Raw:
    """A number, or the date that it is shown as."""
    number = _exact(text)
    if number is None:
        return CellError("value-not-a-number", text)
    shown = _QUOTED.sub("", number_format)
    if not set(shown.casefold()) & set(_CLOCK):
        return _number(number, number_format)
    moment = _moment_of(number, since_1904=book.since_1904)
    return (
        CellError("value-not-a-number", text) if moment is None else _moment(moment, number_format)
    )


def _exact(text: str) -> Decimal | None:
    """The fifteen digits that Excel shows; None for what is not a number at all."""
    if text.isascii() and text.isdigit():
        return Decimal(text)
    number = float(text)
    return Decimal(f"{number:.15g}") if isfinite(number) else None


def _moment_of(number: Decimal, *, since_1904: bool) -> datetime | None:
    """The day and time that a number stands for; None where there is none."""
    day = int(number)
    if not 1 <= day < LAST_DAY or (day == GHOST and not since_1904):
        return None
    start = date(1904, 1, 1) if since_1904 else date(1899, 12, 30 + (day < GHOST))
    seconds = round(number % 1 * 86_400)
    return datetime.combine(start, time.min) + timedelta(days=day, seconds=seconds)


def _moment(value: datetime, number_format: str) -> Raw:
    """A date; one that is shown without its day may be meant as a month or a year."""
    if value.time() != datetime.min.time():
        return value.isoformat()
    day = value.date()
    shown = _QUOTED.sub("", number_format).casefold()
    if "d" not in shown and ("m" in shown or "y" in shown):
        return CellError("cell-date-without-day", day.isoformat())
    return day


def _number(number: Decimal, number_format: str) -> Raw:
    """A number with the sign that people see beside it: Excel itself scales for a bare `%`."""
    if number == number.to_integral_value() and abs(number) < Decimal(10) ** 15:
        number = number.quantize(Decimal(1))
    shown = _SPACING.sub("", number_format).casefold()
    if "%" in shown:
        scaled = "%" in _QUOTED.sub("", shown)
        return Signed(number.scaleb(2) if scaled else number, "%")
    return Signed(number, "EUR") if _MONEY.search(shown) else number
