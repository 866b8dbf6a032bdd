"""From the raw columns of a register to columns that can be counted, and what is wrong in them.

Everything here is an expression or a lazy frame: nothing is computed before it is counted.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import narwhals as nw

from facts.periods import Period
from facts.problems import InputError, Problem
from facts.registers.classification import Classes
from facts.registers.collecting import collected
from facts.registers.notation import Cell, Written, cell, decided, forms_of, is_odd, tallies
from facts.registers.recognition import Recognised
from facts.registers.source import ROW, SPACES, Frame, Source

_MISFIT = {
    "date": "register-date",
    "past": "register-date",
    "year": "register-year",
    "money": "register-amount",
    "count": "register-count",
    "flag": "register-flag",
}
_MIXED = {
    "date": "register-date-mixed",
    "past": "register-date-mixed",
    "money": "register-number-mixed",
}
_PLACED = ("id", "date", "year")
_KEPT = ("id", "text", "date", "year")


@dataclass(frozen=True)
class Check:
    """Something that may be wrong with a row: its code, its column, and the rows it holds for."""

    code: str
    column: str
    rows: nw.Expr

    @property
    def name(self) -> str:
        """The name that it has as a column."""
        return f"{self.code} {self.column}"


@dataclass(frozen=True)
class Prepared:
    """A recognised register whose notation is known."""

    source: Source
    found: Recognised
    written: Mapping[str, Written]
    dtypes: Mapping[str, nw.dtypes.DType]
    periods: tuple[Period, ...]

    @cached_property
    def cells(self) -> Mapping[str, Cell]:
        """Each column of the register, ready to be read."""
        cells = {n: cell(w, self.dtypes[w.header]) for n, w in self.written.items()}
        return {name: self._translated(name, made) for name, made in cells.items()}

    def _translated(self, name: str, made: Cell) -> Cell:
        """A column of codes with those of the corporation put into VERA's."""
        codes = self.found.mapping.codes.get(name)
        if not codes:
            return made
        value = made.value
        text = made.value.str.strip_chars(SPACES).str.to_uppercase()
        for own, vera in codes.items():
            # what it was comes first: pandas takes the type of that, in which unknown stays unknown
            other = (text != own.strip().upper()).fill_null(value=True)
            value = nw.when(other).then(value).otherwise(nw.lit((vera or "").upper()))
        return replace(made, value=value)

    @cached_property
    def checks(self) -> tuple[Check, ...]:
        """Everything that makes a row unusable."""
        return tuple(self._checks())

    def _checks(self) -> Iterator[Check]:
        for name, made in self.cells.items():
            holds = self.written[name].column.holds
            if holds in _MISFIT and made.fits is not None:
                plain = ~made.fits
                for told in (made.mixed, made.unclear):
                    plain = plain if told is None else plain & ~told
                yield Check(_MISFIT[holds], name, plain)
            if made.unclear is not None:
                yield Check("register-number-ambiguous", name, made.unclear)
            if made.mixed is not None:
                yield Check(_MIXED[holds], name, made.mixed)
            if holds in _PLACED or name == "party":
                yield Check("register-cell-empty", name, made.empty)
            if holds == "money":
                yield Check("register-negative", name, (made.value < 0).fill_null(value=False))
            if name == "persons":
                none = (made.value < 1).fill_null(value=False)
                yield Check("register-household", name, none)
        if {"begin", "end"} <= self.cells.keys():
            begin, end = self.cells["begin"].value, self.cells["end"].value
            yield Check("register-ended-early", "end", (end < begin).fill_null(value=False))
        yield from self._outside()

    def _outside(self) -> Iterator[Check]:
        name = {"halves": "date", "day": "date", "year": "year"}[self.found.kind.time]
        if name not in self.cells or not self.periods or self.found.kind.time == "day":
            return
        value = self.cells[name].value
        inside = nw.lit(value=False)
        for period in self.periods:
            first, last = _ordinal(period, name)
            inside = inside | ((value >= first) & (value <= last))
        mapped = self.found.mapping.period is not None
        code = "register-outside-mapping" if mapped else "register-outside"
        yield Check(code, name, (~inside).fill_null(value=False))

    def rows(self, raw: Frame, more: Iterable[str] = ()) -> Frame:
        """The rows with their values, a column for each check, and what of the raw is asked."""
        values = [made.value.alias(name) for name, made in self.cells.items()]
        checks = [check.rows.alias(check.name) for check in self.checks]
        values += self._month()
        if not self.source.typed:
            raw = raw.filter(~_all(made.empty for made in self.cells.values()))
        frame = raw.select(*values, *checks, *(nw.col(name) for name in more))
        return frame.with_columns(*self._moment())

    def with_id(self, raw: Frame) -> Frame:
        """The rows that name what they are about."""
        ids = (n for n, w in self.written.items() if w.column.holds == "id")
        return raw.filter(*(~self.cells[name].empty for name in ids))

    def only(self, names: Sequence[str], raw: Frame, more: Iterable[str] = ()) -> Frame:
        """The values of a few columns, and what of the raw is asked; nothing else is worked out."""
        if not self.source.typed:
            raw = raw.filter(~_all(made.empty for made in self.cells.values()))
        values = [self.cells[name].value.alias(name) for name in names]
        return raw.select(*values, *(nw.col(name) for name in more))

    @property
    def month(self) -> tuple[nw.Expr, nw.Expr] | None:
        """The year and the month of a row, where rows have a date."""
        return self.cells["date"].month if "date" in self.cells else None

    def _month(self) -> list[nw.Expr]:
        """The year and the month of a row with a date."""
        month = self.month
        return [] if month is None else [month[0].alias("year"), month[1].alias("month")]

    def _moment(self) -> list[nw.Expr]:
        """The year of a row, and the period that it is counted in, as a number."""
        time, fixed = self.found.kind.time, self.periods[0] if self.periods else None
        if time == "year":
            year = (
                nw.col("year") if "year" in self.cells else nw.lit(fixed.start.year if fixed else 0)
            )
            return [year.alias("year"), year.alias("period")]
        if "date" not in self.cells:
            end = fixed.end if fixed else None
            day = end.year * 10000 + end.month * 100 + end.day if end else 0
            return [nw.lit(day // 10000).alias("year"), nw.lit(day).alias("period")]
        if time == "day":
            # a position on the first day of a year is that at the end of the year before
            own, date = nw.col("year").cast(nw.Int64), nw.col("date")
            first: nw.Expr = date == own * 10000 + 101
            end_before = nw.when(first).then((own - 1) * 10000 + 1231).otherwise(date)
            its_year = nw.when(first).then(own - 1).otherwise(own)
            return [end_before.alias("period"), its_year.alias("year")]
        second = nw.when(nw.col("month") > 6).then(nw.lit(2)).otherwise(nw.lit(1))
        return [(nw.col("year") * 10 + second).alias("period")]

    def classified(
        self, frame: Frame, classes: Classes, more: Sequence[str], only: Sequence[str] = ()
    ) -> Frame:
        """Rows with a column for each fact; what a household earns or is goes no further."""
        for step in classes.beforehand:
            frame = frame.with_columns(**step)
        chosen = [d for d in classes.derived if not only or d.fact in only]
        kept = [n for n, w in self.written.items() if w.column.holds in _KEPT and n != "year"]
        sums = {d.sum for d in chosen} | {d.less for d in chosen}
        kept += [name for name in sums if name is not None]
        facts = [derived.rows.alias(derived.fact) for derived in chosen]
        always = [nw.col(name) for name in ("year", "period", *dict.fromkeys(kept), *more)]
        return frame.select(*always, *facts)


def _ordinal(period: Period, name: str) -> tuple[int, int]:
    if name == "year":
        return period.start.year, period.end.year
    first, last = (d.year * 10000 + d.month * 100 + d.day for d in (period.start, period.end))
    return first, last


def _all(conditions: Iterable[nw.Expr]) -> nw.Expr:
    result = nw.lit(value=True)
    for condition in conditions:
        result = result & condition
    return result


def prepare(
    source: Source, found: Recognised, periods: tuple[Period, ...]
) -> tuple[Prepared, list[Problem]]:
    """Decides how every column is written; the problems are of columns as a whole."""
    schema = source.frame.collect_schema()
    dtypes = {header: schema[header] for header in found.headers.values()}
    _check_types(source, found, dtypes)
    written = {
        name: Written(header, found.kind.columns[name], "typed" if source.typed else "text")
        for name, header in found.headers.items()
    }
    unsure = {n: w for n, w in written.items() if forms_of(w.column) and _is_text(dtypes[w.header])}
    if unsure:
        sums = {
            f"{name}|{key}": sum_
            for name, w in unsure.items()
            for key, sum_ in tallies(w.header, w.column).items()
        }
        row = collected(source.frame.select(**sums))[0]
        for name, w in unsure.items():
            own = {k.split("|")[1]: int(v or 0) for k, v in row.items() if k.startswith(f"{name}|")}
            written[name] = decided(w.header, w.column, own)
    problems = [
        Problem(w.doubt, source.at(column=w.header), {"column": w.header})
        for w in written.values()
        if w.doubt
    ]
    return Prepared(source, found, written, dtypes, periods), problems


def _check_types(source: Source, found: Recognised, dtypes: Mapping[str, nw.dtypes.DType]) -> None:
    """Raises InputError with every column of a type that cannot be what the column should hold."""
    odd = [h for n, h in found.headers.items() if is_odd(found.kind.columns[n], dtypes[h])]
    if source.typed and odd:
        raise InputError(
            Problem("register-type", source.at(column=h), {"column": h, "type": str(dtypes[h])})
            for h in odd
        )


def _is_text(dtype: nw.dtypes.DType) -> bool:
    return not (dtype.is_numeric() or dtype in (nw.Date, nw.Datetime, nw.Boolean))


def years_in(prepared: Prepared, known: Iterable[int]) -> tuple[int, ...]:
    """The years that occur, or every year that is known where looking would cost a pass."""
    source, month = prepared.source, prepared.month
    if not (source.typed or source.in_memory) or month is None:
        return tuple(sorted(known))
    ends = collected(source.frame.select(first=month[0].min(), last=month[0].max()))[0]
    if ends["first"] is None:
        return ()
    before = 1 if prepared.found.kind.time == "day" else 0
    return tuple(year for year in sorted(known) if ends["first"] - before <= year <= ends["last"])


def flagged(prepared: Prepared, most: int) -> list[Problem]:
    """The first rows with something wrong, each with its row and column."""
    rows = prepared.rows(prepared.source.numbered(), [ROW])
    wrong = nw.lit(value=False)
    for check in prepared.checks:
        wrong = wrong | nw.col(check.name)
    names = [check.name for check in prepared.checks]
    found = collected(rows.filter(wrong).select(ROW, *names).sort(ROW).head(most))
    return [
        Problem(check.code, prepared.source.at(row[ROW], header), {"column": header})
        for row in found
        for check in prepared.checks
        if row[check.name]
        for header in [prepared.written[check.column].header]
    ]
