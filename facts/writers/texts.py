"""The sentences of a workbook in one language; they stand in `facts/texts/template.yaml`."""

from dataclasses import dataclass

from facts.catalogue import sentence
from facts.submission import clean


@dataclass(frozen=True)
class Texts:
    """The sentences in `nl` or `en`."""

    language: str

    def __call__(self, code: str, **values: object) -> str:
        """One sentence with the words filled in, without anything that cannot be shown."""
        return clean(sentence("template", self.language, code, values))
