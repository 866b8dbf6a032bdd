"""Adds to files as text, so that what stands in them stays byte for byte; all of it or nothing."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from textwrap import indent

import yaml

from engine.writing import deliver
from facts.document import Loader
from facts.problems import InputError, Location, Problem, Refused

_REMARKS = re.compile(r"(?:[ \t]+#[^\n]*\n)*")


@dataclass(frozen=True)
class File:
    """A file as it is to be, and whether it continues one that is there."""

    path: Path
    text: str
    continued: bool = False


def appended(text: str, key: str, entry: str) -> str:
    """The text with one more entry at the end of what stands under a top-level key.

    `entry` begins in the first column and gets the indentation of its neighbours; a key that is
    not there yet is added at the end. Raises Refused where the entries stand on one line between
    brackets, since nothing could be added without writing that line anew.
    """
    value = _values(text).get(key)
    if value is None:
        return at_end(text, f"{key}:\n{indent(entry, '  ')}")
    if isinstance(value, yaml.CollectionNode) and value.flow_style:
        raise Refused("scaffold-brackets", key=key)
    empty = isinstance(value, yaml.ScalarNode)
    margin = "  " if empty else " " * value.start_mark.column
    return _put(text, _end_of_line(text, _last(value)), indent(entry, margin))


def at_end(text: str, entry: str) -> str:
    """The text with an entry after it, a blank line between."""
    return _put(text, len(text), entry) if text else entry


def _values(text: str) -> dict[str, yaml.Node]:
    root = yaml.compose(text, Loader)
    return {key.value: value for key, value in root.value} if root is not None else {}


def _last(node: yaml.Node) -> int:
    """Where the last character of a node stands, without the remarks after it."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _last(last[1] if isinstance(last, tuple) else last)
    return int(node.end_mark.index)


def _end_of_line(text: str, at: int) -> int:
    """The start of the line after the one that holds `at`, and after remarks that belong to it."""
    end = len(text[:at].rstrip())
    newline = text.find("\n", end)
    if newline < 0:
        return len(text)
    match = _REMARKS.match(text, newline + 1)
    return match.end() if match else newline + 1


def _put(text: str, at: int, entry: str) -> str:
    """The text with an entry at a place, in the line endings of the text."""
    before, after = text[:at], text[at:]
    newline = "\r\n" if "\r\n" in text else "\n"
    gap = newline if not before or before.endswith("\n") else newline * 2
    tail = newline if after and not after.startswith(("\n", "\r")) else ""
    return before + gap + entry.replace("\n", newline) + tail + after


def aligned(text: str) -> str:
    """The text with the columns of every table under each other."""
    blocks = re.split(r"((?:^[ \t]*\|.*\n)+)", text, flags=re.MULTILINE)
    return "".join(_table(block) if block.lstrip().startswith("|") else block for block in blocks)


def _table(block: str) -> str:
    margin = block[: block.index("|")]
    rows = [[cell.strip() for cell in row.split("|")[1:-1]] for row in block.splitlines()]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = (
        " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        for row in rows
    )
    return "".join(f"{margin}| {line} |\n" for line in lines)


def opened(path: Path, otherwise: str) -> File:
    """The file as it is, byte for byte, or else a new one."""
    if not path.exists():
        return File(path, otherwise)
    try:
        return File(path, path.read_bytes().decode("utf-8"), continued=True)
    except UnicodeDecodeError:
        raise InputError([Problem("file-not-utf8", Location(path.name))]) from None
    except OSError as error:
        values = {"reason": error.strerror}
        raise InputError([Problem("file-unreadable", Location(path.name), values)]) from None


def write(files: Iterable[File], proof: Callable[[], object]) -> None:
    """Writes the files, and puts back what was there when `proof` refuses the result."""
    before: dict[Path, bytes | None] = {}
    made: list[Path] = []
    try:
        for file in files:
            before[file.path] = file.path.read_bytes() if file.continued else None
            made += _made(file.path.parent)
            deliver(file.text, file.path)
        proof()
    except InputError:
        for path, content in before.items():
            _put_back(path, content)
        for folder in sorted(made, reverse=True):
            folder.rmdir()
        raise


def _made(folder: Path) -> list[Path]:
    """Makes a folder, and says which ones it had to make."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        values = {"reason": error.strerror}
        raise InputError([Problem("file-unwritable", Location(folder.name), values)]) from None
    return missing


def _put_back(path: Path, content: bytes | None) -> None:
    if content is None:
        path.unlink(missing_ok=True)
    else:
        path.write_bytes(content)
