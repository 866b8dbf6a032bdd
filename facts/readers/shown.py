"""What a cell says to whoever looks at it: its number with the sign beside it, its date, its error.

Excel keeps a number as a binary fraction and shows fifteen digits; those fifteen are read.
"""

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from math import inf, isfinite

from facts.readers.ooxml import Cell
from facts.values import CellError, Raw, Signed

_CLOCK = "ymdhs"
GHOST = 60
"""29 February 1900, which only Excel knows; the days before it count from one day later."""
LAST_DAY = 2_958_466
_SPACING = re.compile(r"[_*].")
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_MONEY = re.compile(r"€|\beuro?\b")
_NUMBER = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([Ee][+-]?[0-9]+)?")


def said_by(cell: Cell, *, since_1904: bool) -> Raw | None:
    """What a cell says to people; days may count from 1904. Raises ValueError for a broken date."""
    if cell.kind == "e":
        return CellError("cell-formula-error", cell.text or "")
    if not cell.text:
        # a formula that gave an empty text was calculated: its cell says that it is a text
        calculated = not cell.formula or cell.kind == "str"
        return None if calculated else CellError("cell-not-calculated", "=")
    if cell.kind == "n":
        return _counted(cell.text.strip(), cell.number_format, since_1904=since_1904)
    if cell.kind == "b":
        return cell.text.strip() in ("1", "true")
    if cell.kind == "d":
        return _moment(datetime.fromisoformat(cell.text.strip()), "")
    return cell.text


def _counted(text: str, number_format: str, *, since_1904: bool) -> Raw:
    """A number, or the date that it is shown as."""
    number = _exact(text)
    if number is None:
        return CellError("value-not-a-number", text)
    shown = _QUOTED.sub("", number_format)
    if not set(shown.casefold()) & set(_CLOCK):
        return _number(number, number_format)
    moment = _moment_of(number, since_1904=since_1904)
    if moment is None:
        return CellError("value-not-a-number", text)
    return _moment(moment, number_format)


def _exact(text: str) -> Decimal | None:
    """The fifteen digits that Excel shows; None for what is not a number at all."""
    if text.isascii() and text.isdigit():
        return Decimal(text)
    number = float(text) if _NUMBER.fullmatch(text) else inf
    return Decimal(f"{number:.15g}") if isfinite(number) else None


def _moment_of(number: Decimal, *, since_1904: bool) -> datetime | None:
    """The day and time that a number stands for; None where there is none."""
    day = int(number)
    if not 1 <= day < LAST_DAY or (day == GHOST and not since_1904):
        return None
    start = date(1904, 1, 1) if since_1904 else date(1899, 12, 30 + (day < GHOST))
    seconds = round(number % 1 * 86_400)
    return datetime.combine(start, time.min) + timedelta(days=day, seconds=seconds)


def _moment(value: datetime, number_format: str) -> Raw:
    """A date; one that is shown without its day may be meant as a month or a year."""
    if value.time() != datetime.min.time():
        return value.isoformat()
    day = value.date()
    shown = _QUOTED.sub("", number_format).casefold()
    if "d" not in shown and ("m" in shown or "y" in shown):
        return CellError("cell-date-without-day", day.isoformat())
    return day


def _number(number: Decimal, number_format: str) -> Raw:
    """A number with the sign that people see beside it: Excel itself scales for a bare `%`."""
    if number == number.to_integral_value() and abs(number) < Decimal(10) ** 15:
        number = number.quantize(Decimal(1))
    shown = _SPACING.sub("", number_format).casefold()
    if "%" in shown:
        scaled = ["%" in part for part in _QUOTED.sub("", shown).split(";") if part.strip(" @")]
        if len(set(scaled)) > 1:
            return CellError("cell-percent-sometimes", f"{number:f}")
        return Signed(number.scaleb(2) if any(scaled) else number, "%")
    return Signed(number, "EUR") if _MONEY.search(shown) else number
