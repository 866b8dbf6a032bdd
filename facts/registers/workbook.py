"""XLSX registers: read in one go by calamine, and what calamine does not tell from the XML.

Hidden rows, merged cells, percentages, errors and protection change what a sheet seems to say, so
they are refused with their place.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal
from xml.etree import ElementTree as ET

from facts.problems import InputError, Location, Problem

MAX_UNPACKED = 1_000_000_000
MAX_RATIO = 200
SMALL = 10_000_000
MOST = 50
_LOCKED = b"\xd0\xcf\x11\xe0"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_HIDDEN_ROW = re.compile(rb'<row (?=[^>]*hidden="(?:1|true)")[^>]*?r="([0-9]+)"')
_HIDDEN_COLUMN = re.compile(rb'<col (?=[^>]*hidden="(?:1|true)")[^>]*>')
_SPAN = re.compile(rb'(min|max)="([0-9]+)"')
_MERGED = re.compile(rb'<mergeCell ref="([A-Z]+)([0-9]+):')
_ERROR = re.compile(rb'<c (?=[^>]*t="e")[^>]*?r="([A-Z]+)([0-9]+)"')
_PROTECTED = re.compile(rb"<sheetProtection [^>]*(?:password|hashValue)=")


@dataclass(frozen=True)
class Sheet:
    """The cells of one sheet, from its first row and column on, and its XML."""

    name: str
    rows: Sequence[Sequence[Any]]
    xml: bytes
    percent: frozenset[int]


def sheets_in(path: Path, name: str) -> list[Sheet]:
    """Every visible sheet with cells; raises InputError when the workbook cannot be opened."""
    import python_calamine as calamine

    content = path.read_bytes()
    parts = _parts(content, name)
    try:
        book = calamine.load_workbook(io.BytesIO(content))
        cells = {
            n: book.get_sheet_by_name(n).to_python(skip_empty_area=False) for n in parts.sheets
        }
    except Exception:  # noqa: BLE001 - a damaged file gives any error
        raise _refused("file-not-xlsx", name) from None
    return [
        Sheet(sheet, rows, parts.sheets[sheet], parts.percent)
        for sheet, rows in cells.items()
        if rows
    ]


@dataclass(frozen=True)
class _Parts:
    sheets: Mapping[str, bytes]
    percent: frozenset[int]


def _refused(code: str, name: str) -> InputError:
    return InputError([Problem(code, Location(name))])


def _parts(content: bytes, name: str) -> _Parts:
    """The XML of every sheet; a part that unpacks to far more than it says is refused first."""
    if content.startswith(_LOCKED):
        raise _refused("file-not-xlsx", name)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check_size(archive, len(content), name)
            return _read(archive)
    except (
        zipfile.BadZipFile,
        ValueError,
        OSError,
        KeyError,
        NotImplementedError,
        ET.ParseError,
    ):
        raise _refused("file-not-xlsx", name) from None


def _check_size(archive: zipfile.ZipFile, packed: int, name: str) -> None:
    size = sum(entry.file_size for entry in archive.infolist())
    if size > MAX_UNPACKED or (size > SMALL and size > MAX_RATIO * packed):
        raise _refused("register-zip-bomb", name)
    for entry in archive.infolist():
        if "worksheets/" not in entry.filename:
            with archive.open(entry) as part:
                while part.read(1 << 20):
                    pass


def _read(archive: zipfile.ZipFile) -> _Parts:
    targets = {
        item.get("Id"): item.get("Target", "")
        for item in ET.fromstring(archive.read("xl/_rels/workbook.xml.rels"))  # noqa: S314 - expat bounds entities
    }
    book = ET.fromstring(archive.read("xl/workbook.xml"))  # noqa: S314
    sheets = {
        str(item.get("name")): archive.read(_inside(targets[item.get(_RELATION)]))
        for item in book.iter()
        if item.tag.endswith("}sheet") and "worksheets/" in targets[item.get(_RELATION)]
        and item.get("state", "visible") == "visible"
    }  # fmt: skip
    has_styles = "xl/styles.xml" in archive.namelist()
    percent = _percent_styles(archive.read("xl/styles.xml")) if has_styles else frozenset[int]()
    return _Parts(sheets, percent)


def _inside(target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _percent_styles(styles: bytes) -> frozenset[int]:
    root = ET.fromstring(styles)  # noqa: S314
    tag = root.tag.removesuffix("styleSheet")
    formats = {"9", "10"} | {
        str(item.get("numFmtId"))
        for item in root.iter(f"{tag}numFmt")
        if "%" in item.get("formatCode", "")
    }
    cells = root.find(f"{tag}cellXfs")
    used = [] if cells is None else list(cells)
    return frozenset(i for i, item in enumerate(used) if item.get("numFmtId") in formats)


def oddities(
    sheet: Sheet, file: str, header_row: int, columns: Mapping[int, str]
) -> Iterator[Problem]:
    """What makes a sheet say something else than it shows, in the columns that are read."""
    xml = sheet.xml
    if b"<sheetProtection" in xml and _PROTECTED.search(xml):
        yield Problem("register-protected", Location(file, sheet.name))
    if b"hidden=" in xml:
        for match in _HIDDEN_ROW.finditer(xml):
            if int(match[1]) > header_row:
                yield Problem("register-hidden-row", Location(file, sheet.name, int(match[1])))
        for column in _hidden_columns(xml):
            if column in columns:
                where = Location(file, sheet.name, header_row, columns[column])
                yield Problem("register-hidden-column", where, {"column": columns[column]})
    yield from _cells(sheet, file, header_row, columns)


def _hidden_columns(xml: bytes) -> Iterator[int]:
    for match in _HIDDEN_COLUMN.finditer(xml):
        span = {key: int(number) for key, number in _SPAN.findall(match[0])}
        yield from range(span.get(b"min", 1) - 1, min(span.get(b"max", 0), 20_000))


def _cells(
    sheet: Sheet, file: str, header_row: int, columns: Mapping[int, str]
) -> Iterator[Problem]:
    patterns = {}
    if b"<mergeCell " in sheet.xml:
        patterns["register-merged"] = _MERGED
    if b't="e"' in sheet.xml:
        patterns["register-error-cell"] = _ERROR
    if sheet.percent:
        styles = b"|".join(str(i).encode() for i in sorted(sheet.percent))
        patterns["register-percent"] = re.compile(
            rb'<c r="([A-Z]+)([0-9]+)" s="(?:' + styles + rb')"[^>]*[^/]><v'
        )
    for code, pattern in patterns.items():
        for match in pattern.finditer(sheet.xml):
            column, row = _index(match[1]), int(match[2])
            if row >= header_row and column in columns:
                name = columns[column]
                yield Problem(code, Location(file, sheet.name, row, name), {"column": name})


def _index(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


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
    if date in kinds and kinds <= {date, str} and _only_blank_texts(cells, kinds):
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
