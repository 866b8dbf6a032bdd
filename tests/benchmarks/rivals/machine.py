"""What the figures were measured on."""

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

LIBRARIES = (
    "durable-rules", "zen-engine", "rule-engine", "business-rules", "clipspy", "openfisca-core",
    "duckdb", "pandas", "pyarrow", "numpy",
)  # fmt: skip


def described() -> dict[str, str]:
    """Processor, cores, memory and load, then every version."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    return {
        "processor": _processor(),
        "cores": str(os.cpu_count()),
        "memory": _memory(),
        "load at the end": f"{load:.1f} processes",
        "system": platform.platform(terse=True),
        "Python": platform.python_version(),
        "signaal": version("signaalwaarden"),
        **{library: _version(library) for library in LIBRARIES},
    }


def _processor() -> str:
    told = Path("/proc/cpuinfo")
    lines = told.read_text().splitlines() if told.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()


def _memory() -> str:
    told = Path("/proc/meminfo")
    if not told.exists():
        return "unknown"
    return f"{int(told.read_text().split()[1]) / 2**20:.1f} GiB"


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "not installed"
