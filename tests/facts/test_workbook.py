"""Excel workbooks: what a cell shows is what it says, whatever it holds."""

import io
import struct
import zipfile
from datetime import date, datetime, time
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from facts.problems import InputError
from facts.readers import ooxml, read_content, workbook
from facts.table import Harvest
from tests.facts import support
from tests.facts.support import (
    HEADER,
    KNOWN,
    codes,
    filled,
    places,
    problems,
    read,
    saved,
    values,
    with_part,
    written,
)

ROW = ("trivire", "2024", "lettings", 5)
FORMULA = '<c r="D2"><f>1+1</f><v /></c>'
NUMBER = '<c r="D2" t="n"><v>5</v></c>'
COMMA_STYLE = r"_-* #,##0.00\ _€_-;\-* #,##0.00\ _€_-;_-* \"-\"??\ _€_-;_-@_-"
ACCOUNTING = r"_ [$€-413]\ * #,##0.00_ ;_ [$€-413]\ * \-#,##0.00_ ;_ @_ "


def book(*rows: tuple[object, ...]) -> Workbook:
    """A workbook with a sheet that holds some rows."""
    made = Workbook()
    filled(made.worksheets[0], *rows)
    return made


def test_a_row_is_a_fact_with_its_place(tmp_path: Path) -> None:
    """File, sheet and row, as people see them."""
    made = book(HEADER, ("Stichting Trivire", 2024, "Verhuringen", 378))
    made.worksheets[0].title = "Opgave"
    [fact] = read(saved(tmp_path, made)).facts

    assert (fact.party, str(fact.period), fact.fact, fact.value) == (
        "trivire",
        "2024",
        "lettings",
        Decimal(378),
    )
    assert (fact.where.file, fact.where.sheet, fact.where.row) == ("opgave.xlsx", "Opgave", 2)


def test_a_problem_has_file_sheet_row_and_column(tmp_path: Path) -> None:
    """Enough to find the cell."""
    made = book(HEADER, ROW)
    filled(made.create_sheet("2023"), (), HEADER, ("trivire", "2023", "lettings", -5))
    [problem] = problems(saved(tmp_path, made))

    assert problem.code == "value-negative"
    assert (problem.where.file, problem.where.sheet, problem.where.row, problem.where.column) == (
        "opgave.xlsx",
        "2023",
        3,
        "value",
    )


@pytest.mark.parametrize(
    ("value", "number_format"),
    [
        (0.053, "0.0%"),
        (0.053, "0%"),
        (0.053, "0.00%;[Red]-0.00%"),
        (5.3, "General"),
        (5.3, "0.0"),
        (5.3, '0.0"%"'),
        (5.3, r"0.0\%"),
        (5.3, "0.0_%"),
        ("5,3%", "General"),
        ("5.3 %", "@"),
    ],
)
def test_a_percentage_is_what_the_cell_shows(
    value: object, number_format: str, tmp_path: Path
) -> None:
    """Excel scales for a percent sign in the format, not for one that is only text or space."""
    path = support.workbook(tmp_path, value, "rent_rise", value_format=number_format)

    assert values(path) == {"rent_rise": Decimal("5.3")}


@pytest.mark.parametrize("number_format", ["0%", "0.0%", '0"%"', r"0\%"])
def test_a_count_may_not_be_shown_as_a_percentage(number_format: str, tmp_path: Path) -> None:
    """A share of the lettings is not their number."""
    path = support.workbook(tmp_path, 5, value_format=number_format)

    assert places(path) == [("value-percent-sign", 2, "value")]


@pytest.mark.parametrize(
    "number_format",
    ['"€" #,##0', "[$€-413] #,##0", "€ 0", "[$€-x-euro2] 0", '"EUR" 0', '0 "euro"', ACCOUNTING],
)
def test_a_count_may_not_be_shown_in_euros(number_format: str, tmp_path: Path) -> None:
    """A rent sum is not a number of dwellings."""
    path = support.workbook(tmp_path, 5, value_format=number_format)

    assert places(path) == [("value-money-sign", 2, "value")]


