"""`python -m tests.evidence.audit`: the pinned packages against known vulnerabilities.

By pip-audit, over `requirements-ci.txt` and with the advisories of OSV. Ends with 1 where a package
has one, and with 3, and the reason, where nothing could be asked: no answer is no clean bill.
"""

import importlib.util
import json
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

from tests.evidence.running import NOT_RUN, ROOT

COMMAND = (
    "-m", "pip_audit", "--requirement", "requirements-ci.txt", "--require-hashes", "--disable-pip",
    "--vulnerability-service", "osv", "--format", "json", "--progress-spinner", "off",
    "--timeout", "20",
)  # fmt: skip


def main() -> int:
    """Asks, and prints what was found, or why nothing was."""
    if importlib.util.find_spec("pip_audit") is None:
        print(json.dumps({"why": "pip-audit is not installed: uv sync --group audit"}))
        return NOT_RUN
    done = subprocess.run(
        [sys.executable, *COMMAND], cwd=ROOT, capture_output=True, text=True, check=False
    )
    figures = answered(done.stdout, done.stderr)
    print(json.dumps(figures))
    return NOT_RUN if "why" in figures else int(bool(figures["vulnerable"]))


def answered(output: str, errors: str) -> Mapping[str, Any]:
    """What the advisories say, or why they said nothing."""
    try:
        told = json.loads(output)["dependencies"]
    except (ValueError, KeyError, TypeError):
        lines = [line.strip() for line in errors.splitlines() if line.strip()]
        reason = lines[-1][:200] if lines else "it gave no answer"
        return {"why": f"the advisories could not be asked: {reason}"}
    asked = [package for package in told if "skip_reason" not in package]
    skipped = [package["name"] for package in told if "skip_reason" in package]
    found = {p["name"]: [v["id"] for v in p["vulns"]] for p in asked if p["vulns"]}
    if not asked or skipped:
        return {"why": f"not every package was asked about: {', '.join(skipped) or 'none was'}"}
    return {"packages": len(asked), "vulnerable": len(found), "found": found}


if __name__ == "__main__":
    sys.exit(main())
