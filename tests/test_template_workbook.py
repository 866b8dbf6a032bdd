"""The workbook that parties fill in: what it asks, and that it is read back as it was filled in."""

import shutil
import subprocess
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner, Result

from engine.cli import main
from engine.forms import NOTHING, cells_of, form_of
from engine.templates import wanted
from facts.forms import COLUMNS, HEADER_ROW, LONGEST_SHEET_NAME, Entry, Form, Section, sheet_names
from facts.periods import period
from facts.problems import InputError
from facts.readers import read_submission
from facts.submission import Fact
from facts.table import Known
from facts.values import Value
from facts.vocabulary import FactDefinition, Over, Vocabulary
from facts.writers.workbook import as_xlsx
from tests.facts.support import KNOWN, defined
from tests.support import D24, D26, checker

EXAMPLE = Path(__file__).parent.parent / "examples" / "dordrecht-2024" / "facts"
AGREEMENTS = sorted(checker().library.agreements)
FIRST = HEADER_ROW + 1
LETTERS = {name: chr(ord("A") + i) for i, name in enumerate(COLUMNS)}
TYPED: Mapping[str, object] = {
    "percent": 0.053,
    "money": 14399.2,
    "flag": "ja",
    "date": datetime(2026, 3, 31),  # noqa: DTZ001 - Excel knows no time zones
    "done": datetime(2026, 3, 31),  # noqa: DTZ001 - idem
}
READ: Mapping[str, Value] = {
    "percent": Decimal("5.3"),
    "money": Decimal("14399.2"),
    "flag": True,
    "date": date(2026, 3, 31),
    "done": date(2026, 3, 31),
}
Facts = dict[tuple[str, str, str | None, str], Value]


def template(path: Path, agreement: str, year: str, *more: str | Path) -> Result:
    """One call of the command."""
    arguments = ("template", agreement, "--period", year, "-o", path, *more)
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def made(folder: Path, *more: str | Path, agreement: str = D26, year: str = "2026") -> Path:
    """The workbook that the command writes."""
    path = folder / "sjabloon.xlsx"
    result = template(path, agreement, year, *more)
    assert result.exit_code == 0, result.stderr
    return path


def sheets(book: Any) -> Iterator[Any]:
    """The sheets of the chapters."""
    return iter(book.worksheets[1:])


def rows(sheet: Any) -> Iterator[int]:
    """The rows with a fact."""
    return (
        row for row in range(FIRST, sheet.max_row + 1) if sheet[f"{LETTERS['fact_id']}{row}"].value
    )


def said(sheet: Any, row: int, column: str) -> Any:
    """What stands in a column of a row."""
    return sheet[f"{LETTERS[column]}{row}"].value


def put(sheet: Any, row: int, column: str, value: object) -> None:
    """Types something."""
    sheet[f"{LETTERS[column]}{row}"].value = value


def fill(path: Path) -> Facts:
    """Fills in every value, as its unit asks, and says what must be read from that."""
    book = openpyxl.load_workbook(path)
    expected: Facts = {}
    number = 0
    for sheet in sheets(book):
        for row in rows(sheet):
            number += 1
            kind = checker().library.vocabulary.facts[said(sheet, row, "fact_id")].kind
            put(sheet, row, "value", TYPED.get(kind, number))
            if sheet[f"{LETTERS['subject']}{row}"].protection.locked is False:
                put(sheet, row, "subject", f"Project {row}")
            names = (
                said(sheet, row, name) for name in ("party_id", "period", "subject", "fact_id")
            )
            party, when, subject, fact = names
            expected[party, str(when), subject or None, fact] = READ.get(kind, Decimal(number))
    book.save(path)
    return expected


def facts_of(*paths: Path, agreement: str = D26) -> tuple[Fact, ...]:
    """The facts that are read from files."""
    return read_submission(paths, checker().known([agreement])).facts


def unread_sheets_of(path: Path) -> tuple[str, ...]:
    """The sheets of a workbook on which no table was found."""
    return read_submission([path], checker().known([D26])).unread_sheets