@pytest.mark.parametrize("number_format", ['"€" #,##0.00', ACCOUNTING, COMMA_STYLE, "General"])
def test_an_amount_may_be_shown_in_euros(number_format: str, tmp_path: Path) -> None:
    """Or without."""
    path = support.workbook(tmp_path, 17999.5, "land_price", value_format=number_format)

    assert values(path) == {"land_price": Decimal("17999.5")}


@pytest.mark.parametrize("number_format", [COMMA_STYLE, '#,##0_);"("#,##0")"', '0 "deuren"'])
def test_a_sign_that_is_not_shown_is_no_sign(number_format: str, tmp_path: Path) -> None:
    """Some styles leave room for a euro sign, as wide as it would be."""
    path = support.workbook(tmp_path, 5, value_format=number_format)

    assert values(path) == {"lettings": 5}


@settings(max_examples=10, deadline=None)
@given(number=st.decimals(min_value=0, max_value=10**9, places=2, allow_nan=False))
def test_the_fifteen_digits_that_excel_shows_are_read(number: Decimal) -> None:
    """Not the binary fraction in which it keeps them."""
    made, kept, found = (
        book(HEADER, ("trivire", 2024, "rent_start", float(number))),
        io.BytesIO(),
        Harvest([], []),
    )
    made.save(kept)
    read_content(kept.getvalue(), "opgave.xlsx", KNOWN, found)

    assert [fact.value for fact in found.facts] == [number]


def test_a_sum_of_binary_fractions_is_exact(tmp_path: Path) -> None:
    """A tenth and two tenths are three tenths."""
    path = support.workbook(tmp_path, 0.1 + 0.2, "rent_rise")

    assert values(path) == {"rent_rise": Decimal("0.3")}


def test_a_cell_may_be_true(tmp_path: Path) -> None:
    """Excel says WAAR."""
    path = support.workbook(tmp_path, value=True, fact="choice")

    assert values(path) == {"choice": True}


@pytest.mark.parametrize("value", [True, date(2024, 2, 1), time(10, 30)])
def test_other_kinds_of_cells_are_no_numbers(value: object, tmp_path: Path) -> None:
    """Excel makes a date of `1-2`."""
    assert places(support.workbook(tmp_path, value)) == [("value-not-a-number", 2, "value")]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("9" * 400, "value-too-large"),
        ("1e300", "value-too-large"),
        ("9" * 5000, "value-too-large"),
        ("1e999", "value-not-a-number"),
        ("NaN", "value-not-a-number"),
        ("five", "value-not-a-number"),
        ("1_000", "value-not-a-number"),
        ("\u0665", "value-not-a-number"),
        ("-1", "value-negative"),
        ("0.5", "value-not-whole"),
    ],
)
def test_a_number_that_cannot_be_used_is_refused(
    content: str, expected: str, tmp_path: Path
) -> None:
    """However large it is."""
    path = with_part(support.workbook(tmp_path, 5), NUMBER, NUMBER.replace("5", content))

    assert places(path) == [(expected, 2, "value")]


@pytest.mark.parametrize("error", ["#DIV/0!", "#REF!", "#N/A", "#VALUE!", "#NAME?"])
def test_a_formula_that_went_wrong_is_refused(error: str, tmp_path: Path) -> None:
    """With the error that people see."""
    [problem] = problems(support.workbook(tmp_path, error))

    assert (problem.code, problem.where.column) == ("cell-formula-error", "value")
    assert error in problem.text("nl")


def test_a_formula_that_was_never_calculated_is_refused(tmp_path: Path) -> None:
    """Its value is not known; a program wrote the file."""
    assert places(support.workbook(tmp_path, "=1+1")) == [("cell-not-calculated", 2, "value")]


def test_a_formula_has_the_value_that_was_calculated(tmp_path: Path) -> None:
    """As Excel keeps it beside the formula."""
    path = with_part(support.workbook(tmp_path, "=1+1"), "<v />", "<v>2</v>")

    assert values(path) == {"lettings": 2}


