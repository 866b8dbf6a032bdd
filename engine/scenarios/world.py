"""What a scenario builds up and asks: rows as parties would submit them, and the outcome."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Self

from engine.checking import Checker, Question
from engine.judge.findings import Assessment, Finding, NotAssessed, Subject
from engine.scenarios.failures import Failure, Refusal, Stopped
from engine.words.placing import told
from engine.words.speaking import Speaker
from facts.periods import Period, period
from facts.problems import Problem, did_you_mean
from facts.values import Raw, read_value
from rules.schema import Clause

NO_DAY = date(2100, 12, 31)
ABOUT = (
    r'artikel (?P<clause>(?:[^()]|\([^()]*(?:\([^()]*\)[^()]*)*\))+?) voor (?P<party>[^"]+?)'
    r'(?: over (?P<period>[0-9]{4}[-0-9HQ]*))?(?: bij "(?P<subject>[^"]+)")?'
)
REQUIRED = frozenset({"feit", "waarde"})
OPTIONAL = frozenset({"bron", "toelichting", "gemeente"})


@dataclass(frozen=True)
class About:
    """What a Then-step is about: a clause, or one norm of it, for a party; the rest narrows down.

    A clause with several norms is followed by the title of one, in brackets.
    """

    clause: str
    party: str
    period: str = ""
    subject: str = ""

    @classmethod
    def of(cls, text: str) -> Self:
        """Reads `artikel ... voor ...`, as `ABOUT` has it."""
        match = re.fullmatch(ABOUT, text)
        if match is None:
            raise ValueError(text)
        return cls(**{key: value or "" for key, value in match.groupdict().items()})

    def names(self, norm: Clause) -> bool:
        """Whether it names this norm."""
        return self.clause.casefold() in _names(norm)

    def fits(self, about: Subject) -> bool:
        """Whether an outcome for the right party is one of those meant."""
        return (
            self.names(about.norm)
            and self.period in ("", str(about.period))
            and self.subject.casefold() in ("", (about.subject or "").casefold())
        )


@dataclass
class World:
    """One scenario; `seen` is every outcome that its Then-steps looked at."""

    checker: Checker
    agreements: list[str] = field(default_factory=list)
    as_of: date = NO_DAY
    rows: list[dict[str, Raw]] = field(default_factory=list)
    assessment: Assessment = field(default_factory=Assessment)
    seen: list[Finding | NotAssessed] = field(default_factory=list)

    def set_day(self, day: str) -> None:
        """Sets the day of judging; raises Failure for what is no date."""
        try:
            found = read_value(day, "date")
        except ValueError:
            raise Failure("day", says=day) from None
        if not isinstance(found, date):
            raise Failure("day", says=day)
        self.as_of = found

    def report(self, party: str, period: str, facts: list[list[str]], subject: str = "") -> None:
        """Adds the rows of a table whose first row is its header.

        Raises Failure for a header that does not say which columns are the fact and its value.
        """
        header = facts[0]
        columns = {name.casefold() for name in header}
        if not REQUIRED <= columns <= REQUIRED | OPTIONAL or len(columns) < len(header):
            raise Failure("table-header", found=" | ".join(header))
        for cells in facts[1:]:
            given = dict(zip(header, cells, strict=True))
            self.rows.append({"partij": party, "periode": period, "onderwerp": subject, **given})

    def check(self, periods: tuple[Period, ...] = (), parties: tuple[str, ...] = ()) -> None:
        """Judges what was reported, as `signaal check` would."""
        question = Question(self.as_of, tuple(self.agreements), periods, parties)
        self.assessment = self.checker.check_rows(self.rows, question)

    def check_over(self, asked: str) -> None:
        """Judges one period only; raises Failure for what is no period."""
        try:
            found = period(asked)
        except ValueError as error:
            raise Refusal(Problem(str(error), values={"period": asked})) from None
        self.check((found,))

    def expect_outcome(self, about: About, outcome: str) -> None:
        """Fails unless this is the one outcome."""
        found = self._some(about)
        if [self._word(item) for item in found] == [outcome]:
            return
        code = "outcome" if len(found) == 1 else "outcomes"
        raise Failure(code, says=outcome, found=self._told(found, outcomes=True))

    def expect_words(self, about: About, words: str) -> None:
        """Fails unless the explanation has these words."""
        text = self._explanation(about)
        if words not in text:
            raise Failure("words", says=words, found=text)

    def expect_silence(self, about: About, words: str) -> None:
        """Fails if the explanation has these words."""
        text = self._explanation(about)
        if words in text:
            raise Failure("silence", says=words, found=text)

    def expect_nothing(self, about: About) -> None:
        """Fails if anything came out; also a clause that does not exist is not there."""
        found = self._found(about)
        if found:
            raise Failure("present", found=self._told(found, outcomes=True))

    def expect_unused(self, label: str) -> None:
        """Fails unless some norm-less fact has this label."""
        self._must_be_judged()
        vocabulary = self.checker.library.vocabulary.facts
        found = {vocabulary[fact.fact].label.nl: None for fact in self.assessment.unused_facts}
        if label.casefold() not in {name.casefold() for name in found}:
            raise Failure("unused", says=label, found=", ".join(found) or "-")

    def expect_contradiction(self, words: str) -> None:
        """Fails unless the figures contradict each other in these words."""
        self._must_be_judged()
        found = " ".join(told(item.problem, "nl") for item in self.assessment.data_problems)
        if words not in found:
            raise Failure("contradiction", says=words, found=found or "-")

    def expect_refusal(self, words: str) -> None:
        """Fails unless nothing was judged, for a reason in these words."""
        found = self._refusal()
        if words not in found:
            raise Failure("refusal", says=words, found=found or "-")

    def _found(self, about: About) -> list[Finding | NotAssessed]:
        self._must_be_judged()
        parties = self.checker.known().parties
        party = parties.get(about.party.casefold())
        if party is None:
            words = {"party": about.party, **did_you_mean(about.party, parties)}
            raise Refusal(Problem("party-unknown", values=words))
        own = [i for i in self._everything() if i.about.party == party and about.fits(i.about)]
        self.seen += [item for item in own if not any(item is one for one in self.seen)]
        return own

    def _some(self, about: About) -> list[Finding | NotAssessed]:
        """What was found; raises Failure, saying what there is, if that is nothing."""
        found = self._found(about)
        if not found:
            self._must_exist(about)
            near = [item for item in self._everything() if about.names(item.about.norm)]
            raise Failure("nowhere" if near else "for-nobody", found=self._told(near))
        return found

    def _everything(self) -> list[Finding | NotAssessed]:
        return [*self.assessment.findings, *self.assessment.not_assessed]

    def _must_be_judged(self) -> None:
        if self.assessment.errors:
            if any(problem.where.file for problem in self.assessment.errors):
                raise Stopped(self.assessment.errors)  # the rows of a scenario are in no file
            raise Failure("refused", found=self._refusal())
        if self.assessment.receipt is None:
            raise Failure("not-checked")

    def _must_exist(self, about: About) -> None:
        agreements = self.assessment.receipt.packs if self.assessment.receipt else ()
        norms = [norm for name in agreements for norm in self.checker.library.pack(name).clauses]
        if not any(about.names(norm) for norm in norms):
            names = (name for norm in norms for name in _printed(norm))
            near = did_you_mean(about.clause, dict.fromkeys(names))
            raise Failure("clause", says=about.clause, agreements=", ".join(agreements), **near)

    def _refusal(self) -> str:
        told_once = dict.fromkeys(problem.text("nl") for problem in self.assessment.errors)
        return "; ".join(told_once)

    def _explanation(self, about: About) -> str:
        texts = [self._explained(item) for item in self._some(about)]
        return " ".join(texts).replace("\N{NO-BREAK SPACE}", " ")

    def _told(self, items: Iterable[Finding | NotAssessed], *, outcomes: bool = False) -> str:
        """What there is: for whom and when, and which outcome if asked."""
        told: dict[str, None] = {}
        for item in items:
            about = item.about
            parts = (about.norm.title.nl, about.party_name, about.subject, str(about.period))
            place = ", ".join(filter(None, parts))
            told[f"{self._word(item)} ({place})" if outcomes else place] = None
        return "; ".join(told)

    def _speaker(self) -> Speaker:
        return Speaker(self.checker.library, self.as_of)

    def _word(self, item: Finding | NotAssessed) -> str:
        words = self._speaker().words(item.about.agreement.id, "nl")
        if isinstance(item, Finding):
            return words.say("outcome", item.status)
        return words.say("reason", item.reason, "label")

    def _explained(self, item: Finding | NotAssessed) -> str:
        if isinstance(item, Finding):
            return self._speaker().finding(item, "nl")
        return self._speaker().reason(item, "nl")


def _names(norm: Clause) -> tuple[str, ...]:
    """How a scenario may name a norm: by its clause, or by its clause and title."""
    return tuple(name.casefold() for name in _printed(norm))


def _printed(norm: Clause) -> tuple[str, str]:
    """Its names in capitals and small letters, as the agreement and `signaal norms` have them."""
    return (norm.clause, f"{norm.clause} ({norm.title.nl})")
