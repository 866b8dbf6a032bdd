"""Runs scenarios in this process, and tells in plain words why one does not hold."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from engine.checking import Checker
from engine.judge.findings import Finding, NotAssessed
from engine.scenarios.failures import Failure
from engine.scenarios.features import Scenario, Step
from engine.scenarios.steps import understood
from engine.scenarios.world import About, World
from rules.loader import Library
from rules.schema import Clause, Pack

_PLACEHOLDER = re.compile(r"<[^<>]+>")


@dataclass(frozen=True)
class Result:
    """How a scenario went: why it fails, if it does, and at which step, if it is about one.

    `seen` is every outcome that the Then-steps looked at, each once.
    """

    scenario: Scenario
    seen: tuple[Finding | NotAssessed, ...] = ()
    failure: Failure | None = None
    step: Step | None = None

    @property
    def passed(self) -> bool:
        """Whether everything that the scenario says holds."""
        return self.failure is None

    @property
    def message(self) -> str:
        """Why it failed, in Dutch; nothing if it holds."""
        return self.failure.text("nl") if self.failure else ""


def run(scenario: Scenario, checker: Checker) -> Result:
    """Runs one scenario up to the first sentence that does not hold.

    The checker compiles each agreement once, so hand the same one to every run.
    """
    world = World(checker)
    for step in scenario.steps:
        try:
            _carry_out(step, world)
        except Failure as failure:
            return Result(scenario, tuple(world.seen), failure, step)
    if all(step.kind != "then" for step in scenario.steps):
        return Result(scenario, tuple(world.seen), Failure("nothing-expected"))
    return Result(scenario, tuple(world.seen))


def _carry_out(step: Step, world: World) -> None:
    cells = (cell for row in step.table for cell in row)
    for text in (step.text, *cells):
        if left := _PLACEHOLDER.search(text):
            raise Failure("placeholder", word=left.group())
    sentence, words = understood(step)
    sentence.act(world, **words)


def norms_named(scenario: Scenario, library: Library) -> frozenset[tuple[str, str]]:
    """The norms that the Then-steps of a scenario name, as (agreement id, norm id); nothing is run.

    Without a sentence about the agreements, those of the party that the step names.
    """
    steps = (step for step in scenario.steps if step.kind != "given" or not step.table)
    texts = [words for step in steps for words in _words(step)]
    chosen = [words["agreement"] for words in texts if "agreement" in words]
    return frozenset(
        (agreement, norm.id)
        for words in texts
        if "about" in words
        for about in (About.of(words["about"]),)
        for agreement in (chosen or _agreements_of(about.party, library))
        if agreement in library.agreements
        for norm in _meant(library.pack(agreement), about)
    )


_MEANT: dict[tuple[str, str], tuple[Clause, ...]] = {}


def _meant(pack: Pack, about: About) -> tuple[Clause, ...]:
    """The norms of a pack that go by a name; thousands of steps ask about the same ones."""
    key = (pack.sha256, about.clause)
    if key not in _MEANT:
        _MEANT[key] = tuple(norm for norm in pack.clauses if about.names(norm))
    return _MEANT[key]


def _words(step: Step) -> Iterator[dict[str, str]]:
    try:
        yield understood(step)[1]
    except Failure:
        return


def _agreements_of(party: str, library: Library) -> tuple[str, ...]:
    checker = Checker(library)
    return tuple(
        name for name in library.agreements if party.casefold() in checker.known([name]).parties
    )
