"""Where figures stand, in words: each by the cell or row that people can look up."""

from collections import defaultdict
from dataclasses import replace

from facts.contradictions import Contradiction
from facts.vocabulary import Vocabulary


def contradicted(item: Contradiction, vocabulary: Vocabulary, language: str) -> str:
    """A contradiction with its place in front, and behind it that of every figure in it."""
    place = item.problem.where.text(language)
    told = f"{place}: {item.problem.text(language)}" if place else item.problem.text(language)
    places = _places(item, vocabulary, language)
    return f"{told} ({places})" if places else told


def _places(item: Contradiction, vocabulary: Vocabulary, language: str) -> str:
    """Such as `verhuringen: Wonen!E5; toewijzingen: Wonen!E6`; empty for a single place."""
    found: dict[str, list[str]] = defaultdict(list)
    own = item.problem.where.file
    for fact, where in item.places:
        near = replace(where, file=None) if where.file == own else where
        found[vocabulary.facts[fact].label[language]].append(near.text(language))
    several = sum(map(len, found.values())) > 1 and all(map(all, found.values()))
    named = (f"{label}: {', '.join(places)}" for label, places in found.items())
    return "; ".join(named) if several else ""
