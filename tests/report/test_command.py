"""`signaal report` as people type it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from engine.cli import main
from tests.report.support import EXAMPLE


def run(*arguments: str) -> Result:
    """The command with arguments, as of the day of the example."""
    return CliRunner().invoke(main, ["report", *arguments, "--as-of", "2025-02-01"])


@pytest.mark.parametrize("name", ["rapport.html", "rapport.xlsx", "rapport.JSON"])
def test_the_exit_status_is_that_of_the_check(name: str, tmp_path: Path) -> None:
    """One, because of two breaches; the file is there."""
    result = run(str(EXAMPLE), "-o", str(tmp_path / name))

    assert result.exit_code == 1, result.output
    assert (tmp_path / name).stat().st_size > 1000


def test_without_a_breach_it_ends_with_0(tmp_path: Path) -> None:
    """Only Trivire."""
    result = run(str(EXAMPLE / "trivire.csv"), "-o", str(tmp_path / "rapport.html"))

    assert result.exit_code == 0, result.output


def test_input_that_cannot_be_used_gives_2_and_no_file(tmp_path: Path) -> None:
    """Every problem is listed, as by the check."""
    bad = tmp_path / "fout.csv"
    bad.write_text("party,period,fact,value\nwoonbron,2024,lettings_social,-1\n")
    result = run(str(bad), "-o", str(tmp_path / "rapport.html"))

    assert result.exit_code == 2
    assert "Er is niets beoordeeld" in result.output
    assert not (tmp_path / "rapport.html").exists()


def test_another_kind_of_file_is_refused(tmp_path: Path) -> None:
    """With the three that there are."""
    result = run(str(EXAMPLE), "-o", str(tmp_path / "rapport.docx"))

    assert result.exit_code == 2
    assert ".html" in result.output


def test_a_submission_is_not_written_over(tmp_path: Path) -> None:
    """A report among the input would be read as input the next time."""
    (tmp_path / "trivire.json").write_bytes(b"[]")

    assert run(str(tmp_path), "-o", str(tmp_path / "trivire.json")).exit_code == 2


def test_it_says_what_moved_since_an_earlier_check(tmp_path: Path) -> None:
    """In the page and in the JSON."""
    earlier, later = tmp_path / "eerder.json", tmp_path / "later.json"
    run(str(EXAMPLE / "trivire.csv"), "-o", str(earlier))
    run(str(EXAMPLE), "-o", str(later), "--baseline", str(earlier))
    run(str(EXAMPLE), "-o", str(tmp_path / "a.html"), "--baseline", str(earlier))

    assert json.loads(later.read_text())["changes"]["new_breaches"]
    assert "Veranderd sinds eerder.json" in (tmp_path / "a.html").read_text("utf-8")


def test_who_approved_a_norm_stands_with_it(tmp_path: Path) -> None:
    """Approved by nobody yet, as long as there are no approvals."""
    path = tmp_path / "rapport.html"
    run(str(EXAMPLE), "-o", str(path), "--features", "features")

    assert "Nog niet bekeken door beleidsmedewerkers" in path.read_text("utf-8")


def test_its_json_can_be_repeated(tmp_path: Path) -> None:
    """By `replay`, as that of a check, with the approvals that it has beside it."""
    path = tmp_path / "rapport.json"
    run(str(EXAMPLE), "-o", str(path), "--features", "features")
    told = CliRunner().invoke(main, ["replay", str(path), "--inputs", str(EXAMPLE)])

    assert json.loads(path.read_text("utf-8"))["review"]
    assert (told.exit_code, "byte voor byte" in told.output) == (0, True)
