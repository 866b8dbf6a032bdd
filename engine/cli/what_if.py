"""`signaal what-if`: which verdicts flip under a changed norm."""

from datetime import date, datetime
from pathlib import Path

import click

from engine.checking import Question
from engine.cli.options import (
    FOLDER,
    PeriodType,
    explained,
    form_option,
    language_option,
    mask_option,
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


@click.command("what-if")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--packs",
    "folders",
    type=FOLDER,
    multiple=True,
    required=True,
    help="A folder with changed versions of packs we have; a pack of another agreement is added.",
)
@click.option("--agreement", "agreements", multiple=True, help="Only these agreements.")
@click.option("--period", "periods", multiple=True, type=PeriodType(), help="2024, 2024-H1, ...")
@click.option("--party", "parties", multiple=True, help="Only these parties; `all` for every one.")
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="Judge as of this day (today).")
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
    """Judge submissions by our packs and by changed ones, and show what differs.

    A register (a row per letting, dwelling or rent) is counted first.

    Exit status: 0 judged, 2 the input or the packs cannot be used.
    """
    day = as_of.date() if as_of else date.today()  # noqa: DTZ011 - only here the program knows today
    question = Question(day, agreements, periods, tuple(p.casefold() for p in parties))
    asked = recount(mapping, trust, engine)
    found = supposed(paths, question, versions(folders), asked, mask=mask)
    told = Supposed(found, Speaker(found.versions.now, day), Speaker(found.versions.then, day))
    if form == "json":
        deliver(written(told.data()), None)
    else:
        told.show(Screen(language))
