"""Whatever the engine and the form of the file, the facts are the same."""

import shutil
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.registers import Engine
from tests.registers.support import counted, csv_of, letting

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
ROWS = st.lists(
    st.tuples(
        st.sampled_from(["Trivire", "Woonbron"]),
        st.dates(date(2023, 1, 1), date(2026, 12, 31)),
        st.one_of(st.none(), st.integers(1, 9)),
        st.one_of(st.none(), RENTS),
        st.one_of(st.none(), CENTS),
        st.sampled_from(["", "URG", "STA", "urg", "URG,UIT", "?"]),
        st.sampled_from(["", "GEZ", "ZOR", "STA|GEZ", "XX"]),
    ),
    min_size=1,
    max_size=30,
)
Row = tuple[Any, ...]


def _euro(cents: int | None) -> str:
    return "" if cents is None else f"{Decimal(cents).scaleb(-2):.2f}".replace(".", ",")


def _csv(folder: Path, rows: list[Row]) -> Path:
    lines = [
        letting(i, day.isoformat(), persons or "", _euro(rent), _euro(income), priority, group, who)
        for i, (who, day, persons, rent, income, priority, group) in enumerate(rows)
    ]
    return csv_of(folder, *lines)


def _parquet(folder: Path, rows: list[Row]) -> Path:
    cells = [
        (f"{i}", who, "Dordrecht", day, persons, rent if rent is None else rent / 100,
         income if income is None else Decimal(income).scaleb(-2), priority, group or None)
        for i, (who, day, persons, rent, income, priority, group) in enumerate(rows)
    ]  # fmt: skip
    columns = [
        pa.array(column, kind)
        for column, kind in zip(zip(*cells, strict=True), COLUMNS.values(), strict=True)
    ]
    path = folder / "lettingen.parquet"
    pq.write_table(pa.table(columns, list(COLUMNS)), path)
    return path


def outcome(path: Path, engine: Engine) -> tuple[set[Any], set[Any]]:
    """Every figure and every doubt; those of a Parquet file number their rows from 1."""
    registers = counted(path, engine)
    facts = {(f.party, str(f.period), f.fact, f.value) for f in registers.facts}
    doubts = {
        (d.keys, d.problem.values["count"], d.problem.values["columns"]) for d in registers.doubts
    }
    return facts, doubts


@settings(max_examples=8, deadline=None)
@given(rows=ROWS)
def test_every_engine_gives_the_same_facts(
    tmp_path_factory: pytest.TempPathFactory, rows: list[Row]
) -> None:
    """Pandas and DuckDB agree over CSV and Parquet: the figures, and what is in doubt and why."""
    folder = tmp_path_factory.mktemp("registers")
    files = (_csv(folder, rows), _parquet(folder, rows))
    engines: tuple[Engine, ...] = ("pandas", "duckdb")
    first, *others = (outcome(path, engine) for path in files for engine in engines)
    assert all(other == first for other in others)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.skipif(shutil.which("java") is None, reason="Spark needs Java, which is not here")
def test_spark_gives_the_same_facts(tmp_path: Path) -> None:
    """So does Spark, in local mode; left out where it is not installed."""
    pytest.importorskip("pyspark", reason="the extra `spark` is not installed")
    rows = [
        ("Trivire", date(2025, 1 + i % 12, 1), 1 + i % 4, 40000 + 3000 * i, 1_000_000 + 300_000 * i,
         ["", "URG", "STA"][i % 3], ["GEZ", "", "ZOR,GEZ", "?"][i % 4])
        for i in range(20)
    ]  # fmt: skip
    for path in (_csv(tmp_path, rows), _parquet(tmp_path, rows)):
        assert outcome(path, "spark") == outcome(path, "pandas")
