"""JSON: a list of rows, with numbers as exact as they were written."""

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.problems import InputError
from facts.readers import read_content
from facts.table import Harvest
from tests.facts.support import KNOWN, as_json, codes, places, problems, read, values, written

ROW = '{"party": "trivire", "period": "2024", "fact": "lettings", "value": 5}'


@pytest.mark.parametrize("value", ["5", "5.0", "5e0", '"5"', "50e-1"])
def test_a_number_may_be_a_number_or_a_text(value: str, tmp_path: Path) -> None:
    """Both are read exactly."""
    assert values(as_json(tmp_path, value)) == {"lettings": 5}


@given(number=st.decimals(min_value=-1000, max_value=1000, places=15, allow_nan=False))
def test_numbers_are_exact(number: Decimal) -> None:
    """To the last decimal, without a binary fraction in between."""
    found = Harvest([], [])
    start = '"party": "trivire", "period": 2024, "fact": "rent_rise"'
    read_content(f'[{{{start}, "value": {number:f}}}]'.encode(), "a.json", KNOWN, found)

    assert [number] == [fact.value for fact in found.facts]


@pytest.mark.parametrize("period", ["2024", '"2024"', '" 2024 "'])
def test_a_year_may_be_a_number(period: str, tmp_path: Path) -> None:
    """As programs write it."""
    [fact] = read(as_json(tmp_path, "5", period_text=period)).facts

    assert str(fact.period) == "2024"


@pytest.mark.parametrize("period", ["2024.5", "2024.0", "true", "20240101", "NaN"])
def test_other_numbers_are_no_year(period: str, tmp_path: Path) -> None:
    """They are no period at all."""
    assert places(as_json(tmp_path, "5", period_text=period)) == [("period-form", 1, "period")]


@pytest.mark.parametrize(("value", "expected"), [("true", True), ("false", False), ('"ja"', True)])
def test_yes_and_no_may_be_true_and_false(value: str, expected: object, tmp_path: Path) -> None:
    """And words."""
    assert {"choice": expected} == values(as_json(tmp_path, value, "choice"))


@pytest.mark.parametrize("value", ["null", '""', '" "', '"\\ud800"'])
def test_an_empty_value_is_no_fact(value: str, tmp_path: Path) -> None:
    """Nor is one of which nothing can be seen."""
    assert codes(as_json(tmp_path, value)) == ["nothing-submitted"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("NaN", "value-not-a-number"),
        ("Infinity", "value-not-a-number"),
        ("-Infinity", "value-not-a-number"),
        ("true", "value-not-a-number"),
        ("[5]", "value-not-a-number"),
        ('{"n": 5}', "value-not-a-number"),
        ("1e99999999999999999999", "value-not-a-number"),
        ("1e9999999999", "value-too-large"),
        ("9" * 5000, "value-too-large"),
        ("1e-9999999999", "value-too-precise"),
        ("0.1234567890123456789", "value-too-precise"),
        ("-1", "value-negative"),
        ("0.5", "value-not-whole"),
        ('"1.234"', "value-ambiguous"),
    ],
)
def test_a_value_that_cannot_be_used_is_refused(value: str, expected: str, tmp_path: Path) -> None:
    """At its row, as it was written."""
    assert [(expected, 1, "value")] == places(as_json(tmp_path, value))


def test_a_number_that_cannot_be_ambiguous_is_not(tmp_path: Path) -> None:
    """JSON has a single notation."""
    assert {"rent_rise": Decimal("1.234")} == values(as_json(tmp_path, "1.234", "rent_rise"))


def test_a_row_is_counted_from_one(tmp_path: Path) -> None:
    """There is no header to count."""
    path = written(tmp_path, f"[{ROW}, {ROW.replace('5', '-5')}]", "opgave.json")

    assert places(path) == [("value-negative", 2, "value")]


def test_rows_may_have_different_columns(tmp_path: Path) -> None:
    """What is not there is empty."""
    other = ROW.replace("lettings", "seekers").replace("}", ', "note": "x"}')

    assert values(written(tmp_path, f"[{ROW}, {other}]", "a.json")) == {"lettings": 5, "seekers": 5}


def test_columns_may_be_dutch(tmp_path: Path) -> None:
    """As in every other file."""
    path = written(tmp_path, ROW.join("[]").replace("party", "Partij"), "opgave.json")

    assert values(path) == {"lettings": 5}


def test_a_column_may_not_occur_twice_in_a_row(tmp_path: Path) -> None:
    """JSON itself would silently keep the last."""
    row = ROW.replace("}", ', "value": 6}')

    assert codes(written(tmp_path, f"[{row}]", "opgave.json")) == ["json-twice"]


@pytest.mark.parametrize(
    "content", [ROW, "5", '"x"', "null", "[5]", f"[[{ROW}]]", f"[{ROW}, null]"]
)
def test_anything_but_a_list_of_rows_is_refused(content: str, tmp_path: Path) -> None:
    """One row alone too."""
    assert codes(written(tmp_path, content, "opgave.json")) == ["json-not-rows"]


def test_an_empty_list_is_an_empty_file(tmp_path: Path) -> None:
    """It says nothing."""
    assert codes(written(tmp_path, "[]", "opgave.json")) == ["file-empty"]


def test_rows_without_columns_lack_all_of_them(tmp_path: Path) -> None:
    """An object may be empty."""
    assert codes(written(tmp_path, "[{}]", "opgave.json")) == ["column-missing"] * 4


@pytest.mark.parametrize(
    "content", ["x", "party;period", "[", f"[{ROW}", f"[{ROW}] x", "[" * 100_000, "\ufeff"]
)
def test_what_is_not_json_is_refused(content: str, tmp_path: Path) -> None:
    """However deep it is nested."""
    assert codes(written(tmp_path, content, "opgave.json")) == ["file-not-json"]


def test_a_mistake_in_json_has_a_line(tmp_path: Path) -> None:
    """The one on which reading stopped."""
    [problem] = problems(written(tmp_path, f"[\n{ROW}\n{ROW}]", "opgave.json"))

    assert problem.where.row == 3


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252"])
def test_json_must_be_in_utf8(encoding: str, tmp_path: Path) -> None:
    """As the standard says."""
    content = ROW.join("[]").replace("}", ', "note": "één"}').encode(encoding)

    assert codes(written(tmp_path, content, "opgave.json")) == ["file-not-json"]


def test_a_mark_that_it_is_utf8_does_no_harm_here_either(tmp_path: Path) -> None:
    """Some programs write it."""
    path = written(tmp_path, f"[{ROW}]".encode("utf-8-sig"), "opgave.json")

    assert values(path) == {"lettings": 5}


def test_half_a_character_does_not_reach_the_screen(tmp_path: Path) -> None:
    """It could not be printed."""
    path = written(tmp_path, '[{"\\ud800x": 1, "party": "\\udfff"}]', "opgave.json")
    with pytest.raises(InputError) as caught:
        read(path)

    assert str(caught.value).encode("utf-8")
