"""Explains findings to those who may not see every figure: the verdict and the bound, no sums."""

from collections.abc import Iterator

from engine.judge.findings import Finding
from engine.words.explaining import FindingText
from facts.ledger import Figure
from facts.submission import Fact


class VeiledText(FindingText):
    """Explains the findings of one agreement in one language, masked ones too.

    Where nothing is masked it says what `FindingText` says.
    """

    def case(self, finding: Finding) -> Iterator[str]:
        """What was reported and the verdict; with a masked figure nothing that is worked out."""
        if not finding.masked:
            yield from super().case(finding)
            return
        yield self.reported(finding)
        yield from self._recounted(finding)
        if finding.crossings:
            yield self.bound_of(finding)
        yield self.say(finding.status)
        yield self.say("veiled")
        yield from self._after(finding)

    def measured(self, finding: Finding) -> str:
        """The measured value, or that it is masked."""
        return self.say("hidden") if finding.masked else super().measured(finding)

    def room(self, finding: Finding) -> str:
        """The nearest distance; from it and the bound the value would follow."""
        return "" if finding.masked else super().room(finding)

    def bound_cell(self, finding: Finding) -> str:
        """The bound; which of two is nearest would say something about the value."""
        if not finding.masked:
            return super().bound_cell(finding)
        if not finding.crossings:
            return self.say("hidden")
        return self._bound_cell(finding.crossings[0], finding.about.unit)

    def shown(self, fact: Fact) -> str:
        """The value of a fact, or the sign in its place."""
        return fact.sign or super().shown(fact)

    def _figure(self, name: str, figure: Figure) -> str:
        signs = [fact.sign for fact in figure.facts]
        if not any(signs):
            return super()._figure(name, figure)
        value = (signs[0] if len(signs) == 1 else None) or self.say("hidden")
        return self.say("figure", label=self._named(name, figure.facts[0]), value=value)
