"""The cells of an XLSX workbook exactly as the file has them, a row at a time.

A library that gives values rounds numbers to binary fractions and leaves out what makes a number a
percentage, an error or a formula that nobody calculated; here nothing is lost. Any error may be
raised for a damaged file.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import IO
from xml.etree import ElementTree as ET

from facts.xlsx.relations import inside, is_sheet, link
from facts.xlsx.styles import formats_of_cells, formats_written_out

MAX_ROWS = 1_048_576
MAX_COLUMNS = 16_384
GENERAL = "General"
BUILT_IN: Mapping[int, str] = {
    9: "0%",
    10: "0.00%",
    14: "dd-mm-yyyy",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: "dd-mm-yyyy h:mm",
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mm:ss.0",
}
"""The formats with a percent sign or a date that a file may use without writing them out."""

AROUND = ("col", "mergeCell", "sheetProtection", "row")
_WRITTEN_OUT = re.compile(r"_x([0-9A-Fa-f]{4})_")
_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")


@dataclass(frozen=True)
class Cell:
    """A cell: its type as the file says it, what it holds as text, and how it is shown."""

    kind: str
    text: str | None
    number_format: str
    formula: bool


@dataclass(frozen=True)
class Row:
    """A row: its number, whether people see it, and its cells from the first column on."""

    number: int
    visible: bool
    cells: Sequence[Cell | None]


@dataclass(frozen=True)
class Layout:
    """What a sheet says of itself around its cells; rows and columns count from 1.

    That rows are hidden where nothing is said of them (`zeroHeight`) hides no cell: a row with
    cells is always said something of.
    """

    hidden_columns: frozenset[int]
    merged: tuple[tuple[range, range], ...]
    locked: bool


@dataclass(frozen=True)
class Sheet:
    """A sheet by its title, the part of the file with its cells, and whether people see it."""

    title: str
    part: str
    visible: bool


class Book:
    """A workbook that is open."""

    def __init__(self, content: bytes) -> None:
        """Opens it."""
        self._archive = zipfile.ZipFile(io.BytesIO(content))
        self._parts = set(self._archive.namelist())
        book = self._tree("xl/workbook.xml")
        self.since_1904 = any(
            item.get("date1904") in ("1", "true") for item in _named(book, "workbookPr")
        )
        links = {item.get("Id"): item for item in self._tree("xl/_rels/workbook.xml.rels")}
        listed = [(item, links[link(item)]) for item in _named(book, "sheet")]
        self.sheets = tuple(
            Sheet(item.get("name", ""), inside(to.get("Target", "")), _visible(item))
            for item, to in listed
            if is_sheet(to)
        )

    def layout(self, sheet: Sheet) -> Layout:
        """What is hidden, merged and behind a password on a sheet."""
        hidden: set[int] = set()
        merged: list[tuple[range, range]] = []
        locked = False
        with self._archive.open(sheet.part) as part:
            for item in _elements(part, *AROUND):
                tag = _tag(item)
                if tag == "col" and (_yes(item, "hidden") or _is_nought(item, "width")):
                    last = min(int(item.get("max", 0)), MAX_COLUMNS)
                    hidden |= set(range(int(item.get("min", 1)), last + 1))
                elif tag == "mergeCell":
                    merged.append(_area(item.get("ref", "")))
                locked |= tag == "sheetProtection" and bool(
                    {"password", "hashValue"} & {*item.keys()}
                )
                item.clear()
        return Layout(frozenset(hidden), tuple(merged), locked)

    def rows(self, sheet: Sheet, columns: int) -> Iterator[Row]:
        """The rows that the file has, up to so many columns of each.

        A row is at least as long as those before it.
        """
        number = width = 0
        with self._archive.open(sheet.part) as part:
            for row in _elements(part, "row"):
                number = _following(number, row.get("r"), MAX_ROWS)
                cells = self._cells(row, columns)
                width = max(width, len(cells))
                shown = not (_yes(row, "hidden") or _is_nought(row, "ht"))
                yield Row(number, shown, cells + [None] * (width - len(cells)))
                row.clear()

    def _cells(self, row: ET.Element, columns: int) -> list[Cell | None]:
        cells: list[Cell | None] = []
        for element in row:
            column = _following(len(cells), _column(element.get("r")), MAX_COLUMNS)
            if column > columns:
                break
            cells += [None] * (column - 1 - len(cells))
            cells.append(self._cell(element))
        return cells

    def _cell(self, element: ET.Element) -> Cell:
        kind, text, formula = element.get("t", "n"), None, False
        for part in element:
            tag = _tag(part)
            if tag == "v":
                text = part.text
            elif tag == "is":
                text = _written(part)
            formula |= tag == "f"
        if kind == "s" and text is not None:
            text = self._texts[int(text)]
        elif kind == "str" and text is not None:
            text = _unescaped(text)
        return Cell(kind, text, self._formats[int(element.get("s", 0))], formula)

    @cached_property
    def _texts(self) -> Sequence[str]:
        """The texts that cells refer to by number."""
        with self._archive.open("xl/sharedStrings.xml") as part:
            return [_written(item) for item in _elements(part, "si")]

    @cached_property
    def _formats(self) -> Sequence[str]:
        """How numbers are shown, by the number of a cell's style."""
        if "xl/styles.xml" not in self._parts:
            return (GENERAL,)
        styles = self._tree("xl/styles.xml")
        codes = {**BUILT_IN, **formats_written_out(styles)}
        used = [codes.get(number, GENERAL) for number in formats_of_cells(styles)]
        return used or (GENERAL,)

    def _tree(self, part: str) -> ET.Element:
        return ET.fromstring(self._archive.read(part))  # noqa: S314 - expat bounds entities


