"""Counts what came of an agreement, so that every number says what it counts and they add up."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from engine.judge.findings import Assessment, Finding, NotAssessed, Reason
from engine.report.grouping import AgreementPart, NormPart, in_force

MENDABLE: tuple[Reason, ...] = ("missing-fact", "missing-parameter", "data-problem")
"""Why there is no verdict where something can be added or mended."""


@dataclass(frozen=True)
class Tally:
    """How many outcomes there are of each kind.

    An outcome is a norm for a party over a period, and of a norm about projects for each project.
    `mendable` wait for a figure, a value or a mended contradiction, `other` have no verdict for
    another reason, `outside` are of norms that do not hold in the period.
    """

    judged: int
    mendable: int
    other: int
    outside: int

    @property
    def total(self) -> int:
        """Every outcome, as `check` lists them."""
        return self.judged + self.rest

    @property
    def rest(self) -> int:
        """Every outcome without a verdict."""
        return self.mendable + self.other + self.outside


@dataclass(frozen=True)
class Norms:
    """Where the norms of an agreement are: each is counted once, as one of these.

    `judged` have a verdict for somebody, `silent` for nobody, `outside` hold in none of the
    periods, and `elsewhere` bind none but `others`, parties that the report is not about.
    """

    judged: int
    silent: int
    outside: int
    elsewhere: int
    others: tuple[str, ...]

    @property
    def total(self) -> int:
        """Every norm of the agreement."""
        return self.judged + self.silent + self.outside + self.elsewhere


@dataclass(frozen=True)
class Count:
    """The outcomes of an agreement, for each party that it judged, and of its norms."""

    part: AgreementPart
    assessment: Assessment

    @cached_property
    def parties(self) -> dict[str, Tally]:
        """By party, in the order of the agreement; only those that were judged or asked about."""
        agreement = self.part.pack.agreement
        found = [f for f in self.assessment.findings if f.about.agreement.id == agreement.id]
        rest = [n for n in self.assessment.not_assessed if n.about.agreement.id == agreement.id]
        each = {
            party: tally(
                [f for f in found if f.about.party == party],
                [n for n in rest if n.about.party == party],
            )
            for party in agreement.parties
        }
        return {party: one for party, one in each.items() if one.total}

    @cached_property
    def norms(self) -> Norms:
        """Where its norms are."""
        norms = [norm for chapter in self.part.chapters for norm in chapter.norms]
        elsewhere = [norm for norm in norms if not norm.courses and not norm.rest]
        silent = [norm for norm in norms if not norm.courses and in_force(norm.rest)]
        judged = [norm for norm in norms if norm.courses]
        outside = len(norms) - len(judged) - len(silent) - len(elsewhere)
        others = self._bound(elsewhere)
        return Norms(len(judged), len(silent), outside, len(elsewhere), others)

    def _bound(self, norms: Sequence[NormPart]) -> tuple[str, ...]:
        """What the parties are called that norms bind, in the order of the agreement."""
        pack = self.part.pack
        bound = {party for norm in norms for party in pack.bound_by(norm.norm)}
        return tuple(p.name for name, p in pack.agreement.parties.items() if name in bound)


def tally(findings: Sequence[Finding], rest: Iterable[NotAssessed]) -> Tally:
    """Counts outcomes by what came of them."""
    items = list(rest)
    mendable = sum(item.reason in MENDABLE for item in items)
    outside = sum(item.reason == "not-in-force" for item in items)
    return Tally(len(findings), mendable, len(items) - mendable - outside, outside)
