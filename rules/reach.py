"""Whether a norm asks for years that no submission can have."""

from facts.periods import FIRST_YEAR, LAST_YEAR
from facts.problems import Refused
from rules.schema import Norm

WHOLE_YEARS = ("year", "project")


def check_years(norm: Norm) -> None:
    """Raises Refused if in some year of its validity a measure asks for a year out of reach.

    The pace of the last year takes the figures of the year before as well. What is added up or
    averaged over years takes whole ones, of which a part of a year has not had the end; an
    exemption that is added up over years grows by itself, so no pace can be told from it.
    """
    if norm.every not in WHOLE_YEARS and any(ref.since is not None for ref in norm.measure.refs):
        raise Refused("since-parts", at="every", every=norm.every)
    back = 1 if norm.until_then not in (None, "not due") else 0
    last = norm.valid.end.year if norm.valid.end is not None else LAST_YEAR
    if back and any(ref.claimed and ref.since is not None for ref in norm.measure.refs):
        raise Refused("since-paced", at="measure", text=norm.measure.text)
    for ref in norm.measure.refs:
        earliest, latest = norm.valid.start.year + ref.offset - back, last + ref.offset
        for year in (earliest, latest):
            if not FIRST_YEAR <= year <= LAST_YEAR:
                words = {"year": year, "first": FIRST_YEAR, "last": LAST_YEAR}
                raise Refused("years-outside", at="measure", text=norm.measure.text, **words)
