"""Which way a norm changed: asking more, asking less, or neither."""

from datetime import date

import pytest

from rules.differing import Difference, Kind
from rules.grammar import parse_bound
from rules.ranking import tendency


@pytest.mark.parametrize(
    ("kind", "old", "new", "expected"),
    [
        (Kind.NUMBER, "at least 20", "at least 21", "stricter"),
        (Kind.NUMBER, "at least 21", "at least 20", "looser"),
        (Kind.NUMBER, "at most 20", "at most 21", "looser"),
        (Kind.NUMBER, "at most 21", "at most 20", "stricter"),
        (Kind.NUMBER, "at most 7.5%", "at most 8", "otherwise"),
        (Kind.BOUND, "at most 20", "at most wages[year - 1]", "otherwise"),
        (Kind.SIDE, "at most 20", "at least 20", "otherwise"),
        (Kind.DATE, "by 2026-01-02", "by 2026-01-01", "stricter"),
        (Kind.DATE, "by Q1", "by Q2", "looser"),
        (Kind.DATE, "at most 0 by 2028-12-31", "at most 0 by 2030-12-31", "looser"),
        (Kind.DATE, "at most 0", "at most 0 by 2030-12-31", "stricter"),
    ],
)
def test_a_bound_that_moved(kind: Kind, old: str, new: str, expected: str) -> None:
    """Of what has a lower bound more is asked, of what has an upper one less."""
    assert tendency([Difference(kind, parse_bound(old), parse_bound(new), "pass")]) == expected


@pytest.mark.parametrize(
    ("difference", "expected"),
    [
        (Difference(Kind.BAND_ADDED, None, "x", "warn"), "looser"),
        (Difference(Kind.BAND_REMOVED, "x", None, "warn"), "stricter"),
        (Difference(Kind.BAND_ADDED, None, "x", "also"), "stricter"),
        (Difference(Kind.BAND_REMOVED, "x", None, "also"), "looser"),
        (Difference(Kind.FORCE, "effort", "binding"), "stricter"),
        (Difference(Kind.FORCE, "signal", "forecast"), "looser"),
        (Difference(Kind.FORCE, "effort", "forecast"), "otherwise"),
        (Difference(Kind.PARTIES, ("a",), ("a", "b")), "stricter"),
        (Difference(Kind.PARTIES, ("a", "b"), ("b",)), "looser"),
        (Difference(Kind.PARTIES, ("a", "b"), ("b", "c")), "otherwise"),
        (Difference(Kind.RECORD, None, "reasons", "unless"), "looser"),
        (Difference(Kind.RECORD, "asked", None, "only_if"), "stricter"),
        (Difference(Kind.RECORD, "asked", "told", "only_if"), "otherwise"),
        (Difference(Kind.RECORD, None, "chosen", "on_record"), "aside"),
        (Difference(Kind.REASON, "judgement", "unknown-norm", "not_judged"), "aside"),
        (Difference(Kind.SLIPPED, date(2025, 1, 1), date(2026, 1, 1)), "looser"),
        (Difference(Kind.FORWARD, date(2026, 1, 1), date(2025, 1, 1)), "stricter"),
        (Difference(Kind.MEASURE, "x", "y"), "otherwise"),
    ],
)
def test_anything_else_that_changed(difference: Difference, expected: str) -> None:
    """What excuses or gives room asks less; what cannot be held against what was is otherwise."""
    assert tendency([difference]) == expected


def test_both_ways_at_once_is_neither() -> None:
    """An aside does not count against the rest."""
    stricter = Difference(Kind.FORCE, "effort", "binding")
    looser = Difference(Kind.PARTIES, ("a", "b"), ("a",))
    aside = Difference(Kind.REASON, "x", "y")

    assert tendency([stricter, looser]) == "otherwise"
    assert tendency([stricter, aside]) == "stricter"
    assert tendency([]) == "aside"
