"""What the oracle found in the program, each as small as it could be made and kept."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from facts.periods import period
from facts.submission import Fact
from tests.oracle.asking import Asked, Beside, Course, Ruling
from tests.oracle.comparing import by_program, compared, judge_for
from tests.oracle.packs import pack_of
from tests.oracle.room import Room
from tests.oracle.vocabulary import FACTS, ROLLS, WITHIN, Words, text
from tests.registers.support import counted, csv_of, figures

NORM = {
    "id": "n", "covers": [], "clause": "1", "title": text("n"), "agreed": text("n"),
    "next": text("n"), "valid": {"from": "2021-01-01"}, "binds": ["noord", "zuid"],
    "force": "binding",
}  # fmt: skip
Row = tuple[str, str, str | None, str, str]


def rulings(
    norm: Words, rows: Sequence[Row], when: str = "2025", parameters: Words | None = None
) -> dict[tuple[str, str | None], Ruling]:
    """What the program says, by party and subject, where the oracle says so too."""
    facts = tuple(
        Fact(party=party, period=period(span), subject=subject, fact=name, value=Decimal(value))
        for party, span, subject, name, value in rows
    )
    pack = pack_of([{**NORM, **norm}], parameters or {})
    parties, day = ("noord", "zuid"), date(2100, 1, 1)
    asked = Asked(pack, FACTS, WITHIN, ROLLS, {}, facts, parties, (period(when),), day)
    judge = judge_for(asked)
    found = compared(asked, judge)
    assert not found.differences, found.explained()
    outcomes = by_program(asked, judge)
    judge.close()
    return {(about[1], about[2]): ruling for about, ruling in outcomes.items()}


def test_the_total_beside_a_finding_is_of_its_own_subject() -> None:
    """It was that of the first subject, for every other one too."""
    norm = {
        "measure": "let_b / let_a", "pass": "at most 50%", "subject": ["Erf", "Haven"],
        "beside": "total of the corporations",
    }  # fmt: skip
    rows = [
        (party, "2025", subject, name, str(value))
        for party in ("noord", "zuid")
        for subject, name, value in (
            ("Erf", "let_a", 10), ("Erf", "let_b", 1),
            ("Haven", "let_a", 100), ("Haven", "let_b", 9),
        )
    ]  # fmt: skip

    found = rulings(norm, rows)

    assert found["noord", "Erf"].shown.beside == Beside(Fraction(2), Fraction(20))
    assert found["noord", "Haven"].shown.beside == Beside(Fraction(18), Fraction(200))


def test_the_total_of_rises_has_the_sums_of_all() -> None:
    """What rose from nothing was left out of what all rose by."""
    norm = {"measure": "rise", "pass": "at most 5%", "beside": "total of the corporations"}
    rows = [
        ("noord", "2025", None, "sum_start", "100"), ("noord", "2025", None, "sum_end", "101"),
        ("zuid", "2025", None, "sum_start", "0"), ("zuid", "2025", None, "sum_end", "9"),
    ]  # fmt: skip

    found = rulings(norm, rows)

    assert found["noord", None].shown.beside == Beside(Fraction(1000), Fraction(100))
    assert found["zuid", None].word == "no-cases"


def test_a_rise_that_was_typed_has_no_part_in_a_total() -> None:
    """A percentage was added to euros."""
    norm = {"measure": "rise", "pass": "at most 5%", "beside": "total of the corporations"}
    rows = [
        ("noord", "2025", None, "sum_start", "100"), ("noord", "2025", None, "sum_end", "101"),
        ("zuid", "2025", None, "rise", "3"),
    ]  # fmt: skip

    assert rulings(norm, rows)["noord", None].shown.beside == Beside()


def test_what_a_date_still_asks_goes_by_the_agreed_bound() -> None:
    """Nearest the bound on the other side it said that nothing was left to do."""
    norm = {
        "measure": "spent_a", "pass": "at least 1000 EUR by 2028-12-31", "also": "at most 1000 EUR",
        "until_then": "pace of the last year",
    }  # fmt: skip
    rows = [("noord", "2024", None, "spent_a", "100"), ("noord", "2025", None, "spent_a", "990")]

    course = rulings(norm, rows)["noord", None].shown.course

    assert course == Course(Fraction(1000), Fraction(334), 3)


def test_between_bounds_with_nothing_between_them_there_is_no_repair() -> None:
    """Where the pace asks more than the other bound allows, steps back do not help."""
    norm = {
        "measure": "let_a", "pass": "at least 10 by 2025-12-31", "also": "at most 12",
        "until_then": "pace of the last year",
    }  # fmt: skip
    rows = [("noord", "2023", None, "let_a", "40"), ("noord", "2024", None, "let_a", "50")]

    found = rulings(norm, rows, "2024")["noord", None]

    assert (found.word, found.room) == ("warn", Room())


def test_of_what_two_report_about_a_project_a_zero_counts_as_much() -> None:
    """A zero was passed over for the figure of another party."""
    values = {"0": {"value": "1", "clause": "1"}, "3": {"value": "0.5", "clause": "1"}}
    stacking = {"id": "stacking", "label": text("s"), "unit": "factor", "by": "layers"}
    norm = {"measure": "spent_a", "jointly": True, "pass": "at most 100 EUR * stacking[layers]"}
    rows = [
        ("noord", "2025", None, "spent_a", "30"), ("zuid", "2025", None, "spent_a", "30"),
        ("noord", "2025", None, "layers", "0"), ("zuid", "2025", None, "layers", "3"),
    ]  # fmt: skip

    found = rulings(norm, rows, parameters={"stacking": {**stacking, "values": values}})

    assert found["noord", None].threshold == 100


def test_a_position_on_new_years_day_is_held_against_the_limit_of_its_year(tmp_path: Path) -> None:
    """Counted for 31 December 2026 against the limit of 2027, it came to nothing at all."""
    header = "eenheid;corporatie;gemeente;peildatum;energielabel;rekenhuur"
    rows = ["1;Trivire;Dordrecht;01-01-2027;A;900,00", "2;Trivire;Dordrecht;01-01-2027;A;932,94"]

    found = figures(counted(csv_of(tmp_path, *rows, header=header)), "2026-12-31")

    assert found["dwellings_social"] == 1
