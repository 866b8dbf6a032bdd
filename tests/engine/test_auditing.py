"""Many submissions one after another: each has its own outcome, and nothing is kept of it."""

import gc
import weakref
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from engine import auditing
from engine.auditing import audited
from engine.checking import Checker, Question
from rules.loader import Library
from tests.benchmarks.many import BANDS, write_country
from tests.support import D24, D26, checker

ASKED = Question(date(2026, 1, 1), agreements=("large",))


@pytest.fixture(name="country", scope="module")
def _country(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Checker, list[Path]]]:
    """Three submissions of ten corporations, of which the last is of half as many."""
    folder = tmp_path_factory.mktemp("country")
    write_country(folder, 25 * BANDS)
    own = Checker(Library((folder / "packs",)))
    yield own, sorted((folder / "submissions").iterdir(), key=lambda path: int(path.stem))
    own.close()


def test_each_submission_has_the_outcome_that_it_has_alone(
    country: tuple[Checker, list[Path]],
) -> None:
    """In the order in which they are given."""
    own, paths = country

    found = list(audited(own, paths, ASKED))

    assert [path for path, _ in found] == paths
    assert [len(assessment.findings) for _, assessment in found] == [600, 600, 300]
    assert [assessment for _, assessment in found] == [own.check([p], ASKED) for p in paths]


def test_a_submission_that_cannot_be_used_keeps_nobody_up(
    country: tuple[Checker, list[Path]], tmp_path: Path
) -> None:
    """It has errors, and the next is judged."""
    own, paths = country
    broken = tmp_path / "broken.csv"
    broken.write_text("party,period\n", "utf-8")

    found = [each for _, each in audited(own, [paths[0], broken, paths[1]], ASKED)]

    assert [bool(each.errors) for each in found] == [False, True, False]
    assert [len(each.findings) for each in found] == [600, 0, 600]


def test_a_submission_is_read_when_its_turn_comes(country: tuple[Checker, list[Path]]) -> None:
    """Not before somebody asks for it."""
    own, paths = country
    taken: list[Path] = []

    def arriving() -> Iterator[Path]:
        for path in paths:
            taken.append(path)
            yield path

    running = audited(own, arriving(), ASKED)
    next(running)

    assert taken == paths[:1]


def test_what_was_handed_over_is_let_go_of(country: tuple[Checker, list[Path]]) -> None:
    """At once, without the collector of cycles: a judged submission has none."""
    own, paths = country
    gc.collect()
    gc.disable()
    try:
        kept = [weakref.ref(each.findings[0]) for _, each in audited(own, paths, ASKED)]
        left = [reference() for reference in kept[:-1]]
    finally:
        gc.enable()

    assert left == [None, None]


@pytest.mark.parametrize(("most", "compiled"), [(0, [1, 1, 1]), (1, [1, 2, 1]), (5, [1, 2, 2])])
def test_only_so_many_agreements_stay_compiled(
    most: int, compiled: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rest are compiled again when a submission needs them."""
    monkeypatch.setattr(auditing, "MOST_COMPILED", most)
    own = Checker(checker().library)
    paths = []
    for number, year in enumerate(("2024", "2026", "2024")):
        path = tmp_path / f"{number}.csv"
        path.write_text(f"party,period,fact,value\ntrivire,{year},lettings_social,100\n", "utf-8")
        paths.append(path)
    asked: Any = {"2024": D24, "2026": D26}

    found = []
    for path in paths:
        year = path.read_text("utf-8").split(",")[4]
        question = Question(date(2028, 1, 1), agreements=(asked[year],))
        (pair,) = audited(own, [path], question)
        assert pair[1].receipt is not None
        found.append(own.compiled)
    own.close()

    assert found == compiled
