"""`signaal room`: what a party may or must still do in a running year."""

from datetime import date, datetime
from pathlib import Path

import click

from engine.checking import Checker, Question
from engine.cli.helping import Command
from engine.cli.options import (
    DAY,
    PeriodType,
    explained,
    form_option,
    language_option,
    mask_option,
    packs_option,
    register_options,
)
from engine.output.machine import written
from engine.output.terminal import Screen
from engine.recounting import recount
from engine.room.answering import room as answered
from engine.room.masked import masked_room, untold
from engine.words.rooming import RoomText, room_data
from engine.words.speaking import Speaker
from engine.writing import deliver
from facts.periods import Period
from facts.registers import Engine
from facts.registers.reconciling import Trust
from rules.loader import Library


@click.command(cls=Command)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--expect",
    "expected",
    multiple=True,
    required=True,
    metavar="[PARTY:]FACT[@SUBJECT]=[+]N",
)
@click.option("--agreement", "agreements", multiple=True)
@click.option("--period", "period", type=PeriodType())
@click.option("--party", "parties", multiple=True)
@click.option("--as-of", type=DAY)
@mask_option
@register_options
@packs_option
@language_option
@form_option
@explained
def room(
    paths: tuple[Path, ...],
    expected: tuple[str, ...],
    agreements: tuple[str, ...],
    period: Period | None,
    parties: tuple[str, ...],
    as_of: datetime | None,
    mask: bool,  # noqa: FBT001 - click hands it over
    mapping: Path | None,
    engine: Engine | None,
    trust: Trust | None,
    folders: tuple[Path, ...],
    language: str,
    form: str,
) -> None:
    """Say how much may, or must, still come in a year that is not over."""
    day = as_of.date() if as_of else date.today()  # noqa: DTZ011 - only here the program knows today
    checker = Checker(Library(folders))
    named = tuple(party.casefold() for party in parties)
    question = Question(day, agreements, (period,) if period else (), named)
    asked = recount(mapping, trust, engine)
    with untold(mask=mask):
        found = answered(checker, paths, expected, question, asked)
    if mask:
        found = masked_room(found, checker.library.vocabulary)
    speaker = Speaker(checker.library, max(day, found.year.end))
    if form == "json":
        deliver(written(room_data(found, speaker)), None)
    else:
        Screen(language).lines(RoomText(speaker, language).lines(found))
