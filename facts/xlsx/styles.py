"""How the numbers of a workbook are shown: the format that each style of a cell comes to."""

from xml.etree import ElementTree as ET

from facts.xlsx.relations import local

GENERAL_FORMAT = 0


def formats_written_out(styles: ET.Element) -> dict[int, str]:
    """The formats that a file writes out, by number.

    Conditional formats have numbers of their own, which say nothing about cells.
    """
    return {
        int(item.get("numFmtId", 0)): item.get("formatCode", "General")
        for item in _listed(styles, "numFmts")
    }


def formats_of_cells(styles: ET.Element) -> list[int]:
    """The number of the format of each style of a cell.

    Where a style has none of its own, or says that its plain one does not apply, the format is
    that of the named style behind it, such as `Percent`.
    """
    named = [int(item.get("numFmtId", 0)) for item in _listed(styles, "cellStyleXfs")]
    return [_format(item, named) for item in _listed(styles, "cellXfs")]


def _format(style: ET.Element, named: list[int]) -> int:
    own = int(style.get("numFmtId", GENERAL_FORMAT))
    silent = style.get("numFmtId") is None or style.get("applyNumberFormat") in ("0", "false")
    behind = int(style.get("xfId", 0))
    if own != GENERAL_FORMAT or not silent or not 0 <= behind < len(named):
        return own
    return named[behind]


def _listed(styles: ET.Element, name: str) -> list[ET.Element]:
    """What one list of the styles holds."""
    return [item for part in styles if local(part) == name for item in part]
