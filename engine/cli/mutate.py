"""`signaal mutate`: whether the scenarios notice every small change to a norm."""

import sys
from pathlib import Path

import click

from engine.cli.helping import Command
from engine.cli.options import explained, features_near, form_option, language_option, packs_option
from engine.output.terminal import Screen, progress
from engine.scenarios.features import read_features
from engine.scenarios.mutation import by_norm, chosen, tried
from engine.scenarios.surviving import Told
from engine.writing import deliver
from rules.loader import Library


@click.command(cls=Command)
@click.argument("agreement", required=False)
@click.option("--norm")
@click.option(
    "--features",
    "paths",
    type=click.Path(path_type=Path),
    multiple=True,
)
@click.option("--jobs", type=click.IntRange(1), default=2, metavar="NUMBER")
@packs_option
@language_option
@form_option
@explained
def mutate(
    agreement: str | None,
    norm: str | None,
    paths: tuple[Path, ...],
    jobs: int,
    folders: tuple[Path, ...],
    language: str,
    form: str,
) -> None:
    """Change every norm a little, each time in one way, and ask what no scenario notices."""
    library = Library(folders)
    keys = chosen(library, agreement, norm)
    scenarios = by_norm(read_features(paths or features_near(folders, agreement)), library)
    with progress(len(keys)) as advance:
        told = Told(tried(library, keys, scenarios, jobs, advance), library)
    if form == "json":
        deliver(told.as_json(), None)
    else:
        told.show(Screen(language))
    if not told.clean:
        sys.exit(1)
