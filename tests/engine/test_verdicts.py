"""What the five signature norms say at their bounds, and what they cannot say."""

import pytest

from facts.values import Raw
from tests.support import D24, D26, data, judged, outcomes, rows


def lettings(total: int, above: int, period: str = "2024") -> list[dict[str, Raw]]:
    return rows(
        ("trivire", period, "lettings_social", total),
        ("trivire", period, "lettings_above_income_limit", above),
    )


def regular(total: int, seekers: int, period: str = "2024") -> list[dict[str, Raw]]:
    return rows(
        ("trivire", period, "lettings_social", total),
        ("trivire", period, "lettings_regular_seekers", seekers),
    )


def labels(
    year: int, e: int, monument: int | None = None, demolition: int | None = None
) -> list[dict[str, Raw]]:
    found = rows(
        ("trivire", str(year), "dwellings_label_e", e),
        ("trivire", str(year), "dwellings_label_f", 0),
        ("trivire", str(year), "dwellings_label_g", 0),
    )
    if monument is not None:
        found += rows(("trivire", str(year), "efg_exempt_monument", monument))
    if demolition is not None:
        found += rows(("trivire", str(year), "efg_exempt_demolition", demolition))
    return found


@pytest.mark.parametrize(
    ("total", "above", "expected"),
    [
        (400, 30, "pass"),
        (400, 31, "warn"),
        (400, 60, "warn"),
        (400, 61, "breach"),
        (1010, 75, "pass"),
        (1010, 76, "warn"),
        (1, 0, "pass"),
        (1, 1, "breach"),
        (10**9, 75_000_000, "pass"),
        (10**9, 75_000_001, "warn"),
        (10**9, 150_000_001, "breach"),
    ],
)
def test_free_allocation_compares_counts(total: int, above: int, expected: str) -> None:
    """7.5% and 15% are included, and one letting beyond them is not."""
    found = outcomes(judged(lettings(total, above), "2024", agreements=(D24,)))

    assert expected == found["free-allocation", "trivire", "2024"]


@pytest.mark.parametrize("agreement", [D24, D26])
@pytest.mark.parametrize("year", ["2024", "2026"])
def test_zero_lettings_are_no_cases(agreement: str, year: str) -> None:
    """A share of nothing is neither kept nor broken."""
    in_force = (agreement == D24) == (year == "2024")

    found = outcomes(judged(lettings(0, 0, year), year, agreements=(agreement,)))

    expected = "no-cases" if in_force else "not-in-force"
    assert expected == found["free-allocation", "trivire", year]


def test_a_total_of_zero_with_a_part_is_a_data_problem() -> None:
    """Five of zero lettings cannot be."""
    assessment = judged(lettings(0, 5), "2024", agreements=(D24,))

    assert outcomes(assessment)["free-allocation", "trivire", "2024"] == "data-problem"
    assert [item.problem.code for item in assessment.data_problems] == ["parts-exceed-whole"]


@pytest.mark.parametrize(
    ("discussed", "expected"), [(None, "warn"), ("ja", "warn"), ("nee", "breach")]
)
def test_a_crossed_signal_is_a_breach_only_when_follow_up_is_on_record_as_not_done(
    discussed: str | None, expected: str
) -> None:
    """Silence about the discussion is not a breach."""
    submitted = regular(400, 319)
    if discussed:
        submitted += rows(("trivire", "2024", "regular_seekers_discussed", discussed))

    found = outcomes(judged(submitted, "2024", agreements=(D24,)))

    assert expected == found["regular-seekers-80", "trivire", "2024"]


def test_a_follow_up_not_done_does_not_break_a_norm_that_held() -> None:
    """The discussion is only prescribed when the signal is crossed."""
    submitted = regular(400, 320)
    submitted += rows(("trivire", "2024", "regular_seekers_discussed", "nee"))

    found = outcomes(judged(submitted, "2024", agreements=(D24,)))

    assert found["regular-seekers-80", "trivire", "2024"] == "pass"


def test_half_years_are_judged_beside_the_year_they_add_up_to() -> None:
    """A bad first half can be made good over the year."""
    submitted = regular(100, 79, "2024-H1") + regular(100, 81, "2024-H2")

    found = outcomes(judged(submitted, "2024", agreements=(D24,)))

    seekers = {key[-1]: word for key, word in found.items() if key[0] == "regular-seekers-80"}
    assert seekers == {"2024-H1": "warn", "2024-H2": "pass", "2024": "pass"}


