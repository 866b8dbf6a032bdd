"""What may identify a person never gets past the header.

Only columns that a register is known to have are read at all; of the others those that look
personal are named, so that a corporation learns what it sent.
"""

from collections.abc import Iterable

from facts.registers.kinds import plain, private_words


def personal(header: str) -> bool:
    """Whether a header names a column with names, numbers, addresses or dates of birth."""
    words = plain(header).split()
    whole = "".join(words)
    return any(word.fullmatch(text) for text in (*words, whole) for word in private_words())


def personal_headers(headers: Iterable[str]) -> tuple[str, ...]:
    """The headers that are personal, in the order of the file."""
    return tuple(header for header in headers if personal(header))
