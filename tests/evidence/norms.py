"""`python -m tests.evidence.norms`: how many small changes of norms the scenarios notice."""

import json
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

from tests.evidence.parts import SIGNAAL


def main() -> int:
    """Runs `signaal mutate` over every pack; its own exit status."""
    done = subprocess.run(
        [sys.executable, "-c", SIGNAAL, "mutate", "--format", "json"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode > 1 or not done.stdout:
        sys.stderr.write(done.stderr)
        return done.returncode or 1
    print(json.dumps(summary(json.loads(done.stdout))))
    return done.returncode


def summary(told: Mapping[str, Any]) -> dict[str, int]:
    """The figures of all norms together; a change that alters nothing is excused, with a reason."""
    excused = len(told["equivalent"])
    return {
        "changes": told["mutants"] + excused,
        "noticed": told["killed"],
        "excused": excused,
        "unnoticed": len(told["survivors"]),
        "scenarios_that_fail": len(told["failing"]),
    }


if __name__ == "__main__":
    sys.exit(main())
