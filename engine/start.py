"""Starts the command line, or says in one sentence why it cannot start."""

import sys


def main() -> None:
    """Runs `signaal`; exits with 2 where durable-rules cannot be loaded."""
    try:
        from engine.cli import main as run  # noqa: PLC0415 - importing is what may fail
    except ImportError as error:
        sys.stderr.write(f"signaal: {error}\n")
        sys.exit(2)
    run()
