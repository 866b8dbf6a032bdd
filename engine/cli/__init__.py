"""The command line: one module for each command, imported when it is asked for."""

from importlib import import_module
from typing import Any

import click

from engine import __version__
from engine.cli.helping import Group, group_language
from engine.cli.usage import in_words, remember

COMMANDS = {
    "check": "engine.cli.check",
    "report": "engine.cli.report",
    "agreements": "engine.cli.listing",
    "norms": "engine.cli.listing",
    "room": "engine.cli.room",
    "what-if": "engine.cli.what_if",
    "replay": "engine.cli.replay",
    "diff": "engine.cli.diff",
    "template": "engine.cli.template",
    "features": "engine.cli.features",
    "coverage": "engine.cli.coverage",
    "mutate": "engine.cli.mutate",
    "lint": "engine.cli.lint",
    "review": "engine.cli.review",
    "book": "engine.cli.book",
    "schema": "engine.cli.schema",
    "new": "engine.cli.new",
}


class Commands(Group):
    """The commands in the order in which people meet them, each loaded from its own module."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The names of the commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command itself, or None where there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        found = getattr(import_module(COMMANDS[cmd_name]), cmd_name.replace("-", "_"))
        return found if isinstance(found, click.Command) else None

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Reads what was typed up to the command."""
        remember(ctx, args)
        with in_words(ctx):
            return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the command, or says what is wrong with how it was typed."""
        with in_words(ctx):
            return super().invoke(ctx)


@click.group(
    name="signaal",
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@group_language
@click.version_option(__version__, prog_name="signaal")
def main() -> None:
    """Checks whether Dutch housing performance agreements (prestatieafspraken) were kept."""
