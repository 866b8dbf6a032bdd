"""Registers counted a second time: row by row, with whole cents and three-valued logic.

Written from what the conditions say in words, and sharing nothing with the program but the series
of publicly known limits. `None` is what cannot be said of a row, since a cell that it needs is
empty or holds an unknown code; such a row is counted for no fact, and counted as in doubt.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Any

from facts.reference import Series

Row = Mapping[str, Any]
Truth = bool | None
Where = tuple[str, str, str]
"""Party, period and fact."""
GROUP = {
    "special": {"STA", "ZOR", "ZDR", "UIT"},
    "other": {"EEN", "GEZ", "HZO", "JON", "SEN", "STU"},
}
PRIORITY = {"special": {"STA", "UIT"}, "other": {"BIN", "GRO", "IND", "URG", "HUI", "MED"}}
NONE = {"GEEN", "NVT"}
LABELS = {"A", "AP", "APP", "AP3", "AP4", "A+", "A++", "A+++", "A++++", "A+++++", "B", "C", "D"}
LISTED = {"RIJ", "GEM", "PRO", "SGR", "SGG", "DGR", "DGG", "WER", "JA"}


@dataclass
class Counted:
    """The figure of every fact, and how many rows are in doubt for it."""

    facts: dict[Where, Fraction] = field(default_factory=dict)
    doubts: Counter[Where] = field(default_factory=Counter)


def both(*parts: Truth) -> Truth:
    """Whether all of some things hold; false as soon as one does not."""
    return False if False in parts else None if None in parts else True


def either(*parts: Truth) -> Truth:
    """Whether any of some things holds."""
    return True if True in parts else None if None in parts else False


def opposite(part: Truth) -> Truth:
    """Whether something does not hold."""
    return None if part is None else not part


@dataclass(frozen=True)
class Limits:
    """The publicly known limits of a year, in cents."""

    series: Mapping[str, Series]

    def of(self, year: int, *names: str) -> int | None:
        """The first of some series that has the year."""
        for name in names:
            dated = self.series[name].values.get(year)
            if dated is not None:
                return int(dated.value * 100)
        return None


Test = Callable[[Row, "Counting"], Truth]


@dataclass(frozen=True)
class Counting:
    """A register with the columns that it has."""

    columns: frozenset[str]
    limits: Limits

    def at_most(self, row: Row, column: str, *names: str) -> Truth:
        """Whether an amount is within the limit of the year that the row counts in."""
        limit = self.limits.of(row["limits"], *names)
        assert limit is not None, names
        return None if row[column] is None else row[column] <= limit

    def has(self, row: Row, column: str, inside: set[str], every: set[str]) -> Truth:
        """Whether a cell has one of some codes; it may list several, and an empty one has none."""
        if column not in self.columns:
            return False
        codes = [code for code in re.split("[;,| ]+", row[column].strip().upper()) if code]
        if any(code not in every for code in codes):
            return None
        return any(code in inside for code in codes)

    def pension(self, row: Row) -> Truth:
        """Whether it is a household of pensioners: where it says so, as with a code."""
        return "pension" in self.columns and row["pension"] is True

    def of_household(
        self, row: Row, cases: Iterable[tuple[Truth, tuple[str, ...]]], *, above: bool
    ) -> Truth:
        """An income or rent against the limit of the household, the first case that fits.

        Where the household is not known the answer is, if at all, that of every household: `no`.
        """
        before: list[Truth] = []
        answers: list[Truth] = []
        for fits, names in cases:
            column = "rent" if names[0].startswith("capping") else "income"
            within = self.at_most(row, column, *names)
            beyond = opposite(within) if above else within
            answers.append(both(*(opposite(other) for other in before), fits, beyond))
            before.append(fits)
        return either(*answers)


def _one(row: Row, most: int = 1) -> Truth:
    return None if row["persons"] is None else row["persons"] <= most


def _special(row: Row, counting: Counting) -> Truth:
    return either(
        counting.has(row, "group", GROUP["special"], GROUP["special"] | GROUP["other"] | {"GEEN"}),
        counting.has(row, "priority", PRIORITY["special"], _PRIORITIES),
    )


_PRIORITIES = PRIORITY["special"] | PRIORITY["other"] | NONE


def _social(row: Row, counting: Counting) -> Truth:
    return counting.at_most(row, "rent", "daeb_rent_limit")


def _regular(row: Row, counting: Counting) -> Truth:
    urgent = counting.has(row, "priority", PRIORITY["other"], _PRIORITIES)
    return both(_social(row, counting), opposite(_special(row, counting)), opposite(urgent))


def _above(row: Row, counting: Counting) -> Truth:
    cases = (
        (_one(row), ("daeb_income_limit_one_person", "daeb_income_limit")),
        (True, ("daeb_income_limit_more_persons", "daeb_income_limit")),
    )
    return both(_social(row, counting), counting.of_household(row, cases, above=True))


def _benefit(row: Row, counting: Counting) -> Truth:
    alone, pension, name = _one(row), counting.pension(row), "suitable_income_limit"
    cases = (
        (both(alone, pension), (f"{name}_one_person_pension",)),
        (alone, (f"{name}_one_person",)),
        (pension, (f"{name}_more_persons_pension",)),
        (True, (f"{name}_more_persons",)),
    )
    return both(_social(row, counting), counting.of_household(row, cases, above=False))


def _suitable(row: Row, counting: Counting) -> Truth:
    cases = ((_one(row, 2), ("capping_limit_low",)), (True, ("capping_limit_high",)))
    return both(_benefit(row, counting), counting.of_household(row, cases, above=False))


def _rent_at_most(name: str) -> Test:
    return lambda row, counting: counting.at_most(row, "rent", name)


DAEB = (
    ("daeb_income_limit_one_person", "daeb_income_limit"),
    ("daeb_income_limit_more_persons", "daeb_income_limit"),
)
SUITABLE = tuple(
    (f"suitable_income_limit_{name}",)
    for name in ("one_person_pension", "one_person", "more_persons_pension", "more_persons")
)
RENT = (("daeb_rent_limit",),)
CAPPING = (("capping_limit_low",), ("capping_limit_high",))
LETTINGS: Mapping[str, tuple[Test, tuple[str, ...], tuple[tuple[str, ...], ...]]] = {
    "lettings_social": (_social, ("rent",), RENT),
    "lettings_regular_seekers": (_regular, ("rent", "group", "priority"), RENT),
    "lettings_special_groups": (
        lambda row, c: both(_social(row, c), _special(row, c)), ("rent", "group"), RENT,
    ),
    "lettings_above_income_limit": (_above, ("rent", "income", "persons"), (*RENT, *DAEB)),
    "lettings_rent_benefit": (_benefit, ("rent", "income", "persons"), (*RENT, *SUITABLE)),
    "lettings_suitable": (
        _suitable, ("rent", "income", "persons"), (*RENT, *SUITABLE, *CAPPING),
    ),
    **{
        f"lettings_to_{name}": (_rent_at_most(name), ("rent",), ((name,),))
        for name in ("quality_discount_limit", "capping_limit_low", "capping_limit_high")
    },
}  # fmt: skip
"""What counts for a fact, the columns that it needs, and the limits that its year must have."""


def _label(name: str) -> Test:
    return lambda row, c: c.has(row, "energy_label", {name}, LABELS | {"E", "F", "G"} | NONE)


def _poor(row: Row, counting: Counting) -> Truth:
    return either(*(_label(name)(row, counting) for name in "EFG"))


def _listed(row: Row, counting: Counting) -> Truth:
    return counting.has(row, "monument", LISTED, LISTED | {"NEE", "GEEN"})


def _demolished(row: Row, counting: Counting) -> Truth:
    known = {"SLO", "VER", "REN", "EXP", "NVT", "GEEN"}
    gone = counting.has(row, "destination", {"SLO"}, known)
    return both(_poor(row, counting), gone, opposite(_listed(row, counting)))


DWELLINGS: Mapping[str, tuple[Test, tuple[str, ...], tuple[tuple[str, ...], ...]]] = {
    "dwellings_rental": (lambda *_: True, (), ()),
    "dwellings_social": (_social, ("rent",), RENT),
    "dwellings_daeb": (
        lambda row, c: c.has(row, "social_label", {"DAE", "JA"}, {"DAE", "JA", "NDA", "NEE"}),
        ("social_label",), (),
    ),
    **{f"dwellings_label_{n}": (_label(n.upper()), ("energy_label",), ()) for n in "efg"},
    "efg_exempt_monument": (
        lambda row, c: both(_poor(row, c), _listed(row, c)), ("energy_label", "monument"), (),
    ),
    "efg_exempt_demolition": (_demolished, ("energy_label", "destination"), ()),
}  # fmt: skip


def counted(kind: str, rows: list[Row], counting: Counting) -> Counted:
    """Every fact of a register, by party and period."""
    if kind == "rents":
        return _rents(rows, counting)
    return _counts(rows, counting, LETTINGS if kind == "lettings" else DWELLINGS)


def _counts(rows: list[Row], counting: Counting, facts: Mapping[str, Any]) -> Counted:
    found = Counted()
    for row in rows:
        for span in row["spans"]:
            for fact, (test, needs, names) in facts.items():
                known = all(counting.limits.of(row["limits"], *each) is not None for each in names)
                if known and set(needs) <= counting.columns:
                    _tick(found, (row["party"], span, fact), test(row, counting), Fraction(1))
    return found


def _rents(rows: list[Row], counting: Counting) -> Counted:
    """The sums of the same dwellings, less the part of a rise that depends on income."""
    found = Counted()
    for row in rows:
        start, end, less = row["rent_start"], row["rent_end"], row["income_dependent"]
        there: Truth = start is not None and end is not None
        _tick(found, (row["party"], row["spans"][0], "rent_sum_start"), there, start)
        left = None if end is None else end
        if "income_dependent" in counting.columns:
            left = None if end is None else end - (less or 0)
        else:
            out = counting.has(row, "change", {"INK"}, {"INK", "JAA", "REN", "NIE", "GEEN", "MUT"})
            there = there if out is False else None
        _tick(found, (row["party"], row["spans"][0], "rent_sum_end"), there, left)
    cents = {where: value / 100 for where, value in found.facts.items()}
    return Counted(cents, found.doubts)


def _tick(found: Counted, where: Where, counts: Truth, amount: Any) -> None:
    """Adds a row to a figure; every figure of which there is a row is there, if only as zero."""
    found.facts.setdefault(where, Fraction(0))
    if counts is None:
        found.doubts[where] += 1
    elif counts:
        found.facts[where] += Fraction(amount)


def spans_of(kind: str, day: date) -> tuple[str, ...]:
    """The periods that a row of a day counts in."""
    if kind == "lettings":
        return f"{day.year}-H{1 if day.month <= 6 else 2}", str(day.year)
    before = date(day.year - 1, 12, 31) if (day.month, day.day) == (1, 1) else day
    return (before.isoformat(),)
