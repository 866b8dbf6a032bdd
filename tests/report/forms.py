"""One explanation for each form of norm, and one for each reason why there is none.

`python -m tests.report.forms` writes them to `tests/snapshots/`, to be read aloud and reviewed as
text.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from engine.judge.findings import Finding, NotAssessed
from engine.report.source import Source
from rules.dimensions import DONE, FACTOR
from rules.expressions import Operation
from tests.report.support import example, four

SNAPSHOTS = Path(__file__).parents[1] / "snapshots"


@cache
def texts() -> Mapping[str, str]:
    """The text of each form, by the name of its file: Dutch first, then English."""
    found: dict[str, str] = {}
    for source in (example(), four()):
        for name, item in _items(source):
            if name not in found:
                found[name] = "\n".join(
                    f"{language}\n{_told(source, item, language)}" for language in ("nl", "en")
                )
    return found


def _items(source: Source) -> Iterator[tuple[str, Finding | NotAssessed]]:
    for finding in source.assessment.findings:
        yield f"{_form(finding)}-{finding.status}", finding
    for item in source.assessment.not_assessed:
        yield f"no-verdict-{item.reason}{'-silent' if item.silent else ''}", item


def _form(finding: Finding) -> str:  # noqa: PLR0911 - a form a line
    """The form of a norm, in a word."""
    norm, unit = finding.norm, finding.about.unit
    if unit == DONE:
        done = "undone" if finding.measured.undone else "deadline"
        return f"{done}-two-dates" if norm.warn else done
    if finding.course is not None:
        return "pace"
    if norm.holds.by is not None:
        return "by-a-date"
    if norm.also is not None:
        return "between-two"
    if finding.crossings[0].uses:
        return "worked-bound" if finding.measured.bottom is None else "worked-bound-of-a-rise"
    if norm.warn is not None:
        return "share-with-wider-room"
    if finding.measured.bottom is not None:
        return "share"
    if isinstance(norm.measure.tree, Operation) and unit != FACTOR:
        return "sum"
    return f"count-{norm.force}"


def _told(source: Source, item: Finding | NotAssessed, language: str) -> str:
    """A sentence a line, so that a change shows where it is."""
    if isinstance(item, NotAssessed):
        return source.speaker.reason(item, language) + "\n"
    words = source.speaker.words(item.about.agreement.id, language)
    return "\n".join(words.sentences(item)) + "\n"


def write() -> None:
    """Writes every text anew, and removes those of forms that are no more."""
    for path in SNAPSHOTS.glob("*.txt"):
        path.unlink()
    for name, text in texts().items():
        (SNAPSHOTS / f"{name}.txt").write_text(text, "utf-8")


if __name__ == "__main__":
    write()
