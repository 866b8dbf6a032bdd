"""Packs are found and read whole: what is there twice or cannot be read is told."""

from pathlib import Path

import pytest

from facts.problems import InputError, Location, Problem
from rules import loader
from rules.loader import Library, agreements_in, chapter_documents, json_schema

AGREEMENT = """\
id: stad-2025
title: Stad
area: stad
signed: 2024-12-12
term: {from: 2025-01-01, to: 2025-12-31}
years: {from: 2025-01-01, to: 2025-12-31}
next: {nl: bespreek het, en: discuss it}
parties:
  noord: {role: corporation, name: Noord}
"""
CHAPTER = """\
chapter: Een
norms:
  - id: opgave
    clause: "1"
    title: {nl: opgave, en: task}
    agreed: {nl: woningen, en: homes}
    force: binding
    binds: each corporation
    measure: social_dwellings_delivered
    pass: at least 10
"""
NORM = CHAPTER.partition("norms:\n")[2]
TABLE = """\
chapter: Twee
tables:
  - clause: "2"
    title: {nl: tabel, en: table}
    agreed: {nl: woningen, en: homes}
    force: binding
    binds: each corporation
    measure: social_dwellings_delivered
    rows:
      - {id: a, pass: at least 1}
      - id: b
        binds: [noord]
        not_judged: unknown-norm
        why: {nl: leeg, en: blank}
"""


def write(folder: Path, chapter: str | bytes = CHAPTER, front: str = AGREEMENT) -> Path:
    """A folder with a pack, of which the folder has the name of the agreement."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "agreement.yaml").write_text(front, "utf-8")
    content = chapter if isinstance(chapter, bytes) else chapter.encode()
    (folder / "1.yaml").write_bytes(content)
    return folder


@pytest.fixture(name="folder")
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for packs, beside which none are built in but an empty one."""
    monkeypatch.setattr(loader, "BUILT_IN", tmp_path / "built-in")
    empty = AGREEMENT.replace("stad-2025", "leeg")
    write(tmp_path / "built-in" / "leeg", "chapter: Leeg\n", empty)
    return tmp_path / "packs"


def only(library: Library) -> Problem:
    """The one problem there is, that can be said in both languages."""
    (problem,) = library.problems()
    assert problem.texts
    return problem


def test_the_agreements_are_known_without_their_chapters(folder: Path) -> None:
    """In the order of their ids; a chapter that is wrong is another matter."""
    write(folder / "stad-2025", "norms: 5\n")
    library = Library((folder,))

    assert list(library.agreements) == ["leeg", "stad-2025"]
    assert library.agreements["stad-2025"][0] == folder / "stad-2025"
    with pytest.raises(InputError):
        library.pack("stad-2025")


def test_an_agreement_that_cannot_be_read_is_told_at_once(folder: Path) -> None:
    """Which agreements there are cannot be said without it."""
    write(folder / "stad-2025", front=AGREEMENT.replace("area: stad", "area: [stad]"))

    with pytest.raises(InputError) as caught:
        _ = Library((folder,)).agreements
    assert [problem.where.row for problem in caught.value.problems] == [3]


def test_a_pack_is_loaded_once(folder: Path) -> None:
    """Whoever asks for it."""
    write(folder / "stad-2025")
    library = Library((folder,))

    assert library.pack("stad-2025") is library.pack("stad-2025")
    assert [norm.id for norm in library.pack("stad-2025").norms] == ["opgave"]


def test_an_unknown_agreement_is_told_with_the_nearest(folder: Path) -> None:
    """Of those there are."""
    write(folder / "stad-2025")
    library = Library((folder,))

    assert library.known("stad-2025") == "stad-2025"
    with pytest.raises(InputError) as caught:
        library.known("stad-2052")
    (problem,) = caught.value.problems
    assert problem.code == "agreement-unknown"
    assert problem.values == {
        "agreement": "stad-2052",
        "suggestion_nl": "Bedoelde u `stad-2025`? ",
        "suggestion_en": "Did you mean `stad-2025`? ",
    }


