"""Registers with Spark, on a cluster or on this machine as one; the one module that knows it."""

from typing import Any

import narwhals as nw

from facts.problems import InputError
from facts.registers.lines import (
    filled_above,
    gaps,
    has_lines_of_spaces,
    has_quotes,
    misfits,
)
from facts.registers.source import ROW, Frame, Opening, Source, adopted

SETTINGS = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.log.level": "OFF",
    "spark.sql.shuffle.partitions": "8",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.caseSensitive": "true",
    "spark.sql.catalogImplementation": "in-memory",
}
PARTITION = 33
_ID, _UNFIT = "number of the record", "record that does not fit"


class Spark:
    """A cluster, or this machine as one; it writes nothing but what does not fit in memory."""

    def __init__(self) -> None:
        from pyspark.sql import SparkSession, functions

        builder = SparkSession.builder.appName("signaal")
        for key, value in SETTINGS.items():
            builder = builder.config(key, value)
        self.session, self.functions = builder.getOrCreate(), functions

    def open(self, what: Opening) -> Source:
        """Makes a data frame; nothing is read yet but what Spark would not notice in a CSV."""
        typed = what.delimiter is None
        frame, numbered = self._parquet(what) if typed else self._csv(what)
        place = (what.name, None, what.headers, what.header_row)
        return Source(*place, _lazy(frame), numbered, typed)

    def adopt(self, source: Source) -> Source:
        """Hands a pandas frame to Spark."""
        frame = nw.to_native(source.numbered().collect(backend="pyarrow"))
        return adopted(source, _lazy(self.session.createDataFrame(frame)))

    def _parquet(self, what: Opening) -> tuple[Any, Any]:
        read = self.session.read.parquet(str(what.path))
        wanted = [read[_quoted(header)] for header in what.wanted]
        row = (self.functions.col("_metadata.row_index") + 1).alias(ROW)
        return read.select(*wanted), lambda: _lazy(read.select(*wanted, row))

    def _csv(self, what: Opening) -> tuple[Any, Any]:
        quotes = has_quotes(what)
        if quotes and (problems := misfits(what)):
            raise InputError(problems)
        records = self._records(what, whole=quotes or has_lines_of_spaces(what))
        fits = self.functions.assert_true(records[_UNFIT].isNull(), "length").isNull()
        below = records.where(records[_ID] >= filled_above(what)).where(fits)
        wanted = [below[f"c{what.headers.index(h)}"].alias(h) for h in what.wanted]
        return below.select(*wanted), lambda: _lazy(
            below.select(*wanted, self._number(records, what).alias(ROW))
        )

    def _records(self, what: Opening, *, whole: bool) -> Any:
        """Every line that is not empty, with a number that rises; `whole` reads no parts at once.

        Columns have names of our own: a header may be empty, or there twice.
        """
        columns = [f"c{i}" for i in range(len(what.headers))]
        schema = ", ".join(f"`{name}` STRING" for name in (*columns, _UNFIT))
        options = {"sep": what.delimiter, "quote": '"', "escape": '"', "multiLine": whole,
                   "mode": "PERMISSIVE", "columnNameOfCorruptRecord": _UNFIT,
                   "columnPruning": False}  # fmt: skip
        read = self.session.read.schema(schema).options(**options).csv(str(what.path))
        return read.withColumn(_ID, self.functions.monotonically_increasing_id())

    def _number(self, records: Any, what: Opening) -> Any:
        """The number that people see: empty lines, which are passed over, count as rows."""
        f = self.functions
        part, place = f.shiftright(_ID, PARTITION), f.col(_ID).bitwiseAND((1 << PARTITION) - 1)
        ends = records.groupBy(part.alias("part")).agg(f.max(place).alias("last")).collect()
        before: list[int] = []
        total = 0
        for end in sorted(ends, key=lambda row: row["part"]):
            before += [total] * (end["part"] + 1 - len(before))
            total += end["last"] + 1
        first = f.element_at(f.array(*map(f.lit, before)), (part + 1).cast("int"))
        here = first + place - filled_above(what)
        empty = f.array(*map(f.lit, gaps(what)))
        return here + what.header_row + 1 + f.size(f.filter(empty, lambda after: after <= here))


def _lazy(frame: Any) -> Frame:
    lazy: Frame = nw.from_native(frame).lazy()
    return lazy


def _quoted(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"
