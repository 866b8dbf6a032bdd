"""A second judge: every verdict worked out from the parsed pack with fractions and plain Python.

It follows the definitions of the pack's keys and of the verdicts, and shares no code with the
program beyond the parsed pack and the submitted rows, so that two people would have to make the
same mistake for a wrong verdict to go unnoticed.
"""

from dataclasses import replace
from datetime import date
from fractions import Fraction

from facts.periods import Period
from facts.units import units
from rules.expressions import Day, FactRef
from rules.schema import Norm, Unjudged
from tests.oracle.asking import About, Asked, Case, Course, Ruling, Shown, Value
from tests.oracle.books import Books
from tests.oracle.figures import Known
from tests.oracle.limits import Limits
from tests.oracle.measures import Measures
from tests.oracle.places import Places
from tests.oracle.room import Room, Stand, Step, course_of, points_of, room_of, step_of
from tests.oracle.showing import Showing
from tests.oracle.trees import left_of, refs, rounded


class Oracle:
    """The outcomes of one question."""

    def __init__(self, asked: Asked) -> None:
        self.asked, self.pack, self.facts = asked, asked.pack, asked.facts
        self.books = Books(asked.rows, asked.facts, asked.within, asked.rolls, asked.doubted)
        self.places = Places(asked, self.books)
        self.measures = Measures(asked, self.books, self.places)
        self.limits = Limits(asked, self.measures)
        self.showing = Showing(self.measures, self.limits)

    def rulings(self) -> dict[About, Ruling]:
        """Every norm that binds a party that was asked about, once per subject and period."""
        found: dict[About, Ruling] = {}
        for norm in self.pack.clauses:
            for party in self.places.bound(norm.binds):
                if party in self.asked.parties:
                    for subject, span in self.places.of(norm, party):
                        about = (norm.id, party, subject, span.text)
                        assert about not in found, about
                        found[about] = self._ruling(norm, party, subject, span)
        return found

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
        case = Case(norm, party, subject, span)
        condition = self.measures.record(norm.only_if, case) if norm.only_if else None
        if isinstance(norm.holds.tree, Day) and span.start > max(self._days(case)):
            return Ruling("not-in-force")
        if isinstance(condition, Known):
            if condition.value is False and not condition.keys & self.books.doubtful:
                return Ruling("not-bound")
            case.keys |= condition.keys
        elif condition is not None:
            case.gaps += condition.gaps
            case.touched |= self.measures.about(norm.only_if or "", case, [span])
        self._relied_on(case)
        if isinstance(norm.holds.tree, Day):
            return self._deadline(case)
        return self._number(case)

    def _at_a_moment(self, norm: Norm) -> bool:
        """Whether it is about a position, which belongs to the last day of its period."""
        return "moment" in self.measures.overs(norm)

    def _relied_on(self, case: Case) -> None:
        """Notes the record that a verdict may hang on; one that is only shown is none."""
        norm = case.norm
        relied = norm.follow_up or norm.unless
        if relied is not None:
            before = set(case.touched)
            self.measures.recorded(relied, case)
            case.keys |= case.touched - before
        self.measures.recorded(norm.on_record, case)

    def _blocked(self, case: Case) -> Ruling | None:
        """What keeps a case from a verdict once its figures were looked up."""
        if case.lacking:
            return Ruling("missing-parameter", lacking=frozenset(case.lacking))
        if case.gaps:
            missing = frozenset((g.fact, g.period) for g in case.gaps)
            silent = not case.keys and not case.touched
            return Ruling("missing-fact", missing=missing, shown=Shown(silent=silent))
        if case.keys & self.books.doubtful:
            return Ruling("data-problem")
        return None

    # What must be done by a date

    def _days(self, case: Case) -> list[date]:
        year = int(case.span.text[:4])
        trees = [bound.tree for bound in (case.norm.holds, case.norm.warn) if bound]
        return [tree.in_year(year) for tree in trees if isinstance(tree, Day)]

    def _deadline(self, case: Case) -> Ruling:
        days, today = self._days(case), self.asked.as_of
        measured = self.measures.measure(case, case.span)
        done = measured.top if measured and not measured.undone else None
        if done is not None and done > today.toordinal():
            done = None
        if case.span.end < days[0]:
            return self._not_due(case, None if done is None else measured)
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
        shown = Shown(beside=self.showing.beside(case))
        if done is None:
            return Ruling(word, None, limit, room=Room(), shown=shown)
        beyond_all = "warn" if len(days) == 1 else self._word(case, len(days), len(days))
        limits = [Fraction(day.toordinal()) for day in days]
        stand = self._stand(Value(done), limits, beyond_all, upper=True)
        room = room_of(word, stand, Step(Fraction(1)))
        return Ruling(word, done, limit, limit - done, room, done, shown=shown)

    # Numbers against bounds

    def _number(self, case: Case) -> Ruling:
        norm, today = case.norm, self.asked.as_of
        by = norm.holds.by
        early = by is not None and case.span.end < by
        measured = self.measures.measure(case, case.span)
        waits = early and norm.until_then == "not due"
        running = case.span.end > today and not self._already(case, measured)
        bounds = [self.limits.threshold(bound, case) for bound in (norm.holds, norm.warn) if bound]
        paced = early and not waits and bounds[0] is not None
        before = self.measures.before(case) if paced else None
        also = self.limits.threshold(norm.also, case) if norm.also else None
        values = [value for value in (measured, before) if value is not None]
        impossible = any(self.measures.cannot_be(norm, value) for value in values)
        shares_nothing = self.limits.share(replace(case, gaps=[])) is None
        nothing = case.without_years or any(value.bottom == 0 for value in values) or shares_nothing
        if waits or running:
            return self._not_due(case, None if impossible or nothing else measured)
        if (blocked := self._blocked(case)) is not None:
            return blocked
        assert measured is not None
        if impossible:
            return Ruling("data-problem")
        limits = [bound for bound in bounds if bound is not None]
        if nothing or len(limits) < len(bounds) or (norm.also and also is None):
            return Ruling("no-cases")
        course = None
        if before is not None:
            assert by is not None
            months = (by.year - case.span.end.year) * 12 + by.month - case.span.end.month
            course = limits[0], months
            limits[0] = self._pace(case, measured, before, limits[0], Fraction(months, 12))
        case.early = before is not None
        return self._verdict(case, measured, limits, also, course)

    def _not_due(self, case: Case, value: Value | None) -> Ruling:
        """Too early: what there is so far is shown, if nothing is missing or wrong with it."""
        clean = not case.gaps and not case.keys & self.books.doubtful
        so_far = value.number if value is not None and clean else None
        return Ruling("not-due", shown=Shown(so_far=so_far))

    def _already(self, case: Case, measured: Value | None) -> bool:
        """Whether it cannot change any more: a price that was charged, meetings that were held."""
        overs = self.measures.overs(case.norm)
        if "event" in overs:
            return case.span.start <= self.asked.as_of
        alone = isinstance(case.norm.measure.tree, FactRef) and case.norm.also is None
        at_least = case.norm.holds.side == "at least"
        if overs == {"occasion"} and alone and at_least and measured is not None:
            limit = self.limits.threshold(case.norm.holds, replace(case, keys=set(), gaps=[]))
            rows = [self.books.rows[key] for key in case.keys]
            held = [row.period for row in rows if row.fact in _names(case.norm)]
            dated = all(s.start == s.end <= self.asked.as_of for s in held)
            return limit is not None and dated and measured.number >= limit
        return False

    def _verdict(
        self,
        case: Case,
        measured: Value,
        limits: list[Fraction],
        also: Fraction | None,
        course: tuple[Fraction, int] | None,
    ) -> Ruling:
        upper = case.norm.holds.side == "at most"
        bands = limits
        room = [left_of(measured.number, limit, upper=upper) for limit in limits]
        beyond = [i for i, left in enumerate(room) if left < 0 and room[0] < 0]
        at = beyond[-1] if beyond else 0
        limit, margin, crossed = limits[at], room[at], len(beyond)
        if also is not None:
            other = left_of(measured.number, also, upper=not upper)
            if other < room[0]:
                limit, margin, limits, upper = also, other, [also], not upper
                crossed = int(other < 0)
        word = self._word(case, crossed, len(limits))
        stand = self._stand(measured, limits, self._word(case, 1, 1), upper=upper)
        if also is not None:
            stand = replace(stand, other=also if limits != [also] else bands[0])
        step = self._step(case.norm, measured)
        target = course and course_of(stand, step, *course, upper=case.norm.holds.side == "at most")
        shown = Shown(
            self.showing.stricter(case, bands[0]),
            self.showing.beside(case),
            points_of(word, stand) if self._is_rise(case.norm, measured) else None,
            Course(*target) if target else None,
        )
        numbers = (measured.number, limit, margin, room_of(word, stand, step))
        return Ruling(word, *numbers, measured.top, measured.bottom, shown=shown)

    def _pace(
        self, case: Case, measured: Value, before: Value, target: Fraction, left: Fraction
    ) -> Fraction:
        """Where a value must be now to reach the target in equal steps over the years left.

        That is where the pace of the last year, `now - before`, kept up for the years left, ends
        at the target: `now + left * (now - before) = target`.
        """
        limit = (left * before.number + target) / (left + 1)
        kind = units()[self.measures.unit(case.norm)].kind
        if kind == "count" and measured.number.denominator == 1:
            limit = rounded(limit, "down" if case.norm.holds.side == "at most" else "up")
        return limit

    def _stand(self, measured: Value, limits: list[Fraction], beyond: str, *, upper: bool) -> Stand:
        bottom = Fraction(1) if measured.bottom is None else measured.bottom
        return Stand(measured.top, bottom, upper, tuple(limits), beyond)

    def _step(self, norm: Norm, measured: Value) -> Step | None:
        counted = self.facts[refs(norm.measure.tree)[0].name].unit
        return step_of(self.measures.unit(norm), counted, from_sums=self._is_rise(norm, measured))

    def _is_rise(self, norm: Norm, measured: Value) -> bool:
        """Whether it is a rise that follows from two sums."""
        kind = units()[self.measures.unit(norm)].kind
        return kind == "percent" and measured.bottom is not None

    def _word(self, case: Case, crossed: int, bounds: int) -> str:
        """What crossing so many of the bounds comes to, by force and by what is on record."""
        norm = case.norm
        if crossed == 0:
            return "pass"
        if case.early or crossed < bounds or norm.force in ("effort", "forecast"):
            return "warn"
        if norm.force == "signal":
            denied = self.measures.recorded(norm.follow_up, case)
            return "breach" if denied is False else "warn"
        return "warn" if self.measures.recorded(norm.unless, case) else "breach"


def _names(norm: Norm) -> set[str]:
    return {ref.name for ref in refs(norm.measure.tree)}
