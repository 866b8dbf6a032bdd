"""Whatever the engine and the form of the file, facts, doubts and problems are the same."""

import shutil
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from facts.problems import InputError, Problem
from facts.registers import Engine
from tests.registers.odd_csv import ODD
from tests.registers.support import HEADER, counted, csv_of, letting

COLUMNS = {
    "toewijzing": pa.string(),
    "corporatie": pa.string(),
    "gemeente": pa.string(),
    "datum": pa.date32(),
    "huishoudgrootte": pa.int32(),
    "rekenhuur": pa.float64(),
    "rekeninkomen": pa.decimal128(10, 2),
    "voorrang": pa.string(),
    "doelgroep": pa.string(),
}
CENTS = st.one_of(
    st.sampled_from([4966900, 4966901, 5484700, 5484701, 2837500, 3850000, 0]),
    st.integers(0, 9_000_000),
)
RENTS = st.one_of(st.sampled_from([90007, 90008, 68296, 73193, 47720]), st.integers(0, 150_000))
ROW = st.tuples(
    st.sampled_from(["Trivire", "Woonbron"]),
    st.dates(date(2023, 1, 1), date(2026, 12, 31)),
    st.one_of(st.none(), st.integers(1, 9)),
    st.one_of(st.none(), RENTS),
    st.one_of(st.none(), CENTS),
    st.sampled_from(["", "URG", "STA", "urg", "URG,UIT", "?"]),
    st.sampled_from(["", "GEZ", "ZOR", "STA|GEZ", "XX"]),
)
ROWS = st.lists(ROW, min_size=1, max_size=30)
ODD_LINES = st.sampled_from(
    ["", " ", ";" * 8, "1;2", letting("x", "2025-02-30"), letting("x", "1-3-2025"),
     letting("x", ""), letting("x", "1999-12-31"), letting("x", persons=0),
     letting("x", rent="-1"), letting("x", rent="1.234"), letting("x", party=""), letting(1),
     letting('"x\ny"'), letting('"')]
)  # fmt: skip
Row = tuple[Any, ...]

HERE: tuple[Engine, ...] = ("pandas", "duckdb")
WITHOUT_SPARK = (
    "Spark needs Java, which is not here" if shutil.which("java") is None
    else "the extra `spark` is not installed" if find_spec("pyspark") is None
    else ""
)  # fmt: skip
spark = pytest.mark.skipif(bool(WITHOUT_SPARK), reason=WITHOUT_SPARK)


def _euro(cents: int | None) -> str:
    return "" if cents is None else f"{Decimal(cents).scaleb(-2):.2f}".replace(".", ",")


def _csv(folder: Path, rows: list[Row], odd: list[tuple[int, str]] | None = None) -> Path:
    lines = [
        letting(i, day.isoformat(), persons or "", _euro(rent), _euro(income), priority, group, who)
        for i, (who, day, persons, rent, income, priority, group) in enumerate(rows)
    ]
    for place, line in odd or ():
        lines.insert(place, line)
    return csv_of(folder, *lines)


def _cells(rows: list[Row]) -> list[Row]:
    return [
        (f"{i}", who, "Dordrecht", day, persons, rent if rent is None else rent / 100,
         income if income is None else Decimal(income).scaleb(-2), priority, group or None)
        for i, (who, day, persons, rent, income, priority, group) in enumerate(rows)
    ]  # fmt: skip


def _parquet(folder: Path, rows: list[Row]) -> Path:
    columns = [
        pa.array(column, kind)
        for column, kind in zip(zip(*_cells(rows), strict=True), COLUMNS.values(), strict=True)
    ]
    path = folder / "lettingen.parquet"
    pq.write_table(pa.table(columns, list(COLUMNS)), path)
    return path


def _workbook(folder: Path, rows: list[Row]) -> Path:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("verhuringen")
    sheet.append(HEADER.split(";"))
    for cells in _cells(rows):
        sheet.append(cells)
    path = folder / "lettingen.xlsx"
    book.save(path)
    return path


