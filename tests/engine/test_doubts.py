"""The contradictions that touch some figures are found without looking through them all."""

from engine.judge.doubts import Doubts
from facts.contradictions import Contradiction
from facts.problems import Problem
from facts.submission import FactKey


def key(name: str) -> FactKey:
    return (None, "trivire", None, name, "2024")


def contradiction(*names: str) -> Contradiction:
    """One about some figures of a year."""
    return Contradiction(Problem("halves-differ"), names[0], frozenset(map(key, names)))


FIRST, SECOND, THIRD = contradiction("a", "b"), contradiction("b", "c"), contradiction("d", "e")


def test_those_that_touch_a_figure_come_once_in_their_order() -> None:
    """However many of the figures they touch, and however these are ordered."""
    doubts = Doubts((THIRD, FIRST, SECOND))

    assert doubts.touching([key("c"), key("b"), key("a")]) == (FIRST, SECOND)
    assert doubts.touching([key("e")]) == (THIRD,)


def test_others_are_left_out() -> None:
    """The same fact of another year is another figure."""
    assert Doubts((FIRST,)).touching([key("c"), (None, "trivire", None, "a", "2023")]) == ()


def test_there_are_none_where_nothing_is_touched() -> None:
    """Such as figures of which was said which one counts."""
    settled = Contradiction(Problem("halves-differ"), "a", frozenset())

    assert not Doubts(())
    assert not Doubts((settled,))
    assert Doubts((settled, FIRST))
