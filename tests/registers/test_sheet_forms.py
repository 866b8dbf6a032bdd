"""Workbooks of programs that write XML in another way: nothing in them stays out of sight."""

import io
import re
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from facts.xlsx.oddities import hidden_rows
from facts.xlsx.parts import parts_of
from tests.registers.support import HEADER, codes, counted, figures

SHEET = "xl/worksheets/sheet1.xml"


def _prefixed(xml: str) -> str:
    """With a prefix before every element, as the libraries of Microsoft write it."""
    return re.sub(r"<(/?)([a-zA-Z])", r"<\1x:\2", xml).replace("xmlns=", "xmlns:x=")


def _quoted(xml: str) -> str:
    """With single quotation marks, which XML allows."""
    return xml.replace('"', "'")


def _turned(xml: str) -> str:
    """With the attributes of cells and rows in another order."""
    xml = re.sub(r'<c (r="[^"]*")((?: [a-z]+="[^"]*")+)', r"<c\2 \1", xml)
    return re.sub(r'<row (r="[^"]*")([^>/]*)', r"<row\2 \1", xml)


def _bare(xml: str) -> str:
    """Without the places of cells and rows, which then follow each other."""
    return re.sub(r'<(c|row) r="[^"]*"', r"<\1", xml)


def _utf16(xml: str) -> str:
    """In another encoding, which the first line names."""
    return '<?xml version="1.0" encoding="UTF-16"?>' + xml


FORMS = [_prefixed, _quoted, _turned, _bare, _utf16]


