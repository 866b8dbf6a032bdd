"""The report as one page: complete, sound, the same each time, and harmless whatever it is fed."""

import re
from html import unescape
from pathlib import Path

import pytest

from tests.accessibility import axe_faults, axe_missing, structure_faults
from tests.report.support import example, four, of_rows, page

HOSTILE = "<script>alert(1)</script> {{ 7*7 }} {% raw %} =cmd() \u202egnp.exe & \"' \u2066x"
in_browser = pytest.mark.skipif(bool(axe_missing()), reason=axe_missing() or "there is a browser")


def text_of(markup: str) -> str:
    """What a reader sees of a page, on one line."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", markup)).split())


def section(whole: str, anchor: str) -> str:
    """What a reader sees of a norm."""
    start = whole.index(f'id="{anchor}"')
    return text_of(whole[start : whole.index("</section>", start)])


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_page_is_sound(language: str) -> None:
    """Headings in order, ids once, drawings with words, nothing fetched from outside."""
    assert structure_faults(page(example(), language)) == []


def test_a_page_of_four_years_is_sound() -> None:
    """Also with two agreements and hundreds of findings."""
    assert structure_faults(page(four())) == []


def test_every_link_leads_to_a_place_on_the_page() -> None:
    """From the summary to each norm, and to what was not assessed."""
    whole = page(four())
    ids = set(re.findall(r'\bid="([^"]+)"', whole))

    assert set(re.findall(r'href="#([^"]+)"', whole)) <= ids | {""}


def test_the_summary_counts_as_the_check_does() -> None:
    """Ten verdicts of 445 outcomes: two breaches, two warnings, six passes."""
    told = text_of(page(example()))

    assert "10 van 445 uitkomsten hebben een oordeel : ✗ 2 keer niet voldaan , ! 2 signa" in told


def test_what_needs_discussion_comes_first() -> None:
    """Breaches before warnings, each with its figure and bound."""
    whole = page(example())
    topics = text_of(whole[whole.index("Te bespreken") : whole.index("Oordeel per norm")])

    assert topics.index("2.3.1 Stijging van de huursom") < topics.index("2.2.4 Vrije toewij")
    assert "Woonbron, 2024: 7,52%; de grens is ten hoogste 7,5% (1 verhuring te veel)" in topics


def test_of_several_years_the_last_verdicts_are_for_discussion_and_the_heading_says_so() -> None:
    """Or else fewer topics than breaches and warnings would be a riddle."""
    last = "Te bespreken: van elke norm en partij het laatste oordeel"

    assert last in text_of(page(four()))
    assert last not in text_of(page(example()))


def test_a_norm_tells_figure_bands_explanation_and_evidence() -> None:
    """Everything that the verdict on Woonbron's free allocation rests on."""
    told = section(page(example()), "dordrecht-2024-2025--free-allocation")

    assert "Dat is 76 / 1.010 = 7,52%." in told
    assert "Vrije toewijzingsruimte, Woonbron, 2024: het cijfer tegen de grenzen" in told
    assert "woonbron.csv; illustratief cijfer, niet uit het document" in told


def test_a_missing_figure_stands_with_who_owes_it_and_in_which_cell() -> None:
    """Woonbron's labels of 2024, in its own template."""
    told = section(page(example()), "dordrecht-2024-2025--efg-zero-2028")

    assert re.search(
        r"woningen met energielabel F \(blad 3\. Duurzaamheid\): "
        r"Woonbron \(2024, cel E\d+; 2023, cel E\d+\)",
        told,
    )


def test_a_norm_that_an_agreement_continues_has_its_years_in_one_line() -> None:
    """Free allocation over both agreements of Dordrecht."""
    told = section(page(four()), "dordrecht-2026-2027--free-allocation")

    assert all(f"{year}: " in told for year in range(2024, 2028))


def test_the_way_to_2028_is_drawn() -> None:
    """With every position that is known, of both agreements, and where the pace would end."""
    told = section(page(four()), "dordrecht-2026-2027--efg-zero-2028")

    assert "de weg naar de einddatum" in told
    assert "eind 2023: 1.480" in told


def test_norms_that_nobody_reported_about_are_folded() -> None:
    """They are counted, and listed by chapter at the end."""
    whole = page(example())

    assert re.search(r"<details>\s*<summary>3. Duurzaamheid: \d+ normen zonder oordeel", whole)


def test_the_same_assessment_gives_the_same_bytes() -> None:
    """No dates of today, no chance."""
    assert page(example()) == page(example())


def test_whatever_was_submitted_is_text() -> None:
    """Names, sources and notes with markup, templates, formulas and marks that turn text round."""
    about = {"party": "dordrecht", "period": "2024", "subject": HOSTILE, "source": HOSTILE}
    rows = [
        {**about, "fact": "land_price", "value": "14399.21", "note": HOSTILE},
        {**about, "fact": "storeys", "value": "3"},
    ]
    whole = page(of_rows(rows))

    assert whole.count("<script>") == 1
    assert "&lt;script&gt;alert(1)&lt;/script&gt; {{ 7*7 }} {% raw %} =cmd()" in whole
    assert not {"\u202e", "\u2066"} & set(whole)
    assert structure_faults(whole) == []


@in_browser
@pytest.mark.parametrize("language", ["nl", "en"])
def test_axe_finds_nothing_wrong(language: str, tmp_path: Path) -> None:
    """WCAG 2.1 AA and good practice, on a wide screen in the light."""
    assert axe_faults(page(example(), language), tmp_path) == []


@in_browser
def test_axe_finds_nothing_wrong_on_a_telephone_in_the_dark(tmp_path: Path) -> None:
    """Tables scroll within themselves or are stacked, what is folded too; all by keyboard."""
    unfolded = page(example()).replace("<details", "<details open")

    assert axe_faults(unfolded, tmp_path, 390, dark=True) == []
