"""Tables in a chapter, written out: a row is a norm that takes what stands above its table."""

from collections.abc import Container, Iterator, Mapping
from typing import Any

from facts.document import Document
from facts.document import Path as Place
from facts.problems import Location, Problem, did_you_mean
from rules.schema import Agreement, Norm, Unjudged

OF_UNJUDGED = {field.alias or name for name, field in Unjudged.model_fields.items()}
COMMON = {"rows", *OF_UNJUDGED, *(field.alias or key for key, field in Norm.model_fields.items())}
"""What may stand above the rows of a table: whatever a row may have."""

_Lines = dict[tuple[Any, Any], dict[Place, int]]


def misshapen(document: Document) -> Iterator[Problem]:
    """What cannot be written out: a list of norms, tables or rows that is not one of mappings."""
    if not isinstance(document.content, dict):
        return
    yield from _not_mappings(document, ("norms",), document.content.get("norms"))
    tables = document.content.get("tables")
    yield from _not_mappings(document, ("tables",), tables)
    for t, table in enumerate(tables if isinstance(tables, list) else ()):
        if isinstance(table, dict):
            yield from _table_problems(document, ("tables", t), table)
    parameters = document.content.get("parameters")
    if parameters is not None and not isinstance(parameters, dict):
        yield _misfit("yaml-keys", document, ("parameters",), parameters)


def _table_problems(
    document: Document, place: Place, table: Mapping[str, Any]
) -> Iterator[Problem]:
    """Keys that no norm has, and rows that are not there: nothing of a table may go unread."""
    for key in (key for key in table if key not in COMMON):
        where = Location(document.name, row=document.line_of((*place, key)))
        yield Problem("yaml-unknown-key", where, {"key": key, **did_you_mean(key, COMMON)})
    if not table.get("rows"):
        where = Location(document.name, row=document.line_of((*place, "rows")))
        code = "yaml-empty" if "rows" in table else "yaml-missing-key"
        yield Problem(code, where, {"key": "rows"})
    yield from _not_mappings(document, (*place, "rows"), table.get("rows"))


def _not_mappings(document: Document, place: Place, items: object) -> Iterator[Problem]:
    if items is not None and not isinstance(items, list):
        yield _misfit("yaml-list", document, place, items)
    for i, item in enumerate(items if isinstance(items, list) else ()):
        if not isinstance(item, dict):
            yield _misfit("yaml-keys", document, (*place, i), item)


def _misfit(code: str, document: Document, place: Place, content: object) -> Problem:
    where = Location(document.name, row=document.line_of(place))
    key = next(part for part in reversed(place) if isinstance(part, str))
    return Problem(code, where, {"key": key, "content": str(content)[:60]})


def written_out(document: Document, agreement: Agreement) -> Document:
    """The document with a norm for every row of its tables, defaults and ids filled in."""
    content, lines = dict(document.content), dict(document.lines)
    norms = list(content.get("norms") or [])
    by_row = _lines_by_row(document)
    for t, table in enumerate(_listed(content.pop("tables", None))):
        common = {key: value for key, value in table.items() if key != "rows"}
        for r, row in enumerate(_listed(table.get("rows"))):
            here = ("norms", len(norms))
            found = _lines_of_row(by_row, (t, r), row)
            lines |= {(*here, *place): line for place, line in found.items()}
            norms.append(_table_row(common, row))
    defaults = {
        "valid": agreement.years.model_dump(by_alias=True),
        "next": agreement.next.model_dump(),
    }
    filled = [
        {**defaults, "covers": [f"{agreement.prefix}-{norm.get('id')}"], **norm}
        for norm in _listed(norms)
    ]
    parameters = {
        key: {"id": key, **entry} if isinstance(entry, dict) else entry
        for key, entry in (content.get("parameters") or {}).items()
    }
    content |= {"norms": filled, "parameters": parameters}
    return Document(document.name, content, lines)


def _lines_by_row(document: Document) -> _Lines:
    """The lines in every row of every table, and those of what stands above its rows."""
    found: _Lines = {}
    for place, line in document.lines.items():
        match place:
            case ("tables", table, "rows", row, *rest):
                found.setdefault((table, row), {})[tuple(rest)] = line
            case ("tables", table, key, *rest):
                found.setdefault((table, None), {})[(key, *rest)] = line
    return found


def _lines_of_row(
    lines: _Lines, at: tuple[int, int], own: Container[object]
) -> Mapping[Place, int]:
    """The lines of a row: its own, and for every other key the one above."""
    table, row = at
    above = lines.get((table, None), {})
    inherited = {place: line for place, line in above.items() if place[0] not in own}
    return {**inherited, **lines.get((table, row), {})}


def _table_row(common: Mapping[str, Any], row: Mapping[str, Any]) -> dict[str, Any]:
    """A row with what is above it; without a verdict it takes only what such a clause can have."""
    if "not_judged" in row:
        common = {key: value for key, value in common.items() if key in OF_UNJUDGED}
    return {**common, **row}


def _listed(items: Any) -> list[dict[str, Any]]:
    """The mappings in a list; anything else is left for validation to complain about."""
    return [item for item in items or [] if isinstance(item, dict)]
