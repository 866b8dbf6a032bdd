"""What a spreadsheet would run stands in no cell, also where it comes from a pack."""

import csv
import io
from dataclasses import replace

import pytest

from engine.spreadsheets import harmless
from engine.templates import as_csv, wanted
from facts.periods import period
from tests.support import D24, checker


@pytest.mark.parametrize("text", ["=1+1", "+1", "-x", "@SUM(A1)", "\tx", "\rx"])
def test_text_that_begins_as_a_formula_is_quoted(text: str) -> None:
    """A quotation mark makes it text."""
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("value", ["-5", "-5.25", "a=b", "", None, 7])
def test_anything_else_stays_as_it_is(value: object) -> None:
    """A negative number is a number."""
    assert harmless(value) == value


def test_a_template_has_no_formulas() -> None:
    """Labels, subjects and clauses are what a pack says."""
    library = checker().library
    row = wanted(library.pack(D24), library.vocabulary, period("2024"))[0]
    label = row.fact.label.model_copy(update={"nl": "@label"})
    fact = row.fact.model_copy(update={"label": label})
    text = as_csv([replace(row, subject="=1+1", clauses=("-1-x",), fact=fact)])
    cells = next(csv.DictReader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";"))

    assert (cells["subject"], cells["label"], cells["clause"]) == ("'=1+1", "'@label", "'-1-x")
