"""Which norms are meant, and the rows of registers behind their figures."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from engine.judge.findings import Assessment
from engine.recounting import Recount
from facts.contradictions import Contradiction
from facts.problems import InputError, Problem, did_you_mean
from facts.registers import Registers, Traced
from rules.expressions import facts_in
from rules.schema import Norm, Pack

RECOUNTED = ("recount-settled", "recount-differs")
Named = tuple[str, Norm]


def traced(
    counted: Registers, packs: Sequence[Pack], asked: Recount, assessment: Assessment
) -> tuple[Traced, ...]:
    """The rows behind the figures of some norms, each with the side that was judged.

    Of a figure with a verdict those of the periods that it rests on, of any other all. A norm goes
    by its id, by `agreement/id` or by its clause. Raises InputError for what is none of those, or
    the clause of several.
    """
    norms = _meant(packs, asked.trace)
    vocabulary = counted.known.vocabulary
    measured = (ref.name for norm in norms for ref in facts_in(norm.measure.tree))
    facts = list(dict.fromkeys(vocabulary.with_sums(measured)))
    parties = assessment.receipt.parties if assessment.receipt else ()
    found = counted.trace(facts, () if "all" in parties else parties)
    periods = _judged(norms, assessment)
    meant = (t for t in found if t.period in periods.get((t.fact, t.party), (t.period,)))
    differing = [c for c in assessment.data_problems if c.problem.code in RECOUNTED]
    return tuple(_with_judged(trace, differing, asked) for trace in meant)


def _judged(norms: Sequence[Norm], assessment: Assessment) -> Mapping[tuple[str, str], set[str]]:
    """Over which periods each figure of each party counted for a verdict on one of the norms."""
    periods: dict[tuple[str, str], set[str]] = defaultdict(set)
    for finding in assessment.findings:
        if finding.norm in norms:
            for figure in finding.measured.figures.values():
                for fact in figure.facts:
                    periods[fact.fact, fact.party].add(str(fact.period))
    return periods


def _meant(packs: Sequence[Pack], names: Sequence[str]) -> list[Norm]:
    everything = [(pack.id, norm) for pack in packs for norm in pack.norms]
    found: list[Norm] = []
    problems: list[Problem] = []
    for name in names:
        norms = _by_id(everything, name) or _by_clause(everything, name)
        if len({norm.id for _, norm in norms}) == 1:
            found += [norm for _, norm in norms]
        else:
            problems.append(_unclear(name, norms, everything))
    if problems:
        raise InputError(problems)
    return found


def _by_id(everything: Sequence[Named], name: str) -> list[Named]:
    return [(pack, norm) for pack, norm in everything if name in (norm.id, f"{pack}/{norm.id}")]


def _by_clause(everything: Sequence[Named], name: str) -> list[Named]:
    words = name.casefold().split()
    return [named for named in everything if named[1].clause.casefold().split() == words]


def _unclear(name: str, norms: Sequence[Named], everything: Sequence[Named]) -> Problem:
    if norms:
        ids = ", ".join(f"{pack}/{norm.id}" for pack, norm in norms)
        return Problem("trace-clause", values={"clause": name, "norms": ids})
    words = did_you_mean(name, [norm.id for _, norm in everything])
    return Problem("trace-norm", values={"norm": name, **words})


def _with_judged(trace: Traced, differing: Sequence[Contradiction], asked: Recount) -> Traced:
    """The rows, with which figure was judged where a total differs from what they come to.

    Then all periods of a figure come from the same side.
    """
    about = [c.problem.values for c in differing if _touches(c, trace)]
    if not about:
        return trace
    totals = (str(words["total"]) for words in about if words["period"] == trace.period)
    return replace(trace, judged=asked.trust or "neither", reported=next(totals, None))


def _touches(found: Contradiction, trace: Traced) -> bool:
    words = found.problem.values
    same_place = trace.area in (None, words["area"])
    return found.fact == trace.fact and words["party_id"] == trace.party and same_place
