"""The invented agreement of every drawn pack: its parties, and what its facts mean."""

from collections.abc import Mapping
from random import Random
from typing import Any

from facts.vocabulary import FactDefinition, Rolls, Vocabulary, VocabularyFile, Within
from rules.schema import Agreement

Words = dict[str, Any]

CORPORATIONS = ("noord", "zuid", "west")
PARTIES = (*CORPORATIONS, "stad", "huurders")
PROJECTS = ("Erf", "Haven")
YEARS = range(2021, 2029)


def text(words: str) -> Words:
    """The same words in both languages."""
    return {"nl": words, "en": words}


def _fact(name: str, unit: str, over: str, **more: object) -> tuple[str, FactDefinition]:
    words = {
        "id": name,
        "unit": unit,
        "over": over,
        "label": text(name),
        "definition": text(name),
    }
    return name, FactDefinition.model_validate({**words, **more})


COUNTS = ("let_a", "let_b", "let_c")
STOCKS = ("stock_a", "stock_b", "stock_c")
ROLLED = ("opening", "built", "gone", "rolled")
MONEY = ("spent_a", "spent_b", "spent_c")
RATES = ("rate_a", "rate_b")
RECORDS = ("record_a", "record_b")
SUMS = ("sum_start", "sum_end")
_OWN = VocabularyFile.model_validate(
    {
        "occasions": {"held_a": text("held a"), "held_b": text("held b")},
        "deliverables": {"done_a": text("done a"), "done_b": text("done b")},
        "deviations": {"deviation_a": text("deviation a")},
        "within": [
            {"parts": ["let_c"], "whole": ["let_a"]},
            {"parts": ["exempt"], "whole": ["stock_a"]},
            {"parts": ["spent_c"], "whole": ["spent_a"]},
            {"parts": ["let_b", "let_c"], "whole": ["let_a", "built"]},
        ],
        "rolls": [
            {"opening": "opening", "plus": ["built"], "minus": ["gone"], "closing": "rolled"}
        ],
    }
)
FACTS: Mapping[str, FactDefinition] = dict(
    [
        *(_fact(name, "lettings", "period") for name in COUNTS),
        *(_fact(name, "dwellings", "moment") for name in (*STOCKS, "exempt")),
        _fact("opening", "dwellings", "rate"),
        *(_fact(name, "dwellings", "period") for name in ("built", "gone")),
        _fact("rolled", "dwellings", "moment"),
        *(_fact(name, "EUR", "period") for name in MONEY),
        *(_fact(name, "percent", "rate") for name in RATES),
        _fact("points", "percentage point", "rate"),
        _fact("factor", "factor", "rate"),
        *(_fact(name, "EUR", "rate") for name in SUMS),
        _fact("rise", "percent", "rate", or_rise={"start": "sum_start", "end": "sum_end"}),
        _fact("price", "EUR", "event"),
        _fact("layers", "count", "event"),
        *(_fact(name, "yes/no", "record") for name in (*RECORDS, "condition")),
        *_OWN.every_fact.items(),
    ]
)
WITHIN: tuple[Within, ...] = _OWN.within
ROLLS: tuple[Rolls, ...] = _OWN.rolls
VOCABULARY = Vocabulary(facts=FACTS, within=WITHIN, rolls=ROLLS)


def agreement() -> Agreement:
    """The invented agreement that every pack belongs to."""
    roles = {**dict.fromkeys(CORPORATIONS, "corporation"), "stad": "municipality"}
    roles["huurders"] = "tenants"
    return Agreement.model_validate(
        {
            "id": "verzonnen",
            "title": "Verzonnen",
            "area": "stad",
            "signed": "2021-01-01",
            "term": {"from": "2021-01-01"},
            "years": {"from": "2021-01-01"},
            "parties": {p: {"role": role, "name": p} for p, role in roles.items()},
            "next": text("verder"),
            "prefix": "v",
        }
    )


def random(seed: object) -> Random:
    """The same numbers for the same seed, in every Python."""
    return Random(str(seed))


def chance(rng: Random, percent: int) -> bool:
    """Whether something with so many chances in a hundred happens."""
    return rng.randrange(100) < percent
