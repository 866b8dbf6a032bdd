"""What the tests of registers share: files with rows, and what counting them gives."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from facts.problems import InputError, Problem
from facts.reference import Series, load_reference
from facts.registers import Engine, Options, Registers
from facts.registers.mapping import NO_MAPPING, Mappings
from facts.table import Known
from facts.vocabulary import load_vocabulary

HEADER = (
    "toewijzing;corporatie;gemeente;datum;huishoudgrootte;rekenhuur;rekeninkomen;voorrang;doelgroep"
)
PARTIES = {"trivire": "trivire", "woonbron": "woonbron"}


@cache
def known() -> tuple[Known, Mapping[str, Series]]:
    """The vocabulary with two corporations in one municipality, and the series."""
    return Known(load_vocabulary(), PARTIES, frozenset({"dordrecht"})), load_reference()


def letting(
    number: object = 1,
    date: str = "2025-03-01",
    persons: object = 1,
    rent: object = "600",
    income: object = "30000",
    priority: str = "",
    group: str = "GEZ",
    party: str = "Trivire",
) -> str:
    """One row of a CSV register of lettings."""
    cells = (number, party, "Dordrecht", date, persons, rent, income, priority, group)
    return ";".join(map(str, cells))


def csv_of(folder: Path, *rows: str, header: str = HEADER, name: str = "lettingen.csv") -> Path:
    """A CSV file with these rows."""
    path = folder / name
    path.write_text("\n".join((header, *rows)) + "\n", "utf-8")
    return path


def counted(
    path: Path,
    engine: Engine | None = None,
    mapping: Mappings = NO_MAPPING,
    **options: Any,
) -> Registers:
    """The registers of a file, counted; raises InputError."""
    vocabulary, series = known()
    registers = Registers(vocabulary, series, Options(mapping, engine, **options))
    assert registers.take(path, path.name)
    return registers


def figures(registers: Registers, period: str = "2025") -> dict[str, Any]:
    """The value of every fact over one period, if one party has them."""
    return {fact.fact: fact.value for fact in registers.facts if str(fact.period) == period}


def problems(path: Path, engine: Engine | None = None, **options: Any) -> Sequence[Problem]:
    """What is wrong with a register."""
    with pytest.raises(InputError) as error:
        counted(path, engine, **options)
    return error.value.problems


def codes(path: Path, engine: Engine | None = None, **options: Any) -> list[tuple[str, Any, Any]]:
    """The code, row and column of everything that is wrong with a register."""
    found = problems(path, engine, **options)
    return [(p.code, p.where.row, p.where.column) for p in found]
