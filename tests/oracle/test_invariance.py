"""The same facts give the same bytes, whatever their order, files, chunks or Python."""

import json
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from engine.checking import Checker, Question
from engine.cli import main
from engine.judge.inference import RuleSet
from engine.output.machine import as_data
from engine.words.speaking import Speaker
from rules.loader import Library
from tests.oracle.packs import drawn_words, pack_of
from tests.oracle.submissions import asked_about
from tests.oracle.values import drawn_series
from tests.oracle.vocabulary import random
from tests.oracle.writing import library_in, row_of

ROOT = Path(__file__).parent.parent.parent
EXAMPLE = ROOT / "examples" / "dordrecht-2024" / "facts"
REGISTER = ROOT / "examples" / "register-2026"
PLACES = ("file", "sheet", "row")
OTHERS = "SIGNAAL_PYTHONS"
"""Where to look for other Pythons with the dependencies, beside those on the path."""

Rows = list[dict[str, Any]]


@pytest.fixture(name="drawn", scope="module")
def _drawn(tmp_path_factory: pytest.TempPathFactory) -> tuple[Library, Question, Rows]:
    """An invented agreement of thirty norms in files, a question about it and many rows."""
    rng = random("invariance")
    series = drawn_series(rng)
    words = drawn_words(rng, series, 30)
    asked = asked_about(rng, pack_of(*words), series)
    library = library_in(tmp_path_factory.mktemp("packs"), *words, series)
    question = Question(date(2100, 1, 1), ("verzonnen",), asked.periods, asked.parties)
    return library, question, [dict(row_of(fact)) for fact in asked.rows]


def found(library: Library, question: Question, folder: Path) -> bytes:
    """The findings about the files in a folder, without the places in them."""
    checker = Checker(library)
    assessment = checker.check([folder], question)
    assert not assessment.errors, [problem.text("en") for problem in assessment.errors[:5]]
    shown = as_data(assessment, Speaker(library, question.as_of))
    checker.close()
    del shown["receipt"]
    return json.dumps(_without_places(shown), ensure_ascii=False).encode()


def _without_places(content: Any) -> Any:
    if isinstance(content, dict):
        return {k: _without_places(v) for k, v in content.items() if k not in PLACES}
    return [_without_places(item) for item in content] if isinstance(content, list) else content


def written(folder: Path, *files: Rows) -> Path:
    """A folder with the rows in so many files."""
    folder.mkdir()
    for i, rows in enumerate(files):
        texts = [{key: _as_text(value) for key, value in row.items()} for row in rows]
        (folder / f"{i}.json").write_text(json.dumps(texts), "utf-8")
    return folder


def _as_text(value: object) -> str:
    return {True: "ja", False: "nee"}[value] if isinstance(value, bool) else str(value)


@pytest.mark.parametrize("seed", range(3))
def test_shuffled_rows_give_the_same_bytes(
    seed: int, drawn: tuple[Library, Question, Rows], tmp_path: Path
) -> None:
    """No verdict, sentence or sequence hangs on the order of rows."""
    library, question, rows = drawn
    shuffled = random(seed).sample(rows, len(rows))

    expected = found(library, question, written(tmp_path / "a", rows))

    assert found(library, question, written(tmp_path / "b", shuffled)) == expected


def test_facts_over_several_files_give_the_same_bytes(
    drawn: tuple[Library, Question, Rows], tmp_path: Path
) -> None:
    """Seven files are one submission."""
    library, question, rows = drawn
    files = [rows[i::7] for i in range(7)]

    expected = found(library, question, written(tmp_path / "a", rows))

    assert found(library, question, written(tmp_path / "b", *files)) == expected


@pytest.mark.parametrize("chunk", [1, 7, 100_000])
def test_the_size_of_a_chunk_gives_the_same_bytes(
    chunk: int,
    drawn: tuple[Library, Question, Rows],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """However many cases reach the inference at once."""
    library, question, rows = drawn
    folder = written(tmp_path / "a", rows)
    expected = found(library, question, folder)
    defaults = RuleSet.run.__defaults__
    assert defaults is not None
    monkeypatch.setattr(RuleSet.run, "__defaults__", (*defaults[:-1], chunk))

    assert found(library, question, folder) == expected


def printed(python: str, **environment: str) -> bytes:
    """What a Python prints about the example; nothing where it lacks the dependencies."""
    code = "from engine.start import main; main()"
    command = [python, "-c", code, "check", str(EXAMPLE), "--as-of", "2025-02-01"]
    done = subprocess.run(
        [*command, "--format", "json"],
        cwd=ROOT, env={**os.environ, **environment}, capture_output=True, check=False,
    )  # fmt: skip
    return done.stdout if done.returncode in (0, 1) else b""


@pytest.mark.parametrize("seed", ["1", "2", "4294967295"])
def test_another_seed_of_hashes_gives_the_same_bytes(seed: str) -> None:
    """Nothing goes by the order of a set."""
    expected = printed(sys.executable, PYTHONHASHSEED="0")

    assert expected
    assert printed(sys.executable, PYTHONHASHSEED=seed) == expected


def test_every_engine_of_registers_gives_the_same_bytes() -> None:
    """Pandas, DuckDB, and whichever fits the size: only the receipt says which it was."""
    asked = [
        "check", str(REGISTER / "facts"), "--mapping", str(REGISTER / "koppeling.yaml"),
        "--party", "trivire", "--period", "2026", "--as-of", "2027-02-01", "--trust", "register",
        "--trace", "free-allocation", "--format", "json",
    ]  # fmt: skip
    outputs = set()
    for engine in ((), ("--engine", "pandas"), ("--engine", "duckdb")):
        shown = json.loads(CliRunner().invoke(main, [*asked, *engine]).stdout)
        assert shown["findings"]
        del shown["receipt"]["options"]["engine"]
        outputs.add(json.dumps(shown))

    assert len(outputs) == 1


@pytest.mark.parametrize("version", ["3.11", "3.12", "3.13"])
def test_another_python_gives_the_same_bytes(version: str) -> None:
    """Where a Python of that version has the dependencies."""
    named = os.environ.get(OTHERS, "").split(os.pathsep)
    on_path = shutil.which(f"python{version}")
    others = [path for path in (*named, on_path) if path and _is(path, version)]
    outputs = [output for path in others if (output := printed(path))]
    if not outputs:
        pytest.skip(f"no Python {version} with the dependencies; name one in {OTHERS}")

    assert set(outputs) == {printed(sys.executable)}


def _is(python: str, version: str) -> bool:
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    done = subprocess.run([python, "-c", code], capture_output=True, text=True, check=False)
    return done.stdout.strip() == version
