"""Numbers in contradictions are written as the explanations write them."""

from dataclasses import replace
from fractions import Fraction

import pytest

from engine.words.placing import contradictions_told, told
from facts.amounts import Amount
from facts.contradictions import Contradiction
from facts.problems import Location, Problem
from tests.facts.support import VOCABULARY
from tests.support import data, judged, rows

PEOPLE = "lettings_social", "lettings_above_income_limit"


@pytest.mark.parametrize(
    ("value", "unit", "nl", "en"),
    [
        (Fraction(1010), "dwellings", "1.010", "1,010"),
        (Fraction("10.5"), "percent", "10,5%", "10.5%"),
        (Fraction("1234.5"), "EUR per year", "€ 1.234,50", "€1,234.50"),
        (Fraction("0.25"), "percentage point", "0,25 procentpunt", "0.25 percentage points"),
        (Fraction(-12), "lettings", "\N{MINUS SIGN}12", "\N{MINUS SIGN}12"),
    ],
)
def test_a_number_is_written_in_the_language_of_its_reader(
    value: Fraction, unit: str, nl: str, en: str
) -> None:
    """With its sign, its decimals and its thousands."""
    words = dict.fromkeys(("party", "period", "fact_nl", "fact_en", "parts_value"), "x")
    problem = Problem("halves-differ", values={**words, "year_value": Amount(value, unit)})

    assert f"is over het geheel {nl}, maar" in told(problem, "nl")
    assert f"is {en} for the whole" in told(problem, "en")


@pytest.mark.parametrize(("count", "text"), [(1, "1 rij is"), (1234, "1.234 rijen zijn")])
def test_what_is_counted_has_its_thousands_and_its_singular(count: int, text: str) -> None:
    """One row is one row."""
    words = dict.fromkeys(("party", "period", "fact_nl", "fact_en", "columns", "rows"), "x")

    assert text in told(Problem("register-unclassified", values={**words, "count": count}), "nl")


def test_figures_that_contradict_are_written_so_wherever_they_are_told() -> None:
    """In the list of contradictions and with the norm that waits for them."""
    whole, part = PEOPLE
    submitted = rows(("trivire", "2024", whole, "1010"), ("trivire", "2024", part, "1011"))
    found = data(judged(submitted, "2024"))
    [problem] = [item["problem"] for item in found["data_problems"]]
    waiting = [i["explanation"] for i in found["not_assessed"] if i["reason"] == "data-problem"]

    assert "is 1.011, meer dan" in problem["nl"]
    assert "is 1,011, more than" in problem["en"]
    assert waiting
    assert all(problem["nl"] in text["nl"] for text in waiting)


def _open(fact: str, period: str, **more: object) -> Contradiction:
    """A figure of which a row cannot be classified."""
    words = {"party": "trivire", "period": period, "columns": "Inkomen", "rows": "6", "count": 1}
    labels = {"fact_nl": fact, "fact_en": fact}
    where = Location("verhuringen.csv")
    problem = Problem("register-unclassified", where, {**words, **labels, **more})
    return Contradiction(problem, fact, frozenset())


def test_a_row_that_cannot_be_classified_is_told_once() -> None:
    """For all figures and periods that wait for it."""
    waiting = [
        _open(fact, period) for period in ("2026", "2026-H1") for fact in ("dure", "goedkope")
    ]

    [text] = contradictions_told(waiting, VOCABULARY, "nl")

    assert "trivire, 2026: 1 rij is niet in te delen voor dure en goedkope, want" in text


def test_without_the_year_the_halves_are_told() -> None:
    """Nothing that is open goes unsaid."""
    waiting = [_open("dure", f"2026-H{half}", rows=f"{half}") for half in (1, 2)]

    assert len(contradictions_told(waiting, VOCABULARY, "nl")) == 2


def test_what_is_masked_is_told_once_too() -> None:
    """Without the rows, and how many they are."""
    masked = [
        replace(item, problem=replace(item.problem, code="unclassified-masked"))
        for item in (
            _open("dure", "2026", rows="", count=""),
            _open("goedkope", "2026-H1", rows="", count=""),
        )
    ]

    [text] = contradictions_told(masked, VOCABULARY, "nl")
    assert (
        "trivire, 2026 en 2026-H1: er zijn rijen van het register niet in te delen voor dure"
        in text
    )


@pytest.mark.parametrize(
    "other", [{"rows": "7"}, {"columns": "Personen"}, {"party": "woonbron"}, {"count": 2}]
)
def test_rows_that_differ_are_told_apart(other: dict[str, object]) -> None:
    """By which they are, whose, and what is wrong with them."""
    found = [_open("dure", "2026"), _open("dure", "2026", **other)]

    assert len(contradictions_told(found, VOCABULARY, "nl")) == 2


def test_other_contradictions_stay_apart() -> None:
    """Each is about figures of its own."""
    words = dict.fromkeys(("party", "period", "fact_nl", "fact_en", "parts_value"), "x")
    problem = Problem(
        "halves-differ", values={**words, "year_value": Amount(Fraction(1), "lettings")}
    )
    found = [Contradiction(problem, "a", frozenset()), Contradiction(problem, "b", frozenset())]

    assert len(contradictions_told(found, VOCABULARY, "nl")) == 2
