"""In which cell of the template a missing figure belongs, whatever file it was looked for in."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from engine.forms import cells_of
from engine.judge.findings import NotAssessed
from facts.forms import Cell, Key
from facts.ledger import Missing
from facts.periods import Period
from facts.problems import reference
from rules.loader import Library

TEMPLATE_LANGUAGE = "nl"
"""Templates are handed out in Dutch, whatever the language of the reader."""


class Owing:
    """Looks up cells of the template that `signaal template` makes for one party and year."""

    def __init__(self, library: Library) -> None:
        """Takes the agreements whose templates are meant."""
        self._library = library
        self._known: dict[tuple[str, str, Period], Mapping[Key, Cell]] = {}

    def cell(self, item: NotAssessed, gap: Missing) -> Cell | None:
        """The cell in the template of who owes it, of the judged year; None where it has none."""
        about, party = item.about, gap.party or item.about.party
        cells = self._cells(about.agreement.id, party, about.period.year)
        subjects = ((about.subject or "").casefold(), "")
        keys = ((party, gap.period, subject, gap.fact) for subject in subjects)
        return next((cells[key] for key in keys if key in cells), None)

    def named(self, item: NotAssessed) -> str:
        """The cells of all that is missing: `Vooraf!E4, E5`, by party where several owe something.

        Empty where nothing is missing, or the template asks none of it.
        """
        found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for party, cell in self._owed(item):
            addresses = found[party][cell.sheet]
            addresses += [] if cell.address in addresses else [cell.address]
        told = {party: _listed(sheets) for party, sheets in found.items()}
        several = len({gap.party or item.about.party for gap in item.missing}) > 1
        return "; ".join(f"{p}: {text}" if several else text for p, text in told.items())

    def _owed(self, item: NotAssessed) -> Iterator[tuple[str, Cell]]:
        """The name of who owes each missing figure, with its cell."""
        for gap in item.missing if item.reason == "missing-fact" else ():
            cell = self.cell(item, gap)
            if cell is not None:
                yield item.about.agreement.parties[gap.party or item.about.party].name, cell

    def _cells(self, agreement: str, party: str, year: Period) -> Mapping[Key, Cell]:
        key = (agreement, party, year)
        if key not in self._known:
            pack, vocabulary = self._library.pack(agreement), self._library.vocabulary
            self._known[key] = cells_of(pack, vocabulary, year, party, TEMPLATE_LANGUAGE)
        return self._known[key]


def _listed(sheets: Mapping[str, list[str]]) -> str:
    """The cells by sheet, which is named once: `Vooraf!E4, E5, Wonen!E4`."""
    return ", ".join(
        ", ".join([reference(sheet, first), *rest]) for sheet, (first, *rest) in sheets.items()
    )
