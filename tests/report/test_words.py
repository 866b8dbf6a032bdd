"""Explanations as texts that people reviewed: a change in any of them has to be read first."""

from pathlib import Path

import pytest

from tests.report.forms import SNAPSHOTS, texts


def test_every_form_has_a_reviewed_text() -> None:
    """No form without one, no text without a form."""
    assert {path.stem for path in SNAPSHOTS.glob("*.txt")} == set(texts())


@pytest.mark.parametrize("path", sorted(SNAPSHOTS.glob("*.txt")), ids=lambda path: path.stem)
def test_a_text_reads_as_it_was_reviewed(path: Path) -> None:
    """Read the difference aloud; then `python -m tests.report.forms` takes it over."""
    assert texts().get(path.stem, "") == path.read_text("utf-8")


@pytest.mark.parametrize("name", sorted(texts()))
def test_a_text_has_no_slips(name: str) -> None:
    """No double spaces or full stops, no empty brackets, nothing left to fill in."""
    text = texts()[name]

    assert not any(slip in text for slip in ("  ", "..", "()", "{", "}", " ,", " .", "None", ": ."))
