"""What verdicts become under other norms: the same submission, judged by two versions of a pack."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from engine.checking import Checker, Question
from engine.judge.findings import Assessment, Finding, NotAssessed, Subject
from engine.masking.veil import masked_together
from engine.recounting import Recount
from facts.problems import InputError, Problem
from facts.vocabulary import Vocabulary
from rules.loader import BUILT_IN, Library, agreements_in

Outcome = Finding | NotAssessed


@dataclass(frozen=True)
class Versions:
    """The packs as they are and as they might be; `changed` are the agreements that differ."""

    now: Library
    then: Library
    changed: tuple[str, ...]

    @property
    def vocabulary(self) -> Vocabulary:
        """The facts of both, and what adds up in either."""
        old, new = self.now.vocabulary, self.then.vocabulary
        within = tuple(dict.fromkeys((*old.within, *new.within)))
        return Vocabulary(facts={**old.facts, **new.facts}, within=within)


@dataclass(frozen=True)
class Flip:
    """What a norm says of a party now, and what it would say; None where it does not exist."""

    old: Outcome | None
    new: Outcome | None

    @property
    def about(self) -> Subject:
        """What it is about, as the changed norm has it if there is one."""
        found = self.new or self.old
        if found is None:
            raise TypeError("an outcome that is not there cannot flip")
        return found.about

    @property
    def flipped(self) -> bool:
        """Whether the outcome is another one."""
        return outcome_of(self.old) != outcome_of(self.new)

    @property
    def moved(self) -> bool:
        """Whether a verdict was held to something else."""
        judged = isinstance(self.old, Finding) or isinstance(self.new, Finding)
        return judged and bounds_of(self.old) != bounds_of(self.new)


@dataclass(frozen=True)
class WhatIf:
    """The outcomes that flip, those with only another bound, and how many are as they are."""

    versions: Versions
    flips: tuple[Flip, ...]
    moved: tuple[Flip, ...]
    unchanged: int
    masked: bool = False


def versions(folders: Sequence[Path]) -> Versions:
    """The libraries before and after: a pack of an agreement that is there already is a change.

    Raises InputError when no pack among the folders changes anything.
    """
    known = set(agreements_in(BUILT_IN))
    beside: list[Path] = []
    instead: list[Path] = []
    changed: set[str] = set()
    for folder in folders:
        own = set(agreements_in(folder))
        (instead if own & known else beside).append(folder)
        changed |= own & known
        known |= own
    if not changed:
        raise InputError([Problem("what-if-nothing")])
    kept = tuple(folder for folder in beside if not set(agreements_in(folder)) <= changed)
    return Versions(Library(tuple(beside)), Library(kept, tuple(instead)), tuple(sorted(changed)))


def what_if(
    paths: Sequence[Path],
    question: Question,
    found: Versions,
    recount: Recount | None = None,
    *,
    mask: bool = False,
) -> WhatIf:
    """Judges a submission by both versions; raises InputError when it cannot be used.

    Registers are counted as `recount` says. Behind a mask what one version must not show the other
    does not show either.
    """
    asked = replace(question, agreements=_asked(question, found))
    both = tuple(_judged(Checker(one), paths, asked, recount) for one in (found.now, found.then))
    if mask:
        both = masked_together(both, found.vocabulary)
    old, new = ({_key(item.about): item for item in _outcomes(one)} for one in both)
    pairs = [Flip(old.get(key), new.get(key)) for key in {**new, **old}]
    return WhatIf(
        found,
        tuple(pair for pair in pairs if pair.flipped),
        tuple(pair for pair in pairs if pair.moved and not pair.flipped),
        sum(not pair.flipped and not pair.moved for pair in pairs),
        mask,
    )


def _asked(question: Question, found: Versions) -> tuple[str, ...]:
    """The changed agreements, or those of them that were asked for."""
    names = [found.now.known(name) for name in question.agreements]
    asked = tuple(name for name in found.changed if not names or name in names)
    if not asked:
        raise InputError([Problem("what-if-nothing")])
    return asked


def _judged(
    checker: Checker, paths: Sequence[Path], question: Question, recount: Recount | None
) -> Assessment:
    assessment = checker.check(paths, question, recount)
    checker.close()
    if assessment.errors:
        raise InputError(assessment.errors)
    return assessment


def _outcomes(assessment: Assessment) -> Iterable[Outcome]:
    return (*assessment.findings, *assessment.not_assessed)


def _key(about: Subject) -> tuple[object, ...]:
    subject = about.subject.casefold() if about.subject else None
    return (about.agreement.id, about.norm.id, about.party, subject, about.period)


def outcome_of(item: Outcome | None) -> str | None:
    """The status of a finding, or the reason why there is none."""
    if item is None:
        return None
    return item.status if isinstance(item, Finding) else item.reason


def bounds_of(item: Outcome | None) -> tuple[Any, ...]:
    """What a norm asks: its force and the bounds that a finding was held to, or as printed."""
    if item is None:
        return ()
    norm = item.about.norm
    if not isinstance(item, Finding) or not item.crossings:
        bounds = (getattr(norm, name, None) for name in ("holds", "warn", "also"))
        return (norm.force, *(bound.text if bound else None for bound in bounds))
    limits = (*item.crossings, *([item.also] if item.also else []))
    printed = (limit.bound.text for limit in limits)
    return (norm.force, *printed, *(limit.value for limit in limits))
