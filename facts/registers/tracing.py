"""Which rows stand behind a figure: only on request, and only their ids."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import narwhals as nw

from facts.periods import Period
from facts.registers import Counted, Traced
from facts.registers.classification import Derived
from facts.registers.collecting import collected

_IDS = ("letting", "dwelling")


Place = tuple[str, str | None, Period]
"""Whose figure it is, of which area, and over what period."""


def traced(counted: Counted, facts: Sequence[str], parties: Sequence[str]) -> Iterator[Traced]:
    """The ids behind some facts of one register, by party, area and period."""
    chosen = [d for d in counted.classes.derived if d.fact in facts]
    if not chosen:
        return
    prepared = counted.prepared
    rows = prepared.rows(prepared.source.frame)
    classified = prepared.classified(rows, counted.classes, [], [d.fact for d in chosen])
    for derived in chosen:
        words = {"nl": derived.condition.nl, "en": derived.condition.en}
        for (party, area, over), ids in sorted(_ids(derived, counted, classified), key=str):
            if not parties or party in parties:
                yield Traced(
                    fact=derived.fact,
                    party=party,
                    area=area,
                    period=str(over),
                    file=prepared.source.file,
                    condition=words,
                    limits=counted.classes.limits(derived, over.end.year),
                    ids=tuple(sorted(ids)),
                )


def _ids(
    derived: Derived, counted: Counted, rows: nw.LazyFrame[Any]
) -> Iterable[tuple[Place, list[str]]]:
    """The ids of the rows that count for a fact, place by place."""
    cells = counted.prepared.cells
    keys = [key for key in ("party", "area") if key in cells]
    id_column = next(name for name in _IDS if name in cells)
    ids: dict[Place, list[str]] = defaultdict(list)
    for row in collected(rows.filter(nw.col(derived.fact)).select(id_column, "period", *keys)):
        places = counted.deriving.place(row.get("party"), row.get("area"), int(row["period"]))
        for party, area, when in places:
            over = derived.over(when)
            if over is not None:
                ids[party, area, over].append(str(row[id_column]))
    return ids.items()
