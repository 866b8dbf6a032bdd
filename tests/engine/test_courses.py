"""The course towards a date, and exemptions that are claimed at its dates."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

import pytest

from engine.judge.findings import Beside, NotAssessed
from facts.periods import period
from facts.submission import Fact
from tests.engine.invented import COURSE, NAMES, everyone, missing, of, outcome, over


@pytest.mark.parametrize(("exempt", "expected"), [(50, "pass"), (51, "data-problem")])
def test_more_exempt_than_there_are_cannot_be(exempt: int, expected: str) -> None:
    """As many can."""
    norm = {"measure": "let_a - claimed let_b", "pass": "at most 5"}
    facts = {"let_a": Decimal(50), "let_b": Decimal(exempt)}
    found = outcome(norm, **facts)
    (item,) = (*found.findings, *found.not_assessed)

    assert (item.reason if isinstance(item, NotAssessed) else item.status) == expected


@pytest.mark.parametrize(
    ("claims", "top"),
    [({}, 60), ({"2023": 5}, 55), ({"2024": 5}, 55), ({"2023": 5, "2024": 9}, 46)],
)
def test_an_exemption_over_years_is_that_of_the_years_it_was_claimed_in(
    claims: Mapping[str, int], top: int
) -> None:
    """Of the others nobody claimed it."""
    rows = [
        Fact(party="noord", period=period(year), fact="let_b", value=Decimal(number))
        for year, number in claims.items()
    ]
    norm = {"measure": "let_a - claimed let_b[since 2023]", "pass": "at least 5"}
    (found,) = outcome(norm, rows=rows, let_a=Decimal(60)).findings

    assert found.measured.value == top


def test_an_exemption_over_years_lacks_the_half_that_was_not_claimed() -> None:
    """What earlier years claimed still counts, and does not stand in for it."""
    norm = {"measure": "let_a - claimed let_b[since 2023]", "pass": "at most 60"}
    rows = [over("2024", "let_a", 60), over("2023", "let_b", 5), over("2024-H2", "let_b", 1)]

    assert missing(norm, *rows) == [("let_b", "2024-H1", None)]


def test_before_an_exemption_over_years_begins_there_is_none() -> None:
    """That is no reason to give no verdict: what it would be taken from is all there."""
    norm = {"measure": "let_a - claimed let_b[since 2025]", "pass": "at most 60"}

    (found,) = outcome(norm, let_a=Decimal(65), let_b=Decimal(10)).findings
    assert (found.status, found.measured.value) == ("breach", 65)
    assert set(found.measured.figures) == {"let_a"}


@pytest.mark.parametrize("when", ["2024-Q1", "2024-Q4", "2024-H1", "2024-H2"])
@pytest.mark.parametrize("exemption", ["let_b", "let_b[since 2023]"])
def test_an_exemption_claimed_for_a_part_of_the_year_is_not_passed_over(
    when: str, exemption: str
) -> None:
    """However small the part: the rest of it is missing, and until then there is no verdict."""
    norm = {"measure": f"let_a - claimed {exemption}", "pass": "at most 60"}
    rows = [over("2024", "let_a", 60), over(when, "let_b", 5)]

    assert {gap[0] for gap in missing(norm, *rows)} == {"let_b"}


def test_an_exemption_claimed_for_a_longer_period_is_not_passed_over() -> None:
    """Nobody knows how much of it belongs to the half that is judged."""
    norm = {"measure": "let_a - claimed let_b", "pass": "at most 60", "every": "half-year"}
    rows = [over("2024-H1", "let_a", 60), over("2024-H2", "let_a", 60), over("2024", "let_b", 5)]

    items = outcome(norm, rows=rows).not_assessed
    gaps = [(gap.fact, str(gap.period)) for item in items for gap in item.missing]
    assert gaps == [("let_b", "2024-H1"), ("let_b", "2024-H2")]


@pytest.mark.parametrize("when", ["2023", "2023-Q4", "2025-Q1"])
def test_an_exemption_of_another_year_is_none_of_this(when: str) -> None:
    """Nor is a part of it."""
    norm = {"measure": "let_a - claimed let_b", "pass": "at most 60"}
    rows = [over("2024", "let_a", 60), over(when, "let_b", 5)]

    (found,) = outcome(norm, rows=rows).findings
    assert found.measured.value == 60


@pytest.mark.parametrize(("day", "value"), [("2024", 55), ("2024-H2", 55), ("2024-H1", 60)])
def test_an_exempt_position_is_of_one_day(day: str, value: int) -> None:
    """That at the end of the year is also that of its second half; one halfway is another."""
    norm = {"measure": "stock_a - claimed exempt", "pass": "at most 60"}
    rows = [over("2024", "stock_a", 60), over(day, "exempt", 5)]

    (found,) = outcome(norm, rows=rows).findings
    assert found.measured.value == value


@pytest.mark.parametrize(
    ("claims", "lacks"),
    [
        ((), None),
        ((("noord", "2024"),), [("exempt", "2023", "noord")]),
        ((("noord", "2023"), ("zuid", "2024")), [
            ("exempt", "2024", "noord"), ("exempt", "2023", "zuid"),
        ]),
        ((("noord", "2024"), ("zuid", "2023"), ("zuid", "2024")), [("exempt", "2023", "noord")]),
        ((("noord", "2023"), ("noord", "2024")), None),
    ],
)  # fmt: skip
def test_together_each_party_claims_at_both_dates_or_at_neither(
    claims: Sequence[tuple[str, str]], lacks: object
) -> None:
    """So what one begins to claim is no progress, and what another claimed does not cover it."""
    norm = {
        "measure": "stock_a - claimed exempt", "pass": "at most 0 by 2028-12-31",
        "binds": ["noord", "zuid"], "jointly": "yes", **COURSE,
    }  # fmt: skip
    both = ("noord", "zuid")
    rows = [*everyone("stock_a", 30, "2023", both), *everyone("stock_a", 30, "2024", both)]
    rows += [of(party, "exempt", Decimal(20), year) for party, year in claims]
    found = outcome(norm, rows=rows)

    items = [[(g.fact, str(g.period), g.party) for g in i.missing] for i in found.not_assessed]
    assert items == ([] if lacks is None else [lacks])


@pytest.mark.parametrize("exemption", [{"claimed": 70}, {"claimed": 5, "halves": 9}])
def test_no_total_is_made_with_figures_that_cannot_be_right(exemption: Mapping[str, int]) -> None:
    """More exempt than there is, or halves that are not the year: that party has no verdict."""
    norm = {
        "measure": "(let_a - claimed let_b) / let_c", "pass": "at most 50%",
        "beside": "total of the corporations",
    }  # fmt: skip
    rows = [*everyone("let_a", 60), *everyone("let_c", 100)]
    rows.append(over("2024", "let_b", exemption["claimed"]))
    rows += [
        over(half, "let_b", exemption["halves"])
        for half in ("2024-H1", "2024-H2") if "halves" in exemption
    ]  # fmt: skip
    found = outcome(norm, rows=rows, parties=NAMES)

    assert [item.about.party for item in found.not_assessed] == ["noord"]
    assert {finding.beside for finding in found.findings} == {Beside(None, NAMES, ("noord",))}


def test_a_total_beside_what_is_measured_together_counts_each_once() -> None:
    """It was as many times too large as there are parties."""
    norm = {
        "measure": "let_a / let_b", "pass": "at most 50%", "jointly": "yes",
        "beside": "total of the corporations",
    }  # fmt: skip
    rows = [*everyone("let_a", 1), *everyone("let_b", 4)]
    found = outcome(norm, rows=rows).findings[0]

    assert found.beside is not None
    assert found.beside.total is not None
    assert (found.beside.total.top, found.beside.total.bottom) == (3, 12)


def test_a_half_of_which_a_longer_claim_was_reported_is_not_silent() -> None:
    """It is the claim that keeps it from a verdict."""
    norm = {"measure": "let_a - claimed let_b", "pass": "at most 60", "every": "half-year"}
    found = outcome(norm, rows=[over("2024", "let_b", 5)], years=("2024-H1",))

    assert [item.silent for item in found.not_assessed] == [False]
    assert {key[3] for key in found.used} == {"let_b"}


@pytest.mark.parametrize(("claimed", "lacks"), [("2024", "2023"), ("2023", "2024")])
def test_an_exemption_is_claimed_at_both_dates_of_a_course(claimed: str, lacks: str) -> None:
    """That of the other date is missing."""
    norm = {
        "measure": "stock_a - claimed exempt",
        "pass": "at most 0 by 2028-12-31",
        "until_then": "pace of the last year",
    }
    stock = (over("2023", "stock_a", 50), over("2024", "stock_a", 40))

    assert missing(norm, *stock, over(claimed, "exempt", 5)) == [("exempt", lacks, None)]


@pytest.mark.parametrize(
    ("bound", "before", "now", "expected", "step"),
    [
        ("at most 0", 51, 40, "pass", 40),
        ("at most 0", 51, 41, "warn", 40),
        ("at least 100", 11, 29, "pass", 29),
        ("at least 100", 11, 28, "warn", 29),
    ],
)
def test_a_step_of_a_course_is_a_whole_number(
    bound: str, before: int, now: int, expected: str, step: int
) -> None:
    """40.8 dwellings are 40 at most, 28.8 are 29 at least."""
    norm = {"measure": "stock_a", "pass": f"{bound} by 2028-12-31", **COURSE}
    rows = [over("2023", "stock_a", before), over("2024", "stock_a", now)]
    (found,) = outcome(norm, rows=rows).findings

    assert (found.status, found.crossings[0].value) == (expected, step)


@pytest.mark.parametrize(("now", "expected"), [(30, "pass"), (31, "warn")])
def test_a_mean_is_compared_with_the_step_as_it_is(now: int, expected: str) -> None:
    """40.5 is within 40.8, and 41 is not."""
    norm = {
        "measure": "stock_a[average since 2023]", "pass": "at most 0 by 2028-12-31", **COURSE,
    }  # fmt: skip
    rows = [over("2023", "stock_a", 51), over("2024", "stock_a", now)]

    assert outcome(norm, rows=rows).findings[0].status == expected


@pytest.mark.parametrize(
    ("then", "now", "expected"),
    [
        ((0, 0), (1, 10), "no-cases"),
        ((1, 10), (0, 0), "no-cases"),
        ((1, 0), (1, 10), "data-problem"),
    ],
)
def test_a_course_of_a_share_needs_cases_at_both_dates(
    then: tuple[int, int], now: tuple[int, int], expected: str
) -> None:
    """And a part of nothing cannot be."""
    norm = {"measure": "let_a / let_b", "pass": "at most 5% by 2028-12-31", **COURSE}
    rows = [
        over(year, name, number)
        for year, numbers in (("2023", then), ("2024", now))
        for name, number in zip(("let_a", "let_b"), numbers, strict=True)
    ]
    (item,) = outcome(norm, rows=rows).not_assessed

    assert item.reason == expected


@pytest.mark.parametrize(("then", "now"), [(6, 5), (5, 6)])
def test_more_exempt_than_there_are_cannot_be_at_either_date(then: int, now: int) -> None:
    """Five of five can."""
    norm = {"measure": "stock_a - claimed exempt", "pass": "at most 0 by 2028-12-31", **COURSE}
    stock = [over("2023", "stock_a", 5), over("2024", "stock_a", 5)]
    rows = [*stock, over("2023", "exempt", then), over("2024", "exempt", now)]
    (item,) = outcome(norm, rows=rows).not_assessed

    assert item.reason == "data-problem"


@pytest.mark.parametrize(("layers", "target"), [(1, 100), (4, 85)])
def test_the_target_of_a_course_is_the_bound_on_its_date(layers: int, target: int) -> None:
    """Of the class of the case."""
    norm = {
        "measure": "price", "pass": "at most 100 EUR * stacking[layers] by 2028-12-31", **COURSE,
    }  # fmt: skip
    prices = (over("2023", "price", 200), over("2024", "price", 150))
    (found,) = outcome(norm, rows=[*prices, over("2024", "layers", layers)]).findings

    assert found.course is not None
    assert found.course.target == target
