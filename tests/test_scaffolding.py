"""What `signaal new` makes works as it is, and nothing that exists is written over."""

import csv
import re
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from engine.authoring.appending import appended
from engine.authoring.leftovers import leftovers
from engine.authoring.scaffolding import FORMS, new_agreement, new_norm
from engine.checking import Checker, Question
from engine.cli import main
from engine.scenarios.features import read_features
from engine.scenarios.runner import norms_named, run
from facts.document import read_document
from facts.problems import InputError, Refused
from rules.loader import BUILT_IN, Library

NAME = "teststad-2025-2028"
EXAMPLES = BUILT_IN.parent.parent / "examples" / "voorbeeldstad-2025" / "packs"


def contents(folder: Path) -> dict[Path, bytes]:
    """Every file with what is in it."""
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def refusal(action: object, *given: object) -> str:
    """The code of the one problem that an action is refused with."""
    with pytest.raises(InputError) as caught:
        action(*given)  # type: ignore[operator]
    (problem,) = caught.value.problems
    return problem.code


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    """A folder in which an agreement was begun."""
    new_agreement(NAME, tmp_path, 2025)
    return tmp_path


def test_a_begun_agreement_gives_a_finding(begun: Path) -> None:
    """Its example submission crosses its example norm."""
    question = Question(date(2026, 2, 1))

    found = Checker(Library((begun,))).check([begun / "facts"], question)

    assert [finding.status for finding in found.findings] == ["breach"]
    assert (found.errors, found.not_assessed, found.unused_facts) == ((), (), ())


def test_the_feature_of_a_begun_agreement_holds(begun: Path) -> None:
    """Row for row, and it names every norm."""
    library = Library((begun,))
    scenarios = read_features([begun / "features"])

    results = [run(scenario, Checker(library)) for scenario in scenarios]

    assert [result.message for result in results if not result.passed] == []
    named = {norm for each in scenarios for _, norm in norms_named(each, library)}
    assert named == {norm.id for norm in library.pack(NAME).clauses}


def test_a_begun_agreement_asks_the_questions(begun: Path) -> None:
    """Beside the keys that answer them."""
    text = (begun / NAME / "1-voorbeeld.yaml").read_text("utf-8")

    for question in ("Bij welk artikel", "Wie is gebonden", "harde grens", "Over welke periode"):
        assert question in text
    assert "Wat laat de tekst open?" in text
    assert "Blijft dit gelden na de looptijd" in text


def test_an_example_figure_is_marked_as_invented(begun: Path) -> None:
    """Nobody can take it for a reported one."""
    with (begun / "facts" / f"{NAME}.csv").open(encoding="utf-8") as file:
        assert {row["note"] for row in csv.DictReader(file)} == {"bedacht voorbeeld"}


def test_the_command_says_what_to_do_next(tmp_path: Path) -> None:
    """With a command that works as it is printed."""
    made = CliRunner().invoke(main, ["new", "agreement", NAME, "-o", str(tmp_path / "x")])
    (line,) = (line for line in made.stdout.splitlines() if "probeer:" in line)

    result = CliRunner().invoke(main, line.partition("signaal ")[2].split())

    assert (made.exit_code, result.exit_code) == (0, 1)


def test_a_second_agreement_fits_beside_the_first(begun: Path) -> None:
    """Its facts get names of their own."""
    new_agreement("anderstad-2026", begun, 2025)

    assert Library((begun,)).pack("anderstad-2026").norms[0].measure.text == (
        "example_share_2 / example_share_2_total"
    )


@pytest.mark.parametrize(
    ("name", "code"),
    [
        (NAME, "pack-twice"),
        ("dordrecht-2024-2025", "pack-twice"),
        ("Te Groot", "scaffold-name"),
        ("../buiten", "scaffold-name"),
        ("vocabulary", "scaffold-name"),
    ],
)
def test_an_agreement_that_cannot_be_made_changes_nothing(
    begun: Path, name: str, code: str
) -> None:
    """It is there already, or its name would not do."""
    before = contents(begun)

    assert refusal(new_agreement, name, begun, 2025) == code
    assert contents(begun) == before


def test_a_file_in_the_way_is_left_as_it_is(tmp_path: Path) -> None:
    """Even when there is no agreement yet."""
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts" / f"{NAME}.csv").write_text("van iemand anders", "utf-8")
    before = contents(tmp_path)

    assert refusal(new_agreement, NAME, tmp_path, 2025) == "scaffold-exists"
    assert contents(tmp_path) == before


@pytest.mark.parametrize("form", FORMS)
def test_a_new_norm_of_any_form_has_a_feature_that_holds(begun: Path, form: str) -> None:
    """Together with what was there."""
    new_norm(Library((begun,)), NAME, "tweede-norm", form)
    checker = Checker(Library((begun,)))

    scenarios = read_features([begun / "features"])
    results = [run(scenario, checker) for scenario in scenarios]

    assert [result.message for result in results if not result.passed] == []
    assert any("tweede-norm" in each.rule for each in scenarios)


def test_a_new_norm_leaves_every_byte_that_was_there(begun: Path) -> None:
    """Also remarks, odd spaces and the line endings of Windows."""
    path = begun / NAME / "1-voorbeeld.yaml"
    odd = path.read_text("utf-8").replace("every: year", "every:   year   # elk jaar")
    odd += "\nnot_checked:\n  - {clause: '9', reason: {nl: geen norm, en: no norm}}   # slot\n"
    path.write_bytes(odd.replace("\n", "\r\n").encode())
    before = path.read_bytes()

    new_norm(Library((begun,)), NAME, "tweede-norm", "count")

    head, tail = before.split(b"\r\nnot_checked:")
    after = path.read_bytes()
    assert after.startswith(head)
    assert after.endswith(b"\r\nnot_checked:" + tail)
    assert b"\n" not in after.replace(b"\r\n", b"")