def test_one_half_year_does_not_make_a_year() -> None:
    """The missing half is named."""
    assessment = judged(regular(100, 90, "2024-H1"), "2024", agreements=(D24,))

    found = outcomes(assessment)
    assert found["regular-seekers-80", "trivire", "2024-H1"] == "pass"
    assert found["regular-seekers-80", "trivire", "2024"] == "missing-fact"


def test_the_signal_value_does_not_leak_into_the_successor() -> None:
    """2026-2027 prints no percentage for regular seekers."""
    found = outcomes(judged(regular(100, 10, "2026"), "2026"))

    assert not [key for key in found if key[0] == "regular-seekers-80"]


@pytest.mark.parametrize(
    ("year", "rise", "expected"),
    [
        ("2024", "5.3", "pass"),
        ("2024", "5.300001", "breach"),
        ("2025", "6.2", "pass"),
        ("2025", "6.3", "breach"),
        ("2024", "-1.0", "pass"),
        ("2026", "0.1", "not-in-force"),
        ("2023", "0.1", "not-in-force"),
    ],
)
def test_the_rent_sum_follows_wage_growth_of_the_year_before(
    year: str, rise: str, expected: str
) -> None:
    """5.8 - 0.5 for 2024 and 6.7 - 0.5 for 2025, in percentage points."""
    submitted = rows(("trivire", year, "rent_sum_increase", rise))

    found = outcomes(judged(submitted, year, agreements=(D24,)))

    assert expected == found["rent-sum-cap", "trivire", year]


def test_a_stricter_national_cap_is_shown_and_does_not_decide() -> None:
    """In 2025 the country agreed on 4.5%, the parties on a formula that gives 6.2%."""
    submitted = rows(("trivire", "2025", "rent_sum_increase", "6.0"))

    (finding,) = data(judged(submitted, "2025", agreements=(D24,)))["findings"]

    assert finding["status"] == "pass"
    assert "4,5%" in finding["explanation"]["nl"]
    assert {"national"} <= {item["kind"] for item in finding["evidence"]}


@pytest.mark.parametrize(
    ("storeys", "price", "expected"),
    [
        (1, "19116.41", "pass"),
        (1, "19116.42", "breach"),
        (2, "17204.77", "pass"),
        (2, "17204.78", "breach"),
        (3, "15293.13", "pass"),
        (3, "15293.14", "breach"),
        (4, "14337.31", "pass"),
        (9, "14337.32", "breach"),
        (0, "1.00", "missing-parameter"),
    ],
)
def test_the_land_price_of_2026_is_rounded_half_up_to_the_cent(
    storeys: int, price: str, expected: str
) -> None:
    """19,116.41 times the stacking factor, then rounded, then compared."""
    submitted = rows(
        ("dordrecht", "2026", "land_price", price),
        ("dordrecht", "2026", "storeys", storeys),
        subject="Laan van Riga",
    )

    found = outcomes(judged(submitted, "2026", agreements=(D26,)))

    assert expected == found["land-price", "dordrecht", "Laan van Riga", "2026"]


@pytest.mark.parametrize(("agreement", "year"), [(D24, "2025"), (D26, "2027")])
def test_a_year_without_printed_land_price_is_a_missing_parameter(
    agreement: str, year: str
) -> None:
    """The value of the year before is not used."""
    submitted = rows(
        ("dordrecht", year, "land_price", "1.00"),
        ("dordrecht", year, "storeys", 2),
        subject="Oudland",
    )

    assessment = judged(submitted, year, agreements=(agreement,))

    key = ("land-price", "dordrecht", "Oudland", year)
    assert outcomes(assessment)[key] == "missing-parameter"
    (price,) = [n for n in data(assessment)["not_assessed"] if n["norm"] == "land-price"]
    assert price["missing"] == ["land_price_limit"]


def test_a_missing_parameter_comes_before_a_missing_fact() -> None:
    """Of several reasons the first of the list is given."""
    submitted = rows(("dordrecht", "2025", "storeys", 2), subject="Oudland")

    found = outcomes(judged(submitted, "2025", agreements=(D24,)))

    assert found["land-price", "dordrecht", "Oudland", "2025"] == "missing-parameter"


