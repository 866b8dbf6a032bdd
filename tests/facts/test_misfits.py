"""A value that does not fit its key is refused in words that people use, in both languages."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

import pytest
from pydantic import Field, ValidationError

from facts.document import read_document
from facts.model import Closed, Localised, problems_in
from facts.problems import Problem


class Example(Closed):
    """A key of every kind."""

    force: Literal["binding", "each tenants' organisation"] = "binding"
    name: Annotated[str, Field(pattern="^[a-z]+$", max_length=5)] = "name"
    text: str = ""
    day: date = date(2024, 1, 1)
    number: Decimal = Field(default=Decimal(0), allow_inf_nan=False)
    year: int = 0
    jointly: bool = False
    items: tuple[str, ...] = ()
    label: Localised | None = None
    years: Mapping[int, str] = {}


def refused(text: str) -> Problem:
    """The only thing wrong with a file."""
    document = read_document(f"text: first\n{text}", "a.yaml")
    with pytest.raises(ValidationError) as error:
        Example.model_validate(document.content)
    (problem,) = problems_in(error.value, document, Example)
    assert problem.where.row == 2
    return problem


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("force: bindng", "yaml-choice", "Did you mean `binding`?"),
        ("force: each tenant organisation", "yaml-choice", "`each tenants' organisation`?"),
        ("force: zzz", "yaml-choice", "Choose one of: binding, each tenants' organisation"),
        ("name: A-b", "yaml-pattern", "`A-b` does not have the form that `name` asks"),
        ("name: abcdefgh", "yaml-too-long", "use 5 characters at most"),
        ("name: [a]", "yaml-text", "`name` is a text"),
        ("day: 2024-02-30", "yaml-date", "`2024-02-30` at `day` is not an existing date"),
        ("day: soon", "yaml-date", "write for instance 2028-12-31"),
        ("number: 1,5", "yaml-number", "`1,5` at `number` is not a number"),
        ("number: NaN", "yaml-number", "is not a number"),
        ("year: next", "yaml-whole-number", "`next` at `year` is not a whole number"),
        ("jointly: perhaps", "yaml-yes-no", "is not yes or no"),
        ("items: one", "yaml-list", "`items` is a list, and `one` is not"),
        ("label: one", "yaml-keys", "`label` consists of keys with values"),
        ("years: {soon: a}", "yaml-whole-number", "`soon` at `years` is not a whole number"),
        ("name:", "yaml-empty", "`name` is empty"),
        ("nam: a", "yaml-unknown-key", "Did you mean `name`?"),
        ("label: {nl: a}", "yaml-missing-key", "`en` is missing"),
    ],
)
def test_a_misfit_is_told_in_plain_words(text: str, code: str, words: str) -> None:
    """With what was written, what is possible, and the nearest word there is."""
    problem = refused(text)

    assert problem.code == code
    assert words in problem.text("en")
    assert problem.text("nl") != problem.text("en")


def test_a_long_value_is_cut_off() -> None:
    """It would crowd out the sentence."""
    assert f"`{'a' * 60}...`" in refused(f"jointly: {'a' * 500}").text("nl")
