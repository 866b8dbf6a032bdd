"""Mutation: a change that no scenario notices is a question that nobody answered."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from engine.checking import Checker
from engine.scenarios.features import read_features
from engine.scenarios.mutation import Tried, _holds, by_norm, chosen, tried
from engine.scenarios.surviving import Told
from engine.words.locale import LANGUAGES
from engine.words.mutating import MutantText
from facts.problems import InputError
from rules.dimensions import Names
from rules.mutants import mutants
from tests.scenarios.support import CHECKED, CLAUSE, JUDGED, REPORTED, written
from tests.support import D24, checker

FEATURES = Path(__file__).parent.parent.parent / "features" / D24
SHARE = (D24, "free-allocation")
WARNED = f'    Dan is {CLAUSE} voor Trivire "signaal"\n'


def outcome(path: Path, *keys: tuple[str, str], jobs: int = 1) -> tuple[Tried, ...]:
    """What the scenarios of a file or folder make of the mutants of some norms."""
    library = checker().library
    found = by_norm(read_features([path]), library)
    return tried(library, keys, found, jobs, lambda: None)


def left(found: Tried, key: str) -> set[tuple[str, str]]:
    """The changes under one key that nothing noticed."""
    return {(m.mutation.before, m.mutation.after) for m in found.survivors if m.mutation.key == key}


def test_a_bound_without_an_example_on_it_can_move_unnoticed(tmp_path: Path) -> None:
    """31 of 400 says nothing about 7.6%, and nothing about 15%."""
    (found,) = outcome(written(tmp_path, f"{JUDGED}{WARNED}"), SHARE)

    assert ("7.5%", "7.6%") in left(found, "pass")
    assert ("15%", "15.1%") in left(found, "warn")
    assert ("binding", "effort") in left(found, "force")


def test_an_example_on_the_bound_and_a_step_beside_it_hold_it(tmp_path: Path) -> None:
    """With 1,000 lettings a step is a tenth of a percentage point."""
    rows = "".join(
        f"  Scenario: {above}\n"
        f"    Gegeven Trivire meldt over 2024:\n"
        f"      | feit                                             | waarde |\n"
        f"      | verhuringen van vrijgekomen sociale huurwoningen | 1000   |\n"
        f"      | verhuringen boven de DAEB-inkomensgrens          | {above} |\n"
        f'{CHECKED}    Dan is {CLAUSE} voor Trivire "{word}"\n'
        for above, word in ((75, "voldaan"), (76, "signaal"))
    )
    (found,) = outcome(written(tmp_path, rows), SHARE)

    assert left(found, "pass") == set()


def test_every_change_is_either_noticed_or_asked_about_or_excused() -> None:
    """Nothing is dropped."""
    library, pack = checker().library, checker().library.pack(D24)
    names = Names(library.vocabulary.facts, pack.parameters, library.reference)
    clauses = {clause.id: clause for clause in pack.clauses}
    for found in outcome(FEATURES, SHARE, (D24, "land-price")):
        every = mutants(pack, clauses[found.key[1]], names)
        assert found.killed + len(found.survivors) + len(found.equivalent) == len(every)


def test_the_features_of_the_free_allocation_leave_no_bound_open() -> None:
    """Of the norm that everybody knows, no threshold, force or record can change."""
    (found,) = outcome(FEATURES, SHARE)

    assert {m.mutation.key for m in found.survivors} <= {"binds"}


def test_two_processes_find_what_one_finds() -> None:
    """In the order that was asked."""
    keys = (SHARE, (D24, "land-price"))

    alone, together = outcome(FEATURES, *keys), outcome(FEATURES, *keys, jobs=2)

    assert [t.key for t in together] == list(keys)
    assert [t.survivors for t in together] == [t.survivors for t in alone]
    assert [t.killed for t in together] == [t.killed for t in alone]


def test_without_a_scenario_every_change_survives(tmp_path: Path) -> None:
    """And it is counted."""
    (found,) = outcome(written(tmp_path, f"{JUDGED}{WARNED}"), (D24, "land-price"))

    assert (found.killed, found.scenarios) == (0, 0)
    assert found.survivors


def test_what_a_scenario_says_about_other_norms_is_left_out(tmp_path: Path) -> None:
    """It cannot hold where these are gone; the rest still counts."""
    other = '    En is artikel 2.3.1 voor Trivire "feit ontbreekt"\n'
    (found,) = outcome(written(tmp_path, f"{JUDGED}{WARNED}{other}"), SHARE)

    assert (found.scenarios, found.failing) == (1, ())
    assert found.killed > 0


def test_a_scenario_that_does_not_hold_proves_nothing(tmp_path: Path) -> None:
    """It would seem to notice every change."""
    (found,) = outcome(
        written(tmp_path, f'{JUDGED}    Dan is {CLAUSE} voor Trivire "voldaan"\n'), SHARE
    )

    assert (found.killed, found.scenarios) == (0, 0)
    assert [scenario.name for scenario in found.failing] == ["een proef"]
    assert not Told([found], checker().library).clean


def test_a_change_that_brings_the_program_down_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the rules make of it, nobody would miss it."""
    (scenario,) = read_features([written(tmp_path, f"{JUDGED}{WARNED}")])
    assert _holds(scenario, checker())

    monkeypatch.setattr(Checker, "check_rows", lambda *_: 1 // 0)

    assert not _holds(scenario, checker())


def test_data_has_the_counts_and_a_question_for_each_survivor(tmp_path: Path) -> None:
    """In both languages; equivalent changes have a reason."""
    found = outcome(written(tmp_path, f"{JUDGED}{WARNED}"), SHARE, (D24, "land-price"))
    data = Told(found, checker().library).data()

    assert data["mutants"] == data["killed"] + len(data["survivors"])
    questions = [item["question"]["nl"] for item in data["survivors"]]
    assert (
        "Zou het uitmaken als de grens was: ten hoogste 7,6%, en niet: ten hoogste 7,5%?"
        in questions
    )
    assert all(item["reason"]["nl"] and item["reason"]["en"] for item in data["equivalent"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_change_of_every_norm_can_be_asked_about(language: str) -> None:
    """A sentence for each, with nothing left to fill in."""
    library = checker().library
    for agreement in library.agreements:
        pack = library.pack(agreement)
        names = Names(library.vocabulary.facts, pack.parameters, library.reference)
        text = MutantText(library, pack, language)
        for clause in pack.clauses:
            for mutant in mutants(pack, clause, names):
                question = text.question(mutant)
                assert question.endswith("?")
                assert "{" not in question
                assert mutant.equivalent is None or text.reason(mutant)


def test_an_unknown_norm_is_refused_with_the_nearest() -> None:
    """As everywhere."""
    with pytest.raises(InputError, match="land-price"):
        chosen(checker().library, D24, "land-prise")


def test_the_command_prints_the_data_and_exits_with_1_while_anything_survives(
    tmp_path: Path,
) -> None:
    """Progress is for terminals; standard error stays empty here."""
    path = written(tmp_path, f"  Scenario: een proef{REPORTED}{CHECKED}{WARNED}")
    command = [sys.executable, "-c", "from engine.start import main; main()", "mutate", D24]
    options = ["--norm", "free-allocation", "--features", str(path), "--format", "json"]
    result = subprocess.run([*command, *options], capture_output=True, text=True, check=False)

    assert (result.returncode, result.stderr) == (1, "")
    assert json.loads(result.stdout)["killed"] > 0


def test_no_change_that_is_excused_is_noticed_by_the_features() -> None:
    """The reasons hold wherever there are scenarios to try them.

    Only that a party is named once more where its figure is missing may be noticed.
    """
    library = checker().library
    found = by_norm(read_features([FEATURES.parent]), library)
    keys = tuple(sorted(found))[:12]
    for one in tried(library, keys, found, 1, lambda: None):
        pack = library.pack(one.key[0])
        clause = next(clause for clause in pack.clauses if clause.id == one.key[1])
        names = Names(library.vocabulary.facts, pack.parameters, library.reference)
        excused = [m for m in mutants(pack, clause, names) if m.equivalent is not None]
        assert {m.equivalent for m in excused if m not in one.equivalent} <= {"alone"}
