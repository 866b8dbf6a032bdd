"""Norms as rules: what is compiled keeps to what the library can do, and decides exactly."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from functools import cache
from itertools import chain, product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.judge.cases import Case, group_of
from engine.judge.compiling import (
    FIRST_NORM,
    NUMBERS_PER_NORM,
    Compiled,
    compile_norm,
    outcome,
)
from engine.judge.findings import Finding, NotAssessed, Status, Subject
from engine.judge.headroom import Headroom, Limits, headroom, steps_of
from engine.judge.inference import MAX_CONDITIONS, Group, InferenceError, Message, RuleSet
from engine.judge.judge import Judge, Outcome
from engine.judge.measuring import Measured
from engine.judge.parameters import SCALE, Parameters, rounded_to, rows
from facts.ledger import Ledger
from facts.periods import period
from facts.readers import submission_from
from facts.values import Raw
from rules.dimensions import SHARE, Names, check_norm
from rules.grammar import parse_bound
from rules.schema import Norm, Pack
from tests.support import D24, D26, checker
from tests.support import rows as submitted_rows

LIBRARY = checker().library
PACKS = {name: LIBRARY.pack(name) for name in LIBRARY.agreements}
FREE, SIGNAL, RENT = "free-allocation", "regular-seekers-80", "rent-sum-cap"
YEAR = period("2024")
SIGNS = {"at most": ("$lte", "$gt"), "at least": ("$gte", "$lt")}


def norm_of(name: str, agreement: str = D24, **changes: Any) -> Norm:
    """A norm of a pack, with other bounds or force where asked."""
    found = next(norm for norm in PACKS[agreement].norms if norm.id == name)
    bounds = {key: parse_bound(changes[key]) for key in ("holds", "warn") if changes.get(key)}
    return found.model_copy(update={**changes, **bounds})


FORMS: Mapping[str, Norm] = {
    "wider room by the year": norm_of(RENT, warn="at most cao_wage_growth[year - 1] + 0.5 pp"),
    "two parameters": norm_of(RENT, warn="at most national_rent_sum_cap[year] * 2"),
    "sum before series": norm_of(RENT, holds="at most 0.5 pp + cao_wage_growth[year - 1]"),
    "no rounding": norm_of("land-price", round=None),
    "a minimum by the year": norm_of(RENT, holds="at least cao_wage_growth[year + 1] - 2 pp"),
    "signal by the year": norm_of(RENT, force="signal", follow_up="regular_seekers_discussed"),
    "wider signal": norm_of(SIGNAL, warn="at least 70%"),
    "effort": norm_of(SIGNAL, force="effort", follow_up=None),
    "forecast by a date": norm_of("efg-zero-2028", force="forecast"),
    "product of numbers": norm_of(FREE, holds="at most 2 * 3.5%", warn="at most 5% + 2 * 5%"),
}


def compiled_norms(agreement: str) -> tuple[Compiled, ...]:
    """Every norm of a pack as its judge compiled it."""
    judge = Judge(PACKS[agreement], LIBRARY.vocabulary, LIBRARY.reference)
    return tuple(chain.from_iterable(judge.batches))


def compiled_form(norm: Norm) -> Compiled:
    names = Names(LIBRARY.vocabulary.facts, PACKS[D24].parameters, LIBRARY.reference)
    return compile_norm(norm, check_norm(norm, names), FIRST_NORM)


@cache
def everything() -> Mapping[str, Compiled]:
    """Every norm of every pack, and every other form that a norm can take."""
    packed = {f"{name}: {c.norm.id}": c for name in PACKS for c in compiled_norms(name)}
    return packed | {name: compiled_form(norm) for name, norm in FORMS.items()}


every_norm = pytest.mark.parametrize("name", list(everything()))


def parts(condition: Any) -> Iterator[tuple[str, Any]]:
    """Every key and value in a condition, at any depth."""
    if isinstance(condition, Mapping):
        for key, value in condition.items():
            yield key, value
            yield from parts(value)
    elif isinstance(condition, list | tuple):
        for item in condition:
            yield from parts(item)


def leaves(condition: Any) -> Iterator[Any]:
    if isinstance(condition, Mapping):
        condition = list(condition.values())
    if isinstance(condition, list | tuple):
        for item in condition:
            yield from leaves(item)
    else:
        yield condition


def comparisons(condition: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The tests that a condition consists of, in order."""
    (content,) = condition.values()
    return list(content["$and"]) if "$and" in content else [content]


