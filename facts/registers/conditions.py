"""The conditions of `classes.yaml`: read once, and turned into Narwhals expressions.

A condition is true, false, or unknown where a cell that it needs is empty or holds a strange
code; unknown is never counted as either.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import narwhals as nw

from facts.problems import Refused
from facts.reference import Series
from facts.registers.kinds import SEPARATORS
from facts.registers.source import SPACES

_AMOUNT = re.compile(r"([a-z_]+) (at most|above) ([a-z_0-9]+)")
_SET = re.compile(r"([a-z_]+) has ([a-z_]+)")
_TIME = re.compile(r"(begin|end) (by date|in year|before year)")
YEAR = 10_000
FEW_YEARS = 3
_IS = re.compile(r"([a-z_]+) is (yes|known)")


@dataclass(frozen=True)
class Words:
    """What a condition may mention: limits, sets of codes and other conditions, as written.

    `filled` are the columns of which an empty cell is unknown, and not no code at all.
    """

    limits: Mapping[str, Sequence[Mapping[str, str]]]
    sets: Mapping[str, Mapping[str, Sequence[str]]]
    conditions: Mapping[str, str]
    filled: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Scene:
    """What a condition is worked out for: columns that are there, years that occur, the series.

    `seen` are the texts that occur in columns of codes, as far as somebody looked.
    """

    words: Words
    columns: frozenset[str]
    years: tuple[int, ...]
    series: Mapping[str, Series]
    seen: Mapping[str, Sequence[str]]

    def expression(self, text: str) -> nw.Expr:
        """The condition as an expression over the columns and what is `beforehand`."""
        return _either(text, self)

    def beforehand(self, texts: Iterable[str]) -> list[Mapping[str, nw.Expr]]:
        """What several conditions mention, to be worked out once: sets of codes, then the rest.

        Named by the words of the conditions themselves.
        """
        every = {leaf for text in texts for leaf in leaves(text, self.words)}
        mentioned = sorted(leaf for leaf in every if _SET.fullmatch(leaf))
        sets = {
            text: _has(match[1], match[2], self)
            for text in mentioned
            if (match := _SET.fullmatch(text)) and match[1] in self.columns
        }
        steps: list[Mapping[str, nw.Expr]] = [sets] if sets else []
        named = {name for text in texts for name in _named(text, self.words)}
        for name, text in self.words.conditions.items():
            if name in named:
                steps.append({name: _either(text, self)})
        return steps


def leaves(text: str, words: Words) -> list[str]:
    """The clauses of a condition, those of the conditions it names included."""
    found: list[str] = []
    for clause in re.split(r" and | or ", text):
        bare = clause.removeprefix("not ")
        found += leaves(words.conditions[bare], words) if bare in words.conditions else [bare]
    return found


def _named(text: str, words: Words) -> set[str]:
    """The conditions that a condition names, and those that they name."""
    bare = (clause.removeprefix("not ") for clause in re.split(r" and | or ", text))
    own = {clause for clause in bare if clause in words.conditions}
    return own.union(*(_named(words.conditions[name], words) for name in own))


def columns_in(text: str, words: Words) -> frozenset[str]:
    """The columns that a condition looks at, those of its limits included."""
    found: set[str] = set()
    for leaf in leaves(text, words):
        if leaf == "all":
            continue
        found.add(leaf.split(" ", 1)[0])
        for branch in _branches(leaf, words):
            found |= columns_in(branch["when"], words) if "when" in branch else set()
    return frozenset(found)


def lacking_series(
    text: str, words: Words, year: int, series: Mapping[str, Series]
) -> tuple[str, ...]:
    """The series that a condition needs for a year and that have no value for it."""
    branches = _all_branches(text, words)
    names = (b["series"] for b in branches if _series(b, year, series) is None)
    return tuple(dict.fromkeys(names))


def limiting_series(
    text: str, words: Words, year: int, series: Mapping[str, Series]
) -> tuple[Series, ...]:
    """The series whose values of a year are the limits in a condition."""
    found = (_series(branch, year, series) for branch in _all_branches(text, words))
    return tuple({one.id: one for one in found if one is not None}.values())


def _all_branches(text: str, words: Words) -> Iterator[Mapping[str, str]]:
    for leaf in leaves(text, words):
        yield from _branches(leaf, words)


def _branches(leaf: str, words: Words) -> Sequence[Mapping[str, str]]:
    match = _AMOUNT.fullmatch(leaf)
    return words.limits.get(match[3], ()) if match else ()


def _series(branch: Mapping[str, str], year: int, series: Mapping[str, Series]) -> Series | None:
    """The series of a household that has a value for the year."""
    for name in (branch["series"], branch.get("or", "")):
        if name in series and year in series[name].values:
            return series[name]
    return None


def _either(text: str, scene: Scene) -> nw.Expr:
    parts = [_both(part, scene) for part in text.split(" or ")]
    return parts[0] if len(parts) == 1 else _fold(parts, lambda a, b: a | b)


def _both(text: str, scene: Scene) -> nw.Expr:
    return _fold([_clause(part, scene) for part in text.split(" and ")], lambda a, b: a & b)


def _fold(parts: list[nw.Expr], join: Callable[[nw.Expr, nw.Expr], nw.Expr]) -> nw.Expr:
    result = parts[0]
    for part in parts[1:]:
        result = join(result, part)
    return result


def _clause(text: str, scene: Scene) -> nw.Expr:
    if text.startswith("not "):
        return ~_clause(text.removeprefix("not "), scene)
    if text in scene.words.conditions:
        return nw.col(text)
    if match := _AMOUNT.fullmatch(text):
        return _compared(nw.col(match[1]), match[2], match[3], scene)
    if match := _SET.fullmatch(text):
        return nw.col(text) if match[1] in scene.columns else nw.lit(value=False)
    if match := _TIME.fullmatch(text):
        return _in_time(match[1], match[2], scene)
    if match := _IS.fullmatch(text):
        return _is(match[1], match[2], scene)
    raise Refused("yaml-value", key="when", reason=text)


def _is(column: str, word: str, scene: Scene) -> nw.Expr:
    if column not in scene.columns:
        return nw.lit(value=False)
    value = nw.col(column)
    return value if word == "yes" else (value == value).fill_null(value=False)  # noqa: PLR0124


def _in_time(column: str, when: str, scene: Scene) -> nw.Expr:
    """A day in the life of a dwelling against the last day of the year that is counted.

    What has no begin was always there, and what has no end is there still.
    """
    always = column == "begin" and when != "in year"
    if column not in scene.columns:
        return nw.lit(value=always)
    day, last = nw.col(column), nw.col("period")
    by_date, before = day <= last, day <= last - YEAR
    found = {"by date": by_date, "before year": before, "in year": by_date & ~before}[when]
    return found.fill_null(value=always)


def _compared(column: nw.Expr, side: str, name: str, scene: Scene) -> nw.Expr:
    """A column against a limit, household by household.

    It is spelled out as `this household and this amount, or that one and that`, so that who is
    below every limit is so even where the household is not known. Over a few years the limit of
    who is known is looked up before, which is faster. In a year without the limit nothing is:
    nobody counts the fact then.
    """

    def beyond(amount: int) -> nw.Expr:
        return column <= amount if side == "at most" else column > amount

    if name.isdigit():
        return beyond(int(name))
    cases = [case for year in scene.years for case in _amounts(name, year, scene)]
    if not cases:
        return column != column  # noqa: PLR0124
    result = _fold([_and(fits, beyond(amount)) for fits, amount in cases], lambda a, b: a | b)
    for fits, amount in cases if len(scene.years) <= FEW_YEARS else ():
        result = result if fits is None else nw.when(fits).then(beyond(amount)).otherwise(result)
    return result


def _amounts(name: str, year: int, scene: Scene) -> Iterator[tuple[nw.Expr | None, int]]:
    """The amount in cents for every household of a year."""
    # one year needs no looking at: in another year no limit is known, so nothing is counted
    before = None if len(scene.years) == 1 else nw.col("year") == year
    for branch in scene.words.limits[name]:
        fits = before
        if "when" in branch:
            own = _either(branch["when"], scene)
            fits, before = _and(before, own), _and(before, ~own)
        found = _series(branch, year, scene.series)
        if found is not None:
            yield fits, int(found.values[year].value * 100)


def _and(first: nw.Expr | None, second: nw.Expr) -> nw.Expr:
    return second if first is None else first & second


def _has(column: str, name: str, scene: Scene) -> nw.Expr:
    """Whether a cell has one of a set's codes; a cell may list several, an empty one has none."""
    sets = scene.words.sets[column]
    inside, code = list(sets.get(name, ())), nw.col(column)
    every = [c for codes in sets.values() for c in codes]
    known = listing(every, empty=column not in scene.words.filled)
    if column in scene.seen:
        return _among(code, scene.seen[column], known, inside)
    outside = [c for c in every if c not in inside]
    outside += [] if column in scene.words.filled else [""]
    # a comparison with itself is yes or no in the type of Arrow, which knows what is unknown
    no, yes = code != code, code == code  # noqa: PLR0124
    text = code.str.strip_chars(SPACES).str.to_uppercase()
    among = text.str.contains(f"(?:^|{SEPARATORS})(?:{either(inside)})(?:$|{SEPARATORS})")
    several = nw.when(text.str.contains(known)).then(among)
    return (
        nw.when(code.is_in(outside)).then(no).when(code.is_in(inside)).then(yes).otherwise(several)
    )


