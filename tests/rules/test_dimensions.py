"""What a norm compares has one unit; what does not fit is refused at its key, with what would."""

from collections.abc import Mapping

import pytest

from facts.problems import Refused
from facts.reference import Series
from rules.dimensions import Names, check_norm, measure_unit
from rules.grammar import parse_measure
from rules.schema import Norm, Parameter
from tests.oracle.packs import FACTS

Words = Mapping[str, object]


def parameter(name: str, unit: str, by: str = "year") -> Parameter:
    """A parameter with one value."""
    label, key = {"nl": name, "en": name}, "2025" if by == "year" else "1"
    values = {key: {"value": "5", "clause": "1"}}
    return Parameter.model_validate(
        {"id": name, "unit": unit, "by": by, "label": label, "values": values}
    )


def series(name: str, unit: str) -> Series:
    """A publicly known series without values."""
    label = {"nl": name, "en": name}
    return Series.model_validate({"id": name, "unit": unit, "label": label, "values": {}})


NAMES = Names(
    FACTS,
    {
        "task": parameter("task", "lettings"),
        "limit": parameter("limit", "EUR"),
        "part": parameter("part", "share"),
        "stacking": parameter("stacking", "factor", "layers"),
        "stacking_too": parameter("stacking_too", "factor", "layers"),
        "per_price": parameter("per_price", "factor", "price"),
        "per_letting": parameter("per_letting", "factor", "let_a"),
    },
    {"wage": series("wage", "percent"), "gap": series("gap", "percentage point")},
)


def norm(measure: str, bound: str, **more: object) -> Norm:
    """A binding norm; a key with a dash cannot be a keyword, so `holds` is `pass`."""
    text = {"nl": "n", "en": "n"}
    return Norm.model_validate(
        {
            "id": "n", "covers": [], "clause": "1", "title": text, "agreed": text, "next": text,
            "force": "binding", "binds": "each corporation", "valid": {"from": "2024-01-01"},
            "measure": measure, "pass": bound, **more,
        }
    )  # fmt: skip


def refused(measure: str, bound: str, **more: object) -> tuple[str, str | None, Words]:
    """Why a norm is refused: the code, the key, and the words of the message."""
    with pytest.raises(Refused) as caught:
        check_norm(norm(measure, bound, **more), NAMES)
    return caught.value.code, caught.value.at, caught.value.values


def nouns(**units: str) -> Words:
    """The words `found_nl` and `found_en` for `found="nl / en"`, and so on."""
    pairs = {key: unit.split(" / ") for key, unit in units.items()}
    return {f"{key}_{lang}": words[lang == "en"] for key, words in pairs.items() for lang in LANGS}


LANGS = ("nl", "en")
NOTHING = "een getal zonder eenheid / a number without a unit"
LETTINGS = "verhuringen / lettings"
PERCENT, POINTS = "procent / percent", "procentpunt / percentage points"
EURO, SHARE, FACTOR = "euro / euros", "aandeel / share", "factor / factor"
WITHOUT_SUGGESTION = {"suggestion_nl": "", "suggestion_en": ""}


@pytest.mark.parametrize(
    ("measure", "unit"),
    [
        ("let_a", "lettings"),
        ("let_a + let_b - let_c", "lettings"),
        ("let_a / let_b", "share"),
        ("(let_a + let_b) / (let_c - let_a)", "share"),
        ("spent_a / spent_b", "share"),
        ("factor / factor", "share"),
        ("rate_a", "percent"),
        ("rate_a + rate_b", "percent"),
        ("rate_a - rate_b", "percentage point"),
        ("rate_a + points", "percent"),
        ("rate_a - points", "percent"),
        ("points + rate_a", "percent"),
        ("points + points", "percentage point"),
        ("points - points", "percentage point"),
        ("let_a + 5", "lettings"),
        ("5 + let_a", "lettings"),
        ("2 * let_a", "lettings"),
        ("(1 * let_a + 2 * let_b) / let_c", "factor"),
        ("let_a / (2 * let_b)", "factor"),
        ("1 * let_a + 2 * let_b", "lettings"),
        ("let_a[since 2023]", "lettings"),
        ("rate_a[average since 2023]", "percent"),
        ("stock_a[average since 2023]", "dwellings"),
        ("held_a", "times"),
        ("done_a", "date or no"),
        ("let_a - claimed let_b", "lettings"),
    ],
)
def test_the_unit_of_a_measure_follows_from_its_facts(measure: str, unit: str) -> None:
    """A count over a count is a share; two percentages differ by percentage points."""
    assert measure_unit(parse_measure(measure), NAMES) == unit


