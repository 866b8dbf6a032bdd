"""`python -m tests.oracle 1000000 [SEED]`: so many outcomes of random packs, judged twice.

Ends with 1 at a difference, after all of them were counted.
"""

import sys
import time
from collections import Counter

from tests.oracle.comparing import comparisons

EVERY = 50_000
SHOWN = 5


def run(wanted: int, seed: int) -> int:
    """Compares `wanted` outcomes; 1 if any differs, else 0."""
    words: Counter[str] = Counter()
    differences, began, told = 0, time.monotonic(), EVERY
    for found in comparisons(seed):
        words.update(found.words)
        if found.differences and differences < SHOWN:
            print(found.explained(), flush=True)
        differences += len(found.differences)
        if words.total() >= min(told, wanted):
            seconds = time.monotonic() - began
            print(f"{words.total()} compared, {differences} differ, {seconds:.0f} s", flush=True)
            told += EVERY
        if words.total() >= wanted:
            break
    print(", ".join(f"{word} {number}" for word, number in words.most_common()))
    return 1 if differences else 0


if __name__ == "__main__":
    given = [int(text) for text in sys.argv[1:3]]
    wanted, seed = (*given, *(20_000, 20261122)[len(given) :])
    sys.exit(run(wanted, seed))
