"""What crossing a bound is, by the force of the norm and what is on record."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from facts.submission import Fact
from facts.values import Value
from tests.engine.invented import COURSE, DATED, YEAR, finding, outcome, over


@pytest.mark.parametrize(
    ("condition", "expected"), [(True, "pass"), (False, "not-bound"), (None, "missing-fact")]
)
def test_a_norm_binds_on_its_condition(*, condition: bool | None, expected: str) -> None:
    """Where it is unknown, that is what is missing."""
    norm = {"measure": "let_a", "pass": "at most 5", "only_if": "record_a"}
    facts: dict[str, Value] = {"let_a": Decimal(1)}
    if condition is not None:
        facts["record_a"] = condition
    found = outcome(norm, **facts)
    words = [item.status for item in found.findings] + [i.reason for i in found.not_assessed]

    assert words == [expected]
    gaps = [(gap.fact, str(gap.period)) for item in found.not_assessed for gap in item.missing]
    assert gaps == ([("record_a", "2024")] if condition is None else [])


@pytest.mark.parametrize(
    ("subject", "expected"), [("Wei", "warn"), ("WEI", "warn"), (None, "warn"), ("Hof", "breach")]
)
def test_a_deviation_excuses_what_it_is_about(subject: str | None, expected: str) -> None:
    """Of one subject, or of all."""
    norm = {"measure": "let_a", "pass": "at most 5", "subject": "Wei", "unless": "deviation_a"}
    day = date(2024, 12, 31)
    excuse = Fact(party="noord", period=YEAR, fact="deviation_a", value=day, subject=subject)
    rows = [replace(over("2024", "let_a", 6), subject="Wei"), excuse]

    assert outcome(norm, rows=rows).findings[0].status == expected


CROSSED = [
    ("binding", {}, None, "breach"),
    ("effort", {}, None, "warn"),
    ("forecast", {}, None, "warn"),
    ("signal", {}, None, "warn"),
    ("signal", {"follow_up": "record_a"}, None, "warn"),
    ("signal", {"follow_up": "record_a"}, True, "warn"),
    ("signal", {"follow_up": "record_a"}, False, "breach"),
    ("binding", {"unless": "record_a"}, None, "breach"),
    ("binding", {"unless": "record_a"}, True, "warn"),
    ("binding", {"unless": "record_a"}, False, "breach"),
    ("effort", {"unless": "record_a"}, None, "warn"),
    ("effort", {"unless": "record_a"}, True, "warn"),
    ("binding", {"on_record": "record_a"}, True, "breach"),
]
"""The force of a norm, the key for what is on record, what is, and what a crossing then is."""


@pytest.mark.parametrize(("force", "key", "record", "expected"), CROSSED)
@pytest.mark.parametrize(
    "bounds",
    [
        {"measure": "let_a", "pass": "at most 5"},
        {"measure": "let_a", "pass": "at most 5", "also": "at least 1"},
        {"measure": "let_a", "pass": "at most 5", "warn": "at most 9"},
        {"measure": "let_a", "pass": "at most 5 by 2024-12-31", **DATED},
        {"measure": "done_a", "pass": "by 2024-06-30"},
    ],
    ids=["bound", "two sides", "wider", "dated", "deadline"],
)
def test_what_a_crossing_is_follows_from_the_force_and_the_record(
    *,
    bounds: Mapping[str, object],
    force: str,
    key: Mapping[str, str],
    record: bool | None,
    expected: str,
) -> None:
    """Beyond the last bound, on its date, and of what was not done by then."""
    facts: dict[str, Value] = {"let_a": Decimal(10), "done_a": False}
    if record is not None:
        facts["record_a"] = record

    found = finding({**bounds, **key, "force": force}, **facts)

    assert found.status == expected
    assert found.excused == ("unless" in key and record is True)


@pytest.mark.parametrize(("force", "key", "record", "expected"), CROSSED)
@pytest.mark.parametrize(
    "bounds",
    [
        {"measure": "stock_a", "pass": "at most 0 by 2028-12-31", **COURSE},
        {"measure": "done_a", "pass": "by 2024-06-30"},
    ],
    ids=["course", "late"],
)
def test_before_its_date_or_late_a_crossing_is_a_warning(
    *,
    bounds: Mapping[str, object],
    force: str,
    key: Mapping[str, str],
    record: bool | None,
    expected: str,
) -> None:
    """Whatever is on record."""
    assert expected
    rows = [over("2023", "stock_a", 50), over("2024", "stock_a", 50)]
    facts: dict[str, Value] = {"done_a": date(2024, 7, 1)}
    if record is not None:
        facts["record_a"] = record
    (found,) = outcome({**bounds, **key, "force": force}, rows=rows, **facts).findings

    assert found.status == "warn"


@pytest.mark.parametrize(
    ("done", "expected"),
    [
        (date(2024, 6, 30), "pass"), (date(2024, 7, 1), "warn"), (date(2024, 9, 30), "warn"),
        (date(2024, 10, 1), "breach"), (False, "breach"),
    ],
)  # fmt: skip
def test_of_two_dates_the_second_decides(done: Value, expected: str) -> None:
    """Between them it is late."""
    norm = {"measure": "done_a", "pass": "by 2024-06-30", "warn": "by 2024-09-30"}

    assert finding(norm, done_a=done).status == expected


@pytest.mark.parametrize(
    ("value", "expected"), [(0, "breach"), (1, "pass"), (5, "pass"), (9, "warn"), (10, "breach")]
)
def test_a_norm_may_have_bounds_on_both_sides(value: int, expected: str) -> None:
    """The wider room is on one of them."""
    norm = {
        "measure": "let_a", "pass": "at most 5", "warn": "at most 9", "also": "at least 1",
    }  # fmt: skip

    assert finding(norm, let_a=Decimal(value)).status == expected


@pytest.mark.parametrize("record", [True, False])
def test_what_passes_needs_no_excuse(*, record: bool) -> None:
    """Whatever is on record."""
    norm = {"measure": "let_a", "pass": "at most 5", "unless": "record_a"}

    assert not finding(norm, let_a=Decimal(5), record_a=record).excused


def test_of_two_bounds_as_near_the_one_that_passes_is_told() -> None:
    """Nearer to the other, that one is."""
    norm = {"measure": "let_a", "pass": "at most 5", "also": "at least 1"}

    told = [finding(norm, let_a=Decimal(value)).crossing.bound.text for value in (2, 3, 4)]
    assert told == ["at least 1", "at most 5", "at most 5"]


def test_the_condition_is_shown_with_the_verdict() -> None:
    """As it was reported."""
    norm = {"measure": "let_a", "pass": "at most 5", "only_if": "record_a"}
    shown = finding(norm, let_a=Decimal(1), record_a=True).condition

    assert shown is not None
    assert (shown.fact, shown.value) == ("record_a", True)
    assert finding({"measure": "let_a", "pass": "at most 5"}, let_a=Decimal(1)).condition is None


@pytest.mark.parametrize(
    ("bound", "stricter"),
    [
        ("at most 6%", True), ("at most 5%", False), ("at most 4%", False),
        ("at least 4%", True), ("at least 5%", False), ("at least 6%", False),
    ],
)  # fmt: skip
def test_what_holds_nationally_is_shown_where_it_is_stricter(
    *,
    bound: str,
    stricter: bool,
) -> None:
    """5% is neither stricter nor wider than itself."""
    norm = {"measure": "rate_a", "pass": bound, "national": "cap"}
    shown = finding(norm, rate_a=Decimal(3)).national

    assert (shown is not None) == stricter
    assert shown is None or (shown.name, shown.key, shown.value) == ("cap", "2024", 5)


def test_of_a_year_without_a_national_value_none_is_shown() -> None:
    """That of another year says nothing of this one."""
    norm = {"measure": "rate_a", "pass": "at most 6%", "national": "cap"}
    row = replace(over("2025", "rate_a", 3), value=Decimal(3))
    (found,) = outcome(norm, rows=(row,), years=("2025",)).findings

    assert found.national is None
