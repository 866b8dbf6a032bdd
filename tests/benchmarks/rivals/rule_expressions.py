"""rule-engine: its expressions, tried in turn or picked by band."""

from collections.abc import Mapping, Sequence

import rule_engine

from tests.benchmarks.rivals import BREACH, CROSSED, PASS, WARN, Band, Row, Way

Picked = Sequence[tuple[int, Mapping[str, int]]]


def searched(bands: Sequence[Band]) -> Way:
    """Three rules a band, tried one after another until one matches."""
    rules = [
        (rule_engine.Rule(f"band == {place} and {test}"), verdict)
        for place, band in enumerate(bands)
        for test, verdict in (
            (f"value <= {band.holds}", PASS),
            (f"value > {band.holds} and value <= {band.warn}", WARN),
            (f"value > {band.warn}", BREACH),
        )
    ]

    def run(facts: Sequence[Mapping[str, int]]) -> list[str]:
        return [next(verdict for rule, verdict in rules if rule.matches(fact)) for fact in facts]

    return Way(run, lambda rows: [row._asdict() for row in rows])


def indexed(bands: Sequence[Band]) -> Way:
    """One expression a band that gives the verdict, picked by band from a dict."""
    rules = {
        place: rule_engine.Rule(
            f"value <= {band.holds} ? '{PASS}' : (value <= {band.warn} ? '{WARN}' : '{BREACH}')"
        )
        for place, band in enumerate(bands)
    }

    def run(facts: Picked) -> list[str]:
        return [rules[band].evaluate(fact) for band, fact in facts]

    return Way(run, _picked)


def bare(bands: Sequence[Band]) -> Way:
    """One comparison: what an expression costs, without the second bound."""
    rules = [rule_engine.Rule(f"value <= {band.holds}") for band in bands]

    def run(facts: Picked) -> list[bool]:
        return [rules[band].matches(fact) for band, fact in facts]

    return Way(run, _picked, lambda found: [PASS if holds else CROSSED for holds in found])


def _picked(rows: Sequence[Row]) -> Picked:
    return [(row.band, {"value": row.value}) for row in rows]
