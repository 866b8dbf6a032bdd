"""What a register of lettings comes to: limits, groups, and what cannot be classified."""

from decimal import Decimal
from pathlib import Path

import pytest

from tests.registers.support import counted, csv_of, figures, letting


@pytest.mark.parametrize(
    ("persons", "income", "above"),
    [(1, "49669,00", 0), (1, "49669,01", 1), (2, "54847,00", 0), (2, "54847,01", 1)],
)
def test_an_income_on_the_limit_is_not_above_it(
    tmp_path: Path, persons: int, income: str, above: int
) -> None:
    """The DAEB income limit of the year goes by the household's size and includes its bound."""
    path = csv_of(tmp_path, letting(persons=persons, income=income))
    assert figures(counted(path))["lettings_above_income_limit"] == above


@pytest.mark.parametrize(("rent", "social"), [("900,07", 1), ("900,08", 0)])
def test_a_rent_on_the_limit_is_social(tmp_path: Path, rent: str, social: int) -> None:
    """A rent exactly on the DAEB rent limit belongs below it."""
    path = csv_of(tmp_path, letting(rent=rent))
    assert figures(counted(path))["lettings_social"] == social


@pytest.mark.parametrize(
    ("persons", "rent", "suitable"),
    [(2, "682,96", 1), (2, "682,97", 0), (3, "731,93", 1), (3, "731,94", 0)],
)
def test_suitable_goes_by_the_capping_limit_of_the_household(
    tmp_path: Path, persons: int, rent: str, suitable: int
) -> None:
    """Up to two persons the low capping limit counts, from three on the high one."""
    path = csv_of(tmp_path, letting(persons=persons, rent=rent, income="20000"))
    assert figures(counted(path))["lettings_suitable"] == suitable


def test_the_limit_is_that_of_the_year_of_the_letting(tmp_path: Path) -> None:
    """An income between the limits of 2024 and 2025 is above that of 2024 only."""
    rows = [letting(1, "2024-12-31", income="48000"), letting(2, "2025-01-01", income="48000")]
    registers = counted(csv_of(tmp_path, *rows))
    above = {
        str(f.period): f.value for f in registers.facts if f.fact == "lettings_above_income_limit"
    }
    assert above == {"2024": 1, "2024-H2": 1, "2025": 0, "2025-H1": 0}


def test_priority_and_groups_are_not_regular(tmp_path: Path) -> None:
    """Regular seekers have no priority and are in no special group; priority alone is neither."""
    rows = [
        letting(1),
        letting(2, priority="URG"),
        letting(3, group="STA"),
        letting(4, priority="UIT"),
        letting(5, priority="URG, STA"),
    ]
    found = figures(counted(csv_of(tmp_path, *rows)))
    assert (found["lettings_regular_seekers"], found["lettings_special_groups"]) == (1, 3)


def test_halves_add_up_to_the_year(tmp_path: Path) -> None:
    """Each half-year and the year get facts of their own."""
    rows = [letting(1, "2025-06-30"), letting(2, "2025-07-01"), letting(3, "2025-12-31")]
    registers = counted(csv_of(tmp_path, *rows))
    social = {str(f.period): f.value for f in registers.facts if f.fact == "lettings_social"}
    assert social == {"2025-H1": Decimal(1), "2025-H2": Decimal(2), "2025": Decimal(3)}


def test_a_row_without_income_is_listed_and_not_counted(tmp_path: Path) -> None:
    """The figure is in doubt, with the row and the column; figures that do not need it are not."""
    registers = counted(csv_of(tmp_path, letting(1), letting(2, income="")))
    doubts = {d.fact: d.problem for d in registers.doubts if d.problem.values["period"] == "2025"}
    assert set(doubts) == {
        "lettings_above_income_limit",
        "lettings_rent_benefit",
        "lettings_suitable",
    }
    words = doubts["lettings_above_income_limit"].values
    assert (words["count"], words["rows"], words["columns"]) == (1, "3", "rekeninkomen")
    assert figures(registers)["lettings_above_income_limit"] == 0


def test_an_unknown_code_is_listed_and_not_counted(tmp_path: Path) -> None:
    """A target group outside VERA cannot be classified until the mapping says what it means."""
    registers = counted(csv_of(tmp_path, letting(1, group="XYZ")))
    found = {d.fact for d in registers.doubts}
    assert found == {"lettings_regular_seekers", "lettings_special_groups"}


def test_a_year_without_a_limit_gives_no_figure(tmp_path: Path) -> None:
    """The limit for suitable letting of 2024 is not known, and that of 2023 is never used."""
    registers = counted(csv_of(tmp_path, letting(date="2024-03-01")))
    assert "lettings_suitable" not in figures(registers, "2024")
    assert "register-no-limit" in {note.code for note in registers.notes}


def test_every_figure_says_where_it_comes_from(tmp_path: Path) -> None:
    """The source of a fact names the file and the condition that chose its rows."""
    fact = next(
        f for f in counted(csv_of(tmp_path, letting())).facts if f.fact == "lettings_social"
    )
    assert fact.recounted
    assert (
        fact.source
        == "herteld uit lettingen.csv: rekenhuur tot en met de DAEB-huurgrens van het jaar, "
        "eerste verhuringen daarbij inbegrepen"
    )


def test_a_trace_lists_the_ids_behind_a_figure(tmp_path: Path) -> None:
    """On request the rows of a figure can be had, by their ids."""
    rows = [letting("a", income="60000"), letting("b"), letting("c", income="70000")]
    registers = counted(csv_of(tmp_path, *rows))
    found = {t.period: t.ids for t in registers.trace(["lettings_above_income_limit"])}
    assert found == {"2025": ("a", "c"), "2025-H1": ("a", "c")}
