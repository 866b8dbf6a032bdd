"""What was not assessed and why: which figure is missing, who owes it and in which cell it goes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from engine.judge.findings import NotAssessed
from engine.output.pages import Pages
from engine.report.grouping import in_force
from engine.report.source import Source
from engine.report.verdicts import in_short
from engine.words.locale import listed
from facts.forms import Cell


@dataclass(frozen=True)
class Owed:
    """A figure that is missing: whose, over which period, and where the template asks for it."""

    party: str
    label: str
    period: str
    cell: Cell | None


@dataclass(frozen=True)
class Reason:
    """Why a norm has no verdict for some parties and periods, which is the same for all of them.

    `owed` says of each missing figure who owes it and in which cell.
    """

    parties: str
    periods: str
    why: str
    owed: tuple[str, ...]


class MissingText:
    """Says in one language why there is no verdict."""

    def __init__(self, source: Source, pages: Pages) -> None:
        """Takes the words of `pages`."""
        self.source, self.pages, self.language = source, pages, pages.language

    def told(self, item: NotAssessed) -> tuple[str, tuple[str, ...]]:
        """The whole reason, and what is owed."""
        reason = self.source.speaker.reason_alone(item, self.language)
        return reason, self._lines(self._owed(item))

    def reasons(self, items: Iterable[NotAssessed]) -> tuple[Reason, ...]:
        """The reasons of one norm in a few words, each with the parties and periods it is for."""
        groups: dict[tuple[str, str], list[NotAssessed]] = {}
        for item in in_force(items):
            groups.setdefault((self._label(item), self._detail(item)), []).append(item)
        return tuple(self._reason(": ".join(filter(None, key)), g) for key, g in groups.items())

    def _owed(self, item: NotAssessed) -> Iterator[Owed]:
        """The figures that a verdict waits for."""
        if item.reason != "missing-fact":
            return
        about = item.about
        words = self.source.speaker.words(about.agreement.id, self.language)
        for gap in item.missing:
            party = gap.party or about.party
            name = about.agreement.parties[party].name
            cell = self.source.speaker.owing.cell(item, gap)
            yield Owed(name, words.label(gap.fact), in_short(gap.period, self.pages), cell)

    def _lines(self, owed: Iterable[Owed]) -> tuple[str, ...]:
        """A line for each figure, with the cells of each party that owes it."""
        found: dict[tuple[str, str], dict[str, list[str]]] = {}
        for one in dict.fromkeys(owed):
            sheet = one.cell.sheet if one.cell else ""
            places = found.setdefault((one.label, sheet), {}).setdefault(one.party, [])
            address = one.cell.address if one.cell else ""
            key = "cell" if address else "no_cell"
            places.append(self.pages.say("owed", key, period=one.period, cell=address))
        return tuple(self._line(*key, parties) for key, parties in found.items())

    def _line(self, label: str, sheet: str, parties: Mapping[str, Sequence[str]]) -> str:
        """Such as `jaarlijkse monitoring (blad Vooraf): Trivire (2024, cel E4)`."""
        whose = [
            self.pages.say("owed", "party", party=party, places="; ".join(places))
            for party, places in parties.items()
        ]
        named = self.pages.say("owed", "figure", label=label, sheet=sheet) if sheet else label
        return f"{named}: {listed(whose, self.language)}"

    def _label(self, item: NotAssessed) -> str:
        words = self.source.speaker.words(item.about.agreement.id, self.language)
        return words.say("silent") if item.silent else words.say("reason", item.reason, "label")

    def _detail(self, item: NotAssessed) -> str:
        """What else there is to say: a date, a contradiction; missing facts stand apart."""
        if item.reason == "missing-fact":
            return ""
        return self.source.speaker.need(item, self.language)

    def _reason(self, why: str, items: Sequence[NotAssessed]) -> Reason:
        parties = dict.fromkeys(item.about.party_name for item in items)
        periods = dict.fromkeys(in_short(item.about.period, self.pages) for item in items)
        owed = self._lines(found for item in items for found in self._owed(item))
        return Reason(listed(list(parties), self.language), ", ".join(periods), why, owed)
