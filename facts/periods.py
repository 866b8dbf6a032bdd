"""Periods as parties write them: `2024`, `2024-H1`, `2024-Q3` and `2024-06-30`.

Every period runs from its first to its last day, both included.
"""

import re
from calendar import isleap
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

FIRST_YEAR, LAST_YEAR = 2000, 2100
_FORM = re.compile(r"([0-9]{4})(?:-(?:([HhQq])([1-4])|([0-9]{2})-([0-9]{2})))?")


@dataclass(frozen=True, order=True)
class Period:
    """A year, half-year, quarter or day; ordered by first day, the longest last."""

    start: date
    end: date
    text: str

    def __str__(self) -> str:
        return self.text

    def __hash__(self) -> int:
        return hash(self.text)

    @property
    def is_day(self) -> bool:
        """Whether it is a single day."""
        return self.start == self.end

    @property
    def is_year(self) -> bool:
        """Whether it is a calendar year."""
        return len(self.text) == len("2024")

    @property
    def year(self) -> "Period":
        """The calendar year around it."""
        return period(str(self.start.year))

    @property
    def parts(self) -> tuple["Period", ...]:
        """The halves of a year, the quarters of a half-year; nothing else is divided."""
        year = self.start.year
        if self.text == str(year):
            return (period(f"{year}-H1"), period(f"{year}-H2"))
        if self.text.endswith(("H1", "H2")):
            first = 1 if self.text.endswith("H1") else 3
            return (period(f"{year}-Q{first}"), period(f"{year}-Q{first + 1}"))
        return ()

    @property
    def around(self) -> tuple["Period", ...]:
        """The longer periods that it lies in, the shortest first."""
        longer = (self.quarter, self.half, self.year)
        return tuple(p for p in longer if p != self and p.contains(self))

    @property
    def quarter(self) -> "Period":
        """The quarter that its last day lies in."""
        return period(f"{self.end.year}-Q{(self.end.month + 2) // 3}")

    @property
    def half(self) -> "Period":
        """The half-year that its last day lies in."""
        return period(f"{self.end.year}-H{(self.end.month + 5) // 6}")

    def contains(self, other: "Period") -> bool:
        """Whether every day of `other` is one of its days."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, start: date, end: date | None) -> bool:
        """Whether it shares a day with `start` to `end`; no end is for ever."""
        return self.end >= start and (end is None or self.start <= end)

    def years_earlier(self, years: int) -> "Period":
        """The same period so many years before; 29 February is the 28th where there is none."""
        year, rest = self.start.year - years, self.text[4:]
        return period(f"{year:04d}{'-02-28' if rest == '-02-29' and not isleap(year) else rest}")


@cache
def period(text: str) -> Period:
    """Reads a period; raises ValueError with what is wrong, in a word of the catalogue."""
    match = _FORM.fullmatch(text.strip())
    if match is None:
        raise ValueError("period-form")
    year, letter, number, month, day = match.groups()
    if not FIRST_YEAR <= int(year) <= LAST_YEAR:
        raise ValueError("period-year")
    if day:
        return _day(int(year), int(month), int(day))
    if letter is None:
        return Period(date(int(year), 1, 1), date(int(year), 12, 31), year)
    return _part(int(year), letter.upper(), int(number))


def _day(year: int, month: int, day: int) -> Period:
    try:
        exact = date(year, month, day)
    except ValueError:
        raise ValueError("period-no-such-date") from None
    return Period(exact, exact, exact.isoformat())


def _part(year: int, letter: str, number: int) -> Period:
    months = 6 if letter == "H" else 3
    if number * months > 12:
        raise ValueError("period-form")
    start = date(year, (number - 1) * months + 1, 1)
    end = date(year + number * months // 12, number * months % 12 + 1, 1) - timedelta(days=1)
    return Period(start, end, f"{year}-{letter}{number}")
