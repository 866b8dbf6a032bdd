"""Registers counted by the program and, row by row, by the oracle: every figure and every doubt."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from facts.registers import conditions
from tests.oracle.register_facts import DWELLINGS, LETTINGS
from tests.oracle.register_files import drawn_register
from tests.oracle.registers import FORMS, KINDS, ROWS, by_oracle, differences
from tests.oracle.vocabulary import random


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("kind", KINDS)
def test_every_figure_is_that_of_the_oracle(
    kind: str, form: str, seed: int, tmp_path: Path
) -> None:
    """On every engine, for each kind of register in each form of file."""
    assert differences(random(f"{kind}-{seed}"), kind, form, tmp_path) == []


def test_every_fact_of_a_register_is_counted_and_doubted() -> None:
    """Nothing that can be derived is passed over by what is drawn."""
    facts: set[str] = set()
    doubted: set[str] = set()
    for kind in KINDS:
        for seed in range(30):
            found = by_oracle(drawn_register(random(f"{kind}-{seed}"), kind, ROWS))
            facts |= {fact for (_, _, fact), value in found.facts.items() if value}
            doubted |= {fact for _, _, fact in found.doubts}

    assert facts == {*LETTINGS, *DWELLINGS, "rent_sum_start", "rent_sum_end"}
    assert facts - doubted == {"dwellings_rental", "rent_sum_start"}


def test_a_wrong_count_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The comparison is not empty: a limit that is a cent too low is found."""
    whole = conditions._amounts

    def a_cent_less(*about: Any) -> Iterator[tuple[Any, int]]:
        return ((fits, amount - 1) for fits, amount in whole(*about))

    monkeypatch.setattr(conditions, "_amounts", a_cent_less)

    assert differences(random("lettings-0"), "lettings", "csv", tmp_path)
