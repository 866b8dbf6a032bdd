"""Reads YAML as plain text values with the line each one stands on.

Every scalar stays a string: `7.50`, `no` and `2024` mean what they say, and whoever uses
them decides what they are. Files may come from strangers, so anchors, aliases, tags and
duplicate keys are refused, and so are characters that nobody sees but a terminal obeys; size and
depth are bounded.
"""

import pathlib
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from facts.problems import InputError, Location, Problem

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

MAX_CHARACTERS = 2_000_000
MAX_BYTES = 4 * MAX_CHARACTERS
"""The size up to which a file is opened; no character takes more than four bytes."""
MAX_DEPTH = 20
HIDDEN = ("Cc", "Cf")
"""The kinds of characters that are not seen: those that control a terminal or turn text around."""

_LIKE_YAML = re.compile(r".+\.ya?ml(\.txt)?", re.IGNORECASE)

_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
"""What ends a line in YAML."""

Path = tuple[str | int, ...]
Read = Callable[[], Any]
"""Gives the next event of the parser."""

EMPTY = ("", "~", "null")
"""What an empty value looks like, where it has no quotes."""

SLIPS: Mapping[str, str] = {
    "mapping values are not allowed": "yaml-syntax-colon",
    "character that cannot start any token": "yaml-syntax-sign",
    "character '\\t' that cannot start": "yaml-syntax-sign",
    "found a tab character": "yaml-syntax-sign",
    "did not find expected '-' indicator": "yaml-syntax-dash",
    "',' or '}'": "yaml-syntax-bracket",
    "',' or ']'": "yaml-syntax-bracket",
    "while parsing a flow": "yaml-syntax-bracket",
    "while scanning a quoted scalar": "yaml-syntax-quote",
    "could not find expected ':'": "yaml-syntax-word",
    "did not find expected key": "yaml-syntax-key",
}
"""Our sentence for what the parser says, or for what it says that it was doing."""

BEGUN = ("yaml-syntax-bracket", "yaml-syntax-quote", "yaml-syntax-word")
"""Mistakes that are told where that began which does not end as it should."""


