"""The book of the agreements: everything about every norm, for everybody, whole or not at all."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from html import unescape
from pathlib import Path
from urllib.parse import urldefrag

import pytest
from click.testing import CliRunner, Result

from engine.book.site import book
from engine.book.source import slug, source_of
from engine.cli import main
from engine.output.sites import deliver_site
from engine.words.glossary import COPY, TOP, glossary
from facts.problems import InputError
from rules.loader import Library
from tests.accessibility import Page, axe_faults, axe_missing, dumped, structure_faults
from tests.support import D24, D26

PACKS = Path(__file__).parent / "packs"
INVENTED = "streekstad-2024-2027"
CHAPTER = f"{INVENTED}/afspraken.html"
DAY = date(2026, 3, 11)
FEATURE = """# language: nl
Functionaliteit: Streekstad

  Abstract Scenario: een gelijk deel van tien (samen)
    Gegeven de afspraken "streekstad-2024-2027"
    En Stichting Noord meldt over 2024:
      | feit                        | waarde    |
      | woningen voor statushouders | <woningen> |
    Als de afspraken worden getoetst
    Dan is artikel 1.1 voor Stichting Noord "<oordeel>"

    Voorbeelden:
      | woningen | oordeel      |
      | 4        | voldaan      |
      | 3        | niet voldaan |

  Scenario: dit klopt niet
    Gegeven de afspraken "streekstad-2024-2027"
    En Stichting Noord meldt over 2024:
      | feit                        | waarde |
      | woningen voor statushouders | 9      |
    Als de afspraken worden getoetst
    Dan is artikel 1.1 voor Stichting Noord "niet voldaan"
