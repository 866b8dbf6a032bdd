"""Faults while output is written: a whole file or folder or none, and never a changed input.

Every command that writes meets each of them: `check`, `report`, `template` and `book`.
"""

import ctypes
import hashlib
import json
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from engine.writing import deliver
from facts.problems import InputError
from tests.support import D24

ROOT = Path(__file__).parents[2]
FACTS = ROOT / "examples" / "dordrecht-2024" / "facts"
PROGRAM = "from engine.start import main\nprint('ready', flush=True)\nmain()\n"
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


@dataclass(frozen=True)
class Writer:
    """A command that writes, with the name of what it writes and how to see that it is whole."""

    name: str
    asked: Callable[[Path], Sequence[str]]
    whole: Callable[[Path], bool]
    status: int

    def command(self, facts: Path, target: Path) -> list[str]:
        """The program, asked to write to `target`."""
        return [sys.executable, "-c", PROGRAM, *self.asked(facts), "--output", str(target)]

    @property
    def replaces(self) -> bool:
        """Whether it writes over what it wrote before; a workbook may have been filled in."""
        return self.name != "sjabloon.xlsx"

    def old(self, target: Path) -> None:
        """Puts something there that was written earlier."""
        if self.name == "boek":
            target.mkdir()
            (target / ".signaal").touch()
            (target / "index.html").write_bytes(OLD)
        else:
            target.write_bytes(OLD)

    def still_old(self, target: Path) -> bool:
        """Whether what was written earlier is there, untouched."""
        file = target / "index.html" if self.name == "boek" else target
        return file.is_file() and file.read_bytes() == OLD


def _judging(command: str) -> Callable[[Path], Sequence[str]]:
    return lambda facts: [command, str(facts), "--as-of", "2025-02-01"]


def _asking(facts: Path) -> Sequence[str]:
    return ["template", D24, "--period", "2025", "--from", str(facts)]


def _is_json(path: Path) -> bool:
    return len(json.loads(path.read_bytes())["findings"]) == 10


def _is_text(path: Path) -> bool:
    return path.read_bytes().endswith(b"\n")


def _is_page(path: Path) -> bool:
    return path.read_text("utf-8").rstrip().endswith("</html>")


def _is_workbook(path: Path) -> bool:
    with zipfile.ZipFile(path) as archive:
        return archive.testzip() is None and "xl/workbook.xml" in archive.namelist()


def _is_book(folder: Path) -> bool:
    pages = list(folder.rglob("*.html"))
    return (folder / ".signaal").is_file() and len(pages) > 5 and all(map(_is_page, pages))


WRITERS = (
    Writer("uitkomst.json", _judging("check"), _is_json, 1),
    Writer("uitkomst.csv", _judging("check"), _is_text, 1),
    Writer("uitkomst.txt", _judging("check"), _is_text, 1),
    Writer("rapport.html", _judging("report"), _is_page, 1),
    Writer("rapport.xlsx", _judging("report"), _is_workbook, 1),
    Writer("sjabloon.xlsx", _asking, _is_workbook, 0),
    Writer("boek", lambda _: ["book", D24], _is_book, 0),
)
FOUR = tuple(
    w for w in WRITERS if w.name in ("uitkomst.json", "rapport.html", "sjabloon.xlsx", "boek")
)
every = pytest.mark.parametrize("writer", WRITERS, ids=lambda writer: writer.name)
each_command = pytest.mark.parametrize("writer", FOUR, ids=lambda writer: writer.name)


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


def _without_privileges() -> None:
    """The rights of a folder count, for root as well."""
    drop, may_ignore_rights = 24, 1
    ctypes.CDLL(None).prctl(drop, may_ignore_rights, 0, 0, 0)


def _until_it_writes(child: subprocess.Popen[str], folder: Path) -> None:
    """Waits for the first scrap of what it writes, or its end."""
    while child.poll() is None and not any(folder.glob(".signaal-*")):
        time.sleep(0.0005)


@every
@pytest.mark.parametrize("old", [False, True], ids=["new", "over-an-old-one"])
def test_a_full_disk_leaves_what_was_there(
    facts: Path, tmp_path: Path, writer: Writer, *, old: bool
) -> None:
    """The old one or none, no scraps, exit status 2 and a sentence."""
    folder = tmp_path / "uit"
    folder.mkdir()
    target = folder / writer.name
    if old:
        writer.old(target)
    before = _hashes(facts)

    child = _started(writer.command(facts, target), _full)
    _, err = child.communicate(timeout=60)

    assert child.returncode == 2
    assert writer.name in err or "File too large" in err  # a workbook is made on disk as well
    assert "Traceback" not in err
    assert [path.name for path in folder.iterdir()] == ([writer.name] if old else [])
    assert not old or writer.still_old(target)
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


