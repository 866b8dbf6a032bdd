"""The report in the form that the name of its file asks for."""

from engine.output.machine import as_json
from engine.report.source import Source
from engine.words.reviewing import standing_data

REVIEW = ("agreement", "norm", "clause", "state", "changed", "approved", "role", "remark")
FORMS = (".html", ".xlsx", ".json")


def report_file(source: Source, language: str, suffix: str) -> str | bytes:
    """The content of a report, in `nl` or `en`; the JSON has both languages.

    `suffix` is one of `FORMS`, in small letters or capitals.
    """
    form = suffix.casefold()
    if form == ".json":
        review = [
            {key: value for key, value in standing_data(standing).items() if key in REVIEW}
            for standing in source.standings.values()
        ]
        moved = source.since.data() if source.since else {}
        return as_json(source.assessment, source.speaker, {**moved, "review": review})
    if form == ".xlsx":
        from engine.report.sheets import as_xlsx  # noqa: PLC0415 - a page needs no workbook

        return as_xlsx(source, language)
    from engine.report.page import Report  # noqa: PLC0415 - a workbook needs no page

    return Report(source, language).html()
