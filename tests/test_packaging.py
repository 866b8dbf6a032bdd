"""Our package names are plain words; nobody else may own them in the same environment."""

import importlib.metadata

import pytest


@pytest.mark.parametrize("name", ["engine", "facts", "rules"])
def test_no_other_distribution_owns_the_name(name: str) -> None:
    """`rules` is also a package on PyPI."""
    owners = importlib.metadata.packages_distributions().get(name, [])

    assert set(owners) <= {"signaalwaarden"}
