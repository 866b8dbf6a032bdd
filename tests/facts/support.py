"""What the tests of facts share: a small vocabulary, files that hold facts, and their problems."""

import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from facts.ledger import Ledger
from facts.model import Localised
from facts.periods import period
from facts.problems import InputError, Problem
from facts.readers import read_submission, submission_from
from facts.submission import Fact, Submission, without_repeats
from facts.table import Known
from facts.values import Raw, Value
from facts.vocabulary import FactDefinition, Over, Rise, Vocabulary, Within

HEADER = ("party", "period", "fact", "value")


def defined(name: str, unit: str, over: Over, nl: str, en: str, **more: Any) -> FactDefinition:
    """A fact with labels; the Dutch label also serves as its definition."""
    label = Localised(nl=nl, en=en)
    return FactDefinition(id=name, unit=unit, over=over, label=label, definition=label, **more)


_RISE = Rise(start="rent_start", end="rent_end")
_FACTS = (
    defined("lettings", "dwellings", "period", "verhuringen", "homes let"),
    defined("seekers", "dwellings", "period", "aan woningzoekenden", "to seekers"),
    defined("groups", "dwellings", "period", "aan aandachtsgroepen", "to groups"),
    defined("homes", "dwellings", "moment", "woningen", "dwellings owned"),
    defined("poor_labels", "dwellings", "moment", "slechte labels", "poor labels"),
    defined("rent_rise", "percent", "rate", "huurstijging", "rise of rents", or_rise=_RISE),
    defined("rent_start", "EUR", "rate", "huursom begin", "rents at the start"),
    defined("rent_end", "EUR", "rate", "huursom einde", "rents at the end"),
    defined("margin", "percentage point", "rate", "afwijking", "deviation"),
    defined("share_let", "share", "rate", "aandeel verhuurd", "share let"),
    defined("land_price", "EUR", "event", "grondprijs", "price of land"),
    defined("choice", "yes/no", "record", "keuze vastgelegd", "choice on record"),
    defined("delivered", "date", "record", "opgeleverd op", "delivered on"),
)
_WITHIN = (
    Within(parts=("seekers", "groups"), whole=("lettings",)),
    Within(parts=("poor_labels",), whole=("homes",)),
)
VOCABULARY = Vocabulary(facts={fact.id: fact for fact in _FACTS}, within=_WITHIN)
PARTIES = {"trivire": "trivire", "stichting trivire": "trivire", "woonbron": "woonbron"}
KNOWN = Known(VOCABULARY, PARTIES)


def read(*paths: Path) -> Submission:
    """What some files and folders hold; raises InputError."""
    return read_submission(paths, KNOWN)


def problems(*paths: Path) -> list[Problem]:
    """Everything that is wrong with some files; each can be said in both languages."""
    try:
        read(*paths)
    except InputError as error:
        return [problem for problem in error.problems if problem.texts]
    return []


def codes(*paths: Path) -> list[str]:
    """The codes of everything that is wrong with some files."""
    return [problem.code for problem in problems(*paths)]


def places(*paths: Path) -> list[tuple[str, int | None, str | None]]:
    """Code, row and column of everything that is wrong with some files."""
    return [(p.code, p.where.row, p.where.column) for p in problems(*paths)]


def values(*paths: Path) -> dict[str, Value]:
    """The values of a submission in which every fact occurs once, by fact."""
    facts = read(*paths).facts
    assert len({fact.fact for fact in facts}) == len(facts)
    return {fact.fact: fact.value for fact in facts}


def written(folder: Path, content: str | bytes, name: str = "opgave.csv") -> Path:
    """A file with some content."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def table(*rows: str, header: str = "party;period;fact;value") -> str:
    """CSV with semicolons."""
    return "\n".join((header, *rows)) + "\n"


def as_json(folder: Path, value: str, fact: str = "lettings", period_text: str = '"2024"') -> Path:
    """A JSON file with one row, whose value and period are JSON themselves."""
    start = f'"party": "trivire", "period": {period_text}, "fact": {json.dumps(fact)}'
    return written(folder, f'[{{{start}, "value": {value}}}]', "opgave.json")


def filled(sheet: Worksheet, *rows: Sequence[object]) -> Worksheet:
    """The sheet with rows added to it."""
    for row in rows:
        sheet.append(list(row))
    return sheet


def saved(folder: Path, book: Workbook, name: str = "opgave.xlsx") -> Path:
    """The workbook as a file."""
    path = folder / name
    book.save(path)
    return path


def workbook(
    folder: Path,
    value: object,
    fact: str = "lettings",
    when: object = "2024",
    *,
    value_format: str | None = None,
    period_format: str | None = None,
) -> Path:
    """A workbook with one row under a header; the value stands in D2, the period in B2."""
    book = Workbook()
    sheet = book.worksheets[0]
    filled(sheet, HEADER, ("trivire", when, fact, value))
    if value_format:
        sheet["D2"].number_format = value_format
    if period_format:
        sheet["B2"].number_format = period_format
    return saved(folder, book)


def with_part(path: Path, old: str, new: str, part: str = "xl/worksheets/sheet1.xml") -> Path:
    """The workbook with a piece of XML in it replaced, as no program would write it."""
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert old.encode() in parts[part]
    parts[part] = parts[part].replace(old.encode(), new.encode())
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def fact(
    name: str,
    when: str,
    value: Value,
    *,
    party: str = "trivire",
    subject: str | None = None,
    area: str | None = None,
) -> Fact:
    """A fact that was read from nowhere."""
    return Fact(
        party=party, area=area, period=period(when), subject=subject, fact=name, value=value
    )


def submission(*facts: Fact) -> Submission:
    """A submission of facts that do not contradict each other outright."""
    kept, twice = without_repeats(facts, VOCABULARY)
    assert twice == []
    return Submission(facts=kept)


def ledger(*facts: Fact) -> Ledger:
    """A ledger of some facts."""
    return Ledger(submission(*facts), VOCABULARY)


def from_rows(*rows: Mapping[str, Raw]) -> Submission:
    """What rows in memory hold; raises InputError."""
    return submission_from(rows, KNOWN)
