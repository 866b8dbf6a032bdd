"""Sentences that policy people may change, kept in YAML and filled in by name.

This module reads the catalogues with PyYAML directly: they are part of the program, and the
careful reader for files from strangers needs sentences of its own to complain with.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import yaml

TEXTS = Path(__file__).parent / "texts"


@cache
def catalogue(path: Path) -> Mapping[str, Any]:
    """The sentences of one file, by code and language."""
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    content: Mapping[str, Any] = yaml.load(path.read_text("utf-8"), loader)  # noqa: S506 - a SafeLoader either way
    return content


def filled(
    texts: Mapping[str, Any], language: str, path: Sequence[str], words: Mapping[str, object]
) -> str:
    """The sentence at `path` in a catalogue, in `nl` or `en`, with its words filled in.

    Where there is one for a `count` of one and one for any other, it is the one that fits.
    """
    entry: Any = texts
    for key in path:
        entry = entry[key]
    return _in(entry, language, words).format_map(words)


def sentence(name: str, language: str, code: str, values: Mapping[str, object]) -> str:
    """The sentence `code` of facts' catalogue `name`, `values` filled in fit to be shown."""
    template = _in(catalogue(TEXTS / f"{name}.yaml")[code], language, values)
    shown = {k: printable(v) if isinstance(v, str) else v for k, v in values.items()}
    return template.format_map(shown)


def _in(entry: Any, language: str, words: Mapping[str, object]) -> str:
    """An entry in a language; in Dutch and English only exactly one is singular."""
    if "other" in entry:
        entry = entry["one" if words["count"] == 1 else "other"]
    text: str = entry[language]
    return text


def printable(text: str) -> str:
    """The text with everything that cannot be shown, or that a terminal would obey, written out."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)
