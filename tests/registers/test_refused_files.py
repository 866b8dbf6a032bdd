"""Real files that cannot be used: a message with file, sheet, row and column, and no verdict."""

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner
from openpyxl import Workbook

from engine.cli import main
from tests.registers.support import (
    HEADER,
    codes,
    counted,
    csv_of,
    figures,
    letting,
    problems,
)

COLUMNS = HEADER.split(";")
SECOND = ("nr", "wie", "waar", "dag", "aantal", "euro", "euro", "code", "code")
Made = Callable[[Path], Path]


def _csv(*rows: str, encoding: str = "utf-8", header: str = HEADER) -> Made:
    def make(folder: Path) -> Path:
        path = folder / "lettingen.csv"
        path.write_bytes(("\n".join((header, *rows)) + "\n").encode(encoding))
        return path

    return make


def _book(change: Callable[[Any], None], *more: list[Any]) -> Made:
    def make(folder: Path) -> Path:
        book = Workbook()
        sheet = book.active
        assert sheet is not None
        days = [(n, "Trivire", "Dordrecht", date(2025, 3, n)) for n in (1, 2)]
        rows = [[*cells, 1, 600.5, 30000, None, "GEZ"] for cells in days]
        for cells in (COLUMNS, *more, *rows):
            sheet.append(cells)
        change(sheet)
        path = folder / "lettingen.xlsx"
        book.save(path)
        return path

    return make


def _protect(sheet: Any) -> None:
    sheet.protection.set_password("geheim")
    sheet.protection.enable()


def _hide(sheet: Any) -> None:
    sheet.row_dimensions[3].hidden = True


def _hide_sheet(sheet: Any) -> None:
    sheet.parent.create_sheet("Zichtbaar")
    sheet.sheet_state = "hidden"


def _fill(sheet: Any, column: str, value: object) -> None:
    for row in (2, 3):
        sheet[f"{column}{row}"].value = value
        sheet[f"{column}{row}"].number_format = "dd-mm-yyyy" if column == "F" else "General"


def _rename(sheet: Any) -> None:
    for number, title in enumerate(("Nr", "", "", "Dag", "", "Netto huur", "", "", ""), 1):
        sheet.cell(1, number, title)


def _percent(sheet: Any) -> None:
    """A cell that shows 5.3%, and holds 0.053."""
    sheet["F2"].value, sheet["F2"].number_format = 0.053, "0.0%"


def _bomb(folder: Path) -> Path:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 50_000_000)
    path = folder / "lettingen.xlsx"
    path.write_bytes(packed.getvalue())
    return path


def _parquet(folder: Path) -> Path:
    path = folder / "lettingen.parquet"
    pq.write_table(pa.table({"kleur": ["rood"], "maat": [3]}), path)
    return path


def _parquet_of_text(folder: Path) -> Path:
    path = folder / "lettingen.parquet"
    cells = dict(zip(COLUMNS, (["1"], ["Trivire"], ["Dordrecht"], ["gisteren"], ["een"], ["600"],
                               ["30000"], [""], ["GEZ"]), strict=True))  # fmt: skip
    pq.write_table(pa.table(cells), path)
    return path


