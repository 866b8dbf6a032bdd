"""How much more fits before a verdict changes, and what would bring it back, in whole units.

A share is counted in what its numerator counts, with the denominator as it is; money and rises
from one sum to another in cents; a percentage that was not built from amounts in percentage
points, to the millionth. Applying so many steps keeps the verdict, one more changes it.
"""

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from math import ceil, floor
from typing import TYPE_CHECKING, Literal

from facts.units import Kind, units
from rules.dimensions import POINTS

if TYPE_CHECKING:
    from engine.judge.findings import Finding

Status = Literal["pass", "warn", "breach"]
Side = Literal["at most", "at least"]

FINEST = Fraction(1, 10**6)
"""The step in which a bare percentage is counted."""


@dataclass(frozen=True)
class Pace:
    """What is still to be done until a date, and how much of it in each of the `years` left."""

    by: date
    to_go: Fraction
    per_year: Fraction
    years: int


@dataclass(frozen=True)
class Headroom:
    """Room until the next band, or the repair back to a pass; None where it has no meaning.

    `to_warn` is the repair back to the wider band, for a breach beyond it.

    `unit` is the id of a unit, `cent` for money, `percentage point` for a bare percentage (then
    the numbers need not be whole). `side` is that of the bound the distance is to: of `at most`
    the room is for more, of `at least` for fewer. `points` says the same of a rise in percentage
    points, `pace` what an agreed date asks each year.
    """

    unit: str
    until_warn: Fraction | None = None
    until_breach: Fraction | None = None
    to_pass: Fraction | None = None
    to_warn: Fraction | None = None
    side: Side | None = None
    points: "Headroom | None" = None
    pace: Pace | None = None


@dataclass(frozen=True)
class Limits:
    """Where the bands end, in the norm's unit: `warn` and `breach` as far as they exist."""

    upper: bool
    holds: Fraction
    warn: Fraction | None
    breach: Fraction | None


@dataclass(frozen=True)
class Steps:
    """How a measured value moves: one step changes the top by `size` over `bottom`.

    A step is `worth` so much of `unit`.
    """

    unit: str
    size: Fraction
    top: Fraction
    bottom: Fraction = Fraction(1)
    worth: Fraction = Fraction(1)


def steps_of(kind: Kind, unit: str, top: Fraction, bottom: Fraction | None) -> Steps:
    """How people count a value of this kind: in cents, in whole things or in points.

    For a rise from one sum to another `top` is 100 times the difference in euros.
    """
    if kind == "done":
        return Steps("day", Fraction(1), top)
    if kind == "percent" and bottom is not None:
        return Steps("cent", Fraction(1), top, bottom)
    if kind in ("percent", "points"):
        return Steps(POINTS, FINEST, top, bottom or Fraction(1), FINEST)
    if kind == "money" or units()[unit].kind == "money":
        return Steps("cent", Fraction(1, 100), top, bottom or Fraction(1))
    return Steps(unit, Fraction(1), top, bottom or Fraction(1))


def headroom(status: Status, limits: Limits, steps: Steps) -> Headroom:
    """The room of a pass or warning, the repair of a warning or breach."""
    side: Side = "at most" if limits.upper else "at least"
    if status == "pass":
        warn, breach = _room(limits.warn, limits, steps), _room(limits.breach, limits, steps)
        return Headroom(steps.unit, warn, breach, side=side)
    repair = _repair(limits.holds, limits, steps)
    if status == "warn":
        left = _room(limits.breach, limits, steps)
        return Headroom(steps.unit, None, left, repair, side=side)
    two = limits.warn is not None and limits.breach not in (None, limits.holds)
    nearer = _repair(limits.breach, limits, steps) if two and limits.breach is not None else None
    return Headroom(steps.unit, None, None, repair, nearer, side=side)


def _room(bound: Fraction | None, limits: Limits, steps: Steps) -> Fraction | None:
    if bound is None:
        return None
    distance = bound * steps.bottom - steps.top
    count = (distance if limits.upper else -distance) / steps.size
    return floor(count) * steps.worth


def _repair(bound: Fraction, limits: Limits, steps: Steps) -> Fraction:
    distance = steps.top - bound * steps.bottom
    count = (distance if limits.upper else -distance) / steps.size
    return ceil(count) * steps.worth


def headroom_of(finding: "Finding") -> Headroom:
    """The headroom of a finding; without numbers where its unit is not counted."""
    figures, unit = finding.measured, finding.about.unit
    kind = units()[unit].kind
    if figures.undone:
        return Headroom("day")
    if kind == "factor":
        return Headroom(unit)
    limits = _limits(finding)
    steps = steps_of(kind, finding.counted, figures.top, figures.bottom)
    found = headroom(finding.status, limits, steps)
    if not _fits(found, finding, limits, steps):
        found = replace(found, to_pass=None)
    found = replace(found, pace=_pace(finding, limits, steps))
    if kind != "percent" or figures.bottom is None:
        return found
    in_points = steps_of("percent", unit, figures.value, None)
    return replace(found, points=headroom(finding.status, limits, in_points))


def _fits(found: Headroom, finding: "Finding", limits: Limits, steps: Steps) -> bool:
    """Whether the repair stays within the bound on the other side; between two may be no step."""
    if finding.also is None or found.to_pass is None:
        return True
    moved = found.to_pass / steps.worth * steps.size
    value = (steps.top - moved if limits.upper else steps.top + moved) / steps.bottom
    low, high = finding.crossings[0].value, finding.also.value
    if finding.norm.holds.side == "at most":
        low, high = high, low
    return low <= value <= high


def _limits(finding: "Finding") -> Limits:
    """Where pass and warn end on the side where the finding stands, and what lies beyond."""
    beyond = finding.beyond
    bound = finding.crossing if finding.crossing is finding.also else finding.crossings[0]
    upper = bound.bound.side == "at most"
    last = bound.value if bound is finding.also else finding.crossings[-1].value
    wide = bound is not finding.also and len(finding.crossings) > 1
    warn = bound.value if wide or beyond == "warn" else None
    return Limits(upper, bound.value, warn, last if beyond == "breach" else None)


def _pace(finding: "Finding", limits: Limits, steps: Steps) -> Pace | None:
    """What is left to do until the date of the norm, spread over the years there are."""
    course, by, end = finding.course, finding.norm.holds.by, finding.about.period.end
    if course is None or course.target is None or by is None:
        return None
    years = max(1, ceil(Fraction((by.year - end.year) * 12 + by.month - end.month, 12)))
    own = replace(limits, upper=finding.norm.holds.side == "at most")
    to_go = max(Fraction(0), _repair(course.target, own, steps))
    per_year = ceil(to_go / steps.worth / years) * steps.worth
    return Pace(by, to_go, per_year, years)
