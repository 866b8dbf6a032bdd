"""Rows of tidy tables turned into facts.

All problems of all rows are collected, each with its place; a table with problems gives the
facts of its good rows too, so that a second look finds everything at once.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from facts.periods import Period, period
from facts.problems import Location, Problem, in_each
from facts.submission import Fact, clean
from facts.table import IDS, REQUIRED, Columns, Harvest, Known, Table, columns_of, hint, quoted
from facts.typed import instead
from facts.values import CellError, Raw, read_value
from facts.vocabulary import FactDefinition


def harvest(table: Table, known: Known, into: Harvest) -> None:
    """Adds the facts and the problems of one table to `into`."""
    columns = columns_of(table, into.problems)
    if columns is None:
        return
    nameless = [i for i, header in enumerate(table.header) if not clean(header)]
    needed = max(columns.place(name) for name in REQUIRED if name != "value")
    for number, cells in table.rows:
        named = {name: cells[i] for name, i in columns.places.items() if i < len(cells)}
        shown = _set_apart(named)
        row = _Row(table, columns, number, named, shown, len(into.problems))
        beside = (cells[i] for i in nameless if i < len(cells))
        if _filled(cells[len(table.header) :]) or _filled(beside):
            into.problems.append(Problem("row-too-long", row.place()))
        elif _filled(row.cells.values()):
            if len(cells) <= needed:
                into.problems.append(Problem("row-too-short", row.place()))
            else:
                _row(row, known, into)


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


@dataclass(frozen=True)
class _Row:
    table: Table
    columns: Columns
    number: int
    cells: Mapping[str, Raw | None]
    shown: Mapping[str, Raw | None]
    problems_before: int

    def place(self, letters: str | None = None) -> Location:
        """The row, or its cell in a column of the spreadsheet."""
        return Location(self.table.file, self.table.sheet, self.number, letters=letters)

    def at(self, column: str) -> Location:
        """A cell, with what people see above it and what the row is about."""
        return Location(
            self.table.file,
            self.table.sheet,
            self.number,
            column,
            letters=self.columns.letters_of(column),
            heading=self.columns.heading(column),
            about=self.about if column != "fact" else None,
        )

    @property
    def about(self) -> str | None:
        """What the row calls its fact, as people see it, with the subject if there is one."""
        seen = (self.shown.get("fact") or self.cells.get("fact"), self.cells.get("subject"))
        words = [quoted(str(cell)) for cell in seen if cell is not None]
        return ", ".join(filter(None, words)) or None

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
        into.facts.append(Fact(**found, where=row.place(row.columns.letters_of("value"))))
    except ValidationError as error:
        names = [str(item["loc"][0]) for item in error.errors()]
        into.problems += [_about("text-too-long", row, name) for name in names]


def _about(code: str, row: _Row, column: str) -> Problem:
    """A problem with a cell that names its column as the file does."""
    return Problem(code, row.at(column), {"column": row.columns.heading(column)})


def _unfounded(row: _Row, found: Mapping[str, Any], known: Known) -> Iterator[Problem]:
    """A deviation counts only with who decided it and why."""
    deviates = known.vocabulary.facts[found["fact"]].over == "deviation"
    if deviates and found["value"] is not False:
        for name in ("source", "note"):
            if found[name] is None:
                yield _about("deviation-unfounded", row, name)


def _unusable_cells(row: _Row) -> Iterator[Problem]:
    for name, cell in row.cells.items():
        if isinstance(cell, CellError):
            words = {"content": quoted(cell.content), **instead(cell.content, "money")}
            yield Problem(cell.code, row.at(name), words)
        elif name in REQUIRED and row.text(name) is None:
            yield _about("cell-empty", row, name)


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
        values = {"party": quoted(name), **hint(name, known.parties, row.problems_before)}
        problems.append(Problem("party-unknown", row.at("party"), values))
    beside = known.parties.get(row.name_beside("party"))
    if found and beside and beside != found:
        seen = quoted(str(row.shown["party"]))
        words = {"hidden": name, "column": IDS["party"], "shown": seen, "other": beside}
        problems.append(Problem("party-contradicts", row.at("party"), words))
    return found


def _period(row: _Row, problems: list[Problem]) -> Period | None:
    text = row.text("period") or ""
    try:
        return period(text.upper())
    except ValueError as error:
        problems.append(Problem(str(error), row.at("period"), {"period": quoted(text)}))
        return None


def _definition(row: _Row, known: Known, problems: list[Problem]) -> FactDefinition | None:
    name = row.text("fact") or ""
    found = known.vocabulary.by_label.get(name.casefold())
    if found is None:
        near = hint(name, known.vocabulary.by_label, row.problems_before)
        values = {"fact": quoted(name), **near}
        problems.append(Problem("fact-unknown", row.at("fact"), values))
    beside = known.vocabulary.by_label.get(row.name_beside("fact"))
    if found and beside and beside is not found:
        problems.append(Problem("fact-contradicts", row.at("fact"), _both(found, beside)))
    return found


def _both(found: FactDefinition, beside: FactDefinition) -> dict[str, str]:
    """The words for a row of which the hidden id and the name that people see differ."""
    hidden = in_each("hidden", found.label.__getitem__)
    shown = in_each("shown", beside.label.__getitem__)
    return {"column": IDS["fact"], "hidden": found.id, "shown": beside.id, **hidden, **shown}


def _value(row: _Row, definition: FactDefinition | None, problems: list[Problem]) -> object:
    raw = row.cells["value"]
    if definition is None or raw is None or isinstance(raw, CellError):
        return None
    try:
        return read_value(clean(raw) if isinstance(raw, str) else raw, definition.kind)
    except ValueError as error:
        unit = definition.counted_unit
        labels = in_each("fact", definition.label.__getitem__)
        nouns = {"unit_nl": unit.nl.other, "unit_en": unit.en.other}
        content = quoted(str(raw))
        values = {"content": content, **labels, **nouns, **instead(content, definition.kind)}
        problems.append(Problem(str(error), row.at("value"), values))
        return None