def test_a_new_norm_can_begin_a_chapter(begun: Path) -> None:
    """The other chapter stays as it is."""
    before = (begun / NAME / "1-voorbeeld.yaml").read_bytes()

    new_norm(Library((begun,)), NAME, "bod", "deadline", "2-samenwerking.yaml")

    assert (begun / NAME / "1-voorbeeld.yaml").read_bytes() == before
    assert [norm.id for norm in Library((begun,)).pack(NAME).chapters[1].norms] == ["bod"]


def test_a_norm_that_is_there_is_refused(begun: Path) -> None:
    """And nothing is written."""
    before = contents(begun)

    assert refusal(new_norm, Library((begun,)), NAME, "example-share", "count") == "scaffold-norm"
    assert contents(begun) == before


def test_a_norm_that_would_not_load_is_taken_back(begun: Path) -> None:
    """A row of a second table has the id of one in the first."""
    new_norm(Library((begun,)), NAME, "wijk-a", "count")
    before = contents(begun)

    assert refusal(new_norm, Library((begun,)), NAME, "wijk", "table") == "norm-twice"
    assert contents(begun) == before


def test_the_chapter_must_be_named_where_there_are_more(begun: Path) -> None:
    """Nothing is guessed."""
    new_norm(Library((begun,)), NAME, "bod", "deadline", "2-samenwerking")

    assert refusal(new_norm, Library((begun,)), NAME, "budget", "money") == "scaffold-chapter"


def test_an_entry_goes_where_its_neighbours_are() -> None:
    """With their indentation, after their remarks and before the next key."""
    text = "norms:\n- id: a\n  why: |\n    tekst\n\n  # nog iets\n\nnot_checked: []\n"

    assert appended(text, "norms", "- id: b\n") == (
        "norms:\n- id: a\n  why: |\n    tekst\n\n- id: b\n\n  # nog iets\n\nnot_checked: []\n"
    )


def test_an_entry_between_brackets_is_refused() -> None:
    """The line would have to be written anew."""
    with pytest.raises(Refused, match="scaffold-brackets"):
        appended("norms: []\n", "norms", "- id: b\n")


@pytest.mark.parametrize("path", sorted(BUILT_IN.glob("*/*.yaml")), ids=lambda path: path.stem)
def test_an_entry_fits_in_every_file_that_we_have(path: Path) -> None:
    """It becomes the last norm, and taking it out again gives the file as it was."""
    text = path.read_text("utf-8")
    norms = (read_document(text, path.name).content or {}).get("norms") or []

    longer = appended(text, "norms", "- id: nieuw\n")

    assert read_document(longer, path.name).content["norms"] == [*norms, {"id": "nieuw"}]
    (entry,) = re.findall(r"\n?(?:norms:\n)?[ ]*- id: nieuw\n", longer)
    assert longer.replace(entry, "").replace("\n", "") == text.replace("\n", "")


def test_what_would_not_load_leaves_no_folder(tmp_path: Path) -> None:
    """`null` is no name for a municipality."""
    assert refusal(new_agreement, "null-2025", tmp_path / "nieuw", 2025)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("form", FORMS)
def test_what_nobody_replaced_is_remarked(begun: Path, form: str) -> None:
    """Every text of a template that calls itself an example, once for both languages."""
    new_norm(Library((begun,)), NAME, "tweede-norm", form)
    library = Library((begun,))
    files = [*begun.glob(f"{NAME}/*.yaml"), *begun.glob("vocabulary/*.yaml")]
    calls = re.compile(r"^[^#]*(voorbeeld\)|voorbeeld;|bedacht voorbeeld|clause: \"0.0\")")
    expected = {
        (f"{path.parent.name}/{path.name}", number)
        for path in files
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if calls.search(line)
    }

    told = [(item.where.file, item.where.row) for item in leftovers(library)]

    assert expected <= set(told)
    assert len(told) == len(set(told))


def test_an_answered_question_is_not_remarked(begun: Path) -> None:
    """Nor are our own packs and examples."""
    path = begun / NAME / "1-voorbeeld.yaml"
    before = [item.where.row for item in leftovers(Library((begun,))) if item.agreement]
    text = path.read_text("utf-8").replace("dit is een bedacht voorbeeld; schrijf hier", "echt")
    path.write_text(text.replace("this is an invented example; write here", "real"), "utf-8")

    after = [item.where.row for item in leftovers(Library((begun,))) if item.agreement]

    assert len(after) == len(before) - 1
    assert list(leftovers(Library())) == list(leftovers(Library((EXAMPLES,)))) == []


def test_a_label_is_dutch_in_dutch(begun: Path) -> None:
    """And English in English."""
    facts = Library((begun,)).vocabulary.facts

    label = facts["example_share_total"].label
    assert (label.nl, label.en) == ("voorbeeld, geheel", "example share, whole")


def test_a_norm_is_added_to_the_vocabulary_beside_a_pack_that_is_given_itself(begun: Path) -> None:
    """And not to a new one inside it."""
    new_norm(Library((begun / NAME,)), NAME, "tweede-norm", "count")

    assert "tweede_norm:" in (begun / "vocabulary" / f"{NAME}.yaml").read_text("utf-8")
    assert not (begun / NAME / "vocabulary").exists()
