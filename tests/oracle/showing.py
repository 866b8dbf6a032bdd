"""What stands beside a verdict and decides nothing: the national value, the total of all."""

from dataclasses import dataclass
from fractions import Fraction

from tests.oracle.asking import Beside, Case, Value
from tests.oracle.limits import Limits
from tests.oracle.measures import Measures


@dataclass(frozen=True)
class Showing:
    """Works out what is shown."""

    measures: Measures
    limits: Limits

    def stricter(self, case: Case, limit: Fraction) -> Fraction | None:
        """The national value, where it allows less than the agreement."""
        found = self.limits.national(case)
        if found is None:
            return None
        upper = case.norm.holds.side == "at most"
        return found if (found < limit if upper else found > limit) else None

    def beside(self, case: Case) -> Beside | None:
        """The share of all that are bound together, where each of them reported its own."""
        norm = case.norm
        if norm.beside is None:
            return None
        each: dict[str, Value | None] = {}
        for party in self.measures.places.bound(norm.binds):
            own = Case(norm.model_copy(update={"jointly": False}), party, case.subject, case.span)
            value = self.measures.measure(own, case.span)
            doubted = own.keys & self.measures.books.doubtful
            wrong = value is None or doubted or self.measures.cannot_be(norm, value)
            each[party] = None if wrong else value
        if without := tuple(party for party, value in each.items() if value is None):
            return Beside(without=without)
        values = [value for value in each.values() if value is not None]
        top = sum((value.top for value in values), Fraction())
        bottoms = [value.bottom for value in values if value.bottom is not None]
        bottom = sum(bottoms, Fraction())
        return Beside(top, bottom) if bottom and len(bottoms) == len(each) else Beside()
