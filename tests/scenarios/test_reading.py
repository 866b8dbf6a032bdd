"""Feature files are read as Gherkin means them, and refused with file and line."""

import os
from pathlib import Path

import pytest

from engine.scenarios.features import read_features
from facts.problems import InputError, Problem
from tests.scenarios.support import HEAD, JUDGED, read, written

OUTLINE = """  Regel: 2.2.4 de ruimte
    @clause-2.2.4
    Abstract Scenario: ruimte
      Gegeven Trivire meldt over <jaar>:
        | feit                                    | waarde |
        | verhuringen boven de DAEB-inkomensgrens | <n>    |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.4 voor Trivire "feit ontbreekt"

      Voorbeelden:
        | jaar | n |
        | 2024 | 1 |
        | 2025 | 2 |
"""


def problems(path: Path) -> tuple[Problem, ...]:
    """What is wrong with a file or folder."""
    with pytest.raises(InputError) as caught:
        read_features([path])
    return caught.value.problems


def test_an_outline_is_a_scenario_per_row(tmp_path: Path) -> None:
    """The name has the row, the line is that of the row."""
    found = [(scenario.name, scenario.line) for scenario in read(tmp_path, OUTLINE)]
    assert found == [("ruimte (2024 | 1)", 18), ("ruimte (2025 | 2)", 19)]


def test_an_outline_is_filled_in(tmp_path: Path) -> None:
    """Sentences and tables have the words of the row."""
    _, second = read(tmp_path, OUTLINE)
    reported = second.steps[1]
    assert reported.text == "Trivire meldt over 2025:"
    assert reported.table[1] == ("verhuringen boven de DAEB-inkomensgrens", "2")


def test_a_background_comes_first(tmp_path: Path) -> None:
    """Its sentences are those of each scenario, with their own lines."""
    first, _ = read(tmp_path, OUTLINE)
    assert (first.steps[0].text, first.steps[0].line) == ('de afspraken "dordrecht-2024-2025"', 5)


def test_a_scenario_knows_where_it_stands(tmp_path: Path) -> None:
    """Feature, rule and tags are kept."""
    first, _ = read(tmp_path, OUTLINE)
    assert (first.feature, first.rule, first.tags) == (
        "een proef",
        "2.2.4 de ruimte",
        ("clause-2.2.4",),
    )


def test_and_is_what_the_sentence_before_it_is(tmp_path: Path) -> None:
    """`En` after `Gegeven` reports, after `Dan` it expects."""
    text = JUDGED.replace("Als", "En de peildatum is 1-2-2025\n    Als") + "    Dan x\n    En y\n"
    (scenario,) = read(tmp_path, text)
    kinds = [step.kind for step in scenario.steps]
    assert kinds == ["given", "given", "given", "when", "then", "then"]


def test_every_feature_below_a_folder_is_read_once(tmp_path: Path) -> None:
    """A file that is named beside its folder counts once."""
    path = written(tmp_path, JUDGED)
    assert len(read_features([tmp_path, path])) == 1


def test_the_language_must_be_stated(tmp_path: Path) -> None:
    """Without the first line Gherkin would expect English."""
    path = written(tmp_path, JUDGED, HEAD.removeprefix("# language: nl\n"))
    (problem,) = problems(path)
    assert (problem.code, problem.where.file, problem.where.row) == (
        "feature-language",
        str(path),
        1,
    )


def test_a_line_that_is_no_gherkin_is_quoted(tmp_path: Path) -> None:
    """The problem has the line and its number."""
    (problem,) = problems(written(tmp_path, f"{JUDGED}    Dus klopt het\n"))
    assert (problem.code, problem.where.row) == ("feature-line", 13)
    assert "`Dus klopt het`" in problem.text("nl")


def test_rows_must_have_as_many_cells(tmp_path: Path) -> None:
    """A missing bar is found in the row that lacks it."""
    (problem,) = problems(written(tmp_path, JUDGED.replace("| 31     |", "|")))
    assert (problem.code, problem.where.row) == ("feature-cells", 11)


