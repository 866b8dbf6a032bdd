"""Counts one register, from its file to its facts."""

from collections.abc import Iterator, Mapping, Sequence

from facts.periods import Period
from facts.problems import InputError, Location, Problem
from facts.reference import Series
from facts.registers import Counted, Options, arrow
from facts.registers.aggregation import MOST_PROBLEMS, aggregated
from facts.registers.backends import backend, engine_for
from facts.registers.classification import classes_of
from facts.registers.codes import codes_in
from facts.registers.deriving import Deriving, Yield
from facts.registers.engine_errors import explained
from facts.registers.in_pandas import in_memory
from facts.registers.lines import is_utf8
from facts.registers.opening import Found
from facts.registers.preparing import Prepared, flagged, prepare, years_in
from facts.registers.quoting import odd_quote
from facts.registers.repeats import Repeats
from facts.registers.source import Opening, Source
from facts.registers.workbook import Sheet, column_of
from facts.table import Known

_NUMBERS = ("money", "count", "year")


def count(
    found: Found, known: Known, series: Mapping[str, Series], options: Options
) -> tuple[Counted, Yield]:
    """The facts of a register; raises InputError with the rows that cannot be used."""
    what = _opening(found)
    with explained(found.file, what):
        options.progress("opening", found.file)
        source = _source(found, what, options)
        prepared, problems = prepare(source, found.register, _periods(found, options))
        problems = [*found.odd, *problems, *_undated(found, options)]
        if problems:
            raise InputError([*problems, *_in_cells(prepared, problems)])
        years = years_in(prepared, {year for one in series.values() for year in one.values})
        classes = classes_of(found.register, years, series, codes_in(prepared))
        options.progress("counting", found.file)
        repeats = Repeats(prepared)
        groups = aggregated(prepared, classes, repeats.refused)
        deriving = Deriving(prepared, classes, known, options.party)
        result = Yield(notes=repeats.noted)
        deriving.derive(groups, result)
    return Counted(prepared, classes, deriving), result


def _in_cells(prepared: Prepared, told: Sequence[Problem]) -> Iterator[Problem]:
    """What is wrong in the columns of which nothing was told, so that one round mends it all."""
    columns = {problem.where.column for problem in told}
    for problem in (*flagged(prepared, MOST_PROBLEMS), *Repeats(prepared).refused):
        if problem.where.column not in columns:
            yield problem


def _periods(found: Found, options: Options) -> tuple[Period, ...]:
    own = found.register.mapping.period
    return (own,) if own is not None else options.periods


def _undated(found: Found, options: Options) -> list[Problem]:
    """Rows without a date need a period from the mapping or the question."""
    dated = {"halves": "date", "day": "date", "year": "year"}[found.register.kind.time]
    if dated in found.register.headers or _periods(found, options):
        return []
    return [Problem("register-no-period", values={"column": dated})]


def _opening(found: Found) -> Opening | None:
    """What to open of a file; None for a sheet, of which the rows are here already."""
    if found.sheet is not None:
        return None
    wanted = tuple(found.register.headers.values())
    place = (found.path, found.file, found.headers, wanted)
    return Opening(*place, found.header_row, found.delimiter)


def _source(found: Found, what: Opening | None, options: Options) -> Source:
    if what is not None:
        if what.delimiter is not None and not is_utf8(what):
            raise InputError([Problem("file-not-utf8", Location(found.file))])
        if what.delimiter is not None and (odd := odd_quote(what)) is not None:
            raise InputError([odd])
        return backend(options.engine or engine_for(found.path)).open(what)
    return backend(options.engine or "pandas").adopt(_sheet(found, found.sheet))


def _sheet(found: Found, sheet: Sheet) -> Source:
    """The wanted columns of a sheet, in memory."""
    rows = sheet.rows[found.header_row :]
    columns = {}
    for name, header in found.register.headers.items():
        index = found.headers.index(header)
        numbers = found.register.kind.columns[name].holds in _NUMBERS
        columns[header] = column_of([row[index] for row in rows], numbers=numbers)
    frame = arrow.sheet(columns)
    seen = range(found.header_row + 1, found.header_row + 1 + len(rows))
    place = (found.file, sheet.name, found.headers, found.header_row)
    return in_memory(*place, frame=frame, rows=seen)