def _told(problem: Problem) -> tuple[str, str, str]:
    return problem.code, str(problem.where), str(problem.values)


def outcome(path: Path, engine: Engine) -> Any:
    """Every figure, doubt and note of a file, in order, or every problem in it."""
    try:
        registers = counted(path, engine)
    except InputError as error:
        return [_told(problem) for problem in error.problems]
    facts = [(f.party, f.area, str(f.period), f.fact, f.value, f.source) for f in registers.facts]
    doubts = [(d.keys, _told(d.problem)) for d in registers.doubts]
    return facts, doubts, [_told(note) for note in registers.notes]


def _files(folder: Path, rows: list[Row]) -> Iterator[Path]:
    yield _csv(folder, rows)
    yield _parquet(folder, rows)
    yield _workbook(folder, rows)


def _figures(found: Any) -> tuple[set[Any], set[Any]]:
    """What does not depend on the form of a file: its name, and where its rows begin."""
    facts, doubts, _ = found
    return {fact[:-1] for fact in facts}, {keys for keys, _ in doubts}


@settings(max_examples=3, deadline=None)
@given(rows=ROWS)
def test_every_engine_gives_the_same_facts(
    tmp_path_factory: pytest.TempPathFactory, rows: list[Row]
) -> None:
    """Pandas and DuckDB agree over each form of file, to the row that a doubt names."""
    found = [
        [outcome(path, engine) for engine in HERE]
        for path in _files(tmp_path_factory.mktemp("registers"), rows)
    ]
    assert all(other == first for first, other in found)
    assert all(_figures(pair[0]) == _figures(found[0][0]) for pair in found)


@settings(max_examples=6, deadline=None)
@given(rows=ROWS, odd=st.lists(st.tuples(st.integers(0, 30), ODD_LINES), min_size=1, max_size=3))
def test_every_engine_finds_the_same_wrong(
    tmp_path_factory: pytest.TempPathFactory, rows: list[Row], odd: list[tuple[int, str]]
) -> None:
    """Whatever line is put among good ones: the same problems with the same rows, or none."""
    path = _csv(tmp_path_factory.mktemp("registers"), rows, odd)
    first, other = (outcome(path, engine) for engine in HERE)
    assert other == first


@pytest.mark.parametrize("name", ODD)
def test_every_engine_reads_odd_files_alike(tmp_path: Path, name: str) -> None:
    """Blank lines, quotes, encodings: the same facts or the same problems with their rows."""
    path = tmp_path / "lettingen.csv"
    path.write_bytes(ODD[name])
    first, other = (outcome(path, engine) for engine in HERE)
    assert other == first


@spark
@pytest.mark.filterwarnings("ignore")
@settings(max_examples=2, deadline=None, suppress_health_check=list(HealthCheck))
@given(rows=ROWS, odd=st.lists(st.tuples(st.integers(0, 30), ODD_LINES), max_size=1))
def test_spark_gives_the_same(
    tmp_path_factory: pytest.TempPathFactory, rows: list[Row], odd: list[tuple[int, str]]
) -> None:
    """So does Spark, in local mode, over every form of file."""
    folder = tmp_path_factory.mktemp("registers")
    for path in (_csv(folder, rows, odd), _parquet(folder, rows), _workbook(folder, rows)):
        assert outcome(path, "spark") == outcome(path, "pandas")


@spark
@pytest.mark.filterwarnings("ignore")
def test_spark_reads_odd_files_alike(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same facts or the same problems with their rows, and nothing written where one works.

    All in one test: a session takes seconds to start.
    """
    path = tmp_path / "in" / "lettingen.csv"
    path.parent.mkdir()
    monkeypatch.chdir(tmp_path)
    differing = []
    for name, content in ODD.items():
        path.write_bytes(content)
        if outcome(path, "spark") != outcome(path, "pandas"):
            differing.append(name)

    assert differing == []
    assert list(tmp_path.iterdir()) == [path.parent]
