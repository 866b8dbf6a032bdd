"""Speaks of what one agreement asks, in a few words, for tables of many norms."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from engine.words.listing import NormText
from engine.words.locale import listed, number, quantity
from engine.words.wording import SIGNS
from facts.catalogue import catalogue, filled
from rules.dimensions import DONE, OCCASIONS, Names, measure_unit
from rules.expressions import Bound, Expression, FactRef, Measure, Number, Operation, facts_in
from rules.loader import Library
from rules.matching import Agreed
from rules.schema import Norm, Pack

TEXTS = Path(__file__).parent / "texts" / "comparing.yaml"
SCREEN = TEXTS.with_name("screen.yaml")


class AgreementText:
    """Speaks of the norms of one agreement, in one language."""

    def __init__(self, library: Library, pack: Pack, language: str) -> None:
        """Knows the facts and series of the library, and the parameters of the agreement."""
        self.pack = pack
        names = Names(library.vocabulary.facts, pack.parameters, library.reference)
        self.units = {norm.id: measure_unit(norm.measure, names) for norm in pack.norms}
        self.language = language
        self.words = NormText(language, library.vocabulary, pack.parameters, library.reference)

    def say(self, *path: str, **words: object) -> str:
        """The sentence at `path` in the catalogue of comparisons."""
        return said(self.language, *path, **words)

    def bound(self, norm: Agreed, bound: Bound) -> str:
        """A bound of a norm in words."""
        opens = norm.not_before if isinstance(norm, Norm) else None
        return self.words.bound(bound, self.units[norm.id], opens=opens)

    def band(self, norm: Agreed, name: str, bound: Bound) -> str:
        """A bound with the word for its band; nothing is said before that of a pass."""
        if name == "pass":
            return self.bound(norm, bound)
        second = name == "warn" and self.units[norm.id] == DONE
        return self.say("band", "second" if second else name, bound=self.bound(norm, bound))

    def norm(self, norm: Agreed) -> str:
        """What a norm asks, in a few words."""
        if not isinstance(norm, Norm):
            return self.words.say("reason", norm.not_judged, "label")
        late = "late" if self.units[norm.id] == DONE else "wider"
        others = {late: norm.warn, "and_also": norm.also}
        parts = [self._asked(norm)]
        parts += [self.say(k, bound=self.bound(norm, b)) for k, b in others.items() if b]
        return "; ".join(parts)

    def _asked(self, norm: Norm) -> str:
        """The bound, with what is measured and how often where the title does not say so."""
        bound, unit = self.bound(norm, norm.holds), self.units[norm.id]
        if norm.subjects or unit == DONE:
            return bound
        repeats = norm.holds.by is None and not _over_years(norm)
        often = rhythm(norm.every, self.language) if repeats else ""
        if unit == OCCASIONS:
            return f"{bound} {often}".rstrip()
        measured = ", ".join(filter(None, (self.measure(norm.measure), often)))
        return f"{measured}: {bound}"

    def title(self, norm: Agreed) -> str:
        """What a norm is called."""
        return norm.title[self.language]

    def force(self, force: str) -> str:
        """How strict a norm is."""
        return self.words.say("force", force)

    def names(self, parties: tuple[str, ...]) -> str:
        """The names of parties."""
        known = self.pack.agreement.parties
        return listed([known[party].name for party in parties], self.language)

    def measure(self, measure: Measure) -> str:
        """What is measured, by the names of the facts."""
        return self._measured(measure.tree)

    def _measured(self, tree: Expression) -> str:
        if isinstance(tree, FactRef):
            return self._fact(tree)
        if isinstance(tree, Number):
            return number(Fraction(tree.value), self.language, 6)
        if not isinstance(tree, Operation):
            raise TypeError(f"{tree} has no place in a measure")
        left, right = self._measured(tree.left), self._measured(tree.right)
        if tree.sign == "/":
            return self.say("ratio", top=left, bottom=right)
        return f"{left} {SIGNS.get(tree.sign, tree.sign)} {right}"

    def _fact(self, ref: FactRef) -> str:
        label = self.words.label(ref.name)
        if ref.since is not None:
            return self.say("average" if ref.mean else "since", label=label, year=ref.since)
        if not ref.offset:
            return label
        key = ("before" if ref.offset < 0 else "after") + ("_one" if abs(ref.offset) == 1 else "")
        return self.say(key, label=label, count=abs(ref.offset))

    def values(self, name: str, values: Mapping[str, Decimal]) -> str:
        """The printed values of a parameter, each with its year or class."""
        unit = self.words.unit(name)
        shown = (
            self.say("value_of", key=key, value=quantity(Fraction(value), unit, self.language))
            for key, value in values.items()
        )
        return ", ".join(shown)


def rhythm(every: str, language: str) -> str:
    """How often a norm is judged, in words."""
    text: str = catalogue(SCREEN)["every"][every][language]
    return text


def said(language: str, *path: str, **words: object) -> str:
    """The sentence at `path` in the catalogue of comparisons, in `nl` or `en`."""
    return filled(catalogue(TEXTS), language, path, words)


def _over_years(norm: Norm) -> bool:
    return any(ref.since is not None for ref in facts_in(norm.measure.tree))
