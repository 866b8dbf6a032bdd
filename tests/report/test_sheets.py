"""The report as a workbook: formulas that check the shares, and text that stays text."""

import io
import shutil
import subprocess
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from tests.report.support import example, four, of_rows, workbook

OFFICE = shutil.which("soffice")


def opened(content: bytes) -> Workbook:
    """The workbook as it is read back."""
    return load_workbook(io.BytesIO(content))


def column(book: Workbook, sheet: str, name: str) -> list[object]:
    """What stands in a column below its header."""
    rows = list(book[sheet].iter_rows(values_only=True))
    return [row[rows[0].index(name)] for row in rows[1:]]


def test_a_share_is_a_formula_over_the_figures() -> None:
    """76 / 1,010 of Woonbron: the two cells divided."""
    book = opened(workbook(example()))
    exact, formulas = (column(book, "Oordelen", name) for name in ("Precies", "Nagerekend"))
    formula = str(formulas[exact.index("76/1010")])
    cells = [part.split("!")[1] for part in formula.strip("=()").split("/")]

    assert [book["Cijfers"][cell.replace("$", "")].value for cell in cells] == [76, 1010]


def test_a_rise_is_a_formula_from_one_sum_to_the_other() -> None:
    """Woonbron's rent sum."""
    formulas = column(opened(workbook(example())), "Oordelen", "Nagerekend")

    assert any(
        str(formula).count("'Cijfers'!") == 3 and "-" in str(formula) for formula in formulas
    )


@pytest.mark.skipif(OFFICE is None, reason="there is no LibreOffice")
def test_every_formula_comes_to_what_was_judged(tmp_path: Path) -> None:
    """Calculated by another program."""
    path = tmp_path / "rapport.xlsx"
    path.write_bytes(workbook(four()))
    made = tmp_path / "made"
    profile = f"-env:UserInstallation=file://{tmp_path / 'profile'}"
    command = [str(OFFICE), profile, "--headless", "--convert-to", "xlsx", "--outdir", str(made)]
    subprocess.run([*command, str(path)], check=True, capture_output=True, timeout=120)
    book = load_workbook(made / path.name, data_only=True)
    values, again = (column(book, "Oordelen", name) for name in ("Waarde", "Nagerekend"))
    pairs = [(a, b) for a, b in zip(values, again, strict=True) if b is not None]

    assert len(pairs) > 50
    assert all(b == pytest.approx(a, abs=1e-9) for a, b in pairs)


def test_text_that_begins_as_a_formula_stays_text() -> None:
    """In a subject, a source and a note."""
    hostile = '=cmd|" /C calc"!A0'
    about = {"party": "dordrecht", "period": "2024", "subject": hostile, "source": hostile}
    rows = [
        {**about, "fact": "land_price", "value": "14399.21", "note": "+1+1"},
        {**about, "fact": "storeys", "value": "3", "note": "@SUM(A1)"},
    ]
    book = opened(workbook(of_rows(rows)))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    formulas = [str(cell.value) for cell in cells if cell.data_type == "f"]

    assert hostile in [cell.value for cell in cells]
    assert not any("cmd" in formula or "SUM(A1)" in formula for formula in formulas)


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("nl", ["Samenvatting", "Oordelen", "Cijfers", "Niet beoordeeld", "Cijferproblemen"]),
        ("en", ["Summary", "Verdicts", "Figures", "Not assessed", "Data problems"]),
    ],
)
def test_a_workbook_speaks_the_language_that_was_asked(language: str, names: list[str]) -> None:
    """Dutch or English."""
    assert opened(workbook(example(), language)).sheetnames[:5] == names
