"""A feature in a file, from the lines of its scenarios."""

from pathlib import Path

from engine.scenarios.features import Scenario, read_features
from engine.scenarios.runner import Result, run
from tests.support import checker

HEAD = """# language: nl
Functionaliteit: een proef

  Achtergrond:
    Gegeven de afspraken "dordrecht-2024-2025"

"""
REPORTED = """
    Gegeven Trivire meldt over 2024:
      | feit                                             | waarde |
      | verhuringen van vrijgekomen sociale huurwoningen | 400    |
      | verhuringen boven de DAEB-inkomensgrens          | 31     |
"""
CHECKED = "    Als de afspraken worden getoetst\n"
JUDGED = f"  Scenario: een proef{REPORTED}{CHECKED}"
CLAUSE = "artikel 2.2.4 (vrije toewijzingsruimte)"


def written(folder: Path, scenarios: str, head: str = HEAD) -> Path:
    """The path of a new feature file; scenarios begin on line 7."""
    path = folder / "proef.feature"
    path.write_text(head + scenarios, "utf-8")
    return path


def read(folder: Path, scenarios: str) -> tuple[Scenario, ...]:
    """The scenarios of a new feature file."""
    return read_features([written(folder, scenarios)])


def ran(folder: Path, scenarios: str) -> Result:
    """How the one scenario of a new feature file went."""
    (scenario,) = read(folder, scenarios)
    return run(scenario, checker())
