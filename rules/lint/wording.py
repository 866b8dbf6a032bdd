"""Texts that are missing, or not translated."""

from collections.abc import Iterator

from pydantic import BaseModel

from facts.model import Localised
from rules.lint.remarks import Remark
from rules.lint.sources import Source

FEWEST_WORDS = 4
"""A text of fewer words may be a name, which is the same in both languages."""


def check(source: Source) -> Iterator[Remark]:
    """Every remark about the texts of a pack."""
    for norm in source.pack.clauses:
        for reading in norm.readings:
            if not (reading.why.nl and reading.why.en):
                yield source.remark("reading-without-why", norm, question=reading.question.nl)
        for text in localised(norm):
            if text.nl == text.en and len(text.nl.split()) >= FEWEST_WORDS:
                yield source.remark("text-not-translated", norm, text=text.nl)


def localised(value: object) -> Iterator[Localised]:
    """Every text in two languages in a model, and in what it is made of."""
    if isinstance(value, Localised):
        yield value
    elif isinstance(value, BaseModel):
        for _, part in value:
            yield from localised(part)
    elif isinstance(value, tuple):
        for part in value:
            yield from localised(part)
