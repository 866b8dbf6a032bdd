"""Finds what `signaal new` put in a pack as an example and nobody has replaced."""

from collections.abc import Iterator
from pathlib import Path as File
from typing import Any

from engine.authoring.scaffolding import TEMPLATES
from facts.catalogue import catalogue
from facts.document import Document, Path, read_file
from facts.problems import Location
from rules.lint.remarks import Remark, remark
from rules.lint.sources import is_asked
from rules.loader import Library


def leftovers(library: Library) -> Iterator[Remark]:
    """A remark for each text of a template in the packs asked for and their vocabulary.

    Raises InputError if a file cannot be read.
    """
    for agreement, (folder, _) in library.agreements.items():
        if is_asked(folder, library):
            for path in sorted(folder.glob("*.yaml")):
                yield from _in_file(path, agreement)
    for folder in library.beside("vocabulary"):
        for path in sorted(folder.glob("*.yaml")):
            yield from _in_file(path, None)


def _in_file(path: File, agreement: str | None) -> Iterator[Remark]:
    """What is left in a file, once for a text in two languages."""
    told: set[Path] = set()
    document = read_file(path)
    for place, text in _left(document.content, ()):
        whole = place[:-1] if place[-1] in ("nl", "en") else place
        if whole not in told:
            told.add(whole)
            yield remark("placeholder", _where(document, place), {"text": text}, agreement)


def _where(document: Document, place: Path) -> Location:
    return Location(document.name, row=document.line_of(place))


def _left(content: Any, place: Path) -> Iterator[tuple[Path, str]]:
    """Every text of a template in what a file holds, with its place."""
    if isinstance(content, str):
        known = catalogue(TEMPLATES / "placeholders.yaml")
        whole = place and known["values"].get(place[-1]) == content
        if whole or any(mark in content for mark in known["marks"]):
            yield place, content
    elif isinstance(content, dict):
        for key, part in content.items():
            yield from _left(part, (*place, key))
    elif isinstance(content, list):
        for number, part in enumerate(content):
            yield from _left(part, (*place, number))
