"""`signaal replay`: proves that a check can be repeated."""

import sys
from pathlib import Path

import click

from engine.cli.helping import Command
from engine.cli.options import FOLDER, explained, form_option, language_option, packs_option
from engine.comparing.earlier import read_run
from engine.comparing.replaying import data_of
from engine.comparing.replaying import replay as repeated
from engine.output.machine import written
from engine.output.terminal import Screen
from engine.words.replayed import lines
from engine.words.speaking import Speaker
from engine.writing import deliver
from rules.loader import Library


@click.command(cls=Command)
@click.argument("assessment", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--inputs", type=FOLDER, required=True)
@click.option(
    "--mapping",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
)
@packs_option
@language_option
@form_option
@explained
def replay(
    assessment: Path,
    inputs: Path,
    mapping: Path | None,
    folders: tuple[Path, ...],
    language: str,
    form: str,
) -> None:
    """Repeat the check that wrote ASSESSMENT (its JSON), and say whether the same comes out."""
    old, library = read_run(assessment), Library(folders)
    found = repeated(old, inputs, library, mapping)
    if form == "json":
        deliver(written(data_of(found)), None)
    else:
        speaker = Speaker(library, old.run.receipt.as_of)
        Screen(language).lines(lines(found, speaker, language))
    sys.exit(0 if found.same else 1)
