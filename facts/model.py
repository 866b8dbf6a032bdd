"""What all our pydantic models have in common: closed and frozen."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from facts.document import Document
from facts.problems import Location, Problem, Refused, did_you_mean, nearest


class Closed(BaseModel):
    """A model that knows all its keys and never changes."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class Localised(Closed):
    """A text in Dutch and in English."""

    nl: str
    en: str

    def __getitem__(self, language: str) -> str:
        return self.nl if language == "nl" else self.en


def with_ids(entries: Any) -> Any:
    """Entries by id that know their own id; what is not made of entries stays as it is."""
    if not isinstance(entries, Mapping):
        return entries
    return {
        key: {**entry, "id": key} if isinstance(entry, Mapping) else entry
        for key, entry in entries.items()
    }


MISFITS: Mapping[str, str] = {
    "literal_error": "yaml-choice",
    "string_pattern_mismatch": "yaml-pattern",
    "string_too_long": "yaml-too-long",
    "string_type": "yaml-text",
    "date_from_datetime_parsing": "yaml-date",
    "date_from_datetime_inexact": "yaml-date",
    "date_parsing": "yaml-date",
    "date_type": "yaml-date",
    "decimal_parsing": "yaml-number",
    "decimal_type": "yaml-number",
    "finite_number": "yaml-number",
    "int_parsing": "yaml-whole-number",
    "int_type": "yaml-whole-number",
    "bool_parsing": "yaml-yes-no",
    "bool_type": "yaml-yes-no",
    "tuple_type": "yaml-list",
    "list_type": "yaml-list",
    "dict_type": "yaml-keys",
    "model_type": "yaml-keys",
    "model_attributes_type": "yaml-keys",
}
"""The sentence for each way in which a value does not fit, by pydantic's name for it."""

_Place = tuple[int | str, ...]

LONGEST = 60
PART_IS_KEY = "[key]"
"""How pydantic says that it is about the key before it and not about its value."""


def problems_in(
    error: ValidationError, document: Document, model: type[BaseModel]
) -> list[Problem]:
    """What pydantic found, each with file and line, and the known word nearest to a wrong one.

    A key that is missing because it is misspelt is told once, and so is what several rows of a
    table take from one line above them.
    """
    keys = _keys(model.model_json_schema())
    items: list[Mapping[str, Any]] = [dict(item) for item in error.errors(include_url=False)]
    absent = {item["loc"] for item in items if item["type"] == "missing"}
    meant = {item["loc"]: _meant(item["loc"], absent) for item in items if _is_strange(item)}
    found = {
        repr(problem): problem
        for item in items
        if item["loc"] not in meant.values()
        for problem in [_problem(item, document, keys, meant.get(item["loc"]))]
    }
    return list(found.values())


def _is_strange(item: Mapping[str, Any]) -> bool:
    return bool(item["type"] == "extra_forbidden")


def _meant(loc: _Place, absent: set[_Place]) -> _Place | None:
    """The missing key beside a strange one that it is a misspelling of, if it is."""
    beside = {str(other[-1]): other for other in absent if other[:-1] == loc[:-1]}
    near = nearest(str(loc[-1]), beside)
    return beside[near] if near else None


def _problem(
    item: Mapping[str, Any], document: Document, keys: set[str], meant: _Place | None
) -> Problem:
    loc = item["loc"]
    cause = item.get("ctx", {}).get("error")
    if isinstance(cause, Refused) and cause.at is not None:
        loc = (*loc, cause.at)
    where = Location(document.name, row=document.line_of(_path(loc, document)))
    if _is_strange(item):
        return _strange(str(loc[-1]), item["input"], keys if meant is None else {meant[-1]}, where)
    if item["type"] == "missing":
        return Problem("yaml-missing-key", where, {"key": loc[-1]})
    if isinstance(cause, Refused):
        return Problem(cause.code, where, cause.values)
    return _misfit(item, _key(loc, document, keys), where)


def _strange(key: str, content: object, keys: Iterable[Any], where: Location) -> Problem:
    """A key that is not known, or a piece of a text that a comma cut off."""
    if content is None and (" " in key or nearest(key, keys) is None):
        return Problem("yaml-comma", where, {"key": key})
    return Problem("yaml-unknown-key", where, {"key": key, **did_you_mean(key, keys)})


def _misfit(item: Mapping[str, Any], key: str, where: Location) -> Problem:
    """A value that is not what its key takes, with what the key does take."""
    if item["input"] is None:
        return Problem("yaml-empty", where, {"key": key})
    code = MISFITS.get(item["type"], "yaml-value")
    words: dict[str, object] = {"key": key, "content": _shown(item["input"])}
    context = item.get("ctx", {})
    if code == "yaml-choice":
        choices = _choices(context["expected"])
        words |= {"known": ", ".join(choices), **did_you_mean(str(item["input"]), choices)}
    elif code == "yaml-pattern":
        words["pattern"] = context["pattern"]
    elif code == "yaml-too-long":
        words["limit"] = context["max_length"]
    elif code == "yaml-value":
        words["reason"] = item["msg"]
    return Problem(code, where, words)


def _shown(content: object) -> str:
    """What stood there, cut off where it would crowd out the sentence."""
    text = str(content)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}..."


def _choices(expected: str) -> list[str]:
    """The words that are possible, from pydantic's list of them in quotation marks."""
    return [one or other for one, other in re.findall(r"'([^']*)'|\"([^\"]*)\"", expected)]


def _key(loc: tuple[int | str, ...], document: Document, keys: set[str]) -> str:
    """The last key that stands in the document or the schema, not a name that pydantic adds."""
    if loc[-1:] == (PART_IS_KEY,):
        loc = loc[:-2]
    for at in range(len(loc), 0, -1):
        part = loc[at - 1]
        if isinstance(part, str) and (part in keys or loc[:at] in document.lines):
            return part
    return document.name


def _path(loc: tuple[int | str, ...], document: Document) -> tuple[int | str, ...]:
    """The place in the document, without the names of models that pydantic puts in between."""
    path: tuple[int | str, ...] = ()
    for part in loc:
        if (*path, part) in document.lines or part == loc[-1]:
            path = (*path, part)
    return path


def _keys(schema: Mapping[str, Any]) -> set[str]:
    parts = [schema, *schema.get("$defs", {}).values()]
    return {key for part in parts for key in part.get("properties", {})}
