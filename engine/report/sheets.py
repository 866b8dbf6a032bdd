"""The report as a workbook for those who calculate on, with formulas that check the figures."""

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from openpyxl import Workbook
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.utils.cell import quote_sheetname
from openpyxl.worksheet.worksheet import Worksheet

from engine.judge.findings import Assessment, Finding
from engine.output.machine import exact_text, facts_behind
from engine.output.pages import Pages
from engine.report.formulas import Formulas, in_cells
from engine.report.grouping import in_force
from engine.report.missing import MissingText
from engine.report.page import TEXTS, Report
from engine.report.source import Source
from engine.words.explaining import FindingText
from engine.words.locale import rounded
from facts.catalogue import printable
from facts.submission import Fact, clean
from facts.units import Kind, units
from facts.writers import looks
from rules.dimensions import DONE

Content = str | int | Decimal | date | None
FORMATS: Mapping[Kind, str] = {
    "count": "#,##0",
    "money": '"€" #,##0.00',
    "percent": "0.00####%",
    "share": "0.00####%",
    "date": "dd-mm-yyyy",
    "done": "dd-mm-yyyy",
}
VERDICTS = (
    "agreement", "clause", "norm", "party", "subject", "period", "verdict", "value",
    "recalculated", "side", "bound", "margin", "exact", "unit", "explanation", "norm_id",
)  # fmt: skip
FIGURES = (
    "party", "period", "subject", "fact", "value", "unit", "source", "note", "file", "fact_id",
)  # fmt: skip
REST = (
    "agreement", "clause", "norm", "party", "subject", "period", "reason", "explanation", "fill_in",
)  # fmt: skip
WIDE = {"explanation": 120, "norm": 36, "fact": 36, "problem": 90, "fill_in": 60, "note": 36,
        "reason": 24, "agreement": 24, "party": 22, "subject": 22, "source": 22, "name": 40,
        "what": 40, "exact": 18, "norm_id": 24, "fact_id": 28, "unit": 20}  # fmt: skip
USUAL = 13
PLACES = 15
HEADER, FIRST = 1, 2
LONGEST = 32_000
"""A cell holds little more."""
HIGHEST = 409
"""The highest that a row can be, in points."""


def as_xlsx(source: Source, language: str) -> bytes:
    """The workbook, in Dutch (`nl`) or English (`en`)."""
    return _Book(source, Pages(language, TEXTS)).written()


