"""A whole country: an agreement for every municipality, and a register of all their lettings."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.lettings import CORPORATIONS, MUNICIPALITIES, write_lettings

PLACES = 6
NORMS: Mapping[str, tuple[str, str]] = {
    "income": ("lettings_above_income_limit / lettings_social", "at most 15%"),
    "regular": ("lettings_regular_seekers / lettings_social", "at least 80%"),
    "special": ("lettings_special_groups / lettings_social", "at least 20%"),
    "suitable": ("lettings_suitable / lettings_rent_benefit", "at least 95%"),
    "low-rent": ("lettings_to_capping_limit_low / lettings_social", "at least 60%"),
}


@dataclass(frozen=True)
class Country:
    """So many lettings by so many corporations in so many municipalities."""

    rows: int
    corporations: int = CORPORATIONS
    municipalities: int = MUNICIPALITIES

    @property
    def smaller(self) -> "Country":
        """A tenth of it, parties included."""
        return Country(self.rows // 10, self.corporations // 10, self.municipalities // 10)

    def write(self, folder: Path) -> tuple[Path, Path]:
        """Writes the register and the packs; the paths of both."""
        register, packs = folder / "lettings.parquet", folder / "packs"
        write_lettings(register, self.rows, parties=(self.corporations, self.municipalities))
        for place, corporations in self._letting().items():
            own = packs / f"gemeente-{place}"
            own.mkdir(parents=True)
            _write(own / "agreement.yaml", _agreement(place, corporations))
            _write(own / "1.yaml", {"chapter": "one", "norms": [_norm(name) for name in NORMS]})
        return register, packs

    def _letting(self) -> Mapping[int, list[int]]:
        """Which corporations let in each municipality, as the register has it."""
        found: dict[int, list[int]] = {place: [] for place in range(self.municipalities)}
        for corporation in range(self.corporations):
            for step in range(PLACES):
                found[(corporation * 7 + step) % self.municipalities].append(corporation)
        return {place: corporations for place, corporations in found.items() if corporations}


def _write(path: Path, content: Mapping[str, object]) -> None:
    path.write_text(json.dumps(content), "utf-8")  # which is YAML too


def _agreement(place: int, corporations: list[int]) -> dict[str, Any]:
    year = {"from": "2025-01-01", "to": "2025-12-31"}
    return {
        "id": f"gemeente-{place}",
        "title": f"Afspraken {place}",
        "area": f"gemeente {place}",
        "signed": "2025-01-01",
        "term": year,
        "years": year,
        "prefix": "g",
        "next": {"nl": "overleg", "en": "talk"},
        "parties": {
            f"corporatie-{i}": {"role": "corporation", "name": f"corporatie {i}"}
            for i in corporations
        },
    }


def _norm(name: str) -> dict[str, Any]:
    measure, bound = NORMS[name]
    text = {"nl": f"afspraak over {name}", "en": f"agreed on {name}"}
    return {
        "id": name,
        "covers": [],
        "clause": f"1.{list(NORMS).index(name)}",
        "title": text,
        "agreed": text,
        "force": "binding",
        "binds": "each corporation",
        "valid": {"from": "2025-01-01", "to": "2025-12-31"},
        "next": text,
        "measure": measure,
        "pass": bound,
    }
