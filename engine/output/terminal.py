"""The one module that prints: tables and explanations for people."""

import io
import os
import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from fractions import Fraction
from functools import cache
from pathlib import Path
from shutil import get_terminal_size
from typing import IO, Any

import click

from engine.judge.findings import Assessment, Finding, Subject
from engine.output.layout import Cell, joined, painted, table, wrapped
from engine.words.lines import Line
from engine.words.locale import day, number
from engine.words.placing import contradictions_told, told
from engine.words.speaking import Speaker
from engine.words.tracing import trace_lines
from engine.words.unjudged import UnjudgedText
from facts.catalogue import catalogue, filled, printable
from facts.problems import Location, Problem
from facts.vocabulary import Vocabulary

TEXTS = Path(__file__).parent.parent / "words" / "texts" / "screen.yaml"
COLOURS = {"pass": "green", "warn": "yellow", "breach": "bold red"}
MOST_ERRORS = 50
WIDTH = 120
NARROW = 110


class Screen:
    """Prints in one language, in colour where the output is a terminal that shows it."""

    def __init__(self, language: str, file: IO[str] | None = None) -> None:
        """Prints to `file`, or to standard output."""
        self.language = language
        self._file = file or sys.stdout
        self._width = _room(self._file)
        self._coloured = self._file.isatty() and _shows_colour()
        self.narrow = self._width < NARROW

    def say(self, key: str, **words: object) -> str:
        """A text of the catalogue."""
        return filled(catalogue(TEXTS), self.language, (key,), words)

    def assessment(self, assessment: Assessment, speaker: Speaker) -> None:
        """Everything about an assessment that people need, the most important first."""
        agreements = dict.fromkeys(f.about.agreement.id for f in assessment.findings)
        agreements |= dict.fromkeys(n.about.agreement.id for n in assessment.not_assessed)
        for agreement in agreements:
            self._agreement(agreement, assessment, speaker)
        self._data_problems(assessment, speaker.library.vocabulary)
        if assessment.unused_facts:
            self._line(self.say("unused", facts=self._unused(assessment, speaker)))
        if assessment.notes:
            self._line(self.say("notes"), style="bold")
        for note in assessment.notes:
            self._line(
                f"- {_placed(self.language, note.where)}{told(note, self.language)}", style="yellow"
            )
        self.lines(trace_lines(assessment.traces, speaker, self.language))
        if assessment.receipt and assessment.receipt.unread_sheets:
            sheets = ", ".join(assessment.receipt.unread_sheets)
            self._line(self.say("unread", sheets=sheets), style="yellow")
        self._totals(assessment, speaker)

    def errors(self, errors: Sequence[Problem], *, judging: bool = True) -> None:
        """Why nothing was judged, or done by another command, each with its place."""
        key = "errors" if judging else "refused"
        key = f"{key}_one" if len(errors) == 1 else key
        self._line(self.say(key, count=len(errors)), style="bold red")
        for problem in errors[:MOST_ERRORS]:
            place = _placed(self.language, problem.where)
            self._line(f"- {place}{told(problem, self.language)}")
        if len(errors) > MOST_ERRORS:
            self._line(self.say("errors_more", count=len(errors) - MOST_ERRORS))

    def lines(self, lines: Iterable[Line]) -> None:
        """Lines as they come, wrapped within their own indentation."""
        for line in lines:
            self._line(line.text, line.style, line.indent)

    def line(self, text: str, style: str = "") -> None:
        """A line of text as it is."""
        self._line(text, style)

    def table(self, headers: Iterable[str], rows: Iterable[Sequence[str]]) -> None:
        """A plain table with headers from the catalogue."""
        self._table(headers, [[Cell(text) for text in row] for row in rows])

    def _agreement(self, agreement: str, assessment: Assessment, speaker: Speaker) -> None:
        found = [f for f in assessment.findings if f.about.agreement.id == agreement]
        rest = [n for n in assessment.not_assessed if n.about.agreement.id == agreement]
        title = (found or rest)[0].about.agreement.title
        self._line(
            self.say("heading", title=title, as_of=day(speaker.as_of, self.language)), "bold"
        )
        if found:
            self._findings(found, speaker)
        crossed = [f for f in found if f.status != "pass" or f.national is not None]
        if crossed:
            self._line(self.say("explained"), style="bold")
            for finding in sorted(crossed, key=lambda f: f.status):
                self._explained(finding, speaker)
        if rest:
            self._line(self.say("not_assessed"), style="bold")
            rows = UnjudgedText(speaker, self.language).rows(rest)
            self.table(("clause", "party", "period", "reason"), rows)
            self._line("")

    def _findings(self, found: Sequence[Finding], speaker: Speaker) -> None:
        keys = self._keys()
        cells = [self._cells(finding, speaker) for finding in found]
        whole = {keys.index(key) for key in ("clause",) + ("outcome",) * (not self.narrow)}
        self._table(keys, [[row[key] for key in keys] for row in cells], whole)
        self._line("")

    def _keys(self) -> tuple[str, ...]:
        """The columns of findings; on a narrow screen the clause has to say which norm it is."""
        keys = ("clause", "norm", "party", "period", "outcome", "value", "bound", "room")
        return tuple(key for key in keys if not (self.narrow and key == "norm"))

    def _cells(self, finding: Finding, speaker: Speaker) -> Mapping[str, Cell]:
        about, words = finding.about, speaker.words(finding.about.agreement.id, self.language)
        value = words.measured(finding)
        status = Cell(words.say("outcome", finding.status), COLOURS[finding.status])
        return {
            "clause": Cell(about.norm.clause),
            "norm": Cell(about.norm.title[self.language]),
            "party": Cell(_whose(about)),
            "period": Cell(str(about.period)),
            "outcome": status,
            "value": Cell(value),
            "bound": Cell(words.bound_cell(finding)),
            "room": Cell(words.room(finding)),
        }

    def _explained(self, finding: Finding, speaker: Speaker) -> None:
        words = speaker.words(finding.about.agreement.id, self.language)
        about = finding.about
        subject = f", {about.subject}" if about.subject else ""
        norm = f"{about.norm.clause} {about.norm.title[self.language]}"
        outcome = words.say("outcome", finding.status)
        heading = f"{norm}, {about.party_name}{subject}, {about.period}: {outcome}"
        self._line(heading, COLOURS[finding.status])
        for sentence in words.sentences(finding):
            self._line(sentence, indent=2)
        self._line("")

    def _data_problems(self, assessment: Assessment, vocabulary: Vocabulary) -> None:
        if assessment.data_problems:
            self._line(self.say("data_problems"), style="bold")
        for text in contradictions_told(assessment.data_problems, vocabulary, self.language):
            self._line(f"- {text}")

    def _unused(self, assessment: Assessment, speaker: Speaker) -> str:
        """Each figure once, with whose it is and over which periods."""
        found: dict[str, dict[str, dict[str, None]]] = {}
        for fact in assessment.unused_facts:
            label = speaker.library.vocabulary.facts[fact.fact].label[self.language]
            whose = ", ".join(filter(None, (speaker.party(fact.party), fact.area, fact.subject)))
            found.setdefault(label, {}).setdefault(whose, {})[str(fact.period)] = None
        told_of = {
            label: "; ".join(", ".join((whose, *sorted(over))) for whose, over in each.items())
            for label, each in found.items()
        }
        return ", ".join(f"{label} ({places})" for label, places in told_of.items())

    def _totals(self, assessment: Assessment, speaker: Speaker) -> None:
        """How many verdicts there are of each kind, and why the rest has none."""
        statuses = Counter[str](finding.status for finding in assessment.findings)
        counts = {
            name: number(Fraction(statuses[status]), self.language, 0)
            for name, status in (("passed", "pass"), ("warned", "warn"), ("breached", "breach"))
        }
        self._line(self.say("totals", **counts), style="bold")
        if rest := assessment.not_assessed:
            reasons = UnjudgedText(speaker, self.language).counted(rest)
            count = number(Fraction(len(rest)), self.language, 0)
            self._line(self.say("totals_rest", count=count, reasons=reasons))

    def _line(self, text: str, style: str = "", indent: int = 0) -> None:
        lines = wrapped(_shown(text), self._width - indent)
        self._write(" " * indent + self._painted(line, style) for line in lines)

    def _table(
        self, headers: Iterable[str], rows: Sequence[Sequence[Cell]], whole: Collection[int] = ()
    ) -> None:
        """A table with headers from the catalogue."""
        above = [Cell(self.say(header), "bold") for header in headers]
        shown = [[Cell(_shown(cell.text), cell.style) for cell in row] for row in rows]
        lines = table([above, *shown], self._width, whole)
        self._write(joined(self._painted(*cell) for cell in line) for line in lines)

    def _painted(self, text: str, style: str) -> str:
        return painted(text, style) if self._coloured else text

    def _write(self, lines: Iterable[str]) -> None:
        click.echo("\n".join(lines), self._file)