@each_command
def test_a_kill_while_it_writes_leaves_a_whole_one_or_none(
    facts: Path, tmp_path: Path, writer: Writer
) -> None:
    """At the first scrap and a little later; the figures stay as they are."""
    folder = tmp_path / "uit"
    folder.mkdir()
    target, before = folder / writer.name, _hashes(facts)
    for seconds in (0.0, 0.004):
        child = _started(writer.command(facts, target))
        _until_it_writes(child, folder)
        time.sleep(seconds)
        child.kill()
        child.communicate(timeout=60)

        assert not target.exists() or writer.whole(target)
        assert _hashes(facts) == before
        if target.is_file():
            target.unlink()


@each_command
def test_a_folder_that_may_not_be_written_gets_a_sentence(
    facts: Path, tmp_path: Path, writer: Writer
) -> None:
    """Exit status 2, and nothing appears in it, whatever rights the tests themselves have."""
    folder = tmp_path / "dicht"
    folder.mkdir()
    folder.chmod(0o555)
    before = _hashes(facts)

    child = _started(writer.command(facts, folder / writer.name), _without_privileges)
    _, err = child.communicate(timeout=60)

    assert child.returncode == 2
    assert writer.name in err
    assert "Traceback" not in err
    assert list(folder.iterdir()) == []
    assert _hashes(facts) == before


@each_command
def test_figures_in_a_folder_that_may_not_be_written_are_read(
    facts: Path, tmp_path: Path, writer: Writer
) -> None:
    """Nothing is put beside them, not even for a moment."""
    for path in (*facts.iterdir(), facts):
        path.chmod(path.stat().st_mode & 0o555)
    target = tmp_path / writer.name

    child = _started(writer.command(facts, target), _without_privileges)
    child.communicate(timeout=60)
    facts.chmod(0o755)

    assert child.returncode == writer.status
    assert writer.whole(target)


@each_command
def test_a_place_that_is_no_folder_gets_a_sentence(facts: Path, writer: Writer) -> None:
    """Exit status 2, and the figures stay as they are."""
    before = _hashes(facts)
    child = _started(writer.command(facts, next(facts.iterdir()) / writer.name))
    _, err = child.communicate(timeout=60)

    assert child.returncode == 2
    assert writer.name in err
    assert "Traceback" not in err
    assert _hashes(facts) == before


@each_command
def test_an_interrupted_run_ends_without_a_traceback(
    facts: Path, tmp_path: Path, writer: Writer
) -> None:
    """Ctrl-C before and while it writes: a whole one or the old one, and no scraps."""
    folder = tmp_path / "uit"
    folder.mkdir()
    target, before = folder / writer.name, _hashes(facts)
    if writer.replaces:
        writer.old(target)
    for while_writing in (False, True):
        child = _started(writer.command(facts, target))
        assert child.stdout is not None
        child.stdout.readline()
        if while_writing:
            _until_it_writes(child, folder)
        else:
            time.sleep(0.2)
        child.send_signal(signal.SIGINT)
        _, err = child.communicate(timeout=60)

        assert "Traceback" not in err
        there = [path.name for path in folder.iterdir()]
        assert there == ([writer.name] if writer.replaces or there else [])
        assert not there or writer.still_old(target) or writer.whole(target)
        assert child.returncode == 130 or writer.whole(target)
        if there and not writer.replaces:
            target.unlink()
        assert _hashes(facts) == before


@each_command
def test_two_at_once_on_the_same_folder_give_one_whole_one(
    facts: Path, tmp_path: Path, writer: Writer
) -> None:
    """The same whoever is last, and the figures untouched."""
    target, before = tmp_path / writer.name, _hashes(facts)
    children = [_started(writer.command(facts, target)) for _ in range(2)]
    codes = [(child.communicate(timeout=60), child.returncode)[1] for child in children]

    assert codes == [writer.status, writer.status]
    assert writer.whole(target)
    assert _hashes(facts) == before
    assert {path.name for path in tmp_path.iterdir()} == {"facts", writer.name}
