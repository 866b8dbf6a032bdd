"""Numbers in messages: kept as numbers, since how they are written is for whoever shows them."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class Amount:
    """A submitted number, or what some add up to, with the unit that it is in."""

    value: Fraction
    unit: str

    def __str__(self) -> str:
        """The number as it would be typed; all of them end after a few decimals."""
        scaled = self.value * 10**15
        digits = f"{abs(scaled.numerator // scaled.denominator):016d}"
        text = f"{digits[:-15]}.{digits[-15:]}".rstrip("0").rstrip(".")
        return f"-{text}" if self.value < 0 else text
