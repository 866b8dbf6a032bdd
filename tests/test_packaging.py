"""What we are made of: packages with names of their own, few, justified, and pinned by hashes."""

import importlib.metadata
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PINNED = (ROOT / "requirements-ci.txt").read_text("utf-8").replace("\\\n", " ")


def _names(requirements: list[str]) -> set[str]:
    return {re.split(r"[^A-Za-z0-9._-]", text, maxsplit=1)[0].lower() for text in requirements}


def _justified() -> set[str]:
    """The packages in the table of CONTRIBUTING that says why each is there."""
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    table = text.partition("## Why each dependency")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| ([^|]+) \| [^|]{20,} \|$", table, re.MULTILINE)
    return {name for row in rows for name in row.split(", ")} - {"package"}


def _wanted() -> set[str]:
    """Every package that we ask for: at run time, as an extra, or for work on the program."""
    extras = PROJECT["project"]["optional-dependencies"].values()
    groups = PROJECT["dependency-groups"].values()
    own = PROJECT["project"]["dependencies"]
    return set().union(*(_names(each) for each in (own, *extras, *groups)))


def test_every_package_has_a_line_that_says_why() -> None:
    """And no line is left of one that went."""
    assert _justified() == _wanted()


def test_packages_at_run_time_are_few() -> None:
    """One more takes a line of why, and this number."""
    assert len(PROJECT["project"]["dependencies"]) <= 16


def test_ci_installs_exact_versions_by_their_hashes() -> None:
    """Each with at least one, and from wherever the machine gets its packages."""
    entries = [entry for entry in re.split(r"\n(?=[a-z])", PINNED) if entry.strip()]

    assert len(entries) > 50
    assert [entry for entry in entries if not re.match(r"[a-z0-9-]+==[0-9]", entry)] == []
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []
    assert "://" not in PINNED


def test_everything_at_run_time_is_pinned() -> None:
    """So that CI tries what is shipped."""
    pinned = set(re.findall(r"^([a-z0-9-]+)==", PINNED, re.MULTILINE))

    assert _names(PROJECT["project"]["dependencies"]) <= pinned


@pytest.mark.parametrize("name", ["engine", "facts", "rules"])
def test_no_other_distribution_owns_the_name(name: str) -> None:
    """`rules` is also a package on PyPI."""
    owners = importlib.metadata.packages_distributions().get(name, [])

    assert set(owners) <= {"signaalwaarden"}
