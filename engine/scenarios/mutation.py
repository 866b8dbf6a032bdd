"""Runs the scenarios of a norm against its mutants: each must be noticed by one of them.

A mutant is judged in a pack that holds only the mutated norm, so that compiling it takes about a
millisecond; the vocabulary and the series are shared.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import closing
from dataclasses import dataclass, replace
from functools import cache, cached_property
from multiprocessing import get_context
from pathlib import Path

from engine.checking import Checker
from engine.scenarios.features import Scenario, Step
from engine.scenarios.runner import norms_named, run
from facts.problems import InputError, Problem, did_you_mean
from facts.reference import Series
from facts.vocabulary import Vocabulary
from rules.dimensions import Names
from rules.loader import Library
from rules.mutants import Mutant, mutants, narrowed
from rules.schema import Agreement, Norm, Pack, Unjudged

Key = tuple[str, str]
"""An agreement and one of its norms, by their ids."""


@dataclass(frozen=True)
class Tried:
    """What became of the mutants of one norm.

    `scenarios` is how many were run; `failing` are those that do not hold for the norm as it is,
    so that they prove nothing.
    """

    key: Key
    killed: int
    survivors: tuple[Mutant, ...]
    equivalent: tuple[Mutant, ...]
    scenarios: int
    failing: tuple[Scenario, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Narrowed(Library):
    """A library in which one agreement has one norm, and the others have none."""

    base: Library
    only: Pack

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """That of the library itself."""
        return self.base.vocabulary

    @cached_property
    def reference(self) -> Mapping[str, Series]:
        """Those of the library itself."""
        return self.base.reference

    @cached_property
    def agreements(self) -> Mapping[str, tuple[Path, Agreement]]:
        """Those of the library itself."""
        return self.base.agreements

    def pack(self, name: str) -> Pack:
        """The narrowed pack, or one without norms."""
        if name == self.only.id:
            return self.only
        agreement = self.agreements[self.known(name)][1]
        return Pack(agreement=agreement, chapters=(), sha256=name)


def chosen(library: Library, agreement: str | None, norm: str | None) -> tuple[Key, ...]:
    """The norms asked for; raises InputError for an unknown agreement or norm."""
    names = [library.known(agreement)] if agreement else list(library.agreements)
    every = tuple((name, clause.id) for name in names for clause in library.pack(name).clauses)
    found = tuple(key for key in every if norm in (None, key[1]))
    if not found:
        near = did_you_mean(norm or "", {key[1] for key in every})
        raise InputError([Problem("norm-unknown", values={"norm": norm, **near})])
    return found


def by_norm(scenarios: Iterable[Scenario], library: Library) -> Mapping[Key, list[Scenario]]:
    """The scenarios that name each norm."""
    found: dict[Key, list[Scenario]] = {}
    for scenario in scenarios:
        for key in sorted(norms_named(scenario, library)):
            found.setdefault(key, []).append(scenario)
    return found


def tried(
    library: Library,
    keys: Sequence[Key],
    scenarios: Mapping[Key, Sequence[Scenario]],
    jobs: int,
    done: Callable[[], None],
) -> tuple[Tried, ...]:
    """What becomes of the mutants of every norm, in the order of `keys`.

    With more than one of `jobs`, so many processes share the work. `done` is called as each norm
    is finished.
    """
    work = {key: tuple(scenarios.get(key, ())) for key in keys}
    outcomes = _apart(library, work, jobs) if min(jobs, len(keys)) > 1 else _here(library, work)
    found: dict[Key, Tried] = {}
    for outcome in outcomes:
        found[outcome.key] = outcome
        done()
    return tuple(found[key] for key in keys)


def _here(library: Library, work: Mapping[Key, tuple[Scenario, ...]]) -> Iterator[Tried]:
    return (try_norm(library, key, own) for key, own in work.items())


def _apart(
    library: Library, work: Mapping[Key, tuple[Scenario, ...]], jobs: int
) -> Iterator[Tried]:
    """The norms with most scenarios go first, so that no process ends long after the others."""
    longest = sorted(work, key=lambda key: len(work[key]), reverse=True)
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        started = [pool.submit(_elsewhere, library.folders, key, work[key]) for key in longest]
        for future in as_completed(started):
            yield future.result()


def _elsewhere(folders: tuple[Path, ...], key: Key, scenarios: tuple[Scenario, ...]) -> Tried:
    return try_norm(_library(folders), key, scenarios)


@cache
def _library(folders: tuple[Path, ...]) -> Library:
    """The library of a process, read once."""
    return Library(folders)


def try_norm(library: Library, key: Key, scenarios: Sequence[Scenario]) -> Tried:
    """What the scenarios of one norm make of its mutants; without any, all of them survive.

    A mutant that was thought equivalent and is noticed all the same counts as killed.
    """
    pack = library.pack(key[0])
    clause = next(clause for clause in pack.clauses if clause.id == key[1])
    names = Names(library.vocabulary.facts, pack.parameters, library.reference)
    every = mutants(pack, clause, names)
    usable, failing = _usable(library, pack, clause, scenarios)
    alive = [mutant for mutant in every if not _killed(mutant, library, pack, usable)]
    survivors = tuple(mutant for mutant in alive if mutant.equivalent is None)
    equivalent = tuple(mutant for mutant in alive if mutant.equivalent is not None)
    return Tried(key, len(every) - len(alive), survivors, equivalent, len(usable), failing)


def _killed(mutant: Mutant, library: Library, pack: Pack, scenarios: list[Scenario]) -> bool:
    """Whether a scenario fails; the one that does is asked first about the next mutant."""
    if not scenarios:
        return False
    changed = narrowed(pack, mutant.changed, mutant.mutation.parameter)
    with closing(Checker(Narrowed(base=library, only=changed))) as checker:
        for i, scenario in enumerate(scenarios):
            if not _holds(scenario, checker):
                scenarios.insert(0, scenarios.pop(i))
                return True
    return False


def _holds(scenario: Scenario, checker: Checker) -> bool:
    """Whether a scenario passes; with what brings the program down it does not."""
    try:
        return run(scenario, checker).passed
    except Exception:  # noqa: BLE001 - a change that stops the program is noticed by anyone
        return False


def _usable(
    library: Library, pack: Pack, clause: Norm | Unjudged, scenarios: Sequence[Scenario]
) -> tuple[list[Scenario], tuple[Scenario, ...]]:
    """The scenarios as far as they are about the norm, and those that fail without a change."""
    usable: list[Scenario] = []
    failing: list[Scenario] = []
    key = (pack.id, clause.id)
    with closing(Checker(Narrowed(base=library, only=narrowed(pack, clause)))) as checker:
        for scenario in scenarios:
            own = _own_part(scenario, key, library, checker)
            if own is None:
                failing.append(scenario)
            else:
                usable.append(own)
    return usable, tuple(failing)


def _own_part(scenario: Scenario, key: Key, library: Library, checker: Checker) -> Scenario | None:
    """The scenario without what does not hold once the other norms are gone.

    None if a sentence about the norm itself does not hold.
    """
    result = run(scenario, checker)
    while not result.passed:
        step = result.step
        if step is None or step.kind != "then" or key in _named(scenario, step, library):
            return None
        scenario = replace(scenario, steps=tuple(s for s in scenario.steps if s is not step))
        result = run(scenario, checker)
    return scenario


def _named(scenario: Scenario, step: Step, library: Library) -> frozenset[Key]:
    """The norms that one Then-step of a scenario names."""
    given = tuple(other for other in scenario.steps if other.kind != "then")
    return norms_named(replace(scenario, steps=(*given, step)), library)
