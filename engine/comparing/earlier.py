"""Reads the JSON that an earlier `signaal check` wrote: a stranger's file, so nothing is trusted.

Keys that are not needed are passed over, so that the output of other versions can be read.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from engine.comparing.strangers import kind_of_json, kind_of_text
from engine.judge.findings import Reason, Status
from facts.catalogue import printable, sentence
from facts.files import bytes_of
from facts.periods import Period, period
from facts.problems import InputError, Location, Problem, Refused, in_each

MAX_BYTES = 100_000_000
MOST_PROBLEMS = 20

Text = Annotated[str, Field(max_length=2000)]
Name = Annotated[str, Field(max_length=300)]
Hash = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
Side = Literal["pass", "warn", "also"]


def _known_period(text: str) -> str:
    """`text` if it is a period; raises Refused otherwise."""
    try:
        return str(period(text))
    except ValueError:
        raise Refused("assessment-period", content=text) from None


def _possible_day(text: str) -> str:
    """`text`, unless it looks like a day and is none; raises Refused then."""
    try:
        _ = DAY.fullmatch(text) and date.fromisoformat(text)
    except ValueError:
        raise Refused("assessment-value") from None
    return text


When = Annotated[Name, AfterValidator(_known_period)]
Value = Annotated[Name, AfterValidator(_possible_day)]


class Lenient(BaseModel):
    """A part of an assessment; what we do not need of it is passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class File(Lenient):
    """A file that a run was given beside its inputs."""

    name: Name
    sha256: Hash


class Options(Lenient):
    """What was asked of a run; empty where it was left out."""

    agreements: tuple[Name, ...] = ()
    periods: tuple[When, ...] = ()
    parties: tuple[Name, ...] = ()
    trust: Literal["register", "totals"] | None = None
    engine: Literal["pandas", "duckdb", "spark"] | None = None
    trace: tuple[Name, ...] = ()
    mask: bool = False
    mapping: File | None = None
    baseline: File | None = None


class RunReceipt(Lenient):
    """What a run said it was made from."""

    engine_version: Name
    packs: Mapping[Name, Hash]
    inputs: Mapping[Text, Hash | None]
    as_of: date
    options: Options = Options()


class Evidence(Lenient):
    """A fact or a parameter that a verdict rested on."""

    kind: Name
    party: Name | None = None
    period: When | None = None
    subject: Name | None = None
    fact: Name | None = None
    parameter: Name | None = None
    key: Name | None = None
    value: Value | None = None


class Outcome(Lenient):
    """A finding, or a norm that was not assessed; one of `status` and `reason` is there."""

    agreement: Name
    norm: Name
    clause: Name
    party: Name
    area: Name | None = None
    subject: Name | None = None
    period: When
    status: Status | None = None
    reason: Reason | None = None
    value: Value | None = None
    threshold: Name | None = None
    unit: Name | None = None
    force: Name | None = None
    bands: Mapping[Side, Text | None] | None = None
    evidence: tuple[Evidence, ...] = ()

    @property
    def outcome(self) -> str:
        """The status, or the reason why there is none."""
        return self.status or self.reason or ""

    @property
    def norm_key(self) -> tuple[str, ...]:
        """Which norm it is about, for whom, whatever the period."""
        return (self.agreement, self.norm, self.party, (self.subject or "").casefold())

    @property
    def key(self) -> tuple[str, ...]:
        """What it is about; in one run only one outcome is."""
        return (*self.norm_key, self.period)

    @property
    def when(self) -> Period:
        """The judged period."""
        return period(self.period)


class Run(Lenient):
    """The outcome of a check, as its JSON has it."""

    receipt: RunReceipt
    findings: tuple[Outcome, ...]
    not_assessed: tuple[Outcome, ...]

    @property
    def outcomes(self) -> dict[tuple[str, ...], Outcome]:
        """Every finding and everything that was not assessed, by what it is about."""
        return {item.key: item for item in (*self.findings, *self.not_assessed)}


@dataclass(frozen=True)
class Written:
    """A run with the file that it was read from."""

    name: str
    content: bytes
    data: dict[str, Any]
    run: Run

    @property
    def sha256(self) -> str:
        """The hash of the file."""
        return hashlib.sha256(self.content).hexdigest()


def read_run(path: Path) -> Written:
    """Reads the JSON of an earlier check.

    Raises InputError with the place of what is wrong: no JSON, not that of a check and what it is
    instead, or that of a check that judged nothing.
    """
    content, name = bytes_of(path, MAX_BYTES), printable(path.name)
    data = _parsed(content, name)
    if kind := kind_of_json(data):
        raise _stranger(name, kind)
    if data.get("errors"):
        raise _refused(name, "assessment-errors")
    return Written(name, content, data, run_of(data, name))


def run_of(data: Mapping[str, Any], name: str) -> Run:
    """The run that plain data describe; raises InputError with the place of what is wrong."""
    try:
        return Run.model_validate(data)
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False)[:MOST_PROBLEMS]
        raise InputError(_misfit(dict(item), name) for item in found) from None


def _parsed(content: bytes, name: str) -> Any:
    try:
        return json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        if kind := kind_of_text(content):
            raise _stranger(name, kind) from None
        row = error.lineno if isinstance(error, json.JSONDecodeError) else None
        raise InputError([Problem("assessment-json", Location(name, row=row))]) from None


def _stranger(name: str, kind: str) -> InputError:
    """The refusal of a file that is something else, which says what."""
    words = in_each("kind", lambda lang: sentence("problems", lang, f"kind-{kind}", {}))
    return InputError([Problem("assessment-other", Location(name), words)])


def _misfit(item: Mapping[str, Any], name: str) -> Problem:
    """What does not fit, with its place: the keys that lead there, items counted from 1."""
    parts = (part + 1 if isinstance(part, int) else part for part in item["loc"])
    place = " > ".join(str(part)[:60] for part in parts) or "-"
    code = "assessment-lacks" if item["type"] == "missing" else "assessment-value"
    return Problem(code, Location(name), {"place": place})


def _refused(name: str, code: str) -> InputError:
    return InputError([Problem(code, Location(name))])