def test_a_formula_that_gives_an_empty_text_is_a_blank_cell(tmp_path: Path) -> None:
    """It was calculated, and nothing is what came out."""
    empty = '<c r="D2" t="str"><f>IF(1=1,"","x")</f><v></v></c>'
    path = with_part(support.workbook(tmp_path, "=1+1"), FORMULA, empty)

    assert codes(path) == ["nothing-submitted"]


def test_a_formula_error_in_a_row_without_a_value_does_no_harm(tmp_path: Path) -> None:
    """The row says nothing."""
    found = read(saved(tmp_path, book(HEADER, ROW, ("#REF!", "2024", "seekers", None))))

    assert (len(found.facts), found.blank_rows) == (1, 1)


def test_a_header_that_is_an_error_is_shown_as_people_see_it(tmp_path: Path) -> None:
    """Not as the program sees it."""
    assert places(saved(tmp_path, book((*HEADER, "#REF!"), (*ROW, 1)))) == [
        ("column-unknown", 1, "#REF!")
    ]


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        (2024, "2024"),
        (2024.0, "2024"),
        ("2024-H1", "2024-H1"),
        (" 2024-q3 ", "2024-Q3"),
        (date(2024, 6, 30), "2024-06-30"),
        (datetime(2024, 6, 30), "2024-06-30"),  # noqa: DTZ001 - Excel knows no time zones
    ],
)
def test_a_period_may_be_a_number_a_text_or_a_date(
    when: object, expected: str, tmp_path: Path
) -> None:
    """A date is the period of that day."""
    [fact] = read(support.workbook(tmp_path, 5, when=when)).facts

    assert expected == str(fact.period)


@pytest.mark.parametrize("number_format", ["yyyy", "mmm-yy", "mm/yyyy", "[Red]yyyy", "[$-40D]yyyy"])
def test_a_date_shown_without_its_day_is_refused(number_format: str, tmp_path: Path) -> None:
    """`2024` may hold 1 January, and whoever typed it meant the year."""
    path = support.workbook(tmp_path, 5, when=date(2024, 1, 1), period_format=number_format)

    assert places(path) == [("cell-date-without-day", 2, "period")]


def test_a_moment_is_no_period(tmp_path: Path) -> None:
    """A day with a time on it."""
    moment = datetime(2024, 6, 30, 10, 30)  # noqa: DTZ001 - Excel knows no time zones

    assert places(support.workbook(tmp_path, 5, when=moment)) == [("period-form", 2, "period")]


@pytest.mark.parametrize("value", [date(2024, 12, 31), "31-12-2024", "2024-12-31"])
def test_a_date_may_be_a_date_or_a_text(value: object, tmp_path: Path) -> None:
    """Both are read."""
    path = support.workbook(tmp_path, value, "delivered")

    assert values(path) == {"delivered": date(2024, 12, 31)}


def test_a_date_may_be_kept_as_a_text_of_its_own_kind(tmp_path: Path) -> None:
    """Some programs do, without a format; then the whole date is what it says."""
    iso = '<c r="D2" t="d"><v>2024-12-31</v></c>'
    path = with_part(support.workbook(tmp_path, 5, "delivered"), NUMBER, iso)

    assert values(path) == {"delivered": date(2024, 12, 31)}


def test_every_sheet_with_our_columns_is_read(tmp_path: Path) -> None:
    """A year each; one that is hidden counts only as long as nothing is filled in on it."""
    made = book(HEADER, ROW)
    filled(made.create_sheet("2023"), HEADER, ("trivire", 2023, "lettings", 4))
    hidden = filled(made.create_sheet("2022"), HEADER, ("trivire", 2022, "lettings", None))
    hidden.sheet_state = "hidden"

    found = read(saved(tmp_path, made)).facts

    assert [str(fact.period) for fact in found] == ["2023", "2024"]


