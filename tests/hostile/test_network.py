"""Nothing goes over a network when figures are judged."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

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


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )


def test_the_first_command_of_the_readme_opens_no_socket() -> None:
    """Python refuses every socket and look-up, and a whole year is judged all the same."""
    found = _run(sys.executable, "-c", BLOCKED + PROGRAM, *FIRST)

    assert "NETWORK" not in found.stderr
    assert found.returncode == 1
    assert "76 / 1.010" in found.stdout


def test_a_program_that_opens_a_socket_would_be_noticed() -> None:
    """The block works: the proof above is not empty."""
    found = _run(sys.executable, "-c", BLOCKED + CALL)

    assert "NETWORK" in found.stderr
    assert found.returncode != 0


def test_the_first_command_of_the_readme_works_without_any_network() -> None:
    """In a network namespace of its own, where not even the loopback is up."""
    alone = ("unshare", "--net", "--map-root-user")
    if not shutil.which("unshare") or _run(*alone, "true").returncode:
        pytest.skip("namespaces cannot be made here")
    found = _run(*alone, sys.executable, "-c", PROGRAM, *FIRST)

    assert found.returncode == 1
    assert "76 / 1.010" in found.stdout


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
