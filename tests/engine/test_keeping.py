"""The collector of cycles stays out of judging, finds nothing after it, and is then as it was."""

import gc
from collections.abc import Iterator

import pytest

from engine.judge.keeping import uncollected
from tests.benchmarks.many import question


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    """Whatever a test does to the collector is undone."""
    yield
    gc.unfreeze()
    gc.enable()


def test_nothing_is_collected_meanwhile() -> None:
    """And the collector is on again afterwards."""
    with uncollected():
        assert not gc.isenabled()

    assert gc.isenabled()


def test_it_is_on_again_after_an_error() -> None:
    """Whatever happened."""
    with pytest.raises(KeyError), uncollected():
        raise KeyError

    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    """Who switched it off had a reason."""
    gc.disable()

    with uncollected():
        pass

    assert not gc.isenabled()


def test_what_was_built_is_old_afterwards() -> None:
    """So that it is not looked through for being new."""
    with uncollected():
        built = [[number] for number in range(10_000)]
    old = {id(thing) for thing in gc.get_objects(generation=2)}

    assert all(id(thing) in old for thing in built)


def test_what_somebody_froze_stays_frozen() -> None:
    """It is theirs."""
    gc.freeze()
    frozen = gc.get_freeze_count()

    with uncollected():
        built = [[number] for number in range(1000)]

    assert len(built) == 1000
    assert gc.get_freeze_count() >= frozen > 0


def test_judging_leaves_no_cycles() -> None:
    """Which is why the collector may stay out of it."""
    asked = question(1200)
    asked.outcome()
    gc.collect()
    gc.disable()

    assert asked.outcome() == 1200
    assert gc.collect() == 0
