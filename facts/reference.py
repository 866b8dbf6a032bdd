"""Publicly known values per year (wage growth, rent and income limits), from `reference/*.yaml`.

A year that is not listed has no value; the value of another year is never used instead.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, RootModel, ValidationError

from facts.document import Document, read_file, yaml_files
from facts.model import Closed, Localised, problems_in, with_ids
from facts.printed import PrintedNumber
from facts.problems import InputError, Location, Problem
from facts.units import known_unit

FOLDER = Path(__file__).parent / "reference"

Certainty = Literal["official", "sector", "derived", "secondary", "conflicting"]


class DatedValue(Closed):
    """One value with where it was found and how sure it is."""

    value: PrintedNumber
    certainty: Certainty
    source: str
    note: str | None = None


class Series(Closed):
    """One quantity over the years."""

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
    unit: Annotated[str, AfterValidator(known_unit)]
    label: Localised
    values: Mapping[int, DatedValue]


class SeriesFile(RootModel[Mapping[str, Series]]):
    """One file: its series by id."""


def load_reference(folders: Iterable[Path] = ()) -> Mapping[str, Series]:
    """Every series by id; raises InputError with file and line."""
    series: dict[str, Series] = {}
    problems: list[Problem] = []
    for path in yaml_files((FOLDER, *folders), problems):
        document = read_file(path)
        try:
            part = SeriesFile.model_validate(with_ids(document.content or {})).root
        except ValidationError as error:
            problems += problems_in(error, document, SeriesFile)
            continue
        problems += [_twice(document, key) for key in part if key in series]
        series |= part
    if problems:
        raise InputError(problems)
    return series


def _twice(document: Document, key: str) -> Problem:
    where = Location(document.name, row=document.line_of((key,)))
    return Problem("reference-twice", where, {"series": key})
