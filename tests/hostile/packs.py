"""Hostile packs, scenarios, approvals and mapping files: what may be mailed to a municipality."""

import random
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.hostile.case import (
    DORDRECHT,
    FOLDER,
    Case,
    Expected,
    numbered,
    refused,
)  # fmt: skip
from tests.hostile.tables import ABOVE, TOTAL, as_csv
from tests.hostile.texts import TERMINAL

EXAMPLE = Path(__file__).parents[2] / "examples" / "voorbeeldstad-2025" / "packs"
PACK = "voorbeeldstad-2024-2027"
AGREEMENT = f"{PACK}/agreement.yaml"
CHAPTER = f"{PACK}/2-betaalbaarheid.yaml"
VOCABULARY = f"vocabulary/{PACK}.yaml"
BOUND, MEASURE = "pass: at most 3.5%", "vs_rent_rise[average since 2024]"
LAUGHS = "a: &a [x, x]\n" + "".join(
    f"{chr(98 + i)}: &{chr(98 + i)} [*{chr(97 + i)}, *{chr(97 + i)}]\n" for i in range(24)
)

YAML: Mapping[str, tuple[bytes, str]] = {
    "laughs": (LAUGHS.encode(), "yaml-alias"),
    "anchor": (b"norms: &a []\n", "yaml-alias"),
    "merge": (b"norms: []\n<<: {a: 1}\n", "yaml-unknown-key"),
    "python-object": (b"norms: !!python/object/apply:os.system ['id']\n", "yaml-tag"),
    "tag": (b"norms: !x []\n", "yaml-tag"),
    "tag-of-text": (b"norms: !!binary aGFsbG8=\n", "yaml-tag"),
    "deep-flow": (b"norms: " + b"[" * 100_000, "yaml-too-deep"),
    "deep-maps": (b"norms: " + b"{a: " * 10_000, "yaml-too-deep"),
    "deep-block": (b"".join(b" " * i + b"a:\n" for i in range(1_000)), "yaml-too-deep"),
    "twice": (b"norms: []\nnorms: []\n", "yaml-duplicate-key"),
    "tab": (b"norms:\n\t- id: x\n", "yaml-syntax-sign"),
    "nul": (b"norms: []\x00\n", "character-hidden"),
    "control": (b"norms: \x1b[31m\n", "character-hidden"),
    "two-documents": (b"norms: []\n---\nnorms: []\n", "yaml-more-documents"),
    "key-is-list": (b"[a, b]: c\n", "yaml-key"),
    "key-is-open": (b"? [a\n", "yaml-key"),
    "open": (b"norms: [\n", "yaml-syntax-bracket"),
    "latin-1": ("chapter: caf\u00e9\n".encode("latin-1"), "file-not-utf8"),
    "utf-16": ("chapter: x\n".encode("utf-16"), "file-not-utf8"),
    "utf-32": ("chapter: x\n".encode("utf-32"), "file-not-utf8"),
    "directive": (b"%YAML 9.9\n---\nnorms: []\n", "yaml-syntax"),
    "large": (b"# " + b"x" * 2_000_001, "yaml-too-large"),
    "list": (b"- a\n", "yaml-keys"),
    "text": (b"hallo\n", "yaml-keys"),
    "empty": (b"", "yaml-"),
    "norms-text": (b"chapter: x\nnorms: hallo\n", "yaml-list"),
    "norms-null": (b"chapter: x\nnorms:\n", ""),
    "many-keys": (b"".join(b"k%d: 1\n" % i for i in range(2_000)), "yaml-unknown-key"),
    "many-norms": (b"chapter: x\nnorms:\n" + b"- {id: x}\n" * 300, "yaml-missing-key"),
    "block-bomb": (b"chapter: |9\n" + b" x\n" * 10, "yaml-syntax-key"),
    "escape": (b'chapter: "\\x"\n', "yaml-syntax"),
    "parameters-list": (b"chapter: x\nparameters: [a]\n", "yaml-keys"),
    "tables-text": (b"chapter: x\ntables: hallo\n", "yaml-list"),
    "tables-numbers": (b"chapter: x\ntables: [1, 2]\n", "yaml-keys"),
    "rows-text": (b"chapter: x\ntables: [{rows: hallo}]\n", "yaml-list"),
}
BOUNDS: Mapping[str, tuple[str, str]] = {
    "arabic": ("at most \u0663%", "expression-character"),
    "full-width": ("at most \uff13%", "expression-character"),
    "nan": ("at most NaN", "bound-fact"),
    "exponent": ("at most 1e9", "expression-left-over"),
    "long": ("at most " + "1+" * 500 + "1", "expression-too-long"),
    "many": ("at most " + "1+" * 100 + "1", "expression-character"),
    "deep": ("at most " + "(" * 55 + "1", "expression"),
    "code": ("__import__('os').system('id')", "expression-character"),
    "call": ("at most max(1, 2)", "expression-character"),
    "power": ("at most 9 * * 9", "expression-name"),
    "attribute": ("at most vs_sold.__class__", "expression-character"),
    "divided": ("at most 1 / 0", ""),
    "minus-zero": ("at most -0", "expression-name"),
    "no-date": ("at most 3% by 2024-02-30", "expression-date"),
    "year-zero": ("at most 3% by 0000-01-01", "expression-date"),
    "year-9999": ("by 9999-12-31", ""),
    "markup": ("at most [red]3%[/red]", "expression"),
    "digits": ("at most " + "9" * 290, ""),
    "decimals": ("at most 0." + "9" * 280, ""),
    "nothing": ('""', "expression-side"),
    "list": ("[]", "yaml-text"),
    "line": ('"at most\\n3%"', None or ""),
}
MEASURES: Mapping[str, tuple[str, str]] = {
    "unknown": ("vs_rent_ris", "norm-unknown-fact"),
    "number": ("1", ""),
    "twice-divided": ("vs_rent_rise / vs_rent_rise / vs_rent_rise", ""),
    "by-nothing": ("vs_rent_rise / 0", ""),
    "year-back": ("vs_rent_rise[year - 99]", ""),
    "year-far-back": ("vs_rent_rise[year - 999]", "expression-years"),
    "since-zero": ("vs_rent_rise[since 0000]", ""),
    "since-9999": ("vs_rent_rise[average since 9999]", ""),
    "dunder": ("__class__", "expression-name"),
    "units": ("vs_rent_rise + vs_sold", ""),
    "dates": ("vs_offer_made + vs_sold", ""),
    "open": ("(vs_sold", "expression-expected"),
    "cyrillic": ("vs_s\u043eld", "expression-character"),
}
AGREEMENTS: Mapping[str, tuple[str, str, str]] = {
    "id-path": (f"id: {PACK}", "id: ../../../etc", "yaml-pattern"),
    "id-upper": (f"id: {PACK}", "id: CON", "yaml-pattern"),
    "id-known": (f"id: {PACK}", "id: dordrecht-2024-2025", "pack-twice"),
    "id-formula": (f"id: {PACK}", 'id: "=1+1"', "yaml-pattern"),
    "id-long": (f"id: {PACK}", f"id: {'x' * 5000}", "yaml-too-long"),
    "date-1900": ("signed: 2023-12-14", "signed: 1900-02-29", "yaml-date"),
    "date-serial": ("signed: 2023-12-14", "signed: 2958465", "yaml-date"),
    "date-far": ("signed: 2023-12-14", "signed: 10000-01-01", "yaml-date"),
    "date-digits": ("signed: 2023-12-14", f"signed: {'9' * 5000}", "yaml-date"),
    "date-nan": ("signed: 2023-12-14", "signed: NaN", "yaml-date"),
    "date-infinite": ("signed: 2023-12-14", "signed: -inf", "yaml-date"),
    "term-backwards": ("term: {from: 2024", "term: {from: 2029", "span-order"),
    "party-path": ("  voorbeeldstad:", "  ../voorbeeldstad:", "yaml-pattern"),
    "role": ("role: municipality", "role: root", "yaml-choice"),
    "unknown-key": ("prefix: vs", "prefix: vs\n__class__: x", "yaml-unknown-key"),
}


