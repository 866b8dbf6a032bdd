"""A run goes on where one ended, and says of every mutant what came of it."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.mutation.kept import Kept, Measured
from tests.mutation.outcome import KILLED, SURVIVED, Outcome
from tests.mutation.telling import Tally

NOTICED = Outcome(KILLED, "tests/test_sum.py::test_sum")


@dataclass(frozen=True)
class Made:
    """A mutant of one module."""

    name: str
    file: str = "rules/sum.py"
    place: str = "rules/sum.py total"
    change: str = "- a + b\n+ a - b"


@pytest.fixture(name="root")
def _root(tmp_path: Path) -> Path:
    """A module, and a test that reaches it."""
    for name in ("rules/sum.py", "tests/test_sum.py"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text("1", "utf-8")
    Kept(tmp_path / "kept", tmp_path).add(Made("a"), NOTICED)
    return tmp_path


def test_what_was_asked_is_not_asked_again(root: Path) -> None:
    """Of what was not, nothing is known."""
    again = Kept(root / "kept", root)

    assert (again.outcome(Made("a")), again.outcome(Made("b"))) == (NOTICED, None)


@pytest.mark.parametrize("changed", ["rules/sum.py", "tests/test_sum.py"])
def test_what_changed_is_asked_again(root: Path, changed: str) -> None:
    """The module, or the test that noticed."""
    (root / changed).write_text("2", "utf-8")

    assert Kept(root / "kept", root).outcome(Made("a")) is None


def test_a_line_that_was_cut_off_is_no_outcome(root: Path) -> None:
    """What stands above it still holds, and what comes after it too."""
    with (root / "kept" / "outcomes.jsonl").open("a", encoding="utf-8") as kept:
        kept.write('\n["b", "kill')
    Kept(root / "kept", root).add(Made("c"), NOTICED)
    again = Kept(root / "kept", root)

    assert [again.outcome(Made(name)) for name in "abc"] == [NOTICED, None, NOTICED]


def test_only_tests_of_which_the_file_changed_are_measured_again(root: Path) -> None:
    """All of them when some code did."""
    tests = ["tests/test_sum.py::test_sum", "tests/test_new.py::test_new"]
    asked: list[list[str]] = []

    def measure(names: list[str]) -> Measured:
        asked.append(names)
        return {name: (1.5, ["total"]) for name in names}

    for changed in ("tests/test_sum.py", "tests/test_new.py", "tests/other.py", "rules/sum.py"):
        (root / changed).write_text("changed", "utf-8")
        assert set(Kept(root / "kept", root).reach(tests, measure)) == set(tests)

    assert asked == [tests, tests[1:], tests]


def test_every_mutant_is_counted_once() -> None:
    """As refused, as killed, as surviving with or without a reason, or as not asked."""
    told: list[str] = []
    known = Made("known", change="- 1\n+ 2")
    mutants = [Made("refused"), Made("killed"), Made("open"), Made("alive"), known]
    tally = Tally(frozenset({(known.place, known.change)}), told.append)
    tally.made(mutants, frozenset({"refused"}))
    for mutant, word in ((mutants[1], KILLED), (mutants[3], SURVIVED), (known, SURVIVED)):
        tally.add(mutant, Outcome(word))

    assert tally.open == 1
    assert told == ["survived: rules/sum.py total\n- a + b\n+ a - b"]
    assert tally.table().splitlines()[-1].split() == ["rules/sum.py", *"5110211"]
    assert tally.sentence() == (
        "5 made, 1 refused by mypy, 1 killed, 0 of which stopped, 2 survived, "
        "1 of which explained, 1 not asked"
    )