def _book(folder: Path, form: Callable[[str], str], change: Callable[[Any], None]) -> Path:
    """A register of two lettings of which the sheet is written in another form."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(HEADER.split(";"))
    for number in (1, 2):
        day = date(2025, 3, number)
        sheet.append([number, "Trivire", "Dordrecht", day, 1, 600.5, 30000, "GEEN", "GEZ"])
    change(sheet)
    path, made = folder / "lettingen.xlsx", folder / "made.xlsx"
    book.save(made)
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == SHEET:
                text = form(content.decode())
                content = text.encode("utf-16" if form is _utf16 else "utf-8")
            new.writestr(name, content)
    return path


def _hide(sheet: Any) -> None:
    sheet.row_dimensions[3].hidden = True


def _hide_column(sheet: Any) -> None:
    sheet.column_dimensions["G"].hidden = True


def _protect(sheet: Any) -> None:
    sheet.protection.set_password("geheim")
    sheet.protection.enable()


def _percent(sheet: Any) -> None:
    sheet["F2"].number_format = "0.0%"


def _set(cell: str, value: object) -> Callable[[Any], None]:
    return lambda sheet: setattr(sheet[cell], "value", value)


ODD: list[tuple[Callable[[Any], None], tuple[str, int | None, str | None]]] = [
    (_hide, ("register-hidden-row", 3, None)),
    (_hide_column, ("register-hidden-column", 1, "rekeninkomen")),
    (_protect, ("sheet-protected", None, None)),
    (_percent, ("register-percent", 2, "rekenhuur")),
    (_set("G3", "#DIV/0!"), ("register-error-cell", 3, "rekeninkomen")),
    (_set("G3", "=1+1"), ("register-not-calculated", 3, "rekeninkomen")),
    (_set("XFD1048576", 1), ("cell-far-away", 1_048_576, "XFD")),
    (lambda sheet: sheet.merge_cells("F2:F3"), ("register-merged", 2, "rekenhuur")),
]


@pytest.mark.parametrize("form", [_prefixed, _quoted, _turned])
@pytest.mark.parametrize(("change", "expected"), ODD)
def test_what_a_sheet_hides_is_noticed_in_every_form(
    tmp_path: Path,
    form: Callable[[str], str],
    change: Callable[[Any], None],
    expected: tuple[str, int | None, str | None],
) -> None:
    """The same problem at the same place as in a workbook of Excel."""
    assert codes(_book(tmp_path, form, change)) == [expected]


@pytest.mark.parametrize("form", [str, _prefixed, _quoted, _turned])
@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('<row r="3"', '<row r="3" ht="0" customHeight="1"', ("register-hidden-row", 3, None)),
        ('<row r="3"', '<row r="3" ht="0.00"', ("register-hidden-row", 3, None)),
        (
            "<sheetData>",
            '<cols><col min="7" max="7" width="0" customWidth="1"/></cols><sheetData>',
            ("register-hidden-column", 1, "rekeninkomen"),
        ),
    ],
)
def test_what_has_no_height_or_width_is_hidden(
    tmp_path: Path,
    form: Callable[[str], str],
    old: str,
    new: str,
    expected: tuple[str, int, str | None],
) -> None:
    """Whether the sheet says so in the way of Excel or not."""
    path = _book(tmp_path, lambda xml: form(xml.replace(old, new)), lambda _: None)

    assert codes(path) == [expected]


def test_a_low_row_and_a_narrow_column_are_seen(tmp_path: Path) -> None:
    """They are not hidden; a width may be said to be no custom one."""
    columns = '<cols><col min="7" max="7" width="0.5" customWidth="0"/></cols><sheetData>'

    def low(xml: str) -> str:
        return xml.replace('<row r="3"', '<row r="3" ht="0.75"').replace("<sheetData>", columns)

    assert figures(counted(_book(tmp_path, low, lambda _: None)))["lettings_social"] == 2


@pytest.mark.parametrize("form", FORMS[:4])
def test_a_register_is_counted_in_every_form(tmp_path: Path, form: Callable[[str], str]) -> None:
    """The same rows give the same figures."""
    found = figures(counted(_book(tmp_path, form, lambda _: None)))

    assert (found["lettings_social"], found["lettings_regular_seekers"]) == (2, 2)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("A1048577", "cell-beyond-sheet"), ("XFE2", "cell-beyond-sheet"), ("B2", "sheet-order")],
)
def test_a_cell_where_none_can_be_is_refused(tmp_path: Path, cell: str, expected: str) -> None:
    """A reader would make room for all before it, or leave it out."""
    row = re.sub("[A-Z]", "", cell)

    def moved(xml: str) -> str:
        xml = xml.replace('<c r="I3"', f'<c r="{cell}"')
        return xml.replace('<row r="3"', f'<row r="{row}"') if row != "2" else xml

    problem, *_ = codes(_book(tmp_path, lambda xml: _quoted(moved(xml)), lambda _: None))
    assert problem[0] in (expected, "sheet-order")
    assert problem[1] == int(row) or expected == "sheet-order" or row == "2"


SPACE = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def _hidden_row_prefixed(xml: str) -> str:
    """One row with a prefix among rows without."""
    xml = xml.replace("<worksheet ", f"<worksheet {SPACE} ")
    before, row = xml.split('<row r="3"')
    return f'{before}<x:row hidden="1" r="3"' + row.replace("</row>", "</x:row>", 1)


def _merged_on_two_lines(xml: str) -> str:
    """A line break where others write a space."""
    return xml.replace(
        "</sheetData>", '</sheetData><mergeCells><mergeCell\nref="F2:F3"/></mergeCells>'
    )


def _formula_after_a_comment(xml: str) -> str:
    """A formula without a result that does not follow its cell at once."""
    return re.sub(r'(<c r="G3")[^>]*>.*?</c>', r"\1><!-- --><f>1+1</f></c>", xml)


def _formula_on_a_line(xml: str) -> str:
    """The same on a line of its own."""
    return re.sub(r'(<c r="G3")[^>]*>.*?</c>', "\\1>\n<f>1+1</f>\n</c>", xml)


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (_hidden_row_prefixed, ("register-hidden-row", 3, None)),
        (_merged_on_two_lines, ("register-merged", 2, "rekenhuur")),
        (_formula_after_a_comment, ("register-not-calculated", 3, "rekeninkomen")),
        (_formula_on_a_line, ("register-not-calculated", 3, "rekeninkomen")),
    ],
)
def test_nothing_hides_behind_a_rare_way_of_writing(
    tmp_path: Path, form: Callable[[str], str], expected: tuple[str, int | None, str | None]
) -> None:
    """What XML allows and Excel never writes is taken apart before it is looked at."""
    assert codes(_book(tmp_path, form, lambda _: None)) == [expected]


def _rewritten(path: Path, change: Callable[[str, str], tuple[str, str]]) -> bytes:
    """A workbook of which the parts have other names or other words."""
    made = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            new.writestr(*change(name, old.read(name).decode()))
    return made.getvalue()


def test_a_sheet_is_found_wherever_its_part_lies(tmp_path: Path) -> None:
    """What the workbook calls a sheet is one, and its hidden row is noticed."""
    path = _book(tmp_path, str, _hide)

    def moved(name: str, xml: str) -> tuple[str, str]:
        return name.replace("worksheets/", "blad/"), xml.replace("worksheets/", "blad/")

    [part] = parts_of(_rewritten(path, moved), path.name)

    assert hidden_rows(part.content) == [3]


def test_a_strict_workbook_is_read(tmp_path: Path) -> None:
    """The other edition of the standard has other namespaces and the same sheets."""
    path = _book(tmp_path, str, lambda _: None)
    path.write_bytes(_rewritten(path, lambda name, xml: (name, _strict(xml))))

    assert figures(counted(path))["lettings_social"] == 2


def _strict(xml: str) -> str:
    own, new = "http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/"
    xml = xml.replace(f"{own}spreadsheetml/2006/main", f"{new}spreadsheetml/main")
    place = "officeDocument/2006/relationships"
    return xml.replace(own + place, f"{new}officeDocument/relationships")


@pytest.mark.parametrize("shown", ["0.0%", "0.0;-0.0;0%", "[>1]0.0;0%"])
def test_a_percentage_in_any_section_of_a_format_is_refused(tmp_path: Path, shown: str) -> None:
    """Sections that disagree leave open what a reader saw."""
    path = _book(tmp_path, str, lambda sheet: setattr(sheet["F2"], "number_format", shown))

    assert codes(path) == [("register-percent", 2, "rekenhuur")]


def test_a_conditional_format_makes_no_percentage(tmp_path: Path) -> None:
    """It has a format of its own, whose number may be that of a cell's."""
    lists = '<dxfs count="1"><dxf><numFmt numFmtId="164" formatCode="0.0%"/></dxf></dxfs>'
    path = _book(tmp_path, str, lambda sheet: setattr(sheet["F2"], "number_format", "0.0000"))

    def styled(name: str, xml: str) -> tuple[str, str]:
        return name, re.sub(r"<dxfs[^>]*/>", lists, xml) if name == "xl/styles.xml" else xml

    path.write_bytes(_rewritten(path, styled))

    assert figures(counted(path))["lettings_social"] == 2


