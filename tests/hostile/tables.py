"""Hostile submissions in CSV and JSON."""

import csv
import gzip
import io
import json
import random
from collections.abc import Iterator, Mapping, Sequence

from tests.hostile.case import Case, Expected, either, numbered, read, refused, submission
from tests.hostile.texts import EVERY

HEADER = ("party", "period", "subject", "fact", "value", "note")
PARTY, PERIOD, SUBJECT, FACT, VALUE, NOTE = range(len(HEADER))
TOTAL = ("woonbron", "2024", "", "lettings_social", "1010", "")
ABOVE = ("woonbron", "2024", "", "lettings_above_income_limit", "76", "")
PRICE = ("dordrecht", "2024", "Poelwijckstraat", "land_price", "14399.20", "")
DONE = ("dordrecht", "2024", "", "species_management_plan", "no", "")
ROWS = (TOTAL, ABOVE, PRICE)

VALUES: Mapping[str, tuple[str, str]] = {
    "nan": ("NaN", "value-not-a-number"),
    "infinity": ("Infinity", "value-not-a-number"),
    "minus-infinity": ("-inf", "value-not-a-number"),
    "lemniscate": ("\u221e", "value-not-a-number"),
    "exponent": ("1e3", "value-not-a-number"),
    "huge-exponent": ("1e999999999", "value-not-a-number"),
    "hexadecimal": ("0x3F2", "value-not-a-number"),
    "underscore": ("1_010", "value-not-a-number"),
    "ambiguous-point": ("1.010", "value-ambiguous"),
    "ambiguous-comma": ("1,010", "value-ambiguous"),
    "arabic": ("\u0661\u0660\u0661\u0660", "value-not-a-number"),
    "devanagari": ("\u0967\u0966\u0967\u0966", "value-not-a-number"),
    "full-width": ("\uff11\uff10\uff11\uff10", "value-not-a-number"),
    "superscript": ("10\u00b2", "value-not-a-number"),
    "roman": ("\u216b", "value-not-a-number"),
    "mathematical": ("\U0001d7d9\U0001d7d8", "value-not-a-number"),
    "half": ("1/2", "value-not-a-number"),
    "vulgar-half": ("\u00bd", "value-not-a-number"),
    "true-minus": ("\u22125", "value-not-a-number"),
    "two-signs": ("--5", "value-not-a-number"),
    "sign-behind": ("5-", "value-not-a-number"),
    "negative": ("-1", "value-negative"),
    "fraction": ("10.5", "value-not-whole"),
    "trillion": ("1000000000000", "value-too-large"),
    "100,000-digits": ("9" * 100_000, "value-too-large"),
    "long-fraction": ("0." + "0" * 100_000 + "1", "value-not-a-number"),
    "percent": ("7,5%", "value-percent-sign"),
    "money": ("\u20ac 5", "value-money-sign"),
    "formula": ("=1010", "value-not-a-number"),
    "formula-cmd": ("=cmd|' /C calc'!A0", "value-not-a-number"),
    "serial": ("2958465,0,0", "value-not-a-number"),
    "date": ("2024-06-30", "value-not-a-number"),
    "yes": ("ja", "value-not-a-number"),
    "space-inside": ("1 010", "value-not-a-number"),
    "apostrophe": ("1'010", "value-not-a-number"),
}
PERIODS: Mapping[str, tuple[str, str]] = {
    "1900": ("1900", "period-year"),
    "1899": ("1899-12-31", "period-year"),
    "9999": ("9999-12-31", "period-year"),
    "year-zero": ("0000", "period-year"),
    "serial": ("2958465", "period-form"),
    "negative": ("-2024", "period-form"),
    "third-half": ("2024-H3", "period-form"),
    "fifth-quarter": ("2024-Q5", "period-form"),
    "month": ("2024-06", "period-form"),
    "day-zero": ("2024-00-00", "period-no-such-date"),
    "thirtieth": ("2024-02-30", "period-no-such-date"),
    "leap-1900": ("1900-02-29", "period-year"),
    "week": ("2024-W01-1", "period-form"),
    "slashes": ("2024/06/30", "period-form"),
    "arabic": ("\u0662\u0660\u0662\u0664", "period-form"),
    "full-width": ("\uff12\uff10\uff12\uff14", "period-form"),
    "nan": ("NaN", "period-form"),
    "point": ("2024.0", "period-form"),
    "time": ("2024-06-30T00:00:00", "period-form"),
    "formula": ("=2024", "period-form"),
    "long": ("2024" * 20_000, "period-form"),
}
DATES: Mapping[str, tuple[str, str]] = {
    "1900": ("1900-01-01", "value-year"),
    "1900-leap": ("29-02-1900", "value-no-such-date"),
    "2958465": ("9999-12-31", "value-year"),
    "serial": ("2958465", "value-not-a-date"),
    "zero": ("0000-00-00", "value-no-such-date"),
    "month-13": ("2024-13-01", "value-no-such-date"),
    "american": ("06/30/2024", "value-not-a-date"),
    "arabic": ("\u0662\u0660\u0662\u0664-01-01", "value-not-a-date"),
    "nan": ("NaT", "value-not-a-date"),
    "yes": ("yes", "value-not-a-date"),
}
ENCODINGS = {
    "utf-16": "file-not-utf8", "utf-16-le": "file-not-utf8", "utf-16-be": "file-not-utf8",
    "utf-32": "file-not-utf8", "latin-1": "file-not-utf8", "cp1252": "file-not-utf8",
    "cp437": "file-not-utf8", "mac-roman": "file-not-utf8", "cp500": "file-not-utf8",
}  # fmt: skip
OTHER_FILES: Mapping[str, tuple[bytes, str]] = {
    "zip": (b"PK\x03\x04" + bytes(40), "file-not-csv"),
    "ole": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(40), "file-not-csv"),
    "gzip": (gzip.compress(b"party,period,fact,value\n", mtime=0), "file-not-utf8"),
    "nul": (b"party,period,fact,value\nwoonbron,2024,lettings_social,1\x00\n", "file-not-utf8"),
    "overlong": (b"party,period,fact,value\nwoonbron,2024,x,\xc0\xaf\n", "file-not-utf8"),
    "surrogate": (b"party,period,fact,value\nwoonbron,2024,x,\xed\xa0\x80\n", "file-not-utf8"),
    "png": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "file-not-utf8"),
    "html": (b"<html><table><tr><td>party</td></tr></table></html>", "column-unknown"),
    "xml": (b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', "column-missing"),
    "spaces": (b" \r\n\t\n", "file-empty"),
    "nothing": (b"", "file-empty"),
    "separators": (b";;;;\n" * 100, "file-empty"),
    "header-alone": (b"party,period,fact,value\n", "nothing-submitted"),
    "header-twice": (b"party,party,period,fact,value\n", "column-twice"),
    "header-short": (b"party,period,value\n", "column-missing"),
    "header-late": (b"\n" * 100_000 + b"naam,waarde\n", "column-unknown"),
    "excel-separator": (b"sep=;\nparty;period;fact;value\n", "column-missing"),
    "open-quote": (b'party,period,fact,value\n"woonbron,2024,x,1\n', "csv-quotes"),
    "late-quote": (b'party,period,fact,value\nwoonbron,"2024"x,y,1\n', "csv-quotes"),
    "short-row": (b"party,period,fact,value\nwoonbron\n", "row-too-short"),
    "long-row": (b"party,period,fact,value\na,b,c,d,e\n", "row-too-long"),
    "cell-of-a-megabyte": (
        b"party,period,fact,value\nwoonbron,2024,lettings_social," + b"7" * 1_000_000,
        "cell-too-long",
    ),
}


