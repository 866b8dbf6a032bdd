"""A drawn question written to files, for the front door: packs, vocabulary, series and rows."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from facts.reference import Series
from facts.submission import Fact
from facts.values import Raw
from rules.loader import Library
from tests.oracle.vocabulary import FACTS, ROLLS, WITHIN, Words, agreement


def library_in(
    folder: Path, norms: list[Words], parameters: Words, series: Mapping[str, Series]
) -> Library:
    """A library with the invented agreement, loaded from what was written to `folder`."""
    pack = folder / "verzonnen"
    for name in (pack, folder / "vocabulary", folder / "reference"):
        name.mkdir(parents=True)
    _write(
        pack / "agreement.yaml",
        agreement().model_dump(mode="json", by_alias=True, exclude_none=True),
    )
    _write(pack / "1.yaml", {"chapter": "1", "parameters": parameters, "norms": norms})
    facts = {key: _without_id(fact) for key, fact in FACTS.items()}
    within = [rule.model_dump(mode="json") for rule in WITHIN]
    rolls = [rule.model_dump(mode="json") for rule in ROLLS]
    _write(folder / "vocabulary" / "eigen.yaml", {"facts": facts, "within": within, "rolls": rolls})
    _write(
        folder / "reference" / "eigen.yaml", {key: _without_id(one) for key, one in series.items()}
    )
    return Library((folder,))


def row_of(fact: Fact) -> Mapping[str, Raw]:
    """A fact as a row of a JSON file."""
    value = fact.value.isoformat() if isinstance(fact.value, date) else fact.value
    row: dict[str, Raw] = {
        "party": fact.party, "period": fact.period.text, "fact": fact.fact, "value": value,
    }  # fmt: skip
    texts = {"subject": fact.subject, "source": fact.source, "note": fact.note}
    return row | {key: text for key, text in texts.items() if text}


def _without_id(model: Any) -> Words:
    content: Words = model.model_dump(mode="json", exclude_none=True)
    del content["id"]
    return content


def _write(path: Path, content: Words) -> None:
    path.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False), "utf-8")
