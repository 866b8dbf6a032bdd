"""Comparing agreements: what continues what, and what differs, as data."""

from collections.abc import Callable
from copy import deepcopy
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from rules.comparing import Comparison, compare
from rules.differing import Difference, Kind
from rules.loader import Library
from tests.support import D24, D26, checker

AGREEMENT = {
    "title": "Proef",
    "area": "dordrecht",
    "prefix": "d24",
    "next": {"nl": "overleg", "en": "talk"},
    "parties": {
        "dordrecht": {"role": "municipality", "name": "gemeente Dordrecht"},
        "trivire": {"role": "corporation", "name": "Trivire"},
        "woonbron": {"role": "corporation", "name": "Woonbron"},
    },
}
SAME: dict[str, Any] = {}
NORM = {
    "id": "norm",
    "covers": [],
    "clause": "1",
    "title": {"nl": "Norm", "en": "Norm"},
    "agreed": {"nl": "afgesproken", "en": "agreed"},
    "force": "binding",
    "binds": "each corporation",
    "measure": "dwellings_sold",
    "pass": "at least 10",
}
SALES = {"subject": "Aan de Kade", "measure": "social_dwellings_delivered"}
DEED = {"measure": "species_management_plan", "binds": "municipality"}
RECORD = {"on_record": "free_allocation_extended"}
PRICE = {"binds": "municipality", "every": "project", "measure": "land_price"}
PRICE_LIMIT = {"unit": "EUR ex VAT per dwelling", "label": {"nl": "prijs", "en": "price"}}
Pair = Callable[..., Comparison]


def year(number: int) -> dict[str, Any]:
    """A norm for one year."""
    return {"valid": {"from": date(number, 1, 1), "to": date(number, 12, 31)}}


def put(folder: Path, first: int, norms: list[dict[str, Any]], chapter: dict[str, Any]) -> None:
    """Writes a pack of two years, with norms that differ from `NORM` in some keys."""
    folder.mkdir()
    years = {"from": date(first, 1, 1), "to": date(first + 1, 12, 31)}
    term = {"from": date(first, 3, 4), "to": date(first + 1, 12, 31)}
    own = {"id": folder.name, "signed": date(first, 3, 4), "term": term, "years": years}
    written = [
        {key: deepcopy(value) for key, value in {**NORM, **norm}.items() if value is not None}
        for norm in norms
    ]
    (folder / "agreement.yaml").write_text(yaml.safe_dump({**AGREEMENT, **own}), "utf-8")
    content = {"chapter": "1", "norms": written, **chapter}
    (folder / "1.yaml").write_text(yaml.safe_dump(content), "utf-8")


@pytest.fixture(name="pair")
def _pair(tmp_path: Path) -> Pair:
    """Compares two packs of 2024-2025 and 2026-2027."""

    def made(
        old: list[dict[str, Any]], new: list[dict[str, Any]], *chapters: dict[str, Any]
    ) -> Comparison:
        before, after = chapters or ({}, {})
        put(tmp_path / "older", 2024, old, before)
        put(tmp_path / "newer", 2026, new, after)
        library = Library((tmp_path,))
        return compare(library.pack("older"), library.pack("newer"))

    return made


def found(comparison: Comparison) -> list[Difference]:
    """What differs in the one norm that goes on."""
    assert len(comparison.continued) == 1
    return list(comparison.continued[0].differences)


def dordrecht() -> Comparison:
    """The two agreements of Dordrecht."""
    library = checker().library
    return compare(library.pack(D24), library.pack(D26))


def ids(norms: object) -> set[str]:
    """The ids of norms."""
    assert isinstance(norms, tuple)
    return {norm.id for norm in norms}


def differences(norm: str) -> dict[Kind, Difference]:
    """What differs in a norm of Dordrecht, by kind."""
    item = next(item for item in dordrecht().continued if item.new.id == norm)
    return {difference.kind: difference for difference in item.differences}