def as_csv(rows: Sequence[Sequence[str]], header: Sequence[str] = HEADER) -> bytes:
    """The rows as CSV with commas."""
    out = io.StringIO()
    csv.writer(out).writerows([header, *rows])
    return out.getvalue().encode().replace(b"\r\n", b"\n")


def changed(row: Sequence[str], column: int, text: str) -> tuple[str, ...]:
    """A row with another cell."""
    return (*row[:column], text, *row[column + 1 :])


def csv_cases(chance: random.Random) -> tuple[Case, ...]:
    """Everything in CSV."""
    groups = (_values(), _texts(), _encodings(), _others(), _layouts(), _truncated(chance))
    return numbered("csv", (case for group in groups for case in group))


def _values() -> Iterator[Case]:
    for kind, column, row, table in (
        ("value", VALUE, TOTAL, VALUES),
        ("period", PERIOD, TOTAL, PERIODS),
        ("date", VALUE, DONE, DATES),
    ):
        for name, (text, code) in table.items():
            rows = (ABOVE, changed(row, column, text))
            expected = refused(code, row=3, column=HEADER[column])
            yield submission(f"{kind}-{name}", as_csv(rows), expected)


def _texts() -> Iterator[Case]:
    """Harmful texts: harmless where any text may stand, refused where it must be a known word."""
    for number, (name, text) in enumerate(EVERY.items()):
        long = len(text) > 2000
        if number % 3 == 2:
            header = (*HEADER[:-1], text)
            yield submission(f"header-{name}", as_csv(ROWS, header), refused("column-unknown"))
        else:
            column = (PARTY, FACT)[number % 3]
            place = refused(f"{HEADER[column]}-unknown", column=HEADER[column])
            rows = (ABOVE, changed(TOTAL, column, text))
            yield submission(f"{HEADER[column]}-{name}", as_csv(rows), place)
        rows = (TOTAL, ABOVE, changed(changed(PRICE, SUBJECT, text), NOTE, text))
        expected = refused("text-too-long", column="subject") if long else read()
        yield submission(f"anywhere-{name}", as_csv(rows), expected)


