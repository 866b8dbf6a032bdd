"""`signaal coverage`: what the scenarios show of each norm."""

import json
import sys
from pathlib import Path

import click

from engine.checking import Checker
from engine.cli.helping import Command
from engine.cli.options import explained, features_near, form_option, language_option, packs_option
from engine.output.terminal import Screen
from engine.scenarios.coverage import shown
from engine.scenarios.features import read_features
from engine.scenarios.runner import run
from engine.words.covering import coverage_data, lines
from engine.writing import deliver
from rules.loader import Library

FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)


@click.command(cls=Command)
@click.argument("agreement", required=False)
@click.option("--features", "folder", type=FOLDER)
@packs_option
@language_option
@form_option
@explained
def coverage(
    agreement: str | None, folder: Path | None, folders: tuple[Path, ...], language: str, form: str
) -> None:
    """Show of which norms an outcome, a reason or a side of a bound has no scenario."""
    library = Library(folders)
    names = [library.known(agreement)] if agreement else list(library.agreements)
    checker = Checker(library)
    results = [
        run(scenario, checker)
        for scenario in read_features([folder] if folder else features_near(folders, agreement))
    ]
    found = {name: shown(library, name, results) for name in names}
    if form == "json":
        deliver(json.dumps(coverage_data(found), ensure_ascii=False, indent=1) + "\n", None)
    else:
        Screen(language).lines(lines(found, language))
    sys.exit(int(any(item.gaps for each in found.values() for item in each)))
