"""What makes a sheet say something else than it shows: hidden, merged, protected and odd cells."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from facts.xlsx.plain import Plain, number_of

MAX_COLUMNS = 16_384
_NOUGHT = rb'"\s*(?:-|0*[.]?0*(?:[eE][^"]*)?\s*")'
_HIDDEN_ROW = re.compile(
    rb'<row (?=[^>]* (?:hidden="(?:1|true)"|ht=' + _NOUGHT + rb'))r="([0-9]+)"'
)
_HIDDEN_COLUMN = re.compile(
    rb'<col(?= )(?=[^>]* (?:hidden="(?:1|true)"|width=' + _NOUGHT + rb"))[^>]*>"
)
_SPAN = re.compile(rb'(min|max)="([0-9]+)"')
_MERGED = re.compile(rb'<mergeCell [^>]*?ref="([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)"')
_ERROR = re.compile(rb'<c r="([A-Z]+)([0-9]+)"(?=[^>]* t="e")')
_UNCALCULATED = re.compile(
    rb'<c r="([A-Z]+)([0-9]+)"(?![^>]* t="str")[^>]*>'
    rb"<f[^>]*?(?:/>|>[^<]*</f>)(?:<v ?/>|<v></v>)?</c>"
)
_TEXT = rb'[^>]* t="(?:s|str|inlineStr)"'
_PROTECTED = re.compile(rb"<sheetProtection [^>]*(?:password|hashValue)=")


@dataclass(frozen=True)
class Area:
    """A range of cells; rows count from 1, columns from 0, and the last ones are in it."""

    first_row: int
    last_row: int
    first_column: int
    last_column: int

    @property
    def columns(self) -> range:
        """Its columns, as far as a sheet can have them."""
        return range(self.first_column, min(self.last_column, MAX_COLUMNS) + 1)


def is_protected(sheet: Plain) -> bool:
    """Whether a password keeps people from seeing everything on it."""
    return _PROTECTED.search(sheet.around) is not None


def hidden_rows(sheet: Plain) -> list[int]:
    """The rows that are hidden or have no height, counted from 1."""
    found = () if sheet.shown else _HIDDEN_ROW.findall(sheet.xml, *sheet.rows)
    return [int(number) for number in found]


def hidden_columns(sheet: Plain) -> Iterator[int]:
    """The columns that are hidden or have no width, counted from 0."""
    for match in _HIDDEN_COLUMN.finditer(sheet.around):
        span = {key: int(number) for key, number in _SPAN.findall(match[0])}
        yield from range(span.get(b"min", 1) - 1, min(span.get(b"max", 0), MAX_COLUMNS))


def merged_areas(sheet: Plain) -> Iterator[Area]:
    """The ranges of cells that are merged."""
    for first, top, last, bottom in _MERGED.findall(sheet.around):
        yield Area(int(top), int(bottom), number_of(first) - 1, number_of(last) - 1)


def odd_cells(sheet: Plain) -> Iterator[tuple[str, int, int]]:
    """Cells with an error, a formula without a result or a percentage: what, row and column."""
    if sheet.clean:
        return
    patterns = {"error": _ERROR, "uncalculated": _UNCALCULATED}
    if sheet.percent:
        styles = b"|".join(str(number).encode() for number in sorted(sheet.percent))
        # a cell that names no style has the first
        style = rb'(?: s="(?:' + styles + rb')"' + (rb"|(?! s=))" if 0 in sheet.percent else rb")")
        patterns["percent"] = re.compile(
            rb'<c r="([A-Z]+)([0-9]+)"' + style + rb"(?!" + _TEXT + rb")[^>]*(?<!/)>(?!</c>)"
        )
    for what, pattern in patterns.items():
        for letters, row in pattern.findall(sheet.xml, *sheet.rows):
            yield what, int(row), number_of(letters) - 1
