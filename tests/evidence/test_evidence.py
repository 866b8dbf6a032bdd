"""The evidence: nothing that fails or could not be run is left out."""

import json
from pathlib import Path
from string import Formatter

import pytest

from tests.evidence import __main__ as evidence
from tests.evidence import audit, covered, norms, pythons, sbom
from tests.evidence.parts import PARTS, Part
from tests.evidence.running import ROOT, Result, run
from tests.evidence.telling import told, verdict

HOLDS = Part("a", "First", ("-c", "print('{\"n\": 12345}')"), says="{n} tried")
FAILS = Part("b", "Second", ("-c", "print('half'); raise SystemExit('it | broke')"))
NOT_RUN = Part("c", "Third", ("-c", 'print(\'{"why": "no tool"}\'); raise SystemExit(3)'))


def test_figures_are_put_in_words() -> None:
    """Whole numbers in groups of three."""
    result = run(HOLDS, quick=False)

    assert (result.state, result.said) == ("holds", "12,345 tried")


def test_a_part_that_fails_says_its_last_words() -> None:
    """Those on standard error, where a program complains."""
    result = run(FAILS, quick=False)

    assert (result.state, result.said) == ("fails", "it | broke")


def test_a_part_that_could_not_be_run_says_why() -> None:
    """It is no failure, and no success either."""
    result = run(NOT_RUN, quick=False)

    assert (result.state, result.said) == ("not run", "no tool")


def test_a_library_that_is_not_installed_is_named() -> None:
    """Its part could not be run; one of our own modules that is gone is a failure."""
    found = [
        run(Part("x", "", ("-c", f"import {name}")), quick=False) for name in ("nolib", "rules.x")
    ]

    assert [result.state for result in found] == ["not run", "fails"]
    assert found[0].said == "nolib is not installed here"


@pytest.mark.parametrize("command", [("-c", "pass"), ("-m", "no.such.module")])
def test_a_part_without_its_figures_fails(command: tuple[str, ...]) -> None:
    """A command that ends with 0 and proves nothing is no proof."""
    assert run(Part("d", "Fourth", command, says="{n} tried"), quick=False).state == "fails"


def test_a_python_that_is_not_there_is_a_failure() -> None:
    """And no exception: the other parts have their turn."""
    assert run(HOLDS, quick=False, python="/nowhere/python").state == "fails"


def test_quick_asks_less() -> None:
    """Where a part has less to ask."""
    part = Part("e", "Fifth", ("long",), ("short",))

    assert part.arguments(quick=True) == ("short",)
    assert HOLDS.arguments(quick=True) == HOLDS.command


def test_every_part_is_in_the_report() -> None:
    """With its state, and what failed in full."""
    results = [run(part, quick=True) for part in (HOLDS, FAILS, NOT_RUN)]
    report = told(results, quick=True)

    assert "1 of 3 parts hold, 1 fail, 1 could not be run here." in report
    assert "| First | holds | 12,345 tried |" in report
    assert "| Second | **fails** | it \\| broke |" in report
    assert "| Third | **not run** | no tool |" in report
    assert "## Second: fails\n\n```\nhalf\nit | broke\n```" in report
    assert "## Machine and versions" in report


def test_what_was_drawn_is_listed_and_markdown_is_taken_over() -> None:
    """Counts become a table, the headings of a part go a level down."""
    counting = Part("f", "Sixth", ("x",), says="{n}", lists={"forms": "form"})
    markdown = Part("g", "Seventh", ("x",), shows_all=True)
    results = [
        Result(counting, "holds", 1, {"n": 1, "forms": {"every: Q3": 1234}}, "", ""),
        Result(markdown, "holds", 1, {}, "# Speed\n\nfast\n", "fast"),
    ]
    report = told(results, quick=False)

    assert "| form | times |\n|---|--:|\n| every: Q3 | 1,234 |" in report
    assert "## Seventh\n\n## Speed\n\nfast" in report


