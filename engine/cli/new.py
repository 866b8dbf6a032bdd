"""`signaal new`: begins an agreement or a norm, with the questions that it must answer."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from engine.authoring.appending import File
from engine.authoring.scaffolding import FORMS, new_agreement, new_norm, term
from engine.cli.helping import Command, Group, group_language
from engine.cli.new_feature import feature
from engine.cli.options import explained, language_option, packs_option
from engine.words.made import made
from engine.writing import deliver
from rules.loader import Library


@click.group(cls=Group)
@group_language
def new() -> None:
    """Begin an agreement, a norm or its scenarios: files that work, with questions to answer."""


new.add_command(feature)


@new.command(cls=Command)
@click.argument("name", metavar="ID")
@click.option(
    "-o",
    "--output",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
)
@language_option
@explained
def agreement(name: str, folder: Path | None, language: str) -> None:
    """Begin an agreement outside this repository, with one invented norm."""
    last_year = date.today().year - 1  # noqa: DTZ011 - only commands know today
    root = folder or Path(name)
    files = new_agreement(name, root, last_year)
    afterwards = f"{term(name, last_year)[0] + 1}-02-01"
    facts, packs = str(root / "facts"), str(root)
    _told(files, language, ("check", facts, "--packs", packs, "--as-of", afterwards))


@new.command(cls=Command)
@click.argument("agreement_id", metavar="AGREEMENT")
@click.argument("name", metavar="ID")
@click.option("--chapter")
@click.option("--form", type=click.Choice(FORMS), default="count")
@packs_option
@language_option
@explained
def norm(
    agreement_id: str,
    name: str,
    chapter: str | None,
    form: str,
    folders: tuple[Path, ...],
    language: str,
) -> None:
    """Add an invented norm to an agreement, with its facts and scenarios."""
    files = new_norm(Library(folders), agreement_id, name, form, chapter)
    packs = (word for folder in folders for word in ("--packs", str(folder)))
    _told(files, language, ("norms", agreement_id, *packs))


def _told(files: Sequence[File], language: str, command: Sequence[str]) -> None:
    deliver(made([(file.path, file.continued) for file in files], command, language), None)
