"""How the cells of one column are written, decided for the whole column and never per cell.

A date or an amount that can be read in two ways is only read where the rest of the column leaves
no doubt; a column with two ways of writing is refused. Amounts become whole cents.
"""

from calendar import isleap
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

import narwhals as nw

from facts.periods import FIRST_YEAR, LAST_YEAR
from facts.registers.kinds import Column
from facts.registers.source import SPACES

DAY, MONTH = "(?:0?[1-9]|[12][0-9]|3[01])", "(?:0?[1-9]|1[0-2])"
YEAR = "20[0-9]{2}"
DATES: Mapping[str, str] = {
    "iso": "^20[0-9]{2}-[01][0-9]-[0-3][0-9](?:[T ]00:00:00(?:[.]0+)?)?$",
    "day first": f"^{DAY}[-.]{MONTH}[-.]{YEAR}$",
    "slashes, day first": f"^{DAY}/{MONTH}/{YEAR}$",
    "slashes, month first": f"^{MONTH}/{DAY}/{YEAR}$",
}
PAST: Mapping[str, str] = {
    name: form.replace(YEAR, "(?:1[6-9][0-9]{2}|20[0-9]{2}|9999)") for name, form in DATES.items()
}
"""Houses may be older than we are, and some programs write 9999 for what has not ended."""
AMOUNTS: Mapping[str, str] = {
    "plain": "^-?[0-9]{1,12}$",
    "point": "^-?(?:[0-9]{1,12}(?:[.][0-9]{1,2})?|[1-9][0-9]{0,2}"
    "(?:(?:,[0-9]{3}){1,3}[.][0-9]{1,2}|(?:,[0-9]{3}){2,3}))$",
    "comma": "^-?(?:[0-9]{1,12}(?:,[0-9]{1,2})?|[1-9][0-9]{0,2}"
    "(?:(?:[.][0-9]{3}){1,3},[0-9]{1,2}|(?:[.][0-9]{3}){2,3}))$",
}
UNCLEAR = "^-?[1-9][0-9]{0,2}[.,][0-9]{3}$"
"""An amount that may be thousands or a fraction, whatever the rest of its column does."""
_ODD = (nw.List, nw.Array, nw.Struct, nw.Duration, nw.Time, nw.Binary)
COUNT = "^-?[0-9]{1,6}(?:[.]0)?$"
FLAGS = {
    "yes": ("JA", "J", "YES", "Y", "TRUE", "WAAR", "1"),
    "no": ("NEE", "N", "NO", "FALSE", "ONWAAR", "0"),
}
LARGEST = 10**12
CENT_PARTS = 0.001
LONG_MONTHS = [1, 3, 5, 7, 8, 10, 12]


@dataclass(frozen=True)
class Cell:
    """A column made ready: its value, whether a cell fits, and where it is empty.

    `mixed` is where a cell is written in another way than the column, `unclear` where it can be
    read in two ways, `month` the year and the month of a date.
    """

    value: nw.Expr
    fits: nw.Expr | None
    empty: nw.Expr
    mixed: nw.Expr | None = None
    month: tuple[nw.Expr, nw.Expr] | None = None
    unclear: nw.Expr | None = None


@dataclass(frozen=True)
class Written:
    """How a column is written; `doubt` is the code of a problem of the column as a whole."""

    header: str
    column: Column
    form: str
    doubt: str | None = None


def trimmed(header: str) -> nw.Expr:
    """The text of a cell without spaces around it, empty where there is none."""
    return nw.col(header).cast(nw.String).str.strip_chars(SPACES).fill_null("")


def amount_text(header: str) -> nw.Expr:
    """An amount without the sign of the euro and spaces."""
    return trimmed(header).str.replace_all("€|EUR|[ \u00a0]", "")


def forms_of(column: Column) -> Mapping[str, str]:
    """The ways in which the text of a column may be written, by name."""
    return {"date": DATES, "past": PAST, "money": AMOUNTS}.get(column.holds, {})


def text_of(header: str, column: Column) -> nw.Expr:
    """The text that the forms of a column are held against."""
    return amount_text(header) if column.holds == "money" else trimmed(header)


def is_odd(column: Column, dtype: nw.dtypes.DType) -> bool:
    """Whether a file that knows its types has one in a column that no such value can be read from.

    A moment with a time zone may be on another day here.
    """
    moment = dtype in (nw.Date, nw.Datetime)
    if isinstance(dtype, nw.Datetime) and dtype.time_zone is not None:
        return True
    if column.holds in ("date", "past"):
        return dtype.is_numeric() or dtype == nw.Boolean or dtype in _ODD
    if column.holds in ("money", "count", "year"):
        return moment or dtype == nw.Boolean or dtype in _ODD
    return (moment and column.holds in ("code", "flag")) or dtype in _ODD


