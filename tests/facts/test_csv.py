"""CSV as Dutch and English spreadsheets, and people, write it."""

from pathlib import Path

import pytest

from tests.facts.support import codes, places, read, table, values, written

ROWS = ("party{0}period{0}fact{0}value", "trivire{0}2024{0}lettings{0}5")


def separated(sign: str) -> str:
    """A header and a row."""
    return "\n".join(ROWS).format(sign)


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_cells_may_be_separated_by_comma_semicolon_or_tab(sign: str, tmp_path: Path) -> None:
    """The header tells which it is."""
    assert values(written(tmp_path, separated(sign))) == {"lettings": 5}


@pytest.mark.parametrize("sign", ["|", ":", " "])
def test_other_separators_are_refused(sign: str, tmp_path: Path) -> None:
    """The whole line is one unknown column."""
    assert "column-unknown" in codes(written(tmp_path, separated(sign)))


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_lines_may_end_in_every_way(newline: str, tmp_path: Path) -> None:
    """As on Windows, on Unix and on a Mac of long ago."""
    assert values(written(tmp_path, separated(";").replace("\n", newline))) == {"lettings": 5}


def test_a_mark_that_it_is_utf8_does_no_harm(tmp_path: Path) -> None:
    """Excel writes it."""
    path = written(tmp_path, separated(";").encode("utf-8-sig"))

    assert values(path) == {"lettings": 5}


def test_dutch_numbers_go_with_semicolons(tmp_path: Path) -> None:
    """As a Dutch Excel saves them."""
    path = written(
        tmp_path, table("trivire;2024;rent_start;€ 1.234,56", "trivire;2024;rent_rise;7,5%")
    )

    assert {name: str(value) for name, value in values(path).items()} == {
        "rent_start": "1234.56",
        "rent_rise": "7.5",
    }


def test_dutch_numbers_in_quotation_marks_go_with_commas(tmp_path: Path) -> None:
    """The comma inside is no separator."""
    path = written(tmp_path, f'{ROWS[0]}\ntrivire,2024,rent_rise,"7,5"\n'.format(","))

    assert [str(value) for value in values(path).values()] == ["7.5"]


def test_a_dutch_number_without_quotation_marks_is_a_cell_too_many(tmp_path: Path) -> None:
    """Half of it is not taken for the whole."""
    path = written(tmp_path, f"{ROWS[0]}\ntrivire,2024,rent_rise,7,5\n".format(","))

    assert places(path) == [("row-too-long", 2, None)]


def test_a_text_may_hold_lines_separators_and_quotation_marks(tmp_path: Path) -> None:
    """Between quotation marks, doubled inside."""
    header = "party;period;fact;value;note"
    row = 'trivire;2024;lettings;5;"zie ""bron"";\nblad 2"'
    [fact] = read(written(tmp_path, table(row, header=header))).facts

    assert fact.note == 'zie "bron"; blad 2'


def test_rows_are_counted_by_lines(tmp_path: Path) -> None:
    """Empty lines and lines within a text count, as they do in an editor."""
    header = "party;period;fact;value;note"
    rows = ("", 'trivire;2024;lettings;5;"a\nb"', ";;;;", "trivire;2024;seekers;x;")

    assert places(written(tmp_path, table(*rows, header=header))) == [
        ("value-not-a-number", 6, "value")
    ]


@pytest.mark.parametrize("above", ["\n\n", "{0}{0}\n", '""\n', "\u00a0\n", " {0} \n"])
def test_empty_lines_above_the_header_do_no_harm(above: str, tmp_path: Path) -> None:
    """Whatever makes them look empty."""
    for sign in ",;":
        path = written(tmp_path, above.format(sign) + separated(sign))

        assert values(path) == {"lettings": 5}


@pytest.mark.parametrize(
    "content", ["", " \n\t\n", "\ufeff", '""', '"";""\n', "\u00a0", ";;;\n;;;"]
)
def test_a_file_with_nothing_to_see_is_empty(content: str, tmp_path: Path) -> None:
    """However many characters it has."""
    assert codes(written(tmp_path, content)) == ["file-empty"]


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_text_must_be_in_utf8(encoding: str, tmp_path: Path) -> None:
    """A euro sign or an accent read wrongly would be another text."""
    path = written(tmp_path, table("trivire;2024;rent_start;€ 5").encode(encoding))

    assert codes(path) == ["file-not-utf8"]


@pytest.mark.parametrize("start", [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"])
def test_a_workbook_with_the_wrong_name_is_recognised(start: bytes, tmp_path: Path) -> None:
    """Of today and of before 2007."""
    assert codes(written(tmp_path, start + b"\x00" * 100)) == ["file-not-csv"]


def test_json_with_the_wrong_name_is_refused(tmp_path: Path) -> None:
    """It has none of the columns."""
    content = '[{"party": "trivire", "period": "2024", "fact": "lettings", "value": 5}]'

    assert "column-missing" in codes(written(tmp_path, content))


@pytest.mark.parametrize(
    "row",
    [
        'trivire;2024;lettings;"5',
        'trivire;2024;lettings;"5"0',
        'trivire;2024;lettings;"5\ntrivire;2024;seekers;"4',
    ],
)
def test_quotation_marks_that_do_not_match_are_refused(row: str, tmp_path: Path) -> None:
    """They would swallow the rows that follow."""
    assert codes(written(tmp_path, table(row))) == ["csv-quotes"]


@pytest.mark.parametrize("length", [9_999, 10_001, 131_073, 1_000_000])
def test_an_endless_line_is_refused(length: int, tmp_path: Path) -> None:
    """As a header and as a cell."""
    assert codes(written(tmp_path, "x" * length))
    assert codes(written(tmp_path, table(f"trivire;2024;lettings;{'1' * length}")))


def test_an_endless_header_may_still_hold_our_columns(tmp_path: Path) -> None:
    """Only its beginning is looked at to find the separator."""
    header = f"party;period;fact;value{';' * 200_000}"

    assert values(written(tmp_path, table("trivire;2024;lettings;5", header=header))) == {
        "lettings": 5
    }
