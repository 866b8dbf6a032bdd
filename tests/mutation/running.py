"""Asks the tests of each mutant in a process of its own, forked when all tests were collected.

mutmut starts pytest anew for each mutant; collecting takes longer than most mutants live. Here
each is asked of the tests that reach its function, the fastest first, until one fails.
"""

import contextlib
import gc
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from mutmut.configuration import config
from mutmut.mutation.trampoline import set_mutant_under_test

from tests.mutation.children import Child, begun
from tests.mutation.kept import Measured
from tests.mutation.outcome import KILLED, STOPPED, SURVIVED, UNREACHED, Outcome
from tests.mutation.preparing import Mutant
from tests.mutation.reaching import Reach, measured

MEMORY = 10
"""How many of the tests that noticed a change of a function or a module are asked first."""
PATIENCE = 10
"""How many times as long as usual a test may take, in seconds of the processor, plus one."""


@dataclass
class Asking:
    """A plug-in of pytest: instead of the tests once, it runs those of each mutant."""

    mutants: Sequence[Mutant]
    told: Callable[[Mutant, Outcome], None]
    kept: Callable[[Iterable[str], Callable[[list[str]], Measured]], Measured]
    workers: int
    home: Path
    fault: BaseException | None = None
    _failing: str = ""
    _killers: dict[str, list[str]] = field(default_factory=dict)
    _running: dict[Child, Mutant] = field(default_factory=dict)

    def pytest_sessionstart(self) -> None:
        """Lets random tests take long, remember nothing, and be content with any failure."""
        from hypothesis import HealthCheck, Phase, settings  # noqa: PLC0415 - pytest rewrites it

        settings.register_profile(
            "mutation",
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.explicit, Phase.generate),
        )
        settings.load_profile("mutation")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Notes which test failed."""
        if report.failed:
            self._failing = report.nodeid

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Asks every mutant of the tests that were collected, unless it is interrupted."""
        items = {item.nodeid: item for item in session.items}
        try:
            found = self.kept(items, lambda tests: self._measured(items, tests))
            gc.collect()
            gc.freeze()  # what is here by now need not be looked through again in each process
            self._every(items, Reach(found))
        except (RuntimeError, KeyboardInterrupt) as fault:
            self.fault = fault
        finally:
            for child in self._running:
                child.stop()
        return True

    def _measured(self, items: Mapping[str, pytest.Item], tests: Iterable[str]) -> Measured:
        return measured({test: items[test] for test in tests}, lambda item: self._fails([item]))

    def _every(self, items: Mapping[str, pytest.Item], reach: Reach) -> None:
        waiting = deque(self.mutants)
        while waiting or self._running:
            while waiting and len(self._running) < self.workers:
                self._begin(waiting.popleft(), items, reach)
            for child in list(self._running):
                if (status := child.ended()) is not None:
                    self._end(child, status)
            time.sleep(0.005)

    def _begin(self, mutant: Mutant, items: Mapping[str, pytest.Item], reach: Reach) -> None:
        tests = reach.ordered(mutant.function, mutant.file)
        if not tests:
            return self._tell(mutant, Outcome(UNREACHED))
        known = [*self._killers.get(mutant.function, ()), *self._killers.get(mutant.file, ())]
        killers = [test for test in known if test in set(tests)]
        first = [items[test] for test in dict.fromkeys([*killers, *tests])]

        def ask() -> int:
            set_mutant_under_test(mutant.name)
            failed = self._fails(first, reach.seconds)
            if failed:
                _killer(os.getpid()).write_text(self._failing, "utf-8")
            return int(failed)

        self._running[begun(ask)] = mutant
        return None

    def _end(self, child: Child, status: int) -> None:
        mutant, killer = self._running.pop(child), _killer(child.pid)
        if status == 0:
            return self._tell(mutant, Outcome(SURVIVED))
        if not killer.exists():
            return self._tell(mutant, Outcome(STOPPED))
        name = killer.read_text("utf-8")
        killer.unlink()
        for about in (mutant.function, mutant.file):
            others = (test for test in self._killers.get(about, ()) if test != name)
            self._killers[about] = [name, *others][:MEMORY]
        return self._tell(mutant, Outcome(KILLED, name))

    def _tell(self, mutant: Mutant, outcome: Outcome) -> None:
        with contextlib.chdir(self.home):
            self.told(mutant, outcome)

    def _fails(
        self, tests: Sequence[pytest.Item], usual: Mapping[str, float] | None = None
    ) -> bool:
        """Whether one of some tests fails; the rest are not run.

        A test that takes much more than its `usual` seconds ends the process.
        """
        for item, following in zip(tests, [*tests[1:], None], strict=True):
            if usual is not None:
                signal.setitimer(signal.ITIMER_PROF, 1 + PATIENCE * usual[item.nodeid])
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if self._failing:
                return True
        return False


def _killer(pid: int) -> Path:
    """Where the process of a mutant leaves which test failed: it is asked first of the next."""
    return Path(f"killer-{pid}.txt").absolute()


def ask(
    mutants: Sequence[Mutant],
    told: Callable[[Mutant, Outcome], None],
    kept: Callable[[Iterable[str], Callable[[list[str]], Measured]], Measured],
    workers: int,
) -> None:
    """Tells the outcome of each mutant, from the copy that we are in, so many at a time.

    `kept` gives what an earlier run measured of some tests, and has the others measured.
    Raises RuntimeError where a test fails without any change, and KeyboardInterrupt where it is
    interrupted; what was told by then holds.
    """
    asking = Asking(mutants, told, kept, workers, Path.cwd())
    options = [*config().pytest_add_cli_args, *config().pytest_add_cli_args_test_selection]
    sys.path.insert(0, str(Path("mutants").absolute()))
    with contextlib.chdir("mutants"):
        status = pytest.main(options, plugins=[asking])
    if asking.fault:
        raise asking.fault
    if status != pytest.ExitCode.OK:
        raise RuntimeError(f"pytest could not collect the tests: {status!r}")
