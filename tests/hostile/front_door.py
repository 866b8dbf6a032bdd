"""Runs `signaal` with arguments, in a process that can neither hang nor exhaust the machine.

As a program (`python -m tests.hostile.front_door`) it takes a list of arguments a line, as JSON.
Each is run in a fork of its own, so that a run finds the program as it was started, and answered
with what came of it, as a line of JSON.
"""

import contextlib
import io
import json
import os
import resource
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SECONDS = 10
ADDRESSES = 3 * 1024**3
MOST_MEMORY = 1024**3
NO_ANSWER, ESCAPED = -1, -2


@dataclass(frozen=True)
class Outcome:
    """What a run gave, how long it took, and the most memory (bytes) that it had in use.

    A status below zero is an exception that got out, or no answer: killed, or out of time.
    """

    status: int
    out: str = ""
    err: str = ""
    seconds: float = 0
    peak: int = 0


class FrontDoor:
    """The program, started once, that runs commands one by one."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.hostile.front_door"]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def run(self, args: list[str]) -> Outcome:
        """What `signaal` with these arguments gives."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(args).encode() + b"\n")
        self._process.stdin.flush()
        return Outcome(**json.loads(self._process.stdout.readline()))

    def close(self) -> None:
        """Ends the process."""
        self._process.kill()
        self._process.communicate()


def serve(main: Callable[..., object], answers: int) -> None:
    """Answers every line of standard input until there are no more."""
    for line in sys.stdin.buffer:
        start = time.monotonic()
        answer = _in_a_fork(lambda line=line: _run(main, json.loads(line)))  # type: ignore[misc]
        lost = {"status": NO_ANSWER, "seconds": time.monotonic() - start}
        os.write(answers, (answer or json.dumps(lost).encode()) + b"\n")


def _in_a_fork(work: Callable[[], dict[str, Any]]) -> bytes:
    """What `work` gave, as JSON; nothing if its process was killed, by itself or by the clock."""
    source, sink = os.pipe()
    if os.fork() == 0:
        signal.alarm(SECONDS + 1)
        with os.fdopen(sink, "wb") as pipe:
            pipe.write(json.dumps(work()).encode())
        os._exit(0)
    os.close(sink)
    with os.fdopen(source, "rb") as pipe:
        answer = pipe.read()
    os.wait()
    return answer


def _run(main: Callable[..., object], args: list[str]) -> dict[str, Any]:
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", "backslashreplace") for _ in range(2))
    start, status = time.monotonic(), 0
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            main(args, prog_name="signaal")
        except SystemExit as ended:
            status = int(ended.code or 0)
        except BaseException:  # noqa: BLE001 - whatever gets out is what these tests look for
            status = ESCAPED
            err.write(traceback.format_exc())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    seconds = time.monotonic() - start
    return {
        "status": status,
        "seconds": seconds,
        "peak": peak,
        "out": _text(out),
        "err": _text(err),
    }


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue().decode()


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESSES, ADDRESSES))
    answers = os.dup(1)
    os.dup2(2, 1)  # whatever prints past sys.stdout does not end up among the answers
    import openpyxl  # noqa: F401
    import pandas as pd  # noqa: F401
    import pyarrow.parquet as pq  # noqa: F401
    import python_calamine  # noqa: F401

    from engine.cli import main
    from engine.cli.check import check  # noqa: F401 - loaded once, and not in every fork

    serve(main, answers)
