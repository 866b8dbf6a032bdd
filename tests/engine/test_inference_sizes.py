"""The guards around the inference library at real sizes: many facts, parties and norms at once."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import chain, count
from typing import Any

import durable_rules_engine as library
import pytest

from engine.judge import inference
from engine.judge.inference import (
    WIDEST,
    Conditions,
    Group,
    InferenceError,
    RuleSet,
    distinct_ids,
    fnv1a,
)
from facts.periods import period
from facts.submission import Fact
from facts.values import Value
from rules.schema import Agreement
from tests.oracle.asking import Asked
from tests.oracle.comparing import by_program, judge_for
from tests.oracle.judge import Oracle
from tests.oracle.packs import pack_of
from tests.oracle.vocabulary import FACTS, ROLLS, WITHIN, Words, agreement

COMPARED: Mapping[str, Conditions] = {
    "within": [{"c": {"$and": [{"k": 1}, {"$lte": {"v": {"$m": "b"}}}]}}],
    "beyond": [{"c": {"$and": [{"k": 1}, {"$gt": {"v": {"$m": "b"}}}]}}],
}
MANY = 100_000


@pytest.fixture(name="from_colliding")
def _from_colliding(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[int, int]]:
    """Ids are given out from a place where two of them have one hash in the library."""
    seen: dict[int, int] = {}
    numbers = ((seen.setdefault(fnv1a(str(number)), number), number) for number in count(1))
    first, second = next(pair for pair in numbers if pair[0] != pair[1])
    monkeypatch.setattr(inference, "count", lambda _: chain([first], count(second - 1000)))
    distinct_ids.cache_clear()
    yield first, second
    distinct_ids.cache_clear()


def test_100_000_facts_in_one_state_of_which_ids_would_collide_all_come_out(
    from_colliding: tuple[int, int],
) -> None:
    """None is lost, and none is taken for another."""
    first, second = from_colliding
    assert first in distinct_ids(MANY)
    assert second not in distinct_ids(MANY)
    cases = [{"k": 1, "v": i % 3, "b": 1} for i in range(MANY)]

    found = RuleSet("one chunk", COMPARED).run([], [Group(case) for case in cases], chunk=MANY)

    assert [match.rule for match in found] == [
        "within" if case["v"] <= case["b"] else "beyond" for case in cases
    ]


@pytest.mark.parametrize("at", [1, 50, 99])
def test_an_error_in_the_middle_gives_no_part_of_the_outcome(
    at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The run fails, and the next one has all cases again and only those."""
    ruleset = RuleSet("broken off", COMPARED)
    groups = [Group({"k": 1, "v": i, "b": 5000}) for i in range(10_000)]
    calls = iter(range(len(groups)))
    original = library.assert_facts

    def failing(handle: int, text: str) -> Any:
        if next(calls) == at:
            original(handle, json.dumps(json.loads(text)[:50]))
            raise library.error("out of memory")
        return original(handle, text)

    with monkeypatch.context() as patch:
        patch.setattr(library, "assert_facts", failing)
        with pytest.raises(InferenceError, match="out of memory"):
            ruleset.run([], groups, chunk=100)

    found = [match.rule for match in ruleset.run([], groups, chunk=100)]
    assert found == ["within"] * 5001 + ["beyond"] * 4999


def test_numbers_at_the_edge_are_compared_exactly_in_joins() -> None:
    """A parameter plus half a point, at the widest numbers that are let in."""
    shifted = {"$add": {"$l": {"p": "v"}, "$r": 500_000}}
    year = {"y": {"p": "y"}}
    rules: Mapping[str, Conditions] = {
        "within": [{"p": {"k": 3}}, {"c": {"$and": [{"k": 1}, year, {"$lte": {"v": shifted}}]}}],
        "beyond": [{"p": {"k": 3}}, {"c": {"$and": [{"k": 1}, year, {"$gt": {"v": shifted}}]}}],
    }
    bounds = {2000 + i: v for i, v in enumerate((-WIDEST, 0, WIDEST - 500_001, WIDEST - 500_000))}
    values = (-WIDEST, -WIDEST + 500_000, -WIDEST + 500_001, 500_000, 500_001, WIDEST - 1, WIDEST)
    pairs = [(year, value) for year in bounds for value in values]
    shared = [{"k": 3, "y": year, "v": bound} for year, bound in bounds.items()]

    groups = [Group({"k": 1, "y": year, "v": value}) for year, value in pairs]
    found = RuleSet("edge", rules).run(shared, groups)

    assert [match.rule for match in found] == [
        "within" if value <= bounds[year] + 500_000 else "beyond" for year, value in pairs
    ]


def question(norms: list[Words], rows: list[Fact], signed: Agreement) -> Asked:
    """Everybody is asked about 2024, by a day on which all is due."""
    pack = pack_of(norms, {}).model_copy(update={"agreement": signed})
    day, parties = date(2100, 1, 1), tuple(signed.parties)
    return Asked(pack, FACTS, WITHIN, ROLLS, {}, tuple(rows), parties, (period("2024"),), day)


def norm(name: str, **words: object) -> Words:
    """A binding norm of every corporation."""
    text = {"nl": name, "en": name}
    return {
        "id": name, "covers": [], "clause": "1", "title": text, "agreed": text, "next": text,
        "force": "binding", "valid": {"from": "2021-01-01"}, "binds": "each corporation", **words,
    }  # fmt: skip


def row(party: str, name: str, value: Value) -> Fact:
    """A fact about 2024."""
    return Fact(party=party, period=period("2024"), fact=name, value=value)


def test_2000_parties_each_get_their_own_outcome() -> None:
    """A share, a record of its own each, and a sum; nobody's facts reach another."""
    names = [f"corporatie-{i}" for i in range(2000)]
    parties = {name: {"role": "corporation", "name": name} for name in names}
    signed = Agreement.model_validate(
        {**agreement().model_dump(by_alias=True, exclude_none=True), "parties": parties}
    )
    norms = [
        norm("share", measure="let_b / let_a", **{"pass": "at most 7.5%"}, warn="at most 15%"),
        norm("kept", measure="let_b", **{"pass": "at most 40"}, unless="record_a"),
    ]
    rows = [
        row(name, fact, value)
        for i, name in enumerate(names)
        for fact, value in (("let_a", Decimal(400)), ("let_b", Decimal(i % 80)))
    ]
    rows += [row(name, "record_a", i % 3 == 0) for i, name in enumerate(names) if i % 7]
    asked = question(norms, rows, signed)
    judge = judge_for(asked)

    found = by_program(asked, judge)

    judge.close()
    assert len(found) == 4000
    assert found == Oracle(asked).rulings()


@pytest.mark.parametrize("number", [65, 300])
def test_more_norms_on_one_fact_than_the_library_allows_are_all_judged(number: int) -> None:
    """The library stops at 64 rules that match one fact; each norm has cases of its own."""
    norms = [norm(f"n{i}", measure="let_a", **{"pass": f"at most {i}"}) for i in range(number)]
    asked = question(norms, [row("noord", "let_a", Decimal(50))], agreement())
    asked = replace(asked, parties=("noord",))
    judge = judge_for(asked)

    found = by_program(asked, judge)

    judge.close()
    assert [r.word for r in found.values()] == ["breach"] * 50 + ["pass"] * (number - 50)
