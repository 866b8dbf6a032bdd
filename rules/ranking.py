"""Which way a norm changed: whether the newer agreement asks more of the parties, or less."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

from rules.differing import Difference, Kind
from rules.expressions import Bound, Day, Expression, Number


class Tendency(StrEnum):
    """What a change comes to, the kind that matters most to a party first.

    `otherwise` is a change that cannot be held against what was, or that goes both ways; `aside`
    touches neither what is asked, nor of whom, nor when.
    """

    STRICTER = "stricter"
    LOOSER = "looser"
    OTHERWISE = "otherwise"
    ASIDE = "aside"


STRICTNESS = ("forecast", "effort", "signal", "binding")
"""The forces, the lightest first; of an effort and a forecast neither can be broken."""
EXCUSES = ("only_if", "unless")
"""What, where it is there, lets a party off."""


def tendency(differences: Iterable[Difference]) -> Tendency:
    """What all differences of a norm come to, taken together.

    They come to more or less only where each does, or is an aside.
    """
    found = {_TENDENCIES.get(item.kind, _otherwise)(item) for item in differences}
    found.discard(Tendency.ASIDE)
    return found.pop() if len(found) == 1 else Tendency.OTHERWISE if found else Tendency.ASIDE


def _stricter(yes: bool) -> Tendency:  # noqa: FBT001 - it turns an answer into a word
    return Tendency.STRICTER if yes else Tendency.LOOSER


def _otherwise(_: Difference) -> Tendency:
    return Tendency.OTHERWISE


def _of_number(item: Difference) -> Tendency:
    """A bound with another number, on the same side."""
    match item.old, item.new:
        case (
            Bound(side=side, tree=Number() as old),
            Bound(tree=Number() as new),
        ) if old.unit == new.unit and old.value != new.value:
            return _stricter((new.value > old.value) == (side == "at least"))
    return Tendency.OTHERWISE


def _of_date(item: Difference) -> Tendency:
    """Another day for the same; without one there is all the time there is."""
    match item.old, item.new:
        case Bound() as old, Bound() as new:
            before, after = _days(old), _days(new)
            if before and after:
                return _stricter(after < before)
            return _stricter(bool(after))
    return Tendency.OTHERWISE


def _days(bound: Bound) -> tuple[int, ...]:
    tree: Expression = bound.tree
    if isinstance(tree, Day):
        return (tree.year or 0, tree.month, tree.day)
    return (bound.by.year, bound.by.month, bound.by.day) if bound.by else ()


def _of_band(item: Difference) -> Tendency:
    """A band beside the first: `also` bounds the other side, `warn` gives more room."""
    return _stricter((item.name == "also") == (item.kind is Kind.BAND_ADDED))


def _of_force(item: Difference) -> Tendency:
    old, new = (STRICTNESS.index(str(force)) for force in (item.old, item.new))
    return _stricter(new > old) if max(old, new) > 1 else Tendency.OTHERWISE


def _of_parties(item: Difference) -> Tendency:
    """More parties, or fewer; others are something else."""
    match item.old, item.new:
        case tuple() as old, tuple() as new if set(old) < set(new) or set(new) < set(old):
            return _stricter(len(new) > len(old))
    return Tendency.OTHERWISE


def _of_record(item: Difference) -> Tendency:
    """What excuses, or did."""
    if item.name == "on_record":
        return Tendency.ASIDE
    if item.name in EXCUSES and (item.old is None) != (item.new is None):
        return _stricter(item.new is None)
    return Tendency.OTHERWISE


_TENDENCIES: Mapping[Kind, Callable[[Difference], Tendency]] = {
    Kind.NUMBER: _of_number,
    Kind.DATE: _of_date,
    Kind.SLIPPED: lambda _: Tendency.LOOSER,
    Kind.FORWARD: lambda _: Tendency.STRICTER,
    Kind.BAND_ADDED: _of_band,
    Kind.BAND_REMOVED: _of_band,
    Kind.FORCE: _of_force,
    Kind.PARTIES: _of_parties,
    Kind.RECORD: _of_record,
    Kind.REASON: lambda _: Tendency.ASIDE,
}