@pytest.mark.parametrize(
    ("known", "missing"), [("land_price", "storeys"), ("storeys", "land_price")]
)
def test_a_project_with_half_its_facts_lacks_the_other(known: str, missing: str) -> None:
    """A project is never passed over because a figure is not there."""
    submitted = rows(("dordrecht", "2024", known, 2), subject="Oudland")

    assessment = judged(submitted, "2024", agreements=(D24,))

    (price,) = [n for n in data(assessment)["not_assessed"] if n["norm"] == "land-price"]
    assert price["missing"] == [missing]


def test_storeys_of_a_part_of_the_year_are_used_though_they_are_too_few() -> None:
    """Something was reported: the norm is not called silent, nor the figure unused."""
    submitted = rows(("dordrecht", "2024-H1", "storeys", 2), subject="Oudland")

    assessment = judged(submitted, "2024", agreements=(D24,))

    (price,) = [n for n in data(assessment)["not_assessed"] if n["norm"] == "land-price"]
    assert (price["missing"], price["silent"]) == (["land_price", "storeys"], False)
    assert not assessment.unused_facts


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        (500, 400, "pass"),
        (500, 401, "warn"),
        (500, 500, "warn"),
        (400, 500, "warn"),
        (0, 0, "pass"),
    ],
)
def test_before_2028_the_pace_of_the_last_year_is_judged(
    before: int, now: int, expected: str
) -> None:
    """From 500, four more years like the last reach zero only when 100 went in a year."""
    submitted = labels(2023, before) + labels(2024, now)

    found = outcomes(judged(submitted, "2024", agreements=(D24,)))

    assert expected == found["efg-zero-2028", "trivire", "2024"]


@pytest.mark.parametrize("agreement", [D24, D26])
@pytest.mark.parametrize(("year", "left"), [(2028, 0), (2028, 1), (2029, 0), (2029, 1)])
def test_from_the_end_of_2028_one_dwelling_is_a_breach(
    agreement: str, year: int, left: int
) -> None:
    """The norm outlives both terms."""
    found = outcomes(judged(labels(year, left), str(year), agreements=(agreement,)))

    expected = "breach" if left else "pass"
    assert expected == found["efg-zero-2028", "trivire", str(year)]


def test_a_submission_about_2028_finds_the_norms_that_outlive_their_terms() -> None:
    """Without a question, the agreements whose norms still hold are judged."""
    found = outcomes_by_agreement(labels(2028, 3))

    assert found == {(D24, "breach"), (D26, "breach")}


def outcomes_by_agreement(submitted: list[dict[str, Raw]]) -> set[tuple[str, str]]:
    return {(f.about.agreement.id, f.status) for f in judged(submitted).findings}


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        ((512, 12), (412, 12), "pass"),
        ((512, None), (412, 12), "missing-fact"),
        ((512, 12), (412, None), "missing-fact"),
        ((500, None), (400, None), "pass"),
        ((512, 0), (412, 12), "pass"),
    ],
)
def test_an_exemption_is_claimed_at_both_dates_or_at_neither(
    before: tuple[int, int | None], now: tuple[int, int | None], expected: str
) -> None:
    """Claimed at one of the two it is a missing fact; claimed at neither there is none."""
    submitted = labels(2023, *before) + labels(2024, *now)

    found = outcomes(judged(submitted, "2024", agreements=(D24,)))

    assert expected == found["efg-zero-2028", "trivire", "2024"]


def test_exempt_dwellings_may_remain_after_2028() -> None:
    """Monuments and dwellings to be demolished do not break the zero."""
    found = outcomes(judged(labels(2028, 30, 20, 10), "2028", agreements=(D24,)))

    assert found["efg-zero-2028", "trivire", "2028"] == "pass"


def test_more_exempt_than_there_are_is_a_data_problem() -> None:
    """An exemption beyond the stock would hide what is left."""
    found = outcomes(judged(labels(2028, 30, 20, 11), "2028", agreements=(D24,)))

    assert found["efg-zero-2028", "trivire", "2028"] == "data-problem"


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [("2024-06-30", "not-due"), ("2024-12-30", "not-due"), ("2024-12-31", "pass")],
)
def test_a_year_is_judged_from_its_last_day(as_of: str, expected: str) -> None:
    """What can still change is not due."""
    assessment = judged(lettings(400, 30), "2024", as_of=as_of, agreements=(D24,))

    assert expected == outcomes(assessment)["free-allocation", "trivire", "2024"]


def test_a_price_that_was_charged_is_judged_at_once() -> None:
    """An event does not wait for the year to end."""
    submitted = rows(
        ("dordrecht", "2024-05-12", "land_price", "20000.00"),
        ("dordrecht", "2024", "storeys", 1),
        subject="Oudland",
    )

    assessment = judged(submitted, "2024", as_of="2024-05-12", agreements=(D24,))

    key = ("land-price", "dordrecht", "Oudland", "2024-05-12")
    assert outcomes(assessment)[key] == "breach"


