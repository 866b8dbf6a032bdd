"""Says what the scenarios of norms show, and what they do not."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from engine.scenarios.coverage import Shown
from engine.words.lines import Line
from engine.words.locale import listed
from facts.catalogue import catalogue, filled

FOLDER = Path(__file__).parent / "texts"


def lines(shown: Mapping[str, Sequence[Shown]], language: str) -> Iterator[Line]:
    """For each agreement the totals, and the norms of which something is not shown."""
    for agreement, norms in shown.items():
        needed = sum(len(item.places) for item in norms)
        gaps = sum(len(item.gaps) for item in norms)
        words = {"agreement": agreement, "norms": len(norms), "needed": needed, "gaps": gaps}
        text = _say("heading", language, shown=needed - gaps, **words)
        yield Line(text, "bold red" if gaps else "green")
        yield from (Line(_gap(item, language), indent=2) for item in norms if item.gaps)


def coverage_data(shown: Mapping[str, Sequence[Shown]]) -> dict[str, Any]:
    """Every norm with its places, and the scenarios that show them, for machines."""
    norms = [item for each in shown.values() for item in each]
    return {
        "needed": sum(len(item.places) for item in norms),
        "gaps": sum(len(item.gaps) for item in norms),
        "norms": [_data(item) for item in norms],
    }


def _data(item: Shown) -> dict[str, Any]:
    places = {
        place: [f"{scenario.path.name}:{scenario.line}" for scenario in scenarios]
        for place, scenarios in item.places.items()
    }
    about = {"agreement": item.agreement, "norm": item.norm.id, "clause": item.norm.clause}
    return {**about, "places": places, "gaps": list(item.gaps)}


def _gap(item: Shown, language: str) -> str:
    norm = item.norm
    places = listed([_place(place, language) for place in item.gaps], language)
    words = {"clause": norm.clause, "title": norm.title[language], "id": norm.id}
    return _say("gap", language, **words, places=places)


def _place(place: str, language: str) -> str:
    """A place in the words that findings and reasons have."""
    named = catalogue(FOLDER / "coverage.yaml")["place"]
    findings = catalogue(FOLDER / "findings.yaml")
    outcomes = {code: text["label"] for code, text in findings["reason"].items()}
    text: str = {**named, **findings["outcome"], **outcomes}[place][language]
    return text


def _say(key: str, language: str, **words: object) -> str:
    return filled(catalogue(FOLDER / "coverage.yaml"), language, (key,), words)
