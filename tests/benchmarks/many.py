"""Builds a large question: 60 bands for a thousand parties, a fact for each, from a seed.

Or writes as many facts as a country hands them in: an agreement, and a file for each submission.
"""

import csv
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

from engine.judge.findings import Finding
from engine.judge.judge import Judge
from facts.ledger import Ledger
from facts.model import Localised
from facts.periods import period
from facts.submission import Fact, Submission
from facts.vocabulary import FactDefinition, Vocabulary
from rules.schema import Agreement, Chapter, Pack

BANDS = 60
PARTIES_PER_SUBMISSION = 10
YEAR = period("2024")
AS_OF = date(2026, 1, 1)


@dataclass(frozen=True)
class Question:
    """A judge, the facts and who is judged; `asked` is the year."""

    judge: Judge
    submission: Submission
    parties: tuple[str, ...]
    vocabulary: Vocabulary

    def outcome(self) -> int:
        """Judges everything from the facts on; the number of findings."""
        return len(self.findings())

    def findings(self) -> Sequence[Finding]:
        """Every finding, from the facts on."""
        ledger = Ledger(self.submission, self.vocabulary)
        return self.judge.judge(ledger, self.parties, (YEAR,), AS_OF).findings


def question(cases: int, seed: int = 1) -> Question:
    """So many cases over 60 bands; a case is one fact held to one norm with two bounds."""
    parties = tuple(f"party-{number}" for number in range(-(-cases // BANDS)))
    random = Random(seed)
    facts = [
        Fact(party=party, period=YEAR, fact=f"count_{band}", value=Decimal(random.randint(0, 200)))
        for party in parties
        for band in range(BANDS)
    ][:cases]
    vocabulary = Vocabulary(facts={f"count_{n}": _definition(n) for n in range(BANDS)}, within=())
    judge = Judge(pack(parties), vocabulary, {})
    return Question(judge, Submission(facts=tuple(facts)), parties, vocabulary)


def pack(parties: tuple[str, ...]) -> Pack:
    """An agreement of 60 norms, each with a bound and a wider one, that binds all parties."""
    agreement = Agreement.model_validate(_agreement(parties))
    chapter = Chapter.model_validate(_chapter())
    return Pack(agreement=agreement, chapters=(chapter,), sha256="0" * 64)


def write_country(folder: Path, facts: int, seed: int = 1) -> None:
    """Writes a pack to `packs` and so many facts to `submissions`, 600 in a file."""
    parties = tuple(f"party-{number}" for number in range(PARTIES_PER_SUBMISSION))
    own, vocabulary = folder / "packs" / "large", folder / "packs" / "vocabulary"
    submissions, random = folder / "submissions", Random(seed)
    for place in (own, vocabulary, submissions):
        place.mkdir(parents=True)
    definitions = (_definition(n).model_dump(exclude_none=True) for n in range(BANDS))
    named = {words.pop("id"): words for words in definitions}
    _write(own / "agreement.yaml", _agreement(parties))
    _write(own / "1.yaml", _chapter())
    _write(vocabulary / "large.yaml", {"facts": named})
    names = [(party, f"count_{band}") for party in parties for band in range(BANDS)]
    for first in range(0, facts, len(names)):
        with (submissions / f"{first}.csv").open("w", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(("party", "period", "fact", "value"))
            for party, name in names[: facts - first]:
                rows.writerow((party, "2024", name, random.randint(0, 200)))


def _write(path: Path, content: Mapping[str, object]) -> None:
    path.write_text(json.dumps(content, default=str), "utf-8")  # which is YAML too


def _agreement(parties: tuple[str, ...]) -> dict[str, Any]:
    year = {"from": YEAR.start, "to": YEAR.end}
    return {
        "id": "large",
        "title": "Large",
        "area": "large",
        "signed": date(2024, 1, 1),
        "term": year,
        "years": year,
        "prefix": "l",
        "next": {"nl": "overleg", "en": "talk"},
        "parties": {party: {"role": "corporation", "name": party} for party in parties},
    }


def _chapter() -> dict[str, Any]:
    return {"chapter": "one", "norms": [_norm(number) for number in range(BANDS)]}


def _norm(number: int) -> Mapping[str, object]:
    text = {"nl": f"norm {number}", "en": f"norm {number}"}
    return {
        "id": f"norm-{number}",
        "covers": [],
        "clause": f"1.{number}",
        "title": text,
        "agreed": text,
        "force": "binding",
        "binds": "each corporation",
        "valid": {"from": date(2024, 1, 1), "to": date(2024, 12, 31)},
        "next": text,
        "measure": f"count_{number}",
        "pass": f"at most {100 + number % 7} count",
        "warn": f"at most {150 + number % 11} count",
    }


def _definition(number: int) -> FactDefinition:
    label = Localised(nl=f"aantal {number}", en=f"count {number}")
    return FactDefinition(
        id=f"count_{number}", unit="count", over="period", label=label, definition=label
    )
