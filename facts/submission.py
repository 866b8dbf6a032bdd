"""What parties reported: one `Fact` per row, and the `Submission` they make together."""

import unicodedata
from collections.abc import Iterable, Mapping
from typing import Annotated

from pydantic import BeforeValidator, Field

from facts.model import Closed
from facts.periods import Period
from facts.problems import InputError, Location, Problem
from facts.values import Value
from facts.vocabulary import Vocabulary

_INVISIBLE = ("Cc", "Cf", "Cs")


def clean(text: str) -> str:
    """The text without control and invisible characters, and with single spaces."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    visible = (" " if c.isspace() else c for c in unicodedata.normalize("NFC", text))
    kept = (c for c in visible if unicodedata.category(c) not in _INVISIBLE)
    return " ".join("".join(kept).split())


Clean = Annotated[str, BeforeValidator(clean)]


class Fact(Closed):
    """One reported figure. `area` is a municipality; None is the agreement's own."""

    party: Clean
    area: Clean | None = None
    period: Period
    subject: Annotated[Clean, Field(max_length=200)] | None = None
    fact: str
    value: Value
    source: Annotated[Clean, Field(max_length=2000)] | None = None
    note: Annotated[Clean, Field(max_length=2000)] | None = None
    where: Location = Location()

    @property
    def subject_key(self) -> str | None:
        """The subject as it is compared: capitals make no difference."""
        return self.subject.casefold() if self.subject else None


class InputFile(Closed):
    """A file that was read, by the name it has in the receipt."""

    name: str
    sha256: str


class Submission(Closed):
    """Everything that was handed in, in a fixed order whatever the order of the rows."""

    facts: tuple[Fact, ...]
    inputs: tuple[InputFile, ...] = ()
    blank_rows: int = 0
    unread_sheets: tuple[str, ...] = ()


def for_area(submission: Submission, area: str, vocabulary: Vocabulary) -> Submission:
    """The facts for one area, those without an area included, as if none were named.

    Raises InputError when a fact is there with and without the area, with different values.
    """
    own = (fact for fact in submission.facts if fact.area in (None, area))
    facts = (fact.model_copy(update={"area": None}) if fact.area else fact for fact in own)
    kept, problems = without_repeats(facts, vocabulary)
    if problems:
        raise InputError(problems)
    return submission.model_copy(update={"facts": kept})


FactKey = tuple[str | None, str, str | None, str, object]


def key_of(fact: Fact, vocabulary: Vocabulary) -> FactKey:
    """What makes two rows the same fact: a position belongs to a day, however it is written."""
    moment = vocabulary.facts[fact.fact].over == "moment"
    when = fact.period.end if moment else fact.period
    return (fact.area, fact.party, fact.subject_key, fact.fact, when)


def without_repeats(
    facts: Iterable[Fact], vocabulary: Vocabulary
) -> tuple[tuple[Fact, ...], list[Problem]]:
    """Every fact once, sorted; a problem for each that is there twice with different values."""
    kept: dict[FactKey, Fact] = {}
    problems: list[Problem] = []
    for fact in facts:
        first = kept.setdefault(key_of(fact, vocabulary), fact)
        if first.value != fact.value:
            values: Mapping[str, object] = {"fact": fact.fact, "first": _place(first.where)}
            problems.append(Problem("fact-twice", fact.where, values))
    return tuple(sorted(kept.values(), key=_order)), problems


def _place(where: Location) -> str:
    parts = [where.file, where.sheet, str(where.row) if where.row else None]
    return ", ".join(part for part in parts if part)


def _order(fact: Fact) -> tuple[object, ...]:
    return (fact.party, fact.area or "", fact.fact, fact.period, fact.subject or "")
