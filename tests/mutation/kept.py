"""What is known of mutants from earlier runs: a folder, so that a run goes on where one ended.

An outcome holds as long as the module that was changed is the same, and the file of the test that
noticed too; what mypy refuses holds as long as the code is the same, and so does which test
reaches what, as long as its file is too.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.mutation.outcome import Change, Outcome

Line = Sequence[str]
Measured = dict[str, tuple[float, list[str]]]
"""By test: how many seconds of the processor it takes, and which functions it reaches."""


@dataclass
class Kept:
    """A folder with what earlier runs found of the copy at `root`, to which this one adds."""

    folder: Path
    root: Path
    _known: dict[str, Line] = field(default_factory=dict)
    _digests: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Reads the outcomes; a line that was cut off halfway is none."""
        self.folder.mkdir(exist_ok=True)
        outcomes = self._outcomes
        for text in outcomes.read_text("utf-8").splitlines() if outcomes.exists() else ():
            try:
                name, *line = json.loads(text)
            except ValueError:
                continue
            self._known[name] = line

    def outcome(self, mutant: Change) -> Outcome | None:
        """What came of a mutant, if that still holds."""
        line = self._known.get(mutant.name)
        if line is None:
            return None
        found = Outcome(line[0], line[1])
        return found if line == self._line(mutant, found) else None

    def add(self, mutant: Change, outcome: Outcome) -> None:
        """Writes one down at once."""
        line = [mutant.name, *self._line(mutant, outcome)]
        with self._outcomes.open("a", encoding="utf-8") as kept:
            kept.write("\n" + json.dumps(line, ensure_ascii=False))

    def refused(self, ask: Callable[[], Iterable[str]]) -> frozenset[str]:
        """The names of the mutants that mypy refuses; asks only where some code changed."""
        found = self._read("refused.json")
        if found is None:
            found = sorted(ask())
            self._write("refused.json", found)
        return frozenset(found)

    def reach(self, tests: Iterable[str], measure: Callable[[list[str]], Measured]) -> Measured:
        """What each test reaches; measures those of files that changed, or all if code did."""
        known = self._read("reach.json") or {}
        now = {test: self._digest(test.partition("::")[0]) for test in tests}
        found = {
            t: known[t][1] for t, digest in now.items() if t in known and known[t][0] == digest
        }
        if new := [test for test in now if test not in found]:
            found |= measure(new)
            self._write("reach.json", {test: (now[test], found[test]) for test in now})
        return found

    def _read(self, name: str) -> Any:
        """What was kept in a file, if the code is the same."""
        path = self.folder / name
        code, found = json.loads(path.read_text("utf-8")) if path.exists() else ("", None)
        return found if code == self._code else None

    def _write(self, name: str, found: object) -> None:
        (self.folder / name).write_text(json.dumps([self._code, found]), "utf-8")

    @cached_property
    def _code(self) -> str:
        folders = ("engine", "facts", "rules")
        files = sorted(path for name in folders for path in (self.root / name).rglob("*.py"))
        return sha256(b"".join(path.read_bytes() for path in files)).hexdigest()

    @property
    def _outcomes(self) -> Path:
        return self.folder / "outcomes.jsonl"

    def _line(self, mutant: Change, outcome: Outcome) -> list[str]:
        tests = outcome.test.partition("::")[0]
        own = [self._digest(mutant.file), self._digest(tests) if tests else ""]
        return [outcome.word, outcome.test, *own]

    def _digest(self, name: str) -> str:
        if name not in self._digests:
            path = self.root / name
            found = sha256(path.read_bytes()).hexdigest() if path.exists() else "gone"
            self._digests[name] = found
        return self._digests[name]
