"""A register beside reported totals: both figures are named, and which one is judged is chosen."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from engine.checking import Question
from engine.recounting import Recount
from facts.periods import period
from facts.registers.reconciling import Trust
from tests.registers.support import csv_of, letting
from tests.support import D24, checker, data, outcomes


def _files(folder: Path, above: int) -> Path:
    rows = [letting(i, "2024-05-01", income="60000" if i < 8 else "30000") for i in range(100)]
    csv_of(folder, *rows)
    totals = f"trivire,2024,lettings_social,100\ntrivire,2024,lettings_above_income_limit,{above}\n"
    (folder / "opgave.csv").write_text("party,period,fact,value\n" + totals, "utf-8")
    return folder


def _checked(folder: Path, trust: Trust | None) -> Any:
    question = Question(date(2025, 2, 1), (D24,), (period("2024"),))
    return checker().check([folder], question, Recount(trust=trust))


@pytest.mark.parametrize(
    ("trust", "expected"), [(None, "data-problem"), ("register", "warn"), ("totals", "pass")]
)
def test_the_figure_that_is_trusted_is_judged(
    tmp_path: Path, trust: Trust | None, expected: str
) -> None:
    """8 of 100 by the register and 7 by the totals: without a choice there is no verdict."""
    assessment = _checked(_files(tmp_path, above=7), trust)
    assert outcomes(assessment)["free-allocation", "trivire", "2024"] == expected
    texts = [problem["problem"]["en"] for problem in data(assessment)["data_problems"]]
    assert any("reported as 7, but" in text and " comes to 8;" in text for text in texts)


def test_a_finding_says_that_it_was_recounted(tmp_path: Path) -> None:
    """The explanation names the register, and that it was chosen over the totals."""
    findings = data(_checked(_files(tmp_path, above=7), "register"))["findings"]
    text = next(f for f in findings if f["norm"] == "free-allocation")["explanation"]["en"]
    assert "Counted from the register lettingen.csv." in text
    assert "the register was judged" in text


def test_totals_that_agree_are_no_problem(tmp_path: Path) -> None:
    """The same figure from both sides is judged without a word."""
    assessment = _checked(_files(tmp_path, above=8), None)
    assert outcomes(assessment)["free-allocation", "trivire", "2024"] == "warn"
    assert not assessment.data_problems
