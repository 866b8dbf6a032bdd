"""What moved since an earlier check, whether one can be repeated, and what if a norm changed."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from engine.cli import main
from rules.loader import BUILT_IN

FACTS = Path(__file__).parent.parent / "examples" / "dordrecht-2024" / "facts"
AS_OF = ("--as-of", "2025-02-01")
D24 = "dordrecht-2024-2025"


def run(*arguments: object) -> Result:
    """The outcome of a command."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def edited(folder: Path, old: str, new: str, file: str = "woonbron.csv") -> Path:
    """The example with one row changed."""
    target = folder / "facts"
    shutil.copytree(FACTS, target)
    content = (target / file).read_text("utf-8")
    assert old in content
    (target / file).write_text(content.replace(old, new), "utf-8")
    return target


@pytest.fixture
def earlier(tmp_path: Path) -> Path:
    """The JSON of a check of the example."""
    path = tmp_path / "earlier.json"
    run("check", FACTS, *AS_OF, "--output", path)
    return path


def changes(folder: Path, earlier: Path, *more: object) -> dict[str, Any]:
    """What the JSON of a check says changed."""
    result = run("check", folder, *AS_OF, "--format", "json", "--baseline", earlier, *more)
    found: dict[str, Any] = json.loads(result.stdout)["changes"]
    return found


def changed_packs(folder: Path) -> Path:
    """A version of Dordrecht 2024-2025 in which 7.6% passes."""
    packs = folder / "packs"
    shutil.copytree(BUILT_IN / D24, packs / D24)
    (chapter,) = (packs / D24).glob("2-*.yaml")
    text = chapter.read_text("utf-8")
    chapter.write_text(text.replace("pass: at most 7.5%", "pass: at most 7.6%"), "utf-8")
    return packs


ABOVE = "lettings_above_income_limit;76"


def test_a_better_figure_resolves_a_warning_and_is_told_as_restated(
    tmp_path: Path, earlier: Path
) -> None:
    """Verdict and figure, each with what it was."""
    found = changes(edited(tmp_path, ABOVE, ABOVE.replace("76", "75")), earlier)

    (resolved,) = found["resolved"]
    (restated,) = found["restated"]
    assert (resolved["norm"], resolved["was"], resolved["now"]) == (
        "free-allocation", "warn", "pass",
    )  # fmt: skip
    assert (restated["fact"], restated["was"], restated["now"]) == (
        "lettings_above_income_limit", "76", "75",
    )  # fmt: skip
    assert not found["new_breaches"]


def test_a_worse_figure_is_a_new_breach(tmp_path: Path, earlier: Path) -> None:
    """The table says so in words."""
    folder = edited(tmp_path, ABOVE, ABOVE.replace("76", "200"))

    (breach,) = changes(folder, earlier)["new_breaches"]
    told = run("check", folder, *AS_OF, "--baseline", earlier, "--lang", "en").stdout

    assert (breach["party"], breach["was"]) == ("woonbron", "warn")
    assert "New breaches (1)" in told


def test_a_figure_that_is_gone_leaves_a_norm_unassessed(tmp_path: Path, earlier: Path) -> None:
    """What had a verdict and has none now."""
    found = changes(edited(tmp_path, ABOVE, ABOVE.replace("76", "")), earlier)

    assert [item["now"] for item in found["newly_not_assessed"]] == ["missing-fact"]


def test_the_same_check_changed_nothing(earlier: Path) -> None:
    """Every outcome is counted as it was."""
    found = changes(FACTS, earlier)

    moved = {key: value for key, value in found.items() if isinstance(value, list) and value}
    assert moved == {}
    assert found["unchanged"] > 100


