"""`python -m tests.oracle.registers 60`: so many random registers, each counted three times.

By the oracle row by row, and by the program on pandas and on DuckDB. Ends with 1 at a difference;
the last line is JSON, for programs.
"""

import json
import sys
import tempfile
import time
from collections import Counter
from fractions import Fraction
from itertools import product
from pathlib import Path
from random import Random

from facts.registers import Engine, Options, Registers
from tests.oracle.register_facts import Counted, Counting, Limits, Where, counted
from tests.oracle.register_files import Register, drawn_register, written
from tests.oracle.vocabulary import random
from tests.registers.support import known

KINDS = ("lettings", "dwellings", "rents")
FORMS = ("csv", "parquet", "xlsx")
ENGINES: tuple[Engine, ...] = ("pandas", "duckdb")
ROWS = 400


def differences(rng: Random, kind: str, form: str, folder: Path, rows: int = ROWS) -> list[str]:
    """What a register gives otherwise than its rows do, on any engine; none where all agree."""
    register = drawn_register(rng, kind, rows)
    expected = by_oracle(register)
    path = written(register, folder, form, rng)
    return [text for engine in ENGINES for text in _differing(path, engine, expected)]


def _differing(path: Path, engine: Engine, expected: Counted) -> list[str]:
    found = by_program(path, engine)
    figures = {
        w for w in {*found.facts, *expected.facts} if found.facts.get(w) != expected.facts.get(w)
    }
    doubts = {w for w in {*found.doubts, *expected.doubts} if found.doubts[w] != expected.doubts[w]}
    return [
        f"{path.name} on {engine}, {where}: {found.facts.get(where)} with {found.doubts[where]} in "
        f"doubt, not {expected.facts.get(where)} with {expected.doubts[where]}"
        for where in sorted({*figures, *doubts})
    ]


def by_program(path: Path, engine: Engine) -> Counted:
    """What the program counts in a file."""
    vocabulary, series = known()
    registers = Registers(vocabulary, series, Options(engine=engine))
    assert registers.take(path, path.name)
    facts = {(f.party, str(f.period), f.fact): Fraction(f.value) for f in registers.facts}
    doubts: Counter[Where] = Counter()
    for doubt in registers.doubts:
        (key,) = doubt.keys
        when = key[4] if doubt.fact.startswith("lettings") else doubt.problem.values["period"]
        doubts[key[1], str(when), doubt.fact] = int(str(doubt.problem.values["count"]))
    return Counted(facts, doubts)


def by_oracle(register: Register) -> Counted:
    """What stands in the rows themselves."""
    counting = Counting(register.columns, Limits(known()[1]))
    return counted(register.kind, list(register.rows), counting)


def main(registers: int) -> int:
    """Counts so many registers of each kind in each form in turn; 1 where any differs."""
    began, found, figures = time.monotonic(), list[str](), 0
    turns = product(range(-(-registers // 9)), KINDS, FORMS)
    for number, (turn, kind, form) in zip(range(registers), turns, strict=False):
        rng = random(f"{number}-{turn}")
        with tempfile.TemporaryDirectory() as folder:
            found += differences(rng, kind, form, Path(folder))
        figures += len(by_oracle(drawn_register(random(f"{number}-{turn}"), kind, ROWS)).facts)
    sys.stdout.writelines(f"{text}\n" for text in found[:20])
    summary = {
        "registers": registers, "rows": registers * ROWS, "figures": figures * len(ENGINES),
        "differences": len(found), "engines": ENGINES, "forms": FORMS,
        "seconds": round(time.monotonic() - began, 1),
    }  # fmt: skip
    print(json.dumps(summary))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 60))
