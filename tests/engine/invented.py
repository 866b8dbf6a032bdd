"""An invented agreement of three corporations, and what comes out of judging it."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from engine.judge.findings import Finding
from engine.judge.judge import Judge, Outcome
from facts.ledger import Ledger
from facts.periods import period
from facts.submission import Fact, Submission
from facts.values import Value
from facts.vocabulary import Vocabulary
from rules.schema import Agreement, Chapter, Pack
from tests.oracle.packs import FACTS

VOCABULARY = Vocabulary(facts=FACTS, within=())


YEAR = period("2024")


TEXT = {"nl": "n", "en": "n"}


SPAN = {"from": "2021-01-01"}


CLAUSE: Mapping[str, object] = {
    "id": "n", "covers": [], "clause": "1", "title": TEXT, "agreed": TEXT, "next": TEXT,
    "force": "binding", "binds": "each corporation", "valid": SPAN,
}  # fmt: skip


NAMES = ("noord", "zuid", "west")


AGREEMENT = Agreement.model_validate(
    {
        "id": "stad", "title": "Stad", "area": "stad", "signed": "2021-01-01", "term": SPAN,
        "years": SPAN, "next": TEXT,
        "parties": {name: {"role": "corporation", "name": name.title()} for name in NAMES},
    }
)  # fmt: skip


TASK = {
    "id": "task", "label": TEXT, "unit": "lettings", "by": "year",
    "values": {"2024": {"value": "10", "clause": "1"}},
}  # fmt: skip


STACKING = {
    "id": "stacking", "label": TEXT, "unit": "factor", "by": "layers",
    "values": {"1": {"value": "1", "clause": "1"}, "3+": {"value": "0.85", "clause": "2"}},
}  # fmt: skip


CAP = {
    "id": "cap", "label": TEXT, "unit": "percent", "by": "year",
    "values": {"2024": {"value": "5", "clause": "3"}},
}  # fmt: skip
DATED = {"until_then": "not due", "valid": {"from": "2024-01-01"}}


def judge_of(*norms: Mapping[str, object]) -> Judge:
    """A judge of the agreement with some norms."""
    content = {
        "chapter": "1", "parameters": {"task": TASK, "stacking": STACKING, "cap": CAP},
        "norms": [{**CLAUSE, "id": f"n{i}", **norm} for i, norm in enumerate(norms)],
    }  # fmt: skip
    chapter = Chapter.model_validate(content)
    return Judge(Pack(agreement=AGREEMENT, chapters=(chapter,), sha256=""), VOCABULARY, {})


def outcome(
    *norms: Mapping[str, object],
    rows: Sequence[Fact] = (),
    years: Sequence[str] = ("2024",),
    as_of: date = date(2100, 1, 1),
    parties: Sequence[str] = ("noord",),
    **facts: Value,
) -> Outcome:
    """What comes out for some norms and the facts of `noord` over 2024, and perhaps more rows."""
    submitted = [
        Fact(party="noord", period=YEAR, fact=name, value=value) for name, value in facts.items()
    ]
    ledger = Ledger(Submission(facts=(*submitted, *rows)), VOCABULARY)
    judge = judge_of(*norms)
    try:
        return judge.judge(ledger, parties, [period(year) for year in years], as_of)
    finally:
        judge.close()


def finding(norm: Mapping[str, object], **facts: Value) -> Finding:
    """The one finding."""
    (found,) = outcome(norm, **facts).findings
    return found


def reason(norm: Mapping[str, object], **facts: Value) -> str:
    """Why there is no verdict."""
    (found,) = outcome(norm, **facts).not_assessed
    return found.reason


def missing(norm: Mapping[str, object], *rows: Fact) -> list[tuple[str, str, str | None]]:
    """The facts that are missing for a verdict: which, over which period, of whom."""
    (item,) = outcome(norm, rows=rows).not_assessed
    assert item.reason == "missing-fact"
    return [(gap.fact, str(gap.period), gap.party) for gap in item.missing]


def over(year: str, name: str, number: int) -> Fact:
    """A fact of `noord` over a year."""
    return Fact(party="noord", period=period(year), fact=name, value=Decimal(number))


def of(party: str, name: str, value: Value, when: str = "2024", subject: str | None = None) -> Fact:
    """A fact of a party."""
    return Fact(party=party, period=period(when), fact=name, value=value, subject=subject)


def everyone(name: str, number: int, when: str = "2024", who: Sequence[str] = NAMES) -> list[Fact]:
    """The same figure of each party."""
    return [of(party, name, Decimal(number), when) for party in who]


COURSE = {"until_then": "pace of the last year"}
