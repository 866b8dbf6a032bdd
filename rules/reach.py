"""Whether a norm asks for years that no submission can have."""

from facts.periods import FIRST_YEAR, LAST_YEAR
from facts.problems import Refused
from rules.schema import Norm


def check_years(norm: Norm) -> None:
    """Raises Refused if in some year of its validity a measure asks for a year out of reach.

    The pace of the last year takes the figures of the year before as well.
    """
    back = 1 if norm.until_then not in (None, "not due") else 0
    last = norm.valid.end.year if norm.valid.end is not None else LAST_YEAR
    for ref in norm.measure.refs:
        earliest, latest = norm.valid.start.year + ref.offset - back, last + ref.offset
        for year in (earliest, latest):
            if not FIRST_YEAR <= year <= LAST_YEAR:
                words = {"year": year, "first": FIRST_YEAR, "last": LAST_YEAR}
                raise Refused("years-outside", at="measure", text=norm.measure.text, **words)
