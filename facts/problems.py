"""What is wrong with something a person handed in: where, and what to do about it.

The sentences stand in `texts/problems.yaml`; code only names them.
"""

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from facts.catalogue import printable, sentence

LANGUAGES = ("nl", "en")

NEAR = 0.7
"""How alike two words must be, from 0 to 1, to suppose that one was meant for the other."""


_BARE_SHEET = re.compile(r"(?![A-Za-z]{1,3}[0-9]+$|[Rr][0-9]*([Cc][0-9]*)?$|[Cc][0-9]*$)[^\W\d]\w*")
"""The name of a sheet that needs no quotes before an address, since it is not like one itself."""


@dataclass(frozen=True, order=True)
class Location:
    """A place in a file; `row` counts from 1 as a spreadsheet does, the header included.

    `column` is our name of it. What people see themselves stands beside it: the `letters` of the
    column in a spreadsheet, its `heading` in this file, and as `about` what the row calls its fact.
    """

    file: str | None = None
    sheet: str | None = None
    row: int | None = None
    column: str | None = None
    letters: str | None = field(default=None, compare=False)
    heading: str | None = field(default=None, compare=False)
    about: str | None = field(default=None, compare=False)

    @property
    def cell(self) -> str | None:
        """The address of the cell on its sheet, such as `E14`."""
        return f"{self.letters}{self.row}" if self.letters and self.row else None

    @property
    def reference(self) -> str | None:
        """The address of the cell as Excel writes it, such as `Wonen!E14`."""
        return reference(self.sheet, self.cell) if self.sheet and self.cell else None

    def text(self, language: str) -> str:
        """The place in words, in `nl` or `en`; empty if there is nothing to say."""
        cell = self.reference
        row = "line" if (self.file or "").endswith((".yaml", ".feature")) else "row"
        named = {
            "file": self.file,
            "sheet": None if cell else self.sheet,
            "cell": cell,
            row: None if cell else self.row,
            "column": self.heading or self.column,
            "fact": self.about,
        }
        return ", ".join(
            sentence("problems", language, f"place-{key}", {"name": printable(str(name))})
            for key, name in named.items()
            if name is not None
        )


def reference(sheet: str, cell: str) -> str:
    """A cell with its sheet as Excel writes it: `Wonen!E14`, `'Bijlage 2'!E4`."""
    quoted = sheet if _BARE_SHEET.fullmatch(sheet) else "'" + sheet.replace("'", "''") + "'"
    return f"{quoted}!{cell}"


@dataclass(frozen=True)
class Problem:
    """One problem: its code in the catalogue, its place, and the words to fill in."""

    code: str
    where: Location = field(default_factory=Location)
    values: Mapping[str, object] = field(default_factory=dict)

    def text(self, language: str) -> str:
        """The sentence in `nl` or `en`, ending with what to do."""
        return sentence("problems", language, self.code, self.values)

    @property
    def texts(self) -> dict[str, str]:
        """The sentence in every language."""
        return {language: self.text(language) for language in LANGUAGES}


class Refused(ValueError):  # noqa: N818 - it names what happened, and pydantic wants a ValueError
    """A value that cannot be used, with its code in the catalogue and the words to fill in.

    `at` is the key that it stands under, where that is one of several.
    """

    def __init__(self, code: str, *, at: str | None = None, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.at = at
        self.values = values


class InputError(Exception):
    """What was handed in cannot be used; carries every problem found, not only the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__()

    def __str__(self) -> str:
        return "; ".join(problem.text("en") for problem in self.problems)


def in_each(word: str, say: Callable[[str], str]) -> dict[str, str]:
    """A word of a message in every language, such as `fact_nl` and `fact_en`."""
    return {f"{word}_{language}": say(language) for language in LANGUAGES}


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that `word` is probably meant to be, if one is near enough."""
    folded = {name.casefold(): name for name in known}
    near = difflib.get_close_matches(word.casefold(), list(folded), n=1, cutoff=NEAR)
    return folded[near[0]] if near else None


def did_you_mean(word: str, known: Iterable[str]) -> dict[str, str]:
    """The words `suggestion` for a message: the known word nearest to `word`, or nothing.

    Returns a suggestion per language, because the sentence around it differs.
    """
    near = nearest(word, known)
    if near is None:
        return {"suggestion_nl": "", "suggestion_en": ""}
    return {
        "suggestion_nl": f"Bedoelde u `{near}`? ",
        "suggestion_en": f"Did you mean `{near}`? ",
    }
