"""What is encoded: agreements and norms as data and in words."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from engine.templates import needed
from engine.words.explaining import FindingText
from engine.words.locale import LANGUAGES, day, day_of_year, quantity
from engine.words.wording import SIGNS
from facts.vocabulary import Vocabulary
from rules.dimensions import DONE
from rules.expressions import Bound, Day, Expression, Number, Operation, TableValue, YearValue, walk
from rules.loader import Library
from rules.schema import Norm, Pack, Unjudged

LEAP_YEAR = 2000


class NormText(FindingText):
    """Says norms in words, in one language."""

    def bound(
        self, bound: Bound, unit: str, *, pace: bool = False, opens: date | None = None
    ) -> str:
        """A bound in words: `ten hoogste CAO-loonontwikkeling van het jaar ervoor - 0,5 ...`.

        `opens` is the first day on which meeting a deadline counts, where a norm has one.
        """
        side = "by" if unit == DONE else bound.side
        text = f"{self.say('side', side)} {self._words(bound.tree, unit)}"
        if opens is not None:
            return self.say("not_before", bound=text, day=day(opens, self.language))
        if bound.by is None:
            return text
        dated = self.say("by_date", bound=text, by=day(bound.by, self.language))
        return f"{dated}; {self.say('pace')}" if pace else dated

    def _words(self, tree: Expression, unit: str) -> str:
        if isinstance(tree, Number):
            return quantity(Fraction(tree.value), tree.unit or unit, self.language)
        if isinstance(tree, Day):
            return self._day(tree)
        if isinstance(tree, YearValue):
            return self._year(tree)
        if isinstance(tree, TableValue):
            label = self.parameter(tree.name)
            return self.say("by_fact", label=label, fact=self.label(tree.fact))
        if not isinstance(tree, Operation):
            raise TypeError(f"{tree} has no place in a bound")
        left, right = self._words(tree.left, unit), self._words(tree.right, unit)
        return f"{left} {SIGNS.get(tree.sign, tree.sign)} {right}"

    def _day(self, tree: Day) -> str:
        if tree.year is not None:
            return day(tree.in_year(tree.year), self.language)
        return self.say("each_year", day=day_of_year(tree.in_year(LEAP_YEAR), self.language))

    def values_of(self, name: str) -> str:
        """Every value of a parameter or series, by year or class."""
        unit = self.unit(name)
        shown = [
            f"{key} {quantity(Fraction(dated.value), unit, self.language)}"
            for key, dated in self.named(name).values.items()
        ]
        return f"{self.parameter(name)}: {'; '.join(shown)}"

    def _year(self, tree: YearValue) -> str:
        label, count = self.parameter(tree.name), abs(tree.offset)
        if count == 0:
            return self.say("in_year", label=label)
        direction = "years_before" if tree.offset < 0 else "years_after"
        return self.say(direction, label=label, count=count)


def norm_texts(library: Library, pack: Pack) -> Mapping[str, NormText]:
    """A writer per language for the norms of a pack."""
    given = (library.vocabulary, pack.parameters, library.reference)
    return {language: NormText(language, *given) for language in LANGUAGES}


def norms_data(library: Library, pack: Pack, units: Mapping[str, str]) -> dict[str, Any]:
    """Every norm, and every clause that is not checked, as plain data."""
    texts = norm_texts(library, pack)
    return {
        "norms": [
            _described(norm, chapter.chapter, pack, units, texts, library.vocabulary)
            for chapter in pack.chapters
            for norm in chapter.norms
        ],
        "not_checked": [
            {"clause": i.clause, "covers": list(i.covers), "reason": i.reason.model_dump()}
            for chapter in pack.chapters
            for i in chapter.not_checked
        ],
    }


def _described(  # noqa: PLR0913, PLR0917 - it is one call with all that can be said
    norm: Norm | Unjudged,
    chapter: str,
    pack: Pack,
    units: Mapping[str, str],
    texts: Mapping[str, NormText],
    vocabulary: Vocabulary,
) -> dict[str, Any]:
    """What every norm has, and of one with a verdict what it measures."""
    common = {
        "id": norm.id,
        "chapter": chapter,
        "clause": norm.clause,
        "covers": list(norm.covers),
        "title": norm.title.model_dump(),
        "agreed": norm.agreed.model_dump(),
        "force": norm.force,
        "binds": list(pack.bound_by(norm)),
        "names": [pack.agreement.parties[party].name for party in pack.bound_by(norm)],
        "jointly": norm.jointly,
        "every": norm.every,
        "subject": norm.subject,
        "subjects": list(norm.subjects),
        "valid_from": norm.valid.start.isoformat(),
        "valid_to": norm.valid.end.isoformat() if norm.valid.end else None,
        "readings": [reading.model_dump() for reading in norm.readings],
    }
    if isinstance(norm, Unjudged):
        why = {"not_judged": norm.not_judged, "why": norm.why.model_dump()}
        return {**common, **why, "facts": [], "bands": {}}
    return {**common, "not_judged": None, **_measured(norm, units[norm.id], texts, vocabulary)}


def _measured(
    norm: Norm, unit: str, texts: Mapping[str, NormText], vocabulary: Vocabulary
) -> dict[str, Any]:
    pace = norm.until_then == "pace of the last year"
    bands = {"pass": norm.holds, "also": norm.also, "warn": norm.warn}
    facts = needed(norm)
    rises = {name: vocabulary.facts[name].or_rise for name in facts}
    return {
        "measure": norm.measure.text,
        "unit": unit,
        "bands": {
            name: {
                "bound": b.text,
                **{
                    lang: w.bound(b, unit, pace=pace, opens=norm.not_before)
                    for lang, w in texts.items()
                },
            }
            for name, b in bands.items()
            if b is not None
        },
        "facts": list(facts),
        "or_facts": {name: [r.start, r.end] for name, r in rises.items() if r is not None},
        "parameters": {
            lang: [words.values_of(name) for name in _parameters(norm)]
            for lang, words in texts.items()
        },
    }


def _parameters(norm: Norm) -> tuple[str, ...]:
    """The parameters and series that a norm looks in, once each."""
    trees = [bound.tree for bound in (norm.holds, norm.also, norm.warn) if bound is not None]
    parts = (part for tree in trees for part in walk(tree))
    named = [part.name for part in parts if isinstance(part, YearValue | TableValue)]
    return tuple(dict.fromkeys(named + ([norm.national] if norm.national else [])))


def agreements_data(library: Library) -> list[dict[str, Any]]:
    """Every agreement with its parties, term, and norms counted by force and rhythm."""
    found = []
    for name, (_, agreement) in library.agreements.items():
        pack = library.pack(name)
        found.append(
            {
                "id": name,
                "title": agreement.title,
                "area": agreement.area,
                "signed": agreement.signed.isoformat(),
                "valid_from": agreement.term.start.isoformat(),
                "valid_to": agreement.term.end.isoformat() if agreement.term.end else None,
                "parties": list(agreement.parties),
                "norms": len(pack.clauses),
                "names": [party.name for party in agreement.parties.values()],
                "judged": len(pack.norms),
                "not_checked": sum(len(chapter.not_checked) for chapter in pack.chapters),
                "by_force": dict(Counter(norm.force for norm in pack.clauses)),
                "by_every": dict(Counter(norm.every for norm in pack.clauses)),
                "covers": sum(len(norm.covers) for norm in pack.clauses),
                "sha256": pack.sha256,
            }
        )
    return found
