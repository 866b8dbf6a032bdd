"""What the inference library does wrong, shown on the library itself, and that it is kept out."""

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

import durable_rules_engine as library
import pytest

from engine.judge import inference
from engine.judge.inference import (
    MAX_CONDITIONS,
    WIDEST,
    Conditions,
    Group,
    InferenceError,
    Message,
    RuleSet,
    distinct_ids,
    fnv1a,
)

ROOT = Path(__file__).parent.parent.parent
Matches = list[tuple[str, dict[str, Any]]]

KNOWN: Mapping[str, Conditions] = {"known": [{"c": {"k": 1}}]}
COMPARED: Mapping[str, Conditions] = {
    "within": [{"c": {"$and": [{"k": 1}, {"$lte": {"v": {"$m": "b"}}}]}}],
    "beyond": [{"c": {"$and": [{"k": 1}, {"$gt": {"v": {"$m": "b"}}}]}}],
}
NOT_DONE = {"$and": [{"k": 2}, {"c": {"c": "id"}}, {"v": 0}]}
OF_THE_YEAR = {"$and": [{"k": 3}, {"y": {"c": "y"}}]}
RECORDED: Mapping[str, Conditions] = {
    "breach": [{"c": {"k": 1}}, {"r": NOT_DONE}],
    "warn": [{"c": {"k": 1}}, {"r$not": NOT_DONE}],
}
JOINED: Mapping[str, Conditions] = {
    "within": [{"p": {"k": 3}}, {"c": {"$and": [{"k": 1}, {"y": {"p": "y"}}]}}],
    "missing": [{"c": {"k": 1}}, {"p$not": OF_THE_YEAR}],
}
MIXED: Mapping[str, Conditions] = {
    "pass": [
        {"p": {"k": 3}},
        {"c": {"$and": [{"k": 1}, {"y": {"p": "y"}}, {"$lte": {"v": {"p": "v"}}}]}},
    ],
    "breach": [
        {"p": {"k": 3}},
        {"c": {"$and": [{"k": 1}, {"y": {"p": "y"}}, {"$gt": {"v": {"p": "v"}}}]}},
        {"r": NOT_DONE},
    ],
    "warn": [
        {"p": {"k": 3}},
        {"c": {"$and": [{"k": 1}, {"y": {"p": "y"}}, {"$gt": {"v": {"p": "v"}}}]}},
        {"r$not": NOT_DONE},
    ],
    "missing": [{"c": {"k": 1}}, {"p$not": OF_THE_YEAR}],
}


def random_numbers(seed: int) -> Random:
    """The same numbers in every run."""
    return Random(seed)


def fact(number: int, sid: str = "1", **properties: Any) -> dict[str, Any]:
    """A fact as the library takes it."""
    return {"id": number, "sid": sid, **properties}


def in_the_library(rules: Mapping[str, Conditions], facts: Sequence[Mapping[str, Any]]) -> Matches:
    """What the library itself matches: the rule, and the id of each fact by its name."""
    definition = {rule: {"all": list(all_), "cap": 1000} for rule, all_ in rules.items()}
    handle = library.create_ruleset("raw", json.dumps(definition))
    found: Matches = []
    library.assert_facts(handle, json.dumps(facts))
    while action := library.start_action(handle):
        _, text, at = action
        while text:
            for rule, matches in json.loads(text).items():
                for match in matches if isinstance(matches, list) else [matches]:
                    found.append((rule, {name: part.get("id") for name, part in match.items()}))
            text = library.complete_and_start_action(handle, at)
    library.delete_ruleset(handle)
    return found


def names(matches: Matches) -> list[str]:
    return sorted(rule for rule, _ in matches)


def met(rules: Mapping[str, Conditions], *cases: Message) -> list[str]:
    """The rule that each case meets."""
    ruleset = RuleSet("met", rules)
    matches = ruleset.run([], [Group(case) for case in cases])
    ruleset.close()
    return [match.rule for match in matches]


def fresh(code: str) -> subprocess.CompletedProcess[str]:
    """A Python of its own that runs some code."""
    command = [sys.executable, "-c", code]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.fixture(name="colliding", scope="module")
def _colliding() -> tuple[int, int]:
    """The first two decimal ids that the library cannot tell apart."""
    seen: dict[int, int] = {}
    for number in count(1):
        first = seen.setdefault(fnv1a(str(number)), number)
        if first != number:
            return first, number
    raise AssertionError("unreachable")


# Ids


