"""`signaal features`: whether the scenarios hold."""

import sys
from pathlib import Path

import click

from engine.checking import Checker
from engine.cli.helping import Command
from engine.cli.options import explained, features_near, form_option, language_option, packs_option
from engine.output.terminal import Screen
from engine.scenarios.features import read_features
from engine.scenarios.runner import run
from engine.scenarios.telling import as_json, lines
from engine.writing import deliver
from rules.loader import Library


@click.command(cls=Command)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@packs_option
@language_option
@form_option
@explained
def features(paths: tuple[Path, ...], folders: tuple[Path, ...], language: str, form: str) -> None:
    """Run the scenarios in files or folders and say which fail."""
    scenarios = read_features(paths or features_near(folders))
    checker = Checker(Library(folders))
    results = [run(scenario, checker) for scenario in scenarios]
    if form == "json":
        deliver(as_json(results), None)
    else:
        Screen(language).lines(lines(results, language))
    if not all(result.passed for result in results):
        sys.exit(1)
