"""The accounting invariant: every norm that binds a party, once, never silently."""

from collections import Counter
from fractions import Fraction

from hypothesis import example, given, settings
from hypothesis import strategies as st

from engine.judge.findings import Crossing, Finding
from facts.values import Raw
from rules.expressions import facts_in
from rules.schema import Norm
from tests.support import D24, D26, checker, judged

CORPORATIONS = ("trivire", "woonbron")
PARTIES = (*CORPORATIONS, "dordrecht", "bewonersraad-woonbron")
PERIODS = ("2023", "2024", "2024-H1", "2024-H2", "2025", "2026", "2028", "2029", "2024-05-12")
COUNTED = tuple(
    key for key, fact in checker().library.vocabulary.facts.items() if fact.kind == "count"
)
FLAGS = ("free_allocation_extended", "regular_seekers_discussed")

numbers = st.one_of(
    st.integers(0, 3), st.integers(0, 2000), st.sampled_from([10**11, 999_999_999_999])
)
amounts = st.decimals(0, 10**9, places=2)
cells = st.one_of(
    st.tuples(st.sampled_from(COUNTED), numbers),
    st.tuples(st.sampled_from(FLAGS), st.booleans()),
    st.tuples(st.sampled_from(["rent_sum_start", "rent_sum_end", "land_price"]), amounts),
    st.tuples(st.just("rent_sum_increase"), st.decimals(-5, 20, places=6)),
)
places = st.tuples(
    st.sampled_from(PARTIES),
    st.sampled_from(PERIODS),
    st.sampled_from([None, None, "Poelwijck", "Oudland"]),
)
submissions = st.dictionaries(st.tuples(places, st.integers(0, 40)), cells, min_size=1, max_size=40)


def as_rows(submission: dict[object, tuple[str, Raw]]) -> list[dict[str, Raw]]:
    """Rows without repeats, so that nothing contradicts itself outright."""
    found: dict[tuple[object, ...], dict[str, Raw]] = {}
    for ((party, period, subject), _), (fact, value) in submission.items():  # type: ignore[misc]
        moment = checker().library.vocabulary.facts[fact].over == "moment"
        when = period[:4] if moment and period.endswith("H2") else period
        row = {"party": party, "period": period, "fact": fact, "value": value}
        found[party, when, subject, fact] = {**row, "subject": subject} if subject else row
    return list(found.values())


@settings(max_examples=150, deadline=None)
@given(
    submissions,
    st.sets(st.sampled_from(["2023", "2024", "2025", "2026", "2028"]), min_size=1),
    st.sampled_from(["2024-03-01", "2025-02-01", "2030-01-01"]),
)
def test_every_norm_that_binds_a_party_is_there_once_per_subject_and_period(
    submission: dict[object, tuple[str, Raw]], periods: set[str], as_of: str
) -> None:
    """Nothing is dropped and nothing counted twice, whatever was submitted."""
    submitted = as_rows(submission)
    occurring = {str(row["party"]) for row in submitted}

    assessment = judged(submitted, *periods, as_of=as_of, agreements=(D24, D26))

    results = [*assessment.findings, *assessment.not_assessed]
    keys = Counter(
        (r.about.agreement.id, r.about.norm.id, r.about.party, r.about.subject, r.about.period)
        for r in results
    )
    assert set(keys.values()) == {1} or not keys
    for agreement in (D24, D26):
        pack = checker().library.pack(agreement)
        for norm in pack.clauses:
            for party in set(pack.bound_by(norm)) & occurring:
                years = {
                    str(r.about.period.year)
                    for r in results
                    if (r.about.agreement.id, r.about.norm.id, r.about.party)
                    == (agreement, norm.id, party)
                }
                assert years == periods


@settings(max_examples=150, deadline=None)
@given(submissions)
def test_a_verdict_rests_on_facts_that_are_all_there(
    submission: dict[object, tuple[str, Raw]],
) -> None:
    """A missing figure never becomes a verdict."""
    assessment = judged(as_rows(submission), "2024", "2026", "2028", agreements=(D24, D26))

    for finding in assessment.findings:
        required = _required(finding.norm)
        assert required <= set(finding.measured.figures)


