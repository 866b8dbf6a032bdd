"""Each contradiction in full: what is told in both languages, where, and what it touches."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from facts.contradictions import Contradiction, contradictions
from facts.ledger import Ledger
from facts.problems import Location, Problem
from facts.submission import Doubt, Fact, Submission, key_of
from facts.values import Value
from facts.vocabulary import Rolls, Vocabulary, Within
from tests.facts.support import defined, fact

_FACTS = (
    defined("lettings", "lettings", "period", "verhuringen", "lettings"),
    defined("seekers", "lettings", "period", "aan zoekenden", "to seekers"),
    defined("groups", "lettings", "period", "aan groepen", "to groups"),
    defined("other", "lettings", "period", "overig", "other"),
    defined("spent", "EUR", "period", "besteed", "spent"),
    defined("held", "times", "occasion", "overleg", "meetings"),
    defined("choice", "yes/no", "record", "keuze", "choice"),
    defined("opening", "dwellings", "rate", "beginstand", "opening stock"),
    defined("built", "dwellings", "period", "gebouwd", "built"),
    defined("bought", "dwellings", "period", "gekocht", "bought"),
    defined("sold", "dwellings", "period", "verkocht", "sold"),
    defined("stock", "dwellings", "moment", "voorraad", "stock"),
)
VOCABULARY = Vocabulary(
    facts={one.id: one for one in _FACTS},
    within=(Within(parts=("seekers", "groups"), whole=("lettings", "other")),),
    rolls=(Rolls(opening="opening", plus=("built", "bought"), minus=("sold",), closing="stock"),),
)


def found(*facts: Fact, doubts: tuple[Doubt, ...] = ()) -> tuple[Contradiction, ...]:
    """The contradictions in some facts."""
    submission = Submission(facts=facts, doubts=doubts)
    return contradictions(submission, Ledger(submission, VOCABULARY))


def told(*facts: Fact) -> tuple[str, str]:
    """The one contradiction, in Dutch and in English."""
    (one,) = found(*facts)
    return one.problem.text("nl"), one.problem.text("en")


def row(
    name: str, when: str, value: Value | int, line: int = 1, subject: str | None = None
) -> Fact:
    """A fact on a line of a file."""
    number = value if isinstance(value, bool | date | Decimal) else Decimal(value)
    return replace(fact(name, when, number, subject=subject), where=Location("a.csv", row=line))


def test_parts_that_exceed_the_whole_are_told_with_both_sums() -> None:
    """The parts that were reported, and everything they are parts of."""
    facts = (
        row("seekers", "2024", 6, 2), row("groups", "2024", 7, 3),
        row("lettings", "2024", 10, 4), row("other", "2024", 2, 5),
    )  # fmt: skip
    (one,) = found(*facts)

    assert told(*facts) == (
        (
            "trivire, 2024: aan zoekenden + aan groepen is 13, meer dan verhuringen + overig (12); "
            "controleer beide opgaven"
        ),
        (
            "trivire, 2024: to seekers + to groups is 13, more than lettings + other (12); "
            "check both figures"
        ),
    )
    assert (one.fact, one.problem.where) == ("lettings", Location("a.csv", row=4))
    assert one.keys == {key_of(fact, VOCABULARY) for fact in facts}


def test_of_the_parts_only_those_that_were_reported_are_told() -> None:
    """One may be too much by itself."""
    nl, en = told(row("groups", "2024", 13), row("lettings", "2024", 10), row("other", "2024", 2))

    assert nl.startswith("trivire, 2024: aan groepen is 13, meer dan verhuringen + overig (12)")
    assert en.startswith("trivire, 2024: to groups is 13, more than")


@pytest.mark.parametrize(("longer", "number"), [("2024-Q1", 1), ("2024-H1", 2), ("2024", 3)])
def test_a_part_is_held_against_each_longer_period_that_was_reported(
    longer: str, number: int
) -> None:
    """The quarter, the half-year around it, the year."""
    wholes = [
        row(name, when, 0)
        for when in ("2024-Q1", "2024-H1", "2024")[:number]
        for name in ("lettings", "other")
    ]
    halves = [row("seekers", when, 1) for when in ("2024-Q1", "2024-Q2", "2024-H2")]
    codes = [
        (one.problem.code, one.problem.values["period"])
        for one in found(*halves, *wholes)
        if one.problem.code == "parts-exceed-whole"
    ]

    assert ("parts-exceed-whole", longer) in codes
    assert len(codes) == number


def test_halves_that_do_not_add_up_are_told_with_both_figures() -> None:
    """Exactly, without noughts at the end."""
    facts = (
        row("spent", "2024", Decimal("10.50"), 2), row("spent", "2024-H1", Decimal("4.25"), 3),
        row("spent", "2024-H2", Decimal(6), 4),
    )  # fmt: skip
    (one,) = found(*facts)

    assert told(*facts) == (
        (
            "trivire, 2024: besteed is over het geheel 10.5, "
            "maar de delen ervan geven samen 10.25; controleer beide opgaven"
        ),
        (
            "trivire, 2024: spent is 10.5 for the whole, but its parts add up to 10.25; "
            "check both figures"
        ),
    )
    assert (one.fact, one.problem.where.row, len(one.keys)) == ("spent", 2, 3)


@pytest.mark.parametrize(("half", "contradicted"), [(9, False), (10, False), (11, True)])
def test_one_half_may_be_all_but_not_more(*, half: int, contradicted: bool) -> None:
    """The other may have been nothing."""
    facts = (row("lettings", "2024", 10), row("lettings", "2024-H1", half))

    assert [one.problem.code for one in found(*facts)] == ["halves-differ"] * contradicted


@pytest.mark.parametrize(("dates", "contradicted"), [(1, False), (2, False), (3, True)])
def test_dates_may_be_as_many_as_the_year_had(*, dates: int, contradicted: bool) -> None:
    """Fewer too: not every date need be told."""
    days = [row("held", f"2024-0{i}-01", 1, i) for i in range(1, dates + 1)]
    total = row("held", "2024", 2, 9)
    contradictory = found(*days, total)

    assert len(contradictory) == contradicted
    for one in contradictory:
        assert one.problem.text("nl") == (
            "trivire, 2024: overleg is over het geheel 2, maar de delen ervan geven samen 3; "
            "controleer beide opgaven"
        )
        assert one.keys == {key_of(fact, VOCABULARY) for fact in (*days, total)}
        assert one.problem.where.row == 9


def test_dates_of_another_year_or_subject_are_no_part_of_it() -> None:
    """Nor is a half-year a date."""
    elsewhere = [row("held", f"2024-0{i}-01", 1, subject="Wei") for i in range(1, 4)]
    others = [row("held", f"2023-0{i}-01", 1) for i in range(1, 4)]

    assert found(row("held", "2024", 2), row("held", "2024-H1", 9), *others, *elsewhere) == ()


def test_a_record_that_is_denied_for_the_whole_is_told_with_its_part() -> None:
    """Once, at the denial."""
    facts = (row("choice", "2024", value=False), row("choice", "2024-H2", value=True))
    (one,) = found(*facts)

    assert told(*facts) == (
        "trivire, 2024: keuze is nee, maar voor 2024-H2 ja; controleer beide opgaven",
        "trivire, 2024: choice is no, but yes for 2024-H2; check both records",
    )
    assert one.keys == {key_of(fact, VOCABULARY) for fact in facts}


@pytest.mark.parametrize(
    ("whole", "part", "when"),
    [(True, False, "2024-H1"), (False, False, "2024-H1"), (True, True, "2024-H1"),
     (False, True, "2023-H1")],
)  # fmt: skip
def test_a_record_is_contradicted_by_a_yes_inside_it_only(
    *,
    whole: bool,
    part: bool,
    when: str,
) -> None:
    """A no for a half says nothing of the year."""
    assert found(row("choice", "2024", value=whole), row("choice", when, value=part)) == ()


def stock(opening: int | None, closing: int, year: str = "2024", **changes: int) -> list[Fact]:
    """What is reported of the stock over a year."""
    changes = {"built": 5, "bought": 1, "sold": 2, **changes}
    rows = [row(name, year, number) for name, number in changes.items()]
    first = [] if opening is None else [row("opening", year, opening)]
    return [*first, *rows, row("stock", year, closing)]


def test_a_closing_that_does_not_follow_is_told_with_what_does() -> None:
    """The opening plus what came, minus what went."""
    facts = stock(100, 105)
    (one,) = found(*facts)

    assert told(*facts) == (
        (
            "trivire, 2024: voorraad is 105, maar uit beginstand met gebouwd + gekocht erbij en "
            "verkocht eraf volgt 104; controleer de opgave van de voorraad"
        ),
        (
            "trivire, 2024: stock is 105, but opening stock plus built + bought minus sold "
            "comes to 104; check the figures of the stock"
        ),
    )
    assert (one.fact, len(one.keys)) == ("stock", 5)
    assert found(*stock(100, 104)) == ()


def test_without_an_opening_the_closing_of_the_year_before_is_taken() -> None:
    """It is the same day."""
    before = row("stock", "2023", 100)

    assert found(before, *stock(None, 104)) == ()
    nl, en = told(before, *stock(None, 105))
    assert "maar uit voorraad met gebouwd" in nl
    assert "but stock plus built" in en


def test_an_opening_that_is_not_the_closing_before_is_told_with_both() -> None:
    """And with the year of that closing."""
    before, opening = row("stock", "2023", 100, 2), row("opening", "2024", 99, 3)

    assert told(before, opening) == (
        (
            "trivire, 2024: beginstand is 99, "
            "maar voorraad was 100 over 2023; controleer beide opgaven"
        ),
        "trivire, 2024: opening stock is 99, but stock of 2023 was 100; check both figures",
    )
    assert found(before, row("opening", "2024", 100)) == ()


@pytest.mark.parametrize(("year", "number"), [("2000", 0), ("2001", 1), ("2100", 1)])
def test_stock_rolls_from_the_second_year_there_is(year: str, number: int) -> None:
    """The first has none before it."""
    assert len(found(*stock(100, 105, year))) == number


@pytest.mark.parametrize("left_out", ["built", "bought", "sold", "stock"])
def test_with_a_figure_missing_nothing_follows(left_out: str) -> None:
    """It is never zero."""
    assert found(*(fact for fact in stock(100, 200) if fact.fact != left_out)) == ()


def test_a_doubt_keeps_its_figures_from_a_verdict_until_it_is_settled() -> None:
    """It is told either way, before all else."""
    problem = Problem("halves-differ", values={})
    keys = frozenset({key_of(row("lettings", "2024", 1), VOCABULARY)})
    open_, settled = (
        Doubt(problem=problem, fact="lettings", keys=keys, settled=settled)
        for settled in (False, True)
    )
    facts = (row("choice", "2024", value=False), row("choice", "2024-H2", value=True))
    first, second, last = found(*facts, doubts=(open_, settled))

    assert (first.keys, second.keys) == (keys, frozenset())
    assert (first.fact, first.problem, last.fact) == ("lettings", problem, "choice")


@pytest.mark.parametrize(
    ("reported", "shown"),
    [("0.5", "0.5"), ("12.0", "12"), ("100", "100"), ("0.000001", "0.000001"), ("0", "0")],
)
def test_a_number_is_told_as_it_would_be_typed(reported: str, shown: str) -> None:
    """Without exponents, and without noughts that say nothing."""
    facts = (row("spent", "2024", Decimal(reported)), row("spent", "2024-H1", 999))
    (one,) = found(*facts)

    assert [str(one.problem.values[f"{of}_value"]) for of in ("year", "parts")] == [shown, "999"]
