"""Registers that cannot be used: every problem has a row and a column, and nothing is counted."""

from pathlib import Path

import pytest

from facts.periods import period
from facts.problems import InputError
from facts.registers import Engine
from facts.registers.mapping import Mappings
from tests.registers.support import HEADER, codes, counted, csv_of, figures, letting

ENGINES: tuple[Engine, ...] = ("pandas", "duckdb")


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([letting(1), letting(2, income="-1")], ("register-negative", 3, "rekeninkomen")),
        ([letting(1, persons=0)], ("register-household", 2, "huishoudgrootte")),
        ([letting(1), letting(2), letting(1)], ("register-repeated", 4, "toewijzing")),
        ([letting(1), letting("")], ("register-cell-empty", 3, "toewijzing")),
        ([letting(1, date="2025-02-30")], ("register-date", 2, "datum")),
        ([letting(1, rent="duur")], ("register-amount", 2, "rekenhuur")),
        (
            [letting(1, rent="600.0012"), letting(2, rent="5.50")],
            ("register-amount", 2, "rekenhuur"),
        ),
        ([letting(1, persons="twee")], ("register-count", 2, "huishoudgrootte")),
        (
            [letting(1, rent="600,50"), letting(2, rent="600,70"), letting(3, rent="600.50")],
            ("register-number-mixed", 4, "rekenhuur"),
        ),
        (
            [
                letting(1, date="2025-03-01"),
                letting(2, date="2025-03-02"),
                letting(3, date="3-3-2025"),
            ],
            ("register-date-mixed", 4, "datum"),
        ),
        ([letting(1, date="03/04/2025")], ("register-date-ambiguous", None, "datum")),
        ([letting(1, income="45.014")], ("register-number-ambiguous", 2, "rekeninkomen")),
        (
            [letting(1, rent="600,50"), letting(2, rent="1.234")],
            ("register-number-ambiguous", 3, "rekenhuur"),
        ),
    ],
)
def test_a_bad_row_is_named(
    tmp_path: Path, engine: Engine, rows: list[str], expected: tuple[str, int, str]
) -> None:
    """What is wrong comes with its row and column, on every engine alike."""
    assert codes(csv_of(tmp_path, *rows), engine) == [expected]


def test_slashes_are_read_where_the_column_leaves_no_doubt(tmp_path: Path) -> None:
    """One day after the twelfth settles the whole column."""
    rows = [letting(1, date="03/08/2025"), letting(2, date="31/01/2025")]
    assert figures(counted(csv_of(tmp_path, *rows)), "2025-H2")["lettings_social"] == 1


def test_thousands_are_read_where_the_amount_leaves_no_doubt(tmp_path: Path) -> None:
    """Decimals after a comma, or two points, make the point one of thousands."""
    rows = [letting(1, income="60.000,00"), letting(2, income="1.234.567")]
    assert figures(counted(csv_of(tmp_path, *rows)))["lettings_above_income_limit"] == 2


@pytest.mark.parametrize("engine", ENGINES)
def test_everything_wrong_in_a_file_is_named_at_once(tmp_path: Path, engine: Engine) -> None:
    """Cells and repeated ids, by row; rows without an id are not each other's repeats."""
    wrong = [letting(1, rent="1.234"), letting(1, income="-1"), letting(""), letting("")]
    assert codes(csv_of(tmp_path, letting(2, rent="600,50"), *wrong), engine) == [
        ("register-number-ambiguous", 3, "rekenhuur"),
        ("register-negative", 4, "rekeninkomen"),
        ("register-repeated", 4, "toewijzing"),
        ("register-cell-empty", 5, "toewijzing"),
        ("register-cell-empty", 6, "toewijzing"),
    ]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_column_and_its_neighbours_are_told_in_one_round(tmp_path: Path, engine: Engine) -> None:
    """What is wrong with all dates, and with cells beside them; nothing is told of a date twice."""
    rows = [letting(1, "03/04/2025", income="-1"), letting(2, "05/06/2025"), letting(2, "")]
    assert codes(csv_of(tmp_path, *rows), engine) == [
        ("register-date-ambiguous", None, "datum"),
        ("register-negative", 2, "rekeninkomen"),
        ("register-repeated", 4, "toewijzing"),
    ]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("twin", ["a\u200b1", "\ufeffa1", "a 1", " a1\u00a0", "a\u00ad1"])
