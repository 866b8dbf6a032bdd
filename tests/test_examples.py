"""The examples run as their READMEs say, and the README of the project shows a real finding."""

import csv
import io
import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from engine.checking import Checker
from engine.cli import main
from engine.scenarios.features import read_features
from engine.scenarios.runner import norms_named, run
from rules.expressions import facts_in
from rules.loader import Library

ROOT = Path(__file__).parent.parent
EXAMPLES = sorted(path.parent for path in (ROOT / "examples").glob("*/README.md"))
PACKS = sorted(path.parent for path in (ROOT / "examples").glob("*/packs/features"))
NOTEWORTHY = {"missing-parameter", "data-problem", "no-cases"}
IDS = [path.name for path in EXAMPLES]


def command(example: Path) -> list[str]:
    """The arguments of the command in an example's README."""
    text = (example / "README.md").read_text("utf-8")
    (line,) = re.findall(r"^signaal (check .*)$", text, re.MULTILINE)
    return shlex.split(line)


@pytest.mark.parametrize("example", EXAMPLES, ids=IDS)
def test_an_example_gives_the_outcome_beside_it(
    example: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The figures that were reported, row for row in the same order; the rest says why not."""
    monkeypatch.chdir(ROOT)

    result = CliRunner().invoke(main, [*command(example), "--format", "csv"])

    expected = list(csv.DictReader((example / "expected.csv").read_text("utf-8").splitlines()))
    found = list(csv.DictReader(io.StringIO(result.stdout)))
    judged = [row for row in found if row["value"] or row["outcome"] in NOTEWORTHY]
    assert expected == [{key: row[key] for key in expected[0]} for row in judged]


@pytest.mark.parametrize("example", EXAMPLES, ids=IDS)
def test_an_example_exits_as_its_readme_says(
    example: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The README names the status."""
    monkeypatch.chdir(ROOT)
    said = re.search(
        r"(?:exit status|eindstatus) is (\d)", (example / "README.md").read_text("utf-8")
    )

    result = CliRunner().invoke(main, command(example))

    assert said is not None
    assert int(said[1]) == result.exit_code


@pytest.mark.parametrize("example", EXAMPLES, ids=IDS)
def test_every_figure_of_an_example_says_where_it_comes_from(example: Path) -> None:
    """Nobody can take an illustration for a reported figure."""
    for path in sorted((example / "facts").glob("*.csv")):
        for line in path.read_text("utf-8").splitlines()[1:]:
            assert "illustratief" in line


@pytest.mark.parametrize("packs", PACKS, ids=[path.parent.name for path in PACKS])
def test_an_example_brings_scenarios_that_hold_for_each_of_its_norms(packs: Path) -> None:
    """The agreement of another municipality is YAML and features alone."""
    library = Library((packs,))
    checker, scenarios = Checker(library), read_features([packs / "features"])

    results = [run(scenario, checker) for scenario in scenarios]

    assert [result.message for result in results if not result.passed] == []
    named = {name for scenario in scenarios for name in norms_named(scenario, library)}
    own = {path.parent.name for path in packs.glob("*/agreement.yaml")}
    assert named == {(name, norm.id) for name in own for norm in library.pack(name).clauses}
    assert {path.suffix for path in packs.rglob("*.*") if path.is_file()} == {".yaml", ".feature"}


@pytest.mark.parametrize("packs", PACKS, ids=[path.parent.name for path in PACKS])
def test_an_example_uses_facts_that_nobody_used_before(packs: Path) -> None:
    """None of them is in our own vocabulary."""
    library = Library((packs,))
    packs_of_its_own = [library.pack(path.parent.name) for path in packs.glob("*/agreement.yaml")]
    norms = [norm for pack in packs_of_its_own for norm in pack.norms]

    used = {fact.name for norm in norms for fact in facts_in(norm.measure.tree)}

    assert used
    assert used.isdisjoint(Library().vocabulary.facts)


def test_the_readme_shows_a_finding_as_the_program_prints_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Word for word; only where a line breaks may differ."""
    monkeypatch.chdir(ROOT)
    readme = (ROOT / "README.md").read_text("utf-8")
    (shown,) = re.findall(r"```\n(2\.2\.4 .*?)```", readme, re.DOTALL)
    line, *_ = re.findall(r"uv run signaal (check .*)$", readme, re.MULTILINE)

    printed = CliRunner().invoke(main, shlex.split(line)).stdout

    assert " ".join(shown.split()) in " ".join(printed.split())
