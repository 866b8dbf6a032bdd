"""Submissions with few people in them, and others that must look the same behind a mask."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import chain, product
from pathlib import Path
from random import Random

from hypothesis import strategies as st

from engine.checking import Checker, Question
from engine.judge.findings import Assessment, Finding
from engine.masking.veil import masked
from facts.masking import SMALL
from facts.submission import Fact
from rules.loader import Library

Key = tuple[str, str, str]
"""A party, a period and a fact."""
Figures = Mapping[Key, int]

PACKS, CHANGED = (Path(__file__).parent / name for name in ("packs", "changed"))
AGREEMENT, DAY = "maskerstad-2024-2027", date(2026, 2, 1)
ABOVE, SOCIAL = "lettings_above_income_limit", "lettings_social"
REGULAR, SPECIAL = "lettings_regular_seekers", "lettings_special_groups"
BENEFIT, SUITABLE = "lettings_rent_benefit", "lettings_suitable"
INSTITUTIONS, EERST = "lettings_from_institutions", "lettings_wonen_eerst"
GROUPS = ((SOCIAL, REGULAR, SPECIAL, ABOVE), (BENEFIT, SUITABLE), (INSTITUTIONS, EERST))
MOST_TRIED, MOSTLY = 1000, 0.8
FEW = (-4, -3, -2, -1, 1, 2, 3, 4)
SENSITIVE = frozenset({ABOVE, SPECIAL, BENEFIT, SUITABLE, INSTITUTIONS, EERST})
WITHIN = (((REGULAR, SPECIAL), SOCIAL), ((ABOVE,), SOCIAL), ((SUITABLE,), BENEFIT))


@cache
def checker() -> Checker:
    """A checker of the invented agreement."""
    return Checker(Library((PACKS,)))


def judged(figures: Figures, by: Checker | None = None) -> Assessment:
    """The outcome, every figure of it in sight."""
    found = (by or checker()).check_rows(rows_of(figures), Question(DAY, (AGREEMENT,)))
    assert not found.errors, found.errors
    return found


def veiled(found: Assessment) -> Assessment:
    """The outcome as it leaves the corporation."""
    return masked(found, checker().library.vocabulary)


def rows_of(figures: Figures) -> list[dict[str, str]]:
    """The figures as a party hands them in."""
    names = ("party", "period", "fact", "value")
    return [dict(zip(names, (*key, str(value)), strict=True)) for key, value in figures.items()]


@st.composite
def submissions(draw: st.DrawFn, both: tuple[str, str] = ("de-eik", "de-iep")) -> Figures:
    """Two years of one or two parties, in years, halves or both, with few of most groups."""
    parties = draw(st.sampled_from([both[:1], both]))
    years = draw(st.sampled_from([("2024",), ("2025",), ("2024", "2025")]))
    groups = draw(st.lists(st.sampled_from(GROUPS), min_size=1, max_size=3, unique=True))
    names = {name for group in groups for name in group}
    if draw(st.booleans()):
        names -= {draw(st.sampled_from(sorted(names)))}
    figures: dict[Key, int] = {}
    for party in parties:
        for year in years:
            figures |= draw(_year(party, year))
    return {key: value for key, value in figures.items() if key[2] in names}


@st.composite
def _year(draw: st.DrawFn, party: str, year: str) -> Figures:
    """A year of one party."""
    both = (f"{year}-H1", f"{year}-H2")
    periods = draw(st.sampled_from([(year,), both, (*both, year)]))
    parts = {when: draw(_period()) for when in periods[:2]}
    if len(periods) == 3:
        parts[year] = {name: sum(part[name] for part in parts.values()) for name in parts[both[0]]}
    return {(party, when, name): n for when, part in parts.items() for name, n in part.items()}


@st.composite
def _period(draw: st.DrawFn) -> Mapping[str, int]:
    """A period: a whole, and groups that are mostly small, or nearly all of it."""
    few = st.integers(0, 7)
    social = draw(st.one_of(st.integers(1, 60), st.integers(60, 600)))
    benefit = draw(st.one_of(st.integers(1, 10), st.integers(10, 100)))
    special = min(draw(few), social)
    return {
        SOCIAL: social,
        SPECIAL: special,
        REGULAR: social - special - min(draw(st.integers(0, 2)), social - special),
        ABOVE: min(draw(few), social),
        BENEFIT: benefit,
        SUITABLE: benefit - min(draw(few), benefit),
        INSTITUTIONS: draw(few),
        EERST: draw(few),
    }


def kept_back(figures: Figures, found: Assessment) -> frozenset[Key]:
    """The figures of a submission that a veiled outcome does not show."""
    seen = {fact for finding in found.findings for fact in _facts(finding)}
    seen |= {f for item in found.not_assessed if item.so_far for f in item.so_far.facts}
    known = {(f.party, str(f.period), f.fact) for f in seen if f.sign is None}
    return frozenset(figures.keys() - known)


def signs(found: Assessment) -> Mapping[Key, str]:
    """What stands in the place of the figures that findings rest on and do not show."""
    facts = (fact for finding in found.findings for fact in _facts(finding))
    return {(f.party, str(f.period), f.fact): f.sign for f in facts if f.sign}


def _facts(finding: Finding) -> Iterator[Fact]:
    yield from finding.measured.facts
    yield from finding.course.before.facts if finding.course else ()
    yield from finding.portion.facts if finding.portion else ()


def recounted(figures: Figures, found: Assessment, chance: Random) -> Figures:
    """The figures with every small count another one, and what it adds up with to match."""
    small = {key for key, sign in signs(found).items() if sign == SMALL}
    back = kept_back(figures, found)
    now = dict(figures)
    for key in sorted(small):
        for by in chance.sample(range(-4, 5), 9):
            new = dict(now)
            _apply(new, _matching(key, figures, small, back), by)
            if by and _alike(figures, new, back) and _none(new) == _none(figures):
                now = new
                break
    return now


def _matching(
    key: Key, figures: Figures, small: set[Key], back: frozenset[Key]
) -> Mapping[Key, int]:
    """What moves with a small count: the other half where that is larger, or else the year.

    A total that is kept back for being small stays what it is, if it can.
    """
    party, when, name = key
    year = (party, when[:4], name)
    if key == year or year not in figures:
        return {} if (party, f"{when}-H1", name) in figures else {key: 1}
    other = (party, f"{when[:4]}-H{3 - int(when[-1])}", name)
    if other in back and (other not in small or year not in back):
        return {key: 1, other: -1}
    return {key: 1, year: 1} if year in back else {}


def others(figures: Figures, back: frozenset[Key], key: Key, chance: Random) -> Iterator[Figures]:
    """Submissions with another small count and the same figures in sight, all consistent.

    Whatever else is kept back may move with it: nobody who reads the outcome knows it either.
    """
    moves = list(_moves(figures, frozenset(other for other in back if _near(other, key))))
    own = [move for move in moves if key in move]
    wholes = [*_larger(moves), *(move for move in moves if _about(move) <= {SOCIAL, BENEFIT})]
    moves += wholes
    near = [move for move in moves if all(other[1][:4] == key[1][:4] for other in move)]
    pairs = product(own, FEW, [move for move in moves if _about(move) == {key[2]}], (0, *FEW))
    for first, by, second, less in chain(
        pairs, product(own, FEW, near, FEW), product(own, FEW, wholes, range(1, 81))
    ):
        yield from _consistent(figures, back, key, ((first, by), (second, less)))
    for _ in range(MOST_TRIED if own else 0):
        steps = [(chance.choice(own), chance.choice(FEW))]
        for _ in range(chance.randrange(5)):
            by = chance.choice(FEW if chance.random() < MOSTLY else range(-80, 81))
            steps.append((chance.choice(chance.choice((near, moves))), by))
        yield from _consistent(figures, back, key, steps)


def _about(move: Mapping[Key, int]) -> set[str]:
    return {name for _, _, name in move}


def _consistent(
    figures: Figures, back: frozenset[Key], key: Key, steps: Iterable[tuple[Mapping[Key, int], int]]
) -> Iterator[Figures]:
    """The figures after some moves, where a count is another one and nothing is contradicted."""
    found = dict(figures)
    for move, by in steps:
        _apply(found, move, by)
    if found[key] != figures[key] and _alike(figures, found, back):
        yield found


def _near(other: Key, key: Key) -> bool:
    """Whether a figure adds up with another or is divided by it; some are those of both parties."""
    group = next(group for group in GROUPS if key[2] in group)
    return other[2] in group and (other[0] == key[0] or INSTITUTIONS in group)


def _moves(figures: Figures, back: frozenset[Key]) -> Iterator[Mapping[Key, int]]:
    """How figures that are kept back can move without touching one that is in sight."""
    for party, when, name in sorted(back):
        key, year = (party, when, name), (party, when[:4], name)
        halves = [(party, f"{when[:4]}-H{n}", name) for n in (1, 2)]
        if when != when[:4] and year in figures:
            if year in back:
                yield {key: 1, year: 1}
            if when.endswith("H1") and halves[1] in back:
                yield {key: 1, halves[1]: -1}
        elif when != when[:4] or halves[0] not in figures:
            yield {key: 1}


def _larger(moves: Sequence[Mapping[Key, int]]) -> Iterator[Mapping[Key, int]]:
    """How a whole can grow with the part that is most of it."""
    by_keys = {frozenset(move): move for move in moves}
    for move in moves:
        for whole, part in ((SOCIAL, REGULAR), (BENEFIT, SUITABLE)):
            parts = frozenset((*key[:2], part) for key in move)
            if all(key[2] == whole for key in move) and parts in by_keys:
                yield {**move, **by_keys[parts]}


def _apply(figures: dict[Key, int], move: Mapping[Key, int], by: int) -> None:
    for key, sign in move.items():
        figures[key] += sign * by


def _alike(figures: Figures, found: Figures, back: frozenset[Key]) -> bool:
    """Whether figures contradict nothing, and what was small or none still is."""
    return (
        min(found.values()) >= 0
        and all((figures[k] < 5) == (found[k] < 5) for k in back if k[2] in SENSITIVE)
        and all((figures[k] == 0) == (found[k] == 0) for k in back if k[2] in (SOCIAL, BENEFIT))
        and list(_rests(figures)) == list(_rests(found))
    )


def _none(figures: Figures) -> set[str]:
    """The years in which there is nothing to divide by: of these it is said that there was not."""
    sums: dict[str, int] = {}
    for (_, when, name), value in figures.items():
        if name == INSTITUTIONS:
            sums[when[:4]] = sums.get(when[:4], 0) + value
    return {year for year, value in sums.items() if value == 0}


def _rests(figures: Figures) -> Iterator[tuple[bool, bool]]:
    """Of each whole whether its parts fit in it, and whether they leave few."""
    for party, when in sorted({key[:2] for key in figures}):
        for parts, whole in WITHIN:
            known = [n for n in parts if (party, when, n) in figures]
            if known and (party, when, whole) in figures:
                rest = figures[party, when, whole] - sum(figures[party, when, n] for n in known)
                yield rest >= 0, known in ([SUITABLE], [REGULAR]) and rest < 5


def with_verdicts(found: Assessment, other: Assessment) -> Assessment:
    """A veiled outcome with the verdicts of another."""
    pairs = zip(found.findings, other.findings, strict=True)
    return replace(found, findings=tuple(replace(f, status=o.status) for f, o in pairs))


def verdicts(found: Assessment) -> Sequence[tuple[object, ...]]:
    """Every verdict, and every reason why there is none."""
    return [
        *((f.norm.id, f.about.party, f.about.period, f.status) for f in found.findings),
        *((n.about.norm.id, n.about.party, n.about.period, n.reason) for n in found.not_assessed),
    ]
