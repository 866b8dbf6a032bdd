"""What goes wrong without each guard around the inference library, shown by taking the guard out.

`python -m tests.engine.hazards NAME` takes the guard of one hazard out of the source, in a process
of its own since some end or never return, and prints what then happens. With the guard in place
the same scene is harmless and runs anywhere.
"""

import importlib
import importlib.util
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from facts.problems import InputError
from tests.oracle.packs import FACTS

if TYPE_CHECKING:
    from rules.schema import Agreement

NEVER = "never returns"
CRASHED, DIVIDED = -11, -8
"""The exit status of a process that read what is not its own, or divided by zero."""


@dataclass(frozen=True)
class Hazard:
    """A guard, the scene that needs it, and what comes out with and without it.

    `guard` are texts of the source of `module` with what stands in their place when it is out;
    `without` may be an exit status.
    """

    scene: Callable[[], str]
    guard: Mapping[str, str]
    kept: str
    without: str | int
    module: str = "engine.judge.inference"


def taken_out(hazard: Hazard) -> None:
    """Loads the module of a hazard without its guard, for whoever imports it from now on."""
    spec = importlib.util.find_spec(hazard.module)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(hazard.module)
    source = Path(spec.origin).read_text("utf-8")
    for guard, instead in hazard.guard.items():
        if source.count(guard) != 1:
            raise LookupError(f"{hazard.module} has no such guard any more: {guard}")
        source = source.replace(guard, instead)
    module = importlib.util.module_from_spec(spec)
    sys.modules[hazard.module] = module
    exec(compile(source, spec.origin, "exec"), module.__dict__)  # noqa: S102 - our own source


def shown(scene: Callable[[], str]) -> str:
    """What comes out of a scene, or the error that it ends in."""
    try:
        return scene()
    except InputError as error:
        return f"InputError: {error.problems[0].code}"
    except Exception as error:  # noqa: BLE001 - which one is the outcome
        return f"{type(error).__name__}: {error}"


# Scenes


def _run(rules: Mapping[str, Any], *cases: Mapping[str, Any], **how: Any) -> str:
    """The rules that cases meet; `shared` and `chunk` go to the run."""
    from engine.judge.inference import Group, RuleSet

    ruleset = RuleSet("scene", rules)
    groups = [Group(dict(case)) for case in cases]
    found = ruleset.run(how.pop("shared", ()), groups, **how)
    return ", ".join(dict.fromkeys(match.rule for match in found))


KNOWN = {"known": [{"c": {"k": 1}}]}
COMPARED = {
    "within": [{"c": {"$and": [{"k": 1}, {"$lte": {"v": {"$m": "b"}}}]}}],
    "beyond": [{"c": {"$and": [{"k": 1}, {"$gt": {"v": {"$m": "b"}}}]}}],
}
JOINED = {
    "within": [{"p": {"k": 3}}, {"c": {"$and": [{"k": 1}, {"y": {"p": "y"}}]}}],
    "missing": [{"c": {"k": 1}}, {"p$not": {"$and": [{"k": 3}, {"y": {"c": "y"}}]}}],
}
NOT_DONE = {"$and": [{"k": 2}, {"c": {"c": "id"}}, {"v": 0}]}
RECORDED = {
    "breach": [{"c": {"k": 1}}, {"r": NOT_DONE}],
    "warn": [{"c": {"k": 1}}, {"r$not": NOT_DONE}],
}


def share_of(top: int, bottom: int) -> str:
    """Whether nought is below a share that a rule works out by itself."""
    share = {"$div": {"$l": {"$m": "top"}, "$r": {"$m": "bottom"}}}
    rules = {"below": [{"c": {"$lt": {"v": share}}}], "above": [{"c": {"$gte": {"v": share}}}]}
    return _run(rules, {"v": 0, "top": top, "bottom": bottom})


def colliding_ids() -> str:
    """A hundred thousand facts, of which two ids have one hash."""
    from engine.judge import inference

    first, second = 40_189, 797_186
    assert inference.fnv1a(str(first)) == inference.fnv1a(str(second))
    numbers = [first, *range(second - 1000, second + 200_000)]
    inference.distinct_ids.cache_clear()
    try:
        with patch.object(inference, "count", lambda _: iter(numbers)):
            return _run(KNOWN, *[{"k": 1}] * 100_000, chunk=100_000)
    finally:
        inference.distinct_ids.cache_clear()


