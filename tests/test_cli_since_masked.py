"""What moved since a check that was masked, and what is said of a file that is no check."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from engine.cli import main

FACTS = Path(__file__).parent.parent / "examples" / "dordrecht-2024" / "facts"
ASKED = ("--as-of", "2025-02-01", "--agreement", "dordrecht-2024-2025")


def run(*arguments: object) -> Result:
    """The outcome of a command."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def few(tmp_path: Path) -> Path:
    """The example, in which Trivire let four dwellings above the income limit."""
    target = tmp_path / "facts"
    shutil.copytree(FACTS, target)
    path = target / "trivire.csv"
    old = path.read_text("utf-8")
    new = old.replace("lettings_above_income_limit,30", "lettings_above_income_limit,4")
    assert new != old
    path.write_text(new, "utf-8")
    return target


def since(folder: Path, earlier: Path) -> tuple[dict[str, Any], str]:
    """What changed, as data and in words."""
    asked = ("check", folder, *ASKED, "--baseline", earlier)
    found: dict[str, Any] = json.loads(run(*asked, "--format", "json").stdout)["changes"]
    return found, " ".join(run(*asked).stdout.split())


def test_a_figure_that_was_masked_is_no_change(few: Path, tmp_path: Path) -> None:
    """The same submission, masked and not: nothing was restated, and what was masked is told."""
    earlier = tmp_path / "masked.json"
    run("check", few, *ASKED, "--mask", "--output", earlier)
    found, told = since(few, earlier)

    assert not any(found[kind] for kind in ("restated", "new_breaches", "newly_assessed"))
    assert {item["was"] for item in found["not_comparable"]["figures"]} <= {"<5", "x"}
    assert found["not_comparable"]["figures"]
    assert "Niet te vergelijken: het cijfer was eerder afgeschermd" in told
    assert "verhuringen boven de DAEB-inkomensgrens was afgeschermd (<5), is 4" in told


def test_a_verdict_that_was_withheld_is_no_new_breach(few: Path, tmp_path: Path) -> None:
    """Nobody can say what it was."""
    earlier = tmp_path / "masked.json"
    data = json.loads(run("check", few, *ASKED, "--format", "json").stdout)
    place = next(n for n, f in enumerate(data["findings"]) if f["status"] == "breach")
    withheld = data["findings"].pop(place)
    del withheld["status"]
    data["not_assessed"].append({**withheld, "reason": "masked"})
    earlier.write_text(json.dumps(data), "utf-8")
    found, told = since(few, earlier)

    assert not found["new_breaches"]
    assert [item["was"] for item in found["not_comparable"]["verdicts"]] == ["masked"]
    assert "Niet te vergelijken: het oordeel was eerder afgeschermd (1)" in told


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.csv", "party;period;fact;value\n", "een tabel met cijfers of uitkomsten (CSV)"),
        ("a.xlsx", "PK\x03\x04", "een werkboek van Excel of een ander ingepakt bestand"),
        ("a.html", "<!doctype html>", "een HTML-pagina, zoals een rapport"),
        ("a.json", "", "een leeg bestand"),
        ("a.txt", "Geachte raad,", "een gewone tekst"),
        ("a.json", '[{"party": "trivire"}]', "een lijst met rijen, zoals een opgave"),
        ("a.json", '{"norms": []}', "de lijst van `signaal norms`"),
        ("a.json", "[1]", "JSON van iets anders"),
        ("a.json", "{", "geen JSON die te lezen is"),
        ("a.json", '{"receipt": {}}', "`findings` ontbreekt"),
    ],
)
def test_a_file_that_is_no_check_is_named_with_what_it_is(
    name: str, content: str, expected: str, tmp_path: Path
) -> None:
    """So that whoever picked the wrong one sees which it was."""
    path = tmp_path / name
    path.write_text(content, "utf-8")
    result = run("check", FACTS, *ASKED, "--baseline", path)
    told = " ".join(result.output.split())

    assert result.exit_code == 2
    assert f"- {name}" in told
    assert expected in told
