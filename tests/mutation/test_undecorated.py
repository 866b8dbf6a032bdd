"""What mutmut is given: bodies set apart from decorators; and what is explained is there."""

import ast
from pathlib import Path

import pytest

from tests.mutation.explained import explanations
from tests.mutation.undecorated import original, undecorated

ROOT = Path(__file__).parent.parent.parent
SOURCE = '''\
class Case:
    """A case."""

    @property
    def known(self) -> bool:
        """Whether there is a value."""
        return self.value is not None

    @field_validator("a")
    @classmethod
    def _checked(cls, value: int, *, least: int = 0) -> int:
        return max(value, least)

    @classmethod
    def made(cls) -> "Case":
        return cls()


@cache
def read(
    text: str,
) -> int:
    return int(text)
'''
EXPECTED = '''\
class Case:
    """A case."""

    def _of_known(self) -> bool:
        """Whether there is a value."""
        return self.value is not None

    @property
    def known(self) -> bool:
        return self._of_known()

    @classmethod
    def _of__checked(cls, value: int, *, least: int = 0) -> int:
        return max(value, least)

    @field_validator("a")
    @classmethod
    def _checked(cls, value: int, *, least: int = 0) -> int:
        return cls._of__checked(value, least=least)

    @classmethod
    def made(cls) -> "Case":
        return cls()


def _of_read(
    text: str,
) -> int:
    return int(text)

@cache
def read(
    text: str,
) -> int:
    return _of_read(text)
'''


def test_the_body_of_a_decorated_function_is_set_apart() -> None:
    """A class method alone stays as it is: mutmut knows it."""
    assert undecorated(SOURCE) == EXPECTED


def test_a_body_that_was_set_apart_is_told_by_the_name_of_its_function() -> None:
    """A name that only begins alike too."""
    assert [original(name) for name in ("_of_known", "_of__checked", "read")] == [
        "known", "_checked", "read",
    ]  # fmt: skip


@pytest.mark.parametrize(("place", "change"), explanations())
def test_what_is_explained_is_still_there(place: str, change: str) -> None:
    """The function that it is about, and the line that changes."""
    file, _, name = place.partition(" ")
    source = (ROOT / file).read_text("utf-8")
    names = {node.name for node in ast.walk(ast.parse(source)) if hasattr(node, "name")}
    lines = {line.strip() for line in source.splitlines()}
    gone = {line[2:] for line in change.splitlines() if line.startswith("- ")}

    assert set(name.split(".")) <= names
    assert gone <= lines