def _required(norm: Norm) -> set[str]:
    return {ref.key for ref in facts_in(norm.measure.tree) if not ref.claimed}


@settings(max_examples=150, deadline=None)
@given(submissions)
def test_a_verdict_is_what_exact_arithmetic_says(
    submission: dict[object, tuple[str, Raw]],
) -> None:
    """The rules decide as fractions do."""
    assessment = judged(as_rows(submission), "2024", "2025", "2026", "2028", agreements=(D24, D26))

    for finding in assessment.findings:
        assert finding.status == _by_hand(finding)


def _by_hand(finding: Finding) -> str:
    value, bounds = finding.measured.value, [c.value for c in finding.crossings]
    upper = finding.crossings[0].bound.side == "at most"
    within = [value <= bound if upper else value >= bound for bound in bounds]
    other = finding.also.value if finding.also else value
    if within[0]:
        return "pass" if (value >= other if upper else value <= other) else _beyond(finding)
    return "warn" if any(within) or finding.course is not None else _beyond(finding)


def _beyond(finding: Finding) -> str:
    norm, record = finding.norm, finding.record
    if norm.follow_up is not None:
        return "breach" if record is not None and record.value is False else "warn"
    if norm.unless is not None and record is not None and record.value is True:
        return "warn"
    return "breach" if norm.force == "binding" else "warn"


@settings(max_examples=150, deadline=None)
@given(submissions)
@example({(("trivire", "2026", None), 0): ("dwellings_sold", 2)})
@example({(("trivire", "2026", None), 0): ("dwellings_sold", 3)})
def test_the_headroom_is_as_far_as_a_verdict_holds(
    submission: dict[object, tuple[str, Raw]],
) -> None:
    """So many steps more keep the band, one more leaves it; the repair is the least that helps."""
    assessment = judged(as_rows(submission), "2024", "2026", "2028", agreements=(D24, D26))

    for finding in assessment.findings:
        room = finding.headroom
        if room.unit == "percentage point":
            continue
        for count, bound in _rooms(finding):
            assert _inside(finding, count, bound)
            assert not _inside(finding, count + 1, bound)
        if room.to_pass is not None:
            first = _bounds(finding)[0].value
            assert _inside(finding, -room.to_pass, first)
            assert not _inside(finding, 1 - room.to_pass, first)


def _rooms(finding: Finding) -> list[tuple[Fraction, Fraction]]:
    room, bounds = finding.headroom, _bounds(finding)
    pairs = [(room.until_warn, bounds[0].value), (room.until_breach, bounds[-1].value)]
    return [(count, bound) for count, bound in pairs if count is not None]


def _bounds(finding: Finding) -> tuple[Crossing, ...]:
    """The bounds that the room is reckoned to: of two sides those of the nearer one."""
    nearer = finding.crossing
    return (nearer,) if nearer is finding.also else finding.crossings


def _inside(finding: Finding, steps: Fraction, bound: Fraction) -> bool:
    """Whether the value is within a bound after so many steps in the wrong direction."""
    upper = _bounds(finding)[0].bound.side == "at most"
    rise = finding.about.unit == "percent"
    size = Fraction(1, 100) if finding.headroom.unit == "cent" and not rise else Fraction(1)
    top = finding.measured.top + (steps if upper else -steps) * size
    value = top / (finding.measured.bottom or Fraction(1))
    return value <= bound if upper else value >= bound


def test_a_submission_may_ask_about_every_party() -> None:
    """With `all`, parties that submitted nothing are there too, without figures."""
    submitted: list[dict[str, Raw]] = [
        {"party": "trivire", "period": "2024", "fact": "lettings_social", "value": 1}
    ]

    assessment = judged(submitted, "2024", agreements=(D24,), parties=("all",))

    pack = checker().library.pack(D24)
    bound = {(norm.id, party) for norm in pack.clauses for party in pack.bound_by(norm)}
    assert bound == {(n.about.norm.id, n.about.party) for n in assessment.not_assessed}
