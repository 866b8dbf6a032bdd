"""`signaal agreements` on a screen: what it counts is said, and words stay whole."""

import pytest
from click.testing import CliRunner

from engine.cli import main

HEADLINE = {"nl": ("153 normen", "128 te toetsen", "20 geen norm"),
            "en": ("153 norms", "128 assessable", "20 no norm")}  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("columns", ["80", "120"])
def test_each_number_says_what_it_counts(language: str, columns: str) -> None:
    """Also where there is little room; below the table the words are explained."""
    asked = ["agreements", "--lang", language]
    told = CliRunner().invoke(main, asked, env={"COLUMNS": columns}).stdout

    assert all(text in told for text in HEADLINE[language])
    assert "signaal norms" in told


@pytest.mark.parametrize("columns", ["80", "120"])
def test_no_id_or_name_is_cut(columns: str) -> None:
    """They can be copied as they stand."""
    told = CliRunner().invoke(main, ["agreements"], env={"COLUMNS": columns}).stdout.split()

    assert {"dordrecht-2026-2027", "alphen-chaam-2023-2024", "Huurdersparticipatieraad"} <= set(
        told
    )


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("columns", ["80", "120"])
def test_no_word_of_a_check_is_cut(language: str, columns: str) -> None:
    """The longest names of the example: a project and a unit."""
    asked = ["check", "examples/dordrecht-2024/facts", "--as-of", "2025-02-01"]
    told = CliRunner().invoke(main, [*asked, "--lang", language], env={"COLUMNS": columns}).stdout
    table = told.split("Toelichting" if language == "nl" else "Explanation")[0].split()

    assert "Poelwijckstraat" in table
    assert "(0,000001" in table or "(0.000001" in table
