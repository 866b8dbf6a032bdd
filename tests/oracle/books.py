"""Figures as the oracle finds them, written from the definitions of the vocabulary alone.

Nothing here is shared with the program but the parsed facts and their definitions: a figure is a
plain `Fraction`, date or truth value with the rows that it comes from, or what is missing for it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from facts.periods import Period, period
from facts.submission import Fact
from facts.vocabulary import FactDefinition, Within

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


class Books:
    """Every row of a submission, by party, subject, fact and period."""

    def __init__(
        self,
        rows: Iterable[Fact],
        facts: Mapping[str, FactDefinition],
        within: tuple[Within, ...] = (),
    ) -> None:
        self.facts, self.within = facts, within
        self.rows: dict[Key, Fact] = {self.key(row): row for row in rows}
        self._alike: dict[Key, list[Key]] = {}
        self._of: dict[tuple[str, str], list[Fact]] = {}
        for key, row in self.rows.items():
            self._alike.setdefault((*key[:3], None), []).append(key)
            self._of.setdefault((row.party, row.fact), []).append(row)
        self.doubtful = frozenset(key for doubt in self._contradictions() for key in doubt)

    def key(self, row: Fact) -> Key:
        """A position belongs to a day, however that is written."""
        return _key(row.party, row.subject, row.fact, self._when(row.fact, row.period))

    def _when(self, name: str, span: Period) -> object:
        return span.end if self.facts[name].over == "moment" else span.text

    def row(self, name: str, whose: Whose, span: Period) -> Known | None:
        """The row for exactly this period."""
        key = _key(whose.party, whose.subject, name, self._when(name, span))
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
            return Known(_whoever(known).value, keys)
        gaps = [
            Gap(gap.fact, gap.period, party)
            for party, figure in each.items()
            if isinstance(figure, Unknown)
            for gap in figure.gaps
        ]
        return Unknown(tuple(gaps)) if gaps else _added(known)

    def occurring(self, party: str, names: Iterable[str]) -> Iterator[Fact]:
        """The rows of a party about some facts, in the order of their periods."""
        mine = [row for name in set(names) for row in self._of.get((party, name), ())]
        yield from sorted(mine, key=lambda row: (row.period, row.fact))

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
            return _whoever(known) if known and settled else Unknown((Gap(name, span.text),))
        if parts and all(isinstance(part, Known) for part in parts):
            return _added([part for part in parts if isinstance(part, Known)])
        if not any(isinstance(part, Known) for part in parts):
            return Unknown((Gap(name, span.text),))
        gaps = [gap for part in parts if isinstance(part, Unknown) for gap in part.gaps]
        return Unknown(tuple(gaps))

    def _dated(self, name: str, whose: Whose, span: Period) -> Iterator[tuple[date, Key, Fact]]:
        mine = (whose.party, whose.subject.casefold() if whose.subject else None, name)
        for key in self._alike.get((*mine, None), ()):
            row = self.rows[key]
            if row.period != span and span.contains(row.period):
                yield row.period.end, key, row

    def _held(self, name: str, whose: Whose, span: Period) -> Figure:
        """How often something was held: its dates; or the numbers of the parts, all of them."""
        inside = list(self._dated(name, whose, span))
        if inside and all(row.period.is_day for _, _, row in inside):
            return _added([Known(plain(row), frozenset({key})) for _, key, row in inside])
        return self._counted(name, whose, span) or Unknown((Gap(name, span.text),))

    def _counted(self, name: str, whose: Whose, span: Period) -> Known | None:
        """The numbers of the parts of a period, where all of them were given as numbers."""
        parts = parts_of(span)
        known = [self.row(name, whose, p) or self._counted(name, whose, p) for p in parts]
        found = [figure for figure in known if figure is not None]
        return _added(found) if parts and len(found) == len(parts) else None

    def _done(self, name: str, whose: Whose, span: Period) -> Figure:
        inside = [
            Known(plain(row), frozenset({key})) for _, key, row in self._dated(name, whose, span)
        ]
        return _whoever(inside) if inside else Unknown((Gap(name, span.text),))

    def ever(self, name: str, whose: Whose, span: Period) -> Figure:
        """What is done once counts under whatever period it was reported."""
        mine = (whose.party, whose.subject.casefold() if whose.subject else None, name)
        keys = self._alike.get((*mine, None), ())
        rows = [Known(plain(self.rows[key]), frozenset({key})) for key in keys]
        return _whoever(rows) if rows else Unknown((Gap(name, span.text),))

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

    # What cannot all be true

    def _contradictions(self) -> Iterator[frozenset[Key]]:
        for key, row in list(self.rows.items()):
            whose = Whose(row.party, row.subject)
            over = self.facts[row.fact].over
            if over == "period":
                yield from self._halves_differ(row, whose)
            if self.facts[row.fact].or_rise:
                yield from self._rise_differs(key, row, whose)
            if over == "record":
                yield from self._denied(key, row)
            if over == "occasion":
                yield from self._too_many_dates(key, row, whose)
            for rule in self.within:
                if row.fact in (*rule.parts, *rule.whole):
                    yield from self._exceeds(rule, whose, row.period)

    def _halves_differ(self, row: Fact, whose: Whose) -> Iterator[frozenset[Key]]:
        for span in (row.period, *longer_than(row.period)):
            whole = self.row(row.fact, whose, span)
            parts = [self.figure(row.fact, whose, part) for part in parts_of(span)]
            known = [part for part in parts if isinstance(part, Known)]
            if whole is None or not known:
                continue
            total = sum((part.number for part in known), Fraction())
            if total > whole.number or (len(known) == len(parts) and total != whole.number):
                yield whole.keys.union(*(part.keys for part in known))

    def _rise_differs(self, key: Key, row: Fact, whose: Whose) -> Iterator[frozenset[Key]]:
        """A rise as reported, to its own decimals, against the rise that follows from the sums."""
        figure = self.figure(row.fact, whose, row.period)
        if isinstance(figure, Known) and figure.pair is not None and figure.pair[1]:
            assert not isinstance(row.value, bool | date)
            exponent = row.value.as_tuple().exponent
            assert isinstance(exponent, int)
            step = Fraction(1, 10 ** max(0, -exponent))
            if abs(figure.number - Fraction(row.value)) > step / 2:
                yield figure.keys | {key}

    def _denied(self, key: Key, row: Fact) -> Iterator[frozenset[Key]]:
        if row.value is not False:
            return
        for other in self._alike[(*key[:3], None)]:
            part = self.rows[other]
            inside = row.period != part.period and row.period.contains(part.period)
            if inside and part.value is True:
                yield frozenset({key, other})

    def _too_many_dates(self, key: Key, row: Fact, whose: Whose) -> Iterator[frozenset[Key]]:
        inside = [
            (k, number_of(r))
            for day, k, r in self._dated(row.fact, whose, row.period)
            if r.period.is_day
        ]
        if not row.period.is_day and sum((n for _, n in inside), Fraction()) > number_of(row):
            yield frozenset({key, *(k for k, _ in inside)})

    def _exceeds(self, rule: Within, whose: Whose, span: Period) -> Iterator[frozenset[Key]]:
        parts = [self.figure(name, whose, span) for name in rule.parts]
        whole = [self.figure(name, whose, span) for name in rule.whole]
        known = [part for part in parts if isinstance(part, Known)]
        totals = [part for part in whole if isinstance(part, Known)]
        if known and len(totals) == len(whole):
            too_much = sum((p.number for p in known), Fraction()) > sum(
                (t.number for t in totals), Fraction()
            )
            if too_much:
                yield frozenset().union(*(figure.keys for figure in (*known, *totals)))


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


def _key(party: str, subject: str | None, name: str, when: object) -> Key:
    return party, subject.casefold() if subject else None, name, when


def _added(figures: list[Known]) -> Known:
    total = sum((figure.number for figure in figures), Fraction())
    return Known(total, frozenset(key for figure in figures for key in figure.keys))


def _whoever(figures: list[Known]) -> Known:
    """Of records yes, of dates the first; `no` only where nobody says otherwise."""
    dates = [f for f in figures if isinstance(f.value, date)]
    if dates:
        return min(dates, key=lambda f: f.number)
    return next((f for f in figures if f.value is not False), figures[0])
