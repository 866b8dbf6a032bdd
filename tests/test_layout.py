"""What is printed for people fits the screen, says everything, and obeys nothing."""

import io
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.output.layout import Cell, columns, joined, table, wrapped
from engine.output.terminal import Screen
from engine.words.lines import Line

TEXTS = st.text(st.sampled_from("ab \n-中"), max_size=60)
ROWS = st.integers(1, 4).flatmap(
    lambda count: st.lists(st.lists(TEXTS, min_size=count, max_size=count), min_size=1, max_size=5)
)


class Terminal(io.StringIO):
    """Standard output, where people look on."""

    def isatty(self) -> bool:
        """That they do."""
        return True

    def fileno(self) -> int:
        """Where to ask how wide it is."""
        return 1


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal of 80 columns that shows colours."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("os.get_terminal_size", lambda _: os.terminal_size((80, 24)))
    return Terminal()


@given(TEXTS, st.integers(2, 30))
def test_wrapping_loses_nothing_but_spaces(text: str, width: int) -> None:
    """Also where a word is longer than a line."""
    lines = wrapped(text, width)

    assert "".join(text.split()) == "".join("".join(lines).split())


@given(ROWS, st.integers(20, 60))
def test_a_table_says_what_its_cells_say_and_is_no_wider_than_the_screen(
    rows: list[list[str]], width: int
) -> None:
    """The parts of a cell stand below each other in its column; the columns are straight."""
    lines = list(table([[Cell(text) for text in row] for row in rows], width))

    for at in range(len(rows[0])):
        said = "".join(text for row in rows for text in row[at].split())
        shown = "".join(text for line in lines for text in line[at].text.split())
        assert said == shown
    if all(text.isascii() for row in rows for text in row):
        assert all(len(joined(cell.text for cell in line)) <= width for line in lines)
        assert len({tuple(columns(cell.text) for cell in line) for line in lines}) == 1


def test_words_stay_whole_while_other_columns_can_be_narrowed() -> None:
    """The column with the longest word is the widest, and keeps it."""
    rows = [[Cell("Versnellingsprogramma"), Cell("uiterlijk op 31 december 2026")]]

    lines = [joined(cell.text for cell in line) for line in table(rows, 36)]

    assert lines == [
        "Versnellingsprogramma  uiterlijk op",
        " " * 23 + "31 december",
        " " * 23 + "2026",
    ]


def test_a_column_that_must_stay_whole_does_so_while_there_is_room() -> None:
    """A verdict of two words is not broken where a title can be."""
    rows = [[Cell("niet voldaan"), Cell("een lange titel van een norm")]]

    lines = [joined(cell.text for cell in line) for line in table(rows, 25, {0})]

    assert lines[0] == "niet voldaan  een lange"


def test_columns_stand_closer_where_words_would_be_broken_otherwise() -> None:
    """A word that is broken is harder to read than a narrow gap."""
    rows = [[Cell("Poelwijckstraat"), Cell("voldaan")]]

    def lines(width: int) -> list[str]:
        return [joined(cell.text for cell in line) for line in table(rows, width)]

    assert lines(24) == ["Poelwijckstraat  voldaan"]
    assert lines(23) == ["Poelwijckstraat voldaan"]


def test_a_terminal_gets_colours_and_nobody_else(terminal: Terminal) -> None:
    """A file and a pipe get the words alone."""
    plain = io.StringIO()
    for file in (terminal, plain):
        Screen("nl", file).lines([Line("let op", "bold red", 2)])

    assert terminal.getvalue() == "  \x1b[1;31mlet op\x1b[0m\n"
    assert plain.getvalue() == "  let op\n"


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_a_terminal_that_shows_no_colour_gets_none(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    """Whoever asked for none, or has a screen that would show the codes."""
    monkeypatch.setenv(name, value)
    Screen("nl", terminal).line("let op", "bold red")

    assert terminal.getvalue() == "let op\n"


def test_a_terminal_obeys_nothing_that_a_cell_holds(terminal: Terminal) -> None:
    """What would move the cursor or turn text around is written out."""
    Screen("nl", terminal).table(["party"], [["\x1b[2Jweg\u202e"]])

    assert "\\x1b[2Jweg\\u202e" in terminal.getvalue()


@pytest.mark.parametrize("width", range(11, 30))
def test_an_amount_is_not_parted_from_its_sign(width: int) -> None:
    """The sign of the euro goes to the next line with it."""
    lines = wrapped("ten hoogste € 16.199,10 te veel", width)

    assert not any(line.endswith("€") for line in lines)
    assert " ".join(lines) == "ten hoogste € 16.199,10 te veel"
