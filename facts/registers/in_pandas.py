"""Registers with pandas: what people open in Excel, all in memory."""

from collections.abc import Sequence
from typing import Any

import narwhals as nw

from facts.registers import arrow
from facts.registers.source import ROW, Opening, Source


class Pandas:
    """Everything in memory, with the types of Arrow: an empty cell is unknown, never NaN."""

    def open(self, what: Opening) -> Source:
        """Reads the wanted columns."""
        typed = what.delimiter is None
        frame, rows = _parquet(what) if typed else arrow.delimited(what)
        place = (what.name, None, what.headers, what.header_row)
        return in_memory(*place, frame=frame, rows=rows, typed=typed)

    def adopt(self, source: Source) -> Source:
        """The same: it is in memory already."""
        return source


def _parquet(what: Opening) -> tuple[Any, Sequence[int]]:
    frame = arrow.parquet(what)
    return frame, range(1, len(frame) + 1)


def in_memory(  # noqa: PLR0913
    file: str,
    sheet: str | None,
    headers: Sequence[str],
    header_row: int,
    *,
    frame: Any,
    rows: Sequence[int],
    typed: bool = False,
) -> Source:
    """A source of which pandas has all rows, with the numbers that people see."""
    numbered = frame.assign(**{ROW: rows})
    lazy, with_rows = nw.from_native(frame).lazy(), nw.from_native(numbered).lazy
    place = (file, sheet, headers, header_row)
    return Source(*place, lazy, with_rows, typed=typed, in_memory=True)
