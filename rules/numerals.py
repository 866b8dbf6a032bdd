"""How numbers must be printed in a pack, so that nobody can read another one.

In Dutch `200.000` is two hundred thousand, in a pack the point begins the decimals. A number that
may be either is refused, and so is one that its unit cannot have.
"""

import re
from decimal import ROUND_FLOOR, Decimal

from facts.printed import MOST_AFTER, MOST_BEFORE
from facts.problems import Refused
from facts.units import units

CENTS = 2
THOUSANDS = 3
"""The digits between two separators of thousands."""

_COMMA = re.compile(r"[0-9][0-9.]*,[0-9]+")
_POINTS = re.compile(r"[0-9]+(?:\.[0-9]+){2,}")


def check_number(number: Decimal, unit: str, *, is_mean: bool = False, at: str) -> None:
    """Raises Refused for a number that can be misread, or that the unit cannot have.

    A count is whole, unless it bounds a mean; money has two decimals at most; a number with
    exactly three decimals may be thousands, unless it begins with a nought; a share is a part of 1.
    """
    kind = units()[unit].kind
    decimals = -int(number.as_tuple().exponent)
    words = {"number": f"{number:f}", "unit_nl": units()[unit].nl.other}
    words["unit_en"] = units()[unit].en.other
    if kind == "count" and decimals > 0 and not is_mean:
        raise Refused("number-whole", at=at, write=_whole(number), **words)
    if decimals == THOUSANDS and 1 <= number < 10**THOUSANDS:
        thousands, fraction = readings(f"{number:f}")
        raise Refused("number-thousands", at=at, thousands=thousands, fraction=fraction, **words)
    if kind == "share" and number > 1:
        raise Refused("share-value", at=at, fraction=f"{number / 100:f}", **words)
    if kind == "money" and decimals > CENTS:
        raise Refused("number-cents", at=at, **words)


def check_length(number: str, text: str) -> None:
    """Raises Refused for a number in an expression with more digits than anything is stated in."""
    before, _, after = number.partition(".")
    if len(before) > MOST_BEFORE or len(after) > MOST_AFTER:
        cut = f"{text[:40]}..."
        raise Refused("expression-digits", text=cut, before=MOST_BEFORE, after=MOST_AFTER)


def readings(number: str) -> tuple[str, str]:
    """Both readings of a number with three decimals, each written so that it has only one."""
    fraction = number[:-1] if number.endswith("0") else f"{number}0"
    return number.replace(".", ""), fraction


def refuse_foreign(text: str) -> None:
    """Raises Refused if a text holds a number with a comma or several points, or a sign for euros.

    The message says how a pack writes it.
    """
    if "€" in text:
        raise Refused("expression-euro", text=text)
    if match := _COMMA.search(text):
        number = match[0].replace(".", "").replace(",", ".")
        thousands = len(number.partition(".")[2]) == THOUSANDS and not number.startswith("0")
        write = " / ".join(readings(number)) if thousands else number
        raise Refused("expression-number", text=text, found=match[0], write=write)
    if match := _POINTS.search(text):
        write = match[0].replace(".", "")
        raise Refused("expression-number", text=text, found=match[0], write=write)


def _whole(number: Decimal) -> str:
    """The whole numbers that a count with a point in it may be."""
    if -int(number.as_tuple().exponent) == THOUSANDS and number >= 1:
        return readings(f"{number:f}")[0]
    low = number.to_integral_value(ROUND_FLOOR)
    return f"{low}" if low == number else f"{low} / {low + 1}"
