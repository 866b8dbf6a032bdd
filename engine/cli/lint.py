"""`signaal lint`: checks packs before anybody is judged by them."""

import json
import sys
from pathlib import Path

import click

from engine.authoring.linting import linted
from engine.cli.helping import Command
from engine.cli.options import FOLDER, explained, form_option, language_option
from engine.output.terminal import Screen
from engine.words.remarking import lines
from engine.writing import deliver
from rules.loader import Library


@click.command(cls=Command)
@click.argument("folders", metavar="[DIR]...", nargs=-1, type=FOLDER)
@click.option(
    "--features",
    type=FOLDER,
)
@language_option
@form_option
@explained
def lint(folders: tuple[Path, ...], features: Path | None, language: str, form: str) -> None:
    """Check packs: folders that are a pack or hold several; left out, our own."""
    found = linted(Library(folders), features)
    if form == "json":
        deliver(json.dumps(found.as_data(), ensure_ascii=False, indent=1) + "\n", None)
    else:
        Screen(language).lines(lines(found, language))
    sys.exit(found.status)
