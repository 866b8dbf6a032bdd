"""`signaal room`: what a party may or must still do in a running year."""

from datetime import date, datetime
from pathlib import Path

import click

from engine.checking import Checker, Question
from engine.cli.options import (
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


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--expect",
    "expected",
    multiple=True,
    required=True,
    metavar="[PARTY:]FACT[@SUBJECT]=[+]N",
    help="`lettings_social=+120` adds 120 to what was reported; without + (`=520`) it is the whole "
    "year, what was reported included.",
)
@click.option("--agreement", "agreements", multiple=True, help="Only these agreements.")
@click.option("--period", "period", type=PeriodType(), help="The year; left out, the last one.")
@click.option("--party", "parties", multiple=True, help="Only these parties; `all` for every one.")
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="Today, if that is another day.")
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
    """Say how much may, or must, still come in a year that is not over.

    Figures so far, plus what is expected, are judged as at the end of the year. A register (a row
    per letting, dwelling or rent) is counted first. Of a year that is over, nothing is added to
    what was reported up to its end: the answer is how it came out, and how much room there was.

    Exit status: 0 answered, 2 the input could not be used.
    """
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
