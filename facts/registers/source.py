"""A register as it was opened: its raw columns, lazily, and where they came from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import narwhals as nw

from facts.problems import Location

ROW = "row in the file"
# whatever any writing system calls a space: engines differ in what they strip unless told
SPACES = "".join(char for char in map(chr, range(0x3001)) if char.isspace())
Frame = nw.LazyFrame[Any]


@dataclass(frozen=True)
class Opening:
    """What to open: the columns to read, and for a CSV how its lines are made."""

    path: Path
    name: str
    headers: Sequence[str]
    wanted: Sequence[str]
    header_row: int = 1
    delimiter: str | None = None


@dataclass(frozen=True)
class Source:
    """The rows of one file or sheet.

    `numbered` gives the same rows with the column `ROW`, the number that people see; it may cost
    a second pass. `typed` says that the file itself knows what its columns hold (Parquet),
    `in_memory` that looking at the rows costs next to nothing.
    """

    file: str
    sheet: str | None
    headers: Sequence[str]
    header_row: int
    frame: Frame
    numbered: Callable[[], Frame]
    typed: bool = False
    in_memory: bool = False

    def at(self, row: int | None = None, column: str | None = None) -> Location:
        """A place in it."""
        return Location(self.file, self.sheet, row, column)


def adopted(source: Source, numbered: Frame) -> Source:
    """The rows of a source as another engine has them."""
    plain = numbered.drop(ROW)
    return Source(
        source.file, source.sheet, source.headers, source.header_row, plain, lambda: numbered
    )
