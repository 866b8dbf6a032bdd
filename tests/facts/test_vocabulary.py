"""The facts that parties submit, and the mistakes that a description of them may have."""

from pathlib import Path

import pytest

from facts.problems import InputError, Problem
from facts.submission import clean
from facts.units import units
from facts.vocabulary import FactDefinition, load_vocabulary

BUILT_IN = load_vocabulary()
FACTS = list(BUILT_IN.facts.values())
GOOD = """\
facts:
  parking_spaces:
    unit: count
    over: moment
    label: {nl: parkeerplaatsen, en: parking spaces}
    definition: {nl: plaatsen om te parkeren, en: places to park}
"""


def problems(folder: Path, *texts: str) -> list[Problem]:
    """What is wrong with a vocabulary of some files; each can be said in both languages."""
    for number, text in enumerate(texts):
        (folder / f"{number}.yaml").write_text(text, "utf-8")
    try:
        load_vocabulary([folder])
    except InputError as error:
        return [problem for problem in error.problems if problem.texts]
    return []


def places(folder: Path, *texts: str) -> list[tuple[str, str | None, int | None]]:
    """Code, file and line of what is wrong; a file is called by its folder too."""
    found = [(p.code, p.where.file, p.where.row) for p in problems(folder, *texts)]
    return [(code, file and file.removeprefix(f"{folder.name}/"), row) for code, file, row in found]


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.id)
def test_every_fact_has_a_label_and_a_definition_in_both_languages(fact: FactDefinition) -> None:
    """People read them in templates and explanations."""
    said = (fact.label.nl, fact.label.en, fact.definition.nl, fact.definition.en)

    assert all(text and text == clean(text) for text in said)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_labels_are_unique(language: str) -> None:
    """A label in a submission means one fact."""
    labels = [fact.label[language].casefold() for fact in FACTS]

    assert len(set(labels)) == len(labels)


def test_every_fact_is_found_by_all_its_names() -> None:
    """By id and by both labels, and no name is that of another fact."""
    found = {
        name: BUILT_IN.by_label[name].id
        for fact in FACTS
        for name in (fact.id, fact.label.nl.casefold(), fact.label.en.casefold())
    }

    assert found == {name: fact.id for fact in FACTS for name in fact.names}


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.id)
def test_every_fact_is_counted_in_a_unit_of_the_same_kind(fact: FactDefinition) -> None:
    """A letting is counted like a dwelling."""
    assert units()[fact.unit].kind == fact.counted_unit.kind


def test_every_unit_has_its_nouns_in_both_languages() -> None:
    """One and other."""
    nouns = [getattr(unit, language) for unit in units().values() for language in ("nl", "en")]

    assert all(noun.one and noun.other for noun in nouns)


def test_a_folder_may_bring_facts_of_its_own(tmp_path: Path) -> None:
    """An agreement with facts nobody used before takes no code."""
    (tmp_path / "a.yaml").write_text(GOOD, "utf-8")
    found = load_vocabulary([tmp_path])

    assert [*BUILT_IN.facts, "parking_spaces"] == list(found.facts)
    assert found.by_label["parkeerplaatsen"].id == "parking_spaces"


def test_a_folder_that_is_not_there_brings_nothing(tmp_path: Path) -> None:
    """Most packs have none."""
    assert load_vocabulary([tmp_path / "nowhere"]) == BUILT_IN


@pytest.mark.parametrize("text", ["", "facts:\n", "facts: {}\n", "# nothing yet\n"])
def test_a_file_may_be_empty(text: str, tmp_path: Path) -> None:
    """It brings nothing."""
    assert problems(tmp_path, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "- a\n",
        "text\n",
        "facts: text\n",
        "facts: [a]\n",
        "facts:\n  a: text\n",
        "facts:\n  a:\n",
        "facts:\n  a: [b]\n",
        "within: text\n",
        "within: [text]\n",
        "fcats: {}\n",
    ],
)
def test_a_file_of_another_form_is_refused(text: str, tmp_path: Path) -> None:
    """With its name and line."""
    [first, *_] = problems(tmp_path, text)

    assert first.where.file == f"{tmp_path.name}/0.yaml"
    assert first.where.row is not None


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("    unit: count\n", "", ("yaml-missing-key", "0.yaml", 2)),
        ("over: moment", "ovr: moment", ("yaml-unknown-key", "0.yaml", 4)),
        ("unit: count", "unit: stuks", ("unit-unknown", "0.yaml", 3)),
        ("over: moment", "over: year", ("yaml-choice", "0.yaml", 4)),
        ("{nl: parkeerplaatsen, en", "{en", ("yaml-missing-key", "0.yaml", 5)),
        ("parking_spaces", "Parking", ("yaml-pattern", "0.yaml", 2)),
        ("parking_spaces", "a" * 61, ("yaml-too-long", "0.yaml", 2)),
    ],
)
def test_a_mistake_has_file_and_line(
    old: str, new: str, expected: tuple[str, str, int], tmp_path: Path
) -> None:
    """As near as it can be said."""
    assert expected in places(tmp_path, GOOD.replace(old, new))


