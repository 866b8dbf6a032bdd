"""Mutants: every number, sign, party, date and record of a norm is changed in turn, once."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from rules.dimensions import Names
from rules.expressions import Bound, Measure
from rules.grammar import parse_bound, parse_measure
from rules.loader import Library
from rules.mutants import Mutant, mutants, narrowed
from rules.schema import Norm, Pack, Span
from rules.slips import bound_slips, smallest_step
from rules.writing import bound_of, written
from tests.support import D24, D26, checker

PACKS = Path(__file__).parents[1] / "packs"


def names(pack: Pack, library: Library) -> Names:
    return Names(library.vocabulary.facts, pack.parameters, library.reference)


def of(norm: str, agreement: str = D24) -> tuple[Mutant, ...]:
    """The mutants of a built-in norm."""
    library = checker().library
    pack = library.pack(agreement)
    clause = next(clause for clause in pack.clauses if clause.id == norm)
    return mutants(pack, clause, names(pack, library))


def changes(found: Iterable[Mutant], key: str) -> set[tuple[str, str]]:
    """What was there and what came in its place, under one key."""
    return {(m.mutation.before, m.mutation.after) for m in found if m.mutation.key == key}


def reason(found: Iterable[Mutant], key: str, after: str) -> str | None:
    """Why one change is equivalent."""
    (one,) = [m for m in found if (m.mutation.key, m.mutation.after) == (key, after)]
    return one.equivalent


def every_norm() -> list[tuple[Pack, Norm]]:
    library = checker().library
    packs = [library.pack(name) for name in library.agreements]
    return [(pack, norm) for pack in packs for norm in pack.norms]


def test_a_printed_share_moves_by_a_tenth_of_a_percentage_point() -> None:
    """Both bands, up and down."""
    found = of("free-allocation")

    assert {("7.5%", "7.6%"), ("7.5%", "7.4%")} <= changes(found, "pass")
    assert {("15%", "15.1%"), ("15%", "14.9%")} <= changes(found, "warn")


@pytest.mark.parametrize(
    ("bound", "unit", "after"),
    [
        ("at least 40 dwellings", "dwellings", {"41 dwellings", "39 dwellings"}),
        ("at most 100000 EUR", "EUR", {"100000.01 EUR", "99999.99 EUR"}),
        ("at least 23.07%", "share", {"23.08%", "23.06%", "23.07"}),
        ("at most 0.75", "factor", {"0.76", "0.74"}),
        ("at most 0", "dwellings", {"1"}),
        ("by 2024-03-01", "date or no", {"2024-02-29", "2024-03-02"}),
        ("by Q1", "date or no", {"Q2"}),
        ("by Q3", "date or no", {"Q2", "Q4"}),
    ],
)
def test_a_threshold_moves_by_the_smallest_step_of_its_unit(
    bound: str, unit: str, after: set[str]
) -> None:
    """Below zero nothing can be agreed; a share without a percent sign is another share."""
    assert {slip.after for slip, _ in bound_slips(parse_bound(bound), unit)} == after


def test_a_bound_with_a_date_moves_to_the_nearest_day_that_another_year_meets() -> None:
    """A day earlier within the same year changes nothing."""
    by = {changed.by for _, changed in bound_slips(parse_bound("at most 0 by 2028-12-31"), "count")}

    assert {str(day) for day in by} == {"2028-12-31", "2027-12-31", "2029-01-01"}


def test_a_bound_made_of_parameters_loses_a_part_and_looks_in_other_years() -> None:
    """The sign turns round as well."""
    found = changes(of("rent-sum-cap"), "pass")

    assert ("0.5 pp", "") in found
    assert ("cao_wage_growth[year - 1]", "cao_wage_growth[year]") in found
    assert (
        "cao_wage_growth[year - 1] - 0.5 pp",
        "cao_wage_growth[year - 1] + 0.5 pp",
    ) in found


def test_every_printed_value_of_a_used_parameter_moves_by_its_last_decimal() -> None:
    """A cent for an amount, a hundredth for a factor; years shift, open classes close."""
    found = of("land-price")

    assert ("2024: 17999.00", "2024: 17999.01") in changes(found, "parameters.land_price_limit")
    assert ("2024", "2025") in changes(found, "parameters.land_price_limit")
    assert ("4+: 0.75", "4+: 0.74") in changes(found, "parameters.stacking_factor")
    assert ("4+", "4") in changes(found, "parameters.stacking_factor")


def test_each_bound_party_is_left_out_and_each_other_is_taken_in() -> None:
    """The parties are those of the agreement."""
    assert changes(of("free-allocation"), "binds") == {
        ("trivire", ""),
        ("woonbron", ""),
        ("", "dordrecht"),
        ("", "huurdersparticipatieraad-trivire"),
        ("", "bewonersraad-woonbron"),
    }


def test_an_exemption_is_dropped_and_is_no_longer_optional() -> None:
    """Both are different agreements."""
    kinds = {
        m.mutation.kind
        for m in of("efg-zero-2028")
        if m.mutation.before == "claimed efg_exempt_demolition"
    }

    assert kinds >= {"dropped", "claimed", "fact"}


def test_validity_moves_by_a_year_where_whole_years_are_judged() -> None:
    """And by a day where each day is."""
    assert changes(of("rent-sum-cap"), "valid.from") == {
        ("2024-01-01", "2023-12-31"),
        ("2024-01-01", "2025-01-01"),
    }
    assert changes(of("land-price"), "valid.to") == {
        ("2025-12-31", "2025-12-30"),
        ("2025-12-31", "2026-01-01"),
    }


def test_a_follow_up_is_exchanged_and_a_force_that_cannot_have_one_drops_it() -> None:
    """A record means one of three things."""
    found = of("regular-seekers-80")
    (binding,) = [m for m in found if (m.mutation.key, m.mutation.after) == ("force", "binding")]

    assert {m.mutation.kind for m in found if m.mutation.key == "follow_up"} == {
        "dropped",
        "as-unless",
        "as-on_record",
    }
    assert isinstance(binding.changed, Norm)
    assert binding.changed.record is None


def test_a_clause_without_a_verdict_has_mutants_too() -> None:
    """Whom it binds, when, and why there is no verdict."""
    pack = checker().library.pack(D24)
    clause = next(c for c in pack.clauses if not isinstance(c, Norm))

    assert {m.mutation.key for m in of(clause.id) if m.equivalent is None} >= {
        "not_judged",
        "binds",
    }


@pytest.mark.parametrize(
    ("agreement", "norm", "key", "after", "why"),
    [
        (D24, "t-del2024-charlotte-de-bourbonstraat", "force", "effort", "as-soft"),
        (D24, "care-vision", "jointly", "yes", "alone"),
        (D24, "land-price", "round", "", "whole-cents"),
        (D26, "land-price", "round", "", None),
        (D24, "land-price", "parameters.stacking_factor", "3+", "class-taken"),
        (D24, "land-price", "parameters.stacking_factor", "5+", None),
        (D24, "soortenmanagementplan", "valid.to", "2024-12-31", "deadline-past"),
        (D24, "land-price", "force", "effort", None),
    ],
)
def test_a_change_that_cannot_matter_says_why(
    agreement: str, norm: str, key: str, after: str, why: str | None
) -> None:
    """Any other is for the scenarios to notice."""
    assert reason(of(norm, agreement), key, after) == why


def test_no_mutant_is_there_twice_and_none_is_the_norm_itself() -> None:
    """Over every norm of every agreement."""
    library = checker().library
    for pack, norm in every_norm():
        found = mutants(pack, norm, names(pack, library))
        own = [m.changed for m in found if m.mutation.parameter is None]
        assert norm not in own
        assert len({repr(changed) for changed in own}) == len(own)


def test_a_mutant_differs_from_its_norm_in_nothing_that_is_only_text() -> None:
    """Titles, paraphrases and readings stay as they are."""
    for mutant in of("free-allocation"):
        kept = ("id", "clause", "title", "agreed", "next", "readings", "covers")
        assert all(getattr(mutant.changed, k) == getattr(mutant.original, k) for k in kept)


def test_what_is_written_reads_back_as_the_same() -> None:
    """Every measure and bound of every agreement."""
    for _, norm in every_norm():
        measure: Measure = norm.measure
        assert parse_measure(written(measure.tree)).tree == measure.tree
        bounds: list[Bound] = [b for b in (norm.holds, norm.warn, norm.also) if b is not None]
        for bound in bounds:
            again = parse_bound(bound_of(bound, bound.tree).text)
            assert (again.side, again.tree, again.by) == (bound.side, bound.tree, bound.by)


@pytest.mark.parametrize(
    "text", ["a - (b + c)", "a - b + c", "(a + b) / (c - d)", "a - (b - c)", "2 * a + b"]
)
def test_brackets_are_written_where_they_are_needed(text: str) -> None:
    """And nowhere else."""
    assert written(parse_measure(text).tree) == text


def test_a_number_printed_finer_moves_by_its_own_last_decimal() -> None:
    """Never by more than the unit allows."""
    value = parse_bound("at most 7.25%").tree

    assert str(smallest_step(getattr(value, "value", None), "percent")) == "0.01"


def test_a_narrowed_pack_has_one_norm_and_every_parameter() -> None:
    """So that it compiles in a moment and explains as before."""
    pack = checker().library.pack(D24)
    one = narrowed(pack, pack.norms[0])

    assert one.clauses == (pack.norms[0],)
    assert one.parameters == pack.parameters


def test_a_total_is_split_by_another_fact_of_the_agreement() -> None:
    """A scenario has to show which one counts."""
    library = Library((PACKS,))
    pack = library.pack("streekstad-2024-2027")
    norm = next(norm for norm in pack.norms if norm.split == "by stock_streekstad")
    found = mutants(pack, norm, names(pack, library))
    after = {after for _, after in changes(found, "split")}
    counted = {ref.name for other in pack.norms for ref in other.measure.refs}

    assert {"", "equally"} < after
    (other,) = after - {"", "equally"}
    assert other != norm.split
    assert other.removeprefix("by ") in counted


def test_a_subject_of_another_norm_is_taken_in() -> None:
    """A list of places may hold one too many."""
    pack = checker().library.pack(D24)
    norm = next(norm for norm in pack.norms if norm.subjects)
    added = {after for before, after in changes(of(norm.id), "subject") if not before}
    known = {subject for other in pack.clauses for subject in other.subjects}

    assert len(added) == 1
    assert added < known - set(norm.subjects)


def test_a_norm_of_the_first_year_has_mutants() -> None:
    """No change makes it hold in a year that no submission can have."""
    library = checker().library
    pack = library.pack(D24)
    span = Span.model_validate({"from": "2000-01-01", "to": "2100-12-31"})
    norm = pack.norms[0].model_copy(update={"valid": span})
    found = mutants(pack, norm, names(pack, library))

    assert all(m.changed.valid.start.year >= 2000 for m in found)