@pytest.mark.parametrize(
    ("text", "expected"), [("", 0x811C9DC5), ("a", 0xE40C292C), ("foobar", 0xBF9CF968)]
)
def test_the_hash_is_fnv_1a(text: str, expected: int) -> None:
    """The published values of the algorithm come out."""
    assert fnv1a(text) == expected


def test_the_library_loses_the_second_of_two_facts_whose_ids_collide(
    colliding: tuple[int, int],
) -> None:
    """Two different facts go in and one comes out."""
    first, second = colliding

    assert fnv1a(str(first)) == fnv1a(str(second))
    found = in_the_library(KNOWN, [fact(first, k=1), fact(second, k=1)])
    assert found == [("known", {"c": first})]


def test_ids_are_given_out_without_collisions(colliding: tuple[int, int]) -> None:
    """The second of a colliding pair is left out, and as many ids come as were asked for."""
    first, second = colliding

    ids = distinct_ids.__wrapped__(second)

    assert len(ids) == second
    assert first in ids
    assert second not in ids
    assert len({fnv1a(str(number)) for number in ids}) == second


def test_a_lost_case_is_noticed(
    colliding: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Had ids collided after all, the run fails."""
    monkeypatch.setattr(inference, "distinct_ids", lambda _: (*colliding, *range(1, 10)))
    ruleset = RuleSet("colliding", KNOWN)

    with pytest.raises(InferenceError, match="2 cases, of which 1 met a rule"):
        ruleset.run([], [Group({"k": 1}), Group({"k": 1})])


def test_a_thousand_equal_cases_each_meet_their_rule() -> None:
    """Cases are told apart by who they are, not by what they say."""
    assert met(KNOWN, *[{"k": 1}] * 1000) == ["known"] * 1000


def test_the_library_takes_equal_facts_without_ids_for_one() -> None:
    """Equal rows vanish there."""
    assert len(in_the_library(KNOWN, [{"sid": "1", "k": 1}] * 3)) == 1


# States


def test_the_library_mixes_states_whose_names_collide(colliding: tuple[int, int]) -> None:
    """Facts of different states are joined."""
    first, second = (str(number) for number in colliding)
    rules: Mapping[str, Conditions] = {"both": [{"a": {"k": 1}}, {"b": {"k": 2}}]}

    apart = in_the_library(rules, [fact(1, sid="1", k=1), fact(2, sid="2", k=2)])
    mixed = in_the_library(rules, [fact(1, sid=first, k=1), fact(2, sid=second, k=2)])

    assert (names(apart), names(mixed)) == ([], ["both"])


def test_every_fact_goes_into_the_same_state(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cases, records and parameters of every chunk share one name."""
    ruleset = RuleSet("one state", MIXED)
    sent: list[dict[str, Any]] = []
    original = library.assert_facts

    def listening(handle: int, text: str) -> Any:
        sent.extend(json.loads(text))
        return original(handle, text)

    monkeypatch.setattr(library, "assert_facts", listening)
    ruleset.run([{"k": 3, "y": 1, "v": 5}], [Group({"k": 1, "y": 1, "v": 9}, ({"k": 2, "v": 0},))])

    assert len(sent) == 3
    assert {message["sid"] for message in sent} == {"1"}


def test_a_run_knows_nothing_of_the_run_before() -> None:
    """Neither cases nor records nor parameters are left behind."""
    ruleset = RuleSet("runs", MIXED)
    case: Message = {"k": 1, "y": 2024, "v": 7}
    record: Message = {"k": 2, "v": 0}
    low: Message = {"k": 3, "y": 2024, "v": 6}

    found = [
        ruleset.run(shared, [Group(case, records)])[0].rule
        for shared, records in (((low,), (record,)), ((low,), ()), ((), ()), ((low,), (record,)))
    ]

    assert found == ["breach", "warn", "missing", "breach"]


def test_memory_stays_bounded_over_100_000_cases() -> None:
    """Ten times the cases takes hardly more than what their matches take."""
    code = """
import resource, sys
from engine.judge.inference import Group, RuleSet
unit = 2**20 if sys.platform == "darwin" else 2**10
rules = {"a": [{"c": {"$lte": {"v": 5}}}], "b": [{"c": {"$gt": {"v": 5}}}]}
ruleset, groups = RuleSet("memory", rules), [Group({"v": i % 11}) for i in range(100_000)]
def peak(cases):
    matches = ruleset.run([], cases)
    assert [m.rule for m in matches] == ["ba"[g.case["v"] <= 5] for g in cases]
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // unit
print(-peak(groups[:10_000]) + peak(groups))
"""
    done = fresh(code)

    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 60


# Every case meets exactly one rule


def test_a_case_without_a_rule_fails_the_run() -> None:
    """No verdict is better than a verdict that was dropped."""
    with pytest.raises(InferenceError, match="3 cases, of which 2 met a rule"):
        met(KNOWN, {"k": 1}, {"k": 2}, {"k": 1})


def test_a_first_state_that_matches_nothing_does_not_crash_the_process() -> None:
    """The library frees what it never set; every ruleset has matched once before that."""
    code = """
from engine.judge.inference import Group, InferenceError, RuleSet
for i in range(5):
    try:
        RuleSet(f"r{i}", {"known": [{"c": {"k": 1}}]}).run([], [Group({"k": 2})])
    except InferenceError as error:
        print(error)
"""
    done = fresh(code)

    assert (done.returncode, done.stdout) == (0, "1 cases, of which 0 met a rule\n" * 5)


def test_a_case_with_two_rules_fails_the_run() -> None:
    """Both rules are named."""
    rules: Mapping[str, Conditions] = {**KNOWN, "also": [{"c": {"$lt": {"v": 5}}}]}

    with pytest.raises(InferenceError, match=r"a case met both (known and also|also and known)"):
        met(rules, {"k": 1, "v": 4})


def test_two_parameters_for_one_year_fail_the_run() -> None:
    """The same rule twice is twice a verdict."""
    ruleset = RuleSet("twice", JOINED)

    with pytest.raises(InferenceError, match="a case met both within and within"):
        ruleset.run([{"k": 3, "y": 2024}] * 2, [Group({"k": 1, "y": 2024})])


def test_what_the_library_refuses_fails_the_run() -> None:
    """A fact that more than 64 rules would match is an error of the inference, not a traceback."""
    rules = {f"r{i}": [{"c": {"$lt": {"v": 100 + i}}}] for i in range(65)}

    with pytest.raises(library.error, match="303"):
        in_the_library(rules, [fact(1, v=5)])
    with pytest.raises(InferenceError, match="303"):
        met(rules, {"v": 5})


@pytest.mark.parametrize("at", [0, 1])
def test_a_fact_with_too_many_properties_fails_the_run(at: int) -> None:
    """The library stops reading there and says nothing."""
    cases = [{"k": 1}] * 3
    cases[at] = {"k": 1, **{f"p{i}": i for i in range(300)}}

    with pytest.raises(InferenceError):
        met(KNOWN, *cases)


def test_the_number_that_does_not_fit_is_named() -> None:
    """Not one beside it that just does."""
    with pytest.raises(InferenceError, match="`v`"):
        met(KNOWN, {"k": 1, "a": WIDEST, "v": WIDEST + 1})


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param(Group({"k": 9, "v": 0}), id="no rule"),
        pytest.param(Group({"k": 2, "v": 0}), id="two rules"),
        pytest.param(Group({"k": 3, "v": 0}), id="too many rules"),
        pytest.param(Group({"k": 1, "v": WIDEST + 1}), id="too wide"),
        pytest.param(Group({"k": 1, **{f"p{i}": i for i in range(300)}}), id="too many properties"),
    ],
)
@pytest.mark.parametrize("chunk", [1, 2, 10])
def test_a_ruleset_can_be_used_after_a_run_that_failed(wrong: Group, chunk: int) -> None:
    """Nothing of the failed run is left behind."""
    rules: dict[str, Conditions] = {f"b{i}": [{"c": {"k": 2}}] for i in range(2)}
    many = ({"$and": [{"k": 3}, {"$lt": {"v": 100 + i}}]} for i in range(65))
    rules |= {f"m{i}": [{"c": all_}] for i, all_ in enumerate(many)}
    ruleset = RuleSet("again", {**rules, **COMPARED})
    good = [Group({"k": 1, "v": i, "b": 2}) for i in range(6)]
    expected = ["within"] * 3 + ["beyond"] * 3

    for at in (0, 3, 6):
        with pytest.raises(InferenceError):
            ruleset.run([], [*good[:at], wrong, *good[at:]], chunk=chunk)

        assert [match.rule for match in ruleset.run([], good, chunk=chunk)] == expected


