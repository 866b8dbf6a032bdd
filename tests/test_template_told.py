"""What is said about a filled-in workbook: by the cell, heading and label that people see."""

import json
import os
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner

from engine.cli import main
from facts.forms import COLUMNS, HEADER_ROW
from facts.problems import reference
from facts.typed import instead
from facts.units import Kind
from tests.support import D26

LETTERS = {name: chr(ord("A") + i) for i, name in enumerate(COLUMNS)}
ANNEX = "Bijlage 1 Doorlopende afspraken"


def said(*arguments: str | Path) -> Any:
    """What a check says, as data; of a call that is refused too."""
    asked = ("check", *map(str, arguments), "--as-of", "2027-02-01", "--format", "json")
    return json.loads(CliRunner().invoke(main, asked).stdout)


def filled(folder: Path, **values: object) -> Path:
    """The template of Trivire with values typed behind some facts."""
    path = folder / "opgave.xlsx"
    CliRunner().invoke(
        main, ["template", D26, "--period", "2026", "--party", "trivire", "-o", str(path)]
    )
    book = openpyxl.load_workbook(path)
    for sheet in book.worksheets[1:]:
        for row in range(HEADER_ROW + 1, sheet.max_row + 1):
            fact = str(sheet[f"{LETTERS['fact_id']}{row}"].value)
            if fact in values and not sheet[f"{LETTERS['subject']}{row}"].value:
                sheet[f"{LETTERS['value']}{row}"].value = values[fact]
    book.save(path)
    return path


def test_a_value_is_told_by_its_cell_heading_and_label(tmp_path: Path) -> None:
    """As Excel shows them, and without our names."""
    path = filled(tmp_path, lettings_social="8 215")

    result = CliRunner().invoke(main, ["check", str(path), "--as-of", "2027-02-01"])

    told = " ".join(result.output.split())
    assert f"'{ANNEX}'!E5, kolom Waarde, feit verhuringen van vrijgekomen sociale" in told
    assert "typ alleen het getal: 8215" in told
    assert "value:" not in told


def test_data_names_the_cell_the_heading_and_the_label(tmp_path: Path) -> None:
    """Beside the name of the column that programs know."""
    [error] = said(filled(tmp_path, lettings_social="veel"))["errors"]

    label = "verhuringen van vrijgekomen sociale huurwoningen"
    assert (error["sheet"], error["cell"], error["heading"]) == (ANNEX, "E5", "Waarde")
    assert (error["column"], error["label"]) == ("value", label)


def test_a_part_above_its_whole_is_told_with_both_cells(tmp_path: Path) -> None:
    """The whole stands first in the template, and each figure has its place."""
    path = filled(tmp_path, lettings_social=20, lettings_above_income_limit=30)
    [found] = said(path)["data_problems"]

    assert [(p["fact"], p["cell"]) for p in found["places"]] == [
        ("lettings_social", "E5"),
        ("lettings_above_income_limit", "E6"),
    ]


def test_a_missing_figure_has_a_cell_of_the_template_whatever_was_submitted(tmp_path: Path) -> None:
    """In the explanation and in the data, of a CSV too."""
    path = tmp_path / "opgave.csv"
    path.write_text("party,period,fact,value\ntrivire,2026,lettings_social,100\n")
    found = said(path, "--agreement", D26)["not_assessed"]
    [item] = [one for one in found if one["norm"] == "free-allocation"]
    [gap] = item["missing_detail"]

    assert (gap["party"], gap["sheet"], gap["cell"]) == ("trivire", ANNEX, "E6")
    assert f"'{ANNEX}'!E6" in item["explanation"]["nl"]


def test_a_figure_outside_the_term_is_noted(tmp_path: Path) -> None:
    """Where no norm used it: the year may be a slip of the pen."""
    path = tmp_path / "opgave.csv"
    rows = ("trivire,2062,lettings_social,100", "trivire,2026,lettings_social,100")
    path.write_text("\n".join(("party,period,fact,value", *rows)))
    notes = said(path, "--agreement", D26)["notes"]

    assert [note["code"] for note in notes] == ["period-outside-term"]


def test_a_template_for_a_year_outside_the_term_says_so(tmp_path: Path) -> None:
    """It asks what still holds then."""
    asked = ["template", D26, "--period", "2030", "-o", str(tmp_path / "2030.xlsx")]

    result = CliRunner().invoke(main, asked)

    assert result.exit_code == 0
    assert "buiten de looptijd" in " ".join(result.stderr.split())


def test_a_full_disk_is_told_with_the_name_of_the_workbook(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its sheets are kept in temporary files while it is made."""

    def full(*_: object) -> bytes:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr("facts.writers.workbook.as_xlsx", full)
    path = tmp_path / "sjabloon.xlsx"

    result = CliRunner().invoke(main, ["template", D26, "--period", "2026", "-o", str(path)])

    assert result.exit_code == 2
    assert "sjabloon.xlsx" in result.stderr
    assert not path.exists()


@pytest.mark.parametrize(
    ("content", "kind", "told"),
    [
        ("8 215", "count", "typ alleen het getal: 8215"),
        ("8.215", "count", "typ alleen het getal: 8215"),
        ("8215 woningen", "count", "typ alleen het getal: 8215"),
        ("€ 14.399,-", "money", "typ alleen het getal: 14399"),
        ("1.234", "percent", "typ 1234 als het duizendtallen zijn, 1.2340 als het een breuk is"),
        ("5 miljoen", "money", "typ alleen een getal, bijvoorbeeld 1234,5"),
        ("ca. 5", "count", "typ alleen een geheel getal, bijvoorbeeld 1234"),
        ("ja", "done", "typ een dag, zoals 31-12-2024, of nee als het niet is gedaan"),
    ],
)
def test_what_to_type_instead_is_only_said_where_it_is_plain(
    content: str, kind: Kind, told: str
) -> None:
    """Otherwise an example is given."""
    assert instead(content, kind)["instead_nl"].startswith(told)


@pytest.mark.parametrize(
    ("sheet", "told"),
    [("Wonen", "Wonen!E4"), ("Bijlage 2", "'Bijlage 2'!E4"), ("A1", "'A1'!E4"), ("'t", "'''t'!E4")],
)
def test_a_cell_is_named_as_excel_does(sheet: str, told: str) -> None:
    """With quotes where the name of the sheet is no plain word."""
    assert reference(sheet, "E4") == told
