"""What was not assessed and why: which figure is missing, who owes it and in which cell it goes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from engine.forms import cells_of
from engine.judge.findings import NotAssessed
from engine.output.pages import Pages
from engine.report.grouping import in_force
from engine.report.source import Source
from engine.words.locale import listed
from facts.forms import Cell, Key
from facts.ledger import Missing
from facts.periods import Period

TEMPLATE_LANGUAGE = "nl"
"""Templates are handed out in Dutch, whatever the language of the report."""


@dataclass(frozen=True)
class Owed:
    """A figure that is missing: whose, over which period, and where the template asks for it."""

    party: str
    label: str
    period: str
    place: str


@dataclass(frozen=True)
class Reason:
    """Why a norm has no verdict for some parties and periods, which is the same for all of them."""

    parties: str
    periods: str
    why: str
    owed: tuple[Owed, ...]


class MissingText:
    """Says in one language why there is no verdict."""

    def __init__(self, source: Source, pages: Pages) -> None:
        """Takes the words of `pages`."""
        self.source, self.pages, self.language = source, pages, pages.language
        self._known: dict[tuple[str, str, Period], Mapping[Key, Cell]] = {}

    def told(self, item: NotAssessed) -> tuple[str, str, tuple[Owed, ...]]:
        """Whose and when, the whole reason, and what is owed."""
        about = item.about
        whose = f"{about.party_name}, {about.subject}" if about.subject else about.party_name
        reason = self.source.speaker.reason_alone(item, self.language)
        return f"{whose}, {about.period}", reason, tuple(self.owed(item))

    def reasons(self, items: Iterable[NotAssessed]) -> tuple[Reason, ...]:
        """The reasons of one norm in a few words, each with all parties and periods it holds for."""
        groups: dict[tuple[str, ...], list[NotAssessed]] = {}
        for item in in_force(items):
            groups.setdefault((self._label(item), self._detail(item)), []).append(item)
        return tuple(self._reason(": ".join(filter(None, key)), g) for key, g in groups.items())

    def owed(self, item: NotAssessed) -> Iterator[Owed]:
        """The figures that a verdict waits for."""
        if item.reason != "missing-fact":
            return
        about = item.about
        words = self.source.speaker.words(about.agreement.id, self.language)
        for gap in item.missing:
            party = gap.party or about.party
            name = about.agreement.parties[party].name
            place = self._place(item, gap, party)
            yield Owed(name, words.label(gap.fact), str(gap.period), place)

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
        periods = dict.fromkeys(str(item.about.period) for item in items)
        owed = dict.fromkeys(found for item in items for found in self.owed(item))
        return Reason(listed(list(parties), self.language), ", ".join(periods), why, tuple(owed))

    def _place(self, item: NotAssessed, gap: Missing, party: str) -> str:
        """The sheet and cell of the party's own template of the judged year; empty without one."""
        about = item.about
        year = about.period.year
        cells = self._cells(about.agreement.id, party, year)
        subjects = ((about.subject or "").casefold(), "")
        keys = ((party, gap.period, subject, gap.fact) for subject in subjects)
        cell = next((cells[key] for key in keys if key in cells), None)
        if cell is None:
            return ""
        return self.pages.say("cell", year=year, sheet=cell.sheet, cell=cell.address)

    def _cells(self, agreement: str, party: str, year: Period) -> Mapping[Key, Cell]:
        key = (agreement, party, year)
        if key not in self._known:
            library = self.source.library
            pack = library.pack(agreement)
            found = cells_of(pack, library.vocabulary, year, party, TEMPLATE_LANGUAGE)
            self._known[key] = found
        return self._known[key]
