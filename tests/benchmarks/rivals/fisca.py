"""OpenFisca-Core: two variables a band, each worked out for all parties at once."""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from tests.benchmarks.rivals import BREACH, PASS, WARN, Band, Row, Way

YEAR = "2024"


class Verdict(Enum):
    """The values of a verdict, in the order of their places."""

    held = PASS
    warned = WARN
    broken = BREACH


NAMES = [PASS, WARN, BREACH]
PARTY = build_entity(key="party", plural="parties", label="party", is_person=True)


def vectors(bands: Sequence[Band]) -> Way:
    """A simulation of all parties: set the counts of each band, ask for its verdicts."""
    system = TaxBenefitSystem([PARTY])
    system.parameters = ParameterNode("", data={"bands": dict(_parameters(bands))})
    system.add_variables(*(part for place in range(len(bands)) for part in _variables(place)))

    def given(rows: Sequence[Row]) -> Any:
        """A row for each band, a column for each party."""
        values = np.array([row.value for row in rows], dtype=np.int32)
        return np.ascontiguousarray(values.reshape(-1, len(bands)).T)

    def run(counts: Any) -> list[Any]:
        simulation = SimulationBuilder().build_default_simulation(system, counts.shape[1])
        for place, column in enumerate(counts):
            simulation.set_input(f"count_{place}", YEAR, column)
        return [simulation.calculate(f"verdict_{place}", YEAR) for place in range(len(bands))]

    def verdicts(found: list[Any]) -> list[str]:
        return [NAMES[place] for place in np.array([np.asarray(f) for f in found]).T.ravel()]

    return Way(run, given, verdicts)


def _parameters(bands: Sequence[Band]) -> Iterator[tuple[str, object]]:
    for place, band in enumerate(bands):
        dated = {name: {"values": {"2020-01-01": {"value": bound}}}
                 for name, bound in band._asdict().items()}  # fmt: skip
        yield f"band_{place}", dated


def _variables(place: int) -> tuple[type, type]:
    def formula(parties: Any, period: Any, parameters: Any) -> Any:
        value, band = parties(f"count_{place}", period), parameters(period).bands[f"band_{place}"]
        tests = [value <= band.holds, value <= band.warn]
        return np.select(tests, [Verdict.held, Verdict.warned], Verdict.broken)

    both = {"entity": PARTY, "definition_period": DateUnit.YEAR, "label": f"band {place}"}
    verdict = {"value_type": Enum, "possible_values": Verdict, "default_value": Verdict.broken}
    return (
        type(f"count_{place}", (Variable,), {**both, "value_type": int}),
        type(f"verdict_{place}", (Variable,), {**both, **verdict, "formula": formula}),
    )
