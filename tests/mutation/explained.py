"""The mutants that survive since they change nothing, each with the reason: survivors.yaml."""

from collections.abc import Mapping
from pathlib import Path

import yaml

FILE = Path(__file__).parent / "survivors.yaml"


def explanations(file: Path = FILE) -> Mapping[tuple[str, str], str]:
    """Why a change at a place changes nothing, by place and change."""
    found: dict[tuple[str, str], str] = {}
    for place, changes in (yaml.safe_load(file.read_text("utf-8")) or {}).items():
        for entry in changes:
            for change in entry["changes"]:
                found[place, change.strip()] = entry["why"]
    return found
