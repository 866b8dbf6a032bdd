"""Judges many submissions one after another, such as those of every municipality in a country."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from engine.checking import Checker, Question
from engine.judge.findings import Assessment
from engine.recounting import Recount

MOST_COMPILED = 20
"""Of so many agreements the rules are kept at a time; each takes about 4 MB."""


def audited(
    checker: Checker, submissions: Iterable[Path], question: Question, asked: Recount | None = None
) -> Iterator[tuple[Path, Assessment]]:
    """Each submission, a file or a folder, with its assessment as soon as that is there.

    Submissions are independent: one that cannot be used has errors, and the next is judged all
    the same. Nothing is kept of what was handed over, so however many there are, the memory is
    that of the largest: take from an assessment what you need, and let go of it.
    """
    for path in submissions:
        if checker.compiled > MOST_COMPILED:
            checker.close()
        yield path, checker.check((path,), question, asked)
