"""What must be done by a date, or so many times: on time, late, not done, and not due yet."""

import pytest

from facts.values import Raw
from tests.support import D24, D26, data, judged, outcomes, rows

PLAN = "species_management_plan"
MEETINGS = "executive_consultations"
OVERVIEW = "consultation_overview_2026"


def plan(value: str, period: str = "2024") -> list[dict[str, Raw]]:
    return rows(("dordrecht", period, PLAN, value))


@pytest.mark.parametrize(
    ("value", "as_of", "expected"),
    [
        ("2024-09-30", "2025-02-01", "pass"),
        ("2023-12-20", "2025-02-01", "pass"),
        ("2024-10-01", "2025-02-01", "warn"),
        ("nee", "2025-02-01", "breach"),
        ("nee", "2024-09-30", "not-due"),
        ("nee", "2024-10-01", "breach"),
        ("2024-09-01", "2024-09-15", "pass"),
        ("2024-09-30", "2024-09-15", "not-due"),
    ],
)
def test_a_deadline_is_kept_on_its_day_and_late_the_day_after(
    value: str, as_of: str, expected: str
) -> None:
    """Clause 2.1.2: the species management plan by the third quarter of 2024."""
    found = outcomes(judged(plan(value), "2024", as_of=as_of, agreements=(D24,)))

    assert expected == found["soortenmanagementplan", "dordrecht", "2024"]


def test_no_record_of_a_deliverable_is_a_missing_fact() -> None:
    """Silence is not a breach."""
    other = rows(("dordrecht", "2024", MEETINGS, 3))

    found = outcomes(judged(other, "2024", agreements=(D24,)))

    assert found["soortenmanagementplan", "dordrecht", "2024"] == "missing-fact"


@pytest.mark.parametrize(("year", "expected"), [("2023", "not-in-force"), ("2025", "not-in-force")])
def test_a_deadline_belongs_to_the_year_that_holds_it(year: str, expected: str) -> None:
    """Before and after, no verdict."""
    found = outcomes(judged(plan("2024-09-30"), year, agreements=(D24,)))

    assert expected == found["soortenmanagementplan", "dordrecht", year]


@pytest.mark.parametrize(
    ("reported", "as_of", "expected"),
    [
        ("2023", "2025-02-01", "missing-fact"),
        ("2024-H1", "2025-02-01", "missing-fact"),
        ("2024-Q3", "2025-02-01", "breach"),
        ("2024", "2025-02-01", "breach"),
        ("2025", "2026-02-01", "breach"),
        ("2024-H1", "2024-09-30", "not-due"),
    ],
)
def test_that_it_was_not_done_counts_only_over_a_period_up_to_the_date(
    reported: str, as_of: str, expected: str
) -> None:
    """Who reports over the year before that it was not done yet has broken nothing."""
    found = outcomes(judged(plan("nee", reported), "2024", as_of=as_of, agreements=(D24,)))

    assert expected == found["soortenmanagementplan", "dordrecht", "2024"]


def test_an_earlier_no_is_named_where_it_says_nothing() -> None:
    """So that who reported it sees why there is no verdict."""
    found = judged(plan("nee", "2023"), "2024", as_of="2025-02-01", agreements=(D24,))
    (item,) = (i for i in data(found)["not_assessed"] if i["norm"] == "soortenmanagementplan")

    told = item["explanation"]["nl"]

    assert "Niet gemeld door gemeente Dordrecht" in told
    assert "Over 2023 is gemeld dat het niet was gedaan; of het daarna is gedaan" in told


@pytest.mark.parametrize(
    ("second", "reported", "as_of", "expected"),
    [
        ("2024-Q1", "nee", "2024-04-01", "warn"),
        ("2024-Q3", "nee", "2025-02-01", "missing-fact"),
        ("2024", "nee", "2025-02-01", "breach"),
        ("2024", "2023-12-31", "2025-02-01", "missing-fact"),
        ("2024", "2024-01-01", "2025-02-01", "pass"),
    ],
)
def test_what_is_due_each_year_is_done_in_that_year(
    second: str, reported: str, as_of: str, expected: str
) -> None:
    """Clause 2.2.4: the report by the first quarter, at last by the end of the year."""
    given = rows(("trivire", second, "free_allocation_report", reported))

    found = outcomes(judged(given, "2024", as_of=as_of, agreements=(D24,)))

    assert expected == found["free-allocation-report", "trivire", "2024"]


@pytest.mark.parametrize(
    ("value", "as_of", "year", "expected"),
    [
        ("2025-12-31", "2027-02-01", "2025", "pass"),
        ("2026-01-01", "2027-02-01", "2026", "warn"),
        ("nee", "2026-12-31", "2026", "warn"),
        ("nee", "2027-01-01", "2026", "breach"),
        ("2027-01-01", "2027-02-01", "2026", "breach"),
    ],
)
def test_of_two_printed_dates_the_first_warns_and_the_second_breaches(
    value: str, as_of: str, year: str, expected: str
) -> None:
    """Clause 3.1.1: the text says 2025, the planning column 2026."""
    submitted = rows(("dordrecht", year, "heat_plan_execution_started", value))

    found = outcomes(judged(submitted, year, as_of=as_of, agreements=(D24,)))

    assert expected == found["heat-plan-execution-start", "dordrecht", year]


