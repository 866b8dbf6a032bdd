"""The sentences that exist are one list: that of the program, of pytest and of the README."""

import re
from pathlib import Path

import pytest

from engine.scenarios.pytest_steps import SENTENCES as BOUND
from engine.scenarios.steps import KEYWORDS, SENTENCES, Sentence, nearest

README = Path(__file__).parent.parent.parent / "features" / "README.md"
EXAMPLES = [(sentence, example) for sentence in SENTENCES for example in sentence.examples]


def test_the_readme_lists_every_form_of_every_sentence_and_no_other() -> None:
    """Section "Alle zinnen" and the registry are the same list."""
    section = README.read_text("utf-8").split("## Alle zinnen")[1].split("### De tabel")[0]
    rows = re.findall(r"^\| `(.+?)` \|", section, re.MULTILINE)
    assert rows == [text for sentence in SENTENCES for text in sentence.written]


@pytest.mark.parametrize(("sentence", "example"), EXAMPLES)
def test_an_example_is_its_own_sentence_and_no_other(sentence: Sentence, example: str) -> None:
    """No text can be read as two sentences."""
    assert [s for s in SENTENCES if s.pattern.fullmatch(example)] == [sentence]


def test_pytest_takes_the_same_sentences() -> None:
    """There is no second registry."""
    assert BOUND is SENTENCES


def test_the_nearest_sentence_comes_first() -> None:
    """Names, numbers and quoted words do not count."""
    assert nearest("peildatum 1-1-2030")[0] == f"{KEYWORDS['given']} de peildatum is 1-2-2025"
