"""Figures that cannot all be true are found, and only those."""

from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.amounts import Amount
from facts.contradictions import Contradiction, contradictions
from facts.ledger import Ledger
from facts.submission import Fact, key_of
from tests.facts.support import VOCABULARY, fact, read, submission, table, written

COUNTS = st.integers(0, 1000)


def found(*facts: Fact) -> tuple[Contradiction, ...]:
    """The contradictions in some facts; each can be said in both languages."""
    given_facts = submission(*facts)
    result = contradictions(given_facts, Ledger(given_facts, VOCABULARY))
    assert all(item.problem.texts for item in result)
    return result


def codes(*facts: Fact) -> list[str]:
    """The codes of the contradictions in some facts."""
    return [item.problem.code for item in found(*facts)]


def count(name: str, number: int, when: str = "2024", subject: str | None = None) -> Fact:
    """So many of something."""
    return fact(name, when, Decimal(number), subject=subject)


def rents(rise: str, start: str = "300", end: str = "301") -> tuple[Fact, ...]:
    """A rise beside the two sums that it should follow from."""
    numbers = (("rent_rise", rise), ("rent_start", start), ("rent_end", end))
    return tuple(fact(name, "2024", Decimal(number)) for name, number in numbers)


@given(seekers=COUNTS, groups=COUNTS, total=COUNTS)
def test_parts_may_not_exceed_the_whole(seekers: int, groups: int, total: int) -> None:
    """They may equal it, and leave a rest."""
    facts = (count("seekers", seekers), count("groups", groups), count("lettings", total))

    assert (seekers + groups > total) == (codes(*facts) == ["parts-exceed-whole"])


def test_one_part_may_exceed_the_whole_already() -> None:
    """Whatever the others are."""
    assert codes(count("seekers", 6), count("lettings", 5)) == ["parts-exceed-whole"]


def test_without_the_whole_nothing_is_exceeded() -> None:
    """It is a missing fact, not a contradiction."""
    assert codes(count("seekers", 6), count("groups", 6)) == []


@given(total=COUNTS, one=COUNTS, other=COUNTS)
def test_one_subject_may_not_exceed_the_whole(total: int, one: int, other: int) -> None:
    """Two may have more in all: what lies in a project may lie in a neighbourhood too."""
    facts = (
        count("lettings", total),
        count("lettings", one, subject="Wei"),
        count("lettings", other, subject="Dam"),
    )

    assert codes(*facts) == ["subject-exceeds-whole"] * ((one > total) + (other > total))


def test_a_subject_is_held_to_the_whole_of_its_own_period() -> None:
    """Also where that follows from halves; without a whole there is nothing to exceed."""
    halves = (count("lettings", 2, "2024-H1"), count("lettings", 3, "2024-H2"))
    (contradiction,) = found(*halves, count("lettings", 6, subject="Wei"))

    assert {key[1:4] for key in contradiction.keys} == {
        ("trivire", None, "lettings"),
        ("trivire", "wei", "lettings"),
    }
    assert "verhuringen is in totaal 5, maar voor Wei alleen al 6" in contradiction.problem.text(
        "nl"
    )
    assert codes(count("lettings", 5, "2023"), count("lettings", 6, subject="Wei")) == []


def test_the_whole_may_follow_from_its_halves() -> None:
    """Parts over the year, whole per half-year."""
    halves = (count("lettings", 2, "2024-H1"), count("lettings", 3, "2024-H2"))

    assert codes(count("seekers", 6), *halves) == ["parts-exceed-whole"]
    assert codes(count("seekers", 5), *halves) == []


def test_the_parts_may_follow_from_their_halves() -> None:
    """Parts per half-year, whole over the year."""
    halves = (count("seekers", 3, "2024-H1"), count("seekers", 3, "2024-H2"))

    assert codes(*halves, count("lettings", 5)) == ["parts-exceed-whole"]
    assert codes(*halves, count("lettings", 6)) == []


def test_halves_are_compared_with_halves() -> None:
    """Over the year both may be equal."""
    parts = (count("seekers", 4, "2024-H1"), count("seekers", 1, "2024-H2"))
    whole = (count("lettings", 3, "2024-H1"), count("lettings", 2, "2024-H2"))
    [item] = found(*parts, *whole)

    assert "2024-H1" in item.problem.text("nl")


def test_positions_are_compared_on_their_day() -> None:
    """However the period is written."""
    assert codes(count("poor_labels", 6, "2024-12-31"), count("homes", 5)) == ["parts-exceed-whole"]
    assert codes(count("poor_labels", 6, "2024-06-30"), count("homes", 5)) == []


def test_subjects_are_compared_with_themselves() -> None:
    """A project is no part of a city."""
    assert codes(count("seekers", 6, subject="Hof"), count("lettings", 5)) == []


@given(first=COUNTS, second=COUNTS, total=COUNTS)
def test_halves_must_add_up_to_the_year(first: int, second: int, total: int) -> None:
    """To the last dwelling."""
    facts = (
        count("lettings", total),
        count("lettings", first, "2024-H1"),
        count("lettings", second, "2024-H2"),
    )

    assert (first + second != total) == (codes(*facts) == ["halves-differ"])


