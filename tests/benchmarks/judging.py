"""Times judging and explaining from a thousand to a million facts, and what memory they take.

Run it with `python -m tests.benchmarks.judging [SIZES]` on a quiet machine: 60 bands, a fact for
each case. `at once` is one submission in memory, from the facts to complete findings with their
evidence; `explained` goes on to both explanations (of 20,000 findings at most). `one by one` is
an audit: files of 600 facts, each read, judged and let go of before the next; seconds there are
from the files on, with loading and compiling the agreement. Every size has a process of its own,
seconds are of its processor, the median of a few rounds.

`growth` is how much longer a fact takes than among 10,000. Those are judged in the same process,
as many in all, half of them before and half after each round: a processor that others share is
now and then a third slower for seconds on end, and says more of them than of us otherwise.

It ends with 1 where from 10,000 facts on a rate falls short, where growth is more than a tenth,
or where auditing a million facts takes more than twice the memory of auditing 100,000. A thousand
facts are only shown: what is done once weighs there. What is held at once takes memory for each
fact and finding, and has no bound.
"""

import gc
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
SIZES = (1_000, 10_000, 60_000, 100_000, 1_000_000)
FINDINGS, EXPLAINED = 30_000, 5_000
GROWTH, MEMORY = 1.10, 2.0
FIRST_BOUND, BASE, LARGEST = 10_000, 100_000, 1_000_000
SAMPLE, FEW = 20_000, 500_000
ROUNDS, MOST_ROUNDS = 3, 9

Measured = Mapping[str, float]
Work = Callable[[], object]


def peak() -> float:
    """The most memory this process ever took, in megabytes."""
    status = Path("/proc/self/status")
    if status.exists():
        # what getrusage says includes the process that started this one
        return int(status.read_text().partition("VmHWM:")[2].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


def seconds(work: Work, rounds: int = 1) -> float:
    """The least processor time that some work takes."""
    return min(_taken(work) for _ in range(rounds))


def _taken(work: Work, times: int = 1) -> float:
    """The processor time that doing something so many times takes."""
    gc.collect()
    begin = time.process_time()
    for _ in range(times):
        work()
    return time.process_time() - begin


def in_turn(work_over: Callable[[int], Work], facts: int) -> Measured:
    """The median time that work over some facts takes, and its growth since that over 10,000."""
    work = work_over(facts)
    rounds = max(ROUNDS, min(MOST_ROUNDS, FEW // facts))
    if facts <= FIRST_BOUND:
        return {"seconds": median(_taken(work) for _ in range(rounds))}
    few, half = work_over(FIRST_BOUND), max(1, facts // FIRST_BOUND // 2)
    found = [(_taken(few, half), _taken(work), _taken(few, half)) for _ in range(rounds)]
    among_few = [(before + after) / (2 * half * FIRST_BOUND) for before, _, after in found]
    grown = [taken / facts / each for (_, taken, _), each in zip(found, among_few, strict=True)]
    return {"seconds": median(taken for _, taken, _ in found), "growth": median(grown)}


def at_once(facts: int) -> Measured:
    """One submission, from its facts to its findings, and on to their explanations."""
    from engine.words.explaining import FindingText
    from engine.words.locale import LANGUAGES
    from tests.benchmarks.many import question

    judging = in_turn(lambda size: question(size).outcome, facts)
    highest = peak()
    asked = question(min(facts, SAMPLE))
    findings = asked.findings()
    texts = [FindingText(language, asked.vocabulary, {}, {}) for language in LANGUAGES]
    telling = seconds(lambda: [text.text(found) for found in findings for text in texts])
    both = judging["seconds"] / facts + telling / len(findings)
    rates = {"findings": facts / judging["seconds"], "explained": 1 / both}
    return {**judging, **rates, "peak": highest}


def one_by_one(facts: int) -> Measured:
    """An audit of many submissions, from files to findings."""
    from tests.benchmarks.many import write_country

    with tempfile.TemporaryDirectory() as name:

        def over(size: int) -> Work:
            folder = Path(name, str(size))
            write_country(folder, size)
            return lambda: _audit(folder, size)

        return {**in_turn(over, facts), "peak": peak()}


def _audit(folder: Path, facts: int) -> None:
    from engine.auditing import audited
    from engine.checking import Checker, Question
    from rules.loader import Library
    from tests.benchmarks.many import AS_OF

    paths = sorted((folder / "submissions").iterdir())
    checker = Checker(Library((folder / "packs",)))
    asked = Question(AS_OF, agreements=("large",))
    found = sum(len(each.findings) for _, each in audited(checker, paths, asked))
    assert found == facts, found


WAYS: Mapping[str, Callable[[int], Measured]] = {"at once": at_once, "one by one": one_by_one}


def apart(way: str, facts: int) -> Measured:
    """What one way takes for so many facts, in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.judging", way, str(facts)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=ROOT)
    found: Measured = json.loads(done.stdout)
    return found


def lines(measured: Mapping[tuple[str, int], Measured]) -> Iterator[str]:
    """The table: how many facts, how long, how fast, how much memory, how long per fact."""
    head = ("", "facts", "seconds", "findings/s", "explained/s", "peak MB", "us/fact", "growth")
    yield "{:<11}{:>10}{:>9}{:>12}{:>13}{:>9}{:>9}{:>8}".format(*head)
    for (way, facts), found in measured.items():
        rates = [f"{found[key]:,.0f}" if key in found else "" for key in ("findings", "explained")]
        each = found["seconds"] / facts
        grown = found.get("growth")
        cells = (way, f"{facts:,}", f"{found['seconds']:.2f}", *rates, f"{found['peak']:.0f}")
        shown = (*cells, f"{each * 1e6:.1f}", "" if grown is None else f"{grown:.2f}")
        yield "{:<11}{:>10}{:>9}{:>12}{:>13}{:>9}{:>9}{:>8}".format(*shown)


def missed(measured: Mapping[tuple[str, int], Measured]) -> Iterator[str]:
    """Every goal that is not reached."""
    for (way, facts), found in measured.items():
        if facts < FIRST_BOUND:
            continue
        grown = found.get("growth", 1)
        if grown > GROWTH:
            yield f"{way}, {facts:,} facts: {grown:.2f} times as long per fact, at most {GROWTH}"
        for key, least in (("findings", FINDINGS), ("explained", EXPLAINED)):
            if found.get(key, least) < least:
                yield f"{way}, {facts:,} facts: {found[key]:,.0f} {key} a second, goal {least:,}"
    few, many = (measured.get(("one by one", size)) for size in (BASE, LARGEST))
    if few and many and many["peak"] > MEMORY * few["peak"]:
        yield f"one by one: {many['peak'] / few['peak']:.2f} times the memory, at most {MEMORY}"


def main(sizes: tuple[int, ...]) -> int:
    """Measures every size in both ways and prints the table; 1 where a goal is missed."""
    measured = {(way, facts): apart(way, facts) for way in WAYS for facts in sizes}
    faults = list(missed(measured))
    sys.stdout.write("\n".join((*lines(measured), *faults)) + "\n")
    return int(bool(faults))


if __name__ == "__main__":
    given = sys.argv[1:]
    if given and given[0] in WAYS:
        sys.stdout.write(json.dumps(WAYS[given[0]](int(given[1]))))
    else:
        sys.exit(main(tuple(map(int, given)) or SIZES))
