"""Logs go to standard error: readable on a terminal, JSON lines anywhere else.

Where people look on, only what went wrong is logged; the screen says the rest.
A log line holds counts, names of files and hashes; never a value from a submission.
"""

import sys

import structlog

from engine.judge.findings import Assessment


def configure() -> None:
    """Sets structlog up; call it once, before anything is logged."""
    terminal = sys.stderr.isatty()
    last = structlog.dev.ConsoleRenderer() if terminal else structlog.processors.JSONRenderer()
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            last,
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        wrapper_class=structlog.make_filtering_bound_logger("warning" if terminal else "info"),
        cache_logger_on_first_use=False,
    )


def progress(step: str, file: str) -> None:
    """A step of work that may take long; never a value from the file."""
    structlog.get_logger().info("register", step=step, file=file)


def log_assessment(assessment: Assessment) -> None:
    """The receipt of a run, or the codes of what made it impossible."""
    log = structlog.get_logger()
    if assessment.receipt is None:
        codes = sorted({problem.code for problem in assessment.errors})
        log.error("input not usable", problems=len(assessment.errors), codes=codes)
        return
    receipt = assessment.receipt
    log.info(
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
