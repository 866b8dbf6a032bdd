"""`signaal template`: what parties must fill in."""

from pathlib import Path

import click

from engine.checking import Checker, party_ids
from engine.cli.options import PeriodType, explained, language_option, packs_option
from engine.templates import as_csv as template_as_csv
from engine.templates import wanted
from engine.writing import deliver
from facts.periods import Period
from facts.problems import InputError, Location, Problem
from rules.loader import Library


@click.command()
@click.argument("agreement")
@click.option("--period", "asked", type=PeriodType(), required=True, help="The year to report on.")
@click.option("--party", "parties", multiple=True, help="Only for these parties.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="A .csv file.")
@packs_option
@language_option
@explained
def template(
    agreement: str,
    asked: Period,
    parties: tuple[str, ...],
    output: Path | None,
    folders: tuple[Path, ...],
    language: str,  # noqa: ARG001 - the language of error messages, read by `explained`
) -> None:
    """Write the table that parties must fill in for a year."""
    library = Library(folders)
    pack = library.pack(agreement)
    if output is not None and output.suffix.casefold() != ".csv":
        raise InputError([Problem("template-kind", Location(output.name))])
    if asked != asked.year:
        raise InputError([Problem("template-period", values={"period": asked})])
    named = party_ids(parties, Checker(library).known([pack.id]))
    rows = wanted(pack, library.vocabulary, asked, named)
    if not rows:
        raise InputError([Problem("template-empty", values={"period": asked})])
    deliver(template_as_csv(rows), output)
