"""What is told of a period in which no agreement was in force: it may be a slip of the pen."""

from collections.abc import Iterable, Iterator, Sequence

from facts.periods import Period
from facts.problems import Problem, in_each
from facts.submission import Fact
from facts.vocabulary import Vocabulary
from rules.schema import Pack


def outside_terms(
    facts: Iterable[Fact], packs: Sequence[Pack], vocabulary: Vocabulary
) -> Iterator[Problem]:
    """A note for each figure over a period outside the term of every agreement."""
    names = {id_: party.name for p in packs for id_, party in p.agreement.parties.items()}
    for fact in facts:
        if not any(in_term(fact.period, pack) for pack in packs):
            label = vocabulary.facts[fact.fact].label
            words = {
                "party": names.get(fact.party, fact.party),
                "period": str(fact.period),
                **in_each("fact", label.__getitem__),
            }
            yield Problem("period-outside-term", values=words)


def in_term(period: Period, pack: Pack) -> bool:
    """Whether a period meets the term of an agreement."""
    term = pack.agreement.term
    return period.meets(term.start, term.end)


def template_outside_term(period: Period, pack: Pack) -> Problem | None:
    """What to tell who makes a template for a year outside the term; None for one within it."""
    if in_term(period, pack):
        return None
    term = pack.agreement.term
    words = {"period": str(period), "start": str(term.start), "end": str(term.end or "-")}
    return Problem("template-outside-term", values=words)
