"""Puts an assessment in the order of the documents: agreement, chapter, norm, party, period."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from engine.judge.findings import Finding, NotAssessed, Status, Subject
from engine.report.source import Key, Source
from facts.periods import Period
from rules.schema import Chapter, Clause, Norm, Pack, Unjudged

GRAVITY: dict[Status, int] = {"pass": 0, "warn": 1, "breach": 2}
Whose = tuple[tuple[str, ...], str | None]
"""The parties that are judged as one, and the subject as it is compared."""


@dataclass(frozen=True)
class Course:
    """One norm for one party, or for those of a joint norm together, over the periods.

    `earlier` are the findings of the norm that it continues, where those are on the same scale.
    """

    parties: tuple[str, ...]
    findings: tuple[Finding, ...]
    earlier: tuple[Finding, ...] = ()

    @property
    def last(self) -> Finding:
        """The finding of the last period; of a year and its last half that of the year."""
        return self.findings[-1]

    @property
    def about(self) -> Subject:
        """What it is about."""
        return self.last.about

    @property
    def years(self) -> tuple[Finding, ...]:
        """The findings of periods as long as the last one, those of the norm before it first."""
        every = (*self.earlier, *self.findings)
        return tuple(one for one in every if _length(one) == _length(self.last))


@dataclass(frozen=True)
class NormPart:
    """A norm with what came of it; without courses there was no verdict for anybody."""

    pack: Pack
    norm: Norm | Unjudged
    courses: tuple[Course, ...]
    rest: tuple[NotAssessed, ...]

    @property
    def key(self) -> Key:
        """The agreement and the norm."""
        return (self.pack.id, self.norm.id)

    @property
    def anchor(self) -> str:
        """Where it stands in a page."""
        return f"{self.pack.id}--{self.norm.id}"

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every finding, also of each party to a joint norm."""
        return tuple(finding for course in self.courses for finding in course.findings)


@dataclass(frozen=True)
class ChapterPart:
    """A chapter of the document with all its norms."""

    chapter: Chapter
    norms: tuple[NormPart, ...]

    @property
    def judged(self) -> tuple[NormPart, ...]:
        """The norms that somebody got a verdict on."""
        return tuple(part for part in self.norms if part.courses)

    @property
    def silent(self) -> tuple[NormPart, ...]:
        """The norms without a verdict that were in force at some time that was asked about."""
        return tuple(p for p in self.norms if not p.courses and in_force(p.rest))


@dataclass(frozen=True)
class AgreementPart:
    """An agreement with its chapters."""

    pack: Pack
    chapters: tuple[ChapterPart, ...]

    @property
    def judged(self) -> tuple[NormPart, ...]:
        """The norms that somebody got a verdict on, in the order of the document."""
        return tuple(norm for chapter in self.chapters for norm in chapter.judged)


def agreements_of(source: Source) -> tuple[AgreementPart, ...]:
    """Everything in an assessment, in the order of the documents."""
    return tuple(
        AgreementPart(
            pack,
            tuple(
                ChapterPart(chapter, tuple(_norm(source, pack, norm) for norm in chapter.norms))
                for chapter in pack.chapters
            ),
        )
        for pack in source.packs
    )


def in_force(items: Iterable[NotAssessed]) -> tuple[NotAssessed, ...]:
    """What was not assessed for another reason than that it lies outside the term."""
    return tuple(item for item in items if item.reason != "not-in-force")


def worst(findings: Iterable[Finding]) -> Status:
    """The gravest verdict among findings, of which there is at least one."""
    return max((finding.status for finding in findings), key=GRAVITY.__getitem__)


def by_time(period: Period) -> tuple[int, int]:
    """Sorts periods by their last day, a year after the half that ends with it."""
    return (period.end.toordinal(), -period.start.toordinal())


def _norm(source: Source, pack: Pack, norm: Norm | Unjudged) -> NormPart:
    key = (pack.id, norm.id)
    before = source.continued.get(key)
    earlier = _courses(source.findings.get(before, ())) if before else {}
    courses = (
        Course(whose[0], found, _on_one_scale(earlier.get(whose, ()), found))
        for whose, found in _courses(source.findings.get(key, ())).items()
    )
    return NormPart(pack, norm, tuple(courses), tuple(source.unassessed.get(key, ())))


def _courses(findings: Sequence[Finding]) -> dict[Whose, tuple[Finding, ...]]:
    """The findings by whose they are, the earliest first; of a joint norm each counts once."""
    found: dict[Whose, dict[Period, Finding]] = {}
    joint = tuple(dict.fromkeys(f.about.party for f in findings if f.norm.jointly))
    for finding in findings:
        about = finding.about
        parties = joint if finding.norm.jointly else (about.party,)
        subject = about.subject.casefold() if about.subject else None
        found.setdefault((parties, subject), {}).setdefault(about.period, finding)
    return {
        whose: tuple(own[period] for period in sorted(own, key=by_time))
        for whose, own in found.items()
    }


def _on_one_scale(earlier: Sequence[Finding], found: Sequence[Finding]) -> tuple[Finding, ...]:
    """Findings of the norm before it, of other periods and in the same unit."""
    known = {finding.about.period for finding in found}
    unit = found[0].about.unit
    return tuple(one for one in earlier if one.about.unit == unit and one.about.period not in known)


def _length(finding: Finding) -> str:
    period = finding.about.period
    return "day" if period.is_day else period.text[5:6]


def subject_of(about: Subject, names: Sequence[str]) -> str:
    """The parties, and the subject if the verdict is about one."""
    return ", ".join((*names, about.subject) if about.subject else names)


def title_of(norm: Clause, language: str) -> str:
    """What a norm is called, with its clause."""
    return f"{norm.clause} {norm.title[language]}"
