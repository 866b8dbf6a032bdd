"""XLSX workbooks: every sheet that has our columns in one of its first filled rows.

Excel keeps a number as a binary fraction and shows fifteen digits; those fifteen are read.
"""

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from contextlib import redirect_stdout
from datetime import date, datetime
from decimal import Decimal
from itertools import islice
from typing import Any

from facts.catalogue import printable
from facts.problems import InputError, Location, Problem
from facts.table import Table, Unread, known_headers
from facts.values import CellError, Raw, Signed

MAX_UNPACKED = 500_000_000
MAX_COLUMNS = 200
MAX_ROWS = 1_048_576
MAX_ROWS_ABOVE_HEADER = 20
_SPACING = re.compile(r"[_*].")
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_MONEY = re.compile(r"€|\beuro?\b")


def read_xlsx(content: bytes, name: str) -> Iterator[Table | Unread]:
    """The sheets of a workbook; raises InputError when none is a table or it cannot be opened."""
    _check_archive(content, name)
    book = _open(content, name, values=True)
    formulas = _open(content, name, values=False)
    found = 0
    for sheet in book.worksheets:
        table = _table(sheet, formulas[sheet.title], name)
        found += isinstance(table, Table)
        if table is not None:
            yield table
    if not found:
        raise InputError([Problem("workbook-without-table", Location(name))])


def _check_archive(content: bytes, name: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise InputError([Problem("file-not-xlsx", Location(name))]) from None
    if size > MAX_UNPACKED:
        raise InputError([Problem("file-too-large", Location(name))])


def _open(content: bytes, name: str, *, values: bool) -> Any:
    import openpyxl  # noqa: PLC0415 - a third of a second that only workbooks need

    try:
        # openpyxl warns, and even prints, about what is odd in a file
        with warnings.catch_warnings(), redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            return openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=values)
    except Exception:  # noqa: BLE001 - openpyxl lets any error of a damaged file through
        raise InputError([Problem("file-not-xlsx", Location(name))]) from None


def _table(sheet: Any, formulas: Any, name: str) -> Table | Unread | None:
    """The table on a sheet, whatever stands above it; nothing when the sheet is empty."""
    title = printable(sheet.title)
    rows = _safe(_rows(sheet, formulas), Location(name, title))
    filled = (row for row in rows if any(cell is not None for cell in row[1]))
    number = 0
    for number, cells in islice(filled, MAX_ROWS_ABOVE_HEADER + 1):
        if known_headers(cells) > 1:
            header = ["" if cell is None else str(cell) for cell in cells]
            while not header[-1]:
                header.pop()
            return Table(name, title, header, number, rows)
    return Unread(name, title) if number else None


def _rows(sheet: Any, formulas: Any) -> Iterator[tuple[int, list[Raw | None]]]:
    """Every row with its number; where both readings have the same cell there is none."""
    for number, (values, written) in enumerate(zip(_all(sheet), _all(formulas), strict=False), 1):
        if number > MAX_ROWS:
            raise ValueError("more rows than a sheet can have")
        cells = zip(values, written, strict=False) if values != written else ()
        yield number, [None if v is w else _cell(v, w) for v, w in cells]


def _all(sheet: Any) -> Iterator[Any]:
    sheet.reset_dimensions()
    return iter(sheet.iter_rows(max_col=MAX_COLUMNS))


def _safe(rows: Iterator[Any], where: Location) -> Iterator[Any]:
    """The rows; whatever goes wrong on the way is a damaged file, and gets a place."""
    while True:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                row = next(rows)
        except StopIteration:
            return
        except Exception:  # noqa: BLE001 - as above: the file is damaged inside
            raise InputError([Problem("file-not-xlsx", where)]) from None
        yield row


def _cell(cell: Any, written: Any) -> Raw | None:
    value = cell.value
    if cell.data_type == "e":
        return CellError("cell-formula-error", str(value))
    if value is None:
        # a formula that gave an empty text was calculated: its cell says that it is a text
        calculated = written.data_type != "f" or cell.data_type == "str"
        return None if calculated else CellError("cell-not-calculated", "=")
    if isinstance(value, bool | str):
        return value
    if isinstance(value, int):
        return _number(Decimal(value), cell.number_format)
    if isinstance(value, float):
        return _number(Decimal(f"{value:.15g}"), cell.number_format)
    return _moment(value, cell.number_format)


def _moment(value: Any, number_format: str) -> Raw:
    """A date; one that is shown without its day may be meant as a month or a year."""
    if not isinstance(value, date):
        return CellError("value-not-a-number", str(value))
    if isinstance(value, datetime) and value.time() != datetime.min.time():
        return value.isoformat()
    day = value.date() if isinstance(value, datetime) else value
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
