"""Figures as the oracle finds them, written from the definitions of the vocabulary alone.

Nothing here is shared with the program but the parsed facts and their definitions: a figure is a
plain `Fraction`, date or truth value with the rows that it comes from, or what is missing for it.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction

from facts.periods import Period
from facts.submission import Fact
from facts.vocabulary import FactDefinition, Rolls, Within
from tests.oracle.contradictions import contradictions
from tests.oracle.figures import (
    WHOEVER,
    Figure,
    Gap,
    Key,
    Known,
    Unknown,
    Whose,
    added,
    key_of,
    longer_than,
    number_of,
    parts_of,
    plain,
    whoever,
)


class Books:
    """Every row of a submission, by party, subject, fact and period."""

    def __init__(
        self,
        rows: Iterable[Fact],
        facts: Mapping[str, FactDefinition],
        within: tuple[Within, ...] = (),
        rolls: tuple[Rolls, ...] = (),
        doubted: Iterable[Fact] = (),
    ) -> None:
        self.facts, self.within, self.rolls = facts, within, rolls
        self.rows: dict[Key, Fact] = {self.key(row): row for row in rows}
        self._alike: dict[Key, list[Key]] = {}
        self._of: dict[tuple[str, str], list[Fact]] = {}
        for key, row in self.rows.items():
            self._alike.setdefault((*key[:3], None), []).append(key)
            self._of.setdefault((row.party, row.fact), []).append(row)
        wrong = list(contradictions(self))
        self.kinds_of_wrong = frozenset(kind for kind, _ in wrong)
        self.doubtful = frozenset(key for _, keys in wrong for key in keys)
        self.doubtful |= {self.key(row) for row in doubted}

    def key(self, row: Fact) -> Key:
        """A position belongs to a day, however that is written."""
        return key_of(row.party, row.subject, row.fact, self._when(row.fact, row.period))

    def _when(self, name: str, span: Period) -> object:
        return span.end if self.facts[name].over == "moment" else span.text

    def row(self, name: str, whose: Whose, span: Period) -> Known | None:
        """The row for exactly this period."""
        key = key_of(whose.party, whose.subject, name, self._when(name, span))
        return Known(plain(self.rows[key]), frozenset({key})) if key in self.rows else None

    def figure(self, name: str, whose: Whose, span: Period) -> Figure:
        """A figure over a period, as reported or as it follows from what was reported."""
        rise = self.facts[name].or_rise
        if rise is not None:
            return self._rise(name, (rise.start, rise.end), whose, span)
        own = self.row(name, whose, span)
        if own is not None:
            return own
        over = self.facts[name].over
        if over in ("event", "record"):
            wider = (self.row(name, whose, longer) for longer in longer_than(span))
            own = next((row for row in wider if row), None)
        return own or self._inside(over, name, whose, span)

    def _inside(self, over: str, name: str, whose: Whose, span: Period) -> Figure:
        """What follows from what was reported for parts of a period, or for days in it."""
        if over == "occasion":
            return self._held(name, whose, span)
        if over == "deliverable":
            return self._done(name, whose, span)
        if over in ("period", "record"):
            return self._from_halves(name, whose, span)
        return Unknown((Gap(name, span.text),))

    def together(self, name: str, each: Mapping[str, Figure], span: Period) -> Figure:
        """One figure of several parties: the sum of all, or what any of them put on record."""
        known = [figure for figure in each.values() if isinstance(figure, Known)]
        over = self.facts[name].over
        if over in WHOEVER:
            if not known:
                return next(iter(each.values()), Unknown((Gap(name, span.text),)))
            if over == "occasion":
                return self._distinct(known)
            keys = frozenset(key for figure in known for key in figure.keys)
            return Known(whoever(known).value, keys)
        gaps = [
            Gap(gap.fact, gap.period, party)
            for party, figure in each.items()
            if isinstance(figure, Unknown)
            for gap in figure.gaps
        ]
        if gaps:
            return Unknown(tuple(gaps))
        return self._rise_of_all(name, each, span) if self.facts[name].or_rise else added(known)

    def _rise_of_all(self, name: str, each: Mapping[str, Figure], span: Period) -> Figure:
        """The rise of what all have together; percentages alone cannot be added up."""
        rise = self.facts[name].or_rise
        assert rise is not None
        known = {who: figure for who, figure in each.items() if isinstance(figure, Known)}
        pairs = {who: figure.pair for who, figure in known.items() if figure.pair is not None}
        bare = [who for who in known if who not in pairs]
        if bare:
            sums = (rise.start, rise.end)
            return Unknown(tuple(Gap(part, span.text, who) for who in bare for part in sums))
        top = sum((pair[0] for pair in pairs.values()), Fraction())
        bottom = sum((pair[1] for pair in pairs.values()), Fraction())
        keys = frozenset(key for figure in known.values() for key in figure.keys)
        return Known(top / bottom if bottom else Fraction(), keys, (top, bottom))

    def alike(self, key: Key) -> list[Key]:
        """The same fact of the same party and subject, over any period."""
        return self._alike.get((*key[:3], None), [])

    def occurring(self, party: str, names: Iterable[str]) -> Iterator[Fact]:
        """The rows of a party about some facts, in the order of their periods."""
        mine = [row for name in set(names) for row in self._of.get((party, name), ())]
        yield from sorted(mine, key=lambda row: (row.period, row.fact, row.subject or ""))

    def _rise(self, name: str, sums: tuple[str, str], whose: Whose, span: Period) -> Figure:
        """From the two sums where both are there, else as it was reported."""
        start, end = (self.figure(part, whose, span) for part in sums)
        if isinstance(start, Known) and isinstance(end, Known):
            pair = (100 * (end.number - start.number), start.number)
            value = pair[0] / pair[1] if pair[1] else Fraction(0)
            return Known(value, start.keys | end.keys, pair)
        own = self.row(name, whose, span)
        if own is not None:
            return own
        gaps = [gap for part in (start, end) if isinstance(part, Unknown) for gap in part.gaps]
        return Unknown(tuple(gaps) if len(gaps) == 1 else (Gap(name, span.text),))

    def _from_halves(self, name: str, whose: Whose, span: Period) -> Figure:
        """The sum of the parts, or what is on record for them."""
        parts = [self.figure(name, whose, part) for part in parts_of(span)]
        if self.facts[name].over == "record":
            known = [part for part in parts if isinstance(part, Known)]
            settled = len(known) == len(parts) or any(part.value is True for part in known)
            return _agreed(known) if known and settled else Unknown((Gap(name, span.text),))
        if parts and all(isinstance(part, Known) for part in parts):
            return added([part for part in parts if isinstance(part, Known)])
        if not any(isinstance(part, Known) for part in parts):
            return Unknown((Gap(name, span.text),))
        gaps = [gap for part in parts if isinstance(part, Unknown) for gap in part.gaps]
        return Unknown(tuple(gaps))

    def dated(self, name: str, whose: Whose, span: Period) -> Iterator[tuple[date, Key, Fact]]:
        """The rows inside a period, each with its last day."""
        mine = (whose.party, whose.subject.casefold() if whose.subject else None, name)
        for key in self._alike.get((*mine, None), ()):
            row = self.rows[key]
            if row.period != span and span.contains(row.period):
                yield row.period.end, key, row

    def _held(self, name: str, whose: Whose, span: Period) -> Figure:
        """How often something was held: its dates; or the numbers of the parts, all of them."""
        inside = list(self.dated(name, whose, span))
        if inside and all(row.period.is_day for _, _, row in inside):
            return added([Known(plain(row), frozenset({key})) for _, key, row in inside])
        return self._counted(name, whose, span) or Unknown((Gap(name, span.text),))

    def _counted(self, name: str, whose: Whose, span: Period) -> Known | None:
        """The numbers of the parts of a period, where all of them were given as numbers."""
        parts = parts_of(span)
        known = [self.row(name, whose, p) or self._counted(name, whose, p) for p in parts]
        found = [figure for figure in known if figure is not None]
        return added(found) if parts and len(found) == len(parts) else None

    def _done(self, name: str, whose: Whose, span: Period) -> Figure:
        inside = [
            Known(plain(row), frozenset({key})) for _, key, row in self.dated(name, whose, span)
        ]
        return whoever(inside) if inside else Unknown((Gap(name, span.text),))

    def said_of(self, name: str, whose: Whose) -> list[tuple[Key, Fact]]:
        """Every row about a fact of a party and subject, over whatever period."""
        mine = (whose.party, whose.subject.casefold() if whose.subject else None, name)
        return [(key, self.rows[key]) for key in self._alike.get((*mine, None), ())]

    def _distinct(self, figures: list[Known]) -> Known:
        """An occasion that two parties report on the same date counts once."""
        seen: dict[object, Fraction] = {}
        totals: list[Fraction] = []
        for figure in figures:
            days = {key: row for key in figure.keys if (row := self.rows[key]).period.is_day}
            for row in days.values():
                seen[row.period] = max(seen.get(row.period, Fraction()), number_of(row))
            if not days:
                totals.append(figure.number)
        keys = frozenset(key for figure in figures for key in figure.keys)
        return Known(max([*totals, sum(seen.values(), Fraction())]), keys)


def _agreed(figures: list[Known]) -> Known:
    """What is on record for a whole: yes where any part says so, with every part that does."""
    value = any(figure.value is True for figure in figures)
    same = (figure.keys for figure in figures if figure.value is value)
    return Known(value, frozenset(key for keys in same for key in keys))