def values_of(*paths: Path, agreement: str = D26) -> Facts:
    """The values that are read from files, by what they are of."""
    found = facts_of(*paths, agreement=agreement)
    return {(f.party, str(f.period), f.subject, f.fact): f.value for f in found}


def refused(path: Path) -> list[tuple[str, str]]:
    """The codes of everything that is wrong with a file, with the Dutch sentences."""
    with pytest.raises(InputError) as caught:
        facts_of(path)
    return [(problem.code, problem.text("nl")) for problem in caught.value.problems]


def changed(path: Path, change: Any) -> None:
    """Changes every sheet of a workbook."""
    book = openpyxl.load_workbook(path)
    for sheet in sheets(book):
        change(sheet)
    book.save(path)


def rewritten(path: Path) -> Path:
    """The workbook as LibreOffice saves it."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        pytest.skip("LibreOffice (soffice) is not installed: apt-get install libreoffice-calc")
    profile = f"-env:UserInstallation={(path.parent / 'profile').as_uri()}"
    target = path.parent / "rewritten"
    command = [program, profile, "--headless", "--convert-to", "xlsx", "--outdir", target, path]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return target / path.name


def checked(sheet: Any) -> set[tuple[int, int]]:
    """The cells that Excel checks, however they are taken together."""
    ranges = [r for rule in sheet.data_validations.dataValidation for r in rule.sqref.ranges]
    return {cell for found in ranges for cell in found.cells}


@pytest.fixture(name="filled", scope="module")
def _filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Facts]:
    """A workbook for all parties in which everything is filled in."""
    path = made(tmp_path_factory.mktemp("filled"))
    return path, fill(path)


@pytest.fixture(name="own")
def _own(filled: tuple[Path, Facts], tmp_path: Path) -> tuple[Path, Facts]:
    """A copy of it that a test may change."""
    path, expected = filled
    return Path(shutil.copy(path, tmp_path)), expected


def test_what_is_filled_in_is_read_back(filled: tuple[Path, Facts]) -> None:
    """Every figure, of every party and project."""
    path, expected = filled

    assert len(expected) > 100
    assert values_of(path) == expected


def test_it_may_go_through_libreoffice(own: tuple[Path, Facts]) -> None:
    """Which writes the whole file anew; checks, protection and hidden columns stay."""
    path, expected = own
    other = rewritten(path)
    book, before = openpyxl.load_workbook(other), openpyxl.load_workbook(path)

    assert values_of(other) == expected
    for sheet, old in zip(sheets(book), sheets(before), strict=True):
        assert (sheet.title, sheet.protection.sheet) == (old.title, True)
        assert sheet[f"{LETTERS['value']}{FIRST}"].protection.locked is False
        assert sheet.column_dimensions[LETTERS["fact_id"]].hidden
        assert checked(sheet) == checked(old)


def test_an_empty_workbook_may_be_filled_in_with_libreoffice(tmp_path: Path) -> None:
    """What it saved is a workbook that still says what is asked."""
    other = rewritten(made(tmp_path, "--party", "dordrecht"))
    expected = fill(other)

    assert values_of(other) == expected


def test_its_sheet_of_explanation_is_no_table_that_was_passed_over(
    own: tuple[Path, Facts],
) -> None:
    """Whatever it is called; a sheet that a party adds is told."""
    path = own[0]
    assert unread_sheets_of(path) == ()
    book = openpyxl.load_workbook(path)
    book.worksheets[0].title = "Lees mij"
    book.create_sheet("Kladblad").append(["hier rekenden wij"])
    book.save(path)

    assert unread_sheets_of(path) == (f"{path.name}, Kladblad",)


def test_renamed_labels_do_no_harm(own: tuple[Path, Facts]) -> None:
    """The hidden ids say what a row is about."""
    path, expected = own

    def rename(sheet: Any) -> None:
        for row in rows(sheet):
            put(sheet, row, "fact", f"ons eigen woord {row}")
            put(sheet, row, "party", "wij")

    changed(path, rename)

    assert values_of(path) == expected


def test_rows_may_stand_in_any_order(own: tuple[Path, Facts]) -> None:
    """As after sorting them."""
    path, expected = own

    def reverse(sheet: Any) -> None:
        numbers = list(rows(sheet))
        kept = [[(c.value, c.number_format) for c in sheet[row]] for row in numbers]
        for row, cells in zip(numbers, reversed(kept), strict=True):
            for cell, (value, shown) in zip(sheet[row], cells, strict=True):
                cell.value, cell.number_format = value, shown

    changed(path, reverse)

    assert values_of(path) == expected


def test_rows_may_be_deleted(own: tuple[Path, Facts]) -> None:
    """The others say what they said."""
    path, expected = own
    gone = []

    def delete(sheet: Any) -> None:
        names = (said(sheet, FIRST, name) for name in ("party_id", "period", "subject", "fact_id"))
        gone.append(tuple(names))
        sheet.delete_rows(FIRST)

    changed(path, delete)
    left = {(k[0], k[1], k[2] or None, k[3]) for k in expected}
    left -= {(party, str(when), subject or None, fact) for party, when, subject, fact in gone}

    assert set(values_of(path)) == left


@pytest.mark.parametrize("at", [1, 5, 12])
def test_an_empty_column_may_be_inserted(own: tuple[Path, Facts], at: int) -> None:
    """Anywhere."""
    path, expected = own
    changed(path, lambda sheet: sheet.insert_cols(at))

    assert values_of(path) == expected


def test_without_the_hidden_columns_the_labels_are_read(own: tuple[Path, Facts]) -> None:
    """They are names that the reader knows."""
    path, expected = own
    changed(path, lambda sheet: sheet.delete_cols(len(COLUMNS) - 1, 2))

    assert values_of(path) == expected


def test_without_the_visible_names_the_ids_are_read(own: tuple[Path, Facts]) -> None:
    """Somebody who copies a sheet may leave them out."""
    path, expected = own

    def delete(sheet: Any) -> None:
        for name in ("fact", "party"):
            sheet.delete_cols(COLUMNS.index(name) + 1)
        for letter in LETTERS.values():  # openpyxl moves cells, and hides the columns that were
            sheet.column_dimensions[letter].hidden = False

    changed(path, delete)

    assert values_of(path) == expected


def test_a_row_with_the_label_of_another_fact_is_refused(tmp_path: Path) -> None:
    """Somebody pasted half a row; the sentence names both facts."""
    path = made(tmp_path, "--party", "trivire")
    book = openpyxl.load_workbook(path)
    sheet = next(s for s in sheets(book) if said(s, FIRST + 1, "fact_id"))
    one, other = said(sheet, FIRST, "fact"), said(sheet, FIRST + 1, "fact")
    put(sheet, FIRST, "fact", other)
    put(sheet, FIRST, "value", 1)
    book.save(path)
    [(code, sentence)] = [p for p in refused(path) if p[0] == "fact-contradicts"]

    assert code == "fact-contradicts"
    assert one in sentence
    assert other in sentence


def test_a_row_with_the_name_of_another_party_is_refused(tmp_path: Path) -> None:
    """Its figure would be counted for the wrong one."""
    path = made(tmp_path)
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[2]
    row = next(row for row in rows(sheet) if said(sheet, row, "party_id") == "trivire")
    kind = checker().library.vocabulary.facts[said(sheet, row, "fact_id")].kind
    put(sheet, row, "party", "Woonbron")
    put(sheet, row, "value", TYPED.get(kind, 1))
    book.save(path)
    [(code, sentence)] = refused(path)

    assert code == "party-contradicts"
    assert "trivire" in sentence
    assert "Woonbron" in sentence


@pytest.mark.parametrize("agreement", AGREEMENTS)
def test_every_party_of_every_agreement_gets_what_is_asked(agreement: str) -> None:
    """The workbook asks all that the table asks, once, on sheets with names that Excel takes."""
    library = checker().library
    pack, vocabulary = library.pack(agreement), library.vocabulary
    year = period(str(pack.agreement.years.start.year))
    for party in pack.agreement.parties:
        asked = {
            (r.party, r.period, r.subject.casefold(), r.fact.id)
            for r in wanted(pack, vocabulary, year, [party])
        }
        form = form_of(pack, vocabulary, year, [party])
        if form is None:
            assert not asked
            continue
        keys = [e.key for section in form.sections for e in section.entries if not e.each_project]
        projects = {e.key for section in form.sections for e in section.entries if e.each_project}
        titles = [section.title for section in form.sections]
        names = sheet_names(titles, ["Toelichting"])

        assert len(set(keys)) == len(keys)
        assert asked <= {*keys, *projects}
        assert titles == [c.chapter for c in pack.chapters if c.chapter in titles]
        assert all(
            len(name) <= LONGEST_SHEET_NAME and not set(name) & set("[]:*?/\\") for name in names
        )
        assert len({name.casefold() for name in names}) == len(names)
        assert as_xlsx(form, "nl").startswith(b"PK")


def test_a_fact_of_several_chapters_is_asked_once() -> None:
    """On the first sheet that needs it, with all clauses."""
    library = checker().library
    form = form_of(library.pack(D26), library.vocabulary, period("2026"), ["trivire"])
    assert form is not None
    found = [e for s in form.sections for e in s.entries if e.fact.id == "dwellings_sold"]
    general = [entry for entry in found if not entry.subject]

    assert len(general) == 1
    assert len(set(general[0].clauses)) > 1


def one(fact: FactDefinition, value: Value | None = None) -> Form:
    """A form with a single row."""
    entry = Entry("trivire", "Trivire", period("2024"), "", fact, ("1",), value=value)
    sections = (Section("Hoofdstuk", (entry,)),)
    return Form("Afspraken", period("2024"), ("Trivire",), sections, "a", "0" * 64, "1")


def saved(folder: Path, form: Form, value: object = None, shown: str | None = None) -> Path:
    """The form as a workbook, with something typed where its value goes."""
    path = folder / "een.xlsx"
    path.write_bytes(as_xlsx(form, "nl"))
    if value is not None:
        book = openpyxl.load_workbook(path)
        cell = book.worksheets[1][f"{LETTERS['value']}{FIRST}"]
        cell.value = value
        assert shown is None or cell.number_format == shown
        book.save(path)
    return path


def test_what_is_typed_as_a_percentage_is_read_as_one(tmp_path: Path) -> None:
    """Excel keeps 5,3% as 0.053; in percent that is 5.3."""
    path = saved(tmp_path, one(KNOWN.vocabulary.facts["rent_rise"]), 0.053, "0.0###%")
    [fact] = read_submission([path], KNOWN).facts

    assert fact.value == Decimal("5.3")


KINDS = [
    ("dwellings", "period", "whole", "0"),
    ("EUR", "rate", "custom", "ROUND"),
    ("percent", "rate", "decimal", "-1"),
    ("percentage point", "rate", "decimal", "-9"),
    ("share", "rate", "decimal", "0"),
    ("factor", "rate", "decimal", "-9"),
    ("yes/no", "record", "list", "ja,nee"),
    ("date", "record", "date", "36526"),
    ("date or no", "deliverable", "custom", '="nee"'),
]


@pytest.mark.parametrize(("unit", "over", "check", "formula"), KINDS)
def test_excel_itself_checks_what_is_typed(
    unit: str, over: Over, check: str, formula: str, tmp_path: Path
) -> None:
    """With a word on what is asked, and one on what is wrong, both short enough for Excel."""
    path = saved(tmp_path, one(defined("x", unit, over, "naam " * 30, "name")))
    [rule] = openpyxl.load_workbook(path).worksheets[1].data_validations.dataValidation

    assert rule.type == check
    assert formula in rule.formula1
    assert rule.showErrorMessage
    assert rule.showInputMessage
    assert len(rule.prompt) <= 255
    assert len(rule.error) <= 225
    assert max(len(rule.promptTitle), len(rule.errorTitle)) <= 32


VALUES: list[tuple[str, Over, Value]] = [
    ("dwellings", "period", Decimal(0)),
    ("dwellings", "period", Decimal("1E+3")),
    ("EUR", "rate", Decimal("123456789012.34")),
    ("percent", "rate", Decimal("5.3")),
    ("percent", "rate", Decimal("-0.05")),
    ("percent", "rate", Decimal("5.123456789012345")),
    ("factor", "rate", Decimal("123456789.123456789")),
    ("yes/no", "record", False),
    ("date", "record", date(2024, 2, 29)),
    ("date or no", "deliverable", False),
]


@pytest.mark.parametrize(("unit", "over", "value"), VALUES)
def test_a_value_that_is_filled_in_is_read_back_exactly(
    unit: str, over: Over, value: Value, tmp_path: Path
) -> None:
    """Also one with more digits than Excel keeps."""
    fact = defined("lettings", unit, over, "verhuringen", "homes let")
    known = Known(Vocabulary(facts={"lettings": fact}, within=()), KNOWN.parties)
    [found] = read_submission([saved(tmp_path, one(fact, value))], known).facts

    assert found.value == value


@pytest.mark.parametrize(
    "label", ['woningen met "A" of beter', "=1+1", "+31", "'t Lint", "a\tb & <c>"]
)
def test_a_label_may_hold_any_sign(label: str, tmp_path: Path) -> None:
    """It is never a formula, and its row is read."""
    fact = defined("lettings", "dwellings", "period", label, "homes let")
    path = saved(tmp_path, one(fact, Decimal(5)))
    cell = openpyxl.load_workbook(path).worksheets[1][f"{LETTERS['fact']}{FIRST}"]

    assert cell.data_type == "s"
    assert cell.value == " ".join(label.split())
    assert [f.value for f in read_submission([path], KNOWN).facts] == [5]


def test_only_cells_to_fill_in_are_open(tmp_path: Path) -> None:
    """Without a password: whoever must change something can."""
    path = made(tmp_path, "--party", "dordrecht")
    for sheet in sheets(openpyxl.load_workbook(path)):
        assert sheet.protection.sheet
        assert sheet.protection.password is None
        for row in rows(sheet):
            free = {n for n in COLUMNS if not sheet[f"{LETTERS[n]}{row}"].protection.locked}
            assert free - {"subject"} == {"value", "source", "note"}


def test_projects_can_be_named(tmp_path: Path) -> None:
    """There is room for several, at the end of the sheet."""
    path = made(tmp_path, "--party", "dordrecht")
    for sheet in sheets(openpyxl.load_workbook(path)):
        open_rows = [not sheet[f"{LETTERS['subject']}{r}"].protection.locked for r in rows(sheet)]
        assert open_rows == sorted(open_rows)
        if "land_price" in [said(sheet, row, "fact_id") for row in rows(sheet)]:
            assert sum(open_rows) >= 10
            return
    pytest.fail("nobody asks for the price of land")


def found_row(path: Path, fact: str, when: str) -> tuple[Any, Any, Any]:
    """Value, last year's figure and source of a row."""
    for sheet in sheets(openpyxl.load_workbook(path)):
        for row in rows(sheet):
            if said(sheet, row, "fact_id") == fact and str(said(sheet, row, "period")) == when:
                return tuple(said(sheet, row, name) for name in ("value", "earlier", "source"))  # type: ignore[return-value]
    raise AssertionError(fact)


