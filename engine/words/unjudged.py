"""What was not assessed, in short: what can be mended first, what nobody can change last."""

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

from engine.judge.findings import NotAssessed, Subject
from engine.words.locale import number
from engine.words.speaking import Speaker
from facts.catalogue import catalogue, filled

TEXTS = Path(__file__).parent / "texts" / "screen.yaml"
SILENT = "silent"
ORDER = (
    "data-problem",
    "missing-fact",
    "missing-parameter",
    "masked",
    "judgement",
    SILENT,
    "not-due",
    "unknown-norm",
    "no-cases",
    "not-bound",
    "not-in-force",
)
"""Why there is no verdict, in the order in which it is told."""
FEW = 6
"""How many clauses outside their validity are still named and not only counted."""

Row = tuple[str, str, str, str]


class UnjudgedText:
    """Tells in one language which norms have no verdict, and why."""

    def __init__(self, speaker: Speaker, language: str) -> None:
        """`language` is `nl` or `en`."""
        self.speaker, self.language = speaker, language

    def rows(self, rest: Sequence[NotAssessed]) -> list[Row]:
        """A row for whatever has the same reason and needs the same to be judged."""
        groups: dict[tuple[str, str, str], list[NotAssessed]] = {}
        for item in sorted(rest, key=lambda item: ORDER.index(_why(item))):
            need = "" if item.silent else self.speaker.need(item, self.language)
            own = item.so_far is not None or (need and item.reason != "not-due")
            norm = (item.about.norm.id + (item.about.subject or "")) if own else ""
            groups.setdefault((norm, _why(item), need), []).append(item)
        return [self._row(items, need, own=bool(norm)) for (norm, _, need), items in groups.items()]

    def counted(self, rest: Sequence[NotAssessed]) -> str:
        """How many have no verdict for each reason, such as `feit ontbreekt (2)`."""
        counts = Counter(map(_why, rest))
        named = {_why(item): self._label(item) for item in rest}
        told = (f"{named[why]} ({self._number(counts[why])})" for why in ORDER if why in counts)
        return ", ".join(told)

    def _row(self, items: Sequence[NotAssessed], need: str, *, own: bool) -> Row:
        whose = dict.fromkeys(_whose(i.about) if own else i.about.party_name for i in items)
        periods = dict.fromkeys(map(str, sorted(item.about.period for item in items)))
        why = self._label(items[0])
        why += f" ({self._number(len(items))})" if len(items) > 1 else ""
        told = f"{why}: {need}" if need else why
        return self._clauses(items), ", ".join(whose), ", ".join(periods), told

    def _clauses(self, items: Sequence[NotAssessed]) -> str:
        """The clauses, a single norm with its title; many that do not hold are only counted."""
        clauses = dict.fromkeys(item.about.norm.clause for item in items)
        titles = dict.fromkeys(item.about.norm.title[self.language] for item in items)
        if _why(items[0]) == "not-in-force" and len(clauses) > FEW:
            words = {"count": len(clauses)}
            return filled(catalogue(TEXTS), self.language, ("clauses",), words)
        named = f" {next(iter(titles))}" if len(titles) == 1 else ""
        return ", ".join(clauses) + named

    def _label(self, item: NotAssessed) -> str:
        words = self.speaker.words(item.about.agreement.id, self.language)
        return words.say("silent") if item.silent else words.say("reason", item.reason, "label")

    def _number(self, count: int) -> str:
        return number(Fraction(count), self.language, 0)


def _why(item: NotAssessed) -> str:
    return SILENT if item.silent else item.reason


def _whose(about: Subject) -> str:
    """The party, with the project if it is about one."""
    return f"{about.party_name}, {about.subject}" if about.subject else about.party_name
