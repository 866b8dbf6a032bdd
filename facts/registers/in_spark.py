"""Registers with Spark, on a cluster or on this machine as one; the one module that knows it."""

from typing import Any

import narwhals as nw

from facts.registers.engine_errors import explained
from facts.registers.source import ROW, Frame, Opening, Source, adopted


class Spark:
    """A cluster, or this machine as one."""

    def __init__(self) -> None:
        from pyspark.sql import SparkSession

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
        return adopted(source, nw.from_native(self.session.createDataFrame(frame)).lazy())

    def _csv(self, what: Opening) -> Any:
        schema = ", ".join(f"`{header}` STRING" for header in what.headers)
        options = {"sep": what.delimiter, "quote": '"', "escape": '"', "mode": "FAILFAST",
                   "multiLine": True, "header": True}  # fmt: skip
        return self.session.read.schema(schema).options(**options).csv(str(what.path))

    def _numbered(self, frame: Any, first: int) -> Any:
        from pyspark.sql import Window, functions

        def make() -> Frame:
            order = Window.orderBy(functions.monotonically_increasing_id())
            row = functions.row_number().over(order) + (first - 1)
            numbered: Frame = nw.from_native(frame.withColumn(ROW, row)).lazy()
            return numbered

        return make
