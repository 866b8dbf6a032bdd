"""Logs for whoever asks: on standard error, readable on a terminal, JSON lines anywhere else.

A log line holds counts, names of files and hashes; never a value from a submission.
"""

import sys
from functools import cache
from typing import Any

import click

from engine.judge.findings import Assessment

ASKED = __name__


def ask(context: click.Context) -> None:
    """Asks for a log of what runs in this context."""
    context.meta[ASKED] = True


def _asked() -> bool:
    context = click.get_current_context(silent=True)
    return context is not None and ASKED in context.meta


@cache
def _log() -> Any:
    """The log, set up when something is first written to it: most of its cost is importing it."""
    import structlog  # noqa: PLC0415

    watched = sys.stderr.isatty()
    last = structlog.dev.ConsoleRenderer() if watched else structlog.processors.JSONRenderer()
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            last,
        ],
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
        cache_logger_on_first_use=False,
    )
    return structlog.get_logger()


def progress(step: str, file: str) -> None:
    """A step of work that may take long; never a value from the file."""
    if _asked():
        _log().info("register", step=step, file=file)


def log_assessment(assessment: Assessment) -> None:
    """The receipt of a run, or the codes of what made it impossible."""
    if not _asked():
        return
    receipt = assessment.receipt
    if receipt is None:
        codes = sorted({problem.code for problem in assessment.errors})
        _log().error("input not usable", problems=len(assessment.errors), codes=codes)
    else:
        _log().info(
            "assessed",
            engine_version=receipt.engine_version,
            as_of=receipt.as_of.isoformat(),
            packs=dict(receipt.packs),
            inputs=dict(receipt.inputs),
            facts=receipt.facts,
            findings=len(assessment.findings),
            not_assessed=len(assessment.not_assessed),
            data_problems=len(assessment.data_problems),
        )
