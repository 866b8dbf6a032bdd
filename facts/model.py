"""What all our pydantic models have in common: closed and frozen."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from facts.document import Document
from facts.problems import Location, Problem, Refused, did_you_mean


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


def problems_in(
    error: ValidationError, document: Document, model: type[BaseModel]
) -> list[Problem]:
    """What pydantic found, each with file and line, and the known key nearest to a wrong one."""
    keys = _keys(model.model_json_schema())
    return [_problem(dict(item), document, keys) for item in error.errors(include_url=False)]


def _problem(item: Mapping[str, Any], document: Document, keys: set[str]) -> Problem:
    path = _path(item["loc"], document)
    where = Location(document.name, row=document.line_of(path))
    key = str(path[-1]) if path else document.name
    cause = item.get("ctx", {}).get("error")
    if item["type"] == "extra_forbidden":
        return Problem("yaml-unknown-key", where, {"key": key, **did_you_mean(key, keys)})
    if item["type"] == "missing":
        return Problem("yaml-missing-key", where, {"key": key})
    if isinstance(cause, Refused):
        return Problem(cause.code, where, cause.values)
    return Problem("yaml-value", where, {"key": key, "reason": item["msg"]})


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