@dataclass(frozen=True)
class Document:
    """The content of one YAML file and the line (from 1) of every key and item in it."""

    name: str
    content: Any
    lines: dict[Path, int]

    def line_of(self, path: Path) -> int:
        """The line of `path`, or of the nearest thing around it that has one."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def read_file(path: pathlib.Path) -> Document:
    """Parses a file; raises InputError, also when it cannot be read or is not text.

    It is called by its folder and its own name, such as `vocabulary/heerde.yaml`.
    """
    name = name_of(path)
    try:
        return read_document(text_of(path), name)
    except UnicodeDecodeError:
        raise _refused(name, 1, "yaml-syntax", reason="not in UTF-8") from None


def text_of(path: pathlib.Path) -> str:
    """What a file holds; only a regular file that is not too large is opened at all.

    Raises InputError for any other, and UnicodeDecodeError for what is not text.
    """
    name = name_of(path)
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):
            raise _refused(name, 1, "file-special")
        if path.stat().st_size > MAX_BYTES:
            raise _refused(name, 1, "yaml-too-large", limit=MAX_CHARACTERS)
        return path.read_text("utf-8")
    except OSError as error:
        raise _refused(name, 1, "file-unreadable", reason=error.strerror) from None


def name_of(path: pathlib.Path) -> str:
    """What a file is called: by its folder and its own name."""
    return f"{path.parent.resolve().name}/{path.name}"


def yaml_files(
    folders: Iterable[pathlib.Path], problems: list[Problem]
) -> tuple[pathlib.Path, ...]:
    """The YAML files in some folders, in the order of their names.

    A file that looks like one and would be passed over, such as `3.yml`, is a problem.
    """
    found = [path for folder in folders for path in sorted(folder.glob("*"))]
    files = tuple(path for path in found if path.suffix == ".yaml")
    for path in found:
        if path not in files and _LIKE_YAML.fullmatch(path.name):
            write = f"{path.name[: path.name.lower().rindex('.y')]}.yaml"
            problems.append(Problem("yaml-name", Location(name_of(path)), {"write": write}))
    return files


def read_document(text: str, name: str) -> Document:
    """Parses `text`; raises InputError with file and line for anything but plain YAML."""
    if len(text) > MAX_CHARACTERS:
        raise _refused(name, 1, "yaml-too-large", limit=MAX_CHARACTERS)
    lines: dict[Path, int] = {(): 1}
    try:
        read = Loader(text).get_event
        content = _content(read, lines, name)
    except yaml.MarkedYAMLError as error:
        raise _slip(error, name) from None
    except _HiddenError as error:
        line, character = error.line_in(text), error.character
        raise _refused(name, line, "character-hidden", character=character) from None
    except (yaml.YAMLError, UnicodeEncodeError):
        raise _no_text(text, name) from None
    return Document(name, content, lines)


def _content(read: Read, lines: dict[Path, int], name: str) -> Any:
    """The content of the one document in a file; None where it is empty."""
    read()  # the stream starts
    if isinstance(read(), yaml.StreamEndEvent):
        return None
    content = _build(read(), read, (), lines, name)
    read()  # the document ends
    if not isinstance(more := read(), yaml.StreamEndEvent):
        raise _refused(name, more.start_mark.line + 1, "yaml-more-documents")
    return content


def _build(event: Any, read: Read, path: Path, lines: dict[Path, int], name: str) -> Any:
    _check_plain(event, path, name)
    kind = type(event)
    if kind is yaml.MappingStartEvent:
        return _build_mapping(read, path, lines, name)
    if kind is yaml.SequenceStartEvent:
        return _build_list(read, path, lines, name)
    _check_seen(event)
    return None if event.value in EMPTY and not event.style else event.value


def _check_plain(event: Any, path: Path, name: str) -> None:
    if type(event) is yaml.AliasEvent or event.anchor is not None:
        code = "yaml-alias"
    elif event.tag is not None:
        code = "yaml-tag"
    elif len(path) > MAX_DEPTH:
        code = "yaml-too-deep"
    else:
        return
    raise _refused(name, event.start_mark.line + 1, code, limit=MAX_DEPTH)


class _HiddenError(Exception):
    """A character that is not seen, in a text that may take several lines."""

    def __init__(self, event: Any, character: str) -> None:
        self.event, self.character = event, character
        super().__init__(character)

    def line_in(self, text: str) -> int:
        """The line that has it; written as an escape, that on which the text begins."""
        start, end = self.event.start_mark, self.event.end_mark
        character = chr(int(self.character.removeprefix("U+"), 16))
        above, found, _ = text[start.index : end.index].partition(character)
        return int(start.line) + 1 + (len(_BREAK.findall(above)) if found else 0)


def _no_text(text: str, name: str) -> InputError:
    """A file that the parser cannot take for text, with the first character that is none."""
    for number, line in enumerate(_BREAK.split(text), 1):
        if (character := hidden_in(line, "\t")) is not None:
            return _refused(name, number, "character-hidden", character=character)
    return _refused(name, 1, "yaml-syntax", reason="not text")


def _check_seen(event: Any) -> None:
    """Refuses a text with a character that is not seen; lines and tabs belong in one of several."""
    if event.value.isprintable():
        return
    first, last = event.start_mark.line, event.end_mark.line
    allowed = "\n\t" if event.style in ("|", ">") or last > first else ""
    character = hidden_in(event.value, allowed)
    if character is not None:
        raise _HiddenError(event, character)


def hidden_in(text: str, allowed: str = "") -> str | None:
    """The code of the first character that nobody sees, such as U+202E; None if there is none."""
    if text.isprintable():
        return None
    found = (c for c in text if c not in allowed and unicodedata.category(c) in HIDDEN)
    return next((f"U+{ord(character):04X}" for character in found), None)


def _build_list(read: Read, path: Path, lines: dict[Path, int], name: str) -> list[Any]:
    items: list[Any] = []
    while type(event := read()) is not yaml.SequenceEndEvent:
        here = (*path, len(items))
        lines[here] = event.start_mark.line + 1
        items.append(_build(event, read, here, lines, name))
    return items


def _build_mapping(read: Read, path: Path, lines: dict[Path, int], name: str) -> dict[str, Any]:
    mapping: dict[str, Any] = {}
    while type(event := read()) is not yaml.MappingEndEvent:
        line = event.start_mark.line + 1
        _check_plain(event, path, name)
        if type(event) is not yaml.ScalarEvent:
            raise _refused(name, line, "yaml-key")
        _check_seen(event)
        key = event.value
        if key in mapping:
            raise _refused(name, line, "yaml-duplicate-key", key=key)
        here = (*path, key)
        lines[here] = line
        mapping[key] = _build(read(), read, here, lines, name)
    return mapping


def _slip(error: yaml.MarkedYAMLError, name: str) -> InputError:
    """A mistake in the notation in our own words, as far as we know the words of the parser."""
    reason = error.problem or "unreadable"
    mark = error.problem_mark or error.context_mark
    about = f"{error.context or ''} {reason}"
    code = next((code for words, code in SLIPS.items() if words in about), "yaml-syntax")
    if code in BEGUN:
        mark = error.context_mark or mark
    return _refused(name, mark.line + 1 if mark else 1, code, reason=reason)


def _refused(name: str, line: int, code: str, **values: object) -> InputError:
    return InputError([Problem(code, Location(name, row=line), values)])