def test_a_closed_ruleset_fails_the_run() -> None:
    """It matches nothing, and says so."""
    ruleset = RuleSet("closed", KNOWN)
    ruleset.close()

    with pytest.raises(InferenceError):
        ruleset.run([], [Group({"k": 1})])


def test_a_ruleset_that_is_let_go_of_is_freed() -> None:
    """Otherwise each agreement that is compiled would take its megabytes until the end."""
    ruleset = RuleSet("let-go", KNOWN)
    handle = ruleset._handle
    del ruleset

    with pytest.raises(library.error, match="error code: 111"):
        library.assert_facts(handle, '[{"id":1,"sid":"1","k":1}]')


def test_a_ruleset_that_was_closed_is_not_freed_again() -> None:
    """What the library gave its number to since is somebody else's."""
    closed = RuleSet("closed", KNOWN)
    closed.close()
    other = RuleSet("other", KNOWN)
    closed.close()
    del closed

    assert [match.rule for match in other.run([], [Group({"k": 1})])] == ["known"]


def test_no_cases_give_no_matches() -> None:
    """Parameters alone do not reach the library."""
    assert RuleSet("empty", JOINED).run([{"k": 3, "y": 2024}], []) == []


# Numbers


@pytest.mark.parametrize("wrong", ["4", True])
def test_the_library_compares_what_is_no_number(wrong: object) -> None:
    """Text and truth are smaller than five there."""
    assert names(in_the_library({"less": [{"c": {"$lt": {"v": 5}}}]}, [fact(1, v=wrong)])) == [
        "less"
    ]