def tallies(header: str, column: Column) -> dict[str, nw.Expr]:
    """How many cells are filled and how many fit each form, as sums by name."""
    text = text_of(header, column)
    conditions = {"filled": text != ""}
    conditions |= {name: text.str.contains(form) for name, form in forms_of(column).items()}
    return {name: count(condition) for name, condition in conditions.items()}


def count(condition: nw.Expr) -> nw.Expr:
    """How many rows meet a condition."""
    return nw.when(condition).then(nw.lit(1)).otherwise(nw.lit(0)).sum()


def decided(header: str, column: Column, tally: Mapping[str, int]) -> Written:
    """The one form of a column; where several or none fit all cells, the doubt is named."""
    names = list(forms_of(column))
    filled = tally["filled"]
    fitting = [name for name in names if tally[name] == filled]
    best = max(names, key=lambda name: tally[name])
    if column.holds in ("date", "past"):
        doubt = "register-date-ambiguous" if len(fitting) > 1 and filled else None
        return Written(header, column, fitting[0] if fitting else best, doubt)
    if "plain" in fitting:
        return Written(header, column, "plain")
    if not fitting:
        return Written(header, column, best)
    return Written(header, column, fitting[0])


def cell(written: Written, dtype: nw.dtypes.DType) -> Cell:
    """The value of a column in the form that was decided."""
    makers: Mapping[str, Callable[[Written, nw.dtypes.DType], Cell]] = {
        "date": _date, "past": _date, "year": _year, "count": _count,
        "money": _money, "flag": _flag,
    }  # fmt: skip
    return makers.get(written.column.holds, _text)(written, dtype)


def _text(written: Written, dtype: nw.dtypes.DType) -> Cell:
    raw: nw.Expr = nw.col(written.header)
    if dtype == nw.Boolean:
        raw = nw.when(raw).then(nw.lit("JA")).when(~raw).then(nw.lit("NEE"))
    elif written.form == "typed" and written.column.holds == "id" and dtype != nw.String:
        # a number stays one: ten million of them are compared
        return Cell(raw, None, raw.is_null())
    elif written.form == "typed" and dtype == nw.String:
        # ten million cells are not trimmed here but where a code or a name is not recognised
        text = raw if written.column.holds == "id" else raw.fill_null("")
        return Cell(text, None, (raw == "").fill_null(value=True))
    text = raw.cast(nw.String).str.strip_chars(SPACES).fill_null("")
    text = text.str.to_uppercase() if written.column.holds == "code" else text
    return Cell(text, None, text == "")


def _date(written: Written, dtype: nw.dtypes.DType) -> Cell:
    raw = nw.col(written.header)
    if dtype in (nw.Date, nw.Datetime):
        year, month, day = (raw.dt.year(), raw.dt.month(), raw.dt.day())
        whole = year.cast(nw.Int64) * 10000 + month.cast(nw.Int64) * 100 + day.cast(nw.Int64)
        ours = raw.is_null() | year.is_between(FIRST_YEAR, LAST_YEAR - 1)
        fits = ours if written.column.holds == "date" else None
        return Cell(whole, fits, raw.is_null(), month=(year, month))
    text, forms = trimmed(written.header), forms_of(written.column)
    matches = text.str.contains(forms[written.form])
    safe = (
        nw.when(matches)
        .then(text)
        .otherwise(nw.lit("2000-01-01" if written.form == "iso" else "01-01-2000"))
    )
    year, first, second = _parts(safe, iso=written.form == "iso")
    month, day = (second, first) if written.form.endswith("day first") else (first, second)
    exists = _exists(year, month, day)
    whole = nw.when(matches).then(year * 10000 + month * 100 + day)
    other = _any(text.str.contains(f) for name, f in forms.items() if name != written.form)
    fits = (text == "") | (matches & exists)
    return Cell(whole, fits, text == "", ~matches & other, (year, month))


def _parts(text: nw.Expr, *, iso: bool) -> tuple[nw.Expr, nw.Expr, nw.Expr]:
    """Year and the two other numbers of a date that fits its form."""
    if iso:
        return _number(text, 0, 4), _number(text, 5, 2), _number(text, 8, 2)
    padded = nw.when(text.str.contains("^[0-9][-./]")).then(_joined("0", text)).otherwise(text)
    short = padded.str.contains("^[0-9]{2}[-./][0-9][-./]")
    second = nw.when(short).then(padded.str.slice(3, 1)).otherwise(padded.str.slice(3, 2))
    return padded.str.tail(4).cast(nw.Int64), _number(padded, 0, 2), second.cast(nw.Int64)


def _number(text: nw.Expr, start: int, length: int) -> nw.Expr:
    return text.str.slice(start, length).cast(nw.Int64)


