"""A small run of the oracle in parts: each is fast, and only asked of mutants that live so long."""

from random import Random

import pytest

from tests.oracle.comparing import about_one_pack


@pytest.mark.parametrize("seed", range(8))
def test_a_sample_is_judged_as_the_oracle_does(seed: int) -> None:
    """Every outcome of one question about one pack."""
    for found in about_one_pack(Random(f"sample-{seed}"), str(seed), 1):
        assert not found.differences, found.explained()
