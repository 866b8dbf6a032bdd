"""What a cell of a workbook holds, how it shows it, and what Excel itself lets people type."""

from datetime import date
from decimal import Decimal
from typing import Literal

from openpyxl.worksheet.datavalidation import DataValidation

from facts.forms import Entry
from facts.units import Kind
from facts.values import LIMIT_DIGITS, Value
from facts.writers.texts import Texts

FORMATS: dict[Kind, str] = {
    "count": "#,##0",
    "money": '"€" #,##0.00',
    "percent": "0.0###%",
    "date": "dd-mm-yyyy",
    "done": "dd-mm-yyyy",
}
"""How a value is shown. A percent sign that Excel knows makes it scale what people type."""
PLAIN = "General"
TEXT = "@"
EXACT_DIGITS = 15
"""As many digits of a number as Excel keeps."""
LONGEST_PROMPT = 255
LONGEST_TITLE = 32
LONGEST_SUBJECT = 200
_LARGEST = 10**LIMIT_DIGITS - 1
_EPOCH = date(1899, 12, 30)
_FIRST, _LAST = (date(2000, 1, 1) - _EPOCH).days, (date(2100, 12, 31) - _EPOCH).days

Content = str | int | Decimal | date


def content(value: Value, kind: Kind, texts: Texts) -> Content:
    """What a cell in the format of its kind holds to show a value, exactly.

    A number with more digits than Excel keeps becomes a text.
    """
    if isinstance(value, bool):
        return texts("yes" if value else "no")
    if isinstance(value, date):
        return value
    if len(value.normalize().as_tuple().digits) > EXACT_DIGITS:
        return f"{value:f}".replace(".", ",") + ("%" if kind == "percent" else "")
    number = value.scaleb(-2) if kind == "percent" else value
    return int(number) if number == number.to_integral_value() else number


def validation(entry: Entry, address: str, texts: Texts) -> DataValidation:
    """What may be typed in the cell of a value, with what is asked and what to do if it is wrong.

    A percentage that is unlikely can be kept; everything else that does not fit is refused.
    """
    kind = entry.fact.kind
    noun = getattr(entry.fact.counted_unit, texts.language).other
    rule = _rule(kind, address, texts)
    rule.add(address)
    rule.showInputMessage = rule.showErrorMessage = True
    rule.promptTitle = _cut(entry.fact.label[texts.language], LONGEST_TITLE)
    how = texts(f"how-{kind}", unit=noun)
    rule.prompt = _cut(f"{how} {_begun(entry.fact.definition[texts.language])}", LONGEST_PROMPT)
    rule.errorTitle = rule.promptTitle
    rule.error = texts(f"wrong-{kind}")
    rule.errorStyle = "warning" if kind == "percent" else "stop"
    return rule


def subject_validation(addresses: list[str], texts: Texts) -> DataValidation:
    """What may be typed where a party names the project itself."""
    rule = DataValidation(
        type="textLength", operator="lessThanOrEqual", formula1=str(LONGEST_SUBJECT)
    )
    for address in addresses:
        rule.add(address)
    rule.showInputMessage = rule.showErrorMessage = True
    rule.promptTitle = rule.errorTitle = texts("subject-prompt-title")
    rule.prompt, rule.error = texts("subject-prompt"), texts("subject-error")
    return rule


def _rule(kind: Kind, address: str, texts: Texts) -> DataValidation:
    number = f"ISNUMBER({address})"
    cents = f"AND({number},{address}>=0,{address}<={_LARGEST},ROUND({address},2)={address})"
    day = f"AND({number},{address}>={_FIRST},{address}<={_LAST})"
    undone = f'LOWER(TRIM({address}))="{texts("no")}"'
    if kind == "count":
        return _between("whole", 0, _LARGEST)
    if kind == "money":
        return DataValidation(type="custom", formula1=cents)
    if kind == "flag":
        return DataValidation(type="list", formula1=f'"{texts("yes")},{texts("no")}"')
    if kind == "date":
        return _between("date", _FIRST, _LAST)
    if kind == "done":
        return DataValidation(type="custom", formula1=f"IF({number},{day},{undone})")
    lowest, highest = {"percent": (-1, 1), "share": (0, 1)}.get(kind, (-_LARGEST, _LARGEST))
    return _between("decimal", lowest, highest)


def _between(
    kind: Literal["whole", "decimal", "date"], lowest: int, highest: int
) -> DataValidation:
    return DataValidation(
        type=kind, operator="between", formula1=str(lowest), formula2=str(highest)
    )


def _begun(text: str) -> str:
    return text[:1].upper() + text[1:]


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"
