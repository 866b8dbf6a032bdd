"""Bounds as the oracle works them out: printed numbers, values of a year or class, shares."""

from dataclasses import dataclass
from fractions import Fraction

from rules.expressions import (
    Bound,
    Expression,
    FactRef,
    Number,
    Operation,
    TableValue,
    YearValue,
)
from tests.oracle.asking import Asked, Case
from tests.oracle.figures import Unknown, Whose
from tests.oracle.measures import Measures
from tests.oracle.trees import applied, rounded, walk


@dataclass(frozen=True)
class Limits:
    """The bounds of cases; what a bound lacks is noted with the case."""

    asked: Asked
    measures: Measures

    def threshold(self, bound: Bound, case: Case) -> Fraction | None:
        """A bound in the norm's unit, shared out and rounded; None where there is no part."""
        value = self._value(bound.tree, case)
        share = self.share(case)
        if value is None or share is None:
            return None
        norm, unit = case.norm, self.measures.unit(case.norm)
        printed_percent = unit == "share" and any(
            isinstance(part, Number) and part.unit == "percent" for part in walk(bound.tree)
        )
        value = value * share / (100 if printed_percent else 1)
        return rounded(value, norm.round)

    def national(self, case: Case) -> Fraction | None:
        """The national value of the year, if the norm names one that has it."""
        if case.norm.national is None:
            return None
        return self._in_year(case.norm.national, int(case.span.text[:4]))

    def _value(self, tree: Expression, case: Case) -> Fraction | None:
        if isinstance(tree, Number):
            return Fraction(tree.value)
        if isinstance(tree, YearValue):
            return self._year_value(tree, case)
        if isinstance(tree, TableValue):
            return self._class_value(tree, case)
        assert isinstance(tree, Operation)
        left, right = (self._value(part, case) for part in (tree.left, tree.right))
        return None if left is None or right is None else applied(tree.sign, left, right)

    def _year_value(self, use: YearValue, case: Case) -> Fraction | None:
        value = self._in_year(use.name, int(case.span.text[:4]) + use.offset)
        if value is None:
            case.lacking.add(use.name)
        return value

    def _in_year(self, name: str, year: int) -> Fraction | None:
        parameter = self.asked.pack.parameters.get(name)
        if parameter is not None:
            printed = parameter.values.get(str(year))
            return Fraction(printed.value) if printed else None
        dated = self.asked.series[name].values.get(year)
        return Fraction(dated.value) if dated else None

    def _class_value(self, use: TableValue, case: Case) -> Fraction | None:
        """The value for the class of a fact: the number itself, or `4+` for four and more."""
        found = self.measures.with_gaps(FactRef(use.fact), case, case.span)
        if found is None:
            return None
        for name, printed in self.asked.pack.parameters[use.name].values.items():
            open_ended = name.endswith("+") and found.number >= int(name[:-1])
            if open_ended or name == str(found.number):
                return Fraction(printed.value)
        case.lacking.add(use.name)
        return None

    def share(self, case: Case) -> Fraction | None:
        """The part of a total that the party owes; all of it where the bound is not split."""
        norm, places = case.norm, self.measures.places
        if norm.split is None:
            return Fraction(1)
        parties = places.bound(norm.binds)
        if norm.split == "equally":
            return Fraction(1, len(parties))
        name = norm.split.removeprefix("by ")
        known: dict[str, Fraction] = {}
        for party in parties:
            figure = self.measures.books.figure(name, Whose(party), case.span)
            if isinstance(figure, Unknown):
                case.gaps += figure.gaps
            else:
                case.keys |= figure.keys
                known[party] = figure.number
        total = sum(known.values(), Fraction())
        if len(known) < len(parties) or not total:
            return None
        return known[case.party] / total
