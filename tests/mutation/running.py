"""Asks the tests of each mutant in a process of its own, forked when all tests were collected.

mutmut starts pytest anew for each mutant; collecting takes longer than most mutants live. Here
each is asked of the tests that reach its function, the fastest first, until one fails.
"""

import functools
import gc
import json
import os
import resource
import signal
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from mutmut.configuration import config
from mutmut.mutation.trampoline import set_mutant_under_test
from mutmut.state import state

from tests.mutation.preparing import Mutant

KILLED, SURVIVED, UNREACHED = "killed", "survived", "reached by no test"
KILLER = Path("killer.txt")
"""Where a mutant's process leaves which test failed: that one is asked first of the next."""

PATIENCE = 10
"""How many times as long as usual a test may take, in seconds of the processor, plus one."""
IDLE = 900
"""How many seconds a process may take in all; one that waits for ever uses no processor."""


@dataclass(frozen=True)
class Reach:
    """The tests that reach each function, and how long each test takes."""

    tests: Mapping[str, Sequence[str]]
    seconds: Mapping[str, float]

    def ordered(self, function: str) -> list[str]:
        """The tests of a function: file by file, the fastest first."""
        files: dict[str, list[str]] = {}
        for test in self.tests.get(function, ()):
            files.setdefault(test.partition("::")[0], []).append(test)
        each = [sorted(tests, key=self.seconds.__getitem__) for tests in files.values()]
        return [test for tests in sorted(each, key=self._mean) for test in tests]

    def total(self, tests: Iterable[str]) -> float:
        """How long some tests take together."""
        return sum(self.seconds[test] for test in tests)

    def _mean(self, tests: Sequence[str]) -> float:
        return self.total(tests) / len(tests)


@dataclass
class Asking:
    """A plug-in of pytest: instead of the tests once, it runs those of each mutant."""

    mutants: Sequence[Mutant]
    told: Callable[[Mutant, str], None]
    failed: bool = False
    outcomes: dict[str, str] = field(default_factory=dict)
    _failing: str = ""
    _killers: dict[str, list[str]] = field(default_factory=dict)
    _reached: dict[str, list[str]] = field(default_factory=dict)
    _seconds: dict[str, float] = field(default_factory=dict)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Notes that a test failed, and which."""
        if report.failed:
            self.failed, self._failing = True, report.nodeid

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Asks every mutant of the tests that were collected."""
        items = {item.nodeid: item for item in session.items}
        reach = self._measured(items)
        for mutant in self.mutants:
            tests = reach.ordered(mutant.function)
            killers = self._killers.setdefault(mutant.function, [])
            first = [*killers, *(test for test in tests if test not in killers)]
            outcome = self._asked(mutant, [items[test] for test in first], reach.seconds)
            if KILLER.exists():
                name = KILLER.read_text("utf-8")
                killers[:] = [name, *(test for test in killers if test != name)]
                KILLER.unlink()
            self.outcomes[mutant.name] = outcome
            self.told(mutant, outcome)
        return True

    def _measured(self, items: Mapping[str, pytest.Item]) -> Reach:
        """Which functions each test reaches; raises RuntimeError where a test fails unchanged."""
        answer = Path("reach.json").absolute()

        def measure() -> int:
            set_mutant_under_test("stats")
            caches = _caches()
            for name, item in items.items():
                for cache in caches:
                    cache.cache_clear()
                state()._stats.clear()
                began = time.process_time()
                self._run([item])
                self._seconds[name] = time.process_time() - began
                for function in state()._stats:
                    self._reached.setdefault(function, []).append(name)
                if self.failed:
                    answer.write_text(name, "utf-8")
                    return 1
            answer.write_text(json.dumps([self._reached, self._seconds]), "utf-8")
            return 0

        if _in_child(measure) != 0:
            raise RuntimeError(f"a test fails without any change: {answer.read_text('utf-8')}")
        return Reach(*json.loads(answer.read_text("utf-8")))

    def _asked(
        self, mutant: Mutant, items: Sequence[pytest.Item], usual: Mapping[str, float]
    ) -> str:
        if not items:
            return UNREACHED

        def ask() -> int:
            set_mutant_under_test(mutant.name)
            failed = self._run(items, usual)
            if failed:
                KILLER.write_text(self._failing, "utf-8")
            return int(failed)

        return SURVIVED if _in_child(ask) == 0 else KILLED

    def _run(self, items: Sequence[pytest.Item], usual: Mapping[str, float] | None = None) -> bool:
        """Whether one of some tests fails; the rest are not run.

        A test that takes much more than its `usual` seconds ends the process.
        """
        for item, following in zip(items, [*items[1:], None], strict=True):
            if usual is not None:
                signal.setitimer(signal.ITIMER_PROF, 1 + PATIENCE * usual[item.nodeid])
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if self.failed:
                return True
        return False


def _caches() -> list[Any]:
    """What functions keep: a test reaches also what an earlier one had made for it."""
    ours = ("engine", "facts", "rules", "tests")
    kept = (item for item in gc.get_objects() if isinstance(item, functools._lru_cache_wrapper))
    return [cache for cache in kept if cache.__module__.partition(".")[0] in ours]


def _in_child(work: Callable[[], int]) -> int:
    """What some work returns in a process of its own, less than nought where it was ended."""
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
            os.dup2(nowhere.fileno(), 1)
            os.dup2(nowhere.fileno(), 2)
        try:
            status = work()
        except BaseException:  # noqa: BLE001 - whatever a mutant comes up with
            status = 2
        os._exit(status)
    return _waited_for(child)


def _waited_for(child: int) -> int:
    until, pause = time.monotonic() + IDLE, 0.001
    while time.monotonic() < until:
        pid, status = os.waitpid(child, os.WNOHANG)
        if pid:
            return os.waitstatus_to_exitcode(status)
        time.sleep(pause)
        pause = min(0.05, pause * 1.5)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return -signal.SIGKILL


def ask(mutants: Sequence[Mutant], told: Callable[[Mutant, str], None]) -> Mapping[str, str]:
    """The outcome of each mutant by its name, from the copy that we are in."""
    asking = Asking(mutants, told)
    options = [*config().pytest_add_cli_args, *config().pytest_add_cli_args_test_selection]
    home = Path.cwd()
    sys.path.insert(0, str(home / "mutants"))
    os.chdir("mutants")
    try:
        pytest.main(options, plugins=[asking])
    finally:
        os.chdir(home)
    if len(asking.outcomes) < len(mutants):
        raise RuntimeError("pytest ended before every mutant was asked")
    return asking.outcomes
