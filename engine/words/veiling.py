"""Explains findings to those who may not see every figure: the verdict and the bound, no sums."""

from collections.abc import Iterator
from fractions import Fraction

from engine.judge.findings import Beside, Finding
from engine.masking import Mask
from engine.words.explaining import FindingText
from facts.ledger import Figure
from facts.submission import Fact


class VeiledText(FindingText):
    """Explains the findings of one agreement in one language, behind a mask."""

    mask: Mask
    area: str

    def case(self, finding: Finding) -> Iterator[str]:
        """What was reported and the verdict; with a masked figure nothing that is worked out."""
        if not self.mask.hides(finding):
            yield from super().case(finding)
            return
        yield self.reported(finding)
        yield from self._recounted(finding)
        if not _follows_figures(finding):
            yield self.bound_of(finding)
        yield self.say(finding.status)
        yield self.say("veiled")
        yield from self._after(finding)

    def measured(self, finding: Finding) -> str:
        """The measured value, or that it is masked."""
        return self.say("hidden") if self.mask.hides(finding) else super().measured(finding)

    def room(self, finding: Finding) -> str:
        """The nearest distance; from it and the bound the value would follow."""
        return "" if self.mask.hides(finding) else super().room(finding)

    def bound_cell(self, finding: Finding) -> str:
        """The bound; which of two is nearest would say something about the value."""
        if not self.mask.hides(finding):
            return super().bound_cell(finding)
        if _follows_figures(finding):
            return self.say("hidden")
        return self._bound_cell(finding.crossings[0], finding.about.unit)

    def _fact(self, fact: Fact) -> str:
        sign = self.mask.sign(self.area, fact)
        if sign is None:
            return super()._fact(fact)
        return self.say("figure", label=self.label(fact.fact), value=sign)

    def _figure(self, name: str, figure: Figure) -> str:
        signs = [self.mask.sign(self.area, fact) for fact in figure.facts]
        if not any(signs) or figure.pair is not None or not isinstance(figure.value, Fraction):
            return super()._figure(name, figure)
        value = (signs[0] if len(signs) == 1 else None) or self.say("hidden")
        return self.say("figure", label=self._named(name, figure.facts[0]), value=value)

    def _beside(self, finding: Finding, beside: Beside) -> Iterator[str]:
        if not self.mask.hides_total(finding):
            yield from super()._beside(finding, beside)


def _follows_figures(finding: Finding) -> bool:
    """Whether the bound itself was worked out from figures that were reported."""
    return finding.portion is not None or finding.course is not None
