"""What is fuzzed: a function that takes bytes and may refuse them, and inputs to start from."""

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from engine.approvals import read_approvals
from engine.scenarios.features import read_features
from facts.document import read_document
from facts.periods import period
from facts.problems import InputError, Refused
from facts.readers import read_content
from facts.reference import Series
from facts.registers import Engine, Options, Registers
from facts.registers.mapping import read_mapping
from facts.table import Harvest
from facts.units import units
from facts.values import read_value
from facts.vocabulary import Vocabulary
from rules.grammar import parse_bound, parse_measure
from rules.loader import Library, load_pack
from rules.schema import Agreement
from tests.hostile.packs import (
    AGREEMENT,
    BOUNDS,
    CHAPTER,
    MEASURES,
    PACK,
    VOCABULARY,
    YAML,
    example,
)
from tests.hostile.papers import APPROVALS, FEATURES, MAPPINGS, SCENARIO
from tests.hostile.tables import DATES, JSON_FILES, OTHER_FILES, PERIODS, ROWS, VALUES, as_csv
from tests.hostile.workbooks import plain_rows, row, workbook
from tests.registers.support import HEADER, known, letting
from tests.support import checker

SMALL = 3_000


@dataclass(frozen=True)
class Target:
    """A reader, what it is fed at first, and every how many rounds it has a turn."""

    name: str
    run: Callable[[bytes], object]
    seeds: tuple[bytes, ...]
    every: int = 1


def _small(*contents: bytes) -> tuple[bytes, ...]:
    return tuple(content for content in contents if len(content) < SMALL)


def _text(content: bytes) -> str:
    return content.decode("utf-8", "replace")


def _reader(name: str) -> Callable[[bytes], object]:
    def run(content: bytes) -> None:
        found = Harvest([], [])
        read_content(content, name, checker().known(), found)
        for problem in found.problems:
            assert problem.texts
            assert problem.where.file == name

    return run


def _refusing(read: Callable[[bytes], object]) -> Callable[[bytes], object]:
    """The reader, of which a refusal is an answer; each can be said in both languages."""

    def run(content: bytes) -> None:
        try:
            read(content)
        except InputError as error:
            assert all(problem.texts for problem in error.problems)
        except Refused as refused:
            assert refused.code

    return run


@cache
def _folder() -> Path:
    """A folder with the example pack, of which one file at a time is written over."""
    folder = Path(tempfile.mkdtemp(prefix="signaal-fuzz-"))
    for name, content in example().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def _in_pack(name: str) -> Callable[[bytes], object]:
    def run(content: bytes) -> None:
        path = _folder() / "packs" / name
        path.write_bytes(content)
        try:
            for problem in Library((_folder() / "packs",)).problems():
                assert problem.texts
        finally:
            path.write_bytes(example()[f"packs/{name}"])

    return run


@cache
def _names() -> tuple[Agreement, Vocabulary, Mapping[str, Series]]:
    library = Library((_folder() / "packs",))
    return library.agreements[PACK][1], library.vocabulary, library.reference


def _chapter(content: bytes) -> None:
    path = _folder() / "packs" / CHAPTER
    names = _names()
    path.write_bytes(content)
    try:
        load_pack(path.parent, *names)
    finally:
        path.write_bytes(example()[f"packs/{CHAPTER}"])


def _file(name: str, read: Callable[[Path], object]) -> Callable[[bytes], object]:
    def run(content: bytes) -> None:
        path = _folder() / name
        path.write_bytes(content)
        read(path)

    return _refusing(run)


def _values(content: bytes) -> None:
    for kind in sorted({unit.kind for unit in units().values()}):
        try:
            read_value(_text(content), kind)
        except ValueError as error:
            assert str(error).startswith("value-")


def _period(content: bytes) -> None:
    try:
        found = period(_text(content))
    except ValueError as error:
        assert str(error).startswith("period-")
    else:
        assert found.start <= found.end


def _register(name: str, engine: Engine) -> Callable[[bytes], object]:
    def read(path: Path) -> None:
        vocabulary, series = known()
        registers = Registers(vocabulary, series, Options(engine=engine))
        registers.take(path, path.name)
        assert all(fact.value >= 0 for fact in registers.facts)

    return _file(name, read)


LETTINGS = "\n".join((HEADER, letting(1), letting(2, "31-12-2025", 2, "900,07"))).encode()


TARGETS = (
    Target("csv", _reader("x.csv"), _small(as_csv(ROWS), *(c for c, _ in OTHER_FILES.values()))),
    Target("json", _reader("x.json"), _small(
        b'[{"party": "woonbron", "period": 2024, "fact": "lettings_social", "value": 1.5}]',
        *(content for content, _ in JSON_FILES.values()))),
    Target("xlsx", _reader("x.xlsx"), (workbook(*plain_rows()),)),
    Target("document", _refusing(lambda content: read_document(_text(content), "x.yaml")),
           _small(*(content for content, _ in YAML.values()))),
    Target("chapter", _refusing(_chapter), (example()[f"packs/{CHAPTER}"],
           *_small(*(content for content, _ in YAML.values())))),
    Target("agreement", _in_pack(AGREEMENT), (example()[f"packs/{AGREEMENT}"],), 40),
    Target("vocabulary", _in_pack(VOCABULARY), (example()[f"packs/{VOCABULARY}"],), 40),
    Target("bound", _refusing(lambda content: parse_bound(_text(content))),
           _small(*(text.encode() for text, _ in BOUNDS.values()))),
    Target("measure", _refusing(lambda content: parse_measure(_text(content))),
           _small(*(text.encode() for text, _ in MEASURES.values()))),
    Target("value", _values, _small(*(t.encode() for t, _ in (*VALUES.values(), *DATES.values())))),
    Target("period", _period, _small(*(text.encode() for text, _ in PERIODS.values()))),
    Target("feature", _file("x.feature", lambda path: read_features([path])),
           _small(SCENARIO.encode(), *(content for content, _ in FEATURES.values()))),
    Target("approvals", _file("approvals.yaml", read_approvals),
           _small(*(text.encode() for text, _ in APPROVALS.values()))),
    Target("register", _register("x.csv", "pandas"), (LETTINGS,), 10),
    Target("register in DuckDB", _register("y.csv", "duckdb"), (LETTINGS,), 10),
    Target("register in Excel", _register("x.xlsx", "pandas"),
           (workbook(*(row(i, line.split(";"))
                       for i, line in enumerate(LETTINGS.decode().splitlines(), 1))),), 10),
    Target("mapping", _file("map.yaml", read_mapping),
           _small(*(text.encode() for text, _ in MAPPINGS.values()))),
)  # fmt: skip
