"""Coverage-guided fuzzing of everything that reads what strangers send.

`uv run python -m tests.hostile.fuzz --seconds 60` mutates inputs, keeps those that reach lines of
our code that no input before them reached, and reports every exception that is not a refusal. The
loop is our own, on `sys.settrace`: it runs wherever the program does, the same seed and number of
runs give the same inputs, and it can mutate inside a workbook, where a bare change of bytes gets no
further than the checksum of the archive.
"""

import argparse
import contextlib
import io
import json
import random
import sys
import time
import traceback
import warnings
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

from tests.hostile.fuzz_targets import TARGETS, Target
from tests.hostile.texts import EVERY

ROOT = str(Path(__file__).parents[2])
OURS = tuple(f"{ROOT}/{name}/" for name in ("facts", "rules", "engine"))
LARGEST = 20_000
SLOW = 10.0
PIECES = (
    *(text.encode() for text in EVERY.values() if len(text) < 300),
    *b"\x00|\xff|\xef\xbb\xbf|\r|\n\n|\"|'|,|;|\t|@|[|]|{|}|&a|*a|!!x|- |: |-1|0|%| pp".split(b"|"),
    *b"1e999|NaN|Infinity|null|true|1900-02-29|9999-12-31|2958465|0000|\xd9\xa1".split(b"|"),
    *b"at most |by |[year - 99]|[since 0000]|average|claimed |((((((((((((((((".split(b"|"),
    b"9" * 30,
    b"|",
)

Line = tuple[str, int]


@dataclass
class Corpus:
    """The inputs that each reached something new, everything reached, and how many were tried."""

    inputs: list[bytes]
    reached: set[Line] = field(default_factory=set)
    tried: int = 0


@dataclass(frozen=True)
class Fault:
    """An input that gave an exception which is no refusal, or took too long."""

    target: str
    content: bytes
    trace: str


def fuzz(
    seed: int, *, runs: int | None = None, seconds: float | None = None, only: str = ""
) -> tuple[list[Fault], Mapping[str, Corpus]]:
    """Gives every target its turn until the runs (of each) or the seconds are over."""
    chance = random.Random(seed)
    targets = [target for target in TARGETS if only in target.name]
    corpora = {target.name: Corpus([]) for target in targets}
    faults: dict[str, Fault] = {}
    for target, content in _inputs(targets, corpora, chance, runs, seconds):
        corpus = corpora[target.name]
        lines, fault = _tried(target, content)
        corpus.tried += 1
        if lines - corpus.reached:
            corpus.reached |= lines
            corpus.inputs.append(content)
        if fault is not None:
            faults.setdefault(_kind(fault), fault)
    return list(faults.values()), corpora


def _inputs(
    targets: Sequence[Target],
    corpora: Mapping[str, Corpus],
    chance: random.Random,
    runs: int | None,
    seconds: float | None,
) -> Iterator[tuple[Target, bytes]]:
    for target in targets:
        for content in target.seeds:
            yield target, content
    end = time.monotonic() + (seconds or 0)
    count = 0
    while (runs is not None and count < runs) or (runs is None and time.monotonic() < end):
        count += 1
        for target in (target for target in targets if count % target.every == 0):
            base = chance.choice(corpora[target.name].inputs or list(target.seeds))
            other = chance.choice(corpora[target.name].inputs or list(target.seeds))
            yield target, mutated(base, other, chance)


def _tried(target: Target, content: bytes) -> tuple[set[Line], Fault | None]:
    """The lines that an input reached, and what went wrong on the way.

    A traceback that a library prints where nothing can be raised is a find as well.
    """
    start = time.monotonic()
    lines: set[Line] = set()
    printed: list[str] = []
    before, sys.unraisablehook = sys.unraisablehook, lambda told: printed.append(_words(told))
    try:
        with _traced(lines), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            target.run(content)
    except Exception:  # noqa: BLE001 - any exception that is not a refusal is a find
        return lines, Fault(target.name, content, traceback.format_exc())
    finally:
        sys.unraisablehook = before
    if printed:
        return lines, Fault(target.name, content, printed[0])
    took = time.monotonic() - start
    return lines, Fault(target.name, content, f"took {took:.0f}s") if took > SLOW else None


