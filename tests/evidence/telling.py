"""The evidence as Markdown: a table of all parts, then what some of them have to show."""

import subprocess
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime

from tests.benchmarks.rivals.machine import described
from tests.evidence.running import ROOT, Result


def told(results: Sequence[Result], *, quick: bool) -> str:
    """The whole report."""
    return "\n".join((*_summary(results, quick=quick), *_details(results), *_machine())) + "\n"


def verdict(results: Sequence[Result]) -> str:
    """What came of it all, in a sentence."""
    counts = dict.fromkeys(("holds", "fails", "not run"), 0)
    for result in results:
        counts[result.state] += 1
    return (
        f"{counts['holds']} of {len(results)} parts hold, {counts['fails']} fail, "
        f"{counts['not run']} could not be run here."
    )


def _summary(results: Sequence[Result], *, quick: bool) -> Iterator[str]:
    size = "The short run (`--quick`)." if quick else "The whole run."
    yield from ("# Evidence", "", f"{verdict(results)} {size}", "")
    yield from ("| part | state | what came of it | time |", "|---|---|---|--:|")
    for result in results:
        state = result.state if result.state == "holds" else f"**{result.state}**"
        said = result.said.replace("|", "\\|")
        yield f"| {result.part.title} | {state} | {said} | {result.seconds:.0f} s |"


def _details(results: Sequence[Result]) -> Iterator[str]:
    for result in results:
        for key, word in (result.part.lists or {}).items():
            if counts := result.figures.get(key):
                yield from ("", f"## {result.part.title}: {key}", "", *_counts(counts, word))
        if result.part.shows_all:
            yield from ("", f"## {result.part.title}", "", _lowered(result.output).strip())
        elif result.state != "holds":
            yield from ("", f"## {result.part.title}: {result.state}", "")
            lines = result.output.strip().splitlines()[-80:]
            yield from ("```", *lines, *([] if result.last in lines else [result.last]), "```")


def _counts(counts: Mapping[str, int], word: str) -> Iterator[str]:
    yield from (f"| {word} | times |", "|---|--:|")
    yield from (f"| {name} | {number:,} |" for name, number in counts.items())


def _lowered(markdown: str) -> str:
    """The headings of a part, one level further down."""
    lines = markdown.splitlines()
    return "\n".join(f"#{line}" if line.startswith("#") else line for line in lines)


def _machine() -> Iterator[str]:
    yield from ("", "## Machine and versions", "", "| what | is |", "|---|---|")
    facts = {"day": f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC", "commit": _commit(), **described()}
    yield from (f"| {name} | {value} |" for name, value in facts.items())


def _commit() -> str:
    """The commit that was tried, and whether anything was changed since."""
    try:
        told = [
            subprocess.run(
                ("git", *asked), cwd=ROOT, capture_output=True, text=True, check=True
            ).stdout.strip()
            for asked in (("rev-parse", "--short", "HEAD"), ("status", "--porcelain"))
        ]
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return f"{told[0]}, with changes" if told[1] else told[0]