def test_an_agreement_that_is_there_twice_is_refused(folder: Path) -> None:
    """Nobody could say which of the two counts; it is told at the id of the second."""
    write(folder / "stad-2025")
    front = "title: Stad\n" + AGREEMENT.replace("title: Stad\n", "")
    again = write(folder.parent / "more" / "stad-2025", front=front)
    found = only(Library((folder, again)))

    assert (found.code, found.values) == ("pack-twice", {"agreement": "stad-2025"})
    assert found.where == Location("stad-2025/agreement.yaml", row=2)


def test_a_folder_that_is_named_twice_is_read_once(folder: Path) -> None:
    """By whatever path."""
    write(folder / "stad-2025")
    roundabout = folder / "stad-2025" / ".."

    assert Library((folder, roundabout, folder / "stad-2025")).problems() == ()


def test_a_pack_may_stand_in_for_another(folder: Path) -> None:
    """Of the same agreement."""
    write(folder / "stad-2025")
    instead = write(folder.parent / "new" / "stad-2025", CHAPTER.replace("10", "12"))
    library = Library((folder,), (instead,))

    assert library.problems() == ()
    assert library.pack("stad-2025").norms[0].holds.text == "at least 12"


def test_a_folder_without_a_pack_is_told(folder: Path) -> None:
    """By its name."""
    (folder / "leeg").mkdir(parents=True)
    found = only(Library((folder,)))

    assert (found.code, found.values) == ("pack-missing", {"folder": "packs"})


def test_what_is_in_a_folder_can_be_asked(folder: Path) -> None:
    """The ids, without loading the packs."""
    write(folder / "stad-2025", "norms: 5\n")
    write(folder / "dorp-2025", front=AGREEMENT.replace("stad-2025", "dorp-2025"))

    assert agreements_in(folder) == ("dorp-2025", "stad-2025")
    with pytest.raises(InputError) as caught:
        agreements_in(folder / "nowhere")
    assert [problem.code for problem in caught.value.problems] == ["pack-missing"]


def test_a_vocabulary_that_cannot_be_read_is_told_once(folder: Path) -> None:
    """Packs are not looked at then: every fact would be unknown."""
    write(folder / "stad-2025", CHAPTER.replace("social_dwellings_delivered", "unheard"))
    (folder / "vocabulary").mkdir()
    (folder / "vocabulary" / "own.yaml").write_text("facts: 5\n", "utf-8")

    assert only(Library((folder,))).where.file == "vocabulary/own.yaml"


def test_what_lies_beside_a_folder_of_packs_is_not_read(folder: Path) -> None:
    """Only beside a pack that is given itself is it part of the pack."""
    pack = write(folder / "stad-2025")
    (folder.parent / "vocabulary").mkdir()
    (folder.parent / "vocabulary" / "other.yaml").write_text("facts: 5\n", "utf-8")

    assert Library((folder,)).problems() == ()
    assert Library((pack,)).problems() == ()


def test_every_mistake_of_every_pack_is_told(folder: Path) -> None:
    """Not only the first, and also after an agreement that cannot be read itself."""
    write(folder / "buurt-2025", front=AGREEMENT.replace("area: stad", "area: [stad]"))
    write(folder / "stad-2025", CHAPTER.replace("at least 10", "at leest 10"))
    front = AGREEMENT.replace("stad-2025", "dorp-2025")
    write(folder / "dorp-2025", CHAPTER.replace("force: binding", "force: soft"), front)

    problems = Library((folder,)).problems()
    assert [(p.where.file, p.where.row) for p in problems] == [
        ("buurt-2025/agreement.yaml", 3), ("dorp-2025/1.yaml", 7), ("stad-2025/1.yaml", 10),
    ]  # fmt: skip


