"""How a CSV file is divided into rows, the same whichever engine reads it.

Rows are numbered as Excel shows them: an empty line is a row, and a cell with line breaks in it
does not make more of them.
"""

import codecs
import csv
import mmap
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice

from facts.problems import InputError, Location, Problem
from facts.registers.source import Opening

MOST = 50
PIECE = 1 << 22
_EMPTY = re.compile(rb"\n\r?\n")
_SPACES = re.compile(rb"(?:^|\n)[ \t]+\r?(?:\n|$)")
_WHY = {"unexpected end of data": "csv-quotes-odd", "field larger": "cell-too-long"}


@contextmanager
def mapped(what: Opening) -> Iterator[mmap.mmap]:
    """The bytes of a file, of which only what is looked at is in memory."""
    with what.path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        yield data


def has_quotes(what: Opening) -> bool:
    """Whether a cell may hold a line break or a delimiter."""
    with mapped(what) as data:
        return data.find(b'"') >= 0


def has_lines_of_spaces(what: Opening) -> bool:
    """Whether there is a line that looks empty and is not."""
    with mapped(what) as data:
        return _SPACES.search(data) is not None


def is_utf8(what: Opening) -> bool:
    """Whether all of it is text in UTF-8."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with what.path.open("rb") as file:
        try:
            while piece := file.read(PIECE):
                decoder.decode(piece)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True


def filled_above(what: Opening) -> int:
    """How many lines down to the header are not empty."""
    with what.path.open("rb") as file:
        return sum(1 for line in islice(file, what.header_row) if line.strip(b"\r\n"))


def gaps(what: Opening) -> list[int]:
    """After how many rows below the header each empty line comes."""
    with mapped(what) as data:
        if _EMPTY.search(data) is None:
            return []
    found: list[int] = []
    for number, row in enumerate(_rows(what) if has_quotes(what) else _lines(what)):
        if not row:
            found.append(number - len(found))
    return found


def misfits(what: Opening) -> list[Problem]:
    """Every row with more or fewer cells than the header, or with quotes that do not match."""
    found: list[Problem] = []
    try:
        for number, row in enumerate(_rows(what), what.header_row + 1):
            if row and len(row) != len(what.headers) and len(found) < MOST:
                found.append(Problem("register-row-length", Location(what.name, row=number)))
    except InputError as error:
        found += error.problems
    return found


def _lines(what: Opening) -> Iterator[bytes]:
    """The lines below the header of a file without quotes."""
    with what.path.open("rb") as file:
        for line in islice(file, what.header_row, None):
            yield line.strip(b"\r\n")


def _rows(what: Opening) -> Iterator[Sequence[str]]:
    """The cells of each row below the header; raises InputError where quotes do not match."""
    with what.path.open(encoding="utf-8", errors="replace", newline="") as file:
        below = islice(file, what.header_row, None)
        reader = csv.reader(below, delimiter=what.delimiter or ",", strict=True)
        number = what.header_row
        try:
            for number, row in enumerate(reader, what.header_row + 1):  # noqa: B007 - told below
                yield row
        except csv.Error as error:
            code = next((c for words, c in _WHY.items() if words in str(error)), "csv-quotes")
            where = Location(what.name, row=number + 1)
            raise InputError([Problem(code, where)]) from None
