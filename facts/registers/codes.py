"""Which codes occur in a register, where looking costs next to nothing.

Comparing ten million cells with the few texts that occur is many times faster than reading
each of them as a list of codes.
"""

from collections.abc import Mapping

import narwhals as nw

from facts.registers.classification import known_codes
from facts.registers.collecting import collected
from facts.registers.preparing import Prepared

MOST = 40
ROWS = "rows"


def codes_in(prepared: Prepared) -> Mapping[str, tuple[str, ...]]:
    """The texts that occur in each column of codes.

    A column is left out where looking would cost a pass, or where there are more than a few.
    """
    source = prepared.source
    if not (source.typed or source.in_memory):
        return {}
    seen = {}
    for name in known_codes(prepared.found):
        if name in prepared.cells:
            # of a column as it is in the file DuckDB has the dictionary at hand
            raw = source.frame.group_by(prepared.written[name].header).agg(nw.len().alias(ROWS))
            few = raw.head(MOST + 1).select(prepared.cells[name].value.alias(name))
            seen[name] = tuple(sorted({row[name] for row in collected(few)}))
    return {name: texts for name, texts in seen.items() if len(texts) <= MOST}
