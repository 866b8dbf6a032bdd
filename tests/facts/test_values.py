"""What people write in a cell, and the exact value that it is."""

from datetime import date
from decimal import Decimal

import pytest
from babel.numbers import format_currency, format_decimal
from hypothesis import given
from hypothesis import strategies as st

from facts.catalogue import TEXTS, catalogue
from facts.problems import LANGUAGES
from facts.units import Kind
from facts.values import CellError, RawValue, Signed, read_value

AMOUNTS = st.decimals(min_value=0, max_value=10**11, places=2, allow_nan=False)
NUMBERS = st.decimals(min_value=-(10**11), max_value=10**11, places=2, allow_nan=False)
NUMERIC: tuple[Kind, ...] = ("count", "money", "percent", "points", "share", "factor")


def refusal(raw: RawValue, kind: Kind) -> str:
    """The code with which a value is refused."""
    with pytest.raises(ValueError, match=r"^value-[a-z-]+$") as caught:
        read_value(raw, kind)
    return str(caught.value)


@given(number=NUMBERS)
def test_what_babel_writes_in_dutch_reads_back_the_same(number: Decimal) -> None:
    """Dutch notation with two decimals loses nothing."""
    text = format_decimal(number, format="#,##0.00", locale="nl")

    assert number == read_value(text, "percent")


@given(number=NUMBERS)
def test_what_babel_writes_in_english_reads_back_the_same(number: Decimal) -> None:
    """English notation with two decimals loses nothing."""
    text = format_decimal(number, format="#,##0.00", locale="en")

    assert number == read_value(text, "percent")


@given(amount=AMOUNTS, locale=st.sampled_from(LANGUAGES))
def test_what_babel_writes_as_euros_reads_back_the_same(amount: Decimal, locale: str) -> None:
    """The sign may stand before the amount, with or without a space that does not break."""
    text = format_currency(amount, "EUR", locale=locale)

    assert amount == read_value(text, "money")


@given(number=st.integers(min_value=0, max_value=999), locale=st.sampled_from(LANGUAGES))
def test_a_count_below_a_thousand_reads_back_the_same(number: int, locale: str) -> None:
    """There is nothing to group."""
    assert number == read_value(format_decimal(number, locale=locale), "count")


@given(number=st.integers(min_value=1000, max_value=999_999), locale=st.sampled_from(LANGUAGES))
def test_a_single_group_is_ambiguous(number: int, locale: str) -> None:
    """`1.234` is a thousand in Dutch and a fraction in English, `1,234` the reverse."""
    text = format_decimal(number, locale=locale)

    assert refusal(text, "count") == "value-ambiguous"


@given(number=st.integers(min_value=10**6, max_value=10**11), locale=st.sampled_from(LANGUAGES))
def test_two_groups_are_thousands(number: int, locale: str) -> None:
    """`1.234.567` can only be one number."""
    assert number == read_value(format_decimal(number, locale=locale), "count")


@given(text=st.text(alphabet="0123456789.,+-%€ ", max_size=35))
def test_no_digit_is_lost_or_made_up(text: str) -> None:
    """Whatever is typed is refused with a known code, or has the digits that were typed."""
    try:
        value = read_value(text, "percent")
    except ValueError as error:
        assert str(error) in catalogue(TEXTS / "problems.yaml")
        return
    typed = "".join(filter(str.isdigit, text)).lstrip("0")
    read = "".join(filter(str.isdigit, format(Decimal(str(value)), "f"))).lstrip("0")

    assert typed == read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("378", "378"),
        ("7,5", "7.5"),
        ("7.5", "7.5"),
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("1.234,567", "1234.567"),
        ("1.234.567,8", "1234567.8"),
        ("1,234,567.8", "1234567.8"),
        ("1234.567", "1234.567"),
        ("1234,567", "1234.567"),
        ("0.125", "0.125"),
        ("0,125", "0.125"),
        ("1.2345", "1.2345"),
        ("-3,25", "-3.25"),
        ("+3,25", "3.25"),
        ("007", "7"),
        (" 12 ", "12"),
    ],
)
def test_dutch_and_english_notation(text: str, expected: str) -> None:
    """Both are read where only one of them is possible."""
    assert Decimal(expected) == read_value(text, "factor")


