"""This engine, from its rules alone to complete explanations."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import count
from typing import Any

from engine.judge.compiling import Compiled, outcome
from engine.judge.findings import Finding
from engine.judge.inference import Group
from engine.judge.keeping import uncollected
from engine.judge.parameters import SCALE
from engine.output.machine import facts_behind
from engine.words.explaining import FindingText
from engine.words.locale import LANGUAGES
from facts.ledger import Ledger
from tests.benchmarks.many import YEAR, Question, question
from tests.benchmarks.rivals import Band, Row, Way

AS_OF = date(2026, 1, 1)


def rules(bands: Sequence[Band]) -> Way:
    """The compiled rules alone: from plain numbers to the rule that each fact met.

    Norm by norm, as the judge asks them.
    """
    judge = question(len(bands)).judge
    numbers = count()
    batches = [[(next(numbers), norm) for norm in batch] for batch in judge.batches]

    def run(rows: Sequence[Row]) -> list[str]:
        places: list[list[int]] = [[] for _ in bands]
        for place, (band, _) in enumerate(rows):
            places[band].append(place)
        found = [""] * len(rows)
        with uncollected():
            for ruleset, batch in zip(judge.rulesets, batches, strict=True):
                at = [place for band, _ in batch for place in places[band]]
                cases = [_case(norm, rows[p].value) for band, norm in batch for p in places[band]]
                for place, match in zip(at, ruleset.run((), cases), strict=True):
                    found[place] = outcome(match.rule)
        return found

    return Way(run)


def _case(norm: Compiled, value: int) -> Group:
    """A number held to a norm, as the judge writes it."""
    return Group({"k": norm.number, "q": 0, **dict.fromkeys(norm.compared, value * SCALE)})


def findings(_: Sequence[Band]) -> Way:
    """Everything from submitted facts to findings, as every command of the program judges."""
    return Way(_judged, _asked, _statuses)


def roomy(_: Sequence[Band]) -> Way:
    """The findings with all that is worked out when it is asked for, short of words."""

    def run(asked: Question) -> Sequence[Finding]:
        found = _judged(asked)
        for finding in found:
            _ = finding.margin, finding.headroom, facts_behind(finding)
        return found

    return Way(run, _asked, _statuses)


def explained(_: Sequence[Band]) -> Way:
    """The findings with both explanations written out."""

    def run(asked: Question) -> list[tuple[Finding, list[str]]]:
        parameters = asked.judge.pack.parameters
        texts = [FindingText(lang, asked.vocabulary, parameters, {}).text for lang in LANGUAGES]
        return [(finding, _both(texts, finding)) for finding in _judged(asked)]

    return Way(run, _asked, lambda result: _statuses(finding for finding, _ in result))


def _both(texts: Sequence[Callable[[Finding], str]], finding: Finding) -> list[str]:
    _ = finding.margin, finding.headroom, facts_behind(finding)
    return [text(finding) for text in texts]


def _asked(rows: Sequence[Row]) -> Question:
    """The same facts as they are after reading, with the rules compiled."""
    asked = question(len(rows))
    given = [(int(f.fact.removeprefix("count_")), f.value) for f in asked.submission.facts]
    if given != list(rows) or not asked.judge.rulesets:
        raise ValueError("the facts differ from those that the others are given")
    return asked


def _judged(asked: Question) -> Sequence[Finding]:
    ledger = Ledger(asked.submission, asked.vocabulary)
    return asked.judge.judge(ledger, asked.parties, (YEAR,), AS_OF).findings


def _statuses(found: Iterable[Finding]) -> list[str]:
    """The verdicts in the order of the facts: by party, then by band."""

    def place(finding: Finding) -> Any:
        party, norm = finding.about.party, finding.norm.id
        return int(party.removeprefix("party-")), int(norm.removeprefix("norm-"))

    return [finding.status for finding in sorted(found, key=place)]
