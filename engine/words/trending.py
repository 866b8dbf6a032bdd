"""Says how norms went over the years that a check judged."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engine.judge.findings import Assessment
from engine.trends import Trend, trends
from engine.words.lines import Line
from engine.words.speaking import Speaker
from facts.catalogue import catalogue, filled

TEXTS = Path(__file__).parent / "texts" / "changing.yaml"
FINDINGS = TEXTS.parent / "findings.yaml"


def said(language: str, *path: str, **words: object) -> str:
    """The sentence at `path` in the catalogue of changes, in `nl` or `en`."""
    return filled(catalogue(TEXTS), language, path, words)


def outcome_in_words(outcome: str, language: str) -> str:
    """What a status or a reason is called."""
    texts: Any = catalogue(FINDINGS)
    entry = texts["outcome"].get(outcome) or texts["reason"][outcome]["label"]
    found: str = entry[language]
    return found


def trend_lines(assessment: Assessment, speaker: Speaker, language: str) -> Iterator[Line]:
    """A line for each norm that was judged over several periods."""
    found = trends(assessment)
    if found:
        yield Line(said(language, "trends"), "bold")
    yield from (Line(_trend(course, speaker, language), indent=2) for course in found)


def _trend(course: Trend, speaker: Speaker, language: str) -> str:
    about = course[0].about
    words = speaker.words(about.agreement.id, language)
    values = (
        said(
            language,
            "trend_value",
            period=finding.about.period,
            value=words.measured(finding),
            outcome=outcome_in_words(finding.status, language),
        )
        for finding in course
    )
    party = ", ".join(filter(None, (about.party_name, about.subject)))
    title = about.norm.title[language]
    clause = about.norm.clause
    return said(language, "trend", clause=clause, norm=title, party=party, values="; ".join(values))