def test_examples_without_rows_are_refused(tmp_path: Path) -> None:
    """Else the outline would run no time at all, and nobody would know."""
    text = OUTLINE[: OUTLINE.index("        | 2024")]
    (problem,) = problems(written(tmp_path, text))
    assert (problem.code, problem.where.row) == ("feature-examples", 16)


@pytest.mark.parametrize("text", [HEAD, HEAD.split("\n\n")[0] + "\n  Zomaar"])
def test_a_feature_must_hold_a_scenario(tmp_path: Path, text: str) -> None:
    """A file of which nothing would be run is refused."""
    (problem,) = problems(written(tmp_path, "", text))
    assert problem.code == "feature-empty"


def test_a_block_of_text_is_refused(tmp_path: Path) -> None:
    """No sentence reads one."""
    (problem,) = problems(written(tmp_path, f'{JUDGED}      """\n      x\n      """\n'))
    assert problem.code == "feature-text"


def test_a_path_must_exist(tmp_path: Path) -> None:
    """A slip in a name is no empty set of scenarios."""
    (problem,) = problems(tmp_path / "er-niet")
    assert problem.code == "file-missing"


def test_a_folder_must_hold_features(tmp_path: Path) -> None:
    """An empty folder proves nothing."""
    (problem,) = problems(tmp_path)
    assert problem.code == "features-none"


def test_text_must_be_utf8(tmp_path: Path) -> None:
    """Other encodings are refused."""
    path = tmp_path / "a.feature"
    path.write_bytes("# language: nl\nFunctionaliteit: één\n".encode("latin-1"))
    assert [problem.code for problem in problems(path)] == ["feature-not-utf8"]


def test_every_unreadable_file_is_named(tmp_path: Path) -> None:
    """Not only the first."""
    for name in ("a", "b"):
        (tmp_path / f"{name}.feature").write_text("Feature: x\n", "utf-8")
    assert len(problems(tmp_path)) == 2


def places(path: Path) -> list[tuple[str, int | None]]:
    """Code and line of what is wrong with a file; all of it can be said in both languages."""
    found = problems(path)
    assert all(problem.texts for problem in found)
    return [(problem.code, problem.where.row) for problem in found]


@pytest.mark.parametrize("character", ["\x1b", "\u202e", "\u200b", "\xad", "\x9b"])
def test_a_character_that_nobody_sees_is_refused(tmp_path: Path, character: str) -> None:
    """A terminal would obey it; it is told by its code and its line."""
    path = written(tmp_path, OUTLINE.replace("ruimte\n      Geg", f"ru{character}\n      Geg"))

    (problem,) = problems(path)
    line = path.read_text("utf-8").split("\n").index(f"    Abstract Scenario: ru{character}") + 1
    assert (problem.code, problem.where.row) == ("character-hidden", line)
    assert problem.values == {"character": f"U+{ord(character):04X}"}


def test_tabs_and_the_line_ends_of_windows_do_no_harm(tmp_path: Path) -> None:
    """Editors write them."""
    path = written(tmp_path, OUTLINE.replace("\n      Geg", "\n\tGeg"))
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))

    assert len(read_features([path])) == 2


def test_a_line_that_is_far_too_long_is_refused(tmp_path: Path) -> None:
    """Before any sentence is compared with it."""
    path = written(tmp_path, OUTLINE.replace("Trivire meldt", f"Trivire{' x' * 500_000} meldt"))

    assert [code for code, row in places(path) if row] == ["feature-line-long"]


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    """Its size is known before it is opened."""
    path = written(tmp_path, OUTLINE + "# vulling\n" * 250_000)

    assert places(path) == [("feature-too-large", None)]


def test_more_scenarios_than_a_file_may_hold_are_refused(tmp_path: Path) -> None:
    """Rows of an outline count; told is the first that is one too many."""
    path = written(tmp_path, OUTLINE + "        | 2024 | 1 |\n" * 20_000)

    assert places(path) == [("feature-many", 18 + 5_000)]


def test_only_a_regular_file_is_opened(tmp_path: Path) -> None:
    """A pipe would never end."""
    os.mkfifo(tmp_path / "x.feature")

    assert places(tmp_path) == [("file-special", None)]
