"""The XML of a sheet in the one form that Excel, LibreOffice and openpyxl write.

Whether it has that form, and reaches no further than people fill a sheet, is seen in one pass of a
regular expression; anything else is taken apart and written anew (`facts.xlsx.rewriting`), so
that no other way of writing hides a cell from who looks at it.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from facts.problems import Location
from facts.xlsx.rewriting import MAX_CELLS, rewritten

LETTERS = 26
MOST_HEAD = 10_000
_HIDDEN_OR_ODD_ROW = re.compile(
    rb'<row(?! r="[1-9][0-9]{0,6}+"(?: (?!hidden=|ht="[-0.\s])[A-Za-z0-9:]++="[^"&]*+")*+ ?/?>)'
)
_ODD_ROW = re.compile(rb'<row(?! r="[1-9][0-9]{0,6}+"(?: [A-Za-z0-9:]++="[^"&]*+")*+ ?/?>)')
_PREFIXED = re.compile(rb":(?:row|[cvft]|is)[\s/>]")
_PREFIXED_AROUND = re.compile(rb"<[^\s<>/:]+:(?:cols?|mergeCells?|sheetData|sheetProtection)[\s/>]")
_ODD_AROUND = re.compile(
    rb"<(?:col|mergeCell|sheetProtection)(?![A-Za-z])"
    rb'(?!(?: [A-Za-z0-9:]++="[^"&]*+")*+ ?/?>)'
)
_SHEET = re.compile(rb"<worksheet[\s>]")
_PREFIX = re.compile(rb"<([A-Za-z0-9_]+:)worksheet[\s>]")
_ENCODING = re.compile(rb'<\?xml[^>]*encoding="(?!utf-8")', re.IGNORECASE)
_COLUMN = re.compile(rb'<c r="([A-Z]+)')


@dataclass(frozen=True)
class Plain:
    """The XML of a sheet, with where its rows begin and end.

    `percent` are the styles that show a percentage. `clean` says that no cell has one of those,
    an error or a formula, `shown` that no row is hidden: nobody needs to look for them.
    """

    xml: bytes
    percent: frozenset[int] = frozenset()
    clean: bool = False
    shown: bool = False

    @cached_property
    def rows(self) -> tuple[int, int]:
        """Where the rows begin and end."""
        start, end = self.xml.find(b"<sheetData"), self.xml.rfind(b"</sheetData>")
        return (start, end) if 0 <= start < end else (len(self.xml), len(self.xml))

    @cached_property
    def around(self) -> bytes:
        """What stands before and after the rows."""
        start, end = self.rows
        return self.xml[:start] + self.xml[end:]

    def has(self, odd: re.Pattern[bytes]) -> bool:
        """Whether something occurs among the rows."""
        return odd.search(self.xml, *self.rows) is not None


def plain(xml: bytes, percent: frozenset[int], where: Location) -> Plain:
    """The XML in its one form; raises InputError with the cell that is out of reach or order."""
    bare = _without_prefix(xml)
    found = Plain(bare)
    last = _last_row(found)
    shown = bool(last) and not found.has(_HIDDEN_OR_ODD_ROW)
    if last and _is_plain(found.around) and _is_bare(found) and (shown or not found.has(_ODD_ROW)):
        if last * LETTERS <= MAX_CELLS and not found.has(_strange(last, 1, percent)):
            return Plain(bare, percent, clean=True, shown=shown)
        if not found.has(_strange(last, 3)) and last * _width(found) <= MAX_CELLS:
            return Plain(bare, percent, shown=shown)
    return Plain(rewritten(xml, where), percent)


def _without_prefix(xml: bytes) -> bytes:
    """The XML without the prefix that some programs give every element."""
    match = _PREFIX.search(xml, 0, MOST_HEAD)
    if match is None:
        return xml
    return xml.replace(b"<" + match[1], b"<").replace(b"</" + match[1], b"</")


def _is_plain(around: bytes) -> bool:
    return (
        _SHEET.search(around) is not None
        and _ENCODING.search(around) is None
        and _PREFIXED_AROUND.search(around) is None
        and _ODD_AROUND.search(around) is None
        and not any(odd in around for odd in (b"='", b"<!"))
    )


def _is_bare(sheet: Plain) -> bool:
    """Whether no row or cell has a prefix or a comment, which would hide it from the patterns."""
    return sheet.xml.find(b"<!", *sheet.rows) < 0 and not sheet.has(_PREFIXED)


def _last_row(sheet: Plain) -> int:
    """The number of the last row in the file, 0 if that is not plain to see."""
    at = sheet.xml.rfind(b"<row ", *sheet.rows)
    match = re.compile(rb'<row r="([1-9][0-9]{0,6})"').match(sheet.xml, at) if at >= 0 else None
    return int(match[1]) if match else 0


def _strange(last: int, letters: int, percent: frozenset[int] | None = None) -> re.Pattern[bytes]:
    """A cell that is written otherwise, or lies beyond so many letters and the last row.

    With `percent` a cell with such a style, an error or a formula is found too.
    """
    style, kind, after = "[0-9]++", '[^"&]++', r">(?!\s)"
    if percent is not None:
        kind, after = f'(?!e"){kind}', r">(?!<f|\s)"
    if percent:
        style = f'(?!(?:{"|".join(map(str, sorted(percent)))})"){style}'
    place = f' r="[A-Z]{{1,{letters}}}[0-9]{{1,{len(str(last))}}}+"'
    named = "" if percent and 0 in percent else "?+"
    form = f'{place}(?: s="{style}"){named}(?: t="{kind}")?+(?:{after}| ?/| [cpv])'
    return re.compile(rf"<c(?!{form})".encode())


def _width(sheet: Plain) -> int:
    return max(map(number_of, set(_COLUMN.findall(sheet.xml, *sheet.rows))), default=0)


def number_of(letters: bytes) -> int:
    """The number of a column, the first being 1."""
    number = 0
    for letter in letters.upper():
        number = number * LETTERS + letter - 64
    return number
