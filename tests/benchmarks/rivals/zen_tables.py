"""zen-engine: the bands as a decision table of 180 rows, in the ways that it offers to Python."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import zen

from tests.benchmarks.rivals import BREACH, PASS, WARN, Band, Row, Way

KEY = "bands"

Contexts = Sequence[dict[str, int]]


def created(bands: Sequence[Band]) -> Way:
    """A decision made from its text, and a call for each fact: what its documentation begins with.

    It gives the same as `compiled`, many times slower.
    """
    decision = zen.ZenEngine().create_decision(json.dumps(_graph(bands)))

    def run(contexts: Contexts) -> list[str]:
        return [decision.evaluate(context)["result"]["verdict"] for context in contexts]

    return Way(run, _contexts)


def compiled(bands: Sequence[Band]) -> Way:
    """The table in a static loader, which compiles it once, and a call for each fact."""
    engine = _engine(_graph(bands))

    def run(contexts: Contexts) -> list[str]:
        return [engine.evaluate(KEY, context)["result"]["verdict"] for context in contexts]

    return Way(run, _contexts)


def batched(bands: Sequence[Band]) -> Way:
    """The same table, all facts as a list of requests."""
    engine = _engine(_graph(bands))

    def given(rows: Sequence[Row]) -> list[dict[str, Any]]:
        return [{"key": KEY, "context": context} for context in _contexts(rows)]

    def run(requests: Sequence[Mapping[str, Any]]) -> list[str]:
        found = engine.evaluate_batch(requests)
        return [answer["data"]["result"]["verdict"] for answer in found]

    return Way(run, given)


def looped(bands: Sequence[Band]) -> Way:
    """The same table in its loop mode: all facts in one call, a list back."""
    loop = {"executionMode": "loop", "inputField": "facts", "outputPath": "found"}
    engine = _engine(_graph(bands, **loop, passThrough=False))

    def run(context: Mapping[str, Any]) -> list[str]:
        found = engine.evaluate(KEY, context)["result"]["found"]
        return [answer["verdict"] for answer in found]

    return Way(run, lambda rows: {"facts": _contexts(rows)})


def expression(bands: Sequence[Band]) -> Way:
    """No table: a compiled expression for each band, picked by its place in a list."""
    texts = [
        f"value <= {b.holds} ? '{PASS}' : value <= {b.warn} ? '{WARN}' : '{BREACH}'" for b in bands
    ]
    every = [zen.compile_expression(text) for text in texts]

    def given(rows: Sequence[Row]) -> list[tuple[int, dict[str, int]]]:
        return [(row.band, {"value": row.value}) for row in rows]

    def run(contexts: Sequence[tuple[int, dict[str, int]]]) -> list[str]:
        return [every[band].evaluate(context) for band, context in contexts]

    return Way(run, given)


def _contexts(rows: Sequence[Row]) -> list[dict[str, int]]:
    return [row._asdict() for row in rows]


def _engine(graph: Mapping[str, Any]) -> Any:
    options: Any = {"loader": {"type": "static", "content": {KEY: graph}}}
    return zen.ZenEngine(options)


def _graph(bands: Sequence[Band], **mode: object) -> dict[str, Any]:
    """A decision of one table: the first row that fits gives the verdict."""
    table = {
        "hitPolicy": "first",
        "inputs": [{"id": name, "name": name, "field": name} for name in Row._fields],
        "outputs": [{"id": "verdict", "name": "verdict", "field": "verdict"}],
        "rules": [row for place, band in enumerate(bands) for row in _rows(place, band)],
        **mode,
    }
    return {
        "nodes": [
            _node("in", "inputNode", {}),
            _node("table", "decisionTableNode", table),
            _node("out", "outputNode", {}),
        ],
        "edges": [
            {"id": "first", "sourceId": "in", "targetId": "table", "type": "edge"},
            {"id": "last", "sourceId": "table", "targetId": "out", "type": "edge"},
        ],
    }


def _node(name: str, kind: str, content: Mapping[str, object]) -> dict[str, Any]:
    place = {"x": 0, "y": 0}
    return {"id": name, "name": name, "type": kind, "position": place, "content": content}


def _rows(place: int, band: Band) -> list[dict[str, str]]:
    cells = ((f"<= {band.holds}", PASS), (f"<= {band.warn}", WARN), ("", BREACH))
    return [
        {"_id": f"{place}-{name}", "band": str(place), "value": cell, "verdict": f'"{name}"'}
        for cell, name in cells
    ]
