"""`signaal check`: from files and a question to findings."""

import sys
from datetime import date, datetime
from pathlib import Path

import click

from engine.checking import Checker, Question
from engine.cli.options import PeriodType, explained, language_option, packs_option
from engine.judge.findings import Assessment
from engine.logs import log_assessment
from engine.output.machine import as_csv, as_json, errors_as_csv
from engine.output.terminal import Screen, printed
from engine.words.speaking import Speaker
from engine.writing import deliver, spare_input
from facts.periods import Period
from rules.loader import Library

MENDABLE = {"missing-parameter", "missing-fact", "data-problem"}


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--agreement", "agreements", multiple=True, help="Only these agreements.")
@click.option("--period", "periods", multiple=True, type=PeriodType(), help="2024, 2024-H1, ...")
@click.option("--party", "parties", multiple=True, help="Only these parties; `all` for every one.")
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="Judge as of this day (today).")
@packs_option
@language_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "csv"]),
    help="How to write it; left out, what the name of --output says, or else a table.",
)
@click.option("--output", type=click.Path(path_type=Path), help="Write here, not to the screen.")
@click.option(
    "--fail-on",
    type=click.Choice(["warn", "not-assessed"]),
    multiple=True,
    help="Exit with 1 also for a warning, or where something mendable kept a norm from a verdict.",
)
@explained
def check(
    paths: tuple[Path, ...],
    agreements: tuple[str, ...],
    periods: tuple[Period, ...],
    parties: tuple[str, ...],
    as_of: datetime | None,
    folders: tuple[Path, ...],
    language: str,
    form: str | None,
    output: Path | None,
    fail_on: tuple[str, ...],
) -> None:
    """Judge submissions: files (.csv, .xlsx, .json) or folders of them.

    Exit status: 0 no breach, 1 at least one breach, 2 the input could not be used.
    """
    spare_input(paths, output)
    day = as_of.date() if as_of else date.today()  # noqa: DTZ011 - only here the program knows today
    checker = Checker(Library(folders))
    question = Question(day, agreements, periods, tuple(p.casefold() for p in parties))
    assessment = checker.check(paths, question)
    _show(assessment, Speaker(checker.library, day), language, form or _form_of(output), output)
    log_assessment(assessment)
    sys.exit(_status(assessment, fail_on))


def _form_of(output: Path | None) -> str:
    """What the name of a file says about how to write it."""
    suffix = output.suffix.casefold() if output is not None else ""
    return suffix[1:] if suffix in (".json", ".csv") else "table"


def _show(
    assessment: Assessment, speaker: Speaker, language: str, form: str, output: Path | None
) -> None:
    if form == "json":
        deliver(as_json(assessment, speaker), output)
    elif form == "csv" and assessment.errors:
        deliver(errors_as_csv(assessment, language), output)
    elif form == "csv":
        deliver(as_csv(assessment, speaker, language), output)
    elif output is not None:
        deliver(printed(assessment, speaker, language), output)
    else:
        Screen(language).assessment(assessment, speaker)


def _status(assessment: Assessment, fail_on: tuple[str, ...]) -> int:
    if assessment.errors:
        return 2
    statuses = {finding.status for finding in assessment.findings}
    reasons = {item.reason for item in assessment.not_assessed}
    failed = "breach" in statuses
    failed |= "warn" in fail_on and "warn" in statuses
    failed |= "not-assessed" in fail_on and bool(reasons & MENDABLE)
    return int(failed)
