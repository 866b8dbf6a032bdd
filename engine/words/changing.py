"""Says what moved since an earlier check."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from engine.comparing.changes import Changes, Moved, NormChange, Restated
from engine.comparing.earlier import Outcome, Written
from engine.words.explaining import FindingText
from engine.words.lines import Line
from engine.words.locale import bare, day, number, rounded
from engine.words.speaking import Speaker
from engine.words.trending import FINDINGS, TEXTS, outcome_in_words, said
from facts.catalogue import catalogue
from facts.periods import period
from facts.units import Kind, units

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
DECIMALS: Mapping[Kind | None, int] = {"share": 4, "percent": 2}
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
        parts.append(("withheld", [self._moved(item) for item in found.withheld]))
        parts.append(("hidden", [self._hidden(item) for item in found.hidden]))
        for kind, texts in parts:
            if texts:
                yield Line(f"{self._say(kind)} ({len(texts)})", indent=2)
                yield from (Line(text, indent=4) for text in texts)
        if not any(texts for _, texts in parts):
            yield Line(self._say("nothing_moved"), indent=2)
        same = number(Fraction(found.same), self.language, 0)
        yield Line(self._say("same", count=found.same, shown=same), indent=2)

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
        when = self._period(item.period)
        return {"clause": item.clause, "norm": title, "party": whose, "period": when}

    def _outcome(self, item: Outcome | None, about: Outcome) -> str:
        if item is None:
            return self._say("absent")
        text = outcome_in_words(item.outcome, self.language)
        if item.value:
            value = self._outcome_value(item.value, item.unit)
            text = self._say("outcome_value", outcome=text, value=value)
        if item.period != about.period:
            text = self._say("outcome_period", outcome=text, period=self._period(item.period))
        return text

    def _hidden(self, item: Restated) -> str:
        """A figure that was masked then: whose and which, since only the one of now is known."""
        return self._figure("hidden_figure", item)

    def _restated(self, item: Restated) -> str:
        return self._figure("figure", item)

    def _figure(self, form: str, item: Restated) -> str:
        known = self.speaker.library.vocabulary.facts.get(item.fact)
        fact = known.label[self.language] if known else item.fact
        party = self._party("", item.party)
        party = f"{party}, {item.subject}" if item.subject else party
        unit = known.unit if known else None
        values = {"was": self._value(item.was, unit), "now": self._value(item.now, unit)}
        period = self._period(item.period)
        return self._say(form, party=party, period=period, fact=fact, **values)

    def _norm(self, item: NormChange) -> str:
        known = catalogue(TEXTS)["what"]
        what = self._say("what", item.what) if item.what in known else self._parameter(item)
        sides = {"was": self._side(item, item.was), "now": self._side(item, item.now)}
        title = self._title(item.agreement, item.norm)
        return self._say("norm_changed", clause=item.clause, norm=title, what=what, **sides)

    def _side(self, item: NormChange, value: str | None) -> str:
        forces: Any = catalogue(FINDINGS)["force"]
        if item.what == "force" and value in forces:
            return str(forces[value][self.language])
        words = self._looked_up(item)
        if value and words:
            return self._value(value, words.unit(item.what.partition("[")[0]))
        return self._printed(value) if value else self._say("nothing")

    def _printed(self, bound: str) -> str:
        """A bound as its pack prints it, with the words and signs of the language."""
        sides: Any = catalogue(FINDINGS)["side"]
        side = next((name for name in sides if bound.startswith(f"{name} ")), None)
        rest = bound.removeprefix(f"{side} ")
        if self.language == "nl" and _NUMBER.fullmatch(rest.removesuffix("%")):
            rest = rest.translate(str.maketrans(".,", ",."))
        return f"{sides[side][self.language]} {rest}" if side else rest

    def _parameter(self, item: NormChange) -> str:
        """A value that a norm looks up, by its name and its year or class."""
        name, _, key = item.what.partition("[")
        words = self._looked_up(item)
        return f"{words.parameter(name)} ({key.removesuffix(']')})" if words else item.what

    def _looked_up(self, item: NormChange) -> FindingText | None:
        """The words of an agreement that knows the value; None for anything else."""
        if item.agreement not in self.speaker.library.agreements:
            return None
        words = self.speaker.words(item.agreement, self.language)
        name = item.what.partition("[")[0]
        return words if name in {*words.parameters, *words.series} else None

    def _value(self, value: str, unit: str | None) -> str:
        """A value of the JSON as people write it; what is not known stays as it is."""
        if value == "no":
            return self._say("undone")
        if _DAY.fullmatch(value):
            return day(date.fromisoformat(value), self.language)
        if unit is None or unit not in units() or not _NUMBER.fullmatch(value):
            return value
        return bare(Fraction(value), unit, self.language)

    def _outcome_value(self, value: str, unit: str | None) -> str:
        """A measured value, which is a rounded one in the JSON: a percentage with two decimals."""
        kind = units()[unit].kind if unit is not None and unit in units() else None
        if kind in DECIMALS and _NUMBER.fullmatch(value):
            value = str(rounded(Fraction(value), DECIMALS[kind]))
        return self._value(value, unit)

    def _period(self, text: str) -> str:
        """A period as people say it."""
        names = iter(self.speaker.library.agreements)
        return self.speaker.words(next(names), self.language).period(period(text))

    def _title(self, agreement: str, norm: str) -> str:
        """The title of a norm, or its id where we do not know it."""
        if agreement not in self.speaker.library.agreements:
            return norm
        norms: Sequence[Any] = self.speaker.library.pack(agreement).clauses
        return next((n.title[self.language] for n in norms if n.id == norm), norm)

    def _party(self, agreement: str, party: str) -> str:
        """What a party is called, in its agreement or else in any."""
        agreements = self.speaker.library.agreements
        asked = [agreements[agreement]] if agreement in agreements else agreements.values()
        names = (known.parties[party].name for _, known in asked if party in known.parties)
        return next(names, party)

    def _say(self, *path: str, **words: object) -> str:
        return said(self.language, *path, **words)
