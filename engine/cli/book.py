"""`signaal book`: the agreements as a folder of pages."""

from datetime import date
from pathlib import Path

import click

from engine.book.site import book as pages_of
from engine.book.source import source_of
from engine.cli.helping import Command
from engine.cli.options import explained, language_option, packs_option
from engine.output.pages import Pages
from engine.output.sites import deliver_site, spare_folder
from engine.output.terminal import Screen
from engine.scenarios.places import feature_folders
from engine.words.banding import TEXTS
from engine.words.lines import Line


@click.command(cls=Command)
@click.argument("agreements", nargs=-1)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    required=True,
)
@click.option(
    "--features",
    "folder",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
)
@packs_option
@language_option
@explained
def book(
    agreements: tuple[str, ...],
    output: Path,
    folder: Path | None,
    folders: tuple[Path, ...],
    language: str,
) -> None:
    """Make a book of AGREEMENTS (left out: all), to read in any browser and to print."""
    spare_folder(output)
    today = date.today()  # noqa: DTZ011 - only here the program knows today
    features = (folder,) if folder else feature_folders(folders)
    deliver_site(pages_of(source_of(folders, agreements, features, today), language), output)
    said = Pages(language, TEXTS).say("done", path=output / "index.html")
    Screen(language).lines([Line(said)])