def parameter_values(compiled: Compiled, years: Sequence[int], pack: Pack) -> list[Message]:
    """The parameters of a norm as its judge would hand them over."""
    parameters = Parameters(pack.parameters, LIBRARY.reference)
    rounding = compiled.norm.round
    return [
        {"k": limit.joined.number, "y": row.year, "x": row.place, "v": row.value}
        for limit in compiled.limits
        if limit.joined is not None
        for row in rows(limit.bound, limit.joined.source, parameters, years, rounding=rounding)
    ]


# What is compiled


@every_norm
def test_no_rule_multiplies_or_divides(name: str) -> None:
    """The library divides whole numbers into whole numbers, and dies of a zero."""
    signs = {key for rule in everything()[name].rules.values() for key, _ in parts(rule)}

    assert not signs & {"$mul", "$div"}
    assert {sign for sign in signs if sign.startswith("$")} <= {
        "$and", "$gt", "$gte", "$lt", "$lte", "$add", "$sub", "$l", "$r", "$m",
    }  # fmt: skip


@every_norm
def test_rules_hold_whole_numbers_and_names_only(name: str) -> None:
    """No float, truth or decimal reaches the library."""
    values = [v for rule in everything()[name].rules.values() for v in leaves(rule)]

    assert values
    assert {type(value) for value in values} <= {int, str}


@every_norm
def test_arithmetic_stands_on_the_right_of_a_comparison_only(name: str) -> None:
    """The library allows it nowhere else."""
    for rule in everything()[name].rules.values():
        for key, value in parts(rule):
            if isinstance(value, Mapping) and {"$add", "$sub"} & set(value):
                assert key not in ("$and", "$l", "$r"), (key, value)
                ((_, sides),) = value.items()
                assert isinstance(sides["$r"], int)


@every_norm
def test_what_must_be_absent_is_written_last(name: str) -> None:
    """Written first it would not fire when nothing of the kind was ever asserted."""
    for rule in everything()[name].rules.values():
        aliases = [alias for condition in rule for alias in condition]
        assert not any(alias.endswith("$not") for alias in aliases[:-1]), aliases


@every_norm
def test_every_condition_first_tests_whose_it_is(name: str) -> None:
    """A case is compared by the rules of its own norm only, so that 64 rules are never reached."""
    compiled = everything()[name]
    own = range(compiled.number, compiled.number + NUMBERS_PER_NORM)

    for condition in chain.from_iterable(compiled.rules.values()):
        first = comparisons(condition)[0]
        assert list(first) == ["k"]
        assert first["k"] in own


@pytest.mark.parametrize("agreement", list(PACKS))
def test_norms_do_not_share_numbers(agreement: str) -> None:
    """Those of a norm, of its parameters and of records are all different."""
    used: list[int] = []
    for compiled in compiled_norms(agreement):
        used += [compiled.number, compiled.record]
        used += [limit.joined.number for limit in compiled.limits if limit.joined]

    assert len(used) == len(set(used))


def cases_around(compiled: Compiled, values: Sequence[Message]) -> Iterator[Group]:
    """Cases at and beside every bound, usable or not, in any year and class, with any record."""
    bounds = {limit.fixed for limit in compiled.limits if limit.fixed is not None}
    shifts = [limit.joined.plus for limit in compiled.limits if limit.joined] or [0]
    bounds |= {value["v"] + plus for value, plus in product(values, shifts)} or {0}
    about: Message = {"k": compiled.number}
    years = sorted({value["y"] for value in values} | {1999, 2024})
    places = sorted({value["x"] for value in values} | {-1, 0})
    own = [limit.own for limit in compiled.limits if limit.own]
    for q, year, place in product((0, 1, 2, 3), years, places):
        case: Message = {**about, "q": q, "y": year, "x": place}
        if q:
            yield Group(case)
            continue
        for bound, step, come in product(bounds, (-1, 0, 1, 6), (0, 1)):
            extra: Message = (
                {**{o: bound + 5 * i for i, o in enumerate(own)}, "f": come} if own else {}
            )
            group = Group({**case, **extra, "h": bound + step, "l": bound + step})
            yield group
            if compiled.norm.record is not None:
                kind = {"k": compiled.record}
                yield from (Group(group.case, ({**kind, "v": v},)) for v in (0, 1))


