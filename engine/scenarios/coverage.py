"""What the scenarios of a norm show: its outcomes, its reasons and both sides of its bounds.

A place to be shown is an outcome (`pass`, `warn`, `breach`), a reason for which there is no
verdict, or a side of a bound: `pass-inside` is the last figure that still meets the bound of
`pass`, `pass-outside` the first that does not.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from engine.judge.findings import Crossing, Finding, NotAssessed
from engine.judge.parameters import Parameters
from engine.scenarios.features import Scenario
from engine.scenarios.runner import Result
from facts.units import units
from facts.vocabulary import Vocabulary
from rules.dimensions import DONE, Names, measure_unit
from rules.expressions import FactRef, Operation, YearValue, walk
from rules.loader import Library
from rules.schema import Norm, Pack, Unjudged

STEPS: Mapping[str, Fraction] = {
    "money": Fraction(1, 100),
    "percent": Fraction(1, 10),
    "points": Fraction(1, 10),
    "share": Fraction(1, 1000),
    "factor": Fraction(1, 10),
}
"""The widest step that still counts as next to a bound; a count goes by ones."""


@dataclass(frozen=True)
class Shown:
    """What the scenarios show of one norm: each place with the scenarios that show it."""

    agreement: str
    norm: Norm | Unjudged
    places: Mapping[str, tuple[Scenario, ...]]

    @property
    def gaps(self) -> tuple[str, ...]:
        """The places that no scenario shows."""
        return tuple(place for place, scenarios in self.places.items() if not scenarios)


def shown(library: Library, agreement: str, results: Iterable[Result]) -> tuple[Shown, ...]:
    """Every norm of an agreement, with what scenarios that hold show of it."""
    pack = library.pack(agreement)
    found: dict[str, dict[str, dict[Scenario, None]]] = {}
    for result in results:
        for item in result.seen if result.passed else ():
            if item.about.agreement.id == pack.id:
                own = found.setdefault(item.about.norm.id, {})
                for place in places_of(item):
                    own.setdefault(place, {})[result.scenario] = None
    return tuple(_shown(norm, pack, library, found.get(norm.id, {})) for norm in pack.clauses)


def _shown(
    norm: Norm | Unjudged,
    pack: Pack,
    library: Library,
    found: Mapping[str, Mapping[Scenario, None]],
) -> Shown:
    needed = dict.fromkeys(needed_places(norm, pack, library))
    return Shown(pack.id, norm, {place: tuple(found.get(place, ())) for place in needed})


def places_of(item: Finding | NotAssessed) -> Iterator[str]:
    """The places that one outcome shows."""
    if isinstance(item, NotAssessed):
        yield item.reason
        return
    yield item.status
    if item.measured.undone:
        return
    bounds: Sequence[tuple[str, Crossing | None]] = (
        *zip(("pass", "warn"), item.crossings, strict=False),
        ("also", item.also),
    )
    for name, crossing in bounds:
        if crossing is not None:
            yield from _side(name, item, crossing)


def _side(name: str, finding: Finding, crossing: Crossing) -> Iterator[str]:
    distance = crossing.value - finding.measured.value
    inside = distance if crossing.bound.side == "at most" else -distance
    step = _step(finding)
    if 0 <= inside < step:
        yield f"{name}-inside"
    elif -step <= inside < 0:
        yield f"{name}-outside"


def _step(finding: Finding) -> Fraction:
    """How far a figure may be from a bound and still stand next to it, in the norm's unit."""
    kind, bottom = units()[finding.about.unit].kind, finding.measured.bottom
    if kind == "share" and bottom:
        return max(abs(1 / bottom), STEPS[kind])
    return STEPS.get(kind, Fraction(1))


def needed_places(norm: Norm | Unjudged, pack: Pack, library: Library) -> Iterator[str]:
    """The places that the scenarios of a norm must show, in the order of the outcomes."""
    ends = norm.valid.end is not None
    if isinstance(norm, Unjudged):
        yield norm.not_judged
        yield from ["not-in-force"] if ends else []
        return
    names = Names(library.vocabulary.facts, pack.parameters, library.reference)
    unit = measure_unit(norm.measure, names)
    yield "pass"
    yield from _crossings(norm, unit)
    for name, bound in (("pass", norm.holds), ("warn", norm.warn), ("also", norm.also)):
        yield from [f"{name}-inside", f"{name}-outside"] if bound is not None else []
    yield "not-in-force"
    yield from ["not-bound"] if norm.only_if else []
    yield "not-due"
    yield from ["missing-parameter"] if _lacks_a_year(norm, pack, library) else []
    yield "missing-fact"
    yield from _unusable(norm, library.vocabulary)


def _crossings(norm: Norm, unit: str) -> Iterator[str]:
    """The verdicts that a crossing can lead to."""
    binding = norm.force == "binding"
    courses = norm.until_then == "pace of the last year"
    softened = norm.warn is not None or norm.unless is not None or courses or unit == DONE
    if not binding or softened:
        yield "warn"
    if binding or norm.follow_up is not None:
        yield "breach"


def _lacks_a_year(norm: Norm, pack: Pack, library: Library) -> bool:
    """Whether a year in which the norm holds has no value for its bound."""
    parameters = Parameters(pack.parameters, library.reference)
    bounds = [bound for bound in (norm.holds, norm.warn, norm.also) if bound is not None]
    looked_up = [part for b in bounds for part in walk(b.tree) if isinstance(part, YearValue)]
    end = norm.valid.end or pack.agreement.years.end or norm.valid.start
    years = range(norm.valid.start.year, end.year + 1)
    return any(
        parameters.in_year(p.name, year + p.offset) is None for p in looked_up for year in years
    )


def _unusable(norm: Norm, vocabulary: Vocabulary) -> Iterator[str]:
    """Whether the figures can contradict each other, and whether there can be nothing to judge."""
    named = {part.name for part in walk(norm.measure.tree) if isinstance(part, FactRef)}
    tree = norm.measure.tree
    divided = isinstance(tree, Operation) and tree.sign == "/"
    bounded = any(
        named.intersection(rule.parts) and named.intersection(rule.whole)
        for rule in vocabulary.within
    )
    if divided or bounded:
        yield "data-problem"
    if divided or any(vocabulary.facts[name].or_rise for name in named) or norm.split_by:
        yield "no-cases"
