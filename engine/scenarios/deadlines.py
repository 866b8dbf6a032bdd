"""Drafts the scenarios of what must be done by a date."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from engine.scenarios.columns import outline
from engine.scenarios.desk import Desk, Situation, dutch, say
from engine.scenarios.drafted import Draft
from engine.scenarios.figures import Cell
from engine.scenarios.validity import edge_years, in_force, last_word
from engine.words.locale import day, day_of_year
from facts.periods import period
from rules.expressions import facts_in
from rules.schema import Norm

DAY = timedelta(days=1)
ANY_YEAR = 2001


@dataclass(frozen=True)
class Deadline:
    """A norm that asks for something by a date, or by a first and a last one."""

    desk: Desk
    norm: Norm

    @property
    def drafts(self) -> Iterator[Draft]:
        """The scenarios, in the order in which people ask."""
        yield self._around()
        yield self._open()
        yield from self._conditions()
        yield self._years()
        yield self._parties()

    @cached_property
    def _year(self) -> int:
        """The year in which it is judged: that of its date, else the first in force."""
        return self.norm.days[-1].year or self.norm.valid.start.year

    def _dates(self, year: int) -> tuple[date, ...]:
        return tuple(tree.in_year(year) for tree in self.norm.days)

    def _cell(self, party: str, year: int, fact: str = "") -> Cell:
        name = fact or facts_in(self.norm.measure.tree)[0].name
        return Cell(party, str(year), name, self.desk.subject)

    def _situation(self, value: str, outcome: str, as_of: date | None = None) -> Situation:
        """Something reported by the teller, on the condition of the norm if it has one."""
        cells = {self._cell(self.desk.teller, self._year): value}
        if self.norm.only_if is not None:
            cells[self._cell(self.desk.teller, self._year, self.norm.only_if)] = "ja"
        return Situation(cells, outcome, str(self._year), as_of or self._afterwards)

    @property
    def _afterwards(self) -> date:
        """A day after every date of the examples."""
        last = self._dates(self._year)[-1] + DAY
        return max(self.desk.as_of, date(last.year + 1, 2, 1))

    def _done(self, when: date) -> str:
        """The outcome of doing it on a day: late is a signal, after a second date maybe more."""
        dates = self._dates(self._year)
        if when <= dates[0]:
            return "pass"
        beyond = len(dates) > 1 and when > dates[-1]
        return last_word(self.norm) if beyond else "warn"

    def _around(self) -> Draft:
        dates = self._dates(self._year)
        days = dict.fromkeys(d + step for d in dates for step in (-DAY, 0 * DAY, DAY))
        situations = [self._situation(dutch(d), self._done(d)) for d in sorted(days)]
        shown = [*self._early(), *situations, self._undone()]
        both = say("two_days", day=day(dates[0], "nl"), last=day(dates[-1], "nl"))
        otherwise = both if len(dates) > 1 else ""
        worded = [
            s.but(s.outcome, {}, words=self.desk.words_of(s.outcome, otherwise)) for s in shown
        ]
        return outline(self.desk, self._title(), worded, silent=self.desk.unsaid)

    def _early(self) -> Iterator[Situation]:
        """Done a day before it counts, and on the first day that does."""
        if self.norm.not_before is not None:
            yield self._situation(dutch(self.norm.not_before - DAY), "missing-fact")
            yield self._situation(dutch(self.norm.not_before), "pass")

    def _undone(self) -> Situation:
        return self._situation("nee", last_word(self.norm))

    def _title(self) -> str:
        dates = self._dates(self._year)
        if self.norm.days[0].year is None:
            return say("done_each_year", day=day_of_year(dates[0], "nl"))
        if len(dates) > 1:
            return say("done_by_two", day=day(dates[0], "nl"), last=day(dates[-1], "nl"))
        return say("done_by", day=day(dates[0], "nl"))

    def _open(self) -> Draft:
        """On the day itself it can still be done; the day after it is late, or nobody knows."""
        dates = self._dates(self._year)
        later = [dates[0] + DAY, *(d + DAY for d in dates[1:])]
        outcomes = ["warn", last_word(self.norm)] if len(dates) > 1 else [last_word(self.norm)]
        situations = [
            self._situation("nee", "not-due", dates[0]),
            self._situation("", "not-due", dates[0]),
            *(self._situation("nee", o, d) for d, o in zip(later, outcomes, strict=True)),
            self._situation("", "missing-fact", later[0]),
        ]
        aside = {self._cell(self.desk.teller, self._year, self.desk.aside): "3"}
        shown = [s.but(s.outcome, aside) for s in situations]
        return outline(self.desk, say("not_done"), shown, half=self.norm.every == "year")

    def _conditions(self) -> Iterator[Draft]:
        dates = self._dates(self._year)
        if self.norm.only_if is not None:
            name = self.norm.only_if
            cell = self._cell(self.desk.teller, self._year, name)
            done = self._situation(dutch(dates[0]), "pass")
            undone = self._undone()
            yield outline(
                self.desk,
                say("only_if", label=self.desk.label(name)),
                [
                    done,
                    undone,
                    undone.but("not-bound", {cell: "nee"}),
                    undone.but("missing-fact", {cell: ""}),
                ],
            )
        if self.norm.unless is not None:
            yield self._excused(self.norm.unless)

    def _excused(self, name: str) -> Draft:
        cell = self._cell(self.desk.teller, self._year, name)
        undone = self._undone()
        yes, no = self.desk.flags(name, str(self._year))
        return outline(
            self.desk,
            say("excused", label=self.desk.label(name)),
            [
                undone.but("warn", {cell: yes}),
                undone.but(undone.outcome, {cell: no}),
                undone.but(undone.outcome, {cell: ""}),
            ],
        )

    def _years(self) -> Draft:
        situations = []
        for year in sorted({*edge_years(self.norm), self._year}):
            when = self._dates(year)[0]
            cells = {self._cell(self.desk.teller, year): dutch(when)}
            if self.norm.only_if is not None:
                cells[self._cell(self.desk.teller, year, self.norm.only_if)] = "ja"
            outcome = self._in_year(year)
            as_of = max(self.desk.as_of, self._afterwards, date(year + 1, 2, 1))
            situations.append(Situation(cells, outcome, str(year), as_of))
        latest = max(s.as_of for s in situations if s.as_of is not None)
        dated = [s.but(s.outcome, {}, as_of=latest) for s in situations]
        return outline(self.desk, self.desk.term(), dated)

    def _in_year(self, year: int) -> str:
        """A date belongs to its own year, or to the years from a first to a last date."""
        years = [tree.year for tree in self.norm.days if tree.year is not None]
        if not in_force(self.norm, period(str(year)), at_end=False) or (
            years and year > max(years)
        ):
            return "not-in-force"
        return "not-due" if years and year < min(years) else "pass"

    def _parties(self) -> Draft:
        situation = self._situation(dutch(self._dates(self._year)[0]), "pass")
        joint = self.norm.jointly
        outcomes = {
            party: "pass" if joint or party == self.desk.teller else "missing-fact"
            for party in self.desk.bound
        }
        return self.desk.parties(situation, outcomes)