@pytest.mark.parametrize(
    ("measure", "sign", "left", "right"),
    [
        ("let_a + stock_a", "+", LETTINGS, "woningen / dwellings"),
        ("let_a - spent_a", "-", LETTINGS, EURO),
        ("points + let_a", "+", POINTS, LETTINGS),
        ("let_a + rate_a", "+", LETTINGS, PERCENT),
        ("let_a / stock_a", "/", LETTINGS, "woningen / dwellings"),
        ("rate_a / rate_b", "/", PERCENT, PERCENT),
        ("points / points", "/", POINTS, POINTS),
        ("5 / 5", "/", NOTHING, NOTHING),
        ("let_a / 5", "/", LETTINGS, NOTHING),
    ],
)
def test_what_mixes_units_is_refused_with_both(
    measure: str, sign: str, left: str, right: str
) -> None:
    """In the words of people; the sign stands between the two."""
    words = {"text": measure, "sign": sign, **nouns(left=left, right=right)}

    assert refused(measure, "at most 5") == ("units-mixed", "measure", words)


@pytest.mark.parametrize(
    "measure",
    [
        "5",
        "5 + 5",
        "claimed let_a",
        "claimed let_a - claimed let_b",
        "let_a - let_b / let_c",
        "(let_a / let_b) / (let_b / let_c)",
        "let_a * let_b",
        "let_a * 2",
        "2 * (let_a + let_b)",
        "2 dwellings * let_a",
        "2 * 3 * let_a",
    ],
)
def test_a_measure_counts_facts_and_divides_once(measure: str) -> None:
    """A weight is one printed number before one fact, and what is claimed is no measure alone."""
    assert refused(measure, "at most 5") == ("measure-form", "measure", {"text": measure})


def test_a_measure_looks_up_no_parameter() -> None:
    """That is what a bound is for."""
    words = {"text": "stacking[layers]", "name": "stacking"}

    assert refused("stacking[layers]", "at most 5") == ("measure-parameter", "measure", words)


@pytest.mark.parametrize(
    ("measure", "name"),
    [
        ("let_a + record_a", "record_a"), ("done_a - done_b", "done_a"),
        ("done_a[year - 1]", "done_a"), ("let_a + done_a", "done_a"),
        ("claimed done_a", "done_a"),
    ],
)  # fmt: skip
def test_only_numbers_are_reckoned_with(measure: str, name: str) -> None:
    """A deliverable stands alone, in the judged period."""
    words = {"text": measure, "name": name}

    assert refused(measure, "at most 5") == ("measure-number", "measure", words)


@pytest.mark.parametrize(("name", "over"), [("stock_a", "moment"), ("rate_a", "rate")])
def test_what_does_not_add_up_is_not_added_up_over_years(name: str, over: str) -> None:
    """The dwellings of two years are the same dwellings; their mean is fine."""
    assert FACTS[name].over == over
    assert refused(f"{name}[since 2023]", "at most 5") == (
        "since-adds-up",
        "measure",
        {"name": name},
    )
    assert check_norm(norm(f"{name}[average since 2023]", "at most 5"), NAMES) == FACTS[name].unit


