"""`python -m tests.mutation [PATTERN]`: whether the tests notice every change to what judges.

PATTERN picks places, such as `rules/grammar.py*`. Ends with 1 at a mutant that survives and is not
explained in survivors.yaml. Works in a copy; nothing is left in the repository.
"""

import contextlib
import os
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.mutation.explained import explanations
from tests.mutation.preparing import Mutant, copied, mutants, refused_by_types
from tests.mutation.running import KILLED, ask

Key = tuple[str, str]


@dataclass
class Tally:
    """What came of the mutants, told as it comes."""

    explained: frozenset[Key]
    outcomes: Counter[str] = field(default_factory=Counter)
    unexplained: list[Key] = field(default_factory=list)
    met: set[Key] = field(default_factory=set)

    def add(self, mutant: Mutant, outcome: str) -> None:
        """Counts one mutant, and prints one that survives without an explanation."""
        self.outcomes[outcome] += 1
        if outcome == KILLED:
            return
        key = (mutant.place, mutant.change)
        self.met.add(key)
        if key not in self.explained:
            self.unexplained.append(key)
            _print(f"{outcome}: {mutant.place}", mutant.change)

    @property
    def survived(self) -> int:
        """How many were not killed."""
        return self.outcomes.total() - self.outcomes[KILLED]


def run(pattern: str) -> int:
    """Makes and asks every mutant; 1 if one survives without an explanation, else 0."""
    began = time.monotonic()
    with (
        Path(os.devnull).open("w", encoding="utf-8") as nowhere,
        contextlib.redirect_stdout(nowhere),
    ):
        made = list(mutants(pattern))
    refused = refused_by_types()
    open_ = [mutant for mutant in made if mutant.name not in refused]
    _print(f"{len(made)} mutants, {len(made) - len(open_)} refused by mypy")
    tally = Tally(frozenset(explanations()))
    ask(open_, tally.add)
    for place, change in sorted(tally.explained - tally.met) if pattern == "*" else ():
        _print(f"explained, but killed or gone: {place}", change)
    _print(
        f"{len(made)} mutants, {len(made) - len(open_)} refused by mypy, "
        f"{tally.outcomes[KILLED]} killed, {tally.survived} survived, "
        f"{tally.survived - len(tally.unexplained)} of these explained; "
        f"{time.monotonic() - began:.0f} s"
    )
    return 1 if tally.unexplained else 0


def _print(*lines: str) -> None:
    print(*lines, sep="\n", flush=True)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
        copied(Path(folder) / "copy")
        status = run(sys.argv[1] if len(sys.argv) > 1 else "*")
        os.chdir("/")
    sys.exit(status)
