"""What the bands of a norm look like: the zones from low to high, with the bounds between them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from engine.judge.compiling import printed_bound
from engine.judge.parameters import Parameters, evaluate, rounded_to, table_in
from engine.output.charts import Caption, Mark, Status, Zone
from engine.words.agreeing import AgreementText
from engine.words.locale import day, quantity
from facts.catalogue import catalogue, filled
from rules.expressions import Bound
from rules.loader import Library
from rules.schema import Norm

TEXTS = Path(__file__).parent / "texts" / "book.yaml"


@dataclass(frozen=True)
class Bands:
    """A norm ready to be drawn: there is one edge fewer than zones.

    `note` says for which year or class the bounds hold, where they differ.
    """

    zones: tuple[Zone, ...]
    edges: tuple[Mark, ...]
    caption: Caption
    note: str


class BandText:
    """Draws up the bands of the norms of one agreement, in one language."""

    def __init__(self, library: Library, text: AgreementText) -> None:
        """Knows the series of the library and what the agreement prints."""
        self.text = text
        self.parameters = Parameters(text.pack.parameters, library.reference)

    def drawings(self, norm: Norm) -> Iterator[Bands]:
        """The bands of a norm; of a table those of each class that it prints."""
        table = table_in(norm.holds.tree)
        keys = self.parameters.classes(table.name) if table else (None,)
        for i, key in enumerate(keys):
            year, values = self._latest(norm, key)
            note = self._note(norm, year, key)
            edges = [
                Mark(value if value is not None else Fraction(n), self._written(norm, value))
                for n, value in enumerate(values)
            ]
            yield self._bands(norm, edges, note, f"bands-{norm.id}-{i}" if i else norm.id)

    def _bands(self, norm: Norm, edges: Sequence[Mark], note: str, key: str) -> Bands:
        """The zones around the bounds: those of `pass` and `warn`, then the one of `also`."""
        words = self.text.words
        held = 2 if norm.warn is not None else 1
        order: list[Status] = ["pass", "warn"] if held > 1 else ["pass"]
        last = self.last(norm)
        zones = [Zone(status, words.say("outcome", status)) for status in (*order, last)]
        main = list(edges[:held])
        if norm.holds.side == "at least":
            zones, main = zones[::-1], main[::-1]
        if norm.also is not None:
            zones, main = _beside(norm, zones, main, edges[held])
        name = self.say("bands", "title", clause=norm.clause, title=self.text.title(norm))
        caption = Caption(f"bands-{key}" if key == norm.id else key, name, self.told(norm, note))
        return Bands(tuple(zones), tuple(main), caption, note)

    def last(self, norm: Norm) -> Status:
        """What crossing the last bound is, unless what is on record decides otherwise."""
        return "breach" if norm.force == "binding" else "warn"

    def told(self, norm: Norm, note: str = "") -> str:
        """The bands in a sentence."""
        words = self.text.words
        parts = [f"{words.say('outcome', 'pass')}: {self.text.bound(norm, norm.holds)}"]
        if norm.also is not None:
            parts.append(self.text.say("and_also", bound=self.text.bound(norm, norm.also)))
        if norm.warn is not None:
            parts.append(f"{words.say('outcome', 'warn')}: {self.text.bound(norm, norm.warn)}")
        parts.append(self.say("bands", "beyond", outcome=words.say("outcome", self.last(norm))))
        return "; ".join((*parts, note) if note else parts)

    def _latest(self, norm: Norm, key: str | None) -> tuple[int, list[Fraction | None]]:
        """The bounds in the last judged year for which there are values; None where there are none.

        The order is pass, warn, also.
        """
        years = self.text.pack.agreement.years
        start = max(norm.valid.start.year, years.start.year)
        end = min([day.year for day in (norm.valid.end, years.end) if day] or [start])
        bounds = [bound for bound in (norm.holds, norm.warn, norm.also) if bound is not None]
        found: list[Fraction | None] = []
        for year in range(max(start, end), start - 1, -1):
            found = [self._value(norm, bound, year, key) for bound in bounds]
            if None not in found:
                return year, found
        return start, found

    def _value(self, norm: Norm, bound: Bound, year: int, key: str | None) -> Fraction | None:
        printed = printed_bound(bound, self.text.units[norm.id], year)
        if printed is not None:
            return printed
        worked = evaluate(bound.tree, self.parameters, year, key)
        return None if worked.lacking else rounded_to(worked.value, norm.round)

    def _written(self, norm: Norm, value: Fraction | None) -> str:
        if value is None:
            return self.say("bands", "unknown")
        return quantity(value, self.text.units[norm.id], self.text.language)

    def _note(self, norm: Norm, year: int, key: str | None) -> str:
        """The year and class of the values, where they matter."""
        unit = self.text.units[norm.id]
        bounds = [bound for bound in (norm.holds, norm.warn, norm.also) if bound is not None]
        fixed = all(
            printed_bound(b, unit, year) == printed_bound(b, unit, year + 1) for b in bounds
        )
        printed = all(printed_bound(bound, unit, year) is not None for bound in bounds)
        if fixed and printed:
            by = norm.holds.by
            return self.say("bands", "by", day=day(by, self.text.language)) if by else ""
        table = table_in(norm.holds.tree)
        place = {"label": self.text.words.label(table.fact), "key": key} if table else {}
        return self.say("bands", "class" if table else "year", year=year, **place)

    def say(self, *path: str, **words: object) -> str:
        """The sentence at `path` in the catalogue of the book."""
        return filled(catalogue(TEXTS), self.text.language, path, words)


def _beside(
    norm: Norm, zones: list[Zone], edges: list[Mark], other: Mark
) -> tuple[list[Zone], list[Mark]]:
    """With the bound on the other side of what passes, beyond which is as beyond the last one."""
    beyond = zones[-1] if norm.holds.side == "at most" else zones[0]
    if norm.holds.side == "at most":
        return [beyond, *zones], [other, *edges]
    return [*zones, beyond], [*edges, other]
