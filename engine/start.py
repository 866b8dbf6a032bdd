"""Starts the command line, or says in one sentence why it cannot start."""

import atexit
import gc
import io
import os
import signal
import sys

INTERRUPTED = 130
SELDOM = (100_000, 50, 50)
"""How seldom memory is searched for cycles: nearly all that a run makes, it keeps to its end."""

COMPLAINS = "_duckdb"
"""The library that names, on stderr, each of its objects that nobody took down."""

NO_PLUGINS = "PYDANTIC_DISABLE_PLUGINS"
"""What keeps pydantic from looking for, and running, code that other packages would add to it."""

NO_LXML = "OPENPYXL_LXML"
"""What keeps openpyxl from writing with lxml, which says nothing of a disk that is full."""


def main() -> None:
    """Runs `signaal`; exits with 2 where durable-rules is missing or output fails.

    Exits with 130 when it is interrupted, as shells do: 1 would be read as a breach.
    """
    signal.signal(signal.SIGINT, _interrupted)
    gc.set_threshold(*SELDOM)
    atexit.register(_freeze)
    os.environ.setdefault(NO_PLUGINS, "__all__")
    os.environ[NO_LXML] = "False"
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        _run()
    except BaseException:
        if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
            # a library whose loading was broken off cannot be taken down in order
            os._exit(INTERRUPTED)
        raise


def _run() -> None:
    """Runs the command line, and puts what it cannot go on without in a sentence."""
    try:
        from engine.cli import main as run  # noqa: PLC0415 - importing is what may fail

        run()
    except ImportError as error:
        sys.stderr.write(f"signaal: {error}\n")
        sys.exit(2)
    except OSError as error:
        sys.stderr.write(f"signaal: {error.strerror}\n")
        os._exit(2)


def _freeze() -> None:
    """Lets everything go at once at the end, unless a library complains of what is left then."""
    if COMPLAINS not in sys.modules:
        gc.freeze()


def _interrupted(*_: object) -> None:
    """Ends the program where it is; what it was writing is cleaned up on the way out."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.stderr.write("signaal: afgebroken / interrupted\n")
    raise SystemExit(INTERRUPTED)