def test_figures_of_last_year_stand_beside(tmp_path: Path) -> None:
    """And are filled in where a position of that year is asked, with where they came from."""
    path = made(tmp_path, "--party", "trivire", "--from", EXAMPLE, agreement=D24, year="2025")
    reported = values_of(EXAMPLE, agreement=D24)
    label_e = reported["trivire", "2024", None, "dwellings_label_e"]

    assert found_row(path, "dwellings_label_e", "2025")[:2] == (None, label_e)
    assert found_row(path, "dwellings_label_e", "2024")[0] == label_e
    assert "trivire.csv" in str(found_row(path, "dwellings_label_e", "2024")[2])


def test_what_was_filled_in_is_read_as_it_was_reported(tmp_path: Path) -> None:
    """A template from a full submission of the same year gives that submission, where it asks."""
    path = made(tmp_path, "--from", EXAMPLE, agreement=D24, year="2024")
    reported, again = (values_of(p, agreement=D24) for p in (EXAMPLE, path))

    assert again.items() <= reported.items()
    assert len(again) >= 15
    assert any(subject for _, _, subject, _ in again)


def test_an_earlier_workbook_may_be_taken_from(own: tuple[Path, Facts], tmp_path: Path) -> None:
    """Last year's template is this year's source."""
    before, expected = own
    (tmp_path / "2027").mkdir()
    next_year = made(tmp_path / "2027", "--from", before, year="2027")
    again = values_of(next_year)

    assert again
    assert again.items() <= expected.items()


