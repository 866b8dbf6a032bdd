"""Bounds as they are in force: printed, looked up, rounded, and how large they may be."""

from decimal import Decimal
from fractions import Fraction

import pytest

from engine.judge.compiling import NUMBERS_PER_NORM, compile_norm
from engine.judge.measuring import _value
from engine.judge.parameters import Parameters, evaluate, rounded_to, scaled
from facts.problems import InputError, Location
from facts.submission import Fact
from rules.expressions import Day, YearValue
from rules.grammar import parse_bound
from rules.schema import Norm, Rounding
from tests.engine.invented import CLAUSE, DATED, YEAR, finding, outcome


@pytest.mark.parametrize("most_digits", [Decimal(10**30), Decimal("0.1") ** 30])
def test_figures_beyond_what_can_be_compared_are_an_error_of_the_input(
    most_digits: Decimal,
) -> None:
    """With the norm, the party and the place of the figure that takes most digits."""
    norm = {"measure": "let_a + let_b", "pass": "at least 5", "split": "equally", "round": "down"}
    rows = [
        Fact(party="noord", period=YEAR, fact=name, value=Decimal(value), where=place)
        for name, value, place in (
            ("let_a", 3, Location("cijfers.csv", row=2)),
            ("let_b", most_digits, Location("cijfers.csv", row=3)),
        )
    ]
    with pytest.raises(InputError) as caught:
        outcome(norm, rows=rows)

    (problem,) = caught.value.problems
    assert (problem.code, problem.where) == ("figures-too-large", rows[1].where)
    assert problem.values == {"norm": "n", "party": "Noord"}


@pytest.mark.parametrize(("value", "expected"), [(5, "pass"), (10, "warn"), (11, "breach")])
def test_a_printed_bound_may_have_a_wider_one_that_is_looked_up(value: int, expected: str) -> None:
    """Each shown as it was in force."""
    norm = {"measure": "let_a", "pass": "at most 5", "warn": "at most task[year]"}
    found = finding(norm, let_a=Decimal(value))

    assert found.status == expected
    assert [crossing.value for crossing in found.crossings] == [5, 10]
    assert [len(crossing.uses) for crossing in found.crossings] == [0, 1]


@pytest.mark.parametrize(
    ("bound", "how", "expected"),
    [
        ("1.5 * 3", None, "4.5"),
        ("1.5 * 3", "up", "5"),
        ("1.5 * 3", "down", "4"),
        ("1.55 * task[year]", None, "15.5"),
        ("1.55 * task[year]", "up", "16"),
        ("1.55 * task[year]", "down", "15"),
        ("task[year] + 1.5 * 3", None, "14.5"),
        ("task[year] + 1.5 * 3", "up", "15"),
        ("task[year] - 1.5 * 3", "down", "5"),
    ],
)
@pytest.mark.parametrize("dated", [True, False])
def test_a_bound_is_rounded_with_and_without_a_date(
    *,
    bound: str,
    how: str | None,
    expected: str,
    dated: bool,
) -> None:
    """Printed, looked up, or both; the whole of it."""
    norm = {"measure": "let_a", "pass": f"at most {bound}", "round": how}
    if dated:
        norm |= {"pass": f"at most {bound} by 2024-12-31", **DATED}
    most = int(Fraction(expected))

    assert finding(norm, let_a=Decimal(most)).crossings[0].value == Fraction(expected)
    assert finding(norm, let_a=Decimal(most)).status == "pass"
    assert finding(norm, let_a=Decimal(most + 1)).status == "breach"


@pytest.mark.parametrize(
    ("layers", "bound"), [("1", "100"), ("3", "85"), ("4", "85"), ("2", None), ("0", None)]
)
@pytest.mark.parametrize("dated", [True, False])
def test_a_bound_takes_the_value_of_the_class(
    *,
    layers: str,
    bound: str | None,
    dated: bool,
) -> None:
    """With a date too; a class without a value has no bound."""
    norm = {
        "measure": "price",
        "pass": f"at most 100 EUR * stacking[layers]{' by 2024-12-31' if dated else ''}",
        **(DATED if dated else {}),
    }
    facts = {"price": Decimal(90), "layers": Decimal(layers)}
    if bound is None:
        (item,) = outcome(norm, **facts).not_assessed
        assert (item.reason, item.lacking) == ("missing-parameter", (("stacking", layers),))
        return
    found = finding(norm, **facts)

    assert found.crossings[0].value == Fraction(bound)
    assert [use.key for use in found.crossings[0].uses] == [{"1": "1"}.get(layers, "3+")]
    assert [fact.fact for fact in found.key_facts] == ["layers"]
    assert found.status == ("pass" if bound == "100" else "breach")


@pytest.mark.parametrize(
    ("side", "expected"), [("at most 1", "pass"), ("at most 5", "pass"), ("at least 1", "breach")]
)
@pytest.mark.parametrize("dated", [True, False])
def test_what_is_divided_by_less_than_nothing_is_less_than_nothing(
    *,
    side: str,
    expected: str,
    dated: bool,
) -> None:
    """Of a weighted sum; 30 over -10 is -3."""
    norm = {
        "measure": "(1 * let_a + 2 * let_b) / (let_a - let_c)",
        "pass": f"{side}{' by 2024-12-31' if dated else ''}",
        **(DATED if dated else {}),
    }
    facts = {"let_a": Decimal(10), "let_b": Decimal(10), "let_c": Decimal(20)}

    assert finding(norm, **facts).measured.value == -3
    assert finding(norm, **facts).status == expected


