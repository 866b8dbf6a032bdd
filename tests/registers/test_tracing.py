"""A finding is traced to the rows behind it, through the command line and in every form of file."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow.csv as pc
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner
from openpyxl import Workbook

from engine.cli import main
from tests.registers.support import csv_of, letting

ROWS = [letting("a", income="60000"), letting("b"), letting("c", "2025-08-01", income="70000")]
RENTS = "eenheid;corporatie;jaar;huur begin;huur eind;wijzigingsreden;iah"
QUESTION = ("--as-of", "2026-02-01", "--period", "2025", "--agreement", "dordrecht-2024-2025")


def _as(folder: Path, suffix: str) -> Path:
    """The rows as a file of this kind."""
    plain = csv_of(folder, *ROWS)
    path = plain.with_suffix(suffix)
    table = pc.read_csv(plain, parse_options=pc.ParseOptions(delimiter=";"))
    if suffix == ".parquet":
        pq.write_table(table, path)
    if suffix == ".xlsx":
        book = Workbook()
        sheet = book.active
        assert sheet is not None
        for cells in (table.column_names, *zip(*table.to_pydict().values(), strict=True)):
            sheet.append(cells)
        book.save(path)
    return path


def _traces(path: Path, norm: str, *options: str) -> Any:
    arguments = ["check", str(path), *QUESTION, "--trace", norm, "--format", "json", *options]
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code in (0, 1), result.output
    return json.loads(result.stdout)["trace"]


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".parquet"])
def test_a_finding_is_traced_to_its_lettings(tmp_path: Path, suffix: str) -> None:
    """The ids of those above the limit, and of all lettings that they are a share of."""
    traces = _traces(_as(tmp_path, suffix), "free-allocation")
    found = {trace["fact"]: trace for trace in traces if trace["period"] == "2025"}
    assert found["lettings_above_income_limit"]["ids"] == ["a", "c"]
    assert found["lettings_social"]["ids"] == ["a", "b", "c"]
    condition = found["lettings_above_income_limit"]["condition"]["nl"]
    assert "rekeninkomen boven de DAEB-inkomensgrens" in condition


def test_a_rise_is_traced_to_the_dwellings_of_both_sums(tmp_path: Path) -> None:
    """Which sums a rise follows from the vocabulary says."""
    rows = ["1;Trivire;2025;600,00;630,00;JAA;", "2;Trivire;2025;;640,00;JAA;"]
    path = csv_of(tmp_path, *rows, header=RENTS, name="huren.csv")
    found = {t["fact"]: t["ids"] for t in _traces(path, "rent-sum-cap")}
    assert found == {"rent_sum_start": ["1"], "rent_sum_end": ["1"]}


def test_a_trace_is_of_one_party_where_one_is_asked(tmp_path: Path) -> None:
    """The rows of the other corporation are not listed."""
    path = csv_of(tmp_path, *ROWS, letting("w", party="Woonbron"))
    found = _traces(path, "free-allocation", "--party", "trivire")
    assert {t["party"] for t in found} == {"trivire"}


def test_the_program_itself_prints_the_ids(tmp_path: Path) -> None:
    """As a process of its own, in the table for people."""
    script = str(Path(sys.executable).parent / "signaal")
    result = subprocess.run(
        [script, "check", str(_as(tmp_path, ".csv")), *QUESTION, "--trace", "free-allocation"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert result.returncode in (0, 1), result.stderr
    assert "lettings_above_income_limit = 2" in result.stdout
    assert "  a, c\n" in result.stdout


def test_an_unknown_norm_is_refused(tmp_path: Path) -> None:
    """With the nearest name, and nothing is judged."""
    arguments = ["check", str(_as(tmp_path, ".csv")), *QUESTION, "--trace", "free-alocation"]
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 2
    assert "free-allocation" in result.output
