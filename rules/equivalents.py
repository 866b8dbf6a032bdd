"""Changes that cannot make a difference to any verdict or explanation, and why.

The reasons are named here; their sentences stand in `engine/words/texts/mutants.yaml`.
"""

from collections.abc import Callable, Mapping
from fractions import Fraction
from itertools import product

from rules.expressions import (
    Expression,
    Number,
    Operation,
    TableValue,
    YearValue,
    combined,
)
from rules.schema import Clause, Norm, Pack, Parameter
from rules.terms import judged_around

SOFT = {"effort", "forecast"}


def equivalent(
    before: Clause, after: Clause, pack: Pack, parameter: Parameter | None
) -> str | None:
    """The reason why a changed norm, or parameter, judges as the one there is, if it does."""
    if parameter is not None:
        return _class(parameter, pack.parameters[parameter.id])
    changed = {name for name in type(before).model_fields if _differs(before, after, name)}
    if not isinstance(before, Norm) and changed and changed <= {"force", "jointly", "every"}:
        return "no-verdict"
    for field, reason in _REASONS.items():
        if changed == {field} and (found := reason(before, after, pack)) is not None:
            return found
    return None


def _differs(before: Clause, after: Clause, name: str) -> bool:
    return bool(getattr(before, name) != getattr(after, name))


def _force(before: Clause, after: Clause, pack: Pack) -> str | None:  # noqa: ARG001
    """An effort and a forecast warn in the same words."""
    return "as-soft" if {before.force, after.force} == SOFT else None


def _jointly(before: Clause, after: Clause, pack: Pack) -> str | None:  # noqa: ARG001
    """One party alone has nobody to add up with."""
    alone = len(pack.bound_by(before)) == 1
    others = isinstance(before, Norm) and before.figures_of is not None
    return "alone" if alone and not others else None


def _every(before: Clause, after: Clause, pack: Pack) -> str | None:  # noqa: ARG001
    """What is about a named subject is judged per year, as project or not."""
    return (
        "named" if before.subjects and {before.every, after.every} <= {"year", "project"} else None
    )


def _valid(before: Clause, after: Clause, pack: Pack) -> str | None:  # noqa: ARG001
    """After the year of a deadline it is not in force any more, whatever its validity."""
    if not isinstance(before, Norm) or before.valid.start != after.valid.start:
        return None
    years = [day.year for day in before.days if day.year is not None]
    ends = (before.valid.end, after.valid.end)
    last = max(judged_around(before, end).end.year for end in ends if end is not None)
    return "deadline-past" if years and max(years) < last else None


def _round(before: Clause, after: Clause, pack: Pack) -> str | None:
    """Whatever is printed, the bound comes to whole cents, so there is nothing to round."""
    if not isinstance(before, Norm) or not isinstance(after, Norm) or after.round is not None:
        return None
    bounds = (bound for bound in (before.holds, before.warn, before.also) if bound is not None)
    found = [_values(bound.tree, pack.parameters) for bound in bounds]
    whole = all(v is not None and all((n * 100).denominator == 1 for n in v) for v in found)
    return "whole-cents" if before.round == "cent" and whole else None


def _values(tree: Expression, parameters: Mapping[str, Parameter]) -> set[Fraction] | None:
    """Every value that an expression can have; None where that is not for the agreement to say."""
    if isinstance(tree, Number):
        return {Fraction(tree.value)}
    if isinstance(tree, YearValue | TableValue) and tree.name in parameters:
        return {Fraction(printed.value) for printed in parameters[tree.name].values.values()}
    if not isinstance(tree, Operation) or tree.sign == "/":
        return None
    left, right = _values(tree.left, parameters), _values(tree.right, parameters)
    if left is None or right is None:
        return None
    return {combined(tree.sign, a, b) for a, b in product(left, right)}


def _class(changed: Parameter, printed: Parameter) -> str | None:
    """An open class that begins earlier or later matters only for a class that is not printed."""
    came = [int(k[:-1]) for k in changed.values if k not in printed.values and k.endswith("+")]
    went = [int(k[:-1]) for k in printed.values if k not in changed.values and k.endswith("+")]
    if len(came) != 1 or len(went) != 1:
        return None
    between = range(min(*came, *went), max(*came, *went))
    return "class-taken" if all(str(k) in changed.values for k in between) else None


_REASONS: Mapping[str, Callable[[Clause, Clause, Pack], str | None]] = {
    "force": _force,
    "jointly": _jointly,
    "every": _every,
    "valid": _valid,
    "round": _round,
}
