"""Which reports say anything about what must be done by a date."""

from datetime import date
from decimal import Decimal

import pytest

from facts.submission import Fact
from facts.values import Value
from tests.engine.invented import missing, of, outcome

ONCE = {"measure": "done_a", "pass": "by 2024-12-31"}
WITHIN = {**ONCE, "not_before": "2024-01-01"}
LATER = {"measure": "done_a", "pass": "by 2024-12-31", "warn": "by 2025-06-30"}
YEARLY = {"measure": "done_a", "pass": "by Q3"}


def done(value: Value, when: str = "2024", party: str = "noord") -> Fact:
    """That something was done on a day, or not, as it was reported over a period."""
    return of(party, "done_a", value, when)


def word(norm: dict[str, object], *rows: Fact, as_of: date = date(2100, 1, 1)) -> str:
    """The verdict over 2024, or why there is none."""
    found = outcome(norm, rows=rows, as_of=as_of)
    ((each,),) = (found.findings or found.not_assessed,)
    return getattr(each, "status", None) or each.reason


@pytest.mark.parametrize(
    ("day", "expected"),
    [(date(2023, 12, 31), "missing-fact"), (date(2024, 1, 1), "pass"), (date(2025, 1, 1), "warn")],
)
def test_what_was_done_before_it_counts_is_not_what_was_agreed(day: date, expected: str) -> None:
    """Of a norm that says from when; any other takes what was done before."""
    assert word(WITHIN, done(day)) == expected
    assert word(ONCE, done(day)) == ("pass" if expected == "missing-fact" else expected)


def test_the_first_date_that_counts_is_judged() -> None:
    """An earlier one does not hide it, nor does a no."""
    early, late = done(date(2023, 5, 1), "2023"), done(date(2024, 5, 1))

    assert word(WITHIN, early, late, done(value=False, when="2025")) == "pass"


@pytest.mark.parametrize(
    ("reported", "expected"),
    [
        ("2023", "missing-fact"),
        ("2024-Q3", "missing-fact"),
        ("2024-H2", "breach"),
        ("2026", "breach"),
    ],
)
def test_a_no_counts_that_was_reported_up_to_the_date(reported: str, expected: str) -> None:
    """An earlier one does not say what became of it."""
    assert word(ONCE, done(value=False, when=reported)) == expected


def test_of_two_dates_a_no_must_have_lasted_until_the_last_that_has_passed() -> None:
    """After the first it is late; whether it was too late, only a later report says."""
    over_2024, over_2025 = done(value=False), done(value=False, when="2025")

    assert word(LATER, over_2024, as_of=date(2025, 6, 30)) == "warn"
    assert word(LATER, over_2024, as_of=date(2025, 7, 1)) == "missing-fact"
    assert word(LATER, over_2024, over_2025, as_of=date(2025, 7, 1)) == "breach"
    assert missing(LATER, over_2024) == [("done_a", "2025", None)]
    assert word(LATER, over_2025) == "breach"


def test_what_is_due_each_year_is_done_and_reported_in_that_year() -> None:
    """What was done the year before, or reported over another year, is not of this one."""
    assert word(YEARLY, done(date(2024, 1, 1))) == "pass"
    assert word(YEARLY, done(date(2023, 12, 31))) == "missing-fact"
    assert word(YEARLY, done(date(2024, 5, 1), "2023")) == "missing-fact"
    assert word(YEARLY, done(value=False, when="2024-H1")) == "missing-fact"
    assert word(YEARLY, done(value=False, when="2024-Q3")) == "breach"


def test_together_the_report_of_any_party_that_counts_is_heard() -> None:
    """And what says nothing is told of all of them."""
    joint = {**ONCE, "jointly": True}
    early = done(value=False, when="2023")

    assert word(joint, early, done(value=False, party="zuid")) == "breach"
    assert word(joint, early, done(date(2024, 3, 1), "2023", "zuid")) == "pass"
    (item,) = outcome(
        joint, rows=(early, done(value=False, when="2022", party="west"))
    ).not_assessed
    assert [fact.party for fact in item.idle] == ["noord", "west"]
    assert not item.silent


def test_only_reports_of_something_to_be_done_are_idle() -> None:
    """Half of a figure is told otherwise."""
    half = of("noord", "let_a", Decimal(1), "2024-H1")
    (item,) = outcome({"measure": "let_a", "pass": "at most 5"}, rows=(half,)).not_assessed

    assert item.idle == ()
