"""What time, conditions, contradictions and other parties make of a norm before any rule does."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from engine.judge.judge import Outcome
from facts.periods import period
from facts.submission import Fact
from tests.engine.invented import TEXT, everyone, of, outcome, over

DONE = {"measure": "done_a", "pass": "by Q4"}
SHARED = {"measure": "let_a - claimed let_b", "pass": "at most 999", "jointly": "yes"}


def words(found: Outcome) -> list[tuple[str, str]]:
    """The period and the word of every outcome."""
    items = [(str(item.about.period), item.status) for item in found.findings]
    return items + [(str(item.about.period), item.reason) for item in found.not_assessed]


@pytest.mark.parametrize(
    ("as_of", "expected"), [(date(2024, 12, 31), "not-due"), (date(2025, 1, 1), "missing-fact")]
)
def test_what_may_still_be_done_is_not_due(as_of: date, expected: str) -> None:
    """On the day itself too."""
    assert words(outcome(DONE, as_of=as_of)) == [("2024", expected)]


def test_what_is_done_on_the_day_of_the_question_is_done() -> None:
    """In time, if it is the last day."""
    day = date(2024, 12, 31)

    assert words(outcome(DONE, as_of=day, done_a=day)) == [("2024", "pass")]


@pytest.mark.parametrize(
    ("measure", "as_of", "expected"),
    [
        ("held_a", date(2024, 5, 2), "pass"),
        ("held_a", date(2024, 5, 1), "not-due"),
        ("held_a + held_b", date(2024, 5, 2), "not-due"),
    ],
)
def test_what_was_held_often_enough_is_kept_before_the_year_is_over(
    measure: str, as_of: date, expected: str
) -> None:
    """From the last of its days on; of a sum it is not told so soon."""
    norm = {"measure": measure, "pass": "at least 2"}
    names = ("held_a", "held_b") if "+" in measure else ("held_a",)
    rows = [of("noord", name, Decimal(1), f"2024-05-0{i}") for i in (1, 2) for name in names]

    assert words(outcome(norm, rows=rows, as_of=as_of)) == [("2024", expected)]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2024-01-01", None, "judgement"),
        ("2024-12-31", None, "judgement"),
        ("2025-01-01", None, "not-in-force"),
        ("2021-01-01", "2024-01-01", "judgement"),
        ("2021-01-01", "2023-12-31", "not-in-force"),
    ],
)
def test_a_clause_without_a_verdict_is_in_force_or_not(
    start: str, end: str | None, expected: str
) -> None:
    """As any other: one day of the year will do, its first or its last."""
    norm = {"not_judged": "judgement", "why": TEXT, "valid": {"from": start, "to": end}}

    assert words(outcome(norm)) == [("2024", expected)]


def test_figures_that_contradict_each_other_are_told_with_the_norm() -> None:
    """Which contradiction it was."""
    halves = [over("2024-H1", "let_a", 4), over("2024-H2", "let_a", 4)]
    found = outcome({"measure": "let_a", "pass": "at most 9"}, rows=halves, let_a=Decimal(9))
    (item,) = found.not_assessed

    assert item.reason == "data-problem"
    assert [one.problem.code for one in item.contradictions] == ["halves-differ"]
    assert item.contradictions == found.contradictions


@pytest.mark.parametrize(
    ("half", "expected"), [(None, "not-bound"), (False, "not-bound"), (True, "data-problem")]
)
def test_a_condition_that_is_denied_and_affirmed_settles_nothing(
    *,
    half: bool | None,
    expected: str,
) -> None:
    """Also where other figures contradict each other."""
    norm = {"measure": "let_a", "pass": "at most 9", "only_if": "record_a"}
    rows = [] if half is None else [of("noord", "record_a", half, "2024-H1")]
    found = outcome(norm, rows=rows, let_a=Decimal(9), record_a=False)

    assert words(found) == [("2024", expected)]


@pytest.mark.parametrize("half", ["2024-H1", "2024-Q4", None])
def test_a_condition_of_which_a_part_was_reported_is_not_silent(half: str | None) -> None:
    """It waits for the rest, and what was reported is used."""
    norm = {"measure": "let_a", "pass": "at most 9", "only_if": "record_a"}
    rows = [of("noord", "record_a", False, half)] if half else []  # noqa: FBT003
    found = outcome(norm, rows=rows)
    (item,) = found.not_assessed

    assert (item.reason, item.silent) == ("missing-fact", half is None)
    assert len(found.used) == len(rows)


def test_a_joint_norm_is_judged_over_the_halves_that_anybody_reported() -> None:
    """Beside the year."""
    norm = {"measure": "let_a", "pass": "at most 9", "jointly": "yes", "every": "half-year"}
    found = outcome(norm, rows=[of("zuid", "let_a", Decimal(1), "2024-H1")])

    assert words(found) == [("2024-H1", "missing-fact"), ("2024", "missing-fact")]


@pytest.mark.parametrize(
    ("claims", "value"), [({}, 30), ({"noord": 5}, 25), ({"zuid": 5, "west": 1}, 24)]
)
def test_together_the_exemptions_count_of_those_that_claim_them(
    claims: Mapping[str, int], value: int
) -> None:
    """Of the others there is none."""
    rows = [of(party, "let_b", Decimal(number)) for party, number in claims.items()]
    (found,) = outcome(SHARED, rows=[*everyone("let_a", 10), *rows]).findings

    assert found.measured.value == value


def test_an_exemption_claimed_for_a_part_of_a_year_is_claimed() -> None:
    """So the other part, and the year before, are missing."""
    norm = {
        "measure": "let_a - claimed let_b", "pass": "at most 0 by 2028-12-31",
        "until_then": "pace of the last year",
    }  # fmt: skip
    rows: Sequence[Fact] = [
        over("2023", "let_a", 5), over("2024", "let_a", 5), over("2024-H1", "let_b", 1),
    ]  # fmt: skip
    (item,) = outcome(norm, rows=rows).not_assessed

    assert [(gap.fact, str(gap.period)) for gap in item.missing] == [
        ("let_b", "2024-H2"), ("let_b", "2023"),
    ]  # fmt: skip


@pytest.mark.parametrize("measure", ["rise", "rate_a - rise"])
def test_figures_from_which_nothing_follows_are_used(measure: str) -> None:
    """A rise from nothing looks at both sums."""
    found = outcome(
        {"measure": measure, "pass": "at most 5" if measure == "rise" else "at most 5 pp"},
        sum_start=Decimal(0), sum_end=Decimal(5), rate_a=Decimal(1),
    )  # fmt: skip
    names = {key[3] for key in found.used}

    assert names == {"sum_start", "sum_end"} | ({"rate_a"} if measure != "rise" else set())


def test_figures_beside_years_that_do_not_count_yet_are_used() -> None:
    """A sum of years that begin later has no case, and what was reported is not unused."""
    found = outcome(
        {"measure": "let_a + let_b[since 2025]", "pass": "at most 5"}, let_a=Decimal(1)
    )  # fmt: skip

    assert [item.reason for item in found.not_assessed] == ["no-cases"]
    assert {key[3] for key in found.used} == {"let_a"}


def test_a_norm_of_which_another_party_reported_a_half_is_not_silent() -> None:
    """What they measure together was reported in part."""
    norm = {"measure": "let_a", "pass": "at most 5", "jointly": "yes"}
    half = replace(of("zuid", "let_a", Decimal(1)), period=period("2024-H1"))
    items = outcome(norm, rows=[half]).not_assessed

    assert {item.silent for item in items} == {False}
    assert {item.silent for item in outcome(norm).not_assessed} == {True}


def test_a_contradiction_calls_the_party_by_its_name() -> None:
    """That of the agreement; what a party is called by program is for programs."""
    halves = [over(when, "let_a", 3) for when in ("2024-H1", "2024-H2")]
    (found,) = outcome(
        {"measure": "let_a", "pass": "at most 9"}, rows=[over("2024", "let_a", 5), *halves]
    ).contradictions

    assert found.problem.values["party"] == "Noord"


def test_a_contradiction_of_a_party_that_has_no_name_here_keeps_its_own() -> None:
    """Of another agreement in the same submission."""
    rows = [
        replace(over(when, "let_a", 5 if when == "2024" else 3), party="elders")
        for when in ("2024", "2024-H1", "2024-H2")
    ]  # fmt: skip
    (found,) = outcome({"measure": "let_a", "pass": "at most 9"}, rows=rows).contradictions

    assert found.problem.values["party"] == "elders"


def test_the_total_beside_a_verdict_is_about_the_same_subject() -> None:
    """Of every corporation."""
    norm = {
        "measure": "let_a / let_b", "pass": "at most 50%", "subject": "Wei",
        "beside": "total of the corporations",
    }  # fmt: skip
    rows = [replace(row, subject="Wei") for row in (*everyone("let_a", 1), *everyone("let_b", 4))]
    (found,) = outcome(norm, rows=rows).findings

    assert found.beside is not None
    assert found.beside.total is not None
    assert (found.beside.total.top, found.beside.total.bottom) == (3, 12)


def test_rises_of_which_only_one_follows_from_sums_have_no_total() -> None:
    """A percentage says nothing of the rents that it was taken from."""
    norm = {"measure": "rise", "pass": "at most 9", "beside": "total of the corporations"}
    rises = [of(party, "rise", Decimal(4)) for party in ("zuid", "west")]
    (found,) = outcome(
        norm, rows=rises, sum_start=Decimal(100), sum_end=Decimal(105)
    ).findings  # fmt: skip

    assert found.beside is not None
    assert (found.beside.total, found.beside.without) == (None, ())


@pytest.mark.parametrize(
    "measure", ["rise[average since 2023]", "rate_a - rise[average since 2023]"]
)
def test_a_mean_with_a_rise_from_nothing_is_none(measure: str) -> None:
    """Whatever the other years."""
    sums = [("2023", "sum_start", 0), ("2023", "sum_end", 5), ("2024", "sum_start", 100)]
    rows = [over(year, name, number) for year, name, number in (*sums, ("2024", "sum_end", 105))]
    bound = "at most 5" if measure.startswith("rise") else "at most 5 pp"

    found = outcome({"measure": measure, "pass": bound}, rows=rows, rate_a=Decimal(9))

    assert words(found) == [("2024", "no-cases")]


def test_each_party_is_judged_on_its_own_projects_and_halves() -> None:
    """Those that it reported."""
    price = {"measure": "price", "pass": "at most 100", "every": "project"}
    halves = {"measure": "let_a", "pass": "at most 9", "every": "half-year"}
    rows = [
        of("noord", "price", Decimal(90), subject="Wei"),
        of("zuid", "price", Decimal(90), subject="Hof"),
        of("zuid", "let_a", Decimal(1), "2024-H1"),
    ]
    found = outcome(price, halves, rows=rows, parties=("noord", "zuid"))
    items = [*found.findings, *found.not_assessed]

    assert {(i.about.party, i.about.subject, str(i.about.period)) for i in items} == {
        ("noord", "Wei", "2024"), ("zuid", "Hof", "2024"), ("noord", None, "2024"),
        ("zuid", None, "2024"), ("zuid", None, "2024-H1"),
    }  # fmt: skip


def test_the_halves_of_a_subject_are_those_reported_of_it() -> None:
    """What was reported without a subject is about another matter."""
    norm = {"measure": "let_a", "pass": "at most 9", "every": "half-year", "subject": "Wei"}
    rows = [
        of("noord", "let_a", Decimal(3), "2024-H1", "Wei"),
        of("noord", "let_a", Decimal(3), "2024-H2"),
    ]

    assert words(outcome(norm, rows=rows)) == [("2024-H1", "pass"), ("2024", "missing-fact")]


def test_a_project_is_known_by_the_facts_of_the_norm_in_the_year() -> None:
    """Each on its own; not by another fact about it, nor by a figure of another year."""
    norm = {"measure": "price", "pass": "at most 100", "every": "project"}
    rows = [
        of("noord", "price", Decimal(50), "2024-05-01", "Erf"),
        of("noord", "price", Decimal(150), "2024-03-01", "Dijk"),
        of("noord", "price", Decimal(50), "2023-05-01", "Haven"),
        of("noord", "let_a", Decimal(3), "2024", "Wei"),
    ]
    found = outcome(norm, rows=rows)

    assert found.not_assessed == ()
    assert {(f.about.subject, str(f.about.period), f.status) for f in found.findings} == {
        ("Erf", "2024-05-01", "pass"), ("Dijk", "2024-03-01", "breach"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("measure", "until", "expected"),
    [
        ("stock_a", "2024-12-31", "pass"),
        ("stock_a", "2024-12-30", "not-in-force"),
        ("let_a", "2024-01-01", "pass"),
        ("let_a", "2023-12-31", "not-in-force"),
    ],
)
def test_a_position_is_in_force_by_its_day(measure: str, until: str, expected: str) -> None:
    """What adds up over a year is in force if any day of the year is."""
    norm = {"measure": measure, "pass": "at most 9", "valid": {"from": "2021-01-01", "to": until}}

    assert words(outcome(norm, rows=[over("2024", measure, 5)])) == [("2024", expected)]


@pytest.mark.parametrize(
    ("measure", "as_of", "expected"),
    [
        ("price", date(2024, 4, 1), "pass"),
        ("price", date(2024, 3, 31), "not-due"),
        ("let_a", date(2024, 6, 30), "missing-fact"),
        ("let_a", date(2024, 6, 29), "not-due"),
    ],
)
def test_an_event_is_due_once_it_has_happened(measure: str, as_of: date, expected: str) -> None:
    """What adds up over a period, once that is over."""
    every = "project" if measure == "price" else "half-year"
    norm = {"measure": measure, "pass": "at most 100", "every": every}
    rows = [of("noord", measure, Decimal(50), "2024-Q2", "Erf")] if measure == "price" else []
    found = outcome(norm, rows=rows, as_of=as_of, years=["2024-H1"])

    assert [word for _, word in words(found)] == [expected]
