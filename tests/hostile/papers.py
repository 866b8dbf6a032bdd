"""Hostile scenarios, approvals, mapping files, registers, and names of files."""

import io
import random
from collections.abc import Iterator, Mapping

import pyarrow as pa
import pyarrow.parquet as pq

from tests.hostile.case import FOLDER, Case, Expected, numbered, refused
from tests.hostile.packs import LAUGHS, with_good_submission
from tests.hostile.tables import ABOVE, HEADER, TOTAL, as_csv
from tests.hostile.texts import EVERY, TERMINAL
from tests.hostile.workbooks import cell, workbook

START = "# language: nl\n@dordrecht-2024-2025\nFunctionaliteit: x\n"
SCENARIO = (
    START
    + """  Scenario: y
    Gegeven de afspraken "dordrecht-2024-2025"
    En de peildatum is 1-2-2026
    En Woonbron meldt over 2024:
      | feit                                       | waarde |
      | verhuringen van vrijgekomen sociale huurwoningen | 1.010 |
    Als de afspraken worden getoetst
    Dan is artikel 2.2.4 voor Woonbron "voldaan"
"""
)
FEATURES: Mapping[str, tuple[bytes, str]] = {
    "empty": (b"", "feature-language"),
    "english": (b"# language: en\nFeature: x\n", "feature-language"),
    "no-language": (b"Functionaliteit: x\n", "feature-language"),
    "utf-16": (SCENARIO.encode("utf-16"), "feature-not-utf8"),
    "latin-1": ((SCENARIO + "# caf\u00e9").encode("latin-1"), "feature-not-utf8"),
    "nothing-else": (b"# language: nl\n", "feature-e"),
    "no-scenario": (START.encode(), "feature-empty"),
    "prose": ((START + "  Scenario: y\n    hallo\n    x\n").encode(), ""),
    "colour": ((START + "  Scenario: y\n    \x1b[31mhallo\n").encode(), ""),
    "twice": ((START + START).encode(), "feature-line"),
    "cells": (SCENARIO.replace("| 1.010 |", "| 1.010 | x |").encode(), "feature-cells"),
    "text-block": ((SCENARIO + '    """\n    x\n    """\n').encode(), "feature-text"),
    "open-block": ((SCENARIO + '    """\n    x\n').encode(), "feature-"),
    "no-rows": (
        (START + "  Abstract Scenario: y\n    Als x\n    Voorbeelden:\n").encode(),
        "feature-examples",
    ),
    "tag-alone": ((START + "  @x").encode(), "feature-end"),
    "bad-tag": ((START + "  @x y z\n  Scenario: y\n").encode(), ""),
    "null": (SCENARIO.replace("y\n", "\x00\n", 1).encode(), ""),
    "deep": ((START + "  Regel: x\n" * 2_000).encode(), ""),
    "many-cells": ((START + "  Scenario: y\n    Als x\n      |" + "x|" * 50_000).encode(), ""),
    "many-steps": ((START + "  Scenario: y\n" + "    Als x\n" * 2_000).encode(), ""),
    "long-line": ((START + "  Scenario: y\n    Als " + "x" * 1_000_000).encode(), ""),
}
STEPS = {
    "arabic": ("over 2024", "over \u0662\u0660\u0662\u0664"),
    "year-9999": ("over 2024", "over 9999"),
    "nan": ("1.010", "NaN"),
    "infinite": ("1.010", "1e999999999"),
    "formula": ("1.010", "=1+1"),
    "no-date": ("1-2-2026", "31-2-2026"),
    "far-date": ("1-2-2026", "1-2-99999"),
    "unknown-party": ("Woonbron meldt", "../../etc meldt"),
    "unknown-agreement": ('afspraken "dordrecht-2024-2025"', 'afspraken "../../etc"'),
    "unknown-clause": ("artikel 2.2.4", "artikel 9.9.9"),
    "colour": ("artikel 2.2.4", "artikel \x1b[31m2"),
}
APPROVALS: Mapping[str, tuple[str, str]] = {
    "laughs": (LAUGHS, "yaml-alias"),
    "python-object": ("approvals: !!python/object/apply:os.system ['id']\n", "yaml-tag"),
    "text": ("hallo\n", "yaml-keys"),
    "number": ("approvals: 7\n", "yaml-list"),
    "list": ("- a\n", "yaml-keys"),
    "deep": ("approvals: " + "[" * 50_000, "yaml-too-deep"),
    "unknown-key": ("approvals: []\n__class__: x\n", "yaml-unknown-key"),
    "missing": ("approvals: [{}]\n", "yaml-missing-key"),
    "hash": ("approvals: [{content: {norm: zz}}]\n", "yaml-pattern"),
    "date": ("approvals: [{approved: 1900-02-29}]\n", "yaml-date"),
    "date-serial": ("approvals: [{approved: 2958465}]\n", "yaml-date"),
    "long": (f"approvals: [{{role: {'x' * 5000}}}]\n", "yaml-too-long"),
    "colour": ('approvals: [{role: "\\e[31m\\nrood"}]\n', "character-hidden"),
    "control": ("approvals: [\x1b]\n", "character-hidden"),
    "many": ("approvals:\n" + "- {role: x}\n" * 2_000, "yaml-missing-key"),
}
MAPPINGS: Mapping[str, tuple[str, str]] = {
    "laughs": (LAUGHS, "yaml-alias"),
    "text": ("hallo\n", "yaml-keys"),
    "kind": ("kind: ../../etc\n", "yaml-choice"),
    "period": ("period: 9999\n", "period-year"),
    "period-list": ("period: [1]\n", ""),
    "column": ("columns: {x: y}\n", "yaml-unknown-of"),
    "columns-text": ("columns: hallo\n", "yaml-keys"),
    "codes-text": ("codes: {group: hallo}\n", "yaml-keys"),
    "codes-deep": ("codes: {group: {a: [b]}}\n", "yaml-text"),
    "private": ("columns: {letting: bsn}\n", "register-column-private"),
}
LETTINGS = ("toewijzing", "corporatie", "datum", "huishoudgrootte", "rekenhuur", "rekeninkomen")
LETTING = ("T1", "woonbron", "2024-03-01", "2", "650.10", "30000")
REGISTERS: Mapping[str, tuple[int, str, str]] = {
    "date-1900": (2, "1900-02-29", "register-date"),
    "date-2958465": (2, "9999-12-31", "register-date"),
    "date-serial": (2, "2958465", "register-date"),
    "date-arabic": (2, "\u0662\u0660\u0662\u0664-\u0660\u0663-\u0660\u0661", "register-date"),
    "date-nan": (2, "NaT", "register-date"),
    "date-formula": (2, "=TODAY()", "register-date"),
    "date-empty": (2, "", "register-cell-empty"),
    "persons-nan": (3, "NaN", "register-count"),
    "persons-zero": (3, "0", "register-household"),
    "persons-arabic": (3, "\u0662", "register-count"),
    "persons-huge": (3, "9" * 400, "register-count"),
    "persons-exponent": (3, "1e9", "register-count"),
    "rent-nan": (4, "NaN", "register-amount"),
    "rent-infinite": (4, "inf", "register-amount"),
    "rent-overflow": (4, "1e999", "register-amount"),
    "rent-negative": (4, "-650.10", "register-negative"),
    "rent-arabic": (4, "\u0666\u0665\u0660", "register-amount"),
    "rent-formula": (4, "=cmd|' /C calc'!A0", "register-amount"),
    "rent-huge": (4, "9" * 400, "register-amount"),
    "rent-fine": (4, "650.1000000001", "register-amount"),
    "income-infinite": (5, "Infinity", "register-amount"),
    "income-hexadecimal": (5, "0x10", "register-amount"),
}