@dataclass(frozen=True)
class _Book:
    source: Source
    pages: Pages

    @property
    def assessment(self) -> Assessment:
        return self.source.assessment

    def written(self) -> bytes:
        """Every sheet, as the bytes of a file."""
        book = Workbook()
        book.properties.creator = "signaal"
        book.properties.title = clean(self.report.title)
        self._summary(book.worksheets[0])
        for name, columns, rows in (
            ("verdicts", VERDICTS, self._verdicts()),
            ("figures", FIGURES, map(self._figure, self.facts)),
            ("rest", REST, self._rest()),
            ("problems", ("problem",), self._problems()),
            ("receipt", ("what", "name", "exact"), self._receipt()),
        ):
            self._table(book.create_sheet(self._say("sheets", name)), columns, rows)
        kept = io.BytesIO()
        book.save(kept)
        return kept.getvalue()

    @cached_property
    def report(self) -> Report:
        return Report(self.source, self.pages.language)

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """Every figure that a verdict rests on, once, in a fixed order."""
        facts = dict.fromkeys(f for one in self.assessment.findings for f in facts_behind(one))
        return tuple(
            sorted(facts, key=lambda f: (f.party, f.fact, f.subject or "", f.period, f.area or ""))
        )

    @cached_property
    def formulas(self) -> Formulas:
        sheet = quote_sheetname(self._say("sheets", "figures"))
        letter = get_column_letter(FIGURES.index("value") + 1)
        cells = {fact: f"{sheet}!${letter}${row}" for row, fact in enumerate(self.facts, FIRST)}
        return Formulas(cells, self.source.library.vocabulary)

    def _summary(self, sheet: Worksheet) -> None:
        """The counts, worked out by formulas over the verdicts."""
        sheet.title = self._say("sheets", "summary")
        looks.heading(sheet, 1, clean(self.report.title))
        looks.written(looks.at(sheet, 2, 2), self._say("recalculated_note"))
        sheet.column_dimensions["A"].width = 3
        sheet.column_dimensions["B"].width, sheet.column_dimensions["C"].width = 60, USUAL
        looks.fit(sheet, 2, [(self._say("recalculated_note"), 60)])
        for column, name in ((2, "verdict"), (3, "count")):
            looks.column_heading(looks.at(sheet, 4, column), self._say("columns", name))
        verdicts = quote_sheetname(self._say("sheets", "verdicts"))
        letter = get_column_letter(VERDICTS.index("verdict") + 1)
        for row, status in enumerate(("pass", "warn", "breach"), 5):
            word = self._say("outcome", status)
            looks.written(looks.at(sheet, row, 2), word)
            looks.at(sheet, row, 3).value = f'=COUNTIF({verdicts}!{letter}:{letter},"{word}")'
        looks.written(looks.at(sheet, 8, 2), self._say("sheets", "rest"))
        rest = quote_sheetname(self._say("sheets", "rest"))
        looks.at(sheet, 8, 3).value = f"=COUNTA({rest}!A:A)-1"
        looks.written(looks.at(sheet, 9, 2), self._say("sheets", "outside"))
        looks.at(sheet, 9, 3).value = self.report.summary.tally.outside
        looks.written(looks.at(sheet, 10, 2), self._say("sheets", "total"))
        looks.at(sheet, 10, 3).value = "=SUM(C5:C9)"
        looks.print_setup(sheet, "portrait", "&P / &N")

    def _verdicts(self) -> Iterator[Sequence[tuple[Content, str]]]:
        """A row for each finding; the distance is worked out by a formula."""
        place = {name: get_column_letter(number) for number, name in enumerate(VERDICTS, 1)}
        for row, finding in enumerate(self.assessment.findings, FIRST):
            about, unit = finding.about, finding.about.unit
            words = self.source.speaker.words(about.agreement.id, self.pages.language)
            measured = self._masked if finding.masked else self._measured
            yield (
                *self._about(finding),
                (words.say("outcome", finding.status), "@"),
                *measured(finding, words, place, row),
                (getattr(units()[unit], self.pages.language).other, "@"),
                (self.source.speaker.finding(finding, self.pages.language), "@"),
                (about.norm.id, "@"),
            )

    def _measured(
        self, finding: Finding, words: FindingText, place: Mapping[str, str], row: int
    ) -> Iterator[tuple[Content, str]]:
        """From the value to the fraction, with a formula where there is one."""
        unit = finding.about.unit
        shown = FORMATS.get(units()[unit].kind, "General")
        recalculated = self.formulas.of(finding)
        value = f"{place['recalculated' if recalculated else 'value']}{row}"
        bound = f"{place['bound']}{row}"
        upper = finding.crossing.bound.side == "at most"
        margin = f"={bound}-{value}" if upper else f"={value}-{bound}"
        yield self._value(finding), shown
        yield recalculated, shown
        yield words.say("side", "by" if unit == DONE else finding.crossing.bound.side), "@"
        yield _content(finding.crossing.value, unit), shown
        yield None if finding.measured.undone else margin, "0" if unit == DONE else shown
        yield exact_text(finding.measured, unit), "@"

    def _masked(
        self, finding: Finding, words: FindingText, *_: object
    ) -> Iterator[tuple[Content, str]]:
        """The same cells where the value may not be shown: that it is masked, and the bound."""
        empty: tuple[Content, str] = (None, "@")
        unit = finding.about.unit
        yield words.measured(finding), "@"
        yield empty
        for bound in finding.crossings[:1]:
            yield words.say("side", "by" if unit == DONE else bound.bound.side), "@"
            yield _content(bound.value, unit), FORMATS.get(units()[unit].kind, "General")
        yield from (empty,) * (2 if finding.crossings else 4)

    def _about(self, finding: Finding) -> Iterator[tuple[Content, str]]:
        about = finding.about
        named = (about.agreement.title, about.norm.clause, about.norm.title[self.pages.language])
        for text in (*named, about.party_name, about.subject or "", str(about.period)):
            yield text, "@"

    def _value(self, finding: Finding) -> Content:
        if finding.measured.undone:
            words = self.source.speaker.words(finding.about.agreement.id, self.pages.language)
            return words.say("flag", "false")
        return _content(finding.measured.value, finding.about.unit)

    def _figure(self, fact: Fact) -> Sequence[tuple[Content, str]]:
        definition = self.source.library.vocabulary.facts[fact.fact]
        lang = self.pages.language
        value: Content
        if fact.sign:
            value = fact.sign
        elif isinstance(fact.value, bool):
            value = self._flag(fact.value)
        elif isinstance(fact.value, date):
            value = fact.value
        else:
            value = _content(Fraction(fact.value), definition.unit)
        unit = getattr(units()[definition.unit], lang).other
        file = ", ".join(part for part in (fact.where.file, fact.where.sheet) if part)
        party = self.source.speaker.party(fact.party)
        texts = (unit, fact.source or "", fact.note or "", printable(file), fact.fact)
        return (
            *((text, "@") for text in (party, str(fact.period), fact.subject or "")),
            (definition.label[lang], "@"),
            (value, "@" if fact.sign else FORMATS.get(definition.kind, "General")),
            *((text, "@") for text in texts),
        )

    def _flag(self, value: bool) -> str:  # noqa: FBT001 - it is the value itself
        words = self.source.speaker.words(self.source.packs[0].id, self.pages.language)
        return words.say("flag", str(value).lower())

    def _rest(self) -> Iterator[Sequence[tuple[Content, str]]]:
        """What was in force and not assessed, with the reason in full and the cells to fill in."""
        lang, missing = self.pages.language, MissingText(self.source, self.pages)
        for item in in_force(self.assessment.not_assessed):
            about = item.about
            words = self.source.speaker.words(about.agreement.id, lang)
            why = words.say("silent") if item.silent else words.say("reason", item.reason, "label")
            reason, owed = missing.told(item)
            texts = (
                about.agreement.title,
                about.norm.clause,
                about.norm.title[lang],
                about.party_name,
                about.subject or "",
                str(about.period),
                why,
                reason,
                "; ".join(owed),
            )
            yield tuple((text, "@") for text in texts)

    def _problems(self) -> Iterator[Sequence[tuple[Content, str]]]:
        texts = self.report.problems() or (self._say("no_problems"),)
        yield from (((text, "@"),) for text in texts)

    def _receipt(self) -> Iterator[Sequence[tuple[Content, str]]]:
        for term, text in self.report.receipt_terms():
            yield (term, "@"), (text, "@"), ("", "@")
        for row in self.report.hashes():
            yield tuple((text, "@") for text in row)

    def _table(
        self,
        sheet: Worksheet,
        columns: Sequence[str],
        rows: Iterator[Sequence[tuple[Content, str]]],
    ) -> None:
        """A header that stays in view, a row for each item, and a filter."""
        for number, name in enumerate(columns, 1):
            looks.column_heading(looks.at(sheet, HEADER, number), self._say("columns", name))
            width = sheet.column_dimensions[get_column_letter(number)]
            width.width = WIDE.get(name, USUAL)
        last = HEADER
        for last, row in enumerate(rows, FIRST):
            for number, (value, shown) in enumerate(row, 1):
                _write(sheet, last, number, value, shown)
            _fit(sheet, last, columns, row)
        sheet.freeze_panes = f"A{FIRST}"
        sheet.auto_filter.ref = f"A{HEADER}:{get_column_letter(len(columns))}{last}"
        sheet.print_title_rows = f"{HEADER}:{HEADER}"
        looks.print_setup(sheet, "landscape", "&P / &N")

    def _say(self, *path: str) -> str:
        return self.pages.say(*path)


