"""The engines that registers are counted with, and the only module that knows them.

pandas for what people open in Excel, DuckDB for files beyond memory, Spark where a cluster is.
Each opens a file as a Narwhals frame with the raw columns; what is counted is written elsewhere.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import narwhals as nw

from facts.problems import InputError, Location, Problem
from facts.registers import Engine
from facts.registers.source import ROW, Frame, Source

BEYOND_EXCEL = 30_000_000
MEMORY = "1GB"
MOST = 50


@dataclass(frozen=True)
class Opening:
    """What to open: the columns to read, and for a CSV how its lines are made."""

    path: Path
    name: str
    headers: Sequence[str]
    wanted: Sequence[str]
    header_row: int = 1
    delimiter: str | None = None


class Backend(Protocol):
    """Opens files lazily."""

    def open(self, what: Opening) -> Source:
        """The wanted columns of a CSV or Parquet file."""

    def adopt(self, source: Source) -> Source:
        """Rows that are in memory as a pandas frame already, as this engine has them."""


def engine_for(path: Path) -> Engine:
    """The engine that fits a file: by its size."""
    return "duckdb" if path.stat().st_size > BEYOND_EXCEL else "pandas"


def backend(engine: Engine) -> Backend:
    """The backend; raises InputError where the engine is not installed."""
    try:
        makers: dict[str, Callable[[], Backend]]
        makers = {"pandas": Pandas, "duckdb": DuckDB, "spark": Spark}
        return makers[engine]()
    except ImportError:
        raise InputError([Problem("register-engine", values={"engine": engine})]) from None


def parquet_columns(path: Path, name: str) -> list[str]:
    """The names of the columns of a Parquet file; raises InputError if it is none."""
    import pyarrow.lib as arrow  # noqa: PLC0415 - only registers need it
    from pyarrow import parquet  # noqa: PLC0415

    try:
        return list(parquet.read_schema(path).names)
    except (arrow.ArrowException, OSError):
        raise InputError([Problem("register-not-parquet", Location(name))]) from None


class Pandas:
    """Everything in memory, with the types of Arrow: an empty cell is unknown, never NaN."""

    def open(self, what: Opening) -> Source:
        """Reads the wanted columns."""
        typed = what.delimiter is None
        with explained(what.name):
            frame, rows = self._parquet(what) if typed else self._csv(what)
        place = (what.name, None, what.headers, what.header_row)
        return in_memory(*place, frame=frame, rows=rows, typed=typed)

    def adopt(self, source: Source) -> Source:
        """The same: it is in memory already."""
        return source

    def _parquet(self, what: Opening) -> tuple[Any, Sequence[int]]:
        from pyarrow import parquet  # noqa: PLC0415

        frame = framed(parquet.read_table(what.path, columns=list(what.wanted)))
        return frame, range(1, len(frame) + 1)

    def _csv(self, what: Opening) -> tuple[Any, list[int]]:
        """The rows as text with their numbers; raises InputError for each of another length."""
        from pyarrow import csv, string  # noqa: PLC0415

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
        blank = {row.number for row in wrong if not row.text.strip()}
        odd = sorted(row.number for row in wrong if row.number not in blank)
        if odd:
            places = (Location(what.name, row=number) for number in odd[:MOST])
            raise InputError(Problem("register-row-length", place) for place in places)
        last = what.header_row + len(table) + len(blank)
        numbers = (n for n in range(what.header_row + 1, last + 1) if n not in blank)
        return framed(table), list(numbers)


def framed(table: Any) -> Any:
    """A table of Arrow as a pandas frame that keeps Arrow's types."""
    import pandas as pd  # noqa: PLC0415

    return table.to_pandas(types_mapper=pd.ArrowDtype)


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
    lazy = nw.from_native(frame).lazy()
    return Source(file, sheet, headers, header_row, lazy, nw.from_native(numbered).lazy, typed)