def paper_cases(chance: random.Random) -> tuple[Case, ...]:
    """Everything that is not a submission or a pack."""
    groups = (_features(chance), _approvals(), _mappings(), _registers(chance), _paths())
    return numbered("paper", (case for group in groups for case in group))


def _features(chance: random.Random) -> Iterator[Case]:
    args = ("features", f"{FOLDER}/x.feature")
    for name, (content, code) in FEATURES.items():
        expected = refused(code, file="x.feature") if code else Expected(("",), "done")
        yield Case(f"feature-{name}", {"x.feature": content}, expected, args)
    for name, (old, new) in STEPS.items():
        content = SCENARIO.replace(old, new).encode()
        hidden = refused("character-hidden", file="x.feature")
        expected = hidden if name == "colour" else Expected((), "done")
        yield Case(f"step-{name}", {"x.feature": content}, expected, args)
    for at in sorted(chance.sample(range(20, len(SCENARIO)), 10)):
        content = SCENARIO[:at].encode()
        yield Case(f"feature-cut-{at}", {"x.feature": content}, Expected(("",), "done"), args)


def _approvals() -> Iterator[Case]:
    for name, (text, code) in APPROVALS.items():
        files = {"approvals.yaml": text.encode(), "x.feature": SCENARIO.encode()}
        args = ("review", "--features", FOLDER)
        yield Case(f"approvals-{name}", files, refused(code, file="approvals.yaml"), args)


