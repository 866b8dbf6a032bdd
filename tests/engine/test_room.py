"""What may or must still come in a running year is exact, and says what it rests on."""

import csv
import json
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.checking import Checker, Question
from engine.cli import main
from engine.judge.findings import Subject
from engine.judge.headroom import FINEST
from engine.recounting import recount as recounted
from engine.room.answering import Allowed, Answer, Room
from engine.room.answering import room as answered
from engine.words.rooming import RoomText
from engine.words.speaking import Speaker
from facts.problems import InputError
from facts.registers.reconciling import Trust
from facts.values import Raw
from rules.dimensions import POINTS
from rules.loader import Library
from tests.support import D24, D26, checker, judged, rows

DAY = date(2024, 7, 15)
EXAMPLES = Path(__file__).parents[2] / "examples"
REGISTER = EXAMPLES / "register-2026"
HALF = rows(
    ("woonbron", "2024-H1", "lettings_social", 400),
    ("woonbron", "2024-H1", "lettings_above_income_limit", 28),
    ("woonbron", "2024-H1", "lettings_regular_seekers", 290),
)


def asked(
    submitted: Sequence[Mapping[str, Raw]],
    *expected: str,
    party: str = "woonbron",
    day: date = DAY,
) -> Room:
    """The answers for some figures so far."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "half.csv"
        with path.open("w", newline="") as file:
            writer = csv.DictWriter(file, ("party", "period", "subject", "fact", "value"))
            writer.writeheader()
            writer.writerows(submitted)
        return answered(checker(), [path], expected, Question(day, (D24,), (), (party,)))


def allowed(found: Room, norm: str, period: str = "2024") -> dict[str, tuple[str, int, str]]:
    """Limit, count and state for each band of a norm."""
    return {
        item.band: (item.limit, item.count, item.state)
        for answer in found.answers
        if (answer.finding.about.norm.id, str(answer.finding.about.period)) == (norm, period)
        for item in answer.allowed
    }


def test_the_most_is_counted_over_what_the_year_will_be() -> None:
    """Of 520 lettings 39 may be above the income limit; 28 are, so 11 more."""
    found = asked(HALF, "lettings_social=+120")

    assert allowed(found, "free-allocation") == {
        "pass": ("most", 11, "open"),
        "warn": ("most", 50, "open"),
    }


def test_the_least_may_be_out_of_reach() -> None:
    """80% of 520 is 416: 126 more of the 120 that come."""
    found = asked(HALF, "lettings_social=+120")

    assert allowed(found, "regular-seekers-80") == {"pass": ("least", 126, "out-of-reach")}
    assert allowed(found, "regular-seekers-80", "2024-H2") == {"pass": ("least", 96, "open")}


def test_what_is_expected_of_the_fact_itself_is_part_of_the_answer() -> None:
    """Expecting some already does not change how many may come in all."""
    found = asked(HALF, "lettings_social=+120", "lettings_above_income_limit=+5")

    assert allowed(found, "free-allocation")["pass"] == ("most", 11, "open")


def test_a_sum_for_the_whole_year_is_the_same_as_what_it_adds() -> None:
    """`=520` after 400 is `=+120`."""
    one, other = asked(HALF, "lettings_social=520"), asked(HALF, "lettings_social=+120")

    assert allowed(one, "free-allocation") == allowed(other, "free-allocation")


WHOLE = rows(
    ("woonbron", "2024", "lettings_social", 1010),
    ("woonbron", "2024", "lettings_above_income_limit", 76),
    ("woonbron", "2024", "lettings_regular_seekers", 807),
)


def words(found: Room) -> str:
    """The answers as people read them."""
    speaker = Speaker(checker().library, max(found.year.end, date(2025, 2, 1)))
    return "\n".join(line.text for line in RoomText(speaker, "en").lines(found))


def test_nothing_is_assumed_of_a_year_that_is_over_where_nothing_is_added() -> None:
    """The monuments of June are not those of December, as a check says too."""
    labels = rows(
        *(
            (("woonbron", f"{year}", f"dwellings_label_{x}", 100))
            for year in (2023, 2024)
            for x in "efg"
        ),
        ("woonbron", "2024-H1", "efg_exempt_monument", 12),
        ("woonbron", "2023", "efg_exempt_monument", 12),
    )
    found = asked(labels, "dwellings_label_e=+0", day=date(2025, 2, 1))
    lacks = {item.about.norm.id: item.missing for item in found.unanswered}

    assert [(gap.fact, str(gap.period)) for gap in lacks["efg-zero-2028"]] == [
        ("efg_exempt_monument", "2024")
    ]
    assert not found.projection.assumed


@pytest.mark.parametrize("text", ["lettings_social=+120", "lettings_social=1200"])
def test_nothing_is_added_to_a_total_of_a_year_that_is_over(text: str) -> None:
    """It is said, and the answer is how the year came out: 75 is 7.5% of 1,010, and 76 is over."""
    found = asked(WHOLE, text, day=date(2025, 2, 1))

    assert allowed(found, "free-allocation") == {
        "pass": ("most", -1, "over"),
        "warn": ("most", 75, "open"),
    }
    assert "1,010 reported up to the end of the year; what is expected does not count" in words(
        found
    )
    assert "It came to 7.52%: warning." in words(found)


def test_of_a_year_that_is_over_what_was_not_reported_yet_may_still_be_expected() -> None:
    """Only a half is in: what comes is known later than it happened, and that is said."""
    found = asked(HALF, "lettings_social=+120", day=date(2025, 2, 1))

    assert allowed(found, "free-allocation")["pass"] == ("most", 11, "open")
    assert "has happened already and was not reported yet" in words(found)


def test_what_comes_on_top_of_a_total_for_the_whole_year_is_said_with_both_figures() -> None:
    """In the year itself such a total may be an estimate."""
    found = asked(WHOLE, "lettings_social=+120")

    assert "1,010 reported up to the end of the year, and 120 on top of that, 1,130" in words(found)


@pytest.mark.parametrize(
    ("submitted", "text", "told"),
    [
        (HALF, "lettings_social=+120", "400 reported, 120 more, 520 together"),
        (HALF, "lettings_social=520", "520 over the whole year, of which 400 reported"),
        (HALF, "lettings_rent_benefit=+2", ": 2 more"),
    ],
)
def test_what_is_expected_is_said_beside_what_was_reported(
    submitted: Sequence[Mapping[str, Raw]], text: str, told: str
) -> None:
    """So nobody takes what comes for the whole, or the whole for what comes."""
    assert told in words(asked(submitted, text))


@pytest.mark.parametrize(("submitted", "so_far"), [(HALF, "400"), (WHOLE, "1010")])
def test_a_year_below_what_was_reported_is_refused_with_both_figures(
    submitted: Sequence[Mapping[str, Raw]], so_far: str
) -> None:
    """Whoever writes it without + may have meant 100 more."""
    with pytest.raises(InputError) as refused:
        asked(submitted, "lettings_social=100")

    (problem,) = refused.value.problems
    assert (problem.values["after"], problem.values["reported"]) == ("100", so_far)


def test_a_quarter_beside_its_half_is_not_counted_twice() -> None:
    """Of 400 in the half 150 were in its first quarter: 120 more is 520."""
    quarter = rows(("woonbron", "2024-Q1", "lettings_social", 150))
    found = asked([*HALF, *quarter], "lettings_social=+120")

    assert "400 reported, 120 more, 520 together" in words(found)


def test_what_was_taken_not_to_grow_is_said() -> None:
    """The lettings above the limit were reported over a half only."""
    found = asked(HALF, "lettings_social=+120")

    assert ("woonbron", None, "lettings_above_income_limit") in found.projection.assumed
    assert ("woonbron", None, "lettings_social") not in found.projection.assumed


def test_too_many_already_is_said() -> None:
    """Nothing more may come, and it is said how many are too many."""
    submitted = [*HALF[:1], *rows(("woonbron", "2024-H1", "lettings_above_income_limit", 50))]

    found = asked(submitted, "lettings_social=+120")

    assert allowed(found, "free-allocation")["pass"] == ("most", -11, "over")


def test_a_figure_of_which_too_few_are_there_cannot_make_it_right_alone() -> None:
    """99 dwellings too many and 70 with label G: no number below zero is stated."""
    found = _room_of("dordrecht-2026", "woonbron:dwellings_label_g=+7")
    items = [item for answer in found.answers for item in answer.allowed if item.limit == "most"]
    (one,) = [item for item in items if (item.fact, item.exact) == ("dwellings_label_g", -99)]

    assert (one.count, one.there, one.state) == (-70, 70, "out-of-reach")


@pytest.mark.parametrize("case", ["a weighed average", "labels", "a share of money"])
def test_no_more_can_go_than_is_there(case: str) -> None:
    """Of what cannot be below zero no number is given that would make it so."""
    found = _room_of(*CASES[case])
    items = [item for answer in found.answers for item in answer.allowed]

    assert items
    assert all(item.there is not None and item.count >= -item.there for item in items)


@pytest.mark.parametrize(
    ("fact", "told"), [("lettings_above_income_limit", False), ("lettings_rent_benefit", True)]
)
def test_that_no_norm_counts_it_is_said_only_where_none_does(
    *,
    fact: str,
    told: bool,
    tmp_path: Path,
) -> None:
    """A norm without an answer, because the figures contradict, does count it."""
    path = tmp_path / "half.json"
    path.write_text(json.dumps(rows(("woonbron", "2024-H1", "lettings_social", 400))), "utf-8")
    arguments = ["room", str(path), "--expect", f"woonbron:{fact}=+7", "--lang", "en"]

    result = CliRunner().invoke(main, [*arguments, "--agreement", D24, "--as-of", "2024-08-01"])

    assert result.exit_code == 0, result.output
    assert ("No norm counts" in result.stdout) is told


def test_a_rent_sum_may_still_rise_by_so_many_cents() -> None:
    """5.3% of a million is 53,000 euros."""
    submitted = rows(
        ("woonbron", "2024", "rent_sum_start", "1000000"),
        ("woonbron", "2024", "rent_sum_end", "1050000"),
    )

    found = asked(submitted, "rent_sum_end=+0")

    assert allowed(found, "rent-sum-cap") == {"pass": ("most", 300_000, "open")}


def test_a_bare_percentage_may_still_rise_by_so_many_points() -> None:
    """At most 5.3%, and 4.8% was reported: half a point, whatever is expected."""
    found = asked(rows(("woonbron", "2024", "rent_sum_increase", "4.8")), "rent_sum_increase=+0.2")

    assert allowed(found, "rent-sum-cap") == {"pass": ("most", Fraction(1, 2), "open")}


def test_exactly_on_the_bound_there_is_no_room() -> None:
    """Nothing more, and nothing too much."""
    found = asked(rows(("woonbron", "2024", "rent_sum_increase", "5.3")), "rent_sum_increase=+0")

    assert allowed(found, "rent-sum-cap") == {"pass": ("most", 0, "none")}


def test_a_period_that_is_over_says_that_nothing_can_be_added_to_it() -> None:
    """The first half, once the second has come."""
    found = asked(HALF, "lettings_social=+120")
    (half,) = [a for a in found.answers if str(a.finding.about.period) == "2024-H1"]

    assert (half.allowed, half.without) == ((), "closed")


def test_of_a_date_there_is_no_room_to_give() -> None:
    """It is said, not left out."""
    found = asked(
        rows(("dordrecht", "2024", "species_management_plan", "no")),
        "species_management_plan=2024-09-20",
        party="dordrecht",
    )
    (answer,) = found.answers

    assert (answer.finding.status, answer.without) == ("pass", "uncounted")


def test_a_register_is_counted_first(tmp_path: Path) -> None:
    """Half a year of lettings: 8.5% of 114 is 10; of 234 there may be 17, so 7 more."""
    lines = (REGISTER / "facts" / "verhuringen.csv").read_text("utf-8").splitlines()
    early = [line for line in lines[1:] if int(line.split(";")[1][3:5]) <= 6]
    (tmp_path / "verhuringen.csv").write_text("\n".join([lines[0], *early]), "utf-8")
    recount = recounted(REGISTER / "koppeling.yaml", None)
    question = Question(date(2026, 7, 15), (D26,), (), ("trivire",))
    found = answered(checker(), [tmp_path], ["lettings_social=+120"], question, recount)

    assert allowed(found, "free-allocation", "2026")["pass"] == ("most", 7, "open")


def test_a_total_that_differs_from_the_register_is_not_answered_until_one_is_trusted() -> None:
    """239 was reported and 240 are in the register."""
    question = Question(date(2026, 12, 1), (D26,), (), ("trivire",))

    def room_of(trust: Trust | None) -> Room:
        recount = recounted(REGISTER / "koppeling.yaml", trust)
        texts = ["lettings_social=+120"]
        return answered(checker(), [REGISTER / "facts"], texts, question, recount)

    assert "data-problem" in {item.reason for item in room_of(None).unanswered}
    assert allowed(room_of("register"), "free-allocation", "2026")["pass"] == ("most", 11, "open")


def test_a_norm_without_all_its_figures_is_not_answered() -> None:
    """With the reason, and what is missing."""
    found = asked(HALF[:1], "lettings_social=+120")

    assert not allowed(found, "free-allocation")
    assert "missing-fact" in {item.reason for item in found.unanswered}


@settings(max_examples=40, deadline=None)
@given(
    st.integers(0, 300), st.integers(0, 300), st.integers(0, 300), st.integers(0, 300),
    st.booleans(),
)  # fmt: skip
def test_doing_just_that_keeps_the_band_and_one_more_leaves_it(
    above: int,
    seekers: int,
    others: int,
    more: int,
    whole: bool,  # noqa: FBT001 - hypothesis fills it in by its place
) -> None:
    """Judged over the year with the answer filled in, whether a half or a year was reported."""
    so_far = max(above, seekers) + others
    when = "2024" if whole else "2024-H1"
    submitted = rows(
        ("woonbron", when, "lettings_social", so_far),
        ("woonbron", when, "lettings_above_income_limit", above),
        ("woonbron", when, "lettings_regular_seekers", seekers),
    )
    found = asked(submitted, f"lettings_social=+{more}")

    def status(norm: str, fact: str, figure: int) -> str | None:
        if not 0 <= figure <= so_far + more:
            return None
        told = rows(
            ("woonbron", "2024", "lettings_social", so_far + more),
            ("woonbron", "2024", fact, figure),
        )
        outcome = judged(told, "2024", agreements=(D24,))
        return next((f.status for f in outcome.findings if f.about.norm.id == norm), None)

    fact = "lettings_above_income_limit"
    for band, (_, count, _) in allowed(found, "free-allocation").items():
        inside = {"pass"} if band == "pass" else {"pass", "warn"}
        assert status("free-allocation", fact, above + count) in {None} | inside
        assert status("free-allocation", fact, above + count + 1) not in inside
    for _, count, _ in allowed(found, "regular-seekers-80").values():
        fact = "lettings_regular_seekers"
        assert status("regular-seekers-80", fact, seekers + count) in (None, "pass")
        assert status("regular-seekers-80", fact, seekers + count - 1) in (None, "warn")


CASES = {
    "lettings of a year": ("dordrecht-2024", "woonbron:lettings_social=+120"),
    "lettings in a register": ("register-2026", "trivire:lettings_social=+120"),
    "a rent sum": ("dordrecht-2024", "trivire:rent_sum_end=+0"),
    "labels": ("dordrecht-2024", "trivire:dwellings_label_e=+0"),
    "a land price": ("dordrecht-2024", "dordrecht:land_price@Poelwijckstraat=+0"),
    "a rate": ("voorbeeldstad-2025", "de-linde:vs_rent_rise=+0.1"),
    "a sum of three": ("voorbeeldstad-2025", "de-linde:vs_added=+5"),
    "a share of money": ("voorbeeldstad-2025", "de-linde:vs_meeting_spent=+1000"),
    "a weighed average": ("voorbeeldstad-2025", "de-linde:vs_label_a=+10"),
    "a part of a total": ("voorbeeldstad-2025", "de-linde:vs_newcomers_housed=+2"),
    "a place": ("voorbeeldstad-2025", "vs_district_social@Oost=+3"),
    "meetings": ("voorbeeldstad-2025", "vs_quarterly_meetings=+1"),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_what_is_stated_of_the_examples_holds_when_it_is_done(case: tuple[str, str]) -> None:
    """Every stated number is added and judged: it keeps its band, and one more leaves it."""
    example, text = case
    found = _room_of(example, text)

    assert found.answers
    for answer in found.answers:
        assert answer.allowed or answer.without
        for item in answer.allowed:
            inside = {"pass"} if item.band == "pass" else {"pass", "warn"}
            beyond = 1 if item.limit == "most" else -1
            assert _status(example, text, answer, item, 0) in inside | {None}
            assert _status(example, text, answer, item, beyond) not in inside


def _room_of(example: str, *texts: str) -> Room:
    """The answers of an example in the repository."""
    folder = EXAMPLES / example
    packs = folder / "packs"
    library = Library((packs,) if packs.is_dir() else ())
    mapping = folder / "koppeling.yaml"
    recount = recounted(mapping if mapping.is_file() else None, "register")
    day = date(int(example[-4:]), 7, 1)
    return answered(Checker(library), [folder / "facts"], texts, Question(day), recount)


def _status(example: str, text: str, answer: Answer, item: Allowed, steps: int) -> str | None:
    """The verdict if just that comes, with so many steps more; None where that cannot be."""
    if item.band == "also":
        return None
    about = answer.finding.about
    size = {"cent": Fraction(1, 100), POINTS: Fraction(1)}.get(item.unit, Fraction(1))
    step = FINEST if item.unit == POINTS else size
    more = item.count * size + steps * step
    place = f"@{about.subject}" if about.subject else ""
    name = text.split("=", maxsplit=1)[0]
    own = name.split(":")[-1] == f"{item.fact}{place}"
    said = f"{name if own else f'{about.party}:{item.fact}{place}'}={'+' * (more >= 0)}"
    texts = [*([] if own else [text]), f"{said}{_plain(more)}"]
    try:
        found = _room_of(example, *texts)
    except InputError:
        return None
    key = _key(about)
    return next((f.status for f in found.assessment.findings if _key(f.about) == key), None)


def _key(about: Subject) -> tuple[object, ...]:
    return (about.agreement.id, about.norm.id, about.party, about.subject, about.period)


def _plain(value: Fraction) -> str:
    """A number of at most six decimals, as people type it."""
    return f"{Decimal(value.numerator) / Decimal(value.denominator):f}"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("lettings_social", "expect-form"),
        ("lettings_socal=+1", "fact-unknown"),
        ("lettings_social=+many", "expect-value"),
        ("lettings_social=-401", "expect-below"),
        ("nobody:lettings_social=+1", "party-unknown"),
        ("free_allocation_extended=+1", "expect-adds"),
        ("lettings_social=399", "expect-fewer"),
        ("lettings_social=-1", "expect-fewer"),
    ],
)
def test_an_expectation_that_cannot_be_used_is_refused(text: str, code: str) -> None:
    """With what is wrong with it."""
    with pytest.raises(InputError) as refused:
        asked(HALF, text)

    assert [problem.code for problem in refused.value.problems] == [code]


def test_of_two_parties_it_must_be_said_which(tmp_path: Path) -> None:
    """Adding to both would be a guess; a name before the fact decides."""
    both = [*HALF, *({**row, "party": "trivire"} for row in HALF)]
    path = tmp_path / "half.json"
    path.write_text(json.dumps(both), "utf-8")
    question = Question(DAY, (D24,))

    with pytest.raises(InputError) as refused:
        answered(checker(), [path], ["lettings_social=+120"], question)
    found = answered(checker(), [path], ["Trivire:lettings_social=+120"], question)

    assert refused.value.problems[0].code == "expect-party"
    assert {answer.finding.about.party for answer in found.answers} == {"trivire"}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_command_answers_in_words(tmp_path: Path, language: str) -> None:
    """In a table of sentences, and as JSON."""
    path = tmp_path / "half.json"
    path.write_text(json.dumps(HALF), "utf-8")
    arguments = ["room", str(path), "--expect", "lettings_social=+120", "--lang", language]

    told = CliRunner().invoke(main, arguments)
    data = json.loads(CliRunner().invoke(main, [*arguments, "--format", "json"]).stdout)

    assert told.exit_code == 0
    assert "11 verhuringen" in told.stdout or "11 lettings" in told.stdout
    assert data["room"][0]["allowed"][0]["count"] == "11"
