"""CLIPS through clipspy: facts asserted from a template, rules that call back with the verdict.

A thousand facts at a time, after which the working memory is reset: more at once is slower.
"""

from collections.abc import Sequence

import clips

from tests.benchmarks.rivals import BREACH, PASS, WARN, Band, Row, Way

CHUNK = 1000
FACT = "(deftemplate fact (slot id) (slot band) (slot value))"
BAND = "(deftemplate band (slot place) (slot holds) (slot warn))"


def ruled(bands: Sequence[Band]) -> Way:
    """Three rules a band, with the bounds written in them."""
    rules = [
        f"(defrule {verdict}-{place} (fact (id ?id) (band {place}) (value ?v&:{test}))"
        f" => (conclude ?id {verdict}))"
        for place, band in enumerate(bands)
        for verdict, test in _tests(str(band.holds), str(band.warn))
    ]
    return _way([FACT, *rules])


def joined(bands: Sequence[Band]) -> Way:
    """Bands are facts too, and three rules join any fact with its band."""
    known = " ".join(
        f"(band (place {place}) (holds {band.holds}) (warn {band.warn}))"
        for place, band in enumerate(bands)
    )
    rules = [
        f"(defrule {verdict} (band (place ?p) (holds ?h) (warn ?w))"
        f" (fact (id ?id) (band ?p) (value ?v&:{test})) => (conclude ?id {verdict}))"
        for verdict, test in _tests("?h", "?w")
    ]
    return _way([FACT, BAND, f"(deffacts bands {known})", *rules])


def _tests(holds: str, warn: str) -> tuple[tuple[str, str], ...]:
    between = f"(and (> ?v {holds}) (<= ?v {warn}))"
    return (PASS, f"(<= ?v {holds})"), (WARN, between), (BREACH, f"(> ?v {warn})")


def _way(constructs: Sequence[str]) -> Way:
    environment = clips.Environment()
    found: dict[int, str] = {}

    def conclude(place: int, verdict: str) -> None:
        found[place] = verdict

    environment.define_function(conclude, "conclude")
    for construct in constructs:
        environment.build(construct)
    template = environment.find_template("fact")

    def run(rows: Sequence[Row]) -> list[str]:
        found.clear()
        for start in range(0, len(rows), CHUNK):
            environment.reset()
            for place, (band, value) in enumerate(rows[start : start + CHUNK], start):
                template.assert_fact(id=place, band=band, value=value)
            environment.run()
        return [found[place] for place in range(len(rows))]

    return Way(run)
