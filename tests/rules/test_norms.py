"""The form of a norm and of a pack: which keys go together, and whom a norm is about."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from facts.problems import Refused
from rules.parties import check_parties
from rules.reach import check_years
from rules.schema import Agreement, Chapter, Norm, Pack, Parameter, Span, Unjudged

Words = Mapping[str, object]
TEXT = {"nl": "n", "en": "n"}
CLAUSE: Words = {
    "id": "n", "covers": [], "clause": "1", "title": TEXT, "agreed": TEXT, "next": TEXT,
    "force": "binding", "binds": "each corporation", "valid": {"from": "2024-01-01"},
}  # fmt: skip
BOUND: Words = {"measure": "let_a", "pass": "at most 5"}
BY = {"pass": "at most 5 by 2025-12-31", "until_then": "not due"}


def norm(**words: object) -> Norm:
    """A norm; `holds` stands for the key `pass`."""
    if "holds" in words:
        words["pass"] = words.pop("holds")
    return Norm.model_validate({**CLAUSE, **BOUND, **words})


def refused(model: type[Any], words: Words) -> tuple[str, str | None, Words]:
    """Why a form is refused: the code, the key and the words of the message."""
    with pytest.raises(ValidationError) as caught:
        model.model_validate(words)
    (problem,) = caught.value.errors()
    error = problem["ctx"]["error"]
    assert isinstance(error, Refused)
    return error.code, error.at, error.values


def of_norm(**words: object) -> tuple[str, str | None, Words]:
    """Why a norm is refused."""
    return refused(Norm, {**CLAUSE, **BOUND, **words})


# Which keys go together


def test_the_wider_bound_is_on_the_same_side() -> None:
    """Room beyond `at most` is more."""
    assert of_norm(warn="at least 6") == ("bounds-order", "warn", {"text": "at least 6"})


def test_the_other_bound_is_on_the_other_side() -> None:
    """Else it would be the same one."""
    assert of_norm(also="at most 6") == ("also-side", "also", {"text": "at most 6"})
    assert norm(also="at least 4").also is not None


@pytest.mark.parametrize(("key", "side"), [("warn", "most"), ("also", "least")])
def test_only_the_date_of_the_norm_stands_beside_it(key: str, side: str) -> None:
    """That of pass."""
    other, same = (f"at {side} 6 by {day}" for day in ("2025-12-30", "2025-12-31"))

    assert of_norm(**BY, **{key: other}) == ("bound-date", key, {"key": key, "text": other})
    assert of_norm(**{key: same}) == ("bound-date", key, {"key": key, "text": same})
    assert norm(**BY, **{key: same}).holds.by == date(2025, 12, 31)


def test_a_bound_with_a_date_says_how_it_is_judged_until_then() -> None:
    """And no other does."""
    late, plain = {"text": BY["pass"]}, {"text": "at most 5"}

    assert of_norm(**{"pass": BY["pass"]}) == ("until-then", "pass", late)
    assert of_norm(until_then="not due") == ("until-then", "until_then", plain)


def test_only_a_deadline_has_a_first_day_on_which_it_counts() -> None:
    """Any other bound has no moment at which it is met."""
    words = {"text": "at most 5"}

    assert of_norm(not_before="2024-01-01") == ("not-before", "not_before", words)
    assert norm(**{"pass": "by 2024-12-31"}, not_before="2024-01-01").not_before == date(2024, 1, 1)


@pytest.mark.parametrize("force", ["binding", "effort", "forecast"])
def test_only_a_signal_has_a_follow_up(force: str) -> None:
    """Crossing anything else has its own consequence."""
    words = {"force": force}

    assert of_norm(force=force, follow_up="record_a") == ("follow-up", "follow_up", words)
    assert norm(force="signal", follow_up="record_a").record == "record_a"


@pytest.mark.parametrize("more", [{}, {"round": "up", "jointly": "yes"}, {"round": "up", **BY}])
def test_a_total_is_split_whole_among_parties_and_without_a_date(more: Words) -> None:
    """The part of each must become whole somehow; together there is nothing to split."""
    text = {"text": more.get("pass", "at most 5")}

    assert of_norm(split="equally", **more) == ("split-keys", "split", text)
    assert norm(split="equally", round="up").split_by is None


@pytest.mark.parametrize(
    ("keys", "last"),
    [
        (("follow_up", "on_record"), "on_record"),
        (("on_record", "unless"), "unless"),
        (("follow_up", "unless"), "unless"),
        (("follow_up", "on_record", "unless"), "unless"),
    ],
)
def test_a_norm_gives_meaning_to_one_record(keys: tuple[str, ...], last: str) -> None:
    """A finding shows one."""
    more = dict.fromkeys(keys, "record_a")

    assert of_norm(force="signal", **more) == ("one-record", last, {})


@pytest.mark.parametrize("key", ["follow_up", "unless", "on_record"])
def test_the_record_is_the_one_that_is_named(key: str) -> None:
    """Whatever it means."""
    assert norm(force="signal", **{key: "record_a"}).record == "record_a"
    assert norm().record is None


@pytest.mark.parametrize(
    ("split", "fact"), [("by let_b", "let_b"), ("equally", None), (None, None)]
)
def test_a_total_may_be_split_by_a_fact(split: str | None, fact: str | None) -> None:
    """Or equally, or not at all."""
    assert norm(split=split, round="up").split_by == fact


@pytest.mark.parametrize("key", ["measure", "pass"])
@pytest.mark.parametrize("value", [5, ["at most 5"], None])
def test_measures_and_bounds_are_texts(key: str, value: object) -> None:
    """A number has no side and no unit."""
    with pytest.raises(ValidationError) as caught:
        Norm.model_validate({**CLAUSE, **BOUND, key: value})

    (error,) = caught.value.errors()
    assert (error["type"], error["msg"]) == ("string_type", "not a text")


@pytest.mark.parametrize("value", [{"not_judged": "judgement", "why": TEXT}, BOUND])
def test_a_clause_without_a_verdict_is_told_by_its_key(value: Words) -> None:
    """Not by what it lacks."""
    (clause,) = Chapter.model_validate({"chapter": "1", "norms": [{**CLAUSE, **value}]}).norms

    assert isinstance(clause, Unjudged if "why" in value else Norm)


@pytest.mark.parametrize(
    ("every", "quarters"),
    [("Q1", ("Q1",)), ("Q2 and Q4", ("Q2", "Q4")), ("year", ()), ("half-year", ())],
)
def test_a_rhythm_of_quarters_names_them(every: str, quarters: tuple[str, ...]) -> None:
    """Any other has none."""
    assert norm(every=every).quarters == quarters


@pytest.mark.parametrize(
    ("subject", "names", "one"),
    [
        ("De  Wei", ("De Wei",), "De Wei"),
        (["De Wei", "Hof"], ("De Wei", "Hof"), None),
        ([], (), None),
    ],
)
def test_a_norm_is_about_one_subject_or_several(
    subject: object, names: tuple[str, ...], one: str | None
) -> None:
    """One name is a list of one."""
    assert (norm(subject=subject).subjects, norm(subject=subject).subject) == (names, one)


@pytest.mark.parametrize("subject", [5, [5], ["a", 5], {"a": "b"}])
def test_a_subject_is_a_name_or_names(subject: object) -> None:
    """Nothing else is taken for one."""
    with pytest.raises(ValidationError):
        norm(subject=subject)


def test_a_subject_is_there_once_and_has_a_name() -> None:
    """Capitals and spaces make no difference."""
    assert of_norm(subject=["De Wei", "de  wei"]) == (
        "subject-twice", None, {"subject": "de wei"},
    )  # fmt: skip
    assert of_norm(subject=["a", " "]) == ("name-empty", None, {})


# Days and values


@pytest.mark.parametrize(
    ("words", "at", "day"),
    [
        ({"from": "1999-12-31"}, "from", date(1999, 12, 31)),
        ({"from": "2101-01-01"}, "from", date(2101, 1, 1)),
        ({"from": "2000-01-01", "to": "2101-01-01"}, "to", date(2101, 1, 1)),
    ],
)
def test_a_span_lies_in_years_that_can_be_submitted(words: Words, at: str, day: date) -> None:
    """On both ends."""
    expected = {"day": day, "first": 2000, "last": 2100}

    assert refused(Span, words) == ("span-years", at, expected)


def test_a_span_ends_on_its_first_day_or_later() -> None:
    """From 2000 to 2100 at most."""
    day = {"from": "2000-01-01", "to": "2000-01-01"}
    assert Span.model_validate(day).end == date(2000, 1, 1)
    assert Span.model_validate({"from": "2100-12-31"}).end is None
    words = {"start": date(2024, 1, 2), "end": date(2024, 1, 1)}

    assert refused(Span, {"from": "2024-01-02", "to": "2024-01-01"}) == ("span-order", None, words)


def values(by: str, *keys: str) -> Words:
    """A parameter with values under some keys."""
    each = {key: {"value": "5", "clause": "1"} for key in keys}
    return {"id": "task", "unit": "dwellings", "label": TEXT, "by": by, "values": each}


def test_a_value_by_year_has_a_year_of_a_submission() -> None:
    """The first that has none is told."""
    words = {"name": "task", "key": "2101", "first": 2000, "last": 2100}

    assert refused(Parameter, values("year", "2000", "2101", "1999")) == (
        "parameter-years", "2101", words,
    )  # fmt: skip
    assert len(Parameter.model_validate(values("year", "2000", "2100")).values) == 2
    assert len(Parameter.model_validate(values("layers", "1", "4+")).values) == 2


# Agreements and their parties

AGREEMENT: Words = {
    "id": "stad-2024", "title": "Stad", "area": " Stad ", "signed": "2024-01-01",
    "term": {"from": "2024-01-01"}, "years": {"from": "2024-01-01"}, "next": TEXT,
    "parties": {
        "noord": {"role": "corporation", "name": "Noord"},
        "stad": {"role": "municipality", "name": "Stad"},
        "huurders": {"role": "tenants", "name": "Huurders"},
        "zuid": {"role": "corporation", "name": "Zuid"},
    },
}  # fmt: skip


def agreement(**words: object) -> Agreement:
    """The invented agreement."""
    return Agreement.model_validate({**AGREEMENT, **words})


def pack(**words: object) -> Pack:
    """A pack of the invented agreement without chapters."""
    return Pack(agreement=agreement(**words), chapters=(), sha256="")


def test_the_prefix_is_the_id_unless_one_is_given() -> None:
    """It begins the ids that a norm covers."""
    assert agreement().prefix == "stad-2024"
    assert agreement(prefix="s").prefix == "s"
    assert agreement().area == "stad"


def test_without_an_id_only_that_is_told() -> None:
    """The prefix would be told too, and nobody need think of one."""
    with pytest.raises(ValidationError) as caught:
        Agreement.model_validate({key: word for key, word in AGREEMENT.items() if key != "id"})

    assert [error["loc"] for error in caught.value.errors()] == [("id",)]


def test_an_agreement_is_a_set_of_keys() -> None:
    """A list has none."""
    with pytest.raises(ValidationError):
        Agreement.model_validate(["stad"])


def test_an_agreement_succeeds_another() -> None:
    """Never itself."""
    assert agreement(succeeds="stad-2022").succeeds == "stad-2022"
    assert refused(Agreement, {**AGREEMENT, "succeeds": "stad-2024"}) == (
        "succeeds-itself", None, {"agreement": "stad-2024"},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("binds", "parties"),
    [
        ("each corporation", ("noord", "zuid")),
        ("municipality", ("stad",)),
        ("each tenants' organisation", ("huurders",)),
        ("municipality and corporations", ("noord", "stad", "zuid")),
        ("all parties", ("noord", "stad", "huurders", "zuid")),
        ("zuid", ("zuid",)),
        (["zuid", "stad"], ("stad", "zuid")),
    ],
)
def test_a_norm_binds_the_parties_of_a_group_in_the_order_of_the_agreement(
    binds: object, parties: tuple[str, ...]
) -> None:
    """Or those that it names."""
    bound = norm(binds=binds)

    assert pack().bound_by(bound) == parties
    check_parties(bound, pack())


def test_a_group_is_no_list_of_letters() -> None:
    """A party that has the name of a part of it is not bound for that."""
    parties = {
        "corporation": {"role": "tenants", "name": "Huurders"},
        "noord": {"role": "corporation", "name": "Noord"},
    }

    assert pack(parties=parties).bound_by(norm()) == ("noord",)


def test_a_joint_norm_takes_the_figures_of_all_or_of_some() -> None:
    """One that each keeps alone takes nobody else's."""
    assert pack().measured_over(norm()) == ()
    assert pack().measured_over(norm(figures_of=["zuid"])) == ()
    assert pack().measured_over(norm(jointly="yes")) == ("noord", "zuid")
    assert pack().measured_over(norm(jointly="yes", figures_of="municipality")) == ("stad",)


