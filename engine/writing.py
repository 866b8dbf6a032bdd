"""Puts output where it was asked for, whole or not at all."""

import os
import sys
import tempfile
from pathlib import Path

from facts.problems import InputError, Location, Problem


def deliver(text: str, path: Path | None) -> None:
    """Writes to a file in one step, or to standard output; a device is written to as it is.

    Raises InputError when the file cannot be written; nothing half-written is left then.
    """
    if path is None:
        sys.stdout.write(text)
        sys.stdout.flush()
        return
    path = path.resolve()
    temporary = None
    try:
        if path.exists() and not path.is_file():
            path.write_text(text, "utf-8")
            return
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", newline="", dir=path.parent, prefix=".signaal-", delete=False
        ) as file:
            temporary = Path(file.name)
            file.write(text)
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        words = {"reason": error.strerror}
        raise InputError([Problem("file-unwritable", Location(path.name), words)]) from None


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
