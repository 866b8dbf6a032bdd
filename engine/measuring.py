"""Evaluates what a norm measures, exactly, and remembers from which facts."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from facts.ledger import Figure, Ledger, Missing, Place
from facts.periods import Period
from facts.submission import Fact
from rules.expressions import Expression, FactRef, Number, Operation, combined, walk
from rules.schema import Norm


@dataclass(frozen=True)
class Measured:
    """The figures of one case.

    `top` and `bottom` are the fraction as counted; `bottom` is None where nothing was divided.
    `missing` facts leave the value unknown, `nothing` says that there was nothing to divide by.
    """

    figures: dict[str, Figure] = field(default_factory=dict)
    missing: tuple[Missing, ...] = ()
    top: Fraction = Fraction(0)
    bottom: Fraction | None = None

    @property
    def known(self) -> bool:
        """Whether there is a value."""
        return not self.missing and self.bottom != 0

    @property
    def value(self) -> Fraction:
        """The exact value in the norm's unit; only where it is `known`."""
        return self.top if self.bottom is None else self.top / self.bottom

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The submitted facts that were used."""
        return tuple(fact for figure in self.figures.values() for fact in figure.facts)


def measured(norm: Norm, ledger: Ledger, place: Place, period: Period) -> Measured:
    """What the norm measures for one place and period."""
    tree = norm.measure.tree
    figures, missing = _figures(tree, ledger, place, period)
    if missing:
        return Measured(figures, missing)
    if isinstance(tree, Operation) and tree.sign == "/":
        top, bottom = _value(tree.left, figures), _value(tree.right, figures)
        return Measured(figures, top=top, bottom=bottom)
    pair = figures[tree.name].pair if isinstance(tree, FactRef) else None
    if pair is not None:
        return Measured(figures, top=pair[0], bottom=pair[1])
    return Measured(figures, top=_value(tree, figures))


def unclaimed(norm: Norm, now: Measured, then: Measured) -> Iterator[tuple[str, bool]]:
    """The exemptions claimed at only one of two moments; True where the earlier one lacks it."""
    for part in walk(norm.measure.tree):
        if isinstance(part, FactRef) and part.claimed:
            claimed = (part.name in now.figures, part.name in then.figures)
            if claimed in ((True, False), (False, True)):
                yield part.name, claimed[0]


def _figures(
    tree: Expression, ledger: Ledger, place: Place, period: Period
) -> tuple[dict[str, Figure], tuple[Missing, ...]]:
    figures: dict[str, Figure] = {}
    missing: list[Missing] = []
    for part in walk(tree):
        if not isinstance(part, FactRef):
            continue
        found = ledger.figure(part.name, place, period)
        if isinstance(found, Figure):
            figures[part.name] = found
        elif not part.claimed:
            missing += found
    return figures, tuple(missing)


def _value(tree: Expression, figures: dict[str, Figure]) -> Fraction:
    if isinstance(tree, Number):
        return Fraction(tree.value)
    if isinstance(tree, FactRef):
        figure = figures.get(tree.name)
        return figure.value if figure and isinstance(figure.value, Fraction) else Fraction(0)
    if not isinstance(tree, Operation):
        raise TypeError(f"{tree} has no place in a measure")
    return combined(tree.sign, _value(tree.left, figures), _value(tree.right, figures))