@given(numbers=st.lists(COUNTS, min_size=4, max_size=4), total=COUNTS)
def test_quarters_must_add_up_to_the_year(numbers: list[int], total: int) -> None:
    """Also without half-years in between."""
    quarters = (count("lettings", n, f"2024-Q{i}") for i, n in enumerate(numbers, 1))

    assert (sum(numbers) != total) == (
        codes(count("lettings", total), *quarters) == ["halves-differ"]
    )


def test_quarters_must_add_up_to_the_half() -> None:
    """As halves to the year."""
    facts = (
        count("lettings", 5, "2024-H1"),
        count("lettings", 2, "2024-Q1"),
        count("lettings", 2, "2024-Q2"),
    )

    assert codes(*facts) == ["halves-differ"]


@pytest.mark.parametrize(("half", "expected"), [(4, []), (5, []), (6, ["halves-differ"])])
def test_one_half_may_not_exceed_the_year(half: int, expected: list[str]) -> None:
    """The other half may still bring the rest."""
    assert expected == codes(count("lettings", 5), count("lettings", half, "2024-H1"))


def test_positions_in_a_year_may_differ() -> None:
    """Dwellings are built and pulled down."""
    assert codes(count("homes", 5, "2024-H1"), count("homes", 6)) == []


@pytest.mark.parametrize("rise", ["0", "0.3", "0.33", "0.333333"])
def test_a_reported_rise_may_be_rounded(rise: str) -> None:
    """As far as its own decimals go."""
    assert codes(*rents(rise)) == []


@pytest.mark.parametrize("rise", ["1", "0.2", "0.4", "0.34", "0.3334", "0.30", "-0.3"])
def test_a_reported_rise_may_not_differ(rise: str) -> None:
    """From what the two sums give, beyond rounding."""
    [item] = found(*rents(rise))

    assert item.problem.code == "rise-differs"
    assert item.problem.values["reported"] == Amount(Fraction(rise), "percent")
    assert "0.333333;" in item.problem.text("en")


@pytest.mark.parametrize("rise", ["0.2", "0.3"])
def test_a_half_may_be_rounded_either_way(rise: str) -> None:
    """Nobody agreed how."""
    assert codes(*rents(rise, "400", "401")) == []


def test_a_fall_is_said_as_a_fall() -> None:
    """With its sign."""
    [item] = found(*rents("1", "300", "299"))

    assert "-0.333333;" in item.problem.text("nl")


def test_from_zero_no_rise_can_differ() -> None:
    """There is nothing to compare with."""
    assert codes(*rents("5", "0", "301")) == []


@pytest.mark.parametrize("left_out", [1, 2])
def test_with_one_sum_no_rise_can_differ(left_out: int) -> None:
    """Nothing follows from it."""
    facts = rents("5")

    assert codes(*(f for i, f in enumerate(facts) if i != left_out)) == []


def test_a_contradiction_knows_all_facts_it_touches() -> None:
    """A norm that uses one of them is not assessed."""
    facts = (count("seekers", 4), count("groups", 4), count("lettings", 5))
    [item] = found(*facts, count("homes", 1))

    assert {key_of(f, VOCABULARY) for f in facts} == item.keys


def test_a_contradiction_is_reported_at_a_row(tmp_path: Path) -> None:
    """That of the whole, so that there is somewhere to begin; with those of all its figures."""
    rows = ("trivire;2024;seekers;6", "trivire;2024;lettings;5")
    given_facts = read(written(tmp_path, table(*rows)))
    [item] = contradictions(given_facts, Ledger(given_facts, VOCABULARY))

    assert (item.fact, item.problem.where.row) == ("lettings", 3)
    assert sorted((name, where.row) for name, where in item.places) == [
        ("lettings", 3),
        ("seekers", 2),
    ]


def test_a_contradiction_is_reported_once() -> None:
    """However many facts it touches."""
    assert len(found(count("seekers", 4), count("groups", 4), count("lettings", 5))) == 1


def test_every_contradiction_is_reported() -> None:
    """Of different kinds and parties."""
    facts = (
        count("seekers", 6),
        count("lettings", 5),
        count("lettings", 4, "2024-H1"),
        count("lettings", 4, "2024-H2"),
        *rents("9"),
        fact("poor_labels", "2024", Decimal(2), party="woonbron"),
        fact("homes", "2024", Decimal(1), party="woonbron"),
    )

    assert sorted(codes(*facts)) == [
        "halves-differ",
        "parts-exceed-whole",
        "parts-exceed-whole",
        "rise-differs",
    ]


def test_other_parties_do_not_contradict_each_other() -> None:
    """Each has its own figures."""
    other = fact("lettings", "2024", Decimal(5), party="woonbron")

    assert codes(count("seekers", 6), other) == []


def test_numbers_are_said_as_they_were_typed() -> None:
    """Without an exponent or zeros at the end."""
    [item] = found(
        fact("seekers", "2024", Decimal("1E+3")), fact("lettings", "2024", Decimal("10.0"))
    )

    assert "1000, more than homes let (10)" in item.problem.text("en")
