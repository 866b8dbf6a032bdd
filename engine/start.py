"""Starts the command line, or says in one sentence why it cannot start."""

import io
import os
import sys


def main() -> None:
    """Runs `signaal`; exits with 2 where durable-rules is missing or output fails."""
    try:
        from engine.cli import main as run  # noqa: PLC0415 - importing is what may fail
    except ImportError as error:
        sys.stderr.write(f"signaal: {error}\n")
        sys.exit(2)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        run()
    except OSError as error:
        sys.stderr.write(f"signaal: {error.strerror}\n")
        os._exit(2)
