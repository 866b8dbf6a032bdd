"""The kinds of register that are read and the columns of each, from `columns.yaml`."""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from facts.document import read_file
from facts.model import Closed, Localised, with_ids

Holds = Literal["id", "text", "date", "past", "year", "count", "money", "flag", "code"]
Time = Literal["halves", "day", "year"]
Yes = Annotated[bool, BeforeValidator(lambda word: word in (True, "yes"))]

SEPARATORS = "[;,| ]+"
"""What stands between several codes in one cell."""
_BETWEEN_WORDS = re.compile(r"[\W_]+")
_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])")


class Column(Closed):
    """One column: what it holds and every name that a header may give it."""

    id: str
    holds: Holds
    names: tuple[str, ...]
    sensitive: Yes = False


class Kind(Closed):
    """A kind of register: its columns, what may occur once, and how it relates to time."""

    id: str
    label: Localised
    once: Annotated[tuple[str, ...], Field(alias="one row")]
    time: Time
    known_by: Annotated[tuple[str, ...], Field(alias="known by")]
    columns: Annotated[Mapping[str, Column], BeforeValidator(with_ids)]


@cache
def _content() -> Mapping[str, object]:
    content: Mapping[str, object] = read_file(Path(__file__).parent / "columns.yaml").content
    return content


@cache
def kinds() -> Mapping[str, Kind]:
    """Every kind of register by its id."""
    entries = with_ids({key: entry for key, entry in _content().items() if key != "private"})
    return {key: Kind.model_validate(entry) for key, entry in entries.items()}


@cache
def counted() -> Mapping[str, Mapping[str, Any]]:
    """What is counted in each kind of register, as `classes.yaml` has it."""
    content: Mapping[str, Any] = read_file(Path(__file__).parent / "classes.yaml").content
    return content


@cache
def codes_by_column() -> Mapping[str, Mapping[str, Sequence[str]]]:
    """VERA's codes of each column that has any, by the set that they are in."""
    return {name: sets for entry in counted().values() for name, sets in entry["sets"].items()}


@cache
def private_words() -> tuple[re.Pattern[str], ...]:
    """What the words of a header may not be if it is to be read."""
    words = _content()["private"]
    assert isinstance(words, list)  # noqa: S101 - our own file
    return tuple(re.compile(str(word).replace("*", ".*")) for word in words)


@lru_cache(maxsize=2048)
def plain(header: str) -> str:
    """A header as it is compared: words in lower case with single spaces, humps taken apart."""
    return _BETWEEN_WORDS.sub(" ", _HUMPS.sub(" ", header)).strip().casefold()
