"""Says which rows of a register stand behind a figure."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from engine.words.lines import Line
from facts.catalogue import catalogue, filled
from facts.registers import Traced
from facts.vocabulary import Vocabulary

TEXTS = Path(__file__).parent / "texts" / "screen.yaml"


def trace_lines(traces: Iterable[Traced], vocabulary: Vocabulary, language: str) -> Iterator[Line]:
    """For each figure what it is, which rows it was counted from, and whether it was judged."""
    for trace in traces:
        words = {
            "file": trace.file,
            "party": trace.party,
            "period": trace.period,
            "label": vocabulary.facts[trace.fact].label[language],
            "fact": trace.fact,
            "condition": trace.condition[language],
            "count": len(trace.ids),
            "reported": trace.reported,
        }
        key = "traced_one" if len(trace.ids) == 1 else "traced"
        yield Line(filled(catalogue(TEXTS), language, (key,), words), "bold")
        if trace.judged != "register":
            told = "reported" if trace.reported else "elsewhere"
            path = ("traced_beside", trace.judged, told)
            yield Line(filled(catalogue(TEXTS), language, path, words), "yellow", 2)
        yield Line(", ".join(trace.ids), indent=2)
