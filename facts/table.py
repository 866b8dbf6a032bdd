"""Tidy tables, wherever they were read from, turned into facts.

All problems of all rows are collected, each with its place; a table with problems gives the
facts of its good rows too, so that a second look finds everything at once.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from facts.document import read_document
from facts.periods import Period, period
from facts.problems import LANGUAGES, Location, Problem, did_you_mean
from facts.submission import Fact, clean
from facts.units import units
from facts.values import CellError, Raw, read_value
from facts.vocabulary import FactDefinition, Vocabulary


@dataclass(frozen=True)
class Table:
    """The cells of one file or sheet; `rows` carry the row number that people see."""

    file: str | None
    sheet: str | None
    header: Sequence[str]
    header_row: int
    rows: Iterable[tuple[int, Sequence[Raw | None]]]


@dataclass(frozen=True)
class Unread:
    """A sheet that has something on it, but no row of headers."""

    file: str
    sheet: str

    def __str__(self) -> str:
        return f"{self.file}, {self.sheet}"


@dataclass(frozen=True)
class Known:
    """What the rows may mention: facts, and parties by every name that they go by."""

    vocabulary: Vocabulary
    parties: Mapping[str, str]


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


def harvest(table: Table, known: Known, into: Harvest) -> None:
    """Adds the facts and the problems of one table to `into`."""
    places = _places(table, into.problems)
    if places is None:
        return
    nameless = [i for i, header in enumerate(table.header) if not clean(header)]
    needed = max(_place(places, name) for name in REQUIRED if name != "value")
    for number, cells in table.rows:
        named = {name: cells[i] for name, i in places.items() if i < len(cells)}
        shown = _set_apart(named)
        row = _Row(table, number, named, shown, len(into.problems))
        beside = (cells[i] for i in nameless if i < len(cells))
        if _filled(cells[len(table.header) :]) or _filled(beside):
            into.problems.append(Problem("row-too-long", row.at()))
        elif _filled(row.cells.values()):
            if len(cells) <= needed:
                into.problems.append(Problem("row-too-short", row.at()))
            else:
                _row(row, known, into)


def _place(places: Mapping[str, int], name: str) -> int:
    """The index of a column; of one that only its hidden id stands for, that of the id."""
    return places[name] if name in places else places[IDS[name]]


def _set_apart(named: dict[str, Raw | None]) -> Mapping[str, Raw | None]:
    """Puts the ids of a row in the place of the names, and returns the names that people see."""
    shown: dict[str, Raw | None] = {}
    for name, hidden in IDS.items():
        if hidden in named:
            own = named.pop(hidden)
            seen = named.setdefault(name, None)
            if not _blank(own):
                named[name], shown[name] = own, seen
    return shown


def _filled(cells: Iterable[Raw | None]) -> bool:
    """Whether any cell holds something that people can see."""
    return any(not _blank(cell) for cell in cells)


def _blank(cell: Raw | None) -> bool:
    return cell is None or (isinstance(cell, str) and not clean(cell))


def _quoted(text: str) -> str:
    """What a person wrote, fit to be shown in a message."""
    visible = clean(text)
    return visible if len(visible) <= MAX_QUOTED else f"{visible[:MAX_QUOTED]}…"


def _hint(word: str, known: Iterable[str], before: int) -> dict[str, str]:
    """A suggestion, as long as there are few enough problems before it for anyone to read it."""
    return did_you_mean(word, known) if before < MAX_HINTS else did_you_mean("", ())


def _places(table: Table, problems: list[Problem]) -> Mapping[str, int] | None:
    """The index of each column, or None when the table cannot be read as one."""
    where = Location(table.file, table.sheet, table.header_row)
    found: dict[str, int] = {}
    wrong = len(problems)
    if (count := sum(1 for header in table.header if header.strip())) > MAX_COLUMNS:
        words = {"count": count, "limit": MAX_COLUMNS}
        problems.append(Problem("columns-many", where, words))
        return None
    for i, header in enumerate(table.header):
        name = _columns().get(clean(header).casefold())
        if name is None and clean(header):
            column = _quoted(header)
            place = Location(table.file, table.sheet, table.header_row, column)
            hint = _hint(column, [h for h, n in _columns().items() if n], len(problems))
            problems.append(Problem("column-unknown", place, {"column": column, **hint}))
        elif name in found:
            problems.append(Problem("column-twice", where, {"column": name}))
        elif name:
            found[name] = i
    missing = [n for n in REQUIRED if n not in found and IDS.get(n) not in found]
    problems += [Problem("column-missing", where, {"column": name}) for name in missing]
    return None if len(problems) > wrong else found


@dataclass(frozen=True)
class _Row:
    table: Table
    number: int
    cells: Mapping[str, Raw | None]
    shown: Mapping[str, Raw | None]
    problems_before: int

    def at(self, column: str | None = None) -> Location:
        return Location(self.table.file, self.table.sheet, self.number, column)

    def text(self, column: str) -> str | None:
        value = self.cells.get(column)
        return None if value is None else clean(str(value)) or None

    def name_beside(self, column: str) -> str:
        """What people see beside a hidden id, as names are compared; else nothing."""
        seen = self.shown.get(column)
        return "" if seen is None else clean(str(seen)).casefold()


def _row(row: _Row, known: Known, into: Harvest) -> None:
    if _blank(row.cells.get("value")):
        into.blank_rows += 1
        return
    problems = list(_unusable_cells(row))
    found = {} if problems else dict(_read_cells(row, known, problems))
    problems += [] if problems else _unfounded(row, found, known)
    if problems:
        into.problems += problems
        return
    try:
        into.facts.append(Fact(**found, where=row.at()))
    except ValidationError as error:
        names = [str(item["loc"][0]) for item in error.errors()]
        into.problems += [Problem("text-too-long", row.at(n), {"column": n}) for n in names]


def _unfounded(row: _Row, found: Mapping[str, Any], known: Known) -> Iterator[Problem]:
    """A deviation counts only with who decided it and why."""
    deviates = known.vocabulary.facts[found["fact"]].over == "deviation"
    if deviates and found["value"] is not False:
        for name in ("source", "note"):
            if found[name] is None:
                yield Problem("deviation-unfounded", row.at(name), {"column": name})


def _unusable_cells(row: _Row) -> Iterator[Problem]:
    for name, cell in row.cells.items():
        if isinstance(cell, CellError):
            yield Problem(cell.code, row.at(name), {"content": _quoted(cell.content)})
        elif name in REQUIRED and row.text(name) is None:
            yield Problem("cell-empty", row.at(name), {"column": name})


def _read_cells(row: _Row, known: Known, problems: list[Problem]) -> Iterator[tuple[str, Any]]:
    yield "party", _party(row, known, problems)
    yield "period", _period(row, problems)
    definition = _definition(row, known, problems)
    yield "fact", definition.id if definition else None
    yield "value", _value(row, definition, problems)
    area = row.text("area")
    yield "area", area.casefold() if area else None
    for name in ("subject", "source", "note"):
        yield name, row.text(name)


def _party(row: _Row, known: Known, problems: list[Problem]) -> str | None:
    name = row.text("party") or ""
    found = known.parties.get(name.casefold())
    if found is None:
        values = {"party": _quoted(name), **_hint(name, known.parties, row.problems_before)}
        problems.append(Problem("party-unknown", row.at("party"), values))
    beside = known.parties.get(row.name_beside("party"))
    if found and beside and beside != found:
        seen = _quoted(str(row.shown["party"]))
        words = {"hidden": name, "column": IDS["party"], "shown": seen, "other": beside}
        problems.append(Problem("party-contradicts", row.at("party"), words))
    return found


def _period(row: _Row, problems: list[Problem]) -> Period | None:
    text = row.text("period") or ""
    try:
        return period(text.upper())
    except ValueError as error:
        problems.append(Problem(str(error), row.at("period"), {"period": _quoted(text)}))
        return None


def _definition(row: _Row, known: Known, problems: list[Problem]) -> FactDefinition | None:
    name = row.text("fact") or ""
    found = known.vocabulary.by_label.get(name.casefold())
    if found is None:
        hint = _hint(name, known.vocabulary.by_label, row.problems_before)
        values = {"fact": _quoted(name), **hint}
        problems.append(Problem("fact-unknown", row.at("fact"), values))
    beside = known.vocabulary.by_label.get(row.name_beside("fact"))
    if found and beside and beside is not found:
        problems.append(Problem("fact-contradicts", row.at("fact"), _both(found, beside)))
    return found


def _both(found: FactDefinition, beside: FactDefinition) -> dict[str, str]:
    """The words for a row of which the hidden id and the name that people see differ."""
    pairs = (("hidden", found), ("shown", beside))
    labels = {f"{key}_{lang}": fact.label[lang] for key, fact in pairs for lang in LANGUAGES}
    return {"column": IDS["fact"], "hidden": found.id, "shown": beside.id, **labels}


def _value(row: _Row, definition: FactDefinition | None, problems: list[Problem]) -> object:
    raw = row.cells["value"]
    if definition is None or raw is None or isinstance(raw, CellError):
        return None
    try:
        return read_value(clean(raw) if isinstance(raw, str) else raw, definition.kind)
    except ValueError as error:
        unit = units()[definition.unit]
        labels = {f"fact_{language}": definition.label[language] for language in LANGUAGES}
        nouns = {"unit_nl": unit.nl.other, "unit_en": unit.en.other}
        values = {"content": _quoted(str(raw)), **labels, **nouns}
        problems.append(Problem(str(error), row.at("value"), values))
        return None