def pack_cases(chance: random.Random) -> tuple[Case, ...]:
    """Everything in YAML that makes a pack."""
    groups = (_files(), _bounds(), _agreements(), _names(), _cut(chance))
    return numbered("pack", (case for group in groups for case in group))


def example() -> dict[str, bytes]:
    """The pack and vocabulary of the invented municipality."""
    found = sorted([*EXAMPLE.glob(f"{PACK}/*.yaml"), *EXAMPLE.glob("vocabulary/*.yaml")])
    return {f"packs/{path.relative_to(EXAMPLE)}": path.read_bytes() for path in found}


def with_file(name: str, content: bytes) -> dict[str, bytes]:
    """The example with one file replaced or added."""
    return {**example(), f"packs/{name}": content}


def edited(name: str, old: str, new: str) -> dict[str, bytes]:
    """The example with another text in one file."""
    content = example()[f"packs/{name}"].decode()
    assert old in content, (name, old)
    return with_file(name, content.replace(old, new, 1).encode())


def linted(name: str, files: Mapping[str, bytes], expected: Expected) -> Case:
    """A case for `signaal lint`."""
    return Case(name, files, expected, ("lint", f"{FOLDER}/packs"))


def checked(name: str, files: Mapping[str, bytes], expected: Expected) -> Case:
    """A case for `signaal check --packs`, with a good submission about the pack."""
    rows = ["partij;periode;feit;waarde", "De Linde;2025;vs_rent_rise;3,1%"]
    args = ("check", f"{FOLDER}/opgave.csv", "--packs", f"{FOLDER}/packs", "--as-of", "2026-02-01")
    content = "\n".join(rows).encode()
    asked = (*args, "--agreement", PACK)
    return Case(name, {**files, "opgave.csv": content}, expected, asked)


