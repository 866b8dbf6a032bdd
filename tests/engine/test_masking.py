"""Masked figures cannot be worked out from what is shown, whatever the figures are."""

from collections.abc import Callable
from decimal import Decimal
from random import Random

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from engine.judge.findings import Assessment, Finding
from engine.judge.measuring import Unseen
from engine.masking.veil import masked
from facts.masking import shown
from facts.periods import period
from facts.submission import Fact
from tests.masked.submissions import (
    ABOVE,
    BENEFIT,
    INSTITUTIONS,
    REGULAR,
    SMALL,
    SOCIAL,
    SPECIAL,
    SUITABLE,
    Figures,
    judged,
    kept_back,
    others,
    recounted,
    rows_of,
    signs,
    submissions,
    veiled,
    verdicts,
    with_verdicts,
)
from tests.support import D24, checker, rows
from tests.support import judged as judged_by_ours

EIK = "de-eik"


def of_year(*figures: tuple[str, int], party: str = EIK) -> Figures:
    """The figures of one party over 2024."""
    return {(party, "2024", name): value for name, value in figures}


def finding(found: Assessment, norm: str, party: str = EIK) -> Finding:
    """The finding of a norm about 2024."""
    (one,) = [
        f
        for f in found.findings
        if (f.norm.id, f.about.party, str(f.about.period)) == (norm, party, "2024")
    ]
    return one


@settings(max_examples=200, deadline=None)
@given(figures=submissions(), seed=st.integers(0, 999))
def test_what_leaves_follows_from_what_is_shown_and_the_verdicts(
    figures: Figures, seed: int
) -> None:
    """With every small count another one below 5 all the rest of a masked outcome is the same.

    Only verdicts may differ, and these are given to the first outcome before it is compared. So
    neither a value nor which figures are masked says anything about a count.
    """
    before = veiled(judged(figures))
    after = veiled(judged(recounted(figures, before, Random(seed))))

    assert after == with_verdicts(before, after)


Judge = Callable[[Figures], Assessment]
"""How figures are judged and veiled."""


@settings(max_examples=25, deadline=None, derandomize=True, phases=[Phase.generate])
@given(figures=submissions(), seed=st.integers(0, 999))
def test_no_count_follows_from_the_verdicts_on_one_norm(figures: Figures, seed: int) -> None:
    """For a masked count there is a submission with another one and the same outcome."""
    chance = Random(seed)
    norms = sorted({finding.norm.id for finding in judged(figures).findings})
    for norm in chance.sample(norms, min(2, len(norms))):
        assert_hidden(figures, lambda given, norm=norm: _of(given, norm), chance)


@settings(max_examples=25, deadline=None, derandomize=True, phases=[Phase.generate])
@given(figures=submissions(("trivire", "woonbron")), seed=st.integers(0, 999))
def test_no_count_follows_from_all_verdicts_of_dordrecht(figures: Figures, seed: int) -> None:
    """Of the agreement of 2024 and 2025, all norms together."""
    assert_hidden(figures, _of_dordrecht, Random(seed))


def _of(figures: Figures, norm: str) -> Assessment:
    """The findings of one norm of the invented agreement."""
    found = veiled(judged(figures))
    return Assessment(findings=tuple(f for f in found.findings if f.norm.id == norm))


def _of_dordrecht(figures: Figures) -> Assessment:
    plain = judged_by_ours(rows_of(figures), agreements=(D24,))
    return masked(plain, checker().library.vocabulary)


def assert_hidden(figures: Figures, judge: Judge, chance: Random) -> None:
    """For some masked counts another submission has exactly the same outcome."""
    found = judge(figures)
    back = kept_back(figures, found)
    small = sorted(key for key, sign in signs(found).items() if sign == SMALL)
    for key in chance.sample(small, min(2, len(small))):
        assert any(judge(other) == found for other in others(figures, back, key, chance)), key


@pytest.mark.parametrize("social", [1, 10, 13, 26, 40, 54])
@pytest.mark.parametrize("above", [0, 1, 4])
def test_a_verdict_does_not_give_a_count_away(social: int, above: int) -> None:
    """Of ten lettings at most 7.5% can only be none: then the total is masked as well."""
    if above <= social:
        figures = of_year((SOCIAL, social), (ABOVE, above))
        assert_hidden(figures, lambda given: veiled(judged(given)), Random(1))


def test_verdicts_on_several_figures_together_do_not_give_one_away() -> None:
    """At least 3 for one, fewer for the other and 6 together can only be 4 and 2."""
    figures = {**of_year((INSTITUTIONS, 4)), **of_year((INSTITUTIONS, 2), party="de-iep")}
    found = veiled(judged(figures))

    assert set(signs(found).values()) == {"x"}