def _encodings() -> Iterator[Case]:
    text = as_csv((TOTAL, ABOVE, changed(PRICE, NOTE, "caf\u00e9 \u00fcber"))).decode()
    for encoding, code in ENCODINGS.items():
        yield submission(f"encoding-{encoding}", text.encode(encoding), refused(code))
    yield submission("encoding-utf-8-sig", text.encode("utf-8-sig"), read())
    double = b"\xef\xbb\xbf" * 2 + text.encode()
    yield submission("encoding-two-marks", double, read())


def _others() -> Iterator[Case]:
    for name, (content, code) in OTHER_FILES.items():
        yield submission(f"file-{name}", content, refused(code))


def _layouts() -> Iterator[Case]:
    plain = as_csv(ROWS)
    for name, content in {
        "returns": plain.replace(b"\n", b"\r"),
        "dos": plain.replace(b"\n", b"\r\n"),
        "semicolons": plain.replace(b",", b";"),
        "tabs": plain.replace(b",", b"\t"),
        "empty-lines": plain.replace(b"\n", b"\n" * 20_000),
        "zero-width": plain.replace(b"1010", "\u200b10\u200b10\ufeff".encode()),
        "no-break": plain.replace(b"1010", "\u00a01010\u3000".encode()),
        "capitals": plain.replace(b"woonbron", b"WOONBRON"),
        "twice": as_csv((*ROWS, *ROWS)),
    }.items():
        yield submission(f"layout-{name}", content, read())
    twice = as_csv((*ROWS, changed(TOTAL, VALUE, "1011")))
    yield submission("layout-contradiction", twice, refused("fact-twice", row=5))
    errors = as_csv([changed(TOTAL, VALUE, "x")] * 5_000)
    yield submission("layout-5000-errors", errors, refused("value-not-a-number", row=2))


def _truncated(chance: random.Random) -> Iterator[Case]:
    """Cut off before the last row is whole; its value is quoted, so that half of it shows."""
    quoted = b"\n".join(
        b",".join(f'"{cell}"'.encode() for cell in row) for row in (HEADER, TOTAL, ABOVE)
    )
    start = quoted.rindex(b"\n") + 1
    for at in sorted(chance.sample(range(start + 1, len(quoted) - 4), 15)):
        codes = ("csv-quotes", "row-too-short")
        yield submission(f"cut-{at:03}", quoted[:at], Expected(codes, "no-value"))


# --- JSON

