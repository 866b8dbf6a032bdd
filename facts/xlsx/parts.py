"""The parts of a workbook: the XML of its sheets, of a bounded size and as Excel writes it."""

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from facts.catalogue import printable
from facts.problems import InputError, Location, Problem
from facts.xlsx.plain import Plain, plain
from facts.xlsx.relations import inside, is_sheet, link, local
from facts.xlsx.styles import formats_of_cells, formats_written_out

MAX_UNPACKED = 1_000_000_000
MAX_RATIO = 200
SMALL = 10_000_000
MAX_PARTS = 10_000
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    ET.ParseError,
    ValueError,
    LookupError,
    OSError,
    EOFError,
    RuntimeError,
)
_LOCKED = b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True)
class Part:
    """One sheet: its name, whether people see it, and its XML."""

    name: str
    hidden: bool
    content: Plain


def parts_of(content: bytes, name: str) -> tuple[Part, ...]:
    """Every sheet with cells of a workbook.

    Raises InputError when it cannot be opened, unpacks to far more than its size, or has cells
    that are out of reach or out of order.
    """
    if content.startswith(_LOCKED):
        raise InputError([Problem("file-locked", Location(name))])
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check_size(archive, len(content), name)
            return _read(archive, name)
    except _DAMAGED:
        raise InputError([Problem("file-not-xlsx", Location(name))]) from None


def _check_size(archive: zipfile.ZipFile, packed: int, name: str) -> None:
    """Refuses what says that it is far larger than it looks, or lies about that."""
    size = sum(entry.file_size for entry in archive.infolist())
    if size > MAX_UNPACKED or (size > SMALL and size > MAX_RATIO * packed):
        raise InputError([Problem("register-zip-bomb", Location(name))])
    if len(archive.infolist()) > MAX_PARTS:
        raise InputError([Problem("file-too-large", Location(name))])
    for entry in archive.infolist():
        if "worksheets/" not in entry.filename:
            with archive.open(entry) as part:
                while part.read(1 << 20):
                    pass


def _read(archive: zipfile.ZipFile, name: str) -> tuple[Part, ...]:
    relations = {
        item.get("Id"): item
        for item in ET.fromstring(archive.read("xl/_rels/workbook.xml.rels"))  # noqa: S314 - expat bounds entities
    }
    book = ET.fromstring(archive.read("xl/workbook.xml"))  # noqa: S314
    has_styles = "xl/styles.xml" in archive.namelist()
    percent = _percent_styles(archive.read("xl/styles.xml")) if has_styles else frozenset[int]()
    found = []
    for item in book.iter():
        if local(item) == "sheet" and is_sheet(relation := relations[link(item)]):
            title = str(item.get("name"))
            where = Location(name, printable(title))
            content = plain(archive.read(inside(relation.get("Target", ""))), percent, where)
            found.append(Part(title, item.get("state", "visible") != "visible", content))
    return tuple(found)


def _percent_styles(styles: bytes) -> frozenset[int]:
    """The numbers of the styles that show a percentage."""
    root = ET.fromstring(styles)  # noqa: S314
    formats = {9, 10} | {n for n, code in formats_written_out(root).items() if "%" in code}
    return frozenset(i for i, number in enumerate(formats_of_cells(root)) if number in formats)
