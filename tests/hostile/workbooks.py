"""Hostile submissions in XLSX, written part by part, since no spreadsheet program makes them."""

import io
import random
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from xml.sax.saxutils import escape

from tests.hostile.case import Case, Expected, either, numbered, read, refused, submission
from tests.hostile.tables import ABOVE, HEADER, PERIOD, TOTAL, VALUE, changed
from tests.hostile.texts import FORMULAS

_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SHEET = "xl/worksheets/sheet1.xml"
WHEN = (2024, 1, 1, 0, 0, 0)

CELLS: Mapping[str, tuple[str, str]] = {
    "formula-never-calculated": ("<c{at}><f>1+1</f></c>", "cell-not-calculated"),
    "formula-cmd": ("<c{at}><f>cmd|' /C calc'!A0</f></c>", "cell-not-calculated"),
    "formula-of-text": ('<c{at} t="str"><f>A1</f><v>=1+1</v></c>', "value-not-a-number"),
    "error": ('<c{at} t="e"><v>#REF!</v></c>', "cell-formula-error"),
    "error-of-formula": ('<c{at} t="e"><f>1/0</f><v>#DIV/0!</v></c>', "cell-formula-error"),
    "error-of-markup": ('<c{at} t="e"><v>[red]#N/A</v></c>', ""),
    "nan": ("<c{at}><v>NaN</v></c>", ""),
    "infinity": ("<c{at}><v>inf</v></c>", ""),
    "overflow": ("<c{at}><v>1e999</v></c>", ""),
    "big": ("<c{at}><v>1e308</v></c>", "value-too-large"),
    "small": ("<c{at}><v>1e-308</v></c>", "value-too-precise"),
    "fraction": ("<c{at}><v>1010.5</v></c>", "value-not-whole"),
    "negative": ("<c{at}><v>-1</v></c>", "value-negative"),
    "boolean": ('<c{at} t="b"><v>1</v></c>', "value-not-a-number"),
    "date-1900": ('<c{at} s="1"><v>1</v></c>', "value-not-a-number"),
    "date-leap": ('<c{at} s="1"><v>60</v></c>', "value-not-a-number"),
    "date-last": ('<c{at} s="1"><v>2958465</v></c>', "value-not-a-number"),
    "date-beyond": ('<c{at} s="1"><v>2958466</v></c>', ""),
    "date-negative": ('<c{at} s="1"><v>-1</v></c>', ""),
    "date-nan": ('<c{at} s="1"><v>NaN</v></c>', ""),
    "percent": ('<c{at} s="2"><v>0.1</v></c>', "value-percent-sign"),
    "words": ('<c{at} t="inlineStr"><is><t>\u0661\u0660</t></is></c>', "value-not-a-number"),
    "hexadecimal": ("<c{at}><v>0x10</v></c>", ""),
    "million-digits": ("<c{at}><v>" + "9" * 1_000_000 + "</v></c>", ""),
    "shared-missing": ('<c{at} t="s"><v>7</v></c>', ""),
    "shared-negative": ('<c{at} t="s"><v>-1</v></c>', ""),
    "shared-huge": ('<c{at} t="s"><v>99999999999999999999</v></c>', ""),
    "unknown-type": ('<c{at} t="zzz"><v>x</v></c>', ""),
    "unknown-style": ('<c{at} s="999999"><v>x</v></c>', ""),
    "iso-date": ('<c{at} t="d"><v>2024-99-99</v></c>', ""),
}
PERIOD_CELLS: Mapping[str, tuple[str, str]] = {
    "1900": ('<c{at} s="1"><v>1</v></c>', "period-year"),
    "2958465": ('<c{at} s="1"><v>2958465</v></c>', "period-year"),
    "month": ('<c{at} s="3"><v>45292</v></c>', "cell-date-without-day"),
    "number": ("<c{at}><v>2958465</v></c>", "period-form"),
    "fraction": ("<c{at}><v>2024.5</v></c>", "period-form"),
    "time": ('<c{at} s="1"><v>45292.5</v></c>', "period-form"),
    "boolean": ('<c{at} t="b"><v>1</v></c>', "period-form"),
}
XML: Mapping[str, tuple[str, str]] = {
    "laughs": (
        '<!DOCTYPE x [<!ENTITY a "lol">'
        + "".join(f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(12))
        + "]>",
        "&m;",
    ),
    "quadratic": (f'<!DOCTYPE x [<!ENTITY a "{"x" * 50_000}">]>', "&a;" * 20_000),
    "external": ('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>', "&a;"),
    "external-web": ('<!DOCTYPE x [<!ENTITY a SYSTEM "http://127.0.0.1:9/x">]>', "&a;"),
    "parameter": ('<!DOCTYPE x [<!ENTITY % a SYSTEM "file:///etc/passwd"> %a;]>', "x"),
    "external-dtd": ('<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">', "x"),
}


