"""Judges: every norm of an agreement for every party it binds, once, never silently."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from functools import cached_property
from itertools import product

from engine.judge.cases import UNUSABLE, Case, group_of, prepare
from engine.judge.compiling import (
    FIRST_NORM,
    MISSING_PARAMETER,
    NUMBERS_PER_NORM,
    UNFIT,
    Compiled,
    compile_norm,
    outcome,
)
from engine.judge.concluding import Conclusion, ParameterTable, lacking
from engine.judge.doubts import Doubts
from engine.judge.findings import Beside, Finding, NotAssessed, Reason, Subject
from engine.judge.inference import CHUNK, MAX_CONDITIONS, Match, RuleSet
from engine.judge.keeping import uncollected
from engine.judge.measuring import Measured, Source, impossible, measured
from engine.judge.parameters import SCALE, Parameters, bounds_of
from engine.judge.scope import (
    depends_on_reports,
    out_of_force,
    periods_and_subjects,
    settled_by_time,
    still_open,
)
from facts.contradictions import Contradiction, contradictions
from facts.ledger import Figure, Ledger, Place
from facts.periods import Period
from facts.reference import Series
from facts.submission import FactKey, key_of
from facts.vocabulary import Vocabulary
from rules.dimensions import DONE, OCCASIONS, Names, check_norm
from rules.expressions import FactRef
from rules.schema import Agreement, Norm, Pack, Unjudged

CONDITIONS_PER_RULESET = MAX_CONDITIONS // 10
"""Few: the library holds each case to the first condition of every norm in a ruleset."""
BY_RULE = (MISSING_PARAMETER, *UNUSABLE)
"""The reasons that the rules give; time and conditions settle the others beforehand."""


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
        self.batches = list(_batched(self._compiled()))

    @cached_property
    def rulesets(self) -> list[RuleSet]:
        """The compiled rules, a ruleset for each batch of norms."""
        return [
            RuleSet(f"{self.pack.id}-{i}", {k: v for norm in batch for k, v in norm.rules.items()})
            for i, batch in enumerate(self.batches)
        ]

    def close(self) -> None:
        """Frees the rulesets; the judge cannot judge after that."""
        for ruleset in vars(self).get("rulesets", ()):
            ruleset.close()

    def _compiled(self) -> Iterator[Compiled]:
        for i, norm in enumerate(self.pack.norms):
            with bounds_of(self.pack.id, norm.id):
                made = compile_norm(norm, self.units[norm.id], FIRST_NORM + i * NUMBERS_PER_NORM)
            yield made

    def judge(
        self, ledger: Ledger, parties: Sequence[str], asked: Sequence[Period], as_of: date
    ) -> Outcome:
        """Every norm for every one of `parties` it binds; the order is that of the agreement."""
        with uncollected():
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
        found = contradictions(ledger.submission, ledger)
        self.contradictions = tuple(_named(item, judge.pack.agreement) for item in found)
        self.doubts = Doubts(self.contradictions)
        self.used: set[int] = set()
        self.totals: dict[tuple[str, str | None, Period], Beside] = {}
        self.shares: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
        self.times: dict[tuple[str, Period], Reason | None] = {}

    def outcome(self) -> Outcome:
        results = list(self._results())
        findings = tuple(result for result in results if isinstance(result, Finding))
        rest = [result for result in results if isinstance(result, NotAssessed)]
        order = {norm.id: i for i, norm in enumerate(self.judge.pack.clauses)}
        rest.sort(key=lambda item: (order[item.about.norm.id], item.reason in BY_RULE))
        used = self.ledger.keys_of(self.used)
        return Outcome(findings, tuple(rest), self.contradictions, used)

    def _results(self) -> Iterator[Finding | NotAssessed]:
        """Every outcome as it is found; findings come in the order of the agreement."""
        for batch, ruleset in zip(self.judge.batches, self.judge.rulesets, strict=True):
            yield from self._batch(batch, ruleset)
        yield from self._without_verdict()

    def _batch(
        self, batch: Sequence[Compiled], ruleset: RuleSet
    ) -> Iterator[Finding | NotAssessed]:
        """What time settles, and in between what the rules make of some cases at a time.

        So that what was worked out for a case can be let go of before there are many.
        """
        cases: list[tuple[Case, Compiled]] = []
        for compiled in batch:
            for about in self._subjects(compiled.norm):
                settled = self._settled(about, compiled)
                if isinstance(settled, NotAssessed):
                    yield settled
                    continue
                cases.append((settled, compiled))
                if len(cases) == CHUNK:
                    yield from self._ruled(cases, ruleset)
                    cases = []
        yield from self._ruled(cases, ruleset)

    def _ruled(
        self, cases: Sequence[tuple[Case, Compiled]], ruleset: RuleSet
    ) -> Iterator[Finding | NotAssessed]:
        table = ParameterTable(self.judge.parameters, cases)
        conclusion = Conclusion(table, self.judge.parameters, self.ledger)
        groups = [group_of(case, compiled) for case, compiled in cases]
        matches = ruleset.run(table.messages, groups)
        for (case, compiled), match in zip(cases, matches, strict=True):
            yield self._result(case, compiled, match, conclusion)

    def _subjects(self, norm: Norm) -> Iterator[Subject]:
        pack, unit = self.judge.pack, self.judge.units[norm.id]
        together = pack.measured_over(norm)
        found: Sequence[tuple[Period, str | None]] = ()
        for party in pack.bound_by(norm):
            if party in self.parties:
                if not found or depends_on_reports(norm):
                    whose = together or (party,)
                    found = list(periods_and_subjects(norm, self.ledger, whose, self.asked))
                for period, subject in found:
                    yield Subject(pack.agreement, norm, unit, party, subject, period)

    def _without_verdict(self) -> Iterator[NotAssessed]:
        """The clauses that have no value or that only people can judge, for every year asked."""
        pack = self.judge.pack
        years = tuple(dict.fromkeys(period.year for period in self.asked))
        for norm in pack.clauses:
            if not isinstance(norm, Unjudged):
                continue
            for party in (party for party in pack.bound_by(norm) if party in self.parties):
                for year, subject in product(years, norm.subjects or (None,)):
                    about = Subject(pack.agreement, norm, "", party, subject, year)
                    outside = out_of_force(norm, year)
                    yield NotAssessed(about, "not-in-force" if outside else norm.not_judged)

    def _settled(self, about: Subject, compiled: Compiled) -> NotAssessed | Case:
        """What time or a condition settles, or else the case for the rules."""
        norm = compiled.norm
        reason = self._by_time(norm, about.period)
        if reason == "not-in-force":
            return NotAssessed(about, reason)
        source = self._source(norm, about.party, about.subject)
        case = prepare(about, compiled, source, self.judge.parameters, self.doubts)
        self.used.update(map(id, case.facts))
        if case.condition is not None and _unmet(case.condition, case, self.ledger):
            return NotAssessed(about, "not-bound")
        undone = case.measured.undone or bool(case.measured.missing)
        if reason is None and undone and still_open(norm, about.period, self.as_of):
            reason = "not-due"
        if reason is None or (reason == "not-due" and _reached(case, compiled)):
            return case
        so_far = None if case.unusable or case.measured.undone else case.measured
        return NotAssessed(about, reason, so_far=so_far)

    def _by_time(self, norm: Norm, period: Period) -> Reason | None:
        """What time alone says of a norm over a period, which is the same for every party."""
        key = (norm.id, period)
        if key not in self.times:
            self.times[key] = settled_by_time(norm, self.ledger, period, self.as_of)
        return self.times[key]

    def _source(self, norm: Norm, party: str, subject: str | None) -> Source:
        if norm.id not in self.shares:
            pack = self.judge.pack
            sharing = pack.bound_by(norm) if norm.split else ()
            self.shares[norm.id] = (pack.measured_over(norm), sharing)
        return Source(self.ledger, Place(party, subject), self.as_of, *self.shares[norm.id])

    def _result(
        self, case: Case, compiled: Compiled, match: Match, conclusion: Conclusion
    ) -> Finding | NotAssessed:
        found = outcome(match.rule)
        if found == MISSING_PARAMETER:
            missing = lacking(case, compiled, self.judge.parameters)
            return NotAssessed(case.about, MISSING_PARAMETER, lacking=missing)
        if found == UNFIT:
            reason = case.unusable or "data-problem"
            silent = reason == "missing-fact" and not case.facts
            idle = case.measured.partly if case.about.unit == DONE else ()
            wrong = case.contradictions
            return NotAssessed(
                case.about, reason, case.missing, contradictions=wrong, silent=silent, idle=idle
            )
        beside = self._beside(case) if case.norm.beside else None
        return conclusion.finding(case, compiled, match, beside)

    def _beside(self, case: Case) -> Beside:
        key = (case.norm.id, case.about.subject, case.about.period)
        if key not in self.totals:
            self.totals[key] = self._total(case)
        return self.totals[key]

    def _total(self, case: Case) -> Beside:
        parties = self.judge.pack.bound_by(case.norm)
        each = {party: self._alone(case, party) for party in parties}
        found = [figures for figures in each.values() if figures is not None]
        if without := tuple(party for party, figures in each.items() if figures is None):
            return Beside(None, parties, without)
        bottoms = [figures.bottom for figures in found if figures.bottom is not None]
        top, bottom = sum((f.top for f in found), Fraction(0)), sum(bottoms, Fraction(0))
        adds_up = bottom and len(bottoms) == len(found)
        return Beside(Measured(top=top, bottom=bottom) if adds_up else None, parties, ())

    def _alone(self, case: Case, party: str) -> Measured | None:
        """What one party comes to by itself; None where that is not known, or cannot be right."""
        norm, about = case.norm, case.about
        source = replace(self._source(norm, party, about.subject), parties=())
        found = measured(norm, source, about.period)
        keys = {key_of(fact, self.ledger.vocabulary) for fact in found.facts}
        wrong = self.doubts.touching(keys) or impossible(norm, about.unit, found)
        return None if found.missing or wrong else found


def _unmet(condition: Figure, case: Case, ledger: Ledger) -> bool:
    """Whether it was reported that the condition is not met, and nothing contradicts that."""
    keys = {key_of(fact, ledger.vocabulary) for fact in condition.facts}
    doubted = any(not keys.isdisjoint(found.keys) for found in case.contradictions)
    return condition.value is False and not doubted


def _reached(case: Case, compiled: Compiled) -> bool:
    """Whether occasions have already been held as often as agreed: more cannot undo that."""
    facts = case.measured.facts
    occasions = all(fact.period.is_day and fact.period.end <= case.as_of for fact in facts)
    fixed, at_least = compiled.holds.fixed, compiled.norm.holds.side == "at least"
    alone = isinstance(case.norm.measure.tree, FactRef) and compiled.also is None
    counted = case.about.unit == OCCASIONS and alone and at_least and occasions
    counted = counted and case.measured.known
    return counted and fixed is not None and case.measured.top * SCALE >= fixed


def _batched(norms: Iterator[Compiled]) -> Iterator[list[Compiled]]:
    """The norms in rulesets that the library can hold."""
    batch: list[Compiled] = []
    conditions = 0
    for norm in norms:
        own = sum(len(rule) for rule in norm.rules.values())
        if batch and conditions + own > CONDITIONS_PER_RULESET:
            yield batch
            batch, conditions = [], 0
        batch.append(norm)
        conditions += own
    if batch:
        yield batch


def _named(found: Contradiction, agreement: Agreement) -> Contradiction:
    """A contradiction that calls the party by its name."""
    words = found.problem.values
    party = agreement.parties.get(str(words.get("party")))
    if party is None:
        return found
    problem = replace(found.problem, values={**words, "party": party.name})
    return replace(found, problem=problem)
