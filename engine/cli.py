"""The command line: `signaal check`, `agreements`, `norms`, `template` and `schema`."""

import json
import sys
from collections.abc import Callable
from datetime import date, datetime
from functools import wraps
from pathlib import Path
from typing import Any

import click

from engine.checking import Checker, Question, engine_version, party_ids
from engine.judge.findings import Assessment
from engine.judge.inference import InferenceError
from engine.logs import configure, log_assessment
from engine.output.machine import as_csv, as_json, errors_as_csv
from engine.output.terminal import Screen, printed
from engine.templates import as_csv as template_as_csv
from engine.templates import wanted
from engine.words.listing import agreements_data, norm_texts, norms_data
from engine.words.speaking import Speaker
from engine.writing import deliver
from facts.periods import Period, period
from facts.problems import InputError, Location, Problem
from facts.readers import READERS
from rules.loader import Library, json_schema

FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)
MENDABLE = {"missing-parameter", "missing-fact", "data-problem"}

language_option = click.option(
    "--lang", "language", type=click.Choice(["nl", "en"]), default="nl", help="Taal / language."
)
packs_option = click.option(
    "--packs", "folders", type=FOLDER, multiple=True, help="A folder with packs beside our own."
)


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
            Screen(options.get("language", "nl"), sys.stderr).errors(error.problems)
            sys.exit(2)
        except InferenceError as error:
            problem = Problem("inference-failed", values={"reason": error})
            Screen(options.get("language", "nl"), sys.stderr).errors([problem])
            sys.exit(2)

    return run


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(engine_version(), prog_name="signaal")
def main() -> None:
    """Checks whether Dutch housing performance agreements (prestatieafspraken) were kept."""
    configure()


@main.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--agreement", "agreements", multiple=True, help="Only these agreements.")
@click.option("--period", "periods", multiple=True, type=PeriodType(), help="2024, 2024-H1, ...")
@click.option("--party", "parties", multiple=True, help="Only these parties; `all` for every one.")
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="Judge as of this day (today).")
@packs_option
@language_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "csv"]),
    help="How to write it; left out, what the name of --output says, or else a table.",
)
@click.option("--output", type=click.Path(path_type=Path), help="Write here, not to the screen.")
@click.option(
    "--fail-on",
    type=click.Choice(["warn", "not-assessed"]),
    multiple=True,
    help="Exit with 1 also for a warning, or where something mendable kept a norm from a verdict.",
)
@explained
def check(
    paths: tuple[Path, ...],
    agreements: tuple[str, ...],
    periods: tuple[Period, ...],
    parties: tuple[str, ...],
    as_of: datetime | None,
    folders: tuple[Path, ...],
    language: str,
    form: str | None,
    output: Path | None,
    fail_on: tuple[str, ...],
) -> None:
    """Judge submissions: files (.csv, .xlsx, .json) or folders of them.

    Exit status: 0 no breach, 1 at least one breach, 2 the input could not be used.
    """
    _spare_input(paths, output)
    day = as_of.date() if as_of else date.today()  # noqa: DTZ011 - only here the program knows today
    checker = Checker(Library(folders))
    question = Question(day, agreements, periods, tuple(p.casefold() for p in parties))
    assessment = checker.check(paths, question)
    _show(assessment, Speaker(checker.library, day), language, form or _form_of(output), output)
    log_assessment(assessment)
    sys.exit(_status(assessment, fail_on))


def _spare_input(paths: tuple[Path, ...], output: Path | None) -> None:
    """Refuses to write over what was handed in."""
    if output is None or not output.is_file():
        return
    target = output.resolve()
    for path in paths:
        source = path.resolve()
        inside = path.is_dir() and target.is_relative_to(source) and target.suffix in READERS
        if target == source or inside:
            raise InputError([Problem("output-is-input", Location(output.name))])


def _form_of(output: Path | None) -> str:
    """What the name of a file says about how to write it."""
    suffix = output.suffix.casefold() if output is not None else ""
    return suffix[1:] if suffix in (".json", ".csv") else "table"


def _show(
    assessment: Assessment, speaker: Speaker, language: str, form: str, output: Path | None
) -> None:
    if form == "json":
        deliver(as_json(assessment, speaker), output)
    elif form == "csv" and assessment.errors:
        deliver(errors_as_csv(assessment, language), output)
    elif form == "csv":
        deliver(as_csv(assessment, speaker, language), output)
    elif output is not None:
        deliver(printed(assessment, speaker, language), output)
    else:
        Screen(language).assessment(assessment, speaker)


def _status(assessment: Assessment, fail_on: tuple[str, ...]) -> int:
    if assessment.errors:
        return 2
    statuses = {finding.status for finding in assessment.findings}
    reasons = {item.reason for item in assessment.not_assessed}
    failed = "breach" in statuses
    failed |= "warn" in fail_on and "warn" in statuses
    failed |= "not-assessed" in fail_on and bool(reasons & MENDABLE)
    return int(failed)


@main.command()
@packs_option
@language_option
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table")
@explained
def agreements(folders: tuple[Path, ...], language: str, form: str) -> None:
    """List what is encoded, with counts of norms by force."""
    data = agreements_data(Library(folders))
    if form == "json":
        deliver(json.dumps({"agreements": data}, ensure_ascii=False, indent=1) + "\n", None)
        return
    rows = [
        (
            str(item["id"]),
            f"{item['valid_from']} - {item['valid_to'] or ''}",
            str(item["norms"]),
            ", ".join(f"{count} {force}" for force, count in item["by_force"].items()),
            ", ".join(item["parties"]),
        )
        for item in data
    ]
    Screen(language).table(("agreement", "term", "count", "by_force", "parties"), rows)


@main.command()
@click.argument("agreement")
@packs_option
@language_option
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table")
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
    screen = Screen(language)
    for item in data["norms"]:
        screen.norm(item, texts)


@main.command()
@click.argument("agreement")
@click.option("--period", "asked", type=PeriodType(), required=True, help="The year to report on.")
@click.option("--party", "parties", multiple=True, help="Only for these parties.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="A .csv file.")
@packs_option
@language_option
@explained
def template(
    agreement: str,
    asked: Period,
    parties: tuple[str, ...],
    output: Path | None,
    folders: tuple[Path, ...],
    language: str,  # noqa: ARG001 - the language of error messages, read by `explained`
) -> None:
    """Write the table that parties must fill in for a year."""
    library = Library(folders)
    pack = library.pack(agreement)
    if output is not None and output.suffix.casefold() != ".csv":
        raise InputError([Problem("template-kind", Location(output.name))])
    if asked != asked.year:
        raise InputError([Problem("template-period", values={"period": asked})])
    named = party_ids(parties, Checker(library).known([pack.id]))
    rows = wanted(pack, library.vocabulary, asked, named)
    if not rows:
        raise InputError([Problem("template-empty", values={"period": asked})])
    deliver(template_as_csv(rows), output)


@main.command()
def schema() -> None:
    """Print the JSON Schema of a chapter file, for editors."""
    deliver(json.dumps(json_schema(), ensure_ascii=False, indent=1) + "\n", None)
