"""The form of a pack: an agreement, its parameters and its norms, closed and frozen.

`force` says how strict a norm is. Crossing the last band of a `binding` norm is a breach; of a
`signal` a warning, and a breach once the follow-up that the clause prescribes is on record as
not done; falling short of an `effort` or a `forecast` is a warning, never a breach.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Discriminator,
    Field,
    PlainValidator,
    Tag,
    ValidationInfo,
    WithJsonSchema,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError

from facts.model import Closed, Localised
from facts.periods import FIRST_YEAR, LAST_YEAR
from facts.printed import PrintedNumber
from facts.problems import Refused
from facts.submission import clean
from facts.units import known_unit
from facts.vocabulary import FactId
from rules.expressions import Bound, Day, Measure
from rules.grammar import parse_bound, parse_measure

ID = r"^[a-z0-9][a-z0-9-]*$"
Id = Annotated[str, Field(pattern=ID, max_length=60)]
Force = Literal["binding", "signal", "effort", "forecast"]
Role = Literal["municipality", "corporation", "tenants"]
Group = Literal[
    "each corporation",
    "municipality",
    "each tenants' organisation",
    "municipality and corporations",
    "all parties",
]


Every = Literal["year", "half-year", "Q1", "Q2", "Q3", "Q4", "Q1 and Q3", "Q2 and Q4", "project"]

BOUND_ROLES: Mapping[str, tuple[Role, ...]] = {
    "each corporation": ("corporation",),
    "municipality": ("municipality",),
    "each tenants' organisation": ("tenants",),
    "municipality and corporations": ("municipality", "corporation"),
    "all parties": ("municipality", "corporation", "tenants"),
}


def _listed(value: object) -> object:
    """One name is a list of one."""
    return (value,) if isinstance(value, str) else value


def _kind_of_group(value: object) -> str:
    """A text is a group, unless it can only be the name of one party."""
    is_party = isinstance(value, str) and value not in BOUND_ROLES and re.fullmatch(ID, value)
    return "group" if isinstance(value, str) and not is_party else "parties"


_party = {"type": "string", "pattern": ID}
_group = {"enum": list(BOUND_ROLES)}
Binds = Annotated[
    Annotated[Group, Tag("group")]
    | Annotated[tuple[Id, ...], BeforeValidator(_listed), Tag("parties")],
    Discriminator(_kind_of_group),
    WithJsonSchema({"anyOf": [_group, _party, {"type": "array", "items": _party}]}),
]

_expression = {"type": "string", "maxLength": 300}


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    raise PydanticCustomError("string_type", "not a text")


def _measure(value: object) -> Measure:
    return parse_measure(_text(value))


def _bound(value: object) -> Bound:
    return parse_bound(_text(value))


MeasureText = Annotated[Measure, PlainValidator(_measure), WithJsonSchema(_expression)]
BoundText = Annotated[Bound, PlainValidator(_bound), WithJsonSchema(_expression)]


def _cleaned(names: object) -> object:
    """Names as rows are cleaned, so that they meet; none is empty or there twice."""
    listed = _listed(names)
    if not isinstance(listed, list | tuple) or not all(isinstance(name, str) for name in listed):
        return listed
    found: dict[str, str] = {}
    for name in map(clean, listed):
        if not name:
            raise Refused("name-empty")
        if name.casefold() in found:
            raise Refused("subject-twice", subject=name)
        found[name.casefold()] = name
    return tuple(found.values())


_names = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
Subjects = Annotated[tuple[str, ...], BeforeValidator(_cleaned), WithJsonSchema(_names)]
Name = Annotated[str, AfterValidator(clean)]
Area = Annotated[Name, AfterValidator(str.casefold)]
"""A municipality as rows name it: capitals make no difference."""
Rounding = Literal["cent", "up", "down", "nearest"]


class Span(Closed):
    """From one day to another, both included; without `to` it does not end."""

    start: date = Field(alias="from")
    end: date | None = Field(alias="to", default=None)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        for key, day in (("from", self.start), ("to", self.end)):
            if day is not None and not FIRST_YEAR <= day.year <= LAST_YEAR:
                raise Refused("span-years", at=key, day=day, first=FIRST_YEAR, last=LAST_YEAR)
        if self.end is not None and self.end < self.start:
            raise Refused("span-order", start=self.start, end=self.end)
        return self


class Party(Closed):
    """A party to the agreement, with the names it goes by in submissions."""

    role: Role
    name: Name
    also: tuple[Name, ...] = ()


class Agreement(Closed):
    """The document: what it is called, where it holds, who signed it and for how long.

    `years` are the calendar years that its norms are judged over, `next` the general route when a
    norm is crossed, and `prefix` what the ids in `covers` begin with, the id if it is left out; a
    norm may say otherwise. `succeeds` is the agreement before it.
    """

    id: Id
    title: str
    area: Area
    signed: date
    term: Span
    years: Span
    parties: Mapping[Id, Party]
    next: Localised
    prefix: str
    succeeds: Id | None = None

    @model_validator(mode="before")
    @classmethod
    def _with_prefix(cls, value: Any) -> Any:
        return {"prefix": value.get("id") or "", **value} if isinstance(value, dict) else value

    @field_validator("succeeds")
    @classmethod
    def _another(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value is not None and value == info.data.get("id"):
            raise Refused("succeeds-itself", agreement=value)
        return value


class Reading(Closed):
    """What we had to decide because the text leaves it open."""

    question: Localised
    chosen: Localised
    why: Localised


class PrintedValue(Closed):
    """A value that the document prints, or that follows from it with a reason."""

    value: PrintedNumber
    clause: str
    inferred: Localised | None = None


class Parameter(Closed):
    """Values that the agreement prints: per `year`, or per class of a fact (`1`, `4+`)."""

    id: FactId
    unit: Annotated[str, AfterValidator(known_unit)]
    label: Localised
    by: FactId | Literal["year"]
    values: Mapping[Annotated[str, Field(pattern=r"^[0-9]{1,4}\+?$")], PrintedValue]

    @field_validator("values")
    @classmethod
    def _by_year(
        cls, values: Mapping[str, PrintedValue], info: ValidationInfo
    ) -> Mapping[str, PrintedValue]:
        years = {str(year) for year in range(FIRST_YEAR, LAST_YEAR + 1)}
        strange = [key for key in values if key not in years]
        if info.data.get("by") == "year" and strange:
            words = {"name": info.data.get("id"), "first": FIRST_YEAR, "last": LAST_YEAR}
            raise Refused("parameter-years", at=strange[0], key=strange[0], **words)
        return values


class Clause(Closed):
    """What every norm has: where it stands, what was agreed, whom it binds, when it holds.

    `agreed` paraphrases what the parties agreed; `next` is what the clause, or else the general
    route of the agreement, says happens when it is crossed. A norm that binds several parties
    `jointly` is judged on what they have together. `subject` names the project, neighbourhood or
    complex that it is about; of several names each is judged.
    `succeeds` names the norms of the agreement before it that it continues under another id.
    """

    id: Id
    covers: tuple[str, ...]
    clause: str
    title: Localised
    agreed: Localised
    force: Force
    binds: Binds
    jointly: bool = False
    every: Every = "year"
    subjects: Subjects = Field(alias="subject", default=())
    valid: Span
    next: Localised
    readings: tuple[Reading, ...] = ()
    succeeds: Annotated[tuple[Id, ...], BeforeValidator(_listed), WithJsonSchema(_names)] = ()

    @property
    def subject(self) -> str | None:
        """The one subject that it is about, if there is exactly one."""
        return self.subjects[0] if len(self.subjects) == 1 else None

    @property
    def quarters(self) -> tuple[str, ...]:
        """The quarters that it is judged in, such as `Q1`; none for any other rhythm."""
        return tuple(self.every.split(" and ")) if self.every.startswith("Q") else ()


class Unjudged(Clause):
    """A clause without a verdict: no value is printed, or only a person can judge it."""

    not_judged: Literal["judgement", "unknown-norm"]
    why: Localised


class Norm(Clause):
    """A clause with a verdict.

    `pass` is the band that holds, `warn` the agreed extra room beyond it (of a deadline: a second
    date), `also` a bound on the other side. `until_then` says how a bound with a date is judged
    before that date. `not_before` is the first day on which meeting a deadline counts; left out it
    is any, or of what is due each year the first of that year. `only_if` is the condition under
    which the norm binds at all, `unless` a reason that excuses a crossing. With `split` the bound
    is a total for all that are bound, of which each owes a part: `equally`, or `by` what it has of
    a fact; `round` says how a bound becomes whole dwellings or cents. `figures_of` are the parties
    whose figures a joint norm adds up, where they are not all that it binds. `beside` is shown
    with a finding and never judged.
    """

    measure: MeasureText
    holds: BoundText = Field(alias="pass")
    warn: BoundText | None = None
    also: BoundText | None = None
    figures_of: Binds | None = None
    split: Annotated[str, Field(pattern=r"^(equally|by [a-z][a-z0-9_]*)$")] | None = None
    round: Rounding | None = None
    until_then: Literal["pace of the last year", "not due"] | None = None
    not_before: date | None = None
    only_if: FactId | None = None
    unless: FactId | None = None
    follow_up: FactId | None = None
    on_record: FactId | None = None
    national: FactId | None = None
    beside: Literal["total of the corporations"] | None = None

    @model_validator(mode="after")
    def _bounds_fit(self) -> Self:
        if self.warn is not None and self.warn.side != self.holds.side:
            raise Refused("bounds-order", at="warn", text=self.warn.text)
        for key, bound in (("warn", self.warn), ("also", self.also)):
            if bound is not None and bound.by not in (None, self.holds.by):
                raise Refused("bound-date", at=key, key=key, text=bound.text)
        if (self.holds.by is None) != (self.until_then is None):
            at = "pass" if self.until_then is None else "until_then"
            raise Refused("until-then", at=at, text=self.holds.text)
        if self.not_before is not None and not isinstance(self.holds.tree, Day):
            raise Refused("not-before", at="not_before", text=self.holds.text)
        if self.follow_up is not None and self.force != "signal":
            raise Refused("follow-up", at="follow_up", force=self.force)
        if self.also is not None and self.also.side == self.holds.side:
            raise Refused("also-side", at="also", text=self.also.text)
        if self.split is not None and (self.round is None or self.jointly or self.holds.by):
            raise Refused("split-keys", at="split", text=self.holds.text)
        records = {key: getattr(self, key) for key in ("follow_up", "on_record", "unless")}
        if len(named := [key for key, name in records.items() if name]) > 1:
            raise Refused("one-record", at=named[-1])
        return self

    @property
    def days(self) -> tuple[Day, ...]:
        """The day of a deadline, or its first and its last; none of any other norm."""
        trees = (bound.tree for bound in (self.holds, self.warn) if bound is not None)
        return tuple(tree for tree in trees if isinstance(tree, Day))

    @property
    def record(self) -> str | None:
        """The record that the clause gives meaning to, if it names one."""
        return self.follow_up or self.unless or self.on_record

    @property
    def split_by(self) -> str | None:
        """The fact that a total is split by, if it is."""
        return self.split.removeprefix("by ") if self.split and self.split != "equally" else None


def _kind_of_norm(value: object) -> str:
    return "unjudged" if isinstance(value, dict) and "not_judged" in value else "norm"


AnyNorm = Annotated[
    Annotated[Norm, Tag("norm")] | Annotated[Unjudged, Tag("unjudged")],
    Discriminator(_kind_of_norm),
]


class NotChecked(Closed):
    """A clause that no norm covers, and why."""

    clause: str
    covers: tuple[str, ...] = ()
    reason: Localised


class Chapter(Closed):
    """One file: a chapter of the document, in its own order."""

    chapter: str
    parameters: Mapping[str, Parameter] = {}
    norms: tuple[AnyNorm, ...] = ()
    not_checked: tuple[NotChecked, ...] = ()


class Pack(Closed):
    """A whole agreement as loaded; `sha256` identifies the files that it came from."""

    agreement: Agreement
    chapters: tuple[Chapter, ...]
    sha256: str

    @property
    def id(self) -> str:
        """The agreement's id."""
        return self.agreement.id

    @property
    def clauses(self) -> tuple[Norm | Unjudged, ...]:
        """Every norm in the order of the document, those without a verdict included."""
        return tuple(norm for chapter in self.chapters for norm in chapter.norms)

    @property
    def norms(self) -> tuple[Norm, ...]:
        """Every norm that can have a verdict, in the order of the document."""
        return tuple(norm for norm in self.clauses if isinstance(norm, Norm))

    @property
    def parameters(self) -> Mapping[str, Parameter]:
        """Every parameter that the agreement prints."""
        return {
            key: value for chapter in self.chapters for key, value in chapter.parameters.items()
        }

    def bound_by(self, norm: Clause) -> tuple[str, ...]:
        """The parties that a norm binds, in the order of the agreement."""
        return self.members(norm.binds)

    def measured_over(self, norm: Norm) -> tuple[str, ...]:
        """The parties whose figures are taken together; none for a norm that each keeps alone."""
        return self.members(norm.figures_of or norm.binds) if norm.jointly else ()

    def members(self, group: Binds) -> tuple[str, ...]:
        """The parties of a group, in the order of the agreement."""
        roles = BOUND_ROLES.get(group, ()) if isinstance(group, str) else ()
        named = () if isinstance(group, str) else group
        parties = self.agreement.parties.items()
        return tuple(key for key, party in parties if party.role in roles or key in named)
