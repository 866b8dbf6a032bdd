"""What of an assessment is not shown outside the corporation; the verdicts rest on it all the same.

Besides what follows by adding up (`facts.masking`) a verdict may give a count away: of ten
lettings, at most 7.5% above a limit can only be none. Where the bound would single a count out,
another figure of the same measure goes too, whatever the count is.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from fractions import Fraction

from engine.judge.findings import Assessment, Finding, Receipt
from facts.contradictions import Contradiction
from facts.masking import HIDDEN, SMALL, SMALLEST_SHOWN, Shown, betraying, shown
from facts.problems import LANGUAGES, Problem
from facts.submission import Fact, FactKey, key_of
from facts.vocabulary import Vocabulary
from rules.expressions import Expression, FactRef, Number, Operation, combined

MOST_TRIED = 400
Place = tuple[str, str]


@dataclass(frozen=True, eq=False)
class Mask:
    """Which figures are not shown, and what stands in their place; nothing is masked without it."""

    vocabulary: Vocabulary | None = None
    signs: Mapping[tuple[str, FactKey], str] = field(default_factory=dict)

    def sign(self, area: str, fact: Fact) -> str | None:
        """What stands in the place of a figure, or None where it is shown."""
        if self.vocabulary is None or not self.signs:
            return None
        return self.signs.get((area, _key(fact, self.vocabulary)))

    def covers(self, area: str, facts: Iterable[Fact]) -> bool:
        """Whether any of some figures is not shown."""
        return any(self.sign(area, fact) is not None for fact in facts)

    def hides(self, finding: Finding) -> bool:
        """Whether a finding rests on a figure that is not shown."""
        return bool(self.signs) and self.covers(finding.about.agreement.area, _own(finding))

    def hides_total(self, finding: Finding) -> bool:
        """Whether the total of several parties beside a finding might give a figure away."""
        measured = {fact.fact for fact in finding.measured.facts}
        return self.vocabulary is not None and not measured.isdisjoint(betraying(self.vocabulary))


NO_MASK = Mask()


def masked(assessment: Assessment, vocabulary: Vocabulary) -> tuple[Assessment, Mask]:
    """The assessment as it may leave the corporation, and what the words about it must mask."""
    if assessment.receipt is None:
        return assessment, NO_MASK
    mask = Mask(vocabulary, dict(_signs(assessment, vocabulary)))
    problem = Problem("masked", values={"limit": SMALLEST_SHOWN})
    shielded = replace(
        assessment,
        receipt=_receipt(assessment.receipt),
        not_assessed=tuple(
            replace(
                item,
                so_far=None
                if item.so_far and mask.covers(item.about.agreement.area, item.so_far.facts)
                else item.so_far,
                contradictions=_generic(item.contradictions, vocabulary),
            )
            for item in assessment.not_assessed
        ),
        data_problems=_generic(assessment.data_problems, vocabulary),
        notes=(*assessment.notes, problem),
    )
    return shielded, mask


def _receipt(receipt: Receipt) -> Receipt:
    """A hash would confirm a guess at a small file, so the inputs are only named."""
    options = {**receipt.options, "mask": True}
    return replace(receipt, inputs=dict.fromkeys(receipt.inputs, ""), options=options)


def _generic(found: Sequence[Contradiction], vocabulary: Vocabulary) -> tuple[Contradiction, ...]:
    """Contradictions without their figures where these are of, or add up with, a sensitive one."""
    telling = betraying(vocabulary)
    return tuple(
        replace(item, problem=_without_figures(item, vocabulary))
        if any(key[3] in telling for key in item.keys) or item.fact in telling
        else item
        for item in found
    )


def _without_figures(item: Contradiction, vocabulary: Vocabulary) -> Problem:
    label = vocabulary.facts[item.fact].label
    words = {f"fact_{language}": label[language] for language in LANGUAGES}
    kept = {key: item.problem.values.get(key, "") for key in ("party", "period")}
    return Problem("figures-masked", item.problem.where, {**kept, **words})


def _signs(
    assessment: Assessment, vocabulary: Vocabulary
) -> Iterator[tuple[tuple[str, FactKey], str]]:
    """Every figure that is not shown, by area, with what stands in its place."""
    places: dict[Place, dict[FactKey, Fact]] = defaultdict(dict)
    findings: dict[Place, list[Finding]] = defaultdict(list)
    for area, fact in _everything(assessment):
        places[area, fact.party][_key(fact, vocabulary)] = fact
    for finding in assessment.findings:
        for party in {fact.party for fact in finding.measured.facts}:
            findings[finding.about.agreement.area, party].append(finding)
    for (area, party), facts in places.items():
        all_of_them = shown(facts.values(), vocabulary)
        if all_of_them.small:
            hidden, vague = _settled(all_of_them, findings[area, party], vocabulary)
            for key in hidden:
                small = key in all_of_them.small and key not in vague
                yield (area, key), SMALL if small else HIDDEN


def _everything(assessment: Assessment) -> Iterator[tuple[str, Fact]]:
    """Every figure that would be shown, with the area of the agreement."""
    for finding in assessment.findings:
        for fact in _own(finding):
            yield finding.about.agreement.area, fact
    for item in assessment.not_assessed:
        for fact in item.so_far.facts if item.so_far else ():
            yield item.about.agreement.area, fact


def _settled(
    figures: Shown, findings: Sequence[Finding], vocabulary: Vocabulary
) -> tuple[frozenset[FactKey], frozenset[FactKey]]:
    """What must be masked of one party, and of what not even that it is small may be shown."""
    hidden = figures.hidden()
    vague: set[FactKey] = set()
    while True:
        more = set()
        for finding in findings:
            more |= _betrayed(finding, hidden, figures, vocabulary, vague)
        if more <= hidden:
            return hidden, frozenset(vague)
        hidden = figures.hidden(hidden | more)


def _betrayed(
    finding: Finding,
    hidden: AbstractSet[FactKey],
    figures: Shown,
    vocabulary: Vocabulary,
    vague: set[FactKey],
) -> set[FactKey]:
    """What must go too because the verdict singles out the one figure that is masked.

    Where there is nothing else in the measure the figure itself becomes `vague`.
    """
    keys = {_key(fact, vocabulary): fact for fact in finding.measured.facts}
    masked_keys = [key for key in keys if key in hidden]
    if len(masked_keys) != 1 or not finding.norm.measure.tree:
        return set()
    (key,) = masked_keys
    most = SMALLEST_SHOWN - 1 if key in figures.small else _whole(finding)
    if most is None or not _singled_out(finding, keys[key], most):
        return set()
    rest = sorted(keys.keys() - {key} & figures.values.keys(), key=str)
    if not rest:
        vague.add(key)
    return set(rest[:1])


def _whole(finding: Finding) -> int | None:
    """The most that a part can be: the whole that it was divided by, where that is not large."""
    bottom = finding.measured.bottom
    return int(bottom) if bottom is not None and bottom <= MOST_TRIED else None


def _singled_out(finding: Finding, fact: Fact, most: int) -> bool:
    """Whether some count from zero to `most` would be the only one with its verdict."""
    verdicts = [_position(finding, fact, count) for count in range(most + 1)]
    return any(verdicts.count(verdict) == 1 for verdict in verdicts)


def _position(finding: Finding, fact: Fact, count: int) -> tuple[bool, ...]:
    """On which side of each bound the measure would lie if a figure were `count`."""
    change = count - Fraction(str(fact.value))
    values = {
        name: figure.value + change if fact in figure.facts else figure.value
        for name, figure in finding.measured.figures.items()
        if isinstance(figure.value, Fraction)
    }
    value = _value(finding.norm.measure.tree, values)
    bounds = (*finding.crossings, *([finding.also] if finding.also else []))
    return tuple(
        value is not None
        and (value <= one.value if one.bound.side == "at most" else value >= one.value)
        for one in bounds
    )


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


def _own(finding: Finding) -> Iterator[Fact]:
    """The figures that a finding rests on."""
    yield from finding.measured.facts
    yield from finding.course.before.facts if finding.course else ()
    yield from finding.key_facts
    yield from finding.portion.facts if finding.portion else ()
    yield from (fact for fact in (finding.record, finding.condition) if fact is not None)


def _key(fact: Fact, vocabulary: Vocabulary) -> FactKey:
    """The figure as its own area names it: without one."""
    return (None, *key_of(fact, vocabulary)[1:])