def _styled(path: Path, old: str, new: str) -> Path:
    """The workbook with other words in its styles."""

    def changed(name: str, xml: str) -> tuple[str, str]:
        return name, re.sub(old, new, xml, flags=re.DOTALL) if name == "xl/styles.xml" else xml

    path.write_bytes(_rewritten(path, changed))
    return path


NAMED = (
    '<cellStyleXfs count="2"><xf numFmtId="0"/><xf numFmtId="9"/></cellStyleXfs>'
    '<cellXfs count="3"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0"/>{own}</cellXfs>'
)
LISTS = "<cellStyleXfs.*</cellXfs>"


@pytest.mark.parametrize(
    "own", ['<xf xfId="1"/>', '<xf numFmtId="0" applyNumberFormat="0" xfId="1"/>']
)
def test_a_percentage_of_a_named_style_is_refused(tmp_path: Path, own: str) -> None:
    """A cell shows the format of the style behind it where its own says none."""
    path = _book(tmp_path, str, _percent)

    assert codes(_styled(path, LISTS, NAMED.format(own=own))) == [
        ("register-percent", 2, "rekenhuur")
    ]


def test_a_format_of_its_own_comes_before_that_of_a_named_style(tmp_path: Path) -> None:
    """As Excel writes a cell that was a percentage once."""
    own = '<xf numFmtId="0" applyNumberFormat="1" xfId="1"/>'
    path = _styled(_book(tmp_path, str, _percent), LISTS, NAMED.format(own=own))

    assert figures(counted(path))["lettings_social"] == 2


def test_a_cell_that_names_no_style_has_the_first(tmp_path: Path) -> None:
    """Which shows percentages where somebody changed what is normal; words are no numbers."""
    path = _styled(
        _book(tmp_path, str, lambda _: None),
        LISTS,
        NAMED.format(own="").replace('<xf numFmtId="0" xfId="0"/>', '<xf numFmtId="9" xfId="0"/>'),
    )

    assert {(row, column) for _, row, column in codes(path)} == {
        (row, column)
        for row in (2, 3)
        for column in ("toewijzing", "huishoudgrootte", "rekenhuur", "rekeninkomen")
    }


def test_rows_that_nothing_is_said_of_may_be_hidden(tmp_path: Path) -> None:
    """Excel hides the rest of a sheet that way; a row with cells is always said something of."""
    path = _book(tmp_path, lambda xml: re.sub("<sheetFormatPr ", r'\g<0>zeroHeight="1" ', xml), str)

    assert figures(counted(path))["lettings_social"] == 2
