"""Two agreements compared, norm by norm, as data; `engine/words` says it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Literal

from rules.differing import Difference, Kind, differences, whole_term
from rules.expressions import Bound, Day, Number
from rules.matching import Agreed, Match, matches
from rules.ranking import Tendency, tendency
from rules.schema import Norm, Pack, Span

Standing = Literal["ongoing", "past", "due", "later"]


@dataclass(frozen=True)
class Continued:
    """A norm with what it continues; without differences it stayed as it was.

    `old` is what it is compared with: of several norms that became one, these taken together.
    """

    match: Match
    old: Agreed
    differences: tuple[Difference, ...]

    @property
    def new(self) -> Agreed:
        """The norm of the newer agreement."""
        return self.match.new

    @cached_property
    def tendency(self) -> Tendency:
        """Whether it asks more or less than what it continues."""
        return tendency(self.differences)

    @property
    def moved(self) -> bool:
        """Whether it is about a project that was put off or brought forward."""
        return any(found.kind in (Kind.SLIPPED, Kind.FORWARD) for found in self.differences)


@dataclass(frozen=True)
class Comparison:
    """Two agreements compared; every norm of either is in exactly one place.

    Of what several newer norms continue each has its own entry.
    """

    older: Pack
    newer: Pack
    continued: tuple[Continued, ...]

    @cached_property
    def appeared(self) -> tuple[Agreed, ...]:
        """The norms that continue nothing."""
        known = {item.new.id for item in self.continued}
        return tuple(norm for norm in self.newer.clauses if norm.id not in known)

    @cached_property
    def disappeared(self) -> tuple[Agreed, ...]:
        """The norms that nothing continues."""
        known = {old.id for item in self.continued for old in item.match.old}
        return tuple(norm for norm in self.older.clauses if norm.id not in known)

    @property
    def changed(self) -> tuple[Continued, ...]:
        """The norms that go on otherwise."""
        return tuple(item for item in self.continued if item.differences)

    @property
    def unchanged(self) -> tuple[Continued, ...]:
        """The norms that go on as they were, be it elsewhere in the document."""
        return tuple(item for item in self.continued if not item.differences)

    def standing(self, norm: Agreed) -> Standing:
        """How a norm of the older agreement that is gone lies in time.

        `past`: it had one date, before the newer agreement; `due`: in the years of the newer one;
        `later`: after these; `ongoing`: it had no date of its own, and held for the whole term.
        """
        last = _last_day(norm, self.older)
        if last is None:
            return "ongoing"
        years = self.newer.agreement.years
        if last < years.start:
            return "past"
        return "due" if years.end is None or last <= years.end else "later"


def compare(older: Pack, newer: Pack) -> Comparison:
    """Compares two agreements, of which the second comes in the place of the first."""
    packs, found = (older, newer), matches(older, newer)
    continued = []
    for match in found:
        old, beside = _together(match.old), _beside(match, found)
        continued.append(Continued(match, old, tuple(differences(match, old, beside, packs))))
    return Comparison(older, newer, tuple(continued))


def _beside(match: Match, found: tuple[Match, ...]) -> tuple[Agreed, ...]:
    """The other norms that continue the same."""
    same = {norm.id for norm in match.old}
    others = (other for other in found if other.new.id != match.new.id)
    return tuple(other.new for other in others if same & {norm.id for norm in other.old})


def _together(olds: tuple[Agreed, ...]) -> Agreed:
    """Several norms as one: numbers of projects added up, else the last of them."""
    if len(olds) == 1:
        return olds[0]
    starts, ends = [old.valid.start for old in olds], [old.valid.end for old in olds]
    last = None if None in ends else max(end for end in ends if end is not None)
    valid = Span.model_validate({"from": min(starts), "to": last})
    added = _added_up(olds)
    update = {"valid": valid, **({"holds": added} if added else {})}
    return olds[-1].model_copy(update=update)


def _added_up(olds: tuple[Agreed, ...]) -> Bound | None:
    bounds = [old.holds for old in olds if isinstance(old, Norm) and old.subjects]
    numbers = [bound.tree for bound in bounds if isinstance(bound.tree, Number)]
    alike = {(bound.side, bound.by) for bound in bounds}
    if len(numbers) < len(olds) or len(alike) > 1:
        return None
    total = sum((number.value for number in numbers), Decimal())
    side, by = alike.pop()
    return Bound(f"{side} {total}", side, Number(total, numbers[0].unit), by)


def _last_day(norm: Agreed, pack: Pack) -> date | None:
    """The one date of a norm that is not about its whole term: a deadline or the end of a year."""
    found = []
    bounds = (norm.holds, norm.warn) if isinstance(norm, Norm) else ()
    for bound in bounds:
        if bound is not None and isinstance(bound.tree, Day) and bound.tree.year is not None:
            found.append(bound.tree.in_year(bound.tree.year))
        elif bound is not None and bound.by is not None:
            found.append(bound.by)
    if found:
        return max(found)
    if whole_term(norm, pack):
        return None
    return norm.valid.end or norm.valid.start
