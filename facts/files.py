"""Opens files that may come from strangers: only ordinary ones, and none too large to hold."""

from collections.abc import Iterator
from pathlib import Path

from facts.catalogue import printable
from facts.problems import InputError, Location, Problem

MAX_BYTES = 200_000_000


def bytes_of(path: Path, most: int = MAX_BYTES) -> bytes:
    """What a file holds, of at most `most` bytes.

    Raises InputError where there is none, where it cannot be read, and for what is no ordinary
    file: a pipe or a device may never come to its end.
    """
    where = Location(printable(path.name))
    try:
        if not path.exists():
            raise InputError([Problem("file-missing", where)])
        if not path.is_file():
            raise InputError([Problem("file-special", where)])
        if path.stat().st_size > most:
            raise InputError([Problem("file-too-large", where)])
        return path.read_bytes()
    except OSError as error:
        words = {"reason": error.strerror}
        raise InputError([Problem("file-unreadable", where, words)]) from None


def files_in(folder: Path) -> Iterator[Path]:
    """Everything in a folder and the folders in it that is no folder, but for what is hidden.

    A link to a folder is followed, and no folder is opened twice. Raises OSError for one that may
    not be read: what is in it would be passed over in silence.
    """
    waiting, opened = [folder], {folder.resolve()}
    while waiting:
        entries = sorted(waiting.pop(0).iterdir())
        for path in entries:
            if path.name.startswith((".", "~$")):
                continue
            if not path.is_dir():
                yield path
            elif (real := path.resolve()) not in opened:
                opened.add(real)
                waiting.append(path)
