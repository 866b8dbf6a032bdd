"""What is made to exhaust a machine; written when it is needed, and never kept."""

import io
import random
import zipfile
from collections.abc import Iterator

from tests.hostile.case import Case, either, numbered, refused, submission
from tests.hostile.packs import AGREEMENT, example, linted
from tests.hostile.tables import TOTAL, VALUE, as_csv, changed
from tests.hostile.workbooks import SHEET, packed, parts, plain_rows, sheet

MILLION = 1_000_000
MANY = 100_000


def bomb_cases(chance: random.Random) -> tuple[Case, ...]:  # noqa: ARG001
    """Everything that is made to exhaust a machine."""
    return numbered("bomb", _bombs())


def _bombs() -> Iterator[Case]:
    for name, content, expected in (
        ("million-columns", _columns, refused("cell-too-long", row=1)),
        ("million-known-columns", _header, refused("columns-many", row=1)),
        ("million-cells-in-a-row", _cells, refused("row-too-long", row=2)),
        ("million-empty-lines", _empty_lines, refused("nothing-submitted")),
        ("hundred-thousand-errors", _errors, refused("value-not-a-number", row=2)),
        ("hundred-thousand-strangers", _strangers, refused("party-unknown", row=2)),
        ("ten-million-quotes", _quotes, refused()),
        ("field-of-fifty-megabytes", _field, refused()),
    ):
        yield submission(name, content, expected)
    for name, content, expected in (
        ("million-keys", _keys, refused("columns-many", row=1)),
        ("hundred-thousand-rows", _rows, refused("value-not-a-number", row=1)),
        ("million-nested", lambda: b"[" * 10 * MILLION, refused("file-not-json")),
    ):
        yield submission(name, content, expected, "json")
    for name, content, expected in (
        ("zeros", _zeros, refused()),
        ("zeros-in-sheet", _spaces, refused()),
        ("lying-size", _lying, refused()),
        ("thousands-of-parts", _parts, either("file-not-xlsx", "file-too-large")),
        ("far-cell", _far_cell, refused("cell-far-away", row=1048576, column="XFD")),
        ("hundred-thousand-rows", _sheet_rows, either("register-zip-bomb")),
        ("million-shared-strings", _shared, refused()),
        ("many-columns", _wide, refused()),
    ):
        yield submission(f"xlsx-{name}", content, expected, "xlsx")
    for name, content in (("chapters", _chapters), ("parties", _parties)):
        yield linted(f"pack-{name}", content(), refused())


def _columns() -> bytes:
    return b",".join(b"kolom%d" % i for i in range(MILLION)) + b"\n"


def _header() -> bytes:
    return b"party,period,fact,value" + b",x" * MILLION + b"\n"


def _cells() -> bytes:
    return b"party,period,fact,value\nwoonbron,2024,lettings_social,5" + b",x" * MILLION


def _empty_lines() -> bytes:
    return b"party,period,fact,value\n" + b",,,\n" * MILLION


def _errors() -> bytes:
    return as_csv([changed(TOTAL, VALUE, "x")] * MANY)


def _strangers() -> bytes:
    return as_csv([changed(TOTAL, 0, f"woonbrom{i}") for i in range(MANY)])


def _quotes() -> bytes:
    return b"party,period,fact,value\n" + b'"' * 10 * MILLION


def _field() -> bytes:
    return b'party,period,fact,value\nwoonbron,2024,lettings_social,"' + b"x" * 50 * MILLION


def _keys() -> bytes:
    return b"[{" + b",".join(b'"k%d":1' % i for i in range(MILLION)) + b"}]"


def _rows() -> bytes:
    row = b'{"party":"woonbron","period":"2024","fact":"lettings_social","value":"x"}'
    return b"[" + b",".join([row] * MANY) + b"]"


def _deflated(name: str, content: str) -> bytes:
    return packed({**parts(sheet(*plain_rows())), name: content}, zipfile.ZIP_DEFLATED)


def _zeros() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts(sheet(*plain_rows())).items():
            archive.writestr(name, content)
        with archive.open("xl/media/x.bin", "w", force_zip64=True) as part:
            for _ in range(2_000):
                part.write(bytes(MILLION))
    return out.getvalue()


def _spaces() -> bytes:
    return _deflated(SHEET, sheet(*plain_rows(), " " * 400 * MILLION))


def _lying() -> bytes:
    """A sheet that says it unpacks to a hundred bytes, and unpacks to four hundred megabytes."""
    content = _deflated("xl/sharedStrings.xml", " " * 400 * MILLION)
    return content.replace((400 * MILLION).to_bytes(4, "little"), (100).to_bytes(4, "little"))


def _parts() -> bytes:
    extra = {f"xl/media/{i}": "" for i in range(50_000)}
    return packed({**parts(sheet(*plain_rows())), **extra})


def _far_cell() -> bytes:
    """Four cells in the corners of a sheet of seventeen thousand million."""
    far = '<row r="1048576"><c r="A1048576"><v>1</v></c><c r="XFD1048576"><v>1</v></c></row>'
    return packed(parts(sheet(*plain_rows(), far)))


def _sheet_rows() -> bytes:
    cells = "".join(f"<c><v>{i}</v></c>" for i in range(7))
    return _deflated(SHEET, sheet(*plain_rows(), *[f"<row>{cells}</row>"] * MANY))


def _shared() -> bytes:
    strings = "<sst>" + "<si><t>x</t></si>" * 5 * MILLION
    return _deflated("xl/sharedStrings.xml", strings)


def _wide() -> bytes:
    cells = '<c t="inlineStr"><is><t>x</t></is></c>' * MILLION
    return _deflated(SHEET, sheet(f"<row>{cells}</row>"))


def _chapters() -> dict[str, bytes]:
    """A thousand norms of which none is right."""
    norm = b'  - {id: x, clause: "1", measure: vs_sold, pass: at most x, __class__: y}\n'
    return {
        **example(),
        f"packs/{AGREEMENT}".replace("agreement", "9"): b"norms:\n" + norm * 1_000,
    }


def _parties() -> dict[str, bytes]:
    """An agreement of ten thousand parties without a role."""
    content = example()[f"packs/{AGREEMENT}"].decode()
    parties = "".join(f"  p{i}: {{name: x}}\n" for i in range(10_000))
    return {**example(), f"packs/{AGREEMENT}": (content + parties).encode()}
