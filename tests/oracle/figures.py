"""Single figures: what is known, what is missing, and how periods lie in one another."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from facts.periods import Period, period
from facts.submission import Fact

Plain = Fraction | bool | date
Key = tuple[str, str | None, str, object]
"""Party, subject, fact and when: what makes a row itself."""
WHOEVER = ("occasion", "deliverable", "record", "event")
"""What counts whoever of several parties reports it; anything else is added up."""


@dataclass(frozen=True)
class Gap:
    """A fact that is not there, with the period it is needed for and whose it is."""

    fact: str
    period: str
    party: str | None = None


@dataclass(frozen=True)
class Known:
    """A figure, with the rows that it comes from; `pair` are the two sums of a rise."""

    value: Plain
    keys: frozenset[Key] = frozenset()
    pair: tuple[Fraction, Fraction] | None = None

    @property
    def number(self) -> Fraction:
        """As a number: yes is one, no is zero, a date its place in the calendar."""
        if isinstance(self.value, date):
            return Fraction(self.value.toordinal())
        return Fraction(self.value)


@dataclass(frozen=True)
class Unknown:
    """A figure that cannot be had, and why."""

    gaps: tuple[Gap, ...]


Figure = Known | Unknown


@dataclass(frozen=True)
class Whose:
    """A party and, for some facts, a subject; capitals make no difference."""

    party: str
    subject: str | None = None


def plain(row: Fact) -> Plain:
    """The value of a row, exact."""
    value = row.value
    return value if isinstance(value, bool | date) else Fraction(value)


def number_of(row: Fact) -> Fraction:
    """The value of a row as a number."""
    return Known(plain(row)).number


def parts_of(span: Period) -> tuple[Period, ...]:
    """The halves of a year, the quarters of a half-year; nothing else is divided."""
    year = span.text[:4]
    if span.text == year:
        return period(f"{year}-H1"), period(f"{year}-H2")
    if span.text[5:] in ("H1", "H2"):
        first = 1 if span.text.endswith("1") else 3
        return period(f"{year}-Q{first}"), period(f"{year}-Q{first + 1}")
    return ()


def longer_than(span: Period) -> tuple[Period, ...]:
    """The quarter, half-year and year that a period lies in, the shortest first."""
    year, month = span.end.year, span.end.month
    texts = (f"{year}-Q{(month + 2) // 3}", f"{year}-H{(month + 5) // 6}", str(year))
    spans = [period(text) for text in texts]
    return tuple(s for s in spans if s != span and s.start <= span.start and span.end <= s.end)


def key_of(party: str, subject: str | None, name: str, when: object) -> Key:
    """What makes a row itself; capitals in a subject make no difference."""
    return party, subject.casefold() if subject else None, name, when


def added(figures: list[Known]) -> Known:
    """The sum of some figures."""
    total = sum((figure.number for figure in figures), Fraction())
    return Known(total, frozenset(key for figure in figures for key in figure.keys))


def whoever(figures: list[Known]) -> Known:
    """Of records yes, of dates the first; `no` only where nobody says otherwise."""
    dates = [f for f in figures if isinstance(f.value, date)]
    if dates:
        return min(dates, key=lambda f: f.number)
    return next((f for f in figures if f.value is not False), figures[0])