def held(*days: str, party: str = "dordrecht") -> list[dict[str, Raw]]:
    return rows(*((party, day, MEETINGS, 1) for day in days))


@pytest.mark.parametrize(
    ("days", "as_of", "expected"),
    [
        (("2024-02-01", "2024-05-01", "2024-11-01"), "2025-02-01", "pass"),
        (("2024-02-01", "2024-05-01"), "2025-02-01", "breach"),
        (("2024-02-01", "2024-05-01"), "2024-06-01", "not-due"),
        (("2024-02-01", "2024-05-01", "2024-05-20"), "2024-06-01", "pass"),
        (("2024-02-01", "2024-05-01", "2024-11-01"), "2024-06-01", "not-due"),
    ],
)
def test_what_can_still_be_held_in_time_is_not_due(
    days: tuple[str, ...], as_of: str, expected: str
) -> None:
    """Clause 1.1.1: at least three consultations a year; a plan for a meeting is no meeting."""
    found = outcomes(judged(held(*days), "2024", as_of=as_of, agreements=(D24,)))

    assert expected == found["meetings-bestuurlijk-overleg", "dordrecht", "2024"]


def test_a_meeting_that_two_parties_report_counts_once() -> None:
    """And one that only one of them reports counts too, whatever else they report."""
    submitted = held("2024-02-01", "2024-05-01") + held("2024-02-01", party="trivire")

    found = outcomes(judged(submitted, "2024", agreements=(D24,)))

    assert found["meetings-bestuurlijk-overleg", "trivire", "2024"] == "breach"


def test_a_half_year_of_meetings_is_not_a_year() -> None:
    """The other half is missing, not zero."""
    submitted = rows(("dordrecht", "2024-H1", MEETINGS, 2))

    found = outcomes(judged(submitted, "2024", agreements=(D24,)))

    assert found["meetings-bestuurlijk-overleg", "dordrecht", "2024"] == "missing-fact"


def test_more_dates_than_the_year_had_is_a_data_problem() -> None:
    """Two meetings in the year cannot have three dates."""
    submitted = held("2024-02-01", "2024-05-01", "2024-11-01")
    submitted += rows(("dordrecht", "2024", MEETINGS, 2))

    assessment = judged(submitted, "2024", agreements=(D24,))

    key = ("meetings-bestuurlijk-overleg", "dordrecht", "2024")
    assert outcomes(assessment)[key] == "data-problem"


DIFFERENCE = "De partijen melden niet hetzelfde"


@pytest.mark.parametrize(
    ("fact", "norm", "trivire", "woonbron", "told"),
    [
        (MEETINGS, "meetings-bestuurlijk-overleg", 2, 3, "Trivire 2 en Woonbron 3. "),
        (OVERVIEW, "consultation-overview", "nee", "2026-03-01", "Trivire nee en Woonbron 1 maart"),
    ],
)
def test_what_one_party_reports_is_never_put_in_the_mouth_of_another(
    fact: str, norm: str, trivire: Raw, woonbron: Raw, told: str
) -> None:
    """One record will do for all, and who says something else is told with it."""
    pairs = (("trivire", trivire), ("woonbron", woonbron))
    found = data(judged(rows(*((p, "2026", fact, v) for p, v in pairs)), agreements=(D26,)))
    same = data(judged(rows(*((p, "2026", fact, woonbron) for p, _ in pairs)), agreements=(D26,)))
    texts, agreed = (
        [i["explanation"]["nl"] for i in each["findings"] if i["norm"] == norm]
        for each in (found, same)
    )

    assert len(texts) == len(agreed) == 2
    assert all(DIFFERENCE in text and told in text for text in texts)
    assert not any(DIFFERENCE in text for text in agreed)


def test_days_that_parties_report_complete_each_other() -> None:
    """Each day counts once, and nobody says something else by not naming it."""
    submitted = rows(
        ("trivire", "2026-03-02", MEETINGS, 1),
        ("woonbron", "2026-03-02", MEETINGS, 1),
        ("woonbron", "2026-06-02", MEETINGS, 1),
    )
    found = data(judged(submitted, "2026", agreements=(D26,)))

    assert found["findings"]
    assert DIFFERENCE not in str(found["findings"])


def test_a_joint_sum_needs_the_figure_of_every_party() -> None:
    """Clause 2.1: growth of the stock of both corporations together."""
    submitted = rows(
        ("trivire", "2025", "dwellings_social", 100), ("trivire", "2026", "dwellings_social", 101)
    )

    found = outcomes(judged(submitted, "2026", "2027", agreements=(D26,)))

    growth = {word for key, word in found.items() if key[0] == "stock-increase-yearly"}
    assert growth == {"missing-fact"}


def test_a_clause_that_only_people_can_judge_says_so() -> None:
    """Never silently left out."""
    found = outcomes(judged(plan("2024-09-30"), "2024", agreements=(D24,)))

    assert found["dispute-ladder", "dordrecht", "2024"] == "judgement"