def _elements(part: IO[bytes], *tags: str) -> Iterator[ET.Element]:
    """The elements of some names, each when it is complete."""
    return (item for _, item in ET.iterparse(part) if _tag(item) in tags)  # noqa: S314


def _named(tree: ET.Element, tag: str) -> Iterator[ET.Element]:
    return (item for item in tree.iter() if _tag(item) == tag)


def _tag(item: ET.Element) -> str:
    """The name of an element, whichever edition of the standard the file follows."""
    return item.tag.rpartition("}")[2]


def _written(item: ET.Element) -> str:
    """The text of a cell in one piece, without the reading aids that Japanese text may have."""
    parts = (part for part in item if _tag(part) != "rPh")
    return _unescaped("".join(text.text or "" for part in parts for text in _named(part, "t")))


def _unescaped(text: str) -> str:
    """The text with the characters that Excel writes out, such as `_x000D_`."""
    return _WRITTEN_OUT.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def _yes(item: ET.Element, name: str) -> bool:
    return item.get(name) in ("1", "true")


def _is_nought(item: ET.Element, name: str) -> bool:
    """Whether a height or width is there and leaves nothing to see."""
    return float(item.get(name, 1)) <= 0


def _area(place: str) -> tuple[range, range]:
    """The rows and columns of a place such as `B2:C3`."""
    first, _, last = place.partition(":")
    (left, top), (right, bottom) = _at(first), _at(last or first)
    return range(top, bottom + 1), range(left, right + 1)


def _visible(item: ET.Element) -> bool:
    return item.get("state", "visible") == "visible"


def _column(place: str | None) -> str | None:
    """The number of the column in a place such as `AB12`; None where a cell does not say it."""
    return None if place is None else str(_at(place)[0])


def _at(place: str) -> tuple[int, int]:
    """The numbers of column and row."""
    found = _PLACE.fullmatch(place)
    if found is None:
        raise ValueError(f"{place} is no cell")
    number = 0
    for letter in found[1]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number, int(found[2])


def _following(before: int, said: str | None, most: int) -> int:
    """The number of a row or column, which must come after the one before it."""
    number = before + 1 if said is None else int(said)
    if not before < number <= most:
        raise ValueError(f"{number} does not follow {before}")
    return number
