"""A short round of fuzzing, the same inputs every time; CONTRIBUTING says how to run a long one."""

import pytest

from tests.hostile.fuzz import Fault, _tried, fuzz, summary
from tests.hostile.fuzz_targets import TARGETS
from tests.registers.support import HEADER, letting

SEED, RUNS = 1, 60


def test_a_short_round_finds_no_exception_that_is_not_a_refusal() -> None:
    """Every reader, with inputs that reach ever more of it."""
    faults, corpora = fuzz(SEED, runs=RUNS)

    assert [(fault.target, fault.trace[-500:], fault.content[:300]) for fault in faults] == []
    assert set(corpora) == {target.name for target in TARGETS}


def test_coverage_guides_it() -> None:
    """An input is kept where it reaches a line that none before it reached, and only then."""
    _, corpora = fuzz(SEED, runs=20, only="bound")
    corpus = corpora["bound"]

    assert 1 < len(corpus.inputs) < len(corpus.reached)


def test_the_figures_count_every_input_and_every_finding() -> None:
    """What the evidence says about a long run."""
    _, corpora = fuzz(SEED, runs=5, only="bound")
    tried = corpora["bound"].tried

    figures = summary([Fault("bound", b"", "")], corpora, SEED, 1.4)

    assert figures["executions"] == tried > 5
    assert (figures["findings"], figures["seconds"]) == (1, 1)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("feature", b"# langua\tge: nl\n"),
        ("register", f"{HEADER}\n{letting()}\n2;Tri\xbbvire;x\n".encode("latin-1")),
    ],
)
def test_what_long_runs_found_is_refused(name: str, content: bytes) -> None:
    """Each input once gave an exception, or a traceback that a library printed itself."""
    (target,) = (target for target in TARGETS if target.name == name)

    _, fault = _tried(target, content)

    assert fault is None