@every_norm
def test_every_case_meets_one_rule_of_its_norm(name: str) -> None:
    """The rules leave no gap and do not overlap."""
    compiled = everything()[name]
    pack = PACKS[D26] if name.startswith(D26) else PACKS[D24]
    values = parameter_values(compiled, range(2022, 2028), pack)
    groups = list(cases_around(compiled, values))
    ruleset = RuleSet("one", compiled.rules)

    found = ruleset.run(values, groups)

    ruleset.close()
    assert len(found) == len(groups)
    assert {match.rule for match in found} == set(compiled.rules) - unreachable(compiled)


def unreachable(compiled: Compiled) -> set[str]:
    """Of two parameters that are there in the same years, the second never misses alone."""
    joined = [limit.joined for limit in compiled.limits if limit.joined]
    if len(joined) == 2 and joined[0].source and joined[0].source == joined[1].source:
        return {f"{compiled.norm.id}/missing-parameter:w"}
    return set()


# As large as agreements are


def grown(size: int, agreement: str = D24) -> Pack:
    """A pack with so many norms: its own, and copies of them in turn."""
    pack = PACKS[agreement]
    copies = tuple(
        pack.norms[i % len(pack.norms)].model_copy(update={"id": f"copy-{i}"})
        for i in range(size - len(pack.norms))
    )
    more = pack.chapters[0].model_copy(update={"norms": copies, "parameters": {}})
    return pack.model_copy(update={"chapters": (*pack.chapters, more)})


def submitted() -> Ledger:
    """A bit of everything: bands, records, a project, a course."""
    counted: list[tuple[str, str, str, Raw]] = [
        ("trivire", "2024", "lettings_social", 400),
        ("trivire", "2024", "lettings_above_income_limit", 31),
        ("trivire", "2024", "lettings_regular_seekers", 319),
        ("trivire", "2024", "regular_seekers_discussed", "nee"),
        ("trivire", "2024", "rent_sum_increase", "5.31"),
        ("woonbron", "2024", "lettings_social", 100),
        ("woonbron", "2024", "lettings_above_income_limit", 16),
        ("woonbron", "2024", "lettings_regular_seekers", 79),
        ("woonbron", "2024", "rent_sum_increase", "5.3"),
        *(("trivire", "2023", f"dwellings_label_{label}", 50) for label in "efg"),
        *(("trivire", "2024", f"dwellings_label_{label}", 45) for label in "efg"),
    ]
    project: list[tuple[str, str, str, Raw]] = [
        ("dordrecht", "2024", "land_price", 17999),
        ("dordrecht", "2024", "storeys", 2),
    ]
    given_rows = submitted_rows(*counted) + submitted_rows(*project, subject="Oudland")
    return Ledger(submission_from(given_rows, checker().known()), LIBRARY.vocabulary)


def judged(pack: Pack) -> Outcome:
    judge = Judge(pack, LIBRARY.vocabulary, LIBRARY.reference)
    parties = tuple(pack.agreement.parties)
    found = judge.judge(submitted(), parties, (YEAR,), date(2030, 1, 1))
    for ruleset in judge.rulesets:
        ruleset.close()
    return found


def words(results: Sequence[Finding | NotAssessed], norm: str) -> list[tuple[str, ...]]:
    """What came out for a norm, by party."""
    return [
        (item.about.party, item.status if isinstance(item, Finding) else item.reason)
        for item in results
        if item.about.norm.id == norm
    ]


def test_155_norms_are_judged_as_five_are() -> None:
    """The largest agreement there is takes several rulesets, and every copy agrees."""
    few, many = judged(PACKS[D24]), judged(grown(155))

    assert {finding.status for finding in few.findings} == {"pass", "warn", "breach"}
    originals = PACKS[D24].norms
    pairs = [(norm.id, norm.id) for norm in originals]
    pairs += [(f"copy-{i}", originals[i % len(originals)].id) for i in range(155 - len(originals))]
    for copy, original in pairs:
        assert words(many.findings, copy) == words(few.findings, original)
        assert words(many.not_assessed, copy) == words(few.not_assessed, original)


