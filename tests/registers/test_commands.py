"""What `check` takes about registers, the commands beside it take too."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from engine.cli import main
from rules.loader import BUILT_IN

EXAMPLE = Path(__file__).parent.parent.parent / "examples" / "register-2026"
MAPPING = EXAMPLE / "koppeling.yaml"
D26 = "dordrecht-2026-2027"
QUESTION = ("--agreement", D26, "--party", "trivire", "--period", "2026", "--as-of", "2027-02-01")
COUNTING = ("--mapping", MAPPING, "--trust", "register", "--engine", "duckdb")


def _run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A report made straight from the register of the example, as JSON."""
    path = tmp_path / "rapport.json"
    result = _run("report", EXAMPLE / "facts", *QUESTION, *COUNTING, "-o", path)
    assert result.exit_code == 0, result.output
    return path


def test_a_report_is_made_straight_from_a_register(report: Path) -> None:
    """It judges what the register comes to, and its receipt says how that was counted."""
    data = json.loads(report.read_text("utf-8"))
    options = data["receipt"]["options"]
    (share,) = [f for f in data["findings"] if f["norm"] == "free-allocation"]

    assert share["exact"].endswith("/240")
    assert (options["trust"], options["engine"]) == ("register", "duckdb")
    assert options["mapping"]["name"] == "koppeling.yaml"


def test_replay_repeats_a_report_that_was_made_from_a_register(report: Path) -> None:
    """The same bytes with the mapping file, and what is lacking without it."""
    again = ("replay", report, "--inputs", EXAMPLE / "facts", "--format", "json")
    assert json.loads(_run(*again, "--mapping", MAPPING).stdout)["same"] is True

    without = json.loads(_run(*again).stdout)
    assert without["differences"][0]["what"] == "mapping"


def _lenient(folder: Path) -> Path:
    """A version of the agreement that allows fewer lettings above the income limit."""
    shutil.copytree(BUILT_IN / D26, folder / D26)
    for chapter in (folder / D26).glob("*.yaml"):
        text = chapter.read_text("utf-8")
        chapter.write_text(text.replace("pass: at most 7.5%", "pass: at most 5%"), "utf-8")
    return folder


def test_what_if_counts_a_register_first(tmp_path: Path) -> None:
    """The share that its lettings come to flips under another bound."""
    asked = ("--packs", _lenient(tmp_path), *QUESTION, *COUNTING, "--format", "json")
    result = _run("what-if", EXAMPLE / "facts", *asked)
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.stdout)

    assert [flip["norm"] for flip in found["flips"]] == ["free-allocation"]