@pytest.mark.parametrize("every", ["half-year", "Q1", "Q2 and Q4"])
@pytest.mark.parametrize("measure", ["let_a[since 2023]", "let_a - claimed let_b[since 2023]"])
def test_whole_years_are_not_added_up_for_a_part_of_one(every: str, measure: str) -> None:
    """Its end has not been yet, and what comes then would count for what was before."""
    assert refused(measure, "at most 5", every=every) == ("since-parts", "every", {"every": every})
    assert check_norm(norm(measure, "at most 5", every="project"), NAMES) == "lettings"


def test_no_pace_is_told_from_an_exemption_that_is_added_up() -> None:
    """It grows by itself; with a date that is not due before there is nothing to refuse."""
    measure, bound = "let_a - claimed let_b[since 2023]", "at most 5 by 2028-12-31"

    assert refused(measure, bound, until_then="pace of the last year") == (
        "since-paced", "measure", {"text": measure},
    )  # fmt: skip
    assert check_norm(norm(measure, bound, until_then="not due"), NAMES) == "lettings"


def test_an_unknown_fact_is_refused_with_the_nearest() -> None:
    """Wherever it is named."""
    near = {"suggestion_nl": "Bedoelde u `let_a`? ", "suggestion_en": "Did you mean `let_a`? "}
    record = {
        "suggestion_nl": "Bedoelde u `record_a`? ",
        "suggestion_en": "Did you mean `record_a`? ",
    }
    unknown = "norm-unknown-fact"

    assert refused("lett_a", "at most 5") == (unknown, "measure", {"name": "lett_a", **near})
    assert refused("lett_a[since 2023]", "at most 5") == (
        unknown, "measure", {"name": "lett_a", **near},
    )  # fmt: skip
    assert refused("let_a", "at most stacking[lett_a]") == (
        unknown, "pass", {"name": "lett_a", **near},
    )  # fmt: skip
    for key in ("unless", "on_record", "only_if"):
        assert refused("let_a", "at most 5", **{key: "recrd_a"}) == (
            unknown, key, {"name": "recrd_a", **record},
        )  # fmt: skip
    assert refused("let_a", "at most 5", split="by lett_a", round="up") == (
        unknown, "split", {"name": "lett_a", **near},
    )  # fmt: skip


def test_an_unknown_parameter_is_refused_with_the_nearest() -> None:
    """Of those the agreement prints and those that are publicly known."""
    for wrong, right in (("tasks", "task"), ("wagee", "wage")):
        near = {
            "suggestion_nl": f"Bedoelde u `{right}`? ",
            "suggestion_en": f"Did you mean `{right}`? ",
        }  # fmt: skip
        assert refused("let_a", f"at most {wrong}[year]") == (
            "norm-unknown-parameter", "pass", {"name": wrong, **near},
        )  # fmt: skip
    assert refused("rate_a", "at most 5%", national="xyz") == (
        "norm-unknown-parameter", "national", {"name": "xyz", **WITHOUT_SUGGESTION},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("bound", "name", "by", "asked"),
    [
        ("at most stacking[year]", "stacking", "layers", "year"),
        ("at most limit[layers]", "limit", "year", "layers"),
        ("at most wage[layers]", "wage", "year", "layers"),
    ],
)
def test_a_parameter_is_looked_up_as_it_is_printed(
    bound: str, name: str, by: str, asked: str
) -> None:
    """By year, or by the fact that its classes are of."""
    words = {"name": name, "by": by, "asked": asked}

    assert refused("price", bound) == ("parameter-by", "pass", words)


@pytest.mark.parametrize(
    ("measure", "bound"),
    [
        ("let_a", "at most 5"),
        ("let_a", "at most 5 lettings"),
        ("let_a", "at most task[year] + 5"),
        ("let_a", "at most 5 + task[year]"),
        ("let_a", "at most 1.5 * task[year]"),
        ("let_a / let_b", "at most 7.5%"),
        ("let_a / let_b", "at most 1"),
        ("let_a / let_b", "at most 0.5"),
        ("let_a / let_b", "at most part[year]"),
        ("rate_a", "at most wage[year - 1] - 0.5 pp"),
        ("rate_a", "at most wage[year] + gap[year]"),
        ("rate_a - rate_b", "at most wage[year] - wage[year - 1]"),
        ("price", "at most limit[year] * stacking[layers]"),
        ("price", "at most stacking[layers] * limit[year]"),
        ("factor", "at most 1.5 * stacking[layers]"),
        ("done_a", "by Q3"),
        ("done_a", "by 2025-06-30"),
    ],
)
def test_a_bound_in_the_unit_of_the_measure_is_taken(measure: str, bound: str) -> None:
    """A plain number takes it; a printed percentage may bound a share."""
    check_norm(norm(measure, bound), NAMES)


