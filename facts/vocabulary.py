"""The facts that parties submit: id, unit, label and definition, from `vocabulary/*.yaml`.

An agreement with facts nobody used before brings vocabulary files of its own.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Field, ValidationError, model_validator

from facts.document import Document, read_file, yaml_files
from facts.model import Closed, Localised, problems_in, with_ids
from facts.problems import InputError, Location, Problem, Refused
from facts.units import Kind, Unit, known_unit, units

FOLDER = Path(__file__).parent / "vocabulary"

KnownUnit = Annotated[str, AfterValidator(known_unit)]
FactId = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=60)]
Over = Literal[
    "period", "moment", "rate", "event", "record", "occasion", "deliverable", "deviation"
]  # fmt: skip


Yes = Annotated[bool, BeforeValidator(lambda word: word in (True, "yes"))]


class Rise(Closed):
    """The rise in percent from one sum to another: 100 x (to - from) / from."""

    start: FactId
    end: FactId


class FactDefinition(Closed):
    """What one fact means.

    `over` says how it relates to time: counted over a `period` (halves add up to the year),
    the position at a `moment` (the last day of the period), a `rate` over a period (never
    added up), an `event` of one subject, something put on `record`, an `occasion` that is counted
    by its dates, a `deliverable` with the date on which it was done, or a `deviation` from what
    was agreed with the last day on which it may be used.
    `counts` is the unit in which people count it, where that differs from `unit`. `sensitive`
    facts count people by what they earn, or why they were housed: where figures are masked, small
    counts of them are not shown.
    """

    id: FactId
    unit: KnownUnit
    counts: KnownUnit | None = None
    over: Over
    label: Localised
    definition: Localised
    or_rise: Rise | None = None
    sensitive: Yes = False
    vera: str | None = None

    @property
    def kind(self) -> Kind:
        """What values fit it."""
        return units()[self.unit].kind

    @property
    def names(self) -> tuple[str, str, str]:
        """What it may be called in a submission, in lower case."""
        return (self.id, self.label.nl.casefold(), self.label.en.casefold())

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        if self.over == "period" and self.kind not in ("count", "money"):
            raise Refused("fact-adds-up", unit=self.unit)
        if self.over in ("deliverable", "deviation") and self.kind != "done":
            raise Refused("fact-dated", over=self.over, unit=self.unit)
        if self.or_rise and self.kind != "percent":
            raise Refused("fact-rise", unit=self.unit)
        return self

    @property
    def sums(self) -> tuple[FactId, ...]:
        """The two sums that a rise follows from, the earlier one first; of other facts none."""
        return (self.or_rise.start, self.or_rise.end) if self.or_rise else ()

    @property
    def counted_unit(self) -> Unit:
        """The unit whose noun people read after the number."""
        return units()[self.counts or self.unit]


class Within(Closed):
    """A contradiction to look for: the parts together exceed the whole."""

    parts: tuple[FactId, ...]
    whole: tuple[FactId, ...]


class Rolls(Closed):
    """Stock that must roll forward over a year: opening plus what came minus what went is closing.

    The opening of a year is the closing of the year before. Missing figures are never zero: a
    year is only held against it where every part was reported.
    """

    opening: FactId
    plus: tuple[FactId, ...] = ()
    minus: tuple[FactId, ...] = ()
    closing: FactId

    @property
    def names(self) -> tuple[FactId, ...]:
        """Every fact in it."""
        return (self.opening, *self.plus, *self.minus, self.closing)


class VocabularyFile(Closed):
    """One file: its facts, and which of them must add up.

    Of an occasion, deliverable or deviation only the label is written; its definition follows.
    """

    facts: Mapping[str, FactDefinition] = {}
    occasions: Mapping[FactId, Localised] = {}
    deliverables: Mapping[FactId, Localised] = {}
    deviations: Mapping[FactId, Localised] = {}
    within: tuple[Within, ...] = ()
    rolls: tuple[Rolls, ...] = ()

    @property
    def every_fact(self) -> Mapping[str, FactDefinition]:
        """The facts of the file, those of which only the label is written included."""
        occasions = {key: _occasion(key, label) for key, label in self.occasions.items()}
        deliverables = {key: _deliverable(key, label) for key, label in self.deliverables.items()}
        deviations = {key: _deviation(key, label) for key, label in self.deviations.items()}
        return {**self.facts, **occasions, **deliverables, **deviations}


def _occasion(key: str, label: Localised) -> FactDefinition:
    definition = Localised(
        nl=f"{label.nl}: hoe vaak in de periode, of een rij met waarde 1 per datum",
        en=f"{label.en}: how often in the period, or a row with value 1 for each date",
    )
    return FactDefinition(id=key, unit="times", over="occasion", label=label, definition=definition)


def _deliverable(key: str, label: Localised) -> FactDefinition:
    definition = Localised(
        nl=f"{label.nl}: de datum waarop dit is gedaan, of nee",
        en=f"{label.en}: the date on which this was done, or no",
    )
    return FactDefinition(
        id=key, unit="date or no", over="deliverable", label=label, definition=definition
    )


def _deviation(key: str, label: Localised) -> FactDefinition:
    definition = Localised(
        nl=f"{label.nl}: de laatste dag van de afwijking, met bij de bron wie haar besloot en bij "
        "de opmerking waarom; of nee",
        en=f"{label.en}: the last day of the deviation, with who decided it as source and why as "
        "note; or no",
    )
    return FactDefinition(
        id=key, unit="date or no", over="deviation", label=label, definition=definition
    )


class Vocabulary(Closed):
    """Every known fact, by id, and the contradictions to look for."""

    facts: Mapping[str, FactDefinition]
    within: tuple[Within, ...]
    rolls: tuple[Rolls, ...] = ()

    @cached_property
    def by_label(self) -> Mapping[str, FactDefinition]:
        """Every fact by its id and by its Dutch and English label, in lower case."""
        return {name: fact for fact in self.facts.values() for name in fact.names}

    def with_sums(self, names: Iterable[str]) -> Iterator[str]:
        """The facts that are named, each with those that it follows from if it is a rise."""
        for name in names:
            yield from (name, *self.facts[name].sums)


def load_vocabulary(folders: Iterable[Path] = ()) -> Vocabulary:
    """The built-in vocabulary and that of `folders`; raises InputError with file and line."""
    facts: dict[str, FactDefinition] = {}
    within: list[Within] = []
    rolls: list[Rolls] = []
    problems: list[Problem] = []
    named: dict[str, str] = {}
    for path in yaml_files((FOLDER, *folders), problems):
        document = read_file(path)
        part = _file(document, problems)
        own = part.every_fact
        problems += [_twice(document, key) for key in own if key in facts]
        problems += [p for fact in own.values() for p in _same_name(document, fact, named)]
        facts |= own
        within += part.within
        rolls += part.rolls
    problems += _unusable(within, rolls, facts)
    if problems:
        raise InputError(problems)
    return Vocabulary(facts=facts, within=tuple(within), rolls=tuple(rolls))


def _file(document: Document, problems: list[Problem]) -> VocabularyFile:
    content = document.content or {}
    if isinstance(content, Mapping):
        content = {**content, "facts": with_ids(content.get("facts") or {})}
    try:
        return VocabularyFile.model_validate(content)
    except ValidationError as error:
        problems += problems_in(error, document, VocabularyFile)
        return VocabularyFile(facts={})


def _twice(document: Document, key: str) -> Problem:
    where = Location(document.name, row=document.line_of(("facts", key)))
    return Problem("vocabulary-twice", where, {"fact": key})


def _same_name(
    document: Document, fact: FactDefinition, named: dict[str, str]
) -> Iterator[Problem]:
    """A problem for each name that another fact has too; `named` collects who has which."""
    for name in fact.names:
        other = named.setdefault(name, fact.id)
        if other != fact.id:
            where = Location(document.name, row=document.line_of(("facts", fact.id)))
            yield Problem("vocabulary-label", where, {"label": name, "fact": other})


def _unusable(
    within: Iterable[Within], rolls: Iterable[Rolls], facts: Mapping[str, FactDefinition]
) -> Iterator[Problem]:
    """A problem for each fact that others refer to and that is unknown, or not a number."""
    named = {name for rule in within for name in (*rule.parts, *rule.whole)}
    named |= {name for rule in rolls for name in rule.names}
    named |= {name for fact in facts.values() for name in fact.sums}
    for name in sorted(named):
        if name not in facts:
            yield Problem("vocabulary-unknown", values={"fact": name})
        elif facts[name].kind in ("flag", "date"):
            yield Problem("vocabulary-not-a-number", values={"fact": name})
