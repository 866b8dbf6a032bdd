"""What a drafted feature is made of, and how it is written as Dutch Gherkin."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Row = tuple[str, ...]


@dataclass(frozen=True)
class Step:
    """One sentence, with the table under it, if it has one."""

    text: str
    table: tuple[Row, ...] = ()


@dataclass(frozen=True)
class Draft:
    """A scenario; with `columns` an outline, of which each of `rows` is an example."""

    title: str
    given: tuple[Step, ...]
    when: str
    then: tuple[str, ...]
    columns: Row = ()
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True)
class Rule:
    """The scenarios of one norm, with the clause that they are tagged with."""

    title: str
    clause: str
    drafts: tuple[Draft, ...]


def tag(clause: str) -> str:
    """The tag of a clause: what a tag cannot hold becomes a hyphen."""
    return "@clause-" + re.sub(r"[^\w.]+", "-", clause).strip("-")


def feature_text(title: str, comment: str, background: Sequence[str], rules: Sequence[Rule]) -> str:
    """A whole feature file."""
    lines = ["# language: nl", f"Functionaliteit: {title}", f"  {comment}", ""]
    lines += ["  Achtergrond:"]
    lines += _steps("Gegeven", tuple(Step(text) for text in background), "    ")
    for rule in rules:
        lines += ["", f"  Regel: {rule.title}"]
        for draft in rule.drafts:
            lines += ["", f"    {tag(rule.clause)}", *_scenario(draft)]
    return "\n".join(lines) + "\n"


def _scenario(draft: Draft) -> Iterator[str]:
    yield f"    {'Abstract Scenario' if draft.columns else 'Scenario'}: {draft.title}"
    yield from _steps("Gegeven", draft.given, "      ")
    yield f"      Als {draft.when}"
    yield from _steps("Dan", tuple(Step(text) for text in draft.then), "      ")
    if draft.columns:
        yield ""
        yield "      Voorbeelden:"
        yield from _table((draft.columns, *draft.rows), "        ")


def _steps(first: str, steps: Sequence[Step], indent: str) -> Iterator[str]:
    for i, step in enumerate(steps):
        yield f"{indent}{'En' if i else first} {step.text}"
        yield from _table(step.table, f"{indent}  ")


def _table(rows: Sequence[Row], indent: str) -> Iterator[str]:
    """The rows with their columns under each other."""
    cells = [[cell.replace("|", "\\|") for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        padded = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield f"{indent}| {' | '.join(padded)} |"
