"""`signaal template`: what parties must fill in."""

import sys
from pathlib import Path
from typing import TypeVar

import click

from engine.checking import Checker, party_ids
from engine.cli.helping import Command
from engine.cli.options import PeriodType, explained, language_option, packs_option
from engine.forms import earlier_submission, form_of
from engine.output.terminal import Screen
from engine.templates import as_csv as template_as_csv
from engine.templates import wanted
from engine.terms import template_outside_term
from engine.writing import deliver, making, spare_input
from facts.periods import Period
from facts.problems import InputError, Location, Problem
from rules.loader import Library

Found = TypeVar("Found")


@click.command(cls=Command)
@click.argument("agreement")
@click.option("--period", "asked", type=PeriodType(), required=True)
@click.option("--party", "parties", multiple=True)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
)
@click.option(
    "--from",
    "earlier",
    type=click.Path(path_type=Path),
    multiple=True,
)
@packs_option
@language_option
@explained
def template(
    agreement: str,
    asked: Period,
    parties: tuple[str, ...],
    output: Path | None,
    earlier: tuple[Path, ...],
    folders: tuple[Path, ...],
    language: str,
) -> None:
    """Write the workbook or table that parties must fill in for a year."""
    kind = output.suffix.casefold() if output is not None else ".csv"
    _refuse_what_cannot_be_made(asked, kind, output, earlier)
    checker = Checker(Library(folders))
    pack, vocabulary = checker.library.pack(agreement), checker.library.vocabulary
    named = tuple(n for n in party_ids(parties, checker.known([pack.id])) if "all" not in parties)
    if kind == ".csv":
        rows = wanted(pack, vocabulary, asked, named)
        deliver(template_as_csv(_something(rows, asked)), output)
    else:
        from facts.writers.workbook import as_xlsx  # noqa: PLC0415 - openpyxl is slow to import

        before = earlier_submission(checker, pack, earlier)
        form = _something(form_of(pack, vocabulary, asked, named, before), asked)
        with making(output):
            workbook = as_xlsx(form, language)
        deliver(workbook, output)
    if (note := template_outside_term(asked, pack)) is not None:
        Screen(language, sys.stderr).line(note.text(language), style="yellow")


def _refuse_what_cannot_be_made(
    asked: Period, kind: str, output: Path | None, earlier: tuple[Path, ...]
) -> None:
    if kind not in (".csv", ".xlsx"):
        raise InputError([Problem("template-kind", Location(output.name if output else None))])
    if asked != asked.year:
        raise InputError([Problem("template-period", values={"period": asked})])
    if earlier and kind == ".csv":
        raise InputError([Problem("template-from-csv")])
    spare_input(earlier, output)
    if output is not None and output.is_file():
        raise InputError([Problem("template-exists", Location(output.name))])


def _something(found: Found | None, asked: Period) -> Found:
    """What was found; raises InputError when nothing is asked."""
    if not found:
        raise InputError([Problem("template-empty", values={"period": asked})])
    return found