def test_155_norms_in_one_ruleset_are_refused() -> None:
    """That many would bring the library to a halt."""
    judge = Judge(grown(155), LIBRARY.vocabulary, LIBRARY.reference)
    rules = {name: rule for batch in judge.batches for c in batch for name, rule in c.rules.items()}

    assert len(judge.batches) > 1
    assert sum(len(rule) for rule in rules.values()) > MAX_CONDITIONS
    with pytest.raises(InferenceError, match="conditions in a ruleset"):
        RuleSet("too many", rules)


def side_by_side(size: int) -> tuple[list[Compiled], RuleSet]:
    """Copies of the signal norm, in one ruleset."""
    norms = [norm_of(SIGNAL).model_copy(update={"id": f"n{i}"}) for i in range(size)]
    compiled = [
        compile_norm(norm, SHARE, FIRST_NORM + NUMBERS_PER_NORM * i) for i, norm in enumerate(norms)
    ]
    return compiled, RuleSet("side", {k: v for c in compiled for k, v in c.rules.items()})


LOW: Message = {"q": 0, "y": 2024, "x": 0, "h": 799_999, "l": 799_999}


def test_more_than_64_norms_on_the_same_figures_fit_one_ruleset() -> None:
    """Each case meets the rule of its own norm."""
    compiled, ruleset = side_by_side(66)

    found = ruleset.run([], [Group({"k": c.number, **LOW}) for c in compiled])

    assert [match.rule for match in found] == [f"{c.norm.id}/warn:unrecorded:0" for c in compiled]
    ruleset.close()


def test_a_record_counts_for_its_own_case_among_many_norms_with_a_follow_up() -> None:
    """A record has the number of its norm, so that the library's 64 rules are never reached."""
    compiled, ruleset = side_by_side(66)
    groups = [
        Group({"k": c.number, **LOW}, tuple({"k": c.record, "v": v} for v in values))
        for c in compiled
        for values in ((), (1,), (0,))
    ]

    found = ruleset.run([], groups)

    expected = ["warn:unrecorded:0", "warn:unrecorded:0", "breach:recorded:0"]
    assert [m.rule for m in found] == [f"{c.norm.id}/{word}" for c in compiled for word in expected]
    ruleset.close()


# What is decided


def case_of(norm: Norm, top: Fraction | int, bottom: Fraction | int | None) -> Case:
    about = Subject(PACKS[D24].agreement, norm, SHARE, "trivire", None, YEAR)
    divided = None if bottom is None else Fraction(bottom)
    return Case(about, norm, Measured(top=Fraction(top), bottom=divided), YEAR.end)


def statuses(norm: Norm, shares: Sequence[tuple[int, int]]) -> list[str]:
    """What the rules make of shares, each a number of a total."""
    compiled = compile_norm(norm, SHARE, FIRST_NORM)
    ruleset = RuleSet("shares", compiled.rules)
    found = ruleset.run([], [group_of(case_of(norm, *share), compiled) for share in shares])
    ruleset.close()
    return [outcome(match.rule) for match in found]


def compared(share: Fraction, holds: Fraction, warn: Fraction | None, *, upper: bool) -> Status:
    """What Python makes of a share."""
    if share <= holds if upper else share >= holds:
        return "pass"
    if warn is not None and (share <= warn if upper else share >= warn):
        return "warn"
    return "breach"


@st.composite
def shares(draw: st.DrawFn, bounds: Sequence[Fraction]) -> tuple[int, int]:
    """A number of a total, often within one of a bound."""
    bottom = draw(st.one_of(st.integers(1, 3000), st.integers(1, 10**12)))
    near = st.builds(lambda b, d: int(b * bottom) + d, st.sampled_from(bounds), st.integers(-1, 2))
    return max(0, draw(st.one_of(near, st.integers(0, bottom)))), bottom


@st.composite
def banded(draw: st.DrawFn) -> tuple[str, Fraction, Fraction | None, list[tuple[int, int]]]:
    """A side, one or two bounds in thousandths, and shares around them."""
    side = draw(st.sampled_from(["at most", "at least"]))
    near, far = sorted(draw(st.sets(st.integers(0, 1000), min_size=2, max_size=2)))
    first, second = (near, far) if side == "at most" else (far, near)
    holds = Fraction(first, 1000)
    warn = draw(st.sampled_from([Fraction(second, 1000), None]))
    bounds = [holds, warn if warn is not None else holds]
    return side, holds, warn, draw(st.lists(shares(bounds), min_size=1, max_size=60))


