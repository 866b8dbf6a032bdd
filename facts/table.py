"""Tidy tables, wherever they were read from, and what their columns are called."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from facts.document import read_document
from facts.problems import Location, Problem, did_you_mean
from facts.submission import Fact, clean
from facts.values import Raw
from facts.vocabulary import Vocabulary
from facts.xlsx.rewriting import letters_of


@dataclass(frozen=True)
class Table:
    """The cells of one file or sheet; `rows` carry the row number that people see."""

    file: str | None
    sheet: str | None
    header: Sequence[str]
    header_row: int
    rows: Iterable[tuple[int, Sequence[Raw | None]]]

    def letters(self, index: int) -> str | None:
        """What a spreadsheet calls the column at an index; None for a file without sheets."""
        return letters_of(index + 1) if self.sheet is not None else None


@dataclass(frozen=True)
class Unread:
    """A sheet that has something on it, but no row of headers."""

    file: str
    sheet: str

    def __str__(self) -> str:
        return f"{self.file}, {self.sheet}"


@dataclass(frozen=True)
class Known:
    """What the rows may mention: facts, parties by every name that they go by, municipalities.

    Without `areas` any municipality will do.
    """

    vocabulary: Vocabulary
    parties: Mapping[str, str]
    areas: frozenset[str] | None = None


@dataclass
class Harvest:
    """What reading gave so far."""

    facts: list[Fact]
    problems: list[Problem]
    blank_rows: int = 0
    unread_sheets: list[str] = field(default_factory=list)


@cache
def _columns() -> Mapping[str, str]:
    """The column by header, all in lower case; an ignored column is an empty string."""
    path = Path(__file__).parent / "columns.yaml"
    content = read_document(path.read_text("utf-8"), path.name).content
    known = {header: name for name, headers in content["columns"].items() for header in headers}
    return known | dict.fromkeys(content["ignored"], "")


@dataclass(frozen=True)
class Columns:
    """Where each column of a table is, by our name, and what people see of it.

    `letters` are there for a spreadsheet; `headings` are as they stand in the file.
    """

    places: Mapping[str, int]
    headings: Mapping[str, str]
    letters: Mapping[str, str]

    def place(self, name: str) -> int:
        """The index of a column; of one that only its hidden id stands for, that of the id."""
        return self.places[self._seen(name)]

    def heading(self, name: str) -> str:
        """What a column is called in the file."""
        return self.headings.get(self._seen(name), name)

    def letters_of(self, name: str) -> str | None:
        """The letters of a column in a spreadsheet; None elsewhere."""
        return self.letters.get(self._seen(name))

    def _seen(self, name: str) -> str:
        return name if name in self.places else IDS.get(name, name)


REQUIRED = ("party", "period", "fact", "value")
IDS = {"party": "party_id", "fact": "fact_id"}
"""The columns that people see, and the hidden ones of a template that decide where they are."""
MAX_HINTS = 100
MAX_COLUMNS = 10_000
MAX_QUOTED = 100


def column_named(header: object) -> str | None:
    """Our name of the column with a header: empty where it is not read, None where not known."""
    return _columns().get(clean(str(header)).casefold())


def known_headers(cells: Iterable[object]) -> int:
    """How many cells are the header of a column that we know."""
    return sum(clean(str(cell)).casefold() in _columns() for cell in cells if cell is not None)


def quoted(text: str) -> str:
    """What a person wrote, fit to be shown in a message."""
    visible = clean(text)
    return visible if len(visible) <= MAX_QUOTED else f"{visible[:MAX_QUOTED]}…"


def hint(word: str, known: Iterable[str], before: int) -> dict[str, str]:
    """A suggestion, as long as there are few enough problems before it for anyone to read it."""
    return did_you_mean(word, known) if before < MAX_HINTS else did_you_mean("", ())


def columns_of(table: Table, problems: list[Problem]) -> Columns | None:
    """The columns of a table, or None when it cannot be read as one."""
    where = Location(table.file, table.sheet, table.header_row)
    found: dict[str, int] = {}
    wrong = len(problems)
    if (count := sum(1 for header in table.header if header.strip())) > MAX_COLUMNS:
        many = {"count": count, "limit": MAX_COLUMNS}
        problems.append(Problem("columns-many", where, many))
        return None
    # of a row without any word for a column, the cells may be those of a household
    words = (word for header in table.header for word in re.split(r"\W+", header))
    headed = any(map(column_named, words))
    for i, header in enumerate(table.header):
        name, column = column_named(header), quoted(header)
        if name is None and column:
            place = replace(where, column=column, letters=table.letters(i))
            near = hint(column, [h for h, n in _columns().items() if n], len(problems))
            if headed or near["suggestion_nl"]:
                problems.append(Problem("column-unknown", place, {"column": column, **near}))
        elif name in found:
            twice = quoted(table.header[found[name]])
            problems.append(Problem("column-twice", where, {"column": column, "first": twice}))
        elif name:
            found[name] = i
    missing = [n for n in REQUIRED if n not in found and IDS.get(n) not in found]
    problems += [Problem("column-missing", where, _in_both(name)) for name in missing]
    return None if len(problems) > wrong else _columns_at(table, found)


def _in_both(name: str) -> dict[str, str]:
    """What a column that is not there may be called: our name, and the Dutch one."""
    dutch = next(header for header, n in _columns().items() if n == name and header != name)
    return {"column": name, "column_nl": dutch}


def _columns_at(table: Table, places: Mapping[str, int]) -> Columns:
    headings = {name: quoted(table.header[i]) for name, i in places.items()}
    letters = {name: table.letters(i) for name, i in places.items()}
    return Columns(places, headings, {n: found for n, found in letters.items() if found})
