"""Workbooks of programs that write XML in another way: nothing in them stays out of sight."""

import re
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from tests.registers.support import HEADER, codes, counted, figures

SHEET = "xl/worksheets/sheet1.xml"


def _prefixed(xml: str) -> str:
    """With a prefix before every element, as the libraries of Microsoft write it."""
    return re.sub(r"<(/?)([a-zA-Z])", r"<\1x:\2", xml).replace("xmlns=", "xmlns:x=")


def _quoted(xml: str) -> str:
    """With single quotation marks, which XML allows."""
    return xml.replace('"', "'")


def _turned(xml: str) -> str:
    """With the attributes of cells and rows in another order."""
    xml = re.sub(r'<c (r="[^"]*")((?: [a-z]+="[^"]*")+)', r"<c\2 \1", xml)
    return re.sub(r'<row (r="[^"]*")([^>/]*)', r"<row\2 \1", xml)


def _bare(xml: str) -> str:
    """Without the places of cells and rows, which then follow each other."""
    return re.sub(r'<(c|row) r="[^"]*"', r"<\1", xml)


def _utf16(xml: str) -> str:
    """In another encoding, which the first line names."""
    return '<?xml version="1.0" encoding="UTF-16"?>' + xml


FORMS = [_prefixed, _quoted, _turned, _bare, _utf16]


def _book(folder: Path, form: Callable[[str], str], change: Callable[[Any], None]) -> Path:
    """A register of two lettings of which the sheet is written in another form."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(HEADER.split(";"))
    for number in (1, 2):
        day = date(2025, 3, number)
        sheet.append([number, "Trivire", "Dordrecht", day, 1, 600.5, 30000, "GEEN", "GEZ"])
    change(sheet)
    path, made = folder / "lettingen.xlsx", folder / "made.xlsx"
    book.save(made)
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == SHEET:
                text = form(content.decode())
                content = text.encode("utf-16" if form is _utf16 else "utf-8")
            new.writestr(name, content)
    return path


def _hide(sheet: Any) -> None:
    sheet.row_dimensions[3].hidden = True


def _hide_column(sheet: Any) -> None:
    sheet.column_dimensions["G"].hidden = True


def _protect(sheet: Any) -> None:
    sheet.protection.set_password("geheim")
    sheet.protection.enable()


def _percent(sheet: Any) -> None:
    sheet["F2"].number_format = "0.0%"


def _set(cell: str, value: object) -> Callable[[Any], None]:
    return lambda sheet: setattr(sheet[cell], "value", value)


ODD: list[tuple[Callable[[Any], None], tuple[str, int | None, str | None]]] = [
    (_hide, ("register-hidden-row", 3, None)),
    (_hide_column, ("register-hidden-column", 1, "rekeninkomen")),
    (_protect, ("sheet-protected", None, None)),
    (_percent, ("register-percent", 2, "rekenhuur")),
    (_set("G3", "#DIV/0!"), ("register-error-cell", 3, "rekeninkomen")),
    (_set("G3", "=1+1"), ("register-not-calculated", 3, "rekeninkomen")),
    (_set("XFD1048576", 1), ("cell-far-away", 1_048_576, "XFD")),
    (lambda sheet: sheet.merge_cells("F2:F3"), ("register-merged", 2, "rekenhuur")),
]


@pytest.mark.parametrize("form", [_prefixed, _quoted, _turned])
@pytest.mark.parametrize(("change", "expected"), ODD)
def test_what_a_sheet_hides_is_noticed_in_every_form(
    tmp_path: Path,
    form: Callable[[str], str],
    change: Callable[[Any], None],
    expected: tuple[str, int | None, str | None],
) -> None:
    """The same problem at the same place as in a workbook of Excel."""
    assert codes(_book(tmp_path, form, change)) == [expected]


@pytest.mark.parametrize("form", FORMS[:4])
def test_a_register_is_counted_in_every_form(tmp_path: Path, form: Callable[[str], str]) -> None:
    """The same rows give the same figures."""
    found = figures(counted(_book(tmp_path, form, lambda _: None)))

    assert (found["lettings_social"], found["lettings_regular_seekers"]) == (2, 2)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("A1048577", "cell-beyond-sheet"), ("XFE2", "cell-beyond-sheet"), ("B2", "sheet-order")],
)
def test_a_cell_where_none_can_be_is_refused(tmp_path: Path, cell: str, expected: str) -> None:
    """A reader would make room for all before it, or leave it out."""
    row = re.sub("[A-Z]", "", cell)

    def moved(xml: str) -> str:
        xml = xml.replace('<c r="I3"', f'<c r="{cell}"')
        return xml.replace('<row r="3"', f'<row r="{row}"') if row != "2" else xml

    problem, *_ = codes(_book(tmp_path, lambda xml: _quoted(moved(xml)), lambda _: None))
    assert problem[0] in (expected, "sheet-order")
    assert problem[1] == int(row) or expected == "sheet-order" or row == "2"
