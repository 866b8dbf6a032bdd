"""Masked figures cannot be worked out from what is shown, whatever the figures are."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from itertools import product
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.checking import Question
from engine.cli import main
from engine.masking import Mask, masked
from engine.output.machine import as_csv, as_json
from engine.output.terminal import printed
from engine.words.speaking import Speaker
from facts.masking import shown as figures_of
from facts.periods import period
from facts.submission import Fact
from tests.support import D24, checker

Figures = Mapping[tuple[str, str, str], int]
ABOVE, SOCIAL = "lettings_above_income_limit", "lettings_social"
REGULAR, SPECIAL = "lettings_regular_seekers", "lettings_special_groups"
DAY = date(2025, 2, 1)
BY = (2, 4, 5, 8, 9, 13, 26, 39, 52, -6, -13, -27, -33)


def rows_of(figures: Figures) -> list[dict[str, str]]:
    """The figures as a party hands them in."""
    names = ("party", "period", "fact", "value")
    return [dict(zip(names, (*key, str(value)), strict=True)) for key, value in figures.items()]


def shown(figures: Figures) -> tuple[str, Mask]:
    """Everything that is written about some figures behind a mask, in every form."""
    question = Question(DAY, (D24,), (period("2024"),))
    library = checker().library
    assessment, mask = masked(checker().check_rows(rows_of(figures), question), library.vocabulary)
    speaker = Speaker(library, DAY, mask)
    forms = (as_json(assessment, speaker), as_csv(assessment, speaker, "nl"))
    return "\n".join((*forms, printed(assessment, speaker, "nl"))), mask


def hidden(figures: Figures, mask: Mask) -> dict[tuple[str, str, str], str]:
    """The figures that are masked, with their signs."""
    signs = {(key[1], str(key[4]), key[3]): sign for (_, key), sign in mask.signs.items()}
    return {key: signs[key] for key in figures if key in signs}


def alike(figures: Figures, mask: Mask, small: tuple[str, str, str]) -> Iterator[Figures]:
    """Other figures that may look the same: a small one changed, the masked ones around it too."""
    others = [key for key in hidden(figures, mask) if key != small]
    near = (0, 1, -1, 2, -2)
    steps = sorted(product(near, repeat=len(others)), key=lambda step: sum(map(abs, step)))
    halves = sorted({key[1] for key in figures})
    apart = [
        tuple(_moved(key, by, dict(zip(periods, less, strict=True))) for key in others)
        for by in BY
        for periods in ([small[1]], halves)
        for less in product((0, 1, 2, 4), repeat=len(periods))
    ]
    for value, step in product(set(range(5)) - {figures[small]}, [*steps[:40], *apart]):
        moved = {key: figures[key] + by for key, by in zip(others, step, strict=True)}
        changed = with_sums({**figures, **moved, small: value}, {*others, small})
        if consistent(changed):
            yield changed


def _moved(key: tuple[str, str, str], by: int, less: Mapping[str, int]) -> int:
    """How much a figure moves: all lettings by `by`, those to regular seekers by less."""
    if key[1] not in less:
        return 0
    return {SOCIAL: by, REGULAR: by - less[key[1]]}.get(key[2], 0)


def with_sums(figures: Figures, masked_ones: set[tuple[str, str, str]]) -> Figures:
    """The figures with each masked one over a year as the sum of its halves, where these are."""
    sums = {
        (who, when, name): figures[who, "2024-H1", name] + figures[who, "2024-H2", name]
        for who, when, name in masked_ones
        if when == "2024" and (who, "2024-H1", name) in figures
    }
    return {**figures, **sums}


def consistent(figures: Figures) -> bool:
    """Whether figures do not contradict each other."""
    places = {key[:2] for key in figures}
    whole = all(
        figures[*p, SOCIAL] >= max(
            figures.get((*p, ABOVE), 0),
            figures.get((*p, REGULAR), 0) + figures.get((*p, SPECIAL), 0),
        )
        for p in places
    )  # fmt: skip
    return whole and min(figures.values()) >= 0 and all(
        value == figures.get((who, "2024-H1", n), value) + figures.get((who, "2024-H2", n), 0)
        for (who, when, n), value in figures.items() if when == "2024"
    )  # fmt: skip


def assert_hidden(figures: Figures) -> None:
    """For each masked count there are other figures of which exactly the same is shown."""
    text, mask = shown(figures)
    for key, sign in hidden(figures, mask).items():
        if sign == "<5":
            assert any(shown(other)[0] == text for other in alike(figures, mask, key)), key


@st.composite
def submissions(draw: st.DrawFn) -> Figures:
    """Lettings of a year, in halves, or both, with few to sensitive groups."""
    both = ("2024-H1", "2024-H2")
    halves = draw(st.sampled_from([("2024",), both, (*both, "2024")]))
    figures: dict[tuple[str, str, str], int] = {}
    for when in halves[:2]:
        social = draw(st.one_of(st.integers(1, 60), st.integers(60, 1200)))
        special = draw(st.integers(0, min(social, 9)))
        other = draw(st.integers(0, min(3, social - special)))
        above = draw(st.integers(0, min(social, 8)))
        for name, value in ((SOCIAL, social), (SPECIAL, special), (ABOVE, above),
                            (REGULAR, social - special - other)):  # fmt: skip
            figures["trivire", when, name] = value
    if len(halves) == 3:
        names = (SOCIAL, SPECIAL, ABOVE, REGULAR)
        figures |= {
            ("trivire", "2024", n): sum(figures["trivire", h, n] for h in both) for n in names
        }
    return figures


@settings(max_examples=6, deadline=None, derandomize=True)
@given(figures=submissions())
def test_no_masked_count_follows_from_what_is_shown(figures: Figures) -> None:
    """The same table, JSON and CSV come out for other figures, so nobody can tell which it was."""
    assert_hidden(figures)


def _of_year(social: int, above: int, party: str = "trivire") -> Figures:
    return {(party, "2024", SOCIAL): social, (party, "2024", ABOVE): above}


@pytest.mark.parametrize("social", [1, 10, 13, 26, 40, 54])
@pytest.mark.parametrize("above", [0, 1, 4])
def test_a_verdict_does_not_give_a_count_away(social: int, above: int) -> None:
    """Of ten lettings at most 7.5% can only be none: then the total is masked as well."""
    if above <= social:
        assert_hidden(_of_year(social, above))


def test_the_total_beside_it_does_not_give_a_count_away() -> None:
    """The figure of one party does not follow from that of both and the other's."""
    text, _ = shown({**_of_year(400, 3), **_of_year(1010, 76, "woonbron")})
    assert "79" not in text
    assert "76/1010" in text


