"""How much more fits before a verdict changes, and what would bring it back, in whole units.

A share is counted in what its numerator counts, with the denominator as it is; money in cents;
a percentage that was not built from amounts in percentage points.
"""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor
from typing import Literal

from facts.units import Kind

Status = Literal["pass", "warn", "breach"]


@dataclass(frozen=True)
class Headroom:
    """Room until the next band, or the repair back to a pass; None where it has no meaning.

    `to_warn` is the repair back to the wider band, for a breach beyond it.

    `unit` is the id of a unit, `cent` for money, `percentage point` for a bare percentage (then
    the numbers need not be whole).
    """

    unit: str
    until_warn: Fraction | None = None
    until_breach: Fraction | None = None
    to_pass: Fraction | None = None
    to_warn: Fraction | None = None


@dataclass(frozen=True)
class Limits:
    """Where the bands end, in the norm's unit: `warn` and `breach` as far as they exist."""

    upper: bool
    holds: Fraction
    warn: Fraction | None
    breach: Fraction | None


@dataclass(frozen=True)
class Steps:
    """How a measured value moves: one step of `unit` changes the top by `size` over `bottom`."""

    unit: str
    size: Fraction
    top: Fraction
    bottom: Fraction = Fraction(1)
    whole: bool = True


def steps_of(kind: Kind, unit: str, top: Fraction, bottom: Fraction | None) -> Steps:
    """How people count a value of this kind: in cents, in whole things or in points.

    For a rise from one sum to another `top` is 100 times the difference in euros.
    """
    if kind == "done":
        return Steps("day", Fraction(1), top)
    if kind == "percent":
        if bottom is None:
            return Steps("percentage point", Fraction(1), top, whole=False)
        return Steps("cent", Fraction(1), top, bottom)
    size = Fraction(1, 100) if kind == "money" else Fraction(1)
    return Steps("cent" if kind == "money" else unit, size, top, bottom or Fraction(1))


def headroom(status: Status, limits: Limits, steps: Steps) -> Headroom:
    """The room of a pass or warning, the repair of a warning or breach."""
    if status == "pass":
        warn, breach = _room(limits.warn, limits, steps), _room(limits.breach, limits, steps)
        return Headroom(steps.unit, warn, breach)
    repair = _repair(limits.holds, limits, steps)
    if status == "warn":
        return Headroom(steps.unit, None, _room(limits.breach, limits, steps), repair)
    two = limits.warn is not None and limits.breach not in (None, limits.holds)
    nearer = _repair(limits.breach, limits, steps) if two and limits.breach is not None else None
    return Headroom(steps.unit, None, None, repair, nearer)


def _room(bound: Fraction | None, limits: Limits, steps: Steps) -> Fraction | None:
    if bound is None:
        return None
    distance = bound * steps.bottom - steps.top
    count = (distance if limits.upper else -distance) / steps.size
    return Fraction(floor(count)) if steps.whole else count


def _repair(bound: Fraction, limits: Limits, steps: Steps) -> Fraction:
    distance = steps.top - bound * steps.bottom
    count = (distance if limits.upper else -distance) / steps.size
    return Fraction(ceil(count)) if steps.whole else count
