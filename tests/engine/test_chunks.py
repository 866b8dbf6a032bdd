"""Cases are judged some at a time and carry what their rules look at: neither changes anything."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from engine.checking import Question
from engine.judge import judge
from engine.judge.compiling import Compiled
from engine.judge.judge import Judge, Outcome
from facts.ledger import Ledger
from facts.periods import period
from facts.readers import submission_from
from tests.support import D24, D26, checker, rows

LIBRARY = checker().library
SHARE = ("lettings_social", "lettings_above_income_limit", "lettings_regular_seekers")


def outcome() -> Outcome:
    """Two years and two corporations: findings, cases without facts, and what time settles."""
    given = rows(
        *(
            (party, when, fact, 1000 - 90 * place)
            for place, fact in enumerate(SHARE)
            for party in ("trivire", "woonbron")
            for when in ("2024-H1", "2024-H2", "2025")
        ),
        ("woonbron", "2024-H1", "regular_seekers_discussed", "nee"),
        ("trivire", "2024", "rent_sum_increase", "5.3"),
    )
    own = Judge(LIBRARY.pack(D24), LIBRARY.vocabulary, LIBRARY.reference)
    ledger = Ledger(submission_from(given, checker().known()), LIBRARY.vocabulary)
    parties = tuple(own.pack.agreement.parties)
    found = own.judge(ledger, parties, (period("2024"), period("2025")), date(2025, 8, 1))
    own.close()
    return found


@pytest.mark.parametrize("chunk", [1, 2, 7, 100, 10_000])
def test_how_many_cases_are_judged_at_a_time_changes_nothing(
    chunk: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even the order of what was not assessed, whoever settled it."""
    usual = outcome()
    monkeypatch.setattr(judge, "CHUNK", chunk)

    found = outcome()

    assert len({item.reason for item in usual.not_assessed}) >= 3
    assert {finding.status for finding in usual.findings} >= {"pass", "breach"}
    assert found == usual


def test_a_judgement_gives_the_norms_in_the_order_of_the_agreement() -> None:
    """Findings, and apart from them what was not assessed."""
    found = outcome()
    order = [clause.id for clause in LIBRARY.pack(D24).clauses]

    for items in (found.findings, found.not_assessed):
        places = [order.index(item.about.norm.id) for item in items]
        assert places == sorted(places)


def mentioned(condition: Any) -> Iterator[str]:
    """Every key in a condition, at any depth."""
    if isinstance(condition, dict):
        for key, value in condition.items():
            yield key
            yield from mentioned(value)
    elif isinstance(condition, list | tuple):
        for part in condition:
            yield from mentioned(part)


def compiled() -> Iterator[Compiled]:
    """Every norm of two packs."""
    for name in (D24, D26):
        own = Judge(LIBRARY.pack(name), LIBRARY.vocabulary, LIBRARY.reference)
        yield from (norm for batch in own.batches for norm in batch)


@pytest.mark.parametrize("norm", list(compiled()), ids=lambda norm: norm.norm.id)
def test_a_case_carries_what_its_rules_look_at_and_no_more(norm: Compiled) -> None:
    """The year and class where a parameter is joined, and the value rounded as it is compared."""
    keys = {key for rule in norm.rules.values() for key in mentioned(list(rule))}

    assert set(norm.compared) == keys & {"h", "l"}
    assert norm.joins == ("y" in keys)


def test_a_submission_without_cases_is_judged() -> None:
    """Everything is settled by time, and the rules are asked nothing."""
    question = Question(date(2024, 1, 1), (D24,), (period("2024"),), ("all",))
    found = checker().check_rows(rows(("trivire", "2024", SHARE[0], 1)), question)

    assert not found.findings
    assert found.not_assessed
