"""`signaal check`: from files and a question to findings."""

import sys
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from engine.checking import Checker, Question, file_option, noted
from engine.cli.helping import Command
from engine.cli.options import (
    explained,
    language_option,
    log_option,
    mask_option,
    packs_option,
    question_options,
    register_options,
)
from engine.judge.findings import Assessment
from engine.logs import log_assessment, progress
from engine.masking.veil import alone, masked
from engine.output.machine import as_csv, as_json, errors_as_csv
from engine.output.terminal import Screen, printed, working
from engine.recounting import recount
from engine.words.speaking import Speaker
from engine.words.trending import trend_lines
from engine.writing import deliver, spare_input
from facts.periods import Period
from facts.problems import InputError, Location, Problem
from facts.registers import Engine
from facts.registers.reconciling import Trust
from rules.loader import Library

if TYPE_CHECKING:
    from engine.comparing.since import Since

REPORTS = (".html", ".xlsx", ".xls", ".pdf", ".doc", ".docx")
"""Names that promise more than a table as text."""
MENDABLE = {"missing-parameter", "missing-fact", "data-problem"}


@click.command(cls=Command)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@question_options
@packs_option
@language_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "csv"]),
)
@click.option("--output", type=click.Path(path_type=Path))
@click.option(
    "--fail-on",
    type=click.Choice(["warn", "not-assessed"]),
    multiple=True,
)
@register_options
@click.option(
    "--baseline",
    type=click.Path(path_type=Path, dir_okay=False),
)
@mask_option
@click.option("--trace", multiple=True)
@log_option
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
    mapping: Path | None,
    engine: Engine | None,
    trust: Trust | None,
    baseline: Path | None,
    mask: bool,  # noqa: FBT001 - click hands it over
    trace: tuple[str, ...],
) -> None:
    """Judge submissions: files (.csv, .xlsx, .json) or folders of them."""
    if mask:
        alone(trace=trace, baseline=baseline)
    spare_input((*paths, *filter(None, (mapping, baseline))), output)
    form = form or _form_of(output)
    day = as_of.date() if as_of else date.today()  # noqa: DTZ011 - only here the program knows today
    checker = Checker(Library(folders))
    question = Question(day, agreements, periods, tuple(p.casefold() for p in parties))
    asked = replace(recount(mapping, trust, engine), trace=trace)
    with working(language, progress) as step:
        assessment = checker.check(paths, question, asked.telling(step))
    assessment = noted(assessment, {"baseline": file_option(baseline)})
    if mask:
        assessment = masked(assessment, checker.library.vocabulary)
    log_assessment(assessment)
    if assessment.errors and form == "table":
        raise InputError(assessment.errors)
    speaker = Speaker(checker.library, day)
    moved = _since(baseline, assessment, speaker)
    _show(assessment, speaker, language, form, output, moved)
    sys.exit(exit_status(assessment, fail_on))


def _form_of(output: Path | None) -> str:
    """What the name of a file says about how to write it; raises InputError for a report."""
    suffix = output.suffix.casefold() if output is not None else ""
    if output is not None and suffix in REPORTS:
        raise InputError([Problem("check-form", Location(output.name))])
    return suffix[1:] if suffix in (".json", ".csv") else "table"


def _since(baseline: Path | None, assessment: Assessment, speaker: Speaker) -> "Since | None":
    if baseline is None:
        return None
    from engine.comparing.since import since  # noqa: PLC0415 - most checks compare with nothing

    return since(baseline, assessment, speaker)


def _show(
    assessment: Assessment,
    speaker: Speaker,
    language: str,
    form: str,
    output: Path | None,
    moved: "Since | None",
) -> None:
    below = [*trend_lines(assessment, speaker, language)]
    below += moved.lines(speaker, language) if moved else ()
    if form == "json":
        deliver(as_json(assessment, speaker, moved.data() if moved else None), output)
    elif form == "csv" and assessment.errors:
        deliver(errors_as_csv(assessment, language), output)
    elif form == "csv":
        deliver(as_csv(assessment, speaker, language), output)
    elif output is not None:
        deliver(printed(assessment, speaker, language, below), output)
    else:
        screen = Screen(language)
        screen.assessment(assessment, speaker)
        screen.lines(below)


def exit_status(assessment: Assessment, fail_on: tuple[str, ...] = ()) -> int:
    """0 without a breach, 1 with one, 2 if the input could not be used; `fail_on` is stricter."""
    if assessment.errors:
        return 2
    statuses = {finding.status for finding in assessment.findings}
    reasons = {item.reason for item in assessment.not_assessed}
    failed = "breach" in statuses
    failed |= "warn" in fail_on and "warn" in statuses
    failed |= "not-assessed" in fail_on and bool(reasons & MENDABLE)
    return int(failed)
