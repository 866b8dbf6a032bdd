"""What the commands have in common: options, and how refused input is told."""

import sys
from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from pathlib import Path
from typing import Any

import click

from engine.cli.usage import language_of
from engine.judge.inference import InferenceError
from engine.logs import ask
from engine.output.terminal import Screen
from engine.scenarios.places import FEATURES, feature_folders
from facts.periods import Period, period
from facts.problems import InputError, Problem

Option = Callable[[Callable[..., None]], Callable[..., None]]
FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)


class PeriodType(click.ParamType[Period]):
    """A period on the command line."""

    name = "period"

    def convert(self, value: Any, param: Any, ctx: Any) -> Period:
        """Reads it, or fails with what to write instead."""
        try:
            return period(str(value).upper())
        except ValueError as error:
            text = Problem(str(error), values={"period": value}).text(language_of(ctx))
            self.fail(text, param, ctx)


class DayType(click.DateTime):
    """A day on the command line."""

    def __init__(self) -> None:
        """It is written as 2025-02-01."""
        super().__init__(["%Y-%m-%d"])

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:  # noqa: ARG002
        """What stands for it in help."""
        return "DAY"


DAY = DayType()

language_option = click.option(
    "--lang",
    "language",
    type=click.Choice(["nl", "en"]),
    default=lambda: language_of(click.get_current_context(silent=True)),
)
packs_option = click.option("--packs", "folders", type=FOLDER, multiple=True)
form_option = click.option(
    "--format", "form", type=click.Choice(["table", "json"]), default="table"
)
log_option = click.option(
    "--log",
    is_flag=True,
    expose_value=False,
    callback=lambda context, _, asked: ask(context) if asked else None,
)
mask_option = click.option("--mask", is_flag=True)

_QUESTION = (
    click.option("--agreement", "agreements", multiple=True),
    click.option("--period", "periods", multiple=True, type=PeriodType()),
    click.option("--party", "parties", multiple=True),
    click.option("--as-of", type=DAY),
)
_REGISTERS = (
    click.option("--mapping", type=click.Path(path_type=Path, exists=True, dir_okay=False)),
    click.option("--engine", type=click.Choice(["pandas", "duckdb", "spark"])),
    click.option("--trust", type=click.Choice(["register", "totals"])),
)


def question_options(command: Callable[..., None]) -> Callable[..., None]:
    """Adds what is asked of an assessment: `agreements`, `periods`, `parties` and `as_of`."""
    return _with(_QUESTION, command)


def register_options(command: Callable[..., None]) -> Callable[..., None]:
    """Adds what is asked about registers: `mapping`, `engine` and `trust`."""
    return _with(_REGISTERS, command)


def _with(options: Sequence[Option], command: Callable[..., None]) -> Callable[..., None]:
    for option in reversed(options):
        command = option(command)
    return command


def features_near(folders: Iterable[Path], agreement: str | None = None) -> tuple[Path, ...]:
    """Where scenarios are, left out: near the packs that were given, and in the folder `features`.

    Of one agreement only its own folder, where there is one; where there is none, that which lacks.
    """
    return feature_folders(folders, agreement) or (Path(FEATURES),)


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
