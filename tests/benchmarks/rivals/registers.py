"""The register of lettings against the same counts by hand in SQL and in pandas.

`python -m tests.benchmarks.rivals.registers SIDE PATH` runs one side, and with `write` for a side
and a number of rows writes the register.
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median
from subprocess import SubprocessError
from tempfile import TemporaryDirectory

from tests.benchmarks.rivals.__main__ import peak
from tests.benchmarks.rivals.racing import process, reason, say

OURS = "by_register"
SIDES = {
    OURS: "**signaal**: facts with their conditions, doubts and repeated rows",
    "by_hand": "DuckDB by hand: one query of counts, one for repeated rows",
    "by_pandas": "pandas by hand: the same",
}


@dataclass(frozen=True)
class Side:
    """How long one side took (median seconds), the most memory it held (MB), what it counted.

    Where it failed, `why` says so and the rest is zero.
    """

    key: str
    seconds: float = 0
    peak: int = 0
    total: int = 0
    why: str = ""


def sides(rows: int, rounds: int) -> list[Side]:
    """Every side in processes of its own, in turn."""
    runs: dict[str, list[Side]] = {side: [] for side in SIDES}
    with TemporaryDirectory() as folder:
        path = str(Path(folder) / "lettings.parquet")
        say(f"writing a register of {rows:,} lettings")
        process(__name__, "write", path, str(rows))
        for turn in range(rounds):
            for side, found in runs.items():
                say(f"round {turn + 1} of {rounds}: register {side}")
                found.append(_run(side, path))
    return [_median(found) for found in runs.values()]


def agreed(found: Sequence[Side]) -> bool:
    """Whether all sides counted, and counted the same."""
    return len({(side.total, side.why) for side in found}) == 1


def _run(key: str, path: str) -> Side:
    try:
        timed, last = process(__name__, key, path).splitlines()[-2:]
    except SubprocessError as error:
        return Side(key, why=reason(error))
    total, held = map(int, last.split())
    return Side(key, float(timed.split()[0]), held // 1000, total)


def _median(runs: Sequence[Side]) -> Side:
    failed = next((run for run in runs if run.why), None)
    seconds, held = median(run.seconds for run in runs), median(run.peak for run in runs)
    return failed or replace(runs[0], seconds=seconds, peak=round(held))


def main(side: str, path: str, rows: int = 0) -> None:
    """One side in this process: prints its seconds, then what it counted and its memory."""
    if side == "write":
        from tests.benchmarks.lettings import write_lettings

        write_lettings(Path(path), rows)
    elif side == "by_pandas":
        from tests.benchmarks.rivals.lettings_pandas import by_pandas

        print(by_pandas(path), peak())
    else:
        from tests.benchmarks import register

        print(getattr(register, side)(path), peak())


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:]))
