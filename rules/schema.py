"""The form of a pack: an agreement, its parameters and its norms, closed and frozen.

`force` says how strict a norm is. Crossing the last band of a `binding` norm is a breach; of a
`signal` a warning, and a breach once the follow-up that the clause prescribes is on record as
not done; falling short of an `effort` or a `forecast` is a warning, never a breach.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, PlainValidator, WithJsonSchema, model_validator

from facts.model import Closed, Localised
from facts.problems import Refused
from facts.units import known_unit
from facts.vocabulary import FactId
from rules.expressions import Bound, Measure, parse_bound, parse_measure

Id = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]*$", max_length=60)]
Force = Literal["binding", "signal", "effort", "forecast"]
Role = Literal["municipality", "corporation", "tenants"]
Binds = Literal["each corporation", "municipality", "each tenants' organisation"]
Every = Literal["year", "half-year", "project"]

BOUND_ROLES: Mapping[Binds, Role] = {
    "each corporation": "corporation",
    "municipality": "municipality",
    "each tenants' organisation": "tenants",
}

_expression = {"type": "string", "maxLength": 300}
MeasureText = Annotated[Measure, PlainValidator(parse_measure), WithJsonSchema(_expression)]
BoundText = Annotated[Bound, PlainValidator(parse_bound), WithJsonSchema(_expression)]


class Span(Closed):
    """From one day to another, both included; without `to` it does not end."""

    start: date = Field(alias="from")
    end: date | None = Field(alias="to", default=None)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.end is not None and self.end < self.start:
            raise Refused("span-order", start=self.start, end=self.end)
        return self


class Party(Closed):
    """A party to the agreement, with the names it goes by in submissions."""

    role: Role
    name: str
    also: tuple[str, ...] = ()


class Agreement(Closed):
    """The document: what it is called, where it holds, who signed it and for how long."""

    id: Id
    title: str
    area: str
    signed: date
    term: Span
    parties: Mapping[Id, Party]
    succeeds: Id | None = None


class Reading(Closed):
    """What we had to decide because the text leaves it open."""

    question: Localised
    chosen: Localised
    why: Localised


class PrintedValue(Closed):
    """A value that the document prints, or that follows from it with a reason."""

    value: Decimal = Field(allow_inf_nan=False)
    clause: str
    inferred: Localised | None = None


class Parameter(Closed):
    """Values that the agreement prints: per `year`, or per class of a fact (`1`, `4+`)."""

    id: FactId
    unit: Annotated[str, AfterValidator(known_unit)]
    label: Localised
    by: FactId | Literal["year"]
    values: Mapping[Annotated[str, Field(pattern=r"^[0-9]{1,4}\+?$")], PrintedValue]


class Norm(Closed):
    """One norm of the agreement.

    `agreed` paraphrases what the parties agreed; `next` is what the clause, or else the general
    route of the agreement, says happens when it is crossed. `pass` is the band that holds, `warn`
    the agreed extra room beyond it. `until_then` says how a bound with a date (`by`) is judged
    before that date. `beside` is shown with a finding and never judged.
    """

    id: Id
    covers: tuple[str, ...] = ()
    clause: str
    title: Localised
    agreed: Localised
    force: Force
    binds: Binds
    every: Every
    valid: Span
    measure: MeasureText
    holds: BoundText = Field(alias="pass")
    warn: BoundText | None = None
    round: Literal["cent"] | None = None
    until_then: Literal["pace of the last year"] | None = None
    follow_up: FactId | None = None
    on_record: FactId | None = None
    national: FactId | None = None
    beside: Literal["total of the corporations"] | None = None
    next: Localised
    readings: tuple[Reading, ...] = ()

    @model_validator(mode="after")
    def _bounds_fit(self) -> Self:
        if self.warn is not None and self.warn.side != self.holds.side:
            raise Refused("bounds-order", text=self.warn.text)
        if (self.holds.by is None) != (self.until_then is None):
            raise Refused("until-then", text=self.holds.text)
        if self.follow_up is not None and self.force != "signal":
            raise Refused("follow-up", force=self.force)
        return self


class NotChecked(Closed):
    """A clause that no norm covers, and why."""

    clause: str
    covers: tuple[str, ...] = ()
    reason: Localised


class Chapter(Closed):
    """One file: a chapter of the document, in its own order."""

    chapter: str
    parameters: Mapping[str, Parameter] = {}
    norms: tuple[Norm, ...] = ()
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
    def norms(self) -> tuple[Norm, ...]:
        """Every norm in the order of the document."""
        return tuple(norm for chapter in self.chapters for norm in chapter.norms)

    @property
    def parameters(self) -> Mapping[str, Parameter]:
        """Every parameter that the agreement prints."""
        return {
            key: value for chapter in self.chapters for key, value in chapter.parameters.items()
        }

    def bound_by(self, norm: Norm) -> tuple[str, ...]:
        """The parties that a norm binds, in the order of the agreement."""
        role = BOUND_ROLES[norm.binds]
        return tuple(key for key, party in self.agreement.parties.items() if party.role == role)
