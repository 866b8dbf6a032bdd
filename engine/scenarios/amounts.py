"""What is counted, paid or measured against a bound: figures for examples, and their outcome."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction
from functools import cached_property
from itertools import product
from math import floor

from engine.scenarios.desk import Desk, Situation
from engine.scenarios.figures import (
    Cell,
    Figures,
    Reckoning,
    around,
    bound_value,
    contradictory,
    written,
)
from engine.scenarios.validity import in_force, last_word
from facts.periods import Period, period
from rules.expressions import Bound, TableValue, facts_in, walk
from rules.schema import Norm

LATER = 5
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Frame:
    """A period to show examples of, and the class that its bound is looked up in, with a count."""

    period: Period
    key: str | None = None
    count: str = ""


@dataclass(frozen=True)
class Amount:
    """A norm that bounds an amount, with examples on its bounds and beside them."""

    desk: Desk
    norm: Norm
    unit: str

    def reckoning(self, when: Period) -> Reckoning:
        """The measure over a period."""
        vocabulary = self.desk.library.vocabulary
        return Reckoning(self.norm, vocabulary, self.desk.measured, when, self.desk.subject)

    def _value_of(self, bound: Bound | None, frame: Frame) -> Fraction | None:
        if bound is None:
            return None
        desk, year = self.desk, frame.period.end.year
        found = bound_value(bound, self.unit, desk.pack, desk.library, year, frame.key)
        if found is not None and self.norm.round == "cent":
            return Fraction(floor(found * 100 + Fraction(1, 2)), 100)
        return found

    def _limits(self, frame: Frame) -> dict[str, Fraction]:
        named = {"pass": self.norm.holds, "warn": self.norm.warn, "also": self.norm.also}
        found = {name: self._value_of(bound, frame) for name, bound in named.items()}
        return {name: value for name, value in found.items() if value is not None}

    @cached_property
    def _table(self) -> TableValue | None:
        parts = walk(self.norm.holds.tree)
        return next((part for part in parts if isinstance(part, TableValue)), None)

    @cached_property
    def _frames(self) -> tuple[Frame, ...]:
        """The years and classes that have a bound of their own; else one year will do."""
        keys: list[tuple[str | None, str]] = [(None, "")]
        if self._table is not None:
            classes = self.desk.pack.parameters[self._table.name].values
            keys = [(key, key.rstrip("+")) for key in classes]
            keys += [(key, str(int(key[:-1]) + 1)) for key in classes if key.endswith("+")]
        fixed = self._table is None and bound_value(
            self.norm.holds, self.unit, self.desk.pack, self.desk.library, 0, None
        )
        all_years = self._judged_years()
        years = [self._telling(all_years)] if isinstance(fixed, Fraction) else all_years
        frames = (Frame(self._within(year), *key) for year, key in product(years, keys))
        return tuple(frame for frame in frames if "pass" in self._limits(frame))

    def _telling(self, years: list[int]) -> int:
        """The first year, or of what adds up since that year the second, if there is one."""
        since = {ref.since for ref in facts_in(self.norm.measure.tree)}
        return years[1] if years[0] in since and len(years) > 1 else years[0]

    def _judged_years(self) -> list[int]:
        """The years in which there is a verdict, those that the agreement knows of."""
        valid, by = self.norm.valid, self.norm.holds.by
        first = max(valid.start.year, by.year) if by else valid.start.year
        last = min(valid.end.year, first + LATER) if valid.end else first
        years = [y for y in range(first, last + 1) if self._in_force(self._within(y))]
        return years or [first]

    def _in_force(self, when: Period) -> bool:
        facts = self.desk.library.vocabulary.facts
        refs = facts_in(self.norm.measure.tree)
        at_end = any(facts[ref.name].over == "moment" for ref in refs)
        return in_force(self.norm, when, at_end=at_end)

    def _within(self, year: int) -> Period:
        """The period of a year that is shown: the first quarter that it is judged in, or all."""
        return period(f"{year}-{self.norm.quarters[0]}" if self.norm.quarters else str(year))

    def _figures(self, frame: Frame) -> Figures:
        """Round figures that lie exactly on the bound that holds."""
        limits = self._limits(frame)
        others = [value for name, value in limits.items() if name != "pass"]
        return self.reckoning(frame.period).on(limits["pass"], *others)

    def _cells(self, figures: Mapping[Cell, Fraction], frame: Frame) -> dict[Cell, str]:
        """Figures as people report them, with what decides the class and whether it binds."""
        facts = self.desk.library.vocabulary.facts
        cells = {c: written(value, facts[c.fact].kind) for c, value in figures.items()}
        if self._table is not None and frame.key is not None:
            cells = {self._own(self._table.fact, frame): frame.count, **cells}
        if self.norm.only_if is not None:
            cells[self._own(self.norm.only_if, frame)] = "ja"
        return cells

    def _own(self, fact: str, frame: Frame) -> Cell:
        return Cell(self.desk.teller, str(frame.period), fact, self.desk.subject)

    def outcome(self, figures: Mapping[Cell, Fraction], frame: Frame) -> str:
        """The verdict on figures, from the bounds of the norm and its force."""
        if contradictory(figures, self.desk.library.vocabulary):
            return "data-problem"
        reckoning = self.reckoning(frame.period)
        value = reckoning.value(figures)
        if value is None:
            return "data-problem" if reckoning.amount(reckoning.halves[0], figures) else "no-cases"
        return self.verdict(value, frame)

    def verdict(self, value: Fraction, frame: Frame) -> str:
        """In which band a value lies; every bound belongs to what is allowed."""
        limits, norm = self._limits(frame), self.norm
        if meets(value, norm.holds, limits["pass"]):
            crossed = norm.also is not None and not meets(value, norm.also, limits["also"])
            return last_word(norm) if crossed else "pass"
        if norm.warn is not None and meets(value, norm.warn, limits["warn"]):
            return "warn"
        return last_word(norm)

    def _situation(self, figures: Figures, frame: Frame) -> Situation:
        outcome = self.outcome(figures, frame)
        return Situation(self._cells(figures, frame), outcome, str(frame.period))

    def _steps(self, frame: Frame) -> Iterator[Situation]:
        """The figures on every bound and one step beside it; of all of many also one too few."""
        figures, reckoning = self._figures(frame), self.reckoning(frame.period)
        step, found = reckoning.step(reckoning.lever.fact), set[Fraction]()
        for limit in self._limits(frame).values():
            solved = reckoning.solved(figures, limit)
            if solved is not None:
                found |= set(around(solved, step))
        for value in sorted(found):
            yield self._situation({**figures, reckoning.lever: value}, frame)
        for cell in figures:
            if cell != reckoning.lever and not figures[cell]:
                yield self._situation({**figures, cell: reckoning.step(cell.fact)}, frame)
        if figures[reckoning.lever] == 0 < self._limits(frame)["pass"]:
            yield self._situation(dict.fromkeys(figures, Fraction(0)), frame)
        yield from self._many(frame)

    def _many(self, frame: Frame) -> Iterator[Situation]:
        """All of a large number, and all but one: no rounding makes that all."""
        limits, reckoning = self._limits(frame), self.reckoning(frame.period)
        if reckoning.halves[1] is None or limits["pass"] != 1:
            return
        figures = {cell: value * 100 for cell, value in self._figures(frame).items()}
        step = reckoning.step(reckoning.lever.fact)
        yield self._situation(figures, frame)
        yield self._situation({**figures, reckoning.lever: figures[reckoning.lever] - step}, frame)

    def _crossing(self, frame: Frame) -> Situation | None:
        """Figures one step beyond the last bound."""
        steps = [s for s in self._steps(frame) if s.outcome not in ("pass", "data-problem")]
        worst = [s for s in steps if s.outcome == last_word(self.norm)]
        return next(iter(worst or steps), None)


def meets(value: Fraction, bound: Bound, limit: Fraction) -> bool:
    """Whether a value is within a bound, itself included."""
    return value <= limit if bound.side == "at most" else value >= limit
