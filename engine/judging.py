"""Judges: every norm of an agreement for every party it binds, once, never silently."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property
from itertools import islice

from engine.cases import Case, consulted, group_of, prepare
from engine.compiling import (
    FIRST_NORM,
    MISSING_PARAMETER,
    NUMBERS_PER_NORM,
    UNFIT,
    Compiled,
    Limit,
    compile_norm,
    outcome,
    printed_bound,
)
from engine.findings import Beside, Crossing, Finding, NotAssessed, Reason, Status, Subject
from engine.headroom import Limits, headroom, steps_of
from engine.inference import Match, Message, RuleSet
from engine.measuring import Measured, measured
from engine.parameters import SCALE, Parameters, ParameterUse, Row, evaluate, rows
from engine.scope import periods_and_subjects, settled_by_time
from facts.contradictions import Contradiction, contradictions
from facts.ledger import Ledger, Place
from facts.periods import Period
from facts.reference import Series
from facts.submission import FactKey
from facts.units import units
from facts.vocabulary import Vocabulary
from rules.dimensions import Names, check_norm
from rules.schema import Norm, Pack

NORMS_PER_RULESET = 40

STATUSES: Mapping[str, Status] = {"pass": "pass", "warn": "warn", "breach": "breach"}


@dataclass(frozen=True)
class Outcome:
    """What judging one agreement gave, and the facts that were consulted for it."""

    findings: tuple[Finding, ...]
    not_assessed: tuple[NotAssessed, ...]
    contradictions: tuple[Contradiction, ...]
    used: frozenset[FactKey]


class Judge:
    """An agreement compiled once, ready to judge submissions."""

    def __init__(self, pack: Pack, vocabulary: Vocabulary, reference: Mapping[str, Series]) -> None:
        """Compiles the norms; the pack was checked when it was loaded."""
        self.pack = pack
        self.parameters = Parameters(pack.parameters, reference)
        names = Names(vocabulary.facts, pack.parameters, reference)
        self.units = {norm.id: check_norm(norm, names) for norm in pack.norms}
        self.batches = [list(batch) for batch in _batched(self._compiled(), NORMS_PER_RULESET)]

    @cached_property
    def rulesets(self) -> list[RuleSet]:
        """The compiled rules, a ruleset for each batch of norms."""
        return [
            RuleSet(f"{self.pack.id}-{i}", {k: v for norm in batch for k, v in norm.rules.items()})
            for i, batch in enumerate(self.batches)
        ]

    def _compiled(self) -> Iterator[Compiled]:
        for i, norm in enumerate(self.pack.norms):
            yield compile_norm(norm, self.units[norm.id], FIRST_NORM + i * NUMBERS_PER_NORM)

    def judge(
        self, ledger: Ledger, parties: Sequence[str], asked: Sequence[Period], as_of: date
    ) -> Outcome:
        """Every norm for every one of `parties` it binds; the order is that of the agreement."""
        return _Judgement(self, ledger, parties, asked, as_of).outcome()


class _Judgement:
    """One run: the cases of a submission, settled by time or by the rules."""

    def __init__(
        self,
        judge: Judge,
        ledger: Ledger,
        parties: Sequence[str],
        asked: Sequence[Period],
        as_of: date,
    ) -> None:
        self.judge = judge
        self.ledger = ledger
        self.parties = set(parties)
        self.asked = asked
        self.as_of = as_of
        self.contradictions = contradictions(ledger.submission, ledger)
        self.used: set[FactKey] = set()
        self.totals: dict[tuple[str, Period], Beside] = {}

    def outcome(self) -> Outcome:
        results: list[Finding | NotAssessed] = []
        for batch, ruleset in zip(self.judge.batches, self.judge.rulesets, strict=True):
            results += self._batch(batch, ruleset)
        findings = tuple(result for result in results if isinstance(result, Finding))
        rest = tuple(result for result in results if isinstance(result, NotAssessed))
        return Outcome(findings, rest, self.contradictions, frozenset(self.used))

    def _batch(
        self, batch: Sequence[Compiled], ruleset: RuleSet
    ) -> Iterator[Finding | NotAssessed]:
        open_cases: list[tuple[Case, Compiled]] = []
        settled: list[NotAssessed] = []
        for compiled in batch:
            for about in self._subjects(compiled.norm):
                reason = self._settled(about)
                if reason == "not-in-force":
                    settled.append(NotAssessed(about, reason))
                    continue
                case = self._prepared(about, compiled)
                if reason is None:
                    open_cases.append((case, compiled))
                else:
                    so_far = None if case.unusable else case.measured
                    settled.append(NotAssessed(about, reason, so_far=so_far))
        table = _ParameterTable(batch, self.judge.parameters, open_cases)
        groups = [group_of(case, compiled) for case, compiled in open_cases]
        matches = ruleset.run(table.messages, groups)
        for (case, compiled), match in zip(open_cases, matches, strict=True):
            yield self._result(case, compiled, match, table)
        yield from settled

    def _subjects(self, norm: Norm) -> Iterator[Subject]:
        pack, unit = self.judge.pack, self.judge.units[norm.id]
        for party in pack.bound_by(norm):
            if party in self.parties:
                for period, subject in periods_and_subjects(norm, self.ledger, party, self.asked):
                    yield Subject(pack.agreement, norm, unit, party, subject, period)

    def _settled(self, about: Subject) -> Reason | None:
        return settled_by_time(about.norm, self.ledger, about.period, self.as_of)

    def _prepared(self, about: Subject, compiled: Compiled) -> Case:
        case = prepare(about, compiled, self.ledger, self.judge.parameters, self.contradictions)
        self.used.update(consulted(case, self.ledger))
        return case

    def _result(
        self, case: Case, compiled: Compiled, match: Match, table: "_ParameterTable"
    ) -> Finding | NotAssessed:
        found = outcome(match.rule)
        if found == MISSING_PARAMETER:
            return NotAssessed(case.about, MISSING_PARAMETER, lacking=self._lacking(case, compiled))
        if found == UNFIT:
            reason = case.unusable or "data-problem"
            return NotAssessed(case.about, reason, case.missing, (), case.contradictions)
        crossings = tuple(_crossing(limit, case, match, table) for limit in compiled.limits)
        return self._finding(case, STATUSES[found], crossings)

    def _lacking(self, case: Case, compiled: Compiled) -> tuple[tuple[str, str], ...]:
        year = case.about.period.end.year
        trees = [limit.bound.tree for limit in compiled.limits]
        sums = [evaluate(tree, self.judge.parameters, year, case.key) for tree in trees]
        lacking = dict.fromkeys(item for found in sums for item in found.lacking)
        known_key = case.key is not None
        return tuple(item for item in lacking if known_key or item[1].isdigit())

    def _finding(self, case: Case, status: Status, crossings: tuple[Crossing, ...]) -> Finding:
        about, figures = case.about, case.measured
        limits = _limits(about.norm, crossings, final=case.course is None)
        kind, counted = units()[about.unit].kind, _counted_unit(about, figures, self.ledger)
        steps = steps_of(kind, counted, figures.top, figures.bottom)
        return Finding(
            about,
            status,
            figures,
            crossings,
            headroom(status, limits, steps),
            case.key_facts,
            case.record.facts[0] if case.record else None,
            self._stricter(about, crossings),
            case.course,
            self._beside(about) if about.norm.beside else None,
        )

    def _stricter(self, about: Subject, crossings: tuple[Crossing, ...]) -> ParameterUse | None:
        """The national value of the year, where it is stricter than what was agreed."""
        if about.norm.national is None:
            return None
        national = self.judge.parameters.in_year(about.norm.national, about.period.end.year)
        first = crossings[0]
        if national is None:
            return None
        upper = first.bound.side == "at most"
        stricter = national.value < first.value if upper else national.value > first.value
        return national if stricter else None

    def _beside(self, about: Subject) -> Beside:
        key = (about.norm.id, about.period)
        if key not in self.totals:
            self.totals[key] = self._total(about)
        return self.totals[key]

    def _total(self, about: Subject) -> Beside:
        parties = self.judge.pack.bound_by(about.norm)
        each = {p: measured(about.norm, self.ledger, Place(p), about.period) for p in parties}
        without = tuple(party for party, figures in each.items() if figures.missing)
        if without:
            return Beside(None, parties, without)
        top = sum((figures.top for figures in each.values()), Fraction(0))
        bottom = sum((figures.bottom or Fraction(0) for figures in each.values()), Fraction(0))
        return Beside(Measured(top=top, bottom=bottom) if bottom else None, parties, ())


class _ParameterTable:
    """The parameter values that the cases of a batch may need, as the rules see them."""

    def __init__(
        self,
        batch: Sequence[Compiled],
        parameters: Parameters,
        cases: Sequence[tuple[Case, Compiled]],
    ) -> None:
        self.messages: list[Message] = []
        self.rows: dict[tuple[int, int, int], Row] = {}
        years: dict[int, set[int]] = {}
        for case, compiled in cases:
            years.setdefault(compiled.number, set()).add(case.about.period.end.year)
        for compiled in batch:
            for limit in compiled.limits:
                self._add(limit, compiled.norm, parameters, sorted(years.get(compiled.number, ())))

    def _add(self, limit: Limit, norm: Norm, parameters: Parameters, years: Sequence[int]) -> None:
        joined = limit.joined
        if joined is None:
            return
        cent = norm.round == "cent"
        for row in rows(limit.bound, joined.source, parameters, years, cent=cent):
            self.rows[joined.number, row.year, row.place] = row
            message = {"k": joined.number, "y": row.year, "x": row.place, "v": row.value}
            self.messages.append(message)

    def row(self, message: Message) -> Row:
        return self.rows[message["k"], message["y"], message["x"]]


def _crossing(limit: Limit, case: Case, match: Match, table: _ParameterTable) -> Crossing:
    """The bound that the rule compared with, from what the rule was joined with."""
    if limit.joined is not None:
        row = table.row(match.joined[limit.joined.alias])
        return Crossing(limit.bound, Fraction(row.value + limit.joined.plus, SCALE), row.uses)
    if case.limit is not None:
        return Crossing(limit.bound, case.limit)
    printed = printed_bound(limit.bound, case.about.unit)
    return Crossing(limit.bound, printed if printed is not None else Fraction(0))


def _limits(norm: Norm, crossings: tuple[Crossing, ...], *, final: bool) -> Limits:
    """Where pass and warn end, and what lies beyond the last band."""
    upper = norm.holds.side == "at most"
    first, last = crossings[0].value, crossings[-1].value
    breaches = norm.force == "binding" and final
    warns = len(crossings) > 1 or not breaches
    return Limits(upper, first, first if warns else None, last if breaches else None)


def _counted_unit(about: Subject, figures: Measured, ledger: Ledger) -> str:
    """What the numerator counts: lettings rather than dwellings, where the facts say so."""
    first = next(iter(figures.figures), None)
    definition = ledger.vocabulary.facts[first] if first else None
    return definition.counted_unit.id if definition else about.unit


def _batched(norms: Iterator[Compiled], size: int) -> Iterator[tuple[Compiled, ...]]:
    while batch := tuple(islice(norms, size)):
        yield batch
