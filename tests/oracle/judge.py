"""A second judge: every verdict worked out from the parsed pack with fractions and plain Python.

It follows the definitions of the pack's keys and of the verdicts, and shares no code with the
program beyond the parsed pack and the submitted rows, so that two people would have to make the
same mistake for a wrong verdict to go unnoticed.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction

from facts.periods import Period, period
from facts.reference import Series
from facts.submission import Fact
from facts.units import units
from facts.vocabulary import FactDefinition, Within
from rules.expressions import (
    Bound,
    Day,
    Expression,
    FactRef,
    Number,
    Operation,
    TableValue,
    YearValue,
)
from rules.schema import Norm, Pack, Unjudged
from tests.oracle.books import Books, Figure, Gap, Key, Known, Unknown, Whose
from tests.oracle.room import Room, Stand, Step, room_of, step_of

NUMBERS_IN_PERCENT = {"percent", "percentage point"}


@dataclass(frozen=True)
class Asked:
    """What is asked: a pack and what its facts mean, what was submitted, for whom and when."""

    pack: Pack
    facts: Mapping[str, FactDefinition]
    within: tuple[Within, ...]
    series: Mapping[str, Series]
    rows: tuple[Fact, ...]
    parties: tuple[str, ...]
    periods: tuple[Period, ...]
    as_of: date


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


About = tuple[str, str, str | None, str]
"""Norm, party, subject and period."""


@dataclass
class _Case:
    """A norm for one party, subject and period, while it is being worked out."""

    norm: Norm
    party: str
    subject: str | None
    span: Period
    gaps: list[Gap] = field(default_factory=list)
    lacking: set[str] = field(default_factory=set)
    keys: set[Key] = field(default_factory=set)
    without_years: bool = False
    early: bool = False


@dataclass(frozen=True)
class _Value:
    """A measured value: `top` over `bottom`, or `top` alone."""

    top: Fraction
    bottom: Fraction | None = None
    undone: bool = False
    keys: frozenset[Key] = frozenset()

    @property
    def number(self) -> Fraction:
        return self.top if self.bottom is None else self.top / self.bottom


class Oracle:
    """The outcomes of one question."""

    def __init__(self, asked: Asked) -> None:
        self.asked, self.pack, self.facts = asked, asked.pack, asked.facts
        self.books = Books(asked.rows, asked.facts, asked.within)

    def rulings(self) -> dict[About, Ruling]:
        """Every norm that binds a party that was asked about, once per subject and period."""
        found: dict[About, Ruling] = {}
        for norm in self.pack.clauses:
            for party in self._bound(norm.binds):
                if party in self.asked.parties:
                    for subject, span in self._places(norm, party):
                        about = (norm.id, party, subject, span.text)
                        assert about not in found, about
                        found[about] = self._ruling(norm, party, subject, span)
        return found

    # What is judged

    def _bound(self, group: object) -> tuple[str, ...]:
        roles = {
            "each corporation": {"corporation"},
            "municipality": {"municipality"},
            "each tenants' organisation": {"tenants"},
            "municipality and corporations": {"municipality", "corporation"},
            "all parties": {"municipality", "corporation", "tenants"},
        }
        parties = self.pack.agreement.parties
        if isinstance(group, str):
            return tuple(p for p, party in parties.items() if party.role in roles[group])
        assert isinstance(group, tuple)
        return tuple(p for p in parties if p in group)

    def _measured(self, norm: Norm | Unjudged, party: str) -> tuple[str, ...]:
        if isinstance(norm, Norm) and norm.jointly:
            return self._bound(norm.figures_of or norm.binds)
        return (party,)

    def _places(self, norm: Norm | Unjudged, party: str) -> Iterator[tuple[str | None, Period]]:
        """The subjects and periods of a norm for a party, each once."""
        years = sorted({span.text[:4] for span in self.asked.periods})
        if isinstance(norm, Unjudged):
            yield from ((subject, period(y)) for subject in norm.subjects or (None,) for y in years)
        elif norm.every == "project":
            for year in years:
                yield from self._projects(norm, party, period(year))
        else:
            for subject in norm.subjects or (None,):
                spans = (
                    s
                    for asked in self.asked.periods
                    for s in self._spans(norm, party, subject, asked)
                )
                yield from ((subject, span) for span in dict.fromkeys(spans))

    def _spans(
        self, norm: Norm, party: str, subject: str | None, asked: Period
    ) -> Iterator[Period]:
        """The periods of its own rhythm; asking for a part of a year asks for all of it."""
        year = asked.text[:4]
        if norm.every.startswith("Q"):
            yield from (period(f"{year}-{quarter}") for quarter in norm.every.split(" and "))
        elif norm.every == "half-year" and asked.text != year:
            yield period(f"{year}-H{1 if asked.end.month <= 6 else 2}")
        else:
            if norm.every == "half-year":
                halves = (period(f"{year}-{half}") for half in ("H1", "H2"))
                yield from (h for h in halves if self._reported_for(norm, party, subject, h))
            yield period(year)

    def _reported_for(self, norm: Norm, party: str, subject: str | None, half: Period) -> bool:
        """Whether the figure of anything that the norm measures is there for this half."""
        return any(
            isinstance(self.books.figure(ref.name, Whose(who, subject), half), Known)
            for ref in _refs(norm.measure.tree)
            for who in self._measured(norm, party)
        )

    def _projects(
        self, norm: Norm, party: str, year: Period
    ) -> Iterator[tuple[str | None, Period]]:
        """Each project, over every period for which what is measured was reported."""
        measured = {ref.name for ref in _refs(norm.measure.tree)}
        tables = (part for bound in _bounds(norm) for part in _walk(bound.tree))
        names = measured | {part.fact for part in tables if isinstance(part, TableValue)}
        found: dict[str | None, dict[Period, None]] = {}
        written: dict[str | None, str | None] = {}
        for who in self._measured(norm, party):
            for row in self.books.occurring(who, names):
                if year.contains(row.period):
                    key = row.subject.casefold() if row.subject else None
                    written.setdefault(key, row.subject)
                    spans = found.setdefault(key, {})
                    if row.fact in measured:
                        spans[row.period] = None
        for key, spans in found.items():
            yield from ((written[key], span) for span in spans or {year: None})
        if not found:
            yield None, year

    # The reasons, in their order

    def _ruling(
        self, norm: Norm | Unjudged, party: str, subject: str | None, span: Period
    ) -> Ruling:
        valid = norm.valid
        first = span.end if isinstance(norm, Norm) and self._at_a_moment(norm) else span.start
        if span.end < valid.start or (valid.end is not None and first > valid.end):
            return Ruling("not-in-force")
        if isinstance(norm, Unjudged):
            return Ruling(norm.not_judged)
        case = _Case(norm, party, subject, span)
        condition = self._record(norm.only_if, case) if norm.only_if else None
        if isinstance(norm.holds.tree, Day) and span.start > max(self._days(case)):
            return Ruling("not-in-force")
        if isinstance(condition, Known):
            if condition.value is False and not condition.keys & self.books.doubtful:
                return Ruling("not-bound")
            case.keys |= condition.keys
        elif condition is not None:
            case.gaps += condition.gaps
        self._relied_on(case)
        if isinstance(norm.holds.tree, Day):
            return self._deadline(case)
        return self._number(case)

    def _at_a_moment(self, norm: Norm) -> bool:
        """Whether it is about a position, which belongs to the last day of its period."""
        return any(self.facts[ref.name].over == "moment" for ref in _refs(norm.measure.tree))

    def _blocked(self, case: _Case) -> Ruling | None:
        """What keeps a case from a verdict once its figures were looked up."""
        if case.lacking:
            return Ruling("missing-parameter", lacking=frozenset(case.lacking))
        if case.gaps:
            return Ruling("missing-fact", missing=frozenset((g.fact, g.period) for g in case.gaps))
        if case.keys & self.books.doubtful:
            return Ruling("data-problem")
        return None

    # What must be done by a date

    def _days(self, case: _Case) -> list[date]:
        year = int(case.span.text[:4])
        trees = [bound.tree for bound in (case.norm.holds, case.norm.warn) if bound]
        return [tree.in_year(year) for tree in trees if isinstance(tree, Day)]

    def _deadline(self, case: _Case) -> Ruling:
        days, today = self._days(case), self.asked.as_of
        if case.span.end < days[0]:
            return Ruling("not-due")
        measured = self._measure(case, case.span)
        done = measured.top if measured and not measured.undone else None
        if done is not None and done > today.toordinal():
            done = None
        if done is None and today <= days[0]:
            return Ruling("not-due")
        if (blocked := self._blocked(case)) is not None:
            return blocked
        assert measured is not None
        at = Fraction(today.toordinal()) if done is None else done
        beyond = [day for day in days if at > day.toordinal()]
        word = self._word(case, len(beyond), len(days))
        if word == "breach" and len(days) == 1 and done is not None:
            word = "warn"
        bound = beyond[-1] if beyond else days[0]
        limit = Fraction(bound.toordinal())
        if done is None:
            return Ruling(word, None, limit, room=Room())
        margin = limit - done
        beyond_all = "warn" if len(days) == 1 else self._word(case, len(days), len(days))
        limits = [Fraction(day.toordinal()) for day in days]
        stand = self._stand(_Value(done), limits, beyond_all, upper=True)
        room = room_of(word, stand, Step(Fraction(1)))
        return Ruling(word, done, limit, margin, room, done)

    # Numbers against bounds

    def _number(self, case: _Case) -> Ruling:
        norm, today = case.norm, self.asked.as_of
        by = norm.holds.by
        early = by is not None and case.span.end < by
        measured = self._measure(case, case.span)
        if early and norm.until_then == "not due":
            return Ruling("not-due")
        if case.span.end > today and not self._already(case, measured):
            return Ruling("not-due")
        before = self._before(case) if early else None
        bounds = [self._threshold(bound, case) for bound in (norm.holds, norm.warn) if bound]
        also = self._threshold(norm.also, case) if norm.also else None
        if (blocked := self._blocked(case)) is not None:
            return blocked
        assert measured is not None
        values = [value for value in (measured, before) if value is not None]
        if any(self._cannot_be(norm, value) for value in values):
            return Ruling("data-problem")
        limits = [bound for bound in bounds if bound is not None]
        nothing = case.without_years or any(value.bottom == 0 for value in values)
        if nothing or len(limits) < len(bounds) or (norm.also and also is None):
            return Ruling("no-cases")
        if before is not None:
            assert by is not None
            months = (by.year - case.span.end.year) * 12 + by.month - case.span.end.month
            limits[0] = self._pace(case, measured, before, limits[0], Fraction(months, 12))
        case.early = before is not None
        return self._verdict(case, measured, limits, also)

    def _cannot_be(self, norm: Norm, value: _Value) -> bool:
        """Whether no figures can be so: a part of nothing or less, more exempt than there is."""
        if value.top < 0 and any(ref.claimed for ref in _refs(norm.measure.tree)):
            return True
        if self._unit(norm) != "share" or value.bottom is None:
            return False
        return value.bottom < 0 or (value.bottom == 0 and value.top != 0)

    def _already(self, case: _Case, measured: _Value | None) -> bool:
        """Whether it cannot change any more: a price that was charged, meetings that were held."""
        refs = _refs(case.norm.measure.tree)
        overs = {self.facts[ref.name].over for ref in refs}
        if overs == {"event"}:
            return case.span.start <= self.asked.as_of
        alone = isinstance(case.norm.measure.tree, FactRef) and case.norm.also is None
        if (
            overs == {"occasion"}
            and alone
            and case.norm.holds.side == "at least"
            and measured is not None
        ):
            limit = self._threshold(case.norm.holds, case)
            spans = [self._row_span(key) for key in measured.keys]
            dated = all(s.start == s.end <= self.asked.as_of for s in spans)
            return limit is not None and dated and measured.number >= limit
        return False

    def _row_span(self, key: Key) -> Period:
        return self.books.rows[key].period

    def _verdict(
        self, case: _Case, measured: _Value, limits: list[Fraction], also: Fraction | None
    ) -> Ruling:
        upper = case.norm.holds.side == "at most"
        bands = limits
        room = [_left(measured.number, limit, upper=upper) for limit in limits]
        beyond = [i for i, left in enumerate(room) if left < 0 and room[0] < 0]
        at = beyond[-1] if beyond else 0
        limit, margin, crossed = limits[at], room[at], len(beyond)
        if also is not None and (other := _left(measured.number, also, upper=not upper)) < room[0]:
            limit, margin, limits, upper = also, other, [also], not upper
            crossed = int(other < 0)
        word = self._word(case, crossed, len(limits))
        stand = self._stand(measured, limits, self._word(case, 1, 1), upper=upper)
        if also is not None:
            stand = replace(stand, other=also if limits != [also] else bands[0])
        return self._found(case, word, measured, (limit, margin), stand)

    def _pace(
        self, case: _Case, measured: _Value, before: _Value, target: Fraction, left: Fraction
    ) -> Fraction:
        """Where a value must be now to reach the target in equal steps over the years left.

        That is where the pace of the last year, `now - before`, kept up for the years left, ends
        at the target: `now + left * (now - before) = target`.
        """
        limit = (left * before.number + target) / (left + 1)
        if kind_of(self._unit(case.norm)) == "count" and measured.number.denominator == 1:
            limit = _rounded(limit, "down" if case.norm.holds.side == "at most" else "up")
        return limit

    def _stand(
        self, measured: _Value, limits: list[Fraction], beyond: str, *, upper: bool
    ) -> Stand:
        bottom = Fraction(1) if measured.bottom is None else measured.bottom
        return Stand(measured.top, bottom, upper, tuple(limits), beyond)

    def _found(
        self, case: _Case, word: str, measured: _Value, at: tuple[Fraction, Fraction], stand: Stand
    ) -> Ruling:
        counted = self.facts[_refs(case.norm.measure.tree)[0].name].unit
        unit, pair = self._unit(case.norm), measured.bottom is not None
        room = room_of(word, stand, step_of(unit, counted, from_sums=pair))
        return Ruling(word, measured.number, *at, room, measured.top, measured.bottom)

    def _word(self, case: _Case, crossed: int, bounds: int) -> str:
        """What crossing so many of the bounds comes to, by force and by what is on record."""
        norm = case.norm
        if crossed == 0:
            return "pass"
        if case.early or crossed < bounds or norm.force in ("effort", "forecast"):
            return "warn"
        if norm.force == "signal":
            denied = self._recorded(norm.follow_up, case)
            return "breach" if denied is False else "warn"
        return "warn" if self._recorded(norm.unless, case) else "breach"

    # Records

    def _record(self, name: str, case: _Case) -> Figure:
        """A yes or no for the case, of any of the parties that are judged together."""
        each = {
            who: self.books.figure(name, Whose(who, case.subject), case.span)
            for who in self._measured(case.norm, case.party)
        }
        return self.books.together(name, each, case.span)

    def _recorded(self, name: str | None, case: _Case) -> bool | None:
        """Whether a record holds; None where nothing is on record."""
        if name is None:
            return None
        if self.facts[name].over == "deviation":
            rows = [
                row
                for who in self._measured(case.norm, case.party)
                for row in self.books.occurring(who, [name])
                if (row.subject or case.subject or "").casefold() == (case.subject or "").casefold()
                and row.period.start <= case.span.end
            ]
            last = [row for row in rows if row.period.end == max(r.period.end for r in rows)]
            return any(isinstance(r.value, date) and r.value >= case.span.end for r in last)
        found = self._record(name, case)
        return bool(found.value) if isinstance(found, Known) else None

    def _relied_on(self, case: _Case) -> None:
        """Notes the record that a verdict may hang on; one that is only shown is none."""
        name = case.norm.follow_up or case.norm.unless
        if name is not None and self.facts[name].over == "record":
            found = self._record(name, case)
            case.keys |= found.keys if isinstance(found, Known) else frozenset()

    # Measures and bounds

    def _before(self, case: _Case) -> _Value | None:
        """The year before, for the pace; an exemption is claimed at both dates or at neither."""
        earlier = case.span.years_earlier(1)
        for ref in _refs(case.norm.measure.tree):
            if ref.claimed:
                now, then = (self._looked_up(ref, case, span) for span in (case.span, earlier))
                silent = self._unclaimed(now, ref, case.span), self._unclaimed(then, ref, earlier)
                if silent[0] != silent[1]:
                    gap = now if silent[0] else then
                    assert isinstance(gap, Unknown)
                    case.gaps += gap.gaps
        return self._measure(case, earlier)

    def _measure(self, case: _Case, span: Period) -> _Value | None:
        """The measured value; None, with the gaps noted, where a fact is missing."""
        tree = case.norm.measure.tree
        before, case.keys = case.keys, set()
        value = self._measured_value(tree, case, span)
        value = None if value is None else replace(value, keys=frozenset(case.keys))
        case.keys |= before
        return value

    def _measured_value(self, tree: Expression, case: _Case, span: Period) -> _Value | None:
        if isinstance(tree, Operation) and tree.sign == "/":
            top, bottom = (self._evaluated(part, case, span) for part in (tree.left, tree.right))
            return None if top is None or bottom is None else _Value(top, bottom)
        if isinstance(tree, FactRef):
            found = self._with_gaps(tree, case, span)
            if found is None:
                return None
            if found.pair is not None:
                return _Value(*found.pair)
            undone = self.facts[tree.name].over == "deliverable" and found.value is False
            return _Value(found.number, undone=undone)
        value = self._evaluated(tree, case, span)
        return None if value is None else _Value(value)

    def _evaluated(self, tree: Expression, case: _Case, span: Period) -> Fraction | None:
        if isinstance(tree, Number):
            return Fraction(tree.value)
        if isinstance(tree, FactRef):
            found = self._with_gaps(tree, case, span)
            return None if found is None else found.number
        assert isinstance(tree, Operation)
        left, right = (self._evaluated(part, case, span) for part in (tree.left, tree.right))
        return None if left is None or right is None else _applied(tree.sign, left, right)

    def _with_gaps(self, ref: FactRef, case: _Case, span: Period) -> Known | None:
        found = self._looked_up(ref, case, span)
        if isinstance(found, Known):
            case.keys |= found.keys
            return found
        if ref.claimed and self._unclaimed(found, ref, span):
            return Known(Fraction(0))
        case.gaps += found.gaps
        return None

    def _looked_up(self, ref: FactRef, case: _Case, span: Period) -> Figure:
        """A fact of a measure, over its years, of everybody that is measured together."""
        if ref.since is None:
            return self._of_parties(ref, case, span.years_earlier(-ref.offset))
        last = int(span.text[:4])
        each = [
            self._of_parties(ref, case, period(str(year))) for year in range(ref.since, last + 1)
        ]
        if not each:
            case.without_years = True
            return Known(Fraction(0))
        if ref.claimed:
            silent = [_silent(figure) for figure in each]
            claimed = [figure for figure, nothing in zip(each, silent, strict=True) if not nothing]
            each = claimed or each
        known = [figure for figure in each if isinstance(figure, Known)]
        case.without_years |= any(figure.pair and not figure.pair[1] for figure in known)
        if len(known) < len(each):
            return Unknown(tuple(g for f in each if isinstance(f, Unknown) for g in f.gaps))
        total = sum((figure.number for figure in known), Fraction())
        value = total / len(known) if ref.mean else total
        return Known(value, frozenset(key for figure in known for key in figure.keys))

    def _of_parties(self, ref: FactRef, case: _Case, span: Period) -> Figure:
        parties = self._measured(case.norm, case.party)
        tree = case.norm.holds.tree
        once = isinstance(tree, Day) and tree.year is not None
        places = {who: Whose(who, case.subject) for who in parties}
        each = {
            who: self.books.ever(ref.name, place, span)
            if once
            else self.books.figure(ref.name, place, span)
            for who, place in places.items()
        }
        if not case.norm.jointly:
            return each[case.party]
        if ref.claimed and not all(self._unclaimed(f, ref, span, 0) for f in each.values()):
            zero = Known(Fraction(0))
            each = {w: zero if self._unclaimed(f, ref, span, 0) else f for w, f in each.items()}
        return self.books.together(ref.name, each, span)

    def _unclaimed(
        self, found: Figure, ref: FactRef, span: Period, years: int | None = None
    ) -> bool:
        """Whether nothing of an exemption was claimed, not even for a part of the period."""
        at = span.years_earlier(-ref.offset if years is None else years)
        return isinstance(found, Unknown) and all(gap.period == at.text for gap in found.gaps)

    def _threshold(self, bound: Bound, case: _Case) -> Fraction | None:
        """A bound in the norm's unit, shared out and rounded; None where there is no part."""
        value = self._bound_value(bound.tree, case)
        share = self._share(case)
        if value is None or share is None:
            return None
        norm, unit = case.norm, self._unit(case.norm)
        printed_percent = unit == "share" and any(
            isinstance(part, Number) and part.unit == "percent" for part in _walk(bound.tree)
        )
        value = value * share / (100 if printed_percent else 1)
        return _rounded(value, norm.round)

    def _bound_value(self, tree: Expression, case: _Case) -> Fraction | None:
        if isinstance(tree, Number):
            return Fraction(tree.value)
        if isinstance(tree, YearValue):
            return self._year_value(tree, case)
        if isinstance(tree, TableValue):
            return self._class_value(tree, case)
        assert isinstance(tree, Operation)
        left, right = (self._bound_value(part, case) for part in (tree.left, tree.right))
        return None if left is None or right is None else _applied(tree.sign, left, right)

    def _year_value(self, use: YearValue, case: _Case) -> Fraction | None:
        year = int(case.span.text[:4]) + use.offset
        parameter = self.pack.parameters.get(use.name)
        if parameter is not None:
            printed = parameter.values.get(str(year))
            value = printed.value if printed else None
        else:
            dated = self.asked.series[use.name].values.get(year)
            value = dated.value if dated else None
        if value is None:
            case.lacking.add(use.name)
            return None
        return Fraction(value)

    def _class_value(self, use: TableValue, case: _Case) -> Fraction | None:
        """The value for the class of a fact: the number itself, or `4+` for four and more."""
        found = self._with_gaps(FactRef(use.fact), case, case.span)
        if found is None:
            return None
        for name, printed in self.pack.parameters[use.name].values.items():
            open_ended = name.endswith("+") and found.number >= int(name[:-1])
            if open_ended or name == str(found.number):
                return Fraction(printed.value)
        case.lacking.add(use.name)
        return None

    def _share(self, case: _Case) -> Fraction | None:
        """The part of a total that the party owes; all of it where the bound is not split."""
        norm = case.norm
        if norm.split is None:
            return Fraction(1)
        parties = self._bound(norm.binds)
        if norm.split == "equally":
            return Fraction(1, len(parties))
        name = norm.split.removeprefix("by ")
        each = {p: self.books.figure(name, Whose(p), case.span) for p in parties}
        for figure in each.values():
            if isinstance(figure, Unknown):
                case.gaps += figure.gaps
            else:
                case.keys |= figure.keys
        known = {p: figure.number for p, figure in each.items() if isinstance(figure, Known)}
        total = sum(known.values(), Fraction())
        if len(known) < len(each) or not total:
            return None
        return known[case.party] / total

    def _unit(self, norm: Norm) -> str:
        """The unit that a norm measures in."""
        tree = norm.measure.tree
        names = [ref.name for ref in _refs(tree)]
        if isinstance(tree, Operation) and tree.sign == "/":
            weighed = any(isinstance(p, Operation) and p.sign == "*" for p in _walk(tree))
            return "factor" if weighed else "share"
        found = [self.facts[name].unit for name in names]
        if isinstance(tree, Operation) and tree.sign == "-" and set(found) == {"percent"}:
            return "percentage point"
        return "percent" if set(found) == NUMBERS_IN_PERCENT else found[0]


