"""Says which rows of a register stand behind a figure."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path

from engine.words.lines import Line
from engine.words.locale import bare, number, quantity
from engine.words.speaking import Speaker
from facts.catalogue import catalogue, filled
from facts.registers import Limit, Traced

TEXTS = Path(__file__).parent / "texts" / "screen.yaml"


def trace_lines(traces: Iterable[Traced], speaker: Speaker, language: str) -> Iterator[Line]:
    """For each figure what it is, which rows it was counted from, and whether it was judged."""
    texts = catalogue(TEXTS)
    for trace in traces:
        words = _words(trace, speaker, language)
        key = "traced_one" if len(trace.ids) == 1 else "traced"
        yield Line(filled(texts, language, (key,), words), "bold")
        if trace.limits:
            amounts = "; ".join(_amount(limit, language) for limit in trace.limits)
            yield Line(filled(texts, language, ("traced_limits",), {"limits": amounts}), indent=2)
        if trace.judged != "register":
            told = "reported" if trace.reported else "elsewhere"
            yield Line(
                filled(texts, language, ("traced_beside", trace.judged, told), words), "yellow", 2
            )
        yield Line(", ".join(trace.ids), indent=2)


def _amount(limit: Limit, language: str) -> str:
    return f"{limit.label[language]} {quantity(Fraction(limit.value), limit.unit, language)}"


def _words(trace: Traced, speaker: Speaker, language: str) -> dict[str, object]:
    """What a sentence about some rows may say."""
    fact = speaker.library.vocabulary.facts[trace.fact]
    reported = bare(Fraction(trace.reported), fact.unit, language) if trace.reported else None
    return {
        "file": trace.file,
        "party": speaker.party(trace.party),
        "period": trace.period,
        "label": fact.label[language],
        "fact": trace.fact,
        "condition": trace.condition[language],
        "count": number(Fraction(len(trace.ids)), language, 0),
        "reported": reported,
    }
