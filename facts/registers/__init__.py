"""Registers: a row per letting, dwelling or rent, counted into the yearly facts they stand for.

Nothing of a single household leaves this package: facts are counts and sums, messages name rows
and columns, and only `trace` gives the ids of lettings, to whoever asks for them.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from facts.periods import Period
from facts.problems import Location, Problem
from facts.reference import Series
from facts.registers.mapping import NO_MAPPING, Mappings
from facts.registers.opening import Found, registers_in
from facts.submission import Doubt, Fact
from facts.table import Known

if TYPE_CHECKING:
    from facts.registers.classification import Classes
    from facts.registers.preparing import Prepared

Engine = Literal["pandas", "duckdb", "spark"]
Progress = Callable[[str, str], None]


def silent(step: str, file: str) -> None:
    """Says nothing about a step."""


@dataclass(frozen=True)
class Options:
    """How registers are read: mapping, engine, the party of rows that name none, the periods."""

    mapping: Mappings = NO_MAPPING
    engine: Engine | None = None
    party: str | None = None
    periods: tuple[Period, ...] = ()
    progress: Progress = silent


@dataclass(frozen=True)
class Limit:
    """A publicly known limit, by the id of its series, as it was in a year; in that unit."""

    series: str
    label: Mapping[str, str]
    value: str
    unit: str


@dataclass(frozen=True)
class Traced:
    """The rows behind one figure: the ids in the register, and the condition that chose them.

    `limits` are the amounts behind the words of the condition.

    Where a reported total differs `judged` says which of the two was judged, and `reported` what
    that total of the same period is.
    """

    fact: str
    party: str
    area: str | None
    period: str
    file: str
    condition: Mapping[str, str]
    limits: tuple[Limit, ...]
    ids: tuple[str, ...]
    judged: Literal["register", "totals", "neither"] = "register"
    reported: str | None = None


@dataclass(frozen=True)
class Counted:
    """A register that was counted, kept for whoever asks which rows were counted."""

    prepared: "Prepared"
    classes: "Classes"
    deriving: Any


@dataclass
class Registers:
    """Reads registers one by one and keeps what they gave."""

    known: Known
    series: Mapping[str, Series]
    options: Options = field(default_factory=Options)
    facts: list[Fact] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)
    counted: list[Counted] = field(default_factory=list)

    def take(self, path: Path, name: str) -> str | None:
        """Counts the registers in a file; its SHA-256, or None where it holds no register.

        Raises InputError with every problem; nothing of the file is kept then.
        """
        found = registers_in(path, name, self.options.mapping)
        if not found:
            return None
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(1) as pool:
            digest = pool.submit(_sha256, path)
            for register in found:
                self._count(register)
            return digest.result()

    def _count(self, found: Found) -> None:
        from facts.registers import counting

        self.notes += _left_out(found)
        counted, result = counting.count(found, self.known, self.series, self.options)
        self.counted.append(counted)
        self.facts += result.facts
        self.doubts += result.doubts
        self.notes += result.notes

    def trace(self, facts: Sequence[str], parties: Sequence[str] = ()) -> Iterator[Traced]:
        """The ids of the rows behind some facts, of some parties or of all."""
        from facts.registers.tracing import traced

        for counted in self.counted:
            yield from traced(counted, facts, parties)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _left_out(found: Found) -> Iterator[Problem]:
    """What was dropped on reading: columns that may identify people, and those not known."""
    sheet = found.sheet.name if found.sheet is not None else None
    where = Location(found.file, sheet, found.header_row or None)
    for code, columns in (
        ("register-private", found.register.private),
        ("register-unread", found.register.unread),
    ):
        if columns:
            yield Problem(code, where, {"columns": ", ".join(columns), "count": len(columns)})
