"""What a hostile case is: files, the command that gets them, and what must come of it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

Content = bytes | Callable[[], bytes]

FOLDER = "{folder}"
DORDRECHT = ("--as-of", "2025-02-01", "--agreement", "dordrecht-2024-2025")
FORMATS = ("json", "table", "csv")
SHOWN = ("text-", "terminal-", "formula-", "name-", "bomb", "errors", "sheet-", "agreement-id")
RIGHT = "76/1010"


@dataclass(frozen=True)
class Expected:
    """Refused with one of `codes` (any, if `codes` is empty) at a place, or read as `result`.

    `result` is the exact measure of the norm on free allocation, "" where nothing may be read and
    `done` where it is enough that the command ends by itself. With codes and a result either will
    do: damage may be noticed or harmless, but never give another result.
    """

    codes: tuple[str, ...] = ()
    result: str = ""
    row: int | None = None
    column: str | None = None
    file: str | None = None

    @property
    def may_be_read(self) -> bool:
        """Whether the program may use the file."""
        return bool(self.result)

    @property
    def may_be_refused(self) -> bool:
        """Whether the program may refuse the file."""
        return bool(self.codes) or not self.result


@dataclass(frozen=True)
class Case:
    """Files by their path in a fresh folder, and the arguments of `signaal`."""

    name: str
    files: Mapping[str, Content]
    expected: Expected
    args: tuple[str, ...]

    def write(self, folder: Path) -> None:
        """Puts the files in a folder."""
        for name, content in self.files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content())

    def runs(self, folder: Path) -> Iterator[tuple[str, list[str]]]:
        """The arguments by the format: JSON and, of texts, what people or spreadsheets get."""
        command, *rest = (arg.replace(FOLDER, str(folder)) for arg in self.args)
        one = FORMATS[1 + crc32(self.name.encode()) % 2]
        others = (one,) if any(word in self.name for word in SHOWN) else ()
        forms = {"check": ("json", *others), "lint": ("json",)}.get(command, ("table",))
        for form in forms:
            chosen = ["--format", form] if command in ("check", "lint") else []
            yield form, [command, *rest, *chosen]


def refused(
    *codes: str, row: int | None = None, column: str | None = None, file: str | None = None
) -> Expected:
    """Exit status 2 with one of these problems, there."""
    return Expected(codes, row=row, column=column, file=file)


def read(result: str = RIGHT) -> Expected:
    """The file is used, and gives this."""
    return Expected(result=result)


def either(*codes: str) -> Expected:
    """Refused for one of these reasons, or read with the right result all the same."""
    return Expected(codes or ("",), result=RIGHT)


def submission(name: str, content: Content, expected: Expected, suffix: str = "csv") -> Case:
    """A case of one file that is handed to `signaal check`."""
    file = f"opgave.{suffix}"
    args = ("check", f"{FOLDER}/{file}", *DORDRECHT)
    return Case(name, {file: content}, expected, args)


def numbered(group: str, cases: Iterable[Case]) -> tuple[Case, ...]:
    """The cases of a group, each with the group and a number before its name."""
    return tuple(
        Case(f"{group}-{i:03}-{case.name}", case.files, case.expected, case.args)
        for i, case in enumerate(cases, 1)
    )
