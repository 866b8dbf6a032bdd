"""Times whole processes side by side, so that a slow machine is as slow for both."""

import os
import resource
import statistics
import subprocess
import sys
from collections.abc import Mapping, Sequence
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
    """How long a processor works on a process, from its start until its end.

    That is what one waits for on a machine that does nothing else; what it does else, such as
    other tests, does not count.
    """
    before = _worked()
    subprocess.run(command, cwd=ROOT, env=_kept(), check=True, capture_output=True)
    return _worked() - before


def _kept() -> Mapping[str, str]:
    """The environment of people, in which Python keeps the bytecode of modules."""
    return {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _worked() -> float:
    """What processors have worked for the processes that we started and that are done."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def against_importing_pandas(*command: str, runs: int = 5) -> Ratio:
    """A Python process beside `python -c "import pandas"`, in turn, after one run of each."""
    ours, theirs = [sys.executable, *command], [sys.executable, "-c", "import pandas"]
    for warm_up in (ours, theirs):
        seconds(warm_up)
    pairs = [(seconds(ours), seconds(theirs)) for _ in range(runs)]
    return Ratio(*(statistics.median(column) for column in zip(*pairs, strict=True)))