class DuckDB:
    """Streams files, with little memory; what does not fit goes to a temporary folder."""

    def __init__(self) -> None:
        import duckdb  # noqa: PLC0415 - only registers need it

        self.duckdb = duckdb
        self.connection = duckdb.connect(config={"memory_limit": MEMORY})

    def open(self, what: Opening) -> Source:
        """Makes a relation; nothing is read yet."""
        wanted = ", ".join(_quoted(header) for header in what.wanted)
        if what.delimiter is None:
            query = f"read_parquet({_text(what.path)}, file_row_number = true)"
            row = "file_row_number + 1"
        else:
            query, row = self._csv(what), f"row_number() OVER () + {what.header_row}"
        plain = f"SELECT {wanted} FROM {query}"  # noqa: S608 - names and paths are quoted
        numbered = f"SELECT {wanted}, {row} AS {_quoted(ROW)} FROM {query}"  # noqa: S608
        with explained(what.name):
            frame = self._lazy(plain)
        typed = what.delimiter is None
        headers, header_row = what.headers, what.header_row
        return Source(
            what.name, None, headers, header_row, frame, lambda: self._lazy(numbered), typed
        )

    def adopt(self, source: Source) -> Source:
        """Lets DuckDB read a pandas frame where it is."""
        frame = nw.to_native(source.numbered().collect())
        self.connection.register("adopted", frame)
        numbered = self._lazy("SELECT * FROM adopted")
        return _adopted(source, numbered)

    def _lazy(self, query: str) -> Frame:
        return nw.from_native(self.connection.sql(query)).lazy()

    def _csv(self, what: Opening) -> str:
        names = ", ".join(f"{_text(header)}: 'VARCHAR'" for header in what.headers)
        return (
            f"read_csv({_text(what.path)}, delim = {_text(what.delimiter)}, header = false, "
            f"skip = {what.header_row}, columns = {{{names}}}, auto_detect = false, quote = '\"', "
            "escape = '\"', null_padding = false, nullstr = '')"
        )


class Spark:
    """A cluster, or this machine as one."""

    def __init__(self) -> None:
        from pyspark.sql import SparkSession  # noqa: PLC0415 - an optional extra

        builder = SparkSession.builder.appName("signaal")
        settings = {"spark.ui.enabled": "false", "spark.sql.shuffle.partitions": "8",
                    "spark.sql.session.timeZone": "UTC", "spark.log.level": "ERROR"}  # fmt: skip
        for key, value in settings.items():
            builder = builder.config(key, value)
        self.session = builder.getOrCreate()

    def open(self, what: Opening) -> Source:
        """Makes a data frame; nothing is read yet but the schema."""
        with explained(what.name):
            if what.delimiter is None:
                read = self.session.read.parquet(str(what.path))
            else:
                read = self._csv(what)
            frame = read.select(*(f"`{header}`" for header in what.wanted))
        numbered = self._numbered(frame, 1 if what.delimiter is None else what.header_row + 1)
        typed = what.delimiter is None
        lazy = nw.from_native(frame).lazy()
        return Source(what.name, None, what.headers, what.header_row, lazy, numbered, typed)

    def adopt(self, source: Source) -> Source:
        """Hands a pandas frame to Spark."""
        frame = nw.to_native(source.numbered().collect(backend="pyarrow"))
        return _adopted(source, nw.from_native(self.session.createDataFrame(frame)).lazy())

    def _csv(self, what: Opening) -> Any:
        schema = ", ".join(f"`{header}` STRING" for header in what.headers)
        options = {"sep": what.delimiter, "quote": '"', "escape": '"', "mode": "FAILFAST",
                   "multiLine": True, "header": True}  # fmt: skip
        return self.session.read.schema(schema).options(**options).csv(str(what.path))

    def _numbered(self, frame: Any, first: int) -> Any:
        from pyspark.sql import Window, functions  # noqa: PLC0415

        def make() -> Frame:
            order = Window.orderBy(functions.monotonically_increasing_id())
            row = functions.row_number().over(order) + (first - 1)
            numbered: Frame = nw.from_native(frame.withColumn(ROW, row)).lazy()
            return numbered

        return make


def _adopted(source: Source, numbered: Frame) -> Source:
    plain = numbered.drop(ROW)
    return Source(
        source.file, source.sheet, source.headers, source.header_row, plain, lambda: numbered
    )


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _text(value: object) -> str:
    return "'" + str(value).replace("'", "''") + "'"


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