def _joined(before: str, text: nw.Expr) -> nw.Expr:
    return nw.concat_str([nw.lit(before), text])


def _exists(year: nw.Expr, month: nw.Expr, day: nw.Expr) -> nw.Expr:
    leap = year.is_in([y for y in range(1600, 2101) if isleap(y)])
    known = (day >= 1) & (month >= 1) & (month <= 12)
    short = (day <= 28) | ((month == 2) & (day == 29) & leap) | ((month != 2) & (day <= 30))
    return known & (short | (month.is_in(LONG_MONTHS) & (day <= 31)))


def _any(conditions: Iterable[nw.Expr]) -> nw.Expr:
    result = nw.lit(value=False)
    for condition in conditions:
        result = result | condition
    return result


def _money(written: Written, dtype: nw.dtypes.DType) -> Cell:
    raw = nw.col(written.header)
    if dtype.is_numeric():
        return _money_number(raw, dtype)
    text = amount_text(written.header)
    form = AMOUNTS[written.form]
    matches = text.str.contains(form)
    other = _any(text.str.contains(f) for name, f in AMOUNTS.items() if name != written.form)
    grouping, decimal = (".", ",") if written.form == "comma" else (",", ".")
    safe = nw.when(matches).then(text).otherwise(nw.lit("0"))
    bare = safe.str.replace_all(grouping, "", literal=True)
    cents = (
        nw.when(bare.str.contains(f"[{decimal}][0-9]$"))
        .then(nw.concat_str([bare, nw.lit("0")]))
        .when(bare.str.contains(decimal, literal=True))
        .then(bare)
        .otherwise(nw.concat_str([bare, nw.lit("00")]))
        .str.replace_all(decimal, "", literal=True)
        .cast(nw.Int64)
    )
    value, fits = nw.when(matches).then(cents), (text == "") | matches
    unclear = text.str.contains(UNCLEAR)
    return Cell(value, fits, text == "", ~matches & other, unclear=unclear)


def _money_number(raw: nw.Expr, dtype: nw.dtypes.DType) -> Cell:
    """Cents of a number that the file holds as one; finer than a cent does not fit."""
    if dtype.is_integer():
        small = (raw <= LARGEST) & (raw >= -LARGEST)
        return Cell(raw.cast(nw.Int64) * 100, raw.is_null() | small, raw.is_null())
    if dtype.is_float():
        # what is no number is left out by name: the statistics of a Parquet file do not count it
        number = raw.is_between(-LARGEST, LARGEST) & ~raw.is_nan()
        scaled: nw.Expr = nw.when(number).then(raw * 100)
        rounded = scaled.round(0)
        empty = raw.is_null() | raw.is_nan().fill_null(value=False)
        exact = ((scaled - rounded).abs() <= CENT_PARTS).fill_null(value=False)
        return Cell(rounded.cast(nw.Int64), exact | empty, empty)
    scaled = raw * 100
    whole = scaled.round(0)
    return Cell(whole.cast(nw.Int64), raw.is_null() | (scaled == whole), raw.is_null())


def _count(written: Written, dtype: nw.dtypes.DType) -> Cell:
    raw = nw.col(written.header)
    if dtype.is_integer():
        return Cell(raw, None, raw.is_null())
    if dtype.is_numeric():
        filled = ~raw.is_null() if dtype == nw.Decimal else ~(raw.is_null() | raw.is_nan())
        small = filled & (raw <= LARGEST) & (raw >= -LARGEST)
        whole = nw.when(small).then(raw.round(0)).cast(nw.Int64)
        return Cell(whole, ~filled | (small & (whole == raw)), ~filled)
    text = trimmed(written.header)
    matches = text.str.contains(COUNT)
    safe = (
        nw.when(matches).then(text).otherwise(nw.lit("0")).str.replace_all(".0", "", literal=True)
    )
    return Cell(nw.when(matches).then(safe.cast(nw.Int64)), (text == "") | matches, text == "")


def _year(written: Written, dtype: nw.dtypes.DType) -> Cell:
    """A whole number that is a year we know of."""
    made = _count(written, dtype)
    ours = made.empty | made.value.is_between(FIRST_YEAR, LAST_YEAR - 1)
    return replace(made, fits=ours if made.fits is None else made.fits & ours)


def _flag(written: Written, dtype: nw.dtypes.DType) -> Cell:
    raw = nw.col(written.header)
    if dtype == nw.Boolean:
        return Cell(raw.fill_null(value=False), None, raw.is_null())
    text = trimmed(written.header).str.to_uppercase()
    yes = text.is_in(list(FLAGS["yes"]))
    return Cell(yes, text.is_in(["", *FLAGS["yes"], *FLAGS["no"]]), text == "")
