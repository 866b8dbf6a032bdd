"""Which register a file is, and which of its headers is which column.

A corporation whose export has other names hands in a small mapping file beside it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import BeforeValidator, ValidationError

from facts.document import Document, read_file
from facts.model import Closed, problems_in
from facts.periods import Period, period
from facts.problems import InputError, Location, Problem, Refused, did_you_mean
from facts.registers.kinds import Kind, kinds, plain
from facts.registers.privacy import personal, personal_headers

_FACT_TABLE = ({"fact", "feit", "gegeven"}, {"value", "waarde"})


def _period(text: object) -> object:
    if not isinstance(text, str):
        return text
    try:
        return period(text.upper())
    except ValueError as error:
        raise Refused(str(error), period=text) from None


class Mappings(Closed):
    """What one corporation's registers call things; everything in it may be left out.

    `kind` is the kind of register; `party`, `area` and `period` hold for every row; `columns` gives
    the header of a column, `codes` what its own codes mean in VERA's (nothing: no code at all),
    `special` which codes of a column are of a special target group, where that differs.
    """

    kind: str | None = None
    party: str | None = None
    area: str | None = None
    period: Annotated[Period | None, BeforeValidator(_period)] = None
    columns: Mapping[str, str] = {}
    codes: Mapping[str, Mapping[str, str | None]] = {}
    special: Mapping[str, tuple[str, ...]] = {}


NO_MAPPING = Mappings()


@dataclass(frozen=True)
class Recognised:
    """A register: its kind, the header of each column that is read, and what is left unread."""

    kind: Kind
    headers: Mapping[str, str]
    private: tuple[str, ...]
    unread: tuple[str, ...]
    mapping: Mappings


def read_mapping(path: Path) -> Mappings:
    """Reads a mapping file; raises InputError with file and line."""
    document = read_file(path)
    try:
        mapping = Mappings.model_validate(document.content or {})
    except ValidationError as error:
        raise InputError(problems_in(error, document, Mappings)) from None
    if problems := list(_strange(mapping, document)):
        raise InputError(problems)
    return mapping


def _strange(mapping: Mappings, document: Document) -> Iterable[Problem]:
    known = {name for kind in kinds().values() for name in kind.columns}
    if mapping.kind is not None and mapping.kind not in kinds():
        where = Location(document.name, row=document.line_of(("kind",)))
        yield Problem("yaml-unknown-key", where, _near(mapping.kind, kinds()))
    for key in ("columns", "codes", "special"):
        for name in getattr(mapping, key):
            if name not in known:
                where = Location(document.name, row=document.line_of((key, name)))
                yield Problem("yaml-unknown-key", where, _near(name, known))
    for name, header in mapping.columns.items():
        if personal(header):
            where = Location(document.name, row=document.line_of(("columns", name)))
            yield Problem("register-column-private", where, {"column": header})


def _near(word: str, known: Iterable[str]) -> Mapping[str, object]:
    return {"key": word, **did_you_mean(word, known)}


def recognise(headers: Sequence[str], mapping: Mappings = NO_MAPPING) -> Recognised | None:
    """The register that has these headers, or None where they are of something else.

    A table of facts is never a register. Of two kinds that fit, the one with more columns is it.
    """
    words = {plain(header) for header in headers}
    if all(words & names for names in _FACT_TABLE):
        return None
    candidates = [kinds()[mapping.kind]] if mapping.kind else list(kinds().values())
    found = [(kind, _places(kind, headers, mapping)) for kind in candidates]
    fitting = [(k, p) for k, p in found if all(name in p for name in k.known_by)]
    if not fitting:
        return None
    kind, places = max(fitting, key=lambda pair: (len(pair[1]), -candidates.index(pair[0])))
    rest = [h for h in headers if h not in places.values() and plain(h)]
    private = personal_headers(rest)
    return Recognised(kind, places, private, tuple(h for h in rest if h not in private), mapping)


def _places(kind: Kind, headers: Sequence[str], mapping: Mappings) -> dict[str, str]:
    """The header of each column that is there; of two that fit, the name listed first."""
    by_name = {plain(header): header for header in reversed(headers) if not personal(header)}
    places: dict[str, str] = {}
    for name, column in kind.columns.items():
        wanted = [mapping.columns[name]] if name in mapping.columns else [*column.names, name]
        hits = [by_name[plain(word)] for word in wanted if plain(word) in by_name]
        if fresh := [header for header in hits if header not in places.values()]:
            places[name] = fresh[0]
    return places


def columns_of(found: Recognised, file: str, sheet: str | None, row: int) -> list[Problem]:
    """What the headers of a register lack, or have twice."""
    where = Location(file, sheet, row)
    problems = [
        Problem("column-missing", where, {"column": found.kind.columns[name].names[0]})
        for name in found.kind.required
        if name not in found.headers
    ]
    for name, header in found.mapping.columns.items():
        if name in found.kind.columns and found.headers.get(name) is None:
            problems.append(Problem("register-mapping-column", where, {"column": header}))
    return problems
