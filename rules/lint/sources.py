"""A pack with the lines that everything in it stands on, and what checks ask of it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from facts.document import Document, read_file
from facts.problems import Location
from rules.expressions import Bound
from rules.lint.remarks import Remark, remark
from rules.loader import AGREEMENT, BUILT_IN, Library, chapter_documents
from rules.schema import Clause, Norm, NotChecked, Pack, Parameter, Span

_WORDS = re.compile(r"[^\W_]+(?:\.\d+)*")


@dataclass(frozen=True)
class Source:
    """A pack that loads, the place of each norm by its id, and what it leaves unchecked.

    `front` is the file about the agreement itself.
    """

    pack: Pack
    front: Document
    places: Mapping[str, Location]
    not_checked: tuple[tuple[NotChecked, Location], ...]

    def remark(self, code: str, about: Clause, **values: object) -> Remark:
        """A remark about a norm, where that stands."""
        words = {"norm": about.id, "clause": about.clause, **values}
        return remark(code, self.places[about.id], words, self.pack.id)

    def remark_in_front(self, code: str, key: str, **values: object) -> Remark:
        """A remark about the agreement itself, at one of its keys."""
        where = Location(self.front.name, row=self.front.line_of((key,)))
        return remark(code, where, values, self.pack.id)

    def parties(self, norm: Clause) -> frozenset[str]:
        """The parties that a norm binds."""
        return frozenset(self.pack.bound_by(norm))

    def parameter(self, name: str) -> Parameter | None:
        """A parameter of the agreement, if it prints one of that name."""
        return self.pack.parameters.get(name)


def sources(library: Library) -> tuple[Source, ...]:
    """The packs in the folders of the library, or the built-in ones if it was given none.

    Raises InputError if one of them cannot be loaded.
    """
    return tuple(
        source(library.pack(name), folder)
        for name, (folder, _) in library.agreements.items()
        if is_asked(folder, library)
    )


def is_asked(folder: Path, library: Library) -> bool:
    """Whether a folder is among those to check, itself or the one around it."""
    asked = [path.resolve() for path in library.folders or (BUILT_IN,)]
    return folder.resolve() in asked or folder.resolve().parent in asked


def source(pack: Pack, folder: Path) -> Source:
    """A pack with its lines, from the files in its folder."""
    places: dict[str, Location] = {}
    left_out: list[tuple[NotChecked, Location]] = []
    documents = chapter_documents(folder, pack.agreement)
    for document, chapter in zip(documents, pack.chapters, strict=True):
        for index, norm in enumerate(chapter.norms):
            places[norm.id] = Location(document.name, row=document.line_of(("norms", index)))
        for index, item in enumerate(chapter.not_checked):
            line = document.line_of(("not_checked", index))
            left_out.append((item, Location(document.name, row=line)))
    return Source(pack, read_file(folder / AGREEMENT), places, tuple(left_out))


def bounds(norm: Norm) -> Iterator[Bound]:
    """The bounds of a norm, in the order `pass`, `warn`, `also`."""
    yield from (bound for bound in (norm.holds, norm.warn, norm.also) if bound is not None)


def years(span: Span, otherwise: Span) -> range:
    """The calendar years of a validity; one without end runs to the end of the other."""
    last = span.end or max(otherwise.end or span.start, span.start)
    return range(span.start.year, last.year + 1)


def share_days(one: Span, other: Span) -> bool:
    """Whether two validities have a day in common."""
    begins_in_time = other.end is None or one.start <= other.end
    return begins_in_time and (one.end is None or other.start <= one.end)


def explained(norms: Iterable[Clause], *words: str) -> bool:
    """Whether a reading of one of the norms names all the words: the pack documents it."""
    return any(
        set(words) <= set(_WORDS.findall(" ".join(texts)))
        for norm in norms
        for reading in norm.readings
        for texts in [(reading.question.nl, reading.chosen.nl, reading.why.nl)]
    )
