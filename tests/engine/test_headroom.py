"""Headroom is exact, through the front door: so many steps keep a verdict, one more does not."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.checking import Checker, Question
from engine.judge.findings import Finding
from engine.judge.headroom import FINEST
from facts.periods import period
from facts.values import Raw
from rules.loader import Library
from tests.support import D24, rows

AC, STREEK = "alphen-chaam-2023-2024", "streekstad-2024-2027"
PACKS = Path(__file__).parent.parent / "packs"
Rows = list[dict[str, Raw]]


@cache
def checker() -> Checker:
    """The built-in packs and the invented one."""
    return Checker(Library((PACKS,)))


def found(submitted: Rows, agreement: str, norm: str, when: str) -> Finding | None:
    """The one finding about a norm."""
    question = Question(date(2100, 1, 1), (agreement,), (period(when),))
    assessment = checker().check_rows(submitted, question)
    assert not assessment.errors, assessment.errors[0].text("en")
    return next((f for f in assessment.findings if f.about.norm.id == norm), None)


@dataclass(frozen=True)
class Form:
    """A norm, and rows in which what it measures stands at `top` of `bottom`, in whole steps."""

    agreement: str
    norm: str
    when: str
    rows: Callable[[int, int], Rows]
    tops: tuple[int, int]
    bottoms: tuple[int, int] = (1, 1)
    step: Fraction = Fraction(1)

    def judged(self, top: int, bottom: int) -> Finding | None:
        """The finding where the top is so many steps; None where that cannot be reported."""
        if top < 0:
            return None
        return found(self.rows(top, bottom), self.agreement, self.norm, self.when)


def cents(number: int) -> str:
    """An amount."""
    return f"{number // 100}.{number % 100:02d}"


def millionths(number: int) -> str:
    """A percentage."""
    return f"{number // 10**6}.{number % 10**6:06d}"


def free(top: int, bottom: int) -> Rows:
    """Lettings above the income limit."""
    return rows(
        ("trivire", "2024", "lettings_above_income_limit", top),
        ("trivire", "2024", "lettings_social", max(top, bottom)),
    )


def seekers(top: int, bottom: int, *, record: bool | None = None) -> Rows:
    """Lettings to regular seekers, with what is on record."""
    told = [] if record is None else rows(("trivire", "2024", "regular_seekers_discussed", record))
    return told + rows(
        ("trivire", "2024", "lettings_regular_seekers", top),
        ("trivire", "2024", "lettings_social", max(top, bottom)),
    )


def label_share(top: int, bottom: int) -> Rows:
    """Dwellings with a good label, of which a year ago there were three in ten."""
    then = (("2024", 3, 7), ("2025", top, max(0, bottom - top)))
    return [
        row
        for year, good, bad in then
        for row in rows(
            ("noord", year, "streek_label_a", good),
            ("noord", year, "streek_label_b", 0),
            ("noord", year, "streek_label_d", bad),
        )
    ]


def efg(top: int, before: int) -> Rows:
    """Dwellings with a poor label, and how many there were a year ago."""
    each = ((year, n) for year, n in (("2023", before), ("2024", top)))
    return [
        row
        for year, n in each
        for row in rows(
            ("trivire", year, "dwellings_label_e", n),
            ("trivire", year, "dwellings_label_f", 0),
            ("trivire", year, "dwellings_label_g", 0),
        )
    ]


def special(top: int, bottom: int) -> Rows:
    """Lettings to special groups, of which the share is to be exactly 15%."""
    return rows(
        ("leystromen", "2023", "lettings_special_groups", top),
        ("leystromen", "2023", "lettings_social", max(top, bottom)),
    )


FORMS = {
    "share": Form(D24, "free-allocation", "2024", free, (0, 400), (1, 1500)),
    "share of a signal": Form(D24, "regular-seekers-80", "2024", seekers, (0, 1500), (1, 1500)),
    "share without follow-up": Form(
        D24, "regular-seekers-80", "2024", lambda t, b: seekers(t, b, record=False),
        (0, 1500), (1, 1500),
    ),
    "share of money": Form(
        STREEK, "damp", "2024",
        lambda t, b: rows(
            ("noord", "2024", "damp_spent", cents(t)),
            ("noord", "2024", "maintenance_spent", cents(max(t, b))),
        ),
        (0, 200_000), (1, 1_000_000),
    ),
    "money": Form(
        D24, "land-price", "2024",
        lambda t, _: rows(
            ("dordrecht", "2024", "land_price", cents(t)),
            ("dordrecht", "2024", "storeys", 2),
            subject="Poelwijck",
        ),
        (1_500_000, 1_700_000),
    ),
    "rise of two sums": Form(
        D24, "rent-sum-cap", "2024",
        lambda t, b: rows(
            ("trivire", "2024", "rent_sum_start", cents(b)),
            ("trivire", "2024", "rent_sum_end", cents(t)),
        ),
        (1_030_000, 1_080_000), (990_000, 1_010_000),
    ),
    "bare percentage": Form(
        D24, "rent-sum-cap", "2024",
        lambda t, _: rows(("trivire", "2024", "rent_sum_increase", millionths(t))),
        (5_200_000, 5_400_000), step=Fraction(1, 10**6),
    ),
    "count": Form(
        STREEK, "village-one", "2024",
        lambda t, _: rows(("zuid", "2024", "district_homes", t), subject="Eendorp"), (0, 12),
    ),
    "two sides": Form(
        AC, "special-groups-signal", "2023", special, (0, 200), (1, 400)
    ),
    "course of a count": Form(D24, "efg-zero-2028", "2024", efg, (0, 900), (0, 900)),
    "course of a share": Form(STREEK, "label-share", "2025", label_share, (0, 300), (1, 300)),
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_so_many_steps_keep_the_verdict_and_one_more_changes_it(
    form: Form, data: st.DataObject
) -> None:
    """Room and repair are the very last step and the very first, in the direction they say."""
    bottom = data.draw(st.integers(*form.bottoms))
    top = data.draw(st.integers(*form.tops))
    top = min(top, bottom) if form.bottoms != (1, 1) and "rise" not in form.norm else top
    finding = form.judged(top, bottom)
    if finding is None:
        return
    room = finding.headroom
    worse = 1 if room.side == "at most" else -1

    def status(steps: Fraction) -> str | None:
        """The verdict so many steps further in the wrong direction, with the rest as it is."""
        at = top + worse * int(steps / form.step)
        if at < 0 or (
            form.bottoms != (1, 1)
            and form.norm != "rent-sum-cap"
            and at > bottom
            and "efg" not in form.norm
        ):
            return None
        moved = form.judged(at, bottom)
        return moved.status if moved else None

    one = form.step
    for stated, inside, outside in (
        (room.until_warn, {"pass"}, {"warn", "breach"}),
        (room.until_breach, {"pass", "warn"}, {"breach"}),
        (None if room.to_pass is None else -room.to_pass, {"pass"}, {"warn", "breach"}),
        (None if room.to_warn is None else -room.to_warn, {"pass", "warn"}, {"breach"}),
    ):
        if stated is not None:
            assert status(stated) in inside | {None}
            assert status(stated + one) in outside | {None}


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 10**9), st.integers(0, 10**8))
def test_a_rise_says_the_same_in_points_and_in_euros(start: int, more: int) -> None:
    """The millionth of a point that keeps the verdict lies under the cent that does."""
    submitted = rows(
        ("trivire", "2024", "rent_sum_start", cents(start)),
        ("trivire", "2024", "rent_sum_end", cents(start + more)),
    )

    finding = found(submitted, D24, "rent-sum-cap", "2024")

    assert finding is not None
    room, points = finding.headroom, finding.headroom.points
    assert points is not None
    assert (room.unit, points.unit) == ("cent", "percentage point")
    bound, value = finding.crossing.value, finding.measured.value
    if points.until_breach is not None:
        assert value + points.until_breach <= bound < value + points.until_breach + FINEST
    if points.to_pass is not None:
        assert value - points.to_pass <= bound < value - points.to_pass + FINEST


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 900), st.integers(0, 900))
def test_the_pace_to_a_date_is_the_least_that_gets_there(now: int, before: int) -> None:
    """So many dwellings each year leave none at the end of 2028; one fewer a year does not."""
    finding = found(efg(now, before), D24, "efg-zero-2028", "2024")
    assert finding is not None
    pace = finding.headroom.pace
    assert pace is not None

    def at_the_end(per_year: int) -> str | None:
        left = max(0, now - per_year * 4)
        then = [{**row, "period": "2028"} for row in efg(left, 0) if row["period"] == "2024"]
        judged = found(then, D24, "efg-zero-2028", "2028")
        return judged.status if judged else None

    assert (pace.by, pace.years, pace.to_go) == (date(2028, 12, 31), 4, now)
    assert at_the_end(int(pace.per_year)) == "pass"
    assert at_the_end(int(pace.per_year) - 1) == "breach"


@pytest.mark.parametrize("reason", [True, False, None])
def test_beyond_the_bound_lies_what_the_record_makes_of_it(*, reason: bool | None) -> None:
    """Of an excused crossing the room is until a warning; of another until a breach."""
    told = [] if reason is None else [
        {"party": "noord", "period": "2024", "fact": "damp_deviation", "source": "bestuur",
         "note": "reden", "value": "2024-12-31" if reason else "no"}
    ]  # fmt: skip
    submitted = rows(
        ("noord", "2024", "damp_spent", "12"), ("noord", "2024", "maintenance_spent", "100")
    )

    finding = found(submitted + told, STREEK, "damp", "2024")

    assert finding is not None
    room = finding.headroom
    near = (room.until_warn, room.until_breach)
    assert near == ((200, None) if reason else (None, 200))


def test_a_day_late_of_what_was_done_is_a_warning() -> None:
    """What was done after its date came late; only what is not done at all is a breach."""
    submitted = rows(("dordrecht", "2024", "species_management_plan", "2024-09-20"))

    finding = found(submitted, D24, "soortenmanagementplan", "2024")

    assert finding is not None
    assert (finding.headroom.until_warn, finding.headroom.until_breach) == (10, None)
