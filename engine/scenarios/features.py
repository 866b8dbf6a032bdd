"""Reads `.feature` files: Dutch Gherkin, with outlines written out and backgrounds put in front."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Literal

from gherkin.errors import CompositeParserException, ParserException
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from facts.document import hidden_in
from facts.problems import InputError, Location, Problem

Kind = Literal["given", "when", "then", ""]

LANGUAGE = "# language: nl"
MOST_BYTES = 2_000_000
MOST_CHARACTERS = 2_000
"""The length of a line."""
MOST_SCENARIOS = 5_000
"""The scenarios of a file, outlines written out."""
_KINDS: Mapping[str, Kind] = {"Context": "given", "Action": "when", "Outcome": "then"}


@dataclass(frozen=True)
class Step:
    """A sentence: its keyword as written, what it is (`En` is what the one before it is), its line.

    `table` holds the rows below it, the header first; empty if there is no table.
    """

    kind: Kind
    keyword: str
    text: str
    line: int
    table: tuple[tuple[str, ...], ...] = ()

    @property
    def sentence(self) -> str:
        """The sentence with its keyword, as it stands in the file."""
        return f"{self.keyword} {self.text}"


@dataclass(frozen=True)
class Scenario:
    """One example: of an outline, the one of one row, with the row in its name and its line.

    `rule` is the title of the `Regel` around it, or nothing. Tags have no `@`. Of an outline `row`
    has the cells by the headings of their columns.
    """

    path: Path
    feature: str
    rule: str
    name: str
    tags: tuple[str, ...]
    line: int
    steps: tuple[Step, ...]
    row: tuple[tuple[str, str], ...] = ()


def read_features(paths: Iterable[Path]) -> tuple[Scenario, ...]:
    """The scenarios of files, and of every `.feature` file below folders.

    Raises InputError with file and line of everything that cannot be read.
    """
    problems: list[Problem] = []
    found: list[Scenario] = []
    for path in feature_files(paths):
        try:
            found += _read(path)
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(problems)
    return tuple(found)


def feature_files(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The feature files meant by files and folders, each once, in the order of their names.

    Raises InputError for a path that does not exist and a folder without features.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if not path.exists():
            raise InputError([Problem("file-missing", Location(str(path)))])
        inside = sorted(path.rglob("*.feature")) if path.is_dir() else [path]
        if not inside:
            raise InputError([Problem("features-none", Location(str(path)))])
        found |= dict.fromkeys(inside)
    return tuple(found)


def _read(path: Path) -> tuple[Scenario, ...]:
    document: Any = _parsed(path, _text(path))
    if "feature" not in document:
        raise InputError([Problem("feature-empty", Location(str(path)))])
    whole: Any = {**document, "uri": str(path)}
    nodes = _Nodes(document["feature"])
    one_too_many = next(islice(nodes.examples(), MOST_SCENARIOS, None), None)
    if one_too_many is not None:
        where = Location(str(path), row=one_too_many)
        raise InputError([Problem("feature-many", where, {"limit": MOST_SCENARIOS})])
    problems = [
        Problem(code, Location(str(path), row=line)) for code, line in nodes.without_meaning()
    ]
    pickles = _Compiler().compile(whole)
    if not pickles and not problems:
        problems.append(Problem("feature-empty", Location(str(path))))
    if problems:
        raise InputError(problems)
    return tuple(_scenario(path, document["feature"]["name"], one, nodes) for one in pickles)


class _Compiler(Compiler):
    """Writes outlines out as its base does, but takes a heading for what it says.

    No pattern has to be made for each cell of each row.
    """

    def _interpolate(self, name: Any, variable_cells: Any, value_cells: Any) -> Any:
        if not name or "<" not in name:
            return name
        for variable, value in zip(variable_cells, value_cells, strict=False):
            name = name.replace(f"<{variable['value']}>", value["value"])
        return name


def _text(path: Path) -> str:
    text = _content(path)
    problems = list(_unfit(path, text))
    if problems:
        raise InputError(problems)
    first = next((line for line in text.splitlines() if line.strip()), "")
    if "".join(first.split()) != "".join(LANGUAGE.split()):
        raise InputError([Problem("feature-language", Location(str(path), row=1))])
    return text


def _content(path: Path) -> str:
    """What a file holds; only a regular file that is not too large is opened at all."""
    where = Location(str(path))
    try:
        if not (path.is_file() or path.is_dir()):
            raise InputError([Problem("file-special", where)])
        if path.stat().st_size > MOST_BYTES:
            raise InputError([Problem("feature-too-large", where, {"limit": MOST_BYTES})])
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError([Problem("feature-not-utf8", where)]) from None
    except OSError as error:
        reason = {"reason": error.strerror}
        raise InputError([Problem("file-unreadable", where, reason)]) from None


def _unfit(path: Path, text: str) -> Iterator[Problem]:
    """A problem for each line that is far too long or holds what nobody sees."""
    for number, line in enumerate(text.split("\n"), 1):
        where = Location(str(path), row=number)
        if len(line) > MOST_CHARACTERS:
            yield Problem("feature-line-long", where, {"limit": MOST_CHARACTERS})
        elif (character := hidden_in(line.removesuffix("\r"), "\t")) is not None:
            yield Problem("character-hidden", where, {"character": character})


def _parsed(path: Path, text: str) -> Any:
    try:
        return Parser().parse(text)
    except CompositeParserException as error:
        raise InputError(_problem(path, text, item) for item in error.errors) from None
    except ParserException as error:
        raise InputError([_problem(path, text, error)]) from None


def _problem(path: Path, text: str, error: ParserException) -> Problem:
    line = error.location["line"]
    where = Location(str(path), row=line)
    if "inconsistent cell count" in str(error):
        return Problem("feature-cells", where)
    lines = text.splitlines()
    if line > len(lines):
        return Problem("feature-end", where)
    return Problem("feature-line", where, {"text": lines[line - 1].strip()})


class _Nodes:
    """The parts of a feature by the ids that its written-out scenarios refer to."""

    def __init__(self, feature: Mapping[str, Any]) -> None:
        self.by_id: dict[str, Mapping[str, Any]] = {}
        self.rules: dict[str, str] = {}
        self.headers: dict[str, tuple[str, ...]] = {}
        self._add(feature["children"], "")

    def _add(self, children: Iterable[Mapping[str, Any]], rule: str) -> None:
        for child in children:
            if "rule" in child:
                self._add(child["rule"]["children"], child["rule"]["name"])
                continue
            part = child.get("scenario") or child["background"]
            self.by_id[part["id"]] = part
            self.rules[part["id"]] = rule
            self.by_id |= {step["id"]: step for step in part["steps"]}
            for examples in part.get("examples", ()):
                header = examples.get("tableHeader", {"cells": ()})
                for row in examples.get("tableBody", ()):
                    self.by_id[row["id"]] = row
                    self.headers[row["id"]] = tuple(cell["value"] for cell in header["cells"])

    def examples(self) -> Iterator[int]:
        """The line of every scenario; of an outline, of each of its rows."""
        for node in self.by_id.values():
            if "examples" in node:
                rows = [row for part in node["examples"] for row in part.get("tableBody", ())]
                yield from (one["location"]["line"] for one in rows or [node])

    def without_meaning(self) -> Iterator[tuple[str, int]]:
        """What Gherkin allows and this program would pass over in silence, with its line."""
        for node in self.by_id.values():
            if "docString" in node:
                yield ("feature-text", node["docString"]["location"]["line"])
            for examples in node.get("examples", ()):
                if not examples.get("tableBody"):
                    yield ("feature-examples", examples["location"]["line"])


def _scenario(path: Path, feature: str, pickle: Mapping[str, Any], nodes: _Nodes) -> Scenario:
    own, *rows = pickle["astNodeIds"]
    name: str = pickle["name"]
    shown: list[tuple[str, str]] = []
    for row in rows:
        cells = [cell["value"] for cell in nodes.by_id[row]["cells"]]
        name += f" ({' | '.join(cells)})"
        shown += zip(nodes.headers[row], cells, strict=True)
    return Scenario(
        path=path,
        feature=feature,
        rule=nodes.rules[own],
        name=name,
        tags=tuple(tag["name"].removeprefix("@") for tag in pickle["tags"]),
        line=nodes.by_id[rows[-1] if rows else own]["location"]["line"],
        steps=tuple(_step(step, nodes.by_id[step["astNodeIds"][0]]) for step in pickle["steps"]),
        row=tuple(shown),
    )


def _step(step: Mapping[str, Any], node: Mapping[str, Any]) -> Step:
    rows = step.get("argument", {}).get("dataTable", {}).get("rows", ())
    return Step(
        kind=_KINDS.get(step["type"] or "", ""),
        keyword=node["keyword"].strip(),
        text=step["text"],
        line=node["location"]["line"],
        table=tuple(tuple(cell["value"] for cell in row["cells"]) for row in rows),
    )
