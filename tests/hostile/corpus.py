"""The whole corpus, the same bytes for the same seed.

`uv run python -m tests.hostile.corpus FOLDER` writes it out, each case in a folder of its own, for
people who want to try another program on it. The tests write what they need when they need it.
"""

import random
import sys
from functools import cache
from pathlib import Path

from tests.hostile.bombs import bomb_cases
from tests.hostile.case import Case
from tests.hostile.packs import pack_cases
from tests.hostile.papers import paper_cases
from tests.hostile.tables import csv_cases, json_cases
from tests.hostile.workbooks import xlsx_cases

SEED = 20240630
GROUPS = (csv_cases, json_cases, xlsx_cases, pack_cases, paper_cases, bomb_cases)


@cache
def corpus(seed: int = SEED) -> tuple[Case, ...]:
    """Every case, in a fixed order."""
    return tuple(case for group in GROUPS for case in group(random.Random(seed)))


def main(folder: Path) -> None:
    """Writes every case to a folder, and says how it is handed to the program."""
    for case in corpus():
        own = folder / case.name
        case.write(own)
        for _, args in case.runs(own):
            print("signaal", *args)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
