"""What people read when a command was typed wrongly, in the language that they asked for."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import IO, Any

import click

PLACEHOLDER = re.compile("[A-Z]{2,}")
TEXTS = Path(__file__).parent.parent / "words" / "texts"
USAGE = "usage.yaml"
LANGUAGE, TYPED = "signaal.language", "signaal.typed"


def remember(ctx: click.Context, typed: Sequence[str]) -> None:
    """Keeps what was typed, and in which language to answer, before any of it is understood."""
    ctx.meta[TYPED] = tuple(typed)
    english = "--lang=en" in typed or ("--lang", "en") in pairwise(typed)
    ctx.meta[LANGUAGE] = "en" if english else "nl"


def language_of(ctx: click.Context | None) -> str:
    """The language to answer in, also where the options were not read yet."""
    return str(ctx.meta.get(LANGUAGE, "nl")) if ctx else "nl"


@contextmanager
def in_words(ctx: click.Context) -> Iterator[None]:
    """Words what was typed wrongly; help that was shown for want of anything else stays help."""
    try:
        yield
    except click.UsageError as error:
        if isinstance(error, Misuse | click.exceptions.NoArgsIsHelpError):
            raise
        raise Misuse(error, ctx) from error


class Misuse(click.UsageError):
    """A command that was typed wrongly, in words; exit status 2, as of any usage error."""

    def __init__(self, error: click.UsageError, ctx: click.Context) -> None:
        """`error` is what click made of it, `ctx` where that came out."""
        super().__init__(error.message, error.ctx)
        self.error = error
        self.language = language_of(ctx)
        self.typed: tuple[str, ...] = ctx.meta.get(TYPED, ())

    def show(self, file: IO[Any] | None = None) -> None:
        """Writes what is wrong, how it is typed, and where to read more."""
        lines = [self.format_message()]
        if self.ctx is not None:
            pieces = self.ctx.command.collect_usage_pieces(self.ctx)
            usage = " ".join((self.ctx.command_path, *map(self._named, pieces)))
            lines += [self._say("usage", usage=usage)]
            lines += [self._say("help", command=self.ctx.command_path)]
        click.echo("\n".join(lines), file=file, err=True)

    def format_message(self) -> str:
        """The sentence that says what is wrong."""
        kind = type(self.error).__name__
        told = {
            "NoSuchOption": self._unknown,
            "NoSuchCommand": self._unknown,
            "MissingParameter": self._missing,
            "BadOptionUsage": self._misused,
            "BadParameter": self._unfit,
        }
        return told[kind]().rstrip() if kind in told else self._say("UsageError")

    def _unknown(self) -> str:
        """An option or command that there is not, with the nearest that there is."""
        from facts.problems import did_you_mean  # noqa: PLC0415 - only a mistake needs it

        kind, ctx = type(self.error).__name__, self.ctx
        option = kind == "NoSuchOption"
        name = getattr(self.error, "option_name" if option else "command_name")
        known: list[str] = []
        if ctx is not None and option:
            known = [opt for param in ctx.command.get_params(ctx) for opt in param.opts]
        elif ctx is not None and isinstance(ctx.command, click.Group):
            known = ctx.command.list_commands(ctx)
        return self._say(kind, name=name, **did_you_mean(name, known))

    def _missing(self) -> str:
        """An option that is required, or what a command is about."""
        param = getattr(self.error, "param", None)
        form = "argument" if isinstance(param, click.Argument) else "option"
        return self._say("MissingParameter", form, hint=self._hint(param))

    def _misused(self) -> str:
        """An option without its value, or a switch with one."""
        name = getattr(self.error, "option_name", "")
        given = any(word.startswith(f"{name}=") for word in self.typed)
        return self._say("BadOptionUsage", "given" if given else "bare", name=name)

    def _unfit(self) -> str:
        """A value that does not fit, by what does."""
        param = getattr(self.error, "param", None)
        kind = getattr(param, "type", None)
        words = {
            "hint": self._hint(param),
            "message": self.message,
            "choices": ", ".join(getattr(kind, "choices", ())),
            "least": getattr(kind, "min", None),
        }
        return self._say("BadParameter", _takes(kind), **words)

    def _hint(self, param: click.Parameter | None) -> str:
        """The names of an option, or that of an argument."""
        if isinstance(param, click.Argument) and self.ctx is not None:
            return f"`{self._named(param.make_metavar(self.ctx))}`"
        return " / ".join(f"`{name}`" for name in (param.opts if param else ()))

    def _named(self, piece: str) -> str:
        return named(piece, self.language)

    def _say(self, *path: str, **words: object) -> str:
        from facts.catalogue import filled  # noqa: PLC0415 - only a mistake needs it

        return filled(texts(USAGE), self.language, path, words)


def named(piece: str, language: str) -> str:
    """What stands for a value, such as `PATHS...`, in the language of the reader."""
    words = texts(USAGE)["placeholders"]
    return PLACEHOLDER.sub(lambda found: words.get(found[0], {language: found[0]})[language], piece)


def texts(name: str) -> Mapping[str, Any]:
    """The sentences of a file of the command line."""
    from facts.catalogue import catalogue  # noqa: PLC0415 - only a mistake or help needs it

    return catalogue(TEXTS / name)


def _takes(kind: object) -> str:
    """What kind of value an option takes, by its name in the texts."""
    if isinstance(kind, click.Choice):
        return "choice"
    if isinstance(kind, click.DateTime):
        return "datetime"
    if isinstance(kind, click.IntRange):
        return "number"
    if isinstance(kind, click.Path) and not (kind.file_okay and kind.dir_okay):
        return "file" if kind.file_okay else "folder"
    return "other"