@pytest.mark.parametrize("text", ["1.234", "1,234", "-1.234", "12.345", "123,456", "999.999"])
@pytest.mark.parametrize("kind", NUMERIC)
def test_what_may_be_thousands_or_a_fraction_is_refused(text: str, kind: Kind) -> None:
    """Guessing wrong by a factor of a thousand is a wrong verdict."""
    assert refusal(text, kind) == "value-ambiguous"


@pytest.mark.parametrize("text", ["1.234%", "1,234 %"])
def test_a_percent_sign_does_not_settle_an_ambiguity(text: str) -> None:
    """It says nothing about which sign is the decimal one."""
    assert refusal(text, "percent") == "value-ambiguous"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        "n.v.t.",
        "onbekend",
        "1.23.456",
        "1,23,456",
        "1.234.56",
        "1.234,567.8",
        "0.125.000",
        "0,125.50",
        "012.345.678",
        "1..2",
        "1,",
        ",5",
        ".5",
        "1 234",
        "1e3",
        "0x10",
        "1_000",
        "--1",
        "5-",
        "NaN",
        "nan",
        "sNaN",
        "inf",
        "-Infinity",
        "∞",
        "½",
        "²",
        "٣٧٨",
        "\u0661\u0662\u066b\u0665",
        "३७८",
        "\uff13\uff17\uff18",
        "7,5%%",
        "%7,5",
        "7,5‰",
        "$ 5",
        "12\n34",
    ],
)
def test_what_is_not_a_number_is_refused(text: str) -> None:
    """Digits of other scripts too: nobody could check them in the explanation."""
    assert refusal(text, "percent") == "value-not-a-number"


@pytest.mark.parametrize("text", ["7,5%", "7.5%", "7,5 %", "7,5\u00a0%", " 7,5% "])
def test_a_percentage_may_have_its_sign(text: str) -> None:
    """Percentages are stated in percent, so the sign changes nothing."""
    assert Decimal("7.5") == read_value(text, "percent")


@pytest.mark.parametrize("kind", ["count", "money", "points", "share", "factor"])
def test_a_percent_sign_must_fit(kind: Kind) -> None:
    """A share or a percentage point is another unit than a percentage."""
    assert refusal("7,5%", kind) == "value-percent-sign"


@pytest.mark.parametrize(
    "text",
    [
        "€ 1.234,56",
        "€1.234,56",
        "€\u00a01.234,56",
        "EUR 1.234,56",
        "eur 1.234,56",
        "euro 1.234,56",
        "Euro 1.234,56",
        "1.234,56 euro",
        "1.234,56 EUR",
        "1.234,56€",
        "€1,234.56",
    ],
)
def test_an_amount_may_have_its_sign(text: str) -> None:
    """Before it or after it."""
    assert Decimal("1234.56") == read_value(text, "money")


@pytest.mark.parametrize("kind", ["count", "percent", "points", "share", "factor"])
@pytest.mark.parametrize("text", ["€ 5", "5 euro", "EUR 5"])
def test_a_euro_sign_must_fit(text: str, kind: Kind) -> None:
    """An amount is no count."""
    assert refusal(text, kind) == "value-money-sign"


def test_a_sign_alone_is_no_number() -> None:
    """Neither percent nor euro."""
    assert [refusal("%", "percent"), refusal("€", "money")] == ["value-not-a-number"] * 2


@pytest.mark.parametrize("kind", ["count", "money"])
def test_counts_and_amounts_are_not_negative(kind: Kind) -> None:
    """There is no such thing as minus three dwellings."""
    assert refusal("-3", kind) == "value-negative"


@pytest.mark.parametrize("kind", ["percent", "points", "share", "factor"])
def test_other_numbers_may_be_negative(kind: Kind) -> None:
    """Rents may fall."""
    assert Decimal(-3) == read_value("-3", kind)


@pytest.mark.parametrize("text", ["12,5", "0.5", "1.234,5"])
def test_a_count_is_whole(text: str) -> None:
    """Half a dwelling was not let."""
    assert refusal(text, "count") == "value-not-whole"