def test_a_letting_that_only_looks_like_another_is_refused(
    tmp_path: Path, engine: Engine, twin: str
) -> None:
    """Nobody sees the difference, and a letting that is counted twice moves a share."""
    path = csv_of(tmp_path, letting("a1"), letting("a2"), letting(twin))
    code = "register-repeated" if twin.strip() == "a1" else "register-repeated-unseen"
    assert codes(path, engine) == [(code, 4, "toewijzing")]


@pytest.mark.parametrize("engine", ENGINES)
def test_lettings_that_differ_in_capitals_are_counted_and_told(
    tmp_path: Path, engine: Engine
) -> None:
    """Some systems tell capitals apart in their ids; the rows are named, without the ids."""
    path = csv_of(tmp_path, letting("b1"), letting("Ab1"), letting("aB1"), letting("c1"))
    registers = counted(path, engine)
    (note,) = [note for note in registers.notes if note.code == "register-alike"]

    assert figures(registers)["lettings_social"] == 4
    assert (note.where.row, note.values["first"], note.values["count"]) == (4, 3, 2)
    assert "b1" not in note.text("nl").casefold()


@pytest.mark.parametrize("engine", ENGINES)
def test_ids_that_differ_in_a_letter_are_different(tmp_path: Path, engine: Engine) -> None:
    """Letters with an accent are letters."""
    path = csv_of(tmp_path, *map(letting, ("a1", "\u00e11", "\u00e41", "a-1")))
    registers = counted(path, engine)

    assert figures(registers)["lettings_social"] == 4
    assert "register-alike" not in {note.code for note in registers.notes}


def test_a_letting_outside_the_period_is_named(tmp_path: Path) -> None:
    """A register over one year may not hold a letting of another."""
    path = csv_of(tmp_path, letting(1), letting(2, date="2024-12-31"))
    assert codes(path, periods=(period("2025"),)) == [("register-outside", 3, "datum")]


def test_a_letting_outside_the_period_of_the_mapping_is_the_mappings_matter(
    tmp_path: Path,
) -> None:
    """Nobody asked with --period for what a mapping says."""
    path = csv_of(tmp_path, letting(1), letting(2, date="2024-12-31"))
    found = codes(path, mapping=Mappings(period=period("2025")))

    assert found == [("register-outside-mapping", 3, "datum")]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_row_of_another_length_is_named(tmp_path: Path, engine: Engine) -> None:
    """A row with a cell too many or too few is refused with its number."""
    path = csv_of(tmp_path, letting(1), letting(2) + ";x", letting(3))
    assert codes(path, engine) == [("register-row-length", 3, None)]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_csv_in_another_encoding_is_refused(tmp_path: Path, engine: Engine) -> None:
    """Windows-1252 is named as such and not guessed."""
    path = tmp_path / "lettingen.csv"
    row = letting(1, party="Trivir\u00e9")
    path.write_bytes(f"{HEADER}\n{row}\n".encode("cp1252"))
    assert [code for code, *_ in codes(path, engine)] == ["file-not-utf8"]


def test_utf_16_is_refused(tmp_path: Path) -> None:
    """So is UTF-16, though its header can be recognised."""
    path = tmp_path / "lettingen.csv"
    path.write_bytes(f"{HEADER}\n{letting(1)}\n".encode("utf-16"))
    assert [code for code, *_ in codes(path)] == ["file-not-utf8"]


