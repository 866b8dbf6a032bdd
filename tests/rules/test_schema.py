"""What a pack may say: every mistake is refused at its own line, with what to write instead."""

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from engine.cli import main
from facts.problems import InputError, Problem
from rules import loader
from rules.lint.checks import lint
from rules.loader import Library

AGREEMENT = """\
id: waterdam-2025
title: Prestatieafspraken Waterdam 2025
area: waterdam
signed: 2024-12-12
term: {from: 2025-01-01, to: 2025-12-31}
years: {from: 2025-01-01, to: 2025-12-31}
next: {nl: bespreek het, en: discuss it}
parties:
  waterdam: {role: municipality, name: gemeente Waterdam}
  corporatie-waterdam: {role: corporation, name: Corporatie Waterdam}
"""
CHAPTER = """\
chapter: Een
norms:
  - id: opgave
    clause: "1.1"
    title: {nl: opgave, en: task}
    agreed: {nl: er komen woningen, en: there will be homes}
    force: binding
    binds: each corporation
    measure: social_dwellings_delivered
    pass: at least 10
"""
TABLE = """\
chapter: Een
tables:
  - clause: "1.1"
    agreed: {nl: er komen woningen, en: there will be homes}
    force: binding
    binds: each corporation
    measure: social_dwellings_delivered
    rows:
      - {id: a, title: {nl: a, en: a}, pass: at least 10}
      - id: b
        title: {nl: b, en: b}
        pass: at least 10
"""
SHARE = "lettings_regular_seekers / lettings_social"
NAME = "waterdam-2025"

Write = Callable[..., Library]


@pytest.fixture(name="pack")
def _pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """A library with a pack of which one text was replaced, in the file that holds it.

    The only other pack is an empty one in place of those that are built in.
    """
    built_in = tmp_path / "built-in"
    (built_in / "leeg").mkdir(parents=True)
    (built_in / "leeg" / "agreement.yaml").write_text(AGREEMENT.replace(NAME, "leeg"), "utf-8")
    monkeypatch.setattr(loader, "BUILT_IN", built_in)

    def write(old: str = "", new: str = "", chapter: str = CHAPTER, folder: str = NAME) -> Library:
        inside = tmp_path / "packs" / folder
        inside.mkdir(parents=True, exist_ok=True)
        assert old in AGREEMENT + chapter
        front, rest = (text.replace(old, new, 1) if old else text for text in (AGREEMENT, chapter))
        (inside / "agreement.yaml").write_text(front, "utf-8")
        (inside / "1.yaml").write_text(rest, "utf-8")
        return Library((tmp_path / "packs",))

    return write


def refusal(library: Library) -> Problem:
    """The one thing that is wrong; it can be said in both languages."""
    (problem,) = library.problems()
    assert problem.texts
    return problem


def told(library: Library) -> tuple[str, int | None]:
    """Why it is refused, and on which line."""
    problem = refusal(library)
    return problem.code, problem.where.row


def test_a_pack_without_a_mistake_loads(pack: Write) -> None:
    """As it stands above, rows of a table too."""
    assert pack().problems() == pack(chapter=TABLE).problems() == ()


def test_the_prefix_is_the_id_where_none_is_given(pack: Write) -> None:
    """So that nobody needs to think of one."""
    library = pack()

    assert library.pack(NAME).agreement.prefix == NAME
    assert library.pack(NAME).norms[0].covers == (f"{NAME}-opgave",)


@pytest.mark.parametrize("key", ["binds", "jointly: yes\n    figures_of"])
def test_a_party_that_did_not_sign_is_refused(pack: Write, key: str) -> None:
    """The norm would vanish."""
    line = f"{key}: [corporatie-watrdam]\n"
    new = line if key == "binds" else f"binds: each corporation\n    {line}"
    library = pack("binds: each corporation\n", new)

    assert told(library) == ("party-not-signed", 8 + new.count("\n") - 1)
    assert "Bedoelde u `corporatie-waterdam`?" in refusal(library).text("nl")


@pytest.mark.parametrize("group", ["each tenants' organisation", "[]"])
def test_a_group_without_a_member_is_refused(pack: Write, group: str) -> None:
    """A norm that binds nobody would never be judged."""
    assert told(pack("each corporation", group)) == ("binds-nobody", 8)


