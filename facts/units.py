"""The units of facts, parameters and norms; the list itself is `units.yaml`."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import TypeAdapter

from facts.document import read_document
from facts.model import Closed
from facts.problems import Refused

Kind = Literal["count", "money", "percent", "points", "share", "factor", "flag", "date", "done"]


class Noun(Closed):
    """The singular and plural of what is counted."""

    one: str
    other: str


class Unit(Closed):
    """A unit: what values fit it, and what people call it."""

    id: str
    kind: Kind
    nl: Noun
    en: Noun


@cache
def units() -> Mapping[str, Unit]:
    """Every unit by its id."""
    path = Path(__file__).parent / "units.yaml"
    document = read_document(path.read_text("utf-8"), path.name)
    entries = [{"id": key, **entry} for key, entry in document.content.items()]
    return {unit.id: unit for unit in TypeAdapter(list[Unit]).validate_python(entries)}


def known_unit(text: str) -> str:
    """`text` if it is the id of a unit; raises Refused otherwise."""
    if text not in units():
        raise Refused("unit-unknown", unit=text, known=", ".join(units()))
    return text
