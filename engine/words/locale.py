"""The one module that knows how numbers, amounts, dates and plurals are written."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache, lru_cache

from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import get_currency_symbol, get_decimal_symbol, get_group_symbol

from facts.units import Kind, Noun, units

LANGUAGES = ("nl", "en")
_DECIMALS: dict[Kind, int] = {"share": 2, "percent": 2, "points": 2, "factor": 2, "money": 2}
_DASH = "\N{MINUS SIGN}"


def rounded(value: Fraction, decimals: int) -> Decimal:
    """The value rounded half up, as an exact decimal."""
    top, bottom = value.numerator * 10**decimals, value.denominator
    return Decimal((2 * top + bottom) // (2 * bottom)).scaleb(-decimals)


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
    """The word for what is counted: in Dutch and English only of exactly one the singular."""
    forms: Noun = getattr(units()[unit], language)
    return forms.one if abs(value.numerator) == value.denominator else forms.other


def number(value: Fraction, language: str, decimals: int) -> str:
    """A number rounded to at most so many decimals, without zeros at the end."""
    text = f"{rounded(value, decimals):,f}"
    shown = text.rstrip("0").rstrip(".") if decimals else text
    return shown.translate(_signs(language))


def money(value: Fraction, language: str, decimals: int = 2) -> str:
    """An amount in euros."""
    exact = rounded(value, decimals)
    text = f"{abs(exact):,f}".translate(_signs(language))
    return f"{_DASH if exact < 0 else ''}{_euro(language)}{text}"


@cache
def _euro(language: str) -> str:
    """The sign of the euro as it stands before an amount."""
    return get_currency_symbol("EUR", language) + (" " if language == "nl" else "")


@cache
def _signs(language: str) -> Mapping[int, str]:
    """What Python writes in a number, and what is written there in a language."""
    group, decimal = get_group_symbol(language), get_decimal_symbol(language)
    return str.maketrans({",": group, ".": decimal, "-": _DASH})


@lru_cache(maxsize=50_000)
def day(value: date, language: str) -> str:
    """A date written out: `31 december 2028`."""
    return format_date(value, format="d MMMM y", locale=language)


def day_of_year(value: date, language: str) -> str:
    """A day of every year: `30 september`."""
    return format_date(value, format="d MMMM", locale=language)


def listed(items: list[str], language: str) -> str:
    """Items with commas and the word for `and`."""
    return _listed(tuple(items), language)


@lru_cache(maxsize=5_000)
def _listed(items: tuple[str, ...], language: str) -> str:
    return format_list(items, locale=language)


def capital(text: str) -> str:
    """A text with a capital in front, to begin a sentence or a cell."""
    return text[:1].upper() + text[1:]


def _enough(value: Fraction, unlike: Fraction | None, kind: Kind) -> int:
    """The decimals that give the value exactly, if few; else those that show it is another."""
    shown = value * 100 if kind == "share" else value
    usual = _DECIMALS.get(kind, 0)
    for decimals in range(usual, 7):
        if 10**decimals % shown.denominator == 0:
            return decimals
    if unlike is None:
        return usual
    other = unlike * 100 if kind == "share" else unlike
    differing = (n for n in range(usual, 15) if rounded(shown, n) != rounded(other, n))
    return next(differing, 15)
