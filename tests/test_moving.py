"""What moved since an earlier check, and what a replay found, in words that people use."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from engine.cli import main

FACTS = Path(__file__).parent.parent / "examples" / "dordrecht-2024" / "facts"
ASKED = ("--agreement", "dordrecht-2024-2025", "--as-of", "2025-02-01")
Change = Callable[[dict[str, Any]], None]


def earlier(folder: Path, change: Change) -> Path:
    """The JSON of a check of the example, changed as if it was made otherwise."""
    path = folder / "eerder.json"
    CliRunner().invoke(main, ["check", str(FACTS), *ASKED, "--output", str(path)])
    data = json.loads(path.read_text("utf-8"))
    change(data)
    path.write_text(json.dumps(data), "utf-8")
    return path


def since(path: Path) -> str:
    """What a check of the example says of an earlier one, on one line."""
    told = CliRunner().invoke(main, ["check", str(FACTS), *ASKED, "--baseline", str(path)])
    return " ".join(told.stdout.split())


def of_norm(data: dict[str, Any], norm: str) -> list[dict[str, Any]]:
    """The findings about a norm."""
    data["receipt"]["packs"]["dordrecht-2024-2025"] = "0" * 64
    return [finding for finding in data["findings"] if finding["norm"] == norm]


def test_a_bound_that_moved_is_said_in_the_language_of_the_reader(tmp_path: Path) -> None:
    """At most 8.5% is `ten hoogste 8,5%` in Dutch."""

    def change(data: dict[str, Any]) -> None:
        for finding in of_norm(data, "free-allocation"):
            finding["bands"] |= {"pass": "at most 8.5%"}

    told = since(earlier(tmp_path, change))

    assert "grens was ten hoogste 8,5%, is ten hoogste 7,5%" in told


def test_a_value_that_moved_has_its_name_and_unit(tmp_path: Path) -> None:
    """The land price of a year, in euros."""

    def change(data: dict[str, Any]) -> None:
        for finding in of_norm(data, "land-price"):
            for item in finding["evidence"]:
                if item.get("parameter") == "land_price_limit":
                    item["value"] = "17000.00"

    told = since(earlier(tmp_path, change)).replace("\N{NO-BREAK SPACE}", " ")

    assert "maximale grondprijs (2024) was € 17.000,00, is € 17.999,00" in told


def test_a_figure_that_was_restated_has_the_name_of_its_party(tmp_path: Path) -> None:
    """Not the id."""

    def change(data: dict[str, Any]) -> None:
        for finding in data["findings"]:
            for item in finding["evidence"]:
                if item.get("fact") == "lettings_above_income_limit":
                    item["value"] = "12"

    assert "Woonbron, 2024: verhuringen boven de DAEB-inkomensgrens was 12, is 76" in since(
        earlier(tmp_path, change)
    )


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda receipt: receipt.update(engine_version="0.0.1"), "toen 0.0.1, nu"),
        (
            lambda receipt: receipt.update(packs={"dordrecht-2024-2025": "0" * 64}),
            "norm-pakket dordrecht-2024-2025: andere inhoud dan toen",
        ),
    ],
    ids=["version", "pack"],
)
def test_a_replay_says_that_only_the_circumstances_differ(
    change: Change, told: str, tmp_path: Path
) -> None:
    """Another version or pack with the same outcomes."""
    path = earlier(tmp_path, lambda data: change(data["receipt"]))
    found = CliRunner().invoke(main, ["replay", str(path), "--inputs", str(FACTS)])

    assert found.exit_code == 1
    assert told in found.stdout
    assert "de uitkomsten zijn alle dezelfde" in found.stdout
