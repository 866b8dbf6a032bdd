"""Masked figures cannot be worked out from what is shown, whatever the figures are."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from random import Random
from shutil import copytree

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from engine.checking import Checker
from engine.judge.findings import Assessment, Finding
from engine.judge.measuring import Unseen
from engine.masking.veil import masked
from facts.masking import SMALLEST_SHOWN, shown
from facts.periods import period
from facts.submission import Fact
from rules.loader import Library
from rules.schema import Norm
from tests.masked.submissions import (
    ABOVE,
    BENEFIT,
    INSTITUTIONS,
    PACKS,
    REGULAR,
    SENSITIVE,
    SOCIAL,
    SPECIAL,
    SUITABLE,
    Figures,
    Key,
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


BOUNDS = ("at least 1", "at least 3", "at least 4", "at most 0", "at most 3")
"""Of a count on its own: on either side of a few of them there is a single small number."""


@pytest.fixture(scope="module")
def bounded(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Checker]:
    """Checkers of the invented agreement with another bound on a count that stands alone."""
    folders = {bound: tmp_path_factory.mktemp("bound") / "packs" for bound in BOUNDS}
    for bound, folder in folders.items():
        (chapter,) = copytree(PACKS, folder).glob("*/1-*.yaml")
        text = chapter.read_text("utf-8")
        assert text.count("pass: at least 3\n") == 1
        chapter.write_text(text.replace("pass: at least 3\n", f"pass: {bound}\n"), "utf-8")
    return {bound: Checker(Library((folder,))) for bound, folder in folders.items()}


@settings(max_examples=25, deadline=None, derandomize=True, phases=[Phase.generate])
@given(
    figures=submissions(), bound=st.sampled_from(BOUNDS), more=st.integers(0, 4),
    seed=st.integers(0, 999),
)  # fmt: skip
def test_no_count_that_stands_alone_follows_from_its_verdict(
    bounded: Mapping[str, Checker], figures: Figures, bound: str, more: int, seed: int
) -> None:
    """Whatever the bound: what is masked is known to be small, and no verdict may tell the rest."""
    given = {**figures, **of_year((INSTITUTIONS, more))}
    for name in ("2024-H1", "2024-H2"):
        given.pop((EIK, name, INSTITUTIONS), None)

    assert_hidden(given, lambda f: _of(f, "institutions", bounded[bound]), Random(seed))


@pytest.mark.parametrize("count", range(5))
@pytest.mark.parametrize("bound", ["at least 4", "at most 3"])
def test_a_verdict_that_would_tell_the_count_is_withheld(
    bounded: Mapping[str, Checker], bound: str, count: int
) -> None:
    """Four and not four look the same, and it is said that the verdict is masked."""
    found = _of(of_year((INSTITUTIONS, count)), "institutions", bounded[bound])

    assert not found.findings
    assert {item.reason for item in found.not_assessed if str(item.about.period) == "2024"} == {
        "masked"
    }


def _of(figures: Figures, norm: str, by: Checker | None = None) -> Assessment:
    """The outcome of one norm of the invented agreement."""
    found = veiled(judged(figures, by))
    return Assessment(
        findings=tuple(f for f in found.findings if f.norm.id == norm),
        not_assessed=tuple(n for n in found.not_assessed if n.about.norm.id == norm),
    )


def _of_dordrecht(figures: Figures) -> Assessment:
    plain = judged_by_ours(rows_of(figures), agreements=(D24,))
    return masked(plain, checker().library.vocabulary)


def assert_hidden(figures: Figures, judge: Judge, chance: Random) -> None:
    """For some masked counts another submission has exactly the same outcome."""
    found = judge(figures)
    back = kept_back(figures, found)
    asked = back & {*signs(found), *_behind_withheld(found)}
    small = sorted(key for key in asked if key[2] in SENSITIVE and figures[key] < SMALLEST_SHOWN)
    for key in chance.sample(small, min(2, len(small))):
        assert any(judge(other) == found for other in others(figures, back, key, chance)), key


def _behind_withheld(found: Assessment) -> Iterator[Key]:
    """The figures of which a verdict was withheld; of parties together of the one named."""
    for item in found.not_assessed:
        if item.reason == "masked" and isinstance(item.about.norm, Norm):
            for ref in item.about.norm.measure.refs:
                yield (item.about.party, str(item.about.period), ref.name)


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

    together = {n.reason for n in found.not_assessed if n.about.norm.id == "institutions-together"}

    assert "masked" in together
    assert set(signs(found).values()) == {"<5"}


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
    """Every outcome is what it is without a mask, where it does not tell a count."""
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
