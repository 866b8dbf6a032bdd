"""Which tests reach which function, and how long each takes: measured once, without a change."""

import functools
import gc
import json
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from mutmut.mutation.trampoline import set_mutant_under_test
from mutmut.state import state

from tests.mutation.children import begun, waited_for
from tests.mutation.kept import Measured

ANSWER = Path("reach.json")


class Reach:
    """The tests that reach each function, and how many seconds of the processor each takes."""

    def __init__(self, measured: Measured) -> None:
        """Turns around what was measured."""
        self.seconds = {test: seconds for test, (seconds, _) in measured.items()}
        self._tests: dict[str, list[str]] = {}
        for test, (_, functions) in measured.items():
            for function in functions:
                self._tests.setdefault(function, []).append(test)

    def ordered(self, function: str, module: str) -> list[str]:
        """The tests of a function, the fastest first: file by file, those of its module first."""
        files: dict[str, list[str]] = {}
        for test in self._tests.get(function, ()):
            files.setdefault(test.partition("::")[0], []).append(test)
        own = f"test_{Path(module).stem}"
        ordered = sorted(
            files,
            key=lambda file: (not Path(file).name.startswith(own), self._mean(files[file])),
        )
        return [t for file in ordered for t in sorted(files[file], key=self.seconds.__getitem__)]

    def _mean(self, tests: Sequence[str]) -> float:
        return self._total(tests) / len(tests)

    def _total(self, tests: Iterable[str]) -> float:
        return sum(self.seconds[test] for test in tests)


def measured(items: Mapping[str, pytest.Item], fails: Callable[[pytest.Item], bool]) -> Measured:
    """What each test reaches; raises RuntimeError where a test fails unchanged."""
    answer = ANSWER.absolute()
    answer.unlink(missing_ok=True)

    def measure() -> int:
        set_mutant_under_test("stats")
        caches = _caches()
        found: Measured = {}
        for name, item in items.items():
            for cache in caches:
                cache.cache_clear()
            state()._stats.clear()
            began = time.process_time()
            if fails(item):
                answer.write_text(name, "utf-8")
                return 1
            found[name] = (time.process_time() - began, sorted(state()._stats))
        answer.write_text(json.dumps(found), "utf-8")
        return 0

    if waited_for(begun(measure)) != 0:
        which = answer.read_text("utf-8") if answer.exists() else "the process was ended"
        raise RuntimeError(f"a test fails without any change: {which}")
    found: Measured = json.loads(answer.read_text("utf-8"))
    return found


def _caches() -> list[Any]:
    """What functions keep: a test reaches also what an earlier one had made for it."""
    ours = ("engine", "facts", "rules", "tests")
    kept = (item for item in gc.get_objects() if isinstance(item, functools._lru_cache_wrapper))
    return [cache for cache in kept if cache.__module__.partition(".")[0] in ours]
