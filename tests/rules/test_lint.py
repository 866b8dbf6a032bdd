"""Checks on packs that load: each has a pack that triggers it and one that does not."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from facts.catalogue import catalogue
from rules.lint import bands, duplicates, statutory, totals, unused, validity, wording
from rules.lint.checks import lint
from rules.lint.remarks import SEVERITIES, TEXTS, Remark
from rules.lint.sources import Source, source
from rules.loader import Library
from tests.support import D26, checker

AGREEMENT = """\
id: proef
title: Proefafspraken
area: proefstad
signed: 2024-01-01
term: {from: 2024-01-01, to: 2025-12-31}
years: {from: 2024-01-01, to: 2025-12-31}
prefix: p
next: {nl: bespreek het, en: discuss it}
parties:
  proefstad: {role: municipality, name: gemeente Proefstad}
  noord: {role: corporation, name: Noord}
  zuid: {role: corporation, name: Zuid}
"""
Y24, Y25 = "{from: 2024-01-01, to: 2024-12-31}", "{from: 2025-01-01, to: 2025-12-31}"


def norm(name: str, **keys: str) -> str:
    """A norm as a pack writes it; `pass` is written `holds` here."""
    filled = {
        "clause": "'1'",
        "title": f"{{nl: titel {name}, en: title {name}}}",
        "agreed": "{nl: afgesproken, en: agreed}",
        "force": "binding",
        "binds": "each corporation",
        "measure": "social_dwellings_delivered",
        "pass": keys.pop("holds", "at least 10"),
        **keys,
    }
    lines = "\n".join(f"    {key}: {value}" for key, value in filled.items())
    return f"  - id: {name}\n{lines}\n"


def reading(why: str) -> str:
    """A reading with a reason."""
    return (
        "[{question: {nl: wat, en: what}, chosen: {nl: dit, en: this}, "
        f'why: {{nl: "{why}", en: "reason"}}}}]'
    )


@pytest.fixture(name="pack")
def _pack(tmp_path: Path) -> Callable[..., Source]:
    """A pack of norms, with what else its chapter holds."""

    def write(*norms: str, more: str = "") -> Source:
        folder = tmp_path / "proef"
        folder.mkdir(exist_ok=True)
        (folder / "agreement.yaml").write_text(AGREEMENT, "utf-8")
        text = f"chapter: Een\n{more}norms:\n{''.join(norms)}"
        (folder / "1.yaml").write_text(text, "utf-8")
        return source(Library((tmp_path,)).pack("proef"), folder)

    return write


Write = Callable[..., Source]


def codes(remarks: Iterable[Remark]) -> list[str]:
    return [remark.code for remark in remarks]


def about_validity(found: Source) -> list[str]:
    return codes(validity.check(found, checker().library.reference))


def about_the_law(found: Source) -> list[str]:
    return codes(statutory.check(found, checker().library.reference))


def test_two_values_of_a_norm_may_not_hold_at_the_same_time(pack: Write) -> None:
    """Nobody could say which of them counts."""
    found = pack(norm("a"), norm("b", holds="at least 12", valid=Y25))

    (remark,) = validity.check(found, {})
    assert (remark.code, remark.severity) == ("values-overlap", "error")
    assert (remark.where.row, remark.values["norm"], remark.values["other"]) == (11, "b", "a")


@pytest.mark.parametrize(
    "keys",
    [
        {"valid": Y25},
        {"valid": Y24, "subject": "Proefhof"},
        {"valid": Y24, "binds": "[zuid]"},
        {"valid": Y24, "jointly": "yes"},
        {"valid": Y24, "measure": "dwellings_sold"},
        {"valid": Y24, "holds": "at most 20"},
    ],
)
def test_values_for_another_time_subject_party_or_side_do_not_overlap(
    pack: Write, keys: dict[str, str]
) -> None:
    """They are different norms, or the same norm in another year."""
    other = {"holds": "at least 12", **keys}

    assert about_validity(pack(norm("a", valid=Y24, binds="[noord]"), norm("b", **other))) == []


def test_an_overlap_that_a_reading_explains_is_a_note(pack: Write) -> None:
    """The reading names both numbers."""
    known = reading("het artikel noemt 10 en de bijlage 12")
    found = pack(norm("a"), norm("b", holds="at least 12", readings=known))

    assert about_validity(found) == ["values-overlap-explained"]


def test_an_overlap_of_different_force_is_a_note(pack: Write) -> None:
    """An ambition may go beyond what binds."""
    found = pack(norm("a"), norm("b", holds="at least 12", force="effort"))

    assert about_validity(found) == ["values-differ-in-force"]


def test_a_gap_between_two_values_is_noticed(pack: Write) -> None:
    """From 1 July to the end of the year nothing holds."""
    first = norm("a", valid="{from: 2024-01-01, to: 2024-06-30}")

    assert about_validity(pack(first, norm("b", valid=Y25))) == ["validity-gap"]


def test_values_that_follow_one_another_leave_no_gap(pack: Write) -> None:
    """The next one begins on the day after."""
    assert about_validity(pack(norm("a", valid=Y24), norm("b", valid=Y25))) == []


def test_a_gap_that_a_reading_names_is_known(pack: Write) -> None:
    """The document really prints nothing for that year."""
    later = "{from: 2026-01-01, to: 2026-12-31}"
    why = reading("voor 2025 is niets afgedrukt")

    assert about_validity(pack(norm("a", valid=Y24), norm("b", valid=later, readings=why))) == []


@pytest.mark.parametrize(
    ("valid", "readings", "expected"),
    [
        ("{from: 2042-01-01, to: 2042-12-31}", "[]", ["validity-outside"]),
        ("{from: 2042-01-01, to: 2042-12-31}", reading("zo staat het er"), []),
        ("{from: 2025-12-31, to: 2042-12-31}", "[]", []),
    ],
)
def test_a_norm_outside_the_years_of_its_agreement_needs_a_reason(
    pack: Write, valid: str, readings: str, expected: list[str]
) -> None:
    """One day in common is enough."""
    assert about_validity(pack(norm("a", valid=valid, readings=readings))) == expected


PARAMETER = """\
parameters:
  proef_limit:
    unit: EUR ex VAT per dwelling
    label: {nl: grens, en: limit}
    by: year
    values:
      2024: {value: 100, clause: '1'}
