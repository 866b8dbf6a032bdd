"""The same bands and facts through other engines: a module for each, a function for each way.

A way says how facts are held to bands once the rules are compiled. What it takes (`given`) and
what it leaves (`verdicts`) are made outside the time that counts, so that everybody gets the facts
in the form that suits best, and nobody pays for putting verdicts in order.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

BREACH, PASS, WARN = "breach", "pass", "warn"
CROSSED = "crossed"
"""What a way says that knows one bound only: a warning or a breach."""


class Band(NamedTuple):
    """Two upper bounds, both included: of a pass, and of a warning."""

    holds: int
    warn: int


class Row(NamedTuple):
    """A fact: the place of its band, and its value."""

    band: int
    value: int


@dataclass(frozen=True)
class Way:
    """How one engine goes from what it was given to something that holds the verdicts."""

    run: Callable[[Any], Any]
    given: Callable[[Sequence[Row]], Any] = list
    verdicts: Callable[[Any], Iterable[str]] = list


@dataclass(frozen=True)
class Contender:
    """A row of the table: where its way is made, what it needs and what one gets from it.

    `key` is the module and its function, `library` the distribution that must be installed, and
    `most` the most facts that a run takes, where all of them would take too long.
    """

    key: str
    title: str
    gives: str
    arithmetic: str
    library: str = ""
    most: int | None = None


OURS, FINDINGS, EXPLAINED = "ours.rules", "ours.findings", "ours.explained"
CREATED, COMPILED = "zen_tables.created", "zen_tables.compiled"
BATCHED, LOOPED = "zen_tables.batched", "zen_tables.looped"
INDEXED = "rule_expressions.indexed"

EXACT = "exact"
INTEGERS = "64-bit integers or doubles"
DECIMALS = "decimals of 28 digits"
NEARLY = "decimals, equal within a millionth"
VECTORS = "32-bit integers and floats"

ALONE = "verdict alone"
EVIDENCE = "verdict, measured value, facts and bounds"
ROOM = "the same, margin and room to the next verdict"
WORDS = "the same, with explanations in Dutch and English"
ONE_BOUND = "whether one bound holds"

CONTENDERS = (
    Contender(OURS, "**signaal, rules alone**", ALONE, EXACT),
    Contender(FINDINGS, "**signaal, findings**", EVIDENCE, EXACT),
    Contender("ours.roomy", "**signaal, findings and room**", ROOM, EXACT),
    Contender(EXPLAINED, "**signaal, explained**", WORDS, EXACT, most=12_000),
    Contender("plain.compared", "plain Python: a list and two comparisons", ALONE, EXACT),
    Contender(
        CREATED, "zen-engine: one table, `create_decision`", ALONE, DECIMALS, "zen-engine", 6_000
    ),
    Contender(
        COMPILED, "zen-engine: one table, compiled by a loader", ALONE, DECIMALS, "zen-engine"
    ),
    Contender(
        BATCHED, "zen-engine: the same, `evaluate_batch`", ALONE, DECIMALS, "zen-engine"
    ),
    Contender(
        LOOPED, "zen-engine: the same, all facts in one call", ALONE, DECIMALS, "zen-engine"
    ),
    Contender(
        "zen_tables.expression", "zen-engine: an expression a band, picked by place",
        ALONE, DECIMALS, "zen-engine",
    ),
    Contender(
        "rule_expressions.searched", "rule-engine: every rule until one matches",
        ALONE, DECIMALS, "rule-engine", 3_000,
    ),
    Contender(
        INDEXED, "rule-engine with an index: an expression a band", ALONE, DECIMALS, "rule-engine"
    ),
    Contender(
        "rule_expressions.bare", "rule-engine: a bare compiled expression",
        ONE_BOUND, DECIMALS, "rule-engine",
    ),
    Contender(
        "business.searched", "business-rules: every rule until one triggers",
        ALONE, NEARLY, "business-rules", 3_000,
    ),
    Contender(
        "business.indexed", "business-rules with an index: the rules of a band",
        ALONE, NEARLY, "business-rules",
    ),
    Contender("clips_facts.ruled", "CLIPS: three rules a band", ALONE, INTEGERS, "clipspy"),
    Contender("clips_facts.joined", "CLIPS: bands as facts, joined", ALONE, INTEGERS, "clipspy"),
    Contender("fisca.vectors", "OpenFisca-Core: a variable a band", ALONE, VECTORS,
              "openfisca-core"),
    Contender("durable_naive.posted", "durable-rules, naive: `post` one by one", ALONE, INTEGERS,
              "durable-rules"),
    Contender("durable_naive.asserted", "durable-rules, naive: `assert_fact` one by one", ALONE,
              INTEGERS, "durable-rules"),
)  # fmt: skip
