"""The parts of the evidence: data, so that one more is one more entry.

A part is a command of this Python, run in a process of its own from the top of the repository. It
ends with 0 where what it proves holds, with 3 where it could not be run and said why, and with
anything else where it failed. Its figures are the JSON that it prints, whole or as its last line;
`says` puts them in words. Without JSON its last line speaks for itself. With `shows_all` what it
printed is Markdown, and becomes a section of its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass

START_UP = """
from tests.benchmarks.support import against_importing_pandas
from tests.benchmarks.test_startup import ALL_PACKS
ratio = against_importing_pandas("-c", ALL_PACKS)
print("read, check and compile all packs against importing pandas:", ratio)
raise SystemExit(ratio.value > 1.25)
"""
SIGNAAL = "from engine.start import main; main()"
TESTED = "{passed} tests hold, {failed} fail, {skipped} skipped, {expected_to_fail} known to fail"


@dataclass(frozen=True)
class Part:
    """One proof: its command, what `--quick` asks in its place, and how to put its figures."""

    name: str
    title: str
    command: tuple[str, ...]
    quick: tuple[str, ...] = ()
    says: str = ""
    lists: Mapping[str, str] | None = None
    shows_all: bool = False

    def arguments(self, *, quick: bool) -> tuple[str, ...]:
        """What Python is asked."""
        return self.quick if quick and self.quick else self.command


def tested(name: str, title: str, *paths: str) -> Part:
    """A part that is a number of tests."""
    return Part(name, title, ("-m", "tests.evidence.tested", *paths), says=TESTED)


PARTS: tuple[Part, ...] = (
    Part(
        "oracle", "A second judge on random packs",
        ("-m", "tests.oracle", "1000000"), ("-m", "tests.oracle", "20000"),
        "{cases} outcomes judged twice, {differences} differ, never drawn: {never_drawn}; "
        "{a_second} a second", lists={"outcomes": "outcome", "forms": "drawn"},
    ),
    Part(
        "registers", "Registers counted row by row, on every engine",
        ("-m", "tests.oracle.registers", "180"), ("-m", "tests.oracle.registers", "18"),
        "{registers} registers, {figures} figures, {differences} differ",
    ),
    tested("invariance", "The same bytes in any order, chunk, file or engine",
           "tests/oracle/test_invariance.py"),
    Part(
        "pythons", "The same bytes and verdicts on other versions of Python",
        ("-m", "tests.evidence.pythons", "--cases", "20000", "3.11", "3.12", "3.13"),
        ("-m", "tests.evidence.pythons", "--cases", "2000", "3.12", "3.13"),
        "{same} give the same bytes; {cases} outcomes judged twice on each, {differences} differ",
    ),
    Part(
        "norms", "Mutants of norms against the scenarios", ("-m", "tests.evidence.norms"),
        says="{changes} changes, {noticed} noticed, {excused} excused, {unnoticed} not noticed",
    ),
    Part(
        "code", "Mutants of the code that judges", ("-m", "tests.mutation"),
        ("-m", "tests.mutation", "rules/expressions.py*"),
    ),
    Part(
        "branches", "Branches of the judging core that tests reach",
        ("-m", "tests.evidence.covered"),
        says="{covered} of {branches} branches and {lines} lines, {percent}%; missing: {missing}",
    ),
    tested("guards", "Each hazard of durable-rules and its guard",
           "tests/engine/test_inference.py", "tests/engine/test_inference_sizes.py",
           "tests/engine/test_guards.py"),
    tested("corpus", "Hostile and damaged input", "tests/hostile/test_corpus.py"),
    Part(
        "fuzz", "Fuzzing of everything that reads, guided by coverage",
        ("-m", "tests.hostile.fuzz", "--seconds", "600"),
        ("-m", "tests.hostile.fuzz", "--seconds", "30"),
        "{seconds} s, {executions} inputs, {kept} kept for the {lines} lines they reach, "
        "{findings} findings",
    ),
    tested("faults", "Full disks, kills, closed folders, interruptions, two at once",
           "tests/hostile/test_faults.py"),
    tested("network", "No network at run time", "tests/hostile/test_network.py"),
    Part(
        "sbom", "What it is made of, as CycloneDX", ("-m", "tests.evidence.sbom"),
        says="{runtime} packages at run time, {tools} of tools, CycloneDX {version}, "
        "{with_licence} with a licence, {with_hashes} with hashes",
    ),
    Part(
        "audit", "Known vulnerabilities", ("-m", "tests.evidence.audit"),
        says="{packages} packages, {vulnerable} with a known vulnerability",
    ),
    Part("start", "Start-up", ("-c", START_UP)),
    Part(
        "register", "A register of lettings against DuckDB by hand",
        ("-m", "tests.benchmarks.register", "10000000"),
    ),
    Part(
        "speed", "Speed beside what people would use instead",
        ("-m", "tests.benchmarks.side_by_side"), ("-m", "tests.benchmarks.side_by_side", "--quick"),
        shows_all=True,
    ),
)  # fmt: skip
