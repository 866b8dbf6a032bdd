"""Periods as parties write them, and how they lie in each other."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from facts.periods import FIRST_YEAR, LAST_YEAR, Period, period

YEARS = st.integers(FIRST_YEAR, LAST_YEAR)
PARTS = st.sampled_from(["", "-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4"])
SPANS = st.builds(lambda year, part: period(f"{year}{part}"), YEARS, PARTS)
DAYS = st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)).map(lambda d: period(str(d)))
PERIODS = SPANS | DAYS


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2024", (1, 1), (12, 31)),
        ("2024-H1", (1, 1), (6, 30)),
        ("2024-H2", (7, 1), (12, 31)),
        ("2024-Q1", (1, 1), (3, 31)),
        ("2024-Q2", (4, 1), (6, 30)),
        ("2024-Q3", (7, 1), (9, 30)),
        ("2024-Q4", (10, 1), (12, 31)),
        ("2024-02-29", (2, 29), (2, 29)),
    ],
)
def test_a_period_has_a_first_and_a_last_day(
    text: str, start: tuple[int, int], end: tuple[int, int]
) -> None:
    """Both belong to it."""
    found = period(text)

    assert (date(2024, *start), date(2024, *end)) == (found.start, found.end)


@given(some=PERIODS)
def test_a_period_reads_back_as_it_is_written(some: Period) -> None:
    """The text is the period."""
    assert some == period(str(some))


@pytest.mark.parametrize("text", ["2024-h1", " 2024-H1 ", "2024-H1\n"])
def test_capitals_and_spaces_do_not_matter(text: str) -> None:
    """They are the same half-year."""
    assert period("2024-H1") == period(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "24",
        "2024-H3",
        "2024-H0",
        "2024-Q5",
        "2024-M1",
        "2024-1",
        "2024-13",
        "2024/2025",
        "2024-6-30",
        "31-12-2024",
        "H1 2024",
        "2024H1",
        "2024-H12",
        "2024-06-30T00:00",
        "٢٠٢٤",
        "-2024",
        "2024-",
    ],
)
def test_other_forms_are_refused(text: str) -> None:
    """There is one way to write each period."""
    with pytest.raises(ValueError, match=r"^period-form$"):
        period(text)


@pytest.mark.parametrize("text", ["2024-02-31", "2023-02-29", "2024-00-01", "2024-13-01"])
def test_a_day_that_does_not_exist_is_refused(text: str) -> None:
    """It is not moved to a day that does."""
    with pytest.raises(ValueError, match=r"^period-no-such-date$"):
        period(text)


@pytest.mark.parametrize("text", ["1999", "2101", "0000", "0202-H1", "9999-12-31"])
def test_a_year_far_away_is_refused(text: str) -> None:
    """It is a slip."""
    with pytest.raises(ValueError, match=r"^period-year$"):
        period(text)


@given(some=SPANS.filter(lambda span: bool(span.parts)))
def test_parts_tile_the_whole(some: Period) -> None:
    """They follow one another without a gap, from its first to its last day."""
    starts = [part.start for part in some.parts]
    ends = [part.end + timedelta(days=1) for part in some.parts]

    assert [*starts, some.end + timedelta(days=1)] == [some.start, *ends]


@given(some=PERIODS)
def test_only_years_and_half_years_have_parts(some: Period) -> None:
    """Halves, and quarters of halves."""
    expected = {4: 2, 7: 2 if "H" in some.text else 0}.get(len(some.text), 0)

    assert expected == len(some.parts)


@given(some=PERIODS)
def test_every_part_lies_in_the_whole(some: Period) -> None:
    """And names it among the periods around it."""
    assert all(some.contains(part) and some in part.around for part in some.parts)


@given(some=PERIODS)
def test_what_is_around_a_period_contains_it_and_grows(some: Period) -> None:
    """The shortest first, each in the next."""
    chain = (some, *some.around)

    assert all(longer.contains(p) and longer != p for p, longer in pairwise(chain))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024", []),
        ("2024-H2", ["2024"]),
        ("2024-Q3", ["2024-H2", "2024"]),
        ("2024-05-12", ["2024-Q2", "2024-H1", "2024"]),
    ],
)
def test_around_a_period_lie_quarter_half_and_year(text: str, expected: list[str]) -> None:
    """As far as they are longer than it is."""
    assert expected == [str(longer) for longer in period(text).around]


@given(one=PERIODS, other=PERIODS)
def test_containing_is_a_matter_of_days(one: Period, other: Period) -> None:
    """A period contains another when both its ends do."""
    expected = one.start <= other.start <= other.end <= one.end

    assert expected == one.contains(other)


@given(one=PERIODS, other=PERIODS)
def test_two_periods_that_contain_each_other_have_the_same_days(one: Period, other: Period) -> None:
    """No two forms name the same days."""
    both = one.contains(other) and other.contains(one)

    assert both == (one == other)


@given(some=PERIODS)
def test_quarter_and_half_hold_the_last_day(some: Period) -> None:
    """A period belongs where it ends."""
    day = period(some.end.isoformat())

    assert some.quarter.contains(day)
    assert some.half.contains(day)


@given(some=PERIODS, start=st.dates(), end=st.dates() | st.none())
def test_meeting_is_sharing_a_day(some: Period, start: date, end: date | None) -> None:
    """A span without an end goes on for ever."""
    assume(end is None or start <= end)
    last = min(some.end, end or date.max)

    assert (max(some.start, start) <= last) == some.meets(start, end)


def test_longer_periods_come_after_what_begins_them() -> None:
    """Ordered by first day, the longest last."""
    texts = ["2024-01-01", "2024-Q1", "2024-H1", "2024", "2024-Q2", "2024-H2"]

    assert texts == [str(p) for p in sorted(map(period, reversed(texts)))]


@pytest.mark.parametrize("text", ["2024", "2024-H1", "2024-Q3", "2024-06-30"])
def test_years_earlier_is_the_same_period_then(text: str) -> None:
    """A norm that looks at its course compares like with like."""
    assert text.replace("2024", "2022") == str(period(text).years_earlier(2))


@pytest.mark.parametrize(("years", "expected"), [(1, "2023-02-28"), (4, "2020-02-29")])
def test_a_leap_day_has_a_day_in_other_years(years: int, expected: str) -> None:
    """The last of February."""
    assert expected == str(period("2024-02-29").years_earlier(years))


@pytest.mark.parametrize(
    ("text", "is_day"), [("2024-06-30", True), ("2024-Q2", False), ("2024", False)]
)
def test_a_day_is_a_period_of_one_day(*, text: str, is_day: bool) -> None:
    """Nothing else is."""
    assert period(text).is_day is is_day
