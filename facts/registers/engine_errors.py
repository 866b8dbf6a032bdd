"""What an engine says about a file, as a problem with its place and without its cells."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from facts.problems import InputError, Location, Problem
from facts.registers.lines import misfits
from facts.registers.source import Opening

_LINE = re.compile(r"[Ll]ine:? ?([0-9]+)")
_UTF8 = re.compile(r"[Uu]nicode|(?:utf|UTF)-?8(?!String)")
_ENGINES = ("duckdb", "_duckdb", "pandas", "pyarrow", "pyspark", "py4j")


@contextmanager
def explained(name: str, what: Opening | None) -> Iterator[None]:
    """Turns what an engine says about a file into problems with their places, without its cells.

    `what` was opened; None is a sheet that was read before.
    """
    try:
        yield
    except Exception as error:
        known = type(error).__module__.partition(".")[0] in _ENGINES
        if known or isinstance(error, UnicodeDecodeError | OSError):
            raise InputError(_engine_problems(error, name, what)) from None
        raise


def _engine_problems(error: Exception, name: str, what: Opening | None) -> list[Problem]:
    """The problems behind an engine's error; its text may hold cells and is not shown."""
    text = str(error)
    if isinstance(error, UnicodeDecodeError) or _UTF8.search(text):
        return [Problem("file-not-utf8", Location(name))]
    if what is None or what.delimiter is None:
        return [Problem("register-engine-cannot", Location(name))]
    # engines stop at the first row that does not fit, and count rows each in its own way
    if found := misfits(what):
        return found
    line = _LINE.search(text)
    return [Problem("register-row-length", Location(name, row=int(line[1]) if line else None))]
