"""The one module that knows durable-rules.

It gives the C library whole numbers to compare and asks back which rule each case met. The
library's hazards are kept out here: nothing is multiplied or divided in a rule, ids are known
not to collide, every run uses one state and deletes it, a ruleset stays small, records and
parameters are asserted before the cases they belong to, and every case must meet exactly one
rule or the run fails.

The library hands back every fact in full. Of a case that was joined with nothing only the id is
read from that, and nothing is made for it: that takes a fifth of the time of reading the JSON.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from itertools import chain, count
from typing import Any, NamedTuple
from weakref import finalize

try:
    import durable_rules_engine as durable
except ImportError as error:  # pragma: no cover - shown by a test that hides the module
    raise ImportError(
        "durable-rules cannot be loaded: install a C compiler and run the command through "
        "`uv run`, or set CPPFLAGS='-O3 -DPyEval_CallObject=PyObject_CallObject' before "
        "`pip install --no-binary durable-rules durable-rules==2.0.28`"
    ) from error

Message = dict[str, int]
Conditions = Sequence[Mapping[str, Any]]

STATE = "1"
CHUNK = 500
MAX_CONDITIONS = 400
WIDEST = 2**62
CASE_ID = re.compile(r'"c":\{"id":(\d+)')


class InferenceError(RuntimeError):
    """The library did something other than what it was asked; no verdict can be trusted."""


class Group(NamedTuple):
    """A case and the records that belong to it; a record gets the case's id as `c`."""

    case: Message
    records: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """The rule that a case met, and by their names in it the messages it was joined with."""

    rule: str
    joined: Mapping[str, Message]


class RuleSet:
    """Rules compiled once; every run is independent of the ones before it.

    A rule is a list of conditions as durable-rules writes them; the case is the one called `c`.
    """

    def __init__(self, name: str, rules: Mapping[str, Conditions]) -> None:
        """Compiles; raises InferenceError where the library would hang or lose matches."""
        conditions = sum(len(rule) for rule in rules.values())
        if conditions > MAX_CONDITIONS:
            raise InferenceError(f"{conditions} conditions in a ruleset, at most {MAX_CONDITIONS}")
        every = {**rules, "first": [{"c": {"first": 1}}]}
        self._rules = [(name, _match_alone(name, rule)) for name, rule in every.items()]
        written = [{"all": [*rule], "cap": CHUNK} for rule in every.values()]
        definition = json.dumps(dict(enumerate(written)))
        if any(f'"{sign}"' in definition for sign in ("$mul", "$div")):
            raise InferenceError("a rule may not multiply or divide")
        with _library():
            self._handle = durable.create_ruleset(name, definition)
            self._free = finalize(self, durable.delete_ruleset, self._handle)
            self._free.atexit = False
            # the library crashes when the first state of a ruleset is deleted without a match
            self._matched({1: {"first": 1}})

    def close(self) -> None:
        """Frees what the library holds, as letting go of the ruleset does; its use is over then."""
        self._free()

    def run(
        self, shared: Sequence[Message], groups: Sequence[Group], chunk: int = CHUNK
    ) -> list[Match]:
        """The rule that each case met, in the order of `groups`.

        `shared` are the parameters that cases are joined with. Raises InferenceError when a
        case meets no rule or more than one, a number does not fit or the library gives up.
        """
        matches: list[Match] = []
        with _library():
            for start in range(0, len(groups), chunk):
                matches += self._chunk(shared, groups[start : start + chunk])
        return matches

    def _chunk(self, shared: Sequence[Message], groups: Sequence[Group]) -> list[Match]:
        records = sum(len(group.records) for group in groups)
        wanted = len(groups) + len(shared) + records
        ids = distinct_ids(1 << wanted.bit_length())
        case_ids, other_ids = ids[: len(groups)], iter(ids[len(groups) :])
        given = {next(other_ids): message for message in shared}
        for case_id, group in zip(case_ids, groups, strict=True):
            for record in group.records:
                given[next(other_ids)] = {**record, "c": case_id}
        given.update(zip(case_ids, (group.case for group in groups), strict=True))
        matched = self._matched(given)
        if len(matched) != len(groups):
            raise InferenceError(f"{len(groups)} cases, of which {len(matched)} met a rule")
        return [matched[case_id] for case_id in case_ids]

    def _matched(self, given: Mapping[int, Message]) -> dict[int, Match]:
        matched: dict[int, Match] = {}
        text = _sent(given)
        try:
            durable.assert_facts(self._handle, text)
            for result in self._results():
                self._add(result, given, matched)
        finally:
            durable.delete_state(self._handle, STATE)
        return matched

    def _add(self, result: str, given: Mapping[int, Message], matched: dict[int, Match]) -> None:
        rule, case_ids, matches = self._read(result, given)
        found = dict(zip(case_ids, matches, strict=True))
        if len(found) < len(case_ids) or not matched.keys().isdisjoint(found):
            others = [matched[case_id].rule for case_id in case_ids if case_id in matched]
            raise InferenceError(f"a case met both {(*others, rule)[0]} and {rule}")
        matched |= found

    def _read(
        self, result: str, given: Mapping[int, Message]
    ) -> tuple[str, list[int], list[Match]]:
        """The rule of a result, whose number it begins with, its cases and their matches."""
        number = result[2 : result.index('"', 2)]
        rule, alone = self._rules[int(number)]
        if alone is not None:
            case_ids = list(map(int, CASE_ID.findall(result)))
            return rule, case_ids, [alone] * len(case_ids)
        parts = json.loads(result)[number]
        matches = [Match(rule, _joined(part, given)) for part in parts]
        return rule, [part["c"]["id"] for part in parts], matches

    def _results(self) -> Iterator[str]:
        """Every match there is, taken from the library up to `CHUNK` of a rule at a time."""
        while action := durable.start_action(self._handle):
            _, text, action_handle = action
            while text:
                yield text
                text = durable.complete_and_start_action(self._handle, action_handle)


