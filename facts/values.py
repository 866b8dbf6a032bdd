"""One cell of a submission turned into an exact value, or a reason why it cannot be.

Dutch (`1.234,56`) and English (`1,234.56`) notation are both read. What could be either,
such as `1.234`, is refused: guessing wrong by a factor of a thousand is a wrong verdict.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from facts.periods import FIRST_YEAR, LAST_YEAR
from facts.units import Kind

Value = Decimal | bool | date


@dataclass(frozen=True)
class Signed:
    """A number that a spreadsheet shows with a sign: `%` (in percent already) or `EUR`."""

    number: Decimal
    sign: str

    def __str__(self) -> str:
        return f"{self.number:f} {self.sign}"


@dataclass(frozen=True)
class CellError:
    """A cell without a usable content, with its code in the problem catalogue."""

    code: str
    content: str

    def __str__(self) -> str:
        return self.content


RawValue = str | int | Decimal | bool | date | Signed
Raw = RawValue | CellError

LIMIT_DIGITS = 12
MAX_CHARACTERS = 30
MAX_DECIMALS = 15

_PLAIN = re.compile(r"[+-]?[0-9]+")
_DECIMAL = re.compile(r"([+-]?[0-9]+)[.,]([0-9]+)")
_DUTCH = re.compile(r"[+-]?[1-9][0-9]{0,2}(\.[0-9]{3})+(,[0-9]+)?")
_ENGLISH = re.compile(r"[+-]?[1-9][0-9]{0,2}(,[0-9]{3})+(\.[0-9]+)?")
_AMBIGUOUS = re.compile(r"[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}")
_DUTCH_DATE = re.compile(r"([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})")
_YES, _NO = {"yes", "ja", "true", "waar"}, {"no", "nee", "false", "onwaar"}
_MONEY_SIGNS = ("euro", "EUR", "€")


def read_value(raw: RawValue, kind: Kind) -> Value:
    """The exact value of a cell for a unit of `kind`.

    Percentages are stated in percent: `7,5%` and `7,5` are both 7.5. Raises ValueError with a
    code of the problem catalogue.
    """
    if kind == "flag":
        return _flag(raw)
    if kind == "date":
        return _date(raw)
    if kind == "done":
        return False if raw is False or str(raw).strip().casefold() in _NO else _date(raw)
    if isinstance(raw, bool | date):
        raise ValueError("value-not-a-number")
    return _CHECKS.get(kind, _within_range)(_within_range(_exact(raw, kind)))


def _exact(raw: str | int | Decimal | Signed, kind: Kind) -> Decimal:
    if isinstance(raw, Signed):
        _without_unit(f"0 {raw.sign}", kind)
        return raw.number
    return _number(_without_unit(raw, kind)) if isinstance(raw, str) else Decimal(raw)


def _flag(raw: RawValue) -> bool:
    word = str(raw).strip().casefold()
    if isinstance(raw, bool) or word in _YES | _NO:
        return word in _YES
    raise ValueError("value-not-yes-or-no")


def _date(raw: RawValue) -> date:
    if isinstance(raw, date):
        return raw
    text = str(raw).strip()
    dutch = _DUTCH_DATE.fullmatch(text)
    iso = "{2}-{1:0>2}-{0:0>2}".format(*dutch.groups()) if dutch else text
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", iso) is None:
        raise ValueError("value-not-a-date")
    try:
        found = date.fromisoformat(iso)
    except ValueError:
        raise ValueError("value-no-such-date") from None
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise ValueError("value-year")
    return found


def _without_unit(text: str, kind: Kind) -> str:
    """The text less a `%` or `EUR` that fits the unit; one that does not fit is an error."""
    bare = text.strip()
    if bare.endswith("%"):
        if kind != "percent":
            raise ValueError("value-percent-sign")
        return bare[:-1].rstrip()
    for sign in _MONEY_SIGNS:
        if bare.casefold().startswith(sign.casefold()):
            bare = bare[len(sign) :].lstrip()
        elif bare.casefold().endswith(sign.casefold()):
            bare = bare[: -len(sign)].rstrip()
        else:
            continue
        if kind != "money":
            raise ValueError("value-money-sign")
        return bare
    return bare


def _number(text: str) -> Decimal:
    if len(text) > MAX_CHARACTERS:
        raise ValueError("value-too-large" if _PLAIN.fullmatch(text) else "value-not-a-number")
    if _PLAIN.fullmatch(text):
        return Decimal(text)
    if _AMBIGUOUS.fullmatch(text):
        raise ValueError("value-ambiguous")
    if match := _DECIMAL.fullmatch(text):
        return Decimal(f"{match[1]}.{match[2]}")
    if _DUTCH.fullmatch(text):
        return Decimal(text.replace(".", "").replace(",", "."))
    if _ENGLISH.fullmatch(text):
        return Decimal(text.replace(",", ""))
    raise ValueError("value-not-a-number")


def _within_range(number: Decimal) -> Decimal:
    if not number.is_finite():
        raise ValueError("value-not-a-number")
    if number and number.adjusted() >= LIMIT_DIGITS:
        raise ValueError("value-too-large")
    rounded = round(number, MAX_DECIMALS)
    if number != rounded:
        raise ValueError("value-too-precise")
    return rounded if int(number.as_tuple().exponent) < -MAX_DECIMALS else number


def _count(number: Decimal) -> Decimal:
    if number < 0:
        raise ValueError("value-negative")
    if number != number.to_integral_value():
        raise ValueError("value-not-whole")
    return number.quantize(Decimal(1))


def _money(number: Decimal) -> Decimal:
    if number < 0:
        raise ValueError("value-negative")
    return number


_CHECKS: dict[Kind, Callable[[Decimal], Decimal]] = {"count": _count, "money": _money}
