"""`python -m tests.evidence [--quick] [-o evidence.md]`: all the evidence, in one report.

Each part runs in a process of its own, one after another. What fails or cannot be run is said and
never left out. Ends with 1 where any part fails.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.evidence.parts import PARTS, Part
from tests.evidence.running import Result, run
from tests.evidence.telling import told, verdict


def main(arguments: Sequence[str]) -> int:
    """Runs the parts that were asked for, or all."""
    parser = argparse.ArgumentParser(prog="python -m tests.evidence", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer cases, seconds and rows")
    parser.add_argument("--only", nargs="+", choices=[part.name for part in PARTS], default=())
    parser.add_argument("-o", "--output", type=Path, help="write the report here")
    asked = parser.parse_args(arguments)
    parts = [part for part in PARTS if not asked.only or part.name in asked.only]
    results = [_run(part, quick=asked.quick) for part in parts]
    report = told(results, quick=asked.quick)
    if asked.output:
        asked.output.write_text(report, "utf-8")
    else:
        sys.stdout.write(report)
    print(verdict(results), file=sys.stderr)
    return int(any(result.state == "fails" for result in results))


def _run(part: Part, *, quick: bool) -> Result:
    print(f"{part.title} ...", end=" ", file=sys.stderr, flush=True)
    result = run(part, quick=quick)
    print(f"{result.state}, {result.seconds:.0f} s: {result.said}", file=sys.stderr, flush=True)
    return result


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
