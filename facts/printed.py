"""Numbers as packs and reference series print them: plain digits, and not too many of them.

An exponent would make a number of a thousand million digits out of a line of twelve characters.
"""

import re
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from facts.problems import Refused

MOST_BEFORE, MOST_AFTER = 12, 6
"""The digits that a number may have before and after its point."""

_PLAIN = re.compile(r"-?([0-9]+)(?:\.([0-9]+))?")
_OTHERWISE = re.compile(r"[-+]?(?:[\d_]+\.?[\d_]*|\.[\d_]+)(?:[eE][-+]?[\d_]+)?")


def printed_number(value: Any) -> Any:
    """A text if it is a plain number; what is no number at all is left to pydantic to refuse.

    Raises Refused for a number with more digits than anything is stated in, or with an exponent.
    """
    if not isinstance(value, str):
        return value
    text = value.strip()
    match = _PLAIN.fullmatch(text)
    if match is None:
        if _OTHERWISE.fullmatch(text) is None:
            return value
    elif len(match[1]) <= MOST_BEFORE and len(match[2] or "") <= MOST_AFTER:
        return text
    raise Refused("number-digits", number=text[:40], before=MOST_BEFORE, after=MOST_AFTER)


PrintedNumber = Annotated[Decimal, Field(allow_inf_nan=False), BeforeValidator(printed_number)]