def test_without_an_earlier_submission_nothing_stands_beside(tmp_path: Path) -> None:
    """The column is out of sight."""
    for sheet in sheets(openpyxl.load_workbook(made(tmp_path))):
        assert sheet.column_dimensions[LETTERS["earlier"]].hidden


def test_an_earlier_submission_is_for_a_workbook(tmp_path: Path) -> None:
    """A table has no place for it."""
    result = template(tmp_path / "x.csv", D24, "2025", "--from", EXAMPLE)

    assert result.exit_code == 2
    assert ".xlsx" in result.stderr


def test_an_earlier_submission_is_never_written_over(own: tuple[Path, Facts]) -> None:
    """It may be the only copy."""
    path, _ = own
    before = path.read_bytes()

    assert template(path, D26, "2027", "--from", path).exit_code == 2
    assert path.read_bytes() == before


def test_the_cell_of_a_figure_is_known(tmp_path: Path) -> None:
    """What is typed there is that figure."""
    library = checker().library
    cells = cells_of(library.pack(D26), library.vocabulary, period("2026"), "trivire")
    key, cell = next(
        (key, cell)
        for key, cell in cells.items()
        if library.vocabulary.facts[key[3]].kind == "count"
    )
    path = made(tmp_path, "--party", "trivire")
    book = openpyxl.load_workbook(path)
    book[cell.sheet][cell.address].value = 7
    book.save(path)
    [fact] = facts_of(path)

    assert (fact.party, fact.period, fact.fact, fact.value) == (key[0], key[1], key[3], 7)


