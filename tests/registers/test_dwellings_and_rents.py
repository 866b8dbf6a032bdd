"""Registers of dwellings and of rents: labels with exemptions, stock, and the rent sum."""

from decimal import Decimal
from pathlib import Path

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
