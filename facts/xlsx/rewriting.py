"""A sheet taken apart element by element and written anew in plain form.

Only what tells where cells are and what they hide is kept. It ends at the first cell that lies
beyond what a sheet can have, or so far away that a reader would have to make room for millions
of cells that are not there.
"""

import re
from dataclasses import dataclass, field
from typing import Any
from xml.parsers import expat

from facts.problems import InputError, Location, Problem

MAX_ROWS, MAX_COLUMNS = 1_048_576, 16_384
MAX_CELLS = 20_000_000
_CHUNK = 1 << 20
_PLACE = re.compile(r"\$?([A-Za-z]{1,9})\$?([0-9]{1,12})")
_KEPT = {"col", "mergeCell", "sheetProtection"}


def rewritten(xml: bytes, where: Location) -> bytes:
    """The sheet in plain form.

    Raises InputError with the cell that is out of reach or out of order, ValueError or LookupError
    when this is not the XML of a sheet.
    """
    sheet = _Sheet(where)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = _no_doctype
    parser.StartElementHandler = sheet.start
    parser.EndElementHandler = sheet.end
    parser.CharacterDataHandler = sheet.text
    try:
        for at in range(0, len(xml), _CHUNK):
            parser.Parse(xml[at : at + _CHUNK])
        parser.Parse(b"", True)  # noqa: FBT003 - expat takes it by position
    except expat.ExpatError as error:
        raise ValueError(str(error)) from None
    return sheet.xml()


def _no_doctype(*_: object) -> None:
    raise ValueError("no sheet has a document type")


def letters_of(number: int) -> str:
    """The letters of a column, of which the first has number 1."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


@dataclass
class _Cell:
    """The cell that is being read."""

    column: int
    attributes: dict[str, str]
    formula: bool = False
    filled: bool = False


@dataclass
class _Sheet:
    """What was read so far; rows and columns count from 1."""

    where: Location
    row: int = 0
    column: int = 0
    last_row: int = 0
    last_column: int = 0
    cell: _Cell | None = None
    inside: str = ""
    rows: list[str] = field(default_factory=list)
    around: list[str] = field(default_factory=list)

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rsplit(" ", 1)[-1]
        if name == "row":
            self._row(attributes)
        elif name == "c":
            self._place(attributes)
        elif self.cell is not None:
            self.inside = name
            self.cell.formula |= name == "f"
        elif name in _KEPT:
            self.around.append(f"{_written(name, attributes)}</{name}>")

    def end(self, tag: str) -> None:
        name = tag.rsplit(" ", 1)[-1]
        self.inside = ""
        if name == "c" and self.cell is not None:
            self._cell(self.cell)
            self.cell = None
        elif name == "row":
            self.rows.append("</row>")

    def text(self, text: str) -> None:
        if self.cell is not None and self.inside in ("v", "t") and text:
            self.cell.filled = True

    def xml(self) -> bytes:
        """What was read, in plain form."""
        rows, around = "".join(self.rows), "".join(self.around)
        return f"<worksheet ><sheetData>{rows}</sheetData>{around}</worksheet>".encode()

    def _row(self, attributes: dict[str, str]) -> None:
        before, own = self.row, attributes.get("r", "")
        self.row = int(own) if own.isascii() and own.isdigit() and len(own) < 10 else before + 1
        self.column = 0
        if self.row <= before:
            self._refuse("sheet-order", None, after=before)
        flat = float(attributes.get("ht", 1)) <= 0
        hidden = ' hidden="1"' if flat or attributes.get("hidden") in ("1", "true") else ""
        self.rows.append(f'<row r="{self.row}"{hidden}>')

    def _place(self, attributes: dict[str, str]) -> None:
        own = _PLACE.fullmatch(attributes.get("r", ""))
        before, self.column = self.column, self.column + 1
        if own is not None:
            self.column = 0
            for letter in own[1].upper():
                self.column = self.column * 26 + ord(letter) - 64
        self.cell = _Cell(self.column, attributes)
        if self.column <= before or (own is not None and int(own[2]) != self.row):
            self._refuse("sheet-order", self.column, after=self.row)

    def _cell(self, cell: _Cell) -> None:
        """A cell that holds something; others take no room."""
        if not (cell.filled or cell.formula):
            return
        if self.row > MAX_ROWS or cell.column > MAX_COLUMNS:
            self._refuse("cell-beyond-sheet", cell.column)
        self.last_row, self.last_column = self.row, max(self.last_column, cell.column)
        if self.last_row * self.last_column > MAX_CELLS:
            words = {"rows": self.last_row, "columns": self.last_column}
            self._refuse("cell-far-away", cell.column, **words)
        own = {"r": f"{letters_of(cell.column)}{self.row}"}
        own |= {name: cell.attributes[name] for name in ("s", "t") if name in cell.attributes}
        opened = _written("c", own)
        formula = "<f></f>" if cell.formula else ""
        value = "<v>0</v>" if cell.filled else ""
        self.rows.append(f"{opened}{formula}{value}</c>")

    def _refuse(self, code: str, column: int | None, **words: object) -> None:
        letters = letters_of(column) if column is not None else None
        where = Location(self.where.file, self.where.sheet, self.row, letters)
        place = f"{letters or ''}{self.row}"
        raise InputError([Problem(code, where, {"cell": place, **words})])


def _written(name: str, attributes: dict[str, Any]) -> str:
    """An opening tag; nothing but plain characters comes into it."""
    said = "".join(
        f' {key}="{re.sub(r"[^A-Za-z0-9:$ +/=.-]", "", value)}"'
        for key, value in attributes.items()
        if key.isalnum()
    )
    return f"<{name}{said}>"
