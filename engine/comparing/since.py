"""What stands beside an assessment: what moved since an earlier check."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.comparing.changes import Changes, as_data, changes
from engine.comparing.earlier import Written, read_run
from engine.judge.findings import Assessment
from engine.output import machine
from engine.words.changing import ChangeText
from engine.words.lines import Line
from engine.words.speaking import Speaker


@dataclass(frozen=True)
class Since:
    """An earlier check, and what moved since."""

    earlier: Written
    found: Changes

    def data(self) -> dict[str, Any]:
        """What to add to the JSON of this check."""
        receipt = self.earlier.run.receipt
        baseline = {
            "name": self.earlier.name,
            "sha256": self.earlier.sha256,
            "as_of": receipt.as_of.isoformat(),
            "engine_version": receipt.engine_version,
        }
        return {"changes": {"baseline": baseline, **as_data(self.found)}}

    def lines(self, speaker: Speaker, language: str) -> Iterator[Line]:
        """What to print below this check."""
        return ChangeText(speaker, language).lines(self.found, self.earlier)


def since(path: Path, assessment: Assessment, speaker: Speaker) -> Since | None:
    """What moved since the check that wrote `path`; None where nothing was judged now.

    Raises InputError when `path` is not the outcome of a check.
    """
    earlier = read_run(path)
    if assessment.errors:
        return None
    now = machine.as_data(assessment, speaker)
    return Since(earlier, changes(earlier.run, now, speaker.library.vocabulary))