def test_a_count_may_have_decimals_that_say_nothing() -> None:
    """Some programs write every number with them."""
    assert str(read_value("378,00", "count")) == "378"


@pytest.mark.parametrize("text", ["1" + "0" * 12, "9" * 30, "9" * 31, "9" * 10_000])
def test_a_trillion_and_more_is_refused(text: str) -> None:
    """It is a slip, whatever it counts."""
    assert refusal(text, "money") == "value-too-large"


def test_just_under_a_trillion_is_read() -> None:
    """The limit itself is the first that is refused."""
    assert Decimal(999_999_999_999) == read_value("999999999999", "money")


@pytest.mark.parametrize(
    "number", [Decimal("1e9999999999"), Decimal("-1e9999999999"), Decimal(10) ** 12, 10**4000]
)
def test_an_enormous_number_is_too_large(number: Decimal | int) -> None:
    """Also where arithmetic itself would overflow."""
    assert refusal(number, "percent") == "value-too-large"


@pytest.mark.parametrize("text", ["NaN", "sNaN", "Infinity", "-Infinity"])
@pytest.mark.parametrize("kind", NUMERIC)
def test_a_decimal_must_be_a_number(text: str, kind: Kind) -> None:
    """Not a number and infinity are refused in every unit."""
    assert refusal(Decimal(text), kind) == "value-not-a-number"


def test_fifteen_decimals_are_read() -> None:
    """As many as a spreadsheet can show."""
    assert Decimal("0.123456789012345") == read_value("0,123456789012345", "factor")


@pytest.mark.parametrize("number", ["0.1234567890123456", "1e-9999999999", "1e-16"])
def test_more_than_fifteen_decimals_are_refused(number: str) -> None:
    """Rounding silently would be another number."""
    assert refusal(Decimal(number), "factor") == "value-too-precise"


def test_zero_is_zero_however_it_is_scaled() -> None:
    """An absurd exponent of zero leaves fifteen decimals at most."""
    value = read_value(Decimal("0e-99999999999"), "percent")

    assert str(value) == "0E-15"


@pytest.mark.parametrize("raw", [Decimal("1E+3"), Decimal("1000.0"), 1000])
def test_a_count_reads_the_same_however_it_is_stored(raw: Decimal | int) -> None:
    """Exponents and decimals of a program are no part of a count."""
    assert str(read_value(raw, "count")) == "1000"


@pytest.mark.parametrize("kind", NUMERIC)
@pytest.mark.parametrize("raw", [True, False, date(2024, 12, 31)])
def test_yes_and_dates_are_no_numbers(*, raw: bool | date, kind: Kind) -> None:
    """A date in a column of counts is a cell that a spreadsheet has changed."""
    assert refusal(raw, kind) == "value-not-a-number"


@pytest.mark.parametrize("raw", ["ja", "Ja", " JA ", "yes", "true", "WAAR", True])
def test_yes(*, raw: str | bool) -> None:
    """In Dutch, in English and as spreadsheets say it."""
    assert read_value(raw, "flag") is True


@pytest.mark.parametrize("raw", ["nee", "Nee", "no", "NO", "false", "onwaar", False])
def test_no(*, raw: str | bool) -> None:
    """In Dutch, in English and as spreadsheets say it."""
    assert read_value(raw, "flag") is False


@pytest.mark.parametrize(
    "raw", ["", "1", 1, 0, "x", "j", "deels", "ja?", Decimal(1), date(2024, 1, 1)]
)
def test_what_is_neither_yes_nor_no_is_refused(raw: RawValue) -> None:
    """A one or a cross is no answer."""
    assert refusal(raw, "flag") == "value-not-yes-or-no"


@pytest.mark.parametrize("raw", ["31-12-2024", "2024-12-31", " 2024-12-31 ", date(2024, 12, 31)])
def test_a_date_in_dutch_or_iso_order(raw: str | date) -> None:
    """Both say which part is which."""
    assert date(2024, 12, 31) == read_value(raw, "date")


def test_a_dutch_date_needs_no_zeros() -> None:
    """The first of February."""
    assert date(2024, 2, 1) == read_value("1-2-2024", "date")


