"""Drafts the scenarios of what is counted, paid or measured against a bound."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from engine.scenarios.amounts import Frame
from engine.scenarios.columns import outline
from engine.scenarios.desk import Situation, say
from engine.scenarios.drafted import Draft
from engine.scenarios.figures import Cell, Figures, contradictory
from engine.scenarios.rhythms import Rhythms
from engine.scenarios.validity import edges
from engine.words.listing import norm_texts
from engine.words.locale import day
from facts.periods import Period, period

DAY = timedelta(days=1)


class AmountDrafts(Rhythms):
    """A norm that bounds an amount, with all of its scenarios."""

    @property
    def drafts(self) -> Iterator[Draft]:
        """The scenarios, in the order in which people ask."""
        yield self._around()
        yield from self._records()
        yield from self._pace()
        yield from self._unusable()
        yield from self._no_value()
        yield from self._rhythm()
        yield self._years()
        yield self._due()
        yield self._parties()

    def _around(self) -> Draft:
        situations = [
            s.but(s.outcome, {}, words=self._told(s, frame))
            for frame in self._frames
            for s in self._steps(frame)
        ]
        words = norm_texts(self.desk.library, self.desk.pack)["nl"]
        title = say("bound", bound=words.bound(self.norm.holds, self.unit))
        silent = "" if any(s.words for s in situations) else self.desk.unsaid
        return outline(self.desk, title, situations, silent=silent)

    def _told(self, situation: Situation, frame: Frame) -> str:
        """Words of the explanation: of an effort, or of a stricter national cap."""
        if situation.outcome == "data-problem":
            return self.desk.words_of("", say("mend"))
        if self.norm.national is None:
            return self.desk.words_of(situation.outcome)
        series = self.desk.library.reference[self.norm.national]
        cap = series.values.get(frame.period.end.year)
        return say("stricter" if cap and cap.value < self._limits(frame)["pass"] else "verdict")

    def _records(self) -> Iterator[Draft]:
        frame = self._frames[0]
        holding = self._situation(self._figures(frame), frame)
        beyond = self._crossing(frame)
        if self.norm.only_if is not None:
            yield self._only_if(self.norm.only_if, frame, [holding, *([beyond] if beyond else [])])
        if self.norm.record is not None and beyond is not None:
            yield self._recorded(self.norm.record, frame, holding, beyond)

    def _only_if(self, name: str, frame: Frame, situations: list[Situation]) -> Draft:
        cell, last = self._own(name, frame), situations[-1]
        unknown = [last.but("not-bound", {cell: "nee"}), last.but("missing-fact", {cell: ""})]
        title = say("only_if", label=self.desk.label(name))
        return outline(self.desk, title, [*situations, *unknown])

    def _recorded(self, name: str, frame: Frame, holding: Situation, beyond: Situation) -> Draft:
        cell, label = self._own(name, frame), self.desk.label(name)
        yes, no = self.desk.flags(name, str(frame.period))
        outcomes = self._by_record(beyond.outcome)
        shown = [beyond.but(outcomes[i], {cell: v}) for i, v in enumerate((yes, no, ""))]
        shown.append(holding.but("pass", {cell: no}))
        if self.norm.on_record is None:
            return outline(self.desk, say("recorded", label=label), shown)
        told = [f"({label}): {word}." for word in ("ja", "nee", "niets gemeld")]
        worded = [s.but(s.outcome, {}, words=w) for s, w in zip(shown[:3], told, strict=True)]
        return outline(self.desk, say("on_record", label=label), worded)

    def _by_record(self, outcome: str) -> tuple[str, str, str]:
        """What crossing gives with a yes, a no and nothing on record."""
        if self.norm.follow_up is not None:
            return ("warn", "breach", "warn")
        return ("warn" if self.norm.unless is not None else outcome, outcome, outcome)

    def _unusable(self) -> Iterator[Draft]:
        frame = self._frames[0]
        figures, reckoning = self._figures(frame), self.reckoning(frame.period)
        full = Situation(self._cells(figures, frame), "pass", str(frame.period))
        aside = {self._own(self.desk.aside, frame): "3"}
        needed = [
            c for c in full.cells if c not in reckoning.claimed and c != self._condition(frame)
        ]
        shown = [full.but("missing-fact", {**aside, cell: ""}) for cell in needed]
        shown += self._empty(frame, aside)
        yield outline(self.desk, say("unusable"), shown)
        if reckoning.claimed:
            without = [
                {c: v for c, v in figures.items() if c != gone}
                for gone in sorted(reckoning.claimed, key=str)
            ]
            rows = [self._situation(figures, frame), *(self._situation(w, frame) for w in without)]
            yield outline(self.desk, say("unclaimed"), rows)

    def _condition(self, frame: Frame) -> Cell | None:
        return self._own(self.norm.only_if, frame) if self.norm.only_if else None

    def _empty(self, frame: Frame, aside: Mapping[Cell, str]) -> Iterator[Situation]:
        """Nothing to divide by, and parts that are more than the whole."""
        figures, reckoning = self._figures(frame), self.reckoning(frame.period)
        top, bottom = reckoning.halves
        if bottom is not None:
            nothing = dict.fromkeys(figures, Fraction(0))
            yield from (
                s.but(s.outcome, aside)
                for s in (
                    self._situation(nothing, frame),
                    self._situation({**nothing, reckoning.lever: Fraction(1)}, frame),
                )
            )
        wholes = [
            c
            for c in figures
            if bottom is not None
            and reckoning.effect(c, bottom) > 0
            and reckoning.effect(c, top) == 0
        ]
        total = sum((figures[c] for c in wholes), Fraction(0))
        over = {**figures, reckoning.lever: total + 1}
        if wholes and contradictory(over, self.desk.library.vocabulary):
            yield self._situation(over, frame).but("data-problem", aside)

    def _no_value(self) -> Iterator[Draft]:
        """Years and classes that the norm has no value for."""
        shown = []
        first = self._frames[0]
        cells = self._cells(self._figures(first), first)
        for year in self._judged_years():
            if "pass" not in self._limits(Frame(self._within(year), first.key)):
                moved = {Cell(c.party, str(year), c.fact, c.subject): v for c, v in cells.items()}
                shown.append(Situation(moved, "missing-parameter", str(year)))
        if (
            self._table is not None
            and "0" not in self.desk.pack.parameters[self._table.name].values
        ):
            unknown = {**cells, self._own(self._table.fact, first): "0"}
            shown.append(Situation(unknown, "missing-parameter", str(first.period)))
        if shown:
            yield outline(self.desk, say("no_value"), shown)

    def _years(self) -> Draft:
        by, first = self.norm.holds.by, self._frames[0]
        before = {period(str(by.year - 1))} if by else set[Period]()
        frames = [
            Frame(when, first.key, first.count) for when in sorted({*edges(self.norm), *before})
        ]
        situations = [self._in_period(frame) for frame in frames]
        latest = max(self.desk.after(s) for s in situations)
        shown = [
            s.but(s.outcome, {}, as_of=latest, words=self._when(s.outcome)) for s in situations
        ]
        return outline(self.desk, self.desk.term(), shown)

    def _when(self, outcome: str) -> str:
        """Words of the explanation of a norm by quarter: its term may end between two of them."""
        valid = self.norm.valid
        if not self.norm.quarters or valid.end is None:
            return ""
        if outcome != "not-in-force":
            return say("verdict")
        return say("holds", start=day(valid.start, "nl"), end=day(valid.end, "nl"))

    def _in_period(self, frame: Frame) -> Situation:
        """The figures of one period only, when the norm holds or outside that."""
        by = self.norm.holds.by
        holds = self._in_force(frame.period)
        own_bound = holds and "pass" in self._limits(frame)
        known = frame if own_bound else self._frames[0]
        figures = self._figures(known)
        own = {
            replace(c, period=str(frame.period)): value
            for c, value in figures.items()
            if c.period == str(known.period)
        }
        cells = self._cells(own, frame)
        if not holds:
            outcome = "not-in-force"
        elif by is not None and self.norm.until_then == "not due" and frame.period.end < by:
            outcome = "not-due"
        elif "pass" not in self._limits(frame):
            outcome = "missing-parameter"
        elif self._lacks(frame, own):
            outcome = "missing-fact"
        else:
            outcome = self.outcome(own, frame)
        return Situation(cells, outcome, str(frame.period))

    def _lacks(self, frame: Frame, own: Figures) -> bool:
        """Whether another year is needed too: in the measure, or for the pace."""
        reckoning, by = self.reckoning(frame.period), self.norm.holds.by
        needed = set(reckoning.cells) - reckoning.claimed
        return bool(needed - set(own)) or (by is not None and frame.period.end < by)

    def _due(self) -> Draft:
        frame = self._frames[0]
        full = self._situation(self._figures(frame), frame)
        facts = self.desk.library.vocabulary.facts
        event = any(facts[c.fact].over == "event" for c in self.reckoning(frame.period).cells)
        last: date = frame.period.start if event else frame.period.end
        shown = [full.but("not-due", {}, as_of=last - DAY), full.but(full.outcome, {}, as_of=last)]
        if self.norm.every == "year":
            return outline(self.desk, say("due_year"), shown, half=True)
        return outline(self.desk, say("due_event" if event else "due"), shown)

    def _parties(self) -> Draft:
        frame = self._frames[0]
        situation = self._situation(self._figures(frame), frame)
        outcomes = {
            p: situation.outcome if self.norm.jointly or p == self.desk.teller else "missing-fact"
            for p in self.desk.bound
        }
        alone = self.norm.beside is not None and len(self.desk.bound) > 1
        return self.desk.parties(situation, outcomes, say("city") if alone else "")