def _walk(tree: Expression) -> Iterator[Expression]:
    yield tree
    if isinstance(tree, Operation):
        yield from _walk(tree.left)
        yield from _walk(tree.right)


def _refs(tree: Expression) -> list[FactRef]:
    return [part for part in _walk(tree) if isinstance(part, FactRef)]


def _bounds(norm: Norm) -> list[Bound]:
    return [bound for bound in (norm.holds, norm.warn, norm.also) if bound is not None]


def _applied(sign: str, left: Fraction, right: Fraction) -> Fraction:
    if sign == "+":
        return left + right
    if sign == "-":
        return left - right
    return left * right if sign == "*" else left / right


def _rounded(value: Fraction, how: str | None) -> Fraction:
    """To whole cents or dwellings: half goes up."""
    if how is None:
        return value
    scale = 100 if how == "cent" else 1
    scaled = value * scale
    below = scaled.numerator // scaled.denominator
    if how == "up":
        whole = below if scaled == below else below + 1
    elif how == "down":
        whole = below
    else:
        whole = below + (1 if scaled - below >= Fraction(1, 2) else 0)
    return Fraction(whole, scale)


def _silent(figure: Figure) -> bool:
    """Whether nothing at all was reported for a year."""
    return isinstance(figure, Unknown) and all(gap.period.isdecimal() for gap in figure.gaps)


def _left(value: Fraction, limit: Fraction, *, upper: bool) -> Fraction:
    """How far a value is from a limit, negative beyond it."""
    return limit - value if upper else value - limit


def kind_of(unit: str) -> str:
    """What values fit a unit."""
    return units()[unit].kind
