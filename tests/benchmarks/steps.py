"""Where the time of our rules alone goes, step by step: `python -m tests.benchmarks.steps [FACTS]`.

Prints a table in Markdown: microseconds of processor time a case, medians. The library alone is
what it takes once the messages are written and while nobody reads the matches: no verdict that
durable-rules infers is to be had for less.
"""

import gc
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from statistics import median
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

import durable_rules_engine as library

from engine.judge import inference
from engine.judge.inference import STATE, RuleSet
from tests.benchmarks.many import BANDS, question
from tests.benchmarks.rivals import Band, Row, ours

FACTS, ROUNDS = 60_000, 7
NOWHERE = [Band(0, 0)] * BANDS
"""Our rules take their bounds from the norms, not from this."""

ALONE = "durable-rules alone, messages written beforehand and matches unread"
WRITING, READING = "checking the numbers and writing the message", "reading which rule was met"
CALLS = {
    "assert_facts": "durable-rules: reading the message and inferring",
    "start_action": "durable-rules: handing over the matches",
    "complete_and_start_action": "durable-rules: handing over the matches",
    "delete_state": "durable-rules: letting go of the state",
}
OTHERWISE = "making the case, giving out ids, putting verdicts in order"


class Clock:
    """The processor time that each step took, in seconds."""

    def __init__(self) -> None:
        """Nothing took any time yet."""
        self.spent: Counter[str] = Counter()

    def timed(self, step: str, work: Callable[..., Any]) -> Callable[..., Any]:
        """The same work, of which the time is added to a step."""

        def timed(*given: Any) -> Any:
            begin = time.process_time()
            try:
                return work(*given)
            finally:
                self.spent[step] += time.process_time() - begin

        return timed

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Times each step of the module that knows the library."""
        calls = {name: self.timed(step, getattr(library, name)) for name, step in CALLS.items()}
        with (
            patch.object(inference, "durable", SimpleNamespace(**calls, error=library.error)),
            patch.object(inference, "_sent", self.timed(WRITING, inference._sent)),
            patch.object(RuleSet, "_add", self.timed(READING, RuleSet._add)),
        ):
            yield


def spent(run: Callable[[], object]) -> dict[str, float]:
    """The seconds of each step of a run, what is left of them, and what a run takes unwatched."""
    clock, whole = Clock(), Clock()
    gc.collect()
    whole.timed("all", run)()
    with clock.watching():
        clock.timed("all", run)()
    every = dict(clock.spent)
    rest = every.pop("all") - sum(every.values())
    return {**every, OTHERWISE: rest, "**together, unwatched**": whole.spent["all"]}


def alone(run: Callable[[], object]) -> float:
    """The seconds of the library itself for the messages of a run, none of them read."""
    sent: list[tuple[int, str]] = []

    def asserted(handle: int, text: str) -> Any:
        sent.append((handle, text))
        return library.assert_facts(handle, text)

    calls = {name: getattr(library, name) for name in CALLS}
    listening = SimpleNamespace(**{**calls, "assert_facts": asserted}, error=library.error)
    with patch.object(inference, "durable", listening):
        run()
    begin = time.process_time()
    for handle, text in sent:
        library.assert_facts(handle, text)
        _, _, action = library.start_action(handle)
        while library.complete_and_start_action(handle, action):
            pass
        library.delete_state(handle, STATE)
    return time.process_time() - begin


def main(facts: int = FACTS, rounds: int = ROUNDS) -> list[tuple[str, float]]:
    """The steps and their microseconds a case, with a last one for the library alone."""
    rows = [
        Row(int(fact.fact.removeprefix("count_")), int(str(fact.value)))
        for fact in question(facts).submission.facts
    ]
    way = ours.rules(NOWHERE)
    way.run(rows)
    runs = [{**spent(lambda: way.run(rows)), ALONE: alone(lambda: way.run(rows))}
            for _ in range(rounds)]  # fmt: skip
    return [(step, median(run[step] for run in runs) / facts * 1e6) for step in runs[0]]


def table(steps: Sequence[tuple[str, float]]) -> str:
    """The steps as a table."""
    lines = [f"| {step} | {taken:.2f} | {1e6 / taken:,.0f} |" for step, taken in steps]
    return "\n".join(("| step | microseconds | a second |", "| --- | --- | --- |", *lines, ""))


if __name__ == "__main__":
    sys.stdout.write(table(main(*map(int, sys.argv[1:2]))))
