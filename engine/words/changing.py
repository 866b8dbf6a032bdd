"""Says what moved since an earlier check."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from engine.changes import Changes, Moved, NormChange, Restated
from engine.earlier import Outcome, Written
from engine.words.lines import Line
from engine.words.locale import day
from engine.words.speaking import Speaker
from engine.words.trending import FINDINGS, TEXTS, outcome_in_words, said
from facts.catalogue import catalogue

KINDS = ("breaches", "warnings", "resolved", "unassessed", "assessed", "gone")


@dataclass(frozen=True)
class ChangeText:
    """Tells people what moved, in one language."""

    speaker: Speaker
    language: str

    def lines(self, found: Changes, earlier: Written) -> Iterator[Line]:
        """Every change, under a heading for each kind."""
        as_of = day(earlier.run.receipt.as_of, self.language)
        yield Line(self._say("heading", name=earlier.name, as_of=as_of), "bold")
        parts = [(kind, [self._moved(item) for item in getattr(found, kind)]) for kind in KINDS]
        parts.append(("restated", [self._restated(item) for item in found.restated]))
        parts.append(("norms", [self._norm(item) for item in found.norms]))
        for kind, texts in parts:
            if texts:
                yield Line(f"{self._say(kind)} ({len(texts)})", indent=2)
                yield from (Line(text, indent=4) for text in texts)
        if not any(texts for _, texts in parts):
            yield Line(self._say("nothing_moved"), indent=2)
        yield Line(self._say("same", count=found.same), indent=2)

    def _moved(self, item: Moved) -> str:
        about = item.about
        return self._say(
            "moved",
            **self.about(about),
            was=self._outcome(item.was, about),
            now=self._outcome(item.now, about),
        )

    def about(self, item: Outcome) -> dict[str, str]:
        """What an outcome is about, by the names that people know."""
        party = self._party(item.agreement, item.party)
        whose = f"{party}, {item.subject}" if item.subject else party
        title = self._title(item.agreement, item.norm)
        return {"clause": item.clause, "norm": title, "party": whose, "period": item.period}

    def _outcome(self, item: Outcome | None, about: Outcome) -> str:
        if item is None:
            return self._say("absent")
        text = outcome_in_words(item.outcome, self.language)
        if item.value:
            text = self._say("outcome_value", outcome=text, value=item.value)
        if item.period != about.period:
            text = self._say("outcome_period", outcome=text, period=item.period)
        return text

    def _restated(self, item: Restated) -> str:
        known = self.speaker.library.vocabulary.facts.get(item.fact)
        fact = known.label[self.language] if known else item.fact
        party = f"{item.party}, {item.subject}" if item.subject else item.party
        values = {"was": item.was, "now": item.now}
        return self._say("figure", party=party, period=item.period, fact=fact, **values)

    def _norm(self, item: NormChange) -> str:
        known = catalogue(TEXTS)["what"]
        what = self._say("what", item.what) if item.what in known else item.what
        sides = {"was": self._side(item, item.was), "now": self._side(item, item.now)}
        title = self._title(item.agreement, item.norm)
        return self._say("norm_changed", clause=item.clause, norm=title, what=what, **sides)

    def _side(self, item: NormChange, value: str | None) -> str:
        forces: Any = catalogue(FINDINGS)["force"]
        if item.what == "force" and value in forces:
            return str(forces[value][self.language])
        return value or self._say("nothing")

    def _title(self, agreement: str, norm: str) -> str:
        """The title of a norm, or its id where we do not know it."""
        if agreement not in self.speaker.library.agreements:
            return norm
        norms: Sequence[Any] = self.speaker.library.pack(agreement).clauses
        return next((n.title[self.language] for n in norms if n.id == norm), norm)

    def _party(self, agreement: str, party: str) -> str:
        known = self.speaker.library.agreements.get(agreement)
        found = known[1].parties.get(party) if known else None
        return found.name if found else party

    def _say(self, *path: str, **words: object) -> str:
        return said(self.language, *path, **words)
