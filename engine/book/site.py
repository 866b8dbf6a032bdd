"""All pages of the book, by their names."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from engine import __version__
from engine.book.differences import parts
from engine.book.norms import Entry, Figure, NormTeller, span
from engine.book.source import Source, chapter_files
from engine.output.pages import Pages
from engine.words.banding import TEXTS
from engine.words.glossary import glossary
from engine.words.locale import day
from rules.schema import Pack

STATES = ("approved", "changed", "never")


@dataclass(frozen=True)
class Chapter:
    """A chapter with its page and its norms."""

    title: str
    file: str
    entries: tuple[Entry, ...]
    not_checked: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Part:
    """One agreement in the book."""

    pack: Pack
    chapters: tuple[Chapter, ...]
    term: str
    signed: str
    differs: bool

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Its norms, in the order of the document."""
        return tuple(entry for chapter in self.chapters for entry in chapter.entries)

    @property
    def states(self) -> Mapping[str, int]:
        """How many norms stand how with policy staff."""
        return Counter(entry.standing.state for entry in self.entries)

    @property
    def shown(self) -> tuple[int, int]:
        """How many scenarios hold, of how many; one about several norms counts once."""
        every = (told for entry in self.entries for told in entry.scenarios)
        known = {(t.file, one.line): one.passed for t in every for one in t.examples}
        return sum(known.values()), len(known)

    @property
    def unchecked(self) -> int:
        """How many parts of the document no norm covers."""
        return sum(len(chapter.not_checked) for chapter in self.chapters)


@dataclass(frozen=True)
class Book:
    """The pages about what a source has, in one language."""

    source: Source
    language: str

    @cached_property
    def pages(self) -> Pages:
        """The templates and words."""
        return Pages(self.language, TEXTS)

    def files(self) -> Mapping[str, str]:
        """Every page by its name."""
        found = {
            "index.html": self._page("index", "", unplaced=self.source.unplaced),
            "zoeken.html": self._page("search", "", part=None),
            "woordenlijst.html": self._page(
                "glossary", "", sections=glossary(), figures=self._figures()
            ),
        }
        for part in self.parts:
            found |= dict(self._of(part))
        return found

    def _of(self, part: Part) -> Iterator[tuple[str, str]]:
        """The pages of one agreement."""
        folder = part.pack.id
        yield f"{folder}/index.html", self._page("agreement", "../", part=part)
        yield f"{folder}/niet-getoetst.html", self._page("not_checked", "../", part=part)
        for chapter in part.chapters:
            page = self._page("chapter", "../", part=part, chapter=chapter)
            yield f"{folder}/{chapter.file}", page
        comparison = self.source.comparisons.get(folder)
        if comparison is not None:
            found = parts(comparison, self.source, self.language)
            yield (
                f"{folder}/verschillen.html",
                self._page("differences", "../", part=part, differences=found),
            )

    def _page(self, template: str, root: str, **words: object) -> str:
        """A page with what all pages know; `root` is the way back to the first page."""
        frame = {"root": root, "parts": self.parts, "states": STATES, "version": __version__}
        on = day(self.source.day, self.language)
        return self.pages.render(f"book/{template}.html", **frame, day=on, **words)

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The agreements with all that is said about their norms."""
        return tuple(self._part(pack) for pack in self.source.packs)

    def _part(self, pack: Pack) -> Part:
        teller = NormTeller(self.source, pack, self.pages)
        chapters = tuple(
            Chapter(
                title=chapter.chapter,
                file=file,
                entries=tuple(teller.entry(norm) for norm in chapter.norms),
                not_checked=tuple((i.clause, i.reason[self.language]) for i in chapter.not_checked),
            )
            for chapter, file in zip(pack.chapters, chapter_files(pack), strict=True)
        )
        agreed = pack.agreement
        return Part(
            pack=pack,
            chapters=chapters,
            term=span(self.pages, agreed.term),
            signed=day(agreed.signed, self.language),
            differs=pack.id in self.source.comparisons,
        )

    def _figures(self) -> tuple[Figure, ...]:
        """Every figure that a norm in the book needs, by its name."""
        every = (f for part in self.parts for entry in part.entries for f in entry.figures)
        found = {figure.id: figure for figure in every}
        return tuple(sorted(found.values(), key=lambda figure: figure.label.casefold()))


def book(source: Source, language: str) -> Mapping[str, str]:
    """The pages of the book by their names, in `nl` or `en`."""
    return Book(source, language).files()
