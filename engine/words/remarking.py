"""Tells people what is wrong with packs."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from engine.authoring.linting import Linted
from engine.words.lines import Line
from facts.catalogue import catalogue, filled
from facts.problems import Location
from rules.lint.remarks import SEVERITIES, Remark

TEXTS = Path(__file__).parent / "texts" / "lint.yaml"
STYLES = {"error": "bold red", "warning": "yellow", "note": ""}
SUMMARISED = "feature-missing"
FIRST = 3


def lines(found: Linted, language: str) -> Iterator[Line]:
    """What keeps packs from loading, or else every remark, the worst first, with the totals."""
    if found.problems:
        yield Line(_say("refused", language, count=len(found.problems)), "bold red")
        for problem in found.problems:
            yield Line(f"- {placed(problem.where, problem.text(language), language)}")
        return
    for item in found.remarks:
        if item.code != SUMMARISED:
            place = placed(item.where, item.text(language), language)
            severity = _say(item.severity, language)
            text = _say("remark", language, severity=severity, place=place)
            yield Line(text, STYLES[item.severity])
    yield from _unnamed([item for item in found.remarks if item.code == SUMMARISED], language)
    severities = [item.severity for item in found.remarks]
    counts = {severity: severities.count(severity) for severity in SEVERITIES}
    yield Line(_say("totals", language, **counts), "bold")


def _unnamed(remarks: Sequence[Remark], language: str) -> Iterator[Line]:
    """One line for the norms of an agreement that have no scenario."""
    for agreement in dict.fromkeys(item.agreement for item in remarks):
        norms = [item for item in remarks if item.agreement == agreement]
        first = ", ".join(f"`{item.values['norm']}`" for item in norms[:FIRST])
        words = {"count": len(norms), "agreement": agreement, "first": first}
        severity = norms[0].severity
        text = _say("unnamed", language, severity=_say(severity, language), **words)
        yield Line(text, STYLES[severity])


def placed(where: Location, text: str, language: str) -> str:
    """A sentence with the file and the line that it is about before it."""
    if where.file is None:
        return text
    key = "without_row" if where.row is None else "problem"
    return _say(key, language, file=where.file, row=where.row, text=text)


def _say(key: str, language: str, **words: object) -> str:
    return filled(catalogue(TEXTS), language, (key,), words)
