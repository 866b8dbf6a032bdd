"""The program against a second judge that shares no code with it, on random packs."""

import ast
import subprocess
import sys
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.checking import Checker, Question
from engine.output.machine import as_data
from engine.words.speaking import Speaker
from facts.periods import Period
from rules.expressions import Expression
from rules.schema import Norm, Unjudged
from tests.oracle.comparing import about_one_pack, comparisons
from tests.oracle.forms import REASONS, UNCOUNTED, VERDICTS, every_form
from tests.oracle.judge import Oracle
from tests.oracle.packs import drawn_words, pack_of
from tests.oracle.running import of_packs, run
from tests.oracle.submissions import asked_about
from tests.oracle.values import drawn_series
from tests.oracle.vocabulary import random
from tests.oracle.writing import library_in, row_of

ROOT = Path(__file__).parents[2]
CASES = 20_000
SEED = 20261122
MODULES = (
    "asking", "books", "contradictions", "figures", "judge", "limits", "measures", "places", "room",
    "showing", "trees",
)  # fmt: skip


def test_20_000_outcomes_are_those_of_the_oracle() -> None:
    """Every outcome, reason, value, bound, margin, room and gap, and what is shown beside them.

    Of all that can be drawn nothing was passed over, and each outcome came up often.
    """
    tally = run(CASES, SEED)

    assert tally.differences == 0, tally.shown
    assert tally.never == []
    assert set(tally.words) == {*VERDICTS, *REASONS}
    assert min(tally.words.values()) >= 50, tally.words


def test_every_key_of_a_norm_is_among_the_forms() -> None:
    """A key that is added to the schema and not to the oracle is noticed here."""
    counted = {form.split(":")[0] for form in every_form()}

    assert {*Norm.model_fields, *Unjudged.model_fields} - UNCOUNTED - counted - {"why"} == set()


def test_every_part_of_an_expression_is_drawn() -> None:
    """A new kind of expression has to be drawn too."""
    assert {kind.__name__ for kind in get_args(Expression)} == {
        "Number", "Day", "FactRef", "YearValue", "TableValue", "Operation",
    }  # fmt: skip


def test_a_form_that_was_never_drawn_is_named() -> None:
    """One pack does not have everything."""
    assert "every: Q3" in of_packs(SEED, 0, 1).never


def test_any_number_of_processes_compares_the_same() -> None:
    """So that a difference is found again by anyone."""
    alone, together = run(300, SEED, packs=1), run(300, SEED, processes=2, packs=1)

    assert (alone.words, alone.forms) == (together.words, together.forms)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 2**63))
def test_other_packs_each_time_are_judged_as_the_oracle_does(seed: int) -> None:
    """Not only those of one seed."""
    for found in about_one_pack(random(seed), str(seed), 2):
        assert not found.differences, found.explained()


@pytest.mark.parametrize(
    ("where", "fault"),
    [
        ("engine.judge.bounds.rounded_to", lambda value, _: Fraction(int(value))),
        ("engine.judge.judge.NUMBERS_PER_NORM", 4),
        ("engine.judge.cases.ceil", int),
        ("engine.judge.headroom.ceil", int),
        ("facts.periods.Period.contains", lambda own, other: own.start <= other.start),
        ("engine.judge.judge.still_open", lambda *_: False),
        ("engine.judge.bounds.claimed_once", lambda *_: iter(())),
    ],
)
def test_a_fault_in_the_program_is_noticed(
    where: str, fault: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bound rounded wrong, records mixed up, a deadline too early: never silently the same."""
    monkeypatch.setattr(where, fault)

    assert _noticed()


def _noticed() -> bool:
    """Whether anything goes wrong within the first outcomes."""
    seen = 0
    try:
        for found in comparisons(SEED):
            seen += len(found.words)
            if found.differences:
                return True
            if seen > CASES // 2:
                return False
    except Exception:  # noqa: BLE001 - a fault may also end in an error
        return True
    return False


@pytest.mark.parametrize("module", MODULES)
def test_the_oracle_imports_nothing_of_the_program_that_judges(module: str) -> None:
    """Only the parsed pack, the submitted facts, what they mean, and its own modules."""
    source = (Path(__file__).parent / f"{module}.py").read_text("utf-8")
    imported = {
        node.module for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ImportFrom)
    }
    ours = {
        name for name in imported if name and name.split(".")[0] in ("engine", "rules", "facts")
    }
    own = {name for name in imported if name and name.startswith("tests.")}

    assert own <= {f"tests.oracle.{name}" for name in MODULES}
    assert ours <= {
        "facts.periods", "facts.reference", "facts.submission", "facts.units", "facts.vocabulary",
        "rules.expressions", "rules.schema",
    }  # fmt: skip


def test_the_oracle_works_without_the_program() -> None:
    """In a process of its own not one module that judges, looks figures up or compares is there."""
    code = "import sys, tests.oracle.judge; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)
    loaded = done.stdout.decode().split()

    assert "tests.oracle.judge" in loaded
    assert [name for name in loaded if name.split(".")[0] in ("engine", "durable")] == []
    assert {"facts.ledger", "facts.contradictions", "rules.dimensions"} & set(loaded) == set()


@pytest.mark.parametrize("seed", range(4))
def test_through_the_front_door_the_numbers_are_those_of_the_oracle(
    seed: int, tmp_path: Path
) -> None:
    """Packs from YAML, rows from JSON, some of them of another city, and decimals out of it."""
    rng = random(f"door-{seed}")
    series = drawn_series(rng)
    words = drawn_words(rng, series)
    asked = replace(asked_about(rng, pack_of(*words), series), doubted=())
    checker = Checker(library_in(tmp_path, *words, series))
    periods: tuple[Period, ...] = asked.periods
    question = Question(asked.as_of, ("verzonnen",), periods, asked.parties)
    rows = list(enumerate(asked.rows))
    here = [{**row_of(fact), **({"area": "Stad"} if i % 2 else {})} for i, fact in rows]
    elsewhere = [{**row_of(fact), "area": "Elders"} for _, fact in rng.sample(rows, len(rows) // 3)]

    assessment = checker.check_rows([*elsewhere, *here], question)

    assert not assessment.errors, [problem.text("en") for problem in assessment.errors]
    shown = as_data(assessment, Speaker(checker.library, asked.as_of))
    rulings = Oracle(asked).rulings()
    found = {_about(item): item for item in (*shown["findings"], *shown["not_assessed"])}
    assert set(found) == set(rulings)
    for about, ruling in rulings.items():
        item = found[about]
        assert (item.get("status") or item["reason"]) == ruling.word
        assert bool(item.get("so_far")) == (ruling.shown.so_far is not None)
        if ruling.margin is not None and ruling.bottom is not None and ruling.top is not None:
            top, bottom = (Fraction(number) for number in item["exact"].split("/"))
            assert (top, bottom) == (ruling.top, ruling.bottom)
        if ruling.margin is not None:
            assert abs(Fraction(item["margin"]) - ruling.margin) <= Fraction(1, 10**6)
            assert (Fraction(item["margin"]) < 0) == (ruling.margin < 0)
    checker.close()


def _about(item: dict[str, str]) -> tuple[str, str, str | None, str]:
    return item["norm"], item["party"], item["subject"] or None, item["period"]
