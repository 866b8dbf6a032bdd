"""An assessment as it may leave the corporation: what is masked is no longer in it.

This is the one place where figures are masked. Verdicts rest on the real figures and stay, but
for those on a single small count that would tell which it is: these are not in it either. The
values of masked figures, and all that was worked out from them, are taken out before anything is
written, so no output can show them. What is left follows from the figures shown and the verdicts
alone. Outputs print the `sign` of a fact in the place of its value.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property

from engine.judge.findings import Assessment, Course, Finding, NotAssessed, Portion, Receipt
from engine.judge.measuring import Measured, Unseen
from engine.masking.giveaways import Outlook, Place, Settled, VerdictKey, figure_key, verdict_key
from facts.contradictions import Contradiction
from facts.ledger import Figure
from facts.masking import (
    HIDDEN,
    SMALL,
    SMALLEST_SHOWN,
    Shown,
    betraying,
    shown,
    unseen,
    wordless,
)
from facts.problems import InputError, Problem, in_each
from facts.submission import Fact, FactKey
from facts.vocabulary import Vocabulary


def masked(assessment: Assessment, vocabulary: Vocabulary) -> Assessment:
    """The assessment as it may leave the corporation."""
    (found,) = masked_together([assessment], vocabulary)
    return found


def masked_together(
    assessments: Sequence[Assessment],
    vocabulary: Vocabulary,
    also: AbstractSet[FactKey] = frozenset(),
) -> tuple[Assessment, ...]:
    """Assessments that leave together: what is masked in one is masked in all, `also` too."""
    places = _places(assessments, vocabulary)
    figures = {place: shown(f.values(), vocabulary, also) for place, f in places.items()}
    findings = [finding for one in assessments for finding in one.findings]
    settled = Outlook(figures, findings, vocabulary).settled()
    veil = Veil(vocabulary, dict(_signs(figures, settled)), settled.withheld)
    return tuple(veil.assessment(one) if one.receipt else one for one in assessments)


def alone(**options: object) -> None:
    """Refuses what shows rows or other figures beside a mask; raises InputError naming each.

    The options are by their name without dashes, with what was given for them.
    """
    given = [f"--{name}" for name, value in options.items() if value]
    if given:
        raise InputError(Problem("masked-alone", values={"option": name}) for name in given)


def _places(
    assessments: Sequence[Assessment], vocabulary: Vocabulary
) -> Mapping[Place, Mapping[FactKey, Fact]]:
    """Every figure that would be shown, by area and party."""
    places: dict[Place, dict[FactKey, Fact]] = defaultdict(dict)
    for area, fact in (pair for one in assessments for pair in _everything(one)):
        places[area, fact.party][figure_key(fact, vocabulary)] = fact
    return places


def _signs(
    figures: Mapping[Place, Shown], settled: Settled
) -> Iterator[tuple[tuple[str, FactKey], str]]:
    """Every figure that is not shown, by area, with what stands in its place."""
    for (area, _), own in figures.items():
        for key in settled.hidden & own.values.keys():
            yield (area, key), SMALL if key in own.small else HIDDEN


def _everything(assessment: Assessment) -> Iterator[tuple[str, Fact]]:
    """Every figure that would be shown, with the area of the agreement."""
    for finding in assessment.findings:
        for fact in _own(finding):
            yield finding.about.agreement.area, fact
    for item in assessment.not_assessed:
        for fact in item.so_far.facts if item.so_far else ():
            yield item.about.agreement.area, fact


def _own(finding: Finding) -> Iterator[Fact]:
    """The figures that a finding rests on."""
    yield from finding.measured.facts
    yield from finding.course.before.facts if finding.course else ()
    yield from finding.key_facts
    yield from finding.portion.facts if finding.portion else ()
    yield from (fact for fact in (finding.record, finding.condition) if fact is not None)


@dataclass(frozen=True)
class Veil:
    """Takes out of assessments what has a sign, by area and figure, and `withheld` verdicts."""

    vocabulary: Vocabulary
    signs: Mapping[tuple[str, FactKey], str]
    withheld: AbstractSet[VerdictKey] = frozenset()

    @cached_property
    def telling(self) -> frozenset[str]:
        """The facts of which a total or a text might give something away."""
        return betraying(self.vocabulary) | {key[3] for _, key in self.signs}

    def assessment(self, found: Assessment) -> Assessment:
        """The assessment without what is masked, and with a note that says so."""
        kept = [one for one in found.findings if verdict_key(one) not in self.withheld]
        gone = [one for one in found.findings if verdict_key(one) in self.withheld]
        return replace(
            found,
            receipt=_receipt(found.receipt) if found.receipt else None,
            findings=tuple(map(self.finding, kept)),
            not_assessed=(
                *(NotAssessed(one.about, "masked") for one in gone),
                *map(self._item, found.not_assessed),
            ),
            data_problems=self._generic(found.data_problems),
            unused_facts=tuple(unseen(fact, HIDDEN) for fact in found.unused_facts),
            notes=(*found.notes, Problem("masked", values={"limit": SMALLEST_SHOWN})),
            traces=(),
        )

    def finding(self, found: Finding) -> Finding:
        """A finding; where it rests on a masked figure nothing that was worked out from it."""
        area = found.about.agreement.area
        beside = None if self._tells(found) else found.beside
        kept = replace(
            found,
            beside=beside,
            measured=self._measured(area, found.measured),
            key_facts=self._facts(area, found.key_facts),
        )
        if all(self._sign(area, fact) is None for fact in _own(found)):
            return kept
        return _without_sums(replace(kept, measured=Unseen(kept.measured.figures)), found, self)

    def measured(self, area: str, found: Measured) -> Unseen:
        """The facts of a measure, without what it came to."""
        return Unseen(self._measured(area, found).figures)

    def _measured(self, area: str, found: Measured) -> Measured:
        figures = {name: self._figure(area, one) for name, one in found.figures.items()}
        return replace(found, figures=figures)

    def _figure(self, area: str, found: Figure) -> Figure:
        facts = self._facts(area, found.facts)
        hidden = any(fact.sign for fact in facts)
        return Figure(Fraction(0), facts) if hidden else replace(found, facts=facts)

    def _facts(self, area: str, facts: Iterable[Fact]) -> tuple[Fact, ...]:
        return tuple(self.fact(area, fact) for fact in facts)

    def fact(self, area: str, fact: Fact) -> Fact:
        """A fact; of what may tell something no words of the one who reported it either."""
        if sign := self._sign(area, fact):
            return unseen(fact, sign)
        if fact.fact in self.telling:
            return wordless(fact)
        return fact

    def _sign(self, area: str, fact: Fact) -> str | None:
        return self.signs.get((area, figure_key(fact, self.vocabulary)))

    def _tells(self, found: Finding) -> bool:
        """Whether the total of several parties beside a finding might give a figure away."""
        return not self.telling.isdisjoint(fact.fact for fact in found.measured.facts)

    def _item(self, found: NotAssessed) -> NotAssessed:
        area, so_far = found.about.agreement.area, found.so_far
        if so_far is not None:
            hidden = any(self._sign(area, fact) for fact in so_far.facts)
            so_far = None if hidden else self._measured(area, so_far)
        return replace(found, so_far=so_far, contradictions=self._generic(found.contradictions))

    def _generic(self, found: Iterable[Contradiction]) -> tuple[Contradiction, ...]:
        """Contradictions without their figures where these might give one away."""
        return tuple(
            replace(item, problem=self._without_figures(item), places=())
            if item.fact in self.telling or any(key[3] in self.telling for key in item.keys)
            else item
            for item in found
        )

    def _without_figures(self, item: Contradiction) -> Problem:
        label = self.vocabulary.facts[item.fact].label
        words = in_each("fact", label.__getitem__)
        kept = {key: item.problem.values.get(key, "") for key in ("party", "period")}
        unclassified = item.problem.code == "register-unclassified"
        code = "unclassified-masked" if unclassified else "figures-masked"
        return Problem(code, item.problem.where, {**kept, **words})


def _without_sums(kept: Finding, found: Finding, veil: Veil) -> Finding:
    """A masked finding; its bounds go too where reported figures were used to work them out."""
    area = found.about.agreement.area
    course, portion = found.course, found.portion
    worked = course or portion or any(fact.sign for fact in kept.key_facts)
    if course is not None:
        course = Course(veil.measured(area, course.before))
    if portion is not None:
        facts = tuple(veil.fact(area, fact) for fact in portion.facts)
        portion = Portion(Fraction(0), Fraction(0), portion.parties, facts, portion.missing)
    bare = replace(kept, course=course, portion=portion)
    return replace(bare, crossings=(), also=None) if worked else bare


def _receipt(receipt: Receipt) -> Receipt:
    """A hash would confirm a guess at a small file, so the inputs are only named."""
    options = {**receipt.options, "mask": True}
    return replace(receipt, inputs=dict.fromkeys(receipt.inputs, ""), options=options)