def test_the_library_cannot_tell_very_large_numbers_apart() -> None:
    """Beyond 63 bits they are equal there."""
    rules: Mapping[str, Conditions] = {"less": [{"c": {"$lte": {"v": {"$m": "b"}}}}]}

    assert names(in_the_library(rules, [fact(1, v=2**64, b=2**63)])) == ["less"]


def test_the_library_stops_at_a_small_float_without_a_word() -> None:
    """The facts after it are lost."""
    assert in_the_library(KNOWN, [fact(1, k=1, v=1e-05), fact(2, k=1)]) == []


@pytest.mark.parametrize(
    "wrong",
    [
        True,
        False,
        4.0,
        1e-05,
        float("nan"),
        "4",
        Decimal(4),
        Fraction(4),
        None,
        [4],
        WIDEST + 1,
        -WIDEST - 1,
        2**64,
    ],
    ids=repr,
)
@pytest.mark.parametrize("where", ["case", "record", "parameter"])
def test_only_whole_numbers_within_62_bits_are_taken(wrong: Any, where: str) -> None:
    """Anything else in a case, record or parameter fails the run and is named."""
    given: dict[str, Message] = {
        "case": {"k": 1, "y": 2024, "v": 1},
        "record": {"k": 2, "v": 1},
        "parameter": {"k": 3, "y": 2024, "v": 1},
    }
    given[where] = {**given[where], "v": wrong}

    with pytest.raises(InferenceError, match="`v` is not a whole number within 62 bits"):
        RuleSet("numbers", MIXED).run(
            [given["parameter"]], [Group(given["case"], (given["record"],))]
        )


def test_the_widest_numbers_are_compared_exactly() -> None:
    """One more or less at either end decides."""
    ends = (-WIDEST, -WIDEST + 1, -1, 0, 1, WIDEST - 1, WIDEST)
    pairs = [(v, b) for v in ends for b in ends]

    found = met(COMPARED, *({"k": 1, "v": v, "b": b} for v, b in pairs))

    assert found == ["within" if v <= b else "beyond" for v, b in pairs]


def test_the_library_truncates_what_it_divides() -> None:
    """Nought is not below 30/100 there."""
    share = {"$div": {"$l": {"$m": "top"}, "$r": {"$m": "bottom"}}}
    rules: Mapping[str, Conditions] = {"above": [{"c": {"$lt": {"v": share}}}]}

    assert in_the_library(rules, [fact(1, v=0, top=30, bottom=100)]) == []


@pytest.mark.parametrize("sign", ["$mul", "$div"])
def test_a_rule_that_multiplies_or_divides_is_refused(sign: str) -> None:
    """Dividing by zero would end the process."""
    share = {sign: {"$l": {"$m": "top"}, "$r": {"$m": "bottom"}}}

    with pytest.raises(InferenceError, match=r"^a rule may not multiply or divide$"):
        RuleSet("divided", {"above": [{"c": {"$lt": {"v": share}}}]})


# The size of a ruleset


