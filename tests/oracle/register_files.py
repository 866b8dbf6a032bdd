"""Registers drawn at random and written as corporations export them: CSV, Parquet or Excel."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq

from tests.oracle.register_facts import Row, spans_of
from tests.oracle.vocabulary import chance

HEADERS = {
    "lettings": {
        "letting": "toewijzing", "party": "corporatie", "date": "datum", "rent": "rekenhuur",
        "persons": "huishoudgrootte", "pension": "is ouderenhuishouden", "income": "rekeninkomen",
        "priority": "voorrang", "group": "doelgroep",
    },
    "dwellings": {
        "dwelling": "eenheid", "party": "corporatie", "date": "peildatum",
        "energy_label": "energielabel", "monument": "monument", "destination": "bestemming",
        "social_label": "maatschappelijk label", "rent": "rekenhuur",
    },
    "rents": {
        "dwelling": "eenheid", "party": "corporatie", "year": "jaar", "rent_start": "huur begin",
        "rent_end": "huur eind", "change": "wijzigingsreden", "income_dependent": "iah",
    },
}  # fmt: skip
REQUIRED = {
    "lettings": {"letting", "party", "date", "rent"},
    "dwellings": {"dwelling", "party", "date", "energy_label"},
    "rents": {"dwelling", "party", "year", "rent_start", "rent_end"},
}
CODES = {
    "group": ("", "", "GEZ", "STA", "ZOR", "uit", "STA|GEZ", "GEEN", "XX", "STA;XX"),
    "priority": ("", "", "URG", "STA", "urg", "URG,UIT", "NVT", "?"),
    "energy_label": ("A", "B", "e", "E", "F", "G", "A+++", "GEEN", "H", ""),
    "monument": ("", "", "RIJ", "NEE", "gem", "?"),
    "destination": ("", "", "SLO", "VER", "slo", "X"),
    "social_label": ("DAE", "NDA", "ja", "", "?"),
    "change": ("JAA", "INK", "", "MUT", "ink", "?"),
}
MONEY = ("rent", "income", "rent_start", "rent_end", "income_dependent")
EDGES = {
    "rent": (73714, 87966, 87967, 90007, 90008, 68296, 73193, 47720, 45447, 0),
    "income": (4002400, 4002401, 4966900, 4966901, 5484700, 5484701, 2837500, 2837501, 0),
}


@dataclass(frozen=True)
class Register:
    """A register: which kind it is, the columns that it has, and its rows."""

    kind: str
    columns: frozenset[str]
    rows: tuple[Row, ...]


def drawn_register(rng: Random, kind: str, size: int) -> Register:
    """A register with so many rows, with some of the columns that it can do without."""
    extra = sorted(set(HEADERS[kind]) - REQUIRED[kind])
    columns = REQUIRED[kind] | {name for name in extra if chance(rng, 80)}
    empty = rng.choice([0, 2, 10])
    rows = [_row(rng, kind, number, empty) for number in range(size)]
    return Register(kind, frozenset(columns), tuple(rows))


def _row(rng: Random, kind: str, number: int, empty: int) -> Row:
    day = date(rng.choice([2020, 2021, 2022, 2023, 2024, 2025, 2026]), 1, 1)
    day += timedelta(rng.choice([0, 180, 181, 364, rng.randrange(365)]))
    row: dict[str, Any] = {name: rng.choice(codes) for name, codes in CODES.items()}
    row |= {name: _amount(rng, name, empty) for name in MONEY}
    row["persons"] = None if chance(rng, empty) else rng.randint(1, 5)
    row["pension"] = None if chance(rng, empty) else chance(rng, 30)
    row |= {"letting": f"V{number}", "dwelling": f"W{number}", "date": day, "year": day.year}
    row["party"] = rng.choice(["trivire", "woonbron"])
    row["spans"] = (str(day.year),) if kind == "rents" else spans_of(kind, day)
    row["limits"] = int(row["spans"][-1][:4])
    return row


def _amount(rng: Random, name: str, empty: int) -> int | None:
    if chance(rng, empty + (40 if name == "income_dependent" else 0)):
        return None
    if name == "income_dependent":
        return rng.randint(0, 5000)
    if name in EDGES and chance(rng, 40):
        return rng.choice(EDGES[name])
    return rng.randint(0, 9_000_000 if name == "income" else 150_000)


def written(register: Register, folder: Path, form: str, rng: Random) -> Path:
    """The register as a file in a form, its rows in any order and its amounts as they come."""
    path = folder / f"{register.kind}.{form}"
    rows = rng.sample(register.rows, len(register.rows))
    names = rng.sample(sorted(register.columns), len(register.columns))
    headers = [HEADERS[register.kind][name] for name in names]
    if form == "csv":
        style = rng.choice(["comma", "dots", "point"])
        with path.open("w", encoding="utf-8", newline="") as file:
            out = csv.writer(file, delimiter=";")
            out.writerow(headers)
            out.writerows([_text(row[name], name, style) for name in names] for row in rows)
    elif form == "parquet":
        _parquet(path, headers, names, rows)
    else:
        book = openpyxl.Workbook()
        for line in [headers, *([_cell(row[name], name) for name in names] for row in rows)]:
            book.active.append(line)
        book.save(path)
    return path


def _text(value: Any, name: str, style: str) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if name not in MONEY:
        return str(value)
    text = f"{Decimal(value).scaleb(-2):,.2f}"
    swapped = text.translate(str.maketrans(",.", ".,"))
    return {"comma": swapped.replace(".", ""), "dots": swapped, "point": text.replace(",", "")}[
        style
    ]


def _cell(value: Any, name: str) -> Any:
    if name in MONEY and value is not None:
        return Decimal(value).scaleb(-2)
    return _text(value, name, "") if isinstance(value, bool) else value


def _parquet(path: Path, headers: list[str], names: list[str], rows: Sequence[Row]) -> None:
    columns = []
    for name in names:
        values = [row[name] for row in rows]
        if name in MONEY:
            amounts = [value if value is None else Decimal(value).scaleb(-2) for value in values]
            columns.append(pa.array(amounts, pa.decimal128(12, 2)))
        else:
            columns.append(pa.array([None if value == "" else value for value in values]))
    pq.write_table(pa.table(columns, headers), path)