def test_a_changed_norm_is_told(earlier: Path) -> None:
    """Where the pack has another hash, its bands are compared."""
    data = json.loads(earlier.read_text("utf-8"))
    data["receipt"]["packs"][D24] = "0" * 64
    for finding in data["findings"]:
        if finding["norm"] == "free-allocation":
            finding["bands"] |= {"pass": "at most 7%"}
    earlier.write_text(json.dumps(data), "utf-8")

    norms = changes(FACTS, earlier)["changed_norms"]

    assert [(item["norm"], item["what"], item["was"], item["now"]) for item in norms] == [
        ("free-allocation", "pass", "at most 7%", "at most 7.5%")
    ]


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{",
        "[" * 100_000,
        '{"receipt": {}}',
        '{"receipt": 1, "findings": [], "not_assessed": []}',
        '{"errors": [{"problem": "x"}]}',
        '{"x": ' + "9" * 5000 + "}",
    ],
)
@pytest.mark.parametrize("command", ["check", "replay"])
def test_a_file_that_is_no_check_is_refused(tmp_path: Path, content: str, command: str) -> None:
    """With its name and status 2, never a traceback."""
    path = tmp_path / "stranger.json"
    path.write_text(content, "utf-8")
    asked = ("check", FACTS, *AS_OF, "--baseline", path)

    result = run(*(asked if command == "check" else ("replay", path, "--inputs", FACTS)))

    assert result.exit_code == 2
    assert "stranger.json" in result.stderr


def test_several_years_give_a_trend(tmp_path: Path) -> None:
    """Of every norm with a verdict in more than one year."""
    path = tmp_path / "years.csv"
    figures = (("2024", 10, 100), ("2025", 5, 100))
    lines = [
        f"trivire,{year},{fact},{value}"
        for year, above, all_ in figures
        for fact, value in (
            ("lettings_above_income_limit", above), ("lettings_social", all_)
        )
    ]  # fmt: skip
    path.write_text("\n".join(["party,period,fact,value", *lines]), "utf-8")

    asked = ("check", path, "--agreement", D24, "--as-of", "2026-02-01")
    (trend,) = json.loads(run(*asked, "--format", "json").stdout)["trends"]
    told = run(*asked).stdout

    values = [(item["period"], item["value"], item["status"]) for item in trend["values"]]
    assert values == [("2024", "0.1", "warn"), ("2025", "0.05", "pass")]
    assert "Verloop" in told


def test_a_check_can_be_repeated_byte_for_byte(earlier: Path) -> None:
    """From its receipt and its inputs."""
    result = run("replay", earlier, "--inputs", FACTS, "--lang", "en")

    assert (result.exit_code, result.stdout.startswith("The same")) == (0, True)


@pytest.mark.parametrize(
    "options",
    [
        ("--period", "2024", "--party", "Woonbron"),
        ("--agreement", D24, "--party", "all"),
        ("--period", "2024-H1", "--trust", "totals"),
    ],
)
def test_what_was_asked_is_repeated_too(tmp_path: Path, options: tuple[str, ...]) -> None:
    """The receipt holds every option that matters; inputs deeper in a folder keep their names."""
    path = tmp_path / "asked.json"
    run("check", FACTS.parent, *AS_OF, "--period", "2024", "--output", path)
    folder = tmp_path / "in"
    shutil.copytree(FACTS, folder / "deep")
    run("check", folder, *AS_OF, *options, "--output", path)

    result = run("replay", path, "--inputs", folder)

    assert result.exit_code == 0, result.stdout


def test_an_input_that_changed_is_named_with_the_findings_that_differ(
    tmp_path: Path, earlier: Path
) -> None:
    """First the cause, then what it did."""
    folder = edited(tmp_path, ABOVE, ABOVE.replace("76", "75"))

    result = run("replay", earlier, "--inputs", folder, "--format", "json")

    found = json.loads(result.stdout)
    assert result.exit_code == 1
    assert found["differences"][0] == {"what": "input", "name": "woonbron.csv"}
    assert ("finding", "warn", "pass") in [
        (item["what"], item.get("was"), item.get("now")) for item in found["differences"]
    ]


