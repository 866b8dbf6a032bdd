"""What moved between an earlier check and this one: verdicts, figures and norms."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from engine.comparing.earlier import Evidence, Outcome, Run, run_of
from facts.masking import HIDDEN, SMALL
from facts.periods import period
from facts.vocabulary import Vocabulary

SIGNS = (SMALL, HIDDEN)
RANK = {"pass": 0, "warn": 1, "breach": 2}
_NUMBER = re.compile(r"-?[0-9]{1,40}(\.[0-9]{1,40})?")


@dataclass(frozen=True)
class Moved:
    """An outcome that is another one now; `was` is None where there was none."""

    was: Outcome | None
    now: Outcome | None

    @property
    def about(self) -> Outcome:
        """What it is about."""
        found = self.now or self.was
        if found is None:
            raise TypeError("an outcome that is not there cannot move")
        return found


@dataclass(frozen=True)
class Restated:
    """A figure that was reported with another value before."""

    party: str
    area: str | None
    period: str
    subject: str | None
    fact: str
    was: str
    now: str

    @property
    def hidden(self) -> bool:
        """Whether the earlier value was masked, so that it may be the same."""
        return self.was in SIGNS


@dataclass(frozen=True)
class NormChange:
    """A norm that asks something else now: its force, a band, or a value that it looks up."""

    agreement: str
    norm: str
    clause: str
    what: str
    was: str | None
    now: str | None


@dataclass(frozen=True)
class Changes:
    """Everything that moved, and how many outcomes are as they were.

    `breaches` and `warnings` are new, `resolved` got better, `unassessed` had a verdict before,
    `assessed` had none, and `gone` was judged before and not asked now. Of `withheld` verdicts and
    `hidden` figures the earlier one was masked, so that nobody can say whether they moved.
    """

    breaches: tuple[Moved, ...]
    warnings: tuple[Moved, ...]
    resolved: tuple[Moved, ...]
    unassessed: tuple[Moved, ...]
    assessed: tuple[Moved, ...]
    gone: tuple[Moved, ...]
    restated: tuple[Restated, ...]
    norms: tuple[NormChange, ...]
    withheld: tuple[Moved, ...]
    hidden: tuple[Restated, ...]
    same: int


def changes(earlier: Run, data: Mapping[str, Any], vocabulary: Vocabulary) -> Changes:
    """Compares an earlier run with the plain data of this one."""
    now = run_of(data, "")
    found = _Pairs(earlier, now)
    kinds = [(_kind(pair), pair) for pair in found.pairs]

    restated = list(_restated(earlier, now, vocabulary))

    def of(kind: str) -> tuple[Moved, ...]:
        return tuple(pair for own, pair in kinds if own == kind)

    return Changes(
        breaches=of("breaches"),
        warnings=of("warnings"),
        resolved=of("resolved"),
        unassessed=of("unassessed"),
        assessed=of("assessed"),
        gone=tuple(Moved(item, None) for item in found.gone if item.status),
        restated=tuple(item for item in restated if not item.hidden),
        norms=tuple(dict.fromkeys(_norms(earlier, now, found.pairs))),
        withheld=of("withheld"),
        hidden=tuple(item for item in restated if item.hidden),
        same=len(of("same")),
    )


@dataclass
class _Pairs:
    """Each outcome of now with that of before about the same, or else the last one before it."""

    earlier: Run
    now: Run
    pairs: list[Moved] = field(default_factory=list)
    gone: list[Outcome] = field(default_factory=list)

    def __post_init__(self) -> None:
        before, after = self.earlier.outcomes, self.now.outcomes
        left = {key: item for key, item in before.items() if key not in after}
        older: dict[tuple[str, ...], list[Outcome]] = {}
        for item in left.values():
            older.setdefault(item.norm_key, []).append(item)
        used: set[tuple[str, ...]] = set()
        for key, item in after.items():
            was = before.get(key) or _last_before(item, older.get(item.norm_key, ()))
            used |= {was.key} if was else set()
            self.pairs.append(Moved(was, item))
        self.gone = [item for key, item in left.items() if key not in used]


def _last_before(now: Outcome, older: Iterable[Outcome]) -> Outcome | None:
    """The outcome of the last period of the same length before this one."""
    same = (item for item in older if item.period[5:6] == now.period[5:6])
    past = (item for item in same if item.when.end < now.when.end)
    return max(past, key=lambda item: item.when.end, default=None)


def _kind(pair: Moved) -> str:
    was = pair.was.status if pair.was else None
    now = pair.now.status if pair.now else None
    if now is not None and pair.was is not None and pair.was.reason == "masked":
        return "withheld"
    if now is None:
        return "unassessed" if was else "same"
    if was is not None and RANK[now] < RANK[was]:
        return "resolved"
    if now == was:
        return "same"
    fresh = {"breach": "breaches", "warn": "warnings"}
    return fresh.get(now, "assessed" if pair.was else "same")


FactAt = tuple[str | None, str, object, str, str]


def _restated(earlier: Run, now: Run, vocabulary: Vocabulary) -> Iterator[Restated]:
    """The facts that both rest on, with another value now."""
    before = dict(_facts(earlier, vocabulary))
    seen: set[FactAt] = set()
    for key, item in _facts(now, vocabulary):
        was = before.get(key)
        if was is None or key in seen or _same(was.value, item.value):
            continue
        seen.add(key)
        fact, period_ = item.fact or "", item.period or ""
        values = (was.value or "", item.value or "")
        yield Restated(item.party or "", key[0], period_, item.subject, fact, *values)


def _facts(run: Run, vocabulary: Vocabulary) -> Iterator[tuple[FactAt, Evidence]]:
    """The facts in the evidence; a position belongs to a day, however its period is written."""
    for outcome in run.findings:
        for item in outcome.evidence:
            if item.kind != "fact" or item.fact is None or item.period is None:
                continue
            known = vocabulary.facts.get(item.fact)
            moment = known is not None and known.over == "moment"
            when = period(item.period).end if moment else item.period
            subject = (item.subject or "").casefold()
            yield (outcome.area, item.party or "", when, subject, item.fact), item


def _same(was: str | None, now: str | None) -> bool:
    """Whether two values are the same, however many zeros they end in."""
    if was and now and _NUMBER.fullmatch(was) and _NUMBER.fullmatch(now):
        return Decimal(was) == Decimal(now)
    return was == now


def _norms(earlier: Run, now: Run, pairs: Iterable[Moved]) -> Iterator[NormChange]:
    """What findings say of norms, where the pack is not the one that was used before."""
    before, after = earlier.receipt.packs, now.receipt.packs
    for pair in pairs:
        was, item = pair.was, pair.now
        if was is None or item is None or not (was.status and item.status):
            continue
        if before.get(item.agreement) != after.get(item.agreement):
            for what, old, new in _differences(was, item):
                yield NormChange(item.agreement, item.norm, item.clause, what, old, new)


def _differences(was: Outcome, now: Outcome) -> Iterator[tuple[str, str | None, str | None]]:
    if was.force != now.force and was.force is not None:
        yield "force", was.force, now.force
    if was.bands is not None and now.bands is not None:
        for band in ("pass", "warn", "also"):
            old, new = was.bands.get(band), now.bands.get(band)
            if old != new:
                yield band, old, new
    elif was.bands is None and was.status == now.status and not _same(was.threshold, now.threshold):
        yield "threshold", was.threshold, now.threshold
    old_values, new_values = _values(was), _values(now)
    for name in sorted(old_values.keys() & new_values.keys()):
        if not _same(old_values[name], new_values[name]):
            yield name, old_values[name], new_values[name]


def _values(outcome: Outcome) -> dict[str, str | None]:
    """The parameters in the evidence, each with its year or class."""
    used = (item for item in outcome.evidence if item.kind == "parameter")
    return {f"{item.parameter}[{item.key}]": item.value for item in used}


def as_data(found: Changes) -> dict[str, Any]:
    """The changes as plain data, for the JSON output."""
    kinds = {
        "new_breaches": found.breaches,
        "new_warnings": found.warnings,
        "resolved": found.resolved,
        "newly_not_assessed": found.unassessed,
        "newly_assessed": found.assessed,
        "gone": found.gone,
    }
    return {
        **{kind: [_moved(item) for item in items] for kind, items in kinds.items()},
        "restated": [vars(item) for item in found.restated],
        "changed_norms": [vars(item) for item in found.norms],
        "not_comparable": {
            "verdicts": [_moved(item) for item in found.withheld],
            "figures": [vars(item) for item in found.hidden],
        },
        "unchanged": found.same,
    }


def _moved(item: Moved) -> dict[str, Any]:
    about = item.about
    names = ("agreement", "norm", "clause", "party", "area", "subject", "period")
    sides = {"was": item.was, "now": item.now}
    return {
        **{name: getattr(about, name) for name in names},
        **{side: found.outcome if found else None for side, found in sides.items()},
        **{f"{side}_value": found.value if found else None for side, found in sides.items()},
        "was_period": item.was.period if item.was else None,
    }
