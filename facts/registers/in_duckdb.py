"""Registers with DuckDB, for files beyond memory; the one module that knows it."""

import narwhals as nw

from facts.registers.lines import gaps
from facts.registers.source import ROW, Frame, Opening, Source, adopted

MEMORY = "1GB"


class DuckDB:
    """Streams files, with little memory; what does not fit goes to a temporary folder."""

    def __init__(self) -> None:
        import duckdb

        self.duckdb = duckdb
        self.connection = duckdb.connect(config={"memory_limit": MEMORY})

    def open(self, what: Opening) -> Source:
        """Makes a relation; nothing is read yet."""
        typed = what.delimiter is None
        query = self._parquet(what) if typed else self._csv(what)
        wanted = ", ".join(f"{column} AS {_quoted(header)}" for header, column in _columns(what))
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
        # a header may be empty, or there twice: columns have names of our own
        names = ", ".join(f"'c{i}': 'VARCHAR'" for i in range(len(what.headers)))
        return (
            f"read_csv({_text(what.path)}, delim = {_text(what.delimiter)}, header = false, "
            f"skip = {what.header_row}, columns = {{{names}}}, auto_detect = false, quote = '\"', "
            "escape = '\"', null_padding = false, nullstr = '')"
        )


def _columns(what: Opening) -> list[tuple[str, str]]:
    """Each wanted header with what its column is called in the query."""
    if what.delimiter is None:
        return [(header, _quoted(header)) for header in what.wanted]
    return [(header, f"c{what.headers.index(header)}") for header in what.wanted]


def _numbers(what: Opening) -> str:
    """The number that people see: empty lines, which are passed over, count as rows."""
    row = f"here + {what.header_row}"
    if after := gaps(what):
        row += f" + (SELECT count(*) FROM unnest({after}) u(n) WHERE n < here)"  # noqa: S608 - numbers
    return row


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _text(value: object) -> str:
    return "'" + str(value).replace("'", "''") + "'"