def _among(code: nw.Expr, seen: Iterable[str], known: str, inside: Sequence[str]) -> nw.Expr:
    """The same where all texts that occur are known: they are read here, not row by row."""
    codes = {text: _listed(text) for text in seen if re.search(known, _plain(text))}
    strange = [text for text in seen if text not in codes]
    fits = _one_of(code, [text for text, listed in codes.items() if listed & {*inside}])
    return nw.when(~_one_of(code, strange)).then(fits) if strange else fits


def _plain(text: str) -> str:
    return text.strip(SPACES).upper()


def _listed(text: str) -> set[str]:
    return set(re.split(SEPARATORS, _plain(text)))


def _one_of(code: nw.Expr, texts: Sequence[str]) -> nw.Expr:
    """Whether a cell is one of a few texts; an empty one is a text too."""
    # a comparison is yes or no in the type of Arrow, which knows what is unknown
    same = [code == text for text in texts] or [code != code]  # noqa: PLR0124
    return _fold(same, lambda a, b: a | b)


def listing(codes: Sequence[str], *, empty: bool = True) -> str:
    """The form of a cell with any of some codes, or none where it may be `empty`."""
    some = f"(?:{either(codes)})(?:{SEPARATORS}(?:{either(codes)}))*"
    return f"^(?:{some})?$" if empty else f"^{some}$"


def either(codes: Sequence[str]) -> str:
    """The form of one of some codes; plain characters only."""
    return "|".join(re.sub(r"(\W)", r"[\1]", code) for code in codes) or "no code at all"
