"""XLSX workbooks: every sheet whose first filled row has our columns.

Excel keeps a number as a binary fraction and shows fifteen digits; those fifteen are read.
"""

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from facts.problems import InputError, Location, Problem
from facts.table import Table, known_headers
from facts.values import CellError, Raw, Signed

MAX_UNPACKED = 500_000_000
MAX_COLUMNS = 200
_QUOTED = re.compile(r'"[^"]*"|\\.|\[\$€[^\]]*\]')


def read_xlsx(content: bytes, name: str) -> Iterator[Table]:
    """The tables in a workbook; raises InputError when it has none or cannot be opened."""
    _check_archive(content, name)
    book = _open(content, name, values=True)
    formulas = _open(content, name, values=False)
    found = 0
    for sheet in book.worksheets:
        table = _table(sheet, formulas[sheet.title], name)
        if table is not None:
            found += 1
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
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=values)
    except Exception:  # noqa: BLE001 - openpyxl lets any error of a damaged file through
        raise InputError([Problem("file-not-xlsx", Location(name))]) from None


def _table(sheet: Any, formulas: Any, name: str) -> Table | None:
    rows = _rows(sheet, formulas, name)
    for number, cells in rows:
        if any(cell is not None for cell in cells):
            if known_headers(cells) < 2:
                return None
            header = ["" if cell is None else str(cell) for cell in cells]
            while header and not header[-1]:
                header.pop()
            return Table(name, sheet.title, header, number, rows)
    return None


def _rows(sheet: Any, formulas: Any, name: str) -> Iterator[tuple[int, list[Raw | None]]]:
    pairs = zip(_safe_rows(sheet, name), _safe_rows(formulas, name), strict=False)
    for number, (values, written) in enumerate(pairs, 1):
        yield number, [_cell(v, w) for v, w in zip(values, written, strict=False)]


def _safe_rows(sheet: Any, name: str) -> Iterator[Any]:
    sheet.reset_dimensions()
    rows = sheet.iter_rows(max_col=MAX_COLUMNS)
    while True:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                row = next(rows)
        except StopIteration:
            return
        except Exception:  # noqa: BLE001 - as above: the file is damaged inside
            where = Location(name, sheet.title)
            raise InputError([Problem("file-not-xlsx", where)]) from None
        yield row


def _cell(cell: Any, written: Any) -> Raw | None:
    value = cell.value
    if cell.data_type == "e":
        return CellError("cell-formula-error", str(value))
    if value is None:
        calculated = written.data_type == "f"
        return CellError("cell-not-calculated", "=") if calculated else None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _number(Decimal(f"{value:.15g}"), cell.number_format or "")
    return _other(value)


def _other(value: Any) -> Raw:
    if isinstance(value, datetime):
        return value.date() if value.time() == datetime.min.time() else value.isoformat()
    if isinstance(value, bool | str | date):
        return value
    return CellError("value-not-a-number", type(value).__name__)


def _number(number: Decimal, number_format: str) -> Raw:
    if number == number.to_integral_value() and abs(number) < Decimal(10) ** 15:
        number = number.quantize(Decimal(1))
    if "%" in _QUOTED.sub("", number_format):
        return Signed(number.scaleb(2), "%")
    return Signed(number, "EUR") if "€" in number_format else number
