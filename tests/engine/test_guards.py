"""Each guard around the inference library is needed: without it the hazard bites, with it not."""

import os
import subprocess
import sys
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest

from tests.engine import hazards
from tests.engine.hazards import CRASHED, DIVIDED, NEVER, Hazard, shown

ROOT = Path(__file__).parent.parent.parent
NO_ARITHMETIC = {'("$mul", "$div")': "()"}
ANY_TYPE = {
    "if set(map(type, numbers)) - {int} or max(map(abs, numbers), default=0) > WIDEST:": "if False:"
}
STATE_STAYS = {"durable.delete_state(self._handle, STATE)": "pass"}
STATE_EACH = {'"sid":"{STATE}"': '"sid":"%s"', "% (message_id,": "% (message_id, message_id,"}
NO_NUMBER = "InferenceError: `{}` is not a whole number within 62 bits"

HAZARDS = {
    "a share worked out by a rule is cut off to whole numbers": Hazard(
        partial(hazards.share_of, 30, 100), NO_ARITHMETIC,
        "InferenceError: a rule may not multiply or divide", "above",
    ),
    "a division by zero ends the process": Hazard(
        partial(hazards.share_of, 30, 0), NO_ARITHMETIC,
        "InferenceError: a rule may not multiply or divide", DIVIDED,
    ),
    "of two facts with colliding ids one is lost": Hazard(
        hazards.colliding_ids,
        {"found.setdefault(fnv1a(str(number)), number)": "found[number] = number"},
        "known", "InferenceError: 100000 cases, of which 99999 met a rule",
    ),
    "of equal facts known by what they say one is left": Hazard(
        hazards.equal_facts,
        {"_form(tuple(message)) % (message_id,": "_form(tuple(message)) % (7,"},
        "known", "InferenceError: 3 cases, of which 1 met a rule",
    ),
    "facts in states of their own are not joined": Hazard(
        hazards.parameter_of_the_year, STATE_EACH,
        "within", "missing",
    ),
    "a state for each fact takes more room than there is": Hazard(
        hazards.three_thousand_parties, STATE_EACH,
        "known", "MemoryError: ",
    ),
    "a state that stays makes the next run go wrong": Hazard(
        hazards.second_run, STATE_STAYS,
        "within, beyond", "InferenceError: 1 cases, of which 0 met a rule",
    ),
    "a state that stays after a failure makes the next run go wrong": Hazard(
        hazards.run_after_a_failure,
        {"        finally:\n": "",
         "        try:\n            durable.assert": "        if 1:\n            durable.assert",
         "            durable.delete_state(": "        durable.delete_state("},
        "known, known, known", "InferenceError: 3 cases, of which 0 met a rule",
    ),
    "a case without a rule is no longer told": Hazard(
        hazards.no_rule, {"if len(matched) != len(groups):": "if len(matched) < 0:"},
        "InferenceError: 2 cases, of which 1 met a rule", "KeyError: 2",
    ),
    "of two rules for one case the last counts": Hazard(
        hazards.two_rules,
        {"if len(found) < len(case_ids) or not matched.keys().isdisjoint(found):": "if not found:"},
        "InferenceError: a case met both known and also", "also",
    ),
    "a text is smaller than a number": Hazard(
        partial(hazards.against_five, "4"), ANY_TYPE, NO_NUMBER.format("v"), "within",
    ),
    "yes, as Python writes it, stops the reading of facts": Hazard(
        partial(hazards.against_five, value=True), ANY_TYPE, NO_NUMBER.format("v"),
        "InferenceError: Could not delete state, error code: 309",
    ),
    "a small float stops the reading of facts": Hazard(
        partial(hazards.against_five, 1e-05), ANY_TYPE, NO_NUMBER.format("v"),
        "InferenceError: Could not delete state, error code: 309",
    ),
    "a decimal never reaches the library": Hazard(
        partial(hazards.against_five, Decimal(4)), ANY_TYPE, NO_NUMBER.format("v"),
        "InferenceError: Could not delete state, error code: 309",
    ),
    "numbers beyond 64 bits are equal": Hazard(
        hazards.beyond_64_bits, ANY_TYPE, NO_NUMBER.format("v"), "within",
    ),
    "2024 and 2024.0 are different years": Hazard(
        hazards.year_with_a_point, ANY_TYPE, NO_NUMBER.format("y"), "missing",
    ),
    "in a full ruleset matching never ends": Hazard(
        hazards.full_ruleset, {"MAX_CONDITIONS = 400": "MAX_CONDITIONS = 10**6"},
        "InferenceError: 600 conditions in a ruleset, at most 400", NEVER,
    ),
    "a record that comes after its case is overlooked": Hazard(
        hazards.late_record,
        {"        given = {next(other_ids): message for message in shared}\n":
         "        given = dict(zip(case_ids, (g.case for g in groups), strict=True))\n",
         "given.update(zip(case_ids, (group.case for group in groups), strict=True))\n": "\n"},
        "breach", "InferenceError: a case met both breach and warn",
    ),
    "a first state without a match crashes when it is deleted": Hazard(
        hazards.first_state, {'self._matched({1: {"first": 1}})': "pass"},
        "InferenceError: 1 cases, of which 0 met a rule", CRASHED,
    ),
    "a refusal by the library is no error of ours": Hazard(
        hazards.refusal, {"except durable.error as error:": "except StopAsyncIteration as error:"},
        "InferenceError: Could not assert facts, error code: 303",
        "error: Could not assert facts, error code: 303",
    ),
    "a ruleset that is not freed keeps its memory": Hazard(
        hazards.thirty_rulesets, {"finalize(self, durable.delete_ruleset, ": "finalize(self, id, "},
        "memory stays", "memory is lost",
    ),
    "all facts in one state take their memory at once": Hazard(
        hazards.many_facts, {"CHUNK = 500": "CHUNK = 10**6"},
        "memory stays", "memory grows",
    ),
    "the library's own host starts threads": Hazard(
        hazards.threads,
        {"import durable_rules_engine as durable":
         "import durable_rules_engine as durable; from durable.engine import Host; Host()"},
        "0 threads", "2 threads",
    ),
    "norms that do not test whose a case is judge each other's": Hazard(
        partial(hazards.norms_on_one_fact, 66), {'[{"k": number}, *year': "[*year"},
        "33 pass, 33 breach", "InferenceError: a case met both n0/pass and n1/breach:0",
        "engine.judge.compiling",
    ),
    "a negation that is written first does not fire": Hazard(
        hazards.year_without_a_value,
        {"[*_joins(joins[:i]), case, _absent(joined)]":
         "[_absent(joined), *_joins(joins[:i]), case]"},
        "1 missing-parameter", "InferenceError: 1 cases, of which 0 met a rule",
        "engine.judge.compiling",
    ),
    "the record of one party counts for another": Hazard(
        hazards.record_of_another,
        {'[kind, {"c": {"c": "id"}}, {"v": value}]': '[kind, {"v": value}]'},
        "1 warn, 1 breach", "2 breach", "engine.judge.compiling",
    ),
    "a bound beyond 64 bits becomes another number": Hazard(
        hazards.bound_beyond_64_bits, {"if abs(whole) > WIDEST_BOUND:": "if not bound:"},
        "InputError: bound-too-large", "1 breach", "engine.judge.parameters",
    ),
    "a value beyond 64 bits has no verdict": Hazard(
        hazards.value_beyond_64_bits,
        {"max(-WIDEST, min(WIDEST, rounded[name]))": "rounded[name]"},
        "1 breach", NO_NUMBER.format("h"), "engine.judge.cases",
    ),
    "figures beyond 64 bits are no error of the reader": Hazard(
        hazards.part_beyond_64_bits,
        {"if any(abs(number) > WIDEST for number in message.values()):": "if not message:"},
        "InputError: figures-too-large", NO_NUMBER.format("l"), "engine.judge.cases",
    ),
    "an agreement in one ruleset is more than the library can hold": Hazard(
        partial(hazards.norms_on_one_fact, 155), {"MAX_CONDITIONS // 10": "MAX_CONDITIONS * 2"},
        "78 pass, 77 breach", "InferenceError: 465 conditions in a ruleset, at most 400",
        "engine.judge.judge",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", HAZARDS)
def test_with_its_guard_a_hazard_is_kept_out(name: str) -> None:
    """The scene ends well, or with an error that says what is wrong."""
    assert HAZARDS[name].kept == shown(HAZARDS[name].scene)


@pytest.mark.parametrize("name", HAZARDS)
def test_without_its_guard_a_hazard_bites(name: str) -> None:
    """So the guard is no ornament; where it was moved, this test says so."""
    assert HAZARDS[name].without == _without(name)


def _without(name: str) -> str | int:
    """What comes out of a scene without its guard, or the exit status of its process."""
    command = [sys.executable, "-m", "tests.engine.hazards", name]
    # memory that was never set is not zero by chance
    changed = {**os.environ, "MALLOC_PERTURB_": "165"}
    patience = 3 if HAZARDS[name].without == NEVER else 60
    try:
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=changed,
            capture_output=True,
            text=True,
            timeout=patience,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return NEVER
    assert done.returncode < 0 or not done.stderr, done.stderr
    return done.returncode or done.stdout.rstrip("\n")
