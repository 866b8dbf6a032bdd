"""The small file in which a corporation says what its registers call their columns and codes."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Annotated

from pydantic import BeforeValidator, ValidationError

from facts.document import Document, read_file
from facts.model import Closed, problems_in
from facts.periods import Period, period
from facts.problems import InputError, Location, Problem, Refused, did_you_mean
from facts.registers.kinds import SEPARATORS, codes_by_column, kinds, plain
from facts.registers.privacy import personal

SPECIAL = "special"


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


def read_mapping(path: Path) -> Mappings:
    """Reads a mapping file; raises InputError with file and line."""
    document = read_file(path)
    try:
        mapping = Mappings.model_validate({} if document.content is None else document.content)
    except ValidationError as error:
        found = problems_in(error, document, Mappings)
        raise InputError(_with_keys(problem) for problem in found) from None
    checks = (_strange, _twice, _codes, _special)
    if problems := list(chain.from_iterable(check(mapping, document) for check in checks)):
        raise InputError(problems)
    return mapping


def _with_keys(problem: Problem) -> Problem:
    """The problem; of a key that is not known with those that are."""
    if problem.code != "yaml-unknown-key":
        return problem
    return _unknown(str(problem.values["key"]), Mappings.model_fields, problem.where)


def _strange(mapping: Mappings, document: Document) -> Iterator[Problem]:
    """A kind or a column that there is not, or that names what may identify a person."""
    if mapping.kind is not None and mapping.kind not in kinds():
        yield _choice("kind", mapping.kind, kinds(), _at(document, "kind"))
        return
    chosen = [kinds()[mapping.kind]] if mapping.kind else list(kinds().values())
    columns = list(dict.fromkeys(name for kind in chosen for name in kind.columns))
    coded = [name for name in columns if name in codes_by_column()]
    special = [name for name in coded if SPECIAL in codes_by_column()[name]]
    for key, known in (("columns", columns), ("codes", coded), ("special", special)):
        for name in getattr(mapping, key):
            if name not in known:
                yield _unknown(name, known, _at(document, key, name))
    for name, header in mapping.columns.items():
        if personal(header):
            where = _at(document, "columns", name)
            yield Problem("register-column-private", where, {"column": header})


def _twice(mapping: Mappings, document: Document) -> Iterator[Problem]:
    """A header that is given to two columns: a register would be read as if one were not there."""
    first: dict[str, str] = {}
    for name, header in mapping.columns.items():
        other = first.setdefault(plain(header), name)
        if other != name:
            words = {"column": header, "name": name, "first": other}
            yield Problem("register-mapping-twice", _at(document, "columns", name), words)


def _codes(mapping: Mappings, document: Document) -> Iterator[Problem]:
    """What is said to be a code of VERA's and is not, of the columns whose codes we know."""
    for column, codes in mapping.codes.items():
        sets = codes_by_column().get(column, {})
        known = [code for some in sets.values() for code in some]
        known += [code.upper() for code in mapping.special.get(column, ())]
        for own, meant in codes.items():
            parts = re.split(SEPARATORS, (meant or "").upper())
            if sets and any(part not in ("", *known) for part in parts):
                yield _choice(column, meant or "", known, _at(document, "codes", column, own))


def _special(mapping: Mappings, document: Document) -> Iterator[Problem]:
    """What is said to be the code of a special group, and neither VERA nor `codes` has."""
    for column, special in mapping.special.items():
        ours = [code for some in codes_by_column().get(column, {}).values() for code in some]
        made = ",".join(meant or "" for meant in mapping.codes.get(column, {}).values()).upper()
        known = list(dict.fromkeys([*ours, *filter(None, re.split(SEPARATORS, made))]))
        for number, code in enumerate(special):
            if ours and code.upper() not in known:
                where = _at(document, SPECIAL, column, number)
                yield _choice(column, code, known, where)


def _at(document: Document, *path: str | int) -> Location:
    return Location(document.name, row=document.line_of(path))


def _unknown(key: str, known: Iterable[str], where: Location) -> Problem:
    words = {"key": key, "known": ", ".join(known), **did_you_mean(key, known)}
    return Problem("yaml-unknown-of", where, words)


def _choice(key: str, content: str, known: Iterable[str], where: Location) -> Problem:
    words = {"key": key, "content": content, "known": ", ".join(known)}
    return Problem("yaml-choice", where, {**words, **did_you_mean(content, known)})
