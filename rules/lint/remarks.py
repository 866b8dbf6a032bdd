"""A remark about a pack: what, how bad, where. Sentences and severities are data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from facts.catalogue import catalogue
from facts.problems import LANGUAGES, Location

TEXTS = Path(__file__).parent.parent / "texts" / "lint.yaml"

Severity = Literal["error", "warning", "note"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")


@dataclass(frozen=True)
class Remark:
    """One remark: its code in the catalogue, its severity and place, and the words to fill in.

    An `error` contradicts the law or the pack itself, a `warning` is probably a mistake, a `note`
    is good to know. `agreement` is the pack it is about, if it is about one.
    """

    code: str
    severity: Severity
    where: Location
    values: Mapping[str, object] = field(default_factory=dict)
    agreement: str | None = None

    def text(self, language: str) -> str:
        """The sentence in `nl` or `en`."""
        template: str = catalogue(TEXTS)[self.code][language]
        return template.format_map(self.values)

    @property
    def texts(self) -> dict[str, str]:
        """The sentence in every language."""
        return {language: self.text(language) for language in LANGUAGES}


def remark(
    code: str, where: Location, values: Mapping[str, object], agreement: str | None = None
) -> Remark:
    """A remark with the severity that the catalogue gives its code."""
    return Remark(code, catalogue(TEXTS)[code]["severity"], where, values, agreement)
