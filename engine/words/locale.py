"""The one module that knows how numbers, amounts, dates and plurals are written."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from math import floor

from babel.core import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal

from facts.units import Kind, Noun, units

LANGUAGES = ("nl", "en")
_DECIMALS: dict[Kind, int] = {"share": 2, "percent": 2, "points": 2, "factor": 2, "money": 2}
_DASH = "\N{MINUS SIGN}"


def rounded(value: Fraction, decimals: int) -> Decimal:
    """The value rounded half up, as an exact decimal."""
    return Decimal(floor(value * 10**decimals + Fraction(1, 2))).scaleb(-decimals)


def quantity(value: Fraction, unit: str, language: str, unlike: Fraction | None = None) -> str:
    """A value in its unit as people write it: `7,52%`, `€ 17.999,00`, `378 woningen`.

    It gets more decimals where it would otherwise look the same as a different value, `unlike`.
    """
    kind = units()[unit].kind
    decimals = _enough(value, unlike, kind)
    shown = value * 100 if kind == "share" else value
    if kind in ("share", "percent"):
        return f"{number(shown, language, decimals)}%"
    if kind == "done":
        return day(date.fromordinal(int(value)), language)
    if kind == "money":
        return money(shown, language, decimals)
    if kind == "factor":
        return number(shown, language, decimals)
    return f"{number(shown, language, decimals)} {noun(shown, unit, language)}"


def bare(value: Fraction, unit: str, language: str, unlike: Fraction | None = None) -> str:
    """A value without the noun of its unit: `378`, but still `€ 17.999,00` and `5,8%`."""
    kind = units()[unit].kind
    if kind == "count":
        return number(value, language, _enough(value, unlike, kind))
    return quantity(value, unit, language, unlike)


def noun(value: Fraction, unit: str, language: str) -> str:
    """The word for what is counted, in the form that goes with the number."""
    forms: Noun = getattr(units()[unit], language)
    plural = Locale(language).plural_form(Decimal(value.numerator) / value.denominator)
    return forms.one if plural == "one" else forms.other


@lru_cache(maxsize=50_000)
def number(value: Fraction, language: str, decimals: int) -> str:
    """A number rounded to at most so many decimals, without zeros at the end."""
    text = format_decimal(
        rounded(value, decimals), format=f"#,##0.{'#' * decimals}", locale=language
    )
    return text.replace("-", _DASH)


@lru_cache(maxsize=50_000)
def money(value: Fraction, language: str, decimals: int = 2) -> str:
    """An amount in euros."""
    pattern = f"¤ #,##0.{'0' * decimals}" if language == "nl" else f"¤#,##0.{'0' * decimals}"
    exact = rounded(value, decimals)
    text = format_currency(exact, "EUR", format=pattern, locale=language, currency_digits=False)
    return text.replace("-", _DASH)


def day(value: date, language: str) -> str:
    """A date written out: `31 december 2028`."""
    return format_date(value, format="d MMMM y", locale=language)


def day_of_year(value: date, language: str) -> str:
    """A day of every year: `30 september`."""
    return format_date(value, format="d MMMM", locale=language)


def listed(items: list[str], language: str) -> str:
    """Items with commas and the word for `and`."""
    return format_list(items, locale=language)


def _enough(value: Fraction, unlike: Fraction | None, kind: Kind) -> int:
    """The decimals that give the value exactly, if few; else those that show it is another."""
    shown = value * 100 if kind == "share" else value
    usual = _DECIMALS.get(kind, 0)
    for decimals in range(usual, 7):
        if (shown * 10**decimals).denominator == 1:
            return decimals
    if unlike is None:
        return usual
    other = unlike * 100 if kind == "share" else unlike
    differing = (n for n in range(usual, 15) if rounded(shown, n) != rounded(other, n))
    return next(differing, 15)
