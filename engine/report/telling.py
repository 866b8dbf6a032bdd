"""One norm as the report tells it: its figures, charts, explanations and evidence."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from engine.approvals import Standing
from engine.judge.findings import Finding, NotAssessed
from engine.judge.parameters import ParameterUse
from engine.output.machine import facts_behind
from engine.output.pages import Pages
from engine.report.drawings import Chart, Drawings
from engine.report.grouping import Course, NormPart, in_force
from engine.report.missing import MissingText
from engine.report.source import Source
from engine.report.verdicts import SYMBOLS, Verdict, VerdictText, in_short
from engine.words.agreeing import AgreementText
from engine.words.explaining import FindingText
from engine.words.locale import capital, listed, quantity
from engine.words.reviewing import StandingText
from engine.words.wording import origin
from facts.catalogue import printable
from facts.submission import Fact
from rules.schema import Norm, Pack


@dataclass(frozen=True)
class Evidence:
    """A figure or value that a verdict rests on, and where it comes from."""

    label: str
    whose: str
    period: str
    value: str
    source: str


@dataclass(frozen=True)
class Explained:
    """A verdict with its explanation, a thought at a time."""

    period: str
    status: str
    symbol: str
    word: str
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class CourseView:
    """How it went for a party: the last verdict, those before it, charts and evidence."""

    whose: str
    last: Explained
    before: tuple[Explained, ...]
    charts: tuple[Chart, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True)
class Open:
    """What of a judged norm was not assessed."""

    about: str
    why: str
    owed: tuple[str, ...]


@dataclass(frozen=True)
class NormView:
    """Everything that the report says about a norm."""

    anchor: str
    clause: str
    title: str
    agreed: str
    force: str
    bounds: str
    state: str
    standing: str
    readings: tuple[tuple[str, str, str], ...]
    verdicts: tuple[Verdict, ...]
    courses: tuple[CourseView, ...]
    open: tuple[Open, ...]


class NormTeller:
    """Tells the norms of one agreement in one language."""

    def __init__(self, source: Source, pack: Pack, pages: Pages) -> None:
        """Takes the words of `pages`."""
        self.source, self.pack, self.pages = source, pack, pages
        self.language = pages.language
        self.verdicts = VerdictText(source.speaker, pages)
        self.words: FindingText = source.speaker.words(pack.id, self.language)
        self.drawings = Drawings(pages, self.words)
        self.missing = MissingText(source, pages)

    def view(self, part: NormPart) -> NormView:
        """The whole of one norm."""
        norm, lang = part.norm, self.language
        standing = self.source.standings.get(part.key)
        return NormView(
            anchor=part.anchor,
            clause=norm.clause,
            title=norm.title[lang],
            agreed=capital(norm.agreed[lang]),
            force=self.words.say("force", norm.force),
            bounds=capital(self._bounds(part)),
            state=standing.state if standing else "",
            standing=self._standing(standing) if standing else "",
            readings=tuple(
                (capital(r.question[lang]), capital(r.chosen[lang]), r.why[lang])
                for r in norm.readings
            ),
            verdicts=tuple(
                self.verdicts.verdict(finding, course)
                for course in part.courses
                for finding in course.findings
            ),
            courses=tuple(
                self._course(course, f"{part.anchor}-{number}")
                for number, course in enumerate(part.courses, 1)
            ),
            open=tuple(self._open(part)),
        )

    def _standing(self, standing: Standing) -> str:
        """How it stands with policy staff; of what was never reviewed no more than that."""
        if standing.state == "never":
            return self.pages.say("review", "never")
        return capital(StandingText(self.language).standing(standing))

    def _open(self, part: NormPart) -> Iterator[Open]:
        """What was not assessed and why, together where that is the same for several parties."""
        decided = {p for course in part.courses for p in course.parties}
        found: dict[tuple[str | None, str, str, tuple[str, ...]], list[NotAssessed]] = {}
        for item in in_force(part.rest):
            later = item.reason == "not-due" and item.about.party in decided
            if not item.silent and not later:
                why, owed = self.missing.told(item)
                when = in_short(item.about.period, self.pages)
                key = (item.about.subject, when, why, owed)
                found.setdefault(key, []).append(item)
        for (subject, period, why, owed), items in found.items():
            names = [item.about.party_name for item in items]
            about = ", ".join(filter(None, (listed(names, self.language), subject, period)))
            yield Open(capital(about), why, owed)

    def _bounds(self, part: NormPart) -> str:
        """The bounds in words, whatever the figures are."""
        if not isinstance(part.norm, Norm):
            return ""
        return self._agreement.norm(part.norm)

    @cached_property
    def _agreement(self) -> AgreementText:
        return AgreementText(self.source.library, self.pack, self.language)

    def _course(self, course: Course, key: str) -> CourseView:
        whose = self.verdicts.whose(course)
        name = self.pages.say("named", whose=whose, title=course.about.norm.title[self.language])
        told = [self._explained(finding) for finding in course.findings]
        return CourseView(
            whose=capital(whose),
            last=told[-1],
            before=tuple(reversed(told[:-1])),
            charts=tuple(self.drawings.of(course, name, key)),
            evidence=tuple(self._evidence(course)),
        )

    def _explained(self, finding: Finding) -> Explained:
        status = finding.status
        word = self.words.say("outcome", status)
        sentences = tuple(self.words.case(finding))
        when = in_short(finding.about.period, self.pages)
        return Explained(when, status, SYMBOLS[status], word, sentences)

    def _evidence(self, course: Course) -> Iterator[Evidence]:
        """The figures of all periods and the values they were held to, once each."""
        facts = dict.fromkeys(f for one in course.findings for f in facts_behind(one))
        yield from (self._fact(fact) for fact in facts)
        uses = dict.fromkeys(use for one in course.findings for use in _uses(one))
        yield from (self._value(use) for use in uses)

    def _fact(self, fact: Fact) -> Evidence:
        where = fact.where
        sheet = self.pages.say("sheet", name=where.sheet) if where.sheet else None
        place = [printable(part) for part in (where.file, sheet) if part]
        said = [text for text in (fact.source, fact.note) if text]
        party = self.pack.agreement.parties.get(fact.party)
        name = party.name if party else fact.party
        return Evidence(
            label=capital(self.words.label(fact.fact)),
            whose=f"{name}, {fact.subject}" if fact.subject else name,
            period=in_short(fact.period, self.pages),
            value=self.words.shown(fact),
            source="; ".join([", ".join(place), *said] if place else said),
        )

    def _value(self, use: ParameterUse) -> Evidence:
        value = quantity(use.value, self.words.unit(use.name), self.language)
        sure = ("inferred",) if use.inferred else ("certainty", use.certainty)
        certainty = self.words.say(*sure)
        source = f"{origin(use.source)} ({certainty})"
        return Evidence(capital(self.words.parameter(use.name)), "", use.key, value, source)


def _uses(finding: Finding) -> Iterator[ParameterUse]:
    """The values that its bounds were made of, and the national one that it was compared with."""
    for crossing in (*finding.crossings, *([finding.also] if finding.also else [])):
        yield from crossing.uses
    if finding.national is not None:
        yield finding.national
