"""Numbers are written as Babel writes them, without asking it each time."""

from decimal import Decimal
from fractions import Fraction
from math import floor

import pytest
from babel.core import Locale
from babel.numbers import format_currency, format_decimal
from hypothesis import given
from hypothesis import strategies as st

from engine.words.locale import LANGUAGES, money, noun, number, rounded

VALUES = st.one_of(
    st.fractions(-(10**12), 10**12, max_denominator=10**6),
    st.integers(-(10**12), 10**12).map(Fraction),
    st.builds(Fraction, st.integers(-(10**12), 10**12), st.sampled_from((8, 40, 1000, 2 * 10**6))),
)
DASH = "\N{MINUS SIGN}"
both = pytest.mark.parametrize("language", LANGUAGES)


@both
@given(value=VALUES, decimals=st.integers(0, 12))
def test_a_number_is_written_as_babel_does(language: str, value: Fraction, decimals: int) -> None:
    """With its signs for thousands and decimals, and no zeros at the end."""
    pattern = f"#,##0.{'#' * decimals}"
    expected = format_decimal(rounded(value, decimals), format=pattern, locale=language)

    assert number(value, language, decimals) == expected.replace("-", DASH)


@both
@given(value=VALUES, decimals=st.integers(2, 6))
def test_an_amount_is_written_as_babel_does(language: str, value: Fraction, decimals: int) -> None:
    """The minus sign comes first; in Dutch a space comes after the euro."""
    space = " " if language == "nl" else ""
    pattern = f"¤{space}#,##0.{'0' * decimals}"
    exact = rounded(value, decimals)
    expected = format_currency(exact, "EUR", format=pattern, locale=language, currency_digits=False)

    assert money(value, language, decimals) == expected.replace("-", DASH)


@both
@given(value=st.one_of(VALUES, st.integers(-3, 3).map(Fraction)))
def test_only_one_is_singular(language: str, value: Fraction) -> None:
    """As the rules for plurals of both languages have it."""
    one = Locale(language).plural_form(Decimal(value.numerator) / value.denominator) == "one"

    assert noun(value, "dwellings", language) == {
        ("nl", True): "woning", ("nl", False): "woningen",
        ("en", True): "dwelling", ("en", False): "dwellings",
    }[language, one]  # fmt: skip


@given(value=VALUES, decimals=st.integers(0, 12))
def test_halves_are_rounded_up(value: Fraction, decimals: int) -> None:
    """Also below zero."""
    expected = Fraction(floor(value * 10**decimals + Fraction(1, 2)), 10**decimals)

    assert Fraction(rounded(value, decimals)) == expected