def test_a_typo_in_a_key_gets_a_suggestion(tmp_path: Path) -> None:
    """The key nearest to it."""
    found = problems(tmp_path, GOOD.replace("over:", "ovr:"))
    texts = [problem.text("nl") for problem in found if problem.code == "yaml-unknown-key"]

    assert ["Bedoelde u `over`?" in text for text in texts] == [True]


def test_every_mistake_is_reported(tmp_path: Path) -> None:
    """In all files."""
    found = places(
        tmp_path, GOOD.replace("over: moment", "over: year"), GOOD.replace("unit", "nuit")
    )

    assert {"0.yaml", "1.yaml"} == {file for _, file, _ in found}


def test_a_fact_may_not_be_described_twice(tmp_path: Path) -> None:
    """Not even in the same words."""
    assert places(tmp_path, GOOD, GOOD) == [("vocabulary-twice", "1.yaml", 2)]


def test_a_built_in_fact_may_not_be_described_again(tmp_path: Path) -> None:
    """A pack does not change what a fact means."""
    again = GOOD.replace("parking_spaces", FACTS[0].id)

    assert places(tmp_path, again) == [("vocabulary-twice", "0.yaml", 2)]


@pytest.mark.parametrize("label", ["PARKEERPLAATSEN", "parking spaces", "parking_spaces"])
def test_a_label_may_not_be_a_name_of_another_fact(label: str, tmp_path: Path) -> None:
    """A submission that uses it would be about either."""
    other = GOOD.replace("parking_spaces", "garages")
    other = other.replace("parkeerplaatsen", label).replace("en: parking spaces", "en: garages")

    assert places(tmp_path, GOOD, other) == [("vocabulary-label", "1.yaml", 2)]


def test_both_languages_may_use_the_same_label(tmp_path: Path) -> None:
    """For the same fact."""
    assert problems(tmp_path, GOOD.replace("en: parking spaces", "en: parkeerplaatsen")) == []


def test_the_id_of_a_fact_is_its_key(tmp_path: Path) -> None:
    """Whatever the entry says about itself."""
    (tmp_path / "a.yaml").write_text(GOOD.replace("unit:", "id: other\n    unit:"), "utf-8")

    assert load_vocabulary([tmp_path]).facts["parking_spaces"].id == "parking_spaces"


@pytest.mark.parametrize(
    "unit", ["percent", "percentage point", "share", "factor", "yes/no", "date"]
)
def test_only_counts_and_amounts_add_up_over_periods(unit: str, tmp_path: Path) -> None:
    """Two percentages of half a year make none of a year."""
    text = GOOD.replace("unit: count", f"unit: {unit}").replace("over: moment", "over: period")

    assert places(tmp_path, text) == [("fact-adds-up", "0.yaml", 2)]


def test_a_rise_is_in_percent(tmp_path: Path) -> None:
    """It is computed so."""
    rise = "or_rise: {start: parking_spaces, end: parking_spaces}\n    over: moment"

    assert places(tmp_path, GOOD.replace("over: moment", rise)) == [("fact-rise", "0.yaml", 2)]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("parking_spaces", []),
        ("parking_space", ["vocabulary-unknown"]),
        ("regular_seekers_discussed", ["vocabulary-not-a-number"]),
    ],
)
def test_parts_and_wholes_are_numbers_that_are_described(
    name: str, expected: list[str], tmp_path: Path
) -> None:
    """Somewhere, also in another file."""
    within = f"within:\n  - parts: [{name}]\n    whole: [{name}]\n"

    assert expected == [p.code for p in problems(tmp_path, within, GOOD)]


def test_a_rise_follows_from_numbers_that_are_described(tmp_path: Path) -> None:
    """Somewhere."""
    rise = "or_rise: {start: nowhere, end: regular_seekers_discussed}\n    over: rate"
    text = GOOD.replace("over: moment", rise).replace("unit: count", "unit: percent")

    assert sorted(p.code for p in problems(tmp_path, text)) == [
        "vocabulary-not-a-number",
        "vocabulary-unknown",
    ]


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    """As any other YAML."""
    (tmp_path / "a.yaml").write_bytes(GOOD.encode("utf-16"))

    assert places(tmp_path) == [("yaml-syntax", "a.yaml", 1)]


@pytest.mark.parametrize("over", ["deliverable", "deviation"])
def test_what_has_a_date_is_stated_as_a_date_or_no(over: str, tmp_path: Path) -> None:
    """A number of days would be a date."""
    text = (
        f"facts:\n  iets:\n    unit: dwellings\n    over: {over}\n"
        "    label: {nl: iets, en: something}\n    definition: {nl: iets, en: something}\n"
    )
    (tmp_path / "a.yaml").write_text(text, "utf-8")
    with pytest.raises(InputError) as caught:
        load_vocabulary([tmp_path])

    assert [(p.code, p.where.row) for p in caught.value.problems] == [("fact-dated", 2)]
