"""What `signaal features` tells: lines for people, and the same as data."""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from engine.scenarios.failures import TEXTS
from engine.scenarios.runner import Result
from engine.words.lines import Line
from facts.catalogue import catalogue, filled
from facts.problems import LANGUAGES


def lines(results: Sequence[Result], language: str) -> Iterator[Line]:
    """A summary by file, each failed scenario below its file, and the total."""
    for path, found in _by_file(results).items():
        held = _held(found)
        style = "green" if held == len(found) else "bold red"
        yield Line(_say("file", language, file=path, held=held, count=len(found)), style)
        for result in found:
            if not result.passed:
                yield from _failed(result, language)
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
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


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
