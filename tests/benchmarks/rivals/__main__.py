"""Runs one way in this process: `python -m tests.benchmarks.rivals KEY DATA FACTS`.

With `data` for a key it writes the bands and facts instead. What was measured is the last line on
standard output, as JSON.
"""

import gc
import json
import os
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.benchmarks.rivals import Band, Row, Way

WARM_UP = 1200
LETTERS = {"pass": "p", "warn": "w", "breach": "b", "crossed": "x"}


def write(path: Path, count: int) -> None:
    """Writes the bands and facts of `many.question` as plain numbers."""
    from rules.expressions import printed_value
    from tests.benchmarks.many import question

    asked = question(count)
    bounds = [(norm.holds, norm.warn) for norm in asked.judge.pack.norms]
    bands = [[int(printed_value(b.tree) or 0) for b in pair if b] for pair in bounds]
    rows = [
        [int(fact.fact.removeprefix("count_")), int(str(fact.value))]
        for fact in asked.submission.facts
    ]
    path.write_text(json.dumps({"bands": bands, "rows": rows}))


def peak() -> int:
    """The most memory that this process has held, in kilobytes.

    Not that of `getrusage`, which on Linux begins at what the parent held.
    """
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text().partition("VmHWM:")[2].split()[0])
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def measured(key: str, path: Path, count: int) -> dict[str, Any]:
    """One way through so many facts, after a few to warm up."""
    data = json.loads(path.read_text())
    bands, rows = [Band(*b) for b in data["bands"]], [Row(*r) for r in data["rows"][:count]]
    module, _, name = key.partition(".")
    way: Way = getattr(import_module(f"tests.benchmarks.rivals.{module}"), name)(bands)
    way.run(way.given(rows[:WARM_UP]))
    given = way.given(rows)
    gc.collect()
    begin, busy = time.perf_counter(), time.process_time()
    result = way.run(given)
    seconds, busy = time.perf_counter() - begin, time.process_time() - busy
    held = peak()
    letters = "".join(LETTERS[verdict] for verdict in way.verdicts(result))
    return {"seconds": seconds, "busy": busy, "peak": held, "verdicts": letters}


if __name__ == "__main__":
    asked, where, facts = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    if asked == "data":
        write(where, facts)
    else:
        print(json.dumps(measured(asked, where, facts)), flush=True)
    # some engines keep threads that would never end
    os._exit(0)
