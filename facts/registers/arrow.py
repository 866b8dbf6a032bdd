"""The one module that knows Arrow: Parquet and CSV files as tables, and tables as pandas frames."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from facts.problems import InputError, Location, Problem
from facts.registers.lines import has_quotes, misfits
from facts.registers.source import Opening


def parquet_columns(path: Path, name: str) -> list[str]:
    """The names of the columns of a Parquet file; raises InputError if it is none."""
    import pyarrow.lib as arrow
    from pyarrow import parquet

    try:
        return list(parquet.read_schema(path).names)
    except (arrow.ArrowException, OSError):
        raise InputError([Problem("register-not-parquet", Location(name))]) from None


def parquet(what: Opening) -> Any:
    """The wanted columns of a Parquet file as a frame."""
    from pyarrow import parquet

    return framed(parquet.read_table(what.path, columns=list(what.wanted)))


def sheet(columns: Mapping[str, tuple[Sequence[Any], str]]) -> Any:
    """Columns of a sheet as a frame; of each is said what its cells are."""
    import pyarrow as pa

    forms = {"number": pa.float64(), "date": pa.date32(), "text": pa.string()}
    arrays = {header: pa.array(cells, forms[form]) for header, (cells, form) in columns.items()}
    return framed(pa.table(arrays))


def delimited(what: Opening) -> tuple[Any, list[int]]:
    """The rows as text with their numbers; raises InputError for each that does not fit."""
    from pyarrow import csv, string

    if has_quotes(what) and (problems := misfits(what)):
        raise InputError(problems)
    wrong: list[Any] = []

    def handler(row: Any) -> str:
        wrong.append(row)
        return "skip"

    parse = csv.ParseOptions(
        delimiter=what.delimiter,
        newlines_in_values=True,
        ignore_empty_lines=False,
        invalid_row_handler=handler,
    )
    names = [str(i) for i in range(len(what.headers))]
    wanted = [str(what.headers.index(header)) for header in what.wanted]
    read = csv.ReadOptions(use_threads=False, column_names=names, skip_rows=what.header_row)
    convert = csv.ConvertOptions(
        column_types=dict.fromkeys(names, string()),
        include_columns=wanted,
        strings_can_be_null=False,
    )
    table = csv.read_csv(what.path, read, parse, convert).rename_columns(list(what.wanted))
    blank = {row.number for row in wrong if not row.text.strip("\r\n")}
    if odd := [row.number for row in wrong if row.number not in blank]:
        first = Problem("register-row-length", Location(what.name, row=min(odd)))
        raise InputError(misfits(what) or [first])
    last = what.header_row + len(table) + len(blank)
    numbers = (n for n in range(what.header_row + 1, last + 1) if n not in blank)
    return framed(table), list(numbers)


def framed(table: Any) -> Any:
    """A table of Arrow as a pandas frame that keeps Arrow's types."""
    import pandas as pd

    return table.to_pandas(types_mapper=pd.ArrowDtype)
