"""What headroom says of each kind of norm, in exact figures."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from engine.judge.headroom import Headroom
from facts.values import Value
from tests.engine.invented import COURSE, finding, outcome, over

TWO = {"measure": "let_a / let_b", "pass": "at most 10%", "warn": "at most 20%"}
LEAST = {"measure": "let_a", "pass": "at least 10", "warn": "at least 6"}
BOTH = {"measure": "let_a / let_b", "pass": "at least 15%", "also": "at most 15%"}


@pytest.mark.parametrize(
    ("norm", "facts", "expected"),
    [
        (
            TWO,
            {"let_a": Decimal(5), "let_b": Decimal(101)},
            Headroom("lettings", Fraction(5), Fraction(15), side="at most"),
        ),
        (
            TWO,
            {"let_a": Decimal(15), "let_b": Decimal(101)},
            Headroom("lettings", None, Fraction(5), Fraction(5), side="at most"),
        ),
        (
            TWO,
            {"let_a": Decimal(25), "let_b": Decimal(101)},
            Headroom("lettings", None, None, Fraction(15), Fraction(5), side="at most"),
        ),
        (
            {"measure": "let_a", "pass": "at most 10", "warn": "at most task[year]"},
            {"let_a": Decimal(14)},
            Headroom("lettings", to_pass=Fraction(4), side="at most"),
        ),
        (
            LEAST,
            {"let_a": Decimal(12)},
            Headroom("lettings", Fraction(2), Fraction(6), side="at least"),
        ),
        (
            LEAST,
            {"let_a": Decimal(7)},
            Headroom("lettings", None, Fraction(1), Fraction(3), side="at least"),
        ),
        (
            LEAST,
            {"let_a": Decimal(2)},
            Headroom("lettings", None, None, Fraction(8), Fraction(4), side="at least"),
        ),
        (
            {"measure": "let_a", "pass": "at most 10", "force": "effort"},
            {"let_a": Decimal(7)},
            Headroom("lettings", until_warn=Fraction(3), side="at most"),
        ),
        (
            {"measure": "let_a", "pass": "at most 10", "also": "at least 5"},
            {"let_a": Decimal(2)},
            Headroom("lettings", to_pass=Fraction(3), side="at least"),
        ),
        (
            {"measure": "let_a", "pass": "at most 10", "also": "at least 5"},
            {"let_a": Decimal(12)},
            Headroom("lettings", to_pass=Fraction(2), side="at most"),
        ),
        (
            {"measure": "rate_a", "pass": "at most 5", "also": "at least 2"},
            {"rate_a": Decimal(6)},
            Headroom("percentage point", to_pass=Fraction(1), side="at most"),
        ),
        (
            {"measure": "spent_a", "pass": "at most 5"},
            {"spent_a": Decimal("4.25")},
            Headroom("cent", until_breach=Fraction(75), side="at most"),
        ),
        (
            {"measure": "spent_a / spent_b", "pass": "at least 50%", "force": "effort"},
            {"spent_a": Decimal("4.25"), "spent_b": Decimal(10)},
            Headroom("cent", to_pass=Fraction(75), side="at least"),
        ),
        (
            {"measure": "rise", "pass": "at most 5"},
            {"sum_start": Decimal(100), "sum_end": Decimal("104.50")},
            Headroom(
                "cent",
                until_breach=Fraction(50),
                side="at most",
                points=Headroom("percentage point", until_breach=Fraction(1, 2), side="at most"),
            ),
        ),
        (
            {"measure": "rate_a - rise", "pass": "at most 1 pp"},
            {"rate_a": Decimal(5), "rise": Decimal("4.5")},
            Headroom("percentage point", until_breach=Fraction(1, 2), side="at most"),
        ),
        (
            BOTH,
            {"let_a": Decimal(10), "let_b": Decimal(100)},
            Headroom("lettings", to_pass=Fraction(5), side="at least"),
        ),
        (
            BOTH,
            {"let_a": Decimal(10), "let_b": Decimal(101)},
            Headroom("lettings", side="at least"),
        ),
        ({"measure": "factor", "pass": "at most 2"}, {"factor": Decimal(1)}, Headroom("factor")),
        ({"measure": "done_a", "pass": "by Q2"}, {"done_a": False}, Headroom("day")),
        (
            {"measure": "done_a", "pass": "by Q2"},
            {"done_a": date(2024, 6, 20)},
            Headroom("day", until_warn=Fraction(10), side="at most"),
        ),
    ],
    ids=[
        "pass of two",
        "warn of two",
        "breach of two",
        "breach of two that are one",
        "pass of least",
        "warn of least",
        "breach of least",
        "pass of an effort",
        "beyond the other bound",
        "beyond its own of two",
        "points beyond its own of two",
        "money",
        "share of money",
        "rise",
        "points",
        "between two",
        "between two, no step",
        "factor",
        "undone",
        "done",
    ],
)
def test_room_is_in_what_people_count(
    norm: Mapping[str, object], facts: Mapping[str, Value], expected: Headroom
) -> None:
    """Without a number where nothing is counted, or where no whole step leads back."""
    assert finding(norm, **facts).headroom == expected


@pytest.mark.parametrize(
    ("norm", "then", "now", "expected"),
    [
        ({"measure": "stock_a", "pass": "at most 0 by 2028-12-31"}, 0, 0, (0, 0, 4)),
        ({"measure": "stock_a", "pass": "at most 0 by 2025-06-30"}, 9, 5, (5, 5, 1)),
        ({"measure": "stock_a", "pass": "at most 0 by 2026-01-31"}, 49, 40, (40, 20, 2)),
        ({"measure": "rate_a", "pass": "at most 1 by 2028-12-31"}, 6, 5, (4, 1, 4)),
        (
            {"measure": "stock_a", "pass": "at least 10 by 2028-12-31", "also": "at most 20"},
            26, 25, (0, 0, 4),
        ),
    ],
    ids=["nothing", "less than a year", "a month more", "points", "beyond the other bound"],
)  # fmt: skip
def test_the_pace_is_over_the_years_there_are(
    norm: Mapping[str, object], then: int, now: int, expected: tuple[int, int, int]
) -> None:
    """A part of a year counts as one; what is left is what its own bound asks."""
    name = str(norm["measure"])
    rows = (over("2023", name, then), over("2024", name, now))
    (item,) = outcome({**norm, **COURSE}, rows=rows).findings
    pace = item.headroom.pace

    assert pace is not None
    assert (pace.to_go, pace.per_year, pace.years) == expected
