"""CSV files that are hard to read alike: what each holds, and what every engine makes of it."""

from collections.abc import Mapping

from tests.registers.support import HEADER, letting

QUOTED = '"{}"'.format
BLANK = ""


def _lines(*rows: str, header: str = HEADER, end: str = "\n") -> str:
    return end.join((header, *rows)) + end


ODD: Mapping[str, bytes] = {
    name: text if isinstance(text, bytes) else text.encode()
    for name, text in {
        "blank lines before a letting that is there twice": _lines(
            letting(1), BLANK, BLANK, letting(2), BLANK, letting(2)
        ),
        "a line break within quotes": _lines(
            letting(QUOTED("a\n\nb")), BLANK, letting(2), letting(2)
        ),
        "lines that end as in Windows": _lines(
            letting(1), BLANK, letting(2), letting(2), end="\r\n"
        ),
        "a title above the header": "Verhuringen\n\n"
        + _lines(letting(1), BLANK, letting(2, rent="-1")),
        "rows without a class": _lines(
            letting(1), BLANK, letting(2, income=""), BLANK, letting(QUOTED("3\n"), group="XX")
        ),
        "rows of another length": _lines(letting(1), BLANK, "2;3", letting(3), letting(4) + ";x"),
        "a line of spaces": _lines(letting(1), "   ", letting(2)),
        "tabs, and a row of empty cells": _lines(
            letting(1), ";" * 8, letting(2), letting(2)
        ).replace(";", "\t"),
        "quotes within a cell": _lines(letting(1), letting('a"b'), letting(QUOTED('a""b'))),
        "quotes that do not match": _lines(letting(1), letting(QUOTED('a"b')), letting(3)),
        "a quote that never ends": _lines(letting(1), letting('"a'), letting(3)),
        "headers that are empty or there twice": _lines(
            letting(1) + ";;;", letting(2) + ";x;;", header=HEADER + ";;;x`y"
        ),
        "a mark at the begin, and spaces that are none": "\ufeff"
        + _lines(letting(1, group="STA\u00a0"), letting(2, priority="\u202furg ")),
        "Windows-1252": _lines(letting(1, party="Triviré")).encode("cp1252"),
        "Windows-1252 in a column that is not read": _lines(
            letting(1) + ";Café", header=HEADER + ";opmerking"
        ).encode("cp1252"),
        "no line break at the end": _lines(letting(1), letting(2)).rstrip(),
        "several wrong cells": _lines(
            letting(1, "2025-02-30"), BLANK, letting(2, "01-02-2025", persons="0"),
            letting(3, "", income="-0,01"),
        ),
        "nothing but a header": _lines(),
    }.items()
}  # fmt: skip
