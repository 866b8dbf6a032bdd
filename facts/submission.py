"""What parties reported: one `Fact` per row, and the `Submission` they make together."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated

from pydantic import BeforeValidator, ConfigDict, Field
from pydantic.dataclasses import dataclass as pydantic_dataclass

from facts.model import Closed
from facts.periods import Period
from facts.problems import InputError, Location, Problem, in_each
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
CONFIG = ConfigDict(extra="forbid", str_strip_whitespace=True)


@pydantic_dataclass(frozen=True, slots=True, kw_only=True, config=CONFIG)
class Fact:
    """One reported figure. `area` is a municipality; None is the agreement's own.

    `recounted` says that it was counted from a register and not reported as a total, `trusted`
    that it was chosen over a figure that differs. A `sign` stands in the place of a value that may
    not be shown; the value is then not a number. There may be a million of them, hence `slots`.
    """

    party: Clean
    area: Clean | None = None
    period: Period
    subject: Annotated[Clean, Field(max_length=200)] | None = None
    fact: str
    value: Value
    source: Annotated[Clean, Field(max_length=2000)] | None = None
    note: Annotated[Clean, Field(max_length=2000)] | None = None
    where: Location = Location()
    recounted: bool = False
    trusted: bool = False
    sign: str | None = None

    @property
    def subject_key(self) -> str | None:
        """The subject as it is compared: capitals make no difference."""
        return self.subject.casefold() if self.subject else None


class InputFile(Closed):
    """A file that was read, by the name it has in the receipt."""

    name: str
    sha256: str


FactKey = tuple[str | None, str, str | None, str, str | date]


@dataclass(frozen=True)
class Doubt:
    """What is wrong with figures before anything is compared: the problem and where it belongs.

    A norm that would use one of the figures is not assessed, unless the doubt is `settled`: it
    was said which figure counts.
    """

    problem: Problem
    fact: str
    keys: frozenset[FactKey]
    settled: bool = False


class Submission(Closed):
    """Everything that was handed in, in a fixed order whatever the order of the rows.

    `notes` say what was left out on reading, `doubts` what of it cannot be relied on.
    """

    facts: tuple[Fact, ...]
    inputs: tuple[InputFile, ...] = ()
    blank_rows: int = 0
    unread_sheets: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    notes: tuple[Problem, ...] = ()


def shares_of(submission: Submission, areas: Iterable[str]) -> Mapping[str, Submission]:
    """What of a submission is about each area, what names none included.

    The submission is gone through once, however many areas there are.
    """
    facts: dict[str, list[Fact]] = {area: [] for area in areas}
    doubts: dict[str, list[Doubt]] = {area: [] for area in facts}
    for fact in submission.facts:
        for area in _among(facts, {fact.area}):
            facts[area].append(fact)
    for doubt in submission.doubts:
        for area in _among(doubts, {key[0] for key in doubt.keys}):
            doubts[area].append(doubt)
    return {
        area: submission.model_copy(update={"facts": tuple(own), "doubts": tuple(doubts[area])})
        for area, own in facts.items()
    }


def _among(areas: Mapping[str, object], named: set[str | None]) -> Iterable[str]:
    """Those of some areas that are named; what names none is about all."""
    return areas if None in named else areas.keys() & named


def for_area(submission: Submission, area: str, vocabulary: Vocabulary) -> Submission:
    """The facts for one area, those without an area included, as if none were named.

    Raises InputError when a fact is there with and without the area, with different values.
    """
    own = (fact for fact in submission.facts if fact.area in (None, area))
    facts = (replace(fact, area=None) if fact.area else fact for fact in own)
    kept, problems = without_repeats(facts, vocabulary)
    if problems:
        raise InputError(problems)
    doubts = tuple(_without_area(doubt, area) for doubt in submission.doubts)
    mine = tuple(doubt for doubt in doubts if doubt.keys)
    return submission.model_copy(update={"facts": kept, "doubts": mine})


def _without_area(doubt: Doubt, area: str) -> Doubt:
    """A doubt about the figures of one area, as if that were not named."""
    keys = frozenset((None, *key[1:]) for key in doubt.keys if key[0] in (None, area))
    return replace(doubt, keys=keys)


def key_of(fact: Fact, vocabulary: Vocabulary) -> FactKey:
    """What makes two rows the same fact: a position belongs to a day, however it is written."""
    subject = fact.subject_key
    return (fact.area, fact.party, subject, fact.fact, when_of(fact.fact, fact.period, vocabulary))


def when_of(name: str, period: Period, vocabulary: Vocabulary) -> str | date:
    """What stands for the period in the key of a fact: its text, of a position its last day."""
    return period.end if vocabulary.facts[name].over == "moment" else period.text


def without_repeats(
    facts: Iterable[Fact], vocabulary: Vocabulary
) -> tuple[tuple[Fact, ...], list[Problem]]:
    """Every fact once, sorted; a problem for each that is there twice with different values.

    Of repeats the same one is kept in whatever order they come.
    """
    kept: dict[FactKey, Fact] = {}
    problems: list[Problem] = []
    for fact in facts:
        first = kept.setdefault(key_of(fact, vocabulary), fact)
        if first.value != fact.value:
            problems.append(Problem("fact-twice", fact.where, _twice(fact, first, vocabulary)))
        elif _told(fact) < _told(first):
            kept[key_of(fact, vocabulary)] = fact
    return tuple(sorted(kept.values(), key=_order)), problems


def _twice(fact: Fact, first: Fact, vocabulary: Vocabulary) -> Mapping[str, object]:
    """The words for a fact that is there twice, in every language."""
    label = vocabulary.facts[fact.fact].label
    return {**in_each("fact", label.__getitem__), **in_each("first", first.where.text)}


def _told(fact: Fact) -> tuple[str, ...]:
    """What repeats of a fact may differ in; which of them is kept is not for their order to say."""
    where = fact.where
    words = (where.file, where.sheet, fact.subject, fact.source, fact.note, str(fact.period))
    return tuple(word or "" for word in words)


def _order(fact: Fact) -> tuple[object, ...]:
    return (fact.party, fact.area or "", fact.fact, fact.period, fact.subject or "")