def equal_facts() -> str:
    """Three rows that say the same."""
    return _run(KNOWN, *[{"k": 1}] * 3)


def parameter_of_the_year() -> str:
    """A case and the parameter of its year."""
    return _run(JOINED, {"k": 1, "y": 2024}, shared=[{"k": 3, "y": 2024}])


def three_thousand_parties() -> str:
    """More than the library has room for when each has a state of its own."""
    return _run(KNOWN, *[{"k": 1}] * 3000, chunk=3000)


def second_run() -> str:
    """The same ruleset asked twice, of other figures."""
    from engine.judge.inference import Group, RuleSet

    ruleset = RuleSet("twice", COMPARED)
    each = [ruleset.run([], [Group({"k": 1, "v": value, "b": 5})]) for value in (4, 6)]
    return ", ".join(found[0].rule for found in each)


def run_after_a_failure() -> str:
    """A run that breaks off, and then a good one."""
    from engine.judge.inference import Group, InferenceError, RuleSet

    ruleset = RuleSet("after", {**KNOWN, "also": [{"c": {"$and": [{"k": 1}, {"v": 9}]}}]})
    try:
        ruleset.run([], [Group({"k": 1, "v": 9})])
    except InferenceError:
        return ", ".join(match.rule for match in ruleset.run([], [Group({"k": 1, "v": 5})] * 3))
    return "did not fail"


def no_rule() -> str:
    """A case that no rule is about."""
    return _run(KNOWN, {"k": 1}, {"k": 2})


def two_rules() -> str:
    """A case that two rules are about."""
    return _run({**KNOWN, "also": [{"c": {"$lt": {"v": 5}}}]}, {"k": 1, "v": 4})


def against_five(value: Any) -> str:
    """Something compared with five."""
    return _run(COMPARED, {"k": 1, "v": value, "b": 5})


def beyond_64_bits() -> str:
    """Twice the largest bound there could be."""
    return _run(COMPARED, {"k": 1, "v": 2**64, "b": 2**63})


def year_with_a_point() -> str:
    """A case and the parameter of its year, of which one is written with a point."""
    return _run(JOINED, {"k": 1, "y": 2024.0}, shared=[{"k": 3, "y": 2024}])


def full_ruleset() -> str:
    """Six hundred rules that test one property."""
    return _run({f"r{i}": [{"c": {"k": i}}] for i in range(600)}, {"k": 1})


def late_record() -> str:
    """A case of which it is on record that it was not done."""
    from engine.judge.inference import Group, RuleSet

    group = Group({"k": 1}, ({"k": 2, "v": 0},))
    return RuleSet("late", RECORDED).run([], [group])[0].rule


def first_state() -> str:
    """A ruleset of which the very first case matches nothing."""
    return _run(KNOWN, {"k": 2})


def refusal() -> str:
    """A fact that the library refuses, since 65 rules would match it."""
    return _run({f"r{i}": [{"c": {"$lt": {"v": 100 + i}}}] for i in range(65)}, {"v": 5})


def thirty_rulesets() -> str:
    """Compiled and closed, one after another."""
    from engine.judge.inference import RuleSet

    rules = {f"r{i}": [{"c": {"$and": [{"k": i}, {"$lte": {"v": i}}]}}] for i in range(400)}
    before = _megabytes()
    for i in range(30):
        RuleSet(f"n{i}", rules).close()
    return "memory stays" if _megabytes() - before < 40 else "memory is lost"


def many_facts() -> str:
    """Forty thousand facts in one run."""
    from engine.judge.inference import Group, RuleSet

    ruleset = RuleSet("many", COMPARED)
    groups = [Group({"k": 1, "v": i % 11, "b": 5}) for i in range(40_000)]
    ruleset.run([], groups[:1000])
    before = _peak()
    ruleset.run([], groups)
    return "memory stays" if _peak() - before < 40 else "memory grows"


def threads() -> str:
    """How many run for the library; other tests of the same process may have theirs."""
    importlib.import_module("engine.judge.inference")
    timers = [run for run in threading.enumerate() if isinstance(run, threading.Timer)]
    theirs = [run for run in timers if run.function.__module__.startswith("durable")]
    return f"{len(theirs)} threads"


def _megabytes() -> int:
    return int(Path("/proc/self/statm").read_text("utf-8").split()[1]) * 4096 // 2**20


def _peak() -> int:
    status = Path("/proc/self/status").read_text("utf-8")
    return int(status.partition("VmHWM:")[2].split()[0]) // 2**10