def test_a_norm_that_is_there_twice_is_refused(folder: Path) -> None:
    """At its second id, also in another chapter."""
    clause_first = NORM.replace('id: opgave\n    clause: "1"', 'clause: "1"\n    id: opgave')
    write(folder / "stad-2025", CHAPTER + clause_first)
    found = only(Library((folder,)))
    assert (found.code, found.values) == ("norm-twice", {"norm": "opgave"})
    assert found.where == Location("stad-2025/1.yaml", row=12)

    write(folder / "stad-2025")
    (folder / "stad-2025" / "2.yaml").write_text(CHAPTER, "utf-8")
    assert only(Library((folder,))).where == Location("stad-2025/2.yaml", row=3)


def test_text_that_is_no_utf_8_is_told(folder: Path) -> None:
    """With the file."""
    write(folder / "stad-2025", b"chapter: caf\xe9\n")
    found = only(Library((folder,)))

    assert (found.code, found.where) == ("file-not-utf8", Location("stad-2025/1.yaml"))


@pytest.mark.parametrize("chapter", ["tekst\n", "- a\n", "5\n"])
def test_a_chapter_is_a_set_of_keys(folder: Path, chapter: str) -> None:
    """Text or a list would hold no norms at all."""
    write(folder / "stad-2025", chapter)

    assert only(Library((folder,))).where.file == "stad-2025/1.yaml"


def test_a_chapter_may_be_without_norms(folder: Path) -> None:
    """Or with keys that are still empty."""
    write(folder / "stad-2025", "chapter: x\nnorms:\ntables:\nparameters:\n")

    assert Library((folder,)).pack("stad-2025").norms == ()


def test_a_table_that_is_no_set_of_keys_is_told_once(folder: Path) -> None:
    """And not its rows as well."""
    write(folder / "stad-2025", "chapter: x\ntables:\n  - 5\n")
    found = only(Library((folder,)))

    assert (found.code, found.where) == ("yaml-keys", Location("stad-2025/1.yaml", row=3))
    assert found.values == {"key": "tables", "content": "5"}


@pytest.mark.parametrize(("parameters", "key"), [("5", "parameters"), ("{grens: 5}", "grens")])
def test_parameters_are_sets_of_keys(folder: Path, parameters: str, key: str) -> None:
    """All of them, and each."""
    write(folder / "stad-2025", f"chapter: x\nparameters: {parameters}\n")
    found = only(Library((folder,)))

    assert (found.code, found.where) == ("yaml-keys", Location("stad-2025/1.yaml", row=2))
    assert found.values == {"key": key, "content": "5"}


def test_a_misfit_is_shown_by_its_beginning(folder: Path) -> None:
    """Sixty characters of it."""
    write(folder / "stad-2025", f"chapter: x\nnorms: {'y' * 100}\n")

    assert only(Library((folder,))).values == {"key": "norms", "content": "y" * 60}


def test_a_row_takes_what_stands_above_its_table(folder: Path) -> None:
    """One without a verdict only what such a clause can have; its own words come first."""
    write(folder / "stad-2025", CHAPTER)
    (folder / "stad-2025" / "2.yaml").write_text(TABLE, "utf-8")
    pack = Library((folder,)).pack("stad-2025")
    _, first, second = pack.clauses

    assert (first.clause, first.title.nl, first.binds) == ("2", "tabel", "each corporation")
    assert (second.clause, second.binds, hasattr(second, "measure")) == ("2", ("noord",), False)
    assert [norm.covers for norm in pack.clauses] == [
        ("stad-2025-opgave",), ("stad-2025-a",), ("stad-2025-b",),
    ]  # fmt: skip
    assert {norm.valid.start.isoformat() for norm in pack.clauses} == {"2025-01-01"}
    assert {norm.next.en for norm in pack.clauses} == {"discuss it"}


def test_the_lines_of_a_row_are_its_own_and_those_above(folder: Path) -> None:
    """So that a mistake is told where it stands."""
    write(folder / "stad-2025", TABLE)
    library = Library((folder,))
    (document,) = chapter_documents(*library.agreements["stad-2025"])

    places = (("id",), ("clause",), ("binds",), ("title", "nl"))
    assert [document.line_of(("norms", 0, *place)) for place in places] == [10, 3, 7, 4]
    assert [document.line_of(("norms", 1, *place)) for place in places] == [11, 3, 12, 4]


