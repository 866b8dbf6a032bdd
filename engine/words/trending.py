"""Says how norms went over the years that a check judged."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from engine.comparing.trends import Trend, trends
from engine.judge.findings import Assessment
from engine.words.lines import Line
from engine.words.locale import listed
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
    found: dict[tuple[object, ...], list[Trend]] = {}
    for course in trends(assessment):
        found.setdefault(_whose(course), []).append(course)
    if found:
        yield Line(said(language, "trends"), "bold")
    for courses in found.values():
        yield Line(_trend(courses, speaker, language), indent=2)


def _whose(course: Trend) -> tuple[object, ...]:
    """What tells courses apart: a norm that binds parties jointly has one for all of them."""
    about = course[0].about
    party = None if course[0].norm.jointly else about.party
    periods = tuple(finding.about.period for finding in course)
    return (about.agreement.id, about.norm.id, party, about.subject, periods)


def _trend(courses: Sequence[Trend], speaker: Speaker, language: str) -> str:
    course = courses[0]
    about = course[0].about
    words = speaker.words(about.agreement.id, language)
    values = (
        said(
            language,
            "trend_value",
            period=finding.about.period,
            value=said(language, "undone") if finding.measured.undone else words.measured(finding),
            outcome=outcome_in_words(finding.status, language),
        )
        for finding in course
    )
    names = listed([own[0].about.party_name for own in courses], language)
    party = ", ".join(filter(None, (names, about.subject)))
    title = about.norm.title[language]
    clause = about.norm.clause
    return said(language, "trend", clause=clause, norm=title, party=party, values="; ".join(values))