def test_the_first_sheet_says_how(tmp_path: Path) -> None:
    """For whom, which year, by which version of what; it is no table."""
    path = made(tmp_path, "--party", "trivire")
    guide = openpyxl.load_workbook(path).worksheets[0]
    text = " ".join(str(cell.value) for row in guide for cell in row if cell.value)

    assert guide.title == "Toelichting"
    assert all(word in text for word in ("Trivire", "2026", "nul", "procentteken"))
    assert checker().library.pack(D26).sha256 in text


def test_it_may_be_in_english(tmp_path: Path) -> None:
    """Its headers and lists are read too."""
    fact = KNOWN.vocabulary.facts["choice"]
    path = tmp_path / "template.xlsx"
    path.write_bytes(as_xlsx(one(fact, value=True), "en"))
    book = openpyxl.load_workbook(path)

    assert book.sheetnames[0] == "Explanation"
    assert book.worksheets[1][f"{LETTERS['value']}{FIRST}"].value == "yes"
    assert [found.value for found in read_submission([path], KNOWN).facts] == [True]


def test_nothing_is_asked_of_a_year_without_norms() -> None:
    """There is no form then."""
    library = checker().library

    assert form_of(library.pack(D26), library.vocabulary, period("2001"), (), NOTHING) is None


TITLES = ["a/b: c?", "A B C", "x" * 40, "x" * 41, "'t Lint'", "History", "", "Toelichting"]


def test_names_of_sheets_are_unlike() -> None:
    """However the chapters are called."""
    names = sheet_names(TITLES, ["Toelichting"])

    assert len({name.casefold() for name in (*names, "toelichting", "history")}) == len(TITLES) + 2
    assert all(0 < len(name) <= LONGEST_SHEET_NAME for name in names)
    assert not any(name.startswith("'") or name.endswith("'") for name in names)


@pytest.mark.parametrize("name", ["opgave.xlsx", "opgave.csv"])
def test_a_file_that_is_there_is_not_written_over(name: str, tmp_path: Path) -> None:
    """It may have taken somebody a day to fill in."""
    path = tmp_path / name
    path.write_text("een dag werk", "utf-8")

    result = template(path, D26, "2026")

    assert result.exit_code == 2
    assert f"{name}: dit bestand is er al" in " ".join(result.stderr.split())
    assert path.read_text("utf-8") == "een dag werk"
