"""What a run brings into memory: what it needs, since most of a short run is importing."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
CHECK = ("check", "examples/dordrecht-2024/facts", "--as-of", "2025-02-01")
LOADED = """
import sys
from engine.start import main
try: main()
except SystemExit: print("loaded:", *{name.split(".")[0] for name in sys.modules})
"""


def test_a_check_loads_nothing_that_it_does_not_need() -> None:
    """Neither what draws, counts registers or writes workbooks, nor what decorates a terminal."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *CHECK], cwd=ROOT, capture_output=True, text=True, check=True
    )

    loaded = set(done.stdout.split("loaded:")[1].split())
    needless = {"structlog", "rich", "asyncio", "pandas", "openpyxl", "jinja2", "matplotlib"}
    assert {"pydantic", "durable_rules_engine"} <= loaded
    assert not loaded & (needless | {"narwhals", "duckdb", "pyarrow"})
