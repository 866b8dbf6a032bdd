"""The figures of several parties together: what adds up, what any of them may have, what lacks."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from facts.ledger import Figure, Ledger, Missing, Place
from facts.periods import period
from facts.submission import Fact, Submission
from facts.values import Value
from facts.vocabulary import Vocabulary
from tests.oracle.packs import FACTS

YEAR = period("2024")
PARTIES = ("noord", "zuid")


def row(party: str, name: str, value: Value, when: str = "2024") -> Fact:
    """A fact of a party."""
    return Fact(party=party, period=period(when), fact=name, value=value)


def together(
    name: str, *rows: Fact, parties: Sequence[str] = PARTIES
) -> Figure | tuple[Missing, ...]:
    """One figure over 2024, of both parties unless said otherwise."""
    ledger = Ledger(Submission(facts=rows), Vocabulary(facts=FACTS, within=()))
    return ledger.together(name, parties, lambda party: ledger.figure(name, Place(party), YEAR))


def value(found: Figure | tuple[Missing, ...] | None) -> object:
    """The value of a figure that is there."""
    assert isinstance(found, Figure), found
    return found.value


def lacks(*gaps: tuple[str, str | None]) -> tuple[Missing, ...]:
    """What is missing over 2024: a fact of a party."""
    return tuple(Missing(name, YEAR, party) for name, party in gaps)


def test_counts_add_up() -> None:
    """With every row that they come from."""
    rows = (row("noord", "let_a", Decimal(3)), row("zuid", "let_a", Decimal(4)))

    assert together("let_a", *rows) == Figure(Fraction(7), rows)


def test_a_sum_needs_the_figure_of_every_party() -> None:
    """Who has none is named."""
    assert together("let_a", row("noord", "let_a", Decimal(3))) == lacks(("let_a", "zuid"))
    assert together("let_a") == lacks(("let_a", "noord"), ("let_a", "zuid"))


@pytest.mark.parametrize(
    ("when", "expected"), [("2024", True), ("2024-H1", True), ("2024-Q3", True), ("2023", False)]
)
def test_what_was_reported_of_a_missing_figure_lies_in_its_period(
    when: str, *, expected: bool
) -> None:
    """A part of it does; another year does not."""
    rows = (row("noord", "let_a", Decimal(3), when),)
    ledger = Ledger(Submission(facts=rows), Vocabulary(facts=FACTS, within=()))

    assert list(ledger.partly("let_a", Place("noord"), YEAR)) == [*rows] * expected
    assert not list(ledger.partly("let_a", Place("zuid"), YEAR))
    assert not list(ledger.partly("let_a", Place("noord", "Erf"), YEAR))


def sums(party: str, start: str, end: str) -> tuple[Fact, Fact]:
    """The two sums that a rise follows from."""
    return row(party, "sum_start", Decimal(start)), row(party, "sum_end", Decimal(end))


def test_a_rise_together_follows_from_the_sums_of_all() -> None:
    """Not from the mean of two rises."""
    rows = (*sums("noord", "100", "110"), *sums("zuid", "300", "303"))

    assert together("rise", *rows) == Figure(Fraction(13, 4), rows, (Fraction(1300), Fraction(400)))


def test_a_rise_together_from_nothing_is_none() -> None:
    """The base says so."""
    found = together("rise", *sums("noord", "0", "5"), *sums("zuid", "0", "0"))

    assert isinstance(found, Figure)
    assert (found.value, found.pair) == (0, (500, 0))


def test_a_bare_percentage_cannot_be_added_up() -> None:
    """Both sums of that party are asked for."""
    rows = (*sums("noord", "100", "110"), row("zuid", "rise", Decimal(5)))

    assert together("rise", *rows) == lacks(("sum_start", "zuid"), ("sum_end", "zuid"))


@pytest.mark.parametrize("name", ["record_a", "price", "done_a", "held_a"])
def test_what_any_may_have_is_missing_once(name: str) -> None:
    """Nobody in particular owes it."""
    assert together(name) == lacks((name, None))


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (True, False, True), (False, True, True), (False, False, False),
        (date(2024, 3, 1), date(2024, 2, 1), date(2024, 2, 1)),
        (date(2024, 2, 1), date(2024, 3, 1), date(2024, 2, 1)),
        (False, date(2024, 3, 1), date(2024, 3, 1)),
    ],
)  # fmt: skip
def test_what_was_done_counts_before_what_was_not(
    first: Value, second: Value, expected: Value
) -> None:
    """The first date before a later one; what decides is the first of the evidence."""
    name = "record_a" if isinstance(expected, bool) else "done_a"
    rows = (row("noord", name, first), row("zuid", name, second))
    found = together(name, *rows)

    assert value(found) == expected
    assert isinstance(found, Figure)
    assert found.facts[0].value == expected
    assert set(found.facts) == set(rows)


def test_a_price_that_one_party_reports_is_that_of_all() -> None:
    """Also when it is nought."""
    assert value(together("price", row("zuid", "price", Decimal(5)))) == 5
    assert value(together("price", row("zuid", "price", Decimal(0)))) == 0


def days(party: str, *when: str, times: int = 1) -> list[Fact]:
    """Occasions on some days."""
    return [row(party, "held_a", Decimal(times), f"2024-{day}") for day in when]


def test_an_occasion_that_two_parties_report_counts_once() -> None:
    """By its date; the larger number of a day counts."""
    rows = [*days("noord", "01-10", "02-10"), *days("zuid", "02-10", "03-10")]
    assert value(together("held_a", *rows)) == 3

    again = [*days("noord", "01-10", times=3), *days("zuid", "01-10", times=2)]
    assert value(together("held_a", *again)) == 3
    assert value(together("held_a", *again[::-1])) == 3


@pytest.mark.parametrize(("number", "expected"), [(1, 2), (2, 2), (5, 5)])
def test_a_bare_number_of_occasions_counts_where_it_is_more(number: int, expected: int) -> None:
    """The dates may be among them."""
    rows = [*days("noord", "01-10", "02-10"), row("zuid", "held_a", Decimal(number))]

    assert value(together("held_a", *rows)) == expected


def deviation(*rows: Fact, when: str = "2024-H1", subject: str | None = None) -> object:
    """The deviation that counts over a period, of both parties."""
    ledger = Ledger(Submission(facts=rows), Vocabulary(facts=FACTS, within=()))
    places = [Place(party, subject) for party in PARTIES]
    found = ledger.deviation("deviation_a", places, period(when))
    return found.value if found else None


def allowed(until: date | bool, when: str = "2024", subject: str | None = None) -> Fact:  # noqa: FBT001 - it is the value of the fact
    """A deviation that was reported over a period."""
    return replace(row("zuid", "deviation_a", until, when), subject=subject)


def test_the_deviation_that_was_reported_last_counts() -> None:
    """Of two over one period the one that lasts longest; a no ends it."""
    early, late = date(2024, 3, 1), date(2024, 9, 1)

    assert deviation() is None
    assert deviation(allowed(late, "2023"), allowed(early, "2024-H1")) == early
    assert deviation(allowed(early), allowed(late)) == late
    assert deviation(allowed(late), allowed(early)) == late
    assert deviation(allowed(late, "2023"), allowed(until=False)) is False
    assert deviation(allowed(until=False), allowed(early)) == early


def test_a_deviation_of_later_had_not_been_decided_yet() -> None:
    """That of the period itself had."""
    day = date(2024, 9, 1)

    assert deviation(allowed(day, "2024-H2")) is None
    assert deviation(allowed(day, "2024-06-30")) == day


def test_a_deviation_without_a_subject_holds_for_all() -> None:
    """One with a subject for that alone, whatever its capitals."""
    day = date(2024, 9, 1)

    assert deviation(allowed(day), subject="Wei") == day
    assert deviation(allowed(day, subject="WEI"), subject="Wei") == day
    assert deviation(allowed(day, subject="Hof"), subject="Wei") is None
    assert deviation(allowed(day, subject="Hof")) is None


@pytest.mark.parametrize("when", ["2024", "2024-H2", "2024-Q3", "2024-08-30"])
def test_what_is_done_in_a_year_is_found_under_any_part_of_it(when: str) -> None:
    """As it happens to be reported; not under another year."""
    day = date(2024, 8, 30)

    assert value(together("done_a", row("noord", "done_a", day, when))) == day
    assert together("done_a", row("noord", "done_a", day, "2023")) == lacks(("done_a", None))


def test_from_nothing_a_rise_of_one_party_is_none() -> None:
    """The base says so."""
    rows = sums("noord", "0", "5")
    found = together("rise", *rows, parties=("noord",))
    ledger = Ledger(Submission(facts=rows), Vocabulary(facts=FACTS, within=()))

    assert found == Figure(Fraction(0), rows, (Fraction(500), Fraction(0)))
    assert ledger.figure("rise", Place("noord"), YEAR) == found


def test_of_what_was_reported_as_done_the_first_date_that_counts_is_found() -> None:
    """Under whatever period it was reported, and before any `no`."""
    ledger = Ledger(
        Submission(
            facts=(
                row("noord", "done_a", when="2023", value=False),
                row("noord", "done_a", date(2022, 5, 1), "2022"),
                row("noord", "done_a", date(2025, 5, 1), "2025"),
            )
        ),
        Vocabulary(facts=FACTS, within=()),
    )

    noord = Place("noord")
    assert value(ledger.done("done_a", noord, lambda _: True)) == date(2022, 5, 1)
    assert value(ledger.done("done_a", noord, lambda fact: fact.period != period("2022"))) == date(
        2025, 5, 1
    )
    assert ledger.done("done_a", noord, lambda _: False) is None
    assert ledger.done("done_a", Place("zuid"), lambda _: True) is None
    assert ledger.done("done_a", Place("noord", "Wei"), lambda _: True) is None


@pytest.mark.parametrize(("halves", "expected"), [((2, 1), 3), ((0, 0), 0)])
def test_occasions_of_both_halves_make_those_of_the_year(
    halves: tuple[int, int], expected: int
) -> None:
    """One half is not the year, and a number is no date."""
    rows = [
        row("noord", "held_a", Decimal(number), f"2024-H{i}") for i, number in enumerate(halves, 1)
    ]

    assert value(together("held_a", *rows, parties=("noord",))) == expected
    assert together("held_a", rows[0], parties=("noord",)) == lacks(("held_a", None))
