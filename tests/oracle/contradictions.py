"""Figures that cannot all be true, as the vocabulary says: the rows of each contradiction."""

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from facts.periods import Period, period
from facts.submission import Fact
from facts.vocabulary import Rolls, Within
from tests.oracle.figures import Figure, Key, Known, Whose, longer_than, number_of, parts_of

KINDS = (
    "halves differ", "rise differs", "record denied", "too many dates", "parts exceed the whole",
    "stock does not roll", "one exceeds all",
)  # fmt: skip

if TYPE_CHECKING:
    from tests.oracle.books import Books

Keys = frozenset[Key]


def contradictions(books: "Books") -> Iterator[tuple[str, Keys]]:
    """Every contradiction in the books: its kind, and the rows that cannot all be true."""
    for kind, found in _by_kind(books):
        yield from ((kind, keys) for keys in found)


def _by_kind(books: "Books") -> Iterator[tuple[str, Iterator[Keys]]]:
    for key, row in books.rows.items():
        whose, over = Whose(row.party, row.subject), books.facts[row.fact].over
        if over == "period":
            yield "halves differ", _halves_differ(books, row, whose)
        if over in ("period", "moment") and row.subject is not None:
            yield "one exceeds all", _one_of_all(books, key, row)
        if books.facts[row.fact].or_rise:
            yield "rise differs", _rise_differs(books, key, row)
        if over == "record":
            yield "record denied", _denied(books, key, row)
        if over == "occasion":
            yield "too many dates", _too_many_dates(books, key, row)
    for rule, whose, span in _to_hold_together(books):
        yield "parts exceed the whole", _exceeds(books, rule, whose, span)
    yield "stock does not roll", _rolled(books)


def _halves_differ(books: "Books", row: Fact, whose: Whose) -> Iterator[Keys]:
    for span in (row.period, *longer_than(row.period)):
        whole = books.row(row.fact, whose, span)
        parts = [books.figure(row.fact, whose, part) for part in parts_of(span)]
        known = _known(parts)
        if whole is None or not known:
            continue
        total = _sum(known)
        if total > whole.number or (len(known) == len(parts) and total != whole.number):
            yield _keys([whole, *known])


def _one_of_all(books: "Books", key: Key, row: Fact) -> Iterator[Keys]:
    """What a party has in all against what it has for one subject."""
    everything = books.figure(row.fact, Whose(row.party), row.period)
    if isinstance(everything, Known) and number_of(row) > everything.number:
        yield everything.keys | {key}


def _rise_differs(books: "Books", key: Key, row: Fact) -> Iterator[Keys]:
    """A rise as reported, to its own decimals, against the rise that follows from the sums."""
    figure = books.figure(row.fact, Whose(row.party, row.subject), row.period)
    if isinstance(figure, Known) and figure.pair is not None and figure.pair[1]:
        assert not isinstance(row.value, bool | date)
        exponent = row.value.as_tuple().exponent
        assert isinstance(exponent, int)
        step = Fraction(1, 10 ** max(0, -exponent))
        if abs(figure.number - Fraction(row.value)) > step / 2:
            yield figure.keys | {key}


def _denied(books: "Books", key: Key, row: Fact) -> Iterator[Keys]:
    if row.value is not False:
        return
    for other in books.alike(key):
        part = books.rows[other]
        inside = row.period != part.period and row.period.contains(part.period)
        if inside and part.value is True:
            yield frozenset({key, other})


def _too_many_dates(books: "Books", key: Key, row: Fact) -> Iterator[Keys]:
    whose = Whose(row.party, row.subject)
    inside = [
        (k, number_of(r)) for _, k, r in books.dated(row.fact, whose, row.period) if r.period.is_day
    ]
    if not row.period.is_day and sum((n for _, n in inside), Fraction()) > number_of(row):
        yield frozenset({key, *(k for k, _ in inside)})


def _to_hold_together(books: "Books") -> Iterable[tuple[Within, Whose, Period]]:
    """The rules on parts and wholes, for every party, place and period with a figure of them."""
    return dict.fromkeys(
        (rule, Whose(row.party, row.subject and row.subject.casefold()), row.period)
        for row in books.rows.values()
        for rule in books.within
        if row.fact in (*rule.parts, *rule.whole)
    )


def _exceeds(books: "Books", rule: Within, whose: Whose, span: Period) -> Iterator[Keys]:
    parts = _known(books.figure(name, whose, span) for name in rule.parts)
    totals = _known(books.figure(name, whose, span) for name in rule.whole)
    if parts and len(totals) == len(rule.whole) and _sum(parts) > _sum(totals):
        yield _keys([*parts, *totals])


def _rolled(books: "Books") -> Iterator[Keys]:
    """Stock that does not roll forward, of any party and place in any year."""
    for rule in books.rolls:
        names = (rule.opening, *rule.plus, *rule.minus, rule.closing)
        rows = [row for row in books.rows.values() if row.fact in names]
        wheres = {(row.party, row.subject.casefold() if row.subject else None) for row in rows}
        years = {int(row.period.text[:4]) + after for row in rows for after in (0, 1)}
        for party, subject in wheres:
            for year in years:
                yield from _unrolled(books, rule, Whose(party, subject), year)


def _unrolled(books: "Books", rule: Rolls, whose: Whose, year: int) -> Iterator[Keys]:
    def of(name: str, when: int = year) -> Figure:
        return books.figure(name, whose, period(str(when)))

    opening, before = of(rule.opening), of(rule.closing, year - 1)
    if isinstance(opening, Known) and isinstance(before, Known) and opening.value != before.value:
        yield opening.keys | before.keys
    first = opening if isinstance(opening, Known) else before
    came, went = ([of(name) for name in names] for names in (rule.plus, rule.minus))
    all_of_it = [first, *came, *went, of(rule.closing)]
    known = _known(all_of_it)
    if len(known) == len(all_of_it):
        at = 1 + len(came)
        if _sum(known[:at]) - _sum(known[at:-1]) != known[-1].number:
            yield _keys(known)


def _known(figures: Iterable[Figure]) -> list[Known]:
    return [figure for figure in figures if isinstance(figure, Known)]


def _sum(figures: Iterable[Known]) -> Fraction:
    return sum((figure.number for figure in figures), Fraction())


def _keys(figures: Iterable[Known]) -> Keys:
    return frozenset(key for figure in figures for key in figure.keys)
