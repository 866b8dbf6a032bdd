"""How registers are counted for a check: what was asked, and the rows behind a norm's figures."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from facts.periods import Period
from facts.problems import InputError, Problem, did_you_mean
from facts.registers import Options, Registers, Traced
from facts.registers.reconciling import Trust
from facts.table import Known
from facts.vocabulary import Vocabulary
from rules.expressions import facts_in
from rules.loader import Library
from rules.schema import Norm, Pack


@dataclass(frozen=True)
class Recount:
    """What a check was asked about registers.

    `trust` says which figure is judged where a total differs from the register, `trace` the
    norms of which the rows are listed.
    """

    options: Options = field(default_factory=Options)
    trust: Trust | None = None
    trace: tuple[str, ...] = ()


def registers(
    library: Library,
    known: Known,
    asked: Recount,
    periods: Sequence[Period],
    parties: Sequence[str],
) -> Registers:
    """Ready to count the registers among the files of a check.

    Rows that name no party are of the one that was asked about; the periods asked are whole years.
    """
    party = parties[0] if len(parties) == 1 and parties[0] != "all" else None
    years = tuple(dict.fromkeys(period.year for period in periods))
    options = replace(asked.options, party=party, periods=years)
    return Registers(known, library.reference, options)


def traced(
    counted: Registers, packs: Iterable[Pack], norms: Sequence[str], parties: Sequence[str]
) -> tuple[Traced, ...]:
    """The rows behind the figures of some norms; raises InputError for a norm that is unknown."""
    if not norms:
        return ()
    found = {n.id: n for pack in packs for n in pack.norms if n.id in norms}
    known = [norm.id for pack in packs for norm in pack.norms]
    if strangers := [name for name in norms if name not in found]:
        values = ({"norm": name, **did_you_mean(name, known)} for name in strangers)
        raise InputError(Problem("trace-norm", values=words) for words in values)
    vocabulary = counted.known.vocabulary
    measured = (name for norm in found.values() for name in _facts(norm, vocabulary))
    facts = list(dict.fromkeys(measured))
    chosen = () if "all" in parties else parties
    return tuple(counted.trace(facts, chosen))


def _facts(norm: Norm, vocabulary: Vocabulary) -> Iterator[str]:
    """The facts that a norm measures, those from which a rise follows included."""
    for reference in facts_in(norm.measure.tree):
        yield reference.name
        rise = vocabulary.facts[reference.name].or_rise
        yield from (rise.start, rise.end) if rise else ()


def mapped(path: Path | None) -> Options:
    """The options of a mapping file, or those without one; raises InputError."""
    from facts.registers.recognition import read_mapping  # noqa: PLC0415 - few hand one in

    return Options() if path is None else Options(mapping=read_mapping(path))
