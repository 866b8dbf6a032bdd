"""What people read when something they handed in cannot be used."""

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

import facts
from facts.catalogue import TEXTS, catalogue
from facts.problems import LANGUAGES, InputError, Location, Problem, did_you_mean

SENTENCES = catalogue(TEXTS / "problems.yaml")
RAISED = {"Problem": 0, "Refused": 0, "CellError": 0, "ValueError": 0, "_refused": 2}


def words(template: str) -> set[str]:
    """What is filled in; `label_nl` and `label_en` are the same word in two languages."""
    names = {name for _, name, _, _ in string.Formatter().parse(template) if name}
    return {name.removesuffix("_nl").removesuffix("_en") for name in names}


def codes_in(path: Path) -> Iterator[str]:
    """The codes that a module of facts raises by name."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            arguments = node.args[RAISED.get(node.func.id, len(node.args)) :][:1]
            for argument in arguments:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield argument.value


def used_codes() -> set[str]:
    """All of them; a text with spaces is for programmers."""
    modules = Path(facts.__path__[0]).rglob("*.py")
    return {code for module in modules for code in codes_in(module) if " " not in code}


def test_every_code_has_a_sentence() -> None:
    """A message that is not there would be another error."""
    found = used_codes()

    assert len(found) > 50
    assert found - set(SENTENCES) == set()


@pytest.mark.parametrize("code", list(SENTENCES))
def test_every_sentence_says_the_same_in_both_languages(code: str) -> None:
    """With the same words filled in; of one thing and of more, where that differs."""
    sentence = SENTENCES[code]
    forms = [sentence["one"], sentence["other"]] if "other" in sentence else [sentence]

    assert all(set(form) == set(LANGUAGES) for form in forms)
    assert all(words(form["nl"]) == words(form["en"]) for form in forms)


@pytest.mark.parametrize(("count", "told"), [(1, "1 rij is niet"), (2, "2 rijen zijn niet")])
def test_the_singular_is_of_exactly_one(count: int, told: str) -> None:
    """Wherever a sentence has both forms."""
    problem = Problem("register-strangers", values={"count": count, "different": 1})

    assert problem.text("nl").startswith(told)


def test_words_are_filled_in_as_they_are() -> None:
    """Braces in what a person wrote are no places to fill in."""
    problem = Problem("column-missing", values={"column": "x", "column_nl": "{party.__class__}"})

    assert "`{party.__class__}`" in problem.text("nl")


def test_a_suggestion_is_in_the_language_of_its_sentence() -> None:
    """And a sentence of its own."""
    assert did_you_mean("Valeu", ["value", "source"]) == {
        "suggestion_nl": "Bedoelde u `value`? ",
        "suggestion_en": "Did you mean `value`? ",
    }


@pytest.mark.parametrize(("word", "known"), [("zzz", ["value"]), ("", ["value"]), ("value", [])])
def test_what_resembles_nothing_gets_no_suggestion(word: str, known: list[str]) -> None:
    """Both languages stay silent."""
    assert did_you_mean(word, known) == {"suggestion_nl": "", "suggestion_en": ""}


def test_an_input_error_carries_every_problem() -> None:
    """And says them all."""
    found = [Problem("file-empty", Location(name)) for name in ("a.csv", "b.csv")]
    error = InputError(iter(found))

    assert tuple(found) == error.problems
    assert str(error).count("the file is empty") == 2


def test_places_are_ordered() -> None:
    """By file, sheet, row and column."""
    places = [Location("b", "s", 1, "c"), Location("a", "s", 2, "c"), Location("a", "s", 1, "c")]

    assert places[::-1] == [*sorted(places)[:2], places[0]]