_OBJECTS = [dict(zip(HEADER, row, strict=True)) for row in ROWS]
JSON_FILES: Mapping[str, tuple[bytes, str]] = {
    "deep-lists": (b"[" * 200_000, "file-not-json"),
    "deep-objects": (b'{"a":' * 100_000, "file-not-json"),
    "deep-whole": (b"[" * 50_000 + b"]" * 50_000, "file-not-json"),
    "object": (b"{}", "json-not-rows"),
    "number": (b"7", "json-not-rows"),
    "null": (b"null", "json-not-rows"),
    "lists": (b"[[1],[2]]", "json-not-rows"),
    "empty-list": (b"[]", "file-empty"),
    "empty-row": (b"[{}]", "column-missing"),
    "twice": (b'[{"party":"a","party":"b"}]', "json-twice"),
    "trailing-comma": (b"[{},]", "file-not-json"),
    "comment": (b"[] // x", "file-not-json"),
    "two": (b"[] []", "file-not-json"),
    "single-quotes": (b"[{'party': 'x'}]", "file-not-json"),
    "control": (b'[{"party": "a\x01"}]', "file-not-json"),
    "utf-16": ("[{}]".encode("utf-16"), "file-not-json"),
    "latin-1": ('[{"party": "caf\u00e9"}]'.encode("latin-1"), "file-not-json"),
    "prototype": (b'[{"__proto__": {"x": 1}, "constructor": 1}]', "column-missing"),
    "nul-key": (b'[{"\\u0000": 1}]', "column-missing"),
}
JSON_VALUES: Mapping[str, tuple[str, str]] = {
    "nan": ("NaN", "value-not-a-number"),
    "infinity": ("Infinity", "value-not-a-number"),
    "minus-infinity": ("-Infinity", "value-not-a-number"),
    "huge": ("1e999999999", "value-too-large"),
    "beyond-decimal": ("1e99999999999999999999", "value-not-a-number"),
    "tiny": ("1e-999999999", "value-too-precise"),
    "million-digits": ("9" * 1_000_000, "value-too-large"),
    "million-decimals": ("0." + "3" * 1_000_000, "value-too-precise"),
    "true": ("true", "value-not-a-number"),
    "list": ("[1010]", "value-not-a-number"),
    "object": ('{"x": 1010}', "value-not-a-number"),
    "escape": ('"\\u001b[31m10"', "value-not-a-number"),
    "fraction": ("1010.5", "value-not-whole"),
    "minus-one": ("-1", "value-negative"),
    "text-of-list": ('"[1010]"', "value-not-a-number"),
}


def json_cases(chance: random.Random) -> tuple[Case, ...]:
    """Everything in JSON."""
    return numbered("json", _json(chance))


def _json(chance: random.Random) -> Iterator[Case]:
    for name, (content, code) in JSON_FILES.items():
        yield submission(f"file-{name}", content, refused(code), "json")
    whole = json.dumps(_OBJECTS)
    for name, (value, code) in JSON_VALUES.items():
        content = whole.replace('"1010"', value).encode()
        yield submission(f"value-{name}", content, refused(code, row=1, column="value"), "json")
    for at in sorted(chance.sample(range(1, len(whole) - 1), 15)):
        yield submission(f"cut-{at:03}", whole[:at].encode(), refused("file-not-json"), "json")
    yield submission("whole", whole.encode(), read(), "json")
    yield submission("mark", whole.encode("utf-8-sig"), read(), "json")
    yield submission("numbers", whole.replace('"1010"', "1010.000").encode(), read(), "json")
    yield submission("exponent", whole.replace('"1010"', "1.01e3").encode(), read(), "json")
    for i in range(10):
        damaged = bytearray(whole.encode())
        damaged[chance.randrange(len(damaged))] = chance.choice(b'[]{}",:\\')
        expected = either("file-not-json", "column-unknown", "json-twice", "party-unknown",
                          "fact-unknown", "period-form", "value-not-a-number", "column-missing",
                          "json-not-rows", "row-too-short", "cell-empty")  # fmt: skip
        yield submission(f"damaged-{i}", bytes(damaged), expected, "json")
