"""What a scenario builds up and asks: rows as parties would submit them, and the outcome."""

from dataclasses import dataclass, field
from datetime import date

from engine.checking import Checker, Question
from engine.findings import Assessment, Finding, NotAssessed
from engine.speaking import Speaker
from facts.periods import Period
from facts.values import Raw

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

    def check(self, periods: tuple[Period, ...] = ()) -> None:
        """Judges what was reported, as `signaal check` would."""
        question = Question(self.as_of, tuple(self.agreements), periods)
        self.assessment = self.checker.check_rows(self.rows, question)

    def found(
        self, clause: str, party: str, period: str = "", subject: str = ""
    ) -> list[Finding | NotAssessed]:
        """What came out for a clause and a party, narrowed down where asked."""
        everything: list[Finding | NotAssessed] = [
            *self.assessment.findings,
            *self.assessment.not_assessed,
        ]
        return [
            item
            for item in everything
            if item.about.norm.clause == clause
            and party.casefold() in (item.about.party, item.about.party_name.casefold())
            and period in ("", str(item.about.period))
            and subject in ("", item.about.subject)
        ]

    def outcomes(self, clause: str, party: str, period: str = "", subject: str = "") -> list[str]:
        """The outcomes of a clause for a party, in the words of the explanations."""
        return [self._word(item) for item in self.found(clause, party, period, subject)]

    def explanation(self, clause: str, party: str, period: str = "", subject: str = "") -> str:
        """The Dutch explanations of a clause for a party, spaces made plain."""
        texts = [self._explained(item) for item in self.found(clause, party, period, subject)]
        return " ".join(texts).replace("\N{NO-BREAK SPACE}", " ")

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
