"""Reads the glossary: one word for one thing, from the tables of `GLOSSARY.md`.

In a checkout it stands at the top; a copy for installed programs stands with the other texts.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TOP = Path(__file__).parents[2] / "GLOSSARY.md"
COPY = Path(__file__).parent / "texts" / "glossary.md"
_CELL = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True)
class Term:
    """A word in Dutch and in English, where it comes from, and words that do not mean it."""

    dutch: str
    english: str
    source: str
    unlike: str


@dataclass(frozen=True)
class Section:
    """Terms about the same, under their heading."""

    title: str
    terms: tuple[Term, ...]


@cache
def glossary() -> tuple[Section, ...]:
    """Every section that has terms, in the order of the file."""
    text = (TOP if TOP.is_file() else COPY).read_text("utf-8")
    parts = re.split(r"^## ", text, flags=re.MULTILINE)[1:]
    found = (Section(part.splitlines()[0].strip(), tuple(_terms(part))) for part in parts)
    return tuple(section for section in found if section.terms)


def _terms(part: str) -> Iterator[Term]:
    rows = [line for line in part.splitlines() if line.startswith("|")]
    for row in rows[2:]:
        dutch, english, _, source, unlike = (cell.strip() for cell in _CELL.split(row)[1:6])
        yield Term(*(_plain(cell) for cell in (dutch, english, source, unlike)))


def _plain(cell: str) -> str:
    """The text of a cell without its marks; a dash alone means that there is nothing."""
    text = cell.replace("`", "").replace("*", "").replace("\\|", "|")
    return "" if text == "-" else text
