"""Figures for examples: solved exactly, so that a measure lies on a bound or one step beside it.

This reckons with the definition of a norm by itself, apart from the engine, so that a drafted
example and the engine check each other.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from facts.periods import Period, period
from facts.units import Kind
from facts.vocabulary import Vocabulary
from rules.dimensions import SHARE
from rules.expressions import (
    Bound,
    Expression,
    FactRef,
    Number,
    Operation,
    TableValue,
    YearValue,
    combined,
    facts_in,
    walk,
)
from rules.loader import Library
from rules.schema import Norm, Pack

STEPS: Mapping[Kind, Fraction] = {"count": Fraction(1)}
FINE = Fraction(1, 100)
FINEST = Fraction(1, 1000)
SHARED = {1: (10,), 2: (6, 4), 3: (5, 3, 2), 4: (4, 3, 2, 1), 5: (6, 5, 4, 3, 2)}
SHARES = (1000, 1200, 2000, 3000, 4000, 5000, 6000, 10_000, 12_000, 20_000, 100_000, 1_000_000)
SUMS = (200, 400, 500, 1000, 2000, 5000, 10_000, 100_000, 1_000_000)
WHOLE = (20, 200)


@dataclass(frozen=True)
class Cell:
    """One figure of a table: whose, over which period, of which fact, about what."""

    party: str
    period: str
    fact: str
    subject: str = ""


Figures = dict[Cell, Fraction]


@dataclass(frozen=True)
class Reckoning:
    """The measure of a norm over one period, reckoned from the figures of `parties`."""

    norm: Norm
    vocabulary: Vocabulary
    parties: tuple[str, ...]
    period: Period
    subject: str = ""

    def kind(self, fact: str) -> Kind:
        """What values fit a fact."""
        return self.vocabulary.facts[fact].kind

    def step(self, fact: str) -> Fraction:
        """The smallest step of a fact: one, or a cent or a hundredth of a percent."""
        return STEPS.get(self.kind(fact), FINE)

    def of(self, ref: FactRef) -> tuple[Cell, ...]:
        """The figures that a fact of the measure stands for: of each party and each year.

        What is held together is reported by one party.
        """
        alone = self.vocabulary.facts[ref.name].over in ("occasion", "event", "deliverable")
        parties = self.parties[:1] if alone else self.parties
        when = [self.period.years_earlier(-ref.offset) if ref.offset else self.period]
        if ref.since is not None:
            when = [period(str(year)) for year in range(ref.since, self.period.end.year + 1)]
        return tuple(Cell(p, str(w), ref.name, self.subject) for w in when for p in parties)

    @property
    def cells(self) -> tuple[Cell, ...]:
        """Every figure of the measure, once."""
        refs = facts_in(self.norm.measure.tree)
        return tuple(dict.fromkeys(cell for ref in refs for cell in self.of(ref)))

    @property
    def claimed(self) -> frozenset[Cell]:
        """The figures that are zero until somebody claims them."""
        refs = (ref for ref in facts_in(self.norm.measure.tree) if ref.claimed)
        return frozenset(cell for ref in refs for cell in self.of(ref))

    @property
    def halves(self) -> tuple[Expression, Expression | None]:
        """What is measured and, of a share, what it is divided by."""
        tree = self.norm.measure.tree
        if isinstance(tree, Operation) and tree.sign == "/":
            return tree.left, tree.right
        return tree, None

    def amount(self, tree: Expression | None, figures: Mapping[Cell, Fraction]) -> Fraction:
        """What an expression comes to; a figure that is not there counts as zero."""
        if tree is None:
            return Fraction(1)
        if isinstance(tree, Number):
            return Fraction(tree.value)
        if isinstance(tree, FactRef):
            cells = self.of(tree)
            total = sum((figures.get(cell, Fraction(0)) for cell in cells), Fraction(0))
            return total / len({cell.period for cell in cells}) if tree.mean else total
        if not isinstance(tree, Operation):
            raise TypeError(f"{tree} has no place in a measure")
        return combined(
            tree.sign, self.amount(tree.left, figures), self.amount(tree.right, figures)
        )

    def value(self, figures: Mapping[Cell, Fraction]) -> Fraction | None:
        """What the norm measures; None where there is nothing to divide by."""
        top, bottom = (self.amount(tree, figures) for tree in self.halves)
        return top / bottom if bottom else None

    def effect(self, cell: Cell, tree: Expression | None) -> Fraction:
        """How much one more of a figure adds to an expression."""
        return self.amount(tree, {cell: Fraction(1)}) - self.amount(tree, {})

    @property
    def lever(self) -> Cell:
        """The figure that is varied: of the judged period if there is one, and added first."""
        top = self.halves[0]
        found = [c for c in self.cells if self.effect(c, top) and c not in self.claimed]
        now = [cell for cell in found if cell.period == str(self.period)] or found
        return next((cell for cell in now if self.effect(cell, top) > 0), now[0])

    def solved(self, figures: Figures, wanted: Fraction) -> Fraction | None:
        """The lever that gives a value, from the other figures; None if none does."""
        lever, (top, bottom) = self.lever, self.halves
        rest = {**figures, lever: Fraction(0)}
        gap = wanted * self.amount(bottom, rest) - self.amount(top, rest)
        slope = self.effect(lever, top) - wanted * self.effect(lever, bottom)
        return gap / slope if slope else None

    def on(self, wanted: Fraction, *others: Fraction) -> Figures:
        """Round figures that give exactly a value, and from which others can be reached."""
        nearest: Figures | None = None
        for scale in self._scales(wanted):
            figures = self._guess(scale, min(wanted, *others, wanted))
            found = [self.solved(figures, value) for value in (wanted, *others)]
            reached = [value for value in found if value is not None and value >= 0]
            if len(reached) < len(found):
                continue
            figures[self.lever] = floor(reached[0] / self._grid) * self._grid
            figures = {cell: figures[cell] for cell in sorted(figures, key=self._place)}
            nearest = nearest or figures
            whole = all((value / self._grid).denominator == 1 for value in reached)
            if whole and self._fine(figures, wanted):
                return figures
        if nearest is None:
            raise ValueError(f"no figures for {self.norm.id} give {wanted}")
        return nearest

    def _fine(self, figures: Figures, wanted: Fraction) -> bool:
        """Whether one step of a share is small enough to be a good example."""
        if self.halves[1] is None or wanted == 1:
            return True
        less = self.value({**figures, self.lever: figures[self.lever] - self._grid})
        return less is not None and abs(wanted - less) <= FINEST

    def _place(self, cell: Cell) -> tuple[str, int, int]:
        """Where a figure stands in the tables: the earliest period first."""
        return (cell.period, self.parties.index(cell.party), self.cells.index(cell))

    @property
    def _grid(self) -> Fraction:
        return self.step(self.lever.fact)

    def _scales(self, wanted: Fraction) -> Iterator[Fraction]:
        kind = self.kind(self.lever.fact)
        if self.halves[1] is not None:
            sizes: Sequence[int] = (*WHOLE, *SHARES) if wanted == 1 else SHARES
            return (Fraction(size * (10 if kind == "money" else 1)) for size in sizes)
        small = kind in ("percent", "points", "factor")
        return (Fraction(size, 20 if small else 1) for size in SUMS)

    def _guess(self, scale: Fraction, wanted: Fraction) -> Figures:
        """Figures for all but the lever, each different, so that none can stand for another."""
        bottom = self.halves[1]
        lever, figures = self.lever, Figures()
        against = [c for c in self.cells if self._weighs(c) and c != lever]
        parts = self._divided(scale, len(against))
        figures.update(zip(against, parts, strict=True))
        others = [c for c in self.cells if c not in figures and c != lever]
        if bottom is None and not against:
            parts = self._divided(wanted, len(others) + 1)[1:]
            return dict(zip(others, parts, strict=True))
        alike = [c for c in others if c.fact == lever.fact]
        spread = self._divided(scale, len(alike) + 1)[1:]
        for i, cell in enumerate(others):
            pair = [c for c in against if (c.party, c.fact) == (cell.party, cell.fact)]
            whole = [c for c in against if (c.party, c.period) == (cell.party, cell.period)]
            if cell not in alike or pair:
                base = figures[pair[0]] if pair else Fraction(0)
                figures[cell] = base + self._round(scale * (i + 1) / 20, cell)
            elif bottom is not None and whole:
                figures[cell] = self._round(figures[whole[0]] * wanted, cell)
            else:
                figures[cell] = spread[alike.index(cell)]
        return figures

    def _weighs(self, cell: Cell) -> bool:
        """Whether a figure is the whole of a share and no part of it, or taken off a sum."""
        top, bottom = self.halves
        if bottom is None:
            return self.effect(cell, top) < 0
        return self.effect(cell, bottom) > 0 and not self.effect(cell, top)

    def _divided(self, total: Fraction, count: int) -> list[Fraction]:
        """A total in so many parts that differ, each on a whole step."""
        weights = SHARED.get(count, tuple(range(count, 0, -1)))
        parts = [floor(total * w / sum(weights) / self._grid) * self._grid for w in weights]
        return [max(part, min(total, self._grid)) for part in parts]

    def _round(self, value: Fraction, cell: Cell) -> Fraction:
        step = self.step(cell.fact)
        return max(floor(value / step) * step, step)


def around(value: Fraction, step: Fraction) -> Iterator[Fraction]:
    """A value with one step to either side, none of them negative."""
    low, high = floor(value / step) * step, ceil(value / step) * step
    yield from (found for found in (low - step, low, high, high + step) if found >= 0)


def bound_value(  # noqa: PLR0913, PLR0917 - it is one question with all it depends on
    bound: Bound, unit: str, pack: Pack, library: Library, year: int, key: str | None
) -> Fraction | None:
    """A bound for a year and the class of its table; None where no value is printed."""
    in_percent = any(isinstance(p, Number) and p.unit == "percent" for p in walk(bound.tree))
    found = _printed(bound.tree, pack, library, year, key)
    return found / 100 if found is not None and unit == SHARE and in_percent else found


def _printed(
    tree: Expression, pack: Pack, library: Library, year: int, key: str | None
) -> Fraction | None:
    if isinstance(tree, Number):
        return Fraction(tree.value)
    if isinstance(tree, YearValue | TableValue):
        at = str(year + tree.offset) if isinstance(tree, YearValue) else (key or "")
        series = library.reference.get(tree.name)
        values = pack.parameters[tree.name].values if tree.name in pack.parameters else {}
        dated = values.get(at) or (series.values.get(int(at)) if series and at.isdigit() else None)
        return Fraction(dated.value) if dated is not None else None
    if not isinstance(tree, Operation):
        raise TypeError(f"{tree} has no place in a bound")
    left = _printed(tree.left, pack, library, year, key)
    right = _printed(tree.right, pack, library, year, key)
    return None if left is None or right is None else combined(tree.sign, left, right)


def contradictory(figures: Mapping[Cell, Fraction], vocabulary: Vocabulary) -> bool:
    """Whether parts exceed their whole, of one party over one period."""
    places = dict.fromkeys((cell.party, cell.period, cell.subject) for cell in figures)
    for party, when, subject in places:
        for rule in vocabulary.within:
            whole = _of_all(rule.whole, figures, party, when, subject)
            parts = _of_all(rule.parts, figures, party, when, subject)
            if len(whole) == len(rule.whole) and sum(parts) > sum(whole):
                return True
    return False


def _of_all(
    names: Iterable[str], figures: Mapping[Cell, Fraction], party: str, when: str, subject: str
) -> list[Fraction]:
    cells = (Cell(party, when, name, subject) for name in names)
    return [figures[cell] for cell in cells if cell in figures]


def written(value: Fraction, kind: Kind) -> str:
    """A number as a Dutch table has it: `320`, `17204,77`, `5,3%`."""
    digits = {"count": 0, "money": 2}.get(kind, 1)
    while (value * 10**digits).denominator != 1:
        digits += 1
    digits += digits == 3  # `1,234` could be a thousand
    scaled = int(abs(value) * 10**digits)
    whole, rest = divmod(scaled, 10**digits)
    text = f"{'-' if value < 0 else ''}{whole}" + (f",{rest:0{digits}d}" if digits else "")
    return f"{text}%" if kind == "percent" else text
