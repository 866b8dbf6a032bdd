"""`signaal features`: exit status, summary and JSON."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from engine.cli import main
from tests.scenarios.support import CLAUSE, HEAD, JUDGED, written

HOLDS = f'{JUDGED}    Dan is {CLAUSE} voor Trivire "signaal"\n'
FAILS = HOLDS.replace('"signaal"', '"voldaan"')


def signaal(*arguments: str) -> Result:
    """What the command gives."""
    return CliRunner().invoke(main, ["features", *arguments])


def plain(result: Result) -> str:
    """The output without its line breaks, which depend on the width."""
    return " ".join(result.output.split())


def test_all_that_holds_gives_zero(tmp_path: Path) -> None:
    """The summary counts by file."""
    result = signaal(str(written(tmp_path, HOLDS)))
    assert result.exit_code == 0
    assert "proef.feature: 1 van de 1 kloppen" in plain(result)


def test_a_scenario_that_fails_gives_one(tmp_path: Path) -> None:
    """With line, name, sentence and both outcomes."""
    result = signaal(str(written(tmp_path, HOLDS + FAILS)))
    assert result.exit_code == 1
    assert "1 van de 2 kloppen" in plain(result)
    assert "regel 14: een proef" in plain(result)
    assert f'zin op regel 20: Dan is {CLAUSE} voor Trivire "voldaan"' in plain(result)
    assert "het scenario zegt `voldaan`; het programma vindt signaal" in plain(result)


def test_english_tells_the_same(tmp_path: Path) -> None:
    """The sentences of the scenario stay Dutch."""
    result = signaal(str(written(tmp_path, FAILS)), "--lang", "en")
    assert "the scenario says `voldaan`; the program finds signaal" in plain(result)


def test_a_file_that_cannot_be_read_gives_two(tmp_path: Path) -> None:
    """Nothing is run; the problem has file and line."""
    result = signaal(str(written(tmp_path, HOLDS, HEAD.replace("nl", "fr"))))
    assert result.exit_code == 2
    assert "# language: nl" in plain(result)


def test_the_folder_features_is_the_default(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a path, that of the current folder."""
    (tmp_path / "features").mkdir()
    written(tmp_path / "features", HOLDS)
    monkeypatch.chdir(tmp_path)
    assert signaal().exit_code == 0


def test_json_has_the_counts_and_the_failures(tmp_path: Path) -> None:
    """What a program needs to show them elsewhere."""
    result = signaal(str(written(tmp_path, HOLDS + FAILS)), "--format", "json")
    data = json.loads(result.output)
    assert (data["scenarios"], data["held"], data["files"][0]["held"]) == (2, 1, 1)
    (failed,) = data["failed"]
    assert (failed["line"], failed["sentence_line"], failed["says"]) == (14, 20, "voldaan")
    assert failed["problem"]["en"].startswith("the scenario says")


def test_a_mistake_in_a_pack_is_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With its line, and how many scenarios it stopped; the data has each of these as well."""
    monkeypatch.chdir(tmp_path)
    CliRunner().invoke(main, ["new", "agreement", "proef-2027", "-o", "."])
    chapter = tmp_path / "proef-2027" / "1-voorbeeld.yaml"
    chapter.write_text(chapter.read_text("utf-8").replace("at least", "at leest"), "utf-8")
    wrong = chapter.read_text("utf-8").splitlines().index("    pass: at leest 80%") + 1

    said = plain(signaal("features", "--packs", "."))
    data = json.loads(signaal("features", "--packs", ".", "--format", "json").output)

    assert said.count("at leest 80%") == 1
    assert f"1-voorbeeld.yaml, regel {wrong}: " in said
    assert "Hierdoor zijn er 3 scenario's niet te toetsen" in said
    assert [(m["row"], m["scenarios"]) for m in data["mistakes"]] == [(wrong, 3)]
    assert len(data["failed"]) == 3