def _mappings() -> Iterator[Case]:
    for name, (text, code) in MAPPINGS.items():
        expected = refused(code, file="map.yaml") if code else refused(file="map.yaml")
        files, args = {"map.yaml": text.encode()}, ("--mapping", f"{FOLDER}/map.yaml")
        yield with_good_submission(f"mapping-{name}", files, expected, *args)


def parquet(columns: Mapping[str, object]) -> bytes:
    """A Parquet file with these columns."""
    out = io.BytesIO()
    pq.write_table(pa.table(columns), out)
    return out.getvalue()


def _register(name: str, content: bytes, expected: Expected, suffix: str = "csv") -> Case:
    case = with_good_submission(name, {f"lettingen.{suffix}": content}, expected)
    return Case(name, case.files, expected, (*case.args, f"{FOLDER}/lettingen.{suffix}"))


def _registers(chance: random.Random) -> Iterator[Case]:
    for name, (column, text, code) in REGISTERS.items():
        odd = (*LETTING[:column], text, *LETTING[column + 1 :])
        rows = (LETTING, ("T2", *odd[1:]), ("T3", *LETTING[1:]))
        place = refused(code, file="lettingen.csv")
        yield _register(f"register-{name}", as_csv(rows, LETTINGS), place)
        if name.startswith("date") and not text.startswith("="):
            cells = [
                f'<row r="{n}">' + "".join(cell(f"{chr(65 + i)}{n}", t) for i, t in enumerate(r))
                + "</row>" for n, r in enumerate((LETTINGS, *rows), 1)
            ]  # fmt: skip
            expected = Expected(("",), "done")
            yield _register(f"register-{name}", workbook(*cells), expected, "xlsx")
    whole = parquet({name: [value] for name, value in zip(LETTINGS, LETTING, strict=True)})
    strange = ({}, {"a": [1]}, {name: [None] for name in LETTINGS}, {n: [[1]] for n in LETTINGS},
               {**{n: ["x"] for n in LETTINGS}, "rekenhuur": [float("nan")]},
               {**{n: ["x"] for n in LETTINGS}, "rekenhuur": [float("inf")]})  # fmt: skip
    for i, columns in enumerate(strange):
        expected = Expected(("",), "done", file="lettingen.parquet")
        yield _register(f"parquet-strange-{i}", parquet(columns), expected, "parquet")
    for at in sorted(chance.sample(range(1, len(whole)), 8)):
        yield _register(
            f"parquet-cut-{at:05}", whole[:at], refused(file="lettingen.parquet"), "parquet"
        )
    for at in sorted(chance.sample(range(len(whole)), 12)):
        damaged = bytearray(whole)
        damaged[at] ^= 0xFF
        yield _register(f"parquet-bit-{at:05}", bytes(damaged), Expected(("",), "done"), "parquet")
    yield _register(
        "parquet-text", b"PAR1 hallo PAR1", refused(file="lettingen.parquet"), "parquet"
    )
    for name, text in TERMINAL.items():
        if "\r" not in text:
            header, row = (*LETTINGS, text), (*LETTING, text)
            yield _register(
                f"register-header-{name}", as_csv([row], header), Expected(("",), "done")
            )


def _paths() -> Iterator[Case]:
    """Harmful names of files: they are printed, and stand in the receipt."""
    good = as_csv((TOTAL, ABOVE), HEADER)
    for name, text in EVERY.items():
        if "/" not in text and len(text.encode()) < 200:
            args = ("check", FOLDER, "--as-of", "2025-02-01", "--agreement", "dordrecht-2024-2025")
            yield Case(f"name-{name}", {f"x{text}.csv": good}, Expected(result="76/1010"), args)
            if name.startswith("terminal"):
                bad = refused("column-missing", row=1)
                yield Case(f"bad-name-{name}", {f"{text}.csv": b"x,y\n"}, bad, args)
