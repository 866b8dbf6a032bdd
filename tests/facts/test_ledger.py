"""A figure is what was submitted, or follows from it by the meaning of the fact."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.ledger import Figure, Ledger, Missing, Place, exact
from facts.periods import period
from facts.submission import Fact
from facts.values import Value
from tests.facts.support import fact, ledger

TRIVIRE = Place("trivire")
COUNTS = st.integers(0, 10**9)
QUARTERS = ("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4")
YEAR = period("2024")


def lettings(when: str, number: int) -> Fact:
    """So many homes let."""
    return fact("lettings", when, Decimal(number))


def choice(when: str, value: bool) -> Fact:  # noqa: FBT001 - it is the value of the fact
    """A choice that was put on record, or not."""
    return fact("choice", when, value)


def value(found: Ledger, name: str, when: str, place: Place = TRIVIRE) -> object:
    """The value of a figure, or the facts that are missing for it."""
    figure = found.figure(name, place, period(when))
    return figure.value if isinstance(figure, Figure) else figure


def missing(name: str, when: str) -> tuple[Missing, ...]:
    """A fact that is missing."""
    return (Missing(name, period(when)),)


def test_a_figure_is_the_fact_as_submitted() -> None:
    """Exact, and with the row that it comes from."""
    row = fact("rent_rise", "2024", Decimal("5.3"))
    figure = ledger(row).figure("rent_rise", TRIVIRE, YEAR)

    assert Figure(Fraction(53, 10), (row,)) == figure


@given(first=COUNTS, second=COUNTS)
def test_a_year_is_the_sum_of_its_halves(first: int, second: int) -> None:
    """Of a count over a period."""
    found = ledger(lettings("2024-H1", first), lettings("2024-H2", second))

    assert first + second == value(found, "lettings", "2024")


@given(counts=st.lists(COUNTS, min_size=4, max_size=4))
def test_a_year_is_the_sum_of_its_quarters(counts: list[int]) -> None:
    """And so is each half-year."""
    found = ledger(*(lettings(q, n) for q, n in zip(QUARTERS, counts, strict=True)))

    assert sum(counts) == value(found, "lettings", "2024")
    assert sum(counts[:2]) == value(found, "lettings", "2024-H1")
    assert sum(counts[2:]) == value(found, "lettings", "2024-H2")


def test_a_half_and_two_quarters_make_a_year() -> None:
    """As it happens to be reported."""
    found = ledger(lettings("2024-H1", 1), lettings("2024-Q3", 2), lettings("2024-Q4", 3))

    assert value(found, "lettings", "2024") == 6


def test_a_sum_shows_every_row_it_comes_from() -> None:
    """So that an explanation can name them."""
    rows = (lettings("2024-H1", 1), lettings("2024-H2", 2))
    figure = ledger(*rows).figure("lettings", TRIVIRE, YEAR)

    assert Figure(Fraction(3), rows) == figure


@pytest.mark.parametrize(("when", "other"), [("2024-H1", "2024-H2"), ("2024-H2", "2024-H1")])
def test_with_one_half_the_other_is_missing(when: str, other: str) -> None:
    """Nothing stands in for it, least of all zero."""
    found = ledger(lettings(when, 5))

    assert missing("lettings", other) == value(found, "lettings", "2024")


@pytest.mark.parametrize("when", ["2024-Q1", "2023", "2024-12-31"])
def test_less_than_a_half_leaves_the_year_missing(when: str) -> None:
    """It is the shortest thing to ask for."""
    found = ledger(lettings(when, 5))

    assert missing("lettings", "2024") == value(found, "lettings", "2024")


@pytest.mark.parametrize("left_out", QUARTERS)
def test_with_three_quarters_the_other_is_missing(left_out: str) -> None:
    """Each of the four is needed."""
    found = ledger(*(lettings(q, 5) for q in QUARTERS if q != left_out))

    assert missing("lettings", left_out) == value(found, "lettings", "2024")


def test_a_half_does_not_follow_from_the_year() -> None:
    """Nor from the year less the other half: it was not reported."""
    found = ledger(lettings("2024", 5), lettings("2024-H1", 2))

    assert missing("lettings", "2024-H2") == value(found, "lettings", "2024-H2")


def test_the_year_as_submitted_goes_before_its_halves() -> None:
    """Where they differ, that is a contradiction for a separate list."""
    found = ledger(lettings("2024", 9), lettings("2024-H1", 1), lettings("2024-H2", 2))

    assert value(found, "lettings", "2024") == 9


@pytest.mark.parametrize("name", ["rent_rise", "rent_start", "margin", "share_let"])
def test_a_rate_is_never_added_up(name: str) -> None:
    """Two rises of two percent are none of four."""
    found = ledger(fact(name, "2024-H1", Decimal(2)), fact(name, "2024-H2", Decimal(2)))

    assert isinstance(value(found, name, "2024"), tuple)


@pytest.mark.parametrize("name", ["rent_rise", "homes", "land_price"])
def test_what_is_missing_is_named(name: str) -> None:
    """With the period for which it would have been needed."""
    assert missing(name, "2024") == value(ledger(), name, "2024")


@pytest.mark.parametrize("when", ["2024", "2024-H2", "2024-Q4", "2024-12-31"])
@pytest.mark.parametrize("asked", ["2024", "2024-H2", "2024-Q4", "2024-12-31"])
def test_a_position_is_that_of_the_last_day(when: str, asked: str) -> None:
    """Of the year, the half-year and the quarter alike."""
    found = ledger(fact("homes", when, Decimal(5)))

    assert value(found, "homes", asked) == 5


def test_positions_are_never_added_up() -> None:
    """The dwellings of June and of December are the same dwellings."""
    found = ledger(fact("homes", "2024-H1", Decimal(5)), fact("homes", "2024-H2", Decimal(6)))

    assert value(found, "homes", "2024") == 6


def test_a_position_of_another_day_is_no_position_of_this_one() -> None:
    """Last year's is never used instead."""
    found = ledger(fact("homes", "2023", Decimal(5)), fact("homes", "2024-06-30", Decimal(6)))

    assert missing("homes", "2024") == value(found, "homes", "2024")


