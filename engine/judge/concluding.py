"""Turns the rule that a case met into a finding: bounds, distances and what stands around it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from engine.judge.bounds import agreed_bounds
from engine.judge.cases import Case
from engine.judge.compiling import Compiled, Limit, outcome
from engine.judge.findings import Beside, Course, Crossing, Finding, Status
from engine.judge.inference import Match, Message
from engine.judge.parameters import SCALE, Parameters, ParameterUse, Row, bounds_of, evaluate, rows
from facts.ledger import Ledger
from rules.schema import Norm

STATUSES: Mapping[str, Status] = {"pass": "pass", "warn": "warn", "breach": "breach"}


class ParameterTable:
    """The parameter values that the cases of a batch may need, as the rules see them."""

    def __init__(self, parameters: Parameters, cases: Sequence[tuple[Case, Compiled]]) -> None:
        """Looks up every value for the years that the cases are about."""
        self.messages: list[Message] = []
        self.rows: dict[tuple[int, int, int], Row] = {}
        joined = [(case, compiled) for case, compiled in cases if compiled.joins]
        years: dict[int, set[int]] = defaultdict(set)
        for case, compiled in joined:
            years[compiled.number].add(case.about.period.end.year)
        for case, compiled in {pair[1].number: pair for pair in joined}.values():
            with bounds_of(case.about.agreement.id, compiled.norm.id):
                for limit in compiled.limits:
                    self._add(limit, compiled.norm, parameters, sorted(years[compiled.number]))

    def _add(self, limit: Limit, norm: Norm, parameters: Parameters, years: Sequence[int]) -> None:
        joined = limit.joined
        if joined is None:
            return
        for row in rows(limit.bound, joined.source, parameters, years, rounding=norm.round):
            self.rows[joined.number, row.year, row.place] = row
            message = {"k": joined.number, "y": row.year, "x": row.place, "v": row.value}
            self.messages.append(message)

    def row(self, message: Message) -> Row:
        """The value that a message stands for."""
        return self.rows[message["k"], message["y"], message["x"]]


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What turning a match into a finding needs to look things up in."""

    table: ParameterTable
    parameters: Parameters
    ledger: Ledger

    def finding(
        self, case: Case, compiled: Compiled, match: Match, beside: Beside | None
    ) -> Finding:
        """The finding of a case, with the bounds that its rule was joined with."""
        status = STATUSES[outcome(match.rule)]
        bands = (limit for limit in (compiled.holds, compiled.warn) if limit is not None)
        crossings = compiled.crossings or tuple(
            _crossing(limit, case, match, self.table) for limit in bands
        )
        also = _crossing(compiled.also, case, match, self.table) if compiled.also else None
        return Finding(
            case.about,
            case.norm,
            status,
            case.measured,
            crossings,
            _counted_unit(case, self.ledger),
            case.key_facts,
            case.record.facts[0] if case.record else None,
            also,
            _stricter(case, crossings, self.parameters),
            _course(case, compiled, self.parameters),
            beside,
            case.portion,
            case.condition.facts[0] if case.condition else None,
        )


def lacking(case: Case, compiled: Compiled, parameters: Parameters) -> tuple[tuple[str, str], ...]:
    """The parameters without a value, each with the year or class that it lacks."""
    year = case.about.period.end.year
    trees = [limit.bound.tree for limit in compiled.limits]
    sums = [evaluate(tree, parameters, year, case.key) for tree in trees]
    found = dict.fromkeys(item for each in sums for item in each.lacking)
    return tuple(item for item in found if case.key is not None or item[1].isdigit())


def _crossing(limit: Limit, case: Case, match: Match, table: ParameterTable) -> Crossing:
    """The bound that the rule compared with, from what the rule was joined with."""
    if limit.crossing is not None:
        return limit.crossing
    if limit.joined is None:
        return Crossing(limit.bound, case.own[limit.own])
    row = table.row(match.joined[limit.joined.alias])
    if limit.own:
        return Crossing(limit.bound, case.own[limit.own], row.uses)
    return Crossing(limit.bound, Fraction(row.value + limit.joined.plus, SCALE), row.uses)


def _course(case: Case, compiled: Compiled, parameters: Parameters) -> Course | None:
    """The course of a case, with where it must be on the date of the norm."""
    if case.course is None:
        return None
    agreed = agreed_bounds(compiled, case.about, parameters, case.key)
    return replace(case.course, target=agreed.get(compiled.holds.own))


def _counted_unit(case: Case, ledger: Ledger) -> str:
    """What the numerator counts: lettings rather than dwellings, where the facts say so."""
    definition = ledger.vocabulary.facts[case.measured.facts[0].fact]
    return definition.counts or definition.unit


def _stricter(
    case: Case, crossings: tuple[Crossing, ...], parameters: Parameters
) -> ParameterUse | None:
    """The national value of the year, where it is stricter than what was agreed."""
    if case.norm.national is None:
        return None
    national = parameters.in_year(case.norm.national, case.about.period.end.year)
    if national is None:
        return None
    first = crossings[0]
    upper = first.bound.side == "at most"
    stricter = national.value < first.value if upper else national.value > first.value
    return national if stricter else None
