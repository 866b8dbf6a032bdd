"""Rows that are there twice, and rows of which the ids only look alike.

Nobody sees a space at the end of an id, or a character without width: such rows are each other's
repeats. Capitals may mean something, so rows that differ in nothing else are told and counted.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import narwhals as nw

from facts.problems import Problem
from facts.registers.collecting import collected
from facts.registers.preparing import Prepared
from facts.registers.source import ROW, SPACES, Frame

MOST_PROBLEMS = 50
UNSEEN = f"[{SPACES}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]"
_ROWS, _BARE, _ALIKE = "rows", "id without what is unseen", "id without capitals"


@dataclass(frozen=True)
class Repeats:
    """The rows of a register that may be there more than once."""

    prepared: Prepared

    @property
    def refused(self) -> list[Problem]:
        """The rows that are there twice, each with the first of them."""
        return list(self._twice(_BARE)) if self._any else []

    @property
    def noted(self) -> list[Problem]:
        """The rows whose id is another where capitals are told apart, and only there."""
        return list(self._twice(_ALIKE)) if self._any and self._is_text else []

    @cached_property
    def _keys(self) -> list[str]:
        return [name for name in self.prepared.found.kind.once if name in self.prepared.cells]

    @cached_property
    def _id(self) -> str:
        return next(name for name in self._keys if name != "party")

    @cached_property
    def _is_text(self) -> bool:
        header = self.prepared.written[self._id].header
        return not self.prepared.source.typed or self.prepared.dtypes[header] == nw.String

    @cached_property
    def _any(self) -> bool:
        """Whether there are any, settled on the id alone first: most registers end here."""
        rows = self.prepared.only(self._keys, self.prepared.source.frame)
        if self._is_text:
            rows = rows.with_columns(self._roughly.alias(self._id))
        return not _all_differ(rows, self._id) and _many(rows, self._keys)

    @property
    def _roughly(self) -> nw.Expr:
        """The id without capitals, and without what is unseen.

        Ten million ids of Parquet, which a system wrote, only lose their plain spaces.
        """
        text = nw.col(self._id).str
        seen = (
            text.replace_all(" ", "", literal=True)
            if self.prepared.source.typed
            else text.replace_all(UNSEEN, "")
        )
        return seen.str.to_lowercase()

    def _twice(self, same: str) -> Iterator[Problem]:
        """The rows that have the same id in some sense, and not in the one before it."""
        prepared, own = self.prepared, nw.col(self._id)
        bare = own.str.replace_all(UNSEEN, "") if self._is_text else own
        raw = prepared.with_id(prepared.source.numbered())
        rows = prepared.only(self._keys, raw, [ROW]).with_columns(bare.alias(_BARE))
        if same == _ALIKE:
            rows = rows.with_columns(nw.col(_BARE).str.to_lowercase().alias(_ALIKE))
        keys = [same, *(name for name in self._keys if name != self._id)]
        before = nw.col(self._id if same == _BARE else _BARE).n_unique().alias("different")
        first, last = nw.col(ROW).min().alias("first"), nw.col(ROW).max().alias("last")
        groups = rows.group_by(*keys).agg(nw.len().alias(_ROWS), first, last, before)
        most = nw.col(_ROWS if same == _BARE else "different") > 1
        found = groups.filter(most).select("first", "last", _ROWS, "different").sort("first")
        column = prepared.written[self._id].header
        for row in collected(found.head(MOST_PROBLEMS)):
            where = prepared.source.at(row["last"], column)
            words = {"first": row["first"], "count": row[_ROWS], "column": column}
            yield Problem(_code(same, row["different"]), where, words)


def _code(same: str, different: int) -> str:
    if same == _ALIKE:
        return "register-alike"
    return "register-repeated" if different == 1 else "register-repeated-unseen"


def _all_differ(rows: Frame, key: str) -> bool:
    """Whether no id is there more than once: the cheapest question that settles most registers."""
    counts = collected(rows.select(nw.len().alias(_ROWS), differing=nw.col(key).n_unique()))[0]
    return bool(counts[_ROWS] == counts["differing"])


def _many(rows: Frame, keys: Sequence[str]) -> bool:
    """Whether any row is there more than once."""
    many = rows.group_by(*keys).agg(nw.len().alias(_ROWS)).filter(nw.col(_ROWS) > 1)
    return bool(collected(many.select(_ROWS).head(1)))
