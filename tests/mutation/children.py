"""Work in a process of its own: forked, silent, with limits on its time and its memory."""

import os
import resource
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass

IDLE = 1800
"""How many seconds a process may take in all; one that waits for ever uses no processor."""
MEMORY = 8 << 30
"""How many bytes a process may ask for."""


@dataclass(frozen=True)
class Child:
    """A process that was begun, and when."""

    pid: int
    began: float

    def ended(self) -> int | None:
        """What its work returned, less than nought where it was stopped; None while it runs."""
        pid, status = os.waitpid(self.pid, os.WNOHANG)
        if pid:
            return os.waitstatus_to_exitcode(status)
        if time.monotonic() > self.began + IDLE:
            self.stop()
            return -signal.SIGKILL
        return None

    def stop(self) -> None:
        """Ends it now."""
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)


def begun(work: Callable[[], int]) -> Child:
    """Begins some work; whatever it raises is a status of 2."""
    child = os.fork()
    if child:
        return Child(child, time.monotonic())
    status = 2
    try:
        for interrupt in (signal.SIGINT, signal.SIGTERM):
            signal.signal(interrupt, signal.SIG_IGN)  # whoever began it stops it
        _limited()
        status = work()
    except BaseException:  # noqa: BLE001, S110 - whatever a mutant comes up with
        pass
    finally:
        os._exit(status)


def waited_for(child: Child) -> int:
    """What the work of a process returned, once it has; no interrupt leaves it behind."""
    try:
        while (status := child.ended()) is None:
            time.sleep(0.05)
    except KeyboardInterrupt:
        child.stop()
        raise
    return status


def _limited() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
