"""The values that bounds are made of: which one is taken, where it comes from, and what lacks."""

from collections.abc import Mapping
from fractions import Fraction

import pytest

from engine.judge.parameters import Parameters, ParameterUse, Row, evaluate, rows, table_in
from facts.problems import InputError
from facts.reference import Series
from rules.expressions import TableValue, YearValue
from rules.grammar import parse_bound
from rules.schema import Parameter

TEXT = {"nl": "n", "en": "n"}
TASK = Parameter.model_validate(
    {
        "id": "task", "label": TEXT, "unit": "lettings", "by": "year",
        "values": {
            "2024": {"value": "10", "clause": "2.1"},
            "2025": {"value": "12.5", "clause": "2.2", "inferred": TEXT},
        },
    }
)  # fmt: skip
STACKING = Parameter.model_validate(
    {
        "id": "stacking", "label": TEXT, "unit": "factor", "by": "layers",
        "values": {
            key: {"value": value, "clause": "3"}
            for key, value in {"1": "1", "2": "0.9", "3+": "0.8", "10+": "0.7"}.items()
        },
    }
)  # fmt: skip
WAGE = Series.model_validate(
    {
        "id": "wage", "unit": "percent", "label": TEXT,
        "values": {2023: {"value": "6.5", "certainty": "official", "source": "bron"}},
    }
)  # fmt: skip
PARAMETERS = Parameters({"task": TASK, "stacking": STACKING}, {"wage": WAGE})


def use(name: str, key: str, value: str, source: str, **more: object) -> ParameterUse:
    """A value with where it comes from."""
    certainty = str(more.get("certainty", "agreed"))
    inferred = bool(more.get("inferred"))
    return ParameterUse(name, key, Fraction(value), source, certainty, inferred)


def test_a_value_is_that_of_its_year_alone() -> None:
    """Never that of another; an inferred one says so."""
    assert PARAMETERS.in_year("task", 2024) == use("task", "2024", "10", "2.1")
    assert PARAMETERS.in_year("task", 2025) == use("task", "2025", "12.5", "2.2", inferred=True)
    assert PARAMETERS.in_year("task", 2026) is None
    assert PARAMETERS.in_year("wage", 2023) == use(
        "wage", "2023", "6.5", "bron", certainty="official"
    )
    assert PARAMETERS.in_year("wage", 2024) is None


@pytest.mark.parametrize(
    ("value", "key"),
    [("1", "1"), ("2", "2"), ("3", "3+"), ("9", "3+"), ("10", "10+"), ("99", "10+"),
     ("0", None), ("1.5", None), ("3.5", "3+")],
)  # fmt: skip
def test_a_count_falls_in_its_own_class_or_the_highest_it_reaches(
    value: str, key: str | None
) -> None:
    """Compared as numbers, not as texts."""
    assert PARAMETERS.class_of("stacking", Fraction(value)) == key


def test_a_class_without_a_value_has_none() -> None:
    """And the classes are in the order of the document."""
    assert PARAMETERS.classes("stacking") == ("1", "2", "3+", "10+")
    assert PARAMETERS.in_class("stacking", "2") == use("stacking", "2", "0.9", "3")
    assert PARAMETERS.in_class("stacking", "3") is None


@pytest.mark.parametrize(
    ("text", "key", "value", "uses", "lacking"),
    [
        ("5", None, "5", (), ()),
        ("task[year]", None, "10", ("2024",), ()),
        ("task[year + 1] - 2", None, "10.5", ("2025",), ()),
        ("wage[year - 1] + task[year]", None, "16.5", ("2023", "2024"), ()),
        ("task[year] * stacking[layers]", "2", "9", ("2024", "2"), ()),
        ("wage[year] + task[year]", None, "0", ("2024",), (("wage", "2024"),)),
        ("task[year + 5]", None, "0", (), (("task", "2029"),)),
        ("task[year] * stacking[layers]", "4", "0", ("2024",), (("stacking", "4"),)),
        ("task[year] * stacking[layers]", None, "0", ("2024",), (("stacking", "layers"),)),
        ("wage[year] + task[year - 1]", None, "0", (), (("wage", "2024"), ("task", "2023"))),
    ],
)
def test_a_bound_is_worked_out_with_what_it_is_made_of(
    text: str,
    key: str | None,
    value: str,
    uses: tuple[str, ...],
    lacking: tuple[tuple[str, str], ...],
) -> None:
    """From left to right; what it lacks is named, and then it has no value."""
    found = evaluate(parse_bound(f"at most {text}").tree, PARAMETERS, 2024, key)

    assert found.value == Fraction(value)
    assert tuple(part.key for part in found.uses) == uses
    assert found.lacking == lacking


