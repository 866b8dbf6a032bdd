"""Reports of the example and of rows in memory, through the program's own front door."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path

from engine.checking import Question
from engine.report.files import report_file
from engine.report.source import Source
from engine.words.speaking import Speaker
from facts.periods import period
from facts.values import Raw
from tests.report import four_years
from tests.support import checker

EXAMPLE = Path(__file__).parents[2] / "examples" / "dordrecht-2024" / "facts"
DAY = date(2025, 2, 1)


@cache
def example() -> Source:
    """The example of 2024."""
    assessment = checker().check([EXAMPLE], Question(DAY))
    return Source(assessment, Speaker(checker().library, DAY))


@cache
def four() -> Source:
    """Four years of both agreements of Dordrecht."""
    columns = four_years.COLUMNS[:5]
    rows = [dict(zip(columns, row, strict=True)) for row in four_years.rows()]
    return of_rows(rows, as_of=date(2028, 2, 1), agreements=tuple(four_years.AGREEMENTS))


def of_rows(
    rows: Sequence[Mapping[str, Raw]],
    *periods: str,
    as_of: date = DAY,
    agreements: tuple[str, ...] = (),
) -> Source:
    """What rows in memory give."""
    question = Question(as_of, agreements, tuple(period(text) for text in periods))
    assessment = checker().check_rows(rows, question)
    assert not assessment.errors, assessment.errors
    return Source(assessment, Speaker(checker().library, as_of))


def page(source: Source, language: str = "nl") -> str:
    """The report as a page."""
    found = report_file(source, language, ".html")
    assert isinstance(found, str)
    return found


def workbook(source: Source, language: str = "nl") -> bytes:
    """The report as a workbook."""
    found = report_file(source, language, ".xlsx")
    assert isinstance(found, bytes)
    return found
