"""Readers: from files to a `Submission`, or every problem at once."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from facts.catalogue import printable
from facts.files import bytes_of, files_in
from facts.harvest import harvest
from facts.problems import InputError, Location, Problem
from facts.readers.delimited import read_csv
from facts.readers.rows import read_json, tables
from facts.readers.workbook import read_xlsx
from facts.registers import Registers
from facts.submission import InputFile, Submission, without_repeats
from facts.table import Harvest, Known, Table, Unread
from facts.values import Raw

Reader = Callable[[bytes, str], Iterator[Table | Unread]]


def _only_registers(content: bytes, name: str) -> Iterator[Table | Unread]:  # noqa: ARG001
    """Parquet holds registers; where those are not counted it is a file of another kind."""
    raise InputError([Problem("file-kind", Location(name))])


READERS: Mapping[str, Reader] = {
    ".csv": read_csv,
    ".json": read_json,
    ".xlsx": read_xlsx,
    ".parquet": _only_registers,
}
SPREADSHEETS = {*READERS, ".xls", ".xlsm", ".xlsb", ".ods", ".tsv"}


def read_submission(
    paths: Iterable[Path], known: Known, registers: Registers | None = None
) -> Submission:
    """Reads files and folders of files into one submission; registers are counted on the way.

    Raises InputError with every problem in all of them; nothing is returned then.
    """
    found = Harvest([], [])
    inputs = []
    for name, path in _named_files(paths, found.problems).items():
        counted = _counted(path, name, registers, found.problems)
        if counted is not None:
            inputs += counted
            continue
        content = _content(path, name, found.problems)
        if content is None:
            continue
        inputs.append(InputFile(name=name, sha256=hashlib.sha256(content).hexdigest()))
        read_content(content, name, known, found)
    return submission_of(found, known, tuple(inputs), registers)


def _counted(
    path: Path, name: str, registers: Registers | None, problems: list[Problem]
) -> list[InputFile] | None:
    """A file that is a register, counted; nothing of one that cannot be used; None for others."""
    if registers is None:
        return None
    try:
        sha256 = registers.take(path, name)
    except InputError as error:
        problems += error.problems
        return []
    except OSError as error:
        problems.append(Problem("file-unreadable", Location(name), {"reason": error.strerror}))
        return []
    return None if sha256 is None else [InputFile(name=name, sha256=sha256)]


def read_content(content: bytes, name: str, known: Known, into: Harvest) -> None:
    """Adds what one file holds to `into`; its name says what kind of file it is."""
    try:
        for table in READERS[Path(name).suffix.casefold()](content, name):
            if isinstance(table, Unread):
                into.unread_sheets.append(str(table))
            else:
                harvest(table, known, into)
    except InputError as error:
        into.problems += error.problems


def submission_from(rows: Sequence[Mapping[str, Raw]], known: Known) -> Submission:
    """Rows that are in memory already, read as those of a JSON file; raises InputError."""
    found = Harvest([], [])
    for table in tables(rows, None):
        harvest(table, known, found)
    return submission_of(found, known)


def submission_of(
    found: Harvest,
    known: Known,
    inputs: tuple[InputFile, ...] = (),
    registers: Registers | None = None,
) -> Submission:
    """The submission that was harvested; raises InputError if anything in it was wrong.

    What was counted from registers stands beside the totals: they may differ.
    """
    facts, contradictions = without_repeats(found.facts, known.vocabulary)
    recounted, twice = without_repeats(registers.facts if registers else (), known.vocabulary)
    problems = [*found.problems, *contradictions, *twice]
    facts = (*facts, *recounted)
    if not problems and not facts:
        problems = [Problem("nothing-submitted")]
    if problems:
        raise InputError(problems)
    return Submission(
        facts=facts,
        inputs=inputs,
        blank_rows=found.blank_rows,
        unread_sheets=tuple(found.unread_sheets),
        doubts=tuple(registers.doubts) if registers else (),
        notes=tuple(registers.notes) if registers else (),
    )


def _named_files(paths: Iterable[Path], problems: list[Problem]) -> dict[str, Path]:
    """The files by the name they have in the receipt: relative to the folder that was named."""
    found: dict[str, Path] = {}
    for path in paths:
        try:
            files = dict(_inside(path, problems))
        except OSError as error:
            where = Location(printable(Path(error.filename or path).name))
            problems.append(Problem("file-unreadable", where, {"reason": error.strerror}))
            continue
        for name, file in files.items():
            names = (name, *map(printable, (file.as_posix(), file.resolve().as_posix())))
            free = (n for n in names if n not in found or found[n].resolve() == file.resolve())
            found[next(free, names[-1])] = file
    return dict(sorted(found.items()))


def _inside(path: Path, problems: list[Problem]) -> Iterator[tuple[str, Path]]:
    """The readable files at `path` by name; a spreadsheet that is not readable is a problem."""
    if not path.is_dir():
        files = {path.name: path}
    elif not (files := dict(_in_folder(path))):
        problems.append(Problem("folder-empty", Location(printable(path.name or str(path)))))
    for name, file in files.items():
        if not file.exists():
            problems.append(Problem("file-missing", Location(printable(name))))
        elif file.suffix.casefold() not in READERS or not file.is_file():
            problems.append(Problem("file-kind", Location(printable(name))))
        else:
            yield printable(name), file


def _in_folder(path: Path) -> Iterator[tuple[str, Path]]:
    """Every spreadsheet in a folder and the folders in it, but for what programs leave there."""
    for file in files_in(path):
        if file.suffix.casefold() in SPREADSHEETS:
            yield file.relative_to(path).as_posix(), file


def _content(path: Path, name: str, problems: list[Problem]) -> bytes | None:
    try:
        content = bytes_of(path)
    except InputError as error:
        problems += (replace(problem, where=Location(name)) for problem in error.problems)
        return None
    if not content.strip():
        problems.append(Problem("file-empty", Location(name)))
        return None
    return content
