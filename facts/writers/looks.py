"""How the cells of a workbook look; colours say what to do with a cell."""

import textwrap
from collections.abc import Iterable
from typing import Literal, cast

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

DARK, INPUT, TAKEN, LOCKED = "1F3864", "FFF7CC", "DDEBF7", "F2F2F2"
_LINE = Side(style="thin", color="BFBFBF")
GRID = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
A4 = 9
FONT = "Calibri"
LINE_HEIGHT = 15.0
"""Of a line of text, in points."""


def at(sheet: Worksheet, row: int, column: int) -> Cell:
    """The cell in a row and column, both from 1; nothing is merged here."""
    return cast("Cell", sheet.cell(row, column))


def filled(colour: str) -> PatternFill:
    """A cell in one colour."""
    return PatternFill("solid", start_color=colour)


def written(cell: Cell, text: str) -> Cell:
    """A cell with a text, wrapped, and never taken for a formula whatever it begins with."""
    cell.value = text
    if text.startswith("="):
        cell.data_type = "s"
        cell.quotePrefix = True
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell


def fit(sheet: Worksheet, row: int, texts: Iterable[tuple[str, float]]) -> None:
    """Makes a row as high as its longest text; each comes with the width of its column.

    Programs do not all do so by themselves when they open a file.
    """
    lines = (len(textwrap.wrap(text, max(1, int(width) - 2))) for text, width in texts)
    sheet.row_dimensions[row].height = LINE_HEIGHT * max(1, *lines) + 3


def heading(sheet: Worksheet, row: int, text: str, size: int = 14) -> None:
    """A title in column B, on one line."""
    cell = written(at(sheet, row, 2), text)
    cell.alignment = Alignment(vertical="center")
    cell.font = Font(name=FONT, bold=True, size=size, color=DARK)
    sheet.row_dimensions[row].height = size * 1.7


def column_heading(cell: Cell, text: str) -> None:
    """The header of a column."""
    written(cell, text).font = Font(name=FONT, bold=True, color="FFFFFF")
    cell.fill, cell.border = filled(DARK), GRID
    cell.alignment = Alignment(vertical="center")


def opened(cell: Cell, colour: str = INPUT) -> None:
    """Lets people fill in the cell, and shows that."""
    cell.fill, cell.protection = filled(colour), Protection(locked=False)


def protect(sheet: Worksheet) -> None:
    """Keeps people from changing other cells by accident: without a password, so they can.

    Nor can they change how a cell shows its value: 5,3% without its sign would be another value.
    """
    sheet.protection.sheet = True
    for allowed in ("formatColumns", "formatRows", "sort", "autoFilter"):
        setattr(sheet.protection, allowed, False)  # False: not kept from people


def print_setup(
    sheet: Worksheet, orientation: Literal["portrait", "landscape"], footer: str
) -> None:
    """A4, as wide as the paper, with the sheet's name and page numbers below."""
    sheet.page_setup.orientation = orientation
    sheet.page_setup.paperSize = A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = sheet.page_margins
    margins.left = margins.right = margins.top = 0.4
    margins.bottom, margins.footer = 0.7, 0.3
    below = sheet.HeaderFooter.oddFooter
    if below is not None:
        below.left.text, below.right.text = "&A", footer
