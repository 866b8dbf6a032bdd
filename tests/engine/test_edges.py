"""What seldom happens when judging, each on its own, in an invented agreement."""

import gc
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from engine.judge.inference import InferenceError
from engine.judge.judge import Outcome
from engine.judge.keeping import uncollected
from engine.judge.measuring import Unseen
from facts.ledger import Ledger
from facts.submission import Fact, Submission
from tests.engine.invented import TEXT, VOCABULARY, YEAR, judge_of, missing, outcome, over, reason


def test_from_nothing_no_rise_is_reckoned_with() -> None:
    """Alone or in a sum."""
    sums = {"sum_start": Decimal(0), "sum_end": Decimal(5), "rate_a": Decimal(1)}

    assert reason({"measure": "rise", "pass": "at most 5"}, **sums) == "no-cases"
    assert reason({"measure": "rate_a + points - rise", "pass": "at most 5 pp"}, **sums) == (
        "missing-fact"
    )
    assert reason({"measure": "rate_a - rise", "pass": "at most 5 pp"}, **sums) == "no-cases"


def test_what_is_masked_has_no_value() -> None:
    """So that nothing can be written that forgot to ask."""
    with pytest.raises(TypeError, match=r"^what is masked has no value$"):
        _ = Unseen({}).value


def test_a_total_cannot_be_split_while_figures_of_others_are_missing() -> None:
    """Each of them is named."""
    norm = {"measure": "let_a", "pass": "at least 5", "split": "by let_b", "round": "up"}
    rows = (over("2024", "let_a", 5), over("2024", "let_b", 5))

    assert missing(norm, *rows) == [("let_b", "2024", "zuid"), ("let_b", "2024", "west")]


def test_the_figures_that_a_total_is_split_by_are_used() -> None:
    """Those of everybody."""
    norm = {"measure": "let_a", "pass": "at least 9", "split": "by let_b", "round": "up"}
    others = [replace(over("2024", "let_b", 2), party=party) for party in ("zuid", "west")]
    rows = [over("2024", "let_a", 5), over("2024", "let_b", 5), *others]
    found = outcome(norm, rows=rows)

    assert sorted((key[1], key[3]) for key in found.used) == [
        ("noord", "let_a"), ("noord", "let_b"), ("west", "let_b"), ("zuid", "let_b"),
    ]  # fmt: skip
    assert found.findings[0].status == "pass"


def test_what_a_norm_looked_at_is_used() -> None:
    """A fact that none looked at is not."""
    used = outcome({"measure": "let_a", "pass": "at most 5"}, let_a=Decimal(1), let_b=Decimal(2))

    assert [(key[1], key[3]) for key in used.used] == [("noord", "let_a")]


def test_an_agreement_without_a_verdict_is_judged_too() -> None:
    """Every clause has its reason."""
    unjudged = {"not_judged": "judgement", "why": TEXT}

    assert reason(unjudged) == "judgement"
    assert outcome() == Outcome((), (), (), frozenset())


@pytest.fixture(name="collector", params=[True, False])
def _collector(request: pytest.FixtureRequest) -> Iterator[bool]:
    """The collector of cycles, on or off."""
    before = gc.isenabled()
    (gc.enable if request.param else gc.disable)()
    yield request.param
    (gc.enable if before else gc.disable)()


def test_the_collector_is_left_as_it_was(*, collector: bool) -> None:
    """Also where something goes wrong."""
    with uncollected():
        assert not gc.isenabled()
    assert gc.isenabled() is collector

    with pytest.raises(KeyError), uncollected():
        raise KeyError
    assert gc.isenabled() is collector


def test_what_somebody_else_froze_stays_frozen() -> None:
    """Thawing it is theirs."""
    gc.freeze()
    try:
        with uncollected():
            pass

        assert gc.get_freeze_count()
    finally:
        gc.unfreeze()


def test_a_judge_that_was_closed_judges_no_more() -> None:
    """What the library held for it is freed."""
    judge = judge_of({"measure": "let_a", "pass": "at most 5"})
    facts = (Fact(party="noord", period=YEAR, fact="let_a", value=Decimal(1)),)
    asked = (Ledger(Submission(facts=facts), VOCABULARY), ["noord"], [YEAR], date(2100, 1, 1))
    assert len(judge.judge(*asked).findings) == 1
    judge.close()

    with pytest.raises(InferenceError):
        judge.judge(*asked)


def test_a_judge_that_never_judged_is_closed_too() -> None:
    """There is nothing to free."""
    judge_of({"measure": "let_a", "pass": "at most 5"}).close()


def test_what_time_settled_is_told_before_what_the_rules_made_of_it() -> None:
    """Norm by norm, in the order of the agreement."""
    norm = {"measure": "let_a", "pass": "at most 5"}
    found = outcome(norm, norm, years=("2024", "2025"), as_of=date(2025, 6, 1)).not_assessed

    assert [(item.about.norm.id, item.reason) for item in found] == [
        ("n0", "not-due"), ("n0", "missing-fact"), ("n1", "not-due"), ("n1", "missing-fact"),
    ]  # fmt: skip