def cell(at: str, text: str) -> str:
    """A cell with a number where the text is one, or else the text."""
    if text.isascii() and text.replace(".", "", 1).isdigit():
        return f'<c r="{at}"><v>{text}</v></c>'
    return f'<c r="{at}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'


def row(number: int, cells: Iterable[str], special: Mapping[int, str] | None = None) -> str:
    """A row of cells; `special` has the XML of some, with `{at}` where the place goes."""
    written = [
        (special or {}).get(i, "").replace("{at}", f' r="{chr(65 + i)}{number}"')
        or cell(f"{chr(65 + i)}{number}", text)
        for i, text in enumerate(cells)
    ]
    return f'<row r="{number}">{"".join(written)}</row>'


def sheet(*rows: str, head: str = "", tail: str = "") -> str:
    """The XML of a sheet."""
    data = "".join(rows)
    return f"{_START}{head}<worksheet {_MAIN}><sheetData>{data}</sheetData>{tail}</worksheet>"


def plain_rows() -> list[str]:
    """A header and the two rows that give the right result."""
    return [row(i, cells) for i, cells in enumerate((HEADER, TOTAL, ABOVE), 1)]


def parts(content: str, title: str = "Blad1") -> dict[str, str]:
    """Every part of a workbook of one sheet."""
    styles = "".join(f'<xf numFmtId="{number}"/>' for number in (0, 14, 9, 17))
    return {
        "[Content_Types].xml": f'{_START}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPES}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_TYPES}.styles+xml"/>'
        f'<Override PartName="/{SHEET}" ContentType="{_TYPES}.worksheet+xml"/></Types>',
        "_rels/.rels": f'{_START}<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
        "</Relationships>",
        "xl/workbook.xml": f'{_START}<workbook {_MAIN} xmlns:r="{_OFFICE}"><sheets>'
        f'<sheet name="{escape(title)}" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{_START}<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f"{_START}<styleSheet {_MAIN}><cellXfs>{styles}</cellXfs></styleSheet>",
        SHEET: content,
    }


