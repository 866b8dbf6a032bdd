"""The engines that registers are counted with, each in a module of its own.

pandas for what people open in Excel, DuckDB for files beyond memory, Spark where a cluster is.
Each opens a file as a Narwhals frame with the raw columns; what is counted is written elsewhere.
"""

from importlib import import_module
from pathlib import Path
from typing import Protocol

from facts.problems import InputError, Problem
from facts.registers import Engine
from facts.registers.source import Opening, Source

BEYOND_EXCEL = 30_000_000
_MAKERS = {"pandas": "Pandas", "duckdb": "DuckDB", "spark": "Spark"}


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
        module = import_module(f"facts.registers.in_{engine}")
        made: Backend = getattr(module, _MAKERS[engine])()
    except ImportError:
        raise InputError([Problem("register-engine", values={"engine": engine})]) from None
    return made
