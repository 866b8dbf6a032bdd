"""The one function behind `signaal check`: from files and a question to an assessment."""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from engine import __version__
from engine.judge.findings import Assessment, Receipt
from engine.judge.judge import Judge, Outcome
from engine.recounting import Recount, registers
from engine.terms import outside_terms
from engine.tracing import traced
from facts.catalogue import printable
from facts.contradictions import Contradiction
from facts.files import bytes_of
from facts.ledger import Ledger
from facts.periods import Period
from facts.problems import InputError, Problem, did_you_mean
from facts.readers import read_submission, submission_from
from facts.registers import Registers
from facts.registers.reconciling import Trust, reconciled
from facts.submission import Fact, FactKey, Submission, for_area, key_of, shares_of
from facts.table import Known
from facts.values import Raw
from rules.loader import Library
from rules.schema import Agreement, Pack


@dataclass(frozen=True)
class Question:
    """What is asked: which agreements, periods and parties, and as of which day.

    Empty `agreements` and `periods` mean those that the submission gives rise to; empty
    `parties` those that occur in it, `all` every party of the agreements. `trust` says what is
    judged where a total and a register differ; left out, neither.
    """

    as_of: date
    agreements: tuple[str, ...] = ()
    periods: tuple[Period, ...] = ()
    parties: tuple[str, ...] = ()
    trust: Trust | None = None


@dataclass
class Checker:
    """A library of packs with everything compiled once, for any number of submissions."""

    library: Library
    _judges: dict[str, Judge] = field(default_factory=dict)

    def check(
        self, paths: Iterable[Path], question: Question, asked: Recount | None = None
    ) -> Assessment:
        """Reads files and folders and judges them; input that cannot be used gives errors only.

        Registers among them are counted as `asked`.
        """
        asked = asked or Recount()
        question = replace(question, trust=asked.trust)
        counted: list[Registers] = []

        def read(known: Known) -> Submission:
            parties = party_ids(question.parties, known)
            counted.append(registers(self.library, known, asked, question.periods, parties))
            return read_submission(paths, known, counted[0])

        assessment = self._check(read, question)
        options = {
            "engine": asked.options.engine,
            "trace": list(asked.trace),
            "mapping": file_option(asked.mapping),
        }
        return self._traced(noted(assessment, options), asked, counted)

    def _traced(
        self, assessment: Assessment, asked: Recount, counted: Sequence[Registers]
    ) -> Assessment:
        """The assessment with the rows behind the norms that were asked for."""
        if assessment.receipt is None or not asked.trace:
            return assessment
        packs = [self.library.pack(name) for name in assessment.receipt.packs]
        try:
            found = traced(counted[0], packs, asked, assessment)
        except InputError as error:
            return Assessment(errors=error.problems)
        return replace(assessment, traces=found)

    def check_rows(self, rows: Sequence[Mapping[str, Raw]], question: Question) -> Assessment:
        """Judges rows that are in memory already, exactly as if they came from a JSON file."""
        return self._check(lambda known: submission_from(rows, known), question)

    def _check(self, read: Callable[[Known], Submission], question: Question) -> Assessment:
        try:
            agreements = [self.library.known(name) for name in question.agreements]
            known = self.known(agreements)
            parties = party_ids(question.parties, known)
            return self.judge(read(known), replace(question, parties=parties))
        except InputError as error:
            return Assessment(errors=error.problems)

    def judge(self, submission: Submission, question: Question) -> Assessment:
        """Judges a submission; raises InputError when no agreement covers it.

        The parties of the question are ids here.
        """
        periods = question.periods or _years(submission)
        packs = self._packs(submission, question, periods)
        results: dict[str, Outcome] = {}
        areas = sorted({pack.agreement.area for pack in packs})
        shares = shares_of(submission, areas)
        ledgers = {area: self._ledger(shares[area], area, question.trust) for area in areas}
        for pack in packs:
            ledger = ledgers[pack.agreement.area]
            parties = self._parties(ledger, pack.agreement, question)
            judge = self._judge(pack)
            results[pack.id] = judge.judge(ledger, parties, periods, question.as_of)
        unused = self._unused(submission, packs, results)
        return Assessment(
            self._receipt(submission, question, packs, periods),
            tuple(f for result in results.values() for f in result.findings),
            tuple(n for result in results.values() for n in result.not_assessed),
            _distinct(c for result in results.values() for c in result.contradictions),
            unused,
            notes=(*submission.notes, *outside_terms(unused, packs, self.library.vocabulary)),
        )

    def known(self, agreements: Sequence[str] = ()) -> Known:
        """The facts and parties that rows may mention, of some agreements or of all.

        A name that two parties go by stands for neither, unless it is the id of one of them.
        """
        chosen = agreements or list(self.library.agreements)
        named: dict[str, set[str]] = {}
        ids: set[str] = set()
        for name in chosen:
            for party_id, party in self.library.agreements[name][1].parties.items():
                ids.add(party_id)
                for alias in (party_id, party.name, *party.also):
                    named.setdefault(alias.casefold(), set()).add(party_id)
        parties = {alias: min(owners) for alias, owners in named.items() if len(owners) == 1}
        areas = frozenset(self.library.agreements[name][1].area for name in chosen)
        return Known(self.library.vocabulary, {**parties, **{name: name for name in ids}}, areas)

    def units(self, pack: Pack) -> Mapping[str, str]:
        """The unit that each norm of a pack measures in."""
        return self._judge(pack).units

    @property
    def compiled(self) -> int:
        """Of how many agreements the rules are compiled at the moment."""
        return len(self._judges)

    def close(self) -> None:
        """Frees what was compiled; it is compiled again when it is needed again."""
        for judge in self._judges.values():
            judge.close()
        self._judges.clear()

    def _packs(
        self, submission: Submission, question: Question, periods: Sequence[Period]
    ) -> list[Pack]:
        if question.agreements:
            names = [self.library.known(name) for name in dict.fromkeys(question.agreements)]
        else:
            names = self._fitting(submission, periods)
        return [self.library.pack(name) for name in sorted(names)]

    def _fitting(self, submission: Submission, periods: Sequence[Period]) -> list[str]:
        """The agreements whose parties and term meet the submission.

        A period after every term belongs to the agreements with a norm that outlives its term.
        """
        places = {(fact.party, fact.area) for fact in submission.facts}
        own = {
            name: agreement
            for name, (_, agreement) in self.library.agreements.items()
            if any(
                (p, area) in places for p in agreement.parties for area in (None, agreement.area)
            )
        }
        chosen: set[str] = set()
        for period in periods:
            terms = {n: a.term for n, a in own.items()}
            inside = [n for n, term in terms.items() if period.meets(term.start, term.end)]
            chosen.update(inside or self._outlived(own, period))
        if not chosen:
            raise InputError([Problem("agreement-none")])
        return sorted(chosen)

    def _outlived(self, own: Mapping[str, Agreement], period: Period) -> list[str]:
        ended = [n for n, a in own.items() if a.term.end is not None and a.term.end < period.start]
        return [
            name
            for name in ended
            if any(period.meets(n.valid.start, n.valid.end) for n in self.library.pack(name).norms)
        ]

    def _ledger(self, submission: Submission, area: str, trust: Trust | None) -> Ledger:
        vocabulary = self.library.vocabulary
        own = for_area(reconciled(submission, area, vocabulary, trust), area, vocabulary)
        return Ledger(own, vocabulary)

    def _parties(self, ledger: Ledger, agreement: Agreement, question: Question) -> tuple[str, ...]:
        if "all" in question.parties:
            return tuple(agreement.parties)
        wanted = question.parties or agreement.parties
        given = bool(question.parties)
        return tuple(p for p in agreement.parties if p in wanted and (given or ledger.facts_of(p)))

    def _judge(self, pack: Pack) -> Judge:
        if pack.sha256 not in self._judges:
            library = self.library
            self._judges[pack.sha256] = Judge(pack, library.vocabulary, library.reference)
        return self._judges[pack.sha256]

    def _unused(
        self,
        submission: Submission,
        packs: Sequence[Pack],
        results: Mapping[str, Outcome],
    ) -> tuple[Fact, ...]:
        """The facts that no norm consulted, whichever agreement they were meant for."""
        used: dict[str | None, set[FactKey]] = defaultdict(set)
        for pack in packs:
            for area in (None, pack.agreement.area):
                used[area] |= results[pack.id].used

        def consulted(fact: Fact) -> bool:
            key = _without_area(key_of(fact, self.library.vocabulary))
            return key in used.get(fact.area, ())

        reported = (fact for fact in submission.facts if not fact.recounted)
        return tuple(fact for fact in reported if not consulted(fact))

    def _receipt(
        self,
        submission: Submission,
        question: Question,
        packs: Sequence[Pack],
        periods: Sequence[Period],
    ) -> Receipt:
        return Receipt(
            engine_version=__version__,
            packs={pack.id: pack.sha256 for pack in packs},
            inputs={file.name: file.sha256 for file in submission.inputs},
            as_of=question.as_of,
            periods=tuple(str(period) for period in periods),
            parties=question.parties,
            facts=len(submission.facts),
            blank_rows=submission.blank_rows,
            unread_sheets=submission.unread_sheets,
            options=_options(question),
        )


