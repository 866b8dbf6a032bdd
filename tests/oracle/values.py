"""Values drawn at random: parameters that a pack prints and publicly known series, with gaps."""

from collections.abc import Callable, Mapping
from random import Random

from facts.reference import Series
from tests.oracle.vocabulary import YEARS, Words, chance, text


def drawn_series(rng: Random) -> Mapping[str, Series]:
    """Series with a value for most years."""
    found = {}
    for name, unit in (
        ("wage", "percent"),
        ("national_cap", "percent"),
        ("wage_points", "percentage point"),
    ):
        values = {
            year: {"value": str(rng.randint(-20, 90) / 10), "certainty": "official", "source": "s"}
            for year in YEARS
            if chance(rng, 85)
        }
        found[name] = Series.model_validate(
            {"id": name, "unit": unit, "label": text(name), "values": values}
        )
    return found


def drawn_parameters(rng: Random) -> Words:
    """The parameters of a pack: some per year, one per class of a fact."""

    def by_year(unit: str, draw: Callable[[], str]) -> Words:
        values = {str(y): {"value": draw(), "clause": "1"} for y in YEARS if chance(rng, 80)}
        return {"unit": unit, "by": "year", "values": values}

    classes = {"1": "1.0", "2": "0.9", "3": "0.85", "4+": "0.75"}
    if chance(rng, 30):
        del classes[rng.choice(list(classes))]
    table = {key: {"value": value, "clause": "1"} for key, value in classes.items()}
    found = {
        "task": by_year("lettings", lambda: str(rng.randint(0, 200))),
        "stock_task": by_year("dwellings", lambda: str(rng.randint(0, 200))),
        "price_limit": by_year("EUR", lambda: f"{rng.randint(100, 2_000_000) / 100:.2f}"),
        "ceiling": by_year("percent", lambda: str(rng.randint(-10, 120) / 10)),
        "stacking": {"unit": "factor", "by": "layers", "values": table},
    }
    return {key: {"id": key, "label": text(key), **words} for key, words in found.items()}