def test_the_half_that_is_left_is_masked_too() -> None:
    """Of 3 and 40 the 40 is masked, because the year less 40 would be the 3."""
    facts = [
        Fact(party="trivire", period=period(when), fact=ABOVE, value=Decimal(value))
        for when, value in (("2024-H1", 3), ("2024-H2", 40), ("2024", 43))
    ]
    hidden_keys = figures_of(facts, checker().library.vocabulary).hidden()
    assert {str(key[4]) for key in hidden_keys} == {"2024-H1", "2024-H2"}


def test_the_other_part_of_a_whole_is_masked_too() -> None:
    """With 3 of 100 to special groups the 97 to regular seekers would tell."""
    figures = {("trivire", "2024", SOCIAL): 100, ("trivire", "2024", SPECIAL): 3,
               ("trivire", "2024", REGULAR): 97}  # fmt: skip
    text, _ = shown(figures)
    assert '"exact": "97/100"' not in text
    assert '"value": "97"' not in text


def test_counts_from_five_on_are_shown() -> None:
    """Five of a hundred is not masked, and neither is anything else."""
    text, mask = shown(_of_year(100, 5))
    assert not mask.signs
    assert "5/100" in text


def test_masking_changes_no_verdict() -> None:
    """Every outcome is what it is without a mask."""
    plain = checker().check_rows(rows_of(_of_year(20, 4)), Question(DAY, (D24,), (period("2024"),)))
    veiled, _ = masked(plain, checker().library.vocabulary)
    assert [f.status for f in veiled.findings] == [f.status for f in plain.findings]


def _run(folder: Path, *options: str) -> Result:
    (folder / "opgave.csv").write_text(
        "party,period,fact,value\ntrivire,2024,lettings_social,100\n"
        "trivire,2024,lettings_above_income_limit,3\n", "utf-8"
    )  # fmt: skip
    arguments = ["check", str(folder / "opgave.csv"), "--as-of", "2025-02-01", *options]
    return CliRunner().invoke(main, arguments)


def test_the_receipt_says_that_masking_was_on(tmp_path: Path) -> None:
    """And names the inputs without a hash, which would confirm a guess."""
    output = json.loads(_run(tmp_path, "--mask", "--format", "json").stdout)
    assert output["receipt"]["options"]["mask"] is True
    assert output["receipt"]["inputs"] == {"opgave.csv": None}
    found = [f for f in output["findings"] if f["agreement"] == D24]
    (finding,) = [f for f in found if f["norm"] == "free-allocation"]
    assert (finding["value"], finding["exact"], finding["masked"]) == (None, None, True)
    values = {e["fact"]: e["value"] for e in finding["evidence"] if e["kind"] == "fact"}
    assert values == {ABOVE: "<5", SOCIAL: "100"}
    assert "verhuringen boven de DAEB-inkomensgrens: <5" in finding["explanation"]["nl"]


def test_a_masked_outcome_can_be_repeated(tmp_path: Path) -> None:
    """From its receipt the same bytes come out."""
    out = tmp_path / "uit" / "masked.json"
    out.parent.mkdir()
    _run(tmp_path, "--mask", "--output", str(out))
    result = CliRunner().invoke(main, ["replay", str(out), "--inputs", str(tmp_path)])
    assert result.exit_code == 0, result.output


@pytest.mark.parametrize("option", ["--trace", "--baseline"])
def test_a_mask_does_not_go_with_what_shows_figures(tmp_path: Path, option: str) -> None:
    """Ids would be counted, and an earlier outcome may have the figure."""
    result = _run(tmp_path, "--mask", option, "free-allocation")
    assert result.exit_code == 2
    assert option in result.output