@pytest.mark.parametrize(
    ("measure", "bound", "found", "wanted", "write"),
    [
        ("let_a", "at most 5 dwellings", "woningen / dwellings", LETTINGS, "at most 25"),
        ("let_a", "at least 5%", PERCENT, LETTINGS, "at least 25"),
        ("spent_a", "at most 5%", PERCENT, EURO, "at most 1000"),
        ("rate_a", "at most 0.5 pp", POINTS, PERCENT, "at most 2.5%"),
        ("rate_a - rate_b", "at most 5%", PERCENT, POINTS, "at most 0.5 pp"),
        ("let_a / let_b", "at most 0.5 pp", POINTS, SHARE, "at most 25%"),
        ("let_a / let_b", "at most wage[year]", PERCENT, SHARE, "at most 25%"),
        ("factor", "at most 5%", PERCENT, FACTOR, "at most 1.5"),
        ("done_a", "at most 5", NOTHING, "datum of nee / date or no", "by 2025-12-31"),
        ("done_a", "at least 5%", PERCENT, "datum of nee / date or no", "by 2025-12-31"),
        ("let_a", "by Q3", "datum of nee / date or no", LETTINGS, "at most 25"),
    ],
)
def test_a_bound_in_another_unit_is_refused_with_an_example(
    measure: str, bound: str, found: str, wanted: str, write: str
) -> None:
    """Of a bound that would fit, on the same side."""
    words = {"text": bound, "write": write, **nouns(found=found, wanted=wanted)}

    assert refused(measure, bound) == ("units-bound", "pass", words)


@pytest.mark.parametrize("key", ["pass", "warn", "also"])
def test_every_bound_is_checked_under_its_own_key(key: str) -> None:
    """Pass, the wider one, and the one on the other side."""
    bounds = {"pass": "at most 5", key: "at least 1%" if key == "also" else "at most 7%"}
    more = {name: text for name, text in bounds.items() if name != "pass"}

    assert refused("let_a", bounds["pass"], **more)[:2] == ("units-bound", key)


@pytest.mark.parametrize(
    ("bound", "code"),
    [
        ("at most let_a", "bound-fact"),
        ("at most 5 + let_a", "bound-fact"),
        ("at most 5 / 2", "bound-form"),
        ("at most 3 * (5 / 2)", "bound-form"),
        ("at most stacking[layers] * per_price[price]", "bound-keys"),
        ("at most per_price[price]", "bound-keys"),
        ("at most stacking[layers] * per_letting[let_a]", "bound-keys"),
    ],
)
def test_a_bound_is_made_of_what_was_agreed(bound: str, code: str) -> None:
    """Not of what is reported; it is not divided, and looks in one table, by a count."""
    assert refused("price", bound) == (code, "pass", {"text": bound})


def test_the_bounds_of_a_norm_look_in_one_table() -> None:
    """A case has one class."""
    first, second = "at most limit[year] * stacking[layers]", "at most stacking_too[layers] * 5 EUR"
    same = "at most 2 * limit[year] * stacking[layers]"

    for key, bound in (("warn", second), ("also", second.replace("most", "least"))):
        assert refused("price", first, **{key: bound}) == ("bound-keys", "pass", {"text": first})
    check_norm(norm("price", first, warn=same), NAMES)


