"""From counted groups to facts, with what could not be counted and why."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property

import narwhals as nw

from facts.periods import FIRST_YEAR, LAST_YEAR, Period, period
from facts.problems import InputError, Location, Problem, did_you_mean, in_each
from facts.registers.aggregation import Group
from facts.registers.classification import Classes, Derived, known_codes
from facts.registers.collecting import collected
from facts.registers.conditions import listing
from facts.registers.preparing import Prepared
from facts.registers.source import ROW, SPACES
from facts.submission import Doubt, Fact, FactKey, clean, key_of
from facts.table import Known

MOST_ROWS = 1000
SHOWN_ROWS = 10
Place = tuple[str, str | None, Period]


@dataclass
class Yield:
    """What registers gave: facts, doubts about them, and notes on what was left out."""

    facts: list[Fact] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)


@dataclass(frozen=True)
class Deriving:
    """One register with what is known about its parties."""

    prepared: Prepared
    classes: Classes
    known: Known
    party: str | None

    def derive(self, groups: Sequence[Group], into: Yield) -> None:
        """Adds the facts of every group; raises InputError without rows or a known party."""
        if not groups:
            raise InputError([Problem("register-empty", self.prepared.source.at())])
        placed = self._placed(groups, into)
        into.notes += self._lacking(placed)
        facts = list(self._facts(placed))
        into.facts += facts
        into.doubts += self._doubts(placed, facts)

    def place(self, party: str | None, area: str | None, number: int) -> Iterator[Place]:
        """Every place that a group counts in: its half-year and the year around it."""
        found = self._party(party)
        if found is None or not self._is_known(area):
            return
        where, own = self._area(area), _period(number, self.prepared.found.kind.time)
        yield found, where, own
        if self.prepared.found.kind.time == "halves":
            yield found, where, own.year

    def _party(self, cell: str | None) -> str | None:
        """The party that a row is of, or that was given for rows that name none."""
        name = self.prepared.found.mapping.party or self.party if cell is None else cell
        return self.known.parties.get(clean(name or "").casefold())

    def _area(self, cell: str | None) -> str | None:
        """The municipality of a row, or that of the mapping; None is the agreement's own."""
        return clean(cell or self.prepared.found.mapping.area or "").casefold() or None

    def _is_known(self, cell: str | None) -> bool:
        """Whether a row is about a municipality that has an agreement."""
        area = self._area(cell)
        return area is None or self.known.areas is None or area in self.known.areas

    def _placed(self, groups: Sequence[Group], into: Yield) -> Mapping[Place, list[Group]]:
        placed: dict[Place, list[Group]] = defaultdict(list)
        left_out: dict[str, dict[str | None, int]] = {"party": {}, "area": {}}
        for group in groups:
            places = list(self.place(group.party, group.area, group.period))
            for where in places:
                placed[where].append(group)
            if not places:
                column = "party" if self._party(group.party) is None else "area"
                cell = group.party if column == "party" else group.area
                left_out[column][cell] = left_out[column].get(cell, 0) + group.rows
        if not placed:
            unknown = {"party": self._unknown_party, "area": self._unknown_area}
            raise InputError(unknown[name](cell) for name in left_out for cell in left_out[name])
        into.notes += self._left_out(left_out)
        return placed

    def _left_out(self, rows: Mapping[str, Mapping[str | None, int]]) -> Iterator[Problem]:
        """How many rows were not counted, since no agreement has what stands in a column."""
        for column, code in (("party", "register-strangers"), ("area", "register-elsewhere")):
            if counts := rows[column]:
                words = {"different": len(counts), "count": sum(counts.values())}
                yield Problem(code, self._column(column), words)

    def _unknown_party(self, cell: str | None) -> Problem:
        """A party that is not known: by the name that was given, but never by that in a cell."""
        given = self.prepared.found.mapping.party or self.party
        name = clean(given or "") if cell is None else clean(cell)
        near = did_you_mean(name, self.known.parties)
        if cell is not None and name:
            return Problem("register-party", self._column("party"), near)
        if not name:
            return Problem("register-no-party", self.prepared.source.at())
        return Problem("party-unknown", self.prepared.source.at(), {"party": name, **near})

    def _unknown_area(self, cell: str | None) -> Problem:
        """A municipality without an agreement: named where a mapping gives it, never by a cell."""
        near = did_you_mean(self._area(cell) or "", self.known.areas or ())
        if cell:
            return Problem("register-area", self._column("area"), near)
        words = {"area": self.prepared.found.mapping.area, **near}
        return Problem("register-area-given", self.prepared.source.at(), words)

    def _column(self, name: str) -> Location:
        """A column of the register, where it has it."""
        written = self.prepared.written.get(name)
        return self.prepared.source.at(column=written.header if written is not None else None)

    def _facts(self, placed: Mapping[Place, list[Group]]) -> Iterator[Fact]:
        file = self.prepared.source.file
        where = Location(file, self.prepared.source.sheet)
        sources = {
            d.fact: clean(f"herteld uit {file}: {d.condition.nl}") for d in self.classes.derived
        }
        for (party, area, when), groups in placed.items():
            for derived in self._countable(when):
                if (over := derived.over(when)) is None:
                    continue
                total = Decimal(sum([group.values[derived.fact] for group in groups]))
                yield Fact(
                    party=party,
                    area=area,
                    period=over,
                    fact=derived.fact,
                    value=total if derived.sum is None else total.scaleb(-2),
                    source=sources[derived.fact],
                    where=where,
                    recounted=True,
                )

    def _countable(self, when: Period) -> Sequence[Derived]:
        """The facts for which every limit of the year is known."""
        return self._by_year[when.start.year]

    @cached_property
    def _by_year(self) -> Mapping[int, Sequence[Derived]]:
        derived = self.classes.derived
        return {
            year: [d for d in derived if not self.classes.lacking(d, year)]
            for year in range(FIRST_YEAR - 1, LAST_YEAR + 1)
        }

    def _lacking(self, placed: Iterable[Place]) -> Iterator[Problem]:
        where = self.prepared.source.at()
        for fact, columns in self.classes.without.items():
            kind = self.prepared.found.kind
            names = ", ".join(kind.columns[column].names[0] for column in columns)
            yield Problem("register-without", where, {**self._labels(fact), "columns": names})
        for year in sorted({when.start.year for _, _, when in placed}):
            for derived in self.classes.derived:
                if series := self.classes.lacking(derived, year):
                    labels = self._limits(series)
                    words = {**self._labels(derived.fact), **labels, "year": year}
                    yield Problem("register-no-limit", where, words)

    def _limits(self, names: Sequence[str]) -> dict[str, str]:
        """The labels of some series, as the word of a message in every language."""
        known = [self.classes.series[name].label for name in names if name in self.classes.series]
        return in_each("limit", lambda lang: ", ".join(label[lang] for label in known))

    def _labels(self, fact: str) -> dict[str, str]:
        return in_each("fact", self.known.vocabulary.facts[fact].label.__getitem__)

    def _doubts(
        self, placed: Mapping[Place, list[Group]], facts: Sequence[Fact]
    ) -> Iterator[Doubt]:
        """For each figure of which rows could not be classified: how many, which and why."""
        counts = {
            ((*where[:2], over), derived.fact): unknown
            for where, groups in placed.items()
            if any(group.unknown for group in groups)
            for derived in self._countable(where[2])
            if (over := derived.over(where[2])) is not None
            if (unknown := sum(g.unknown.get(derived.fact, 0) for g in groups))
        }
        if not counts:
            return
        rows = self._unclassified()
        for fact in facts:
            where = (fact.party, fact.area, fact.period)
            if missed := counts.get((where, fact.fact)):
                shown = rows.get((where, fact.fact), {})
                yield self._doubt(fact, missed, shown)

    def _doubt(self, fact: Fact, unknown: int, shown: Mapping[int, Sequence[str]]) -> Doubt:
        numbers = [str(row) for row in list(shown)[:SHOWN_ROWS]]
        columns = dict.fromkeys(name for names in shown.values() for name in names)
        words = {
            **self._labels(fact.fact),
            "party": fact.party,
            "period": str(fact.period),
            "count": unknown,
            "rows": ", ".join(numbers) + (", …" if len(numbers) < unknown else ""),
            "columns": ", ".join(columns),
        }
        keys: frozenset[FactKey] = frozenset({key_of(fact, self.known.vocabulary)})
        return Doubt(Problem("register-unclassified", fact.where, words), fact.fact, keys)

    def _unclassified(self) -> Mapping[tuple[Place, str], dict[int, list[str]]]:
        """The numbers of the first rows without a class, by figure, with the columns to blame."""
        prepared, classes = self.prepared, self.classes.derived
        rows = prepared.rows(prepared.source.numbered(), [ROW])
        for step in self.classes.beforehand:
            rows = rows.with_columns(**step)
        blamed = {column: self._blank(column) for d in classes for column in d.columns}
        keys = [key for key in ("party", "area") if key in prepared.cells]
        select = [ROW, *keys, "period"]
        nulls = {d.fact: d.rows.is_null() for d in classes}
        blame = {f"no {column}": blank for column, blank in blamed.items()}
        anywhere = nw.lit(value=False)
        for null in nulls:
            anywhere = anywhere | nw.col(null)
        frame = rows.select(*select, **nulls, **blame).filter(anywhere).sort(ROW).head(MOST_ROWS)
        found: dict[tuple[Place, str], dict[int, list[str]]] = defaultdict(dict)
        for row in collected(frame):
            for where in self.place(row.get("party"), row.get("area"), int(row["period"])):
                for derived in (d for d in classes if row[d.fact]):
                    at_fault = [c for c in sorted(derived.columns) if row[f"no {c}"]]
                    headers = [prepared.written[column].header for column in at_fault]
                    over = derived.over(where[2]) or where[2]
                    found[(*where[:2], over), derived.fact][int(row[ROW])] = headers
        return found

    def _blank(self, column: str) -> nw.Expr:
        """Whether a cell is empty, or holds codes that are not all known."""
        codes = known_codes(self.prepared.found).get(column)
        if codes is None:
            holds = self.prepared.written[column].column.holds
            value = nw.col(column)
            return value.is_null() if holds in ("money", "count") else nw.lit(value=False)
        text = nw.col(column).str.strip_chars(SPACES).str.to_uppercase()
        return ~text.str.contains(listing(codes, empty=column not in self.classes.words.filled))


def _period(number: int, time: str) -> Period:
    if time == "halves":
        return period(f"{number // 10}-H{number % 10}")
    if time == "year":
        return period(str(number))
    # the position on the first day of a year is that at the end of the year before
    year, month, day = number // 10000, number // 100 % 100, number % 100
    return period(f"{year - 1}-12-31" if (month, day) == (1, 1) else f"{year}-{month:02}-{day:02}")