@pytest.mark.parametrize("key", ["binds", "figures_of"])
def test_a_party_that_did_not_sign_is_refused_with_the_nearest(key: str) -> None:
    """A party or a group."""
    known = {"known": "noord, stad, huurders, zuid"}
    for name, near in (("nord", "noord"), ("municipalty", "municipality")):
        with pytest.raises(Refused) as caught:
            check_parties(norm(jointly="yes", **{key: ["stad", name]}), pack())

        assert (caught.value.code, caught.value.at) == ("party-not-signed", key)
        suggestions = {
            "suggestion_nl": f"Bedoelde u `{near}`? ",
            "suggestion_en": f"Did you mean `{near}`? ",
        }
        assert caught.value.values == {"name": name, **known, **suggestions}


@pytest.mark.parametrize("key", ["binds", "figures_of"])
@pytest.mark.parametrize(
    ("group", "named"), [([], "[]"), ("each tenants' organisation", "each tenants' organisation")]
)
def test_a_group_without_a_member_is_refused(key: str, group: object, named: str) -> None:
    """Such a norm would vanish."""
    parties = {name: {"role": "corporation", "name": name} for name in ("noord", "zuid")}
    with pytest.raises(Refused) as caught:
        check_parties(norm(jointly="yes", **{key: group}), pack(parties=parties))

    assert (caught.value.code, caught.value.at) == ("binds-nobody", key)
    assert caught.value.values == {"group": named, "known": "noord, zuid"}


