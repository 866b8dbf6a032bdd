"""Text on a screen of some width: wrapped lines, tables and colour.

Every check needs this little; a library that draws whatever a terminal can takes a tenth of the
time of a check to come to the same.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import zip_longest
from textwrap import TextWrapper
from typing import NamedTuple
from unicodedata import combining, east_asian_width

CODES = {"bold": "1", "red": "31", "green": "32", "yellow": "33"}
"""What a terminal is told for each word of a style."""

GAPS = ("  ", " ")
"""What stands between columns: less where words would be broken otherwise."""
LOOSE, GLUED = "€ ", "€\N{NO-BREAK SPACE}"
"""An amount keeps the sign of the euro on its own line."""


class Cell(NamedTuple):
    """What a cell of a table says, and its style."""

    text: str
    style: str = ""


def painted(text: str, style: str) -> str:
    """The text as a terminal shows it in a style such as `bold red`."""
    codes = ";".join(CODES[word] for word in style.split())
    return f"\x1b[{codes}m{text}\x1b[0m" if codes and text.strip() else text


def columns(text: str) -> int:
    """How many columns a text takes: Chinese characters take two, accents on their own none."""
    if text.isascii():
        return len(text)
    return sum(1 + (east_asian_width(c) in "FW") for c in text if not combining(c))


def wrapped(text: str, width: int) -> list[str]:
    """The lines of a text, broken between words; a word that is too long has lines of its own."""
    lines: list[str] = []
    for line in text.split("\n"):
        if columns(line) <= width:
            lines.append(line.rstrip())
        else:
            broken = _wrapper(width).wrap(line.replace(LOOSE, GLUED))
            parts = (part.replace(GLUED, LOOSE) for part in broken)
            lines += [piece for part in parts for piece in _pieces(part, width)] or [""]
    return lines


def _wrapper(width: int) -> TextWrapper:
    return TextWrapper(
        max(width, 1), replace_whitespace=False, break_long_words=False, break_on_hyphens=False
    )


def _pieces(text: str, width: int) -> Iterator[str]:
    for start in range(0, len(text), max(width, 1)):
        yield text[start : start + max(width, 1)]


def joined(parts: Iterable[str]) -> str:
    """A line of a table."""
    return "".join(parts).rstrip()


def table(
    rows: Sequence[Sequence[Cell]], width: int, whole: Collection[int] = ()
) -> Iterator[Sequence[Cell]]:
    """The lines of a table, each the parts of its cells, filled out to the next column.

    Columns are narrowed down to their longest word, those in `whole` not at all; words are
    broken only where there is no room for that either.
    """
    texts = [[cell.text for cell in column] for column in zip(*rows, strict=True)]
    widest = [max(map(_longest_line, column)) for column in texts]
    least = [
        widest[at] if at in whole else max(map(_longest_word, column))
        for at, column in enumerate(texts)
    ]
    rooms = {gap: width - len(gap) * (len(widest) - 1) for gap in GAPS}
    gap = next((gap for gap, room in rooms.items() if sum(least) <= room), GAPS[-1])
    widths = _narrowed(widest, least, rooms[gap])
    for row in rows:
        parts = [wrapped(cell.text, room) for cell, room in zip(row, widths, strict=True)]
        for line in zip_longest(*parts, fillvalue=""):
            yield [
                Cell(part + " " * (room - columns(part)) + gap, cell.style)
                for part, cell, room in zip(line, row, widths, strict=True)
            ]


def _longest_line(text: str) -> int:
    return max(map(columns, text.split("\n")))


def _longest_word(text: str) -> int:
    return max(map(columns, text.replace(LOOSE, "€_").split()), default=0)


def _narrowed(widths: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """The widths with the widest made narrower until all fit, the longest words last."""
    found = [min(width, room) for width in widths]
    while sum(found) > room and max(found) > 1:
        spare = [at for at, width in enumerate(found) if width > least[at]]
        found[max(spare or range(len(found)), key=lambda at: (found[at], at))] -= 1
    return found
