"""Who approved which norm, and what has changed since: by the content of the norm itself.

What policy staff approve is a norm as it is written, the values it is judged by and the scenarios
that show it. Each of the three has a hash of its content, so that a later change shows, and in
which of them. Approvals are kept in one YAML file beside the scenarios; nothing here makes one up.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, is_dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import BaseModel, Field, ValidationError

from engine.scenarios.features import Scenario
from engine.scenarios.runner import norms_named
from facts.document import read_file
from facts.model import Closed, problems_in
from facts.problems import InputError, Location, Problem, did_you_mean
from rules.expressions import TableValue, YearValue, walk
from rules.loader import Library
from rules.schema import Id, Norm, Pack, Unjudged

FILE = "approvals.yaml"
PARTS = ("norm", "values", "scenarios")
State = Literal["approved", "changed", "never"]
Hash = Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]
Line = Annotated[str, Field(max_length=500, pattern=r"^[^\r\n]*$")]


class Approval(Closed):
    """One approval: of which norm with which content, by whom in which role, when, and why."""

    agreement: Id
    norm: Id
    approved: date
    role: Annotated[Line, Field(min_length=1)]
    remark: Line = ""
    content: Mapping[Literal["norm", "values", "scenarios"], Hash]


class ApprovalsFile(Closed):
    """The file with every approval, the oldest first."""

    approvals: tuple[Approval, ...] = ()


@dataclass(frozen=True)
class Standing:
    """How a norm stands: approved as it is, changed since (and in what), or never reviewed."""

    agreement: str
    norm: Norm | Unjudged
    content: Mapping[str, str]
    last: Approval | None = None
    scenarios: int = 0

    @property
    def changed(self) -> tuple[str, ...]:
        """The parts that differ from what was approved last."""
        if self.last is None:
            return ()
        return tuple(part for part in PARTS if self.content[part] != self.last.content.get(part))  # type: ignore[call-overload]

    @property
    def state(self) -> State:
        """In one word."""
        if self.last is None:
            return "never"
        return "changed" if self.changed else "approved"


@dataclass(frozen=True)
class Review:
    """The standing of every norm, from the library, the scenarios and the file of approvals."""

    library: Library
    scenarios: Sequence[Scenario]
    approvals: Sequence[Approval]

    @cached_property
    def _by_norm(self) -> Mapping[tuple[str, str], list[Scenario]]:
        found: dict[tuple[str, str], list[Scenario]] = {}
        for scenario in self.scenarios:
            for name in sorted(norms_named(scenario, self.library)):
                found.setdefault(name, []).append(scenario)
        return found

    def standings(self, agreement: str) -> tuple[Standing, ...]:
        """Every norm of an agreement in its order; raises InputError for an unknown agreement."""
        pack = self.library.pack(agreement)
        last = {item.norm: item for item in self.approvals if item.agreement == pack.id}
        return tuple(self._standing(pack, norm, last.get(norm.id)) for norm in pack.clauses)

    def _standing(self, pack: Pack, norm: Norm | Unjudged, last: Approval | None) -> Standing:
        shown = self._by_norm.get((pack.id, norm.id), [])
        content = {
            "norm": hashed(norm),
            "values": hashed(values_of(norm, pack, self.library)),
            "scenarios": hashed([_told(scenario) for scenario in shown]),
        }
        return Standing(pack.id, norm, content, last, len(shown))

    def approve(
        self, agreement: str, norms: Iterable[str], by: tuple[str, str], day: date
    ) -> tuple[Approval, ...]:
        """Approvals of norms as they are now, by (role, remark).

        Raises InputError for an unknown norm, and for one without a scenario to approve.
        """
        standings = {standing.norm.id: standing for standing in self.standings(agreement)}
        problems, made = [], []
        for name in norms:
            standing = standings.get(name)
            if standing is None:
                words = {"norm": name, **did_you_mean(name, standings)}
                problems.append(Problem("review-norm", values=words))
            elif not standing.scenarios:
                problems.append(Problem("review-unshown", values={"norm": name}))
            else:
                made.append(_approval(standing, by, day))
        if problems:
            raise InputError(problems)
        return tuple(made)


def _approval(standing: Standing, by: tuple[str, str], day: date) -> Approval:
    role, remark = by
    given = {"agreement": standing.agreement, "norm": standing.norm.id, "content": standing.content}
    try:
        return Approval.model_validate({**given, "approved": day, "role": role, "remark": remark})
    except ValidationError:
        raise InputError([Problem("review-words")]) from None


def values_of(norm: Norm | Unjudged, pack: Pack, library: Library) -> list[object]:
    """The parameters and series that a norm is judged by, with all their values."""
    if isinstance(norm, Unjudged):
        return []
    bounds = [bound for bound in (norm.holds, norm.warn, norm.also) if bound is not None]
    parts = (part for bound in bounds for part in walk(bound.tree))
    names = {part.name for part in parts if isinstance(part, YearValue | TableValue)}
    names |= {norm.national} if norm.national else set()
    return [pack.parameters.get(name) or library.reference[name] for name in sorted(names)]


def _told(scenario: Scenario) -> tuple[object, ...]:
    """What a scenario says, wherever it stands."""
    return (scenario.name, [(step.sentence, step.table) for step in scenario.steps])


def hashed(content: object) -> str:
    """A short hash of content, the same on every machine and in every order of keys."""
    text = json.dumps(content, default=_plain, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _plain(value: object) -> Any:
    if isinstance(value, BaseModel):
        return {name: getattr(value, name) for name in type(value).model_fields}
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    return dict(value) if isinstance(value, Mapping) else str(value)


def read_approvals(path: Path) -> tuple[Approval, ...]:
    """Every approval in the file, none where there is no file; raises InputError with the line."""
    if not path.exists():
        return ()
    document = read_file(path)
    try:
        return ApprovalsFile.model_validate(document.content or {}).approvals
    except ValidationError as error:
        raise InputError(problems_in(error, document, ApprovalsFile)) from None


def with_approvals(path: Path, more: Iterable[Approval]) -> str:
    """The file as it becomes: what is there, and the new approvals after it.

    Raises InputError where the file there does not begin as one of approvals.
    """
    text = path.read_text("utf-8") if path.exists() else "approvals:\n"
    if not text.rstrip():
        text = "approvals:\n"
    if not any(line.rstrip() == "approvals:" for line in text.splitlines()):
        raise InputError([Problem("review-file", Location(path.name))])
    items = [_item(approval) for approval in more]
    added = yaml.safe_dump(items, allow_unicode=True, sort_keys=False, width=1000) if items else ""
    return text.rstrip("\n") + "\n" + added


def _item(approval: Approval) -> dict[str, Any]:
    return {
        "agreement": approval.agreement,
        "norm": approval.norm,
        "approved": approval.approved.isoformat(),
        "role": approval.role,
        "remark": approval.remark,
        "content": dict(approval.content),
    }