@pytest.mark.parametrize(("fact", "value"), [("lettings", 3), ("lettings", 0), ("choice", False)])
@pytest.mark.parametrize("state", ["hidden", "veryHidden"])
def test_a_figure_on_a_hidden_sheet_is_refused(
    fact: str, value: object, state: str, tmp_path: Path
) -> None:
    """Nobody sees it, and whether it counts is not for us to guess; nought is a figure too."""
    made = book(HEADER, ROW)
    hidden = filled(made.create_sheet("2022"), HEADER, ("trivire", 2022, fact, value))
    hidden.sheet_state = state

    [problem] = problems(saved(tmp_path, made))

    assert (problem.code, problem.where.sheet) == ("sheet-hidden", "2022")


def test_a_hidden_row_counts_only_without_a_value(tmp_path: Path) -> None:
    """A filter hides rows; what is filled in on one of those is named with its place."""
    made = book(HEADER, ROW, ("trivire", 2023, "lettings", None), ("trivire", 2022, "lettings", 3))
    sheet = made.worksheets[0]
    sheet.row_dimensions[3].hidden = sheet.row_dimensions[4].hidden = True

    [problem] = problems(saved(tmp_path, made))

    assert (problem.code, problem.where.row, problem.where.column) == ("row-hidden", 4, "value")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('<row r="2">', '<row r="2" ht="0" customHeight="1">'),
        ('<row r="2">', '<row hidden="true" r="2">'),
    ],
)
def test_however_a_row_is_hidden_its_value_is_refused(old: str, new: str, tmp_path: Path) -> None:
    """By its height too."""
    path = with_part(support.workbook(tmp_path, 5), old, new)

    assert places(path) == [("row-hidden", 2, "value")]


def test_hiding_the_rows_that_are_not_there_hides_no_value(tmp_path: Path) -> None:
    """Excel hides the rest of a sheet that way; a row with cells is always said something of."""
    old, new = "<sheetFormatPr ", '<sheetFormatPr zeroHeight="1" '
    path = with_part(support.workbook(tmp_path, 5), old, new)

    assert values(path) == {"lettings": 5}


def test_a_column_without_width_is_hidden(tmp_path: Path) -> None:
    """As somebody leaves it who drags it shut."""
    columns = '<cols><col min="4" max="4" width="0" customWidth="1"/></cols><sheetData>'
    path = with_part(support.workbook(tmp_path, 5), "<sheetData>", columns)

    assert places(path) == [("column-hidden", 2, "value")]


def test_a_hidden_column_of_values_is_refused(tmp_path: Path) -> None:
    """The ids that a template hides are no values."""
    made = book(HEADER, ROW)
    made.worksheets[0].column_dimensions["D"].hidden = True

    assert places(saved(tmp_path, made)) == [("column-hidden", 2, "value")]


@pytest.mark.parametrize("own", ["", 'numFmtId="0" applyNumberFormat="0" '])
def test_a_cell_may_have_the_percent_sign_of_a_named_style(own: str, tmp_path: Path) -> None:
    """Where its own style says nothing, or says that what it says does not apply."""
    path = support.workbook(tmp_path, 0.053, "rent_rise", value_format="0.0%")
    styles = zipfile.ZipFile(path).read("xl/styles.xml").decode()
    _, before, lists = styles.partition("<cellStyleXfs")
    named, after, _ = lists.partition("</cellXfs>")
    new = (
        ' count="2"><xf numFmtId="0"/><xf numFmtId="10"/></cellStyleXfs>'
        f'<cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf {own}xfId="1"/>'
    )
    with_part(path, before + named + after, before + new + after, "xl/styles.xml")

    assert values(path) == {"rent_rise": Decimal("5.3")}


@pytest.mark.parametrize("format_inside", ["0.0%", "0.0000"])
def test_the_format_of_a_condition_says_nothing_of_a_cell(
    format_inside: str, tmp_path: Path
) -> None:
    """Programs number them apart, and the numbers may be the same."""
    path = support.workbook(tmp_path, 0.075, "rent_rise", value_format="0.000%")
    clash = (
        f'<dxfs count="1"><dxf><numFmt numFmtId="164" formatCode="{format_inside}"/></dxf></dxfs>'
    )
    with_part(path, "<tableStyles", f"{clash}<tableStyles", "xl/styles.xml")

    assert values(path) == {"rent_rise": Decimal("7.5")}


