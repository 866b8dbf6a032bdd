"""What the oracle is asked, and what it answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from facts.periods import Period
from facts.reference import Series
from facts.submission import Fact
from facts.vocabulary import FactDefinition, Rolls, Within
from rules.schema import Norm, Pack
from tests.oracle.figures import Gap, Key
from tests.oracle.room import Room

About = tuple[str, str, str | None, str]
"""Norm, party, subject and period."""


@dataclass(frozen=True)
class Asked:
    """What is asked: a pack and what its facts mean, what was submitted, for whom and when.

    `doubted` are rows that were found doubtful on reading, before anything was compared.
    """

    pack: Pack
    facts: Mapping[str, FactDefinition]
    within: tuple[Within, ...]
    rolls: tuple[Rolls, ...]
    series: Mapping[str, Series]
    rows: tuple[Fact, ...]
    parties: tuple[str, ...]
    periods: tuple[Period, ...]
    as_of: date
    doubted: tuple[Fact, ...] = ()


@dataclass(frozen=True)
class Course:
    """What an agreed date still asks: how much in all, and in each of the years left."""

    to_go: Fraction
    per_year: Fraction
    years: int


@dataclass(frozen=True)
class Beside:
    """What all that are bound have together; without a total, who reported nothing."""

    top: Fraction | None = None
    bottom: Fraction | None = None
    without: tuple[str, ...] = ()


@dataclass(frozen=True)
class Shown:
    """What stands beside a verdict, or in place of one, and decides nothing.

    `national` is a national value that is stricter, `points` the room of a rise in percentage
    points, `so_far` the value of a period that is not over.
    """

    national: Fraction | None = None
    beside: Beside | None = None
    points: Room | None = None
    course: Course | None = None
    so_far: Fraction | None = None
    silent: bool = False


@dataclass(frozen=True)
class Ruling:
    """One outcome: pass, warn or breach with its numbers, or a reason with what is missing."""

    word: str
    value: Fraction | None = None
    threshold: Fraction | None = None
    margin: Fraction | None = None
    room: Room | None = None
    top: Fraction | None = None
    bottom: Fraction | None = None
    missing: frozenset[tuple[str, str]] = frozenset()
    lacking: frozenset[str] = frozenset()
    shown: Shown = Shown()


@dataclass
class Case:
    """A norm for one party, subject and period, while it is being worked out.

    `keys` are the rows that a verdict would rest on, `touched` whatever was found beside them.
    """

    norm: Norm
    party: str
    subject: str | None
    span: Period
    gaps: list[Gap] = field(default_factory=list)
    lacking: set[str] = field(default_factory=set)
    keys: set[Key] = field(default_factory=set)
    touched: set[Key] = field(default_factory=set)
    without_years: bool = False
    early: bool = False


@dataclass(frozen=True)
class Value:
    """A measured value: `top` over `bottom`, or `top` alone."""

    top: Fraction
    bottom: Fraction | None = None
    undone: bool = False

    @property
    def number(self) -> Fraction:
        """The value itself; only where there is something to divide by."""
        return self.top if self.bottom is None else self.top / self.bottom
