"""Says which verdicts flip under other norms, in a table and as plain data."""

from dataclasses import dataclass
from typing import Any

from engine.comparing.whatif import Flip, Outcome, WhatIf, outcome_of
from engine.judge.findings import Finding, NotAssessed
from engine.output.terminal import Screen
from engine.words.agreeing import AgreementText
from engine.words.lines import Line
from engine.words.locale import LANGUAGES, quantity
from engine.words.speaking import Speaker
from engine.words.trending import outcome_in_words, said
from rules.dimensions import DONE
from rules.schema import Norm, Unjudged

HEADERS = ("clause", "norm", "party", "period", "outcome", "bound")


@dataclass(frozen=True)
class Supposed:
    """The outcome of a what-if with the words of both versions."""

    found: WhatIf
    now: Speaker
    then: Speaker

    def show(self, screen: Screen) -> None:
        """Prints what flips, what is only asked otherwise, and how much stays as it is."""
        language = screen.language
        for kind, flips in (("flips", self.found.flips), ("moved", self.found.moved)):
            screen.lines([Line(said(language, "what_if", kind, count=len(flips)), "bold")])
            if flips:
                screen.table(HEADERS, [self._row(flip, language) for flip in flips])
        count = self.found.unchanged
        screen.lines([Line(said(language, "what_if", "unchanged", count=count))])
        if self.found.masked:
            screen.lines([Line(said(language, "what_if", "masked"), "yellow")])

    def _row(self, flip: Flip, language: str) -> tuple[str, ...]:
        about = flip.about
        party = ", ".join(filter(None, (about.party_name, about.subject)))
        sides = (self._outcome(flip.old, language), self._outcome(flip.new, language))
        olds, news = (
            self._bounds(flip.old, self.now, language),
            self._bounds(flip.new, self.then, language),
        )
        return (
            about.norm.clause,
            about.norm.title[language],
            party,
            str(about.period),
            _arrow(*sides),
            _arrow(olds, news),
        )

    def _outcome(self, item: Outcome | None, language: str) -> str:
        found = outcome_of(item)
        return outcome_in_words(found, language) if found else said(language, "absent")

    def _bounds(self, item: Outcome | None, speaker: Speaker, language: str) -> str:
        """The bounds that a finding was held to, else what the norm asks."""
        if item is None:
            return said(language, "nothing")
        agreement = item.about.agreement.id
        if not isinstance(item, Finding):
            pack = speaker.library.pack(agreement)
            return AgreementText(speaker.library, pack, language).norm(_agreed(item))
        words = speaker.words(agreement, language)
        if not item.crossings:
            return words.bound_cell(item)
        limits = (*item.crossings, *([item.also] if item.also else []))
        unit = item.about.unit
        return "; ".join(
            f"{words.say('side', 'by' if unit == DONE else limit.bound.side)} "
            f"{quantity(limit.value, unit, language)}"
            for limit in limits
        )

    def data(self) -> dict[str, Any]:
        """The same as plain data, with the explanations of both versions."""
        return {
            "packs": {
                name: {
                    "old": self.found.versions.now.pack(name).sha256,
                    "new": self.found.versions.then.pack(name).sha256,
                }
                for name in self.found.versions.changed
            },
            "flips": [self._flip(flip) for flip in self.found.flips],
            "bound_changed": [self._flip(flip) for flip in self.found.moved],
            "unchanged": self.found.unchanged,
            **({"masked": True} if self.found.masked else {}),
        }

    def _flip(self, flip: Flip) -> dict[str, Any]:
        about = flip.about
        return {
            "agreement": about.agreement.id,
            "norm": about.norm.id,
            "clause": about.norm.clause,
            "party": about.party,
            "subject": about.subject,
            "period": str(about.period),
            "old": self._side(flip.old, self.now),
            "new": self._side(flip.new, self.then),
        }

    def _side(self, item: Outcome | None, speaker: Speaker) -> dict[str, Any] | None:
        if item is None:
            return None
        return {
            "outcome": outcome_of(item),
            "force": item.about.norm.force,
            "bound": {lang: self._bounds(item, speaker, lang) for lang in LANGUAGES},
            "explanation": {lang: _explained(item, speaker, lang) for lang in LANGUAGES},
        }


def _agreed(item: NotAssessed) -> Norm | Unjudged:
    """The norm itself; every clause of a pack is one of the two."""
    norm = item.about.norm
    if not isinstance(norm, Norm | Unjudged):
        raise TypeError(f"{norm.id} is no norm")
    return norm


def _explained(item: Outcome, speaker: Speaker, language: str) -> str:
    if isinstance(item, Finding):
        return speaker.finding(item, language)
    return speaker.reason(item, language)


def _arrow(old: str, new: str) -> str:
    return old if old == new else f"{old} \N{RIGHTWARDS ARROW} {new}"