def test_one_party_needs_no_brackets(pack: Write) -> None:
    """It is a list of one."""
    library = pack("each corporation", "corporatie-waterdam")

    assert library.pack(NAME).bound_by(library.pack(NAME).norms[0]) == ("corporatie-waterdam",)


def test_a_misspelt_group_is_refused_with_the_nearest(pack: Write) -> None:
    """Whether it could be the name of a party or not."""
    one = refusal(pack("each corporation", "each corporations"))
    other = refusal(pack("each corporation", "municipalty"))

    assert "Bedoelde u `each corporation`?" in one.text("nl")
    assert "Bedoelde u `municipality`?" in other.text("nl")


def test_an_agreement_cannot_succeed_itself(pack: Write) -> None:
    """That would compare it with itself."""
    library = pack("term:", f"succeeds: {NAME}\nterm:")

    assert told(library) == ("succeeds-itself", 5)


def test_the_folder_has_the_name_of_the_agreement(pack: Write) -> None:
    """A copy that kept the id of the original is noticed."""
    problem = refusal(pack(folder="waterdam-2027"))

    assert (problem.code, problem.where.row) == ("pack-folder", 1)
    assert problem.values["folder"] == "waterdam-2027"


@pytest.mark.parametrize(
    ("measure", "bound", "code", "writes"),
    [
        ("social_dwellings_delivered", "at least 1.000 dwellings", "number-whole", "1000"),
        ("social_dwellings_delivered", "at least 12.5", "number-whole", "12 / 13"),
        ("rent_sum_end", "at most 200.000 EUR", "number-thousands", "200000 of 200.00"),
        ("rent_sum_end", "at most 0.125 EUR", "number-cents", ""),
        ("rent_sum_increase", "at most 7.525%", "number-thousands", "7525 of 7.5250"),
        (SHARE, "at least 7,5%", "expression-number", "7.5:"),
        (SHARE, "at least 7,500%", "expression-number", "7500 / 7.50"),
        ("rent_sum_end", "at most 1.200.000 EUR", "expression-number", "1200000"),
        ("rent_sum_end", "at most € 200000", "expression-euro", "EUR"),
        (SHARE, "at least 80", "share-plain", "`at least 80%`"),
    ],
)
def test_a_number_that_can_be_misread_is_refused_with_what_to_write(
    pack: Write, measure: str, bound: str, code: str, writes: str
) -> None:
    """A factor of a thousand is a wrong verdict."""
    chapter = CHAPTER.replace("social_dwellings_delivered", measure)
    problem = refusal(pack("at least 10", bound, chapter=chapter))

    assert (problem.code, problem.where.row) == (code, 10)
    assert writes in problem.text("nl")


@pytest.mark.parametrize(
    ("measure", "bound"),
    [
        (SHARE, "at least 0.125"),
        (SHARE, "at least 12.5%"),
        (SHARE, "at most 15.000001%"),
        ("rent_sum_end", "at most 200000.50 EUR"),
        ("social_dwellings_delivered[average since 2024]", "at least 12.5"),
    ],
)
def test_a_number_that_means_one_thing_is_read(pack: Write, measure: str, bound: str) -> None:
    """A nought before the point, two decimals, a mean of counts."""
    chapter = CHAPTER.replace("social_dwellings_delivered", measure)

    assert pack("at least 10", bound, chapter=chapter).problems() == ()


@pytest.mark.parametrize(
    ("unit", "value", "code"),
    [
        ("EUR", "200.000", "number-thousands"),
        ("dwellings", "1.000", "number-whole"),
        ("share", "80", "share-value"),
    ],
)
def test_a_value_of_a_parameter_can_be_misread_too(
    pack: Write, unit: str, value: str, code: str
) -> None:
    """On its own line."""
    parameter = (
        f"parameters:\n  grens:\n    unit: {unit}\n    label: {{nl: grens, en: limit}}\n"
        f"    by: year\n    values:\n      2025:\n        clause: '1'\n        value: {value}\n"
    )

    assert told(pack("norms:", f"{parameter}norms:")) == (code, 10)


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("warn: at least 5%", 11),
        ("also: at most 5%", 11),
        ("unless: dwellings_social", 11),
        ("only_if: dwellings_social", 11),
        ("round: cent", 11),
    ],
)
def test_a_key_that_does_not_fit_is_told_on_its_own_line(pack: Write, key: str, line: int) -> None:
    """And not on that of the norm."""
    problem = refusal(pack("at least 10\n", f"at least 10\n    {key}\n"))

    assert problem.where.row == line
    assert re.search("procent|geld|ja of nee", problem.text("nl"))


