"""What the columns and rows of a submission must be, wherever they were read from."""

from decimal import Decimal
from pathlib import Path

import pytest

from facts.problems import InputError
from facts.submission import clean
from facts.values import CellError, Raw
from tests.facts.support import (
    codes,
    from_rows,
    places,
    problems,
    read,
    table,
    values,
    written,
)

ROW = "trivire;2024;lettings;5"
GOOD: dict[str, Raw] = {"party": "trivire", "period": "2024", "fact": "lettings", "value": 5}


def texts(path: Path) -> list[str]:
    """What people read about a file, in English."""
    return [problem.text("en") for problem in problems(path)]


def test_a_row_is_a_fact(tmp_path: Path) -> None:
    """With everything that was said about it, and where."""
    header = "party;period;subject;fact;value;source;note;area"
    row = "trivire;2024-H1;Wielwijk;lettings;378;jaarverslag p. 3;voorlopig;Dordrecht"

    [fact] = read(written(tmp_path, table(row, header=header))).facts

    assert ("trivire", "2024-H1", "Wielwijk", "lettings", Decimal(378)) == (
        fact.party,
        str(fact.period),
        fact.subject,
        fact.fact,
        fact.value,
    )
    assert (fact.source, fact.note, fact.area) == ("jaarverslag p. 3", "voorlopig", "dordrecht")
    assert (
        fact.where.file,
        fact.where.sheet,
        fact.where.row,
        fact.where.column,
    ) == ("opgave.csv", None, 2, None)


@pytest.mark.parametrize(
    "header",
    [
        "partij;periode;feit;waarde",
        "Corporatie;Jaar;Gegeven;Waarde",
        "ORGANISATIE; Periode ;Feit;VALUE",
        '"partij";"periode";"feit";"waarde"',
    ],
)
def test_headers_may_be_dutch(header: str, tmp_path: Path) -> None:
    """Capitals and spaces around make no difference."""
    assert values(written(tmp_path, table(ROW, header=header))) == {"lettings": 5}


@pytest.mark.parametrize(
    "name", ["lettings", "verhuringen", "Homes  let", "LETTINGS", "\ufefflettings"]
)
def test_a_fact_goes_by_its_id_and_its_labels(name: str, tmp_path: Path) -> None:
    """In both languages; capitals, spaces and invisible characters make no difference."""
    path = written(tmp_path, table(f"trivire;2024;{name};5"))

    assert values(path) == {"lettings": 5}


@pytest.mark.parametrize("name", ["trivire", "Trivire", "Stichting  Trivire", "tri\u00advire"])
def test_a_party_goes_by_its_id_and_its_names(name: str, tmp_path: Path) -> None:
    """Capitals, spaces and invisible characters make no difference."""
    [fact] = read(written(tmp_path, table(f"{name};2024;lettings;5"))).facts

    assert fact.party == "trivire"


def test_columns_that_help_people_are_not_read(tmp_path: Path) -> None:
    """A template explains what it asks for."""
    header = "omschrijving;party;period;fact;value;eenheid"

    assert values(written(tmp_path, table(f"x;{ROW};y", header=header))) == {"lettings": 5}


@pytest.mark.parametrize("missing", ["party", "period", "fact", "value"])
def test_a_missing_column_is_named(missing: str, tmp_path: Path) -> None:
    """The four that every row needs."""
    header = ";".join(n for n in ("party", "period", "fact", "value") if n != missing)
    [problem] = problems(written(tmp_path, table("a;b;c", header=header)))

    assert (problem.code, problem.values["column"]) == ("column-missing", missing)


def test_an_unknown_column_gets_a_suggestion(tmp_path: Path) -> None:
    """The header nearest to it."""
    path = written(tmp_path, table(f"{ROW};x", header="party;period;fact;value;sorce"))

    assert places(path) == [("column-unknown", 1, "sorce")]
    assert "Did you mean `source`?" in texts(path)[0]


def test_a_column_may_not_occur_twice(tmp_path: Path) -> None:
    """Nor once in Dutch and once in English."""
    path = written(tmp_path, table(f"{ROW};6", header="party;period;fact;value;waarde"))

    assert codes(path) == ["column-twice"]


def test_an_unknown_fact_gets_a_suggestion(tmp_path: Path) -> None:
    """The name nearest to it, in both languages."""
    [problem] = problems(written(tmp_path, table("trivire;2024;verhuringn;5")))

    assert (problem.code, problem.where.row, problem.where.column) == ("fact-unknown", 2, "fact")
    assert "Bedoelde u `verhuringen`?" in problem.text("nl")
    assert "Did you mean `verhuringen`?" in problem.text("en")


def test_a_word_unlike_any_other_gets_no_suggestion(tmp_path: Path) -> None:
    """A far-fetched one would lead astray."""
    [text] = texts(written(tmp_path, table("trivire;2024;zzzzzzzz;5")))

    assert "Did you mean" not in text