@pytest.mark.parametrize("number_format", ["[>1]0.0;0%", "0.0;-0.0;0%"])
def test_a_format_with_a_percent_sign_now_and_then_is_refused(
    number_format: str, tmp_path: Path
) -> None:
    """Which of its parts people saw depends on the number."""
    path = support.workbook(tmp_path, 5, "rent_rise", value_format=number_format)

    assert places(path) == [("cell-percent-sometimes", 2, "value")]


@pytest.mark.parametrize("number_format", ["0.0%;-0.0%;;@", '0.0%;[Red]-0.0%;"-"'])
def test_a_part_of_a_format_without_a_number_says_nothing(
    number_format: str, tmp_path: Path
) -> None:
    """Nought as nothing or a dash, and texts as they are."""
    path = support.workbook(tmp_path, 0.053, "rent_rise", value_format=number_format)

    assert values(path) == {"rent_rise": Decimal("5.3")}


def test_spaces_around_a_number_are_nothing(tmp_path: Path) -> None:
    """Some programs write them."""
    path = with_part(support.workbook(tmp_path, 5), NUMBER, NUMBER.replace("5", " 5 "))

    assert values(path) == {"lettings": 5}


def test_characters_that_excel_writes_out_are_read(tmp_path: Path) -> None:
    """The end of a line inside a cell."""
    [fact] = read(saved(tmp_path, book(HEADER, ("trivire_x000D_", 2024, "lettings", 5)))).facts

    assert fact.party == "trivire"


def test_a_merged_cell_is_refused(tmp_path: Path) -> None:
    """The figures below it would be blank, and passed over."""
    made = book(HEADER, ROW, ("trivire", 2023, "lettings", None))
    made.worksheets[0].merge_cells("D2:D3")

    [problem] = problems(saved(tmp_path, made))

    assert (problem.code, problem.where.row, problem.where.column) == ("cell-merged", 2, "value")


def test_a_sheet_with_a_password_is_refused(tmp_path: Path) -> None:
    """Protection without one, as in the template, keeps nothing from anyone."""
    made = book(HEADER, ROW)
    made.worksheets[0].protection.enable()
    assert len(read(saved(tmp_path, made)).facts) == 1
    made.worksheets[0].protection.set_password("geheim")

    [problem] = problems(saved(tmp_path, made))

    assert (problem.code, problem.where.sheet) == ("sheet-protected", "Sheet")


def test_a_sheet_of_explanation_is_left_unread_and_named(tmp_path: Path) -> None:
    """So is one with a table of something else; an empty one is nothing."""
    made = book(
        ("Vul het tweede blad in.",), ("Partij:", "uw corporatie"), ("Waarde:", "een getal")
    )
    made.worksheets[0].title = "Uitleg"
    filled(made.create_sheet("Opgave"), HEADER, ROW)
    filled(made.create_sheet("Prijzen"), ("jaar", "bedrag"), (2024, 1))
    made.create_sheet("Leeg")

    found = read(saved(tmp_path, made))

    assert len(found.facts) == 1
    assert found.unread_sheets == ("opgave.xlsx, Uitleg", "opgave.xlsx, Prijzen")


def test_a_title_may_stand_above_the_header(tmp_path: Path) -> None:
    """Such a sheet would otherwise be passed over while the others count."""
    made = book(HEADER, ROW)
    above = (("Opgave Trivire 2023",), (), ("Versie", 2), ())
    filled(made.create_sheet("2023"), *above, HEADER, ("trivire", 2023, "lettings", 4))

    found = read(saved(tmp_path, made))

    assert [(str(fact.period), fact.where.row) for fact in found.facts] == [
        ("2023", 6),
        ("2024", 2),
    ]


