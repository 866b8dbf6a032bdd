"""Totals that a party reported against what its register comes to.

Where they differ both are named, and neither is judged until somebody says which one counts.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Literal

from facts.amounts import Amount
from facts.ledger import exact
from facts.problems import Problem, in_each
from facts.submission import Doubt, Fact, FactKey, Submission, key_of
from facts.vocabulary import Vocabulary

Trust = Literal["register", "totals"]
_Thing = tuple[str, str | None, str]


def reconciled(
    submission: Submission, area: str, vocabulary: Vocabulary, trust: Trust | None
) -> Submission:
    """The facts of one area, each figure once, with a doubt for each that was counted otherwise."""
    own = [_placed(fact, area) for fact in submission.facts if fact.area in (None, area)]
    if not any(fact.recounted for fact in own):
        return submission
    totals = {key_of(f, vocabulary): f for f in own if not f.recounted}
    recounts = {key_of(f, vocabulary): f for f in own if f.recounted}
    differing = [
        key for key in recounts if key in totals and totals[key].value != recounts[key].value
    ]
    doubts = [_doubt(totals[k], recounts[k], k, vocabulary, trust) for k in differing]
    contested = {_thing(recounts[key]) for key in differing}
    facts = _chosen(totals, recounts, contested, trust)
    return submission.model_copy(
        update={"facts": tuple(facts), "doubts": (*submission.doubts, *doubts)}
    )


def _placed(fact: Fact, area: str) -> Fact:
    return fact if fact.area == area else replace(fact, area=area)


def _thing(fact: Fact) -> _Thing:
    return (fact.party, fact.subject_key, fact.fact)


def _chosen(
    totals: Mapping[FactKey, Fact],
    recounts: Mapping[FactKey, Fact],
    contested: set[_Thing],
    trust: Trust | None,
) -> Iterator[Fact]:
    """Every figure once. Of a contested one all periods come from the same side.

    Otherwise the halves of one side would contradict the year of the other.
    """
    preferred, other = (totals, recounts) if trust == "totals" else (recounts, totals)
    covered: dict[_Thing, list[Fact]] = defaultdict(list)
    for fact in preferred.values():
        covered[_thing(fact)].append(fact)
        yield _marked(fact, trust) if _thing(fact) in contested else fact
    for key, fact in other.items():
        overlap = _thing(fact) in contested and _overlaps(fact, covered[_thing(fact)])
        if key not in preferred and not overlap:
            yield fact


def _overlaps(fact: Fact, facts: Iterable[Fact]) -> bool:
    return any(fact.period.meets(other.period.start, other.period.end) for other in facts)


def _marked(fact: Fact, trust: Trust | None) -> Fact:
    """The fact, marked as the one that was said to count."""
    return replace(fact, trusted=True) if trust is not None else fact


def _doubt(
    total: Fact, recount: Fact, key: FactKey, vocabulary: Vocabulary, trust: Trust | None
) -> Doubt:
    label, unit = vocabulary.facts[recount.fact].label, vocabulary.facts[recount.fact].unit
    words = {
        **in_each("fact", label.__getitem__),
        "party": recount.party,
        "party_id": recount.party,
        "area": recount.area,
        "period": str(recount.period),
        "file": recount.where.file or "",
        "total": Amount(exact(total), unit),
        "recount": Amount(exact(recount), unit),
        "judged": Amount(exact(total if trust == "totals" else recount), unit),
    }
    code = "recount-settled" if trust else "recount-differs"
    problem = Problem(code, total.where, words)
    return Doubt(problem, recount.fact, frozenset({key}), settled=trust is not None)
