"""The grammar of measures and bounds: small, closed, and helpful about mistakes."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.problems import Refused
from rules.expressions import (
    FactRef,
    Number,
    Operation,
    TableValue,
    YearValue,
    printed_value,
)
from rules.grammar import parse_bound, parse_measure


def test_a_share_is_one_sum_over_another() -> None:
    """The design's first example."""
    tree = parse_measure("lettings_regular_seekers / lettings_social").tree

    assert tree == Operation("/", FactRef("lettings_regular_seekers"), FactRef("lettings_social"))


def test_an_exemption_is_marked_as_claimed() -> None:
    """It is zero until somebody claims it."""
    tree = parse_measure("a - claimed b").tree

    assert tree == Operation("-", FactRef("a"), FactRef("b", claimed=True))


def test_multiplication_binds_before_addition() -> None:
    """As everywhere."""
    assert printed_value(parse_bound("at most 2 + 3 * 4").tree) == 14


def test_brackets_bind_first() -> None:
    """As everywhere."""
    assert printed_value(parse_bound("at most (2 + 3) * 4").tree) == 20


def test_a_bound_may_look_a_year_back() -> None:
    """Wage growth of the year before, minus half a percentage point."""
    bound = parse_bound("at most cao_wage_growth[year - 1] - 0.5 pp")

    points = Number(Decimal("0.5"), "percentage point")
    assert bound.tree == Operation("-", YearValue("cao_wage_growth", -1), points)


def test_a_bound_may_look_in_a_table() -> None:
    """The stacking factor of the number of storeys."""
    tree = parse_bound("at most land_price_limit[year] * stacking_factor[storeys]").tree

    table = TableValue("stacking_factor", "storeys")
    assert tree == Operation("*", YearValue("land_price_limit", 0), table)


def test_a_bound_may_have_a_date() -> None:
    """Zero by the end of 2028."""
    bound = parse_bound("at most 0 dwellings by 2028-12-31")

    assert (bound.by, bound.tree) == (date(2028, 12, 31), Number(Decimal(0), "dwellings"))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("7.5%", "expression-side"),
        ("at moast 7.5%", "expression-side"),
        ("at most", "expression-name"),
        ("at most 7.5% 8", "expression-left-over"),
        ("at most (1", "expression-expected"),
        ("at most 0 by 2028-02-31", "expression-date"),
        ("at most cao[year - many]", "expression-years"),
        ("at most cao[year - 100]", "expression-years"),
        ("at most __import__('os')", "expression-character"),
        ("at most 1 ** 2", "expression-name"),
        ("at most 1; 2", "expression-character"),
        ("at most " + "1 + " * 70 + "1", "expression-character"),
        ("at most " + "1" * 400, "expression-too-long"),
    ],
)
def test_a_mistake_is_refused_with_its_own_code(text: str, code: str) -> None:
    """Nothing outside the grammar means anything."""
    with pytest.raises(Refused) as refused:
        parse_bound(text)

    assert code == refused.value.code


@settings(deadline=None)
@given(st.text(max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    """A stranger's pack cannot make the parser fail in another way."""
    for parse in (parse_measure, parse_bound):
        try:
            parse(text)
        except Refused as refused:
            assert refused.code.startswith("expression-")