"""


@pytest.mark.parametrize(("valid", "expected"), [(Y24, []), (Y25, ["parameter-missing"])])
def test_a_year_without_a_printed_value_is_noticed(
    pack: Write, valid: str, expected: list[str]
) -> None:
    """There will be no verdict for it, never last year's value."""
    land = norm("a", measure="land_price", holds="at most proef_limit[year]", valid=valid)

    assert about_validity(pack(land, more=PARAMETER)) == expected


FREE = "lettings_above_income_limit / lettings_social"


@pytest.mark.parametrize(
    ("holds", "warn", "expected"),
    [
        ("at most 7.5%", "at most 15%", []),
        ("at most 15%", "", []),
        ("at most 7.5%", "at most 15.1%", ["statutory-looser"]),
        ("at most 15.000001%", "at most 16%", ["statutory-looser"] * 2),
    ],
)
def test_no_band_may_be_looser_than_the_law(
    pack: Write, holds: str, warn: str, expected: list[str]
) -> None:
    """The bound of the law itself is allowed."""
    keys = {"warn": warn} if warn else {}

    assert about_the_law(pack(norm("a", measure=FREE, holds=holds, **keys))) == expected


def test_the_law_does_not_reach_back(pack: Write) -> None:
    """Before 2022 other percentages held."""
    before = "{from: 2021-01-01, to: 2021-12-31}"

    assert about_the_law(pack(norm("a", measure=FREE, holds="at most 20%", valid=before))) == []


@pytest.mark.parametrize(("share", "expected"), [(95, []), (94, ["statutory-looser"])])
def test_a_floor_of_the_law_may_not_be_lowered(
    pack: Write, share: int, expected: list[str]
) -> None:
    """Suitable allocation."""
    keys = {
        "measure": "lettings_suitable / lettings_rent_benefit",
        "holds": f"at least {share}%",
    }

    assert about_the_law(pack(norm("a", **keys))) == expected


@pytest.mark.parametrize(("value", "expected"), [("0.15", []), ("0.16", ["statutory-looser"])])
def test_a_value_by_year_is_held_against_the_law_too(
    pack: Write, value: str, expected: list[str]
) -> None:
    """Wherever the agreement prints it."""
    printed = PARAMETER.replace("EUR ex VAT per dwelling", "share").replace("100", value)
    found = pack(norm("a", measure=FREE, holds="at most proef_limit[year]"), more=printed)

    assert about_the_law(found) == expected