def test_a_unit_that_does_not_fit_says_what_would(pack: Write) -> None:
    """In words, with an example."""
    text = refusal(pack("at least 10", "at least 10%")).text("nl")

    assert "is in procent, maar de norm meet in woningen" in text
    assert "schrijf bijvoorbeeld `at least 25`" in text


def test_a_date_is_no_number(pack: Write) -> None:
    """And what is to be done by a date is not bounded by one."""
    assert told(pack("at least 10", "by 2025-09-30")) == ("units-bound", 10)


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("measure: social", "measure: socal", "norm-unknown-fact", 7),
        ("binds: each corporation", "binds: [zuid]", "party-not-signed", 6),
        ("        pass: at least 10", "        pass: at least 10%", "units-bound", 12),
    ],
)
def test_a_mistake_in_a_table_is_told_once_on_its_own_line(
    pack: Write, old: str, new: str, code: str, line: int
) -> None:
    """What stands above the rows is one mistake, however many rows take it."""
    assert told(pack(old, new, chapter=TABLE)) == (code, line)


def test_a_misspelt_required_key_is_told_once(pack: Write) -> None:
    """Not as missing too."""
    problem = refusal(pack("measure:", "meausre:"))

    assert (problem.code, problem.where.row) == ("yaml-unknown-key", 9)
    assert "Bedoelde u `measure`?" in problem.text("nl")


def test_a_comma_that_cuts_a_text_is_recognised(pack: Write) -> None:
    """It makes a key of what follows it."""
    problem = refusal(pack("er komen woningen,", "er komen woningen, ook grote,"))

    assert (problem.code, problem.where.row) == ("yaml-comma", 6)
    assert "aanhalingstekens" in problem.text("nl")


def test_a_pack_that_is_given_itself_takes_the_vocabulary_beside_it(
    pack: Write, tmp_path: Path
) -> None:
    """As if the folder around it had been given; both together are no contradiction."""
    pack("social_dwellings_delivered", "eigen_feit")
    beside = tmp_path / "packs" / "vocabulary"
    beside.mkdir()
    (beside / "eigen.yaml").write_text(
        "facts:\n  eigen_feit:\n    unit: dwellings\n    over: period\n"
        "    label: {nl: eigen, en: own}\n    definition: {nl: iets, en: something}\n",
        "utf-8",
    )
    inner = tmp_path / "packs" / NAME

    assert Library((inner,)).problems() == ()
    assert Library((inner, tmp_path / "packs")).problems() == ()


def test_a_vocabulary_file_is_called_by_its_folder(pack: Write, tmp_path: Path) -> None:
    """Several folders may hold a file of that name."""
    library = pack()
    (tmp_path / "packs" / "vocabulary").mkdir()
    (tmp_path / "packs" / "vocabulary" / "eigen.yaml").write_text("fcats: {}\n", "utf-8")

    assert refusal(library).where.file == "vocabulary/eigen.yaml"


def test_text_has_lines_and_no_rows(pack: Write, tmp_path: Path) -> None:
    """In every command."""
    pack("binds: each corporation", "binds: [zuid]")

    result = CliRunner().invoke(main, ["norms", NAME, "--packs", str(tmp_path / "packs")])

    assert result.exit_code == 2
    assert f"{NAME}/1.yaml, regel 8:" in result.output


