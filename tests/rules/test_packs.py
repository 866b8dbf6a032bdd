"""Packs: what is encoded is what the documents print, and a mistake is refused with its line."""

import json
import shutil
from decimal import Decimal
from pathlib import Path

import pytest

from facts.problems import InputError, Problem
from rules.loader import BUILT_IN, Library, json_schema
from tests.support import D24, D26, checker

ENTRIES = {
    D24: 97,
    D26: 155,
    "alphen-chaam-2023-2024": 62,
    "borger-odoorn-2023": 92,
    "dordt-west-2024-2026": 65,
}
ROOT = Path(__file__).parent.parent.parent


def mistakes(folder: Path) -> list[Problem]:
    with pytest.raises(InputError) as error:
        Library((folder,)).pack("copy")
    return list(error.value.problems)


@pytest.fixture(name="copy")
def _copy(tmp_path: Path) -> Path:
    """A pack of one's own, to make mistakes in."""
    folder = tmp_path / "copy"
    shutil.copytree(BUILT_IN / D24, folder)
    agreement = folder / "agreement.yaml"
    agreement.write_text(agreement.read_text("utf-8").replace(D24, "copy"), "utf-8")
    return folder


def change(folder: Path, chapter: str, old: str, new: str) -> int:
    """Replaces a text in a chapter; returns the line on which it stands."""
    path = next(folder.glob(f"{chapter}*.yaml"))
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


def test_the_first_agreement_has_the_five_signature_norms_in_document_order() -> None:
    """Chapter by chapter."""
    norms = [norm.id for norm in checker().library.pack(D24).norms]

    five = ["land-price", "free-allocation", "rent-sum-cap", "efg-zero-2028", "regular-seekers-80"]
    assert [norm for norm in norms if norm in five] == five


def test_its_successor_dropped_the_signal_value_and_the_rent_sum() -> None:
    """What is not printed is not carried over."""
    norms = {norm.id for norm in checker().library.pack(D26).clauses}

    assert norms >= {"land-price", "free-allocation", "efg-zero-2028"}
    assert norms.isdisjoint({"regular-seekers-80", "rent-sum-cap"})


@pytest.mark.parametrize(("agreement", "entries"), ENTRIES.items())
def test_every_entry_of_the_inventory_is_a_norm_or_is_on_the_list_of_what_is_not_checked(
    agreement: str, entries: int
) -> None:
    """Each exactly once, so that nothing can be missing unseen."""
    pack = checker().library.pack(agreement)
    left_out = [item for chapter in pack.chapters for item in chapter.not_checked]
    covered = [entry for item in (*pack.clauses, *left_out) for entry in item.covers]

    assert len(covered) == len(set(covered)) == entries
    assert {entry.partition("-")[0] for entry in covered} == {pack.agreement.prefix}


@pytest.mark.parametrize(
    ("agreement", "year", "value"), [(D24, "2024", "17999.00"), (D26, "2026", "19116.41")]
)
def test_the_land_price_is_the_printed_one_and_no_other_year_has_one(
    agreement: str, year: str, value: str
) -> None:
    """2025 and 2027 are not printed."""
    values = checker().library.pack(agreement).parameters["land_price_limit"].values

    assert {year: Decimal(value)} == {key: printed.value for key, printed in values.items()}


@pytest.mark.parametrize("agreement", [D24, D26])
def test_the_factor_for_one_storey_is_marked_as_inferred(agreement: str) -> None:
    """The documents print factors for two, three and four or more."""
    values = checker().library.pack(agreement).parameters["stacking_factor"].values

    assert [key for key, printed in values.items() if printed.inferred] == ["1"]
    assert {k: str(v.value) for k, v in values.items()} == {
        "1": "1.00",
        "2": "0.90",
        "3": "0.80",
        "4+": "0.75",
    }


def test_an_untouched_copy_loads(copy: Path) -> None:
    """The fixture is a good pack before a test breaks it."""
    assert len(Library((copy,)).pack("copy").norms) == len(checker().library.pack(D24).norms)


