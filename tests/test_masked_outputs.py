"""What is masked is in nothing that the commands write, whatever its form."""

import csv
import io
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from shutil import copytree
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from engine.checking import Checker, Question
from engine.cli import main
from engine.comparing.whatif import Versions, WhatIf, outcome_of, versions, what_if
from engine.judge.findings import Assessment
from engine.output.machine import as_csv, as_json
from engine.output.terminal import printed
from engine.report.files import report_file
from engine.report.source import Source
from engine.room.answering import Room
from engine.room.answering import room as answered
from engine.room.masked import masked_room
from engine.words.rooming import RoomText, room_data
from engine.words.speaking import Speaker
from engine.words.supposing import Supposed
from engine.words.trending import trend_lines
from facts.periods import period
from rules.loader import Library
from tests.masked.submissions import (
    ABOVE,
    AGREEMENT,
    CHANGED,
    DAY,
    INSTITUTIONS,
    PACKS,
    REGULAR,
    SOCIAL,
    SPECIAL,
    Figures,
    checker,
    judged,
    recounted,
    rows_of,
    submissions,
    veiled,
    with_verdicts,
)

LANGUAGES = ("nl", "en")
EXPECTED = (f"de-eik:{ABOVE}=+6", f"de-eik:{SOCIAL}=+40", f"de-eik:{INSTITUTIONS}=20")


def speaker() -> Speaker:
    """Speaks of the invented agreement."""
    return Speaker(checker().library, DAY)


def written(found: Assessment) -> Iterator[object]:
    """Every form of an outcome, in both languages; of a workbook every cell and formula."""
    source = Source(found, speaker())
    yield as_json(found, speaker())
    yield report_file(source, "nl", ".json")
    for language in LANGUAGES:
        yield as_csv(found, speaker(), language)
        yield printed(found, speaker(), language, trend_lines(found, speaker(), language))
        yield report_file(source, language, ".html")
    yield cells(report_file(source, "nl", ".xlsx"))


def cells(workbook: str | bytes) -> dict[tuple[str, str], object]:
    """What a workbook holds, by sheet and cell."""
    assert isinstance(workbook, bytes)
    book = load_workbook(io.BytesIO(workbook))
    return {
        (sheet.title, cell.coordinate): cell.value
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }


@settings(max_examples=30, deadline=None)
@given(figures=submissions(), seed=st.integers(0, 999))
def test_every_output_is_the_same_for_other_counts(figures: Figures, seed: int) -> None:
    """Byte for byte, once the verdicts are; that only these can differ is tested beside it."""
    before = veiled(judged(figures))
    after = veiled(judged(recounted(figures, before, Random(seed))))

    assert list(written(after)) == list(written(with_verdicts(before, after)))


def room_of(figures: Figures, day: date) -> Room:
    """The masked room of one party in the last year, with something expected of three figures."""
    with TemporaryDirectory() as folder:
        path = as_file(figures, Path(folder))
        found = answered(checker(), [path], EXPECTED, Question(day, (AGREEMENT,)))
    return masked_room(found, checker().library.vocabulary)


def as_file(figures: Figures, folder: Path) -> Path:
    """The figures in a file."""
    path = folder / "opgave.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, ("party", "period", "fact", "value"))
        writer.writeheader()
        writer.writerows(rows_of(figures))
    return path


def told(found: Room) -> Sequence[object]:
    """The answers as text and as data."""
    lines = [list(RoomText(speaker(), language).lines(found)) for language in LANGUAGES]
    return [*lines, json.dumps(room_data(found, speaker()))]


def answered_as(found: Room, other: Room) -> Room:
    """Answers with the verdicts of others."""
    pairs = zip(found.answers, other.answers, strict=True)
    given = (replace(a, finding=replace(a.finding, status=b.finding.status)) for a, b in pairs)
    return replace(found, answers=tuple(given))


@settings(max_examples=60, deadline=None)
@given(
    figures=submissions(),
    seed=st.integers(0, 999),
    day=st.sampled_from([date(2024, 7, 1), date(2025, 7, 1)]),
)
def test_the_room_left_is_the_same_for_other_counts(figures: Figures, seed: int, day: date) -> None:
    """What is expected is added to the counts, or the year is over, and they do not follow."""
    before = room_of(figures, day)
    after = room_of(recounted(figures, veiled(judged(figures)), Random(seed)), day)

    assert told(after) == told(answered_as(before, after))


