"""Drafts when and how often an amount is judged: by pace, half-year, quarter, project or date."""

from collections.abc import Iterator
from datetime import timedelta
from fractions import Fraction
from math import ceil, floor

from engine.scenarios.amounts import Amount, Frame, meets
from engine.scenarios.columns import outline
from engine.scenarios.desk import Situation, outcome_word, say
from engine.scenarios.drafted import Draft
from engine.scenarios.figures import Cell, Figures, around
from engine.words.locale import day
from facts.periods import period

DAY = timedelta(days=1)
FIRST, APART = timedelta(days=14), timedelta(days=20)


class Rhythms(Amount):
    """The scenarios of an amount that depend on when it is judged."""

    def _pace(self) -> Iterator[Draft]:
        by, valid = self.norm.holds.by, self.norm.valid
        if self.norm.until_then != "pace of the last year" or by is None:
            return
        years = by.year - valid.start.year
        if years < 1:
            return
        frame = Frame(period(str(valid.start.year)))
        agreed = self._limits(frame)["pass"]
        before, now = self.reckoning(frame.period.years_earlier(1)), self.reckoning(frame.period)
        share = Fraction((by.year - frame.period.end.year) * 12 + by.month - 12, 12)
        start = agreed + 20 * (share + 1)
        wanted = (agreed + share * start) / (share + 1)
        limit = Fraction(floor(wanted) if self.norm.holds.side == "at most" else ceil(wanted))
        past, figures = before.on(start), now.on(limit)
        shown = []
        for value in around(figures[now.lever], now.step(now.lever.fact)):
            moved = {**figures, now.lever: value}
            holds = meets(now.value(moved) or Fraction(0), self.norm.holds, limit)
            cells = self._cells({**past, **moved}, frame)
            shown.append(Situation(cells, "pass" if holds else "warn", str(frame.period)))
        gaps = [c for c in past if c not in before.claimed][:1]
        gaps += (*before.claimed, *now.claimed)
        shown += [shown[0].but("missing-fact", {cell: ""}) for cell in sorted(gaps, key=str)]
        yield outline(self.desk, say("pace", by=day(by, "nl")), shown)

    def _rhythm(self) -> Iterator[Draft]:
        """What shows in which periods it is judged, and for which subjects."""
        if self.norm.every == "half-year":
            yield self._halves()
        if self.norm.quarters:
            yield self._quarters()
        if self.desk.several:
            yield self._subjects()
        if self._counts_days and self.norm.holds.side == "at least":
            yield self._dated()

    @property
    def _counts_days(self) -> bool:
        cells = self.reckoning(self._frames[0].period).cells
        facts = self.desk.library.vocabulary.facts
        return len(cells) == 1 and facts[cells[0].fact].over == "occasion" and not self.norm.only_if

    def _halves(self) -> Draft:
        """One half a step short, the other as much over: the year as a whole is on the bound."""
        year = self._frames[0].period
        given: dict[Cell, str] = {}
        thens: list[str] = []
        both = Figures()
        for i, half in enumerate(year.parts):
            frame = Frame(half)
            figures, reckoning = self._figures(frame), self.reckoning(half)
            step = reckoning.step(reckoning.lever.fact) * (-1 if i == 0 else 1)
            moved = {**figures, reckoning.lever: figures[reckoning.lever] + step}
            given |= self._cells(moved, frame)
            thens.append(self._said(self.outcome(moved, frame), str(half)))
            for cell, value in moved.items():
                whole = Cell(cell.party, str(year), cell.fact, cell.subject)
                both[whole] = both.get(whole, Fraction(0)) + value
        thens.append(self._said(self.outcome(both, Frame(year)), str(year)))
        asked = say("check_period", period=year)
        return Draft(say("halves"), self.desk.reported(given), asked, tuple(thens))

    def _said(self, outcome: str, over: str, subject: str = "") -> str:
        return self.desk.outcome(self.desk.teller, outcome_word(outcome), over, subject)

    def _quarters(self) -> Draft:
        first, year = self._frames[0], self._frames[0].period.year
        given: dict[Cell, str] = {}
        thens: list[str] = []
        for number in (1, 2, 3, 4):
            quarter = period(f"{year}-Q{number}")
            if f"Q{number}" not in self.norm.quarters:
                thens.append(self.desk.absent(self.desk.teller, str(quarter)))
                continue
            frame = Frame(quarter)
            reckoning = self.reckoning(quarter)
            on = self._figures(frame)
            figures = on if quarter == first.period else {**on, reckoning.lever: Fraction(0)}
            given |= self._cells(figures, frame)
            thens.append(self._said(self.outcome(figures, frame), str(quarter)))
        return Draft(say("quarters"), self.desk.reported(given), say("check"), tuple(thens))

    def _subjects(self) -> Draft:
        frame = self._frames[0]
        names = self.desk.projects if self.norm.every == "project" else self.norm.subjects
        good = self._situation(self._figures(frame), frame)
        bad = self._crossing(frame) or good
        given: dict[Cell, str] = {}
        thens = []
        for i, name in enumerate(names):
            shown = bad if i == 1 else good
            given |= {Cell(c.party, c.period, c.fact, name): v for c, v in shown.cells.items()}
            over = (
                "" if {c.period for c in good.cells} == {str(frame.period)} else str(frame.period)
            )
            thens.append(self._said(shown.outcome, over, name))
        asked = say("check_period", period=over) if over else say("check")
        return Draft(say("several"), self.desk.reported(given), asked, tuple(thens))

    def _dated(self) -> Draft:
        """Occasions with their dates: held often enough, more time cannot undo it."""
        frame = self._frames[0]
        (cell,) = self.reckoning(frame.period).cells
        count = int(self._figures(frame)[cell])
        days = [frame.period.start + FIRST + i * APART for i in range(count)]
        cells = {Cell(cell.party, d.isoformat(), cell.fact, cell.subject): "1" for d in days}
        judged = str(frame.period)
        situations = [
            Situation(cells, "not-due", judged, days[-1] - DAY),
            Situation(cells, "pass", judged, days[-1]),
        ]
        return outline(self.desk, say("dates"), situations)
