"""What a book is made from: the agreements, the scenarios with their results, the approvals."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from engine.approvals import FILE, Approval, Review, Standing, read_approvals
from engine.checking import Checker
from engine.scenarios.features import Scenario, read_features
from engine.scenarios.mutation import Key, by_norm
from engine.scenarios.runner import Result, run
from rules.comparing import Comparison, compare
from rules.loader import Library
from rules.schema import Pack


@dataclass(frozen=True)
class Source:
    """Everything that is read before a page is written.

    `agreements` are those in the book, `day` is when it is made.
    """

    library: Library
    agreements: tuple[str, ...]
    scenarios: Sequence[Scenario]
    approvals: Sequence[Approval]
    day: date

    @cached_property
    def packs(self) -> tuple[Pack, ...]:
        """The agreements, as loaded."""
        return tuple(self.library.pack(name) for name in self.agreements)

    @cached_property
    def results(self) -> Mapping[Key, tuple[Result, ...]]:
        """How the scenarios that name each norm went; each is run once."""
        named = by_norm(self.scenarios, self.library)
        about = {key: own for key, own in named.items() if key[0] in self.agreements}
        checker = Checker(self.library)
        wanted = dict.fromkeys(scenario for own in about.values() for scenario in own)
        found = {scenario: run(scenario, checker) for scenario in wanted}
        checker.close()
        return {key: tuple(found[scenario] for scenario in own) for key, own in about.items()}

    @cached_property
    def unplaced(self) -> tuple[Scenario, ...]:
        """The scenarios that name no norm at all, so that they have no place in any chapter."""
        named = by_norm(self.scenarios, self.library)
        known = {scenario for own in named.values() for scenario in own}
        return tuple(scenario for scenario in self.scenarios if scenario not in known)

    @cached_property
    def standings(self) -> Mapping[Key, Standing]:
        """How each norm stands with policy staff."""
        review = Review(self.library, self.scenarios, self.approvals)
        return {
            (name, standing.norm.id): standing
            for name in self.agreements
            for standing in review.standings(name)
        }

    @cached_property
    def comparisons(self) -> Mapping[str, Comparison]:
        """Each agreement that succeeds another, compared with it."""
        earlier = {pack.id: pack.agreement.succeeds for pack in self.packs}
        return {
            pack.id: compare(self.library.pack(before), pack)
            for pack in self.packs
            if (before := earlier[pack.id]) is not None
        }

    @cached_property
    def places(self) -> Mapping[Key, str]:
        """Where each norm stands in the book: page and anchor."""
        return {
            (pack.id, norm.id): f"{pack.id}/{file}#{norm.id}"
            for pack in self.packs
            for chapter, file in zip(pack.chapters, chapter_files(pack), strict=True)
            for norm in chapter.norms
        }


def source_of(
    folders: tuple[Path, ...], agreements: Sequence[str], features: Sequence[Path], day: date
) -> Source:
    """Reads the packs, the scenarios and the approvals; raises InputError.

    Without `agreements` all of them; without `features` there are no scenarios and approvals.
    """
    library = Library(folders)
    names = tuple(library.known(name) for name in dict.fromkeys(agreements))
    scenarios = read_features(features)
    approvals = [one for folder in features for one in read_approvals(folder / FILE)]
    return Source(library, names or tuple(library.agreements), scenarios, approvals, day)


def chapter_files(pack: Pack) -> list[str]:
    """The name of each chapter's page, made of its title so that it stays the same."""
    return _distinct(slug(chapter.chapter) for chapter in pack.chapters)


def slug(text: str) -> str:
    """A title as part of an address: small letters and digits with dashes between."""
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", bare).strip("-")[:60].strip("-") or "deel"


def _distinct(names: Iterable[str]) -> list[str]:
    """File names, with a number where one comes back; those of the other pages are taken."""
    found: list[str] = []
    taken = {"index", "niet-getoetst", "verschillen"}
    for name in names:
        free, count = name, 1
        while free in taken:
            count += 1
            free = f"{name}-{count}"
        taken.add(free)
        found.append(f"{free}.html")
    return found