def share_norm(side: str, holds: Fraction, warn: Fraction | None) -> Norm:
    """A norm on a share; the bounds are printed as percentages."""
    texts = [f"{side} {float(bound * 100):.1f}%" if bound is not None else None
             for bound in (holds, warn)]  # fmt: skip
    return norm_of(FREE, holds=texts[0], warn=texts[1])


@settings(max_examples=60, deadline=None)
@given(banded())
def test_shares_are_judged_as_fractions_compare(
    drawn: tuple[str, Fraction, Fraction | None, list[tuple[int, int]]],
) -> None:
    """Whatever the bounds and however large the counts, the rules decide exactly."""
    side, holds, warn, found = drawn

    verdicts = statuses(share_norm(side, holds, warn), found)

    upper = side == "at most"
    assert verdicts == [compared(Fraction(*share), holds, warn, upper=upper) for share in found]


@settings(max_examples=60, deadline=None)
@given(banded())
def test_headroom_is_exactly_where_the_verdict_changes(
    drawn: tuple[str, Fraction, Fraction | None, list[tuple[int, int]]],
) -> None:
    """One more than the room leaves the band, the repair restores it, and one less does not."""
    side, holds, warn, found = drawn
    upper = side == "at most"
    norm = share_norm(side, holds, warn)
    limits = Limits(upper, holds, None if warn is None else holds, holds if warn is None else warn)
    moved: list[tuple[int, int]] = []
    allowed: list[set[str]] = []
    for top, bottom in found:
        status = compared(Fraction(top, bottom), holds, warn, upper=upper)
        steps = steps_of("share", "lettings", Fraction(top), Fraction(bottom))
        for count, wanted in turning_points(headroom(status, limits, steps)):
            moved.append((top + count if upper else top - count, bottom))
            allowed.append(wanted)

    verdicts = statuses(norm, moved)

    assert all(verdict in wanted for verdict, wanted in zip(verdicts, allowed, strict=True))


def turning_points(room: Headroom) -> Iterator[tuple[int, set[str]]]:
    """Steps away from where a case stands, and the bands that it may be in there."""
    if room.until_warn is not None:
        yield int(room.until_warn), {"pass"}
        yield int(room.until_warn) + 1, {"warn", "breach"}
    if room.until_breach is not None:
        yield int(room.until_breach), {"pass", "warn"}
        yield int(room.until_breach) + 1, {"breach"}
    if room.to_pass is not None:
        yield -int(room.to_pass), {"pass"}
        yield 1 - int(room.to_pass), {"warn", "breach"}


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 10**8), st.integers(1, 10**8), st.booleans())
def test_headroom_of_an_amount_is_in_cents(cents: int, bound: int, upper: bool) -> None:  # noqa: FBT001 - hypothesis fills it in by its place
    """The last cent within the bound, and the cents that bring an amount back to it."""
    value, holds = Fraction(cents, 100), Fraction(bound, 100)
    status = compared(value, holds, None, upper=upper)
    steps = steps_of("money", "EUR", value, None)

    room = headroom(status, Limits(upper, holds, None, holds), steps)

    away = bound - cents if upper else cents - bound
    assert room.unit == "cent"
    assert room.until_breach == (away if away >= 0 else None)
    assert room.to_pass == (None if away >= 0 else -away)


def test_a_bare_percentage_has_room_in_points() -> None:
    """Points need not be whole."""
    steps = steps_of("percent", "percent", Fraction("5.25"), None)

    room = headroom("pass", Limits(upper=True, holds=Fraction("5.3"), warn=None,
                                   breach=Fraction("5.3")), steps)  # fmt: skip

    assert (room.unit, room.until_breach) == ("percentage point", Fraction("0.05"))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Fraction("19116.41") * Fraction("0.9"), "17204.77"),
        (Fraction("19116.41") * Fraction("0.8"), "15293.13"),
        (Fraction("19116.41") * Fraction("0.75"), "14337.31"),
        (Fraction("0.005"), "0.01"),
        (Fraction("0.015"), "0.02"),
        (Fraction("0.025"), "0.03"),
        (Fraction("2.675"), "2.68"),
        (Fraction("0.00499999999999999999999"), "0"),
        (Fraction("-0.005"), "0"),
        (Fraction("-0.0051"), "-0.01"),
        (Fraction(1, 3), "0.33"),
        (Fraction(2, 3), "0.67"),
        (Fraction(0), "0"),
        (10**15 + Fraction("0.005"), "1000000000000000.01"),
    ],
)
def test_amounts_are_rounded_half_up_to_the_cent(value: Fraction, expected: str) -> None:
    """No binary fraction and no banker's rounding comes into it."""
    assert rounded_to(value, "cent") == Fraction(expected)