def _room(file: IO[str]) -> int:
    """How wide lines may be: as wide as the terminal, or as `COLUMNS` says."""
    own = os.get_terminal_size(file.fileno()).columns if file.isatty() else WIDTH
    return get_terminal_size((own or WIDTH, 0)).columns


def _shows_colour() -> bool:
    return "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"


def _shown(text: str) -> str:
    """The text without anything but line ends that a terminal would obey."""
    return "\n".join(map(printable, text.split("\n")))


def _placed(language: str, where: Location) -> str:
    """The place of a problem, in front of what it says."""
    place = where.text(language)
    return f"{place}: " if place else ""


def _whose(about: Subject) -> str:
    """The party, with the project if the verdict is about one."""
    return f"{about.party_name}, {about.subject}" if about.subject else about.party_name


def printed(
    assessment: Assessment, speaker: Speaker, language: str, below: Iterable[Line] = ()
) -> str:
    """The assessment as it would be printed, with what goes below it, uncoloured for a file."""
    out = io.StringIO()
    screen = Screen(language, out)
    screen.assessment(assessment, speaker)
    screen.lines(below)
    return out.getvalue()


@contextmanager
def working(
    language: str, otherwise: Callable[[str, str], None]
) -> Iterator[Callable[[str, str], None]]:
    """Shows on standard error which step of which file is being worked on, if that is a terminal.

    Gives what to call with a step and a file; where nobody looks on that is `otherwise`.
    """
    if not sys.stderr.isatty():
        yield otherwise
        return
    screen = Screen(language, sys.stderr)
    with ExitStack() as until_done:

        @cache
        def bar() -> Any:
            return until_done.enter_context(_bar())

        @cache
        def task() -> Any:
            return bar().add_task("", total=None)

        yield lambda step, file: bar().update(
            task(), description=f"{printable(file)}: {screen.say(f'step_{step}')}"
        )


@contextmanager
def progress(total: int) -> Iterator[Callable[[], None]]:
    """Shows on standard error how far the work is, if that is a terminal.

    Gives what to call when one more is done.
    """
    with _bar(disable=not sys.stderr.isatty()) as bar:
        task = bar.add_task("", total=total)
        yield lambda: bar.advance(task)


def _bar(*, disable: bool = False) -> Any:
    """A progress bar on standard error that leaves nothing behind."""
    from rich.console import Console  # noqa: PLC0415 - most work is done before one would show
    from rich.progress import Progress  # noqa: PLC0415

    return Progress(console=Console(stderr=True), transient=True, disable=disable)
