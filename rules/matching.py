"""Which norm of a newer agreement continues which of an older one.

First what the newer pack declares (`succeeds`), then the same id, the same measure over the same
parties and subject, the same project, and at last the same single fact. Only what is the only
candidate on either side is matched: two that look alike are left for the pack to declare.
"""

import re
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from rules.expressions import Expression, FactRef, Operation, facts_in
from rules.schema import Norm, Pack, Unjudged

Agreed = Norm | Unjudged
How = Literal["succeeds", "id", "measure", "project", "fact"]
Key = Callable[[Agreed, Pack], Hashable | None]


@dataclass(frozen=True)
class Match:
    """A norm with those it continues, in the order of the older agreement, and how we know."""

    old: tuple[Agreed, ...]
    new: Agreed
    how: How


def matches(older: Pack, newer: Pack) -> tuple[Match, ...]:
    """Every norm of the newer agreement that continues something, in its own order."""
    found = _named(older, newer)
    for how, key in _KEYS:
        known = {norm.id for match in found.values() for norm in match.old}
        before = _only(key, older, (norm for norm in older.clauses if norm.id not in known))
        after = _only(key, newer, (norm for norm in newer.clauses if norm.id not in found))
        for value in before.keys() & after.keys():
            found[after[value].id] = Match((before[value],), after[value], how)
    return tuple(found[norm.id] for norm in newer.clauses if norm.id in found)


def _named(older: Pack, newer: Pack) -> dict[str, Match]:
    """What the newer pack declares, and else the same id."""
    found: dict[str, Match] = {}
    for norm in newer.clauses:
        declared = tuple(old for old in older.clauses if old.id in norm.succeeds)
        same = tuple(old for old in older.clauses if old.id == norm.id)
        if declared or same:
            found[norm.id] = Match(declared or same, norm, "succeeds" if declared else "id")
    return found


def _only(key: Key, pack: Pack, norms: Iterable[Agreed]) -> Mapping[Hashable, Agreed]:
    """The norms that are the only one with their key."""
    found: dict[Hashable, list[Agreed]] = {}
    for norm in norms:
        value = key(norm, pack)
        if value is not None:
            found.setdefault(value, []).append(norm)
    return {value: group[0] for value, group in found.items() if len(group) == 1}


def _by_measure(norm: Agreed, pack: Pack) -> Hashable | None:
    if not isinstance(norm, Norm):
        return None
    tree = since_the_start(norm.measure.tree, pack.agreement.years.start.year)
    subjects = tuple(map(_plain, norm.subjects))
    return tree, subjects, frozenset(pack.bound_by(norm)), norm.jointly


def _by_project(norm: Agreed, pack: Pack) -> Hashable | None:  # noqa: ARG001 - it is a Key
    if not isinstance(norm, Norm) or not norm.subjects:
        return None
    return frozenset(map(project, norm.subjects)), fact_names(norm)


def _by_fact(norm: Agreed, pack: Pack) -> Hashable | None:  # noqa: ARG001 - it is a Key
    if not isinstance(norm, Norm) or norm.subjects:
        return None
    tree = norm.measure.tree
    return tree if isinstance(tree, FactRef) and tree.since is None else None


_KEYS: Sequence[tuple[How, Key]] = (
    ("measure", _by_measure),
    ("project", _by_project),
    ("fact", _by_fact),
)


def since_the_start(tree: Expression, first_year: int) -> Expression:
    """The expression with `since` counted from the first year of its agreement."""
    if isinstance(tree, FactRef) and tree.since is not None:
        return replace(tree, since=tree.since - first_year)
    if isinstance(tree, Operation):
        left, right = (since_the_start(part, first_year) for part in (tree.left, tree.right))
        return replace(tree, left=left, right=right)
    return tree


def fact_names(norm: Norm) -> frozenset[str]:
    """The facts that a norm measures, whatever their years."""
    return frozenset(ref.name for ref in facts_in(norm.measure.tree))


def project(subject: str) -> str:
    """The name of a project without what stands in brackets, which annexes add and drop."""
    return _plain(re.sub(r"\([^)]*\)", " ", subject)) or _plain(subject)


def _plain(subject: str) -> str:
    return " ".join(re.findall(r"\w+", subject.casefold()))
