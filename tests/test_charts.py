"""Charts: words in them and beside them, nothing by colour alone, the same bytes each time."""

import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from fractions import Fraction

import pytest

from engine.output.charts import LETTER, Caption, Mark, Point, Stop, Zone, bands, bullet, line, path

CAPTION = Caption("vrij", "Vrije toewijzing", "voldaan: ten hoogste 7,5%; 76 / 1.010 & meer")
ZONES = (Zone("pass", "voldaan"), Zone("warn", "signaal"), Zone("breach", "niet voldaan"))
EDGES = (Mark(Fraction(75, 1000), "7,5%"), Mark(Fraction(15, 100), "15%"))
FIGURE = Mark(Fraction(76, 1010), "7,52%")
YEARS = (
    Point("2022", Mark(Fraction(12), "12"), Mark(Fraction(10), "10")),
    Point("2023", None, Mark(Fraction(10), "10")),
    Point("2024", Mark(Fraction(8), "8"), Mark(Fraction(10), "10")),
)
STOPS = (
    Stop(Fraction(2024), "eind 2024", Mark(Fraction(900), "900")),
    Stop(Fraction(2025), "eind 2025", Mark(Fraction(700), "700")),
)
TARGET = Stop(Fraction(2028), "eind 2028", Mark(Fraction(0), "0"))
EXPECTED = Stop(Fraction(2028), "eind 2028", Mark(Fraction(100), "100 verwacht"))
CHARTS = {
    "bands": lambda caption: bands(ZONES, EDGES, caption),
    "bullet": lambda caption: bullet(ZONES, EDGES, FIGURE, "0%", caption),
    "line": lambda caption: line(YEARS, caption),
    "path": lambda caption: path(STOPS, TARGET, caption, EXPECTED),
}
SVG = "{http://www.w3.org/2000/svg}"
each_chart = pytest.mark.parametrize("kind", CHARTS)


def parsed(drawing: str) -> ET.Element:
    """The elements of a drawing."""
    return ET.fromstring(drawing)  # noqa: S314 - the program made it


def texts(drawing: str) -> list[str]:
    """The texts in a drawing, in the order in which they are drawn."""
    return ["".join(text.itertext()) for text in parsed(drawing).iter(f"{SVG}text")]


@each_chart
def test_a_chart_says_in_words_what_it_shows(kind: str) -> None:
    """Its title and description are read aloud in its place."""
    root = parsed(CHARTS[kind](CAPTION))

    title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert description is not None
    assert (root.get("role"), title.text, description.text) == ("img", CAPTION.title, CAPTION.text)
    assert root.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"


@each_chart
def test_the_same_chart_has_the_same_bytes(kind: str) -> None:
    """Also in another process: no dates, no chance."""
    code = f"from tests.test_charts import *; print(CHARTS[{kind!r}](CAPTION))"
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)

    assert other.stdout.decode().rstrip("\n") == CHARTS[kind](CAPTION)


@each_chart
def test_ids_are_those_of_the_chart(kind: str) -> None:
    """So that two charts on a page do not take each other's patterns."""
    root = parsed(CHARTS[kind](CAPTION))

    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(set(ids)) == len(ids)
    assert all(str(name).startswith("vrij-") for name in ids)


@each_chart
def test_a_chart_needs_no_style_that_a_page_would_have_to_allow(kind: str) -> None:
    """Nor a font of its own, nor anything from elsewhere."""
    drawing = CHARTS[kind](CAPTION)

    assert "style" not in drawing
    assert "font-family" not in drawing
    assert "<image" not in drawing


def test_bands_are_told_apart_without_colour() -> None:
    """Each has its word, and a hatching or none."""
    drawing = bands(ZONES, EDGES, CAPTION)

    assert texts(drawing) == ["voldaan", "signaal", "niet voldaan", "7,5%", "15%"]
    assert drawing.count("<pattern") == 2


def test_a_bullet_places_the_figure_to_scale() -> None:
    """76 of 1,010 lies right of 7.5%, by a hair."""
    assert "7,52%" in texts(bullet(ZONES, EDGES, FIGURE, "0%", CAPTION))


