"""When a norm is in force, and what crossing its last bound gives: plain readings of its keys."""

from datetime import timedelta

from facts.periods import Period, period
from rules.schema import Clause


def in_force(norm: Clause, when: Period, *, at_end: bool) -> bool:
    """Whether a norm holds in a period: on its last day, or else on any day of it."""
    start = when.end if at_end else when.start
    return when.end >= norm.valid.start and (norm.valid.end is None or start <= norm.valid.end)


def edge_years(norm: Clause) -> list[int]:
    """The first and last year of a norm, and the years just outside."""
    first = norm.valid.start.year
    if norm.valid.end is None:
        return [first - 1, first]
    last = norm.valid.end.year
    return sorted({first - 1, first, last, last + 1})


def edges(norm: Clause) -> list[Period]:
    """The first and last period that a norm is judged in, and the periods just outside.

    A project is judged by the day, anything else by its half-years, quarters or years.
    """
    if norm.every == "project":
        return _edge_days(norm)
    parts = norm.quarters or (("H1", "H2") if norm.every == "half-year" else ())
    if not parts:
        return [period(str(year)) for year in edge_years(norm)]
    first, *rest = edge_years(norm)
    texts = [f"{first}-{parts[-1]}", f"{rest[0]}-{parts[0]}"]
    if norm.valid.end is not None:
        last = norm.valid.end.year
        texts += [f"{last}-{parts[-1]}", f"{last + 1}-{parts[0]}"]
    return [period(text) for text in dict.fromkeys(texts)]


def _edge_days(norm: Clause) -> list[Period]:
    day, (start, end) = timedelta(days=1), (norm.valid.start, norm.valid.end)
    days = [start - day, start, *((end, end + day) if end is not None else ())]
    return [period(found.isoformat()) for found in days]


def last_word(norm: Clause) -> str:
    """The verdict beyond the last bound: only what binds can be broken."""
    return "breach" if norm.force == "binding" else "warn"
