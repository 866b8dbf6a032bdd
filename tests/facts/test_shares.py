"""What of a submission is about each area."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from facts.periods import period
from facts.problems import Problem
from facts.submission import Doubt, Fact, Submission, for_area, key_of, shares_of
from facts.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()
AREAS = ("dordrecht", "breda", "emmen")
FACTS = st.builds(
    Fact,
    party=st.sampled_from(["trivire", "woonbron", "lefier"]),
    area=st.sampled_from([None, *AREAS, "elders"]),
    period=st.sampled_from([period("2024"), period("2025")]),
    fact=st.sampled_from(["lettings_social", "dwellings_sold"]),
    value=st.just(Decimal(1)),
)


@given(facts=st.lists(FACTS), doubted=st.lists(st.integers(0, 9)))
def test_a_share_is_all_that_an_area_needs(facts: list[Fact], doubted: list[int]) -> None:
    """What is left of it for its area is what is left of the whole, doubts included."""
    keys = [key_of(fact, VOCABULARY) for fact in facts]
    doubts = [
        Doubt(Problem("register-repeated"), "lettings_social", frozenset(keys[n::3]))
        for n in doubted
        if n < len(keys)
    ]
    whole = Submission(facts=tuple(facts), doubts=tuple(doubts), blank_rows=2)

    shares = shares_of(whole, AREAS)

    assert tuple(shares) == AREAS
    for area, share in shares.items():
        assert for_area(share, area, VOCABULARY) == for_area(whole, area, VOCABULARY)
