"""The one module that knows durable-rules.

It gives the C library whole numbers to compare and asks back which rule each case met. The
library's hazards are kept out here: nothing is multiplied or divided in a rule, ids are known
not to collide, every run uses one state and deletes it, a ruleset stays small, records and
parameters are asserted before the cases they belong to, and every case must meet exactly one
rule or the run fails.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from itertools import count
from typing import Any

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


class InferenceError(RuntimeError):
    """The library did something other than what it was asked; no verdict can be trusted."""


@dataclass(frozen=True, slots=True)
class Group:
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
        definition = json.dumps({k: {"all": list(all_), "cap": CHUNK} for k, all_ in every.items()})
        if any(f'"{sign}"' in definition for sign in ("$mul", "$div")):
            raise InferenceError("a rule may not multiply or divide")
        with _library():
            self._handle = durable.create_ruleset(name, definition)
            # the library crashes when the first state of a ruleset is deleted without a match
            self._matched({1: {"first": 1}})

    def close(self) -> None:
        """Frees what the library holds; the ruleset cannot be used after that."""
        durable.delete_ruleset(self._handle)

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
        messages = [_sent(message, message_id) for message_id, message in given.items()]
        try:
            durable.assert_facts(self._handle, json.dumps(messages))
            for rule, found in self._results():
                case_id = found["c"]["id"]
                if case_id in matched:
                    raise InferenceError(f"a case met both {matched[case_id].rule} and {rule}")
                joined = {name: given[part["id"]] for name, part in found.items() if name != "c"}
                matched[case_id] = Match(rule, joined)
        finally:
            durable.delete_state(self._handle, STATE)
        return matched

    def _results(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """Every match there is, taken from the library up to `CHUNK` at a time."""
        while action := durable.start_action(self._handle):
            _, text, action_handle = action
            while text:
                for rule, matches in json.loads(text).items():
                    yield from ((rule, match) for match in matches)
                text = durable.complete_and_start_action(self._handle, action_handle)


@contextmanager
def _library() -> Iterator[None]:
    """Turns a refusal by the library into an InferenceError."""
    try:
        yield
    except durable.error as error:
        raise InferenceError(str(error)) from error


def _sent(message: Message, message_id: int) -> Mapping[str, Any]:
    for name, number in message.items():
        if type(number) is not int or not -WIDEST <= number <= WIDEST:
            raise InferenceError(f"`{name}` is not a whole number within 62 bits")
    return {"id": message_id, "sid": STATE, **message}


@cache
def distinct_ids(wanted: int) -> tuple[int, ...]:
    """So many ids of which the library's 32-bit hashes all differ."""
    found: list[int] = []
    hashes: set[int] = set()
    for number in count(1):
        if len(found) == wanted:
            return tuple(found)
        hashed = fnv1a(str(number))
        if hashed not in hashes:
            hashes.add(hashed)
            found.append(number)
    raise AssertionError("unreachable")


def fnv1a(text: str) -> int:
    """The 32-bit FNV-1a hash by which the library knows a fact."""
    hashed = 2166136261
    for byte in text.encode():
        hashed = ((hashed ^ byte) * 16777619) & 0xFFFFFFFF
    return hashed
