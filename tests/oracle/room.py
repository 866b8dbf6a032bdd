"""How far a verdict holds, in whole steps: written from what the words of the output mean."""

from dataclasses import dataclass
from fractions import Fraction

from facts.units import units

MILLIONTH = Fraction(1, 10**6)
CENT = Fraction(1, 100)


@dataclass(frozen=True)
class Room:
    """Steps left until a warning or a breach, or back to a pass or a warning; None: no meaning."""

    until_warn: Fraction | None = None
    until_breach: Fraction | None = None
    to_pass: Fraction | None = None
    to_warn: Fraction | None = None


@dataclass(frozen=True)
class Step:
    """The smallest step of a sum that was measured, and what it is worth in the unit shown."""

    size: Fraction
    worth: Fraction = Fraction(1)


@dataclass(frozen=True)
class Stand:
    """Where a measured sum stands: the ends of the bands on its side, and what lies beyond."""

    top: Fraction
    bottom: Fraction
    upper: bool
    limits: tuple[Fraction, ...]
    beyond: str
    other: Fraction | None = None

    def overshoots(self, count: Fraction, step: Step) -> bool:
        """Whether so many steps back end beyond the bound on the other side."""
        if self.other is None:
            return False
        change = count / step.worth * step.size
        top = self.top - change if self.upper else self.top + change
        limit = self.other * self.bottom
        return top < limit if self.upper else top > limit

    def steps(self, limit: Fraction, step: Step) -> Fraction:
        """How many whole steps fit until a limit; negative: how many it takes to be back."""
        distance = limit * self.bottom - self.top
        count = (distance if self.upper else -distance) / step.size
        return count.numerator // count.denominator * step.worth


def step_of(unit: str, counted: str, *, from_sums: bool) -> Step | None:
    """The step of a unit; of a share that of what its numerator counts.

    One cent more in a sum is one in a hundred times the rise in euros.
    """
    kind, inner = units()[unit].kind, units()[counted].kind
    if kind in ("factor", "flag", "date"):
        return None
    if kind in ("percent", "points"):
        return Step(Fraction(1)) if from_sums else Step(MILLIONTH, MILLIONTH)
    return Step(CENT) if "money" in (kind, inner) else Step(Fraction(1))


def room_of(word: str, stand: Stand, step: Step | None) -> Room:
    """The room of a pass or a warning, the repair of a warning or a breach."""
    if step is None:
        return Room()
    first, last = (stand.steps(stand.limits[i], step) for i in (0, -1))
    wide = len(stand.limits) > 1
    until_breach = last if stand.beyond == "breach" else None
    if word == "pass":
        return Room(first if wide or stand.beyond == "warn" else None, until_breach)
    to_pass = None if stand.overshoots(-first, step) else -first
    if word == "warn":
        return Room(until_breach=until_breach, to_pass=to_pass)
    wide = stand.limits[0] != stand.limits[-1]
    return Room(to_pass=to_pass, to_warn=-last if wide else None)


def points_of(word: str, stand: Stand) -> Room:
    """The room of a rise in percentage points, to the millionth."""
    whole = Stand(stand.top / stand.bottom, Fraction(1), stand.upper, stand.limits, stand.beyond)
    return room_of(word, whole, Step(MILLIONTH, MILLIONTH))


def course_of(
    stand: Stand, step: Step | None, target: Fraction, months: int, *, upper: bool
) -> tuple[Fraction, Fraction, int] | None:
    """What a later date still asks: in all, in each of the years left, and how many those are."""
    if step is None:
        return None
    own = Stand(stand.top, stand.bottom, upper, (target,), stand.beyond)
    to_go = max(Fraction(0), -own.steps(target, step))
    years = max(1, -(-months // 12))
    each = to_go / step.worth / years
    return to_go, -(-each.numerator // each.denominator) * step.worth, years
