"""Files that are none, names that are no text, and an earlier outcome that a stranger wrote."""

import ctypes
import json
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.hostile.case import DORDRECHT, RIGHT
from tests.hostile.front_door import FrontDoor, Outcome
from tests.hostile.test_faults import _started, _without_privileges

GOOD = """party,period,fact,value
woonbron,2024,lettings_social,1010
woonbron,2024,lettings_above_income_limit,76
"""
NO_TEXT = b"\xff\xfe"


@pytest.fixture(scope="module")
def door() -> Iterator[FrontDoor]:
    """The program, each command in a fork of its own."""
    found = FrontDoor()
    yield found
    found.close()


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    """A folder with one submission."""
    folder = tmp_path / "facts"
    folder.mkdir()
    (folder / "opgave.csv").write_text(GOOD)
    return folder


@pytest.fixture(scope="module")
def earlier(door: FrontDoor, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What `check` writes about the submission."""
    path = tmp_path_factory.mktemp("eerder") / "opgave.csv"
    path.write_text(GOOD)
    written: dict[str, Any] = json.loads(_check(door, path, "--format", "json").out)
    return written


def _check(door: FrontDoor, path: Path, *more: object) -> Outcome:
    return door.run(["check", str(path), *DORDRECHT, *map(str, more)])


def _unable_to_search() -> None:
    """The rights of a folder count when it is read as well, for root too."""
    drop, may_search = 24, 2
    _without_privileges()
    ctypes.CDLL(None).prctl(drop, may_search, 0, 0, 0)


def _refused(outcome: Outcome, *words: str) -> None:
    """Refused in a sentence that has these words."""
    assert outcome.status == 2, (outcome.status, outcome.err[-2000:])
    assert "Traceback" not in outcome.err
    for word in words:
        assert word in " ".join((outcome.err + outcome.out).split())


def _pipe(path: Path) -> Path:
    os.mkfifo(path)
    return path


@pytest.mark.parametrize("make", [_pipe, lambda _: Path("/dev/zero")], ids=["pipe", "device"])
@pytest.mark.parametrize("command", ["--baseline", "--mapping", "replay"])
def test_what_has_no_end_is_not_opened(
    door: FrontDoor, facts: Path, tmp_path: Path, make: Callable[[Path], Path], command: str
) -> None:
    """A pipe that nobody writes to would hang, and a device would fill the memory."""
    path = make(tmp_path / "bron")
    if command == "replay":
        outcome = door.run(["replay", str(path), "--inputs", str(facts)])
    else:
        outcome = _check(door, facts, command, path)

    _refused(outcome, path.name, "geen gewoon bestand")


@pytest.mark.parametrize(
    "make",
    [lambda path: path.symlink_to("/nergens"), lambda path: path.symlink_to(path), _pipe],
    ids=["link-to-nowhere", "link-to-itself", "pipe"],
)
def test_what_looks_like_a_submission_is_not_passed_over(
    door: FrontDoor, facts: Path, make: Callable[[Path], object]
) -> None:
    """Figures that are missed in a folder change verdicts in silence."""
    make(facts / "tweede.csv")

    _refused(_check(door, facts), "tweede.csv")


def test_a_folder_that_may_not_be_read_is_not_passed_over(facts: Path, tmp_path: Path) -> None:
    """The sentence names the folder within."""
    closed = facts / "dicht"
    closed.mkdir()
    closed.chmod(0)
    target = tmp_path / "uit.json"
    child = _started(
        ["signaal", "check", str(facts), *DORDRECHT, "--output", str(target)], _unable_to_search
    )
    _, err = child.communicate(timeout=60)
    closed.chmod(stat.S_IRWXU)

    assert child.returncode == 2
    assert "dicht" in target.read_text()
    assert "Traceback" not in err


def test_a_folder_behind_a_link_is_read_once(door: FrontDoor, facts: Path, tmp_path: Path) -> None:
    """Also where it leads back to a folder around it."""
    (tmp_path / "elders").mkdir()
    (facts / "opgave.csv").rename(tmp_path / "elders" / "opgave.csv")
    (facts / "gelinkt").symlink_to(tmp_path / "elders")
    (facts / "rond").symlink_to(facts)

    receipt = json.loads(_check(door, facts, "--format", "json").out)["receipt"]

    assert list(receipt["inputs"]) == ["gelinkt/opgave.csv"]


@pytest.mark.parametrize("option", ["--mapping", "--baseline"])
def test_a_name_that_is_no_text_is_written_out(
    door: FrontDoor, facts: Path, tmp_path: Path, earlier: dict[str, Any], option: str
) -> None:
    """In a receipt and a message as in a terminal; what is written is text."""
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + NO_TEXT))
    path.write_text("party: Woonbron\n" if option == "--mapping" else json.dumps(earlier))
    target = tmp_path / "uit.json"

    outcome = _check(door, facts, option, path, "--output", target)

    assert outcome.status == 0, outcome.err[-2000:]
    options = json.loads(target.read_text("utf-8"))["receipt"]["options"]
    assert options[option[2:]]["name"] == r"\udcff\udcfe"


@pytest.mark.parametrize("value", ["2024-02-30", "7.5%", "1e400", "NaN", "\u0663", "9" * 300])
def test_a_value_that_no_check_writes_gives_no_traceback(
    door: FrontDoor, facts: Path, tmp_path: Path, earlier: dict[str, Any], value: str
) -> None:
    """It is refused with its place, or shown as it stands; our own verdict is the same."""
    changed = json.loads(json.dumps(earlier))
    finding = changed["findings"][0]
    finding["value"] = finding["evidence"][0]["value"] = value
    finding["status"] = "breach"
    path = tmp_path / "eerder.json"
    path.write_text(json.dumps(changed))

    outcome = _check(door, facts, "--baseline", path)

    if value == "2024-02-30":
        _refused(outcome, "eerder.json", "findings > 1 > value")
    else:
        assert outcome.status == 0, outcome.err[-2000:]
    found = json.loads(_check(door, facts, "--format", "json").out)["findings"]
    assert RIGHT in [finding["exact"] for finding in found]


@pytest.mark.parametrize("name", ["x" * 1900 + ".csv", "/etc/passwd", "../x.csv", "\x00", "."])
def test_a_receipt_cannot_lead_a_replay_astray(
    door: FrontDoor, facts: Path, tmp_path: Path, earlier: dict[str, Any], name: str
) -> None:
    """Of a name outside the folder, or that no file can have, it says that it is not there."""
    changed = {**earlier, "receipt": {**earlier["receipt"], "inputs": {name: None}}}
    path = tmp_path / "eerder.json"
    path.write_text(json.dumps(changed))

    outcome = door.run(["replay", str(path), "--inputs", str(facts), "--format", "json"])

    assert outcome.status == 1, outcome.err[-2000:]
    (difference,) = json.loads(outcome.out)["differences"]
    assert difference["what"] in ("input-missing", "input-outside")