def test_the_law_names_known_facts() -> None:
    """Its measures can be reported."""
    known = checker().library.vocabulary.facts
    named = unused.used([], checker().library.vocabulary)

    assert named
    assert named <= set(known)


def table(total: int, *, why: str = "", jointly: str = "no") -> tuple[str, ...]:
    """Two rows of 10 and 20, and a total."""
    keys = {"readings": reading(why)} if why else {}
    return (
        norm("a", holds="at least 10", subject="Noorderhof", binds="[noord]"),
        norm("b", holds="at least 20", subject="Zuiderhof", binds="[zuid]"),
        norm("total", holds=f"at least {total}", jointly=jointly, **keys),
    )


@pytest.mark.parametrize(("total", "expected"), [(30, []), (31, ["total-differs"])])
def test_rows_must_add_up_to_the_total_that_is_printed(
    pack: Write, total: int, expected: list[str]
) -> None:
    """To the last dwelling."""
    assert codes(totals.check(pack(*table(total, jointly="yes")))) == expected


def test_a_contradiction_that_a_reading_documents_is_a_note(pack: Write) -> None:
    """Both numbers are named, and both stay."""
    found = pack(*table(31, jointly="yes", why="de rijen zijn 30 en het totaal 31"))

    assert codes(totals.check(found)) == ["total-differs-explained"]


def test_a_reading_about_something_else_explains_nothing(pack: Write) -> None:
    """310 is not 31."""
    found = pack(*table(31, jointly="yes", why="van de 310 woningen is 30 procent klein"))

    assert codes(totals.check(found)) == ["total-differs"]


def test_the_parties_of_a_joint_total_are_rows_too(pack: Write) -> None:
    """Where nothing in the table is about a subject."""
    rows = (norm("a", binds="[noord]"), norm("b", binds="[zuid]"))
    found = pack(*rows, norm("total", holds="at least 21", jointly="yes"))

    (remark,) = totals.check(found)
    assert (remark.values["sum"], remark.values["printed"]) == ("20", "21")
    assert remark.values["rows"] == "a, b"


def test_rows_by_year_are_part_of_a_total_over_the_years(pack: Write) -> None:
    """A row of 2024 and one of 2025 against what is delivered since 2024."""
    rows = (norm("a", valid=Y24, subject="Hof"), norm("b", valid=Y25, subject="Laan"))
    keys = {"measure": "social_dwellings_delivered[since 2024]", "until_then": "not due"}
    found = pack(*rows, norm("total", holds="at least 21 by 2025-12-31", **keys))

    assert codes(totals.check(found)) == ["total-differs"]


@pytest.mark.parametrize(
    "other",
    [{"clause": "'2'"}, {"valid": Y25}, {"measure": "dwellings_sold"}, {"holds": "at most 31"}],
)
def test_a_norm_about_something_else_is_no_total(pack: Write, other: dict[str, str]) -> None:
    """Another clause, year, measure or side."""
    rows = [row.replace("    pass", f"    valid: {Y24}\n    pass") for row in table(31)[:2]]
    keys = {"holds": "at least 31", "valid": Y24, **other}

    assert codes(totals.check(pack(*rows, norm("total", **keys)))) == []


def test_a_clause_and_title_name_one_norm(pack: Write) -> None:
    """A scenario could not tell two of them apart."""
    same = "{nl: Titel A, en: title}"
    found = pack(norm("a"), norm("b", title=same, holds="at most 3"))

    assert codes(duplicates.check(found)) == ["name-twice"]


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({}, ["norm-repeated"]),
        ({"clause": "'2'"}, ["norm-repeated-elsewhere"]),
        ({"holds": "at least 11"}, []),
        ({"binds": "[noord]"}, []),
        ({"subject": "Hof"}, []),
        ({"valid": Y24}, []),
    ],
)
def test_the_same_norm_under_two_ids_is_noticed(
    pack: Write, keys: dict[str, str], expected: list[str]
) -> None:
    """Only if it judges the same in everything."""
    assert codes(duplicates.check(pack(norm("a"), norm("b", **keys)))) == expected


def test_an_entry_is_covered_once(pack: Write) -> None:
    """By a norm, or by a reason why it is not checked."""
    left_out = "not_checked:\n" + "".join(
        f"  - {{clause: '9', covers: [{entry}], reason: {{nl: een, en: one}}}}\n"
        for entry in ("p-a", "p-x", "p-x", "p-y")
    )
    found = pack(
        norm("a", valid=Y24),
        norm("b", valid=Y25, covers="[p-a, p-b]"),
        more=left_out,
    )

    expected = ["covered-twice", "unchecked-covered", "unchecked-twice"]
    assert codes(duplicates.check(found)) == expected