def _write(sheet: Worksheet, row: int, column: int, value: Content, shown: str) -> None:
    """A value in its format; a text is never a formula, unless we made it one."""
    if value is None or value == "":
        return
    cell = looks.at(sheet, row, column)
    if isinstance(value, str) and shown == "@":
        looks.written(cell, clean(value)[:LONGEST])
    else:
        cell.value = value
        cell.alignment = Alignment(vertical="top")
    cell.number_format = shown


def _fit(
    sheet: Worksheet, row: int, columns: Sequence[str], cells: Sequence[tuple[Content, str]]
) -> None:
    """Makes a row as high as its longest text, up to what a program can show."""
    widths = [
        (value, WIDE.get(name, USUAL)) for name, (value, _) in zip(columns, cells, strict=True)
    ]
    texts = [(text, width) for text, width in widths if isinstance(text, str) and text[:1] != "="]
    looks.fit(sheet, row, [pair for pair in texts if len(pair[0]) > pair[1] - 2] or [("", USUAL)])
    height = sheet.row_dimensions[row].height or 0
    sheet.row_dimensions[row].height = min(HIGHEST, height)


def _content(value: Fraction, unit: str) -> Content:
    """A number as a cell holds it, exactly to fifteen places; of what is done the day."""
    if unit == DONE:
        return date.fromordinal(int(value))
    shown = in_cells(value, unit)
    if shown.denominator == 1:
        return int(shown)
    return rounded(shown, PLACES).normalize()
