"""Columns that identify people are dropped on reading, and a register is known by its columns."""

from pathlib import Path

import pytest

from facts.problems import InputError
from facts.registers.mapping import Mappings, read_mapping
from facts.registers.privacy import personal
from facts.registers.recognition import recognise
from tests.registers.support import HEADER, counted, csv_of, figures, letting, problems


@pytest.mark.parametrize(
    "header",
    ["Naam", "achternaam", "BSN", "bsn_huurder", "Geboortedatum", "straatnaam", "Postcode",
     "e-mail", "contactAdres", "IBAN"],
)  # fmt: skip
def test_personal_headers_are_known(header: str) -> None:
    """Whatever the capitals, hyphens and humps."""
    assert personal(header)


@pytest.mark.parametrize("header", ["rekenhuur", "doelgroep", "gemeente", "toewijzing", "datum"])
def test_other_headers_are_not_personal(header: str) -> None:
    """What a register needs is read."""
    assert not personal(header)


def test_personal_columns_are_named_and_not_read(tmp_path: Path) -> None:
    """The columns are mentioned by name; their cells are nowhere."""
    row = f"{letting()};Jansen;123456782"
    registers = counted(csv_of(tmp_path, row, header=f"{HEADER};Naam;BSN"))
    (note,) = [note for note in registers.notes if note.code == "register-private"]
    assert note.values["columns"] == "Naam, BSN"
    schema = registers.counted[0].prepared.source.frame.collect_schema().names()
    assert set(schema) == set(HEADER.split(";"))
    assert "Jansen" not in str((registers.facts, registers.notes, registers.doubts))


def test_a_mapping_gives_columns_and_codes_their_meaning(tmp_path: Path) -> None:
    """A corporation's own headers and codes, and what holds for every row."""
    mapping = tmp_path / "koppeling.yaml"
    mapping.write_text(
        "party: Trivire\narea: Dordrecht\n"
        "columns: {letting: Nr, date: Dag, rent: Bedrag, group: Soort, priority: Reden}\n"
        "codes: {group: {Vluchteling: STA, Regulier: }}\n",
        "utf-8",
    )
    header = "Nr;Dag;Bedrag;Soort;Reden"
    rows = ["1;2025-01-02;600;vluchteling;", "2;2025-01-02;600;Regulier;"]
    registers = counted(csv_of(tmp_path, *rows, header=header), mapping=read_mapping(mapping))
    found = figures(registers)
    assert (found["lettings_special_groups"], found["lettings_regular_seekers"]) == (1, 1)
    assert not registers.doubts


def test_a_mapping_cannot_point_at_a_personal_column(tmp_path: Path) -> None:
    """Not even by a mapping is a name read."""
    mapping = tmp_path / "koppeling.yaml"
    mapping.write_text("columns: {letting: BSN}\n", "utf-8")
    with pytest.raises(InputError) as error:
        read_mapping(mapping)
    assert [(p.code, p.where.row) for p in error.value.problems] == [("register-column-private", 1)]


def test_a_table_of_facts_is_no_register() -> None:
    """Columns for a fact and its value make it a submission, whatever else it has."""
    assert recognise(["party", "period", "fact", "value", "datum", "rekenhuur", "id"]) is None


WHERE = "toewijzing;datum;rekenhuur;gemeente"


def test_municipalities_without_an_agreement_are_counted_and_not_named(tmp_path: Path) -> None:
    """Who points the municipality at a column of names finds none of them in what comes out."""
    rows = ["1;2025-03-01;600;Dordrecht", "2;2025-03-01;600;Jansen", "3;2025-03-02;600;Pietersen"]
    registers = counted(csv_of(tmp_path, *rows, header=WHERE), party="trivire")
    (note,) = [note for note in registers.notes if note.code == "register-elsewhere"]
    traced = list(registers.trace(["lettings_social"]))

    assert (note.where.column, note.values) == ("gemeente", {"count": 2, "different": 2})
    assert {fact.area for fact in registers.facts} == {"dordrecht"}
    assert "jansen" not in str((registers.facts, registers.notes, traced)).casefold()


@pytest.mark.parametrize(
    ("mapping", "cell", "code", "column"),
    [
        (Mappings(), "Dordrect", "register-area", "gemeente"),
        (Mappings(area="Dordrect"), "", "register-area-given", None),
    ],
)
def test_a_register_of_another_municipality_is_refused(
    tmp_path: Path, mapping: Mappings, cell: str, code: str, column: str | None
) -> None:
    """With the one that may be meant; what a mapping says is no cell, and is named."""
    path = csv_of(tmp_path, f"1;2025-03-01;600;{cell}", header=WHERE)
    (problem,) = problems(path, party="trivire", mapping=mapping)

    assert (problem.code, problem.where.column) == (code, column)
    assert "`dordrecht`" in problem.text("nl")
    assert ("`Dordrect`" in problem.text("nl")) == (column is None)
