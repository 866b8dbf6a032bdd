"""The bounds that a case brings itself: a day, a step on the way to one, a part of a total.

Every other bound is the same for all cases of a year and stands in the rules.
"""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from math import ceil, floor

from engine.judge.compiling import Compiled, printed_bound
from engine.judge.findings import Course, Portion, Subject
from engine.judge.measuring import Measured, Source, claimed_once, measured
from engine.judge.parameters import Parameters, evaluate, rounded_to
from facts.ledger import Figure, Ledger, Missing, Place
from facts.units import units
from rules.schema import Norm

Bounds = Mapping[str, Fraction]
"""Values in the norm's unit, under the names by which the rules know them."""


def agreed_bounds(
    compiled: Compiled, about: Subject, parameters: Parameters, key: str | None
) -> Bounds:
    """The bounds as agreed for the judged year; one that lacks a parameter is left out."""
    year = about.period.end.year
    found: dict[str, Fraction] = {}
    for limit in compiled.limits:
        printed = printed_bound(limit.bound, about.unit, year)
        worked_out = (
            None if printed is not None else evaluate(limit.bound.tree, parameters, year, key)
        )
        whole = None if compiled.norm.split else compiled.norm.round
        if printed is not None:
            found[limit.own] = rounded_to(printed, whole)
        elif worked_out is not None and not worked_out.lacking:
            found[limit.own] = rounded_to(worked_out.value, whole)
    return found


def portion_of(norm: Norm, ledger: Ledger, about: Subject, parties: tuple[str, ...]) -> Portion:
    """What a party owes of a total: an equal part, or its part of what all have of a fact."""
    if norm.split_by is None:
        return Portion(Fraction(1), Fraction(len(parties)), parties)
    own, total = Fraction(0), Fraction(0)
    figures: list[Figure] = []
    missing: list[Missing] = []
    for party in parties:
        found = ledger.figure(norm.split_by, Place(party), about.period)
        if isinstance(found, Figure) and isinstance(found.value, Fraction):
            figures.append(found)
            total += found.value
            own += found.value if party == about.party else 0
        else:
            missing += (
                [replace(gap, party=party) for gap in found] if isinstance(found, tuple) else []
            )
    facts = tuple(fact for figure in figures for fact in figure.facts)
    return Portion(own, total, parties, facts, tuple(missing))


def portioned(bounds: Bounds, portion: Portion, norm: Norm) -> Bounds:
    """The part of each total, rounded as the norm says; nothing where there is nothing to split."""
    share = portion.share
    if share is None or portion.missing:
        return {}
    return {name: rounded_to(value * share, norm.round) for name, value in bounds.items()}


def course_of(norm: Norm, source: Source, about: Subject) -> Course:
    """Where the norm stood a year earlier, which tells the pace of the last year."""
    earlier = about.period.years_earlier(1)
    before = measured(norm, source, earlier)
    gaps = tuple(dict.fromkeys(claimed_once(norm, source, about.period, earlier)))
    return Course(replace(before, missing=before.missing + gaps))


def on_pace(
    norm: Norm, about: Subject, course: Course, now: Measured, agreed: Fraction
) -> Fraction | None:
    """Where equal steps from a year ago to the agreed date would be now; of a count in whole ones.

    A count that is not whole itself, such as an average, is compared with the step as it is.
    """
    by, end = norm.holds.by, about.period.end
    if by is None or not (course.before.known and now.known):
        return None
    years = Fraction((by.year - end.year) * 12 + by.month - end.month, 12)
    position = (agreed + years * course.before.value) / (years + 1)
    if units()[about.unit].kind != "count" or now.value.denominator != 1:
        return position
    return Fraction(floor(position) if norm.holds.side == "at most" else ceil(position))
