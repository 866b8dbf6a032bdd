"""Registers in Excel: the same facts, and what makes a sheet say what it does not show."""

import io
import zipfile
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from tests.registers.support import HEADER, codes, counted, figures

COLUMNS = HEADER.split(";")


def row(number: int, day: Any = date(2025, 3, 1), income: Any = 60000.5) -> list[Any]:
    return [number, "Trivire", "Dordrecht", day, 1, 600.25, income, None, "GEZ"]


def book(folder: Path, *rows: list[Any], change: Callable[[Any], None] | None = None) -> Path:
    """A workbook with a title above the header."""
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.append(["Verhuringen van 2025"])
    sheet.append(COLUMNS)
    for cells in rows:
        sheet.append(cells)
    if change is not None:
        change(sheet)
    path = folder / "lettingen.xlsx"
    workbook.save(path)
    return path


def test_numbers_and_dates_of_excel_are_read(tmp_path: Path) -> None:
    """Cells that hold numbers and dates, with a title above the header and a blank row below."""
    path = book(tmp_path, row(1), row(2, income=None), [None] * 9, row(3, date(2025, 8, 1)))
    registers = counted(path)
    assert figures(registers)["lettings_social"] == Decimal(3)
    assert figures(registers)["lettings_above_income_limit"] == Decimal(2)
    assert {d.problem.values["rows"] for d in registers.doubts} == {"4"}
    assert registers.facts[0].where.sheet == "Sheet"


def test_every_engine_reads_a_workbook_alike(tmp_path: Path) -> None:
    """DuckDB takes over what calamine read."""
    path = book(tmp_path, row(1), row(2, income=2.5))
    assert figures(counted(path, "duckdb")) == figures(counted(path, "pandas"))


def _set(cell: str, attribute: str, value: Any) -> Callable[[Any], None]:
    return lambda sheet: setattr(sheet[cell], attribute, value)


def _hide_row(sheet: Any) -> None:
    sheet.row_dimensions[4].hidden = True


def _hide_column(sheet: Any) -> None:
    sheet.column_dimensions["G"].hidden = True


def _protect(sheet: Any) -> None:
    sheet.protection.set_password("geheim")
    sheet.protection.enable()


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (_hide_row, ("register-hidden-row", 4, None)),
        (_hide_column, ("register-hidden-column", 2, "rekeninkomen")),
        (_protect, ("sheet-protected", None, None)),
        (lambda sheet: sheet.merge_cells("F3:G3"), ("register-merged", 3, "rekenhuur")),
        (_set("G3", "number_format", "0.0%"), ("register-percent", 3, "rekeninkomen")),
        (_set("G4", "value", "#DIV/0!"), ("register-error-cell", 4, "rekeninkomen")),
    ],
)
def test_what_a_sheet_hides_is_named(
    tmp_path: Path, change: Callable[[Any], None], expected: tuple[str, int, str]
) -> None:
    """Hidden rows and columns, merged cells, percentages, errors and passwords are refused."""
    assert codes(book(tmp_path, row(1), row(2), change=change)) == [expected]


def test_what_a_sheet_hides_is_told_with_its_wrong_cells(tmp_path: Path) -> None:
    """In one list; of a column that holds an error only that is told."""

    def change(sheet: Any) -> None:
        _hide_row(sheet)
        sheet["F3"].value, sheet["G3"].value = "#DIV/0!", -1

    assert codes(book(tmp_path, row(1), row(2), change=change)) == [
        ("register-hidden-row", 4, None),
        ("register-error-cell", 3, "rekenhuur"),
        ("register-negative", 3, "rekeninkomen"),
    ]


def test_dates_that_excel_half_converted_are_refused(tmp_path: Path) -> None:
    """Real dates beside dates as text: the sign that day and month were swapped in some."""
    path = book(tmp_path, row(1), row(2), row(3, "13-03-2025"))
    assert codes(path) == [("register-date-mixed", 5, "datum")]


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    """A workbook that would unpack to a thousand times its size is refused unread."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 50_000_000)
    path = tmp_path / "lettingen.xlsx"
    path.write_bytes(packed.getvalue())
    assert codes(path) == [("register-zip-bomb", None, None)]


def test_a_workbook_behind_a_password_is_refused(tmp_path: Path) -> None:
    """An encrypted workbook is no zip at all."""
    path = tmp_path / "lettingen.xlsx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600)
    assert codes(path) == [("file-locked", None, None)]
