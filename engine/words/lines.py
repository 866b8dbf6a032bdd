"""A line of words for people, before anybody prints it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """A line to print, with its style and by how many columns it is indented."""

    text: str
    style: str = ""
    indent: int = 0
