"""A comparison of two agreements for people, part by part, and for programs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from engine.output.terminal import Screen
from engine.words.agreeing import AgreementText, said
from engine.words.comparing import ComparisonText
from engine.words.locale import LANGUAGES
from rules.comparing import Comparison, Continued
from rules.differing import Difference
from rules.expressions import Bound, Measure
from rules.loader import Library
from rules.matching import Agreed
from rules.ranking import Tendency
from rules.schema import Norm, Pack, Span

STANDINGS = ("ongoing", "due", "later", "past")


@dataclass(frozen=True)
class Told:
    """A comparison with its words in every language."""

    comparison: Comparison
    library: Library

    @cached_property
    def texts(self) -> Mapping[str, ComparisonText]:
        """The writer of each language."""
        return {lang: ComparisonText(self.library, self.comparison, lang) for lang in LANGUAGES}

    def show(self, screen: Screen) -> None:
        """Prints what changed most first: stricter, looser, new and gone; what stayed last."""
        found, text = self.comparison, self.texts[screen.language]
        titles = {"older": found.older.agreement.title, "newer": found.newer.agreement.title}
        screen.line(text.say("heading", **titles), "bold")
        screen.line(text.say("kinds", **self._counts()), "bold")
        screen.line(text.say("explained"))
        for kind in (Tendency.STRICTER, Tendency.LOOSER):
            _changed(screen, text.say("tendency", kind), self._tending(kind), text)
        _agreed(screen, text.say("appeared"), found.appeared, text.new)
        for standing in STANDINGS:
            gone = [norm for norm in found.disappeared if found.standing(norm) == standing]
            _agreed(screen, text.say("gone", standing), gone, text.old)
        _changed(screen, text.say("moved"), [item for item in found.changed if item.moved], text)
        for kind in (Tendency.OTHERWISE, Tendency.ASIDE):
            _changed(screen, text.say("tendency", kind), self._tending(kind), text)
        _stayed(screen, text.say("unchanged"), found.unchanged, text)

    def _tending(self, kind: Tendency) -> list[Continued]:
        """What changed in one way, projects that moved aside."""
        changed = self.comparison.changed
        return [item for item in changed if item.tendency is kind and not item.moved]

    def _counts(self) -> dict[str, int]:
        found = self.comparison
        return {
            "disappeared": len(found.disappeared),
            "appeared": len(found.appeared),
            "changed": len(found.changed),
            "moved": sum(item.moved for item in found.changed),
            "unchanged": len(found.unchanged),
            **{kind.value: len(self._tending(kind)) for kind in Tendency},
        }

    def data(self) -> dict[str, Any]:
        """Everything as plain data, with the sentences in both languages."""
        found = self.comparison
        return {
            "older": _agreement(found.older),
            "newer": _agreement(found.newer),
            "counts": self._counts(),
            "disappeared": [
                {**self._norm(norm, "old"), "standing": found.standing(norm)}
                for norm in found.disappeared
            ],
            "appeared": [self._norm(norm, "new") for norm in found.appeared],
            "changed": [self._continued(item) for item in found.changed],
            "unchanged": [self._continued(item) for item in found.unchanged],
        }

    def _norm(self, norm: Agreed, side: str) -> dict[str, Any]:
        sides: dict[str, AgreementText] = {
            language: getattr(text, side) for language, text in self.texts.items()
        }
        return {
            "id": norm.id,
            "clause": norm.clause,
            "title": norm.title.model_dump(),
            "agreed": norm.agreed.model_dump(),
            "force": norm.force,
            "binds": list(sides["nl"].pack.bound_by(norm)),
            "subject": list(norm.subjects),
            "not_judged": None if isinstance(norm, Norm) else norm.not_judged,
            "asks": {language: text.norm(norm) for language, text in sides.items()},
        }

    def _continued(self, item: Continued) -> dict[str, Any]:
        return {
            "old": [self._norm(norm, "old") for norm in item.match.old],
            "new": self._norm(item.new, "new"),
            "matched_by": item.match.how,
            "clause_moved": [norm.clause for norm in item.match.old] != [item.new.clause],
            "project_moved": item.moved,
            "tendency": item.tendency.value if item.differences else None,
            "differences": [self._difference(item, found) for found in item.differences],
        }

    def _difference(self, item: Continued, found: Difference) -> dict[str, Any]:
        words = {lang: list(text.difference(item, found)) for lang, text in self.texts.items()}
        return {
            "kind": found.kind.value,
            "name": found.name or None,
            "old": _plain(found.old),
            "new": _plain(found.new),
            "words": {language: "; ".join(sentences) for language, sentences in words.items()},
        }


def _agreed(screen: Screen, heading: str, norms: Iterable[Agreed], text: AgreementText) -> None:
    """A heading and a table of norms of one agreement."""
    rows = [
        (norm.clause, text.title(norm), text.norm(norm), text.force(norm.force)) for norm in norms
    ]
    _part(screen, heading, ("clause", "norm", "asks", "force"), rows)


def _changed(
    screen: Screen, heading: str, items: Iterable[Continued], text: ComparisonText
) -> None:
    """A heading and a table of norms that go on, each difference on a line of its own."""
    rows = [
        (text.clause(item), text.new.title(item.new), "\n".join(text.differences(item)))
        for item in items
    ]
    _part(screen, heading, ("clause", "norm", "difference"), rows)


def _stayed(screen: Screen, heading: str, items: Iterable[Continued], text: ComparisonText) -> None:
    rows = [
        (text.clause(item), text.new.title(item.new), text.new.norm(item.new)) for item in items
    ]
    _part(screen, heading, ("clause", "norm", "asks"), rows)


def _part(
    screen: Screen, heading: str, headers: tuple[str, ...], rows: Sequence[Sequence[str]]
) -> None:
    screen.line("")
    screen.line(f"{heading}: {len(rows) or said(screen.language, 'none')}", "bold")
    if rows:
        screen.table(headers, rows)


def _agreement(pack: Pack) -> dict[str, Any]:
    agreement = pack.agreement
    return {"id": pack.id, "title": agreement.title, "norms": len(pack.clauses)}


def _plain(value: object) -> object:
    """A side of a difference as JSON can hold it."""
    if isinstance(value, Bound | Measure):
        return value.text
    if isinstance(value, Span):
        return value.model_dump(mode="json", by_alias=True)
    if isinstance(value, Mapping):
        return {key: _plain(entry) for key, entry in value.items()}
    if isinstance(value, tuple):
        return [_plain(entry) for entry in value]
    if isinstance(value, date | Decimal):
        return str(value)
    return value