# Scenes with norms


def _judged(norms: list[Mapping[str, Any]], rows: Mapping[str, Any], **parameters: Any) -> str:
    """What comes out for some norms of an agreement of three corporations."""
    from engine.judge.judge import Judge
    from facts.ledger import Ledger
    from facts.periods import period
    from facts.submission import Fact, Submission
    from facts.vocabulary import Vocabulary
    from rules.schema import Chapter, Pack

    year, vocabulary = period("2024"), Vocabulary(facts=FACTS, within=())
    submitted = tuple(
        Fact(party=party, period=year, fact=name, value=value)
        for (party, name), value in rows.items()
    )
    chapter = Chapter.model_validate({"chapter": "1", "norms": norms, "parameters": parameters})
    pack = Pack(agreement=_agreement(), chapters=(chapter,), sha256="")
    ledger = Ledger(Submission(facts=submitted), vocabulary)
    parties = sorted({party for party, _ in rows})
    found = Judge(pack, vocabulary, {}).judge(ledger, parties, [year], date(2100, 1, 1))
    words = [finding.status for finding in found.findings]
    words += [item.reason for item in found.not_assessed]
    return ", ".join(f"{words.count(word)} {word}" for word in dict.fromkeys(words))


def _agreement() -> "Agreement":
    from rules.schema import Agreement

    parties = {name: {"role": "corporation", "name": name} for name in ("noord", "zuid", "west")}
    span = {"from": "2021-01-01"}
    words = {"id": "stad", "title": "Stad", "area": "stad", "signed": "2021-01-01", "term": span}
    text = {"nl": "verder", "en": "next"}
    return Agreement.model_validate({**words, "years": span, "next": text, "parties": parties})


def _norm(name: str, **words: Any) -> Mapping[str, Any]:
    text = {"nl": name, "en": name}
    return {
        "id": name, "covers": [], "clause": "1", "title": text, "agreed": text, "next": text,
        "force": "binding", "valid": {"from": "2021-01-01"}, "binds": "each corporation",
        "measure": "let_a", **words,
    }  # fmt: skip


def _task(year: str, value: str) -> Mapping[str, Any]:
    values = {year: {"value": value, "clause": "1"}}
    label = {"nl": "task", "en": "task"}
    return {"id": "task", "label": label, "unit": "lettings", "by": "year", "values": values}


LET = {("noord", "let_a"): Decimal(50)}


def norms_on_one_fact(number: int) -> str:
    """So many norms about one figure, of which half are kept."""
    bounds = {f"n{i}": 0 if i % 2 else 100 for i in range(number)}
    return _judged([_norm(n, **{"pass": f"at most {b}"}) for n, b in bounds.items()], LET)


def year_without_a_value() -> str:
    """A bound that has no value for the judged year."""
    norm = _norm("n", **{"pass": "at most task[year]"})
    return _judged([norm], LET, task=_task("2030", "5"))


def record_of_another() -> str:
    """Two parties beyond a signal, of which one did not do the follow-up."""
    norm = _norm("n", force="signal", follow_up="record_a", **{"pass": "at most 10"})
    rows = {**LET, ("zuid", "let_a"): Decimal(50), ("zuid", "record_a"): False}
    return _judged([norm], rows)


def bound_beyond_64_bits() -> str:
    """A figure far below the value of its year plus a large number."""
    norm = _norm("n", **{"pass": "at most task[year] + 9 * 999999999999"})
    return _judged([norm], LET, task=_task("2024", "999999999999"))


def value_beyond_64_bits() -> str:
    """A share that is larger than any number the library holds."""
    norm = _norm("n", measure="let_a / let_b", **{"pass": "at most 10%"})
    rows = {("noord", "let_a"): Decimal(10**14), ("noord", "let_b"): Decimal(1)}
    return _judged([norm], rows)


def part_beyond_64_bits() -> str:
    """Figures that are multiplied with a part of a total."""
    norm = _norm("n", split="by let_b", round="down", **{"pass": "at least 5"})
    rows = {(p, f): Decimal(10**30) for p in ("noord", "zuid", "west") for f in ("let_a", "let_b")}
    return _judged([norm], rows)


if __name__ == "__main__":
    from tests.engine.test_guards import HAZARDS

    taken_out(HAZARDS[sys.argv[1]])
    print(shown(HAZARDS[sys.argv[1]].scene), flush=True)
