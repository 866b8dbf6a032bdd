"""Times whole processes side by side, so that a slow or busy machine is as slow for both."""

import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True)
class Ratio:
    """How long one thing took against another: medians of runs taken in turn, in seconds."""

    ours: float
    theirs: float

    @property
    def value(self) -> float:
        """Ours divided by theirs."""
        return self.ours / self.theirs

    def __str__(self) -> str:
        """As a line of a report."""
        return f"{self.ours:.2f} s against {self.theirs:.2f} s, ratio {self.value:.2f}"


def seconds(command: Sequence[str]) -> float:
    """How long a process takes, from its start until its end."""
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return time.perf_counter() - start


def against_importing_pandas(*command: str, runs: int = 5) -> Ratio:
    """A Python process beside `python -c "import pandas"`, in turn, after one run of each."""
    ours, theirs = [sys.executable, *command], [sys.executable, "-c", "import pandas"]
    for warm_up in (ours, theirs):
        seconds(warm_up)
    pairs = [(seconds(ours), seconds(theirs)) for _ in range(runs)]
    return Ratio(*(statistics.median(column) for column in zip(*pairs, strict=True)))
