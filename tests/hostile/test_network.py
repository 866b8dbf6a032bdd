"""Nothing goes over a network, whatever the command."""

import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from engine import cli
from tests.support import D24, D26

ROOT = Path(__file__).parents[2]
FIRST = ("check", "examples/dordrecht-2024/facts", "--as-of", "2025-02-01")
BLOCKED = """
import sys

def refuse(event, args):
    if event.startswith("socket."):
        sys.stderr.write("NETWORK " + event)
        raise OSError("no network here")

sys.addaudithook(refuse)
"""
PROGRAM = "\nfrom engine.start import main\nmain()\n"
CALL = "\nimport socket\nsocket.create_connection(('127.0.0.1', 9))\n"


HALF, REGISTER = "examples/dordrecht-2024/facts", "examples/register-2026"
COMMANDS: Mapping[str, tuple[tuple[str, ...], int]] = {
    "check": (FIRST, 1),
    "check of a register": (
        (
            "check", f"{REGISTER}/facts", "--mapping", f"{REGISTER}/koppeling.yaml",
            "--party", "trivire", "--period", "2026", "--as-of", "2027-02-01",
            "--trust", "register",
        ), 0,
    ),
    "report": (("report", *FIRST[1:], "-o", "{folder}/rapport.html"), 1),
    "agreements": (("agreements",), 0),
    "norms": (("norms", D24), 0),
    "room": (
        ("room", HALF, "--expect", "lettings_social=+1", "--party", "woonbron", *FIRST[2:]), 0,
    ),
    "what-if": (("what-if", HALF, "--packs", "rules/packs", *FIRST[2:]), 0),
    "replay": (("replay", "{folder}/assessment.json", "--inputs", HALF), 0),
    "diff": (("diff", D24, D26), 0),
    "template": (("template", D24, "--period", "2025", "-o", "{folder}/sjabloon.xlsx"), 0),
    "features": (("features", "features/dordrecht-2024-2025"), 0),
    "coverage": (("coverage", D24), 0),
    "mutate": (("mutate", D24, "--norm", "land-price", "--jobs", "1"), 0),
    "lint": (("lint",), 0),
    "review": (("review",), 0),
    "book": (("book", D24, "-o", "{folder}/boek"), 0),
    "schema": (("schema",), 0),
    "new": (("new", "agreement", "teststad-2030", "-o", "{folder}/nieuw"), 0),
}  # fmt: skip
"""Every command, with what it is asked and how it ends."""
each_command = pytest.mark.parametrize("name", COMMANDS)


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )


def _asked(name: str, folder: Path) -> tuple[str, ...]:
    """A command, with the files that it needs from an earlier one."""
    if name == "replay":
        first = (*FIRST, "--output", str(folder / "assessment.json"))
        assert _run(sys.executable, "-c", PROGRAM, *first).returncode == 1
    return tuple(word.replace("{folder}", str(folder)) for word in COMMANDS[name][0])


def test_every_command_is_tried() -> None:
    """One that is added to the program has to be added here."""
    assert {name.split(" ")[0] for name in COMMANDS} == set(cli.COMMANDS)


@each_command
def test_no_command_opens_a_socket(name: str, tmp_path: Path) -> None:
    """Python refuses every socket and look-up, and each does its work all the same."""
    found = _run(sys.executable, "-c", BLOCKED + PROGRAM, *_asked(name, tmp_path))

    assert "NETWORK" not in found.stderr
    assert found.returncode == COMMANDS[name][1], found.stderr[-2000:]


def test_a_program_that_opens_a_socket_would_be_noticed() -> None:
    """The block works: the proof above is not empty."""
    found = _run(sys.executable, "-c", BLOCKED + CALL)

    assert "NETWORK" in found.stderr
    assert found.returncode != 0


@each_command
def test_every_command_works_without_any_network(name: str, tmp_path: Path) -> None:
    """In a network namespace of its own, where not even the loopback is up."""
    alone = ("unshare", "--net", "--map-root-user")
    if not shutil.which("unshare") or _run(*alone, "true").returncode:
        pytest.skip("namespaces cannot be made here")
    found = _run(*alone, sys.executable, "-c", PROGRAM, *_asked(name, tmp_path))

    assert found.returncode == COMMANDS[name][1], found.stderr[-2000:]


def test_no_network_call_reaches_the_kernel() -> None:
    """Also none from libraries that are not in Python, such as the rules engine."""
    if not shutil.which("strace"):
        pytest.skip("strace is not installed")
    trace = ("strace", "-f", "-qq", "-e", "trace=socket,connect,sendto", "-e", "signal=none")
    if _run(*trace, "true").returncode:
        pytest.skip("processes cannot be traced here")
    found = _run(*trace, sys.executable, "-c", PROGRAM, *FIRST)

    assert found.returncode == 1
    calls = [line for line in found.stderr.splitlines() if "AF_" in line]
    assert [line for line in calls if "AF_UNIX" not in line and "AF_NETLINK" not in line] == []