def _first(drawing: str) -> float:
    """How wide the first zone is: the path of its area runs to its far end."""
    area = next(parsed(drawing).iter(f"{SVG}path")).attrib["d"].split()
    return float(area[4])


def test_a_bullet_begins_at_zero() -> None:
    """So that a cent too much does not look like a hundred euros."""
    cent = bullet(
        ZONES[::2], (Mark(Fraction(100), "a"),), Mark(Fraction("100.01"), "b"), "0", CAPTION
    )
    euros = bullet(ZONES[::2], (Mark(Fraction(100), "a"),), Mark(Fraction(200), "b"), "0", CAPTION)

    assert _first(cent) == pytest.approx(300, abs=1)
    assert _first(euros) == pytest.approx(150, abs=1)


def test_a_bullet_says_where_zero_is() -> None:
    """Unless a bound stands there, or so near that its label would cover it."""
    far = bullet(ZONES[::2], (Mark(Fraction(5), "5"),), Mark(Fraction(10), "10"), "0", CAPTION)
    near = bullet(ZONES[::2], (Mark(Fraction(1), "1"),), Mark(Fraction(90), "90"), "0", CAPTION)

    assert "0" in texts(far)
    assert "0" not in texts(near)


@pytest.mark.parametrize("figure", range(1, 40))
def test_the_name_of_a_zone_is_not_behind_the_figure(figure: int) -> None:
    """It moves to the side with most room, and is left out where there is none."""
    drawing = bullet(
        ZONES[::2], (Mark(Fraction(20), "a"),), Mark(Fraction(figure), "b"), "0", CAPTION
    )
    places = {text.text: float(text.attrib["x"]) for text in parsed(drawing).iter(f"{SVG}text")}
    named = [(zone.label, places[zone.label]) for zone in ZONES[::2] if zone.label in places]

    assert named
    assert all(abs(at - places["b"]) > len(label) * LETTER / 2 for label, at in named)


def test_a_bound_of_zero_has_something_on_either_side() -> None:
    """What is allowed there would have no width."""
    drawing = bullet(ZONES[::2], (Mark(Fraction(0), "0"),), Mark(Fraction(30), "30"), "0", CAPTION)

    assert _first(drawing) > 50


def test_years_without_a_figure_break_the_line() -> None:
    """Nothing is drawn through a gap."""
    gap = line(YEARS, CAPTION)
    whole = line((YEARS[0], YEARS[2]), CAPTION)

    assert gap.count("<use") == whole.count("<use") == 2
    assert gap.count('stroke-width="1.6"') > whole.count('stroke-width="1.6"')


def test_a_course_shows_the_way_that_is_needed_and_the_one_that_is_expected() -> None:
    """Dashed to the target, dotted to where the pace so far would end."""
    drawing = path(STOPS, TARGET, CAPTION, EXPECTED)

    assert {"900", "700", "0", "100 verwacht", "eind 2028"} <= set(texts(drawing))
    assert drawing.count("stroke-dasharray") > path(STOPS, TARGET, CAPTION).count(
        "stroke-dasharray"
    )


def test_labels_are_text_and_never_markup() -> None:
    """Whatever a pack calls its parties and projects."""
    hostile = "<script>alert(1)</script> & $x^2$"
    drawing = bands((Zone("pass", hostile),), (), Caption("a", hostile, hostile))

    assert "<script" not in drawing
    assert texts(drawing) == [hostile]


def test_a_chart_takes_milliseconds() -> None:
    """So that a report of many is there at once; the first one waits for the library to load."""
    bands(ZONES, EDGES, CAPTION)
    start = time.perf_counter()
    for _ in range(10):
        bullet(ZONES, EDGES, FIGURE, "0%", CAPTION)

    assert (time.perf_counter() - start) / 10 < 0.1


def test_only_who_draws_waits_for_the_plotting_library() -> None:
    """The other commands start without it."""
    code = "import sys, engine.output.charts, engine.cli.check; print('matplotlib' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)

    assert found.stdout.strip() == "False"
