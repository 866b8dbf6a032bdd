"""What verdicts give away of figures that are masked, and what must be masked for that.

A verdict says on which side of its bounds a figure lies. Of ten lettings, at most 7.5% above a
limit can only be none: the verdict would tell the count. Where the verdicts on a masked count
would leave a single number, another figure of the measure is masked too, whatever the count is;
where a norm measures nothing else its verdict is withheld, whatever that is.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from itertools import product

from engine.judge.findings import Finding
from facts.ledger import Figure
from facts.masking import SMALLEST_SHOWN, Shown
from facts.submission import Fact, FactKey, key_of
from facts.vocabulary import Vocabulary
from rules.dimensions import SHARE
from rules.expressions import Expression, FactRef, Number, Operation, combined, facts_in

MOST_TRIED = 400
"""Of a larger total no share leaves a single number."""

MOST_TOGETHER = 4
"""Of more masked figures together every combination would take too long to try."""

Place = tuple[str, str]
"""An area and a party."""


def figure_key(fact: Fact, vocabulary: Vocabulary) -> FactKey:
    """A figure as its own area names it: without one."""
    return (None, *key_of(fact, vocabulary)[1:])


VerdictKey = tuple[object, ...]
"""What makes a verdict the same one, under any version of an agreement."""


def verdict_key(finding: Finding) -> VerdictKey:
    """Names a verdict; that on a norm which binds parties jointly is the same for each of them."""
    about = finding.about
    party = None if finding.norm.jointly else about.party
    return (about.agreement.id, about.norm.id, party, about.subject, about.period)


@dataclass(frozen=True)
class Settled:
    """What is masked, and which verdicts may not be shown."""

    hidden: frozenset[FactKey] = frozenset()
    withheld: frozenset[VerdictKey] = frozenset()


@dataclass(frozen=True)
class Group:
    """Masked figures, and findings that measure these and otherwise only figures shown."""

    keys: frozenset[FactKey]
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Outlook:
    """Everything that would be shown: the figures of each party in each area, and the verdicts.

    What is masked in one area is masked in every other: a party reports its figures once.
    """

    figures: Mapping[Place, Shown]
    findings: Sequence[Finding]
    vocabulary: Vocabulary

    def settled(self) -> Settled:
        """What must be masked, so that nothing of it follows from what is left."""
        now = Settled(self._closed(frozenset()))
        while groups := list(self._groups(now)):
            more = {key for group in groups for key in self._with(group)}
            alone = [group for group in groups if not any(self._with(group))]
            now = Settled(
                self._closed(now.hidden | more), now.withheld | set(map(_last_verdict, alone))
            )
        return now

    def _closed(self, hidden: frozenset[FactKey]) -> frozenset[FactKey]:
        """What is masked with what follows from adding up, in every area."""
        while True:
            found = set(hidden)
            for shown in self.figures.values():
                found |= shown.hidden(hidden & shown.values.keys())
            if found == hidden:
                return hidden
            hidden = frozenset(found)

    def _groups(self, settled: Settled) -> Iterator[Group]:
        """Masked figures with all the verdicts on them, or where these are many with each.

        Where a finding measures a small count and another masked figure, each hides the other.
        """
        joined: list[Group] = []
        for group in self._alone(settled):
            meeting = [other for other in joined if other.keys & group.keys]
            joined = [other for other in joined if other not in meeting]
            together = [*meeting, group]
            keys = frozenset(key for one in together for key in one.keys)
            joined.append(Group(keys, tuple(f for one in together for f in one.findings)))
        for group in joined:
            many, told = len(group.keys) > MOST_TOGETHER, self._singled_out(group)
            if many or told:
                each = [Group(group.keys & self._measured(f).keys(), (f,)) for f in group.findings]
                yield from [one for one in each if self._singled_out(one)] or [group] * told

    def _alone(self, settled: Settled) -> Iterator[Group]:
        """The masked figures of each finding that measures small counts, or only one figure.

        Not where its bounds rest on a masked figure too, or its verdict is withheld.
        """
        hidden = settled.hidden
        for finding in self.findings:
            bounds = {figure_key(fact, self.vocabulary) for fact in _behind_bounds(finding)}
            if verdict_key(finding) in settled.withheld or not bounds.isdisjoint(hidden):
                continue
            keys = frozenset(key for key in self._measured(finding) if key in hidden)
            if keys and finding.norm.measure.tree and (len(keys) == 1 or keys <= self._small):
                yield Group(keys, (finding,))

    @cached_property
    def _small(self) -> frozenset[FactKey]:
        return frozenset(key for shown in self.figures.values() for key in shown.small)

    def _measured(self, finding: Finding) -> dict[FactKey, Fact]:
        return {figure_key(fact, self.vocabulary): fact for fact in finding.measured.facts}

    def _with(self, group: Group) -> Iterator[FactKey]:
        """What goes with figures of which the verdicts would single one out."""
        for finding in group.findings:
            rest = [key for key in self._measured(finding) if key not in group.keys]
            counted = [key for key in rest if any(key in s.values for s in self.figures.values())]
            if counted:
                yield min(counted, key=str)

    def _singled_out(self, group: Group) -> bool:
        """Whether some verdicts would leave a figure a single number."""
        if len(group.keys) > MOST_TOGETHER:
            return False
        keys = sorted(group.keys, key=str)
        sides = [_Sides(finding, self._measured(finding), keys) for finding in group.findings]
        for numbers in self._numbers(group):
            told: dict[tuple[tuple[bool, ...], ...], list[tuple[int, ...]]] = defaultdict(list)
            for counts in product(*(numbers[key] for key in keys)):
                told[tuple(one.of(counts) for one in sides)].append(counts)
            if any(map(_alike, told.values())):
                return True
        return False

    def _numbers(self, group: Group) -> Iterator[Mapping[FactKey, range]]:
        """The numbers that figures may be for all that anybody knows."""
        wholes = {
            key: min(most)
            for key in group.keys
            if (
                most := [
                    n for one in group.findings if (n := self._whole(key, group, one)) is not None
                ]
            )
        }
        if group.keys <= self._small:
            yield dict.fromkeys(group.keys, range(SMALLEST_SHOWN))
            if wholes:
                last = SMALLEST_SHOWN - 1
                yield {key: range(min(last, wholes.get(key, last)) + 1) for key in group.keys}
        elif wholes and max(wholes.values()) <= MOST_TRIED:
            yield {key: range(whole + 1) for key, whole in wholes.items()}

    def _whole(self, key: FactKey, group: Group, finding: Finding) -> int | None:
        """What a figure is a part of, where that is shown: it is counted above such a line."""
        facts, measured, tree = self._measured(finding), finding.measured, finding.norm.measure.tree
        if finding.about.unit != SHARE or not isinstance(tree, Operation) or key not in facts:
            return None
        figures = (measured.figures.get(ref.key) for ref in facts_in(tree.right))
        below = {fact for figure in figures if figure for fact in figure.facts}
        masked = below.intersection(facts[k] for k in group.keys & facts.keys())
        return None if masked or not measured.bottom else int(measured.bottom)


def _last_verdict(group: Group) -> VerdictKey:
    """The verdict to withhold first; which one that is never depends on what it says."""
    return max(map(verdict_key, group.findings), key=str)


def _behind_bounds(finding: Finding) -> Iterator[Fact]:
    """The reported figures from which the bounds of a finding were worked out."""
    yield from finding.course.before.facts if finding.course else ()
    yield from finding.portion.facts if finding.portion else ()
    yield from finding.key_facts


def _alike(found: Sequence[Sequence[int]]) -> bool:
    """Whether some figure is the same number throughout."""
    return any(len(set(numbers)) == 1 for numbers in zip(*found, strict=True))


class _Sides:
    """On which side of each bound a finding would lie if some of its figures were others."""

    def __init__(
        self, finding: Finding, facts: Mapping[FactKey, Fact], keys: Sequence[FactKey]
    ) -> None:
        own = {at: facts[key] for at, key in enumerate(keys) if key in facts}
        self.finding, self.own = finding, tuple(own)
        self.known: dict[tuple[int, ...], tuple[bool, ...]] = {}
        self.figures = [
            (name, value, list(changing))
            for name, figure in finding.measured.figures.items()
            if isinstance(value := figure.value, Fraction)
            for changing in [self._changing(name, figure, list(own.values()))]
        ]

    def _changing(
        self, name: str, figure: Figure, own: Sequence[Fact]
    ) -> Iterator[tuple[int, Fraction, int]]:
        """Which of the counts are in a figure, as what, and over how many years it is a mean."""
        means = {ref.key for ref in self.finding.norm.measure.refs if ref.mean}
        for at, fact in enumerate(own):
            if fact in figure.facts and isinstance(fact.value, Decimal):
                yield at, Fraction(fact.value), len(figure.facts) if name in means else 1

    def of(self, counts: Sequence[int]) -> tuple[bool, ...]:
        """For each bound whether it would hold."""
        own = tuple(counts[at] for at in self.own)
        if own not in self.known:
            value = _value(self.finding.norm.measure.tree, dict(self._values(own)))
            also = [self.finding.also] if self.finding.also else []
            self.known[own] = tuple(
                value is not None
                and (value <= one.value if one.bound.side == "at most" else value >= one.value)
                for one in (*self.finding.crossings, *also)
            )
        return self.known[own]

    def _values(self, counts: Sequence[int]) -> Iterator[tuple[str, Fraction]]:
        for name, value, changing in self.figures:
            changes = ((counts[at] - was) / over for at, was, over in changing)
            yield name, sum(changes, value)


def _value(tree: Expression, values: Mapping[str, Fraction]) -> Fraction | None:
    """A measure worked out over some figures; None where it would divide by nothing."""
    if isinstance(tree, FactRef):
        return values.get(tree.key, Fraction(0))
    if isinstance(tree, Number):
        return Fraction(tree.value)
    if not isinstance(tree, Operation):
        return None
    left, right = _value(tree.left, values), _value(tree.right, values)
    if left is None or right is None or (tree.sign == "/" and not right):
        return None
    return combined(tree.sign, left, right)
