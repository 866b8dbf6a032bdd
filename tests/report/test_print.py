"""On paper the summary for the board takes one page, whatever is in it."""

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from engine.report.page import Report
from engine.report.source import Source
from tests.accessibility import BROWSER
from tests.report import four_years
from tests.report.printing import linked, pages_of
from tests.report.support import example, four, of_rows, page

on_paper = pytest.mark.skipif(BROWSER is None, reason="there is no Chromium")
FIRST = "dordrecht-2024-2025"


@cache
def grave() -> Source:
    """Four years in which everything was reported and nearly half of it went wrong."""
    with pytest.MonkeyPatch.context() as patch:
        for name, part in (("REPORTED", 1), ("LATE", 0.45), ("UNDONE", 0.45)):
            patch.setattr(four_years, name, part)
        made = list(four_years.rows(3))
    rows = [dict(zip(four_years.COLUMNS[:5], row, strict=True)) for row in made]
    return of_rows(rows, as_of=date(2028, 2, 1), agreements=tuple(four_years.AGREEMENTS))


@on_paper
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("made", [example, four, grave], ids=["a year", "four years", "grave"])
def test_the_chapters_begin_on_the_second_page(made: object, language: str, tmp_path: Path) -> None:
    """The summary is whole on the first, of one year as of four, of all parties."""
    assert callable(made)
    found = pages_of(linked(page(made(), language), "summary", FIRST), tmp_path)

    assert (found["summary"], found[FIRST]) == (1, 2)


@pytest.mark.parametrize("made", [four, grave], ids=["four years", "grave"])
def test_no_norm_is_left_out_of_the_summary(made: object) -> None:
    """Each with a verdict has a row, or is counted among those that share one."""
    assert callable(made)
    report = Report(made(), "nl")
    for part, matrix in zip(report.parts, report.summary.matrices, strict=True):
        counted = len(matrix.rows) + matrix.more.count + matrix.kept.count

        assert counted == len(part.judged)