def test_the_library_never_returns_when_too_many_rules_test_one_property() -> None:
    """At 512 rules, asserting one fact goes on for ever."""
    code = """
import json
import durable_rules_engine as library
rules = {f"r{i}": {"all": [{"c": {"k": i}}], "cap": 1} for i in range(512)}
handle = library.create_ruleset("full", json.dumps(rules))
print("compiled", flush=True)
library.assert_facts(handle, json.dumps([{"id": 1, "sid": "1", "k": 3}]))
"""
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stdout.readline().strip() == b"compiled"
        with pytest.raises(subprocess.TimeoutExpired):
            running.wait(timeout=1)
        running.kill()


def test_a_full_ruleset_finds_every_rule() -> None:
    """As many rules on one property as are allowed all match, and the library has room for more."""
    assert MAX_CONDITIONS < 500
    rules = {f"r{i}": [{"c": {"k": i}}] for i in range(MAX_CONDITIONS)}

    assert met(rules, *({"k": i} for i in range(MAX_CONDITIONS))) == list(rules)


@pytest.mark.parametrize("per_rule", [1, 2])
def test_more_conditions_than_fit_are_refused(per_rule: int) -> None:
    """Conditions count, however they are spread over rules."""
    rules = {
        f"r{i}": [{f"f{j}": {"k": i}} for j in range(per_rule)]
        for i in range(MAX_CONDITIONS // per_rule + 1)
    }

    with pytest.raises(InferenceError, match=f"conditions in a ruleset, at most {MAX_CONDITIONS}"):
        RuleSet("overfull", rules)


def test_more_than_64_rules_fit_one_property_when_the_first_test_tells_them_apart() -> None:
    """A case is only compared by the rules of its own norm."""
    rules = {f"r{i}": [{"c": {"$and": [{"k": i}, {"$lt": {"v": 100 + i}}]}}] for i in range(200)}

    assert met(rules, *({"k": i, "v": 1} for i in range(200))) == list(rules)


# Order and negation


def test_the_library_meets_both_rules_when_a_record_comes_after_its_case() -> None:
    """The rule for its absence is not taken back."""
    case, record = fact(1, k=1), fact(2, k=2, c=1, v=0)

    assert names(in_the_library(RECORDED, [record, case])) == ["breach"]
    assert names(in_the_library(RECORDED, [case, record])) == ["breach", "warn"]


def test_the_library_meets_both_rules_when_a_parameter_comes_after_its_case() -> None:
    """A parameter that comes late was missing too."""
    case, parameter = fact(1, k=1, y=2024), fact(2, k=3, y=2024)

    assert names(in_the_library(JOINED, [parameter, case])) == ["within"]
    assert names(in_the_library(JOINED, [case, parameter])) == ["missing", "within"]


def test_records_reach_the_library_before_their_cases() -> None:
    """Of many cases, those with a record of not done are breaches and only that."""
    records: tuple[tuple[Message, ...], ...] = (({"k": 2, "v": 0},), ({"k": 2, "v": 1},), ())
    groups = [Group({"k": 1}, records[i % 3]) for i in range(300)]

    found = RuleSet("records", RECORDED).run([], groups, chunk=100)

    assert [match.rule for match in found] == ["breach", "warn", "warn"] * 100


def test_parameters_reach_the_library_before_their_cases() -> None:
    """Every chunk has them, and only the years without one miss them."""
    shared: list[Message] = [{"k": 3, "y": year} for year in range(2000, 2050)]
    groups = [Group({"k": 1, "y": 2000 + i % 100}) for i in range(300)]

    found = RuleSet("parameters", JOINED).run(shared, groups, chunk=100)

    expected = ["within" if group.case["y"] < 2050 else "missing" for group in groups]
    assert [match.rule for match in found] == expected


def test_a_record_belongs_to_its_own_case() -> None:
    """What one party did not do says nothing about another."""
    groups = [Group({"k": 1}), Group({"k": 1}, ({"k": 2, "v": 0},)), Group({"k": 1})]

    found = RuleSet("own", RECORDED).run([], groups)

    assert [match.rule for match in found] == ["warn", "breach", "warn"]


def test_the_library_overlooks_a_negation_that_comes_first() -> None:
    """Where the parameter never existed it fires only when written last."""
    first = {"missing": [{"p$not": {"k": 3}}, {"c": {"k": 1}}]}
    last = {"missing": [{"c": {"k": 1}}, {"p$not": {"k": 3}}]}

    assert names(in_the_library(first, [fact(1, k=1)])) == []
    assert names(in_the_library(last, [fact(1, k=1)])) == ["missing"]


def test_a_parameter_that_never_existed_is_missed() -> None:
    """Not one of that kind was ever asserted."""
    found = RuleSet("never", JOINED).run([], [Group({"k": 1, "y": 2024})])

    assert [match.rule for match in found] == ["missing"]


def test_a_match_names_what_the_case_was_joined_with() -> None:
    """The parameter and the record come back as they were given."""
    parameter, other = {"k": 3, "y": 2024, "v": 5}, {"k": 3, "y": 2025, "v": 9}
    group = Group({"k": 1, "y": 2024, "v": 7}, ({"k": 2, "v": 0},))

    (found,) = RuleSet("joined", MIXED).run([other, parameter], [group])

    assert found.rule == "breach"
    assert set(found.joined) == {"p", "r"}
    assert found.joined["p"] == parameter
    assert found.joined["r"].items() >= {"k": 2, "v": 0}.items()


# Many cases


def test_100_000_random_cases_are_judged_as_python_compares_them() -> None:
    """None is lost and none changes sides."""
    numbers = random_numbers(20240304)
    pairs = [
        (bound + numbers.choice((-1, 0, 1, numbers.randint(-(10**12), 10**12))), bound)
        for bound in (numbers.randint(-(10**12), 10**12) for _ in range(100_000))
    ]
    ruleset = RuleSet("many", COMPARED)

    found = ruleset.run([], [Group({"k": 1, "v": v, "b": b}) for v, b in pairs])

    assert [match.rule for match in found] == ["within" if v <= b else "beyond" for v, b in pairs]


def mixed(size: int) -> tuple[list[Message], list[Group], list[str]]:
    """Parameters, cases with and without records, and what Python makes of them."""
    numbers = random_numbers(size)
    bounds = {year: numbers.randint(-100, 100) for year in range(2000, 2040)}
    groups: list[Group] = []
    expected: list[str] = []
    for _ in range(size):
        year, value = numbers.randint(1995, 2045), numbers.randint(-110, 110)
        done = numbers.choice((None, 0, 1))
        records = () if done is None else ({"k": 2, "v": done},)
        groups.append(Group({"k": 1, "y": year, "v": value}, records))
        if year not in bounds:
            expected.append("missing")
        elif value <= bounds[year]:
            expected.append("pass")
        else:
            expected.append("breach" if done == 0 else "warn")
    return [{"k": 3, "y": y, "v": v} for y, v in bounds.items()], groups, expected


@pytest.mark.parametrize(("chunk", "size"), [(1, 300), (7, 1500), (1000, 6000), (5000, 12_000)])
def test_the_size_of_a_chunk_changes_nothing(chunk: int, size: int) -> None:
    """Joins and negation come out as Python would have it, in the order of the cases."""
    shared, groups, expected = mixed(size)
    ruleset = RuleSet("chunks", MIXED)

    found = ruleset.run(shared, groups, chunk=chunk)

    assert [match.rule for match in found] == expected
    usual = ruleset.run(shared, groups)
    assert [m.joined.get("p") for m in found] == [m.joined.get("p") for m in usual]


# What it brings along


def test_no_thread_is_started() -> None:
    """The library's own Python host, with its timers, is never loaded."""
    code = """
import sys, threading
from pathlib import Path
from engine.judge.inference import Group, RuleSet
def threads():
    tasks = Path("/proc/self/task")
    return threading.active_count(), len(list(tasks.iterdir())) if tasks.is_dir() else 1
before = threads()
ruleset = RuleSet("quiet", {"known": [{"c": {"k": 1}}]})
ruleset.run([], [Group({"k": 1})] * 2000)
assert threads() == before, (before, threads())
import engine.cli
assert not [name for name in sys.modules if name.partition(".")[0] == "durable"]
"""
    done = fresh(code)

    assert done.returncode == 0, done.stderr


def test_without_the_library_the_message_says_what_to_do() -> None:
    """A compiler, the command to run it through, and the flags for plain pip."""
    code = """
import sys
class Hidden:
    def find_spec(self, name, path=None, target=None):
        if name == "durable_rules_engine":
            raise ImportError("undefined symbol: PyEval_CallObject", name=name)
sys.meta_path.insert(0, Hidden())
try:
    import engine.judge.inference
except ImportError as error:
    print(error)
    print(repr(error.__cause__))
"""
    done = fresh(code)

    assert done.returncode == 0, done.stderr
    for words in ("C compiler", "uv run", "CPPFLAGS", "pip install", "undefined symbol"):
        assert words in done.stdout
