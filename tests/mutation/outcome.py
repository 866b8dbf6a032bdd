"""What may come of a mutant."""

from dataclasses import dataclass
from typing import Protocol

KILLED, STOPPED, SURVIVED, UNREACHED = "killed", "stopped", "survived", "reached by no test"


@dataclass(frozen=True)
class Outcome:
    """A word for it; of a killed one also which test failed."""

    word: str
    test: str = ""

    @property
    def killed(self) -> bool:
        """Whether the tests noticed: one failed, or one took far too long or far too much."""
        return self.word in (KILLED, STOPPED)


class Change(Protocol):
    """One change to one function: its name, the file, and the place and the change for people."""

    @property
    def name(self) -> str:
        """The name of the mutant."""

    @property
    def file(self) -> str:
        """The module that is changed."""

    @property
    def place(self) -> str:
        """The file and the function."""

    @property
    def change(self) -> str:
        """The lines that go, and those that come in their place."""
