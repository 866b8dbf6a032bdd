"""How far a verdict is from changing: in the text, the report and the JSON, in whole units."""

from typing import Any

import pytest

from facts.values import Raw
from tests.report.support import of_rows, page
from tests.report.test_page import section, text_of
from tests.support import D24, data, rows

Rows = list[dict[str, Raw]]


def labels(now: int, before: int) -> Rows:
    """Dwellings with label E of a year and of the year before; no F or G."""
    return [
        row
        for year, count in (("2023", before), ("2024", now))
        for row in rows(
            ("woonbron", year, "dwellings_label_e", count),
            ("woonbron", year, "dwellings_label_f", 0),
            ("woonbron", year, "dwellings_label_g", 0),
        )
    ]


CASES: dict[str, tuple[str, Rows, str, str, dict[str, Any]]] = {
    "lettings before 7.5% and before 15%": (
        "free-allocation",
        rows(
            ("trivire", "2024", "lettings_above_income_limit", 25),
            ("trivire", "2024", "lettings_social", 400),
        ),
        "Tot het oordeel niet voldaan is er ruimte voor nog 35 verhuringen.",
        "nog 5 verhuringen",
        {"unit": "lettings", "until_warn": "5", "until_breach": "35", "to_pass": None},
    ),
    "regular lettings short": (
        "regular-seekers-80",
        rows(
            ("trivire", "2024", "lettings_regular_seekers", 315),
            ("trivire", "2024", "lettings_social", 400),
        ),
        "Dat is 5 verhuringen te weinig.",
        "5 verhuringen te weinig",
        {"unit": "lettings", "to_pass": "5", "side": "at least"},
    ),
    "euros above the land price": (
        "land-price",
        rows(
            ("dordrecht", "2024", "land_price", "18009.50"),
            ("dordrecht", "2024", "storeys", 1),
            subject="Poelwijckstraat",
        ),
        "Dat is € 10,50 te veel.",
        "€ 10,50 te veel",
        {"unit": "cent", "to_pass": "1050"},
    ),
    "points and euros of rent sum": (
        "rent-sum-cap",
        rows(
            ("woonbron", "2024", "rent_sum_start", "100000000.00"),
            ("woonbron", "2024", "rent_sum_end", "105400000.00"),
        ),
        "Dat is € 100.000,00 (0,1 procentpunt) te veel.",
        "€ 100.000,00 (0,1 procentpunt) te veel",
        {"unit": "cent", "to_pass": "10000000"},
    ),
    "dwellings with E, F or G a year": (
        "efg-zero-2028",
        labels(1190, 1480),
        "Te doen tot en met 31 december 2028: 1.190 woningen, dat is 298 woningen per jaar.",
        "6 woningen te veel; te doen 298 woningen per jaar tot en met 31 december 2028",
        {"unit": "dwellings", "to_pass": "6", "to_go": "1190", "per_year": "298"},
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_distance_is_stated_everywhere(
    case: tuple[str, Rows, str, str, dict[str, Any]],
) -> None:
    """In the explanation, in the table of the report, and as numbers."""
    norm, submitted, sentence, cell, numbers = case
    source = of_rows(submitted, "2024", agreements=(D24,))
    (finding,) = [f for f in source.assessment.findings if f.norm.id == norm]
    (told,) = [f for f in data(source.assessment)["findings"] if f["norm"] == norm]
    shown = section(page(source), f"{D24}--{norm}").replace("\N{NO-BREAK SPACE}", " ")
    text = source.speaker.finding(finding, "nl").replace("\N{NO-BREAK SPACE}", " ")

    assert sentence in text
    assert sentence in shown
    assert cell in shown[: shown.index("Gemeld door")]
    assert numbers.items() <= told["headroom"].items()


def test_the_points_of_a_rise_stand_in_the_json() -> None:
    """Beside the cents."""
    source = of_rows(CASES["points and euros of rent sum"][1], "2024", agreements=(D24,))
    (told,) = [f for f in data(source.assessment)["findings"] if f["norm"] == "rent-sum-cap"]

    assert told["headroom"]["points"] | {"to_pass": "0.1"} == told["headroom"]["points"]


def test_the_summary_says_what_is_to_be_done_each_year() -> None:
    """A board asks how many dwellings a year."""
    told = text_of(page(of_rows(labels(1190, 1480), "2024", agreements=(D24,))))

    assert "te doen 298 woningen per jaar" in told[: told.index("Oordeel per norm")]
