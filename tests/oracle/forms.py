"""Which forms of norm, figures and outcomes were drawn, so that none is never tried.

What there is to draw is read from the schema: a force, rhythm or key that is added there and
never drawn here is missing from the count, which is a failure.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from types import NoneType
from typing import Any, get_args

from facts.periods import Period
from facts.submission import Fact
from facts.vocabulary import Over
from rules.expressions import (
    Bound,
    Day,
    Expression,
    FactRef,
    Number,
    Operation,
    TableValue,
    YearValue,
)
from rules.schema import Every, Force, Group, Norm, Rounding, Unjudged
from tests.oracle.asking import About, Asked, Ruling, Shown
from tests.oracle.books import Books
from tests.oracle.contradictions import KINDS
from tests.oracle.trees import bounds_of, walk
from tests.oracle.vocabulary import FACTS

VERDICTS = ("pass", "warn", "breach")
REASONS = (
    "not-in-force", "not-bound", "unknown-norm", "judgement", "not-due", "missing-parameter",
    "missing-fact", "data-problem", "no-cases",
)  # fmt: skip
SPANS = ("year", "half-year", "quarter", "day")
HUGE = 10**11
UNCOUNTED = {"id", "covers", "clause", "title", "agreed", "next", "readings", "succeeds"}
"""What a norm has and no verdict rests on."""


def drawn(asked: Asked, books: Books, rulings: Mapping[About, Ruling]) -> Counter[str]:
    """How many outcomes show each form: of a form of norm its verdicts, of a reason itself."""
    found: Counter[str] = Counter(set(_figures(asked, books)))
    norms = {norm.id: norm for norm in asked.pack.clauses}
    for about, ruling in rulings.items():
        found[f"outcome: {ruling.word}"] += 1
        norm = norms[about[0]]
        if ruling.word in VERDICTS or isinstance(norm, Unjudged):
            found.update(forms_of(norm))
        found.update(_shown(ruling))
    return found


def every_form() -> frozenset[str]:
    """Everything that must have been drawn."""
    return frozenset(f"{key}: {value}" for key, values in _everything().items() for value in values)


def _everything() -> Mapping[str, tuple[str, ...]]:
    parts = ("fact", "number", "+", "-", "/")
    return {
        "outcome": (*VERDICTS, *REASONS),
        "not_judged": _choices(Unjudged, "not_judged"),
        "force": get_args(Force),
        "every": get_args(Every),
        "binds": (*get_args(Group), "one party", "several parties"),
        "jointly": ("yes",),
        "figures_of": ("group", "parties"),
        "subjects": ("one", "several"),
        "valid": ("without end", "to a day", "from or to within a year"),
        "holds": ("at most", "at least", "by"),
        **dict.fromkeys(("warn", "also", "only_if", "follow_up", "on_record"), ("yes",)),
        "warn of": ("number", "date"),
        "unless": ("record", "deviation"),
        "split": ("equally", "by count", "by money"),
        "round": get_args(Rounding),
        "until_then": _choices(Norm, "until_then"),
        "not_before": ("yes",),
        "national": ("series", "parameter"),
        "beside": _choices(Norm, "beside"),
        "measure": (*parts, "*", "brackets", "claimed", "year -", "year +", "since", "average"),
        "measure over": tuple(over for over in get_args(Over) if over not in UNMEASURED),
        "measure in": (
            "count", "money", "percent", "points", "factor", "share", "rise", "weighed", "date",
        ),
        "bound": (
            "number", "%", "pp", "EUR", "unit", "parameter", "series", "year -", "year +", "table",
            "+", "-", "*", "brackets", "by date", "day once", "day yearly",
        ),
        "at": ("exactly on the bound", "one step beyond the bound"),
        "shown": ("national", "total", "no total", "points", "course", "so far", "silent"),
        "asked": ("one year", "several years", "half-year", "quarter", "early", "late"),
        "reported over": SPANS,
        "figure": ("zero", "negative", "huge", "decimals", "yes", "no", "date", "nothing"),
        "wrong": (*KINDS, "doubted"),
    }  # fmt: skip


UNMEASURED = ("record", "deviation")
"""What no measure is made of: it excuses, or is a condition."""


def _choices(model: type[Norm | Unjudged], key: str) -> tuple[str, ...]:
    """The words that a key takes, from the schema."""
    words: list[str] = []
    kinds = [model.model_fields[key].annotation]
    while kinds:
        kind = kinds.pop()
        if isinstance(kind, str):
            words.append(kind)
        elif kind is not NoneType:
            kinds += get_args(kind)
    return tuple(words)


@cache
def forms_of(norm: Norm | Unjudged) -> tuple[str, ...]:
    """The forms that a norm has, each once."""
    if isinstance(norm, Unjudged):
        return (f"not_judged: {norm.not_judged}",)
    return tuple(dict.fromkeys((*_clause(norm), *_keys(norm), *_measure(norm), *_bounds(norm))))


def _clause(norm: Norm) -> Iterator[str]:
    several = "one party" if len(norm.binds) == 1 else "several parties"
    yield f"force: {norm.force}"
    yield f"every: {norm.every}"
    yield f"binds: {norm.binds if isinstance(norm.binds, str) else several}"
    start, end = norm.valid.start, norm.valid.end
    yield f"valid: {'without end' if end is None else 'to a day'}"
    if (start.month, start.day) != (1, 1) or (end and (end.month, end.day) != (12, 31)):
        yield "valid: from or to within a year"
    if norm.jointly:
        yield "jointly: yes"
    if norm.figures_of:
        yield f"figures_of: {'group' if isinstance(norm.figures_of, str) else 'parties'}"
    if norm.subjects:
        yield f"subjects: {'one' if len(norm.subjects) == 1 else 'several'}"


def _keys(norm: Norm) -> Iterator[str]:
    for key in ("warn", "also", "only_if", "follow_up", "on_record"):
        if getattr(norm, key):
            yield f"{key}: yes"
    if norm.warn:
        yield f"warn of: {'date' if isinstance(norm.warn.tree, Day) else 'number'}"
    if norm.unless:
        yield f"unless: {FACTS[norm.unless].over}"
    if norm.split:
        by = norm.split_by
        yield f"split: {f'by {FACTS[by].kind}' if by else norm.split}"
    if norm.not_before:
        yield "not_before: yes"
    for key in ("round", "until_then", "beside"):
        if value := getattr(norm, key):
            yield f"{key}: {value}"
    if norm.national:
        yield f"national: {'parameter' if norm.national == 'ceiling' else 'series'}"


def _measure(norm: Norm) -> Iterator[str]:
    tree = norm.measure.tree
    yield f"measure in: {_kind(tree)}"
    for part in walk(tree):
        if isinstance(part, FactRef):
            yield "measure: fact"
            yield f"measure over: {FACTS[part.name].over}"
            yield from _years(part)
        elif isinstance(part, Number):
            yield "measure: number"
    yield from (f"measure: {sign}" for sign in _signs(tree))


def _years(ref: FactRef) -> Iterator[str]:
    marks = {
        "claimed": ref.claimed,
        "year -": ref.offset < 0,
        "year +": ref.offset > 0,
        "average": ref.mean,
        "since": ref.since is not None and not ref.mean,
    }
    yield from (f"measure: {mark}" for mark, holds in marks.items() if holds)


def _kind(tree: Expression) -> str:
    """What kind of number a measure is."""
    parts = list(walk(tree))
    facts = [FACTS[part.name] for part in parts if isinstance(part, FactRef)]
    if isinstance(tree, Operation) and tree.sign == "/":
        weighed = any(isinstance(part, Operation) and part.sign == "*" for part in parts)
        return "weighed" if weighed else "share"
    if any(fact.or_rise for fact in facts):
        return "rise"
    return "date" if facts[0].kind == "done" else facts[0].kind


def _signs(tree: Expression) -> Iterator[str]:
    """The signs in an expression, and whether something in it stands in brackets."""
    for part in walk(tree):
        if isinstance(part, Operation):
            yield part.sign
            sides = [side for side in (part.left, part.right) if isinstance(side, Operation)]
            loose = [side for side in sides if side.sign in "+-"]
            if (loose and part.sign in "*/") or (part.sign == "-" and part.right in loose):
                yield "brackets"


def _bounds(norm: Norm) -> Iterator[str]:
    first = norm.holds
    yield f"holds: {'by' if isinstance(first.tree, Day) else first.side}"
    for bound in bounds_of(norm):
        yield from (f"bound: {mark}" for mark in _marks(bound))
        yield from (f"bound: {sign}" for sign in _signs(bound.tree))


UNIT_MARKS = {None: "number", "percent": "%", "percentage point": "pp", "EUR": "EUR"}


def _marks(bound: Bound) -> Iterator[str]:
    if bound.by:
        yield "by date"
    for part in walk(bound.tree):
        if isinstance(part, Number):
            yield UNIT_MARKS.get(part.unit, "unit")
        elif isinstance(part, Day):
            yield "day yearly" if part.year is None else "day once"
        elif isinstance(part, TableValue):
            yield "table"
        elif isinstance(part, YearValue):
            yield "series" if part.name.startswith("wage") else "parameter"
            yield from ("year -",) if part.offset < 0 else ("year +",) if part.offset else ()


# What was submitted and asked, and what came of it


def _figures(asked: Asked, books: Books) -> Iterator[str]:
    yield f"asked: {'one year' if len(asked.periods) == 1 else 'several years'}"
    yield from (f"asked: {_span(span)}" for span in asked.periods if _span(span) != "year")
    yield f"asked: {'early' if asked.as_of < asked.periods[-1].end else 'late'}"
    yield from (f"wrong: {kind}" for kind in books.kinds_of_wrong)
    yield from ("wrong: doubted",) if asked.doubted else ()
    yield from () if asked.rows else ("figure: nothing",)
    for row in asked.rows:
        yield f"reported over: {_span(row.period)}"
        yield from (f"figure: {mark}" for mark in _value(row))


def _span(span: Period) -> str:
    if span.is_day:
        return "day"
    return {4: "year", 7: "half-year" if "H" in span.text else "quarter"}[len(span.text)]


def _value(row: Fact) -> Iterator[str]:
    value: Any = row.value
    if isinstance(value, bool):
        yield "yes" if value else "no"
    elif isinstance(value, date):
        yield "date"
    elif isinstance(value, Decimal):
        yield from ("zero",) if not value else ("negative",) if value < 0 else ()
        yield from ("huge",) if value >= HUGE else ()
        yield from ("decimals",) if value % 1 else ()


def _shown(ruling: Ruling) -> Iterator[str]:
    if ruling.margin == 0:
        yield "at: exactly on the bound"
    if ruling.room is not None and ruling.room.to_pass == 1:
        yield "at: one step beyond the bound"
    shown = ruling.shown
    if shown == Shown():
        return
    total = shown.beside is not None and shown.beside.top is not None
    marks = {
        "national": shown.national is not None,
        "total": total,
        "no total": shown.beside is not None and not total,
        "points": shown.points is not None,
        "course": shown.course is not None,
        "so far": shown.so_far is not None,
        "silent": shown.silent,
    }
    yield from (f"shown: {mark}" for mark, holds in marks.items() if holds)