def test_the_hash_of_a_pack_is_that_of_its_files(folder: Path) -> None:
    """Wherever it lies; another name or another byte is another pack."""
    write(folder / "stad-2025")
    first = Library((folder,)).pack("stad-2025").sha256
    elsewhere = write(folder.parent / "elsewhere" / "stad-2025")
    assert Library((elsewhere,)).pack("stad-2025").sha256 == first

    (elsewhere / "1.yaml").rename(elsewhere / "2.yaml")
    renamed = Library((elsewhere,)).pack("stad-2025").sha256
    (elsewhere / "2.yaml").write_text(CHAPTER.replace("10", "11"), "utf-8")
    changed = Library((elsewhere,)).pack("stad-2025").sha256

    assert len({first, renamed, changed}) == 3
    assert {len(digest) for digest in (first, renamed, changed)} == {64}


def test_a_value_of_a_parameter_that_can_be_misread_is_told_at_its_line(folder: Path) -> None:
    """And that of a unit it does not have."""
    parameter = (
        "parameters:\n  grens:\n    unit: EUR\n    label: {nl: g, en: g}\n    by: year\n"
        "    values:\n      2025: {clause: '1', value: 200.000}\n"
    )
    write(folder / "stad-2025", CHAPTER + parameter)
    found = only(Library((folder,)))

    assert (found.code, found.where.row) == ("number-thousands", 17)


def test_editors_ask_only_for_what_people_write() -> None:
    """What is filled in when a chapter is read is not asked for; tables are anything."""
    schema = json_schema()

    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    for model in ("Norm", "Unjudged"):
        required = schema["$defs"][model]["required"]
        assert {"id", "clause", "title", "agreed", "force", "binds"} <= set(required)
        assert not {"valid", "next", "covers"} & set(required)
    assert schema["$defs"]["Parameter"]["required"] == ["unit", "label", "by", "values"]
    assert {"measure", "pass"} <= set(schema["$defs"]["Norm"]["required"])
    assert schema["properties"]["tables"] == {"type": "array", "items": {"type": "object"}}
    assert schema["required"] == ["chapter"]


@pytest.mark.parametrize(
    ("table", "code", "line", "key"),
    [
        ("  - clause: '1'\n", "yaml-missing-key", 3, "rows"),
        ("  - clause: '1'\n    rows:\n", "yaml-empty", 4, "rows"),
        ("  - clause: '1'\n    rows: []\n", "yaml-empty", 4, "rows"),
        ("  - cluase: '1'\n    rows: [{id: a}]\n", "yaml-unknown-key", 3, "cluase"),
        ("  - clause: '1'\n    rows: 5\n", "yaml-list", 4, "rows"),
        ("  - clause: '1'\n    rows:\n      - a\n", "yaml-keys", 5, "rows"),
    ],
)
def test_nothing_of_a_table_goes_unread(
    folder: Path, table: str, code: str, line: int, key: str
) -> None:
    """A table without rows would hold no norm, and a slip above them would reach none."""
    write(folder / "stad-2025", f"chapter: x\ntables:\n{table}")
    found = only(Library((folder,)))

    assert (found.code, found.values["key"]) == (code, key)
    assert found.where == Location("stad-2025/1.yaml", row=line)


def test_slips_above_a_table_are_told_in_the_order_they_stand(folder: Path) -> None:
    """The same in every run."""
    keys = ["zzz", "mmm", "aaa", "qqq", "bbb"]
    above = "\n    ".join(f"{key}: 1" for key in keys)
    write(folder / "stad-2025", f"chapter: x\ntables:\n  - {above}\n    rows: [{{id: a}}]\n")

    assert [problem.values["key"] for problem in Library((folder,)).problems()] == keys
