"""Judging at some size, beside work done in the same run; the real figures are `judging.py`'s."""

from engine.words.explaining import FindingText
from engine.words.locale import LANGUAGES
from facts.ledger import exact
from rules.expressions import printed_value
from tests.benchmarks.judging import apart, seconds
from tests.benchmarks.many import Question, question

ROUNDS = 3


def bare(asked: Question) -> list[str]:
    """The verdicts alone, as fast as plain Python gives them: no rules, no evidence."""
    limits = {
        norm.measure.text: [
            printed_value(bound.tree) or 0 for bound in (norm.holds, norm.warn) if bound
        ]
        for norm in asked.judge.pack.norms
    }
    words = ("breach", "warn", "pass")
    values = ((fact.fact, exact(fact)) for fact in asked.submission.facts)
    return [words[sum(value <= limit for limit in limits[name])] for name, value in values]


def test_a_finding_takes_a_few_times_a_bare_verdict() -> None:
    """And the verdicts are the same. It is some 12 times."""
    asked = question(6_000)
    assert sorted(f.status for f in asked.findings()) == sorted(bare(asked))

    ratio = seconds(asked.outcome, ROUNDS) / seconds(lambda: bare(asked), ROUNDS)

    print(f"\na finding against a bare verdict: {ratio:.1f}")
    assert ratio <= 30


def test_both_explanations_take_some_tens_of_bare_verdicts() -> None:
    """Numbers are written without looking up the language each time. It is some 40 times."""
    asked = question(3_000)
    findings = asked.findings()
    texts = [FindingText(language, asked.vocabulary, {}, {}) for language in LANGUAGES]

    telling = seconds(lambda: [text.text(f) for f in findings for text in texts], ROUNDS)
    ratio = telling / seconds(lambda: bare(asked), ROUNDS)

    print(f"\nboth explanations against a bare verdict: {ratio:.1f}")
    assert ratio <= 90


def test_ten_times_the_facts_take_ten_times_as_long() -> None:
    """Nothing looks through everything for each fact."""
    few, many = question(3_000), question(30_000)
    for asked in (few, many):
        asked.outcome()

    ratio = seconds(many.outcome, ROUNDS) / seconds(few.outcome, 2 * ROUNDS)

    print(f"\n30,000 facts against 3,000: {ratio:.1f}")
    assert ratio <= 15


def test_an_audit_of_four_times_the_facts_takes_the_same_memory() -> None:
    """Every submission is let go of before the next is read."""
    few, many = apart("one by one", 3_000), apart("one by one", 12_000)

    print(f"\n12,000 facts one by one: {many['peak']:.0f} MB, 3,000: {few['peak']:.0f} MB")
    assert many["peak"] <= 1.2 * few["peak"]
