"""Facts of the vocabulary that no norm uses."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from facts.document import read_file
from facts.problems import Location
from facts.vocabulary import FOLDER, Vocabulary
from rules.expressions import Bound, Measure, facts_in
from rules.lint.remarks import Remark, remark
from rules.lint.statutory import statutory
from rules.loader import Library
from rules.schema import Norm, Pack

KINDS = ("facts", "occasions", "deliverables", "deviations")


def check(library: Library) -> Iterator[Remark]:
    """A remark for each fact that no pack uses, in the folders of the library or in our own.

    Raises InputError if a pack cannot be loaded.
    """
    packs = [library.pack(name) for name in library.agreements]
    needed = used(packs, library.vocabulary)
    folders = [folder / "vocabulary" for folder in library.folders] or [FOLDER]
    for path in [path for folder in folders for path in sorted(folder.glob("*.yaml"))]:
        for fact, where in _described(path):
            if fact in library.vocabulary.facts and fact not in needed:
                yield remark("fact-unused", where, {"fact": fact})


def used(packs: Iterable[Pack], vocabulary: Vocabulary) -> frozenset[str]:
    """The facts that norms and the law name, and the sums that a rise among them follows from."""
    named = {name for pack in packs for norm in pack.norms for name in _named(norm)}
    for law in statutory().values():
        named |= {reference.name for reference in facts_in(law.measure.tree)}
    known = [vocabulary.facts[name] for name in named if name in vocabulary.facts]
    return frozenset(named | {name for fact in known for name in fact.sums})


def _named(norm: Norm) -> Iterator[str]:
    """Every fact that a norm names: in its measure and bounds, or by a key that takes a fact."""
    for _, value in norm:
        if isinstance(value, Measure | Bound):
            yield from (reference.name for reference in facts_in(value.tree))
        elif isinstance(value, str):
            yield from value.split()


def _described(path: Path) -> Iterator[tuple[str, Location]]:
    """The facts that a file describes, each with its line."""
    document = read_file(path)
    for kind in KINDS:
        for fact in (document.content or {}).get(kind) or {}:
            yield fact, Location(document.name, row=document.line_of((kind, fact)))