# --- the agreements of Dordrecht


def test_every_norm_of_either_agreement_is_in_exactly_one_place() -> None:
    """Nothing is lost in the comparison."""
    comparison = dordrecht()
    going_on = {item.new.id for item in comparison.continued}
    came_from = {old.id for item in comparison.continued for old in item.match.old}

    assert ids(comparison.older.clauses) == ids(comparison.disappeared) | came_from
    assert ids(comparison.newer.clauses) == ids(comparison.appeared) | going_on
    assert not ids(comparison.disappeared) & came_from
    assert not ids(comparison.appeared) & going_on


def test_the_signal_value_and_the_rent_sum_disappeared() -> None:
    """They held for the whole term, so they did not lapse by their date."""
    comparison = dordrecht()
    ongoing = {n.id for n in comparison.disappeared if comparison.standing(n) == "ongoing"}

    assert ongoing >= {"regular-seekers-80", "rent-sum-cap", "wijkschouw", "doorstroommakelaar"}


def test_free_allocation_and_the_energy_labels_stayed_though_their_clauses_moved() -> None:
    """Another place in the document is no change."""
    assert ids(tuple(item.new for item in dordrecht().unchanged)) >= {
        "free-allocation",
        "efg-zero-2028",
        "meetings-bestuurlijk-overleg",
    }


def test_the_land_price_has_the_value_of_another_year() -> None:
    """The stacking factors are the same, and so not mentioned."""
    values = differences("land-price")

    assert list(values) == [Kind.VALUES]
    assert values[Kind.VALUES].old == {"2024": Decimal("17999.00")}
    assert values[Kind.VALUES].new == {"2026": Decimal("19116.41")}


@pytest.mark.parametrize(
    ("norm", "before", "after"),
    [
        ("t-del2026-van-den-broek-erf", 2025, 2026),
        ("t-del2027-oudland", 2026, 2027),
        ("t-del2027-trompweg", 2025, 2027),
    ],
)
def test_a_project_that_comes_later_slipped(norm: str, before: int, after: int) -> None:
    """Also where the newer annex writes more behind its name."""
    slipped = differences(norm)[Kind.SLIPPED]

    assert (slipped.old, slipped.new) == (date(before, 12, 31), date(after, 12, 31))


def test_only_these_three_projects_slipped() -> None:
    """No other is in both annexes with another year."""
    assert sum(item.moved for item in dordrecht().continued) == 3


def test_two_fields_of_the_witte_dorp_became_one_with_the_same_number() -> None:
    """57 and 64 are 121."""
    assert list(differences("t-del2026-witte-dorp-2-3")) == [Kind.MERGED]


def test_projects_of_which_the_year_is_still_to_come_are_apart_from_what_is_past() -> None:
    """Hellingen was for 2027, Gezondheidspark for 2029, Vogelbuurt for 2025."""
    comparison = dordrecht()
    standing = {norm.id: comparison.standing(norm) for norm in comparison.disappeared}

    assert standing["t-plan2630-hellingen"] == "due"
    assert standing["t-plan2630-gezondheidspark"] == "later"
    assert standing["t-del2025-vogelbuurt-6"] == "past"


def test_the_report_on_the_free_room_comes_a_quarter_later() -> None:
    """From the first quarter to the second."""
    assert list(differences("free-allocation-report")) == [Kind.DATE]


def test_levies_have_no_exception_any_more_and_hold_for_one_year() -> None:
    """2024 and 2025 became 2026; 2027 is not agreed."""
    assert set(differences("levies-2026")) == {Kind.MERGED, Kind.RECORD, Kind.VALIDITY}


def test_the_species_plan_is_known_by_what_is_to_be_done() -> None:
    """Its id differs, its measure and party do not."""
    item = next(item for item in dordrecht().continued if item.new.id == "smp-ready")

    assert (item.match.how, item.match.old[0].id) == ("measure", "soortenmanagementplan")