def test_the_folder_we_are_in_has_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also when it is given as a point."""
    monkeypatch.chdir(tmp_path)

    assert refusal(Library((Path(os.curdir),))).values == {"folder": tmp_path.name}


def test_an_unknown_agreement_may_be_one_of_your_own() -> None:
    """It is not taken for one that merely looks a bit like it."""
    with pytest.raises(InputError) as caught:
        Library().known("waterdam-2025-2026")
    (problem,) = caught.value.problems

    assert "--packs" in problem.text("nl")
    assert "Bedoelde u" not in problem.text("nl")


def remarks(library: Library) -> list[tuple[str, str, int | None]]:
    found = [item for item in lint(library) if item.texts]
    return [(item.code, item.severity, item.where.row) for item in found]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("signed: 2024", "signed: 2026", ("signed-after-term", "warning", 4)),
        ("years: {from: 2025-01-01, to: 2025", "years: {from: 2026-01-01, to: 2026",
         ("years-outside-term", "warning", 6)),
    ],
)  # fmt: skip
def test_dates_of_an_agreement_that_cannot_be_are_remarked(
    pack: Write, old: str, new: str, expected: tuple[str, str, int]
) -> None:
    """Where they stand."""
    assert expected in remarks(pack(old, new))


@pytest.mark.parametrize(
    ("day", "valid", "expected"),
    [
        ("2025-12-31", "2025-12-31", []),
        ("2026-01-01", "2025-12-31", [("deadline-outside", "warning", 3)]),
        ("2026-01-01", "2030-12-31", []),
        ("2024-12-31", "2025-12-31", [("deadline-outside", "warning", 3)]),
    ],
)
def test_a_deadline_lies_within_the_validity_of_its_norm(
    pack: Write, day: str, valid: str, expected: list[tuple[str, str, int]]
) -> None:
    """Which may be longer than the term."""
    bound = (
        f"at least 10 by {day}\n    until_then: not due\n"
        f"    valid: {{from: 2025-01-01, to: {valid}}}"
    )

    assert remarks(pack("at least 10", bound)) == expected


def test_a_deadline_before_the_signature_is_noted(pack: Write) -> None:
    """Documents do print them."""
    bound = "at least 10 by 2025-06-30\n    until_then: not due"
    chapter = CHAPTER.replace("at least 10", bound)

    found = remarks(pack("signed: 2024-12-12", "signed: 2025-07-01", chapter=chapter))

    assert found == [("deadline-before-signature", "note", 3)]


@pytest.mark.parametrize(
    ("measure", "bound", "expected"),
    [
        (SHARE, "at least 100%", []),
        (SHARE, "at least 800%", [("share-above-whole", "warning", 3)]),
        ("lettings_regular_seekers / (lettings_social - lettings_regular_seekers)",
         "at least 200%", []),
    ],
)  # fmt: skip
def test_no_share_is_more_than_the_whole(
    pack: Write, measure: str, bound: str, expected: list[tuple[str, str, int]]
) -> None:
    """A part may be more than the rest."""
    chapter = CHAPTER.replace("social_dwellings_delivered", measure)

    assert remarks(pack("at least 10", bound, chapter=chapter)) == expected


FACTS = """\
facts:
  xa: {unit: dwellings, over: period, label: {nl: xa, en: xa}, definition: {nl: xa, en: xa}}
  xr: {unit: yes/no, over: record, label: {nl: xr, en: xr}, definition: {nl: xr, en: xr}}
  xd: {unit: date, over: event, label: {nl: xd, en: xd}, definition: {nl: xd, en: xd}}
deliverables:
  dl: {nl: dl, en: dl}
deviations:
  dv: {nl: dv, en: dv}
"""
PARAMETER = """\
parameters:
  grens:
    unit: dwellings
    label: {nl: grens, en: limit}
    by: year
    values:
      2025: {clause: '1', value: 5}