"""
without_axe = pytest.mark.skipif(bool(axe_missing()), reason=axe_missing() or "it is there")


@pytest.fixture
def features(tmp_path: Path) -> Path:
    """A folder with scenarios about one norm, of which one does not hold."""
    folder = tmp_path / "features"
    folder.mkdir()
    (folder / "een.feature").write_text(FEATURE, "utf-8")
    return folder


def invented(features: Path | None = None, packs: Path = PACKS) -> Mapping[str, str]:
    """The pages about the invented agreement."""
    return book(source_of((packs,), (INVENTED,), [features] if features else (), DAY), "nl")


@cache
def real(language: str = "nl") -> Mapping[str, str]:
    """The pages about both agreements of Dordrecht, with their scenarios."""
    return book(source_of((), (D24, D26), [Path("features")], DAY), language)


def section(pages: Mapping[str, str], page: str, norm: str) -> str:
    """What a page says about one norm."""
    found = re.search(rf'<section class="norm" id="{norm}".*?</section>', pages[page], re.DOTALL)
    assert found is not None
    return unescape(found.group())


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["book", *arguments])


@pytest.mark.parametrize("agreement", [D24, D26])
def test_every_norm_has_a_place_of_its_own(agreement: str) -> None:
    """Under its own id, with what was agreed, in the chapter where the document has it."""
    places = source_of((), (D24, D26), (), DAY).places

    for norm in Library().pack(agreement).clauses:
        page, _, anchor = places[agreement, norm.id].partition("#")
        assert anchor == norm.id
        assert norm.agreed["nl"] in section(real(), page, norm.id)


def test_every_part_that_is_not_checked_is_listed_with_its_reason() -> None:
    """On a page of the agreement."""
    text = unescape(real()[f"{D24}/niet-getoetst.html"])

    for chapter in Library().pack(D24).chapters:
        assert all(item.reason["nl"] in text for item in chapter.not_checked)


def test_a_norm_tells_its_bands_readings_and_source() -> None:
    """Drawn and in words."""
    text = section(real(), f"{D24}/2-beschikbaarheid-en-betaalbaarheid.html", "free-allocation")

    assert "voldaan: ten hoogste 7,5%; signaal: ten hoogste 15%; daarbuiten: niet voldaan" in text
    assert "Prestatieafspraken Dordrecht 2024 tot en met 2025, artikel 2.2.4" in text
    assert "Gekozen lezing:" in text
    assert "<svg" in text
    assert '<a href="../woordenlijst.html#lettings_above_income_limit">' in text


def test_values_stand_with_their_source_and_certainty() -> None:
    """Also those that do not come from the document."""
    text = section(real(), f"{D24}/2-beschikbaarheid-en-betaalbaarheid.html", "rent-sum-cap")

    assert "Waarden: CAO-loonontwikkeling" in text
    assert "Zekerheid" in text


def test_a_norm_tells_what_it_was_in_the_agreement_before() -> None:
    """With a link to it there, and all of it on a page of differences."""
    name = f"{D26}/bijlage-1-doorlopende-afspraken.html"

    assert (
        f'href="../{D24}/2-beschikbaarheid-en-betaalbaarheid.html#free-allocation"' in real()[name]
    )
    assert "Verdwenen" in real()[f"{D26}/verschillen.html"]
    assert f"{D24}/verschillen.html" not in real()


def test_scenarios_stand_with_their_last_result(features: Path) -> None:
    """The rows of an outline together, and of one that fails why."""
    text = section(invented(features), CHAPTER, "refugees-equally")

    assert re.search(r"klopt:</span> een gelijk deel van tien \(samen\) ", text)
    assert "<td>4</td><td>voldaan</td>" in text
    assert "<td>3</td><td>niet voldaan</td>" in text
    assert re.search(r'class="breach" lang="nl">klopt niet:</span> dit klopt niet ', text)
    assert "een.feature, regel 17" in text


def test_a_norm_without_scenarios_says_so() -> None:
    """Silence would look like approval."""
    assert "nog geen voorbeelden" in section(invented(), CHAPTER, "districts")


def test_the_state_of_review_is_shown(features: Path) -> None:
    """Approved, changed since, or never reviewed; in words."""
    norm, packs = ("--approve", "refugees-equally"), ("--packs", str(PACKS))
    given = [INVENTED, *norm, "--role", "beleid", "--features", str(features), *packs]
    assert CliRunner().invoke(main, ["review", *given]).exit_code == 0
    assert "goedgekeurd op" in section(invented(features), CHAPTER, "refugees-equally")

    path = features / "een.feature"
    path.write_text(FEATURE.replace("dit klopt niet", "anders"), "utf-8")

    pages = invented(features)
    assert "de voorbeelden" in section(pages, CHAPTER, "refugees-equally")
    assert "nog nooit beoordeeld" in section(pages, CHAPTER, "districts")
    assert "1 sindsdien gewijzigd, 8 nog nooit beoordeeld" in pages["index.html"]


def test_changes_that_make_no_difference_stand_with_their_reason() -> None:
    """So that nobody has to think of a scenario for them."""
    text = section(invented(), CHAPTER, "village-two")

    assert "Zou het uitmaken" in text
    assert "Nee: er komt geen oordeel" in text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_page_is_sound(language: str) -> None:
    """Language, headings, names, drawings with words; nothing from outside, no styles in tags."""
    faults = {name: structure_faults(text) for name, text in real(language).items()}

    assert {name: found for name, found in faults.items() if found} == {}


def test_every_link_leads_somewhere() -> None:
    """To a page of the book, and to a place on it."""
    ids = {name: Page(text).ids for name, text in real().items()}
    for name, text in real().items():
        for link in Page(text).of("a"):
            target, place = urldefrag(link["href"])
            page = str(Path(name).parent / target) if target else name
            page = re.sub(r"[^/]+/\.\./", "", page)
            assert page in ids, (name, link)
            assert not place or place in ids[page], (name, link)


def test_whatever_a_pack_or_a_feature_says_is_text(tmp_path: Path, features: Path) -> None:
    """A pack can come from a stranger."""
    hostile = "<script>alert(1)</script>"
    for path in (*PACKS.rglob("*.yaml"), *PACKS.rglob("*.md")):
        where = tmp_path / "packs" / path.relative_to(PACKS)
        where.parent.mkdir(parents=True, exist_ok=True)
        text = path.read_text("utf-8").replace("statushouders in gelijke delen", hostile)
        where.write_text(text.replace("en: regional homes", f"en: {hostile}"), "utf-8")
    feature = (features / "een.feature").read_text("utf-8").replace("dit klopt niet", hostile)
    (features / "een.feature").write_text(feature, "utf-8")

    pages = invented(features, tmp_path / "packs")

    assert hostile in section(pages, CHAPTER, "refugees-equally")
    assert all("<script>alert" not in text for text in pages.values())


def test_the_same_day_gives_the_same_book(features: Path) -> None:
    """Nothing in it is left to chance."""
    assert invented(features) == invented(features)


def test_without_scripts_every_norm_is_listed_to_search() -> None:
    """The list is the index."""
    listed = Page(real()["zoeken.html"]).of("li")

    norms = sum(len(Library().pack(name).clauses) for name in (D24, D26))
    assert len([item for item in listed if "data-words" in item]) == norms


@without_axe
def test_search_finds_norms_by_any_word_in_a_browser(tmp_path: Path) -> None:
    """From a folder, without a server, whatever the accents."""
    deliver_site(real(), tmp_path / "boek")
    address = (tmp_path / "boek" / "zoeken.html").as_uri() + "?q=STAPELINGSFACTOR+grondprijs"

    shown = dumped(address, tmp_path)

    assert "2 normen gevonden" in shown
    assert shown.count("<li data-words") > shown.count('hidden=""') > 200


PAGES = [
    "index.html",
    "zoeken.html",
    "woordenlijst.html",
    f"{D26}/index.html",
    f"{D26}/verschillen.html",
    f"{D26}/niet-getoetst.html",
    f"{D24}/4-wonen-met-zorg.html",
]


@without_axe
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_wrong(name: str, tmp_path: Path) -> None:
    """By the rules of WCAG 2.1 AA and good practice."""
    assert axe_faults(real()[name], tmp_path) == []


@without_axe
@pytest.mark.parametrize("language", ["nl", "en"])
def test_axe_finds_nothing_wrong_on_a_telephone_in_the_dark(language: str, tmp_path: Path) -> None:
    """The chapters are the pages that people read there."""
    page = real(language)[f"{D24}/4-wonen-met-zorg.html"]

    assert axe_faults(page, tmp_path, 360, dark=True) == []


@without_axe
def test_axe_would_find_something_wrong(tmp_path: Path) -> None:
    """So that finding nothing means something."""
    page = real()["index.html"].replace('<html lang="nl">', "<html>")

    assert any("html-has-lang" in fault for fault in axe_faults(page, tmp_path))


def test_the_command_makes_a_folder_to_open(tmp_path: Path, features: Path) -> None:
    """And says which file to open; again in its place the next time."""
    given = [INVENTED, "--packs", str(PACKS), "--features", str(features), "-o"]
    for _ in range(2):
        result = run(*given, str(tmp_path / "boek"))
        assert result.exit_code == 0, result.output
        assert "index.html" in result.output.replace("\n", "")

    assert (tmp_path / "boek" / CHAPTER).is_file()
    assert {path.name for path in tmp_path.iterdir()} == {"boek", "features"}


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    """Whatever is in it."""
    (tmp_path / "brief.txt").write_text("bewaren", "utf-8")

    result = run(INVENTED, "--packs", str(PACKS), "-o", str(tmp_path))

    assert result.exit_code == 2
    assert "staat al iets anders" in " ".join(result.stderr.split())
    assert [path.name for path in tmp_path.iterdir()] == ["brief.txt"]


def test_a_book_that_cannot_be_written_leaves_the_one_there(tmp_path: Path) -> None:
    """Half a book would be worse than the old one."""
    target = tmp_path / "boek"
    deliver_site({"index.html": "oud"}, target)

    with pytest.raises(InputError):
        deliver_site({"index.html": "nieuw", "x" * 300: "kan niet"}, target)

    assert (target / "index.html").read_text("utf-8") == "oud"
    assert [path.name for path in tmp_path.iterdir()] == ["boek"]


def test_an_unknown_agreement_is_refused(tmp_path: Path) -> None:
    """With the nearest one."""
    result = run("dordrecht-2024-2026", "-o", str(tmp_path / "boek"))

    assert result.exit_code == 2
    assert "dordrecht-2024-2025" in result.stderr


def test_the_glossary_is_the_one_of_the_project() -> None:
    """An installed copy has it too."""
    assert COPY.read_text("utf-8") == TOP.read_text("utf-8")
    assert "vrije toewijzingsruimte" in {
        term.dutch for section in glossary() for term in section.terms
    }


@pytest.mark.parametrize(
    ("title", "address"),
    [
        ("2. Beschikbaarheid en betaalbaarheid", "2-beschikbaarheid-en-betaalbaarheid"),
        ("…", "deel"),
    ],
)
def test_an_address_is_made_of_the_title(title: str, address: str) -> None:
    """So that it stays the same when chapters are added."""
    assert slug(title) == address
