"""Opens a file and finds the registers in it, if it holds any."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

from facts.problems import InputError, Location, Problem
from facts.registers.kinds import plain
from facts.registers.mapping import Mappings
from facts.registers.recognition import (
    Recognised,
    columns_of,
    is_of_facts,
    likenesses,
    recognise,
)

ROWS_ABOVE = 20
HEAD = 64_000
NEARLY = 3
_DELIMITERS = ";,\t|"
_DIGITS = set("0123456789")


@dataclass(frozen=True)
class Found:
    """A register in a file: where its header is, and how to open what is below it.

    `odd` is what makes a sheet say something else than it shows; it may not be counted then.
    """

    file: str
    path: Path
    sheet: Any
    headers: tuple[str, ...]
    header_row: int
    delimiter: str | None
    register: Recognised
    odd: tuple[Problem, ...] = ()


def registers_in(path: Path, name: str, mapping: Mappings) -> list[Found]:
    """Every register in a file, none where it holds something else.

    Raises InputError where a register lacks a column or says something in two ways.
    """
    suffix = path.suffix.casefold()
    if suffix == ".parquet":
        return [_parquet(path, name, mapping)]
    if suffix == ".csv":
        return list(_csv(path, name, mapping))
    return list(_workbook(path, name, mapping)) if suffix == ".xlsx" else []


def _parquet(path: Path, name: str, mapping: Mappings) -> Found:
    from facts.registers.arrow import parquet_columns

    headers = parquet_columns(path, name)
    register = recognise(headers, mapping)
    if register is None:
        near = min(likenesses(headers, mapping), key=lambda one: len(one.lacking))
        raise InputError([near.problem(Location(name))])
    return _checked(Found(name, path, None, tuple(headers), 0, None, register), ())


def _csv(path: Path, name: str, mapping: Mappings) -> Iterator[Found]:
    with path.open("rb") as file:
        head = file.read(HEAD)
    text = head.decode("utf-8-sig", errors="replace")
    if b"\x00" in head or head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text = head.decode("utf-16", errors="replace")
    above = []
    for number, line in enumerate(islice(io.StringIO(text), ROWS_ABOVE), 1):
        delimiter = max(_DELIMITERS, key=line.count)
        headers = _cells(line, delimiter)
        if (register := recognise(headers, mapping)) is None:
            above.append((Location(name, row=number), headers))
            continue
        if b"\x00" in head:
            raise InputError([Problem("file-not-utf8", Location(name))])
        following = text.splitlines()[number : number + 1]
        below = _cells(following[0], delimiter) if following else []
        found = Found(name, path, None, tuple(headers), number, delimiter, register)
        yield _checked(found, below)
        return
    _check_unlike(above, mapping)


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return []


def _workbook(path: Path, name: str, mapping: Mappings) -> Iterator[Found]:
    from facts.registers.workbook import oddities, sheets_in

    above = []
    recognised = False
    for sheet in sheets_in(path, name):
        for number, cells in enumerate(islice(sheet.rows, ROWS_ABOVE), 1):
            headers = [str(cell) for cell in cells]
            if (register := recognise(headers, mapping)) is None:
                above.append((Location(name, sheet.name, number), headers))
                continue
            recognised = True
            below = [str(cell) for cell in sheet.rows[number]] if len(sheet.rows) > number else []
            found = Found(name, path, sheet, tuple(headers), number, None, register)
            _checked(found, below)
            columns = {headers.index(header): header for header in register.headers.values()}
            yield replace(found, odd=tuple(islice(oddities(sheet, name, number, columns), 50)))
            break
    if not recognised:
        _check_unlike(above, mapping)


def _check_unlike(above: Sequence[tuple[Location, Sequence[str]]], mapping: Mappings) -> None:
    """Raises InputError where the first rows of a file are nearly those of a register.

    That is where one of them has a column that such a register is known by, and none is the
    header of a table of facts.
    """
    if any(is_of_facts(headers) for _, headers in above):
        return
    near = [(one, at) for at, headers in above for one in likenesses(headers, mapping) if one.has]
    if near:
        best, at = min(near, key=lambda pair: (len(pair[0].lacking), -pair[0].has))
        raise InputError([best.problem(at)])


def _checked(found: Found, below: Sequence[str]) -> Found:
    """The register, if its header is whole and there is one; raises InputError otherwise."""
    sheet = found.sheet.name if found.sheet is not None else None
    problems = columns_of(found.register, found.file, sheet, found.header_row)
    where = Location(found.file, sheet, found.header_row)
    used = [plain(header) for header in found.register.headers.values()]
    everything = [plain(header) for header in found.headers]
    problems += [
        Problem("column-twice", where, {"column": header, "first": header})
        for header in dict.fromkeys(used)
        if everything.count(header) > 1
    ]
    words = [cell for cell in below if cell.strip()]
    if len(words) > 1 and not any(_DIGITS & set(cell) for cell in words):
        at = Location(found.file, sheet, found.header_row + 1)
        problems.append(Problem("register-two-headers", at))
    if problems:
        raise InputError(problems)
    return found
