"""`python -m tests.evidence.pythons 3.12 3.13`: the same bytes and verdicts on other Pythons.

Makes an environment for each version with the packages that CI pins, judges the example there, and
lets the oracle judge random packs. Ends with 1 where anything differs, and with 3 where no other
version could be made ready.
"""

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.evidence.parts import SIGNAAL
from tests.evidence.running import NOT_RUN, ROOT

EXAMPLES = (
    ("check", "examples/dordrecht-2024/facts", "--as-of", "2025-02-01", "--format", "json"),
    ("check", "examples/dordrecht-2026/facts", "--as-of", "2027-02-01", "--format", "json"),
)
FLAGS = {"CPPFLAGS": "-O3 -DPyEval_CallObject=PyObject_CallObject"}


@dataclass(frozen=True)
class Tried:
    """What a version of Python made of it: a hash of the bytes, and the oracle's figures."""

    version: str
    digest: str
    oracle: dict[str, Any]


def main(arguments: Sequence[str]) -> int:
    """Tries each version beside this one."""
    parser = argparse.ArgumentParser(prog="python -m tests.evidence.pythons")
    parser.add_argument("versions", nargs="+")
    parser.add_argument("--cases", type=int, default=2000)
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        made = {v: _environment(v, Path(folder) / v) for v in asked.versions}
        tried = [_tried(v, python, asked.cases) for v, python in made.items() if python]
    missing = [version for version, python in made.items() if python is None]
    if missing or not tried:
        print(json.dumps({"why": f"could not be made ready: Python {', '.join(missing)}"}))
        return NOT_RUN
    figures = summary(tried, _digest(Path(sys.executable)))
    print(json.dumps(figures))
    return int(len(figures["same"]) < len(tried) or figures["differences"] > 0)


def summary(tried: Sequence[Tried], here: str) -> dict[str, Any]:
    """Which versions give the same bytes as this one, and what the oracle found on them."""
    return {
        "same": [each.version for each in tried if each.digest == here],
        "other": [each.version for each in tried if each.digest != here],
        "cases": min(each.oracle["cases"] for each in tried),
        "differences": sum(each.oracle["differences"] for each in tried),
    }


def _environment(version: str, folder: Path) -> Path | None:
    """A Python of a version with everything in it; None, with the reason said, where that fails."""
    uv = shutil.which("uv")
    found = _interpreter(version)
    if uv is None or found is None:
        print(f"no uv, or no Python {version}", file=sys.stderr)
        return None
    python = folder / "bin" / "python"
    own = {**os.environ, **FLAGS, "VIRTUAL_ENV": str(folder)}
    own.pop("UV_NO_SYNC", None)
    steps = (
        ("venv", "--quiet", "--python", found, str(folder)),
        ("pip", "sync", "--quiet", "--require-hashes", "requirements-ci.txt"),
        ("pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--editable", "."),
    )
    for step in steps:
        done = subprocess.run([uv, *step], cwd=ROOT, env=own, check=False, capture_output=True)
        if done.returncode:
            sys.stderr.buffer.write(done.stderr)
            return None
    return python


def _interpreter(version: str) -> str | None:
    """A Python of a version that starts: on the path, or where pyenv keeps them."""
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    kept = sorted(str(path) for path in root.glob(f"{version}.*/bin/python"))
    on_path = shutil.which(f"python{version}")
    candidates = [path for path in (on_path, *reversed(kept)) if path]
    return next((path for path in candidates if _starts(path)), None)


def _starts(python: str) -> bool:
    done = subprocess.run([python, "-c", ""], capture_output=True, check=False)
    return done.returncode == 0


def _tried(version: str, python: Path, cases: int) -> Tried:
    oracle = _output(python, "-m", "tests.oracle", str(cases)).decode().splitlines()
    return Tried(version, _digest(python), json.loads(oracle[-1]))


def _digest(python: Path) -> str:
    """A hash of what a Python prints about the examples."""
    parts = [_output(python, "-c", SIGNAAL, *example) for example in EXAMPLES]
    return hashlib.sha256(b"".join(parts)).hexdigest()


def _output(python: Path, *command: str) -> bytes:
    done = subprocess.run([python, *command], cwd=ROOT, capture_output=True, check=False)
    if not done.stdout:
        sys.stderr.buffer.write(done.stderr)
        raise SystemExit(1)
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