def _words(told: Any) -> str:
    return f"{told.err_msg or 'ignored'} in {told.object!r}\n{told.exc_type}: {told.exc_value}"


class _traced:  # noqa: N801 - a context manager, used like a function
    """Collects the lines of our own code that run; code of others costs only its calls."""

    def __init__(self, lines: set[Line]) -> None:
        self.lines = lines

    def __enter__(self) -> None:
        self.before = sys.gettrace()
        sys.settrace(self._call)

    def __exit__(self, *_: object) -> None:
        sys.settrace(self.before)

    def _call(self, frame: FrameType, event: str, arg: Any) -> Callable[..., Any] | None:  # noqa: ARG002
        return self._line if frame.f_code.co_filename.startswith(OURS) else None

    def _line(self, frame: FrameType, event: str, arg: Any) -> Callable[..., Any]:  # noqa: ARG002
        if event == "line":
            self.lines.add((frame.f_code.co_filename, frame.f_lineno))
        return self._line


def mutated(base: bytes, other: bytes, chance: random.Random) -> bytes:
    """Some changes of an input; of a workbook, inside one of its parts."""
    if base.startswith(b"PK") and chance.random() < 0.9:
        with contextlib.suppress(Exception):  # an archive that was damaged before
            return _inside_archive(base, chance)
    content = bytearray(base)
    for _ in range(chance.choice((1, 1, 2, 4, 8))):
        _change(content, other, chance)
    return bytes(content[:LARGEST])


def _change(content: bytearray, other: bytes, chance: random.Random) -> None:
    at = chance.randrange(len(content) + 1)
    to = min(len(content), at + chance.choice((1, 1, 2, 4, 16, 64)))
    way = chance.randrange(6)
    if way == 0 and content:
        content[at % len(content)] = chance.randrange(256)
    elif way == 1:
        del content[at:to]
    elif way == 2:
        content[at:at] = chance.choice(PIECES)
    elif way == 3:
        content[at:to] = chance.choice(PIECES)
    elif way == 4:
        content[at:at] = content[at:to] * chance.choice((1, 2, 20))
    else:
        start = chance.randrange(len(other) + 1)
        content[at:to] = other[start : start + chance.choice((4, 16, 64))]


def _inside_archive(base: bytes, chance: random.Random) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(base)) as source, zipfile.ZipFile(out, "w") as sink:
        names = source.namelist()
        chosen = chance.choice(names) if names else ""
        for name in names:
            content = bytearray(source.read(name))
            if name == chosen:
                _change(content, bytes(content), chance)
            sink.writestr(zipfile.ZipInfo(name), bytes(content[:LARGEST]))
    return out.getvalue()


def _kind(fault: Fault) -> str:
    """What makes two faults the same: the target, the last place and the exception."""
    lines = fault.trace.strip().splitlines()
    places = [line for line in lines if line.lstrip().startswith("File")]
    return f"{fault.target} {places[-1:]} {lines[-1].split(':')[0]}"


def summary(
    faults: Sequence[Fault], corpora: Mapping[str, Corpus], seed: int, seconds: float
) -> dict[str, object]:
    """The figures of a run, for whoever reads them by program."""
    return {
        "seconds": round(seconds),
        "seed": seed,
        "executions": sum(corpus.tried for corpus in corpora.values()),
        "kept": sum(len(corpus.inputs) for corpus in corpora.values()),
        "lines": len(set().union(*(corpus.reached for corpus in corpora.values()))),
        "findings": len(faults),
    }


def main() -> None:
    """Fuzzes for a while and exits with 1 if anything was found; the last line is JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=time.time_ns())
    parser.add_argument("--only", default="", help="targets with this in their name")
    asked = parser.parse_args()
    print(f"seed {asked.seed}")
    began = time.monotonic()
    faults, corpora = fuzz(asked.seed, seconds=asked.seconds, only=asked.only)
    took = time.monotonic() - began
    for name, corpus in corpora.items():
        kept, lines = len(corpus.inputs), len(corpus.reached)
        print(f"{name}: {corpus.tried} inputs, {kept} kept, which reach {lines} lines")
    for fault in faults:
        print(f"\n== {fault.target}\n{fault.content[:2000]!r}\n{fault.trace}")
    print(json.dumps(summary(faults, corpora, asked.seed, took)))
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
