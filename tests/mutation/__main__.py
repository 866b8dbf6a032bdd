"""`python -m tests.mutation [PATTERN...]`: whether the tests notice every change to what judges.

A PATTERN picks places, such as `rules/grammar.py*`; they are asked in the order given. Outcomes
are kept in a folder, so that an interrupted run goes on where it ended; `--anew` forgets them.
Ends with 1 at a mutant that survives and is not explained in survivors.yaml, or was not asked.
Works in a copy; of the repository only the folder `mutants` is written.
"""

import argparse
import contextlib
import os
import shutil
import signal
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tests.mutation.explained import explanations
from tests.mutation.kept import Kept
from tests.mutation.outcome import Outcome
from tests.mutation.preparing import Mutant, copied, mutants, refused_by_types
from tests.mutation.running import ask
from tests.mutation.telling import Tally


def run(patterns: Sequence[str], kept: Kept, workers: int) -> int:
    """Makes and asks every mutant; 0 if each was asked and none survives unexplained, else 1."""
    began = time.monotonic()
    made = _made(patterns)
    refused = kept.refused(refused_by_types)
    tally = Tally(frozenset(explanations()), _print)
    tally.made(made, refused)
    _print(tally.sentence())
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        ask(list(_open(made, refused, kept, tally)), _both(kept, tally), kept.reach, workers)
    except KeyboardInterrupt:
        _print("interrupted; the same command goes on where this ended")
    if not tally.open and patterns == ["*"]:
        for place, change in sorted(tally.explained - tally.met):
            _print(f"explained, but killed or gone: {place}\n{change}")
    _print(tally.table())
    _print(f"{tally.sentence()}; {time.monotonic() - began:.0f} s")
    return 1 if tally.unexplained or tally.open else 0


def _made(patterns: Sequence[str]) -> list[Mutant]:
    """The mutants, in the order of the patterns; mutmut says much that nobody asked."""
    with (
        Path(os.devnull).open("w", encoding="utf-8") as nowhere,
        contextlib.redirect_stdout(nowhere),
    ):
        return list(mutants(patterns))


def _open(
    made: Sequence[Mutant], refused: frozenset[str], kept: Kept, tally: Tally
) -> Iterator[Mutant]:
    """Those to ask now; the others are told from what is kept."""
    for mutant in made:
        if mutant.name in refused:
            continue
        outcome = kept.outcome(mutant)
        if outcome and tally.settled(mutant, outcome):
            tally.add(mutant, outcome)
        else:
            yield mutant


def _both(kept: Kept, tally: Tally) -> Callable[[Mutant, Outcome], None]:
    def told(mutant: Mutant, outcome: Outcome) -> None:
        kept.add(mutant, outcome)
        tally.add(mutant, outcome)

    return told


def _print(text: str) -> None:
    print(text, flush=True)


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def main() -> int:
    """Reads what was asked for, and runs it in a copy."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("patterns", nargs="*", metavar="PATTERN", default=["*"])
    parser.add_argument("--kept", type=Path, default=Path("mutants"), metavar="FOLDER")
    parser.add_argument("--anew", action="store_true", help="forget what is kept")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, metavar="N")
    given = parser.parse_args()
    kept = given.kept.absolute()
    if given.anew:
        shutil.rmtree(kept, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
        copied(Path(folder) / "copy")
        status = run(given.patterns, Kept(kept, Path.cwd()), given.workers)
        os.chdir("/")
    return status


if __name__ == "__main__":
    raise SystemExit(main())
