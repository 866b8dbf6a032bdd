"""The first sheet of a workbook: what is asked, and how to fill it in."""

from collections.abc import Iterator

from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from facts.forms import Form
from facts.writers import looks
from facts.writers.texts import Texts

_SECTIONS = {
    "guide-how-title": (
        "guide-how", "guide-empty", "guide-period", "guide-project", "guide-source", "guide-change",
    ),
    "guide-values-title": (
        "guide-value-count", "guide-value-amount", "guide-value-percent", "guide-value-flag",
        "guide-value-done",
    ),
    "guide-send-title": ("guide-send",),
}  # fmt: skip


_WIDTH = 100


def write_guide(sheet: Worksheet, form: Form, texts: Texts) -> None:
    """Fills the sheet: column A is for colours, B for the text."""
    words = {
        "year": form.year,
        "parties": ", ".join(form.parties),
        "agreement": form.agreement,
        "engine_version": form.engine_version,
        "pack_sha256": form.pack_sha256,
    }
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 6, _WIDTH
    looks.heading(sheet, 1, form.title, 16)
    looks.heading(sheet, 2, texts("guide-title", **words))
    _paragraph(sheet, 3, texts("guide-who", **words))
    _paragraph(sheet, 4, texts("guide-what", **words))
    top = 6
    for title, codes in _SECTIONS.items():
        looks.heading(sheet, top, texts(title), 12)
        for row, code in enumerate(codes, top + 1):
            _paragraph(sheet, row, texts(code, **words))
        top += len(codes) + 2
        if title == "guide-how-title":
            top = _colours(sheet, form, top, texts)
    version = looks.written(looks.at(sheet, top, 2), texts("guide-version", **words))
    version.font = Font(name=looks.FONT, size=8, color="808080")
    sheet.sheet_view.showGridLines = False
    looks.protect(sheet)
    looks.print_setup(sheet, "portrait", texts("footer"))


def _paragraph(sheet: Worksheet, row: int, text: str) -> None:
    looks.written(looks.at(sheet, row, 2), text)
    looks.fit(sheet, row, [(text, _WIDTH)])


def _colours(sheet: Worksheet, form: Form, top: int, texts: Texts) -> int:
    """The colours with what they mean; returns the row after them."""
    looks.heading(sheet, top, texts("guide-colours-title"), 12)
    legend = tuple(_legend(form, texts))
    for row, (colour, text) in enumerate(legend, top + 1):
        swatch = looks.at(sheet, row, 1)
        swatch.fill, swatch.border = looks.filled(colour), looks.GRID
        _paragraph(sheet, row, text)
    return top + len(legend) + 2


def _legend(form: Form, texts: Texts) -> Iterator[tuple[str, str]]:
    yield looks.INPUT, texts("guide-input")
    if form.earlier:
        yield looks.TAKEN, texts("guide-taken", files=", ".join(form.earlier))
        yield looks.LOCKED, texts("guide-earlier")