"""


@pytest.fixture(name="own")
def _own(pack: Write, tmp_path: Path) -> Write:
    """A library with facts of its own, and a norm with this measure and bound."""

    def write(measure: str, bound: str, more: str = "", above: str = "") -> Library:
        (tmp_path / "packs" / "vocabulary").mkdir(parents=True, exist_ok=True)
        (tmp_path / "packs" / "vocabulary" / "eigen.yaml").write_text(FACTS, "utf-8")
        chapter = CHAPTER.replace("social_dwellings_delivered", measure)
        chapter = chapter.replace("at least 10\n", f"{bound}\n{more}")
        return pack(chapter=chapter.replace("norms:", f"{above}norms:"))

    return write


@pytest.mark.parametrize(
    ("measure", "bound"),
    [
        ("dl - dl", "by Q3"),
        ("dl + dl", "by Q3"),
        ("dl[since 2024]", "by Q3"),
        ("dl[average since 2024]", "by Q3"),
        ("dl[year - 1]", "by Q3"),
        ("dv", "by Q3"),
        ("dv", "at least 1"),
        ("xr", "at least 1"),
        ("xd", "at least 1"),
        ("xr + xr", "at least 1"),
        ("dl / dl", "at least 5%"),
    ],
)
def test_only_numbers_are_reckoned_with(own: Write, measure: str, bound: str) -> None:
    """A date or a record would count as a number of days, or as nothing at all."""
    assert told(own(measure, bound)) == ("measure-number", 9)


@pytest.mark.parametrize(
    ("measure", "bound"), [("dl", "at most 5"), ("dl", "at least 1 dwellings"), ("xa", "by Q3")]
)
def test_a_deadline_goes_with_a_deliverable_and_a_number_with_a_number(
    own: Write, measure: str, bound: str
) -> None:
    """Whichever of the two is the other."""
    assert told(own(measure, bound)) == ("units-bound", 10)


@pytest.mark.parametrize("bound", ["by Q3", "by 2025-09-30"])
def test_one_deliverable_has_a_deadline(own: Write, bound: str) -> None:
    """Once or every year."""
    assert own("dl", bound).problems() == ()


@pytest.mark.parametrize(
    "key", ["also: at most 20 by 2025-12-31", "warn: at least 5 by 2025-12-31"]
)
def test_a_date_beside_another_bound_than_pass_is_refused(own: Write, key: str) -> None:
    """It would be dropped."""
    dated = "at least 10 by 2025-06-30"
    until = f"    until_then: not due\n    {key}\n"

    assert told(own("xa", "at least 10", f"    {key}\n")) == ("bound-date", 11)
    assert told(own("xa", dated, until)) == ("bound-date", 12)
    assert own("xa", dated, until.replace("2025-12-31", "2025-06-30")).problems() == ()


def test_a_parameter_in_two_chapters_is_refused_with_both_places(
    own: Write, tmp_path: Path
) -> None:
    """One of the two would win."""
    library = own("xa", "at most grens[year]", above=PARAMETER)
    second = f"chapter: Twee\n{PARAMETER.replace('value: 5', 'value: 6')}"
    (tmp_path / "packs" / NAME / "2.yaml").write_text(second, "utf-8")
    problem = refusal(library)

    assert (problem.code, problem.where.file, problem.where.row) == (
        "parameter-twice", f"{NAME}/2.yaml", 3,
    )  # fmt: skip
    assert problem.values == {"name": "grens", "first": f"{NAME}/1.yaml:3"}


def test_names_are_cleaned_as_rows_are(pack: Write) -> None:
    """Capitals of the area, double spaces and composed letters make no difference."""
    library = pack("area: waterdam", "area: '  Waterdam  Zuid '")
    assert library.pack(NAME).agreement.area == "waterdam zuid"

    library = pack("name: Corporatie Waterdam", "name: Cooperatie\u0301  X, also: [ y  z ]")
    party = library.pack(NAME).agreement.parties["corporatie-waterdam"]
    assert (party.name, party.also) == ("Cooperati\u00e9 X", ("y z",))


def test_a_subject_is_cleaned_as_rows_are(pack: Write) -> None:
    """Else no row would meet it."""
    library = pack("binds:", "subject: [De  Wei, 'Caf\u0065\u0301']\n    binds:")

    assert library.pack(NAME).norms[0].subjects == ("De Wei", "Caf\u00e9")


@pytest.mark.parametrize("subjects", ["[A, A]", "[A, a]", "[De Wei, 'De  wei']"])
@pytest.mark.parametrize("judged", [True, False])
def test_a_subject_that_is_there_twice_is_refused(
    *,
    pack: Write,
    subjects: str,
    judged: bool,
) -> None:
    """It would be judged twice; in a clause without a verdict it is refused too."""
    unjudged = CHAPTER.partition("    measure:")[0]
    unjudged += "    not_judged: judgement\n    why: {nl: oordeel, en: judgement}\n"
    chapter = CHAPTER if judged else unjudged

    assert told(pack("binds:", f"subject: {subjects}\n    binds:", chapter=chapter))[0] == (
        "subject-twice"
    )


def test_a_subject_without_a_name_is_refused(pack: Write) -> None:
    """No row has it."""
    assert told(pack("binds:", "subject: ' '\n    binds:")) == ("name-empty", 8)


@pytest.mark.parametrize(
    ("chapter", "code", "line"),
    [
        ("chapter: x\ntables:\n  clause: '1'\n", "yaml-list", 2),
        ("chapter: x\ntables: 5\n", "yaml-list", 2),
        ("chapter: x\nnorms:\n  id: x\n", "yaml-list", 2),
        ("chapter: x\nnorms: tekst\n", "yaml-list", 2),
        ("chapter: x\nnorms:\n  - tekst\n", "yaml-keys", 3),
        ("chapter: x\ntables:\n  - rows: {id: a}\n", "yaml-list", 3),
        ("chapter: x\ntables:\n  - rows:\n      - tekst\n", "yaml-keys", 4),
        ("chapter: x\nparameters: [a]\n", "yaml-keys", 2),
        ("chapter: x\nparameters: abc\n", "yaml-keys", 2),
    ],
)
def test_norms_never_vanish_because_of_their_form(
    pack: Write, chapter: str, code: str, line: int
) -> None:
    """A dash that was forgotten, a text where keys belong."""
    assert told(pack(chapter=chapter)) == (code, line)


@pytest.mark.parametrize("name", ["3.yml", "3.YAML", "3.Yml", "3.yaml.txt"])
def test_a_chapter_that_would_be_passed_over_is_refused(
    pack: Write, tmp_path: Path, name: str
) -> None:
    """With the name that it should have."""
    library = pack()
    (tmp_path / "packs" / NAME / name).write_text("chapter: Drie\n", "utf-8")
    problem = refusal(library)

    assert (problem.code, problem.where.file) == ("yaml-name", f"{NAME}/{name}")
    assert problem.values == {"write": "3.yaml"}


@pytest.mark.parametrize("folder", ["vocabulary", "reference"])
def test_facts_and_series_that_would_be_passed_over_are_refused(
    pack: Write, tmp_path: Path, folder: str
) -> None:
    """As chapters are."""
    library = pack()
    (tmp_path / "packs" / folder).mkdir()
    (tmp_path / "packs" / folder / "eigen.yml").write_text("", "utf-8")

    assert refusal(library).where.file == f"{folder}/eigen.yml"


def test_an_agreement_that_would_be_passed_over_is_refused(pack: Write, tmp_path: Path) -> None:
    """Beside one that is read, or alone."""
    library = pack()
    other = tmp_path / "packs" / "ander"
    other.mkdir()
    (other / "agreement.yml").write_text(AGREEMENT, "utf-8")

    assert refusal(library).values == {"write": "agreement.yaml"}
    assert refusal(Library((other,))).where.file == "ander/agreement.yml"


def test_notes_may_lie_beside_the_chapters(pack: Write, tmp_path: Path) -> None:
    """They are nobody's chapter."""
    library = pack()
    for name in ("README.md", "notities.txt", "document.pdf"):
        (tmp_path / "packs" / NAME / name).write_text("x", "utf-8")

    assert library.problems() == ()


