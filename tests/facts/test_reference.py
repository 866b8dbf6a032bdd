"""What is publicly known per year, with where it was found and how sure it is."""

from decimal import Decimal
from pathlib import Path

import pytest

from facts.problems import InputError
from facts.reference import DatedValue, load_reference
from facts.units import units

SERIES = load_reference()
VALUES = [
    pytest.param(year, value, id=f"{name}-{year}")
    for name, series in SERIES.items()
    for year, value in series.values.items()
]
GOOD = """\
gas_price:
  unit: EUR
  label: {nl: gasprijs, en: price of gas}
  values:
    2024: {value: 1.25, certainty: official, source: 'https://example.org'}
"""


def places(folder: Path, *texts: str) -> list[tuple[str, str | None, int | None]]:
    """Code, file and line of what is wrong with some files, called by their folder too."""
    for number, text in enumerate(texts):
        (folder / f"{number}.yaml").write_text(text, "utf-8")
    with pytest.raises(InputError) as caught:
        load_reference([folder])
    assert all(problem.texts for problem in caught.value.problems)
    found = [(p.code, p.where.file, p.where.row) for p in caught.value.problems]
    return [(code, file and file.removeprefix(f"{folder.name}/"), row) for code, file, row in found]


@pytest.mark.parametrize(
    ("name", "year", "expected"),
    [
        ("cao_wage_growth", 2022, "3.1"),
        ("cao_wage_growth", 2023, "5.8"),
        ("cao_wage_growth", 2024, "6.7"),
        ("national_rent_sum_cap", 2024, "5.3"),
        ("national_rent_sum_cap", 2025, "4.5"),
        ("national_rent_rise_cap", 2024, "5.8"),
        ("daeb_rent_limit", 2024, "879.66"),
        ("daeb_income_limit_one_person", 2024, "47699"),
    ],
)
def test_a_value_is_what_was_published(name: str, year: int, expected: str) -> None:
    """Wage growth under the year in which wages grew."""
    assert Decimal(expected) == SERIES[name].values[year].value


@pytest.mark.parametrize(("year", "value"), VALUES)
def test_every_value_has_a_source_and_a_certainty(year: int, value: DatedValue) -> None:
    """Whoever doubts it can look it up."""
    assert value.source
    assert value.certainty in ("official", "sector", "derived", "secondary", "conflicting")
    assert 2015 <= year <= 2030


@pytest.mark.parametrize(("year", "value"), VALUES)
def test_what_is_official_was_published_by_the_government(year: int, value: DatedValue) -> None:
    """The claim can be checked."""
    assert value.certainty != "official" or (
        "rijksoverheid.nl" in value.source or "woningmarktbeleid.nl" in value.source
    ), year


@pytest.mark.parametrize("name", list(SERIES))
def test_every_series_has_a_unit_and_labels(name: str) -> None:
    """In both languages."""
    series = SERIES[name]

    assert series.id == name
    assert series.unit in units()
    assert series.label.nl
    assert series.label.en


@pytest.mark.parametrize("name", list(SERIES))
def test_money_has_at_most_two_decimals(name: str) -> None:
    """Nothing was published in parts of a cent."""
    numbers = [value.value for value in SERIES[name].values.values()]

    assert all(number == round(number, 2) and number >= 0 for number in numbers)


def test_a_year_that_is_not_listed_has_no_value() -> None:
    """Not that of the year before."""
    assert 2024 not in SERIES["suitable_income_limit_one_person"].values
    assert 2026 not in SERIES["cao_wage_growth"].values


def test_a_folder_may_bring_series_of_its_own(tmp_path: Path) -> None:
    """An agreement may look at what nobody looked at before."""
    (tmp_path / "a.yaml").write_text(GOOD, "utf-8")

    assert load_reference([tmp_path])["gas_price"].values[2024].value == Decimal("1.25")


def test_a_folder_that_is_not_there_brings_no_series(tmp_path: Path) -> None:
    """Most packs have none."""
    assert load_reference([tmp_path / "nowhere"]) == SERIES


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("value: 1.25", "value: '1,25'", ("yaml-number", "0.yaml", 5)),
        ("value: 1.25", "value: NaN", ("yaml-number", "0.yaml", 5)),
        ("value: 1.25", "value: Infinity", ("yaml-number", "0.yaml", 5)),
        ("official", "sure", ("yaml-choice", "0.yaml", 5)),
        (", source: 'https://example.org'", "", ("yaml-missing-key", "0.yaml", 5)),
        ("source:", "sorce:", ("yaml-unknown-key", "0.yaml", 5)),
        ("2024:", "soon:", ("yaml-whole-number", "0.yaml", 5)),
        ("unit: EUR", "unit: USD", ("unit-unknown", "0.yaml", 2)),
        ("gas_price:", "Gas:", ("yaml-pattern", "0.yaml", 1)),
    ],
)
def test_a_mistake_has_file_and_line(
    old: str, new: str, expected: tuple[str, str, int], tmp_path: Path
) -> None:
    """As near as it can be said."""
    assert expected in places(tmp_path, GOOD.replace(old, new))


@pytest.mark.parametrize("text", ["- a\n", "text\n", "a: text\n", "a:\n", "a: [b]\n"])
def test_a_file_of_another_form_is_refused(text: str, tmp_path: Path) -> None:
    """With its name."""
    [(_, file, _), *_] = places(tmp_path, text)

    assert file == "0.yaml"


def test_a_series_may_not_be_described_twice(tmp_path: Path) -> None:
    """Nor a built-in one again: a pack does not change what was published."""
    again = GOOD.replace("gas_price", "cao_wage_growth")

    assert places(tmp_path, GOOD, GOOD, again) == [
        ("reference-twice", "1.yaml", 1),
        ("reference-twice", "2.yaml", 1),
    ]


def test_a_year_may_not_occur_twice(tmp_path: Path) -> None:
    """The last would silently win."""
    line = GOOD.splitlines(keepends=True)[-1]

    assert places(tmp_path, GOOD + line) == [("yaml-duplicate-key", "0.yaml", 6)]


def test_every_mistake_is_reported(tmp_path: Path) -> None:
    """In all files."""
    found = places(tmp_path, GOOD.replace("EUR", "USD"), GOOD.replace("1.25", "x"))

    assert [file for _, file, _ in found] == ["0.yaml", "1.yaml"]


@pytest.mark.parametrize("value", ["1e-999999999", "1e999999999", "1_000", "1234567890123"])
def test_a_value_has_few_digits_and_no_exponent(value: str, tmp_path: Path) -> None:
    """Reckoning with a thousand million digits never ends."""
    assert places(tmp_path, GOOD.replace("1.25", value)) == [("number-digits", "0.yaml", 5)]


def test_a_value_may_be_below_zero(tmp_path: Path) -> None:
    """Prices fall too."""
    (tmp_path / "a.yaml").write_text(GOOD.replace("1.25", "-1.25"), "utf-8")

    assert load_reference([tmp_path])["gas_price"].values[2024].value == Decimal("-1.25")


def test_a_file_that_would_be_passed_over_is_refused(tmp_path: Path) -> None:
    """With the others."""
    (tmp_path / "a.yml").write_text(GOOD, "utf-8")

    assert places(tmp_path, GOOD) == [("yaml-name", "a.yml", None)]