@pytest.mark.parametrize(("above", "expected"), [(20, []), (21, ["workbook-without-table"])])
def test_a_header_stands_in_one_of_the_first_rows(
    above: int, expected: list[str], tmp_path: Path
) -> None:
    """Up to twenty rows with something else; empty ones do not count."""
    rows: list[tuple[object, ...]] = [("Toelichting",), ()] * above

    assert expected == codes(saved(tmp_path, book(*rows, HEADER, ROW)))


def test_a_workbook_without_our_columns_is_refused(tmp_path: Path) -> None:
    """It may hold anything."""
    path = saved(tmp_path, book(("jaar", "huur"), (2024, 5)))

    assert codes(path) == ["workbook-without-table"]


def test_an_empty_workbook_is_refused(tmp_path: Path) -> None:
    """It holds nothing."""
    assert codes(saved(tmp_path, Workbook())) == ["workbook-without-table"]


def test_rows_and_columns_may_be_empty(tmp_path: Path) -> None:
    """Rows keep the number that people see."""
    spread = [tuple(cell for part in row for cell in (None, part)) for row in (HEADER, ROW)]
    made = book((), (), spread[0], (), (), (), spread[1])
    [fact] = read(saved(tmp_path, made)).facts

    assert (fact.value, fact.where.row) == (5, 7)


def test_a_text_below_the_table_is_no_fact(tmp_path: Path) -> None:
    """A source or a signature."""
    found = read(saved(tmp_path, book(HEADER, ROW, (), ("Bron: jaarverslag",))))

    assert (len(found.facts), found.blank_rows) == (1, 1)


@pytest.mark.parametrize("beside", [6, "zie toelichting", "#REF!"])
def test_a_cell_beside_the_table_is_refused(beside: object, tmp_path: Path) -> None:
    """It belongs to no column."""
    path = saved(tmp_path, book(HEADER, ROW, ("trivire", 2024, "seekers", 4, None, beside)))

    assert places(path) == [("row-too-long", 3, None)]


def test_a_cell_far_below_the_table_is_read(tmp_path: Path) -> None:
    """Whatever lies between, in seconds: this is the last row that a sheet can have."""
    path = with_part(support.workbook(tmp_path, 5), '<row r="2">', '<row r="1048576">')
    for letter in "ABCD":
        with_part(path, f'<c r="{letter}2"', f'<c r="{letter}1048576"')
    [fact] = read(path).facts

    assert (fact.value, fact.where.row) == (5, ooxml.MAX_ROWS)


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({'"A2"': '"A99999999"', '<row r="2">': '<row r="99999999">'}, ("cell-beyond-sheet", "A")),
        ({'<row r="2">': '<row r="999999999">'}, ("sheet-order", "A")),
        ({'<c r="D2"': '<c r="ZZZZ2"'}, ("cell-beyond-sheet", "ZZZZ")),
        ({'<c r="D2"': '<c r="B2"'}, ("sheet-order", "B")),
        ({'<row r="2">': '<row r="1">', '2"': '1"'}, ("sheet-order", None)),
    ],
)
def test_a_cell_that_no_sheet_can_have_is_refused(
    changes: dict[str, str], place: tuple[str, str | None], tmp_path: Path
) -> None:
    """A file of a kilobyte could otherwise ask for room for every cell before it."""
    path = support.workbook(tmp_path, 5)
    for old, new in changes.items():
        path = with_part(path, old, new)

    [problem] = problems(path)

    assert (problem.code, problem.where.column) == place
    assert problem.where.sheet == "Sheet"


@pytest.mark.parametrize(
    "content",
    [
        b"party;period;fact;value",
        b"PK\x03\x04",
        b"PK\x05\x06" + bytes(18),
        b"%PDF-1.7",
        b"<html><table></table></html>",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1000),
    ],
    ids=["csv", "half a zip", "empty zip", "pdf", "html", "password or xls"],
)
def test_what_is_not_a_workbook_is_refused(content: bytes, tmp_path: Path) -> None:
    """Whatever its name says; one with a password looks like one of before 2007."""
    [problem] = problems(written(tmp_path, content, "opgave.xlsx"))

    assert problem.code == "file-not-xlsx"
    assert "wachtwoord" in problem.text("nl")


