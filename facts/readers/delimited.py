"""CSV files with comma, semicolon or tab."""

import csv
import io
from collections.abc import Iterator
from typing import Any

from facts.problems import InputError, Location, Problem
from facts.submission import clean
from facts.table import Table, known_headers

DELIMITERS = ";,\t"
MAX_HEADER = 10_000


def read_csv(content: bytes, name: str) -> Iterator[Table]:
    """The table in a CSV file; raises InputError when it is not text in UTF-8."""
    text = _text(content, name)
    lines = io.StringIO(text, newline="")
    reader = csv.reader(lines, delimiter=_delimiter(text), strict=True)
    rows = _rows(reader, name)
    header_row, header = next(((n, r) for n, r in rows if any(map(clean, r))), (0, []))
    if not header:
        raise InputError([Problem("file-empty", Location(name))])
    yield Table(name, None, header, header_row, rows)


def _delimiter(text: str) -> str:
    """The one that gives most of our headers in the first line with anything on it."""
    lines = io.StringIO(text, newline="")
    first = next((line for line in lines if clean(line).strip(' ;,"')), "")[:MAX_HEADER]
    return max(DELIMITERS, key=lambda d: known_headers(*csv.reader([first], delimiter=d)))


def _text(content: bytes, name: str) -> str:
    if content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise InputError([Problem("file-not-csv", Location(name))])
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError([Problem("file-not-utf8", Location(name))]) from None
    if "\x00" in text:
        raise InputError([Problem("file-not-utf8", Location(name))])
    return text


def _rows(reader: Any, name: str) -> Iterator[tuple[int, list[str]]]:
    """The rows with the line on which each ends; csv's own complaints get a place."""
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            where = Location(name, row=reader.line_num)
            code = "cell-too-long" if "field limit" in str(error) else "csv-quotes"
            raise InputError([Problem(code, where)]) from None
        yield reader.line_num, row
