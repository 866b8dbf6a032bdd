"""Makes the mutants in a copy of the repository, by mutmut, and strikes out what mypy refuses."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

import mutmut.__main__ as mutmut
from mutmut.configuration import config
from mutmut.mutation.data import SourceFileMutationData
from mutmut.mutation.diff_apply import get_diff_for_mutant
from mutmut.mutation.trampoline import set_mutant_under_test
from mutmut.utils.format_utils import orig_function_and_class_names_from_key

from tests.mutation.undecorated import original, undecorated

ROOT = Path(__file__).parent.parent.parent
COPIED = (
    "engine",
    "rules",
    "facts",
    "tests",
    "features",
    "examples",
    "pyproject.toml",
    "README.md",
)
BY_TRAMPOLINE = frozenset({"has-type", "no-redef", "valid-type", "var-annotated", "unused-ignore"})
"""What mypy says of the way mutmut writes mutants down, and not of what they do."""


@dataclass(frozen=True)
class Mutant:
    """One change to one function: `name` is mutmut's, `place` and `change` are for people."""

    name: str
    file: str

    @property
    def function(self) -> str:
        """The function as the tests that reach it are known by."""
        return self.name.partition("__mutmut_")[0]

    @property
    def place(self) -> str:
        """The file, and the function with its class."""
        function, owner = orig_function_and_class_names_from_key(self.name)
        names = [owner, original(function)] if owner else [original(function)]
        return f"{self.file} {'.'.join(names)}"

    @property
    def change(self) -> str:
        """The lines that go, and those that come in their place."""
        diff = get_diff_for_mutant(self.name, path=self.file).splitlines()
        lines = (line for line in diff if line[:1] in "+-" and line[:3] not in ("+++", "---"))
        return "\n".join(f"{line[0]} {line[1:].strip()}" for line in lines)


def copied(folder: Path) -> None:
    """Copies to `folder` what the tests need, with the bodies of decorated functions set apart."""
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            skipped = shutil.ignore_patterns("__pycache__", ".*")
            shutil.copytree(source, folder / name, ignore=skipped)
        else:
            shutil.copy(source, folder / name)
    os.chdir(folder)
    for path in mutmut.walk_mutatable_files():
        path.write_text(undecorated(path.read_text("utf-8")), "utf-8")


def mutants(patterns: Sequence[str]) -> Iterator[Mutant]:
    """Every mutant of the copy that we are in whose place fits a pattern, in their order."""
    set_mutant_under_test("mutant_generation")
    Path("mutants").mkdir()
    mutmut.copy_src_dir()
    mutmut.copy_also_copy_files()
    mutmut.create_mutants(1)
    places = {mutant: mutant.place for mutant in _every()}
    fits = (m for pattern in patterns for m, place in places.items() if fnmatch(place, pattern))
    yield from dict.fromkeys(fits)


def _every() -> Iterator[Mutant]:
    for path in sorted(mutmut.walk_mutatable_files()):
        data = SourceFileMutationData(path=path)
        data.load()
        yield from (Mutant(name, str(path)) for name in data.exit_code_by_key)


def refused_by_types() -> frozenset[str]:
    """The mutants that mypy refuses, in one run over all of them: they would never be committed."""
    command = [sys.executable, "-m", *config().type_check_command]
    done = subprocess.run(command, cwd="mutants", capture_output=True, text=True, check=False)
    if not done.stdout:
        raise RuntimeError(done.stderr)
    spans = {str(path): _spans(path) for path in mutmut.walk_mutatable_files()}
    found: dict[str, set[str]] = {}
    for line in done.stdout.splitlines():
        error = json.loads(line)
        for name, (first, last) in spans.get(error["file"], {}).items():
            if error["severity"] == "error" and first <= error["line"] <= last:
                found.setdefault(f"{_module(error['file'])}.{name}", set()).add(error["code"])
    return frozenset(name for name, codes in found.items() if codes - BY_TRAMPOLINE)


def _spans(path: Path) -> Mapping[str, tuple[int, int]]:
    """The first and last line of each function that mutmut wrote, by its name."""
    index = Path("mutants") / f"{path}.spans"
    found: Mapping[str, tuple[int, int]] = json.loads(index.read_text("utf-8"))["spans"]
    return {name: span for name, span in found.items() if not name.endswith("_orig")}


def _module(file: str) -> str:
    return file.removesuffix(".py").replace("/", ".")
