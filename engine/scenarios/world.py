"""What a scenario builds up and asks: rows as parties would submit them, and the outcome."""

from dataclasses import dataclass, field
from datetime import date

from engine.checking import Checker, Question
from engine.judge.findings import Assessment, Finding, NotAssessed
from engine.words.speaking import Speaker
from facts.periods import Period
from facts.values import Raw
from rules.schema import Clause

NO_DAY = date(2100, 12, 31)


@dataclass
class World:
    """One scenario."""

    checker: Checker
    agreements: list[str] = field(default_factory=list)
    as_of: date = NO_DAY
    rows: list[dict[str, Raw]] = field(default_factory=list)
    assessment: Assessment = field(default_factory=Assessment)

    def report(self, party: str, period: str, facts: list[list[str]], subject: str = "") -> None:
        """Adds the rows of a table whose first row is its header."""
        header = facts[0]
        for cells in facts[1:]:
            given = dict(zip(header, cells, strict=True))
            self.rows.append({"partij": party, "periode": period, "onderwerp": subject, **given})

    def check(self, periods: tuple[Period, ...] = (), parties: tuple[str, ...] = ()) -> None:
        """Judges what was reported, as `signaal check` would."""
        question = Question(self.as_of, tuple(self.agreements), periods, parties)
        self.assessment = self.checker.check_rows(self.rows, question)

    def found(
        self, clause: str, party: str, period: str = "", subject: str = ""
    ) -> list[Finding | NotAssessed]:
        """What came out for a clause and a party, narrowed down where asked.

        A clause with several norms is followed by the title of one, in brackets.

        Raises KeyError for a party that no agreement knows: a slip must not look like silence.
        """
        if self.assessment.errors:
            raise AssertionError(f"er is niets getoetst: {self.errors()}")
        party_id = self.checker.known().parties[party.casefold()]
        everything: list[Finding | NotAssessed] = [
            *self.assessment.findings,
            *self.assessment.not_assessed,
        ]
        return [
            item
            for item in everything
            if item.about.party == party_id
            and clause.casefold() in _names(item.about.norm)
            and period in ("", str(item.about.period))
            and subject.casefold() in ("", (item.about.subject or "").casefold())
        ]

    def outcomes(self, clause: str, party: str, period: str = "", subject: str = "") -> list[str]:
        """The outcomes of a clause for a party, in the words of the explanations."""
        return [self._word(item) for item in self.found(clause, party, period, subject)]

    def explanation(self, clause: str, party: str, period: str = "", subject: str = "") -> str:
        """The Dutch explanations of a clause for a party, spaces made plain."""
        texts = [self._explained(item) for item in self.found(clause, party, period, subject)]
        return " ".join(texts).replace("\N{NO-BREAK SPACE}", " ")

    def unused(self) -> set[str]:
        """The Dutch labels of the facts that no norm used."""
        vocabulary = self.checker.library.vocabulary.facts
        return {vocabulary[fact.fact].label.nl for fact in self.assessment.unused_facts}

    def data_problems(self) -> str:
        """The contradictions in the figures."""
        return " ".join(item.problem.text("nl") for item in self.assessment.data_problems)

    def errors(self) -> str:
        """Why nothing was judged."""
        return " ".join(problem.text("nl") for problem in self.assessment.errors)

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


def _names(norm: Clause) -> tuple[str, str]:
    """How a scenario may name a norm: by its clause, or by its clause and title."""
    clause = norm.clause.casefold()
    return (clause, f"{clause} ({norm.title.nl.casefold()})")