def test_an_unknown_party_gets_a_suggestion(tmp_path: Path) -> None:
    """The name nearest to it."""
    path = written(tmp_path, table("Trivre;2024;lettings;5"))

    assert places(path) == [("party-unknown", 2, "party")]
    assert "Did you mean `trivire`?" in texts(path)[0]


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ("2024-H3", "period-form"),
        ("2024-02-31", "period-no-such-date"),
        ("1924", "period-year"),
        ("2024 en 2025", "period-form"),
    ],
)
def test_a_period_that_cannot_be_read_is_refused(
    period: str, expected: str, tmp_path: Path
) -> None:
    """At its cell."""
    path = written(tmp_path, table(f"trivire;{period};lettings;5"))

    assert [(expected, 2, "period")] == places(path)


def test_every_problem_is_reported_at_once(tmp_path: Path) -> None:
    """Of every row, and of every cell in a row, with the good rows in between left alone."""
    path = written(
        tmp_path,
        table(
            "nobody;2024-H9;unheard;5",
            ROW,
            "trivire;2024;lettings;-1",
            ";2024;lettings;5",
            "trivire;2024;rent_start;1.234",
        ),
    )
    expected = [
        ("party-unknown", 2, "party"),
        ("period-form", 2, "period"),
        ("fact-unknown", 2, "fact"),
        ("value-negative", 4, "value"),
        ("cell-empty", 5, "party"),
        ("value-ambiguous", 6, "value"),
    ]

    assert expected == places(path)


@pytest.mark.parametrize(
    ("row", "column"),
    [
        (";2024;lettings;5", "party"),
        ("trivire; ;lettings;5", "period"),
        ("trivire;2024;;5", "fact"),
    ],
)
def test_a_row_with_a_value_needs_all_its_cells(row: str, column: str, tmp_path: Path) -> None:
    """The cell that is empty is named."""
    assert [("cell-empty", 2, column)] == places(written(tmp_path, table(row)))


@pytest.mark.parametrize("blank", ["", " ", "\u00a0", "\u200b", '""', '" "'])
def test_a_row_without_a_value_is_no_fact(blank: str, tmp_path: Path) -> None:
    """It is counted, so that nobody takes it for a zero."""
    found = read(written(tmp_path, table(ROW, f"trivire;2024;seekers;{blank}")))

    assert (len(found.facts), found.blank_rows) == (1, 1)


def test_a_row_may_end_at_its_value(tmp_path: Path) -> None:
    """Spreadsheets leave out separators after the last filled cell."""
    found = read(written(tmp_path, table(ROW, "trivire;2024;seekers")))

    assert (len(found.facts), found.blank_rows) == (1, 1)


def test_zero_is_a_value(tmp_path: Path) -> None:
    """Nothing let is not the same as nothing reported."""
    assert values(written(tmp_path, table("trivire;2024;lettings;0"))) == {"lettings": 0}


def test_a_file_with_only_blank_rows_has_nothing_to_judge(tmp_path: Path) -> None:
    """A template that nobody filled in."""
    assert codes(written(tmp_path, table("trivire;2024;lettings;"))) == ["nothing-submitted"]


def test_a_row_that_is_too_long_is_refused(tmp_path: Path) -> None:
    """Its cells may have shifted."""
    assert places(written(tmp_path, table(f"{ROW};6"))) == [("row-too-long", 2, None)]


def test_empty_cells_beyond_the_columns_do_no_harm(tmp_path: Path) -> None:
    """Spreadsheets export them."""
    assert values(written(tmp_path, table(f"{ROW};; ;"))) == {"lettings": 5}


def test_a_cell_under_an_empty_header_is_refused(tmp_path: Path) -> None:
    """With commas, `5,3` would otherwise become 5 with a 3 in a column without a name."""
    path = written(tmp_path, "party,period,fact,value,,note\ntrivire,2024,rent_rise,5,3,x\n")

    assert places(path) == [("row-too-long", 2, None)]


def test_an_empty_column_does_no_harm(tmp_path: Path) -> None:
    """Some people separate columns with one."""
    path = written(tmp_path, table("trivire;;2024;lettings;5;", header="party;;period;fact;value;"))

    assert values(path) == {"lettings": 5}


def test_a_row_with_another_separator_is_refused(tmp_path: Path) -> None:
    """Two files pasted together; the second would otherwise be dropped without a word."""
    path = written(tmp_path, table(ROW, "trivire,2024,seekers,4"))

    assert places(path) == [("row-too-short", 3, None)]


@pytest.mark.parametrize("column", ["source", "note"])
def test_an_endless_text_is_refused(column: str, tmp_path: Path) -> None:
    """At its cell, however long it is."""
    path = written(
        tmp_path, table(f"{ROW};{'x' * 2001}", header=f"party;period;fact;value;{column}")
    )

    assert [("text-too-long", 2, column)] == places(path)


def test_an_endless_subject_is_refused(tmp_path: Path) -> None:
    """Two hundred characters name any project."""
    header = "party;period;fact;value;subject"

    assert codes(written(tmp_path, table(f"{ROW};{'x' * 200}", header=header))) == []
    assert codes(written(tmp_path, table(f"{ROW};{'x' * 201}", header=header))) == ["text-too-long"]


