"""Puts a folder of pages where it was asked for, whole or not at all."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from secrets import token_hex

from facts.problems import InputError, Location, Problem

MARKER = ".signaal"
"""Stands in a folder that this program made, so that it may be made anew."""


def spare_folder(folder: Path) -> None:
    """Raises InputError for a folder, or file, that this program did not make."""
    theirs = folder.exists() and not (folder / MARKER).is_file()
    if theirs and not (folder.is_dir() and not any(folder.iterdir())):
        raise InputError([Problem("site-folder", Location(folder.name))])


def deliver_site(files: Mapping[str, str], folder: Path) -> None:
    """Writes texts by their names, as the whole contents of a folder.

    A folder that this program made before is replaced in one step. Raises InputError for any
    other, and when nothing can be written there.
    """
    target = folder.resolve()
    spare_folder(target)
    scratch = target.with_name(f".signaal-{token_hex(8)}")
    try:
        made = scratch / "made"
        for name, text in {MARKER: "", **files}.items():
            path = made / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        _exchange(made, target, scratch / "before")
    except OSError as error:
        words = {"reason": error.strerror}
        raise InputError([Problem("file-unwritable", Location(folder.name), words)]) from None
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _exchange(made: Path, target: Path, before: Path) -> None:
    """Puts a new folder in the place of the one there, if any.

    Where that fails or is interrupted the one that was there stays.
    """
    try:
        if target.exists():
            target.rename(before)
        made.rename(target)
    except BaseException:
        if before.exists() and not target.exists():
            before.rename(target)
        raise
