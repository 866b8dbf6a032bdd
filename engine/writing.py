"""Puts output where it was asked for, whole or not at all."""

import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex

from facts.problems import InputError, Location, Problem
from facts.readers import READERS


def spare_input(paths: Iterable[Path], output: Path | None) -> None:
    """Refuses to write over what was handed in; raises InputError."""
    if output is None or not output.is_file():
        return
    target = output.resolve()
    for path in paths:
        source = path.resolve()
        inside = path.is_dir() and target.is_relative_to(source) and target.suffix in READERS
        if target == source or inside:
            raise InputError([Problem("output-is-input", Location(output.name))])


@contextmanager
def making(path: Path | None) -> Iterator[None]:
    """While a file is made, before it is written: a disk that is full is told with its name.

    What makes workbooks keeps its sheets in temporary files. Raises InputError.
    """
    try:
        yield
    except OSError as error:
        words = {"folder": tempfile.gettempdir(), "reason": error.strerror}
        where = Location(path.name if path else None)
        raise InputError([Problem("file-unmade", where, words)]) from None


def deliver(content: str | bytes, path: Path | None) -> None:
    """Writes to a file in one step, or to standard output; a device is written to as it is.

    A text is written in UTF-8, half a character as its number, as on a screen.
    Raises InputError when the file cannot be written; nothing half-written is left then.
    """
    if path is None:
        _print(content)
        return
    written = content.encode("utf-8", "backslashreplace") if isinstance(content, str) else content
    path = path.resolve()
    temporary = path.with_name(f".signaal-{token_hex(8)}")
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(written)
            return
        with temporary.open("xb") as file:
            file.write(written)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        words = {"reason": error.strerror}
        raise InputError([Problem("file-unwritable", Location(path.name), words)]) from None
    finally:
        if temporary.exists():
            temporary.unlink()


def _print(content: str | bytes) -> None:
    if isinstance(content, str):
        sys.stdout.write(content)
        sys.stdout.flush()
    else:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
