"""What each fact counts in a register: the conditions of `classes.yaml` made ready for one file."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import narwhals as nw

from facts.model import Localised
from facts.periods import Period
from facts.reference import Series
from facts.registers import Limit
from facts.registers.conditions import Scene, Words, columns_in, lacking_series, limiting_series
from facts.registers.kinds import counted
from facts.registers.recognition import Recognised


@dataclass(frozen=True)
class Derived:
    """One fact: which rows count, what is added up of them, and the condition in words.

    `sum` is a column in cents, or None where rows are counted. `of_year` says that the figure is
    of a whole year, in a register that gives a position on a day.
    """

    fact: str
    when: str
    rows: nw.Expr
    condition: Localised
    columns: frozenset[str]
    sum: str | None = None
    less: str | None = None
    of_year: bool = False

    def over(self, when: Period) -> Period | None:
        """The period of the figure, where rows are counted for `when`.

        What happened in a year is only known from a position at its end.
        """
        if not self.of_year:
            return when
        return when.year if when.end == when.year.end else None


@dataclass(frozen=True)
class Classes:
    """Everything that can be derived from a register, and what cannot, with the missing columns.

    `beforehand` are columns that the conditions mention, step by step.
    """

    derived: tuple[Derived, ...]
    without: Mapping[str, tuple[str, ...]]
    words: Words
    series: Mapping[str, Series]
    beforehand: tuple[Mapping[str, nw.Expr], ...] = ()

    def lacking(self, fact: Derived, year: int) -> tuple[str, ...]:
        """The series without a value for the year, for which the fact cannot be counted."""
        return lacking_series(fact.when, self.words, year, self.series)

    def limits(self, fact: Derived, year: int) -> tuple[Limit, ...]:
        """The limits that chose the rows of a fact, as they were in a year."""
        found = limiting_series(fact.when, self.words, year, self.series)
        return tuple(
            Limit(one.id, one.label.model_dump(), f"{one.values[year].value:f}", one.unit)
            for one in found
        )


def classes_of(
    found: Recognised,
    years: tuple[int, ...],
    series: Mapping[str, Series],
    seen: Mapping[str, Sequence[str]],
) -> Classes:
    """The classes of a recognised register over the years, and the codes, that occur in it."""
    entry = counted()[found.kind.id]
    words = words_of(found)
    scene = Scene(words, frozenset(found.headers), years, series, seen)
    without = {
        name: lacking
        for name, fact in entry["facts"].items()
        if (lacking := tuple(c for c in fact["needs"] if c not in found.headers))
    }
    derived = tuple(_derived(entry["facts"], scene, without))
    without = {n: lacking for n, lacking in without.items() if _expected(entry["facts"][n], found)}
    facts = [entry["facts"][one.fact] for one in derived]
    texts = [fact[key] for fact in facts for key in ("when", "unless") if key in fact]
    return Classes(derived, without, words, series, tuple(scene.beforehand(texts)))


def _expected(fact: Mapping[str, Any], found: Recognised) -> bool:
    """Whether people would miss a fact: not what came and went, where no dates say so at all."""
    return fact.get("over") != "year" or any(c in found.headers for c in fact["needs"])


def words_of(found: Recognised) -> Words:
    """The limits, sets and conditions of a register, with the codes of its mapping."""
    entry = counted()[found.kind.id]
    sets = {column: dict(codes) for column, codes in entry["sets"].items()}
    for column, special in found.mapping.special.items():
        if column in sets:
            ours = [code.upper() for code in special]
            rest = {k: [c for c in codes if c not in ours] for k, codes in sets[column].items()}
            sets[column] = {**rest, "special": ours}
    filled = frozenset(entry.get("never empty", ()))
    return Words(entry["limits"], sets, entry["conditions"], filled)


def known_codes(found: Recognised) -> Mapping[str, tuple[str, ...]]:
    """The codes that each column with codes may hold."""
    sets = words_of(found).sets
    return {column: tuple(c for s in by.values() for c in s) for column, by in sets.items()}


def _derived(
    facts: Mapping[str, Any], scene: Scene, without: Mapping[str, object]
) -> Iterator[Derived]:
    for name, fact in facts.items():
        if name in without:
            continue
        rows = nw.lit(value=True) if fact["when"] == "all" else scene.expression(fact["when"])
        used = columns_in(fact["when"], scene.words) & scene.columns
        less = fact.get("less") if fact.get("less") in scene.columns else None
        if "unless" in fact and less is None:
            # a rise that is out and of which the amount is not given leaves the sum unknown
            out = scene.expression(fact["unless"])
            used |= columns_in(fact["unless"], scene.words) & scene.columns
            rows = nw.when(~out).then(rows)
        condition = Localised(nl=fact["nl"], en=fact["en"])
        of_year = fact.get("over") == "year"
        yield Derived(name, fact["when"], rows, condition, used, fact.get("sum"), less, of_year)
