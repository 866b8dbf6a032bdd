"""Asks about a change that no scenario noticed, from sentences in `texts/mutants.yaml`."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from engine.words.agreeing import AgreementText, rhythm
from engine.words.locale import day, quantity
from facts.catalogue import catalogue, filled
from rules.grammar import parse_measure
from rules.loader import Library
from rules.mutants import BOUNDS, Mutant
from rules.schema import Pack

TEXTS = Path(__file__).parent / "texts" / "mutants.yaml"
RECORDS = ("only_if", "unless", "follow_up", "on_record")
CHOICES = ("jointly", "until_then")
PARTIES = ("binds", "figures_of")


class MutantText:
    """Puts the questions about one agreement, in one language."""

    def __init__(self, library: Library, pack: Pack, language: str) -> None:
        """Knows the facts and series of the library, and the parameters of the agreement."""
        self.language = language
        self.text = AgreementText(library, pack, language)

    def question(self, mutant: Mutant) -> str:
        """What a policy officer would have to answer about a change."""
        mutation = mutant.mutation
        group = mutation.key.partition(".")[0] if mutation.parameter else mutation.key
        before, after = self._values(mutant)
        label = self.text.words.parameter(mutation.parameter.id) if mutation.parameter else ""
        kinds = catalogue(TEXTS)["question"][group]
        kind = mutation.after if group in CHOICES else mutation.kind
        if group in BOUNDS.values():
            kind = "changed" if after else "dropped"
        words = {"before": before, "after": after, "label": label}
        return said(self.language, "question", group, kind if kind in kinds else "changed", **words)

    def reason(self, mutant: Mutant) -> str:
        """Why a change makes no difference."""
        return said(self.language, "reason", mutant.equivalent or "")

    def _values(self, mutant: Mutant) -> tuple[str, str]:
        """What was there and what came in its place, in words."""
        mutation, original, changed = mutant.mutation, mutant.original, mutant.changed
        for field, key in BOUNDS.items():
            if mutation.key == key:
                return self._bound(original, field), self._bound(changed, field)
        return self._value(mutant, mutation.before), self._value(mutant, mutation.after)

    def _bound(self, norm: Any, field: str) -> str:
        bound = getattr(norm, field)
        return self.text.bound(norm, bound) if bound is not None else ""

    def _value(self, mutant: Mutant, value: str) -> str:
        mutation, key, text = mutant.mutation, mutant.mutation.key, self.text
        if not value:
            return ""
        if key == "measure":
            return text.measure(parse_measure(value))
        if mutation.parameter is not None:
            return self._printed(mutation.parameter.unit, value)
        if key in PARTIES:
            return text.names((value,))
        if key in RECORDS or value.startswith("by "):
            return text.words.label(value.removeprefix("by "))
        return self._plain(key, value)

    def _plain(self, key: str, value: str) -> str:
        if key == "force":
            return self.text.force(value)
        if key == "every":
            return rhythm(value, self.language)
        if key.startswith("valid") or key == "not_before":
            return day(date.fromisoformat(value), self.language)
        if key == "national":
            return self.text.words.parameter(value)
        if key == "not_judged":
            return self.text.words.say("reason", value, "label")
        return value

    def _printed(self, unit: str, value: str) -> str:
        """A printed value with its year or class; of a shifted one the year or class alone."""
        key, _, number = value.partition(": ")
        if not number:
            return key
        return f"{quantity(Fraction(Decimal(number)), unit, self.language)} ({key})"


def said(language: str, *path: str, **words: object) -> str:
    """The sentence at `path` in the catalogue of mutants, in `nl` or `en`."""
    return filled(catalogue(TEXTS), language, path, words)
