"""Registers with DuckDB, for files beyond memory; the one module that knows it."""

import re
from pathlib import Path

import narwhals as nw

from facts.registers.engine_errors import explained
from facts.registers.source import ROW, Frame, Opening, Source, adopted

MEMORY = "1GB"
_BLANK = re.compile(rb"[ \t]*\r?\n?")


class DuckDB:
    """Streams files, with little memory; what does not fit goes to a temporary folder."""

    def __init__(self) -> None:
        import duckdb

        self.duckdb = duckdb
        self.connection = duckdb.connect(config={"memory_limit": MEMORY})

    def open(self, what: Opening) -> Source:
        """Makes a relation; nothing is read yet."""
        wanted = ", ".join(_quoted(header) for header in what.wanted)
        typed = what.delimiter is None
        query = self._parquet(what) if typed else self._csv(what)
        with explained(what.name):
            frame = self._lazy(f"SELECT {wanted} FROM {query}")  # noqa: S608 - all is quoted

        def numbered() -> Frame:
            row = "file_row_number + 1" if typed else _numbers(what)
            rows = query if typed else f"(SELECT *, row_number() OVER () AS here FROM {query})"  # noqa: S608 - quoted
            return self._lazy(f"SELECT {wanted}, {row} AS {_quoted(ROW)} FROM {rows}")  # noqa: S608 - all is quoted

        return Source(what.name, None, what.headers, what.header_row, frame, numbered, typed)

    def adopt(self, source: Source) -> Source:
        """Lets DuckDB read a pandas frame where it is."""
        frame = nw.to_native(source.numbered().collect())
        self.connection.register("adopted", frame)
        numbered = self._lazy("SELECT * FROM adopted")
        return adopted(source, numbered)

    def _lazy(self, query: str) -> Frame:
        return nw.from_native(self.connection.sql(query)).lazy()

    def _parquet(self, what: Opening) -> str:
        return f"read_parquet({_text(what.path)}, file_row_number = true)"

    def _csv(self, what: Opening) -> str:
        names = ", ".join(f"{_text(header)}: 'VARCHAR'" for header in what.headers)
        return (
            f"read_csv({_text(what.path)}, delim = {_text(what.delimiter)}, header = false, "
            f"skip = {what.header_row}, columns = {{{names}}}, auto_detect = false, quote = '\"', "
            "escape = '\"', null_padding = false, nullstr = '')"
        )


def _numbers(what: Opening) -> str:
    """The number that people see: blank lines, which are passed over, count as rows."""
    row = f"here + {what.header_row}"
    if after := _blanks(what.path, what.header_row):
        row += f" + (SELECT count(*) FROM unnest({after}) u(n) WHERE n < here)"  # noqa: S608 - numbers
    return row


def _blanks(path: Path, header_row: int) -> list[int]:
    """After how many rows each blank line of a file comes."""
    found: list[int] = []
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if number > header_row and _BLANK.fullmatch(line):
                found.append(number - 1 - header_row - len(found))
    return found


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _text(value: object) -> str:
    return "'" + str(value).replace("'", "''") + "'"
