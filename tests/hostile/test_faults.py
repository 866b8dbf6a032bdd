"""Faults while output is written: a whole file or none, and never a changed input."""

import hashlib
import json
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.writing import deliver
from facts.problems import InputError

ROOT = Path(__file__).parents[2]
FACTS = ROOT / "examples" / "dordrecht-2024" / "facts"
PROGRAM = "from engine.start import main\nprint('ready', flush=True)\nmain()\n"
WRITE = """
import os, sys
from pathlib import Path
from engine.writing import deliver
from facts.problems import InputError
if os.geteuid() == 0:
    os.seteuid(65534)
try:
    deliver("x", Path(sys.argv[1]))
except InputError as error:
    print(error.problems[0].code, error.problems[0].values["reason"])
"""
REPEAT = """
import sys, itertools
from pathlib import Path
from engine.writing import deliver
target = Path(sys.argv[1])
print("ready", flush=True)
for number in itertools.count():
    deliver(chr(97 + number % 26) * 3_000_000, target)
"""
OLD = b"the report of last year\n"


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    """A copy of a year of figures."""
    return Path(shutil.copytree(FACTS, tmp_path / "facts"))


def _hashes(folder: Path) -> dict[str, str]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def _command(facts: Path, output: Path) -> list[str]:
    asked = ["check", str(facts), "--as-of", "2025-02-01", "--output", str(output)]
    return [sys.executable, "-c", PROGRAM, *asked]


def _started(command: list[str], before: Callable[[], None] | None = None) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=before,  # noqa: PLW1509 - limits and rights of the child alone
    )


def _full() -> None:
    """A disk on which no file can grow beyond four kilobytes."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))


@pytest.mark.parametrize("name", ["uitkomst.json", "uitkomst.csv", "uitkomst.txt"])
@pytest.mark.parametrize("old", [None, OLD], ids=["new", "over-an-old-report"])
def test_a_full_disk_leaves_what_was_there(
    facts: Path, tmp_path: Path, name: str, old: bytes | None
) -> None:
    """The old report or none, no scraps, exit status 2 and a sentence."""
    folder = tmp_path / "uit"
    folder.mkdir()
    target = folder / name
    if old is not None:
        target.write_bytes(old)
    before = _hashes(facts)

    child = _started(_command(facts, target), _full)
    _, err = child.communicate(timeout=60)

    assert child.returncode == 2
    assert name in err
    assert "Traceback" not in err
    assert [path.read_bytes() for path in folder.iterdir()] == ([] if old is None else [old])
    assert _hashes(facts) == before


def test_a_full_disk_in_the_middle_of_a_write_leaves_no_scraps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the first error comes when the file is moved to its name."""
    target = tmp_path / "uitkomst.json"
    target.write_bytes(OLD)

    def full(self: Path, other: Path) -> Path:  # noqa: ARG001
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(InputError):
        deliver("x" * 10_000, target)

    assert [path.read_bytes() for path in tmp_path.iterdir()] == [OLD]


def test_a_kill_at_any_moment_leaves_a_whole_file(tmp_path: Path) -> None:
    """Twelve times, each at a moment of its own: what stands there is one report, and all of it."""
    target = tmp_path / "uitkomst.txt"
    chance = random.Random(7)
    for _ in range(12):
        child = _started([sys.executable, "-c", REPEAT, str(target)])
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(chance.uniform(0.001, 0.15))
        child.send_signal(signal.SIGKILL)
        child.communicate(timeout=60)
        if target.exists():
            content = target.read_bytes()
            assert len(content) == 3_000_000
            assert len(set(content)) == 1


def test_a_kill_leaves_inputs_as_they_were(facts: Path, tmp_path: Path) -> None:
    """And whatever stands under the name of the report is a report."""
    target, before = tmp_path / "uitkomst.json", _hashes(facts)
    for seconds in (0.2, 0.5, 0.8, 1.1):
        child = _started(_command(facts, target))
        time.sleep(seconds)
        child.kill()
        child.communicate(timeout=60)
        if target.exists():
            assert json.loads(target.read_bytes())["findings"]

    assert _hashes(facts) == before


def test_a_folder_that_may_not_be_written_gets_a_sentence(tmp_path: Path) -> None:
    """And nothing appears in it, whatever rights the tests themselves have."""
    folder = tmp_path / "dicht"
    folder.mkdir()
    folder.chmod(0o555)
    child = _started([sys.executable, "-c", WRITE, str(folder / "uitkomst.json")])
    out, err = child.communicate(timeout=60)

    assert (out, err) == ("file-unwritable Permission denied\n", "")
    assert list(folder.iterdir()) == []


def test_a_place_that_is_no_folder_gets_a_sentence(facts: Path) -> None:
    """Exit status 2, and the figures stay as they are."""
    before = _hashes(facts)
    child = _started(_command(facts, next(facts.iterdir()) / "uitkomst.json"))
    _, err = child.communicate(timeout=60)

    assert child.returncode == 2
    assert "uitkomst.json" in err
    assert "Traceback" not in err
    assert _hashes(facts) == before


def test_an_interrupted_run_ends_without_a_traceback(facts: Path, tmp_path: Path) -> None:
    """Ctrl-C while it works: exit status 130, a whole report or none, and no scraps."""
    folder = tmp_path / "uit"
    folder.mkdir()
    for seconds in (0.02, 0.2, 0.4, 0.6):
        child = _started(_command(facts, folder / "uitkomst.json"))
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(seconds)
        child.send_signal(signal.SIGINT)
        _, err = child.communicate(timeout=60)

        assert "Traceback" not in err
        assert child.returncode == 130 or "uitkomst.json" in {
            path.name for path in folder.iterdir()
        }
        assert {path.name for path in folder.iterdir()} <= {"uitkomst.json"}


def test_two_at_once_on_the_same_folder_give_one_whole_report(facts: Path, tmp_path: Path) -> None:
    """The same report whoever is last, and the figures untouched."""
    target, before = tmp_path / "uitkomst.json", _hashes(facts)
    children = [_started(_command(facts, target)) for _ in range(2)]
    codes = [(child.communicate(timeout=60), child.returncode)[1] for child in children]
    report = json.loads(target.read_bytes())

    assert codes == [1, 1]
    assert len(report["findings"]) == 10
    assert _hashes(facts) == before
    assert {path.name for path in tmp_path.iterdir()} == {"facts", "uitkomst.json"}