@pytest.mark.parametrize("asked", ["2024", "2024-H1", "2024-Q2", "2024-05-12"])
@pytest.mark.parametrize("answer", [True, False])
def test_what_is_on_record_for_a_year_covers_its_parts(*, asked: str, answer: bool) -> None:
    """A choice for 2024 is a choice for its first half."""
    found = ledger(choice("2024", answer))

    assert answer is value(found, "choice", asked)


def test_the_record_of_the_shortest_period_counts() -> None:
    """The year says yes, but its first half no."""
    found = ledger(choice("2024", value=True), choice("2024-H1", value=False))

    assert value(found, "choice", "2024-Q1") is False
    assert value(found, "choice", "2024-Q3") is True


@pytest.mark.parametrize(
    "answers", [(True, True), (True, False), (False, True), (True, None), (None, True)]
)
def test_a_yes_for_a_half_is_a_yes_for_the_year(answers: tuple[bool | None, ...]) -> None:
    """It is on record; only what says so is its evidence."""
    halves = zip(("2024-H1", "2024-H2"), answers, strict=True)
    rows = [choice(half, answer) for half, answer in halves if answer is not None]
    figure = ledger(*rows).figure("choice", TRIVIRE, YEAR)

    assert Figure(value=True, facts=tuple(row for row in rows if row.value)) == figure


def test_a_no_for_every_half_is_a_no_for_the_year() -> None:
    """Both were reported."""
    rows = (choice("2024-H1", value=False), choice("2024-H2", value=False))
    figure = ledger(*rows).figure("choice", TRIVIRE, YEAR)

    assert Figure(value=False, facts=rows) == figure


@pytest.mark.parametrize("half", ["2024-H1", "2024-H2"])
def test_a_no_for_one_half_is_no_answer_for_the_year(half: str) -> None:
    """The other half may say yes."""
    found = ledger(choice(half, value=False))

    assert missing("choice", "2024") == value(found, "choice", "2024")


def test_a_date_on_record_is_found_in_a_wider_period() -> None:
    """A delivery reported with the year."""
    found = ledger(fact("delivered", "2024", date(2024, 5, 12)))

    assert value(found, "delivered", "2024-H1") == date(2024, 5, 12)


@pytest.mark.parametrize("when", ["2024-05-12", "2024-Q2", "2024-H1", "2024"])
def test_an_event_is_found_in_the_periods_around_it(when: str) -> None:
    """A price may be reported with the day or with the year."""
    place = Place("trivire", "Hof")
    found = ledger(fact("land_price", when, Decimal(5), subject="Hof"))

    assert value(found, "land_price", "2024-05-12", place) == 5


def test_an_event_of_a_day_is_not_one_of_the_year() -> None:
    """There may have been several."""
    place = Place("trivire", "Hof")
    found = ledger(fact("land_price", "2024-05-12", Decimal(5), subject="Hof"))

    assert missing("land_price", "2024") == value(found, "land_price", "2024", place)


def test_a_figure_belongs_to_its_party_and_subject() -> None:
    """Nobody else's stands in; capitals of a subject make no difference."""
    found = ledger(fact("land_price", "2024", Decimal(5), subject="Hof"))

    assert value(found, "land_price", "2024", Place("trivire", "HOF")) == 5
    assert isinstance(value(found, "land_price", "2024", Place("woonbron", "Hof")), tuple)
    assert isinstance(value(found, "land_price", "2024", Place("trivire", "Dok")), tuple)
    assert isinstance(value(found, "land_price", "2024"), tuple)


