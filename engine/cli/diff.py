"""`signaal diff`: what changed between two agreements."""

import json
from pathlib import Path

import click

from engine.cli.helping import Command
from engine.cli.options import explained, form_option, language_option, packs_option
from engine.output.comparison import Told
from engine.output.terminal import Screen
from engine.writing import deliver
from facts.problems import InputError, Problem
from rules.comparing import compare
from rules.loader import Library


@click.command(cls=Command)
@click.argument("agreement")
@click.argument("newer", required=False)
@packs_option
@language_option
@form_option
@explained
def diff(
    agreement: str, newer: str | None, folders: tuple[Path, ...], language: str, form: str
) -> None:
    """Show what an agreement changed: AGREEMENT against NEWER, or against the one before it."""
    library = Library(folders)
    first, second = (agreement, newer) if newer else (_before(library, agreement), agreement)
    told = Told(compare(library.pack(first), library.pack(second)), library)
    if form == "json":
        deliver(json.dumps(told.data(), ensure_ascii=False, indent=1) + "\n", None)
        return
    told.show(Screen(language))


def _before(library: Library, agreement: str) -> str:
    """The agreement that one says it succeeds."""
    succeeded = library.agreements[library.known(agreement)][1].succeeds
    if succeeded is None:
        raise InputError([Problem("diff-alone", values={"agreement": agreement})])
    return succeeded
