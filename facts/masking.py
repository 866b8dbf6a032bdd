"""Which figures are kept back in what leaves the corporation, so that nobody can work them out.

A count below five of a sensitive group is masked. A figure from which it would follow by adding or
subtracting others is masked too: the other part of a whole, the other half of a year, or a whole
so small that it leaves its parts one value. What a part leaves of a sensitive group is a count of
that group too. What is masked never depends on the masked value itself, or leaving a figure out
would give it away.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from facts.periods import Period
from facts.submission import Fact, FactKey, key_of, when_of
from facts.vocabulary import Vocabulary, Within

SMALLEST_SHOWN = 5
SMALL, HIDDEN = f"<{SMALLEST_SHOWN}", "x"
NO_VALUE = Decimal("NaN")
"""The value of a fact that is not shown; whatever counts with it fails."""


@dataclass(frozen=True)
class Sum:
    """Figures that anyone may add up: the parts together are the whole, or nearly so."""

    parts: tuple[FactKey, ...]
    whole: tuple[FactKey, ...]


@dataclass(frozen=True)
class Shown:
    """Every figure of one party that an outcome would show, with what they add up to.

    `small` are the small counts of sensitive groups, `guarded` these and whatever else nobody may
    work out.
    """

    values: Mapping[FactKey, Decimal]
    small: frozenset[FactKey]
    guarded: frozenset[FactKey]
    sums: tuple[Sum, ...]

    def hidden(self, also: AbstractSet[FactKey] = frozenset()) -> frozenset[FactKey]:
        """What must be masked when `also` is: what is guarded, and what gives that away."""
        found = set(self.guarded | also)
        while more := self._next(found):
            found.add(more)
        return frozenset(found)

    def _next(self, hidden: AbstractSet[FactKey]) -> FactKey | None:
        """One more figure that must go, or None where nothing follows from what is left."""
        known = _determined(self.sums, self.values.keys() - hidden)
        for key in sorted(known & self.guarded, key=str):
            for one in self.sums:
                left = self._left(one, hidden) if key in one.parts + one.whole else []
                if left:
                    return left[0]
        return next((key for one in self.sums for key in self._tight(one, hidden)), None)

    def _left(self, one: Sum, hidden: AbstractSet[FactKey]) -> list[FactKey]:
        """What is still shown of a sum, parts first."""
        return [k for k in (*one.parts, *one.whole) if k in self.values and k not in hidden]

    def _tight(self, one: Sum, hidden: AbstractSet[FactKey]) -> Iterator[FactKey]:
        """The whole of a sum, where it is too small to be shown above masked parts."""
        masked = [key for key in one.parts if key in hidden]
        whole = [key for key in one.whole if key in self.values and key not in hidden]
        if not self.guarded.isdisjoint(masked) and len(whole) == len(one.whole):
            shown = sum(self.values[k] for k in one.parts if k in self.values and k not in hidden)
            room = sum(self.values[key] for key in whole) - shown
            if room < SMALLEST_SHOWN * len(masked):
                yield from sorted(whole, key=str)


def unseen(fact: Fact, sign: str) -> Fact:
    """A fact without its value, and without what was written about it in words."""
    hidden = replace(wordless(fact), sign=sign)
    object.__setattr__(hidden, "value", NO_VALUE)  # nobody can report what is not a number
    return hidden


def wordless(fact: Fact) -> Fact:
    """A fact without what was written about it in words, in which its number may stand."""
    return replace(fact, source=None, note=None)


def shown(
    facts: Iterable[Fact], vocabulary: Vocabulary, also: AbstractSet[FactKey] = frozenset()
) -> Shown:
    """The counts among the facts of one party in one area, and which are small and sensitive.

    What the others leave of a whole is a count too, whether it was reported or not. `also`
    is guarded too, whatever it is.
    """
    counts = {
        key_of(fact, vocabulary): fact
        for fact in facts
        if vocabulary.facts[fact.fact].kind == "count" and isinstance(fact.value, Decimal)
    }
    values = {key: fact.value for key, fact in counts.items() if isinstance(fact.value, Decimal)}
    rules = list(_rules(vocabulary))
    sensitive = {fact.id for fact in vocabulary.facts.values() if fact.sensitive}
    sensitive |= {rule.parts[1] for rule in rules if rule.parts[1] not in vocabulary.facts}
    sums = list(_sums(list(counts.values()), rules, vocabulary))
    values |= dict(_left_over(sums, values, sensitive))
    small = frozenset(k for k, v in values.items() if k[3] in sensitive and v < SMALLEST_SHOWN)
    guarded = small | (values.keys() & also)
    meet = (one for one in sums if not values.keys().isdisjoint((*one.parts, *one.whole)))
    return Shown(values, small, guarded, tuple(meet) if guarded else ())


def _rules(vocabulary: Vocabulary) -> Iterator[Within]:
    """What makes up a whole; what a part leaves of a sensitive group is a fact of its own."""
    for rule in vocabulary.within:
        if len(rule.parts) > 1:
            yield rule
        elif all(vocabulary.facts[name].sensitive for name in rule.whole):
            (part,) = rule.parts
            rest = f"{part} < {' + '.join(rule.whole)}"
            yield rule.model_copy(update={"parts": (part, rest)})


def _left_over(
    sums: Iterable[Sum], values: Mapping[FactKey, Decimal], sensitive: AbstractSet[str]
) -> Iterator[tuple[FactKey, Decimal]]:
    """The one sensitive part of a whole that is not there: at most what the rest leaves of it."""
    for one in sums:
        absent = [key for key in (*one.parts, *one.whole) if key not in values]
        if len(absent) == 1 and absent[0] in one.parts and absent[0][3] in sensitive:
            whole = sum((values[key] for key in one.whole), Decimal(0))
            rest = sum((values[key] for key in one.parts if key in values), Decimal(0))
            yield absent[0], whole - rest


def betraying(vocabulary: Vocabulary) -> frozenset[str]:
    """The sensitive facts, and those that make up a whole with one."""
    sensitive = {fact.id for fact in vocabulary.facts.values() if fact.sensitive}
    rules = [(*rule.parts, *rule.whole) for rule in _rules(vocabulary)]
    return frozenset(sensitive.union(*(rule for rule in rules if not sensitive.isdisjoint(rule))))


def _sums(facts: Sequence[Fact], rules: Sequence[Within], vocabulary: Vocabulary) -> Iterator[Sum]:
    """Every sum in which figures of a party may meet."""
    periods = {p for fact in facts for p in (fact.period, *fact.period.around)}
    every = sorted(periods | {part for p in periods for part in p.parts})
    for place in sorted({(fact.party, fact.subject_key) for fact in facts}, key=str):
        own = [fact.fact for fact in facts if fact.subject_key == place[1]]
        adding = sorted({name for name in own if vocabulary.facts[name].over == "period"})
        yield from (_split(rule, place, when, vocabulary) for rule in rules for when in every)
        yield from (_divided(name, place, when) for name in adding for when in every if when.parts)
    yield from _by_subject(facts, vocabulary)


_Owner = tuple[str, str | None]


def _split(rule: Within, place: _Owner, when: Period, vocabulary: Vocabulary) -> Sum:
    """Parts and the whole of a period; what else it may hold is taken to be known."""

    def key(name: str) -> FactKey:
        known = name if name in vocabulary.facts else rule.parts[0]
        return (None, *place, name, when_of(known, when, vocabulary))

    return Sum(tuple(map(key, rule.parts)), tuple(map(key, rule.whole)))


def _divided(name: str, place: _Owner, when: Period) -> Sum:
    """A year and its halves, or a half and its quarters."""
    parts: tuple[FactKey, ...] = tuple((None, *place, name, p.text) for p in when.parts)
    return Sum(parts, ((None, *place, name, when.text),))


def _by_subject(facts: Iterable[Fact], vocabulary: Vocabulary) -> Iterator[Sum]:
    """A figure without a subject, and those of the same with one."""
    groups: dict[tuple[object, ...], list[FactKey]] = defaultdict(list)
    for fact in facts:
        key = key_of(fact, vocabulary)
        groups[fact.fact, key[4]].append(key)
    for keys in groups.values():
        whole = tuple(key for key in keys if key[2] is None)
        parts = tuple(key for key in keys if key[2] is not None)
        if whole and parts:
            yield Sum(parts, whole)


def _determined(sums: Sequence[Sum], known: AbstractSet[FactKey]) -> set[FactKey]:
    """The figures that follow from those that are known, by solving the sums together."""
    rows = []
    for one in sums:
        row = {key: Fraction(1) for key in one.parts if key not in known}
        row |= {key: Fraction(-1) for key in one.whole if key not in known}
        if row:
            rows.append(row)
    return {next(iter(row)) for row in _reduced(rows) if len(row) == 1}


_Row = dict[FactKey, Fraction]


def _reduced(rows: Sequence[_Row]) -> list[_Row]:
    """The rows of a system after elimination: each has an unknown that no other has."""
    done: list[tuple[FactKey, _Row]] = []
    for row in rows:
        left = dict(row)
        for pivot, other in done:
            left = _less(left, other, pivot)
        if left:
            pivot = min(left, key=str)
            scaled = {key: value / left[pivot] for key, value in left.items()}
            done = [(p, _less(other, scaled, pivot)) for p, other in done]
            done.append((pivot, scaled))
    return [row for _, row in done]


def _less(row: _Row, other: _Row, pivot: FactKey) -> _Row:
    """A row without `pivot`, by taking off the row that has it."""
    if pivot not in row:
        return row
    keys = {**row, **other}
    factor, zero = row[pivot], Fraction(0)
    values = {key: row.get(key, zero) - factor * other.get(key, zero) for key in keys}
    return {key: value for key, value in values.items() if value}
