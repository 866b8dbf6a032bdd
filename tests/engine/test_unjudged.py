"""What has no verdict is told in short: what can be mended first, what nobody can change last."""

from datetime import date

import pytest

from engine.judge.findings import Assessment
from engine.words.speaking import Speaker
from engine.words.unjudged import ORDER, UnjudgedText
from tests.support import D24, checker, data, judged, rows

LETTINGS = rows(
    ("trivire", "2023", "dwellings_label_e", "9"),
    ("trivire", "2024", "lettings_social", "10"),
    ("trivire", "2024", "lettings_above_income_limit", "11"),
    ("trivire", "2024", "dwellings_label_e", "9"),
)


@pytest.fixture(name="found", scope="module")
def _found() -> Assessment:
    """A year in which figures are missing, contradict each other, or are too early."""
    return judged(LETTINGS, as_of="2025-02-01", agreements=(D24,))


def _text(language: str = "nl") -> UnjudgedText:
    return UnjudgedText(Speaker(checker().library, date(2025, 2, 1)), language)


def test_what_can_be_mended_comes_first(found: Assessment) -> None:
    """Then what is for people or was never reported; what does not hold comes last."""
    reasons = [row[3] for row in _text().rows(found.not_assessed)]

    assert reasons[0].startswith("cijfers spreken elkaar tegen: ")
    assert reasons[1].startswith("feit ontbreekt: ")
    assert reasons[-1].startswith("niet van kracht (")


def test_many_clauses_that_do_not_hold_are_only_counted(found: Assessment) -> None:
    """Of the others each is named."""
    shown = {row[3].partition(" (")[0]: row[0] for row in _text().rows(found.not_assessed)}

    assert shown["niet van kracht"].removesuffix(" artikelen").isdecimal()
    assert "1.1.1, 1.1.2, " in shown["niets over gemeld"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_reasons_are_counted_once_each(found: Assessment, language: str) -> None:
    """And add up to everything without a verdict."""
    parts = _text(language).counted(found.not_assessed).split("), ")
    counts = [int(part.rpartition("(")[2].removesuffix(")")) for part in parts]

    assert sum(counts) == len(found.not_assessed)
    assert len(parts) <= len(ORDER)


def test_a_norm_with_a_pace_has_a_verdict_from_the_end_of_the_year() -> None:
    """Long before the date that it is all about."""
    submitted = rows(("trivire", "2024", "dwellings_label_e", 5))
    found = data(judged(submitted, "2024", as_of="2024-09-01"))["not_assessed"]
    told = {item["norm"]: item["explanation"]["nl"] for item in found if item["party"] == "trivire"}

    assert "vanaf 31 december 2024" in told["efg-zero-2028"]
