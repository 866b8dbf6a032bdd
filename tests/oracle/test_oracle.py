"""The program against a second judge that shares no code with it, on random packs."""

import ast
from collections import Counter
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.checking import Checker, Question
from engine.output.machine import as_data
from engine.words.speaking import Speaker
from facts.periods import Period
from tests.oracle.comparing import about_one_pack, comparisons
from tests.oracle.judge import Oracle
from tests.oracle.packs import drawn_series, drawn_words, pack_of, random
from tests.oracle.submissions import asked_about
from tests.oracle.writing import library_in, row_of

CASES = 20_000
SEED = 20261122
WORDS = {
    "pass", "warn", "breach", "not-in-force", "not-bound", "unknown-norm", "judgement", "not-due",
    "missing-parameter", "missing-fact", "data-problem", "no-cases",
}  # fmt: skip


def test_20_000_outcomes_are_those_of_the_oracle() -> None:
    """Every outcome, reason, value, bound, margin, room and gap; and each outcome often enough."""
    words: Counter[str] = Counter()
    for found in comparisons(SEED):
        assert not found.differences, found.explained()
        words.update(found.words)
        if words.total() >= CASES:
            break

    assert set(words) == WORDS
    assert min(words.values()) >= 50, words


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
        ("engine.judge.bounds.unclaimed", lambda *_: iter(())),
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


@pytest.mark.parametrize("module", ["judge", "books", "room"])
def test_the_oracle_imports_nothing_of_the_program_that_judges(module: str) -> None:
    """Only the parsed pack, the submitted facts and what they mean."""
    source = (Path(__file__).parent / f"{module}.py").read_text("utf-8")
    imported = {
        node.module for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ImportFrom)
    }
    ours = {
        name for name in imported if name and name.split(".")[0] in ("engine", "rules", "facts")
    }

    assert ours <= {
        "facts.periods", "facts.reference", "facts.submission", "facts.units", "facts.vocabulary",
        "rules.expressions", "rules.schema",
    }  # fmt: skip


@pytest.mark.parametrize("seed", range(4))
def test_through_the_front_door_the_numbers_are_those_of_the_oracle(
    seed: int, tmp_path: Path
) -> None:
    """Packs from YAML, rows from JSON, and the decimals of the JSON output."""
    rng = random(f"door-{seed}")
    series = drawn_series(rng)
    words = drawn_words(rng, series)
    asked = asked_about(rng, pack_of(*words), series)
    checker = Checker(library_in(tmp_path, *words, series))
    periods: tuple[Period, ...] = asked.periods
    question = Question(asked.as_of, ("verzonnen",), periods, asked.parties)

    assessment = checker.check_rows([row_of(fact) for fact in asked.rows], question)

    assert not assessment.errors, [problem.text("en") for problem in assessment.errors]
    shown = as_data(assessment, Speaker(checker.library, asked.as_of))
    rulings = Oracle(asked).rulings()
    found = {_about(item): item for item in (*shown["findings"], *shown["not_assessed"])}
    assert set(found) == set(rulings)
    for about, ruling in rulings.items():
        item = found[about]
        assert (item.get("status") or item["reason"]) == ruling.word
        if ruling.margin is not None and ruling.bottom is not None and ruling.top is not None:
            top, bottom = (Fraction(number) for number in item["exact"].split("/"))
            assert (top, bottom) == (ruling.top, ruling.bottom)
        if ruling.margin is not None:
            assert abs(Fraction(item["margin"]) - ruling.margin) <= Fraction(1, 10**6)
            assert (Fraction(item["margin"]) < 0) == (ruling.margin < 0)
    checker.close()


def _about(item: dict[str, str]) -> tuple[str, str, str | None, str]:
    return item["norm"], item["party"], item["subject"] or None, item["period"]
