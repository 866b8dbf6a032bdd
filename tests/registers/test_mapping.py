"""A mapping file says what a corporation calls things; what is wrong in it is told at its line."""

import re
from pathlib import Path

import pytest

from facts.problems import InputError, Problem
from facts.registers import Engine
from facts.registers.kinds import codes_by_column, kinds
from facts.registers.mapping import Mappings, read_mapping
from tests.registers.support import counted, csv_of, figures

ROOT = Path(__file__).parent.parent.parent
REFERENCE = ROOT / "examples" / "register-2026" / "README.md"
ROWS = ("1;2026-01-02;600;pleegzorg", "2;2026-01-02;600;Regulier", "3;2026-01-02;600;Vluchteling")


def _wrong(folder: Path, text: str) -> Problem:
    """The one problem with a mapping file."""
    path = folder / "koppeling.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(InputError) as error:
        read_mapping(path)
    (problem,) = error.value.problems
    return problem


def test_the_mapping_of_the_readme_is_complete_and_counts(tmp_path: Path) -> None:
    """It has every key that there is, and its codes decide who is of a special group."""
    path = tmp_path / "koppeling.yaml"
    readme = (ROOT / "README.md").read_text("utf-8")
    (text,) = re.findall(r"```yaml\n(kind: .*?)```", readme, re.DOTALL)
    path.write_text(text, "utf-8")
    mapping = read_mapping(path)
    register = csv_of(tmp_path, *ROWS, header="Nr;Dag;Netto huur;Groep")
    found = figures(counted(register, mapping=mapping), "2026")

    assert set(Mappings.model_fields) == mapping.model_fields_set
    assert found["lettings_special_groups"] == 2


def test_the_example_lists_every_column_and_code() -> None:
    """What a mapping may name is found in one place, with nothing left out."""
    text = REFERENCE.read_text("utf-8")
    columns = {name for kind in kinds().values() for name in kind.columns}
    rows = dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", text, re.MULTILINE))

    assert all(f"`{name}` (" in text for name in columns)
    for column, sets in codes_by_column().items():
        codes = re.findall("`([^`]+)`", rows[column])
        assert sorted(codes) == sorted(code for some in sets.values() for code in some)


@pytest.mark.parametrize(
    ("text", "code", "row", "says"),
    [
        ("kind: lettings\ncolums: {rent: Huur}\n", "yaml-unknown-of", 2, "`columns`"),
        ("kind: lettings\ncolumns:\n  huur: Bedrag\n", "yaml-unknown-of", 3, "pension, rent,"),
        ("kind: rents\ncolumns:\n  income: Bedrag\n", "yaml-unknown-of", 3, "rent_start"),
        ("kind: letting\n", "yaml-choice", 1, "`lettings`"),
        ("codes:\n  group:\n    Zorg: ZORG\n", "yaml-choice", 3, "`ZOR`"),
        ("codes:\n  rent: {a: b}\n", "yaml-unknown-of", 2, "energy_label"),
        ("special:\n  energy_label: [E]\n", "yaml-unknown-of", 2, "priority, group"),
        ("special:\n  group:\n    - STA\n    - ZZZ\n", "yaml-choice", 4, "ZDR"),
        (
            "codes:\n  group: {Nood: ZOR}\nspecial:\n  group: [ZOR, Nood]\n",
            "yaml-choice",
            4,
            "`Nood`",
        ),
        (
            "columns:\n  rent: Bedrag\n  income: bedrag\n",
            "register-mapping-twice",
            3,
            "zowel bij `rent` als bij `income`",
        ),
    ],
)
def test_a_mistake_in_a_mapping_is_told_at_its_line(
    tmp_path: Path, text: str, code: str, row: int, says: str
) -> None:
    """With the words that are known there; the data is not blamed."""
    problem = _wrong(tmp_path, text)

    assert (problem.code, problem.where.row) == (code, row)
    assert (problem.where.file or "").endswith("koppeling.yaml")
    assert says in problem.text("nl")


def test_a_header_that_the_mapping_names_and_no_file_has_is_the_mappings_mistake(
    tmp_path: Path,
) -> None:
    """Also where without it the file is no register: the mapping has said which column it is."""
    mapping = Mappings(columns={"date": "Tekendatum"})
    register = csv_of(tmp_path, *ROWS, header="Nr;Dag;Netto huur;Groep")

    with pytest.raises(InputError) as error:
        counted(register, mapping=mapping)

    assert [p.code for p in error.value.problems] == ["register-mapping-column"]
    assert "`Tekendatum`" in str(error.value.problems[0].text("nl"))


def test_a_code_that_the_mapping_makes_may_be_special(tmp_path: Path) -> None:
    """It need not be one of VERA's; capitals make no difference."""
    path = tmp_path / "koppeling.yaml"
    path.write_text(
        "party: trivire\ncolumns: {letting: Nr, date: Dag, rent: Netto huur, group: Groep}\n"
        "codes: {group: {Pleegzorg: own, Regulier: , Vluchteling: STA}}\nspecial: {group: [OWN]}\n",
        "utf-8",
    )
    register = csv_of(tmp_path, *ROWS, header="Nr;Dag;Netto huur;Groep")

    found = figures(counted(register, mapping=read_mapping(path)), "2026")

    assert found["lettings_special_groups"] == 1


KINDS = {
    "lettings": (
        "toewijzing;corporatie;datum;rekenhuur;doelgroep;voorrang",
        "{n};Trivire;2025-03-01;600;;",
    ),
    "dwellings": (
        "eenheid;corporatie;peildatum;energielabel;monumenten;bestemming;maatschappelijk label",
        "{n};Trivire;31-12-2025;E;;;",
    ),
}  # fmt: skip
CODED = {
    "group": "doelgroep", "priority": "voorrang", "energy_label": "energielabel",
    "monument": "monumenten", "destination": "bestemming", "social_label": "maatschappelijk label",
}  # fmt: skip


@pytest.mark.parametrize("engine", ["pandas", "duckdb"])
@pytest.mark.parametrize("column", CODED)
def test_a_code_that_no_mapping_names_is_not_taken_for_none(
    tmp_path: Path, column: str, engine: Engine
) -> None:
    """Not in a column of which other codes are named either; the row waits to be classified."""
    kind = "lettings" if column in ("group", "priority") else "dwellings"
    header, row = KINDS[kind]
    known = next(code for codes in codes_by_column()[column].values() for code in codes)
    path = tmp_path / "koppeling.yaml"
    path.write_text(f"codes: {{{column}: {{Eigen: {known}}}}}\n", "utf-8")
    at = header.split(";").index(CODED[column])

    def line(number: int, code: str) -> str:
        cells = row.format(n=number).split(";")
        return ";".join((*cells[:at], code, *cells[at + 1 :]))

    register = csv_of(tmp_path, line(1, "Eigen"), line(2, "Anders"), line(3, ""), header=header)
    found = counted(register, engine, read_mapping(path))

    assert found.doubts
    assert {doubt.problem.values["rows"] for doubt in found.doubts} == {"3"}
