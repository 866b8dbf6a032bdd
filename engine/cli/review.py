"""`signaal review`: what policy staff approved, and what changed since."""

import json
from datetime import date, datetime
from pathlib import Path

import click

from engine.approvals import FILE, Review, read_approvals, with_approvals
from engine.cli.helping import Command
from engine.cli.options import (
    DAY,
    explained,
    features_near,
    form_option,
    language_option,
    packs_option,
)
from engine.output.terminal import Screen
from engine.scenarios.features import read_features
from engine.words.lines import Line
from engine.words.reviewing import StandingText, standing_data
from engine.writing import deliver
from facts.problems import InputError, Problem
from rules.loader import Library

FEATURES = click.Path(path_type=Path, exists=True, file_okay=False)


@click.command(cls=Command)
@click.argument("agreement", required=False)
@click.option("--approve", "norms", multiple=True, metavar="NORM")
@click.option("--role", default="")
@click.option("--remark", default="")
@click.option("--date", "day", type=DAY)
@click.option("--all", "every", is_flag=True)
@click.option(
    "--features",
    "folder",
    type=FEATURES,
)
@packs_option
@language_option
@form_option
@explained
def review(
    agreement: str | None,
    norms: tuple[str, ...],
    role: str,
    remark: str,
    day: datetime | None,
    every: bool,  # noqa: FBT001 - an option of the command line
    folder: Path | None,
    folders: tuple[Path, ...],
    language: str,
    form: str,
) -> None:
    """Show which norms changed since they were approved, or approve some as they are now."""
    place = folder or features_near(folders)[0]
    file = place / FILE
    found = Review(Library(folders), read_features([place]), read_approvals(file))
    text = StandingText(language)
    if norms:
        if agreement is None or not role.strip():
            raise InputError([Problem("review-who")])
        on = day.date() if day else date.today()  # noqa: DTZ011 - only here the program knows today
        approved = found.approve(agreement, norms, (role.strip(), remark.strip()), on)
        deliver(with_approvals(file, approved), file)
        Screen(language).lines([Line(text.recorded(str(file), len(approved)))])
        return
    if role or remark or day:
        raise InputError([Problem("review-nothing")])
    names = [agreement] if agreement else list(found.library.agreements)
    standings = {name: found.standings(name) for name in names}
    if form == "json":
        data = {"norms": [standing_data(item) for each in standings.values() for item in each]}
        deliver(json.dumps(data, ensure_ascii=False, indent=1) + "\n", None)
        return
    for name, each in standings.items():
        Screen(language).lines([Line(text.heading(name, each), "bold")])
        Screen(language).lines(Line(line, indent=2) for line in text.to_review(each, every=every))
