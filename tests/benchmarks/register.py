"""Times a register of ten million lettings against the same counts and check by hand in SQL.

Run it with `python tests/benchmarks/register.py [ROWS]`. Each side runs in a process of its own,
in turn, after a thousand rows that load its libraries; the median of the ratios counts. It ends
with 1 where the register takes more than one and a half times as long, or over two gigabytes.
"""

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

BOUND, MEMORY = 1.5, 2_000_000
ROUNDS, FEW = 5, 1000

BY_HAND = """
    SELECT corporatie, gemeente, year(datum) AS jaar, month(datum) > 6 AS tweede,
        count(*) AS rijen,
        count(*) FILTER (rekenhuur <= 900.07) AS sociaal,
        count(*) FILTER (rekenhuur <= 900.07 AND voorrangsregelingen IS NULL
            AND (doelgroep IS NULL OR doelgroep NOT IN ('STA', 'ZOR', 'ZDR', 'UIT'))) AS regulier,
        count(*) FILTER (rekenhuur <= 900.07 AND (voorrangsregelingen IN ('STA', 'UIT')
            OR doelgroep IN ('STA', 'ZOR', 'ZDR', 'UIT'))) AS bijzonder,
        count(*) FILTER (rekenhuur <= 900.07 AND rekeninkomen >
            CASE WHEN huishoudgrootte <= 1 THEN 49669 ELSE 54847 END) AS boven,
        count(*) FILTER (rekenhuur <= 900.07 AND rekeninkomen <=
            CASE WHEN huishoudgrootte <= 1 THEN 28375 ELSE 38500 END) AS toeslag,
        count(*) FILTER (rekenhuur <= 900.07 AND rekeninkomen <=
            CASE WHEN huishoudgrootte <= 1 THEN 28375 ELSE 38500 END AND rekenhuur <=
            CASE WHEN huishoudgrootte <= 2 THEN 682.96 ELSE 731.93 END) AS passend,
        count(*) FILTER (rekenhuur <= 477.20) AS kwaliteit,
        count(*) FILTER (rekenhuur <= 682.96) AS laag,
        count(*) FILTER (rekenhuur <= 731.93) AS hoog
    FROM read_parquet(?) GROUP BY ALL
"""
TWICE = "SELECT toewijzing FROM read_parquet(?) GROUP BY corporatie, toewijzing HAVING count(*) > 1"


def by_hand(path: str) -> int:
    """The counts and the check for repeated rows as anyone would write them."""
    import duckdb

    def work(file: str) -> tuple[list[Any], list[Any]]:
        connection = duckdb.connect(config={"memory_limit": "1GB"})
        groups = connection.execute(BY_HAND, [file]).fetchall()
        return groups, connection.execute(TWICE, [file]).fetchall()

    _warm(work)
    begin = time.perf_counter()
    groups, repeated = work(path)
    _tell(begin, sum(row[4] for row in groups), len(repeated))
    return sum(row[5] for row in groups)


def by_register(path: str) -> int:
    """The facts of the register, as `signaal check` derives them."""
    from facts.reference import load_reference
    from facts.registers import Options, Registers, counting  # noqa: F401
    from facts.table import Known
    from facts.vocabulary import load_vocabulary
    from tests.benchmarks.lettings import CORPORATIONS

    parties = {f"corporatie {i}": f"corporatie-{i}" for i in range(CORPORATIONS)}
    known, series = Known(load_vocabulary(), parties), load_reference()

    def work(file: str) -> Registers:
        registers = Registers(known, series, Options(engine="duckdb"))
        registers.take(Path(file), "lettings.parquet")
        return registers

    _warm(work)
    begin = time.perf_counter()
    registers = work(path)
    social = [f for f in registers.facts if f.fact == "lettings_social" and len(str(f.period)) == 4]
    total = sum(int(fact.value) for fact in social)
    _tell(begin, len(registers.facts), len(registers.doubts))
    return total


def _warm(work: Callable[[str], object]) -> None:
    """Counts a few rows first: what is loaded once, by either side, is not what is compared."""
    from tests.benchmarks.lettings import write_lettings

    with tempfile.TemporaryDirectory() as folder:
        few = Path(folder) / "few.parquet"
        write_lettings(few, FEW)
        work(str(few))


def _tell(begin: float, *counts: int) -> None:
    seconds = time.perf_counter() - begin
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    sys.stdout.write(f"{seconds:.3f} {peak} {counts}\n")


def _run(side: str, path: Path) -> tuple[float, int]:
    command = [sys.executable, __file__, side, str(path)]
    root = Path(__file__).parents[2]
    output = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True,
                            env={"PYTHONPATH": str(root), "PATH": ""}).stdout  # fmt: skip
    sys.stdout.write(f"{side}: {output}")
    seconds, peak = output.split()[:2]
    return float(seconds), int(peak)


def main(rows: int) -> int:
    """Runs both sides in turn; 1 where a bound is crossed."""
    from tests.benchmarks.lettings import write_lettings

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lettings.parquet"
        write_lettings(path, rows)
        runs = [(_run("by_hand", path), _run("by_register", path)) for _ in range(ROUNDS)]
    hand, ours = (median(run[side][0] for run in runs) for side in (0, 1))
    ratio = median(run[1][0] / run[0][0] for run in runs)
    peak = max(run[1][1] for run in runs)
    sys.stdout.write(f"by hand {hand:.2f} s, register {ours:.2f} s, ratio {ratio:.2f}, ")
    sys.stdout.write(f"peak {peak // 1000} MB\n")
    return int(ratio > BOUND or peak > MEMORY)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))
    if len(sys.argv) == 3:
        {"by_hand": by_hand, "by_register": by_register}[sys.argv[1]](sys.argv[2])
    else:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000_000))
