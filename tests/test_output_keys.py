"""Every name in the output for machines is explained in the README."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from engine.cli import main

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
FREE = ("inputs", "packs", "options", "explanation")
MAPPING = EXAMPLES / "register-2026" / "koppeling.yaml"
ASKED = ("--period", "2026", "--party", "trivire", "--as-of", "2027-02-01", "--mapping", MAPPING)
REGISTER = (EXAMPLES / "register-2026" / "facts", *ASKED)
RUNS = {
    "year": (EXAMPLES / "dordrecht-2024" / "facts", "--as-of", "2025-02-01"),
    "register": (*REGISTER, "--trace", "free-allocation"),
    "masked": (*REGISTER, "--mask"),
}


def _names(data: Any) -> Iterator[str]:
    """The names in the data, but for those that the submission gives."""
    if isinstance(data, dict):
        for name, value in data.items():
            yield name
            yield from () if name in FREE else _names(value)
    elif isinstance(data, list):
        for item in data:
            yield from _names(item)


@pytest.mark.parametrize("run", RUNS)
def test_every_name_in_the_output_is_explained(run: str) -> None:
    """People who write a program on it need not guess."""
    readme = (ROOT / "README.md").read_text("utf-8")
    section = readme[readme.index("## Output for machines") : readme.index("## The report")]
    explained = set(re.findall(r"`([a-z_]+)(?:\[\])?`", section))

    result = CliRunner().invoke(main, ["check", *map(str, RUNS[run]), "--format", "json"])

    assert set(_names(json.loads(result.stdout))) - explained == set()