def test_the_first_table_of_a_bound_is_the_one_it_looks_in() -> None:
    """A bound without one has none."""
    tree = parse_bound("at most 2 * task[year] * stacking[layers]").tree

    assert table_in(tree) == TableValue("stacking", "layers")
    assert table_in(parse_bound("at most task[year]").tree) is None


def found_rows(text: str, years: list[int], source: YearValue | None = None) -> Mapping[str, int]:
    """The values of the rows by year and class."""
    found: list[Row] = list(rows(parse_bound(text), source, PARAMETERS, years, rounding=None))
    assert len({(row.year, row.place) for row in found}) == len(found)
    return {f"{row.year}-{row.place}": row.value for row in found}


def test_a_bound_has_a_row_for_each_year_that_has_a_value() -> None:
    """In millionths."""
    assert found_rows("at most 2 * task[year]", [2023, 2024, 2025]) == {
        "2024-0": 20_000_000, "2025-0": 25_000_000,
    }  # fmt: skip


def test_the_row_of_a_plain_value_has_the_year_of_the_value() -> None:
    """The rule looks the years away, and adds what is printed."""
    tree = YearValue("wage", -1)

    assert found_rows("at most wage[year - 1] - 0.5 pp", [2024, 2025], tree) == {
        "2023-0": 6_500_000
    }


def test_a_table_has_a_row_for_each_class_and_one_that_the_year_has_a_value() -> None:
    """Class 0 is that of a case whose class is unknown."""
    assert found_rows("at most task[year] * stacking[layers]", [2024, 2026]) == {
        "2024-1": 10_000_000, "2024-0": 0, "2024-2": 9_000_000, "2024-3": 8_000_000,
        "2024-4": 7_000_000,
    }  # fmt: skip


def test_a_row_is_rounded_as_the_clause_says() -> None:
    """To the cent, half up."""
    bound = parse_bound("at most 0.999 * task[year + 1]")
    (row,) = rows(bound, None, PARAMETERS, [2024], rounding="cent")

    assert (row.value, [part.key for part in row.uses]) == (12_490_000, ["2025"])


def test_a_table_of_one_class_has_a_row_for_the_year_too() -> None:
    """So that a case without a class misses its class, and not the value of the year."""
    one = Parameter.model_validate(
        {
            "id": "one", "label": TEXT, "unit": "factor", "by": "layers",
            "values": {"1": {"value": "2", "clause": "1"}},
        }
    )  # fmt: skip
    found = rows(
        parse_bound("at most 5 * one[layers]"), None, Parameters({"one": one}, {}), [2024],
        rounding=None,
    )  # fmt: skip

    assert [(row.place, row.value) for row in found] == [(1, 10_000_000), (0, 0)]


def test_every_parameter_of_a_bound_that_is_too_fine_is_told() -> None:
    """Each once, in the order of the bound."""
    bound = parse_bound("at most 0.000001 * task[year] + 0.000001 * task[year + 1] - task[year]")
    with pytest.raises(InputError) as caught:
        list(rows(bound, None, PARAMETERS, [2024], rounding=None))

    assert caught.value.problems[0].values["parameters"] == "task[2024], task[2025]"


def test_a_value_that_is_too_fine_is_told_with_its_year() -> None:
    """That of the bound, not of the value."""
    bound = parse_bound("at most 0.000001 * task[year + 1]")
    with pytest.raises(InputError) as caught:
        list(rows(bound, None, PARAMETERS, [2024], rounding=None))

    (problem,) = caught.value.problems
    assert (problem.code, problem.values) == (
        "bound-too-fine", {"text": bound.text, "year": 2024, "parameters": "task[2025]"},
    )  # fmt: skip
