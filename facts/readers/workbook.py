"""XLSX workbooks: every sheet that has our columns in one of its first filled rows."""

import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import Any

from facts.catalogue import printable, sentence
from facts.problems import LANGUAGES, InputError, Location, Problem
from facts.readers.ooxml import Book, Layout, Row, Sheet
from facts.readers.shown import said_by
from facts.table import Table, Unread, column_named, known_headers
from facts.values import CellError, Raw
from facts.xlsx.parts import Part, parts_of
from facts.xlsx.rewriting import rewritten

MAX_UNPACKED = 500_000_000
MAX_COLUMNS = 200
MAX_ROWS_ABOVE_HEADER = 20
MAX_GUIDE = 60


def read_xlsx(content: bytes, name: str) -> Iterator[Table | Unread]:
    """The sheets of a workbook; raises InputError when none is a table or it cannot be opened.

    A table behind a password is a problem, named after all sheets have been read.
    """
    _check_archive(content, name)
    for part in parts_of(content, name):
        _in_order(part, Location(name, printable(part.name)))
    book = _open(content, name)
    found, problems = 0, list[Problem]()
    for sheet in book.sheets:
        where = Location(name, printable(sheet.title))
        layout = next(_safe(iter(map(book.layout, [sheet])), where))
        table = _table(book, sheet, layout, where)
        found += isinstance(table, Table)
        if isinstance(table, Table) and layout.locked:
            problems.append(Problem("sheet-protected", where))
        if table is not None:
            yield table
    if not found:
        problems.append(Problem("workbook-without-table", Location(name)))
    if problems:
        raise InputError(problems)


def _check_archive(content: bytes, name: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise InputError([Problem("file-not-xlsx", Location(name))]) from None
    if size > MAX_UNPACKED:
        raise InputError([Problem("file-too-large", Location(name))])


def _in_order(part: Part, where: Location) -> None:
    """Raises InputError at a cell that is out of reach or does not stand where it belongs."""
    try:
        rewritten(part.content.xml, where)
    except (ValueError, LookupError):
        raise InputError([Problem("file-not-xlsx", where)]) from None


def _open(content: bytes, name: str) -> Book:
    try:
        return Book(content)
    except Exception:  # noqa: BLE001 - a damaged file may go wrong anywhere
        raise InputError([Problem("file-not-xlsx", Location(name))]) from None


def _table(book: Book, sheet: Sheet, layout: Layout, where: Location) -> Table | Unread | None:
    """The table on a sheet, whatever stands above it; nothing when the sheet is empty."""
    rows = _safe(book.rows(sheet, MAX_COLUMNS), where)
    said = (
        (row, [cell and said_by(cell, since_1904=book.since_1904) for cell in row.cells])
        for row in rows
    )
    kept = _safe(said, where)
    filled = ((row, cells) for row, cells in kept if any(cell is not None for cell in cells))
    above: list[list[Raw | None]] = []
    for row, cells in islice(filled, MAX_ROWS_ABOVE_HEADER + 1):
        above.append(cells)
        if known_headers(cells) > 1:
            header = ["" if cell is None else str(cell) for cell in cells]
            while not header[-1]:
                header.pop()
            shown = _seen(kept, header, sheet, layout, where)
            return Table(where.file, where.sheet, header, row.number, shown)
    if not above or _is_guide([*above, *(cells for _, cells in islice(filled, MAX_GUIDE))]):
        return None
    return Unread(where.file or "", where.sheet or "")


def _is_guide(rows: Iterable[Sequence[Raw | None]]) -> bool:
    """Whether these are the rows with which our own workbook to fill in explains itself."""
    signatures = _signatures()
    return any(str(cell).startswith(signatures) for cells in rows for cell in cells if cell)


@cache
def _signatures() -> tuple[str, ...]:
    """How the line begins with which such a sheet says what it was made by."""
    blanks = dict.fromkeys(("engine_version", "agreement", "pack_sha256"), "#")
    lines = (sentence("template", lang, "guide-version", blanks) for lang in LANGUAGES)
    return tuple(line.partition("#")[0] for line in lines)


def _seen(
    rows: Iterator[tuple[Row, list[Raw | None]]],
    header: Sequence[str],
    sheet: Sheet,
    layout: Layout,
    where: Location,
) -> Iterator[tuple[int, list[Raw | None]]]:
    """The rows, with an error in place of a value that is hidden or a cell that is merged.

    Raises InputError at the first value of a sheet that is hidden.
    """
    values = [i for i, name in enumerate(header) if column_named(name) == "value"]
    unseen = [i for i in values if i + 1 in layout.hidden_columns]
    for row, cells in rows:
        across = [columns for rows_, columns in layout.merged if row.number in rows_]
        errors = {i - 1: "cell-merged" for columns in across for i in columns if i <= len(cells)}
        errors |= dict.fromkeys(unseen, "column-hidden")
        if not row.visible:
            errors |= dict.fromkeys(values, "row-hidden")
        filled = (i for i in errors if i < len(cells) and cells[i] is not None)
        if not sheet.visible and any(cells[i] is not None for i in values if i < len(cells)):
            raise InputError([Problem("sheet-hidden", where)])
        yield row.number, _marked(cells, {i: errors[i] for i in filled}) if errors else cells


def _marked(cells: Sequence[Raw | None], errors: Mapping[int, str]) -> list[Raw | None]:
    return [CellError(errors[i], str(c)) if i in errors else c for i, c in enumerate(cells)]


def _safe(rows: Iterator[Any], where: Location) -> Iterator[Any]:
    """The rows; whatever goes wrong on the way is a damaged file, and gets a place."""
    while True:
        try:
            row = next(rows)
        except StopIteration:
            return
        except Exception:  # noqa: BLE001 - as above: the file is damaged inside
            raise InputError([Problem("file-not-xlsx", where)]) from None
        yield row
