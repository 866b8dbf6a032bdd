"""`signaal new feature`: a first version of the Dutch features of an agreement."""

from pathlib import Path

import click

from engine.cli.helping import Command
from engine.cli.options import explained, language_option, packs_option
from engine.scenarios.drafting import drafted_features, write_features
from engine.writing import deliver
from rules.loader import Library


@click.command(cls=Command)
@click.argument("agreement")
@click.option("--norm", "norms", multiple=True, metavar="ID")
@click.option(
    "-o",
    "--output",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
)
@packs_option
@language_option
@explained
def feature(
    agreement: str,
    norms: tuple[str, ...],
    folder: Path | None,
    folders: tuple[Path, ...],
    language: str,  # noqa: ARG001 - read by `explained`
) -> None:
    """Draft the Dutch scenarios of an agreement from its norms, to read and rewrite."""
    drafted = drafted_features(Library(folders), agreement, norms)
    if folder is None:
        deliver("\n".join(drafted.values()), None)
    else:
        write_features(drafted, folder)
