"""Whether a norm names parties that the agreement has."""

from collections.abc import Iterator

from facts.problems import Refused, did_you_mean
from rules.schema import BOUND_ROLES, Binds, Clause, Norm, Pack


def check_parties(norm: Clause, pack: Pack) -> None:
    """Raises Refused if a norm names a party that did not sign, or a group that has no member.

    Such a norm would bind nobody, and vanish without a word.
    """
    for key, group in _groups(norm):
        known = pack.agreement.parties
        for name in () if isinstance(group, str) else group:
            if name not in known:
                near = did_you_mean(name, [*known, *BOUND_ROLES])
                raise Refused("party-not-signed", at=key, name=name, known=", ".join(known), **near)
        if not pack.members(group):
            named = group if isinstance(group, str) else "[]"
            raise Refused("binds-nobody", at=key, group=named, known=", ".join(known))


def _groups(norm: Clause) -> Iterator[tuple[str, Binds]]:
    """The keys of a norm that name parties."""
    yield "binds", norm.binds
    if isinstance(norm, Norm) and norm.figures_of is not None:
        yield "figures_of", norm.figures_of
