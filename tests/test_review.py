"""Approvals by policy staff: of a norm as it is, and what changed since."""

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from engine.approvals import Review, Standing, read_approvals
from engine.cli import main
from engine.scenarios.features import read_features
from facts.problems import InputError
from rules.loader import Library

PACKS = Path(__file__).parent / "packs"
AGREEMENT = "streekstad-2024-2027"
FEATURE = """# language: nl
Functionaliteit: Streekstad

  Scenario: {name}
    Gegeven de afspraken "streekstad-2024-2027"
    En Stichting Noord meldt over 2024:
      | feit                        | waarde |
      | woningen voor statushouders | {homes}      |
    Als de afspraken worden getoetst
    Dan is artikel 1.1 voor Stichting Noord "voldaan"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of scenarios with one about the first norm."""
    write(tmp_path, "vier is genoeg", 4)
    return tmp_path


def write(folder: Path, name: str, homes: int) -> None:
    (folder / "een.feature").write_text(FEATURE.format(name=name, homes=homes), "utf-8")


def review(folder: Path, *arguments: str) -> Result:
    """Runs the command on the invented agreement."""
    given = [AGREEMENT, "--packs", str(PACKS), "--features", str(folder), *arguments]
    return CliRunner().invoke(main, ["review", *given])


def approve(folder: Path, *norms: str) -> Result:
    wanted = [word for norm in norms for word in ("--approve", norm)]
    day = ("--date", "2026-03-11")
    return review(folder, *wanted, "--role", "beleidsmedewerker wonen", "--remark", "gezien", *day)


def standing(folder: Path, norm: str = "refugees-equally", packs: Path = PACKS) -> Standing:
    """How a norm stands now."""
    approvals = read_approvals(folder / "approvals.yaml")
    found = Review(Library((packs,)), read_features([folder]), approvals).standings(AGREEMENT)
    return next(item for item in found if item.norm.id == norm)


def test_nothing_is_approved_until_somebody_does(folder: Path) -> None:
    """No approval is invented."""
    assert {standing(folder).state, standing(folder, "districts").state} == {"never"}
    assert "0 goedgekeurd, 0 sindsdien gewijzigd, 9 nog nooit beoordeeld" in review(folder).output


def test_an_approval_is_kept_with_role_date_and_remark(folder: Path) -> None:
    """In a file beside the scenarios."""
    assert approve(folder, "refugees-equally").exit_code == 0

    (found,) = read_approvals(folder / "approvals.yaml")
    assert (found.norm, found.role, found.remark, found.approved) == (
        "refugees-equally",
        "beleidsmedewerker wonen",
        "gezien",
        date(2026, 3, 11),
    )
    assert standing(folder).state == "approved"


def test_a_changed_scenario_asks_for_a_new_review(folder: Path) -> None:
    """And the list says what changed since when."""
    approve(folder, "refugees-equally")
    write(folder, "vijf is ook genoeg", 5)

    assert standing(folder).changed == ("scenarios",)
    assert "gewijzigd sinds 11 maart 2026: de voorbeelden" in review(folder).output


@pytest.mark.parametrize(
    ("file", "old", "new", "changed"),
    [
        ("1-afspraken.yaml", "at least 10 dwellings", "at least 11 dwellings", ("norm",)),
        ("1-afspraken.yaml", "{value: 100,", "{value: 101,", ()),
        ("1-afspraken.yaml", "chapter: afspraken", "chapter: de afspraken", ()),
    ],
)
def test_only_a_change_of_the_norm_itself_counts(
    folder: Path, tmp_path: Path, file: str, old: str, new: str, changed: tuple[str, ...]
) -> None:
    """Not one elsewhere in its chapter."""
    approve(folder, "refugees-equally")
    packs = copied(tmp_path / "packs", file, old, new)

    assert standing(folder, packs=packs).changed == changed


def test_a_changed_parameter_asks_for_a_new_review(folder: Path, tmp_path: Path) -> None:
    """The task of the year is part of what was approved."""
    feature = (folder / "een.feature").read_text("utf-8")
    (folder / "een.feature").write_text(feature.replace("artikel 1.1", "artikel 1.2"), "utf-8")
    approve(folder, "refugees-by-stock")
    packs = copied(tmp_path / "packs", "1-afspraken.yaml", "{value: 100,", "{value: 101,")

    assert standing(folder, "refugees-by-stock", packs).changed == ("values",)


def copied(target: Path, file: str, old: str, new: str) -> Path:
    """The invented packs with one text replaced."""
    for path in PACKS.rglob("*.yaml"):
        text = path.read_text("utf-8")
        if path.name == file:
            assert old in text
            text = text.replace(old, new, 1)
        where = target / path.relative_to(PACKS)
        where.parent.mkdir(parents=True, exist_ok=True)
        where.write_text(text, "utf-8")
    return target


def test_a_later_approval_replaces_an_earlier_one(folder: Path) -> None:
    """Both stay in the file."""
    approve(folder, "refugees-equally")
    write(folder, "vijf is ook genoeg", 5)
    approve(folder, "refugees-equally")

    assert standing(folder).state == "approved"
    assert len(read_approvals(folder / "approvals.yaml")) == 2


@pytest.mark.parametrize(
    ("norm", "message"),
    [("refugees-equaly", "bedoelt u `refugees-equally`"), ("districts", "nog geen voorbeelden")],
)
def test_what_cannot_be_approved_is_refused(folder: Path, norm: str, message: str) -> None:
    """A norm that does not exist or has no scenarios; nothing is written then."""
    result = approve(folder, "refugees-equally", norm)

    assert result.exit_code == 2
    assert message in " ".join(result.stderr.split()).lower().replace("bedoelde", "bedoelt")
    assert not (folder / "approvals.yaml").exists()


def test_an_approval_needs_a_role(folder: Path) -> None:
    """Somebody must stand for it."""
    assert review(folder, "--approve", "refugees-equally").exit_code == 2


@pytest.mark.parametrize("option", ["--role", "--remark"])
def test_a_role_without_a_norm_to_approve_is_not_passed_over(folder: Path, option: str) -> None:
    """Who forgot --approve would think that something was approved."""
    result = review(folder, option, "wethouder")

    assert result.exit_code == 2
    assert "--approve" in result.stderr


def test_a_damaged_file_of_approvals_is_refused_with_its_line(folder: Path) -> None:
    """An approval that somebody typed by hand must be whole."""
    (folder / "approvals.yaml").write_text("approvals:\n- agreement: x\n  nrm: y\n", "utf-8")

    with pytest.raises(InputError) as error:
        read_approvals(folder / "approvals.yaml")

    assert {problem.where.row for problem in error.value.problems} <= {2, 3}
