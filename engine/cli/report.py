"""`signaal report`: an assessment as one file to read, print and discuss, or to calculate on."""

import sys
from datetime import date, datetime
from pathlib import Path

import click

from engine.checking import Checker, Question, file_option, noted
from engine.cli.check import exit_status
from engine.cli.options import (
    PeriodType,
    explained,
    language_option,
    log_option,
    mask_option,
    packs_option,
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


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    help="The file to make: .html to read and print, .xlsx to calculate on, or .json.",
)
@click.option("--agreement", "agreements", multiple=True, help="Only these agreements.")
@click.option("--period", "periods", multiple=True, type=PeriodType(), help="2024, 2024-H1, ...")
@click.option("--party", "parties", multiple=True, help="Only these parties; `all` for every one.")
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="Judge as of this day (today).")
@click.option(
    "--baseline",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The JSON of an earlier check: say what moved since.",
)
@click.option(
    "--features",
    "scenarios",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="The folder with the scenarios and approvals (left out: features, if it is there).",
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
    """Judge submissions and make a report: one file that needs nothing beside it.

    For the board a page with norm by party and what needs discussion; then chapter by chapter the
    figures with charts, explanations and evidence; what was not assessed and why; the receipt.
    A register (a row per letting, dwelling or rent) is counted first.

    Exit status: 0 no breach, 1 at least one breach, 2 the input could not be used.
    """
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
