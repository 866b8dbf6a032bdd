"""What `--help` says: complete, in Dutch, and in English where that was asked."""

from collections.abc import Iterator

import click
import pytest

from engine.cli import main
from engine.cli.helping import HELP as SENTENCES
from engine.cli.usage import texts
from tests.test_cli import run

LANGUAGES = ("nl", "en")
ENGLISH = ("Usage", "Options", "required", "TEXT", "FILE", "DIRECTORY", "PERIOD ")


def _below(command: click.Command, path: str) -> Iterator[tuple[str, click.Command]]:
    """A command and all under it, with what is typed to come there."""
    yield path, command
    if isinstance(command, click.Group):
        context = click.Context(command, info_name=path)
        for name in command.list_commands(context):
            found = command.get_command(context, name)
            assert found is not None
            yield from _below(found, f"{path} {name}")


COMMANDS = dict(_below(main, "signaal"))
HELP = texts(SENTENCES)


@pytest.mark.parametrize("path", COMMANDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_and_each_of_its_options_has_a_text(path: str, language: str) -> None:
    """Help fails where one is lacking."""
    result = run(*path.split()[1:], "--help")

    assert result.exit_code == 0
    assert all(f"--{option}" in result.stdout for option in _options(path))
    assert HELP["commands"][path.removeprefix("signaal ")]["text"][language]


def _options(path: str) -> list[str]:
    params = COMMANDS[path].params
    return [p.opts[-1].removeprefix("--") for p in params if isinstance(p, click.Option)]


def test_nothing_is_said_of_a_command_or_option_that_there_is_not() -> None:
    """So what was removed is removed here too."""
    assert set(HELP["commands"]) == {path.removeprefix("signaal ") for path in COMMANDS}
    for path in COMMANDS:
        own = HELP["commands"][path.removeprefix("signaal ")].get("options", {})
        assert set(own) <= {f"--{name}" for name in _options(path)}


def test_no_option_says_the_same_as_everywhere() -> None:
    """What holds for all commands is written once."""
    for about in HELP["commands"].values():
        for name, text in about.get("options", {}).items():
            assert text != HELP["options"].get(name)


@pytest.mark.parametrize(
    ("typed", "told"),
    {
        ("room", "--help"): "Zo typt u het: signaal room [OPTIES] BESTAND_OF_MAP...",
        ("room", "--help", "--lang", "en"): "Usage: signaal room [OPTIONS] FILE_OR_FOLDER...",
        ("--lang", "en", "new", "-h"): "Usage: signaal new [OPTIONS] COMMAND [ARGS]...",
    }.items(),
)
def test_help_begins_with_how_a_command_is_typed(typed: tuple[str, ...], told: str) -> None:
    """In the language of the reader, wherever that stands."""
    assert run(*typed).stdout.splitlines()[0] == told


def test_help_in_dutch_has_no_english_labels() -> None:
    """Nor has what an option takes."""
    text = run("report", "--help").stdout

    assert "Opties:\n" in text
    assert "[verplicht]" in text
    assert not [
        word for word in ("Options", "required", "TEXT", "FILE", "DIRECTORY") if word in text
    ]


def test_a_language_before_the_command_counts_for_the_command() -> None:
    """As it does behind it."""
    assert run("--lang", "en", "agreements").stdout == run("agreements", "--lang", "en").stdout
