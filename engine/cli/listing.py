"""`signaal agreements` and `signaal norms`: what is encoded."""

import json
from pathlib import Path

import click

from engine.checking import Checker
from engine.cli.helping import Command
from engine.cli.options import explained, form_option, language_option, packs_option
from engine.output.terminal import Screen
from engine.words.listing import agreements_data, norm_texts, norms_data
from engine.words.norming import agreement_rows, lines
from engine.writing import deliver
from rules.loader import Library


@click.command(cls=Command)
@packs_option
@language_option
@form_option
@explained
def agreements(folders: tuple[Path, ...], language: str, form: str) -> None:
    """List what is encoded, with counts of norms, by force, and of clauses that are no norm."""
    data = agreements_data(Library(folders))
    if form == "json":
        deliver(json.dumps({"agreements": data}, ensure_ascii=False, indent=1) + "\n", None)
        return
    rows = agreement_rows(data, language)
    screen = Screen(language)
    screen.table(("agreement", "term", "count", "parties"), rows)
    screen.line(screen.say("counts_note"))


@click.command(cls=Command)
@click.argument("agreement")
@packs_option
@language_option
@form_option
@explained
def norms(agreement: str, folders: tuple[Path, ...], language: str, form: str) -> None:
    """Show every norm of an agreement: clause, force, bands, the facts it needs, in words."""
    checker = Checker(Library(folders))
    pack = checker.library.pack(agreement)
    data = norms_data(checker.library, pack, checker.units(pack))
    if form == "json":
        deliver(json.dumps(data, ensure_ascii=False, indent=1) + "\n", None)
        return
    texts = norm_texts(checker.library, pack)[language]
    Screen(language).lines(lines(data, texts))