@given(start=st.decimals(1, 10**9, places=2), end=st.decimals(0, 10**9, places=2))
def test_a_rise_follows_from_two_sums(start: Decimal, end: Decimal) -> None:
    """Exact, however long the fraction."""
    rows = (fact("rent_start", "2024", start), fact("rent_end", "2024", end))
    figure = ledger(*rows).figure("rent_rise", TRIVIRE, YEAR)
    rise = 100 * (Fraction(end) - Fraction(start))

    assert Figure(rise / Fraction(start), rows, (rise, Fraction(start))) == figure


def test_a_fall_is_a_negative_rise() -> None:
    """Rents may fall."""
    found = ledger(fact("rent_start", "2024", Decimal(200)), fact("rent_end", "2024", Decimal(190)))

    assert value(found, "rent_rise", "2024") == -5


def test_from_zero_nothing_can_rise() -> None:
    """The figure says so by a base of zero."""
    rows = (fact("rent_start", "2024", Decimal(0)), fact("rent_end", "2024", Decimal(5)))
    figure = ledger(*rows).figure("rent_rise", TRIVIRE, YEAR)

    assert isinstance(figure, Figure)
    assert figure.pair == (Fraction(500), Fraction(0))


def test_two_sums_go_before_the_rise_as_reported() -> None:
    """They are exact, and it is rounded."""
    found = ledger(
        fact("rent_start", "2024", Decimal(300)),
        fact("rent_end", "2024", Decimal(301)),
        fact("rent_rise", "2024", Decimal("0.3")),
    )

    assert value(found, "rent_rise", "2024") == Fraction(1, 3)


@pytest.mark.parametrize("name", ["rent_start", "rent_end"])
def test_one_sum_does_not_replace_the_rise_as_reported(name: str) -> None:
    """Nothing follows from it."""
    found = ledger(fact(name, "2024", Decimal(300)), fact("rent_rise", "2024", Decimal("0.3")))

    assert value(found, "rent_rise", "2024") == Fraction(3, 10)


@pytest.mark.parametrize(
    ("there", "other"), [("rent_start", "rent_end"), ("rent_end", "rent_start")]
)
def test_with_one_sum_the_other_is_missing(there: str, other: str) -> None:
    """That is what to ask for."""
    found = ledger(fact(there, "2024", Decimal(300)))

    assert missing(other, "2024") == value(found, "rent_rise", "2024")


def test_without_any_sum_the_rise_is_missing() -> None:
    """It is the shortest thing to ask for."""
    assert missing("rent_rise", "2024") == value(ledger(), "rent_rise", "2024")


def test_of_a_missing_rise_the_one_sum_was_reported() -> None:
    """And what was reported of another year, subject or party is no part of it."""
    start = fact("rent_start", "2024", Decimal(300))
    others = (
        fact("rent_end", "2023", Decimal(300)),
        fact("rent_end", "2024", Decimal(300), subject="Hof"),
        fact("rent_end", "2024", Decimal(300), party="woonbron"),
    )

    assert [start] == list(ledger(start, *others).partly("rent_rise", TRIVIRE, YEAR))


@pytest.mark.parametrize(("when", "asked", "part"), [
    ("2024-H1", "2024", True), ("2024", "2024-H1", False), ("2024", "2024-H2", False),
])  # fmt: skip
def test_a_part_of_a_count_lies_within_its_period(*, when: str, asked: str, part: bool) -> None:
    """A year is no part of a half."""
    found = ledger(lettings(when, 5)).partly("lettings", TRIVIRE, period(asked))

    assert part == bool(list(found))


@pytest.mark.parametrize(("when", "asked", "part"), [
    ("2024-H1", "2024", False), ("2024", "2024-H1", False), ("2024", "2024-H2", True),
])  # fmt: skip
def test_a_part_of_a_position_is_of_the_same_day(*, when: str, asked: str, part: bool) -> None:
    """The end of the year is that of its second half, and of no other."""
    found = ledger(fact("homes", when, Decimal(5))).partly("homes", TRIVIRE, period(asked))

    assert part == bool(list(found))


def test_a_party_has_everything_it_submitted() -> None:
    """And nothing of anyone else."""
    own, others = lettings("2024", 1), fact("lettings", "2024", Decimal(2), party="woonbron")
    found = ledger(own, others)

    assert [own] == found.facts_of("trivire")
    assert found.facts_of("nobody") == []


@pytest.mark.parametrize(("name", "answer"), [("choice", True), ("delivered", date(2024, 1, 1))])
def test_only_a_number_is_computed_with(name: str, answer: Value) -> None:
    """A yes is no one."""
    with pytest.raises(TypeError, match="is not a number"):
        exact(fact(name, "2024", answer))
