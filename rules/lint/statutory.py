"""Bounds that the law sets, from `rules/statutory.yaml`: a norm may be stricter, never looser."""

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path

from pydantic import Field, RootModel, ValidationError

from facts.document import read_file
from facts.model import Closed, Localised, problems_in
from facts.problems import InputError, in_each
from facts.reference import Series
from rules.expressions import Bound, Expression
from rules.lint.remarks import Remark
from rules.lint.sources import Source, bounds, share_days, years
from rules.lint.values import in_percent, value_in
from rules.schema import BoundText, MeasureText, Norm, Span

FILE = Path(__file__).parent.parent / "statutory.yaml"


class Statutory(Closed):
    """One bound of the law: on what, since when, and where it stands."""

    label: Localised
    measure: MeasureText
    bound: BoundText
    start: date = Field(alias="from")
    end: date | None = Field(alias="to", default=None)
    source: str

    @property
    def valid(self) -> Span:
        """From when to when it holds."""
        return Span.model_validate({"from": self.start, "to": self.end})


class StatutoryFile(RootModel[Mapping[str, Statutory]]):
    """Every bound by id."""


@cache
def statutory(path: Path = FILE) -> Mapping[str, Statutory]:
    """The bounds of the law by id; raises InputError with file and line."""
    document = read_file(path)
    try:
        return StatutoryFile.model_validate(document.content or {}).root
    except ValidationError as error:
        raise InputError(problems_in(error, document, StatutoryFile)) from None


def check(source: Source, series: Mapping[str, Series]) -> Iterator[Remark]:
    """A remark for each band of a norm that goes beyond what the law allows."""
    for norm in source.pack.norms:
        for law in statutory().values():
            if norm.measure.tree == law.measure.tree and share_days(norm.valid, law.valid):
                yield from _looser(source, norm, law, series)


def _looser(
    source: Source, norm: Norm, law: Statutory, series: Mapping[str, Series]
) -> Iterator[Remark]:
    for bound in bounds(norm):
        if bound.side != law.bound.side or not _beyond(bound, norm, law, source, series):
            continue
        labels = in_each("label", law.label.__getitem__)
        words = {"bound": bound.text, "law": law.bound.text, "source": law.source, **labels}
        yield source.remark("statutory-looser", norm, **words, start=law.start)


def _beyond(
    bound: Bound, norm: Norm, law: Statutory, source: Source, series: Mapping[str, Series]
) -> bool:
    """Whether the bound is looser in a year for which its value is known."""
    limit = _in_year(law.bound.tree, 0, source, series)
    span = Span.model_validate({"from": max(norm.valid.start, law.start), "to": norm.valid.end})
    for year in years(span, source.pack.agreement.years):
        value = _in_year(bound.tree, year, source, series)
        if value is not None and limit is not None:
            beyond = value > limit if bound.side == "at most" else value < limit
            if beyond:
                return True
    return False


def _in_year(
    tree: Expression, year: int, source: Source, series: Mapping[str, Series]
) -> Fraction | None:
    """The value of a bound in a year, a percentage as part of one; None if it is not known."""
    value = value_in(tree, year, source, series)
    return value / 100 if value is not None and in_percent(tree, source, series) else value