@pytest.mark.parametrize(
    "row",
    [
        "{0};2024;lettings;5",
        "trivire;{0};lettings;5",
        "trivire;2024;{0};5",
        "trivire;2024;lettings;{0}",
    ],
)
def test_a_message_quotes_the_beginning_of_an_endless_cell(row: str, tmp_path: Path) -> None:
    """A hundred thousand characters help nobody."""
    [text] = texts(written(tmp_path, table(row.format("x" * 100_000))))

    assert len(text) < 500


def test_a_message_shows_no_control_characters(tmp_path: Path) -> None:
    """They would be commands to the terminal."""
    [problem] = problems(
        written(tmp_path, table(f"{ROW};", header="party;period;fact;value;\x1b[2J"))
    )

    assert "\x1b" not in f"{problem.texts}{problem.where}"


def test_invisible_characters_in_a_value_do_no_harm(tmp_path: Path) -> None:
    """They come along when something is pasted."""
    path = written(tmp_path, table("trivire;2024;lettings;\u200b378\u200b\u00a0"))

    assert values(path) == {"lettings": 378}


def test_a_character_that_may_be_a_minus_is_not_dropped(tmp_path: Path) -> None:
    """Fonts with symbols use characters that mean nothing elsewhere."""
    path = written(tmp_path, table("trivire;2024;rent_rise;\uf02d5"))

    assert codes(path) == ["value-not-a-number"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  a \t b\n", "a b"),
        ("e\u0301", "é"),
        ("a\u200bb\u00ad", "ab"),
        ("a\u00a0b", "a b"),
        ("\ud800x\x1b", "x"),
        ("Wielwijk", "Wielwijk"),
    ],
)
def test_cleaned_text_has_single_spaces_and_nothing_invisible(text: str, expected: str) -> None:
    """However it was typed, it compares equal."""
    assert expected == clean(text)


def test_rows_in_memory_are_read_as_those_of_a_file() -> None:
    """The scenarios of policy staff use them."""
    [fact] = from_rows({"partij": "Trivire", "jaar": 2024, "feit": "lettings", "waarde": "5"}).facts

    assert ("trivire", "2024", Decimal(5)) == (fact.party, str(fact.period), fact.value)


def test_rows_in_memory_are_refused_with_every_problem() -> None:
    """As those of a file are."""
    row = {"party": "nobody", "period": "2024", "fact": "unheard", "value": "5"}
    with pytest.raises(InputError) as caught:
        from_rows(row)

    assert [p.code for p in caught.value.problems] == ["party-unknown", "fact-unknown"]


def test_an_unusable_cell_is_refused_where_it_stands() -> None:
    """Also in a column of text."""
    broken = CellError("cell-formula-error", "#REF!")
    row: dict[str, Raw] = {**GOOD, "note": broken}
    with pytest.raises(InputError) as caught:
        from_rows(row)

    assert [p.where.column for p in caught.value.problems] == ["note"]


def test_an_unusable_cell_in_a_row_without_a_value_does_no_harm() -> None:
    """The row says nothing."""
    broken = CellError("cell-formula-error", "#REF!")
    blank: dict[str, Raw] = {**GOOD, "fact": "seekers", "value": "", "note": broken}
    found = from_rows(GOOD, blank)

    assert (len(found.facts), found.blank_rows) == (1, 1)


@pytest.mark.parametrize(
    "row",
    [
        "trivire;2024;unheard{0};5",
        "nobody{0};2024;lettings;5",
        "trivire;2024;lettings;x{0}",
        "trivire;2024;lettings;5;{0}",
        "trivire;2024;lettings;{0}",
        "trivire,2024,lettings,{0}",
    ],
)
def test_a_hundred_thousand_wrong_rows_are_all_reported(row: str, tmp_path: Path) -> None:
    """In seconds, whatever is wrong with them."""
    count = 100_000
    path = written(tmp_path, table(ROW, *(row.format(i) for i in range(6, count + 6))))
    with pytest.raises(InputError) as caught:
        read(path)

    assert count == len(caught.value.problems)


def test_nine_thousand_unknown_columns_are_all_reported(tmp_path: Path) -> None:
    """In seconds."""
    names = ",".join(f'"kolom{i}": 1' for i in range(9_000))
    path = written(tmp_path, f'[{{"party": "trivire", {names}}}]', "opgave.json")

    assert len(problems(path)) == 9_000 + 3


def test_a_table_of_twenty_thousand_columns_is_refused_whole(tmp_path: Path) -> None:
    """Nobody submits that many; the message says how many are read."""
    names = ",".join(f'"kolom{i}": 1' for i in range(20_000))
    path = written(tmp_path, f"[{{{names}}}]", "opgave.json")

    assert [problem.code for problem in problems(path)] == ["columns-many"]


def test_a_first_row_that_is_no_header_is_not_shown(tmp_path: Path) -> None:
    """It may be a row of a register whose header was lost: what a household earns is in it."""
    path = tmp_path / "verhuringen.csv"
    path.write_text("V1;2024-03-01;2;654,32;31415,92;Jansen\nV2;2024-03-02;1;600;27182;Pietersen\n")

    assert {code for code, *_ in places(path)} == {"column-missing"}
