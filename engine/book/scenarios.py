"""Scenarios as the book shows them: their sentences and how they went."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from engine.scenarios.features import Scenario, Step
from engine.scenarios.runner import Result


@dataclass(frozen=True)
class Example:
    """One scenario with its last result: `row` is what it adds to its outline, if it has one.

    `message` says why it does not hold.
    """

    row: tuple[str, ...]
    line: int
    passed: bool
    message: str


@dataclass(frozen=True)
class Told:
    """A scenario, or an outline with all its rows; the sentences are those of the first."""

    name: str
    file: str
    steps: tuple[Step, ...]
    columns: tuple[str, ...]
    examples: tuple[Example, ...]

    @property
    def passed(self) -> bool:
        """Whether every example holds."""
        return all(example.passed for example in self.examples)

    @property
    def line(self) -> int:
        """Where the first example stands in its file."""
        return self.examples[0].line


def told(results: Iterable[Result], language: str) -> tuple[Told, ...]:
    """The scenarios in the order of their files, the rows of an outline together."""
    groups = groupby(results, key=lambda result: _outline(result.scenario))
    return tuple(_told(tuple(group), language) for _, group in groups)


def _outline(scenario: Scenario) -> tuple[object, ...]:
    """What the rows of one outline have in common."""
    lines = tuple(step.line for step in scenario.steps)
    return scenario.path, lines, tuple(heading for heading, _ in scenario.row)


def _told(results: Sequence[Result], language: str) -> Told:
    first = results[0].scenario
    own = f" ({' | '.join(cell for _, cell in first.row)})"
    name = first.name.removesuffix(own) if len(results) > 1 else first.name
    examples = (
        Example(
            row=tuple(cell for _, cell in result.scenario.row),
            line=result.scenario.line,
            passed=result.passed,
            message=result.failure.text(language) if result.failure else "",
        )
        for result in results
    )
    columns = tuple(heading for heading, _ in first.row)
    return Told(name, first.path.name, first.steps, columns, tuple(examples))
