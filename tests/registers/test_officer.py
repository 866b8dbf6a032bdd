"""What a data officer does: fill the template in, export, check both, trace a letting."""

import csv
import json
from pathlib import Path
from typing import Any

import openpyxl
from click.testing import CliRunner

from engine.cli import main
from facts.forms import COLUMNS
from tests.registers.invented import lettings

ROOT = Path(__file__).parent.parent.parent
MAPPING = ROOT / "examples" / "register-2026" / "koppeling.yaml"


def _run(*arguments: object) -> Any:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def _filled(path: Path, total: int) -> None:
    """Fills the total of lettings in, at the row of the template that asks for it."""
    book = openpyxl.load_workbook(path)
    columns = {name: index for index, name in enumerate(COLUMNS, 1)}
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            if any(cell.value == "lettings_social" for cell in row):
                sheet.cell(row[0].row, columns["value"], total)
    book.save(path)


def test_from_template_and_register_to_one_letting(tmp_path: Path) -> None:
    """Every id that a finding is traced to is a row of the export, with a high income in it."""
    submission, register = tmp_path / "opgave.xlsx", tmp_path / "verhuringen.csv"
    asked = ("dordrecht-2026-2027", "--period", "2026", "--party", "trivire")
    assert _run("template", *asked, "-o", submission).exit_code == 0
    _filled(submission, 240)
    register.write_text(lettings(), "utf-8")

    result = _run("check", submission, register, "--mapping", MAPPING, "--as-of", "2027-02-01",
                  "--trace", "free-allocation", "--format", "json")  # fmt: skip
    assert result.exit_code == 0, result.output
    outcome = json.loads(result.stdout)
    (finding,) = [f for f in outcome["findings"] if f["norm"] == "free-allocation"]
    of_year = [trace for trace in outcome["trace"] if trace["period"] == "2026"]
    (traced,) = [t for t in of_year if t["fact"] == "lettings_above_income_limit"]
    lines = register.read_text("utf-8").splitlines()
    rows = {row["Nr"]: row for row in csv.DictReader(lines, delimiter=";")}

    assert outcome["data_problems"] == []
    assert finding["exact"] == f"{len(traced['ids'])}/240"
    incomes = [float(rows[name]["Inkomen"].replace(",", ".")) for name in traced["ids"]]
    assert min(incomes) > 50_000
    assert all("0000 XX" not in text for text in (result.stdout, result.stderr))