@pytest.mark.parametrize(("why", "expected"), [("", ["reading-without-why"]), ("omdat", [])])
def test_a_reading_needs_a_reason(pack: Write, why: str, expected: list[str]) -> None:
    """An empty one is none."""
    assert codes(wording.check(pack(norm("a", readings=reading(why))))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{nl: dit is wat er staat, en: dit is wat er staat}", ["text-not-translated"]),
        ("{nl: dit is wat er staat, en: this is what it says}", []),
        ("{nl: Witte Dorp, en: Witte Dorp}", []),
    ],
)
def test_a_text_is_translated(pack: Write, text: str, expected: list[str]) -> None:
    """A name may be the same."""
    assert codes(wording.check(pack(norm("a", agreed=text)))) == expected


def test_a_fact_that_no_norm_uses_is_noticed(tmp_path: Path, pack: Write) -> None:
    """Of the facts that the pack brings itself, with the line of each."""
    (tmp_path / "vocabulary").mkdir()
    (tmp_path / "vocabulary" / "eigen.yaml").write_text(
        "deliverables:\n  used_plan: {nl: plan een, en: plan one}\n"
        "  idle_plan: {nl: plan twee, en: plan two}\n",
        "utf-8",
    )
    pack(norm("a", measure="used_plan", holds="by Q3"))

    (remark,) = unused.check(Library((tmp_path,)))
    assert (remark.values["fact"], remark.where.row) == ("idle_plan", 3)


def test_the_total_of_annex_3_is_reported_and_kept() -> None:
    """The rows make 57 and the document prints 56; a reading says so, hence a note."""
    (remark,) = [item for item in lint(Library()) if item.code.startswith("total")]

    assert (remark.severity, remark.agreement) == ("note", D26)
    assert (remark.values["sum"], remark.values["printed"]) == ("57", "56")
    assert remark.values["norm"] == "t-sale-wb-total"
    assert "57" in remark.text("nl")


def test_every_total_in_the_documents_is_found_with_its_rows() -> None:
    """So that a total that does not differ is one that was added up."""
    library = checker().library
    found = {
        total.norm.id: len(rows)
        for name, (folder, _) in library.agreements.items()
        for total, rows in totals.tables(source(library.pack(name), folder))
    }

    assert found == {
        "t-del2024-total": 2,
        "t-demo2425-total": 2,
        "t-del2025-total": 6,
        "t-plan2630-total": 8,
        "t-del2026-total": 4,
        "t-del2027-total": 2,
        "t-net-total": 2,
        "t-sale-wb-total": 13,
    }


def test_our_own_packs_have_no_errors_and_no_warnings() -> None:
    """What is odd in the documents is documented in the packs."""
    assert [item.text("en") for item in lint(Library()) if item.severity != "note"] == []


def test_every_mistake_of_every_pack_is_listed(tmp_path: Path) -> None:
    """Not only those of the first file of the first pack."""
    for name in ("een", "twee"):
        folder = tmp_path / name
        folder.mkdir()
        text = AGREEMENT.replace("id: proef", f"id: {name}")
        (folder / "agreement.yaml").write_text(text, "utf-8")
        (folder / "1.yaml").write_text("chapter: &a Een\n", "utf-8")
        (folder / "2.yaml").write_text("chapter: Twee\nnorms:\n" + norm("a", every="week"), "utf-8")

    found = [(item.code, item.where.file) for item in Library((tmp_path,)).problems()]

    assert found == [
        (code, f"{name}/{file}.yaml")
        for name in ("een", "twee")
        for code, file in (("yaml-alias", 1), ("yaml-choice", 2))
    ]


@pytest.mark.parametrize("code", list(catalogue(TEXTS)))
def test_every_remark_has_a_severity_and_two_languages(code: str) -> None:
    """With the same words filled in."""
    entry = catalogue(TEXTS)[code]

    assert set(entry) == {"severity", "nl", "en"}
    assert entry["severity"] in SEVERITIES


LIMIT = """\
parameters:
  grens:
    unit: dwellings
    label: {{nl: grens, en: limit}}
    by: {by}
    values:
      {one}: {{clause: '1', value: 10}}
      {two}: {{clause: '1', value: {value}}}
"""


