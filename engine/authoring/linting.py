"""Checks packs: what keeps them from loading, what the checks remark, norms without a scenario."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.authoring.leftovers import leftovers
from engine.scenarios.features import Scenario, read_features
from engine.scenarios.places import feature_folders
from engine.scenarios.runner import norms_named
from facts.problems import InputError, Location, Problem
from rules.lint.checks import in_order, lint
from rules.lint.remarks import SEVERITIES, Remark, remark
from rules.lint.sources import sources
from rules.loader import Library


@dataclass(frozen=True)
class Linted:
    """What is wrong with packs; with any problem they cannot be used, and nothing is remarked."""

    problems: tuple[Problem, ...] = ()
    remarks: tuple[Remark, ...] = ()

    @property
    def status(self) -> int:
        """The exit status: 2 a pack cannot be used, 1 an error or a warning, 0 notes at most."""
        if self.problems:
            return 2
        return int(any(item.severity != "note" for item in self.remarks))

    def as_data(self) -> dict[str, Any]:
        """All of it for machines."""
        severities = [item.severity for item in self.remarks]
        return {
            "errors": [
                {**_place(item.where), "code": item.code, "problem": item.texts}
                for item in self.problems
            ],
            "remarks": [_remark(item) for item in self.remarks],
            "counts": {severity: severities.count(severity) for severity in SEVERITIES},
        }


def linted(library: Library, features: Path | None = None) -> Linted:
    """Checks the packs in the folders of a library, or our own.

    `features` is the folder that holds a folder of scenarios for each agreement; left out, the
    one beside the pack, beside the folder around it, or in the working directory.
    """
    problems = library.problems()
    if problems:
        return Linted(problems)
    try:
        unnamed = list(_without_scenario(library, features))
    except InputError as error:
        return Linted(error.problems)
    return Linted(remarks=in_order([*lint(library), *unnamed, *leftovers(library)]))


def _without_scenario(library: Library, features: Path | None) -> Iterator[Remark]:
    """A remark for each norm that no Then-sentence of its agreement's scenarios names."""
    for source in sources(library):
        agreement = source.pack.id
        nearby = (features,) if features else feature_folders([library.agreements[agreement][0]])
        if not nearby:
            where = Location(source.pack.id)
            yield remark("features-missing", where, {"agreement": agreement}, agreement)
            continue
        named = {
            pair for item in _scenarios(agreement, nearby) for pair in norms_named(item, library)
        }
        for norm in source.pack.clauses:
            if (agreement, norm.id) not in named:
                yield source.remark("feature-missing", norm)


def _scenarios(agreement: str, folders: Sequence[Path]) -> tuple[Scenario, ...]:
    """The scenarios of an agreement, from the first of the folders that has any."""
    found = (folder / agreement for folder in folders)
    first = next((folder for folder in found if any(folder.glob("**/*.feature"))), None)
    return read_features([first]) if first else ()


def _remark(item: Remark) -> dict[str, Any]:
    return {
        "code": item.code,
        "severity": item.severity,
        "agreement": item.agreement,
        **_place(item.where),
        "text": item.texts,
        "values": {key: str(value) for key, value in item.values.items()},
    }


def _place(where: Location) -> dict[str, object]:
    return {"file": where.file, "row": where.row}
