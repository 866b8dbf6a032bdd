"""How the parts of a workbook refer to each other, in whichever edition of the standard."""

from xml.etree import ElementTree as ET

_SHEET = "/worksheet"


def local(item: ET.Element) -> str:
    """The name of an element without its namespace."""
    return item.tag.rpartition("}")[2]


def link(item: ET.Element) -> str:
    """The id of the relationship that an element names; raises LookupError where it names none."""
    for key, value in item.items():
        if key.endswith("}id"):
            return value
    raise LookupError("no relationship")


def inside(target: str) -> str:
    """Where in the archive the target of a relationship of the workbook is."""
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def is_sheet(relation: ET.Element) -> bool:
    """Whether a relationship leads to a sheet with cells, wherever its part lies."""
    return relation.get("Type", "").endswith(_SHEET)