@pytest.mark.parametrize("name", [f"{NAME}/3.yaml", "vocabulary/3.yaml", "ander/agreement.yaml"])
def test_only_a_regular_file_is_opened(pack: Write, tmp_path: Path, name: str) -> None:
    """A pipe would never end."""
    library = pack()
    path = tmp_path / "packs" / name
    path.parent.mkdir(exist_ok=True)
    os.mkfifo(path)

    assert (refusal(library).code, refusal(library).where.file) == ("file-special", name)


def test_a_file_is_measured_before_it_is_opened(pack: Write, tmp_path: Path) -> None:
    """However much it would hold."""
    library = pack()
    with (tmp_path / "packs" / NAME / "3.yaml").open("wb") as file:
        file.truncate(10**12)

    assert refusal(library).code == "yaml-too-large"


@pytest.mark.parametrize(
    ("measure", "bound", "code", "line"),
    [
        ("xa", "at most 2025-12-31", "expression-no-date", 10),
        ('"2025-12-31 * xa"', "at least 1", "expression-no-date", 9),
        ("xa[since 1990]", "at least 1", "expression-year-outside", 9),
        ("xa[average since 9999]", "at least 1", "expression-year-outside", 9),
        ("xa[year - 99]", "at least 1", "expression-years", 9),
        ("xa[year - 11]", "at least 1", "expression-years", 9),
        ("xa", "at least cao_wage_growth[year - 11]", "expression-years", 10),
        ("dl", "by 9999-12-31", "expression-year-outside", 10),
        ("xa", "at least 1234567890123", "expression-digits", 10),
        ("xa", "at least 0.1234567", "expression-digits", 10),
        ("xa", f"at least {'9' * 290}", "expression-digits", 10),
    ],
)
def test_a_number_or_year_that_nobody_means_is_refused(
    own: Write, measure: str, bound: str, code: str, line: int
) -> None:
    """On its own line, in words."""
    assert told(own(measure, bound)) == (code, line)


