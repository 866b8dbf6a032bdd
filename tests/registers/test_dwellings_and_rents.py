"""Registers of dwellings and of rents: labels with exemptions, stock, and the rent sum."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from engine.cli import main
from facts.periods import period
from tests.registers.support import codes, counted, csv_of, figures

DWELLINGS = (
    "eenheid;corporatie;gemeente;peildatum;energielabel;monument;bestemming;"
    "maatschappelijk label;rekenhuur"
)
RENTS = "eenheid;corporatie;jaar;huur begin;huur eind;wijzigingsreden;iah"


def test_labels_and_exemptions_by_vera_codes(tmp_path: Path) -> None:
    """A listed dwelling that will be demolished counts as listed only."""
    rows = [
        "1;Trivire;Dordrecht;31-12-2025;E;;;DAE;600",
        "2;Trivire;Dordrecht;31-12-2025;F;RIJ;SLO;DAE;600",
        "3;Trivire;Dordrecht;31-12-2025;G;;SLO;NDA;1200",
        "4;Trivire;Dordrecht;31-12-2025;A++;;;DAE;600",
    ]
    found = figures(counted(csv_of(tmp_path, *rows, header=DWELLINGS)), "2025-12-31")
    assert found == {
        "dwellings_rental": 4, "dwellings_social": 3, "dwellings_daeb": 3, "dwellings_label_e": 1,
        "dwellings_label_f": 1, "dwellings_label_g": 1,
        "efg_exempt_monument": 1, "efg_exempt_demolition": 1,
    }  # fmt: skip


def test_the_first_of_january_is_the_end_of_the_year_before(tmp_path: Path) -> None:
    """A position on 1 January is that of the last day of the year before."""
    rows = ["1;Trivire;Dordrecht;01-01-2026;E;;;DAE;600"]
    assert figures(counted(csv_of(tmp_path, *rows, header=DWELLINGS)), "2025-12-31")


def test_the_rent_sum_is_of_the_same_dwellings_without_income_dependent_rises(
    tmp_path: Path,
) -> None:
    """A dwelling with one rent is out, and so is the part of a rise that depends on income."""
    rows = [
        "1;Trivire;2025;600,00;630,00;JAA;",
        "2;Trivire;2025;700,00;760,00;INK;25,00",
        "3;Trivire;2025;;640,00;JAA;",
    ]
    registers = counted(csv_of(tmp_path, *rows, header=RENTS))
    assert figures(registers) == {"rent_sum_start": 1300, "rent_sum_end": Decimal("1365.00")}
    assert not registers.doubts


def test_an_income_dependent_rise_without_its_amount_is_in_doubt(tmp_path: Path) -> None:
    """Where only the reason INK is given, what the rent would have been is not known."""
    header = RENTS.removesuffix(";iah")
    rows = ["1;Trivire;2025;600,00;630,00;JAA", "2;Trivire;2025;700,00;760,00;INK"]
    registers = counted(csv_of(tmp_path, *rows, header=header))
    assert [doubt.fact for doubt in registers.doubts] == ["rent_sum_end"]


def test_a_dwelling_twice_is_refused(tmp_path: Path) -> None:
    """A dwelling has one rent in a year."""
    rows = ["1;Trivire;2025;600,00;630,00;JAA;", "1;Trivire;2025;600,00;630,00;JAA;"]
    assert codes(csv_of(tmp_path, *rows, header=RENTS)) == [("register-repeated", 3, "eenheid")]


LIVES = (
    "eenheid;corporatie;peildatum;energielabel;inExploitatiedatum;inExploitatiereden;"
    "uitExploitatiedatum;uitExploitatiereden"
)
STOCK = (
    "1;Trivire;31-12-2025;E;01-05-1965;NIE;;",
    "2;Trivire;31-12-2025;F;;;;",
    "3;Trivire;31-12-2025;G;01-05-1965;NIE;31-12-2025;SLO",
    "4;Trivire;31-12-2025;A;01-01-2025;NIE;31-12-9999;",
    "5;Trivire;31-12-2025;E;31-12-2025;AAN;;",
    "6;Trivire;31-12-2025;E;01-07-2025;TRA;;",
    "7;Trivire;31-12-2025;E;01-05-1990;NIE;15-06-2025;VAH",
    "8;Trivire;31-12-2025;E;01-05-1990;NIE;31-12-2024;VAH",
    "9;Trivire;31-12-2025;E;01-05-1990;NIE;01-01-2025;VOV",
    "10;Trivire;31-12-2025;E;01-01-2026;NIE;;",
)


@pytest.mark.parametrize("engine", ["pandas", "duckdb"])
@pytest.mark.parametrize("day", ["31-12-2025", "01-01-2026"])
def test_stock_follows_from_when_dwellings_are_let(tmp_path: Path, engine: Any, day: str) -> None:
    """In stock from its first day up to the day on which it goes; what came and went rolls on."""
    rows = [row.replace(";31-12-2025;", f";{day};", 1) for row in STOCK]
    registers = counted(csv_of(tmp_path, *rows, header=LIVES), engine)

    stock = figures(registers, "2025-12-31")
    assert (stock["dwellings_rental"], stock["dwellings_label_e"]) == (5, 3)
    assert (stock["dwellings_label_f"], stock["dwellings_label_g"]) == (1, 0)
    assert figures(registers, "2025") == {
        "dwellings_opening": 5, "dwellings_new": 1, "dwellings_bought": 1,
        "dwellings_converted": 1, "dwellings_sold": 2, "dwellings_demolished": 1,
    }  # fmt: skip
    assert not registers.doubts


def test_the_year_is_that_of_the_question_where_rows_name_no_day(tmp_path: Path) -> None:
    """One export serves the position at the end of any year."""
    header = LIVES.replace("peildatum;", "")
    path = csv_of(tmp_path, *(row.replace(";31-12-2025", "", 1) for row in STOCK), header=header)

    for year, opening, closing in (("2024", 6, 6 - 1), ("2025", 5, 5), ("2026", 5, 6)):
        registers = counted(path, periods=(period(year),))
        assert figures(registers, f"{year}-12-31")["dwellings_rental"] == closing
        assert figures(registers, year)["dwellings_opening"] == opening


def test_in_the_middle_of_a_year_only_the_position_is_known(tmp_path: Path) -> None:
    """What came and went up to then is not what the whole year will have."""
    rows = [row.replace(";31-12-2025;", ";30-06-2025;", 1) for row in STOCK]
    registers = counted(csv_of(tmp_path, *rows, header=LIVES))

    assert {str(fact.period) for fact in registers.facts} == {"2025-06-30"}
    assert figures(registers, "2025-06-30")["dwellings_rental"] == 4


def test_a_dwelling_that_came_for_no_known_reason_is_in_doubt(tmp_path: Path) -> None:
    """It may have been built, bought or converted; of another year nothing is asked."""
    rows = [STOCK[0], "11;Trivire;31-12-2025;A;01-02-2025;;;"]
    registers = counted(csv_of(tmp_path, *rows, header=LIVES))

    doubted = {doubt.fact: doubt.problem.values for doubt in registers.doubts}
    assert set(doubted) == {"dwellings_new", "dwellings_bought", "dwellings_converted"}
    assert doubted["dwellings_new"]["rows"] == "3"
    assert doubted["dwellings_new"]["columns"] == "inExploitatiereden"


@pytest.mark.parametrize("engine", ["pandas", "duckdb"])
@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("13;Trivire;31-12-2025;A;01-02-2025;NIE;31-01-2025;SLO", "register-ended-early"),
        ("13;Trivire;31-12-2025;A;01-02-2025;NIE;31-02-2025;SLO", "register-date"),
        ("13;Trivire;31-12-2025;A;01-02-2025;NIE;binnenkort;SLO", "register-date"),
        ("13;Trivire;31-12-2025;A;01-02-2025;NIE;2025-12-31;SLO", "register-date-mixed"),
    ],
)
def test_a_life_that_cannot_be_is_named(
    tmp_path: Path, engine: Any, row: str, problem: str
) -> None:
    """A dwelling that went before it came, and a day that is none."""
    path = csv_of(tmp_path, STOCK[2], STOCK[6], row, header=LIVES)
    assert codes(path, engine) == [(problem, 4, "uitExploitatiedatum")]


def test_stock_that_does_not_roll_forward_is_a_data_problem(tmp_path: Path) -> None:
    """A dwelling that left for a reason that is no sale or demolition is missed at the end."""
    rows = (*STOCK, "12;Trivire;31-12-2025;A;01-05-1990;NIE;01-08-2025;SAM")
    path = csv_of(tmp_path, *rows, header=LIVES, name="woningen.csv")

    asked = ("--as-of", "2026-02-01", "--agreement", "dordrecht-2024-2025", "--format", "json")
    found = CliRunner().invoke(main, ["check", str(path), *asked])

    (problem,) = json.loads(found.stdout)["data_problems"]
    assert problem["file"] == "woningen.csv"
    assert "huurwoningen van de corporatie" in problem["problem"]["nl"]
