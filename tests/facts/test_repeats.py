"""The same fact twice: fine when it says the same, refused when it does not."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from facts.problems import InputError
from facts.submission import for_area, without_repeats
from facts.values import Value
from tests.facts.support import (
    VOCABULARY,
    fact,
    problems,
    read,
    submission,
    table,
    values,
    written,
)


def test_the_same_twice_is_once(tmp_path: Path) -> None:
    """Two parties may report the same figure, in two notations."""
    one = written(tmp_path, table("trivire;2024;rent_start;1.234,50"), "a.csv")
    other = written(tmp_path, table("trivire;2024;rent_start;€ 1234.5"), "b.csv")

    assert values(one, other) == {"rent_start": Decimal("1234.5")}


def test_a_contradiction_names_both_places(tmp_path: Path) -> None:
    """It is reported at the second, and says where the first stands."""
    one = written(tmp_path, table("trivire;2024;lettings;5"), "a.csv")
    other = written(tmp_path, table("", "Stichting Trivire;2024;verhuringen;6"), "b.csv")
    [problem] = problems(other, one)

    assert (problem.code, problem.where.file, problem.where.row) == ("fact-twice", "b.csv", 3)
    assert "(a.csv, rij 2)" in problem.text("nl")


@pytest.mark.parametrize("when", ["2024", "2024-H2", "2024-Q4", "2024-12-31"])
def test_a_position_belongs_to_a_day(when: str) -> None:
    """However the period that ends on it is written."""
    facts = (fact("homes", "2024", Decimal(5)), fact("homes", when, Decimal(5)))

    assert len(submission(*facts).facts) == 1


@pytest.mark.parametrize("when", ["2024-H2", "2024-12-31"])
def test_two_positions_on_a_day_contradict_each_other(when: str) -> None:
    """There is only one number of dwellings on the last of December."""
    facts = (fact("homes", "2024", Decimal(5)), fact("homes", when, Decimal(6)))

    assert [p.code for p in without_repeats(facts, VOCABULARY)[1]] == ["fact-twice"]


@pytest.mark.parametrize("when", ["2024-H2", "2023", "2024-06-30"])
def test_a_count_belongs_to_its_period(when: str) -> None:
    """A half-year has another number than the year."""
    facts = (fact("lettings", "2024", Decimal(5)), fact("lettings", when, Decimal(6)))

    assert len(submission(*facts).facts) == 2


def test_capitals_in_a_subject_make_no_difference() -> None:
    """It is the same project."""
    facts = [fact("land_price", "2024", Decimal(n), subject=s) for n, s in ((5, "Hof"), (6, "HOF"))]

    assert [p.code for p in without_repeats(facts, VOCABULARY)[1]] == ["fact-twice"]


def test_another_subject_party_or_area_is_another_fact() -> None:
    """Each has its own figure."""
    facts = (
        fact("lettings", "2024", Decimal(1)),
        fact("lettings", "2024", Decimal(2), subject="Hof"),
        fact("lettings", "2024", Decimal(3), party="woonbron"),
        fact("lettings", "2024", Decimal(4), area="dordrecht"),
    )

    assert len(submission(*facts).facts) == 4


@pytest.mark.parametrize(
    ("name", "one", "other"),
    [
        ("choice", True, False),
        ("delivered", date(2024, 1, 1), date(2024, 1, 2)),
        ("rent_rise", Decimal("5.3"), Decimal("5.30000000001")),
    ],
)
def test_values_of_every_kind_may_contradict(name: str, one: Value, other: Value) -> None:
    """To the last decimal."""
    facts = (fact(name, "2024", one), fact(name, "2024", other))

    assert [p.code for p in without_repeats(facts, VOCABULARY)[1]] == ["fact-twice"]


def test_decimals_that_say_nothing_do_not_contradict() -> None:
    """5.3 is 5.30."""
    facts = (fact("rent_rise", "2024", Decimal("5.3")), fact("rent_rise", "2024", Decimal("5.30")))

    assert len(submission(*facts).facts) == 1


def test_every_contradiction_is_reported(tmp_path: Path) -> None:
    """Not only the first."""
    rows = [f"trivire;2024;lettings;{n}" for n in (5, 6, 7, 5)]
    found = problems(written(tmp_path, table(*rows)))

    assert [problem.where.row for problem in found] == [3, 4]


def test_the_facts_for_an_area_leave_out_those_of_another() -> None:
    """A corporation that works in two cities submits both in one file."""
    whole = submission(
        fact("lettings", "2024", Decimal(1), area="dordrecht"),
        fact("lettings", "2024", Decimal(2), area="rotterdam"),
        fact("seekers", "2024", Decimal(3)),
    )
    found = for_area(whole, "dordrecht", VOCABULARY).facts

    assert [(f.fact, f.area, f.value) for f in found] == [
        ("lettings", None, 1),
        ("seekers", None, 3),
    ]


def test_a_fact_with_and_without_its_area_may_not_contradict() -> None:
    """Without an area it is about the agreement's own."""
    whole = submission(
        fact("lettings", "2024", Decimal(1), area="dordrecht"), fact("lettings", "2024", Decimal(2))
    )
    with pytest.raises(InputError) as caught:
        for_area(whole, "dordrecht", VOCABULARY)

    assert [p.code for p in caught.value.problems] == ["fact-twice"]


def test_a_fact_with_and_without_its_area_may_say_the_same() -> None:
    """It is once there."""
    whole = submission(
        fact("lettings", "2024", Decimal(1), area="dordrecht"), fact("lettings", "2024", Decimal(1))
    )

    assert len(for_area(whole, "dordrecht", VOCABULARY).facts) == 1


def test_facts_are_in_a_fixed_order(tmp_path: Path) -> None:
    """By party, fact, period and subject."""
    rows = [
        "woonbron;2024;lettings;1",
        "trivire;2024;seekers;2",
        "trivire;2024;lettings;3",
        "trivire;2023;lettings;4",
        "trivire;2024-H1;lettings;5",
    ]
    found = read(written(tmp_path, table(*rows))).facts

    assert [fact.value for fact in found] == [4, 5, 3, 2, 1]