@given(day=st.dates(date(2000, 1, 1), date(2100, 12, 31)))
def test_every_date_reads_back_the_same_in_dutch(day: date) -> None:
    """Day, month, year."""
    assert day == read_value(f"{day.day}-{day.month}-{day.year}", "date")


@pytest.mark.parametrize(
    "text", ["2024-02-31", "31-02-2024", "29-2-2023", "2024-13-01", "0-0-2024"]
)
def test_a_date_that_does_not_exist_is_refused(text: str) -> None:
    """It is not moved to a day that does."""
    assert refusal(text, "date") == "value-no-such-date"


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "2024",
        "12/31/2024",
        "31/12/2024",
        "31-12-24",
        "20241231",
        "2024-W01-1",
        "2024-12-31T10:00:00",
        "31 december 2024",
        "٣١-١٢-٢٠٢٤",
        Decimal(45657),
        True,
    ],
)
def test_what_is_not_a_date_is_refused(raw: RawValue) -> None:
    """Orders that differ between countries too, and numbers that a spreadsheet counts days in."""
    assert refusal(raw, "date") == "value-not-a-date"


def test_a_signed_number_is_read_as_it_is_shown() -> None:
    """What a spreadsheet shows as 5.3% is 5.3."""
    assert Decimal("5.3") == read_value(Signed(Decimal("5.3"), "%"), "percent")


@pytest.mark.parametrize(
    ("sign", "kind", "expected"),
    [("%", "count", "value-percent-sign"), ("EUR", "percent", "value-money-sign")],
)
def test_the_sign_of_a_spreadsheet_must_fit_too(sign: str, kind: Kind, expected: str) -> None:
    """As if a person had typed it."""
    assert expected == refusal(Signed(Decimal(5), sign), kind)


def test_a_signed_number_is_shown_without_exponent() -> None:
    """A message quotes what people see."""
    assert str(Signed(Decimal("5E+2"), "%")) == "500 %"


def test_an_unusable_cell_is_shown_as_its_content() -> None:
    """Also where it stands in a row of headers."""
    assert str(CellError("cell-formula-error", "#REF!")) == "#REF!"


@pytest.mark.parametrize("text", ["0001-01-01", "31-12-1999", "2101-01-01"])
def test_a_date_far_from_our_time_is_refused(text: str) -> None:
    """It is more likely a slip than an event."""
    with pytest.raises(ValueError, match="value-year"):
        read_value(text, "date")


@pytest.mark.parametrize("raw", [False, "no", "nee", " NEE ", "false", "onwaar"])
def test_what_must_be_done_may_be_on_record_as_not_done(raw: RawValue) -> None:
    """In words, or as a spreadsheet has it."""
    assert read_value(raw, "done") is False


@pytest.mark.parametrize("raw", ["30-09-2024", "2024-09-30", " 30-9-2024 ", date(2024, 9, 30)])
def test_what_was_done_has_its_date(raw: RawValue) -> None:
    """As dates are written."""
    assert read_value(raw, "done") == date(2024, 9, 30)


@pytest.mark.parametrize("raw", [True, "ja", "yes", "5", 5, "klaar"])
def test_done_without_a_date_is_no_answer(raw: RawValue) -> None:
    """When is what is asked."""
    assert refusal(raw, "done") == "value-not-a-date"


@pytest.mark.parametrize("day", ["1999-12-31", "2101-01-01"])
def test_a_date_lies_in_the_years_of_submissions(day: str) -> None:
    """The first and the last day of these are read."""
    assert refusal(day, "done") == "value-year"
    assert read_value("2000-01-01", "done") == date(2000, 1, 1)
    assert read_value("2100-12-31", "done") == date(2100, 12, 31)


def test_a_text_of_thirty_characters_is_still_read() -> None:
    """One more is too large where it is a number, and else no number."""
    assert read_value(f"{'0' * 29}5", "count") == 5
    assert refusal(f"{'0' * 30}5", "count") == "value-too-large"
    assert refusal(f"{'0' * 28}1,5", "percent") == "value-not-a-number"