def test_area_programmes_lost_their_date() -> None:
    """Only a person can say now."""
    assert Kind.LOST_MEASURE in differences("area-agenda")


def test_whatever_a_pack_says_it_succeeds_exists() -> None:
    """A name that is wrong would silently match nothing."""
    library = checker().library
    for pack in map(library.pack, library.agreements):
        declared = {name for norm in pack.clauses for name in norm.succeeds}
        before = library.pack(pack.agreement.succeeds).clauses if declared else ()

        assert declared <= {norm.id for norm in before}


def test_an_agreement_compared_with_itself_stayed_as_it_was() -> None:
    """Every norm continues itself."""
    pack = checker().library.pack(D24)
    comparison = compare(pack, pack)

    assert len(comparison.unchanged) == len(pack.clauses)
    assert [*comparison.appeared, *comparison.disappeared, *comparison.changed] == []


# --- what continues what


def test_a_norm_for_both_years_of_its_term_does_not_differ(pair: Pair) -> None:
    """That the term moves on is no change."""
    assert found(pair([SAME], [SAME])) == []


def test_a_count_since_the_first_year_does_not_differ(pair: Pair) -> None:
    """Since 2024, by the end of 2025; since 2026, by the end of 2027."""
    old = {"measure": "dwellings_sold[since 2024]", "pass": "at least 10 by 2025-12-31"}
    new = {"measure": "dwellings_sold[since 2026]", "pass": "at least 10 by 2027-12-31"}
    wait = {"until_then": "not due"}

    assert found(pair([{**old, **wait}], [{**new, **wait}])) == []


def test_another_id_with_the_same_measure_continues(pair: Pair) -> None:
    """Where each is the only one."""
    assert pair([SAME], [{"id": "other"}]).continued[0].match.how == "measure"


def test_two_that_look_alike_are_not_matched(pair: Pair) -> None:
    """The pack can say which one is meant."""
    comparison = pair([{"id": "one"}, {"id": "two"}], [{"id": "three"}])

    assert (len(comparison.disappeared), len(comparison.appeared)) == (2, 1)


def test_what_is_declared_goes_before_the_same_id(pair: Pair) -> None:
    """The id may be used for something else."""
    old = [{"id": "a"}, {"id": "b", "measure": "dwellings_liberalised"}]
    comparison = pair(old, [{"id": "a", "succeeds": "b", "measure": "dwellings_demolished"}])

    assert comparison.continued[0].match.old[0].id == "b"
    assert ids(comparison.disappeared) == {"a"}


def test_one_norm_may_go_on_as_two(pair: Pair) -> None:
    """Each has its own differences."""
    new = [{"id": "a", "succeeds": "norm"}, {"id": "b", "succeeds": ["norm"]}]

    assert len(pair([SAME], new).continued) == 2


def test_a_project_is_known_without_what_stands_in_brackets(pair: Pair) -> None:
    """And by whoever builds it."""
    old = {**SALES, "id": "a", "binds": ["trivire"]}
    new = {**SALES, "id": "b", "subject": "aan de kade (fase 1)", "binds": ["woonbron"]}

    assert pair([old], [new]).continued[0].match.how == "project"


def test_the_same_deed_of_another_party_continues(pair: Pair) -> None:
    """A deliverable is one thing, whoever has to make it."""
    old = {**DEED, "id": "a", "pass": "by 2024-09-30"}
    new = {**DEED, "id": "b", "pass": "by 2024-09-30", "binds": "each corporation"}

    assert pair([old], [new]).continued[0].match.how == "fact"


# --- each kind of difference


