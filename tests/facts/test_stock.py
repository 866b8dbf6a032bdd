"""Stock rolls forward: what was there, plus what came, minus what went, is what is there."""

import pytest

from tests.support import D24, data, judged, rows

OPENING = ("trivire", "2024", "dwellings_opening", "1000")
CHANGES = (
    ("trivire", "2024", "dwellings_new", "20"),
    ("trivire", "2024", "dwellings_bought", "2"),
    ("trivire", "2024", "dwellings_converted", "1"),
    ("trivire", "2024", "dwellings_sold", "5"),
    ("trivire", "2024", "dwellings_demolished", "8"),
)


def _problems(*facts: tuple[str, str, str, str]) -> list[str]:
    assessment = judged(rows(*facts), agreements=(D24,))
    return [item["problem"]["en"] for item in data(assessment)["data_problems"]]


def test_stock_that_rolls_forward_is_no_problem() -> None:
    """1,000 plus 23 minus 13 is 1,010."""
    assert _problems(OPENING, *CHANGES, ("trivire", "2024", "dwellings_rental", "1010")) == []


@pytest.mark.parametrize("closing", [1009, 1011])
def test_a_closing_one_off_names_both_figures(closing: int) -> None:
    """What was reported, and what follows from the opening and the changes."""
    (text,) = _problems(OPENING, *CHANGES, ("trivire", "2024", "dwellings_rental", str(closing)))
    assert f"is {closing:,}, but" in text
    assert "comes to 1,010;" in text


def test_the_closing_of_the_year_before_is_the_opening() -> None:
    """Where no opening was reported the position a year earlier stands for it."""
    before = ("trivire", "2023", "dwellings_rental", "1000")
    (text,) = _problems(before, *CHANGES, ("trivire", "2024", "dwellings_rental", "1012"))
    assert "comes to 1,010;" in text


def test_an_opening_must_be_the_closing_of_the_year_before() -> None:
    """Both figures and both years are named."""
    (text,) = _problems(OPENING, ("trivire", "2023", "dwellings_rental", "999"))
    assert "is 1,000, but" in text
    assert "of 2023 was 999" in text


def test_the_opening_of_the_year_after_is_held_against_the_closing() -> None:
    """It is the same contradiction, found once, whichever figure comes first."""
    texts = _problems(
        ("trivire", "2024", "dwellings_rental", "1000"),
        ("trivire", "2025", "dwellings_opening", "1001"),
    )
    assert len(texts) == 1


def test_stock_with_a_part_missing_is_not_held_against_it() -> None:
    """What was not reported is never zero."""
    some = [fact for fact in CHANGES if fact[2] != "dwellings_bought"]
    assert _problems(OPENING, *some, ("trivire", "2024", "dwellings_rental", "900")) == []


def test_halves_add_up_to_what_changed_in_the_year() -> None:
    """Sales over both halves are the sales of the year."""
    rest = [fact for fact in CHANGES if fact[2] != "dwellings_sold"]
    halves = [("trivire", f"2024-H{i}", "dwellings_sold", str(2 + i)) for i in (1, 2)]
    (text,) = _problems(OPENING, *rest, *halves, ("trivire", "2024", "dwellings_rental", "1000"))
    assert "comes to 1,008;" in text
