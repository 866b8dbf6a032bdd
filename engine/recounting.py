"""How registers are counted for a check."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from facts.periods import Period
from facts.registers import Engine, Options, Progress, Registers
from facts.registers.reconciling import Trust
from facts.table import Known
from rules.loader import Library


@dataclass(frozen=True)
class Recount:
    """What a check was asked about registers.

    `trust` says which figure is judged where a total differs from the register, `trace` the
    norms of which the rows are listed, `mapping` the file that was handed in with them.
    """

    options: Options = field(default_factory=Options)
    trust: Trust | None = None
    trace: tuple[str, ...] = ()
    mapping: Path | None = None

    def telling(self, step: Progress) -> "Recount":
        """The same, with who is told which step of which file is being worked on."""
        return replace(self, options=replace(self.options, progress=step))


def recount(mapping: Path | None, trust: Trust | None, engine: Engine | None = None) -> Recount:
    """How registers are counted by a mapping file; raises InputError where that cannot be used."""
    from facts.registers.mapping import read_mapping  # noqa: PLC0415 - few hand one in

    options = Options(engine=engine)
    if mapping is not None:
        options = replace(options, mapping=read_mapping(mapping))
    return Recount(options, trust, mapping=mapping)


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