@given(st.fractions(-(10**9), 10**9))
def test_rounding_to_the_cent_is_off_by_half_a_cent_at_most(value: Fraction) -> None:
    """Never by more, and never down from exactly a half."""
    off = rounded_to(value, "cent") - value

    assert -Fraction(1, 200) < off <= Fraction(1, 200)
    assert (rounded_to(value, "cent") * 100).denominator == 1


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(2019, 2028), st.integers(-(10**6), 12 * 10**6)),
        min_size=1,
        max_size=60,
    )
)
def test_the_rent_sum_is_judged_by_the_wage_growth_of_the_year_before(
    found: list[tuple[int, int]],
) -> None:
    """In the rules, the value of another year is never used."""
    compiled = compiled_form(norm_of(RENT))
    growth = {2022: "3.1", 2023: "5.8", 2024: "6.7", 2025: "5.1"}
    shared = parameter_values(compiled, range(2019, 2029), PACKS[D24])
    ruleset = RuleSet("rent", compiled.rules)

    matches = ruleset.run(
        shared, [Group({"k": FIRST_NORM, "q": 0, "y": y, "x": 0, "h": v, "l": v}) for y, v in found]
    )

    expected = [
        "missing-parameter"
        if year - 1 not in growth
        else compared(
            Fraction(value, SCALE), Fraction(growth[year - 1]) - Fraction(1, 2), None, upper=True
        )
        for year, value in found
    ]
    assert [outcome(match.rule) for match in matches] == expected
    ruleset.close()


@pytest.mark.parametrize(
    ("side", "beyond", "expected"),
    [
        ("at most", Fraction(1, 10**30), "breach"),
        ("at most", Fraction(0), "pass"),
        ("at most", -Fraction(1, 10**30), "pass"),
        ("at least", Fraction(1, 10**30), "pass"),
        ("at least", Fraction(0), "pass"),
        ("at least", -Fraction(1, 10**30), "breach"),
    ],
)
def test_a_value_finer_than_a_millionth_stays_on_its_side(
    side: str, beyond: Fraction, expected: str
) -> None:
    """It is rounded towards the bound that it is not beyond."""
    share = Fraction(75, 1000) + beyond

    verdicts = statuses(share_norm(side, Fraction(75, 1000), None), [share.as_integer_ratio()])

    assert verdicts == [expected]


@pytest.mark.parametrize(("top", "expected"), [(10**40, "breach"), (-(10**40), "pass")])
def test_a_value_beyond_what_the_library_holds_stays_on_its_side(top: int, expected: str) -> None:
    """Every bound is nearer than the furthest number that fits."""
    assert statuses(norm_of(FREE), [(top, 1)]) == [expected]


@every_norm
def test_unusable_figures_are_given_up_on_only_when_no_parameter_is_missing(name: str) -> None:
    """Of two reasons the earlier one is given, and a verdict in neither case."""
    compiled = everything()[name]
    pack = PACKS[D26] if name.startswith(D26) else PACKS[D24]
    values = parameter_values(compiled, [2024, 2026], pack)
    joined = any(limit.joined for limit in compiled.limits)
    ruleset = RuleSet("unfit", compiled.rules)
    cases = [
        Group({"k": compiled.number, "q": q, "y": year, "x": 0, **figures})
        for year in (2024 if pack is PACKS[D24] else 2026, 1999)
        for q in (1, 2, 3)
        for figures in ({}, {"h": 0, "l": 0, "b": 0, "f": 1})
    ]

    found = [outcome(match.rule) for match in ruleset.run(values, cases)]

    ruleset.close()
    assert found == ["unfit"] * 6 + ["missing-parameter" if joined else "unfit"] * 6
