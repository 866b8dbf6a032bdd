"""Whether every quotation mark of a CSV file stands where all readers understand it alike.

A cell may be wrapped in quotation marks, with each one inside it doubled. Of a mark anywhere else,
one reader makes another cell or row than the next, so no reader is asked.
"""

import re
from mmap import mmap

from facts.problems import Location, Problem
from facts.registers.lines import has_quotes, mapped
from facts.registers.source import Opening

_STRETCH = 10_000
_OPEN = re.compile(rb'"[^"]*+(?:""[^"]*+)*+\Z')


def odd_quote(what: Opening) -> Problem | None:
    """The first quotation mark below the header that is out of place, with its row."""
    if not has_quotes(what):
        return None
    delimiter = re.escape((what.delimiter or ",").encode())
    cell = rb'(?<=[%b\r\n])"[^"]*+(?:""[^"]*+)*+"(?=[%b\r\n]|\Z)' % (delimiter, delimiter)
    with mapped(what) as data:
        start = _below(data, what.header_row)
        at = _end_of_proper(data, start, cell)
        if at == len(data):
            return None
        breaks = re.compile(rb"%b|(\r\n?|\n)" % cell).finditer(data, start, at)
        row = what.header_row + 1 + sum(1 for found in breaks if found[1])
        wraps = data[at - 1 : at] in (b"\r", b"\n", (what.delimiter or ",").encode())
        code = "csv-quotes-odd" if wraps and _OPEN.match(data, at) else "csv-quotes"
        return Problem(code, Location(what.name, row=row))


def _below(data: mmap, header_row: int) -> int:
    """Where the rows below the header begin."""
    start = 0
    for _ in range(header_row):
        end = data.find(b"\n", start)
        start = end + 1 if end >= 0 else len(data)
    return start


def _end_of_proper(data: mmap, start: int, cell: bytes) -> int:
    """The place of the first mark that begins no whole cell, or the end of the file."""
    cells = re.compile(rb'(?:[^"]*+%b){1,%d}+' % (cell, _STRETCH))
    at = start
    while found := cells.match(data, at):
        at = found.end()
    odd = data.find(b'"', at)
    return odd if odd >= 0 else len(data)