def test_another_archive_is_no_workbook(tmp_path: Path) -> None:
    """Names in it that point elsewhere lead nowhere."""
    path = tmp_path / "opgave.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../escaped.xml", "<x/>")

    assert codes(path) == ["file-not-xlsx"]
    assert sorted(tmp_path.parent.rglob("escaped*")) == []


def test_an_archive_that_would_grow_too_large_is_not_unpacked(tmp_path: Path) -> None:
    """What it says about itself is enough."""
    path = support.workbook(tmp_path, 5)
    content = bytearray(path.read_bytes())
    directory = content.rindex(b"PK\x01\x02")
    struct.pack_into("<L", content, directory + 24, workbook.MAX_UNPACKED + 1)

    assert codes(written(tmp_path, bytes(content), "opgave.xlsx")) == ["file-too-large"]


def test_an_archive_that_lies_about_its_size_is_damaged(tmp_path: Path) -> None:
    """No more is unpacked than it says."""
    path = support.workbook(tmp_path, 5)
    content = bytearray(path.read_bytes())
    sheet = content.rindex(b"xl/worksheets/sheet1.xml") - 46
    struct.pack_into("<L", content, sheet + 24, 100)

    assert codes(written(tmp_path, bytes(content), "opgave.xlsx")) == ["file-not-xlsx"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('t="n"><v>5', 't="s"><v>99'),
        ('<c r="D2" t="n">', '<c r="D2" s="99" t="n">'),
        ('<row r="2">', '<row r="2.5">'),
        ("</sheetData>", ""),
        ("<worksheet", "<!DOCTYPE w [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><worksheet>&e;"),
    ],
)
def test_a_damaged_sheet_is_refused(old: str, new: str, tmp_path: Path) -> None:
    """With the sheet where it is known."""
    path = with_part(support.workbook(tmp_path, 5), old, new)

    assert codes(path) == ["file-not-xlsx"]


def test_entities_that_grow_without_end_are_refused(tmp_path: Path) -> None:
    """A kilobyte of XML that would become gigabytes."""
    names = "abcdefghijk"
    entities = "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in pairwise(names)
    )
    bomb = f'<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">{entities}]><worksheet'
    path = with_part(support.workbook(tmp_path, 5), "<worksheet", bomb)
    with_part(path, "<v>5</v>", "<v>&k;</v>")

    assert codes(path) == ["file-not-xlsx"]


def test_a_damaged_style_says_nothing_on_the_screen(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is printed is for machines."""
    path = with_part(support.workbook(tmp_path, 5), 'xfId="0"', 'xfId="9"', "xl/styles.xml")
    codes(path)

    assert capsys.readouterr().out == ""


@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_a_damaged_workbook_is_read_or_refused(data: st.DataObject) -> None:
    """Whatever bytes of the sheet were changed, there is a message, and no other kind of error."""
    kept = io.BytesIO()
    book(HEADER, ROW, ("trivire", date(2024, 1, 1), "homes", 6)).save(kept)
    with zipfile.ZipFile(kept) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"]
    start = data.draw(st.integers(0, len(sheet)))
    end = data.draw(st.integers(start, min(len(sheet), start + 20)))
    other = data.draw(st.binary(max_size=5) | st.sampled_from([b"9" * 30, b"<", b'"', b"\x00"]))
    parts["xl/worksheets/sheet1.xml"] = sheet[:start] + other + sheet[end:]
    mended = io.BytesIO()
    with zipfile.ZipFile(mended, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    found = Harvest([], [])
    try:
        read_content(mended.getvalue(), "opgave.xlsx", KNOWN, found)
    except InputError as error:
        found.problems += error.problems

    assert found.facts or found.problems or found.blank_rows or found.unread_sheets
    assert all(problem.texts for problem in found.problems)