def test_the_total_beside_it_does_not_give_a_count_away() -> None:
    """The figure of one party does not follow from that of both and the other's."""
    figures = {**of_year((SOCIAL, 400), (ABOVE, 3)),
               **of_year((SOCIAL, 1010), (ABOVE, 76), party="de-iep")}  # fmt: skip
    other = finding(veiled(judged(figures)), "free-room", "de-iep")

    assert other.beside is None
    assert str(other.measured.value) == "38/505"


def test_the_half_that_is_left_is_masked_too() -> None:
    """Of 3 and 40 the 40 is masked, because the year less 40 would be the 3."""
    facts = [
        Fact(party="trivire", period=period(when), fact=ABOVE, value=Decimal(value))
        for when, value in (("2024-H1", 3), ("2024-H2", 40), ("2024", 43))
    ]
    hidden_keys = shown(facts, checker().library.vocabulary).hidden()

    assert {str(key[4]) for key in hidden_keys} == {"2024-H1", "2024-H2"}


def test_the_other_part_of_a_whole_is_masked_too() -> None:
    """With 3 of 100 to special groups the 97 to regular seekers would tell."""
    found = veiled(judged(of_year((SOCIAL, 100), (SPECIAL, 3), (REGULAR, 97))))

    assert signs(found) == {(EIK, "2024", SPECIAL): "<5", (EIK, "2024", REGULAR): "x"}


def test_what_a_part_leaves_of_a_sensitive_group_counts_as_one() -> None:
    """Of 40 entitled to rent benefit 38 let suitably would tell of the other two."""
    found = veiled(judged(of_year((BENEFIT, 40), (SUITABLE, 38))))

    assert signs(found) == {(EIK, "2024", SUITABLE): "x"}


def test_counts_from_five_on_are_shown() -> None:
    """Five of a hundred is not masked, and neither is anything else."""
    found = veiled(judged(of_year((SOCIAL, 100), (ABOVE, 5))))

    assert not signs(found)
    assert str(finding(found, "free-room").measured.value) == "1/20"


def test_masking_changes_no_verdict() -> None:
    """Every outcome is what it is without a mask."""
    plain = judged(of_year((SOCIAL, 20), (ABOVE, 4), (SPECIAL, 1), (BENEFIT, 3), (SUITABLE, 1)))

    assert verdicts(veiled(plain)) == verdicts(plain)


def test_that_there_was_nothing_to_judge_is_said() -> None:
    """Without anyone entitled to rent benefit there is no verdict: that the count is none shows."""
    found = veiled(judged(of_year((BENEFIT, 0), (SUITABLE, 0))))
    reasons = {n.reason for n in found.not_assessed if n.about.norm.id == "suitable"}

    assert reasons == {"no-cases"}


def test_a_masked_finding_has_no_value_to_show() -> None:
    """What forgets to ask fails; it cannot write what it does not have."""
    one = finding(veiled(judged(of_year((SOCIAL, 100), (ABOVE, 3)))), "free-room")

    assert isinstance(one.measured, Unseen)
    with pytest.raises(TypeError):
        _ = one.measured.value
    (fact,) = [f for f in one.measured.facts if f.fact == ABOVE]
    assert fact.value.is_nan()  # type: ignore[union-attr]


def test_words_of_those_who_reported_go_with_the_figure() -> None:
    """A note may have the count in words."""
    submitted = [
        {**row, "note": "drie, zie bijlage", "source": "van die honderd waren er drie"}
        for row in rows(("trivire", "2024", SOCIAL, 100), ("trivire", "2024", ABOVE, 3))
    ]
    plain = judged_by_ours(submitted, agreements=(D24,))
    found = masked(plain, checker().library.vocabulary)

    assert "drie" in repr(plain.findings)
    assert "drie" not in repr(found.findings)


def test_figures_that_no_norm_asks_are_named_without_their_value() -> None:
    """They are listed by name; nothing needs to know how many."""
    plain = judged_by_ours(rows(("trivire", "2024", BENEFIT, 3)), agreements=(D24,))
    found = masked(plain, checker().library.vocabulary)

    assert [fact.fact for fact in found.unused_facts] == [BENEFIT]
    assert "Decimal('3')" not in repr(found.unused_facts)


def test_contradictions_are_told_without_their_figures() -> None:
    """That the parts exceed the whole is said, and of which figure; not by how much."""
    plain = judged(of_year((SOCIAL, 2), (ABOVE, 4)))
    found = veiled(plain)

    assert "4" in plain.data_problems[0].problem.text("nl").replace("2024", "")
    assert "4" not in found.data_problems[0].problem.text("nl").replace("2024", "")


def test_a_running_year_does_not_say_where_it_stands() -> None:
    """What a period came to so far is left out where it rests on a masked figure."""
    submitted = rows(("trivire", "2024", SOCIAL, 100), ("trivire", "2024", ABOVE, 3))
    plain = judged_by_ours(submitted, "2024", as_of="2024-08-01", agreements=(D24,))
    found = masked(plain, checker().library.vocabulary)

    assert [n.so_far for n in plain.not_assessed if n.so_far]
    assert not [n.so_far for n in found.not_assessed if n.so_far]
