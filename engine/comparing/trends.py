"""What a norm came to over several periods, where a check judged more than one."""

from collections.abc import Sequence

from engine.judge.findings import Assessment, Finding
from facts.periods import Period

Trend = Sequence[Finding]
"""The findings of one norm, party and subject, the earliest period first."""


def trends(assessment: Assessment) -> list[Trend]:
    """Every norm with findings over several periods of one length, in the order of the findings."""
    found: dict[tuple[object, ...], list[Finding]] = {}
    for finding in assessment.findings:
        about = finding.about
        subject = about.subject.casefold() if about.subject else None
        key = (about.agreement.id, about.norm.id, about.party, subject, _length(about.period))
        found.setdefault(key, []).append(finding)
    several = (each for each in found.values() if len(each) > 1)
    return [sorted(each, key=lambda finding: finding.about.period) for each in several]


def _length(period: Period) -> str:
    """Years go with years and halves with halves."""
    return "day" if period.is_day else period.text[5:6]