def limit(value: int, by: str = "year") -> str:
    """A parameter that is 10 in 2024, or for class 1, and this in 2025, or for class 2."""
    one, two = (2024, 2025) if by == "year" else (1, 2)
    return LIMIT.format(by=by, one=one, two=two, value=value)


def about_bands(found: Source) -> list[str]:
    return codes(bands.check(found, checker().library.reference))


@pytest.mark.parametrize(
    ("holds", "also", "value", "expected"),
    [
        ("at most 5", "at least 10", 9, ["never-passes"]),
        ("at least 10", "at most 5", 9, ["never-passes"]),
        ("at most 10", "at least 10", 9, []),
        ("at most grens[year]", "at least 8", 9, []),
        ("at most grens[year]", "at least 8", 7, ["never-passes"]),
        ("at most grens[storeys]", "at least 8", 9, []),
        ("at most grens[storeys]", "at least 8", 7, ["never-passes"]),
    ],
)
def test_something_can_meet_both_bounds_of_a_norm(
    pack: Write, holds: str, also: str, value: int, expected: list[str]
) -> None:
    """In every year, and for every class, that has values."""
    parameter = limit(value, "storeys" if "storeys" in holds else "year")

    assert about_bands(pack(norm("a", holds=holds, also=also), more=parameter)) == expected


def test_a_norm_that_nothing_can_meet_is_an_error(pack: Write) -> None:
    """With the year in which that is so, where it stands."""
    found = pack(norm("a", holds="at most grens[year]", also="at least 8"), more=limit(7))
    (remark,) = bands.check(found, {})

    assert (remark.severity, remark.where.row, remark.values["year"]) == ("error", 11, 2025)


@pytest.mark.parametrize(
    ("holds", "warn", "value", "expected"),
    [
        ("at most 10", "at most grens[year] + 1", 10, []),
        ("at most 10", "at most grens[year] + 1", 9, ["warn-narrower"]),
        ("at most grens[year]", "at most 12", 11, []),
        ("at most grens[year]", "at most 12", 12, ["warn-narrower"]),
        ("at least 10", "at least grens[year] - 1", 11, ["warn-narrower"]),
        ("at most 10", "at most grens[year + 5]", 1, []),
        ("at most grens[storeys]", "at most 12", 13, ["warn-narrower"]),
    ],
)
def test_warn_is_wider_than_pass_in_every_year_with_values(
    pack: Write, holds: str, warn: str, value: int, expected: list[str]
) -> None:
    """Also where only the values say so; without a value there is nothing to compare."""
    parameter = limit(value, "storeys" if "storeys" in holds else "year")

    assert about_bands(pack(norm("a", holds=holds, warn=warn), more=parameter)) == expected


def test_a_share_may_be_printed_in_two_ways(pack: Write) -> None:
    """A percentage below a part of one that is more."""
    measure = "lettings_regular_seekers / lettings_social"
    wider = norm("a", measure=measure, holds="at most 10%", warn="at most 0.15")
    never = norm("a", measure=measure, holds="at most 10%", also="at least 0.15")

    assert about_bands(pack(wider)) == []
    assert about_bands(pack(never)) == ["never-passes"]


@pytest.mark.parametrize(
    ("split", "rounding", "holds", "expected"),
    [
        ("equally", "down", "at least 1", ["split-leaks"]),
        ("equally", "down", "at least 4", []),
        ("equally", "up", "at least 1", []),
        ("equally", "nearest", "at least 1", []),
        ("equally", "down", "at most 1", []),
        ("by dwellings_social", "down", "at least 4", ["split-may-leak"]),
        ("by dwellings_social", "up", "at least 4", []),
    ],
)
def test_the_parts_of_a_total_make_the_total(
    pack: Write, split: str, rounding: str, holds: str, expected: list[str]
) -> None:
    """One over two parties, rounded down, is nothing that anybody owes."""
    found = pack(norm("a", split=split, round=rounding, holds=holds))

    assert about_bands(found) == expected


def test_a_norm_that_holds_before_its_measure_counts_is_noticed(pack: Write) -> None:
    """The first year would have no verdict; from the year of its validity on it is right."""
    measure = "social_dwellings_delivered[since 2025]"

    assert about_bands(pack(norm("a", measure=measure))) == ["since-later"]
    assert about_bands(pack(norm("a", measure=measure, valid=Y25))) == []