def test_a_withheld_verdict_is_among_what_is_not_answered(tmp_path: Path) -> None:
    """At least four, and a fourth is expected: with the verdict the count would be told."""
    (chapter,) = copytree(PACKS, tmp_path / "packs").glob("*/1-*.yaml")
    text = chapter.read_text("utf-8").replace("pass: at least 3\n", "pass: at least 4\n")
    chapter.write_text(text, "utf-8")
    by = Checker(Library((tmp_path / "packs",)))
    path = as_file({("de-eik", "2025", INSTITUTIONS): 3}, tmp_path)
    question = Question(date(2025, 7, 1), (AGREEMENT,))
    plain = answered(by, [path], [f"de-eik:{INSTITUTIONS}=+1"], question)
    found = masked_room(plain, by.library.vocabulary)

    assert [answer.finding.norm.id for answer in plain.answers] == ["institutions"]
    assert not found.answers
    assert found.unanswered[0].reason == "masked"
    assert not any("No norm" in str(line) for line in RoomText(speaker(), "en").lines(found))


def supposed_of(figures: Figures, found: Versions) -> WhatIf:
    """What would flip under the changed agreement, masked."""
    with TemporaryDirectory() as folder:
        path = as_file(figures, Path(folder))
        return what_if([path], Question(DAY, (AGREEMENT,)), found, mask=True)


@settings(max_examples=30, deadline=None)
@given(figures=submissions(), seed=st.integers(0, 999))
def test_what_if_is_the_same_for_other_counts_with_the_same_verdicts(
    figures: Figures, seed: int
) -> None:
    """Where a verdict differs it is in another list, so the lists are only held together then."""
    found = versions((PACKS, CHANGED))
    before = supposed_of(figures, found)
    after = supposed_of(recounted(figures, veiled(judged(figures)), Random(seed)), found)

    if outcomes(after) == outcomes(before):
        assert supposed(after) == supposed(before)


def outcomes(found: WhatIf) -> object:
    """The verdicts of both versions."""
    flips = (*found.flips, *found.moved)
    return [(f.about.norm.id, f.about.party, outcome_of(f.old), outcome_of(f.new)) for f in flips]


def supposed(found: WhatIf) -> str:
    """What flips, as data with the explanations of both versions."""
    now, then = (Speaker(one, DAY) for one in (found.versions.now, found.versions.then))
    return json.dumps(Supposed(found, now, then).data())


LETTINGS = "".join(
    f"woonbron,2024,{name},{value}\n"
    for name, value in ((SOCIAL, 1009), (ABOVE, 3), (REGULAR, 1006), (SPECIAL, 3))
)


def run(folder: Path, command: str, *options: str) -> Result:
    """A command on a submission with 3 of 1,009 above the limit, and 3 to special groups."""
    path = folder / "in" / "opgave.csv"
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"party,period,fact,value\n{LETTINGS}", "utf-8")
    arguments = [command, str(path), "--mask", "--as-of", "2025-02-01", *options]
    return CliRunner().invoke(main, arguments, catch_exceptions=False)


TELLING = ("3/1009", "1006", "1.006", "0.002973", "0,3%")
"""What follows from 3 of 1,009: the fraction, what is left, the share."""


@pytest.mark.parametrize("form", ["table", "json", "csv"])
def test_the_check_does_not_tell(form: str, tmp_path: Path) -> None:
    """In any form."""
    result = run(tmp_path, "check", "--format", form, "--agreement", "dordrecht-2024-2025")

    assert result.exit_code == 0, result.output
    assert ("afgeschermd" if form == "table" else "<5") in result.stdout
    assert not [number for number in TELLING if number in result.output]


@pytest.mark.parametrize("suffix", [".html", ".json"])
def test_the_report_does_not_tell(suffix: str, tmp_path: Path) -> None:
    """The page has no chart of it, the JSON no value."""
    path = tmp_path / f"rapport{suffix}"
    result = run(tmp_path, "report", "-o", str(path))

    assert result.exit_code == 0, result.output
    text = path.read_text("utf-8")
    assert "&lt;5" in text or "<5" in text
    assert not [number for number in TELLING if number in text]


def test_a_workbook_has_no_figure_and_no_formula_of_it(tmp_path: Path) -> None:
    """Where the value stands it says so; a formula over a sign would fail."""
    path = tmp_path / "rapport.xlsx"
    run(tmp_path, "report", "-o", str(path))
    held = cells(path.read_bytes())

    values = {value for (sheet, _), value in held.items() if sheet == "Oordelen"}
    assert "afgeschermd" in values
    assert not [value for value in values if str(value).startswith("=")]
    column = [
        value for (sheet, cell), value in held.items() if (sheet, cell[0]) == ("Cijfers", "E")
    ]
    assert set(column[1:]) == {1009, "<5", "x"}


