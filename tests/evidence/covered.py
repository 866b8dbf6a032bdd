"""`python -m tests.evidence.covered`: which branches of the judging core the tests reach.

What the core is stands in `tests/coverage.toml`, the tests in `tests/coverage.args`. Ends with 1
where a line or a branch of it is not reached.
"""

import contextlib
import json
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

ASKED = ("--cov", "--cov-config=tests/coverage.toml", "@tests/coverage.args")


def main() -> int:
    """Runs the tests of the core under coverage; 1 where they fail or something is not reached."""
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "coverage.json"
        with contextlib.redirect_stdout(sys.stderr):
            status = pytest.main([*ASKED, f"--cov-report=json:{told}", "-q", "-p", "no:randomly"])
        found = json.loads(told.read_text("utf-8"))
    figures = summary(found)
    print(json.dumps(figures))
    return int(status != 0 or bool(figures["missing"]))


def summary(found: Mapping[str, Any]) -> dict[str, Any]:
    """How much is reached, and where something is not: a line, or a jump from one to another."""
    totals = found["totals"]
    return {
        "covered": totals["covered_branches"],
        "branches": totals["num_branches"],
        "lines": totals["num_statements"],
        "percent": round(totals["percent_covered"], 2),
        "missing": [
            f"{path}:{at}"
            for path, file in sorted(found["files"].items())
            for at in (
                *file["missing_lines"],
                *(f"{here}->{there}" for here, there in file["missing_branches"]),
            )
        ],
    }


if __name__ == "__main__":
    sys.exit(main())