@contextmanager
def _library() -> Iterator[None]:
    """Turns a refusal by the library into an InferenceError."""
    try:
        yield
    except durable.error as error:
        raise InferenceError(str(error)) from error


def _match_alone(name: str, rule: Conditions) -> Match | None:
    """What every match of a rule is, if it looks at nothing but a case and what is not there."""
    names = chain.from_iterable(rule)
    return Match(name, {}) if all(n == "c" or n.endswith("$not") for n in names) else None


def _joined(found: Mapping[str, Any], given: Mapping[int, Message]) -> dict[str, Message]:
    return {name: given[part["id"]] for name, part in found.items() if name != "c"}


def _sent(given: Mapping[int, Message]) -> str:
    """The messages as the library reads them; raises InferenceError at what is no number."""
    numbers = list(chain.from_iterable([message.values() for message in given.values()]))
    if set(map(type, numbers)) - {int} or max(map(abs, numbers), default=0) > WIDEST:
        raise InferenceError(f"`{_no_number(given)}` is not a whole number within 62 bits")
    written = [
        _form(tuple(message)) % (message_id, *message.values())
        for message_id, message in given.items()
    ]
    return f"[{','.join(written)}]"


def _no_number(given: Mapping[int, Message]) -> str:
    every = chain.from_iterable(message.items() for message in given.values())
    return next(name for name, number in every if type(number) is not int or abs(number) > WIDEST)


@cache
def _form(names: tuple[str, ...]) -> str:
    """A message of these names, with room for its id and numbers."""
    parts = "".join(f',"{name}":%r' for name in names)
    return f'{{"id":%r,"sid":"{STATE}"{parts}}}'


@cache
def distinct_ids(wanted: int) -> tuple[int, ...]:
    """So many ids of which the library's 32-bit hashes all differ."""
    found: dict[int, int] = {}
    numbers = count(1)
    while len(found) < wanted:
        number = next(numbers)
        found.setdefault(fnv1a(str(number)), number)
    return tuple(found.values())


def fnv1a(text: str) -> int:
    """The 32-bit FNV-1a hash by which the library knows a fact."""
    hashed = 2166136261
    for byte in text.encode():
        hashed = ((hashed ^ byte) * 16777619) & 0xFFFFFFFF
    return hashed