@pytest.mark.parametrize(
    ("bound", "write"),
    [
        ("at most 80", "at most 80%"),
        ("at least 1.1", "at least 1.1%"),
        ("at most 40 + 40", "at most 25%"),
    ],
)
def test_a_share_of_more_than_one_was_meant_in_percent(bound: str, write: str) -> None:
    """80 is no share."""
    words = {"text": bound, "write": write}

    assert refused("let_a / let_b", bound) == ("share-plain", "pass", words)


@pytest.mark.parametrize(
    ("measure", "bound", "code", "at"),
    [
        ("let_a", "at most 1.5", "number-whole", "pass"),
        ("let_a", "at most 1 + 1.5", "number-whole", "pass"),
        ("let_a", "at most 1.5 + 1", "number-whole", "pass"),
        ("price", "at most 0.001 + limit[year]", "number-cents", "pass"),
        ("price", "at most limit[year] * stacking[layers] + 0.125 EUR", "number-cents", "pass"),
        ("1.125 * let_a", "at most 5", "number-thousands", "measure"),
        ("let_a + 1.5 dwellings", "at most 5", "number-whole", "measure"),
    ],
)
def test_a_number_is_checked_against_the_unit_it_stands_for(
    measure: str, bound: str, code: str, at: str
) -> None:
    """Its own, or that of the measure."""
    assert refused(measure, bound)[:2] == (code, at)


@pytest.mark.parametrize(
    ("measure", "bound"),
    [
        ("let_a", "at most 1.5 * 3"),
        ("let_a", "at most task[year] * 1.5"),
        ("price", "at most 0.125 * limit[year]"),
        ("let_a[average since 2023]", "at most 1.5"),
        ("let_a[average since 2023]", "at most 1 + 1.5"),
        ("0.125 * let_a", "at most 5"),
    ],
)
def test_a_factor_or_a_mean_need_not_be_whole(measure: str, bound: str) -> None:
    """What something is multiplied by has no unit; a mean of counts has a point."""
    check_norm(norm(measure, bound), NAMES)


@pytest.mark.parametrize(
    ("holds", "warn", "wider"),
    [
        ("at most 5", "at most 6", True),
        ("at most 5", "at most 5", False),
        ("at most 5", "at most 4", False),
        ("at least 5", "at least 4", True),
        ("at least 5", "at least 5", False),
        ("at least 5", "at least 6", False),
        ("at most 5", "at most task[year]", True),
        ("at most task[year]", "at most 5", True),
    ],
)
def test_the_wider_bound_is_wider(*, holds: str, warn: str, wider: bool) -> None:
    """On its own side; of a value that no year has yet nobody can tell."""
    if wider:
        check_norm(norm("let_a", holds, warn=warn), NAMES)
    else:
        assert refused("let_a", holds, warn=warn) == ("bounds-order", "warn", {"text": warn})


@pytest.mark.parametrize(("warn", "wider"), [("at most 15.1%", True), ("at most 15%", False)])
def test_a_percentage_is_compared_with_a_part_of_one(*, warn: str, wider: bool) -> None:
    """A hundredth of it."""
    share = norm("let_a / let_b", "at most 0.15", warn=warn)
    if wider:
        check_norm(share, NAMES)
    else:
        with pytest.raises(Refused, match="bounds-order"):
            check_norm(share, NAMES)


@pytest.mark.parametrize(("warn", "later"), [("by Q4", True), ("by Q3", False), ("by Q2", False)])
def test_the_second_date_is_later(*, warn: str, later: bool) -> None:
    """Whatever the year."""
    if later:
        check_norm(norm("done_a", "by Q3", warn=warn), NAMES)
    else:
        assert refused("done_a", "by Q3", warn=warn) == ("bounds-order", "warn", {"text": warn})


@pytest.mark.parametrize(
    ("measure", "how", "unit"),
    [
        ("spent_a", "up", EURO), ("spent_a", "nearest", EURO), ("let_a", "cent", LETTINGS),
        ("let_a / let_b", "down", SHARE),
    ],
)  # fmt: skip
def test_a_bound_is_rounded_to_what_the_unit_has(measure: str, how: str, unit: str) -> None:
    """Cents of money, whole dwellings."""
    bound = "at most 5" if measure != "let_a / let_b" else "at most 5%"
    words = {"round": how, **nouns(unit=unit)}

    assert refused(measure, bound, round=how) == ("round-unit", "round", words)


