"""Runs every feature that policy staff review."""

from pathlib import Path

from pytest_bdd import scenarios

scenarios(str(Path(__file__).parent.parent / "features"))
