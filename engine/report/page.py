"""The report as one page of HTML that needs nothing beside it."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from pathlib import Path

from engine.output.pages import Pages
from engine.report.counting import Count, Tally, tally
from engine.report.grouping import AgreementPart, NormPart, agreements_of
from engine.report.matrix import Summary
from engine.report.missing import MissingText, Reason
from engine.report.source import Source
from engine.report.telling import NormTeller, NormView
from engine.report.verdicts import SYMBOLS, VerdictText, in_short
from engine.words.locale import capital, day, listed, number
from engine.words.placing import contradictions_told
from facts.catalogue import printable
from facts.submission import Fact

TEXTS = Path(__file__).parent.parent / "words" / "texts" / "report.yaml"


@dataclass(frozen=True)
class Silent:
    """A norm without a verdict, and why for whom."""

    clause: str
    title: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class ChapterView:
    """A chapter: the norms with a verdict, and those in force without one."""

    title: str
    norms: tuple[NormView, ...]
    silent: tuple[Silent, ...]


@dataclass(frozen=True)
class AgreementView:
    """An agreement with its chapters; `norms` and `tallies` say where all of it went."""

    id: str
    title: str
    chapters: tuple[ChapterView, ...]
    norms: str
    tallies: tuple[tuple[str, Tally], ...]


@dataclass(frozen=True)
class Report:
    """The page about one assessment, in one language."""

    source: Source
    language: str

    @cached_property
    def pages(self) -> Pages:
        """The templates and words."""
        return Pages(self.language, TEXTS)

    def html(self) -> str:
        """The whole page; an amount is not broken off from its sign."""
        return self._rendered().replace("€ ", "€\N{NO-BREAK SPACE}")

    def _rendered(self) -> str:
        receipt = self.source.receipt
        return self.pages.render(
            "report/report.html",
            counted=self.counted,
            number=self.number,
            title=self.title,
            as_of=day(receipt.as_of, self.language),
            parties=self._parties(),
            summary=self.summary,
            symbols=SYMBOLS,
            outcomes={status: self.pages.say("outcome", status) for status in SYMBOLS},
            agreements=self.agreements,
            reviewed=self._reviewed(),
            since=self._since(),
            problems=self.problems(),
            unused=self._unused(),
            notes=[note.text(self.language) for note in self.source.assessment.notes],
            receipt=tuple(self.receipt_terms()),
            hashes=tuple(self.hashes()),
            version=receipt.engine_version,
        )

    def counted(self, count: int, *path: str, **words: object) -> str:
        """The sentence at `path` in the form that goes with a count."""
        form = "one" if count == 1 else "other"
        return self.pages.say(*path, form, count=self.number(count), **words)

    def number(self, count: int) -> str:
        """A count as people write it: `3.202` in Dutch."""
        return number(Fraction(count), self.language, 0)

    @cached_property
    def parts(self) -> tuple[AgreementPart, ...]:
        """The assessment in the order of the documents."""
        return agreements_of(self.source)

    @cached_property
    def summary(self) -> Summary:
        """The page for the board."""
        found = self.source.assessment
        counts = tally(found.findings, found.not_assessed)
        return Summary(self.parts, VerdictText(self.source.speaker, self.pages), counts)

    @cached_property
    def title(self) -> str:
        """What was judged: the municipality and the periods."""
        areas = dict.fromkeys(pack.agreement.area.title() for pack in self.source.packs)
        periods = [str(p) for p in self._periods()]
        shown = (
            f"{periods[0]}-{periods[-1]}" if len(periods) > 2 else listed(periods, self.language)
        )
        return self.pages.say("title", area=listed(list(areas), self.language), periods=shown)

    def _periods(self) -> list[str]:
        """The periods that somebody got a verdict on, or else those that were asked."""
        judged = {str(f.about.period.end.year) for f in self.source.assessment.findings}
        return sorted(judged) or list(self.source.receipt.periods)

    @cached_property
    def _names(self) -> dict[str, str]:
        """What the parties are called."""
        return {
            name: party.name
            for part in self.parts
            for name, party in part.pack.agreement.parties.items()
        }

    def _parties(self) -> str:
        names = self._names
        found = self.source.assessment
        present = {finding.about.party for finding in found.findings}
        present |= {item.about.party for item in found.not_assessed}
        return listed([names[name] for name in names if name in present], self.language)

    @cached_property
    def agreements(self) -> tuple[AgreementView, ...]:
        """Every agreement as it is told."""
        return tuple(self._agreement(part) for part in self.parts)

    def _agreement(self, part: AgreementPart) -> AgreementView:
        teller = NormTeller(self.source, part.pack, self.pages)
        chapters = tuple(
            ChapterView(
                chapter.chapter.chapter,
                tuple(teller.view(norm) for norm in chapter.judged),
                tuple(self._silent(norm, teller.missing) for norm in chapter.silent),
            )
            for chapter in part.chapters
        )
        agreement, count = part.pack.agreement, Count(part, self.source.assessment)
        tallies = tuple(
            (capital(agreement.parties[name].name), own) for name, own in count.parties.items()
        )
        return AgreementView(part.pack.id, agreement.title, chapters, self._norms(count), tallies)

    def _norms(self, count: Count) -> str:
        """How many norms the agreement has, and where each of them is."""
        found = count.norms
        others = listed(list(found.others), self.language)
        kinds = ("judged", "silent", "outside", "elsewhere")
        parts = [
            self.pages.say("norms_of", kind, count=getattr(found, kind), others=others)
            for kind in kinds
            if getattr(found, kind)
        ]
        return self.counted(found.total, "norms_of", "total", parts="; ".join(parts))

    def _silent(self, part: NormPart, missing: MissingText) -> Silent:
        title = part.norm.title[self.language]
        subjects = [name for name in part.norm.subjects if name not in title]
        named = ", ".join((title, *subjects))
        return Silent(part.norm.clause, named, missing.reasons(part.rest))

    def _reviewed(self) -> str:
        """How the norms with a verdict stand with policy staff, in a sentence; empty if unknown."""
        keys = [norm.key for part in self.parts for norm in part.judged]
        states = [self.source.standings[k].state for k in keys if k in self.source.standings]
        if not states:
            return self.pages.say("review", "unknown")
        counts = {state: states.count(state) for state in ("approved", "changed", "never")}
        form = "none" if counts["never"] == len(states) else "counts"
        return self.counted(len(states), "review", form, **counts)

    def _since(self) -> tuple[str, tuple[tuple[str, int], ...]]:
        """What moved since an earlier check: the heading, and lines with their depth."""
        since = self.source.since
        if since is None:
            return "", ()
        head, *rest = since.lines(self.source.speaker, self.language)
        return head.text, tuple((line.text, line.indent) for line in rest)

    def problems(self) -> tuple[str, ...]:
        """The figures that contradict each other, with their places."""
        found = self.source.assessment.data_problems
        vocabulary = self.source.library.vocabulary
        return tuple(map(printable, contradictions_told(found, vocabulary, self.language)))

    def _unused(self) -> tuple[str, ...]:
        """The figures that no norm asks about, once each."""
        facts = self.source.assessment.unused_facts
        return tuple(dict.fromkeys(self._named(fact) for fact in facts))

    def _named(self, fact: Fact) -> str:
        label = self.source.library.vocabulary.facts[fact.fact].label[self.language]
        about = (
            self._names.get(fact.party, fact.party),
            fact.area,
            fact.subject,
            in_short(fact.period, self.pages),
        )
        return f"{label} ({', '.join(filter(None, about))})"

    def receipt_terms(self) -> Iterator[tuple[str, str]]:
        """What was asked, term by term."""
        receipt, say = self.source.receipt, self.pages.say
        yield say("receipt", "version"), receipt.engine_version
        yield say("receipt", "as_of"), day(receipt.as_of, self.language)
        yield say("receipt", "periods"), ", ".join(receipt.periods)
        parties = ", ".join(self._names.get(party, party) for party in receipt.parties)
        yield say("receipt", "parties"), parties or say("receipt", "every_party")
        yield say("receipt", "facts"), str(receipt.facts)
        if receipt.blank_rows:
            yield say("receipt", "blank_rows"), str(receipt.blank_rows)
        if receipt.unread_sheets:
            yield say("receipt", "unread"), ", ".join(map(printable, receipt.unread_sheets))

    def hashes(self) -> Iterator[tuple[str, str, str]]:
        """The packs and the files, each with its fingerprint."""
        receipt = self.source.receipt
        for kind, found in (("pack", receipt.packs), ("input", receipt.inputs)):
            for name, sha256 in found.items():
                told = sha256 or self.pages.say("receipt", "no_hash")
                yield self.pages.say("receipt", kind), printable(name), told