@pytest.mark.parametrize(
    ("measure", "how"),
    [("spent_a", "cent"), ("let_a", "up"), ("let_a", "down"), ("let_a", "nearest")],
)
def test_a_bound_may_be_rounded(measure: str, how: str) -> None:
    """As the clause says."""
    check_norm(norm(measure, "at most 5", round=how), NAMES)


@pytest.mark.parametrize("name", ["let_b", "spent_a", "stock_a"])
def test_a_total_is_split_by_a_count_or_an_amount(name: str) -> None:
    """Dwellings, lettings, euros."""
    check_norm(norm("let_a", "at least 5", split=f"by {name}", round="up"), NAMES)


@pytest.mark.parametrize("name", ["rate_a", "record_a", "done_a", "factor"])
def test_a_total_is_split_by_nothing_else(name: str) -> None:
    """Percentages of parties do not make a whole."""
    words = {"name": name}

    assert refused("let_a", "at least 5", split=f"by {name}", round="up") == (
        "split-by", "split", words,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("measure", "name"),
    [("rate_a", "rate_a"), ("price", "price"), ("points", "points"), ("rise - rate_b", "rate_b")],
)
def test_rates_and_prices_of_parties_are_not_added_up(measure: str, name: str) -> None:
    """A joint norm needs what adds up."""
    bound = "at most 5"

    assert refused(measure, bound, jointly="yes") == ("joint-rate", "measure", {"name": name})


@pytest.mark.parametrize("measure", ["let_a", "rise", "stock_a", "spent_a"])
def test_counts_and_rises_of_parties_are_judged_together(measure: str) -> None:
    """A rise follows from the sums of all."""
    check_norm(norm(measure, "at most 5", jointly="yes"), NAMES)


def test_what_holds_nationally_has_the_unit_of_the_norm() -> None:
    """Else the two cannot be compared."""
    check_norm(norm("rate_a", "at most 5%", national="wage"), NAMES)
    words = {"name": "gap", **nouns(found=POINTS, wanted=PERCENT)}

    assert refused("rate_a", "at most 5%", national="gap") == ("national-unit", "national", words)


@pytest.mark.parametrize("key", ["unless", "on_record", "only_if", "follow_up"])
def test_what_is_on_record_is_yes_or_no(key: str) -> None:
    """A number would count as yes."""
    words = {"name": "let_b", **nouns(unit=LETTINGS)}
    more = {key: "let_b", "force": "signal"}

    assert refused("let_a", "at most 5", **more) == ("not-a-record", key, words)
    check_norm(norm("let_a", "at most 5", **{**more, key: "record_a"}), NAMES)


@pytest.mark.parametrize("key", ["on_record", "only_if", "follow_up"])
def test_only_an_excuse_may_be_a_deviation(key: str) -> None:
    """It has a last day and is no record."""
    check_norm(norm("let_a", "at most 5", unless="deviation_a"), NAMES)

    assert refused("let_a", "at most 5", force="signal", **{key: "deviation_a"})[:2] == (
        "not-a-record", key,
    )  # fmt: skip


def test_two_amounts_are_not_multiplied() -> None:
    """One of the two is a factor, or a number without a unit."""
    words = {"text": "at most limit[year] * task[year]", "sign": "*"}
    units = nouns(left=EURO, right=LETTINGS)

    assert refused("spent_a", words["text"]) == ("units-mixed", "pass", {**words, **units})


def test_every_year_of_the_validity_is_checked() -> None:
    """A year that no submission has."""
    code, at, words = refused("let_a[year + 1]", "at most 5")

    assert (code, at) == ("years-outside", "measure")
    assert words == {"text": "let_a[year + 1]", "year": 2101, "first": 2000, "last": 2100}