def test_asking_for_half_a_year_judges_a_yearly_norm_over_its_year() -> None:
    """A norm keeps its own periods."""
    found = outcomes(judged(lettings(400, 30), "2024-H1", "2024-H2", agreements=(D24,)))

    assert found["free-allocation", "trivire", "2024"] == "pass"


def test_the_total_of_the_city_stands_beside_the_verdict() -> None:
    """It is exact, and says which corporation is missing."""
    both = lettings(400, 30) + rows(
        ("woonbron", "2024", "lettings_social", 1010),
        ("woonbron", "2024", "lettings_above_income_limit", 76),
    )

    whole = data(judged(both, "2024", agreements=(D24,)))["findings"][0]["beside"]
    alone = data(judged(lettings(400, 30), "2024", agreements=(D24,)))["findings"][0]["beside"]

    assert whole["exact"] == "106/1410"
    assert alone == {
        "parties": ["trivire", "woonbron"],
        "without": ["woonbron"],
        "value": None,
        "exact": None,
    }


def test_a_value_is_never_printed_across_its_bound() -> None:
    """One in ten million beyond 7.5% still reads as beyond."""
    submitted = lettings(10**9, 75_000_001)

    finding = data(judged(submitted, "2024", agreements=(D24,)))["findings"][0]

    assert (finding["value"], finding["threshold"]) == ("0.075001", "0.075")
    assert "7,5000001%" in finding["explanation"]["nl"]


def test_facts_of_another_city_are_not_counted() -> None:
    """A corporation that works in two cities submits both in one file."""
    submitted = [{**row, "area": "Dordrecht"} for row in lettings(400, 30)]
    elsewhere = [{**row, "area": "Rotterdam"} for row in lettings(100, 100)]

    assessment = judged(submitted + elsewhere, "2024", agreements=(D24,))

    assert outcomes(assessment)["free-allocation", "trivire", "2024"] == "pass"
    assert {fact.area for fact in assessment.unused_facts} == {"rotterdam"}


def test_a_figure_per_neighbourhood_is_not_the_figure_of_the_city() -> None:
    """A subject that the norm does not know leaves the fact missing and unused."""
    submitted = [{**row, "subject": "Wielwijk"} for row in lettings(400, 30)]

    assessment = judged(submitted, "2024", agreements=(D24,))

    assert outcomes(assessment)["free-allocation", "trivire", "2024"] == "missing-fact"
    assert len(assessment.unused_facts) == 2


def test_a_year_that_is_not_over_shows_where_it_stands() -> None:
    """Shown, and not judged: lettings are still to come."""
    assessment = judged(lettings(400, 31), "2024", as_of="2024-11-22", agreements=(D24,))

    (item,) = [n for n in data(assessment)["not_assessed"] if n["norm"] == "free-allocation"]
    assert (item["reason"], item["so_far"]["exact"]) == ("not-due", "31/400")
    assert "7,75%" in item["explanation"]["nl"]


@pytest.mark.parametrize(("half", "expected"), [("ja", "data-problem"), ("nee", "breach")])
def test_a_follow_up_denied_for_the_year_and_on_record_for_a_half_is_a_data_problem(
    half: str, expected: str
) -> None:
    """Both cannot be true, and the verdict hangs on it."""
    submitted = regular(100, 70) + rows(
        ("trivire", "2024", "regular_seekers_discussed", "nee"),
        ("trivire", "2024-H1", "regular_seekers_discussed", half),
    )

    found = outcomes(judged(submitted, "2024", agreements=(D24,)))

    assert expected == found["regular-seekers-80", "trivire", "2024"]


def test_a_record_that_is_only_mentioned_does_not_keep_a_norm_from_its_verdict() -> None:
    """The choice for wider room is shown with 7.5% and 15%, and decides nothing."""
    submitted = lettings(400, 31) + rows(
        ("trivire", "2024", "free_allocation_extended", "nee"),
        ("trivire", "2024-H1", "free_allocation_extended", "ja"),
    )

    assessment = judged(submitted, "2024", agreements=(D24,))

    assert outcomes(assessment)["free-allocation", "trivire", "2024"] == "warn"
    assert [item.problem.code for item in assessment.data_problems] == ["record-differs"]
