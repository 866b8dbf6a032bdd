"""What was measured as a formula over the cells that hold the figures.

A formula is only given where it comes to exactly what was measured: the same sum is done here in
fractions. Where it does not, because the figure followed in another way, there is none.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from engine.judge.findings import Finding
from facts.ledger import Figure
from facts.submission import Fact
from facts.units import units
from facts.vocabulary import Vocabulary
from rules.dimensions import DONE
from rules.expressions import Expression, FactRef, Number, Operation, combined

PERCENT = 100


@dataclass(frozen=True)
class Sum:
    """A part of a formula, and what it comes to."""

    text: str
    value: Fraction


@dataclass(frozen=True)
class Formulas:
    """Writes formulas; `cells` has the address of each fact, in which a percentage is a share."""

    cells: Mapping[Fact, str]
    vocabulary: Vocabulary

    def of(self, finding: Finding) -> str | None:
        """The formula of what a finding measured, such as `=Cijfers!F3/Cijfers!F2`."""
        if finding.masked or finding.about.unit == DONE or finding.measured.undone:
            return None
        found = self._sum(finding.norm.measure.tree, finding)
        if found is None or found.value != in_cells(finding.measured.value, finding.about.unit):
            return None
        return f"={found.text}"

    def _sum(self, tree: Expression, finding: Finding) -> Sum | None:
        if isinstance(tree, Number):
            return Sum(str(tree.value), Fraction(tree.value))
        if isinstance(tree, FactRef):
            figure = finding.measured.figures.get(tree.key)
            return self._figure(figure) if figure else Sum("0", Fraction(0))
        if not isinstance(tree, Operation):
            return None
        left, right = self._sum(tree.left, finding), self._sum(tree.right, finding)
        if left is None or right is None or (tree.sign == "/" and right.value == 0):
            return None
        value = combined(tree.sign, left.value, right.value)
        return Sum(f"({left.text}{tree.sign}{right.text})", value)

    def _figure(self, figure: Figure) -> Sum | None:
        """A figure as its cell, the sum of its parts, or the rise from one cell to another."""
        parts = [self._cell(fact) for fact in figure.facts]
        known = [part for part in parts if part is not None]
        if not known or len(known) < len(parts):
            return None
        if figure.pair is not None:
            return _rise(known)
        text = "+".join(part.text for part in known)
        value = sum((part.value for part in known), Fraction(0))
        return Sum(f"({text})" if len(known) > 1 else text, value)

    def _cell(self, fact: Fact) -> Sum | None:
        if fact not in self.cells or not isinstance(fact.value, Decimal):
            return None
        unit = self.vocabulary.facts[fact.fact].unit
        return Sum(self.cells[fact], in_cells(Fraction(fact.value), unit))


def in_cells(value: Fraction, unit: str) -> Fraction:
    """A value as a cell holds it: a percentage as the share that its sign makes it."""
    return value / PERCENT if units()[unit].kind == "percent" else value


def _rise(ends: list[Sum]) -> Sum | None:
    if len(ends) != 2 or ends[0].value == 0:
        return None
    start, end = ends
    return Sum(f"({end.text}-{start.text})/{start.text}", (end.value - start.value) / start.value)
