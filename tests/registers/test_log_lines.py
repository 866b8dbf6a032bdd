"""What a run with each engine says on its way: lines that a machine can read, and nothing else."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.registers.support import csv_of, letting

SIGNAAL = "from engine.start import main; main()"


@pytest.mark.parametrize("engine", ["pandas", "duckdb"])
def test_only_log_lines_come_on_stderr(tmp_path: Path, engine: str) -> None:
    """A library that is taken down at the end has nothing to say about it."""
    path = csv_of(tmp_path, letting(1), letting(2))
    question = ["check", str(path), "--as-of", "2026-02-01", "--period", "2025", "--log"]

    done = subprocess.run(
        [sys.executable, "-c", SIGNAAL, *question, "--engine", engine],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert done.stderr
    assert all("event" in json.loads(line) for line in done.stderr.splitlines())