@pytest.mark.parametrize(
    ("chapter", "old", "new", "code"),
    [
        ("4", "measure: lett", "mesure: lett", "yaml-unknown-key"),
        ("4", "force: signal", "force: strict", "yaml-choice"),
        ("4", "lettings_regular_seekers /", "lettings_regular_seeker /", "norm-unknown-fact"),
        ("4", "pass: at least 80%", "pass: at least 80 EUR", "units-bound"),
        ("4", "pass: at least 80%", "pass: 80%", "expression-side"),
        ("4", "to: 2025-12-31", "to: 2023-12-31", "span-order"),
        ("4", "to: 2025-12-31", "to: 2025-02-30", "yaml-date"),
        ("4", "follow_up: regular_seekers_discussed", "follow_up: storeys", "not-a-record"),
        ("2", "cao_wage_growth[year - 1]", "cao_wage_grwth[year - 1]", "norm-unknown-parameter"),
        ("2", "- 0.5 pp", "- 0.5 EUR", "units-mixed"),
        ("2", "stacking_factor[storeys]", "stacking_factor[year]", "parameter-by"),
        ("2", "warn: at most 15%", "warn: at most 5%", "bounds-order"),
        ("2", "warn: at most 15%", "warn: at least 15%", "bounds-order"),
        ("2", "2024: {value: 17999.00", "2024: {value: NaN", "yaml-number"),
        ("2", "unit: EUR ex VAT per dwelling", "unit: euros", "unit-unknown"),
        ("2", "id: free-allocation", "id: land-price", "norm-twice"),
        ("3", "at most 0 by 2028-12-31", "at most 0", "until-then"),
        ("3", "measure: dwellings_label_e +", "measure: &a dwellings_label_e +", "yaml-alias"),
        ("3", "force: binding", "force: !!python/name:os.system binding", "yaml-tag"),
        ("3", "force: binding", "force: binding\n    force: signal", "yaml-duplicate-key"),
    ],
)
def test_a_mistake_is_refused_where_it_stands(
    copy: Path, chapter: str, old: str, new: str, code: str
) -> None:
    """File and line point at it, or at the norm that it is in."""
    line = change(copy, chapter, old, new)

    found = mistakes(copy)

    assert code in [problem.code for problem in found]
    assert all(problem.where.file and chapter in problem.where.file for problem in found)
    assert any(abs((problem.where.row or 0) - line) < 25 for problem in found)


@pytest.mark.parametrize(
    ("old", "new", "code", "key"),
    [
        ("    rows:", "    row:", "yaml-unknown-key", "rows"),
        ("    rows:", "    row:", "yaml-missing-key", "rows"),
        ("    rows:", "    rows: []\n    more:", "yaml-empty", "rows"),
        ("    rows:", "    rows:\n    more:", "yaml-empty", "rows"),
        ("    force: forecast", "    forze: forecast", "yaml-unknown-key", "force"),
    ],
)
def test_a_table_never_vanishes_unsaid(copy: Path, old: str, new: str, code: str, key: str) -> None:
    """Whether its rows are misspelt or not there at all, or what stands above them is."""
    change(copy, "bijlage-1", old, new)

    found = [problem.text("nl") for problem in mistakes(copy) if problem.code == code]

    assert any(f"`{key}`" in sentence for sentence in found)


def test_a_mistyped_key_suggests_the_right_one(copy: Path) -> None:
    """With the line it stands on."""
    line = change(copy, "4", "measure: lett", "mesure: lett")

    (unknown,) = [p for p in mistakes(copy) if p.code == "yaml-unknown-key"]

    assert unknown.where.row == line
    assert "`measure`" in unknown.text("nl")


def test_every_mistake_is_listed_at_once(copy: Path) -> None:
    """A pack is refused whole, and mended in one go."""
    change(copy, "4", "force: signal", "force: strict")
    change(copy, "3", "binds: each corporation", "binds: nobody")
    change(copy, "2", "binds: municipality", "binds: nobody")

    assert len(mistakes(copy)) == 3


def test_a_pack_may_bring_facts_nobody_used_before(copy: Path) -> None:
    """An agreement elsewhere needs YAML and no Python."""
    vocabulary = copy / "vocabulary"
    vocabulary.mkdir()
    (vocabulary / "own.yaml").write_text(
        "facts:\n  solar_roofs:\n    unit: dwellings\n    over: moment\n"
        "    label: {nl: zonnedaken, en: solar roofs}\n"
        "    definition: {nl: daken met panelen, en: roofs with panels}\n",
        "utf-8",
    )
    change(copy, "4", "measure: lettings_regular_seekers /", "measure: solar_roofs / solar_roofs #")

    measures = [norm.measure.text for norm in Library((copy,)).pack("copy").norms]

    assert any(measure.startswith("solar_roofs") for measure in measures)


def test_a_folder_without_packs_is_an_error(tmp_path: Path) -> None:
    """It is more likely a mistyped path than a wish."""
    with pytest.raises(InputError) as error:
        Library((tmp_path,)).agreements  # noqa: B018

    assert [problem.code for problem in error.value.problems] == ["pack-missing"]


def test_the_schema_for_editors_is_up_to_date() -> None:
    """Write it anew with `signaal schema > rules/pack.schema.json`."""
    written = json.loads((ROOT / "rules" / "pack.schema.json").read_text("utf-8"))

    assert written == json_schema()
