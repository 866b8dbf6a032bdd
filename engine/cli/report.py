"""`signaal report`: an assessment as one file to read, print and discuss, or to calculate on."""

import sys
from datetime import date, datetime
from pathlib import Path

import click

from engine.checking import Checker, Question, file_option, noted
from engine.cli.check import exit_status
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
from engine.comparing.since import since
from engine.logs import log_assessment, progress
from engine.masking.veil import alone, masked
from engine.output.terminal import working
from engine.recounting import recount
from engine.report.files import FORMS, report_file
from engine.report.source import Source, standings_of
from engine.scenarios.places import feature_folders
from engine.words.speaking import Speaker
from engine.writing import deliver, making, spare_input
from facts.periods import Period
from facts.problems import InputError, Location, Problem
from facts.registers import Engine
from facts.registers.reconciling import Trust
from rules.loader import Library


@click.command(cls=Command)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
)
@question_options
@click.option(
    "--baseline",
    type=click.Path(path_type=Path, dir_okay=False),
)
@click.option(
    "--features",
    "scenarios",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
)
@mask_option
@register_options
@packs_option
@language_option
@log_option
@explained
def report(
    paths: tuple[Path, ...],
    output: Path,
    agreements: tuple[str, ...],
    periods: tuple[Period, ...],
    parties: tuple[str, ...],
    as_of: datetime | None,
    baseline: Path | None,
    scenarios: Path | None,
    mask: bool,  # noqa: FBT001 - click hands it over
    mapping: Path | None,
    engine: Engine | None,
    trust: Trust | None,
    folders: tuple[Path, ...],
    language: str,
) -> None:
    """Judge submissions and make a report: one file that needs nothing beside it."""
    if output.suffix.casefold() not in FORMS:
        raise InputError([Problem("report-form", Location(output.name))])
    if mask:
        alone(baseline=baseline)
    spare_input((*paths, *filter(None, (mapping, baseline))), output)
    day = as_of.date() if as_of else date.today()  # noqa: DTZ011 - only here the program knows today
    checker = Checker(Library(folders))
    question = Question(day, agreements, periods, tuple(p.casefold() for p in parties))
    asked = recount(mapping, trust, engine)
    with working(language, progress) as step:
        assessment = checker.check(paths, question, asked.telling(step))
    assessment = noted(assessment, {"baseline": file_option(baseline)})
    if assessment.errors:
        raise InputError(assessment.errors)
    if mask:
        assessment = masked(assessment, checker.library.vocabulary)
    speaker = Speaker(checker.library, day)
    features = (scenarios,) if scenarios else feature_folders(folders)
    names = tuple(assessment.receipt.packs) if assessment.receipt else ()
    source = Source(
        assessment,
        speaker,
        standings_of(checker.library, names, features),
        since(baseline, assessment, speaker) if baseline else None,
    )
    with making(output):
        content = report_file(source, language, output.suffix)
    deliver(content, output)
    log_assessment(assessment)
    sys.exit(exit_status(assessment))
