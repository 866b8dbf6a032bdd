"""A finding is traced to the rows behind it, through the command line and in every form of file."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pyarrow.csv as pc
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner
from openpyxl import Workbook

from engine.cli import main
from rules.loader import Library
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
    figure = "verhuringen boven de DAEB-inkomensgrens (lettings_above_income_limit): 2 rijen"
    assert figure in " ".join(result.stdout.split())
    assert "  a, c\n" in result.stdout


D24 = "dordrecht-2024-2025"


@pytest.mark.parametrize("name", [f"{D24}/rent-sum-cap", "2.3.1"])
def test_a_norm_goes_by_its_agreement_and_by_its_clause_too(tmp_path: Path, name: str) -> None:
    """As the table of findings prints it."""
    rows = ["1;Trivire;2025;600,00;630,00;JAA;"]
    path = csv_of(tmp_path, *rows, header=RENTS, name="huren.csv")

    assert {t["fact"] for t in _traces(path, name)} == {"rent_sum_start", "rent_sum_end"}


def test_a_clause_with_several_norms_is_refused_with_their_names(tmp_path: Path) -> None:
    """Each as it can be asked for."""
    norms = Library().pack(D24).norms
    clause = next(c for c, many in Counter(norm.clause for norm in norms).items() if many > 1)
    arguments = ["check", str(_as(tmp_path, ".csv")), *QUESTION, "--trace", clause]
    result = CliRunner().invoke(main, arguments)

    assert result.exit_code == 2
    told = "".join(result.output.split())
    assert all(f"{D24}/{norm.id}" in told for norm in norms if norm.clause == clause)


@pytest.mark.parametrize(
    ("trust", "judged"), [("totals", "totals"), ("register", "register"), (None, "neither")]
)
def test_a_trace_says_which_figure_was_judged(
    tmp_path: Path, trust: str | None, judged: str
) -> None:
    """The rows are those of the register; the total that was reported may be what counts."""
    _as(tmp_path, ".csv")
    total = "party,period,fact,value\ntrivire,2025,lettings_above_income_limit,3\n"
    (tmp_path / "opgave.csv").write_text(total, "utf-8")
    options = ("--trust", trust) if trust else ()
    found = {(t["fact"], t["period"]): t for t in _traces(tmp_path, "free-allocation", *options)}
    above = found["lettings_above_income_limit", "2025"]

    assert (above["judged"], above["reported"], above["ids"]) == (judged, "3", ["a", "c"])
    assert found["lettings_social", "2025"]["judged"] == "register"


def test_of_a_verdict_only_the_periods_that_it_rests_on_are_listed(tmp_path: Path) -> None:
    """The half-years that a register gives besides have nothing to do with a norm by the year."""
    found = _traces(_as(tmp_path, ".csv"), "free-allocation")

    assert {(t["fact"], t["period"]) for t in found} == {
        ("lettings_above_income_limit", "2025"),
        ("lettings_social", "2025"),
    }


def test_without_a_verdict_every_period_is_listed(tmp_path: Path) -> None:
    """Any of them may hold what is wrong."""
    _as(tmp_path, ".csv")
    total = "party,period,fact,value\ntrivire,2025,lettings_above_income_limit,3\n"
    (tmp_path / "opgave.csv").write_text(total, "utf-8")
    found = _traces(tmp_path, "free-allocation")

    assert {t["period"] for t in found} == {"2025", "2025-H1", "2025-H2"}
    assert {t["judged"] for t in found if t["fact"] == "lettings_above_income_limit"} == {"neither"}


def test_a_condition_comes_with_the_amounts_of_its_limits(tmp_path: Path) -> None:
    """Of the year of the figure, for every household; on the screen behind the words."""
    path = _as(tmp_path, ".csv")
    found = {trace["fact"]: trace["limits"] for trace in _traces(path, "free-allocation")}

    assert [(limit["series"], limit["value"]) for limit in found["lettings_social"]] == [
        ("daeb_rent_limit", "900.07")
    ]
    assert [limit["series"] for limit in found["lettings_above_income_limit"]] == [
        "daeb_rent_limit",
        "daeb_income_limit_one_person",
        "daeb_income_limit_more_persons",
    ]
    asked = (*QUESTION, "--trace", "free-allocation")
    told = CliRunner().invoke(main, ["check", str(path), *asked]).stdout
    assert "  met liberalisatiegrens (DAEB-huurgrens) € 900,07\n" in told


def test_the_screen_says_that_the_total_was_judged(tmp_path: Path) -> None:
    """Above the ids of the rows that it differs from."""
    _as(tmp_path, ".csv")
    total = "party,period,fact,value\ntrivire,2025,lettings_above_income_limit,3\n"
    (tmp_path / "opgave.csv").write_text(total, "utf-8")
    asked = (*QUESTION, "--trust", "totals", "--trace", "free-allocation")
    result = CliRunner().invoke(main, ["check", str(tmp_path), *asked])

    told = " ".join(result.stdout.split())
    assert "beoordeeld is het opgegeven totaal, 3; dit zijn de rijen van het register a, c" in told


def test_an_unknown_norm_is_refused(tmp_path: Path) -> None:
    """With the nearest name, and nothing is judged."""
    arguments = ["check", str(_as(tmp_path, ".csv")), *QUESTION, "--trace", "free-alocation"]
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 2
    assert "free-allocation" in result.output
