"""The comparison itself: everyone gives our verdicts, and the table says so."""

import json
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

from tests.benchmarks import steps
from tests.benchmarks.rivals import (
    CONTENDERS,
    FINDINGS,
    LOOPED,
    OURS,
    Band,
    Contender,
    Row,
    ours,
    plain,
    telling,
)
from tests.benchmarks.rivals.__main__ import write
from tests.benchmarks.rivals.goals import Goal, goals
from tests.benchmarks.rivals.racing import Race, Result, Run, differing
from tests.benchmarks.side_by_side import Report, Size, compared

FACTS = 120
UNKNOWN = Contender("nobody.runs", "an engine that nobody has", "", "", "no-such-engine")
RIVALS = [contender for contender in CONTENDERS if contender.library]


def named(*keys: str) -> list[Contender]:
    """Contenders by their keys."""
    return [contender for contender in CONTENDERS if contender.key in keys]


def result(key: str, rate: float) -> Result:
    """A contender that judged so many facts in a second."""
    return Result(named(key)[0], 60, (Run(1.0, 60 / rate, 1000),))


def test_the_floor_and_our_engine_give_the_same_verdicts(tmp_path: Path) -> None:
    """Two comparisons in plain Python, our rules alone and our findings."""
    write(tmp_path / "facts.json", FACTS)
    data = json.loads((tmp_path / "facts.json").read_text())
    bands, rows = [Band(*band) for band in data["bands"]], [Row(*row) for row in data["rows"]]
    ways = [make(bands) for make in (plain.compared, ours.rules, ours.findings)]

    floor, rules, findings = (list(w.verdicts(w.run(w.given(rows)))) for w in ways)

    assert len(floor) == FACTS
    assert set(floor) == {"pass", "warn", "breach"}
    assert floor == rules == findings


def test_every_step_of_a_verdict_takes_some_time() -> None:
    """What is done in Python, what in the library, all of it, and the library alone."""
    taken = dict(steps.main(600, rounds=1))

    assert len(taken) == 8
    assert min(taken.values()) > 0


@pytest.mark.parametrize("rival", RIVALS, ids=lambda rival: rival.key)
def test_a_rival_gives_our_verdicts(rival: Contender, tmp_path: Path) -> None:
    """Every way of every other engine, in a process of its own."""
    try:
        version(rival.library)
    except PackageNotFoundError:
        pytest.skip(f"{rival.library} is not installed: `uv sync --group bench` installs it")

    found = Race(FACTS, 1, tmp_path / "facts.json", [*named(FINDINGS), rival]).results()[1]

    assert found.agrees, found.why or f"{found.wrong} verdicts differ"


def test_the_table_prints_with_a_row_for_a_library_that_is_not_there() -> None:
    """The floor beside ours, and an engine that nobody can install."""
    size = Size(facts=FACTS, rounds=1, rows=0, others=False)

    report = compared(size, [*named(FINDINGS, "plain.compared"), UNKNOWN])

    text = report.text(size)
    assert report.agree
    assert "| plain Python: a list and two comparisons | 120 |" in text
    assert "| an engine that nobody has | no-such-engine is not installed |" in text
    assert text.startswith("## Goals")


def test_what_took_fewer_facts_is_scaled_and_says_so() -> None:
    """The time is that of all facts, the rate stays that of one."""
    table = telling.bands([result(OURS, 100), result(LOOPED, 50)], 120)

    assert "| 60, scaled | 2.000 s | 50 | 0.5 |" in table


def test_a_verdict_that_differs_is_counted() -> None:
    """A wrong one, a missing one, and one that only says that a bound is crossed."""
    assert differing("pwb", "ppb") == 1
    assert differing("pp", "ppw") == 1
    assert differing("pxx", "pwb") == 0
    assert differing("x", "p") == 1


def test_what_is_wrong_is_a_goal_that_is_missed_or_somebody_who_disagrees() -> None:
    """What could not be measured is no failure."""
    missed = Goal("verdicts", "10 times", "9 times", reached=False)

    assert Report(goals=[Goal("", "", "", None), Goal("", "", "", reached=True)]).faults == []
    assert Report(goals=[missed]).faults == ["verdicts: 9 times, goal 10 times"]
    assert Report(agree=False).faults == ["verdicts or counts differ"]


def test_goals_go_by_the_fastest_way_of_zen_engine() -> None:
    """Ten times as fast as its fastest way is met, a little less is missed."""
    reached = [
        next(
            goal for goal in goals([result(OURS, rate), result(LOOPED, 10)]) if "fast" in goal.title
        )
        for rate in (100, 99)
    ]

    assert [goal.reached for goal in reached] == [True, False]
