"""Forms of norm that other agreements in the country use, in an invented agreement."""

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from engine.checking import Checker, Question
from engine.judge.findings import Assessment, Finding
from engine.words.speaking import Speaker
from facts.periods import period
from facts.values import Raw
from rules.loader import Library
from tests.support import outcomes

PACKS = Path(__file__).parent.parent / "packs"
CORPORATIONS = ("noord", "zuid", "west")


@cache
def streekstad() -> Checker:
    """A checker that also knows the invented agreement."""
    return Checker(Library((PACKS,)))


def check(*facts: tuple[str, ...], year: str = "2024", as_of: str = "2030-01-01") -> Assessment:
    """The assessment of rows of party, period, fact, value and perhaps a subject."""
    names = ("party", "period", "fact", "value", "subject", "source", "note")
    rows: list[dict[str, Raw]] = [dict(zip(names, fact, strict=False)) for fact in facts]
    question = Question(date.fromisoformat(as_of), ("streekstad-2024-2027",), (period(year),))
    return streekstad().check_rows(rows, question)


def outcome(assessment: Assessment, norm: str, party: str, *about: str) -> str:
    """The status or reason of one norm."""
    assert not assessment.errors, [problem.text("en") for problem in assessment.errors]
    return outcomes(assessment)[norm, party, *(about or ("2024",))]


def finding(assessment: Assessment, norm: str, party: str) -> Finding:
    """The finding of one norm."""
    (found,) = (f for f in assessment.findings if (f.about.norm.id, f.about.party) == (norm, party))
    return found


def told(assessment: Assessment, norm: str, party: str) -> str:
    """The Dutch explanation of one finding, spaces made plain."""
    speaker = Speaker(streekstad().library, date(2030, 1, 1))
    text = speaker.finding(finding(assessment, norm, party), "nl")
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(("homes", "expected"), [("5", "pass"), ("4", "pass"), ("3", "breach")])
def test_an_equal_part_of_ten_for_three_is_rounded_up_to_four(homes: str, expected: str) -> None:
    """Ten homes for three corporations: four each."""
    assert outcome(
        check(("noord", "2024", "homes_refugees", homes)), "refugees-equally", "noord"
    ) == (expected)


def stock(*numbers: str) -> list[tuple[str, ...]]:
    """The stock of each corporation."""
    pairs = zip(CORPORATIONS, numbers, strict=False)
    return [(party, "2024", "stock_streekstad", number) for party, number in pairs]


@pytest.mark.parametrize(
    ("party", "homes", "expected"),
    [
        ("noord", "48", "pass"),
        ("noord", "47", "breach"),
        ("zuid", "40", "pass"),
        ("zuid", "39", "breach"),
        ("west", "12", "pass"),
        ("west", "11", "breach"),
    ],
)
def test_a_part_pro_rata_is_rounded_to_the_nearest(party: str, homes: str, expected: str) -> None:
    """Of 100 homes 47.62, 40.48 and 11.90 fall to stocks of 400, 340 and 100."""
    found = check(*stock("400", "340", "100"), (party, "2024", "homes_refugees", homes))

    assert outcome(found, "refugees-by-stock", party) == expected


def test_the_part_of_a_total_is_explained_with_everyone_s_figures() -> None:
    """What the total is, whose figures split it, and how it was rounded."""
    found = check(*stock("400", "340", "100"), ("noord", "2024", "homes_refugees", "47"))

    assert (
        "Van 100 woningen samen is het deel naar sociale voorraad van de corporatie (400 van de 840"
        " van Stichting Noord, Stichting Zuid en Stichting West) ten minste 48 woningen, afgerond"
    ) in told(found, "refugees-by-stock", "noord")


def test_a_total_cannot_be_split_while_somebody_s_figure_is_missing() -> None:
    """Every party's stock is needed, and the gap names the party."""
    found = check(*stock("400", "340"), ("noord", "2024", "homes_refugees", "48"))

    assert outcome(found, "refugees-by-stock", "noord") == "missing-fact"
    gaps = [n.missing for n in found.not_assessed if n.about.norm.id == "refugees-by-stock"]
    assert "west" in {gap.party for each in gaps for gap in each}


def test_a_total_without_a_value_for_the_year_is_a_missing_parameter() -> None:
    """The task of 2025 is not printed; that of 2024 does not count."""
    rows = [(p, "2025", f, v) for p, _, f, v in stock("400", "340", "100")]
    found = check(*rows, ("noord", "2025", "homes_refugees", "48"), year="2025")

    assert outcome(found, "refugees-by-stock", "noord", "2025") == "missing-parameter"


def test_there_is_nothing_to_split_by_when_all_are_zero() -> None:
    """Nobody has a part then."""
    found = check(*stock("0", "0", "0"), ("noord", "2024", "homes_refugees", "48"))

    assert outcome(found, "refugees-by-stock", "noord") == "no-cases"


@pytest.mark.parametrize(("second", "expected"), [("4.8", "pass"), ("4.9", "breach")])
def test_a_rise_is_averaged_over_the_years_so_far(second: str, expected: str) -> None:
    """5.2% and 4.8% are 5% on average."""
    rises = [
        ("noord", "2024", "rent_rise_mean", "5.2"),
        ("noord", "2025", "rent_rise_mean", second),
    ]
    found = check(*rises, year="2025")

    assert outcome(found, "rent-mean", "noord", "2025") == expected


