"""Scenarios are run, and what fails is told in words for people who do not program."""

from pathlib import Path

import pytest

from engine.scenarios.features import read_features
from engine.scenarios.runner import norms_named, run
from tests.scenarios.support import CHECKED, CLAUSE, JUDGED, ran, read
from tests.support import D24, checker

FEATURES = Path(__file__).parent.parent.parent / "features"
HOLDS = f'    Dan is {CLAUSE} voor Trivire "signaal"\n'


def test_every_feature_holds() -> None:
    """The runner agrees with pytest about all that policy staff wrote."""
    results = [run(scenario, checker()) for scenario in read_features([FEATURES])]
    assert [(r.scenario.path, r.scenario.line, r.message) for r in results if not r.passed] == []


def test_what_was_looked_at_is_kept_once(tmp_path: Path) -> None:
    """Two sentences about the same outcome see one outcome."""
    result = ran(
        tmp_path, f'{JUDGED}{HOLDS}    En zegt de toelichting op {CLAUSE} voor Trivire: "31"\n'
    )
    assert result.passed
    assert [item.about.norm.id for item in result.seen] == ["free-allocation"]


def test_another_outcome_is_told_beside_the_one_expected(tmp_path: Path) -> None:
    """What the scenario says and what the program finds."""
    result = ran(tmp_path, JUDGED + HOLDS.replace("signaal", "voldaan"))
    assert result.failure is not None
    assert (result.failure.code, result.failure.says) == ("outcome", "voldaan")
    assert result.failure.found == "signaal (Vrije toewijzingsruimte, Trivire, 2024)"


def test_the_step_that_failed_is_named(tmp_path: Path) -> None:
    """With its line and as it was written."""
    result = ran(tmp_path, JUDGED + HOLDS.replace("signaal", "voldaan"))
    assert result.step is not None
    assert (result.step.line, result.step.keyword) == (13, "Dan")


STEPS = {
    "an unknown sentence gets the nearest ones": (
        'Dan is artikel 2.2.4 van Trivire "signaal"',
        "unknown",
        'Zinnen die erop lijken: `Dan is artikel 2.3.1 voor Woonbron "voldaan"`',
    ),
    "a sentence under the wrong keyword": (
        "Dan de peildatum is 1-2-2025",
        "keyword",
        "hoort bij `Gegeven`",
    ),
    "an unknown party": (
        f'Dan is {CLAUSE} voor Trivier "signaal"',
        "party-unknown",
        "Bedoelde u `trivire`?",
    ),
    "an unknown clause": (
        'Dan is artikel 2.2.44 voor Trivire "signaal"',
        "clause",
        "hebben geen artikel `2.2.44`. Bedoelde u `2.2.4`?",
    ),
    "a slip in a title": (
        'Dan is artikel 2.2.4 (vrije toewijzing) voor Trivire "signaal"',
        "clause",
        "Bedoelde u `2.2.4 (Vrije toewijzingsruimte)`?",
    ),
    "an outcome elsewhere": (
        f'Dan is {CLAUSE} voor Woonbron "signaal"',
        "nowhere",
        "die is er wel voor: Vrije toewijzingsruimte, Trivire, 2024",
    ),
    "more than one outcome": (
        'Dan is artikel 2.2.4 voor Trivire "signaal"',
        "outcomes",
        "meer dan een uitkomst",
    ),
    "a placeholder": (f'Dan is {CLAUSE} voor Trivire "<oordeel>"', "placeholder", "`<oordeel>`"),
    "a table where none belongs": (f"{HOLDS.strip()}\n      | a |", "table-extra", "geen tabel"),
    "words that are not there": (
        f'Dan zegt de toelichting op {CLAUSE} voor Trivire: "9%"',
        "words",
        "`9%`. Dat staat er niet. De toelichting is: ",
    ),
    "words that should not be there": (
        f'Dan zwijgt de toelichting op {CLAUSE} voor Trivire over "7,5%"',
        "silence",
        "`7,5%`. Dat staat er wel.",
    ),
    "what should not occur": (
        f"Dan komt {CLAUSE} voor Trivire niet voor",
        "present",
        "vindt signaal",
    ),
    "a fact that was used": (
        'Dan is "verhuringen boven de DAEB-inkomensgrens" door geen norm gebruikt',
        "unused",
        "ongebruikt: -",
    ),
    "no contradiction": ('Dan spreken de cijfers elkaar tegen: "meer"', "contradiction", "-"),
    "no refusal": ('Dan wordt er niets getoetst, want "is negatief"', "refusal", "-"),
}


@pytest.mark.parametrize(("sentence", "code", "words"), STEPS.values(), ids=STEPS)
def test_a_sentence_that_fails_says_why(
    tmp_path: Path, sentence: str, code: str, words: str
) -> None:
    """Each reason has its own words, and says what to do."""
    result = ran(tmp_path, f"{JUDGED}    {sentence}\n")
    assert result.failure is not None
    assert result.failure.code == code
    assert words in result.message
    assert result.failure.text("en")


GIVENS = {
    "a wrong header": ("| feit    ", "| gegeven ", "table-header"),
    "a column twice": ("| waarde |", "| feit |", "table-header"),
    "a day": ("Als", "En de peildatum is 31-2-2025\n    Als", "day"),
    "no table": ("Als", "En Woonbron meldt over 2024:\n    Als", "table-missing"),
    "a period": ("getoetst", "getoetst over 2024-H3", "period-form"),
    "refused figures": ("| 31     |", "| 31,5   |", "refused"),
    "nothing judged yet": (CHECKED, "", "not-checked"),
}


@pytest.mark.parametrize(("old", "new", "code"), GIVENS.values(), ids=GIVENS)
def test_what_was_given_wrongly_is_named(tmp_path: Path, old: str, new: str, code: str) -> None:
    """A mistake above the outcome is told as what it is."""
    result = ran(tmp_path, JUDGED.replace(old, new) + HOLDS)
    assert result.failure is not None
    assert result.failure.code == code


def test_what_is_wrong_with_every_row_is_told_once(tmp_path: Path) -> None:
    """A slip in the name of a party is one mistake, however many figures it reports."""
    result = ran(tmp_path, (JUDGED + HOLDS).replace("Trivire meldt", "Trivier meldt"))

    assert result.message.count("`Trivier`") == 1


def test_a_scenario_that_expects_nothing_fails(tmp_path: Path) -> None:
    """Without `Dan` it would always hold."""
    result = ran(tmp_path, JUDGED)
    assert result.failure is not None
    assert (result.failure.code, result.step) == ("nothing-expected", None)


def test_norms_are_named_by_clause_and_title(tmp_path: Path) -> None:
    """A title names one norm, a number all of the clause."""
    (scenario,) = read(tmp_path, JUDGED + HOLDS)
    library = checker().library
    assert norms_named(scenario, library) == {(D24, "free-allocation")}
    (scenario,) = read(tmp_path, JUDGED + HOLDS.replace(" (vrije toewijzingsruimte)", ""))
    assert norms_named(scenario, library) > {(D24, "free-allocation")}
