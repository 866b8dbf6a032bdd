"""`signaal diff`: what people and programs read about two agreements."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from engine.cli import main
from rules.loader import BUILT_IN
from tests.support import D24, D26


def run(*arguments: str) -> Result:
    """One call, with standard output and standard error apart."""
    return CliRunner().invoke(main, ["diff", *arguments])


def read(*arguments: str) -> dict[str, Any]:
    """What a program reads."""
    data: dict[str, Any] = json.loads(run(*arguments, "--format", "json").stdout)
    return data


@pytest.fixture(name="copied")
def _copied(tmp_path: Path) -> Callable[[str, str], str]:
    """Compares an agreement with a copy of it in which a text is another; gives what changed."""

    def made(old: str, new: str) -> str:
        folder = tmp_path / "copy"
        shutil.copytree(BUILT_IN / D24, folder)
        for path in folder.glob("*.yaml"):
            text = path.read_text("utf-8").replace(old, new)
            path.write_text(text.replace(f"id: {D24}", "id: copy"), "utf-8")
        return joined(run(D24, "copy", "--packs", str(folder)).stdout.partition("\nStrenger")[2])

    return made


def joined(text: str) -> str:
    """A text without its columns, to look for words that were wrapped."""
    return " ".join(text.split())


def words(norm: str, language: str = "nl") -> list[str]:
    """Every sentence about a norm that changed."""
    item = next(item for item in read(D24, D26)["changed"] if item["new"]["id"] == norm)
    return [difference["words"][language] for difference in item["differences"]]


def test_differences_are_no_reason_for_another_exit_status() -> None:
    """To compare is not to judge."""
    assert run(D24, D26).exit_code == 0


def test_one_agreement_is_compared_with_the_one_before_it() -> None:
    """The pack says which."""
    assert run(D26).stdout == run(D24, D26).stdout


@pytest.mark.parametrize("arguments", [("dordrecht",), (D24, "dordrecht"), (D24,)])
def test_an_unknown_agreement_and_one_without_a_predecessor_exit_with_2(
    arguments: tuple[str, ...],
) -> None:
    """And standard output stays empty."""
    result = run(*arguments)

    assert (result.exit_code, result.stdout) == (2, "")


def test_an_agreement_without_a_predecessor_is_told_what_to_do() -> None:
    """Name two."""
    assert "signaal diff OUD NIEUW" in joined(run(D24).stderr)


PARTS = ("Strenger", "Soepeler", "Nieuw:", "Verdwenen", "Verschoven", "Anders", "Alleen in")


def test_the_parts_come_in_the_order_in_which_people_ask() -> None:
    """What asks more or less first, then what is new and gone, and what stayed last."""
    text = run(D26).stdout
    places = [text.index(f"\n{p}") for p in PARTS]

    assert [*places, text.index("\nGelijk gebleven:")] == sorted(
        [*places, text.index("\nGelijk gebleven:")]
    )


def test_one_line_on_top_says_what_changed_in_kind() -> None:
    """And the parts below it, and programs, count the same."""
    result = run(D26).stdout
    counts = read(D26)["counts"]
    kinds = ("stricter", "looser", "otherwise", "aside", "moved")

    assert f"{counts['stricter']} strenger, {counts['looser']} soepeler, " in joined(result)
    assert f"van meer partijen: {counts['stricter']}" in joined(result)
    assert sum(counts[kind] for kind in kinds) == counts["changed"]


def test_the_signal_value_is_shown_as_gone() -> None:
    """With its clause and what it asked."""
    gone = run(D26).stdout.partition("Nieuw:")[2].partition("Verschoven")[0]

    assert "4.1.2" in gone
    assert "80%" in gone


def test_each_line_says_where_a_norm_stood_and_stands() -> None:
    """The number of the clause moved."""
    assert "2.2.4 → bijlage 1 F" in run(D26).stdout


def test_both_languages_say_the_same() -> None:
    """As many norms, in other words."""
    assert "Projects that moved: 3" in run(D26, "--lang", "en").stdout
    assert "Verschoven projecten: 3" in run(D26).stdout


def test_numbers_are_written_as_people_write_them() -> None:
    """With the euro and the comma of the language."""
    assert words("land-price") == ["grondprijs: nu € 19.116,41 (2026); was € 17.999,00 (2024)"]
    assert "€19,116.41" in words("land-price", "en")[0]


@pytest.mark.parametrize(
    ("norm", "sentence"),
    [
        ("t-del2027-trompweg", "uitgesteld van 2025 naar 2027: 2 jaar later"),
        (
            "t-del2027-trompweg",
            "voor 2027 ten minste 39 woningen; voor 2025 was het ten minste 38 woningen",
        ),
        ("smp-ready", "1 jaar en 6 maanden later"),
        ("free-allocation-report", "31 maart van ieder jaar: 3 maanden later"),
        ("levies-2026", "vervallen: de uitzondering: financiële redenen"),
        ("levies-2026", "geldt nu voor 2026; was voor 2024 tot en met 2025"),
        ("mobility-aids", "kracht: nu bindend; was inspanning"),
        ("caravan-agreement", "bindt nu ook Trivire"),
        ("communitybuilder", "bindt niet meer: Woonbron"),
        ("t-del2026-witte-dorp-2-3", "samen ongewijzigd ten minste 121 woningen"),
        ("area-agenda", "is niet meer aan cijfers of een datum te toetsen"),
        ("covenant-partners", "is nu aan cijfers of een datum te toetsen"),
    ],
)
def test_a_difference_reads_as_a_sentence(norm: str, sentence: str) -> None:
    """What is now, what was, and how far apart."""
    assert any(sentence in text for text in words(norm))


def test_how_often_and_how_much_are_said_together() -> None:
    """Twice a year is no more than once in each of two quarters."""
    sentence = (
        "nu ten minste 2 keer per jaar; was ten minste 1 keer in het eerste en het derde kwartaal"
    )

    assert sentence in joined("; ".join(words("special-groups-monitoring")))


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("beside: total of the corporations", "", "nu geen; was het totaal van de corporaties"),
        ("pass: at most 7.5%", "pass: at most 8%", "nu ten hoogste 8%; was ten hoogste 7,5%"),
        ("warn: at most 15%", "", "vervallen: een signaal ten hoogste 15%"),
        ("pass: at least 80%", "pass: at most 80%", "de andere kant op: nu ten hoogste 80%"),
        ("every: half-year", "every: year", "ritme: nu per jaar; was per halfjaar"),
        ("- 0.5 pp", "- 0.7 pp", " 0,7 procentpunt; was ten hoogste"),
        ("4+: {value: 0.75", "4+: {value: 0.7", "stapelingsfactor: nu 0,7 (4+); was 0,75 (4+)"),
        ("by 2024-09-30", "by 2024-09-15", "15 dagen eerder"),
        ("force: effort", "force: forecast", "kracht: nu prognose; was inspanning"),
        ("on_record: free_allocation_extended", "", "vervallen: wat daarbij wordt vastgelegd"),
        (
            "{from: 2029-01-01, to: 2029-12-31}",
            "{from: 2028-01-01, to: 2028-12-31}",
            "van 2029 naar 2028: 1 jaar eerder",
        ),
        ("subject: Witte Dorp veld 2", "subject: Veld 2", "gaat nu over Veld 2; was Witte Dorp"),
    ],
)
def test_each_kind_of_difference_has_a_sentence(
    copied: Callable[[str, str], str], old: str, new: str, sentence: str
) -> None:
    """One text of a pack differs, and people read what it means."""
    assert sentence in copied(old, new)


def test_what_goes_on_in_two_norms_is_said_with_both() -> None:
    """And a party that the other one binds did not leave."""
    (sentence,) = words("hkg-building")

    assert sentence.startswith("een van de 2 afspraken waarin dit verdergaat: 4.3 Woongebouw")
    assert sentence.endswith("4.4 Uitstroom uit instellingen")


def test_programs_read_every_norm_once() -> None:
    """Of the newer agreement, with the counts."""
    data = read(D26)
    listed = [item["id"] for item in data["appeared"]]
    listed += [item["new"]["id"] for part in ("changed", "unchanged") for item in data[part]]

    assert len(listed) == len(set(listed)) == data["newer"]["norms"]
    assert data["counts"]["disappeared"] == len(data["disappeared"])


def test_programs_read_both_sides_of_a_difference() -> None:
    """As the packs have them."""
    items = {item["new"]["id"]: item for item in read(D26)["changed"]}
    slipped = items["t-del2027-oudland"]["differences"][0]

    assert (slipped["kind"], slipped["old"], slipped["new"]) == (
        "slipped",
        "2026-12-31",
        "2027-12-31",
    )


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("older", [D24, "alphen-chaam-2023-2024", "dordt-west-2024-2026"])
def test_any_two_agreements_can_be_compared(older: str, language: str) -> None:
    """Also those that have nothing to do with each other."""
    assert run(older, "borger-odoorn-2023", "--lang", language).exit_code == 0
