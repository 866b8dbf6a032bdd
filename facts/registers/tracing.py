"""Which rows stand behind a figure: only on request, and only their ids."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

import narwhals as nw

from facts.registers import Counted, Traced
from facts.registers.collecting import collected

_IDS = ("letting", "dwelling")


def traced(counted: Counted, facts: Sequence[str], parties: Sequence[str]) -> Iterator[Traced]:
    """The ids behind some facts of one register, by party, area and period."""
    prepared = counted.prepared
    chosen = [d for d in counted.classes.derived if d.fact in facts]
    if not chosen:
        return
    keys = [key for key in ("party", "area") if key in prepared.cells]
    id_column = next(name for name in _IDS if name in prepared.cells)
    rows = prepared.rows(prepared.source.frame)
    counted_rows = prepared.classified(rows, counted.classes, [], [d.fact for d in chosen])
    for derived in chosen:
        mine = counted_rows.filter(nw.col(derived.fact)).select(id_column, "period", *keys)
        ids: dict[tuple[str, str | None, str], list[str]] = defaultdict(list)
        for row in collected(mine):
            places = counted.deriving.place(row.get("party"), row.get("area"), int(row["period"]))
            for party, area, when in places:
                over = derived.over(when)
                if over is not None and (not parties or party in parties):
                    ids[party, area, str(over)].append(str(row[id_column]))
        words = {"nl": derived.condition.nl, "en": derived.condition.en}
        for (party, area, when_text), found in sorted(ids.items(), key=str):
            file = prepared.source.file
            yield Traced(derived.fact, party, area, when_text, file, words, tuple(sorted(found)))
