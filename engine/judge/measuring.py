"""Evaluates what a norm measures, exactly, and remembers from which facts."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from itertools import chain

from engine.judge.due import Due, due_of
from facts.ledger import Figure, Ledger, Missing, Place
from facts.periods import Period, period
from facts.submission import Fact
from rules.dimensions import SHARE
from rules.expressions import Expression, FactRef, Number, Operation, combined
from rules.schema import Norm


@dataclass(frozen=True, slots=True)
class Measured:
    """The figures of one case, by the name that the measure gives them.

    `top` and `bottom` are the fraction as counted; `bottom` is None where nothing was divided.
    A date is counted in days. `missing` facts leave the value unknown, and `partly` are those that
    were reported for a figure that is missing: the other half, one side of a rise, that of another
    party, of a deliverable what says nothing here. `undone` is one that is on record as not done.
    """

    figures: dict[str, Figure] = field(default_factory=dict)
    missing: tuple[Missing, ...] = ()
    partly: tuple[Fact, ...] = ()
    top: Fraction = Fraction(0)
    bottom: Fraction | None = None
    undone: bool = False

    @property
    def known(self) -> bool:
        """Whether there is a value."""
        return not self.missing and self.bottom != 0

    @property
    def value(self) -> Fraction:
        """The exact value in the norm's unit; only where it is `known`."""
        return self.top if self.bottom is None else self.top / self.bottom

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The submitted facts that were used, or would be if they were complete."""
        used = tuple(fact for figure in self.figures.values() for fact in figure.facts)
        return used + self.partly


@dataclass(frozen=True)
class Unseen(Measured):
    """What may not be shown: which facts were measured, without a value."""

    @property
    def value(self) -> Fraction:
        """There is none: raises TypeError, so that nothing can be written that forgot to ask."""
        raise TypeError("what is masked has no value")


@dataclass(frozen=True, slots=True)
class Source:
    """Where the figures of a case are looked up.

    `parties` are those judged jointly, if any, `sharing` those that share a total.
    """

    ledger: Ledger
    place: Place
    as_of: date
    parties: tuple[str, ...] = ()
    sharing: tuple[str, ...] = ()

    def figure(self, name: str, when: Period) -> Figure | tuple[Missing, ...]:
        """The figure of a fact over a period, of one party or of several together."""
        return self._together(name, lambda place: self.ledger.figure(name, place, when))

    def done(self, name: str, due: Due) -> Figure | tuple[Missing, ...]:
        """What is on record for a deliverable, of one party or of any of several."""
        missing = (Missing(name, due.asked),)
        return self._together(
            name, lambda place: self.ledger.done(name, place, due.counts) or missing
        )

    def reports(self, name: str) -> tuple[Fact, ...]:
        """Everything that was reported of a fact, by one party or by several together."""
        each = (self.ledger.reports(name, replace(self.place, party=p)) for p in self._whose)
        return tuple(chain.from_iterable(each))

    def _together(
        self, name: str, look: Callable[[Place], Figure | tuple[Missing, ...]]
    ) -> Figure | tuple[Missing, ...]:
        if not self.parties:
            return look(self.place)
        return self.ledger.together(
            name, self.parties, lambda party: look(replace(self.place, party=party))
        )

    def counting(self, ref: FactRef, when: Period) -> "Source":
        """Itself, or of an exemption with those of several parties that claimed it."""
        if not ref.claimed:
            return self
        claiming = (party for party in self.parties if self._claims(party, ref.name, when))
        return replace(self, parties=tuple(claiming))

    def claims(self, name: str, when: Period) -> bool:
        """Whether anything of an exemption was reported, by one party or any of several."""
        return any(self._claims(party, name, when) for party in self._whose)

    def claimed_once(self, ref: FactRef, now: Period, then: Period) -> Iterator[Missing]:
        """What lacks of an exemption that a party claimed at only one of two moments."""
        for party in self._whose:
            ends = (looked_at(ref, now), looked_at(ref, then))
            lacks = [at for at in ends if not self._claims(party, ref.name, at)]
            if len(lacks) == 1:
                yield Missing(ref.name, lacks[0], party if self.parties else None)

    def _claims(self, party: str, name: str, when: Period) -> bool:
        return any(True for _ in self.ledger.claimed(name, replace(self.place, party=party), when))

    @property
    def _whose(self) -> tuple[str, ...]:
        return self.parties or (self.place.party,)

    def partly(self, ref: FactRef, when: Period) -> Iterator[Fact]:
        """What was reported for a figure that is missing, by one party or several together."""
        look = self.ledger.claimed if ref.claimed else self.ledger.partly
        for party in self._whose:
            yield from look(ref.name, replace(self.place, party=party), when)


def measured(norm: Norm, source: Source, when: Period) -> Measured:
    """What the norm measures over a period."""
    due = due_of(norm, when, source.as_of)
    return _counted(norm, source, when) if due is None else _done(norm, source, due)


def _counted(norm: Norm, source: Source, when: Period) -> Measured:
    """The number that the figures of a measure make."""
    tree = norm.measure.tree
    figures, missing = _figures(norm.measure.refs, source, when)
    if missing:
        return Measured(figures, missing, _partly(norm.measure.refs, figures, source, when))
    if norm.measure.begins > when.end.year:
        return Measured(figures, bottom=Fraction(0))
    if isinstance(tree, FactRef):
        return _single(figures[tree.key], figures, source)
    if any(figure.pair and not figure.pair[1] for figure in figures.values()):
        return Measured(figures, bottom=Fraction(0))
    if isinstance(tree, Operation) and tree.sign == "/":
        top, bottom = _value(tree.left, figures), _value(tree.right, figures)
        return Measured(figures, top=top, bottom=bottom)
    return Measured(figures, top=_value(tree, figures))


def _done(norm: Norm, source: Source, due: Due) -> Measured:
    """The day on which something was done, or that it was not, by the reports that say so."""
    (ref,) = norm.measure.refs
    found = source.done(ref.name, due)
    if isinstance(found, tuple):
        return Measured(missing=found, partly=source.reports(ref.name))
    return _single(found, {ref.key: found}, source)


def claimed_once(norm: Norm, source: Source, now: Period, then: Period) -> Iterator[Missing]:
    """What lacks of exemptions that were claimed at only one of two moments."""
    for ref in norm.measure.refs:
        if ref.claimed:
            yield from source.claimed_once(ref, now, then)


def impossible(norm: Norm, unit: str, value: Measured) -> bool:
    """Whether no such figures can be: a part of nothing or less, more exempt than there is."""
    if value.top.numerator < 0 and any(fact.claimed for fact in norm.measure.refs):
        return True
    bottom = value.bottom if unit == SHARE else None
    return bottom is not None and (bottom < 0 or (not bottom and value.top != 0))


def _single(figure: Figure, figures: dict[str, Figure], source: Source) -> Measured:
    """One fact: a rise, a date, something not done yet, or a plain number.

    What is not done counts as done on the day of the question at the earliest, and so does what
    was reported for a day to come.
    """
    if figure.pair is not None:
        return Measured(figures, top=figure.pair[0], bottom=figure.pair[1])
    if isinstance(figure.value, Fraction):
        return Measured(figures, top=figure.value)
    if isinstance(figure.value, date) and figure.value <= source.as_of:
        return Measured(figures, top=Fraction(figure.value.toordinal()))
    return Measured(figures, top=Fraction(source.as_of.toordinal()), undone=True)


def _figures(
    refs: Sequence[FactRef], source: Source, when: Period
) -> tuple[dict[str, Figure], tuple[Missing, ...]]:
    figures: dict[str, Figure] = {}
    missing: list[Missing] = []
    for ref in refs:
        found = _found(ref, source, when)
        if isinstance(found, Figure):
            figures[ref.key] = found
        else:
            missing += found
    return figures, tuple(missing)


def _partly(
    refs: Sequence[FactRef], figures: Mapping[str, Figure], source: Source, when: Period
) -> tuple[Fact, ...]:
    """What was reported for the figures that are not there."""
    lacking = (ref for ref in refs if ref.key not in figures)
    found = (f for ref in lacking for at in _spans(ref, when) for f in source.partly(ref, at))
    return tuple(dict.fromkeys(found))


def _spans(ref: FactRef, when: Period) -> list[Period]:
    """The periods whose figures a fact of the measure takes."""
    if ref.since is None:
        return [looked_at(ref, when)]
    return [period(str(year)) for year in range(ref.since, when.end.year + 1)]


def _found(ref: FactRef, source: Source, when: Period) -> Figure | tuple[Missing, ...]:
    """A fact of the measure, or what is missing of it: nothing, of an exemption nobody claimed."""
    spans = _spans(ref, when)
    claimed = [at for at in spans if not ref.claimed or source.claims(ref.name, at)]
    if ref.claimed and not claimed:
        return ()
    each = [source.counting(ref, at).figure(ref.name, at) for at in claimed]
    missing = tuple(gap for item in each if isinstance(item, tuple) for gap in item)
    found = [item for item in each if isinstance(item, Figure)]
    return missing or (found[0] if ref.since is None else _over_years(ref, found))


def _over_years(ref: FactRef, found: Sequence[Figure]) -> Figure:
    """The figures of several years as one: their sum or mean; a rise from zero stays one."""
    facts = tuple(fact for item in found for fact in item.facts)
    impossible = next((item.pair for item in found if item.pair and not item.pair[1]), None)
    values = [item.value for item in found if isinstance(item.value, Fraction)]
    count = len(values) if ref.mean and values else 1
    return Figure(sum(values, Fraction(0)) / count, facts, impossible)


def looked_at(ref: FactRef, when: Period) -> Period:
    """The period whose figure a fact of the measure takes."""
    return when.years_earlier(-ref.offset) if ref.offset else when


def _value(tree: Expression, figures: dict[str, Figure]) -> Fraction:
    if isinstance(tree, Number):
        return Fraction(tree.value)
    if isinstance(tree, FactRef):
        figure = figures.get(tree.key)
        return figure.value if figure and isinstance(figure.value, Fraction) else Fraction(0)
    if not isinstance(tree, Operation):
        raise TypeError(f"{tree} has no place in a measure")
    return combined(tree.sign, _value(tree.left, figures), _value(tree.right, figures))
