"""Builds a large question: 60 bands for a thousand parties, a fact for each, from a seed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from random import Random

from engine.judge.judge import Judge
from facts.ledger import Ledger
from facts.model import Localised
from facts.periods import period
from facts.submission import Fact, Submission
from facts.vocabulary import FactDefinition, Vocabulary
from rules.schema import Agreement, Chapter, Pack

BANDS = 60
YEAR = period("2024")


@dataclass(frozen=True)
class Question:
    """A judge, the facts and who is judged; `asked` is the year."""

    judge: Judge
    submission: Submission
    parties: tuple[str, ...]
    vocabulary: Vocabulary

    def outcome(self) -> int:
        """Judges everything from the facts on; the number of findings."""
        ledger = Ledger(self.submission, self.vocabulary)
        found = self.judge.judge(ledger, self.parties, (YEAR,), date(2026, 1, 1))
        return len(found.findings)


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
    agreement = Agreement.model_validate(
        {
            "id": "large",
            "title": "Large",
            "area": "large",
            "signed": date(2024, 1, 1),
            "term": {"from": date(2024, 1, 1), "to": date(2024, 12, 31)},
            "years": {"from": date(2024, 1, 1), "to": date(2024, 12, 31)},
            "prefix": "l",
            "next": {"nl": "overleg", "en": "talk"},
            "parties": {party: {"role": "corporation", "name": party} for party in parties},
        }
    )
    chapter = Chapter.model_validate({"chapter": "one", "norms": [_norm(n) for n in range(BANDS)]})
    return Pack(agreement=agreement, chapters=(chapter,), sha256="0" * 64)


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