@pytest.mark.parametrize(
    ("kind", "old", "new"),
    [
        (Kind.NUMBER, SAME, {"pass": "at least 12"}),
        (Kind.SIDE, SAME, {"pass": "at most 10"}),
        (Kind.MEASURE, SAME, {"measure": "dwellings_liberalised"}),
        (Kind.BAND_ADDED, SAME, {"also": "at most 20"}),
        (Kind.BAND_REMOVED, {"warn": "at least 5"}, SAME),
        (Kind.FORCE, SAME, {"force": "effort"}),
        (Kind.PARTIES, SAME, {"binds": ["trivire"]}),
        (Kind.JOINTLY, SAME, {"jointly": True}),
        (Kind.RHYTHM, SAME, {"every": "half-year"}),
        (Kind.VALIDITY, SAME, year(2026)),
        (Kind.RECORD, SAME, RECORD),
        (Kind.RECORD, RECORD, SAME),
        (Kind.SUBJECT, SALES, {**SALES, "subject": "Achter de Kade"}),
        (Kind.DETAIL, SAME, {"beside": "total of the corporations"}),
        (Kind.DATE, {**DEED, "pass": "by Q1"}, {**DEED, "pass": "by Q2"}),
        (Kind.DATE, {**DEED, "pass": "by 2024-09-30"}, {**DEED, "pass": "by 2026-03-31"}),
        (Kind.BOUND, {**DEED, "pass": "by 2024-03-31"}, {**DEED, "pass": "by Q1"}),
        (Kind.SLIPPED, {**SALES, **year(2025)}, {**SALES, **year(2026)}),
        (Kind.FORWARD, {**SALES, **year(2027)}, {**SALES, **year(2026)}),
    ],
)
def test_each_kind_of_difference_is_found_alone(
    pair: Pair, kind: Kind, old: dict[str, Any], new: dict[str, Any]
) -> None:
    """One key differs, and so one difference is found."""
    assert [difference.kind for difference in found(pair([old], [new]))] == [kind]


def test_a_value_that_only_a_person_can_judge_now_is_lost(pair: Pair) -> None:
    """And the other way round it was gained."""
    unjudged = {"measure": None, "pass": None, "not_judged": "judgement"}
    judgement = {**unjudged, "why": {"nl": "mensenwerk", "en": "for people"}}
    old, new = [SAME, {**judgement, "id": "b"}], [judgement, {"id": "b"}]
    kinds = [item.differences[0].kind for item in pair(old, new).continued]

    assert kinds == [Kind.LOST_MEASURE, Kind.GOT_MEASURE]


def test_another_reason_for_no_verdict_is_a_difference(pair: Pair) -> None:
    """No value printed is something else than a matter for people."""
    unjudged = {"measure": None, "pass": None, "why": {"nl": "zo", "en": "so"}}
    old, new = {"not_judged": "judgement"}, {"not_judged": "unknown-norm"}

    assert found(pair([{**unjudged, **old}], [{**unjudged, **new}]))[0].kind is Kind.REASON


def test_a_value_of_a_parameter_is_a_difference(pair: Pair) -> None:
    """By year, each with what is printed."""
    norm = {**PRICE, "pass": "at most price_limit[year]"}

    def chapter(year: int, value: int) -> dict[str, Any]:
        printed = {str(year): {"value": value, "clause": "1"}}
        return {"parameters": {"price_limit": {**PRICE_LIMIT, "by": "year", "values": printed}}}

    differences = found(pair([norm], [norm], chapter(2024, 100), chapter(2026, 120)))

    assert [(d.kind, d.name) for d in differences] == [(Kind.VALUES, "price_limit")]
    assert differences[0].new == {"2026": Decimal(120)}


def test_numbers_of_projects_that_became_one_are_added_up(pair: Pair) -> None:
    """10 and 10 is not 25."""
    new = {**SALES, "subject": "Kade", "succeeds": ["a", "b"], "pass": "at least 25"}
    merged, number = found(pair([{**SALES, "id": "a"}, {**SALES, "id": "b"}], [new]))

    assert (merged.kind, number.kind) == (Kind.MERGED, Kind.NUMBER)
    assert getattr(number.old, "text", "") == "at least 20"
