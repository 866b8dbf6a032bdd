"""What tests share: checking rows and reading outcomes, through the program's own front door."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from engine.checking import Checker, Question
from engine.judge.findings import Assessment
from engine.output.machine import as_data
from engine.words.speaking import Speaker
from facts.periods import period
from facts.values import Raw
from rules.loader import Library

D24, D26 = "dordrecht-2024-2025", "dordrecht-2026-2027"


@cache
def checker() -> Checker:
    """A checker of the built-in packs, compiled once for all tests."""
    return Checker(Library())


def rows(*facts: tuple[str, str, str, Raw], subject: str | None = None) -> list[dict[str, Raw]]:
    """Rows of (party, period, fact, value), all about the same subject if there is one."""
    named: list[dict[str, Raw]] = [
        dict(zip(("party", "period", "fact", "value"), fact, strict=True)) for fact in facts
    ]
    return [{**row, "subject": subject} if subject else row for row in named]


def judged(
    submitted: Sequence[Mapping[str, Raw]],
    *periods: str,
    as_of: str = "2100-01-01",
    agreements: tuple[str, ...] = (),
    parties: tuple[str, ...] = (),
) -> Assessment:
    """The assessment of some rows."""
    asked = tuple(period(text) for text in periods)
    question = Question(date.fromisoformat(as_of), agreements, asked, parties)
    return checker().check_rows(submitted, question)


def outcomes(assessment: Assessment) -> dict[tuple[str, ...], str]:
    """Status or reason by (norm, party, subject or nothing, period), if each is there once."""
    found: dict[tuple[str, ...], str] = {}
    for item in (*assessment.findings, *assessment.not_assessed):
        about = item.about
        subject = (about.subject,) if about.subject else ()
        key = (about.norm.id, about.party, *subject, str(about.period))
        assert key not in found, key
        found[key] = getattr(item, "status", None) or getattr(item, "reason", "")
    return found


def data(assessment: Assessment, as_of: str = "2025-02-01") -> dict[str, Any]:
    """The assessment as the JSON output has it."""
    return as_data(assessment, Speaker(checker().library, date.fromisoformat(as_of)))
