"""What an engine says about a file, as a problem with its place and without its cells."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from facts.problems import InputError, Location, Problem

_LINE = re.compile(r"[Ll]ine:? ?([0-9]+)")


_ENGINES = ("duckdb", "_duckdb", "pandas", "pyarrow", "pyspark", "py4j")


@contextmanager
def explained(name: str) -> Iterator[None]:
    """Turns what an engine says about a file into a problem with its place, without its cells."""
    try:
        yield
    except Exception as error:
        known = type(error).__module__.partition(".")[0] in _ENGINES
        if known or isinstance(error, UnicodeDecodeError):
            raise InputError([_engine_problem(error, name)]) from None
        raise


def _engine_problem(error: Exception, name: str) -> Problem:
    """The problem behind an engine's error; its text may hold cells and is not shown."""
    text = str(error)
    if isinstance(error, UnicodeDecodeError) or "nicode" in text or "utf" in text.casefold():
        return Problem("file-not-utf8", Location(name))
    line = _LINE.search(text)
    return Problem("register-row-length", Location(name, row=int(line[1]) if line else None))
