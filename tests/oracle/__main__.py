"""`python -m tests.oracle 1000000`: so many outcomes of random packs, judged twice, on every core.

Ends with 1 at a difference, after all of them were counted, and where a form was never drawn. The
last line is JSON, for programs.
"""

import argparse
import json
import os
import sys
import time

from tests.oracle.running import Tally, run

SEED = 20261122


def main() -> int:
    """Compares, and prints how often each outcome and each form was drawn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cases", type=int, nargs="?", default=20_000)
    parser.add_argument("seed", type=int, nargs="?", default=SEED)
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    asked = parser.parse_args()
    began = time.monotonic()
    tally = run(asked.cases, asked.seed, asked.processes, lambda text: print(text, flush=True))
    for form, number in sorted(tally.forms.items()):
        print(f"{number:>9}  {form}")
    for difference in tally.shown:
        print(difference)
    print(json.dumps(summary(tally, asked.seed, time.monotonic() - began)))
    return 1 if tally.differences or tally.never else 0


def summary(tally: Tally, seed: int, seconds: float) -> dict[str, object]:
    """The figures of a run, for whoever reads them by program."""
    return {
        "cases": tally.cases,
        "differences": tally.differences,
        "seed": seed,
        "seconds": round(seconds, 1),
        "a_second": round(tally.cases / seconds),
        "outcomes": dict(tally.words.most_common()),
        "forms": dict(sorted(tally.forms.items())),
        "never_drawn": tally.never,
    }


if __name__ == "__main__":
    sys.exit(main())
