"""What a replay says is different has a name in both languages."""

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from engine.cli import main
from engine.comparing.replaying import ASIDE
from engine.words.trending import TEXTS, said
from facts.catalogue import catalogue

FACTS = Path(__file__).parent.parent / "examples" / "dordrecht-2024" / "facts"
KEY = {"agreement", "norm", "clause", "party", "subject", "period", "status", "reason"}
"""What an outcome is known by, and the outcome itself."""


def written() -> dict[str, Any]:
    """A check as it is written down."""
    arguments = ["check", str(FACTS), "--as-of", "2024-10-01", "--period", "2024", "--mask"]
    options = ["--agreement", "dordrecht-2024-2025", "--format", "json"]
    data: dict[str, Any] = json.loads(CliRunner().invoke(main, [*arguments, *options]).stdout)
    return data


def test_whatever_can_differ_has_a_name() -> None:
    """No key of the JSON reaches somebody who reads the outcome in Dutch."""
    data = written()
    kept = ("engine_version", "packs", "inputs")
    outcomes = {key for name in ("findings", "not_assessed") for it in data[name] for key in it}
    parts = set(data) - set(ASIDE)
    receipt = {f"receipt > {name}" for name in data["receipt"] if name not in kept}

    assert (outcomes - KEY) | parts | receipt <= set(catalogue(TEXTS)["replay"]["names"])


def test_one_file_is_called_one_file() -> None:
    """And of two it is the plural."""
    told = [said("nl", "replay", "same", name="uitkomst.json", count=n) for n in (1, 2)]

    assert ["1 bestand komt" in told[0], "2 bestanden komt" in told[1]] == [True, True]
