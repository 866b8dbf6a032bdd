"""What is wrong with figures and where they stand, in words: each by the cell or row it is in."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction

from engine.words.locale import LANGUAGES, bare, listed, number
from facts.amounts import Amount
from facts.contradictions import Contradiction
from facts.problems import Problem
from facts.vocabulary import Vocabulary

OPEN = ("register-unclassified", "unclassified-masked")
"""What is said of rows of a register that leave figures open."""


def told(problem: Problem, language: str) -> str:
    """A problem in a language, with its numbers as people write them in it."""
    written = {name: _written(name, value, language) for name, value in problem.values.items()}
    return replace(problem, values=written).text(language)


def told_in_each(problem: Problem) -> dict[str, str]:
    """A problem in every language."""
    return {language: told(problem, language) for language in LANGUAGES}


def _written(name: str, value: object, language: str) -> object:
    """A number as it is read; a single one is left alone, since a sentence may go by it."""
    if isinstance(value, Amount):
        return bare(value.value, value.unit, language)
    if name == "count" and isinstance(value, int) and value != 1:
        return number(Fraction(value), language, 0)
    return value


def contradictions_told(
    items: Iterable[Contradiction], vocabulary: Vocabulary, language: str
) -> list[str]:
    """Every contradiction with its places; what the same rows leave open is told once.

    Rows of a half-year are rows of the year, and are told with that where it is there.
    """
    found = list(items)
    told_of = {_open(item) for item in found}
    groups: dict[object, list[Contradiction]] = defaultdict(list)
    for item in found:
        year = _open(item, in_year=True)
        if item.problem.code not in OPEN or year == _open(item) or year not in told_of:
            groups[_same_rows(item) or id(item)].append(item)
    together = (_together(group, language) for group in groups.values())
    return [_placed(item, vocabulary, language) for item in together]


def _open(item: Contradiction, *, in_year: bool = False) -> tuple[object, ...]:
    """Which figure it is about, or which one of the year of that."""
    problem = item.problem
    when = str(problem.values.get("period"))
    about = problem.code, problem.where.file, problem.values.get("party"), item.fact
    return *about, when[:4] if in_year else when


def _same_rows(item: Contradiction) -> tuple[object, ...] | None:
    """The rows that could not be classified and why; None where it is about something else."""
    values = item.problem.values
    if item.problem.code not in OPEN:
        return None
    return (item.problem.where.file, *map(values.get, ("party", "columns", "rows", "count")))


def _together(group: Sequence[Contradiction], language: str) -> Contradiction:
    """One for all, with the figures and the periods of each."""
    first = group[0]
    if len(group) == 1:
        return first
    words = {
        name: listed(sorted({str(item.problem.values[name]) for item in group}), language)
        for name in (f"fact_{language}", "period")
    }
    problem = replace(first.problem, values={**first.problem.values, **words})
    return replace(first, problem=problem)


def _placed(item: Contradiction, vocabulary: Vocabulary, language: str) -> str:
    """A contradiction with its place in front, and behind it that of every figure in it."""
    place, text = item.problem.where.text(language), told(item.problem, language)
    places = _places(item, vocabulary, language)
    behind = f" ({places})" if places else ""
    return f"{place}: {text}{behind}" if place else f"{text}{behind}"


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
