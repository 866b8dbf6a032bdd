"""Turns situations, in which figures have an outcome, into scenarios people can read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any

from engine.scenarios.drafted import Draft, Step
from engine.scenarios.figures import Cell
from engine.words.locale import day
from facts.catalogue import catalogue
from facts.periods import period
from facts.vocabulary import FactDefinition
from rules.expressions import facts_in
from rules.loader import Library
from rules.schema import Clause, Norm, Pack

TEXTS = Path(__file__).parent.parent / "words" / "texts"
ANY_PERIOD = "<periode>"


def say(key: str, **words: object) -> str:
    """A sentence of a drafted feature."""
    text: str = catalogue(TEXTS / "drafts.yaml")[key]
    return text.format_map(words)


def outcome_word(outcome: str) -> str:
    """The word of a verdict or of a reason why there is none."""
    words: Mapping[str, Any] = catalogue(TEXTS / "findings.yaml")
    found = words["outcome"].get(outcome) or words["reason"][outcome]["label"]
    text: str = found["nl"]
    return text


def dutch(when: date) -> str:
    """A date as a table has it: `31-12-2028`."""
    return f"{when.day}-{when.month}-{when.year}"


@dataclass(frozen=True)
class Situation:
    """What was reported, by cell, and what must come out of it for one period."""

    cells: Mapping[Cell, str]
    outcome: str
    judged: str
    as_of: date | None = None
    words: str = ""

    def but(self, outcome: str, changed: Mapping[Cell, str], **other: Any) -> "Situation":
        """The same with some cells changed, and another outcome."""
        return replace(self, cells={**self.cells, **changed}, outcome=outcome, **other)


@dataclass(frozen=True)
class Desk:
    """Everything needed to write about one norm of an agreement."""

    library: Library
    pack: Pack
    norm: Clause

    @property
    def name(self) -> str:
        """How a sentence names the norm."""
        return f"{self.norm.clause} ({self.norm.title.nl})"

    @property
    def bound(self) -> tuple[str, ...]:
        """The parties that are bound."""
        return self.pack.bound_by(self.norm)

    @cached_property
    def measured(self) -> tuple[str, ...]:
        """The parties whose figures count: of a norm that each keeps alone, the first."""
        joint = self.pack.measured_over(self.norm) if isinstance(self.norm, Norm) else ()
        return joint or self.bound[:1]

    @property
    def teller(self) -> str:
        """The party whose outcome the scenarios show."""
        return next((p for p in self.measured if p in self.bound), self.bound[0])

    @property
    def subject(self) -> str:
        """The subject that figures are reported for, if the norm is about one."""
        if self.norm.every == "project":
            return self.projects[0]
        return self.norm.subjects[0] if self.norm.subjects else ""

    @property
    def projects(self) -> tuple[str, ...]:
        """Made-up projects, for a norm that is judged for each."""
        return tuple(catalogue(TEXTS / "drafts.yaml")["projects"])

    @property
    def as_of(self) -> date:
        """The day of the question, unless a scenario says otherwise."""
        last = self.pack.agreement.years.end
        return date((last or self.pack.agreement.years.start).year + 1, 2, 1)

    def party(self, party: str) -> str:
        """The name of a party."""
        return self.pack.agreement.parties[party].name

    def label(self, fact: str) -> str:
        """The Dutch name of a fact."""
        return self.library.vocabulary.facts[fact].label.nl

    @cached_property
    def aside(self) -> str:
        """A fact that has nothing to do with the norm, for who reports only other things."""
        own: set[str] = set()
        if isinstance(self.norm, Norm):
            own = {ref.name for ref in facts_in(self.norm.measure.tree)}
        known = self.library.vocabulary.facts
        fitting = [n for n in known if known[n].kind == "count" and n not in own]
        nearby = [n for n in _facts_of(self.pack) if n in fitting]
        return min((known[n] for n in nearby or fitting), key=_plainness).id

    def after(self, situation: Situation) -> date:
        """A day on which everything in a situation is over."""
        last = period(situation.judged).end.year
        return max(self.as_of, date(last + 1, 2, 1))

    def over(self, situations: Sequence[Situation], *, moving: bool) -> str:
        """The period that the sentences must name, where more than one is reported about."""
        if moving:
            return ANY_PERIOD
        periods = {cell.period for s in situations for cell in s.cells}
        judged = situations[0].judged
        return judged if periods != {judged} or "-" in judged else ""

    def term(self) -> str:
        """The title of the scenario about when the norm holds."""
        valid = self.norm.valid
        if valid.end is None:
            return say("years_open", start=day(valid.start, "nl"))
        return say("years", start=day(valid.start, "nl"), end=day(valid.end, "nl"))

    def flags(self, fact: str, when: str) -> tuple[str, str]:
        """How a record says yes and no: of a deviation by its last day."""
        if self.library.vocabulary.facts[fact].over != "deviation":
            return ("ja", "nee")
        end = period(when).end
        return (dutch(end), dutch(end - timedelta(days=1)))

    def outcome(self, party: str, word: str, over: str = "", subject: str = "") -> str:
        """The sentence with the outcome for a party."""
        at = subject or self._at
        return say("outcome", party=self.party(party), outcome=word, **self._where(over, at))

    def explained(self, word: str, over: str = "") -> str:
        """The sentence with words of the explanation."""
        where = self._where(over, self._at)
        return say("explained", party=self.party(self.teller), words=word, **where)

    def silent(self, words: str, over: str) -> str:
        """The sentence that words are not in the explanation."""
        where = self._where(over, self._at)
        return say("silent", party=self.party(self.teller), words=words, **where)

    @property
    def _at(self) -> str:
        """The subject that a sentence names: where there is more than one, or nothing to report."""
        named = len(self.norm.subjects) > 1 or not isinstance(self.norm, Norm)
        return self.subject if named else ""

    def words_of(self, outcome: str, otherwise: str = "") -> str:
        """Words that explain an outcome of what is only an effort or a forecast."""
        if self.norm.force not in {"effort", "forecast"}:
            return ""
        if outcome == "warn":
            return say("effort")
        return otherwise or say("told", outcome=outcome_word(outcome))

    @property
    def unsaid(self) -> str:
        """What is said of efforts and forecasts, and never of a signal value."""
        return say("effort") if self.norm.force == "signal" else ""

    def _where(self, over: str, at: str) -> dict[str, str]:
        return {
            "norm": self.name,
            "over": say("over", period=over) if over else "",
            "at": say("at", subject=at) if at else "",
        }

    @property
    def several(self) -> bool:
        """Whether the norm may have outcomes for more than one subject."""
        return self.norm.every == "project" or len(self.norm.subjects) > 1

    def absent(self, party: str, over: str = "") -> str:
        """The sentence that a party, or a period, does not occur."""
        where = say("over", period=over) if over else ""
        return say("absent", norm=self.name, party=self.party(party), over=where)

    def reported(self, cells: Mapping[Cell, str]) -> tuple[Step, ...]:
        """The sentences that report figures, a table for each party, period and subject."""
        steps: dict[tuple[str, str, str], list[tuple[str, str]]] = {}
        for cell, value in cells.items():
            where = (cell.party, cell.period, cell.subject)
            if value:
                steps.setdefault(where, []).append((self.label(cell.fact), value))
        return tuple(
            Step(self._reports(*where), ((say("fact"), say("value")), *rows))
            for where, rows in steps.items()
        )

    def _reports(self, party: str, when: str, subject: str) -> str:
        about = say("about", subject=subject) if subject else ""
        return say("reports", party=self.party(party), period=when, subject=about)

    def parties(self, situation: Situation, outcomes: Mapping[str, str], words: str = "") -> Draft:
        """Who is bound, with the outcome of each, and who is not."""
        over = self.over([situation], moving=False)
        given = (
            *self._day(situation.as_of or self.after(situation)),
            *self.reported(situation.cells),
        )
        thens = [self.outcome(p, outcome_word(outcomes[p]), over) for p in self.bound]
        others = [self.absent(p) for p in self.pack.agreement.parties if p not in self.bound]
        told = (self.explained(words, over),) if words else ()
        return Draft(say("parties"), given, say("check_all"), (*thens, *told, *others))

    def _day(self, when: date) -> tuple[Step, ...]:
        return () if when == self.as_of else (Step(say("as_of", day=dutch(when))),)


def _facts_of(pack: Pack) -> list[str]:
    return [ref.name for norm in pack.norms for ref in facts_in(norm.measure.tree)]


def _plainness(fact: FactDefinition) -> int:
    return (
        ("occasion", "moment", "period").index(fact.over)
        if fact.over in ("occasion", "moment", "period")
        else 3
    )
