"""A form as an Excel workbook: a sheet of explanation, and one for each chapter.

Every row carries the ids of its party and fact in two hidden columns; the reader goes by those.
It is written with openpyxl, which reads workbooks here already.
"""

import io
from collections.abc import Mapping
from datetime import date

from openpyxl import Workbook
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from facts.forms import COLUMNS, HEADER_ROW, Entry, Form, Section, sheet_names
from facts.periods import Period
from facts.submission import clean
from facts.writers import cells, looks
from facts.writers.guide import write_guide
from facts.writers.texts import Texts

_PLACES = {name: number for number, name in enumerate(COLUMNS, 1)}
_WIDTHS = {
    "party": 22, "period": 11, "subject": 24, "fact": 34, "value": 16, "unit": 16,
    "definition": 56, "clause": 14, "earlier": 15, "source": 26, "note": 30,
    "party_id": 20, "fact_id": 30,
}  # fmt: skip
_SEEN = ("party", "subject", "fact", "unit", "definition", "clause", "source", "note")


def as_xlsx(form: Form, language: str) -> bytes:
    """The workbook to fill in, in Dutch (`nl`) or English (`en`)."""
    texts = Texts(language)
    book = Workbook()
    book.properties.creator, book.properties.title = "signaal", clean(form.title)
    guide = book.worksheets[0]
    guide.title = texts("name")
    write_guide(guide, form, texts)
    names = sheet_names((section.title for section in form.sections), [guide.title])
    for name, section in zip(names, form.sections, strict=True):
        _write_section(book.create_sheet(name), form, section, texts)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def _write_section(sheet: Worksheet, form: Form, section: Section, texts: Texts) -> None:
    title = texts("sheet-title", title=form.title, chapter=section.title)
    hint = texts("sheet-hint", parties=", ".join(form.parties), year=form.year)
    looks.heading(sheet, 1, title)
    looks.written(looks.at(sheet, 2, 2), hint).alignment = Alignment(vertical="top")
    sheet.row_dimensions[HEADER_ROW].height = 1.5 * looks.LINE_HEIGHT
    for name, column in _PLACES.items():
        looks.column_heading(looks.at(sheet, HEADER_ROW, column), texts(name))
    for row, entry in enumerate(section.entries, HEADER_ROW + 1):
        _write_row(sheet, row, entry, texts)
    _check_subjects(sheet, section, texts)
    _columns(sheet, form, section)
    last = f"{get_column_letter(len(COLUMNS))}{HEADER_ROW + len(section.entries)}"
    sheet.auto_filter.ref = f"A{HEADER_ROW}:{last}"
    sheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
    looks.protect(sheet)
    looks.print_setup(sheet, "landscape", texts("footer"))


def _columns(sheet: Worksheet, form: Form, section: Section) -> None:
    """Widths, and out of sight what says nothing here; the top and the names stay in view."""
    hidden = {
        "party": len(form.parties) == 1,
        "subject": not any(entry.subject or entry.each_project for entry in section.entries),
        "earlier": all(entry.earlier is None for entry in section.entries),
        "party_id": True,
        "fact_id": True,
    }
    for name, column in _PLACES.items():
        dimension = sheet.column_dimensions[get_column_letter(column)]
        dimension.width = _WIDTHS[name]
        dimension.hidden = hidden.get(name, False)
    sheet.freeze_panes = looks.at(sheet, HEADER_ROW + 1, _PLACES["value"]).coordinate


def _write_row(sheet: Worksheet, row: int, entry: Entry, texts: Texts) -> None:
    said = _said(entry, texts)
    looks.fit(sheet, row, ((said[name], _WIDTHS[name]) for name in _SEEN))
    for name, text in said.items():
        looks.written(looks.at(sheet, row, _PLACES[name]), clean(text)).border = looks.GRID
    period = looks.at(sheet, row, _PLACES["period"])
    if str(entry.period).isdigit():
        period.value = int(str(entry.period))  # Excel marks a number that is kept as a text
    period.alignment = Alignment(horizontal="left", vertical="top")
    for name in ("source", "note", *(["subject"] if entry.each_project else [])):
        cell = looks.at(sheet, row, _PLACES[name])
        looks.opened(cell, _colour(entry))
        cell.number_format = cells.TEXT
    _write_values(sheet, row, entry, texts)


def _said(entry: Entry, texts: Texts) -> Mapping[str, str]:
    """The texts of a row, by column."""
    taken = texts("taken-from", file=entry.taken_from) if entry.taken_from else ""
    return {
        "party": entry.party_name,
        "period": str(entry.period),
        "subject": entry.subject,
        "fact": entry.fact.label[texts.language],
        "unit": getattr(entry.fact.counted_unit, texts.language).other,
        "definition": _definition(entry, texts),
        "clause": ", ".join(dict.fromkeys(entry.clauses)),
        "source": entry.source or taken,
        "note": entry.note or "",
        "party_id": entry.party,
        "fact_id": entry.fact.id,
    }


def _definition(entry: Entry, texts: Texts) -> str:
    """What the fact means, and over which days, where the period does not say that plainly."""
    definition = entry.fact.definition[texts.language]
    period = entry.period
    if entry.fact.over == "moment":
        return texts("definition-moment", day=_day(period.end), definition=definition)
    if _is_year(period):
        return texts("definition-year", definition=definition[:1].upper() + definition[1:])
    days = {"start": _day(period.start), "end": _day(period.end)}
    return texts("definition-part", **days, definition=definition)


def _is_year(period: Period) -> bool:
    return period == period.year


def _day(day: date) -> str:
    return f"{day:%d-%m-%Y}"


def _write_values(sheet: Worksheet, row: int, entry: Entry, texts: Texts) -> None:
    """The cell to fill in, with its check, and the figure of a year before beside it."""
    kind = entry.fact.kind
    own, before = (looks.at(sheet, row, _PLACES[name]) for name in ("value", "earlier"))
    for cell, value in ((own, entry.value), (before, entry.earlier)):
        cell.number_format = cells.FORMATS.get(kind, cells.PLAIN)
        cell.alignment = Alignment(horizontal="right", vertical="top", indent=1)
        cell.border = looks.GRID
        if value is not None:
            cell.value = cells.content(value, kind, texts)
    looks.opened(own, _colour(entry))
    before.fill = looks.filled(looks.LOCKED)
    sheet.add_data_validation(cells.validation(entry, own.coordinate, texts))


def _colour(entry: Entry) -> str:
    """Of the cells to fill in: yellow, or another colour where that was done already."""
    return looks.INPUT if entry.value is None else looks.TAKEN


def _check_subjects(sheet: Worksheet, section: Section, texts: Texts) -> None:
    rows = enumerate(section.entries, HEADER_ROW + 1)
    letter = get_column_letter(_PLACES["subject"])
    addresses = [f"{letter}{row}" for row, entry in rows if entry.each_project]
    if addresses:
        sheet.add_data_validation(cells.subject_validation(addresses, texts))
