"""Runs a part in a process of its own, and reads what came of it."""

import json
import re
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from typing import Any, Literal

from tests.evidence.parts import Part

ROOT = Path(__file__).parents[2]
NOT_RUN = 3
"""The exit status of a part that could not be run, and said why."""
State = Literal["holds", "fails", "not run"]
LONGEST = 300
OURS = ("engine", "facts", "rules", "tests")


@dataclass(frozen=True)
class Result:
    """What came of a part: whether it holds, its figures or the last thing that it said."""

    part: Part
    state: State
    seconds: float
    figures: Mapping[str, Any]
    output: str
    last: str

    @property
    def said(self) -> str:
        """One line for people: the figures in words, or else the last line as it was."""
        wanted = {name for _, name, _, _ in Formatter().parse(self.part.says) if name}
        if wanted and wanted <= set(self.figures):
            shown = {name: _shown(self.figures[name]) for name in wanted}
            return self.part.says.format(**shown)
        return str(self.figures.get("why", self.last))[:LONGEST]


def run(part: Part, *, quick: bool, python: str = sys.executable) -> Result:
    """Runs a part; one that cannot even be started fails."""
    began = time.monotonic()
    try:
        done = subprocess.run(
            [python, *part.arguments(quick=quick)],
            cwd=ROOT, capture_output=True, text=True, errors="replace", check=False,
        )  # fmt: skip
        status, output, errors = done.returncode, done.stdout, done.stderr
    except OSError as error:
        status, output, errors = 1, "", str(error)
    state: State = "holds" if status == 0 else "not run" if status == NOT_RUN else "fails"
    figures = _figures(output)
    if state == "fails" and (absent := _absent(errors)):
        state, figures = "not run", {"why": f"{absent} is not installed here"}
    if state == "holds" and part.says and not figures:
        state, errors = "fails", f"{errors}\nprinted no figures"
    last = _last(output if state == "holds" else f"{output}\n{errors}")
    return Result(part, state, time.monotonic() - began, figures, output, last)


def _absent(errors: str) -> str | None:
    """The library for want of which a part ended, if that is why; one of our own is no excuse."""
    found = re.fullmatch(r"ModuleNotFoundError: No module named '([^'.]+).*", _last(errors))
    return found[1] if found and found[1] not in OURS else None


def _figures(output: str) -> Mapping[str, Any]:
    """The JSON that a part printed, whole or as its last line."""
    for text in (output, _last(output)):
        try:
            found = json.loads(text)
        except ValueError:
            continue
        if isinstance(found, dict):
            return found
    return {}


def _last(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return lines[-1] if lines else "said nothing"


def _shown(value: Any) -> str:
    """A figure as it is read: whole numbers in groups of three, a list as its items."""
    if isinstance(value, bool | str):
        return str(value)
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "none"
    return str(value)
