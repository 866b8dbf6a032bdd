"""`signaal what-if`: which verdicts flip under a changed norm."""

from datetime import date, datetime
from pathlib import Path

import click

from engine.checking import Question
from engine.cli.helping import Command
from engine.cli.options import (
    FOLDER,
    explained,
    form_option,
    language_option,
    mask_option,
    question_options,
    register_options,
)
from engine.comparing.whatif import versions
from engine.comparing.whatif import what_if as supposed
from engine.output.machine import written
from engine.output.terminal import Screen
from engine.recounting import recount
from engine.words.speaking import Speaker
from engine.words.supposing import Supposed
from engine.writing import deliver
from facts.periods import Period
from facts.registers import Engine
from facts.registers.reconciling import Trust


@click.command("what-if", cls=Command)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--packs",
    "folders",
    type=FOLDER,
    multiple=True,
    required=True,
)
@question_options
@mask_option
@register_options
@language_option
@form_option
@explained
def what_if(
    paths: tuple[Path, ...],
    folders: tuple[Path, ...],
    agreements: tuple[str, ...],
    periods: tuple[Period, ...],
    parties: tuple[str, ...],
    as_of: datetime | None,
    mask: bool,  # noqa: FBT001 - click hands it over
    mapping: Path | None,
    engine: Engine | None,
    trust: Trust | None,
    language: str,
    form: str,
) -> None:
    """Judge submissions by our packs and by changed ones, and show what differs."""
    day = as_of.date() if as_of else date.today()  # noqa: DTZ011 - only here the program knows today
    question = Question(day, agreements, periods, tuple(p.casefold() for p in parties))
    asked = recount(mapping, trust, engine)
    found = supposed(paths, question, versions(folders), asked, mask=mask)
    told = Supposed(found, Speaker(found.versions.now, day), Speaker(found.versions.then, day))
    if form == "json":
        deliver(written(told.data()), None)
    else:
        told.show(Screen(language))