@pytest.mark.parametrize(("spent", "expected"), [("0.25", "pass"), ("0.26", "breach")])
def test_a_part_of_less_than_one_euro_is_a_part(spent: str, expected: str) -> None:
    """By its date."""
    norm = {"measure": "spent_a / spent_b", "pass": "at most 50% by 2024-12-31", **DATED}

    assert finding(norm, spent_a=Decimal(spent), spent_b=Decimal("0.5")).status == expected


def test_the_widest_figure_is_compared() -> None:
    """One more is an error of the input."""
    norm = {"measure": "let_a", "pass": "at least 5 by 2024-12-31", **DATED}

    assert finding(norm, let_a=Decimal(2**62)).status == "pass"
    with pytest.raises(InputError, match="too large"):
        outcome(norm, let_a=Decimal(2**62 + 1))


def test_every_message_of_a_norm_has_a_number_of_its_own() -> None:
    """Its cases, the parameters of its bounds, and its records."""
    words = {
        "measure": "let_a", "pass": "at most task[year] * 2", "warn": "at most task[year] * 3",
        "also": "at least task[year] * 1", "force": "signal", "follow_up": "record_a",
    }  # fmt: skip
    compiled = compile_norm(Norm.model_validate({**CLAUSE, **words}), "lettings", 10)
    joined = [limit.joined for limit in compiled.limits]

    assert [(one.alias, one.number) for one in joined if one] == [("p", 11), ("w", 12), ("a", 13)]
    assert (compiled.number, compiled.record, NUMBERS_PER_NORM) == (10, 14, 5)


def test_a_day_has_no_place_in_a_sum() -> None:
    """Of a bound or of a measure."""
    with pytest.raises(TypeError, match="has no place in a bound"):
        evaluate(Day(2024, 1, 1), Parameters({}, {}), 2024, None)
    with pytest.raises(TypeError, match="has no place in a measure"):
        _value(YearValue("task", 0), {})


@pytest.mark.parametrize(
    ("text", "value", "code"),
    [
        ("at most 1.0000005", Fraction(10_000_005, 10**7), "bound-too-fine"),
        ("at most 5", Fraction(2**60 + 1, 10**6), "bound-too-large"),
        ("at least -5", -Fraction(2**60 + 1, 10**6), "bound-too-large"),
    ],
)
@pytest.mark.parametrize(("year", "shown"), [(2024, 2024), (None, "-")])
def test_a_bound_is_a_whole_number_of_millionths(
    text: str, value: Fraction, code: str, year: int | None, shown: object
) -> None:
    """And not too many; the message has its year, where it differs by year."""
    bound = parse_bound(text.replace("-5", "5").replace("1.0000005", "1"))
    with pytest.raises(InputError) as caught:
        scaled(value, bound, year)

    (problem,) = caught.value.problems
    words = {"text": bound.text, "year": shown, "parameters": "-"}
    assert (problem.code, problem.values) == (code, words)


@pytest.mark.parametrize(
    ("bound", "year", "parameters"),
    [
        ("at most 0.000001 * 0.01 * task[year]", 2024, "task[2024]"),
        ("at most 0.000001 * 0.01", "-", "-"),
    ],
)
def test_the_author_of_a_pack_is_told_whose_bound_does_not_fit(
    bound: str, year: object, parameters: str
) -> None:
    """The agreement, the norm and the value that it was worked out with."""
    with pytest.raises(InputError) as caught:
        outcome({"measure": "let_a", "pass": bound}, let_a=Decimal(1))

    (problem,) = caught.value.problems
    values = {"agreement": "stad", "norm": "n0", "year": year, "parameters": parameters}
    assert values.items() <= problem.values.items()
    assert "stad, norm `n0`" in problem.text("nl")


def test_the_widest_bound_is_taken() -> None:
    """On either side of nought."""
    bound = parse_bound("at most 5")

    for widest in (2**60, -(2**60)):
        assert scaled(Fraction(widest, 10**6), bound, 2024) == widest


@pytest.mark.parametrize(
    ("value", "how", "expected"),
    [
        ("2.5", None, "2.5"), ("2.5", "up", "3"), ("2.5", "down", "2"), ("2.5", "nearest", "3"),
        ("2.4", "nearest", "2"), ("-2.5", "nearest", "-2"), ("2.004", "cent", "2"),
        ("2.005", "cent", "2.01"), ("3", "up", "3"), ("3", "down", "3"),
    ],
)  # fmt: skip
def test_a_bound_is_rounded_as_its_clause_says(
    value: str, how: Rounding | None, expected: str
) -> None:
    """Half up to the nearest, of cents too."""
    assert rounded_to(Fraction(value), how) == Fraction(expected)


@pytest.mark.parametrize(
    ("part", "bound", "expected"),
    [
        (7_500_000_000, "at most 75%", "pass"),
        (7_500_000_001, "at most 75%", "breach"),
        (7_500_000_000, "at least 75%", "pass"),
        (7_499_999_999, "at least 75%", "breach"),
    ],
)
def test_a_share_is_compared_exactly_beyond_the_sixth_decimal(
    part: int, bound: str, expected: str
) -> None:
    """On either side."""
    facts = {"let_a": Decimal(part), "let_b": Decimal(10**10)}

    assert finding({"measure": "let_a / let_b", "pass": bound}, **facts).status == expected
