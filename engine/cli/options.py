"""What the commands have in common: options, and how refused input is told."""

import sys
from collections.abc import Callable, Iterable
from functools import wraps
from pathlib import Path
from typing import Any

import click

from engine.judge.inference import InferenceError
from engine.output.terminal import Screen
from facts.periods import Period, period
from facts.problems import InputError, Problem

FEATURES = "features"
FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)

language_option = click.option(
    "--lang", "language", type=click.Choice(["nl", "en"]), default="nl", help="Taal / language."
)
packs_option = click.option(
    "--packs", "folders", type=FOLDER, multiple=True, help="A folder with packs beside our own."
)
form_option = click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json"]),
    default="table",
    help="How to write it.",
)
mask_option = click.option(
    "--mask",
    is_flag=True,
    help="Mask counts below 5 of sensitive groups in what is written, never in the verdicts.",
)


def features_near(folders: Iterable[Path], agreement: str | None = None) -> tuple[Path, ...]:
    """Where scenarios are, left out: with the packs that were given, and in the folder `features`.

    Of one agreement only its own folder, where there is one.
    """
    near = [*(folder / FEATURES for folder in folders), Path(FEATURES)]
    found = [path for path in near if path.is_dir()]
    own = [path / agreement for path in found if agreement and (path / agreement).is_dir()]
    return tuple(own or found or [Path(FEATURES)])


class PeriodType(click.ParamType[Period]):
    """A period on the command line."""

    name = "period"

    def convert(self, value: Any, param: Any, ctx: Any) -> Period:
        """Reads it, or fails with what to write instead."""
        try:
            return period(str(value).upper())
        except ValueError as error:
            text = Problem(str(error), values={"period": value}).text("en")
            self.fail(text, param, ctx)


def explained(command: Callable[..., None]) -> Callable[..., None]:
    """Turns input that cannot be used into a list of problems and exit status 2."""

    @wraps(command)
    def run(*args: Any, **options: Any) -> None:
        try:
            command(*args, **options)
        except InputError as error:
            screen = Screen(options.get("language", "nl"), sys.stderr)
            screen.errors(error.problems, judging=command.__name__ in ("check", "report"))
            sys.exit(2)
        except InferenceError as error:
            problem = Problem("inference-failed", values={"reason": error})
            Screen(options.get("language", "nl"), sys.stderr).errors([problem])
            sys.exit(2)

    return run