def packed(files: Mapping[str, str | bytes], method: int = zipfile.ZIP_STORED) -> bytes:
    """The parts as one file, the same bytes every time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in files.items():
            info = zipfile.ZipInfo(name, WHEN)
            info.compress_type = method
            archive.writestr(info, content)
    return out.getvalue()


def workbook(*rows: str, title: str = "Blad1", **around: str) -> bytes:
    """A workbook of one sheet with these rows."""
    return packed(parts(sheet(*rows, **around), title))


def without(part: str) -> bytes:
    """A good workbook that lacks a part."""
    return packed({k: v for k, v in parts(sheet(*plain_rows())).items() if k != part})


def replaced(old: str, new: str, part: str = "xl/workbook.xml") -> bytes:
    """A good workbook with another text in a part."""
    files = parts(sheet(*plain_rows()))
    return packed({**files, part: files[part].replace(old, new)})


def beside(**more: str) -> bytes:
    """A good workbook with more files in it, by names with `__` for a slash."""
    extra = {name.replace("__", "/"): content for name, content in more.items()}
    return packed({**parts(sheet(*plain_rows())), **extra})


def _prefixed(xml: str) -> str:
    """The same XML with a prefix before every element, as some programs write it."""
    return re.sub(r"<(/?)([a-zA-Z])", r"<\1x:\2", xml).replace("xmlns=", "xmlns:x=")


def xlsx_cases(chance: random.Random) -> tuple[Case, ...]:
    """Everything in XLSX that fits in memory."""
    groups = (_cells(), _entities(), _structures(), _damaged(chance))
    return numbered("xlsx", (case for group in groups for case in group))


def _case(name: str, content: bytes, expected: Expected) -> Case:
    return submission(name, content, expected, "xlsx")


def _cells() -> Iterator[Case]:
    for kind, column, table in (("value", VALUE, CELLS), ("period", PERIOD, PERIOD_CELLS)):
        for name, (xml, code) in table.items():
            rows = [row(1, HEADER), row(2, ABOVE), row(3, TOTAL, {column: xml})]
            place = refused(code, row=3, column=HEADER[column]) if code else refused()
            yield _case(f"{kind}-{name}", workbook(*rows), place)
    for name, text in FORMULAS.items():
        cells = (changed(HEADER, 0, text), TOTAL, ABOVE)
        rows = [row(i, items) for i, items in enumerate(cells, 1)]
        yield _case(f"header-{name}", workbook(*rows), refused("column-unknown", row=1))


def _entities() -> Iterator[Case]:
    """Documents that grow when they are read, or ask for other documents."""
    for name, (head, text) in XML.items():
        value = f"<c{{at}} t='inlineStr'><is><t>{text}</t></is></c>"
        rows = [row(1, HEADER), row(2, ABOVE), row(3, TOTAL, {VALUE: value})]
        yield _case(f"entity-{name}", workbook(*rows, head=head), refused())


def _structures() -> Iterator[Case]:
    rows = plain_rows()
    good = workbook(*rows)
    far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    yield _case("plain", good, read())
    yield _case("not-a-zip", b"PK\x03\x04" + b"x" * 500, refused("file-not-xlsx"))
    yield _case(
        "password", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), refused("file-locked")
    )
    yield _case("csv-inside", b"party,period,fact,value\n", refused("file-not-xlsx"))
    yield _case("empty-zip", packed({}), refused("file-not-xlsx"))
    yield _case("zip-of-texts", packed({"a.txt": "x"}), refused("file-not-xlsx"))
    yield _case("in-zip", packed({"opgave.xlsx": good}), refused("file-not-xlsx"))
    yield _case("twice", good + good, either("file-not-xlsx"))
    yield _case("prefixed", b"#!/bin/sh\n" + good, either("file-not-xlsx"))
    for part in parts(""):
        expected = read() if "styles" in part else either("file-not-xlsx")
        yield _case(f"without-{part.rsplit('/', 1)[-1]}", without(part), expected)
    for name in ("../../../../tmp/evil.xml", "/etc/evil", "C:\\evil.xml", "..\\evil", "xl/\u202e"):
        files = {**parts(sheet(*rows)), name: "<x/>"}
        yield _case("path-in-zip", packed(files), either("file-not-xlsx"))
    for target in ("../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", ""):
        content = replaced("worksheets/sheet1.xml", target, "xl/_rels/workbook.xml.rels")
        yield _case("path-in-relation", content, refused("file-not-xlsx", "workbook-without-table"))
    for name, title in (("formula", "=1+1"), ("colour", "\u202eblad"), ("markup", "[red]x[/]"),
                        ("long", "x" * 10_000), ("same-as-path", "../../x")):  # fmt: skip
        yield _case(f"sheet-{name}", workbook(*rows, title=title), read())
    yield _case("far-cell", workbook(*rows, far),
                refused("cell-far-away", row=1048576, column="XFD"))  # fmt: skip
    wide = '<c r="XFD1" t="inlineStr"><is><t>x</t></is></c></row>'
    yield _case("far-column", workbook(rows[0].replace("</row>", wide), *rows[1:]),
                either("column-unknown", "row-too-long"))  # fmt: skip
    yield _case("far-empty-cell", workbook(*rows, far.replace("<v>1</v>", "")), read())
    yield _case("far-row", workbook(*rows, row(150_000, TOTAL)), read())
    yield _case("beyond-last-row", workbook(*rows, row(99_999_999, TOTAL)),
                refused("cell-beyond-sheet", row=99_999_999, column="A"))  # fmt: skip
    beyond = '<c r="XFE3"><v>1</v></c></row>'
    yield _case("beyond-last-column", workbook(*rows[:2], rows[2].replace("</row>", beyond)),
                refused("cell-beyond-sheet", row=3, column="XFE"))  # fmt: skip
    yield _case("rows-backwards", workbook(rows[0], rows[2], rows[1]),
                refused("sheet-order", row=2))  # fmt: skip
    yield _case("row-twice", workbook(rows[0], rows[1], rows[2].replace('"3"', '"2"')),
                refused("sheet-order", row=2))  # fmt: skip
    yield _case("cells-of-another-row", workbook(*rows[:2], rows[2].replace('<row r="3">', "<row>")
                .replace('3"', '9"')), either("sheet-order"))  # fmt: skip
    prefixed = {SHEET: _prefixed(sheet(*rows))}
    yield _case("prefix", packed({**parts(""), **prefixed}), read())
    yield _case("no-references", workbook(*(r.replace(' r="', ' x="') for r in rows)), either())
    yield _case(
        "odd-references", workbook(rows[0], rows[1].replace('"A2"', '"??"'), rows[2]), either()
    )
    yield _case("same-cell-twice", workbook(*rows[:2], rows[2].replace('"A3"', '"E3"')), either())
    yield _case("empty-sheet", workbook(), refused("workbook-without-table"))
    yield _case("no-sheets", replaced("<sheets>", "<sheets/><x>"), refused("file-not-xlsx"))
    yield _case("hidden-sheet", replaced('sheetId="1"', 'sheetId="1" state="hidden"'),
                refused("sheet-hidden"))  # fmt: skip
    yield _case("sheet-id", replaced('sheetId="1"', 'sheetId="x"'), either())
    yield _case("macros", beside(xl__vbaProject="x" * 100), read())
    yield _case("unclosed", replaced("</worksheet>", "", SHEET), either("file-not-xlsx"))
    yield _case("utf-16", replaced('encoding="UTF-8"', 'encoding="UTF-16"', SHEET), refused())
    yield _case("unknown-encoding", replaced("UTF-8", "x-none", SHEET), either("file-not-xlsx"))
    yield _case(
        "control", replaced("<sheetData>", "<sheetData>\x01", SHEET), either("file-not-xlsx")
    )
    errors = (row(i, changed(TOTAL, VALUE, "x")) for i in range(2, 3000))
    yield _case("3000-errors", workbook(rows[0], *errors), refused("value-not-a-number", row=2))


def _damaged(chance: random.Random) -> Iterator[Case]:
    """Cut off, or with one byte changed: noticed or harmless, never another result."""
    good = workbook(*plain_rows())
    for at in sorted(chance.sample(range(1, len(good)), 12)):
        yield _case(f"cut-{at:05}", good[:at], refused("file-not-xlsx"))
    for at in sorted(chance.sample(range(len(good)), 30)):
        damaged = bytearray(good)
        damaged[at] ^= 1 << chance.randrange(8)
        yield _case(f"bit-{at:05}", bytes(damaged), either())
