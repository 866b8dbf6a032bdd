"""`python -m tests.evidence.tested PATH...`: runs tests and prints, as JSON, how many hold."""

import contextlib
import json
import sys
from collections import Counter
from collections.abc import Sequence

import pytest


class Counting:
    """Counts what comes of each test, whichever worker ran it."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.failed: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Counts a test once: where it ran, or where it could not be made ready."""
        if report.when != "call" and report.outcome == "passed":
            return
        if hasattr(report, "wasxfail"):
            self.counts["expected_to_fail"] += 1
            return
        self.counts[report.outcome] += 1
        if report.failed:
            self.failed.append(report.nodeid)


def main(arguments: Sequence[str]) -> int:
    """Runs the tests; pytest's own exit status."""
    counting = Counting()
    with contextlib.redirect_stdout(sys.stderr):
        status = pytest.main([*arguments, "-q", "-p", "no:randomly"], plugins=[counting])
    names = ("passed", "failed", "skipped", "expected_to_fail")
    print(json.dumps({**{n: counting.counts[n] for n in names}, "which": counting.failed}))
    return int(status)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
