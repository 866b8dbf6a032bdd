"""Readers: from files to a `Submission`, or every problem at once."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from facts.problems import InputError, Location, Problem
from facts.readers.delimited import read_csv
from facts.readers.rows import read_json, tables
from facts.readers.workbook import read_xlsx
from facts.submission import InputFile, Submission, without_repeats
from facts.table import Harvest, Known, Table, harvest
from facts.values import Raw

Reader = Callable[[bytes, str], Iterator[Table]]

READERS: Mapping[str, Reader] = {".csv": read_csv, ".json": read_json, ".xlsx": read_xlsx}
MAX_BYTES = 200_000_000


def read_submission(paths: Iterable[Path], known: Known) -> Submission:
    """Reads files and folders of files into one submission.

    Raises InputError with every problem in all of them; nothing is returned then.
    """
    found = Harvest([], [])
    inputs = []
    for name, path in _named_files(paths, found.problems).items():
        content = _content(path, name, found.problems)
        if content is None:
            continue
        inputs.append(InputFile(name=name, sha256=hashlib.sha256(content).hexdigest()))
        read_content(content, name, known, found)
    return submission_of(found, known, tuple(inputs))


def read_content(content: bytes, name: str, known: Known, into: Harvest) -> None:
    """Adds what one file holds to `into`; its name says what kind of file it is."""
    try:
        for table in READERS[Path(name).suffix.casefold()](content, name):
            harvest(table, known, into)
    except InputError as error:
        into.problems += error.problems


def submission_from(rows: Sequence[Mapping[str, Raw]], known: Known) -> Submission:
    """Rows that are in memory already, read as those of a JSON file; raises InputError."""
    found = Harvest([], [])
    for table in tables(rows, None):
        harvest(table, known, found)
    return submission_of(found, known)


def submission_of(found: Harvest, known: Known, inputs: tuple[InputFile, ...] = ()) -> Submission:
    """The submission that was harvested; raises InputError if anything in it was wrong."""
    facts, contradictions = without_repeats(found.facts, known.vocabulary)
    problems = [*found.problems, *contradictions]
    if not problems and not facts:
        problems = [Problem("nothing-submitted")]
    if problems:
        raise InputError(problems)
    return Submission(facts=facts, inputs=inputs, blank_rows=found.blank_rows)


def _named_files(paths: Iterable[Path], problems: list[Problem]) -> dict[str, Path]:
    """The files by the name they have in the receipt: relative to the folder that was named."""
    found: dict[str, Path] = {}
    for path in paths:
        inside = _inside(path, problems)
        for file in inside:
            name = file.relative_to(path).as_posix() if path.is_dir() else file.name
            if name in found and found[name].resolve() != file.resolve():
                name = file.as_posix()
            found[name] = file
    return dict(sorted(found.items()))


def _inside(path: Path, problems: list[Problem]) -> list[Path]:
    if path.is_dir():
        files = sorted(p for p in path.rglob("*") if p.suffix.casefold() in READERS and p.is_file())
        files = [p for p in files if not p.name.startswith((".", "~$"))]
        if not files:
            problems.append(Problem("folder-empty", Location(path.name)))
        return files
    if not path.exists():
        problems.append(Problem("file-missing", Location(path.name)))
    elif path.suffix.casefold() not in READERS:
        problems.append(Problem("file-kind", Location(path.name)))
    else:
        return [path]
    return []


def _content(path: Path, name: str, problems: list[Problem]) -> bytes | None:
    try:
        if path.stat().st_size > MAX_BYTES:
            problems.append(Problem("file-too-large", Location(name)))
            return None
        content = path.read_bytes()
    except OSError as error:
        problems.append(Problem("file-unreadable", Location(name), {"reason": error.strerror}))
        return None
    if not content.strip():
        problems.append(Problem("file-empty", Location(name)))
        return None
    return content
