"""The figures of a year that is not over: what was reported, and what registers come to."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from engine.checking import Question
from engine.recounting import Recount, registers
from facts.readers import read_submission
from facts.registers.reconciling import reconciled
from facts.submission import Fact, FactKey, Submission, key_of
from facts.table import Known
from facts.vocabulary import Vocabulary
from rules.loader import Library


def figures_so_far(
    library: Library, paths: Sequence[Path], known: Known, asked: Recount, question: Question
) -> Submission:
    """Reads files and folders and counts the registers among them, as a check would.

    Of what a register counted by half-year only the halves are kept: their sum is no whole year
    yet. The parties of the question are ids here. Raises InputError when something cannot be used.
    """
    counted = registers(library, known, asked, question.periods, question.parties)
    submission = read_submission(paths, known, counted)
    for area in sorted({fact.area for fact in submission.facts if fact.recounted and fact.area}):
        elsewhere = [fact for fact in submission.facts if fact.area not in (None, area)]
        own = reconciled(submission, area, library.vocabulary, asked.trust)
        submission = own.model_copy(update={"facts": (*elsewhere, *own.facts)})
    kept = tuple(_without_sums(submission, library.vocabulary))
    return submission.model_copy(update={"facts": kept})


def _without_sums(submission: Submission, vocabulary: Vocabulary) -> Iterator[Fact]:
    """The facts without what a register counted over a year, where it has the halves as well."""
    doubted: set[FactKey] = {key for d in submission.doubts if not d.settled for key in d.keys}
    halves = {
        (_thing(fact), fact.period.year)
        for fact in submission.facts
        if fact.recounted and fact.period in fact.period.year.parts
    }
    for fact in submission.facts:
        summed = fact.recounted and (_thing(fact), fact.period) in halves
        if not summed or key_of(fact, vocabulary) in doubted:
            yield fact


def _thing(fact: Fact) -> tuple[str | None, ...]:
    return (fact.party, fact.area, fact.subject_key, fact.fact)