def test_the_room_left_does_not_tell(tmp_path: Path) -> None:
    """75 fit in 1,009 lettings, so how many more may come would say how many there were."""
    result = run(tmp_path, "room", "--expect", "lettings_social=+0", "--format", "json")
    output = json.loads(result.stdout)

    assert output["inputs"] == {"opgave.csv": None}
    answers = [a for a in output["room"] if a["norm"] == "free-allocation"]
    assert [(a["masked"], a["value"], a["allowed"]) for a in answers] == [(True, None, [])]


@pytest.mark.parametrize("expected", ["1", "-9"])
def test_an_expectation_that_is_refused_does_not_tell_what_there_was(
    tmp_path: Path, expected: str
) -> None:
    """The same sentence whatever was reported, with the fact that it is about."""
    said = set()
    for count in (2, 3, 4):
        path = tmp_path / "opgave.csv"
        path.write_text(
            "party,period,fact,value\nwoonbron,2024-H1,lettings_social,400\n"
            f"woonbron,2024-H1,lettings_above_income_limit,{count}\n"
        )
        asked = ["--expect", f"lettings_above_income_limit={expected}", "--as-of", "2024-08-01"]
        result = CliRunner().invoke(main, ["room", str(path), "--mask", *asked])
        assert result.exit_code == 2
        said.add(result.output)

    (sentence,) = said
    assert "afgeschermd" in sentence


def test_what_is_expected_does_not_unmask_what_there_was(tmp_path: Path) -> None:
    """Ten more make thirteen, which is not small; everybody can take the ten off again."""
    running = ("--expect", f"{ABOVE}=+10", "--as-of", "2024-07-01")
    result = run(tmp_path, "room", *running, "--format", "json")

    assert "13" not in json.dumps(json.loads(result.stdout)["room"])


@pytest.mark.parametrize(("command", "options"), [
    ("check", ("--trace", "free-allocation")),
    ("check", ("--baseline", "eerder.json")),
    ("report", ("--baseline", "eerder.json", "-o", "rapport.html")),
])  # fmt: skip
def test_a_mask_does_not_go_with_what_shows_figures(
    command: str, options: tuple[str, ...], tmp_path: Path
) -> None:
    """Ids would be counted, and an earlier outcome may have the figure."""
    result = run(tmp_path, command, *options)

    assert result.exit_code == 2
    assert options[0] in result.output


def test_the_receipt_says_that_masking_was_on(tmp_path: Path) -> None:
    """And names the inputs without a hash, which would confirm a guess."""
    output: dict[str, Any] = json.loads(run(tmp_path, "check", "--format", "json").stdout)

    assert output["receipt"]["options"]["mask"] is True
    assert output["receipt"]["inputs"] == {"opgave.csv": None}
    found = [f for f in output["findings"] if f["agreement"] == "dordrecht-2024-2025"]
    (one,) = [f for f in found if f["norm"] == "free-allocation"]
    assert (one["value"], one["exact"], one["margin"], one["masked"]) == (None, None, None, True)
    values = {e["fact"]: e["value"] for e in one["evidence"] if e["kind"] == "fact"}
    assert values == {ABOVE: "<5", SOCIAL: "1009"}
    assert "verhuringen boven de DAEB-inkomensgrens: <5" in one["explanation"]["nl"]


def test_the_log_has_no_hash_of_what_is_masked(tmp_path: Path) -> None:
    """A log is kept beside what was written."""
    lines = run(tmp_path, "check", "--format", "json", "--log").stderr.splitlines()

    assert [json.loads(line)["inputs"] for line in lines if '"assessed"' in line] == [
        {"opgave.csv": ""}
    ]


def test_a_masked_outcome_can_be_repeated(tmp_path: Path) -> None:
    """From its receipt the same bytes come out; that the files are the same cannot be said."""
    out = tmp_path / "masked.json"
    run(tmp_path, "check", "--output", str(out))
    arguments = ["replay", str(out), "--inputs", str(tmp_path / "in")]
    result = CliRunner().invoke(main, arguments)

    assert result.exit_code == 0, result.output
    assert "geen vingerafdruk" in result.output


def test_a_figure_of_another_year_is_a_gap_in_the_chart() -> None:
    """A line is only drawn through what may be shown."""
    figures = {
        ("de-eik", year, name): value
        for year, above in (("2024", 30), ("2025", 3))
        for name, value in ((SOCIAL, 400), (ABOVE, above))
    }
    source = Source(veiled(judged(figures)), speaker())
    text = report_file(source, "nl", ".html")

    assert isinstance(text, str)
    assert "2025: afgeschermd" in text or "<svg" not in text
    assert period("2025").text in text
