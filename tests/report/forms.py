"""One explanation for each form of norm, and one for each reason why there is none.

`python -m tests.report.forms` writes them to `tests/snapshots/`, to be read aloud and reviewed as
text.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path

from engine.checking import Checker, Question
from engine.judge.findings import Finding, NotAssessed
from engine.report.source import Source
from engine.words.speaking import Speaker
from rules.dimensions import DONE, FACTOR
from rules.expressions import Operation, facts_in
from rules.loader import Library
from tests.report.support import example, four, of_rows
from tests.support import D24, D26, rows

SNAPSHOTS = Path(__file__).parents[1] / "snapshots"
EXAMPLES = Path(__file__).parents[2] / "examples"
CORPORATIONS = ("trivire", "woonbron")


@cache
def texts() -> Mapping[str, str]:
    """The text of each form, by the name of its file: Dutch first, then English."""
    found: dict[str, str] = {}
    for source in (example(), four(), *rare()):
        for name, item in _items(source):
            if name not in found:
                found[name] = "\n".join(
                    f"{language}\n{_told(source, item, language)}" for language in ("nl", "en")
                )
    return found


def rare() -> Iterator[Source]:
    """What the others do not have: contradictions, nothing to judge, a follow-up that failed."""
    social = ("trivire", "2024", "lettings_social")
    above = ("trivire", "2024", "lettings_above_income_limit")
    yield of_rows(rows((*social, 0), (*above, 0)), "2024", agreements=(D24,))
    yield of_rows(rows((*social, 10), (*above, 20)), "2024", agreements=(D24,))
    seekers = rows(
        (*social, 400),
        ("trivire", "2024", "lettings_regular_seekers", 300),
        ("trivire", "2024", "regular_seekers_discussed", "no"),
    )
    yield of_rows(seekers, "2024", agreements=(D24,))
    unbound = rows(("dordrecht", "2026", "awareness_session_wanted", "no"))
    yield of_rows(unbound, "2026", as_of=date(2027, 2, 1), agreements=(D26,))
    levies = rows(
        ("dordrecht", "2025", "levies_rise", "4.1"),
        ("dordrecht", "2025", "levies_inflation_used", "3.3"),
        ("dordrecht", "2025", "levies_financial_reasons", "yes"),
    )
    yield of_rows(levies, "2025", as_of=date(2026, 2, 1), agreements=(D24,))
    adviser = rows(("trivire", "2024", "moving_on_results", "no"))
    yield of_rows(adviser, "2024", agreements=(D24,))
    outflow = rows(*((name, "2026", "lettings_from_institutions", 30) for name in CORPORATIONS))
    yield of_rows(outflow, "2026", as_of=date(2027, 2, 1), agreements=(D26,))
    invented = Checker(Library((EXAMPLES / "voorbeeldstad-2025" / "packs",)))
    facts = [EXAMPLES / "voorbeeldstad-2025" / "facts"]
    late = date(2026, 2, 1)
    assessment = invented.check(facts, Question(late))
    yield Source(assessment, Speaker(invented.library, late))


def _items(source: Source) -> Iterator[tuple[str, Finding | NotAssessed]]:
    for finding in source.assessment.findings:
        yield f"{_form(finding)}-{finding.status}", finding
    for item in source.assessment.not_assessed:
        yield f"no-verdict-{item.reason}{'-silent' if item.silent else ''}", item


def _rare_form(finding: Finding) -> str | None:
    norm = finding.norm
    if finding.excused:
        return "excused"
    if norm.follow_up and finding.status == "breach":
        return "follow-up-undone"
    if finding.portion is not None:
        return f"part-of-a-total-{'by' if norm.split_by else 'equally'}"
    return "average" if any(ref.mean for ref in facts_in(norm.measure.tree)) else None


def _form(finding: Finding) -> str:  # noqa: PLR0911 - a form a line
    """The form of a norm, in a word."""
    norm, unit = finding.norm, finding.about.unit
    if rare_form := _rare_form(finding):
        return rare_form
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
    if isinstance(norm.measure.tree, Operation):
        return "sum" if unit != FACTOR else "quotient"
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
