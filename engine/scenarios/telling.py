"""What `signaal features` tells: lines for people, and the same as data."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from engine.scenarios.failures import TEXTS, Stopped
from engine.scenarios.runner import Result
from engine.words.lines import Line
from engine.words.remarking import placed
from facts.catalogue import catalogue, filled
from facts.problems import LANGUAGES, Problem


def lines(results: Sequence[Result], language: str) -> Iterator[Line]:
    """A summary by file, each failed scenario below its file, and the total.

    A mistake in a pack is told once, with how many scenarios it stopped.
    """
    for path, found in _by_file(results).items():
        held = _held(found)
        style = "green" if held == len(found) else "bold red"
        yield Line(_say("file", language, file=path, held=held, count=len(found)), style)
        for result in found:
            if not result.passed and not isinstance(result.failure, Stopped):
                yield from _failed(result, language)
    for problem, count in _mistakes(results):
        place = placed(problem.where, problem.text(language), language)
        key = "mistake_one" if count == 1 else "mistake"
        yield Line(_say(key, language, place=place, count=count), "bold red")
    held, count = _held(results), len(results)
    yield Line(_say("total", language, held=held, count=count, failed=count - held), "bold")


def as_json(results: Sequence[Result]) -> str:
    """The counts by file and the failed scenarios, sentences in both languages."""
    files = [
        {"file": str(path), "scenarios": len(found), "held": _held(found)}
        for path, found in _by_file(results).items()
    ]
    data = {
        "scenarios": len(results),
        "held": _held(results),
        "files": files,
        "failed": [_data(result) for result in results if not result.passed],
        "mistakes": [
            {
                "file": problem.where.file,
                "row": problem.where.row,
                "problem": problem.texts,
                "scenarios": count,
            }
            for problem, count in _mistakes(results)
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _mistakes(results: Sequence[Result]) -> Sequence[tuple[Problem, int]]:
    """What is wrong with packs, each thing once, with how many scenarios it stopped."""
    failures = (result.failure for result in results)
    stopped = [failure for failure in failures if isinstance(failure, Stopped)]
    problems = [problem for failure in stopped for problem in failure.problems]
    counts = Counter((problem.where, problem.text("nl")) for problem in problems)
    once = {(problem.where, problem.text("nl")): problem for problem in problems}
    return [(problem, counts[key]) for key, problem in once.items()]


def _failed(result: Result, language: str) -> Iterator[Line]:
    scenario = result.scenario
    yield Line(_say("place", language, line=scenario.line, scenario=scenario.name), "bold", 2)
    if result.step is not None:
        step = result.step
        yield Line(_say("step", language, line=step.line, sentence=step.sentence), indent=4)
    if result.failure is not None:
        yield Line(result.failure.text(language), indent=4)


def _data(result: Result) -> Mapping[str, Any]:
    scenario, step, failure = result.scenario, result.step, result.failure
    return {
        "file": str(scenario.path),
        "line": scenario.line,
        "rule": scenario.rule or None,
        "scenario": scenario.name,
        "sentence": step.sentence if step else None,
        "sentence_line": step.line if step else None,
        "says": (failure.says if failure else "") or None,
        "found": (failure.found if failure else "") or None,
        "problem": {name: failure.text(name) for name in LANGUAGES} if failure else None,
    }


def _by_file(results: Sequence[Result]) -> Mapping[Path, list[Result]]:
    grouped = groupby(results, key=lambda result: result.scenario.path)
    return {path: list(found) for path, found in grouped}


def _held(results: Sequence[Result]) -> int:
    return sum(result.passed for result in results)


def _say(key: str, language: str, **words: object) -> str:
    return filled(catalogue(TEXTS), language, ("report", key), words)
