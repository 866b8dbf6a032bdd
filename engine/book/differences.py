"""What an agreement changed, part by part, with links to the norms in the book."""

from collections.abc import Iterable
from dataclasses import dataclass

from engine.book.source import Source
from engine.output.comparison import STANDINGS
from engine.words.agreeing import AgreementText
from engine.words.comparing import ComparisonText
from rules.comparing import Comparison, Continued
from rules.matching import Agreed


@dataclass(frozen=True)
class Row:
    """A norm, where it stands in the book if it does, and what there is to say."""

    clause: str
    title: str
    place: str | None
    told: tuple[str, ...]


@dataclass(frozen=True)
class Difference:
    """Norms that changed in the same way; `asks` tells whether rows say what is asked."""

    heading: str
    rows: tuple[Row, ...]
    asks: bool = True


@dataclass(frozen=True)
class Differences:
    """A whole comparison, in words."""

    heading: str
    totals: str
    note: str
    parts: tuple[Difference, ...]


def parts(found: Comparison, source: Source, language: str) -> Differences:
    """A comparison in the order in which `signaal diff` tells it."""
    text = ComparisonText(source.library, found, language)
    titles = {"older": found.older.agreement.title, "newer": found.newer.agreement.title}
    still = [item for item in found.changed if not item.moved]
    moved = [item for item in found.changed if item.moved]
    counts = {
        name: len(getattr(found, name))
        for name in ("disappeared", "appeared", "changed", "unchanged")
    }
    return Differences(
        heading=text.say("heading", **titles),
        totals=text.say("totals", **counts, moved=len(moved)),
        note=text.say("explained"),
        parts=(
            *(_gone(standing, found, text, source) for standing in STANDINGS),
            Difference(text.say("appeared"), _agreed(found.appeared, text.new, source)),
            Difference(text.say("changed"), _changed(still, text, source), asks=False),
            Difference(text.say("moved"), _changed(moved, text, source), asks=False),
            Difference(
                text.say("unchanged"),
                _agreed((item.new for item in found.unchanged), text.new, source),
            ),
        ),
    )


def _gone(standing: str, found: Comparison, text: ComparisonText, source: Source) -> Difference:
    gone = [norm for norm in found.disappeared if found.standing(norm) == standing]
    return Difference(text.say("gone", standing), _agreed(gone, text.old, source))


def _agreed(norms: Iterable[Agreed], text: AgreementText, source: Source) -> tuple[Row, ...]:
    return tuple(
        Row(
            norm.clause,
            text.title(norm),
            source.places.get((text.pack.id, norm.id)),
            (text.norm(norm),),
        )
        for norm in norms
    )


def _changed(items: Iterable[Continued], text: ComparisonText, source: Source) -> tuple[Row, ...]:
    return tuple(
        Row(
            text.clause(item),
            text.new.title(item.new),
            source.places.get((text.new.pack.id, item.new.id)),
            tuple(text.differences(item)),
        )
        for item in items
    )
