"""`signaal lint`: checks packs before anybody is judged by them."""

import json
import sys
from pathlib import Path

import click

from engine.authoring.linting import linted
from engine.cli.options import FOLDER, explained, form_option, language_option
from engine.output.terminal import Screen
from engine.words.remarking import lines
from engine.writing import deliver
from rules.loader import Library


@click.command()
@click.argument("folders", metavar="[DIR]...", nargs=-1, type=FOLDER)
@click.option(
    "--features",
    type=FOLDER,
    help="The folder with a folder of scenarios for each agreement; left out, `features` nearby.",
)
@language_option
@form_option
@explained
def lint(folders: tuple[Path, ...], features: Path | None, language: str, form: str) -> None:
    """Check packs: folders that are a pack or hold several; left out, our own.

    Exit status: 0 at most notes, 1 an error or a warning, 2 a pack cannot be used.
    """
    found = linted(Library(folders), features)
    if form == "json":
        deliver(json.dumps(found.as_data(), ensure_ascii=False, indent=1) + "\n", None)
    else:
        Screen(language).lines(lines(found, language))
    sys.exit(found.status)