Place = tuple[str, str | None, int | None, str | None]
CASES: dict[str, tuple[Made, Place]] = {
    "mixed dates": (
        _csv(letting(1, "2025-03-01"), letting(2, "2025-03-02"), letting(3, "3-3-2025")),
        ("register-date-mixed", None, 4, "datum"),
    ),
    "dates that can be read in two ways": (
        _csv(letting(1, "03/04/2025"), letting(2, "05/06/2025")),
        ("register-date-ambiguous", None, None, "datum"),
    ),
    "comma and point": (
        _csv(letting(1, rent="600,50"), letting(2, rent="600,70"), letting(3, rent="600.50")),
        ("register-number-mixed", None, 4, "rekenhuur"),
    ),
    "a letting twice": (
        _csv(letting(1), letting(2), letting(1)), ("register-repeated", None, 4, "toewijzing"),
    ),
    "a negative income": (
        _csv(letting(1), letting(2, income="-1")), ("register-negative", None, 3, "rekeninkomen"),
    ),
    "nobody in a household": (
        _csv(letting(1, persons=0)), ("register-household", None, 2, "huishoudgrootte"),
    ),
    "outside the period": (
        _csv(letting(1), letting(2, "2024-12-31")), ("register-outside", None, 3, "datum"),
    ),
    "two header rows": (
        _csv("nummer;wie;plaats;dag;aantal;euro;euro;code;code", letting(1)),
        ("register-two-headers", None, 2, None),
    ),
    "Windows-1252": (
        _csv(letting(1, party="Triviré"), encoding="cp1252"), ("file-not-utf8", None, None, None),
    ),
    "UTF-16": (_csv(letting(1), encoding="utf-16"), ("file-not-utf8", None, None, None)),
    "merged cells": (
        _book(lambda sheet: sheet.merge_cells("F3:G3")),
        ("register-merged", "Sheet", 3, "rekenhuur"),
    ),
    "merged with a column beside it": (
        _book(lambda sheet: sheet.merge_cells("E3:F3")),
        ("register-merged", "Sheet", 3, "huishoudgrootte"),
    ),
    "a formula that was never calculated": (
        _book(lambda sheet: setattr(sheet["G3"], "value", "=1+1")),
        ("register-not-calculated", "Sheet", 3, "rekeninkomen"),
    ),
    "a percentage": (
        _book(_percent), ("register-percent", "Sheet", 2, "rekenhuur"),
    ),
    "a hidden sheet": (_book(_hide_sheet), ("sheet-hidden", "Sheet", None, None)),
    "a cell far away": (
        _book(lambda sheet: setattr(sheet["XFD900000"], "value", 1)),
        ("cell-far-away", "Sheet", 900_000, "XFD"),
    ),
    "dates for amounts": (
        _book(lambda sheet: _fill(sheet, "F", date(2025, 3, 1))),
        ("register-amount", "Sheet", 2, "rekenhuur"),
    ),
    "days as bare numbers": (
        _book(lambda sheet: _fill(sheet, "D", 45717)), ("register-date", "Sheet", 2, "datum"),
    ),
    "a hidden row": (_book(_hide), ("register-hidden-row", "Sheet", 3, None)),
    "two header rows in a sheet": (
        _book(lambda _: None, list(SECOND)),
        ("register-two-headers", "Sheet", 2, None),
    ),
    "a password on the sheet": (_book(_protect), ("sheet-protected", "Sheet", None, None)),
    "a zip bomb": (_bomb, ("register-zip-bomb", None, None, None)),
    "columns with names of their own": (
        _csv("1;2025-01-01;600", header="Nr;Dag;Netto huur"),
        ("register-unknown", None, 1, None),
    ),
    "columns with names of their own in a sheet": (
        _book(_rename),
        ("register-unknown", "Sheet", 1, None),
    ),
    "Parquet of something else": (_parquet, ("register-unknown", None, None, None)),
    "Parquet with text for dates": (_parquet_of_text, ("register-date", None, 1, "datum")),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_refused_file_is_named_with_its_place(tmp_path: Path, case: str) -> None:
    """On the command line: status 2, one message with its place, and no verdict."""
    make, place = CASES[case]
    path = make(tmp_path)
    arguments = ["check", str(path), "--as-of", "2026-02-01", "--period", "2025", "--format", "csv"]

    result = CliRunner().invoke(main, arguments)

    assert result.exit_code == 2
    header, first, *_ = result.stdout.splitlines()
    assert header.startswith("file,sheet,row,column,code,problem")
    code, sheet, row, column = place
    expected = [path.name, sheet or "", str(row or ""), column or "", code]
    assert first.split(",")[:5] == expected


@pytest.mark.parametrize("engine", ["pandas", "duckdb"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_blank_lines_keep_the_numbers_of_rows(tmp_path: Path, engine: Any, end: str) -> None:
    """The row that is named is the one that an editor shows."""
    bad = (letting(3, income="-1"), "", letting(4, persons=0), "")
    lines = (HEADER, letting(1), "", letting(2), "", "", *bad)
    path = tmp_path / "lettingen.csv"
    path.write_bytes(end.join(lines).encode())
    assert codes(path, engine) == [
        ("register-negative", 7, "rekeninkomen"), ("register-household", 9, "huishoudgrootte"),
    ]  # fmt: skip


PLAIN: dict[str, Any] = dict(
    zip(
        COLUMNS,
        (["1", "2"], ["Trivire"] * 2, ["Dordrecht"] * 2, [date(2025, 3, 1)] * 2, [1, 1],
         [600.5, 601.5], [30000, 31000], ["", ""], ["GEZ", "GEZ"]),
        strict=True,
    )
)  # fmt: skip


@pytest.mark.parametrize("engine", ["pandas", "duckdb"])
@pytest.mark.parametrize(
    ("column", "cells", "expected"),
    [
        ("datum", pa.array([20250301, 20250302]), ("register-type", None)),
        ("datum", pa.array([0, 1], pa.timestamp("us", tz="UTC")), ("register-type", None)),
        ("datum", pa.array([0, 1], pa.time32("s")), ("register-type", None)),
        ("rekeninkomen", pa.array([True, False]), ("register-type", None)),
        ("rekenhuur", pa.array([{"bedrag": 1.0}] * 2), ("register-type", None)),
        ("doelgroep", pa.array([["GEZ"], ["STA"]]), ("register-type", None)),
        ("doelgroep", pa.array([b"GEZ", b"STA"]), ("register-type", None)),
        (
            "rekenhuur",
            pa.array([Decimal("1.2345"), 1], pa.decimal128(9, 4)),
            ("register-amount", 1),
        ),
        ("huishoudgrootte", pa.array([2.0, 1.5]), ("register-count", 2)),
        ("rekenhuur", pa.array([1.0, float("inf")]), ("register-amount", 2)),
    ],
)
def test_parquet_of_types_that_do_not_fit_is_named(
    tmp_path: Path, engine: Any, column: str, cells: Any, expected: tuple[str, int | None]
) -> None:
    """The column, and the row where the type fits and a value does not."""
    path = tmp_path / "lettingen.parquet"
    pq.write_table(pa.table({**PLAIN, column: cells}), path)

    assert codes(path, engine) == [(expected[0], expected[1], column)]


@pytest.mark.parametrize("engine", ["pandas", "duckdb"])
@pytest.mark.parametrize(
    ("column", "cells"),
    [
        ("datum", pa.array([datetime(2025, 3, 1, 10)] * 2)),  # noqa: DTZ001 - a column without zone
        ("rekenhuur", pa.array([Decimal("600.50"), Decimal(1)], pa.decimal128(12, 4))),
        ("doelgroep", pa.array(["GEZ", "STA"]).dictionary_encode()),
        ("rekeninkomen", pa.array([None, None])),
        ("rekenhuur", pa.array([600.5, float("nan")])),
    ],
)
def test_parquet_of_other_types_that_fit_is_read(
    tmp_path: Path, engine: Any, column: str, cells: Any
) -> None:
    """A moment without a time zone, exact decimals, codes by number, and what is empty."""
    path = tmp_path / "lettingen.parquet"
    pq.write_table(pa.table({**PLAIN, column: cells}), path)

    assert figures(counted(path, engine))["lettings_social"] in (1, 2)


@pytest.mark.parametrize("engine", ["pandas", "duckdb"])
@pytest.mark.parametrize(
    ("ids", "expected"),
    [
        (["a1", "a1 "], [("register-repeated-unseen", 2, "toewijzing")]),
        (["a1", " a 1"], [("register-repeated-unseen", 2, "toewijzing")]),
        (["a1", "a1"], [("register-repeated", 2, "toewijzing")]),
        ([7, 7], [("register-repeated", 2, "toewijzing")]),
    ],
)
def test_ids_of_parquet_that_look_alike_are_refused(
    tmp_path: Path, engine: Any, ids: list[Any], expected: list[Any]
) -> None:
    """Texts and numbers."""
    path = tmp_path / "lettingen.parquet"
    pq.write_table(pa.table({**PLAIN, "toewijzing": ids}), path)

    assert codes(path, engine) == expected


@pytest.mark.parametrize("engine", ["pandas", "duckdb"])
def test_a_quotation_mark_that_never_ends_is_refused(tmp_path: Path, engine: Any) -> None:
    """All rows after it would fall into one cell that nobody reads."""
    rows = [letting(1) + ";", letting(2) + ';"nog bellen', letting(3) + ";"]
    path = csv_of(tmp_path, *rows, header=HEADER + ";opmerking")

    [(code, *_)] = codes(path, engine)
    assert code in ("csv-quotes-odd", "register-row-length")


def test_a_register_without_rows_is_refused(tmp_path: Path) -> None:
    """With its name: there may be another file beside it."""
    [problem] = problems(csv_of(tmp_path))

    assert (problem.code, problem.where.file) == ("register-empty", "lettingen.csv")
