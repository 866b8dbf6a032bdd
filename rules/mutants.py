"""Mutants: a norm with one thing changed, so that a scenario has to notice.

A change that the loader would refuse is no mutant. One that cannot make a difference is, with the
reason why it is `equivalent`; what is only text (titles, paraphrases, readings) is left alone.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal, get_args

from pydantic import ValidationError

from facts.periods import FIRST_YEAR, LAST_YEAR
from facts.problems import Refused
from rules.dimensions import Names, check_norm
from rules.equivalents import equivalent
from rules.expressions import Bound, Day, Measure, TableValue, YearValue, walk
from rules.schema import Chapter, Clause, Force, Norm, Pack, Parameter, Rounding, Span, Unjudged
from rules.slips import bound_slips, measure_slips, moved
from rules.terms import ends_beside, starts_beside

Side = Literal["at most", "at least"]
BOUNDS: Mapping[str, str] = {"holds": "pass", "warn": "warn", "also": "also"}
OPTIONS = ("not_before", "only_if", "unless", "follow_up", "on_record", "national", "beside")
RECORDS = ("unless", "follow_up", "on_record")
RHYTHMS: Mapping[str, tuple[str, ...]] = {
    "year": ("half-year",),
    "half-year": ("year",),
    "project": ("year",),
    "Q1": ("Q2", "year"),
    "Q2": ("Q1", "Q3", "year"),
    "Q3": ("Q2", "Q4", "year"),
    "Q4": ("Q3", "year"),
    "Q1 and Q3": ("Q2 and Q4", "Q1", "Q3"),
    "Q2 and Q4": ("Q1 and Q3", "Q2", "Q4"),
}


@dataclass(frozen=True)
class Mutation:
    """One change: the key of the norm, what kind of change, and its value before and after.

    The values are as a pack has them. `update` are the fields of the norm that differ, and
    `parameter` the parameter that does.
    """

    key: str
    kind: str
    before: str
    after: str
    update: Mapping[str, Any]
    parameter: Parameter | None = None


@dataclass(frozen=True)
class Mutant:
    """A norm of an agreement with one change; `equivalent` is why the change cannot matter."""

    agreement: str
    original: Norm | Unjudged
    changed: Norm | Unjudged
    mutation: Mutation
    equivalent: str | None = None

    @property
    def norm(self) -> str:
        """The id of the norm."""
        return self.original.id


def mutants(pack: Pack, clause: Norm | Unjudged, names: Names) -> tuple[Mutant, ...]:
    """Every mutant of a norm, equivalent ones included, each change once."""
    found: dict[tuple[str, str], Mutant] = {}
    for mutation in _mutations(pack, clause, names):
        changed = _loadable(clause, mutation, names)
        if changed is not None:
            reason = equivalent(clause, changed, pack, mutation.parameter)
            mutant = Mutant(pack.id, clause, changed, mutation, reason)
            found.setdefault(_content(mutant), mutant)
    return tuple(found.values())


def narrowed(pack: Pack, clause: Norm | Unjudged, parameter: Parameter | None = None) -> Pack:
    """The pack with this one norm only, and with this parameter in place of its own."""
    parameters = dict(pack.parameters)
    if parameter is not None:
        parameters[parameter.id] = parameter
    empty = Chapter(chapter=pack.id)
    chapter = empty.model_copy(update={"norms": (clause,), "parameters": parameters})
    return pack.model_copy(update={"chapters": (chapter,)})


def _content(mutant: Mutant) -> tuple[str, str]:
    """What tells one mutant from another, however it came about."""
    mutation = mutant.mutation
    return repr(_as_written(mutant.changed)), repr(mutation.parameter)


def _loadable(clause: Norm | Unjudged, mutation: Mutation, names: Names) -> Norm | Unjudged | None:
    """The norm with the change, or None where the loader refuses it or nothing is different."""
    copied = clause.model_copy(update=dict(mutation.update))
    try:
        changed = type(clause).model_validate(_as_written(copied))
        if isinstance(changed, Norm):
            check_norm(changed, names)
    except (ValidationError, Refused):
        return None
    return changed if mutation.parameter or changed != clause else None


def _as_written(clause: Norm | Unjudged) -> dict[str, Any]:
    """The keys of a norm as its pack has them."""
    fields = type(clause).model_fields.items()
    return {field.alias or name: _text(getattr(clause, name)) for name, field in fields}


def _text(value: Any) -> Any:
    return value.text if isinstance(value, Measure | Bound) else value


def _mutations(pack: Pack, clause: Norm | Unjudged, names: Names) -> Iterator[Mutation]:
    if isinstance(clause, Norm):
        yield from _thresholds(clause, check_norm(clause, names))
        yield from _measures(clause, names)
        yield from _options(clause)
        yield from _splits(clause, pack, names)
        yield from _parameters(clause, pack)
        yield from _members("figures_of", clause.figures_of, pack)
    else:
        other = "judgement" if clause.not_judged == "unknown-norm" else "unknown-norm"
        yield _set(clause, "not_judged", other)
    yield from _members("binds", clause.binds, pack)
    yield from _common(clause)
    yield from _subjects(clause, pack)
    yield from _validity(clause, names)


def _set(
    clause: Clause, field: str, value: Any, kind: str = "", more: Mapping[str, Any] | None = None
) -> Mutation:
    """One field set to another value, and those that cannot stay with it."""
    key = type(clause).model_fields[field].alias or field
    kind = kind or ("dropped" if value is None else "exchanged")
    before = _text(getattr(clause, field))
    return Mutation(key, kind, _shown(before), _shown(_text(value)), {field: value, **(more or {})})


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(value)
    return "" if value is None else str(value)


def _thresholds(norm: Norm, unit: str) -> Iterator[Mutation]:
    """Every bound a step up and down, on the other side, and left out where it can be."""
    for field, key in BOUNDS.items():
        bound: Bound | None = getattr(norm, field)
        if bound is None:
            continue
        for slip, changed in bound_slips(bound, unit):
            yield Mutation(key, slip.kind, slip.before, slip.after, {field: changed})
        if field != "holds":
            yield _set(norm, field, None)
    if not isinstance(norm.holds.tree, Day):
        yield _other_side(norm)


def _other_side(norm: Norm) -> Mutation:
    """The bound of pass as if it were one on the other side, without the bounds around it."""
    side: Side = "at least" if norm.holds.side == "at most" else "at most"
    text = norm.holds.text.replace(norm.holds.side, side, 1)
    turned = replace(norm.holds, side=side, text=text)
    return _set(norm, "holds", turned, "side", {"warn": None, "also": None})


def _measures(norm: Norm, names: Names) -> Iterator[Mutation]:
    for slip, changed in measure_slips(norm.measure, names.facts):
        yield Mutation("measure", slip.kind, slip.before, slip.after, {"measure": changed})


def _options(norm: Norm) -> Iterator[Mutation]:
    """What a norm may do without, left out; a record in another meaning; a rounding otherwise."""
    for field in OPTIONS:
        if getattr(norm, field) is not None:
            yield _set(norm, field, None)
    for field in RECORDS:
        if getattr(norm, field) is not None:
            for other in RECORDS:
                yield _set(norm, field, None, f"as-{other}", {other: getattr(norm, field)})
    if norm.round is not None:
        for rounding in (None, *get_args(Rounding)):
            yield _set(norm, "round", rounding)
    if norm.until_then is not None:
        pace = "pace of the last year"
        yield _set(norm, "until_then", "not due" if norm.until_then == pace else pace)


def _splits(norm: Norm, pack: Pack, names: Names) -> Iterator[Mutation]:
    """A total that is not shared out, in equal parts, or by another count of the agreement."""
    if norm.split is None:
        return
    yield _set(norm, "split", None, more={"round": None})
    yield _set(norm, "split", "equally")
    other = _other_count(norm, pack, names)
    if other is not None:
        yield _set(norm, "split", f"by {other}", "fact")


def _other_count(norm: Norm, pack: Pack, names: Names) -> str | None:
    """Another fact that the agreement counts: one in the same unit if there is any."""
    measured = (ref.name for other in pack.norms for ref in other.measure.refs)
    counted = [name for name in dict.fromkeys(measured) if names.facts[name].kind == "count"]
    others = [name for name in counted if name != norm.split_by]
    unit = names.facts[norm.split_by].unit if norm.split_by is not None else None
    alike = (name for name in others if names.facts[name].unit == unit)
    return next(alike, next(iter(others), None))


def _members(field: str, group: Any, pack: Pack) -> Iterator[Mutation]:
    """Each party of a group left out, and each other party of the agreement taken in."""
    if group is None:
        return
    if field == "figures_of":
        yield Mutation(field, "all", "", "", {field: None})
    inside = pack.members(group)
    for party in pack.agreement.parties:
        if party in inside:
            rest = tuple(other for other in inside if other != party)
            yield Mutation(field, "dropped", party, "", {field: rest})
        else:
            yield Mutation(field, "added", "", party, {field: (*inside, party)})


def _common(clause: Clause) -> Iterator[Mutation]:
    """What every norm has: force, rhythm, jointly or each alone."""
    for force in get_args(Force):
        if force != clause.force:
            loose = {"follow_up": None} if isinstance(clause, Norm) else {}
            yield _set(clause, "force", force, more=loose)
    for every in RHYTHMS.get(clause.every, ("year",)):
        yield _set(clause, "every", every)
    yield _set(clause, "jointly", not clause.jointly)


def _subjects(clause: Clause, pack: Pack) -> Iterator[Mutation]:
    """Each subject left out, and one of another norm taken in."""
    for subject in clause.subjects:
        rest = tuple(other for other in clause.subjects if other != subject)
        yield Mutation("subject", "dropped", subject, "", {"subjects": rest})
    inside = {subject.casefold() for subject in clause.subjects}
    others = (subject for norm in pack.clauses for subject in norm.subjects)
    other = next((subject for subject in others if subject.casefold() not in inside), None)
    if inside and other is not None:
        added = (*clause.subjects, other)
        yield Mutation("subject", "added", "", other, {"subjects": added})


def _validity(clause: Norm | Unjudged, names: Names) -> Iterator[Mutation]:
    """The first and the last day, each to the nearest day that makes a difference."""
    valid = clause.valid
    spans = [("valid.from", day, valid.end) for day in starts_beside(clause)]
    spans += [("valid.to", valid.start, day) for day in ends_beside(clause, names.facts)]
    for key, start, end in spans:
        if not _can_be(start, end):
            continue
        first = key == "valid.from"
        before, after = (valid.start, start) if first else (valid.end, end)
        span = Span.model_validate({"from": start, "to": end})
        yield Mutation(key, "date", str(before), str(after), {"valid": span})


def _can_be(start: date, end: date | None) -> bool:
    """Whether a norm could hold from one day to another."""
    last = end if end is not None else start
    return start <= last and start.year >= FIRST_YEAR and last.year <= LAST_YEAR


def _parameters(norm: Norm, pack: Pack) -> Iterator[Mutation]:
    """Every printed value that the norm uses a step up and down, and its years shifted."""
    bounds = (bound for bound in (norm.holds, norm.warn, norm.also) if bound is not None)
    parts = (part for bound in bounds for part in walk(bound.tree))
    used = {part.name for part in parts if isinstance(part, YearValue | TableValue)}
    for name in sorted(used & set(pack.parameters)):
        parameter = pack.parameters[name]
        for key, printed in parameter.values.items():
            for value in moved(printed.value, parameter.unit):
                changed = {**parameter.values, key: printed.model_copy(update={"value": value})}
                before, after = (f"{key}: {number:f}" for number in (printed.value, value))
                yield _printed(parameter, "value", before, after, changed)
            for other in _keys_beside(key, parameter):
                changed = {other if k == key else k: v for k, v in parameter.values.items()}
                yield _printed(parameter, "class", key, other, changed)


def _printed(
    parameter: Parameter, kind: str, before: str, after: str, values: Mapping[str, Any]
) -> Mutation:
    changed = parameter.model_copy(update={"values": values})
    return Mutation(f"parameters.{parameter.id}", kind, before, after, {}, changed)


def _keys_beside(key: str, parameter: Parameter) -> Iterator[str]:
    """The years before and after; of a class `4+` the plain class 4, and one more or less."""
    number, plus = int(key.rstrip("+")), "+" if key.endswith("+") else ""
    near = [f"{number - 1}{plus}", f"{number + 1}{plus}", *([str(number)] if plus else [])]
    if parameter.by == "year" or plus:
        yield from (other for other in near if other not in parameter.values)