def _files() -> Iterator[Case]:
    for name, (content, code) in YAML.items():
        expected = Expected((code,), "" if code else "done", file="9-vijandig.yaml")
        yield linted(f"chapter-{name}", with_file(f"{PACK}/9-vijandig.yaml", content), expected)
    for name in ("laughs", "python-object", "deep-flow", "nul", "utf-16", "text", "large"):
        content, code = YAML[name]
        for kind, path in (("agreement", AGREEMENT), ("vocabulary", VOCABULARY),
                           ("reference", "reference/x.yaml")):  # fmt: skip
            codes = (code, "yaml-syntax") if code.startswith("file") else (code,)
            expected = refused(*codes, file=Path(path).name)
            yield checked(f"{kind}-{name}", with_file(path, content), expected)


def _bounds() -> Iterator[Case]:
    for kind, old, table in (("bound", BOUND, BOUNDS), ("measure", MEASURE, MEASURES)):
        for name, (new, code) in table.items():
            files = edited(CHAPTER, old, f"pass: {new}" if kind == "bound" else new)
            expected = refused(code, file=Path(CHAPTER).name) if code else Expected(("",), "done")
            yield checked(f"{kind}-{name}", files, expected)


def _agreements() -> Iterator[Case]:
    for name, (old, new, code) in AGREEMENTS.items():
        expected = refused(code, file="agreement.yaml")
        yield checked(f"agreement-{name}", edited(AGREEMENT, old, new), expected)


def _names() -> Iterator[Case]:
    """Harmful texts in the titles that are printed; control characters are not even YAML."""
    for name, text in TERMINAL.items():
        quoted = "'" + text.replace("'", "''") + "'"
        files = edited(CHAPTER, "nl: Huurstijging over de looptijd", f"nl: {quoted}")
        yield checked(f"title-{name}", files, Expected(("",), "done"))


def _cut(chance: random.Random) -> Iterator[Case]:
    content = example()[f"packs/{CHAPTER}"]
    for at in sorted(chance.sample(range(len(content) // 2), 12)):
        files = with_file(CHAPTER, content[:at])
        yield linted(f"cut-{at:04}", files, Expected(("",), "done"))


def with_good_submission(
    name: str, extra: Mapping[str, bytes], expected: Expected, *args: str
) -> Case:
    """A case for `signaal check` of good facts with something hostile beside them."""
    files = {"opgave.csv": as_csv((TOTAL, ABOVE)), **extra}
    return Case(name, files, expected, ("check", f"{FOLDER}/opgave.csv", *DORDRECHT, *args))
