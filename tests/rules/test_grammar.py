"""How measures and bounds are read, construct by construct, and where reading stops."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Literal

import pytest

from facts.problems import Refused
from rules.expressions import (
    Bound,
    Day,
    FactRef,
    Number,
    Operation,
    TableValue,
    YearValue,
    combined,
    facts_in,
    printed_value,
    walk,
)
from rules.grammar import MAX_LENGTH, MAX_TOKENS, parse_bound, parse_measure
from rules.numerals import check_number

A, B, C = FactRef("a"), FactRef("b"), FactRef("c")


def stopped(text: str) -> tuple[str, object, object]:
    """Where a bound cannot be read: the code, what stands there, and what should."""
    with pytest.raises(Refused) as caught:
        parse_bound(text)
    assert caught.value.values["text"] == text
    return caught.value.code, caught.value.values["found"], caught.value.values["wanted"]


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("a - b - c", Operation("-", Operation("-", A, B), C)),
        ("a + b - c", Operation("-", Operation("+", A, B), C)),
        ("a / (b / c)", Operation("/", A, Operation("/", B, C))),
        ("a / b * c", Operation("*", Operation("/", A, B), C)),
        ("a - (b + c)", Operation("-", A, Operation("+", B, C))),
        ("(a)", A),
        ("a[year - 1]", FactRef("a", offset=-1)),
        ("a[year + 10]", FactRef("a", offset=10)),
        ("a[year]", A),
        ("a[since 2024]", FactRef("a", since=2024)),
        ("a[average since 2024]", FactRef("a", since=2024, mean=True)),
        ("claimed a", FactRef("a", claimed=True)),
        ("claimed a[year - 1]", FactRef("a", claimed=True, offset=-1)),
        ("claimed a[since 2000]", FactRef("a", claimed=True, since=2000)),
        ("b + a[year - 1]", Operation("+", B, FactRef("a", offset=-1))),
        ("2 * a_1", Operation("*", Number(Decimal(2), None), FactRef("a_1"))),
    ],
)
def test_a_measure_is_read_from_left_to_right(text: str, tree: object) -> None:
    """Its text is kept as it was written."""
    measure = parse_measure(text)

    assert (measure.text, measure.tree) == (text, tree)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("7.5%", Number(Decimal("7.5"), "percent")),
        ("0.5 pp", Number(Decimal("0.5"), "percentage point")),
        ("5 EUR", Number(Decimal(5), "EUR")),
        ("40 dwellings", Number(Decimal(40), "dwellings")),
        ("40", Number(Decimal(40), None)),
        ("040.10", Number(Decimal("40.10"), None)),
    ],
)
def test_a_number_has_the_unit_that_follows_it(text: str, number: Number) -> None:
    """With all its decimals."""
    bound = parse_bound(f"at most {text}")

    assert bound == Bound(f"at most {text}", "at most", number)


@pytest.mark.parametrize(
    ("text", "side", "tree", "by"),
    [
        ("at least a[b]", "at least", TableValue("a", "b"), None),
        ("at least w[year + 2]", "at least", YearValue("w", 2), None),
        ("at most 5 by 2025-06-30", "at most", Number(Decimal(5), None), date(2025, 6, 30)),
    ],
)
def test_a_bound_has_a_side_and_may_have_a_date(
    text: str, side: str, tree: object, by: date | None
) -> None:
    """On either side."""
    bound = parse_bound(text)

    assert (bound.text, bound.side, bound.tree, bound.by) == (text, side, tree, by)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("by Q1", Day(None, 3, 31)),
        ("by Q2", Day(None, 6, 30)),
        ("by Q3", Day(None, 9, 30)),
        ("by Q4", Day(None, 12, 31)),
        ("by H1", Day(None, 6, 30)),
        ("by H2", Day(None, 12, 31)),
        ("by 2024-09-15", Day(2024, 9, 15)),
    ],
)
def test_a_deadline_is_the_last_day_of_a_quarter_or_half_or_a_date(text: str, day: Day) -> None:
    """Of every year, or of one."""
    assert parse_bound(text) == Bound(text, "at most", day)
    assert day.in_year(2026) == date(day.year or 2026, day.month, day.day)


@pytest.mark.parametrize(
    ("text", "code", "found", "wanted"),
    [
        ("7.5%", "expression-side", "7.5", ""),
        ("at 5", "expression-side", "5", ""),
        ("at", "expression-side", "-", ""),
        ("at most", "expression-name", "-", ""),
        ("at most +", "expression-name", "+", ""),
        ("at most _a", "expression-name", "_a", ""),
        ("at most 5 8", "expression-left-over", "8", ""),
        ("by Q3 5", "expression-left-over", "5", ""),
        ("by 2024-06-30 5", "expression-left-over", "5", ""),
        ("at most 5 by 2024-06-30 5", "expression-left-over", "5", ""),
        ("by Q3 by Q4", "expression-left-over", "by", ""),
        ("at most (1 5", "expression-expected", "5", ")"),
        ("at most w[year", "expression-expected", "-", "]"),
        ("at most w[year - 1", "expression-expected", "-", "]"),
        ("at most w[a 5", "expression-expected", "5", "]"),
        ("at most w[since 2024", "expression-expected", "-", "]"),
        ("at most w[average 2024]", "expression-expected", "2024", "since"),
        ("at most w[5]", "expression-name", "5", ""),
        ("at most 5 by Q3", "expression-date", "Q3", ""),
        ("by Q5", "expression-date", "Q5", ""),
        ("by", "expression-date", "-", ""),
        ("by 2024-02-30", "expression-date", "2024-02-30", ""),
        ("by 1999-12-31", "expression-year-outside", "1999-12-31", "2000-2100"),
        ("by 2101-01-01", "expression-year-outside", "2101-01-01", "2000-2100"),
        ("at most w[since 2101]", "expression-year-outside", "2101", "2000-2100"),
        ("at most w[since 99]", "expression-years", "99", "10"),
        ("at most w[since many]", "expression-years", "many", "10"),
        ("at most w[year - many]", "expression-years", "many", "10"),
        ("at most w[year - 11]", "expression-years", "11", "10"),
        ("at most w[year - 010]", "expression-years", "010", "10"),
        ("at most w[year - 1.5]", "expression-years", "1.5", "10"),
        ("at most claimed w[a]", "expression-years", "-", "10"),
        ("at most 2024-01-01", "expression-no-date", "2024-01-01", ""),
    ],
)
def test_reading_stops_where_something_else_should_stand(
    text: str, code: str, found: str, wanted: str
) -> None:
    """The message has the whole text, what stands there and what should."""
    assert stopped(text) == (code, found, wanted)


@pytest.mark.parametrize("year", [2000, 2100])
def test_the_first_and_the_last_year_may_be_named(year: int) -> None:
    """As in a submission."""
    assert parse_bound(f"by {year}-06-30").tree == Day(year, 6, 30)


def test_a_character_that_means_nothing_is_shown_with_what_follows() -> None:
    """Ten characters of it."""
    with pytest.raises(Refused) as caught:
        parse_measure("a + ;bcdefghijkl")

    assert caught.value.code == "expression-character"
    assert caught.value.values == {"text": "a + ;bcdefghijkl", "found": ";bcdefghi"}


def test_a_text_of_the_greatest_length_is_read() -> None:
    """One character more is not; only its beginning is shown."""
    longest = "a" * MAX_LENGTH

    assert parse_measure(longest).tree == FactRef(longest)
    with pytest.raises(Refused) as caught:
        parse_measure(f"{longest}a")
    assert caught.value.code == "expression-too-long"
    assert caught.value.values == {"text": "a" * 40, "limit": MAX_LENGTH}


def test_an_expression_has_so_many_parts_at_most() -> None:
    """One more and it is refused where that stands; spaces are no part."""
    most = "claimed a" + " + a" * (MAX_TOKENS // 2 - 1)

    assert parse_measure(f"{most}   ").text == f"{most}   "
    with pytest.raises(Refused) as caught:
        parse_measure(f"{most} + b")
    assert caught.value.values == {"text": f"{most} + b", "found": "+ b"}


@pytest.mark.parametrize("digits", ["123456789012", "0.123456", "123456789012.123456"])
def test_a_number_has_so_many_digits_at_most(digits: str) -> None:
    """Twelve before the point and six after it."""
    assert parse_bound(f"at most {digits}").tree == Number(Decimal(digits), None)


@pytest.mark.parametrize("digits", ["1234567890123", "0.1234567"])
def test_a_longer_number_is_refused_with_the_beginning_of_the_text(digits: str) -> None:
    """And how many there may be."""
    text = f"at most {digits} + {'a' * 40}"
    with pytest.raises(Refused) as caught:
        parse_bound(text)

    assert caught.value.code == "expression-digits"
    assert caught.value.values == {"text": f"{text[:40]}...", "before": 12, "after": 6}


# What expressions are made of


def test_walking_goes_from_left_to_right() -> None:
    """The whole first."""
    tree = parse_measure("a / (b - c)").tree
    inner = Operation("-", B, C)

    assert list(walk(tree)) == [tree, A, inner, B, C]


def test_the_facts_of_an_expression_are_each_there_once() -> None:
    """A table needs the fact that its classes are of; another year is another figure."""
    tree = Operation("+", parse_measure("a + b[year - 1] + a + b").tree, TableValue("t", "c"))
    again = Operation("+", tree, TableValue("t", "a"))

    assert facts_in(again) == (A, FactRef("b", offset=-1), B, C)


@pytest.mark.parametrize(
    ("fact", "key"),
    [
        (FactRef("a"), "a"),
        (FactRef("a", offset=-1), "a[year -1]"),
        (FactRef("a", offset=2), "a[year +2]"),
        (FactRef("a", since=2024), "a[since 2024]"),
        (FactRef("a", since=2024, mean=True), "a[average since 2024]"),
    ],
)
def test_a_fact_is_known_by_its_name_and_years(fact: FactRef, key: str) -> None:
    """So that two years of it are two figures."""
    assert fact.key == key


@pytest.mark.parametrize(
    ("text", "value"),
    [("2 - 3", -1), ("2 * 3 + 1", 7), ("2 + w[year]", None), ("w[year] - 2", None), ("5", 5)],
)
def test_only_printed_numbers_have_a_value_beforehand(text: str, value: int | None) -> None:
    """A value of a year is not known until then."""
    assert printed_value(parse_bound(f"at most {text}").tree) == value


def test_what_is_divided_has_no_printed_value() -> None:
    """A bound is never divided."""
    assert printed_value(parse_bound("at most 6 / 3").tree) is None


@pytest.mark.parametrize(("sign", "value"), [("+", 8), ("-", 4), ("*", 12), ("/", 3)])
def test_two_numbers_are_combined_by_their_sign(
    sign: Literal["+", "-", "*", "/"], value: int
) -> None:
    """Exactly."""
    assert combined(sign, Fraction(6), Fraction(2)) == value


# How numbers must be printed


def misread(text: str) -> tuple[str, object, object]:
    """Why a text with a foreign number is refused: the code, the number and how to write it."""
    with pytest.raises(Refused) as caught:
        parse_bound(text)
    assert caught.value.values["text"] == text
    words = caught.value.values
    return caught.value.code, words.get("found"), words.get("write")


@pytest.mark.parametrize(
    ("number", "write"),
    [
        ("7,5", "7.5"),
        ("7,500", "7500 / 7.50"),
        ("7,501", "7501 / 7.5010"),
        ("0,125", "0.125"),
        ("1.200,5", "1200.5"),
        ("1.200.000", "1200000"),
        ("1.2.3", "123"),
    ],
)
def test_a_number_in_foreign_notation_is_refused_with_how_to_write_it(
    number: str, write: str
) -> None:
    """In both readings where there are two."""
    assert misread(f"at most {number} EUR") == ("expression-number", number, write)


def test_a_sign_for_euros_is_refused_first() -> None:
    """Whatever the number after it."""
    assert misread("at most € 7,5") == ("expression-euro", None, None)


def checked(number: str, unit: str, **how: bool) -> tuple[str, dict[str, object]] | None:
    """Why a number is refused, with the words of the message; None where it is not."""
    try:
        check_number(Decimal(number), unit, at="here", **how)
    except Refused as refused:
        assert refused.at == "here"
        return refused.code, dict(refused.values)
    return None


HOMES = {"unit_nl": "woningen", "unit_en": "dwellings"}
EUROS = {"unit_nl": "euro", "unit_en": "euros"}
SHARE = {"unit_nl": "aandeel", "unit_en": "share"}


@pytest.mark.parametrize(
    ("number", "write"),
    [
        ("12.5", "12 / 13"),
        ("13.5", "13 / 14"),
        ("12.0", "12"),
        ("0.5", "0 / 1"),
        ("1.000", "1000"),
        ("0.125", "0 / 1"),
        ("1234.567", "1234567"),
        ("1.0000", "1"),
    ],
)
def test_a_count_is_whole(number: str, write: str) -> None:
    """What it may have been is shown."""
    assert checked(number, "dwellings") == (
        "number-whole", {"write": write, "number": number, **HOMES},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("number", "thousands", "fraction"),
    [("1.000", "1000", "1.00"), ("999.999", "999999", "999.9990"), ("1.125", "1125", "1.1250")],
)
def test_three_decimals_may_be_thousands(number: str, thousands: str, fraction: str) -> None:
    """Both readings are shown, each so that it has only one."""
    words = {"thousands": thousands, "fraction": fraction, "number": number, **EUROS}

    assert checked(number, "EUR") == ("number-thousands", words)


@pytest.mark.parametrize(
    ("number", "unit"),
    [
        ("0.125", "percent"), ("1000.125", "percent"), ("1000.000", "percent"),
        ("1.25", "EUR"), ("12", "dwellings"), ("1", "share"), ("0.5", "share"),
        ("1.1250", "percent"),
    ],
)  # fmt: skip
def test_a_number_that_means_one_thing_is_fine(number: str, unit: str) -> None:
    """A nought before the point, more than three figures before it, two decimals."""
    assert checked(number, unit) is None


def test_a_mean_of_counts_has_decimals() -> None:
    """But not three."""
    assert checked("12.5", "dwellings", is_mean=True) is None
    assert checked("12.500", "dwellings", is_mean=True) is not None


def test_a_share_is_a_part_of_one() -> None:
    """More was meant in percent."""
    words = {"fraction": "0.8", "number": "80", **SHARE}

    assert checked("80", "share") == ("share-value", words)
    assert checked("1.01", "share") is not None


def test_money_has_cents() -> None:
    """And nothing smaller."""
    assert checked("0.125", "EUR") == ("number-cents", {"number": "0.125", **EUROS})
