"""Every check on the packs of a library, in the order of the files."""

from collections.abc import Iterator

from rules.lint import (
    bands,
    dates,
    duplicates,
    shares,
    statutory,
    totals,
    unused,
    validity,
    wording,
)
from rules.lint.remarks import SEVERITIES, Remark
from rules.lint.sources import Source, sources
from rules.loader import Library


def lint(library: Library) -> tuple[Remark, ...]:
    """What can be remarked about the packs in the folders of a library, or about our own.

    The worst comes first, then in the order of files and lines. Raises InputError if a pack
    cannot be loaded; `Library.problems` lists everything that keeps it from that.
    """
    found = [item for source in sources(library) for item in _remarks(source, library)]
    return in_order([*found, *unused.check(library)])


def in_order(remarks: list[Remark]) -> tuple[Remark, ...]:
    """The remarks with the worst first, then by file and line."""
    return tuple(
        sorted(
            remarks,
            key=lambda r: (SEVERITIES.index(r.severity), r.where.file or "", r.where.row or 0),
        )
    )


def _remarks(source: Source, library: Library) -> Iterator[Remark]:
    yield from validity.check(source, library.reference)
    yield from dates.check(source)
    yield from shares.check(source)
    yield from bands.check(source, library.reference)
    yield from statutory.check(source, library.reference)
    yield from totals.check(source)
    yield from duplicates.check(source)
    yield from wording.check(source)
