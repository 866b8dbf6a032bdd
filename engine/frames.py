"""An assessment as a pandas DataFrame, for analysts who calculate on."""

from typing import TYPE_CHECKING

from engine.judge.findings import Assessment
from engine.output.machine import CSV_COLUMNS, outcome_rows
from engine.words.speaking import Speaker

if TYPE_CHECKING:
    import pandas as pd


def findings_frame(
    assessment: Assessment, speaker: Speaker, language: str = "nl"
) -> "pd.DataFrame":
    """One row for each finding and each norm that was not assessed, with the columns of the CSV.

    Numbers stay the exact decimal strings of the JSON: converting them to floats is for the
    analyst to choose. Pandas is imported here and not before.
    """
    import pandas as pd  # noqa: PLC0415 - nothing else in the program needs it

    rows = outcome_rows(assessment, speaker, language)
    return pd.DataFrame(rows, columns=list(CSV_COLUMNS), dtype="string")
