"""Lays situations out as an outline: what differs becomes a column of the examples."""

import re
from collections.abc import Sequence
from dataclasses import replace

from engine.scenarios.desk import ANY_PERIOD, Desk, Situation, dutch, outcome_word, say
from engine.scenarios.drafted import Draft, Step
from engine.scenarios.figures import Cell

SHORTEST = 3


def outline(
    desk: Desk,
    title: str,
    situations: Sequence[Situation],
    *,
    silent: str = "",
    half: bool = False,
) -> Draft:
    """A scenario of the situations: what differs becomes a column, what does not stays put.

    Other periods than one become `<periode>`; a figure that a situation lacks is left empty.
    `silent` are words that no explanation holds; with `half`, a half-year is asked about.
    """
    moving = len({situation.judged for situation in situations}) > 1
    dated = [replace(s, as_of=s.as_of or desk.after(s)) for s in situations]
    shown = [_anywhen(s) if moving else s for s in dated]
    table = _Columns(desk, shown, moving=moving)
    judged = situations[0].judged
    over = judged if half else desk.over(shown, moving=moving)
    asked = say("check_period", period=over) if over and not moving else say("check")
    if half:
        asked = say("check_period", period=f"{judged}-H2")
    word = table.column("column_outcome", [outcome_word(s.outcome) for s in shown])
    first = desk.outcome(desk.teller, word, over)
    unsaid = (desk.silent(silent, over),) if silent else ()
    thens = (first, *table.words(over), *unsaid)
    return Draft(title, table.given(), asked, thens, *table.examples())


def _anywhen(situation: Situation) -> Situation:
    """The situation with its own period written as a column."""
    cells = {
        replace(cell, period=ANY_PERIOD) if cell.period == situation.judged else cell: value
        for cell, value in situation.cells.items()
    }
    return replace(situation, cells=cells)


class _Columns:
    """The columns of an outline: everything in which its situations differ."""

    def __init__(self, desk: Desk, situations: Sequence[Situation], *, moving: bool) -> None:
        self.desk = desk
        self.situations = situations
        self.found: dict[str, list[str]] = {}
        days = [dutch(s.as_of) if s.as_of else "" for s in situations]
        self.day = self.column("column_as_of", days)
        if moving:
            self.found[say("column_period")] = [s.judged for s in situations]
        cells = dict.fromkeys(cell for s in situations for cell in s.cells)
        values = {cell: [s.cells.get(cell, "") for s in situations] for cell in cells}
        varied = [cell for cell in cells if len(set(values[cell])) > 1]
        self.cells = {cell: values[cell][0] for cell in cells}
        for cell, name in zip(varied, _short_names(desk, varied), strict=True):
            self.found[name] = values[cell]
            self.cells[cell] = f"<{name}>"

    def column(self, key: str, values: list[str]) -> str:
        """The one value, or the name of a column with all of them."""
        if len(set(values)) == 1:
            return values[0]
        self.found[say(key)] = values
        return f"<{say(key)}>"

    def words(self, over: str) -> tuple[str, ...]:
        """The sentence about the explanation, if the situations have words for it."""
        if not any(s.words for s in self.situations):
            return ()
        column = self.column("column_words", [s.words for s in self.situations])
        return (self.desk.explained(column, over),)

    def given(self) -> tuple[Step, ...]:
        """The day, where it is not that of the background, and the reports."""
        usual = self.day == dutch(self.desk.as_of)
        day = () if usual else (Step(say("as_of", day=self.day)),)
        return (*day, *self.desk.reported(self.cells))

    def examples(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """The names of the columns, and the rows, each once."""
        if not self.found:
            return (), ()
        rows = dict.fromkeys(zip(*self.found.values(), strict=True))
        return tuple(self.found), tuple(rows)


def _short_names(desk: Desk, cells: Sequence[Cell]) -> list[str]:
    """A name for each column: the telling word of its fact, with party or year where needed."""
    names = []
    for cell in cells:
        alike = [c for c in cells if c.fact == cell.fact]
        name = _telling(desk, cell.fact, {c.fact for c in cells})
        name += f" {desk.party(cell.party)}" if len({c.party for c in alike}) > 1 else ""
        name += f" {cell.period}" if len({c.period for c in alike}) > 1 else ""
        name += f" {cell.subject}" if len({c.subject for c in alike}) > 1 else ""
        names.append(name)
    taken: dict[str, int] = {}
    for i, name in enumerate(names):
        taken[name] = taken.get(name, 0) + 1
        names[i] = name if taken[name] == 1 else f"{name} {taken[name]}"
    return names


def _telling(desk: Desk, fact: str, facts: set[str]) -> str:
    """The longest word that only this fact has in its label; what is done by a date is done."""
    vocabulary = desk.library.vocabulary.facts
    kinds = [vocabulary[name].kind for name in facts]
    if vocabulary[fact].kind == "done" and kinds.count("done") == 1:
        return say("done")
    label = re.findall(r"[\w-]+", desk.label(fact))
    rest = facts - {fact}
    others = {word.casefold() for f in rest for word in re.findall(r"[\w-]+", desk.label(f))}
    own = [word for word in label if word.casefold() not in others]
    if not own:
        return desk.label(fact)
    longest = max(own, key=len)
    before = label[label.index(longest) - 1] if len(longest) < SHORTEST else ""
    return f"{before} {longest}".strip()
