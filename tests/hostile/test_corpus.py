"""Every case of the corpus goes through the front door, and nothing of it gets further."""

import csv
import hashlib
import io
import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from facts.catalogue import catalogue
from tests.hostile.case import RIGHT, Case, Expected
from tests.hostile.corpus import SEED, corpus
from tests.hostile.front_door import MOST_MEMORY, SECONDS, FrontDoor, Outcome

TEXTS = Path(__file__).parents[2] / "facts" / "texts" / "problems.yaml"
FORMULA = ("=", "+", "-", "@", "\t", "\r")
NORM = "free-allocation"


@pytest.fixture(scope="module")
def door() -> Iterator[FrontDoor]:
    """The program, each command in a fork of its own."""
    found = FrontDoor()
    yield found
    found.close()


def _hashes(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(p): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in corpus()])
def test_it_is_refused_with_its_place_or_read_right(
    case: Case, door: FrontDoor, tmp_path: Path
) -> None:
    """In every format: no traceback, no hang, not too much memory, and nothing that can do harm."""
    case.write(tmp_path)
    before = _hashes(tmp_path)

    for form, args in case.runs(tmp_path):
        outcome = door.run(args)
        _ends_well(outcome, case.expected)
        _says_what(outcome, form, case)
        _is_harmless(outcome, form)

    assert _hashes(tmp_path) == before


def _ends_well(outcome: Outcome, expected: Expected) -> None:
    assert outcome.status >= 0, (outcome.status, outcome.err[-3000:])
    assert "Traceback" not in outcome.err + outcome.out
    assert outcome.seconds <= SECONDS
    assert outcome.peak <= MOST_MEMORY
    if outcome.status == 2:
        assert expected.may_be_refused, (outcome.out + outcome.err)[:1500]
    else:
        assert expected.may_be_read, (outcome.status, outcome.out[:500])


def _says_what(outcome: Outcome, form: str, case: Case) -> None:
    """That it was refused and where, or what was read."""
    expected = case.expected
    if outcome.status != 2:
        if form == "json" and expected.result == RIGHT and case.args[0] == "check":
            findings = json.loads(outcome.out)["findings"]
            assert [f["exact"] for f in findings if f["norm"] == NORM] == [RIGHT]
        return
    if form == "json":
        errors = json.loads(outcome.out)["errors"] if outcome.out else None
        if errors is not None and expected.result != "done":
            assert any(_fits(error, expected) for error in errors), errors[:3]
            return
    said = _squeezed(outcome.out + outcome.err)
    known = [code for code in expected.codes if code in catalogue(TEXTS)]
    assert not known or any(_sentence(code) in said for code in known), said[:500]
    assert _squeezed(expected.file or "") in said


def _fits(error: dict[str, Any], expected: Expected) -> bool:
    return (
        (not expected.codes or any(error["code"].startswith(code) for code in expected.codes))
        and expected.row in (None, error["row"])
        and expected.column in (None, error.get("column"))
        and (error["file"] is not None or error["code"] == "nothing-submitted")
        and (expected.file or "") in str(error["file"])
    )


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _sentence(code: str) -> str:
    """The longest piece of a sentence that is the same whatever is filled in."""
    pieces = re.split(r"\{[^}]*\}", catalogue(TEXTS)[code]["nl"])
    return max(map(_squeezed, pieces), key=len)


def _is_harmless(outcome: Outcome, form: str) -> None:
    """Nothing that a terminal, a spreadsheet or a browser would obey."""
    if form == "csv":
        for row in csv.reader(io.StringIO(outcome.out)):
            for cell in row:
                number = re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", cell)
                assert number or not cell.startswith(FORMULA), cell
    bad = {c for c in outcome.out + outcome.err if unicodedata.category(c) in ("Cc", "Cf", "Cs")}
    assert bad <= {"\n"}, bad


def test_there_are_enough_cases() -> None:
    """At least three hundred files, each with a name of its own."""
    names = [case.name for case in corpus()]

    assert len(set(names)) == len(names) >= 300


def test_the_corpus_is_the_same_every_time() -> None:
    """The seed decides, and nothing else."""
    again = corpus.__wrapped__(SEED)
    contents = [
        {name: content for name, content in case.files.items() if isinstance(content, bytes)}
        for case in corpus()
    ]

    assert contents == [
        {name: content for name, content in case.files.items() if isinstance(content, bytes)}
        for case in again
    ]