def test_an_average_needs_every_year() -> None:
    """A year that was not reported is not skipped."""
    found = check(("noord", "2025", "rent_rise_mean", "4"), year="2025")

    assert outcome(found, "rent-mean", "noord", "2025") == "missing-fact"


def labels(a: str, b: str, d: str, year: str = "2024") -> list[tuple[str, ...]]:
    """The labels of Noord."""
    named = zip(("a", "b", "d"), (a, b, d), strict=True)
    return [("noord", year, f"streek_label_{letter}", number) for letter, number in named]


@pytest.mark.parametrize(
    ("counts", "expected"),
    [(("2", "0", "1"), "pass"), (("20", "1", "10"), "pass"), (("19", "1", "10"), "breach")],
)
def test_an_average_label_is_weighed_exactly(counts: tuple[str, str, str], expected: str) -> None:
    """Two A and one D are B on average: (2 x 1 + 4) / 3 = 2."""
    assert outcome(check(*labels(*counts)), "label-mean", "noord") == expected


def test_an_average_label_shows_its_weights() -> None:
    """The sum stands in the explanation as a sum."""
    text = told(check(*labels("2", "0", "1")), "label-mean", "noord")

    shown = "Dat is (1 * 2 + 2 * 0 + 4 * 1) / (2 + 0 + 1) = 2."
    assert shown in text.replace("\N{MULTIPLICATION SIGN}", "*")


@pytest.mark.parametrize(
    ("now", "expected"), [(("70", "0", "30"), "pass"), (("69", "0", "31"), "warn")]
)
def test_a_share_has_a_course_towards_its_date(now: tuple[str, str, str], expected: str) -> None:
    """From 60% a year ago, 100% in three years asks 70% now."""
    found = check(*labels("60", "0", "40", "2023"), *labels(*now))

    assert outcome(found, "label-share", "noord") == expected


@pytest.mark.parametrize(
    ("counts", "expected"), [(("300", "0", "0"), "pass"), (("299", "0", "1"), "breach")]
)
def test_a_share_is_judged_exactly_on_its_date(counts: tuple[str, str, str], expected: str) -> None:
    """At the end of 2027 one home with label D is a breach."""
    assert outcome(
        check(*labels(*counts, "2027"), year="2027"), "label-share", "noord", "2027"
    ) == (expected)


def test_a_share_from_thirds_is_compared_without_rounding() -> None:
    """From 1/3 a year ago the course asks exactly 1/2 now, and 1/2 meets it."""
    found = check(*labels("1", "0", "2", "2023"), *labels("3", "0", "3"))

    assert finding(found, "label-share", "noord").margin == 0
    assert outcome(found, "label-share", "noord") == "pass"


def test_a_minimum_holds_in_every_district() -> None:
    """A district that nobody reported about is a missing fact, not silence."""
    found = check(("noord", "2024", "district_homes", "3", "Centrum"))

    assert outcome(found, "districts", "noord", "Centrum", "2024") == "pass"
    assert outcome(found, "districts", "noord", "Haven", "2024") == "missing-fact"


def spent(*more: tuple[str, ...]) -> Assessment:
    """9% of maintenance went to damp and mould."""
    facts = (("maintenance_spent", "1000"), ("damp_spent", "90"))
    return check(*((("noord", "2024", *fact)) for fact in facts), *more)


@pytest.mark.parametrize(
    ("until", "expected"), [("2024-12-31", "warn"), ("2024-12-30", "breach"), ("no", "breach")]
)
def test_a_deviation_excuses_as_long_as_it_lasts(until: str, expected: str) -> None:
    """It must last until the end of the judged period."""
    row = ("noord", "2024", "damp_deviation", until, "", "bestuur", "dakrenovatie ging voor")
    assert outcome(spent(row), "damp", "noord") == expected


def test_a_deviation_of_an_earlier_year_still_counts() -> None:
    """What was decided in 2023 for two years holds in 2024."""
    row = ("noord", "2023", "damp_deviation", "2024-12-31", "", "bestuur", "dakrenovatie ging voor")
    found = spent(row)

    assert outcome(found, "damp", "noord") == "warn"
    assert "tot en met 31 december 2024, besloten door bestuur: dakrenovatie ging voor." in told(
        found, "damp", "noord"
    )


def test_a_deviation_without_a_reason_is_refused() -> None:
    """Who decided it and why must be there."""
    found = spent(("noord", "2024", "damp_deviation", "2024-12-31", "", "bestuur"))

    assert [problem.code for problem in found.errors] == ["deviation-unfounded"]


def test_a_part_larger_than_the_whole_is_a_data_problem() -> None:
    """An amount inside another amount cannot exceed it."""
    found = check(
        ("noord", "2024", "maintenance_spent", "100"), ("noord", "2024", "damp_spent", "101")
    )

    assert outcome(found, "damp", "noord") == "data-problem"


def test_a_blank_target_in_a_table_is_an_unknown_norm() -> None:
    """The other rows are judged."""
    found = check(("zuid", "2024", "district_homes", "5", "Eendorp"))

    assert outcome(found, "village-one", "zuid", "Eendorp", "2024") == "pass"
    assert outcome(found, "village-two", "zuid", "Tweedorp", "2024") == "unknown-norm"
