"""Makes four years of figures for both Dordrecht agreements, the same for the same seed.

Run it with `python -m tests.report.four_years FOLDER [SEED]` for files to look at. All figures are
made up; they are plausible, not those of the parties.
"""

import csv
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from random import Random

from engine.judge.compiling import printed_bound
from engine.templates import Wanted, wanted
from facts.periods import period
from rules.expressions import Day, FactRef
from rules.loader import Library
from rules.schema import Norm, Pack

AGREEMENTS = {"dordrecht-2024-2025": (2024, 2025), "dordrecht-2026-2027": (2026, 2027)}
COLUMNS = ("party", "period", "subject", "fact", "value", "source", "note")
REPORTED = 0.55
"""The part of what is asked that parties report, beside the figures that they always have."""
LATE, UNDONE = 0.12, 0.04

Row = tuple[str, str, str, str, str]

LETTINGS: Mapping[str, tuple[int, ...]] = {
    "trivire": (400, 420, 380, 410),
    "woonbron": (1010, 960, 980, 1020),
}
LABELS: Mapping[str, tuple[int, ...]] = {
    "trivire": (500, 390, 262, 170, 96),
    "woonbron": (1480, 1190, 945, 750, 640),
}
STOCK: Mapping[str, int] = {"trivire": 8_600, "woonbron": 15_200}


def write(folder: Path, seed: int = 1) -> None:
    """Writes a file for each party, as parties would hand them in."""
    by_party: dict[str, list[Row]] = {}
    for row in rows(seed):
        by_party.setdefault(row[0], []).append(row)
    for party, own in by_party.items():
        with (folder / f"{party}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(COLUMNS)
            writer.writerows((*row, "jaarverslag", "verzonnen cijfer") for row in own)


def rows(seed: int = 1) -> Iterator[Row]:
    """Every row: the figures that corporations always have, and what else they report."""
    library, random = Library(), Random(seed)
    known = {row[:4]: row for row in _always(random)}
    always = {row[3] for row in known.values()}
    for name, years in AGREEMENTS.items():
        pack = library.pack(name)
        maker = _Maker(library, pack, random)
        for year in years:
            for item in wanted(pack, library.vocabulary, period(str(year))):
                if item.fact.id not in always:
                    for row in maker.rows(item):
                        known.setdefault(row[:4], row)
    yield from known.values()


def _always(random: Random) -> Iterator[Row]:
    """Lettings, labels, rents and stock of each corporation; the land price of two projects."""
    for party, counts in LETTINGS.items():
        for year, total in zip(range(2024, 2028), counts, strict=True):
            yield from _lettings(party, year, total, random)
            start = 90_000_000 + STOCK[party] * 1000
            rise = Fraction(random.randint(420, 620), 10_000)
            yield (party, f"{year}", "", "rent_sum_start", f"{start}.00")
            yield (party, f"{year}", "", "rent_sum_end", f"{int(start * (1 + rise))}.00")
        for year, left in zip(range(2023, 2028), LABELS[party], strict=True):
            e, f = left * 6 // 10, left * 3 // 10
            yield from (
                (party, f"{year}", "", f"dwellings_label_{name}", str(count))
                for name, count in (("e", e), ("f", f), ("g", left - e - f))
            )
        for year in range(2022, 2028):
            stock = STOCK[party] + (year - 2022) * random.randint(-8, 30)
            yield (party, f"{year}", "", "dwellings_rental", str(stock + 900))
            yield (party, f"{year}", "", "dwellings_social", str(stock))
    for year, price in ((2024, "14399.20"), (2025, "15650.00"), (2026, "14337.31")):
        yield ("dordrecht", f"{year}", "Poelwijckstraat", "land_price", price)
        yield ("dordrecht", f"{year}", "Poelwijckstraat", "storeys", "3")


def _lettings(party: str, year: int, total: int, random: Random) -> Iterator[Row]:
    halves = (total // 2, total - total // 2)
    for half, count in zip(("H1", "H2"), halves, strict=True):
        when = f"{year}-{half}"
        regular = count * random.randint(785, 840) // 1000
        yield (party, when, "", "lettings_social", str(count))
        yield (party, when, "", "lettings_regular_seekers", str(regular))
        yield (party, when, "", "lettings_special_groups", str(count - regular))
        yield (
            party,
            when,
            "",
            "lettings_above_income_limit",
            str(count * random.randint(55, 95) // 1000),
        )


@dataclass(frozen=True)
class _Maker:
    """Thinks of a value for whatever a norm of one agreement asks."""

    library: Library
    pack: Pack
    random: Random

    def rows(self, item: Wanted) -> Iterator[Row]:
        """Nothing, or a value for a fact that is asked."""
        reported = self.random.random() < REPORTED
        value = self._value(item)
        if reported and value is not None and not item.each_project:
            yield (item.party, str(item.period), item.subject, item.fact.id, value)

    def _value(self, item: Wanted) -> str | None:
        norm = self._norm(item)
        if norm is None:
            return None
        if item.fact.over == "deliverable":
            return self._day(norm, item)
        if item.fact.kind != "count":
            return None
        bound = printed_bound(norm.holds, "count", item.period.end.year)
        return None if bound is None else str(self._near(bound, norm))

    def _norm(self, item: Wanted) -> Norm | None:
        """The norm that measures this fact alone, in force in the period that is asked."""
        for norm in self.pack.norms:
            tree = norm.measure.tree
            alone = isinstance(tree, FactRef) and tree.name == item.fact.id and not tree.since
            same = item.subject in (norm.subjects or ("",))
            if alone and same and item.period.meets(norm.valid.start, norm.valid.end):
                return norm
        return None

    def _day(self, norm: Norm, item: Wanted) -> str | None:
        """On time as a rule, now and then late, and once in a while not done."""
        tree = norm.holds.tree
        if not isinstance(tree, Day):
            return None
        due = tree.in_year(item.period.end.year)
        if not item.period.start <= due <= item.period.end:
            return None
        chance = self.random.random()
        if chance < UNDONE:
            return "no"
        late = UNDONE <= chance < UNDONE + LATE
        days = self.random.randint(3, 80)
        return (
            min(due + timedelta(days), date(due.year, 12, 31))
            if late
            else due - timedelta(days % 60)
        ).isoformat()

    def _near(self, bound: Fraction, norm: Norm) -> int:
        """A count on the right side of its bound as a rule."""
        size = max(1, int(bound) // 10)
        beyond = self.random.random() < 2 * LATE
        step = self.random.randint(1 if beyond else 0, size)
        up = (norm.holds.side == "at most") == beyond
        return max(0, int(bound) + (step if up else -step))


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    write(target, int(sys.argv[2]) if len(sys.argv) > 2 else 1)
