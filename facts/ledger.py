"""Looks figures up: a fact of one party over one period, from whatever was submitted.

A figure is the fact as submitted, or follows from others by the meaning of the fact: a count
over a year is the sum of both halves, a record on the year covers its halves and what is on
record for a half is so for the year, a position
belongs to the last day of its period, a rise follows from the two sums. A figure that
cannot be had is absent; nothing stands in for it.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from facts.periods import Period
from facts.submission import Fact, FactKey, Submission, key_of, when_of
from facts.vocabulary import FactDefinition, Rise, Vocabulary

Exact = Fraction | bool | date


@dataclass(frozen=True, slots=True)
class Place:
    """Whose figure it is: a party and, for some facts, a subject."""

    party: str
    subject: str | None = None

    @property
    def subject_key(self) -> str | None:
        """The subject as it is compared: capitals make no difference."""
        return self.subject.casefold() if self.subject else None


@dataclass(frozen=True, slots=True)
class Figure:
    """The value of a fact, exact, with the submitted facts that it comes from.

    `pair` is the fraction before it was divided out, for a rise.
    """

    value: Exact
    facts: tuple[Fact, ...]
    pair: tuple[Fraction, Fraction] | None = None


@dataclass(frozen=True, slots=True)
class Missing:
    """A fact that was not submitted, and for which period it would have been needed."""

    fact: str
    period: Period
    party: str | None = None


class Ledger:
    """Every fact submitted for one area, found by place, fact and period."""

    def __init__(self, submission: Submission, vocabulary: Vocabulary) -> None:
        """Indexes a submission in which no fact occurs twice.

        `in_parts` are the facts that were reported for less than a year, by anybody.
        """
        self.vocabulary = vocabulary
        self.submission = submission
        self._facts: dict[FactKey, Fact] = {key_of(f, vocabulary): f for f in submission.facts}
        self._by_party: dict[str, list[Fact]] = defaultdict(list)
        for fact in submission.facts:
            self._by_party[fact.party].append(fact)
        self.in_parts = frozenset(f.fact for f in submission.facts if not f.period.is_year)

    def keys_of(self, identities: AbstractSet[int]) -> frozenset[FactKey]:
        """The keys of those of its facts whose `id()` is given."""
        return frozenset(key for key, fact in self._facts.items() if id(fact) in identities)

    def facts_of(self, party: str) -> list[Fact]:
        """Everything one party submitted."""
        return self._by_party.get(party, [])

    def named(self, name: str, party: str) -> list[Fact]:
        """One fact as one party submitted it, for any subject and period."""
        return self._by_name.get((name, party), [])

    @cached_property
    def _by_name(self) -> dict[tuple[str, str], list[Fact]]:
        found: dict[tuple[str, str], list[Fact]] = defaultdict(list)
        for fact in self.submission.facts:
            found[fact.fact, fact.party].append(fact)
        return found

    def submitted(self, name: str, place: Place, period: Period) -> Fact | None:
        """The fact as it was submitted for exactly this period."""
        when = when_of(name, period, self.vocabulary)
        return self._facts.get((None, place.party, place.subject_key, name, when))

    def figure(self, name: str, place: Place, period: Period) -> Figure | tuple[Missing, ...]:
        """The figure, or the facts that are missing for it."""
        definition = self.vocabulary.facts[name]
        if definition.or_rise:
            found = self._rise(definition.or_rise, place, period)
            if isinstance(found, Figure):
                return found
            if (fact := self.submitted(name, place, period)) is not None:
                return _reported(fact)
            return found if len(found) == 1 else (Missing(name, period),)
        return self._found(definition, place, period) or self._absent(definition, place, period)

    def _absent(
        self, definition: FactDefinition, place: Place, period: Period
    ) -> tuple[Missing, ...]:
        """What is missing: of a period that was reported in part, the other part."""
        if definition.over != "period" or definition.id not in self.in_parts:
            return (Missing(definition.id, period),)
        parts = {part: self._part(definition, place, part) for part in period.parts}
        if not any(parts.values()):
            return (Missing(definition.id, period),)
        gaps = [part for part, figure in parts.items() if figure is None]
        return tuple(gap for part in gaps for gap in self._absent(definition, place, part))

    def together(
        self, name: str, parties: Sequence[str], look: Callable[[str], Figure | tuple[Missing, ...]]
    ) -> Figure | tuple[Missing, ...]:
        """One figure of several parties: the sum of all, or what any of them has on record.

        `look` gives the figure of one party. A sum needs every party's figure; an occasion that
        two parties report counts once.
        """
        each = [look(party) for party in parties]
        found = [figure for figure in each if isinstance(figure, Figure)]
        definition = self.vocabulary.facts[name]
        over = definition.over
        if over in ("occasion", "deliverable", "record", "event"):
            if not found:
                return _gaps(parties[:1], each[:1], named=False)
            return _distinct(found) if over == "occasion" else _whoever(found)
        if len(found) < len(each):
            return _gaps(parties, each)
        if definition.or_rise:
            return _risen_together(definition.or_rise, parties, found)
        return figure_of(fact for figure in found for fact in figure.facts)

    def _found(self, definition: FactDefinition, place: Place, period: Period) -> Figure | None:
        own = self.submitted(definition.id, place, period)
        if own is not None:
            return _reported(own)
        if definition.over in ("event", "record"):
            wider = (self.submitted(definition.id, place, p) for p in period.around)
            if (fact := next((f for f in wider if f is not None), None)) is not None:
                return _reported(fact)
        if definition.over in ("period", "record"):
            return self._from_parts(definition, place, period)
        if definition.over == "occasion":
            return self._held(definition, place, period)
        if definition.over == "deliverable":
            return self.done(definition.id, place, lambda fact: period.contains(fact.period))
        return None

    def done(self, name: str, place: Place, counts: Callable[[Fact], bool]) -> Figure | None:
        """What is on record for a deliverable, among the reports that count."""
        reports = [fact for fact in self.reports(name, place) if counts(fact)]
        return max(map(_reported, reports), key=_furthest, default=None)

    def reports(self, name: str, place: Place) -> Sequence[Fact]:
        """What was reported of a fact for one party and subject, over any period."""
        return self._by_place.get((name, place.party, place.subject_key), ())

    def partly(self, name: str, place: Place, period: Period) -> Iterator[Fact]:
        """What was reported of a figure that is missing: some of its parts, one side of a rise."""
        return self._about(name, place, period, period.contains)

    def claimed(self, name: str, place: Place, period: Period) -> Iterator[Fact]:
        """What was reported of an exemption over a period that shares a day with this.

        Of a longer one nobody knows how much belongs to the period.
        """
        return self._about(name, place, period, lambda own: own.meets(period.start, period.end))

    def _about(
        self, name: str, place: Place, period: Period, near: Callable[[Period], bool]
    ) -> Iterator[Fact]:
        """What was reported of a fact, or of the sums behind it; a position goes by its day."""
        for part in self.vocabulary.with_sums([name]):
            moment = self.vocabulary.facts[part].over == "moment"
            for fact in self.reports(part, place):
                if fact.period.end == period.end if moment else near(fact.period):
                    yield fact

    @cached_property
    def _by_place(self) -> dict[tuple[str, str, str | None], list[Fact]]:
        found: dict[tuple[str, str, str | None], list[Fact]] = defaultdict(list)
        for fact in self.submission.facts:
            found[fact.fact, fact.party, fact.subject_key].append(fact)
        return found

    def deviation(self, name: str, places: Sequence[Place], period: Period) -> Figure | None:
        """The deviation that was reported last, of any of several parties.

        Of several over one period the one that lasts longest; one that was reported over a later
        period had not been decided yet.
        """
        facts = (
            fact
            for place in places
            for fact in self.named(name, place.party)
            if fact.period.start <= period.end and fact.subject_key in (None, place.subject_key)
        )
        return max(map(_reported, facts), key=_latest, default=None)

    def _held(self, definition: FactDefinition, place: Place, period: Period) -> Figure | None:
        """Occasions inside a period: dates add up, numbers as those of its parts do."""
        inside = [f for f in self.reports(definition.id, place) if period.contains(f.period)]
        if inside and all(fact.period.is_day for fact in inside):
            return figure_of(inside)
        return self._from_parts(definition, place, period)

    def _from_parts(
        self, definition: FactDefinition, place: Place, period: Period
    ) -> Figure | None:
        """A count adds up; something is on record as soon as it is for one of the parts."""
        if definition.id not in self.in_parts:
            return None
        parts = [self._part(definition, place, part) for part in period.parts]
        found = [fact for part in parts if part for fact in part.facts]
        if definition.kind == "flag" and any(fact.value is True for fact in found):
            return figure_of(fact for fact in found if fact.value is True)
        if not parts or None in parts:
            return None
        return figure_of(found)

    def _part(self, definition: FactDefinition, place: Place, part: Period) -> Figure | None:
        own = self.submitted(definition.id, place, part)
        return _reported(own) if own else self._from_parts(definition, place, part)

    def _rise(self, rise: Rise, place: Place, period: Period) -> Figure | tuple[Missing, ...]:
        start, end = (self.submitted(name, place, period) for name in (rise.start, rise.end))
        if start is None or end is None:
            both = ((rise.start, start), (rise.end, end))
            return tuple(Missing(name, period) for name, fact in both if fact is None)
        return risen(start, end)


def _furthest(figure: Figure) -> tuple[bool, int]:
    """What was done beats what was not, the first date beats a later one."""
    if isinstance(figure.value, date):
        return (True, -figure.value.toordinal())
    return (figure.value is not False, 0)


def _latest(figure: Figure) -> tuple[date, int]:
    until = figure.value.toordinal() if isinstance(figure.value, date) else 0
    return figure.facts[0].period.end, until


def _distinct(figures: Sequence[Figure]) -> Figure:
    """Occasions that several parties report, each date once; a bare number is taken as it is."""
    facts = tuple(fact for figure in figures for fact in figure.facts)
    days = sorted((fact for fact in facts if fact.period.is_day), key=exact)
    on_days = sum((exact(f) for f in {fact.period: fact for fact in days}.values()), Fraction(0))
    return Figure(max(on_days, *(_count(figure) for figure in figures)), facts)


def _count(figure: Figure) -> Fraction:
    return figure.value if isinstance(figure.value, Fraction) else Fraction(0)


def _whoever(figures: Sequence[Figure]) -> Figure:
    """What any of several parties has on record; the record that counts comes first."""
    best = max(figures, key=_furthest)
    others = (fact for figure in figures if figure is not best for fact in figure.facts)
    return Figure(best.value, (*best.facts, *others))


def _risen_together(
    rise: Rise, parties: Sequence[str], figures: Sequence[Figure]
) -> Figure | tuple[Missing, ...]:
    """The rise of several parties from their sums; percentages alone cannot be added up."""
    each = zip(parties, figures, strict=True)
    bare = [(party, figure.facts[0].period) for party, figure in each if figure.pair is None]
    if bare:
        names = (rise.start, rise.end)
        return tuple(Missing(name, when, party) for party, when in bare for name in names)
    facts = tuple(fact for figure in figures for fact in figure.facts)
    tops, bottoms = zip(*(figure.pair for figure in figures if figure.pair), strict=True)
    top, bottom = sum(tops, Fraction(0)), sum(bottoms, Fraction(0))
    return Figure(top / bottom if bottom else Fraction(0), facts, (top, bottom))


def _gaps(
    parties: Sequence[str],
    each: Sequence[Figure | tuple[Missing, ...]],
    *,
    named: bool = True,
) -> tuple[Missing, ...]:
    pairs = zip(parties, each, strict=True)
    missing = ((party, item) for party, item in pairs if not isinstance(item, Figure))
    return tuple(
        replace(gap, party=party if named else None) for party, item in missing for gap in item
    )


def figure_of(facts: Iterable[Fact]) -> Figure:
    """The figure that some facts make together: their sum, or the one value on record."""
    used = tuple(facts)
    first = used[0].value
    if isinstance(first, Decimal):
        return Figure(sum((exact(fact) for fact in used), Fraction(0)), used)
    return Figure(first, used)


def _reported(fact: Fact) -> Figure:
    """The figure that one fact is."""
    value = fact.value
    return Figure(exact(fact) if isinstance(value, Decimal) else value, (fact,))


def risen(start: Fact, end: Fact) -> Figure:
    """The rise in percent from one fact to another; from zero nothing can rise."""
    rise, base = 100 * (exact(end) - exact(start)), exact(start)
    return Figure(rise / base if base else Fraction(0), (start, end), (rise, base))


def exact(fact: Fact) -> Fraction:
    """The number in a fact; raises TypeError when it is not one."""
    if not isinstance(fact.value, Decimal):
        raise TypeError(f"{fact.fact} is not a number")
    top, bottom = fact.value.as_integer_ratio()
    return Fraction(top) if bottom == 1 else Fraction(top, bottom)
