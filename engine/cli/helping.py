"""What `--help` shows, in the language that was asked for; its sentences are in help.yaml."""

from collections.abc import Mapping
from typing import Any

import click

from engine.cli.usage import language_of, named, texts

HELP = "help.yaml"

group_language = click.option("--lang", type=click.Choice(["nl", "en"]), expose_value=False)
"""For a name with commands under it; they answer in this language too."""


class Command(click.Command):
    """A command whose help is in words."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """How it is typed."""
        pieces = (named(piece, language_of(ctx)) for piece in self.collect_usage_pieces(ctx))
        label = _label(ctx, "usage")
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=label)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What it does, a paragraph for each line."""
        for line in _about(ctx.command_path)["text"][language_of(ctx)].splitlines():
            formatter.write_paragraph()
            with formatter.indentation():
                formatter.write_text(line)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Each option, and what it is for."""
        options = (param for param in self.get_params(ctx) if isinstance(param, click.Option))
        with formatter.section(_label(ctx, "options")):
            formatter.write_dl([_described(option, ctx) for option in options])


class Group(Command, click.Group):
    """Commands under one name, whose help is in words."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, then each command and what it does."""
        super().format_options(ctx, formatter)
        with formatter.section(_label(ctx, "commands")):
            rows = [
                (name, _short(f"{ctx.command_path} {name}", ctx))
                for name in self.list_commands(ctx)
            ]
            formatter.write_dl(rows)


def _described(option: click.Option, ctx: click.Context) -> tuple[str, str]:
    """How an option is typed, and what it is for."""
    typed = ", ".join(sorted(option.opts, key=len))
    if not option.is_flag:
        typed += f" {named(option.make_metavar(ctx), language_of(ctx))}"
    own = _about(ctx.command_path).get("options", {})
    name = option.opts[-1]
    text: str = (own.get(name) or texts(HELP)["options"][name])[language_of(ctx)]
    return typed, f"{text} [{_label(ctx, 'required')}]" if option.required else text


def _short(path: str, ctx: click.Context) -> str:
    """The first sentence about a command."""
    text: str = _about(path)["text"][language_of(ctx)]
    return text.partition("\n")[0]


def _about(path: str) -> Mapping[str, Any]:
    """What is said of a command, by its full name; that of the program itself may differ."""
    _, _, name = path.partition(" ")
    about: Mapping[str, Any] = texts(HELP)["commands"][name or "signaal"]
    return about


def _label(ctx: click.Context, name: str) -> str:
    label: str = texts(HELP)["labels"][name][language_of(ctx)]
    return label
