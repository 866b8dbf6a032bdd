"""What differs between a norm and the one that continues it.

What only moved along with the term is no difference: a norm for both years of its agreement is
one for both years of the next.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from rules.expressions import Bound, Day, Number, TableValue, YearValue, walk
from rules.matching import Agreed, Match, project, since_the_start
from rules.schema import Norm, Pack, Parameter, Span

BANDS: Mapping[str, str] = {"pass": "holds", "warn": "warn", "also": "also"}
RECORDS = ("only_if", "unless", "follow_up", "on_record")
_TOLD = {
    *("id", "covers", "clause", "title", "agreed", "next", "readings", "succeeds"),
    *("force", "binds", "jointly", "every", "subjects", "valid", "measure", "until_then"),
    *BANDS.values(),
    *RECORDS,
}


class Kind(StrEnum):
    """What kind of thing differs."""

    MERGED = "merged"
    SPLIT = "split"
    GOT_MEASURE = "got-measure"
    LOST_MEASURE = "lost-measure"
    REASON = "reason"
    SLIPPED = "slipped"
    FORWARD = "forward"
    SUBJECT = "subject"
    MEASURE = "measure"
    NUMBER = "number"
    BOUND = "bound"
    SIDE = "side"
    DATE = "date"
    BAND_ADDED = "band-added"
    BAND_REMOVED = "band-removed"
    VALUES = "values"
    FORCE = "force"
    PARTIES = "parties"
    JOINTLY = "jointly"
    RHYTHM = "rhythm"
    VALIDITY = "validity"
    RECORD = "record"
    DETAIL = "detail"


@dataclass(frozen=True)
class Difference:
    """One thing that differs; `name` is the band, key or parameter where there are several.

    `old` and `new` are what stands in the packs: bounds, dates, spans, party ids, values by year.
    """

    kind: Kind
    old: object
    new: object
    name: str = ""


def differences(
    match: Match, old: Agreed, beside: tuple[Agreed, ...], packs: tuple[Pack, Pack]
) -> Iterator[Difference]:
    """Everything that differs between what a norm continues, taken together as `old`, and it.

    `beside` are the other norms of the newer agreement that continue the same.
    """
    new, (older, newer) = match.new, packs
    if len(match.old) > 1:
        yield Difference(Kind.MERGED, tuple(norm.id for norm in match.old), new.id)
    if beside:
        yield Difference(Kind.SPLIT, old.id, (new.id, *(norm.id for norm in beside)))
    put_off = _put_off(old, new, older, newer)
    if put_off is not None:
        yield put_off
    said_by = {Kind.DATE, Kind.VALIDITY} if put_off is not None else set()
    others = _others(match, old, beside, packs)
    yield from (found for found in others if found.kind not in said_by)


def _others(
    match: Match, old: Agreed, beside: tuple[Agreed, ...], packs: tuple[Pack, Pack]
) -> Iterator[Difference]:
    new, (older, newer) = match.new, packs
    if isinstance(old, Norm) and isinstance(new, Norm):
        if not any(_same_measure(norm, new, older, newer) for norm in match.old):
            yield Difference(Kind.MEASURE, old.measure, new.measure)
        yield from _of_norms(old, new, older, newer)
    elif isinstance(new, Norm):
        yield Difference(Kind.GOT_MEASURE, None, new.holds)
    elif isinstance(old, Norm):
        yield Difference(Kind.LOST_MEASURE, old.holds, None)
    yield from _of_subject(match, old)
    yield from _of_time(old, new, older, newer)
    yield from _of_parties(old, new, beside, packs)
    yield from _details(old, new)


def _of_norms(old: Norm, new: Norm, older: Pack, newer: Pack) -> Iterator[Difference]:
    for band, attribute in BANDS.items():
        before, after = getattr(old, attribute), getattr(new, attribute)
        if before is not None and after is not None:
            yield from _of_bounds(band, before, after, (older, newer))
        elif before is not None or after is not None:
            kind = Kind.BAND_ADDED if before is None else Kind.BAND_REMOVED
            yield Difference(kind, before, after, band)
    yield from _of_values(old, new, older, newer)
    for key in RECORDS:
        if getattr(old, key) != getattr(new, key):
            yield Difference(Kind.RECORD, getattr(old, key), getattr(new, key), key)


def _same_measure(old: Agreed, new: Norm, older: Pack, newer: Pack) -> bool:
    if not isinstance(old, Norm):
        return False
    first, second = (pack.agreement.years.start.year for pack in (older, newer))
    before, after = old.measure.tree, new.measure.tree
    return before == after or since_the_start(before, first) == since_the_start(after, second)


def _of_bounds(band: str, old: Bound, new: Bound, packs: tuple[Pack, Pack]) -> Iterator[Difference]:
    """A deadline that moved, another side or value, and another date for the same value."""
    if isinstance(old.tree, Day) and isinstance(new.tree, Day):
        if old.tree != new.tree:
            alike = (old.tree.year is None) == (new.tree.year is None)
            yield Difference(Kind.DATE if alike else Kind.BOUND, old, new, band)
        return
    if old.side != new.side:
        yield Difference(Kind.SIDE, old, new, band)
    elif old.tree != new.tree:
        numbers = isinstance(old.tree, Number) and isinstance(new.tree, Number)
        yield Difference(Kind.NUMBER if numbers else Kind.BOUND, old, new, band)
    if old.by != new.by and not _ends_with_term(old.by, new.by, packs):
        yield Difference(Kind.DATE, old, new, band)


def _ends_with_term(old: date | None, new: date | None, packs: tuple[Pack, Pack]) -> bool:
    older, newer = (pack.agreement.years.end for pack in packs)
    return old == older and new == newer


def _of_values(old: Norm, new: Norm, older: Pack, newer: Pack) -> Iterator[Difference]:
    """Other printed values of a parameter that both look in."""
    for name in _parameters(old):
        before, after = older.parameters.get(name), newer.parameters.get(name)
        if name in _parameters(new) and before is not None and after is not None:
            values = _values(before), _values(after)
            if values[0] != values[1]:
                yield Difference(Kind.VALUES, *values, name)


def _parameters(norm: Norm) -> tuple[str, ...]:
    bounds = [getattr(norm, attribute) for attribute in BANDS.values()]
    parts = (part for bound in bounds if bound is not None for part in walk(bound.tree))
    named = (part.name for part in parts if isinstance(part, YearValue | TableValue))
    return tuple(dict.fromkeys(named))


def _values(parameter: Parameter) -> dict[str, Decimal]:
    return {key: printed.value for key, printed in parameter.values.items()}


def _of_subject(match: Match, old: Agreed) -> Iterator[Difference]:
    new = match.new
    names = [{project(subject) for subject in norm.subjects} for norm in (old, new)]
    if len(match.old) == 1 and names[0] != names[1]:
        yield Difference(Kind.SUBJECT, old.subjects, new.subjects)


def _of_time(old: Agreed, new: Agreed, older: Pack, newer: Pack) -> Iterator[Difference]:
    """Another rhythm, or another part of the term."""
    if old.every != new.every:
        yield Difference(Kind.RHYTHM, old.every, new.every)
    if old.valid == new.valid or (whole_term(old, older) and whole_term(new, newer)):
        return
    if _in_term(old.valid, older) != _in_term(new.valid, newer):
        yield Difference(Kind.VALIDITY, old.valid, new.valid)


def _put_off(old: Agreed, new: Agreed, older: Pack, newer: Pack) -> Difference | None:
    """A project that is planned for another day than before."""
    if whole_term(old, older) and whole_term(new, newer):
        return None
    before, after = _planned(old), _planned(new)
    if before is None or after is None or before == after:
        return None
    return Difference(Kind.SLIPPED if after > before else Kind.FORWARD, before, after)


def _planned(norm: Agreed) -> date | None:
    """The last day for a project, if it is about one."""
    if not norm.subjects:
        return None
    by = norm.holds.by if isinstance(norm, Norm) else None
    return by or norm.valid.end


def whole_term(norm: Agreed, pack: Pack) -> bool:
    """Whether a norm holds for the whole term of its agreement, and no longer."""
    agreement, end = pack.agreement, norm.valid.end
    starts = norm.valid.start in (agreement.years.start, agreement.term.start)
    return starts and end in (agreement.years.end, agreement.term.end)


def _in_term(span: Span, pack: Pack) -> tuple[object, object]:
    """A span seen from the first year of its agreement; beyond the term the date itself counts."""
    agreement = pack.agreement
    first = agreement.years.start

    def seen(day: date | None) -> object:
        if day is None or (agreement.years.end is not None and day > agreement.years.end):
            return day
        if day == agreement.term.start:
            day = first
        return day.year - first.year, day.month, day.day

    return seen(span.start), seen(span.end)


def _of_parties(
    old: Agreed, new: Agreed, beside: tuple[Agreed, ...], packs: tuple[Pack, Pack]
) -> Iterator[Difference]:
    """Other parties; one that another part of the same now binds is still bound."""
    if old.force != new.force:
        yield Difference(Kind.FORCE, old.force, new.force)
    after = packs[1].bound_by(new)
    elsewhere = {party for norm in beside for party in packs[1].bound_by(norm)} - set(after)
    before = tuple(party for party in packs[0].bound_by(old) if party not in elsewhere)
    if set(before) != set(after):
        yield Difference(Kind.PARTIES, before, after)
    judged = isinstance(old, Norm) and isinstance(new, Norm)
    if judged and old.jointly != new.jointly and len(before) > 1 and len(after) > 1:
        yield Difference(Kind.JOINTLY, old.jointly, new.jointly)


def _details(old: Agreed, new: Agreed) -> Iterator[Difference]:
    """Whatever else a norm may say, also what a later form of norms adds."""
    if type(old) is not type(new):
        return
    for key in type(new).model_fields:
        before, after = getattr(old, key), getattr(new, key)
        if key not in _TOLD and key != "why" and before != after:
            kind = Kind.REASON if key == "not_judged" else Kind.DETAIL
            yield Difference(kind, before, after, key)
