"""The one module that prints: tables and explanations for people."""

import io
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from shutil import get_terminal_size
from typing import IO, Any

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from engine.judge.findings import Assessment, Finding, NotAssessed, Subject
from engine.words.lines import Line
from engine.words.locale import day
from engine.words.speaking import Speaker
from facts.catalogue import catalogue, filled, printable
from facts.problems import Location, Problem

TEXTS = Path(__file__).parent.parent / "words" / "texts" / "screen.yaml"
COLOURS = {"pass": "green", "warn": "yellow", "breach": "bold red"}
MOST_ERRORS = 50
WIDTH = 120
NARROW = 110


class Screen:
    """Prints in one language, in colour where the output is a terminal."""

    def __init__(self, language: str, file: IO[str] | None = None) -> None:
        """Prints to `file`, or to standard output."""
        self.language = language
        target = file or sys.stdout
        width = None if target.isatty() else get_terminal_size((WIDTH, 0)).columns
        self.console = Console(file=target, width=width, highlight=False, soft_wrap=False)
        self.narrow = self.console.width < NARROW

    def say(self, key: str, **words: object) -> str:
        """A text of the catalogue."""
        return filled(catalogue(TEXTS), self.language, (key,), words)

    def assessment(self, assessment: Assessment, speaker: Speaker) -> None:
        """Everything about an assessment that people need, the most important first."""
        if assessment.errors:
            self.errors(assessment.errors)
            return
        agreements = dict.fromkeys(f.about.agreement.id for f in assessment.findings)
        agreements |= dict.fromkeys(n.about.agreement.id for n in assessment.not_assessed)
        for agreement in agreements:
            self._agreement(agreement, assessment, speaker)
        self._data_problems(assessment)
        if assessment.unused_facts:
            self._line(self.say("unused", facts=self._unused(assessment, speaker)))
        for note in assessment.notes:
            self._line(f"- {self._place(note.where)}{note.text(self.language)}", style="yellow")
        self._traces(assessment)
        if assessment.receipt and assessment.receipt.unread_sheets:
            sheets = ", ".join(assessment.receipt.unread_sheets)
            self._line(self.say("unread", sheets=sheets), style="yellow")
        self._line(self._totals(assessment), style="bold")

    def _traces(self, assessment: Assessment) -> None:
        """The rows behind figures, for whoever asked for them."""
        for trace in assessment.traces:
            condition = trace.condition[self.language]
            figure = f"{trace.party}, {trace.period}: {trace.fact} = {len(trace.ids)} ({condition})"
            self._line(f"{trace.file}: {figure}", style="bold")
            self._line("  " + ", ".join(trace.ids))

    def errors(self, errors: Sequence[Problem], *, judging: bool = True) -> None:
        """Why nothing was judged, or done by another command, each with its place."""
        key = "errors" if judging else "refused"
        key = f"{key}_one" if len(errors) == 1 else key
        self._line(self.say(key, count=len(errors)), style="bold red")
        for problem in errors[:MOST_ERRORS]:
            place = self._place(problem.where)
            self._line(f"- {place}{problem.text(self.language)}")
        if len(errors) > MOST_ERRORS:
            self._line(self.say("errors_more", count=len(errors) - MOST_ERRORS))

    def lines(self, lines: Iterable[Line]) -> None:
        """Lines as they come, wrapped within their own indentation."""
        for line in lines:
            if not line.text:
                self.console.print()
                continue
            text = _shown(line.text, line.style)
            self.console.print(Padding(text, (0, 0, 0, line.indent), expand=False))

    def line(self, text: str, style: str = "") -> None:
        """A line of text as it is."""
        self._line(text, style)

    def table(self, headers: Iterable[str], rows: Iterable[Sequence[str]]) -> None:
        """A plain table with headers from the catalogue."""
        table = Table(box=None, pad_edge=False, header_style="bold")
        for header in headers:
            table.add_column(self.say(header), overflow="fold")
        for row in rows:
            table.add_row(*(_shown(cell) for cell in row))
        self.console.print(table)

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
            self._not_assessed(rest, speaker)

    def _findings(self, found: Sequence[Finding], speaker: Speaker) -> None:
        table = Table(box=None, pad_edge=False, header_style="bold")
        for key in self._keys():
            table.add_column(self.say(key), overflow="fold", no_wrap=key in ("clause", "outcome"))
        for finding in found:
            cells = self._cells(finding, speaker)
            table.add_row(*(cells[key] for key in self._keys()))
        self.console.print(Padding(table, (0, 0, 1, 0)))

    def _keys(self) -> tuple[str, ...]:
        """The columns of findings; on a narrow screen the clause has to say which norm it is."""
        keys = ("clause", "norm", "party", "period", "outcome", "value", "bound", "room")
        return tuple(key for key in keys if not (self.narrow and key == "norm"))

    def _cells(self, finding: Finding, speaker: Speaker) -> Mapping[str, Text]:
        about, words = finding.about, speaker.words(finding.about.agreement.id, self.language)
        value = words.measured(finding)
        status = Text(words.say("outcome", finding.status), style=COLOURS[finding.status])
        return {
            "clause": Text(about.norm.clause),
            "norm": Text(about.norm.title[self.language]),
            "party": Text(_whose(about)),
            "period": Text(str(about.period)),
            "outcome": status,
            "value": Text(value),
            "bound": Text(words.bound_cell(finding)),
            "room": Text(words.room(finding)),
        }

    def _explained(self, finding: Finding, speaker: Speaker) -> None:
        words = speaker.words(finding.about.agreement.id, self.language)
        about = finding.about
        subject = f", {about.subject}" if about.subject else ""
        norm = f"{about.norm.clause} {about.norm.title[self.language]}"
        line = Text(f"{norm}, {about.party_name}{subject}, {about.period}: ")
        line.append(words.say("outcome", finding.status), style=COLOURS[finding.status])
        self.console.print(line)
        for sentence in words.sentences(finding):
            self.console.print(Padding(Text(sentence), (0, 0, 0, 2), expand=False))
        self.console.print()

    def _not_assessed(self, rest: Sequence[NotAssessed], speaker: Speaker) -> None:
        """One line for whatever has the same reason and needs the same to be judged."""
        groups: dict[tuple[str, ...], list[NotAssessed]] = {}
        for item in rest:
            need = "" if item.silent else speaker.need(item, self.language)
            own = item.so_far is not None or (need and item.reason != "not-due")
            norm = (item.about.norm.id + (item.about.subject or "")) if own else ""
            groups.setdefault((norm, item.reason, need), []).append(item)
        rows = []
        for (norm, reason, need), items in groups.items():
            words = speaker.words(items[0].about.agreement.id, self.language)
            clauses = dict.fromkeys(item.about.norm.clause for item in items)
            norms = dict.fromkeys(item.about.norm.title[self.language] for item in items)
            named = f" {next(iter(norms))}" if len(norms) == 1 else ""
            parties = dict.fromkeys(
                _whose(item.about) if norm else item.about.party_name for item in items
            )
            periods = dict.fromkeys(str(item.about.period) for item in items)
            why = words.say("silent") if items[0].silent else words.say("reason", reason, "label")
            why += f" ({len(items)})" if len(items) > 1 else ""
            rows.append(
                (
                    ", ".join(clauses) + named,
                    ", ".join(parties),
                    ", ".join(periods),
                    f"{why}: {need}" if need else why,
                )
            )
        self.table(("clause", "party", "period", "reason"), rows)
        self.console.print()

    def _data_problems(self, assessment: Assessment) -> None:
        if assessment.data_problems:
            self._line(self.say("data_problems"), style="bold")
        for item in assessment.data_problems:
            place = self._place(item.problem.where)
            self._line(f"- {place}{item.problem.text(self.language)}")

    def _unused(self, assessment: Assessment, speaker: Speaker) -> str:
        vocabulary = speaker.library.vocabulary.facts
        named = (
            f"{vocabulary[fact.fact].label[self.language]} ("
            + ", ".join(filter(None, (fact.party, fact.area, fact.subject, str(fact.period))))
            + ")"
            for fact in assessment.unused_facts
        )
        return ", ".join(dict.fromkeys(named))

    def _totals(self, assessment: Assessment) -> str:
        statuses = [finding.status for finding in assessment.findings]
        return self.say(
            "totals",
            passed=statuses.count("pass"),
            warned=statuses.count("warn"),
            breached=statuses.count("breach"),
            rest=len(assessment.not_assessed),
        )

    def _place(self, where: Location) -> str:
        named: Mapping[str, object] = {
            "file": where.file,
            "sheet": where.sheet,
            "row": where.row,
            "column": where.column,
        }
        parts = [
            str(value) if key == "file" else f"{self.say(_called(key, where))} {value}"
            for key, value in named.items()
            if value is not None
        ]
        return f"{', '.join(parts)}: " if parts else ""

    def _line(self, text: str, style: str = "") -> None:
        self.console.print(_shown(text, style))


def _shown(text: str, style: str = "") -> Text:
    """The text without anything but line ends that a terminal would obey."""
    return Text("\n".join(map(printable, text.split("\n"))), style)


def _called(key: str, where: Location) -> str:
    """The word for a part of a place: what is a row in a table is a line in a text."""
    is_text = (where.file or "").endswith((".yaml", ".feature"))
    return "line" if key == "row" and is_text else key


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
    return "\n".join(line.rstrip() for line in out.getvalue().split("\n"))


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
    with _bar() as bar:
        task = bar.add_task("", total=None)
        screen = Screen(language, sys.stderr)
        yield lambda step, file: bar.update(
            task, description=f"{printable(file)}: {screen.say(f'step_{step}')}"
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
    from rich.progress import Progress  # noqa: PLC0415 - most work is done before one would show

    return Progress(console=Console(stderr=True), transient=True, disable=disable)
