"""Rows drawn at random for what a pack asks: missing, zero, negative and huge figures, in parts."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from facts.periods import period
from facts.submission import Fact
from facts.vocabulary import FactDefinition
from rules.expressions import FactRef
from rules.schema import Norm, Pack
from tests.oracle.books import Books
from tests.oracle.figures import Key, Whose
from tests.oracle.trees import bounds_of, walk
from tests.oracle.vocabulary import FACTS, PARTIES, PROJECTS, ROLLED, VOCABULARY, chance

HUGE = 10**12 - 1
Parts = tuple[str, ...]
QUARTERS: Parts = ("-Q1", "-Q2", "-Q3", "-Q4")
HALVES: Parts = ("-H1", "-H2")
ODD: tuple[Parts, ...] = (
    ("-H1",), ("-H2",), ("-H1", "-Q3", "-Q4"), ("", "-H1"), ("", *HALVES), ("-Q1", "-Q3"), ("-Q4",),
    ("", "-Q2"),
)  # fmt: skip


class Rows:
    """Draws the rows of a submission about some years, no row twice."""

    def __init__(self, rng: Random, pack: Pack, years: range) -> None:
        self.rng, self.years = rng, years
        self.asked = _asked(pack)
        self.scale = rng.choice([2, 20, 20, 200, 10**6, HUGE])
        self.missing = rng.choice([0, 1, 2, 5, 30])

    def drawn(self) -> list[Fact]:
        """The rows, in the order in which they were drawn."""
        rows: dict[Key, Fact] = {}
        books = Books((), FACTS)
        for row in self._all():
            rows.setdefault(books.key(row), row)
        return list(rows.values())

    def _all(self) -> Iterator[Fact]:
        for name in sorted(self.asked):
            for subject in self._subjects(name):
                for party in PARTIES:
                    if name == "rolled":
                        yield from self._rolling(Whose(party, subject))
                    if name not in ROLLED or chance(self.rng, 5):
                        yield from self._years(FACTS[name], Whose(party, subject))

    def _subjects(self, name: str) -> list[str | None]:
        """The subjects that somebody asks about, and now and then one that nobody does."""
        subjects: set[str | None] = {subject for subject, _ in self.asked[name]}
        extra = {self.rng.choice(PROJECTS)} if chance(self.rng, 5) else set()
        return sorted(subjects | extra, key=str)

    def _years(self, fact: FactDefinition, whose: Whose) -> Iterator[Fact]:
        for year in self.years:
            if not chance(self.rng, self.missing):
                yield from self._year(fact, whose, year)

    def _rolling(self, whose: Whose) -> Iterator[Fact]:
        """Stock that rolls forward from year to year, now and then by one too many."""
        rng = self.rng
        stock = rng.randint(0, self.scale)
        for year in self.years:
            came, went = rng.randint(0, self.scale), rng.randint(0, min(stock, self.scale))
            values = {"opening": stock, "built": came, "gone": went}
            stock = stock + came - went + (1 if chance(rng, 8) else 0)
            for name, value in {**values, "rolled": stock}.items():
                if value <= HUGE and not chance(rng, self.missing):
                    yield _row(FACTS[name], whose, str(year), Decimal(value))

    def _year(self, fact: FactDefinition, whose: Whose, year: int) -> Iterator[Fact]:
        rng = self.rng
        if fact.over in ("occasion", "event") and chance(rng, 50):
            for _ in range(rng.choice([1, 2, 4])):
                value = 1 if fact.over == "occasion" else self._value(fact, year)
                yield _row(fact, whose, _day(rng, year).isoformat(), value)
            if chance(rng, 80):
                return
        if fact.over in ("deliverable", "deviation"):
            part = rng.choice(["-Q1", "-H1", "-Q3", "-H2"]) if chance(rng, 20) else ""
            yield _row(fact, whose, f"{year}{part}", self._value(fact, year))
            return
        for part in self._parts(fact.id):
            yield _row(fact, whose, f"{year}{part}", self._value(fact, year))

    def _parts(self, name: str) -> Parts:
        """The whole year, or the parts that somebody asks about, or something odd."""
        rng = self.rng
        if chance(rng, 12):
            return rng.choice(ODD)
        rhythms = [rhythm for _, rhythm in sorted(self.asked[name], key=str)]
        rhythm = rng.choice(rhythms) if rhythms else "year"
        if rhythm.startswith("Q"):
            return QUARTERS
        return HALVES if rhythm == "half-year" and chance(rng, 70) else ("",)

    def _value(self, fact: FactDefinition, year: int) -> Decimal | bool | date:
        rng, kind = self.rng, fact.kind
        if kind == "flag":
            return chance(rng, 60)
        if kind == "done":
            return False if chance(rng, 25) else _day(rng, year + rng.choice([0, 0, 0, 1, -1]))
        if fact.id == "layers":
            return Decimal(rng.choice([0, 1, 2, 3, 4, 9]))
        if fact.over == "occasion":
            return Decimal(rng.choice([0, 1, 2, 3, 4, 5]))
        if kind in ("percent", "points"):
            return Decimal(rng.randint(-30, 120)) / 10
        whole = 0 if chance(rng, 12) else rng.randint(0, self.scale)
        if fact.id in ("let_a", "stock_a", "spent_a"):
            whole = min(HUGE, whole * 3)
        cents = Decimal(rng.randint(0, 99)) / 100 if kind == "money" and chance(rng, 60) else 0
        return Decimal(whole) + cents


def _row(fact: FactDefinition, whose: Whose, when: str, value: object) -> Fact:
    source = "bestuur" if fact.over == "deviation" else None
    return Fact(
        party=whose.party, period=period(when), subject=whose.subject, fact=fact.id, value=value,
        source=source, note=source,
    )  # fmt: skip


def _day(rng: Random, year: int) -> date:
    if chance(rng, 30):
        return date(year, *rng.choice([(6, 30), (12, 31), (1, 1), (7, 1), (9, 15)]))
    return date(year, 1, 1) + timedelta(days=rng.randrange(365))


def _asked(pack: Pack) -> dict[str, set[tuple[str | None, str]]]:
    """Every fact that a pack may consult: for which subjects, and how often."""
    found: dict[str, set[tuple[str | None, str]]] = {"let_a": {(None, "year")}}
    for norm in pack.norms:
        places: tuple[str | None, ...] = norm.subjects or (None,)
        if norm.every == "project" and not norm.subjects:
            places = PROJECTS
        for name in _names(norm):
            found.setdefault(name, set()).update((place, norm.every) for place in places)
        if by := norm.split_by:
            found.setdefault(by, set()).add((None, norm.every))
    return found


def _names(norm: Norm) -> set[str]:
    """The facts that a norm looks at for its own subject."""
    found = {part.name for part in walk(norm.measure.tree) if isinstance(part, FactRef)}
    found |= {name for name in (norm.record, norm.only_if) if name}
    found |= {"layers"} if any("[layers]" in bound.text for bound in bounds_of(norm)) else set()
    found |= {"sum_start", "sum_end"} if "rise" in found else set()
    found |= set(ROLLED) if found & set(ROLLED) else set()
    return found & set(VOCABULARY.facts)
