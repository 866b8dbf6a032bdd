"""Given what is still expected: the most, or least, that a party may still do this year.

Every fact that a norm counts is asked about with the others as they would end the year. The
answer is exact: doing just that keeps the band, one more (of a least: one fewer) leaves it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil, floor
from pathlib import Path
from typing import Literal

from engine.checking import Checker, Question, party_ids
from engine.judge.findings import Assessment, Crossing, Finding, NotAssessed, Subject
from engine.judge.headroom import FINEST
from engine.recounting import Recount
from engine.room.expecting import Expectation, read_expectations
from engine.room.growing import rate_of, solved
from engine.room.projecting import Course, Projection, projected
from engine.room.running import figures_so_far
from facts.ledger import Figure, Ledger, Place
from facts.periods import Period
from facts.problems import InputError, Problem
from facts.submission import for_area
from facts.vocabulary import FactDefinition, Within
from rules.dimensions import DONE, POINTS, SHARE
from rules.expressions import Expression, FactRef, Operation, facts_in, walk
from rules.schema import Norm

COUNTED = ("count", "money", "percent")
"""The kinds of figures of which there can be so much more."""
Band = Literal["pass", "warn", "also"]
State = Literal["open", "none", "met", "over", "free", "out-of-reach"]
Without = Literal["closed", "uncounted", "uneven"]
"""Why there is no number to give: nothing can be added to the period any more, the norm is not
about a number, or it does not grow evenly with any one figure."""


@dataclass(frozen=True)
class Allowed:
    """How much of a fact may or must still come to stay in a band.

    `exact` is in whole things, cents, or percentage points to the millionth. A `most` can be
    `none`, `over` already, or `free`: more than can come at all. A `least` can be `met`. Either
    can be `out-of-reach` of this figure alone. `possible` is how much can come at all, `there`
    how much was reported and can go, where the figure cannot be below zero.
    """

    fact: str
    band: Band
    limit: Literal["most", "least"]
    exact: Fraction
    unit: str
    bound: Crossing
    possible: Fraction | None
    there: Fraction | None
    past: bool = False

    @property
    def count(self) -> Fraction:
        """What is allowed or needed; never fewer than would leave nothing of what is there."""
        return self.exact if self.there is None else max(self.exact, -self.there)

    @property
    def state(self) -> State:
        """Whether there is something to decide."""
        if self.limit == "most":
            if self.exact < self.count:
                return "out-of-reach"
            free = self.possible is not None and self.count >= self.possible
            if self.count <= 0:
                return "over" if self.count < 0 else "none"
            return "free" if free else "open"
        beyond = self.possible is not None and self.count > self.possible
        return "met" if self.count <= 0 else "out-of-reach" if beyond else "open"


@dataclass(frozen=True)
class Answer:
    """One norm: what it would come to as expected, and what is still allowed.

    Where nothing can be said about that, `without` is the reason; of a `masked` one only the
    verdict may be shown. `past` says that all of it was reported of a year that is over.
    """

    finding: Finding
    allowed: tuple[Allowed, ...]
    without: Without | None = None
    masked: bool = False
    past: bool = False


@dataclass(frozen=True)
class Room:
    """The answers, what they rest on, and the norms that could not be answered.

    The year may be `over` on the day of the question.
    """

    year: Period
    expected: tuple[Expectation, ...]
    projection: Projection
    assessment: Assessment
    answers: tuple[Answer, ...]
    unanswered: tuple[NotAssessed, ...]
    over: bool = False
    masked: bool = False

    def counts(self, item: Expectation) -> bool:
        """Whether what is expected was added: not to what is final in a year that is over."""
        return not (self.over and self.projection.courses[item.place].whole)


def room(
    checker: Checker,
    paths: Sequence[Path],
    texts: Sequence[str],
    question: Question,
    recount: Recount | None = None,
) -> Room:
    """Reads figures so far and what is expected, and answers for every norm that uses these.

    Registers are counted as `recount` says. The year is the one that was asked about, or the last
    one in the submission. Raises InputError when something cannot be used.
    """
    recount = recount or Recount()
    agreements = [checker.library.known(name) for name in question.agreements]
    known = checker.known(agreements)
    parties = party_ids(question.parties, known)
    question = replace(question, parties=parties, trust=recount.trust)
    submission = figures_so_far(checker.library, paths, known, recount, question)
    years = {p.year for p in question.periods} or {max(f.period.year for f in submission.facts)}
    if len(years) > 1:
        raise InputError([Problem("room-years")])
    (year,) = years
    expected = read_expectations(texts, known, parties, submission)
    over = question.as_of > year.end
    projection = projected(submission, expected, year, checker.library.vocabulary, over=over)
    day = max(question.as_of, year.end)
    asked = replace(question, as_of=day, periods=(year,))
    assessment = checker.judge(projection.submission, asked)
    found = _Answers(checker, expected, projection, over=over)
    return Room(
        year,
        expected,
        projection,
        assessment,
        tuple(found.of(f) for f in assessment.findings if found.concerns(f.about)),
        tuple(
            n
            for n in assessment.not_assessed
            if found.concerns(n.about) and n.reason not in ("not-in-force", "not-bound")
        ),
        over,
    )


class _Answers:
    """Works out what is allowed, norm by norm."""

    def __init__(
        self,
        checker: Checker,
        expected: Sequence[Expectation],
        projection: Projection,
        *,
        over: bool,
    ) -> None:
        self.checker = checker
        self.vocabulary = checker.library.vocabulary
        self.projection = projection
        self.over = over
        self.expected = {item.place for item in expected}
        self.ledgers: dict[str, Ledger] = {}

    def concerns(self, about: Subject) -> bool:
        """Whether a norm measures a fact that something was expected of."""
        if not isinstance(about.norm, Norm):
            return False
        names = set(self._measured(about.norm.measure.tree))
        parties = self._parties(about)
        subject = _folded(about.subject)
        return any(
            fact in names and party in parties and where in (None, subject)
            for party, where, fact in self.expected
        )

    def of(self, finding: Finding) -> Answer:
        """What is allowed of each fact that still counts, or why there is nothing to say."""
        moving = list(self._moving(finding))
        allowed = [
            item
            for fact, rate, under in moving
            for item in self._allowed(finding, fact, rate, under)
        ]
        without = None if allowed else self._without(finding, [fact for fact, _, _ in moving])
        measured = self._measured(finding.norm.measure.tree)
        past = all(self._past(finding, fact) is not False for fact in measured)
        return Answer(finding, tuple(allowed), without, past=self.over and past)

    def _without(self, finding: Finding, moving: Sequence[str]) -> Without:
        """Why nothing is allowed of any of the facts that the norm moves with."""
        if finding.about.unit == DONE:
            return "uncounted"
        counted = [fact for fact in moving if self.vocabulary.facts[fact].kind in COUNTED]
        over = all(self._still_to_come(finding, fact) is None for fact in counted)
        return "closed" if counted and over else "uneven"

    def _measured(self, tree: Expression) -> Iterator[str]:
        """The facts of a measure, those from which a rise follows included."""
        return self.vocabulary.with_sums(ref.name for ref in facts_in(tree))

    def _parties(self, about: Subject) -> tuple[str, ...]:
        pack = self.checker.library.pack(about.agreement.id)
        joint = pack.measured_over(about.norm) if isinstance(about.norm, Norm) else ()
        return joint or (about.party,)

    def _moving(self, finding: Finding) -> Iterator[tuple[str, Fraction, Fraction]]:
        """The facts counted above the line, with what one more does above and below it."""
        tree = finding.norm.measure.tree
        if isinstance(tree, FactRef) and finding.measured.bottom is not None:
            rise = self.vocabulary.facts[tree.name].or_rise
            if rise is not None and not tree.offset:
                yield rise.end, Fraction(100), Fraction(0)
            return
        parts: tuple[Expression, Expression | None] = (tree, None)
        if isinstance(tree, Operation) and tree.sign == "/":
            parts = (tree.left, tree.right)
        names = dict.fromkeys(p.name for p in walk(parts[0]) if isinstance(p, FactRef))
        chosen = {fact.fact for fact in finding.key_facts} | {finding.norm.split_by}
        for name in names:
            above, below = (rate_of(part, name, finding) for part in parts)
            if name not in chosen and above is not None and below is not None and above:
                yield name, above, below

    def _allowed(
        self, finding: Finding, fact: str, above: Fraction, below: Fraction
    ) -> Iterator[Allowed]:
        added = self._still_to_come(finding, fact)
        definition = self.vocabulary.facts[fact]
        if added is None or definition.kind not in COUNTED:
            return
        step, worth, unit = _step(definition)
        past = self._past(finding, fact) is True
        possible = None if past else self._possible(finding, fact, added)
        most = None if possible is None else floor(possible / step) * worth
        reported = self._reported(finding, fact, added)
        there = None if reported is None else floor(reported / step) * worth
        for band, bound in _bands(finding):
            found = solved(finding, bound, above, below)
            if found is not None:
                limit, exact = found
                steps = (exact + added) / step
                count = (floor(steps) if limit == "most" else ceil(steps)) * worth
                yield Allowed(fact, band, limit, count, unit, bound, most, there, past)

    def _still_to_come(self, finding: Finding, fact: str) -> Fraction | None:
        """What is expected of a fact in a period; None where no more can come in it."""
        inside = self._courses(finding, fact)
        return sum((Fraction(c.added) for c in inside), Fraction(0)) if inside else None

    def _courses(self, finding: Finding, fact: str) -> Sequence[Course]:
        """How a fact gets to the end of the period of a finding, for each of its parties."""
        subject = _folded(finding.about.subject)
        places = [(p, s, fact) for p in self._parties(finding.about) for s in {subject, None}]
        courses = [c for place in places if (c := self.projection.courses.get(place))]
        return [c for c in courses if finding.about.period.contains(c.last)]

    def _past(self, finding: Finding, fact: str) -> bool | None:
        """Whether a fact was reported over the whole of a year that is over; None without it."""
        courses = self._courses(finding, fact)
        return self.over and all(c.whole for c in courses) if courses else None

    def _reported(self, finding: Finding, fact: str, added: Fraction) -> Fraction | None:
        """How much there was of what cannot be below zero, without what is expected of it."""
        kept = self.vocabulary.facts[fact].kind in ("count", "money")
        total = self._total(finding, (fact,)) if kept else None
        return None if total is None else total - added

    def _possible(self, finding: Finding, fact: str, added: Fraction) -> Fraction | None:
        """How many can still come in all: a part never grows by more than its whole.

        Of what is counted over the year that is as much as is expected of the whole, of a
        position what the whole leaves.
        """
        rules = [rule for rule in self.vocabulary.within if fact in rule.parts]
        over = self.vocabulary.facts[fact].over
        if over in ("period", "occasion"):
            wholes = [rule.whole for rule in rules]
            each = (self._expected(finding, names) for names in (*wholes, *_below(finding, fact)))
        elif len(self._parties(finding.about)) == 1:
            each = (self._left(finding, rule, added) for rule in rules)
        else:
            return None
        return min((item for item in each if item is not None), default=None)

    def _expected(self, finding: Finding, names: Sequence[str]) -> Fraction | None:
        """What is expected of some facts together; None where more of one is not expected."""
        each = [self._still_to_come(finding, name) for name in names]
        return None if None in each else sum((item for item in each if item), Fraction(0))

    def _left(self, finding: Finding, rule: Within, added: Fraction) -> Fraction | None:
        """What a whole leaves to its parts, with what is expected of this one."""
        whole = self._total(finding, rule.whole)
        parts = [self._total(finding, (part,)) or Fraction(0) for part in rule.parts]
        return None if whole is None else whole - sum(parts, Fraction(0)) + added

    def _total(self, finding: Finding, names: Sequence[str]) -> Fraction | None:
        about = finding.about
        area = about.agreement.area
        if area not in self.ledgers:
            own = for_area(self.projection.submission, area, self.vocabulary)
            self.ledgers[area] = Ledger(own, self.vocabulary)
        places = [Place(party, about.subject) for party in self._parties(about)]
        pairs = [(name, place) for place in places for name in names]
        each = [self.ledgers[area].figure(*pair, about.period) for pair in pairs]
        values = [f.value for f in each if isinstance(f, Figure) and isinstance(f.value, Fraction)]
        return sum(values, Fraction(0)) if len(values) == len(pairs) else None


def _below(finding: Finding, fact: str) -> Iterator[tuple[str, ...]]:
    """The facts that a share divides by, where these are a whole that the fact is a part of."""
    tree = finding.norm.measure.tree
    if finding.about.unit == SHARE and isinstance(tree, Operation):
        names = tuple(ref.name for ref in facts_in(tree.right))
        if fact not in names and all(rate_of(tree.right, name, finding) == 1 for name in names):
            yield names


def _step(definition: FactDefinition) -> tuple[Fraction, Fraction, str]:
    """The smallest step of a fact, what it is worth in the unit that people count in, and which."""
    if definition.kind == "money":
        return Fraction(1, 100), Fraction(1), "cent"
    if definition.kind == "percent":
        return FINEST, FINEST, POINTS
    return Fraction(1), Fraction(1), definition.counted_unit.id


def _folded(subject: str | None) -> str | None:
    return subject.casefold() if subject else None


def _bands(finding: Finding) -> Iterator[tuple[Band, Crossing]]:
    """The bounds of a finding, each with the band that ends there."""
    yield "pass", finding.crossings[0]
    yield from (("warn", bound) for bound in finding.crossings[1:])
    if finding.also is not None:
        yield "also", finding.also