@pytest.mark.parametrize(
    ("measure", "valid", "expected"),
    [
        ("xa[year - 10]", "{from: 2010-01-01, to: 2012-12-31}", None),
        ("xa[year - 10]", "{from: 2009-12-31, to: 2012-12-31}", ("years-outside", 9)),
        ("xa[year + 1]", "{from: 2025-01-01}", ("years-outside", 9)),
        ("xa[year + 1]", "{from: 2025-01-01, to: 2099-12-31}", None),
        ("xa", "{from: 0001-01-01}", ("span-years", 11)),
        ("xa", "{from: 2025-01-01, to: 2101-01-01}", ("span-years", 11)),
    ],
)
def test_a_norm_asks_for_years_that_can_be_submitted(
    own: Write, measure: str, valid: str, expected: tuple[str, int] | None
) -> None:
    """The first to the last year of any submission."""
    library = own(measure, "at least 1", f"    valid: {valid}\n")

    assert (told(library) if expected else library.problems() or None) == expected


def test_the_pace_takes_the_year_before(own: Write) -> None:
    """So the first year of all has none."""
    more = "    until_then: {}\n    valid: {{from: 2000-01-01, to: 2005-12-31}}\n"
    paced, later = (more.format(how) for how in ("pace of the last year", "not due"))

    assert told(own("xa", "at least 1 by 2005-12-31", paced)) == ("years-outside", 9)
    assert own("xa", "at least 1 by 2005-12-31", later).problems() == ()


@pytest.mark.parametrize("key", ["24+", "24", "2025+", "1999"])
def test_a_value_by_year_has_a_year(own: Write, key: str) -> None:
    """A class would never be looked up."""
    above = PARAMETER.replace("2025:", f"{key}:")

    assert told(own("xa", "at most grens[year]", above=above)) == ("parameter-years", 8)


@pytest.mark.parametrize(
    "value",
    ["1e-999999999", "1e999999999", "1E5", "1_000", "1234567890123", "0.1234567", "9" * 5000],
)
def test_a_printed_value_has_few_digits_and_no_exponent(own: Write, value: str) -> None:
    """Reckoning with a thousand million digits never ends."""
    above = PARAMETER.replace("value: 5", f"value: {value}")

    assert told(own("xa", "at most grens[year]", above=above)) == ("number-digits", 8)


@pytest.mark.parametrize("value", ["nan", "-Infinity", "veel", "x" * 100_000])
def test_a_printed_value_is_a_number(own: Write, value: str) -> None:
    """Nothing else is."""
    above = PARAMETER.replace("value: 5", f"value: {value}")

    assert told(own("xa", "at most grens[year]", above=above)) == ("yaml-number", 8)


@pytest.mark.parametrize(
    ("holds", "warn", "wider"),
    [
        ("at most 10%", "at most 0.15", True),
        ("at most 0.15", "at most 10%", False),
        ("at most 0.15", "at most 20%", True),
    ],
)
def test_a_share_is_compared_however_it_is_written(
    *,
    pack: Write,
    holds: str,
    warn: str,
    wider: bool,
) -> None:
    """As a percentage, or as a part of one."""
    chapter = CHAPTER.replace("social_dwellings_delivered", SHARE)
    library = pack("at least 10\n", f"{holds}\n    warn: {warn}\n", chapter=chapter)

    assert [problem.code for problem in library.problems()] == ([] if wider else ["bounds-order"])
