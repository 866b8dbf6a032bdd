"""Figures that cannot all be true: a whole smaller than its parts, halves that do not add up.

These are not verdicts. They are reported beside them, and a norm that would have to use one of
these figures is not assessed.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from itertools import product
from typing import Any

from facts.amounts import Amount
from facts.ledger import Figure, Ledger, Place, exact, figure_of, risen
from facts.periods import FIRST_YEAR, LAST_YEAR, Period, period
from facts.problems import Location, Problem, in_each
from facts.submission import Doubt, Fact, FactKey, Submission, key_of
from facts.vocabulary import Rise, Rolls, Within


@dataclass(frozen=True)
class Contradiction:
    """A problem with the figures, the fact it is reported at, and all facts it touches.

    `places` say where each of the figures stands, by its fact.
    """

    problem: Problem
    fact: str
    keys: frozenset[FactKey]
    places: tuple[tuple[str, Location], ...] = ()


Check = Callable[[Fact, Ledger], Iterator[Contradiction]]


def contradictions(submission: Submission, ledger: Ledger) -> tuple[Contradiction, ...]:
    """Every contradiction in a submission, in the order of its facts."""
    found: dict[tuple[str, frozenset[FactKey]], Contradiction] = {}
    doubts = tuple(Contradiction(d.problem, d.fact, _blocked(d)) for d in submission.doubts)
    names = {fact.fact for fact in submission.facts}
    checks = {name: tuple(_checks(name, ledger)) for name in names}
    for fact in submission.facts:
        for check in checks[fact.fact]:
            for contradiction in check(fact, ledger):
                found.setdefault((contradiction.fact, contradiction.keys), contradiction)
    return (*doubts, *found.values())


def _checks(name: str, ledger: Ledger) -> Iterator[Check]:
    """What there is to check of a fact, by its definition; in the order in which it is told."""
    vocabulary = ledger.vocabulary
    definition = vocabulary.facts[name]
    if any(name in rule.parts for rule in vocabulary.within):
        yield _within
    if definition.over in ("period", "moment"):
        yield _of_one
    if definition.over == "occasion":
        yield _dated
    if definition.over == "record":
        yield _denied
    if definition.over == "period" and name in ledger.in_parts:
        yield _halves
    if definition.or_rise is not None:
        yield partial(_rise, definition.or_rise)
    if any(name in rule.names for rule in vocabulary.rolls):
        yield _rolls


def _blocked(doubt: Doubt) -> frozenset[FactKey]:
    """The figures that a doubt keeps from a verdict: none where it was said which one counts."""
    return frozenset() if doubt.settled else doubt.keys


def _place(fact: Fact) -> Place:
    return Place(fact.party, fact.subject)


def _within(fact: Fact, ledger: Ledger) -> Iterator[Contradiction]:
    """Parts against the whole over the same period, and over a longer one if it is given so."""
    place = _place(fact)
    for rule in ledger.vocabulary.within:
        if fact.fact in rule.parts:
            for period in (fact.period, *_given(rule.whole, place, fact.period, ledger)):
                yield from _exceeds(rule, place, period, ledger)


def _given(
    names: tuple[str, ...], place: Place, period: Period, ledger: Ledger
) -> Iterator[Period]:
    for longer in period.around:
        if any(ledger.submitted(name, place, longer) for name in names):
            yield longer


def _exceeds(rule: Within, place: Place, period: Period, ledger: Ledger) -> Iterator[Contradiction]:
    whole = [ledger.figure(name, place, period) for name in rule.whole]
    parts = [ledger.figure(name, place, period) for name in rule.parts]
    known_whole = [figure for figure in whole if isinstance(figure, Figure)]
    known_parts = [figure for figure in parts if isinstance(figure, Figure)]
    total, partial = _total(known_whole), _total(known_parts)
    if len(known_whole) < len(whole) or partial <= total:
        return
    reported = [n for n, part in zip(rule.parts, parts, strict=True) if isinstance(part, Figure)]
    values = {
        **_names("parts", reported, ledger),
        **_names("whole", rule.whole, ledger),
        "parts_value": _amount(partial, rule.parts[0], ledger),
        "whole_value": _amount(total, rule.whole[0], ledger),
    }
    yield _contradiction("parts-exceed-whole", period, [*known_whole, *known_parts], values, ledger)


def _of_one(fact: Fact, ledger: Ledger) -> Iterator[Contradiction]:
    """A project, neighbourhood or complex that alone has more than the party has in all."""
    if fact.subject is None:
        return
    whole, own = ledger.figure(fact.fact, Place(fact.party), fact.period), exact(fact)
    if isinstance(whole, Figure) and isinstance(whole.value, Fraction) and whole.value < own:
        values = {
            **_names("fact", [fact.fact], ledger),
            "subject": fact.subject,
            "own_value": _amount(own, fact.fact, ledger),
            "whole_value": _amount(whole.value, fact.fact, ledger),
        }
        used = [whole, figure_of([fact])]
        yield _contradiction("subject-exceeds-whole", fact.period, used, values, ledger)


def _halves(fact: Fact, ledger: Ledger) -> Iterator[Contradiction]:
    """A count that is not what its halves or quarters add up to."""
    figures = [ledger.figure(fact.fact, _place(fact), part) for part in fact.period.parts]
    known = [figure for figure in figures if isinstance(figure, Figure)]
    total, own = _total(known), exact(fact)
    if not known or total == own or (len(known) < len(figures) and total < own):
        return
    values = _against_parts(fact, own, total, ledger)
    used = [figure_of([fact]), *known]
    yield _contradiction("halves-differ", fact.period, used, values, ledger)


def _dated(fact: Fact, ledger: Ledger) -> Iterator[Contradiction]:
    """More occasions with a date than the whole period is said to have had."""
    same = ledger.reports(fact.fact, _place(fact))
    inside = [
        f for f in same if f.period.is_day and f is not fact and fact.period.contains(f.period)
    ]
    total, own = sum((exact(f) for f in inside), Fraction(0)), exact(fact)
    if fact.period.is_day or total <= own:
        return
    values = _against_parts(fact, own, total, ledger)
    used = [figure_of([fact]), figure_of(inside)]
    yield _contradiction("halves-differ", fact.period, used, values, ledger)


def _against_parts(fact: Fact, own: Fraction, total: Fraction, ledger: Ledger) -> dict[str, Any]:
    """The words for a figure that is not what its parts add up to."""
    return {
        **_names("fact", [fact.fact], ledger),
        "year_value": _amount(own, fact.fact, ledger),
        "parts_value": _amount(total, fact.fact, ledger),
    }


def _denied(fact: Fact, ledger: Ledger) -> Iterator[Contradiction]:
    """Something on record for a part of a period that is denied for the whole of it."""
    if fact.value is not False:
        return
    same = (f for f in ledger.reports(fact.fact, _place(fact)) if f.value is True)
    inside = [f for f in same if f.period != fact.period and fact.period.contains(f.period)]
    if inside:
        names = _names("fact", [fact.fact], ledger)
        values = {**names, "part": str(inside[0].period)}
        used = [figure_of([fact]), figure_of(inside)]
        yield _contradiction("record-differs", fact.period, used, values, ledger)


def _rise(rise: Rise, fact: Fact, ledger: Ledger) -> Iterator[Contradiction]:
    """A rise that is not that from one sum to the other, as far as it was written out."""
    start = ledger.submitted(rise.start, _place(fact), fact.period)
    end = ledger.submitted(rise.end, _place(fact), fact.period)
    if start is None or end is None or not exact(start):
        return
    computed = risen(start, end)
    reported = exact(fact)
    step = Fraction(1, 10 ** _decimals(fact))
    if isinstance(computed.value, Fraction) and abs(computed.value - reported) * 2 > step:
        values = {
            **_names("fact", [fact.fact], ledger),
            "reported": _amount(reported, fact.fact, ledger),
            "computed": _amount(round(computed.value, 6), fact.fact, ledger),
        }
        yield _contradiction(
            "rise-differs", fact.period, [figure_of([fact]), computed], values, ledger
        )


def _rolls(fact: Fact, ledger: Ledger) -> Iterator[Contradiction]:
    """Stock of the year, and of the year after, for which this one is where it starts."""
    rules = [rule for rule in ledger.vocabulary.rolls if fact.fact in rule.names]
    own = fact.period.start.year
    years = [period(str(n)) for n in (own, own + 1) if FIRST_YEAR < n <= LAST_YEAR]
    for rule, year in product(rules, years):
        yield from _reopened(rule, _place(fact), year, ledger)
        yield from _unrolled(rule, _place(fact), year, ledger)


def _reopened(rule: Rolls, place: Place, year: Period, ledger: Ledger) -> Iterator[Contradiction]:
    """An opening that is not the closing of the year before."""
    before = ledger.figure(rule.closing, place, year.years_earlier(1))
    opening = ledger.figure(rule.opening, place, year)
    if isinstance(before, Figure) and isinstance(opening, Figure) and before.value != opening.value:
        values = {
            **_names("opening", [rule.opening], ledger),
            **_names("closing", [rule.closing], ledger),
            "opening_value": _amount(_total([opening]), rule.opening, ledger),
            "closing_value": _amount(_total([before]), rule.closing, ledger),
            "before": str(year.years_earlier(1)),
        }
        yield _contradiction("stock-reopened", year, [opening, before], values, ledger)


def _unrolled(rule: Rolls, place: Place, year: Period, ledger: Ledger) -> Iterator[Contradiction]:
    """A closing that is not the opening plus what came minus what went."""
    opening = ledger.figure(rule.opening, place, year)
    if not isinstance(opening, Figure):
        opening = ledger.figure(rule.closing, place, year.years_earlier(1))
    rest = [ledger.figure(n, place, year) for n in (*rule.plus, *rule.minus, rule.closing)]
    known = [figure for figure in (opening, *rest) if isinstance(figure, Figure)]
    if len(known) <= len(rest):
        return
    came = 1 + len(rule.plus)
    comes_to = _total(known[:came]) - _total(known[came:-1])
    if comes_to != _total(known[-1:]):
        values = {
            **_names("closing", [rule.closing], ledger),
            **_names("opening", [known[0].facts[0].fact], ledger),
            **_names("plus", rule.plus, ledger),
            **_names("minus", rule.minus, ledger),
            "closing_value": _amount(_total(known[-1:]), rule.closing, ledger),
            "computed": _amount(comes_to, rule.closing, ledger),
        }
        yield _contradiction("stock-unrolled", year, [known[-1], *known[:-1]], values, ledger)


def _decimals(fact: Fact) -> int:
    return len(f"{fact.value:f}".partition(".")[2])


def _contradiction(
    code: str, period: Period, used: list[Figure], values: dict[str, Any], ledger: Ledger
) -> Contradiction:
    facts = [fact for figure in used for fact in figure.facts]
    words = {"party": facts[0].party, "period": str(period), **values}
    keys = frozenset(key_of(fact, ledger.vocabulary) for fact in facts)
    places = tuple(dict.fromkeys((fact.fact, fact.where) for fact in facts))
    return Contradiction(Problem(code, facts[0].where, words), facts[0].fact, keys, places)


def _total(figures: list[Figure]) -> Fraction:
    return sum((f.value for f in figures if isinstance(f.value, Fraction)), Fraction(0))


def _names(word: str, facts: Iterable[str], ledger: Ledger) -> dict[str, str]:
    """The labels of some facts, as the word of a message in every language."""
    labels = [ledger.vocabulary.facts[name].label for name in facts]
    return in_each(word, lambda lang: " + ".join(label[lang] for label in labels))


def _amount(number: Fraction, fact: str, ledger: Ledger) -> Amount:
    """A number in the unit of a fact."""
    return Amount(number, ledger.vocabulary.facts[fact].unit)
