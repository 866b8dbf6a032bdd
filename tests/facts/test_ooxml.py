"""Our reading of cells, held to that of a library that reads workbooks for everybody."""

import io
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from facts.problems import InputError
from facts.readers.workbook import read_xlsx
from facts.table import Table
from tests.facts.support import HEADER

DAYS = st.dates(date(1900, 1, 1), date(9999, 12, 31))
MOMENTS = st.datetimes(datetime(1950, 1, 1), datetime(2100, 1, 1)).map(  # noqa: DTZ001 - Excel knows no time zones
    lambda moment: moment.replace(microsecond=0)
)
NUMBERS = st.integers(-(10**14), 10**14) | st.floats(-1e14, 1e14)
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=20).filter(
    lambda text: not text.startswith(("=", "#"))
)
CELLS = st.none() | st.booleans() | NUMBERS | TEXTS | DAYS | MOMENTS
ROWS = st.lists(st.lists(CELLS, min_size=4, max_size=4), min_size=1, max_size=8)


def kept(rows: list[list[object]]) -> bytes:
    """A workbook with our headers and some rows."""
    book, content = Workbook(), io.BytesIO()
    for row in (HEADER, *rows):
        book.worksheets[0].append(list(row))
    book.save(content)
    return content.getvalue()


def ours(content: bytes) -> list[list[object]]:
    """The cells below the header as we read them, blanks left off the end."""
    [table] = read_xlsx(content, "opgave.xlsx")
    assert isinstance(table, Table)
    found = dict(table.rows)
    return [stripped(found.get(n, [])) for n in range(2, max(found, default=1) + 1)]


def theirs(content: bytes) -> list[list[object]]:
    """The same cells as openpyxl reads them, in our kinds of values."""
    sheet = load_workbook(io.BytesIO(content), data_only=True).worksheets[0]
    rows = [[alike(cell) for cell in row] for row in sheet.iter_rows(2, values_only=True)]
    found = [stripped(row) for row in rows]
    while found and not found[-1]:
        found.pop()
    return found


def alike(value: object) -> object:
    """A value of openpyxl as ours."""
    if isinstance(value, datetime):
        return value.date() if value.time() == datetime.min.time() else value.isoformat()
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Decimal(f"{value:.15g}")
    return value or None if isinstance(value, str) else value


def stripped(row: Sequence[object]) -> list[object]:
    """A row without the blanks at its end."""
    while row and row[-1] is None:
        row = row[:-1]
    return list(row)


@settings(max_examples=60, deadline=None)
@given(rows=ROWS)
def test_every_cell_is_what_openpyxl_reads(rows: list[list[object]]) -> None:
    """Numbers to the fifteen digits that Excel shows, texts, dates and blanks."""
    content = kept(rows)
    found = ours(content)
    while found and not found[-1]:
        found.pop()

    assert found == theirs(content)


@settings(max_examples=60, deadline=None)
@given(rows=ROWS, at=st.floats(0, 1), byte=st.integers(0, 255))
def test_a_damaged_file_is_read_or_refused(rows: list[list[object]], at: float, byte: int) -> None:
    """A byte that fell over raises nothing else."""
    content = bytearray(kept(rows))
    content[int(at * (len(content) - 1))] = byte

    try:
        for table in read_xlsx(bytes(content), "opgave.xlsx"):
            list(getattr(table, "rows", ()))
    except InputError as error:
        assert [problem.code for problem in error.problems]
