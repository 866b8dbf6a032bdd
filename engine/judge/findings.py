"""What comes out of judging: findings, what was not assessed, and the receipt of the run."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from functools import cached_property
from typing import Literal

from engine.judge.headroom import Headroom, headroom_of
from engine.judge.measuring import Measured, Unseen
from engine.judge.parameters import ParameterUse
from facts.contradictions import Contradiction
from facts.ledger import Exact, Missing
from facts.periods import Period
from facts.problems import Problem
from facts.registers import Traced
from facts.submission import Fact
from rules.dimensions import DONE
from rules.expressions import Bound
from rules.schema import Agreement, Clause, Norm

Status = Literal["pass", "warn", "breach"]
Reason = Literal[
    "not-in-force",
    "not-bound",
    "unknown-norm",
    "judgement",
    "not-due",
    "missing-parameter",
    "missing-fact",
    "data-problem",
    "no-cases",
    "masked",
]


@dataclass(frozen=True, slots=True)
class Subject:
    """What a verdict is about: a norm for a party, a project if it has one, and a period."""

    agreement: Agreement
    norm: Clause
    unit: str
    party: str
    subject: str | None
    period: Period

    @property
    def party_name(self) -> str:
        """The party as people call it."""
        return self.agreement.parties[self.party].name


@dataclass(frozen=True)
class Crossing:
    """A bound as it was in force for one case, in the norm's unit."""

    bound: Bound
    value: Fraction
    uses: tuple[ParameterUse, ...] = ()


@dataclass(frozen=True)
class Course:
    """How the pace of the last year was judged before the date of the norm.

    `target` is the bound that holds from that date on.
    """

    before: Measured
    target: Fraction | None = None


@dataclass(frozen=True)
class Portion:
    """The part of a total that one party owes: `own` of `total`, from figures of all `parties`."""

    own: Fraction
    total: Fraction
    parties: tuple[str, ...]
    facts: tuple[Fact, ...] = ()
    missing: tuple[Missing, ...] = ()

    @property
    def share(self) -> Fraction | None:
        """The part as a fraction; None where there is nothing to split by."""
        return self.own / self.total if self.total else None


@dataclass(frozen=True)
class Beside:
    """The total of all corporations, shown and not judged; None while a figure is missing."""

    total: Measured | None
    parties: tuple[str, ...]
    without: tuple[str, ...]


def in_effect(value: Exact, period: Period) -> bool:
    """Whether a record holds: it says yes, or is a deviation that lasts until the period ends."""
    return value is True or (isinstance(value, date) and value >= period.end)


@dataclass(frozen=True)
class Finding:
    """A verdict with everything that it rests on.

    `crossings` are the bounds of pass and, if there is one, warn; `also` that on the other side.
    `counted` is the unit in which people count what was measured: of a share, its numerator.
    `key_facts` chose the class in a table. `record` is the record that the clause gives meaning to
    (the choice for wider room, the follow-up), if it was submitted, `condition` the fact on which
    it depends whether the norm binds at all.
    """

    about: Subject
    norm: Norm
    status: Status
    measured: Measured
    crossings: tuple[Crossing, ...]
    counted: str
    key_facts: tuple[Fact, ...] = ()
    record: Fact | None = None
    also: Crossing | None = None
    national: ParameterUse | None = None
    course: Course | None = None
    beside: Beside | None = None
    portion: Portion | None = None
    condition: Fact | None = None

    @property
    def masked(self) -> bool:
        """Whether it rests on a figure that may not be shown: then nothing worked out is in it.

        The bounds are not there either where they were worked out from reported figures.
        """
        return isinstance(self.measured, Unseen)

    @cached_property
    def crossing(self) -> Crossing:
        """The bound that was crossed last; for a pass the one that would be crossed first."""
        if self.also is not None and self._distance(self.also) < self._distance(self.crossings[0]):
            return self.also
        if self._distance(self.crossings[0]) >= 0:
            return self.crossings[0]
        return [found for found in self.crossings if self._distance(found) < 0][-1]

    @property
    def margin(self) -> Fraction:
        """The distance to `crossing` in the norm's unit, negative beyond it."""
        return self._distance(self.crossing)

    @property
    def excused(self) -> bool:
        """Whether it is a warning because of a reason on record that the clause allows."""
        recorded = self.record is not None and self.norm.unless is not None
        value = self.record.value if self.record else False
        known = isinstance(value, bool | date) and in_effect(value, self.about.period)
        return recorded and known and self.status == "warn"

    @cached_property
    def headroom(self) -> Headroom:
        """The room until the verdict changes or the repair, worked out when it is asked for."""
        return headroom_of(self)

    @property
    def beyond(self) -> Status:
        """What lies beyond the last band, by the force of the norm and what is on record."""
        norm, record = self.norm, self.record
        late = self.about.unit == DONE and norm.warn is None
        if self.course is not None or late:
            return "warn"
        value = record.value if record is not None else None
        holds = isinstance(value, bool | date) and in_effect(value, self.about.period)
        if norm.follow_up is not None:
            return "warn" if record is None or holds else "breach"
        if norm.unless is not None and holds:
            return "warn"
        return "breach" if norm.force == "binding" else "warn"

    def _distance(self, crossing: Crossing) -> Fraction:
        distance = crossing.value - self.measured.value
        return distance if crossing.bound.side == "at most" else -distance


@dataclass(frozen=True, slots=True)
class NotAssessed:
    """No verdict, and why: the facts or parameters that are missing, or the contradictions.

    `silent` says that nothing at all was reported for it. `so_far` is the value of a period that
    is not over, where there is one: shown, not judged. `idle` are reports of a deliverable that say
    nothing about its date.
    """

    about: Subject
    reason: Reason
    missing: tuple[Missing, ...] = ()
    lacking: tuple[tuple[str, str], ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    so_far: Measured | None = None
    silent: bool = False
    idle: tuple[Fact, ...] = ()


@dataclass(frozen=True)
class Receipt:
    """What anyone needs to get the same outcome again.

    `periods` are those that were judged; `options` has everything as it was asked.
    """

    engine_version: str
    packs: Mapping[str, str]
    inputs: Mapping[str, str]
    as_of: date
    periods: tuple[str, ...]
    parties: tuple[str, ...]
    facts: int
    blank_rows: int
    unread_sheets: tuple[str, ...] = ()
    options: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Assessment:
    """The whole outcome; with `errors` nothing was judged.

    `notes` say what was left out on reading, `traces` list the rows behind figures, on request.
    """

    receipt: Receipt | None = None
    findings: tuple[Finding, ...] = ()
    not_assessed: tuple[NotAssessed, ...] = ()
    data_problems: tuple[Contradiction, ...] = ()
    unused_facts: tuple[Fact, ...] = ()
    errors: tuple[Problem, ...] = field(default=())
    notes: tuple[Problem, ...] = ()
    traces: tuple[Traced, ...] = ()
