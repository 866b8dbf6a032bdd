"""The submission that everybody agreed on gives exactly the outcome that was agreed."""

import csv
from datetime import date
from pathlib import Path

import pytest

from engine.checking import Question
from facts.periods import period
from tests.support import D24, checker, outcomes

FOLDER = Path(__file__).parent / "contract"
EXPECTED = list(
    csv.DictReader((FOLDER / "dordrecht-2024.expected.csv").read_text("utf-8").splitlines())
)


@pytest.fixture(name="found", scope="module")
def _found() -> dict[tuple[str, ...], str]:
    question = Question(date(2025, 2, 1), (D24,), (period("2024"),))
    return outcomes(checker().check([FOLDER / "dordrecht-2024.csv"], question))


@pytest.mark.parametrize(
    "row", EXPECTED, ids=[f"{r['norm']}-{r['party']}-{r['subject']}" for r in EXPECTED]
)
def test_a_row_of_the_contract_holds(
    row: dict[str, str], found: dict[tuple[str, ...], str]
) -> None:
    """Norm, party, subject and period give the agreed outcome."""
    subject = (row["subject"],) if row["subject"] else ()

    assert row["outcome"] == found[row["norm"], row["party"], *subject, row["period"]]
