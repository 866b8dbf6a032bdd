"""Says which files a command made, and what to do next."""

import shlex
from collections.abc import Iterable, Sequence
from pathlib import Path

from facts.catalogue import catalogue

TEXTS = Path(__file__).parent / "texts" / "screen.yaml"


def made(files: Iterable[tuple[Path, bool]], command: Sequence[str], language: str) -> str:
    """A line for each file, new or continued, and one with the command to try."""
    said = catalogue(TEXTS)["made"]
    lines = [
        said["continued" if continued else "new"][language].format(path=path)
        for path, continued in files
    ]
    typed = shlex.join(("signaal", *command))
    return "\n".join((*lines, said["try"][language].format(command=typed))) + "\n"