def test_two_header_rows_are_refused(tmp_path: Path) -> None:
    """A second row of words below the header is not a letting."""
    path = csv_of(tmp_path, "nummer;naam;plaats;dag;aantal;euro;euro;code;code", letting(1))
    assert codes(path) == [("register-two-headers", 2, None)]


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    """A register that was pointed out must have the columns it cannot do without."""
    path = csv_of(tmp_path, "1;2025-01-01;600;x", header="toewijzing;datum;rekenhuur;rekenhuur")
    assert codes(path) == [("column-twice", 1, None)]


def test_an_unknown_party_is_named(tmp_path: Path) -> None:
    """By its column and the party that it may be meant to be: no message holds a cell."""
    with pytest.raises(InputError) as error:
        counted(csv_of(tmp_path, letting(party="Trivier")))

    (problem,) = error.value.problems
    assert (problem.code, problem.where.column) == ("register-party", "corporatie")
    assert "`trivire`" in problem.text("nl")
    assert "Trivier" not in str((problem.where, problem.texts))


def test_parties_that_are_not_counted_are_counted_and_not_named(tmp_path: Path) -> None:
    """Who points the party at a column of names finds none of them in the notes."""
    path = csv_of(tmp_path, letting(1), letting(2, party="Jansen"), letting(3, party="Pietersen"))
    (note,) = [note for note in counted(path).notes if note.code == "register-strangers"]

    assert note.values == {"count": 2, "different": 2}


def test_a_party_that_was_given_is_named(tmp_path: Path) -> None:
    """What a mapping says is no cell."""
    path = csv_of(tmp_path, "1;2025-01-01;600", header="toewijzing;datum;rekenhuur")
    with pytest.raises(InputError) as error:
        counted(path, mapping=Mappings(party="Trivier"))

    assert [p.values["party"] for p in error.value.problems] == ["Trivier"]


def test_no_message_holds_a_cell(tmp_path: Path) -> None:
    """What a household earns is in no message about it."""
    path = csv_of(tmp_path, letting(1, income="-31415"), letting(2, income="2718,281"))
    for engine in ENGINES:
        found = codes(path, engine)
        assert "31415" not in str(found)
        assert "2718" not in str(found)


def test_a_row_of_another_length_in_another_encoding_gives_no_traceback(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """The library that splits the rows would print one of its own."""
    path = tmp_path / "lettingen.csv"
    path.write_bytes(f"{HEADER}\n{letting()}\n2;Tri\xbbvire;x\n".encode("latin-1"))

    found = codes(path, "pandas")

    assert found == [("file-not-utf8", None, None)]
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (' "600"', "csv-quotes"),
        ('"600" ', "csv-quotes"),
        ('"600"x', "csv-quotes"),
        ('6"00', "csv-quotes"),
        ('"600', "csv-quotes-odd"),
    ],
)
def test_a_quotation_mark_out_of_place_is_named(
    tmp_path: Path, engine: Engine, cell: str, expected: str
) -> None:
    """Engines would make different cells of it; a cell of two lines above it is one row."""
    above = letting(1, rent='"600"', group='"GEZ"') + ';"een\ntwee ""drie"""'
    rows = (above, letting(2, rent=cell) + ";", letting(3) + ";")
    path = csv_of(tmp_path, *rows, header=f"{HEADER};opmerking")
    assert codes(path, engine) == [(expected, 3, None)]


@pytest.mark.parametrize("engine", ENGINES)
def test_cells_in_quotation_marks_are_read(tmp_path: Path, engine: Engine) -> None:
    """Whole cells, a mark doubled in one, an empty one, and one at the end of the file."""
    rows = (letting('"1"', rent='"600,50"', priority='""'), letting('"2""b"', group='"GEZ"'))
    path = csv_of(tmp_path, *rows)
    path.write_bytes(path.read_bytes().rstrip(b"\n"))
    assert figures(counted(path, engine))["lettings_social"] == 2
