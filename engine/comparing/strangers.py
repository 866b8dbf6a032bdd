"""Says what a file is that was given where the outcome of a check was expected."""

import codecs
from typing import Any

BEGINNINGS = {b"PK\x03\x04": "packed", b"%PDF": "pdf", b"PAR1": "parquet", b"<": "page"}
"""How files of some kinds begin."""
KEYS = {
    "norms": "norms",
    "agreements": "agreements",
    "flips": "what-if",
    "differences": "replay",
    "older": "diff",
    "expected": "room",
}
"""What stands in the JSON that other commands write, and in no other."""
OPENING = (b"{", b"[")
SEPARATORS = (";", ",", "\t")


def kind_of_text(content: bytes) -> str | None:
    """What a file is that holds no JSON; None where it seems meant to be JSON."""
    begun = content.removeprefix(codecs.BOM_UTF8).lstrip()
    if begun.startswith(OPENING):
        return None
    for start, kind in BEGINNINGS.items():
        if begun.startswith(start):
            return kind
    if not begun:
        return "empty"
    first = begun.split(b"\n", 1)[0].decode("utf-8", "replace")
    return "table" if any(first.count(sign) > 1 for sign in SEPARATORS) else "text"


def kind_of_json(data: Any) -> str | None:
    """What JSON is that does not come from a check; None where it may be that of a check."""
    if isinstance(data, list):
        rows = [row for row in data if isinstance(row, dict)]
        return "rows" if rows and len(rows) == len(data) else "json"
    if not isinstance(data, dict):
        return "json"
    if {"receipt", "findings", "not_assessed"} & data.keys():
        return None
    return next((kind for key, kind in KEYS.items() if key in data), "json")
