"""The floor: what comparing costs without any engine."""

from collections.abc import Sequence

from tests.benchmarks.rivals import BREACH, PASS, WARN, Band, Row, Way


def compared(bands: Sequence[Band]) -> Way:
    """The band by its place in a list, and two comparisons of integers."""

    def run(rows: Sequence[Row]) -> list[str]:
        found = []
        for place, value in rows:
            holds, warn = bands[place]
            found.append(PASS if value <= holds else WARN if value <= warn else BREACH)
        return found

    return Way(run)
