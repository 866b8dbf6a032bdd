"""`signaal lint`: what it prints, how it exits, and norms that no scenario names."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from engine.authoring.linting import linted
from engine.cli import main
from rules.loader import BUILT_IN, Library
from tests.support import D24

ROOT = Path(__file__).parent.parent.parent
NORM = """\
chapter: Een
norms:
  - id: plan
    clause: "1.1"
    title: {nl: plan, en: plan}
    agreed: {nl: er komt een plan, en: there will be a plan}
    force: binding
    binds: municipality
    measure: social_dwellings_delivered
    pass: at least 10
"""
AGREEMENT = """\
id: proef
title: Proefafspraken
area: proefstad
signed: 2024-01-01
term: {from: 2024-01-01, to: 2025-12-31}
years: {from: 2024-01-01, to: 2025-12-31}
prefix: p
next: {nl: bespreek het, en: discuss it}
parties:
  proefstad: {role: municipality, name: gemeente Proefstad}
"""
FEATURE = """\
# language: nl
Functionaliteit: plan
  Scenario: een plan
    Gegeven de afspraken "proef"
    Als de afspraken worden getoetst
    Dan is artikel 1.1 (plan) voor gemeente Proefstad "voldaan"
"""


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["lint", *map(str, arguments)])


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    """A folder with one pack, and no features near it."""
    folder = tmp_path / "deep" / "packs" / "proef"
    folder.mkdir(parents=True)
    (folder / "agreement.yaml").write_text(AGREEMENT, "utf-8")
    (folder / "1.yaml").write_text(NORM, "utf-8")
    return folder


def features(folder: Path) -> Path:
    """A folder of features that names the norm."""
    inside = folder / "features" / "proef"
    inside.mkdir(parents=True)
    (inside / "1.feature").write_text(FEATURE, "utf-8")
    return folder / "features"


def remarked(library: Library, given: Path | None = None) -> list[str]:
    return [item.code for item in linted(library, given).remarks]


def test_our_own_packs_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    """With notes at most; the total of annex 3 is among them."""
    monkeypatch.chdir(ROOT)
    result = run("--format", "json")

    data = json.loads(result.stdout)
    assert (result.exit_code, data["counts"]["error"], data["counts"]["warning"]) == (0, 0, 0)
    (total,) = [item for item in data["remarks"] if item["code"] == "total-differs-explained"]
    assert (total["values"]["sum"], total["values"]["printed"]) == ("57", "56")
    assert total["file"].startswith("dordrecht-2026-2027/bijlage-3")
    assert set(total["text"]) == {"nl", "en"}


def test_a_norm_that_no_scenario_names_is_a_note(folder: Path, tmp_path: Path) -> None:
    """With a folder of features that says nothing about it."""
    (tmp_path / "features").mkdir()

    found = linted(Library((folder,)), tmp_path / "features")

    assert [(item.code, item.where.row) for item in found.remarks] == [("feature-missing", 3)]
    assert found.status == 0


def test_a_norm_that_a_scenario_names_is_not(folder: Path, tmp_path: Path) -> None:
    """By its clause and title."""
    assert remarked(Library((folder,)), features(tmp_path)) == []


def test_features_are_found_beside_the_folder_of_packs(folder: Path) -> None:
    """Where ours are, too."""
    features(folder.parent.parent)

    assert remarked(Library((folder.parent,))) == []


def test_without_any_features_that_is_said_once(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not for each norm."""
    monkeypatch.chdir(tmp_path)

    assert remarked(Library((folder,))) == ["features-missing"]


def test_norms_without_a_scenario_are_counted_on_the_screen(tmp_path: Path) -> None:
    """The first few are named; JSON has them all."""
    shown = run(BUILT_IN / D24, "--features", tmp_path, "--lang", "en")
    listed = json.loads(run(BUILT_IN / D24, "--features", tmp_path, "--format", "json").stdout)

    missing = [item for item in listed["remarks"] if item["code"] == "feature-missing"]
    text = " ".join(shown.stdout.split())
    assert f"named in no scenario: {len(missing)}, such as" in text
    assert f"errors: 0, warnings: 0, notes: {len(listed['remarks'])}" in text


def test_a_warning_exits_with_1(folder: Path, tmp_path: Path) -> None:
    """And says where it is about."""
    text = NORM + NORM.partition("norms:\n")[2].replace("id: plan", "id: plan-twee")
    (folder / "1.yaml").write_text(text, "utf-8")

    result = run(folder, "--features", tmp_path)

    assert result.exit_code == 1
    assert "waarschuwing: proef/1.yaml, regel 11: " in result.stdout


def test_a_pack_that_does_not_load_exits_with_2(folder: Path) -> None:
    """Every mistake is listed, in the asked language, and nothing is remarked."""
    (folder / "1.yaml").write_text(
        NORM.replace("binding", "bindng").replace("measure", "mesure"), "utf-8"
    )

    result = run(folder, "--lang", "en")
    data = json.loads(run(folder, "--format", "json").stdout)

    assert result.exit_code == 2
    text = " ".join(result.stdout.split())
    assert "proef/1.yaml, line 7: `force` cannot be `bindng`. Did you mean `binding`?" in text
    assert "proef/1.yaml, line 9: `mesure` is not a known key. Did you mean `measure`?" in text
    assert [item["row"] for item in data["errors"]] == [7, 9]
    assert data["remarks"] == []


def test_a_feature_that_cannot_be_read_exits_with_2(folder: Path, tmp_path: Path) -> None:
    """What it names is unknown then."""
    found = features(tmp_path)
    (found / "proef" / "1.feature").write_text("Feature: no language\n", "utf-8")

    assert run(folder, "--features", found).exit_code == 2


def test_the_law_is_held_against_a_copy_of_a_real_pack(tmp_path: Path) -> None:
    """An extra room of 16% is looser than the 15% of the law."""
    shutil.copytree(BUILT_IN / D24, tmp_path / "copy")
    for path in (tmp_path / "copy").glob("*.yaml"):
        text = path.read_text("utf-8").replace("warn: at most 15%", "warn: at most 16%")
        path.write_text(text.replace(f"id: {D24}", "id: copy"), "utf-8")

    result = run(tmp_path, "--features", tmp_path)

    assert result.exit_code == 1
    assert "fout: copy/2-beschikbaarheid-en-betaalbaarheid.yaml" in result.stdout
    assert "Woningwet, art. 48" in " ".join(result.stdout.split())