# Years in reach


@pytest.mark.parametrize(
    ("measure", "start", "end", "year"),
    [
        ("let_a[year - 1]", "2000-06-01", "2005-01-01", 1999),
        ("let_a[year - 1]", "2001-01-01", "2005-01-01", None),
        ("let_a[year + 1]", "2020-01-01", "2100-01-01", 2101),
        ("let_a[year + 1]", "2020-01-01", "2099-12-31", None),
        ("let_a[year + 1]", "2020-01-01", None, 2101),
        ("let_b + let_a[year - 2]", "2001-01-01", "2005-01-01", 1999),
        ("let_a", "2000-01-01", "2100-12-31", None),
    ],
)
def test_a_measure_asks_for_years_of_submissions_only(
    measure: str, start: str, end: str | None, year: int | None
) -> None:
    """In every year of its validity."""
    valid = {"from": start, **({"to": end} if end else {})}
    asked = norm(measure=measure, valid=valid)
    if year is None:
        check_years(asked)
        return
    with pytest.raises(Refused) as caught:
        check_years(asked)

    assert (caught.value.code, caught.value.at) == ("years-outside", "measure")
    words = {"text": measure, "year": year, "first": 2000, "last": 2100}
    assert caught.value.values == words


@pytest.mark.parametrize(
    ("until_then", "start", "fits"),
    [
        ("pace of the last year", "2000-01-01", False),
        ("pace of the last year", "2001-01-01", True),
        ("not due", "2000-01-01", True),
    ],
)
def test_the_pace_asks_for_the_year_before(*, until_then: str, start: str, fits: bool) -> None:
    """So the first year of all has none."""
    asked = norm(holds=BY["pass"], until_then=until_then, valid={"from": start})
    if fits:
        check_years(asked)
    else:
        with pytest.raises(Refused) as caught:
            check_years(asked)
        assert caught.value.values["year"] == 1999
