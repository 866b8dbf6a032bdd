"""What stands twice: a clause with the same title, the same norm, the same entry covered."""

from collections.abc import Iterator

from rules.lint.remarks import Remark, remark
from rules.lint.sources import Source
from rules.schema import Clause, Norm

SAYS_THE_SAME = {"id", "covers", "clause", "title", "agreed", "next", "readings", "force", "why"}
"""The keys in which two norms may differ and still judge the same."""


def check(source: Source) -> Iterator[Remark]:
    """Every remark about what a pack holds twice."""
    yield from _names(source)
    yield from _norms(source)
    yield from _covered(source)


def _names(source: Source) -> Iterator[Remark]:
    """A clause and title name one norm, in scenarios too; two of them cannot be told apart."""
    seen: dict[tuple[str, str], Clause] = {}
    for norm in source.pack.clauses:
        name = (norm.clause.casefold(), norm.title.nl.casefold())
        first = seen.setdefault(name, norm)
        if first is not norm:
            yield source.remark("name-twice", norm, other=first.id, title=norm.title.nl)


def _norms(source: Source) -> Iterator[Remark]:
    """The same measure and bounds for the same parties, subject and time under two ids."""
    seen: dict[tuple[object, ...], Norm] = {}
    for norm in source.pack.norms:
        judged = {key: value for key, value in norm if key not in SAYS_THE_SAME | {"binds"}}
        key = (source.parties(norm), repr(sorted(judged.items())))
        first = seen.setdefault(key, norm)
        if first is not norm:
            code = "norm-repeated" if first.clause == norm.clause else "norm-repeated-elsewhere"
            yield source.remark(code, norm, other=first.id, elsewhere=first.clause)


def _covered(source: Source) -> Iterator[Remark]:
    """An entry of the inventory that is covered twice, or covered and left unchecked."""
    seen: dict[str, str] = {}
    for norm in source.pack.clauses:
        for entry in norm.covers:
            if entry in seen:
                yield source.remark("covered-twice", norm, entry=entry, other=seen[entry])
            seen.setdefault(entry, norm.id)
    left_out: set[str] = set()
    for item, where in source.not_checked:
        for entry in item.covers:
            words = {"entry": entry, "clause": item.clause, "other": seen.get(entry)}
            if entry in seen:
                yield remark("unchecked-covered", where, words, source.pack.id)
            elif entry in left_out:
                yield remark("unchecked-twice", where, words, source.pack.id)
            left_out.add(entry)