@pytest.mark.parametrize(("part", "status"), [(HOLDS, 0), (FAILS, 1), (NOT_RUN, 0)])
def test_the_exit_status_says_whether_anything_failed(
    part: Part, status: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """What could not be run is in the report, and in its first sentence."""
    monkeypatch.setattr(evidence, "PARTS", (part,))
    target = tmp_path / "evidence.md"

    assert evidence.main(["-o", str(target)]) == status
    assert verdict([run(part, quick=False)]) in target.read_text("utf-8")


def test_parts_have_names_of_their_own_and_commands_that_are_there() -> None:
    """Modules and files that are named do exist."""
    names = [part.name for part in PARTS]
    assert len(set(names)) == len(names)
    for part in PARTS:
        for arguments in (part.command, part.quick):
            for word in arguments:
                if word.startswith("tests/"):
                    assert (ROOT / word).exists(), word


def test_the_figures_of_the_oracle_are_those_that_its_part_puts_in_words() -> None:
    """The smallest run of all, for real."""
    part = next(part for part in PARTS if part.name == "oracle")
    small = Part("oracle", "", ("-m", "tests.oracle", "1", "--processes", "1"), says=part.says)
    wanted = {name for _, name, _, _ in Formatter().parse(part.says) if name}

    assert wanted <= set(run(small, quick=False).figures)


def test_tests_are_counted_one_by_one(tmp_path: Path) -> None:
    """Those that hold, fail, are skipped or are known to fail."""
    path = tmp_path / "test_some.py"
    path.write_text(
        "import pytest\n"
        "def test_a(): pass\n"
        "def test_b(): assert False\n"
        "@pytest.mark.skip\ndef test_c(): pass\n"
        "@pytest.mark.xfail\ndef test_d(): assert False\n",
        "utf-8",
    )
    figures = run(
        Part("h", "", ("-m", "tests.evidence.tested", str(path), "-n0")), quick=False
    ).figures

    assert {key: figures[key] for key in ("passed", "failed", "skipped", "expected_to_fail")} == {
        "passed": 1, "failed": 1, "skipped": 1, "expected_to_fail": 1,
    }  # fmt: skip
    assert len(figures["which"]) == 1


def test_what_is_not_reached_is_named_with_its_place() -> None:
    """A line, and a jump from one line to another."""
    totals = {
        "covered_branches": 3, "num_branches": 4, "num_statements": 9, "percent_covered": 91.666,
    }  # fmt: skip
    files = {"a.py": {"missing_lines": [7], "missing_branches": [[5, 7]]}}

    found = covered.summary({"totals": totals, "files": files})

    assert found["missing"] == ["a.py:7", "a.py:5->7"]
    assert found["percent"] == 91.67


def test_changes_of_norms_add_up() -> None:
    """What alters nothing was tried as well."""
    told = {"mutants": 10, "killed": 9, "survivors": [{}], "equivalent": [{}, {}], "failing": []}

    assert norms.summary(told) == {
        "changes": 12, "noticed": 9, "excused": 2, "unnoticed": 1, "scenarios_that_fail": 0,
    }  # fmt: skip


def test_no_answer_is_no_clean_bill() -> None:
    """Neither silence, nor an answer about only some of the packages."""
    some = {"dependencies": [{"name": "a", "vulns": []}, {"name": "b", "skip_reason": "odd"}]}

    assert "why" in audit.answered("", "ConnectionError: no route")
    assert "why" in audit.answered('{"dependencies": []}', "")
    assert "why" in audit.answered(json.dumps(some), "")


def test_a_known_vulnerability_is_counted() -> None:
    """By its package."""
    output = {"dependencies": [{"name": "a", "vulns": [{"id": "X-1"}]}, {"name": "b", "vulns": []}]}

    assert audit.answered(json.dumps(output), "") == {
        "packages": 2, "vulnerable": 1, "found": {"a": ["X-1"]},
    }  # fmt: skip


def test_the_list_of_packages_has_hashes_and_scopes_and_no_address() -> None:
    """What tests need is not needed at run time."""
    components = [
        {"name": "PyYAML", "version": "6.0", "bom-ref": "1", "externalReferences": [{"url": "x"}]},
        {"name": "pytest", "version": "9", "bom-ref": "2"},
        {"name": "signaalwaarden", "version": "1", "bom-ref": "3"},
    ]
    digest = "a" * 64
    known = sbom.hashes(f"pyyaml==6.0 ; x \\\n    --hash=sha256:{digest}\n    # via signaal\n")

    found = sbom.finished({"specVersion": "1.6", "components": components}, known, {"pyyaml"})

    assert [c["name"] for c in found["components"]] == ["PyYAML", "pytest"]
    assert [c["scope"] for c in found["components"]] == ["required", "excluded"]
    assert found["components"][0]["hashes"] == [{"alg": "SHA-256", "content": digest}]
    assert "externalReferences" not in json.dumps(found)


def test_what_is_needed_at_run_time_has_no_tools_for_tests() -> None:
    """Extras of libraries do not count, although some are installed."""
    needed = sbom.at_run_time()

    assert {"durable-rules", "pydantic-core", "markupsafe"} <= needed
    assert not needed & {"pytest", "hypothesis", "mypy", "pyspark"}


def test_the_tool_lists_this_environment() -> None:
    """For real, where CycloneDX's tool is installed."""
    pytest.importorskip(sbom.TOOL, reason="the group `audit` is not installed")
    part = next(part for part in PARTS if part.name == "sbom")

    figures = run(part, quick=True).figures

    assert figures["runtime"] == figures["with_hashes"] == figures["with_licence"] >= 30


def test_another_python_with_other_bytes_is_named() -> None:
    """And one difference of the oracle on any of them counts."""
    tried = [
        pythons.Tried("3.12", "x", {"cases": 10, "differences": 0}),
        pythons.Tried("3.13", "y", {"cases": 12, "differences": 1}),
    ]

    assert pythons.summary(tried, "x") == {
        "same": ["3.12"], "other": ["3.13"], "cases": 10, "differences": 1,
    }  # fmt: skip
