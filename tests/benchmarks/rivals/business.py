"""business-rules: three rules a band over two variables, with an action that takes the verdict."""

from collections.abc import Mapping, Sequence
from typing import Any

from business_rules import run_all
from business_rules.actions import BaseActions, rule_action
from business_rules.fields import FIELD_TEXT
from business_rules.variables import BaseVariables, numeric_rule_variable

from tests.benchmarks.rivals import BREACH, PASS, WARN, Band, Row, Way

Test = tuple[str, str, int]


class Seen(BaseVariables):
    """What the rules may ask of a fact."""

    def __init__(self, row: Row) -> None:
        self.row = row

    @numeric_rule_variable
    def band(self) -> int:
        """The place of its band."""
        return self.row.band

    @numeric_rule_variable
    def value(self) -> int:
        """Its value."""
        return self.row.value


class Concluded(BaseActions):
    """What a rule may do: say the verdict."""

    verdict = ""

    @rule_action(params={"verdict": FIELD_TEXT})
    def conclude(self, verdict: str) -> None:
        """Keeps the verdict."""
        self.verdict = verdict


def searched(bands: Sequence[Band]) -> Way:
    """All rules of all bands in one list, until the first that triggers."""
    every = [
        rule
        for place, band in enumerate(bands)
        for rule in _rules(band, [("band", "equal_to", place)])
    ]

    def run(rows: Sequence[Row]) -> list[str]:
        return [_verdict(every, row) for row in rows]

    return Way(run)


def indexed(bands: Sequence[Band]) -> Way:
    """Only the rules of the band, picked by its place."""
    rules = [_rules(band, []) for band in bands]

    def run(rows: Sequence[Row]) -> list[str]:
        return [_verdict(rules[row.band], row) for row in rows]

    return Way(run)


def _verdict(rules: Sequence[Mapping[str, Any]], row: Row) -> str:
    concluded = Concluded()
    run_all(rules, Seen(row), concluded, stop_on_first_trigger=True)
    return concluded.verdict


def _rules(band: Band, first: list[Test]) -> list[dict[str, Any]]:
    holds, warns = (("value", "less_than_or_equal_to", bound) for bound in band)
    crossed, broken = (("value", "greater_than", bound) for bound in band)
    bands = (([holds], PASS), ([crossed, warns], WARN), ([broken], BREACH))
    return [_rule(first + tests, verdict) for tests, verdict in bands]


def _rule(tests: Sequence[Test], verdict: str) -> dict[str, Any]:
    names = ("name", "operator", "value")
    return {
        "conditions": {"all": [dict(zip(names, test, strict=True)) for test in tests]},
        "actions": [{"name": "conclude", "params": {"verdict": verdict}}],
    }