def noted(assessment: Assessment, options: Mapping[str, object]) -> Assessment:
    """The assessment with more of what was asked in its receipt."""
    receipt = assessment.receipt
    if receipt is None:
        return assessment
    return replace(assessment, receipt=replace(receipt, options={**receipt.options, **options}))


def file_option(path: Path | None) -> dict[str, str] | None:
    """A file as the options of a receipt name it; raises InputError where it cannot be read."""
    if path is None:
        return None
    return {"name": printable(path.name), "sha256": hashlib.sha256(bytes_of(path)).hexdigest()}


def _options(question: Question) -> dict[str, object]:
    """What was asked, as it was asked; the day stands beside it in the receipt."""
    return {
        "agreements": list(question.agreements),
        "periods": [str(period) for period in question.periods],
        "parties": list(question.parties),
        "trust": question.trust,
    }


def party_ids(names: Iterable[str], known: Known) -> tuple[str, ...]:
    """The ids of parties by any name; raises InputError for the unknown ones."""
    found = {name: known.parties.get(name.casefold(), "") for name in names if name != "all"}
    strangers = [name for name, party in found.items() if not party]
    if strangers:
        words = ({"party": name, **did_you_mean(name, known.parties)} for name in strangers)
        raise InputError(Problem("party-unknown", values=values) for values in words)
    return tuple(found.get(name, name) for name in names)


def _years(submission: Submission) -> tuple[Period, ...]:
    return tuple(sorted({fact.period.year for fact in submission.facts}))


def _without_area(key: FactKey) -> FactKey:
    return (None, *key[1:])


def _distinct(found: Iterable[Contradiction]) -> tuple[Contradiction, ...]:
    """Each contradiction once, though several agreements may have met it."""
    return tuple({(i.problem.text("en"), i.fact, i.keys): i for i in found}.values())