def test_a_missing_input_another_version_and_a_changed_pack_are_named(
    tmp_path: Path, earlier: Path
) -> None:
    """Whatever can be said without judging."""
    data = json.loads(earlier.read_text("utf-8"))
    data["receipt"]["engine_version"] = "0.0.1"
    data["receipt"]["packs"][D24] = "0" * 64
    data["receipt"]["inputs"]["../secret.csv"] = "0" * 64
    data["receipt"]["inputs"]["gone.csv"] = "0" * 64
    path = tmp_path / "other.json"
    path.write_text(json.dumps(data), "utf-8")

    result = run("replay", path, "--inputs", FACTS, "--format", "json")

    found = [item["what"] for item in json.loads(result.stdout)["differences"]]
    assert found == ["engine", "pack", "input-outside", "input-missing"]
    assert run("replay", path, "--inputs", FACTS, "--lang", "en").exit_code == 1


def test_the_order_of_rows_and_of_files_changes_no_byte(tmp_path: Path, earlier: Path) -> None:
    """The hashes of the inputs aside."""
    folder = tmp_path / "shuffled"
    folder.mkdir()
    for path in FACTS.glob("*.csv"):
        header, *lines = path.read_text("utf-8").splitlines()
        lines.sort(key=lambda line: line[::-1])
        (folder / path.name).write_text("\n".join([header, *lines]) + "\n", "utf-8")
    files = sorted(folder.iterdir(), reverse=True)

    content = run("check", *files, *AS_OF, "--format", "json").stdout
    before = earlier.read_text("utf-8")

    def without_hashes(text: str) -> str:
        for digest in json.loads(text)["receipt"]["inputs"].values():
            text = text.replace(digest, "")
        return text

    assert without_hashes(content) == without_hashes(before)


def test_what_if_shows_what_flips(tmp_path: Path) -> None:
    """Old and new outcome and bound; what is asked otherwise; and the rest counted."""
    asked = ("what-if", FACTS, *AS_OF, "--packs", changed_packs(tmp_path))

    data = json.loads(run(*asked, "--format", "json").stdout)
    told = run(*asked, "--lang", "en").stdout

    (flip,) = data["flips"]
    assert (flip["party"], flip["old"]["outcome"], flip["new"]["outcome"]) == (
        "woonbron", "warn", "pass",
    )  # fmt: skip
    assert (flip["old"]["bound"]["en"], flip["new"]["bound"]["en"]) == (
        "at most 7.5%; at most 15%", "at most 7.6%; at most 15%",
    )  # fmt: skip
    assert [item["party"] for item in data["bound_changed"]] == ["trivire"]
    assert data["unchanged"] > 100
    assert "Another outcome: 1" in told


def test_elsewhere_a_pack_that_is_there_twice_is_still_refused(tmp_path: Path) -> None:
    """Only what-if takes a changed version."""
    result = run("check", FACTS, *AS_OF, "--packs", changed_packs(tmp_path))

    assert result.exit_code == 2


def test_what_if_needs_a_changed_pack() -> None:
    """A folder with another agreement alone changes nothing."""
    packs = FACTS.parent.parent / "voorbeeldstad-2025" / "packs"

    result = run("what-if", FACTS, *AS_OF, "--packs", packs)

    assert result.exit_code == 2


def test_what_if_takes_a_change_of_an_agreement_from_elsewhere(tmp_path: Path) -> None:
    """The first folder has the agreement, the second its changed version."""
    example = FACTS.parent.parent / "voorbeeldstad-2025"
    shutil.copytree(example / "packs", tmp_path / "packs")

    asked = ("--packs", example / "packs", "--packs", tmp_path / "packs", "--format", "json")
    result = run("what-if", example / "facts", "--as-of", "2026-02-01", *asked)

    assert json.loads(result.stdout)["flips"] == []
