"""Every number of the report says what it counts, and together they are all there is."""

import io
from datetime import date

import pytest
from openpyxl import load_workbook

from engine.report.counting import Count, tally
from engine.report.page import Report
from engine.report.source import Source
from tests.report.support import example, four, of_rows, page, workbook
from tests.report.test_page import text_of

HERE = ("dordrecht-2024-2025",)


def alone() -> Source:
    """Trivire alone, which kept the one norm that it reported about."""
    names = ("lettings_social", "lettings_above_income_limit")
    rows = [
        {"party": "trivire", "period": "2024", "fact": name, "value": value}
        for name, value in zip(names, ("400", "30"), strict=True)
    ]
    return of_rows(rows, "2024", agreements=HERE)


@pytest.mark.parametrize("source", [example, four, alone], ids=["a year", "four years", "alone"])
def test_the_outcomes_of_each_party_add_up_to_those_of_the_check(source: object) -> None:
    """What was judged, can be mended, has another reason or is not in force: each outcome once."""
    assert callable(source)
    made: Source = source()
    found = made.assessment
    each = [own for part in Report(made, "nl").parts for own in Count(part, found).parties.values()]

    assert sum(own.total for own in each) == len(found.findings) + len(found.not_assessed)
    assert sum(own.judged for own in each) == len(found.findings)
    assert tally(found.findings, found.not_assessed).rest == len(found.not_assessed)


@pytest.mark.parametrize("source", [example, four, alone], ids=["a year", "four years", "alone"])
def test_each_norm_of_the_agreement_is_counted_once(source: object) -> None:
    """With a verdict, without one, not in force, or only for parties that are not in the report."""
    assert callable(source)
    made: Source = source()
    for part in Report(made, "nl").parts:
        norms = Count(part, made.assessment).norms

        assert norms.total == len(part.pack.clauses)
        assert norms.silent == sum(len(chapter.silent) for chapter in part.chapters)


def test_the_report_tells_the_two_kinds_of_other_norms_apart() -> None:
    """A norm for other parties only was not out of force, and they are named."""
    told = text_of(page(alone()))

    assert "13 in deze periode niet van kracht; 32 alleen voor partijen die niet" in told
    assert "(gemeente Dordrecht, Woonbron, Huurdersparticipatieraad Trivire en" in told


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("nl", "Beoordeeld zijn 1 van de 64 uitkomsten. Daarbij is aan alles voldaan"),
        ("en", "Judged were 1 of the 64 outcomes. In these everything was met"),
    ],
)
def test_little_that_went_well_is_no_all_clear(language: str, expected: str) -> None:
    """How much was judged comes first, and what that does not say follows."""
    told = text_of(page(alone(), language))

    assert expected in told
    assert "iedereen" not in told


def test_the_workbook_counts_the_same_outcomes() -> None:
    """Its sum is that of the check: what is not in force is counted, though not listed."""
    book = load_workbook(io.BytesIO(workbook(example())))
    summary = book.worksheets[0]
    listed = book["Niet beoordeeld"].max_row - 1
    found = example().assessment

    assert summary["C10"].value == "=SUM(C5:C9)"
    assert listed + summary["C9"].value == len(found.not_assessed)


def test_a_figure_that_waits_for_that_of_another_party_was_reported() -> None:
    """It is not unused, its norm is not silent, and who owes the rest is named."""
    rows = [
        {"party": "trivire", "period": "2026", "fact": "lettings_from_institutions", "value": "25"}
    ]
    source = of_rows(rows, "2026", as_of=date(2027, 2, 1), agreements=("dordrecht-2026-2027",))
    (item,) = (n for n in source.assessment.not_assessed if n.missing and not n.silent)
    told = text_of(page(source))

    assert not source.assessment.unused_facts
    assert [gap.party for gap in item.missing] == ["woonbron"]
    assert "niets over gemeld verhuringen aan uitstromers" not in told
    assert "feit ontbreekt verhuringen aan uitstromers uit instellingen" in told


@pytest.mark.parametrize(
    ("fact", "period", "norm"),
    [
        ("rent_sum_start", "2024", "rent-sum-cap"),
        ("lettings_social", "2024-H1", "free-allocation"),
    ],
)
def test_half_of_a_figure_is_not_nothing(fact: str, period: str, norm: str) -> None:
    """One sum of a rise, one half of a year: the norm was reported about, and waits for more."""
    rows = [{"party": "trivire", "period": period, "fact": fact, "value": "1000"}]
    found = of_rows(rows, "2024", agreements=HERE).assessment
    (item,) = (n for n in found.not_assessed if n.about.norm.id == norm)

    assert (item.reason, item.silent) == ("missing-fact", False)
    assert not found.unused_facts
