"""The room that is left, as it may leave the corporation.

How much may still come is a bound less what there is, so it would tell a masked figure; the
verdict is all that is said then. What a year ends with is what there is and what is expected, and
everybody reads what is expected: a figure that is masked so far is masked at the end too.
"""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from engine.judge.findings import Finding, NotAssessed
from engine.masking.giveaways import figure_key
from engine.masking.veil import masked_together
from engine.room.answering import Answer, Room
from engine.room.expecting import At
from engine.room.projecting import Course, Projection
from facts.masking import shown
from facts.problems import InputError, Problem
from facts.submission import Fact
from facts.vocabulary import Vocabulary


@contextmanager
def untold(*, mask: bool) -> Iterator[None]:
    """Refusals without what was reported, where that is masked: they would tell it."""
    try:
        yield
    except InputError as error:
        if not mask:
            raise
        raise InputError(
            Problem("expect-masked", problem.where, {"fact": problem.values["fact"]})
            if "reported" in problem.values
            else problem
            for problem in error.problems
        ) from None


def masked_room(found: Room, vocabulary: Vocabulary) -> Room:
    """The answers without those that rest on a masked figure, and no figures behind them."""
    before = set(_masked_before(found.projection, vocabulary))
    facts = found.projection.submission.facts
    also = {figure_key(fact, vocabulary) for fact in facts if _place(fact) in before}
    (assessment,) = masked_together([found.assessment], vocabulary, also)
    veiled = {_about(finding): finding for finding in assessment.findings}
    items = {_about(item): item for item in assessment.not_assessed}
    shown_answers = [one for one in found.answers if _about(one.finding) in veiled]
    withheld = [items[key] for a in found.answers if (key := _about(a.finding)) not in veiled]
    hidden = before | {_place(f) for one in assessment.findings for f in _facts(one) if f.sign}
    gone = (one for one in found.assessment.findings if _about(one) not in veiled)
    hidden |= {_place(fact) for one in gone for fact in _facts(one)}
    return replace(
        found,
        projection=_without_figures(found.projection),
        assessment=assessment,
        answers=tuple(
            _answer(answer, veiled[_about(answer.finding)], hidden, vocabulary)
            for answer in shown_answers
        ),
        unanswered=(*withheld, *(items[_about(item)] for item in found.unanswered)),
        masked=True,
    )


def _masked_before(found: Projection, vocabulary: Vocabulary) -> Iterator[At]:
    """Of which figures something was masked in what was reported so far."""
    come = {id(fact) for course in found.courses.values() for fact in course.come}
    reported = [fact for fact in found.submission.facts if id(fact) not in come]
    reported += [fact for course in found.courses.values() for fact in course.gone]
    whose: dict[tuple[str | None, str], list[Fact]] = defaultdict(list)
    for fact in reported:
        whose[fact.area, fact.party].append(replace(fact, area=None))
    for facts in whose.values():
        hidden = shown(facts, vocabulary).hidden()
        yield from (_place(fact) for fact in facts if figure_key(fact, vocabulary) in hidden)


def _answer(answer: Answer, finding: Finding, hidden: set[At], vocabulary: Vocabulary) -> Answer:
    """An answer; only the verdict where a masked figure, or one that adds up with it, is in it."""
    whose = {(fact.party, fact.subject_key) for fact in _facts(finding)}
    near = {name for item in answer.allowed for name in _leaving(item.fact, vocabulary)}
    tells = any(name in near and (who, what) in whose for who, what, name in hidden)
    if finding.masked or tells:
        return Answer(finding, (), masked=True, past=answer.past)
    return replace(answer, finding=finding)


def _leaving(fact: str, vocabulary: Vocabulary) -> Iterator[str]:
    """What says how much can still come: the whole, and of a position the other parts too."""
    counted = vocabulary.facts[fact].over in ("period", "occasion")
    for rule in vocabulary.within:
        if fact in rule.parts:
            yield from rule.whole if counted else (*rule.parts, *rule.whole)


def _facts(finding: Finding) -> tuple[Fact, ...]:
    return (*finding.measured.facts, *finding.key_facts)


def _place(fact: Fact) -> At:
    return (fact.party, fact.subject_key, fact.fact)


def _about(item: Finding | NotAssessed) -> tuple[object, ...]:
    """What makes an outcome the same one."""
    about = item.about
    return (about.agreement.id, about.norm.id, about.party, about.subject, about.period)


def _without_figures(found: Projection) -> Projection:
    """What was taken to happen, without the figures that it happened to."""
    bare = {
        place: Course(c.last, assumed=c.assumed, whole=c.whole)
        for place, c in found.courses.items()
    }
    return Projection(found.submission.model_copy(update={"facts": ()}), bare)
