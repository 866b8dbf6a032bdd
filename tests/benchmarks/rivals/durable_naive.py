"""durable-rules as its own documentation shows it: a ruleset in Python, facts one by one.

Facts get a number for an id. Without one the library knows them by a hash of 32 bits of all that
is in them and refuses a fact whose hash it has seen, as happened among 12,000 of these.
"""

from collections.abc import Callable, Sequence
from itertools import count
from typing import Any

from durable.lang import assert_fact, m, post, ruleset, when_all

from tests.benchmarks.rivals import BREACH, PASS, WARN, Band, Row, Way

RULES = "bands"


def posted(bands: Sequence[Band]) -> Way:
    """Facts as events, which are gone once they matched."""
    return _way(bands, post)


def asserted(bands: Sequence[Band]) -> Way:
    """Facts that stay."""
    return _way(bands, assert_fact)


def _way(bands: Sequence[Band], tell: Callable[[str, dict[str, int]], object]) -> Way:
    found: dict[int, str] = {}
    numbers = count(1)
    with ruleset(RULES):
        for place, (holds, warn) in enumerate(bands):
            own = m.band == place
            _rule(found, PASS, own & (m.value <= holds))
            _rule(found, WARN, own & (m.value > holds) & (m.value <= warn))
            _rule(found, BREACH, own & (m.value > warn))

    def given(rows: Sequence[Row]) -> list[dict[str, int]]:
        return [{"id": next(numbers), **row._asdict()} for row in rows]

    def run(facts: Sequence[dict[str, int]]) -> list[str]:
        for fact in facts:
            tell(RULES, fact)
        return [found[fact["id"]] for fact in facts]

    return Way(run, given)


def _rule(found: dict[int, str], verdict: str, condition: Any) -> None:
    def conclude(closure: Any) -> None:
        found[closure.m.id] = verdict

    when_all(condition)(conclude)
