"""What a form asks of parties, and in which cell: the content of a workbook to fill in.

How it looks is `facts/writers/workbook.py`; what is asked is decided by whoever makes the form.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from facts.periods import Period
from facts.submission import clean
from facts.values import Value
from facts.vocabulary import FactDefinition

COLUMNS = (
    "party", "period", "subject", "fact", "value", "unit", "definition", "clause", "earlier",
    "source", "note", "party_id", "fact_id",
)  # fmt: skip
"""The columns of a sheet, from A on; the last two are hidden."""
HEADER_ROW = 3
LONGEST_SHEET_NAME = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")

Key = tuple[str, Period, str, str]


@dataclass(frozen=True)
class Entry:
    """A figure that is asked: of whom, over which period, about what, and what is known of it.

    `value` was reported before for the same period, in the file `taken_from`; `earlier` is the
    figure of a year before. `each_project` is whether the party names the project itself.
    """

    party: str
    party_name: str
    period: Period
    subject: str
    fact: FactDefinition
    clauses: tuple[str, ...]
    each_project: bool = False
    value: Value | None = None
    source: str | None = None
    note: str | None = None
    taken_from: str | None = None
    earlier: Value | None = None

    @property
    def key(self) -> Key:
        """What the figure is of: party, period, subject and fact."""
        return (self.party, self.period, self.subject.casefold(), self.fact.id)


@dataclass(frozen=True)
class Section:
    """A chapter of the agreement, on a sheet of its own."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Form:
    """Everything that some parties are asked for about a year, and by which version of what.

    `earlier` names the files that figures were taken from.
    """

    title: str
    year: Period
    parties: tuple[str, ...]
    sections: tuple[Section, ...]
    agreement: str
    pack_sha256: str
    engine_version: str
    earlier: tuple[str, ...] = ()


@dataclass(frozen=True)
class Cell:
    """A cell of a workbook, such as `E12` of a sheet."""

    sheet: str
    address: str


def sheet_names(titles: Iterable[str], taken: Iterable[str]) -> tuple[str, ...]:
    """A name for the sheet of each title that Excel accepts: short, plain and unlike the others."""
    used = {name.casefold() for name in taken} | {"history"}  # a name that Excel keeps for itself
    names: list[str] = []
    for title in titles:
        name = next(name for name in _candidates(title) if name.casefold() not in used)
        used.add(name.casefold())
        names.append(name)
    return tuple(names)


def cells(form: Form, taken: Iterable[str]) -> Mapping[Key, Cell]:
    """The cell in which each figure is filled in; `taken` are the names of other sheets.

    Of what is asked for each project it is the first row without a project.
    """
    letter = chr(ord("A") + COLUMNS.index("value"))
    names = sheet_names((section.title for section in form.sections), taken)
    found: dict[Key, Cell] = {}
    for name, section in zip(names, form.sections, strict=True):
        for row, entry in enumerate(section.entries, HEADER_ROW + 1):
            found.setdefault(entry.key, Cell(name, f"{letter}{row}"))
    return found


def _candidates(title: str) -> Iterator[str]:
    """The title as the name of a sheet, then with a number behind it, as long as it takes."""
    plain = clean(_FORBIDDEN.sub(" ", title)).strip("' ") or "-"
    yield _shortened(plain, LONGEST_SHEET_NAME)
    for number in range(2, 10_000):
        behind = f" ({number})"
        yield _shortened(plain, LONGEST_SHEET_NAME - len(behind)) + behind


def _shortened(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1].rstrip("' ,") + "…"
