"""What `signaal mutate` tells: the questions that no scenario answers, for people and as data."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from engine.output.terminal import Screen
from engine.scenarios.mutation import Tried
from engine.words.lines import Line
from engine.words.mutating import MutantText, said
from facts.problems import LANGUAGES
from rules.loader import Library
from rules.mutants import Mutant


@dataclass(frozen=True)
class Told:
    """The outcome of a run, ready to be told in either language."""

    outcomes: Sequence[Tried]
    library: Library

    @property
    def clean(self) -> bool:
        """Whether every change was noticed, by scenarios that hold."""
        return not any(outcome.survivors or outcome.failing for outcome in self.outcomes)

    def data(self) -> Mapping[str, Any]:
        """Everything, sentences in both languages."""
        return {
            "mutants": self._killed + self._survived,
            "killed": self._killed,
            "survivors": [self._data(m) for o in self.outcomes for m in o.survivors],
            "equivalent": [self._data(m) for o in self.outcomes for m in o.equivalent],
            "without_scenario": [
                {"agreement": o.key[0], "norm": o.key[1], "mutants": len(o.survivors)}
                for o in self._unseen
            ],
            "failing": [
                {"file": str(s.path), "line": s.line, "scenario": s.name, "norm": o.key[1]}
                for o in self.outcomes
                for s in o.failing
            ],
        }

    def as_json(self) -> str:
        """The data as JSON."""
        return json.dumps(self.data(), ensure_ascii=False, indent=1) + "\n"

    def show(self, screen: Screen) -> None:
        """The questions by norm, the norms without a scenario, what was not counted, the total."""
        language = screen.language
        for outcome in self.outcomes:
            if outcome.survivors and outcome.scenarios:
                screen.lines(self._questions(outcome, language))
        if self._unseen:
            screen.line(said(language, "report", "unseen"), "bold")
            columns = ("agreement", "clause", "norm", "changes")
            screen.table(columns, (_row(outcome, language) for outcome in self._unseen))
        screen.lines(self._failing(language))
        screen.lines(self._reasons(language))
        screen.line(self._total(language), "bold green" if self.clean else "bold red")

    def _total(self, language: str) -> str:
        words = {"mutants": self._killed + self._survived, "norms": len(self.outcomes)}
        words |= {"killed": self._killed, "survived": self._survived}
        words |= {"equivalent": sum(len(outcome.equivalent) for outcome in self.outcomes)}
        return said(language, "report", "total", **words)

    @property
    def _killed(self) -> int:
        return sum(outcome.killed for outcome in self.outcomes)

    @property
    def _survived(self) -> int:
        return sum(len(outcome.survivors) for outcome in self.outcomes)

    @property
    def _unseen(self) -> list[Tried]:
        """The norms that nothing looks at."""
        return [outcome for outcome in self.outcomes if outcome.survivors and not outcome.scenarios]

    @cached_property
    def _texts(self) -> dict[tuple[str, str], MutantText]:
        return {}

    def _text(self, agreement: str, language: str) -> MutantText:
        key = (agreement, language)
        if key not in self._texts:
            self._texts[key] = MutantText(self.library, self.library.pack(agreement), language)
        return self._texts[key]

    def _data(self, mutant: Mutant) -> Mapping[str, Any]:
        mutation, texts = mutant.mutation, {n: self._text(mutant.agreement, n) for n in LANGUAGES}
        told = {
            "agreement": mutant.agreement,
            "norm": mutant.norm,
            "clause": mutant.original.clause,
            "key": mutation.key,
            "kind": mutation.kind,
            "before": mutation.before,
            "after": mutation.after,
            "question": {name: text.question(mutant) for name, text in texts.items()},
        }
        if mutant.equivalent is None:
            return told
        return {**told, "reason": {name: text.reason(mutant) for name, text in texts.items()}}

    def _questions(self, outcome: Tried, language: str) -> Iterator[Line]:
        yield Line(said(language, "report", "norm", **_named(outcome, language)), "bold")
        for mutant in outcome.survivors:
            question = self._text(mutant.agreement, language).question(mutant)
            yield Line(said(language, "report", "question", question=question), indent=2)

    def _failing(self, language: str) -> Iterator[Line]:
        failing = {s: None for outcome in self.outcomes for s in outcome.failing}
        if failing:
            yield Line(said(language, "report", "failing"), "bold red")
        for found in failing:
            words = {"file": found.path, "line": found.line, "name": found.name}
            yield Line(said(language, "report", "scenario", **words), indent=2)

    def _reasons(self, language: str) -> Iterator[Line]:
        reasons = Counter(
            self._text(mutant.agreement, language).reason(mutant)
            for outcome in self.outcomes
            for mutant in outcome.equivalent
        )
        if reasons:
            yield Line(said(language, "report", "equivalent"), "bold")
        for reason, count in reasons.most_common():
            yield Line(said(language, "report", "reason", reason=reason, count=count), indent=2)


def _named(outcome: Tried, language: str) -> Mapping[str, str]:
    clause = outcome.survivors[0].original
    title = clause.title[language]
    return {
        "agreement": outcome.key[0],
        "norm": clause.id,
        "clause": clause.clause,
        "title": f"{title}, {', '.join(clause.subjects)}" if clause.subjects else title,
    }


def _row(outcome: Tried, language: str) -> tuple[str, ...]:
    words = _named(outcome, language)
    count = str(len(outcome.survivors))
    return (words["agreement"], words["clause"], f"{words['title']} [{words['norm']}]", count)
