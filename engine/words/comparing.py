"""Says in words what differs between two agreements, from sentences in `texts/comparing.yaml`."""

from calendar import monthrange
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

from engine.words.agreeing import TEXTS, AgreementText, rhythm, said
from engine.words.listing import LEAP_YEAR
from engine.words.locale import day, listed
from facts.catalogue import catalogue
from rules.comparing import Comparison, Continued
from rules.differing import Difference, Kind
from rules.dimensions import DONE
from rules.expressions import Bound, Day, Measure
from rules.loader import Library
from rules.schema import Norm, Span

Filled = tuple[str, dict[str, object]]
RHYTHMIC = (Kind.NUMBER, Kind.BOUND, Kind.SIDE)


class ComparisonText:
    """Says what differs, in one language."""

    def __init__(self, library: Library, comparison: Comparison, language: str) -> None:
        """Has a writer for the older agreement and one for the newer."""
        self.language = language
        self.old = AgreementText(library, comparison.older, language)
        self.new = AgreementText(library, comparison.newer, language)

    def say(self, *path: str, **words: object) -> str:
        """The sentence at `path` in the catalogue of comparisons."""
        return said(self.language, *path, **words)

    def clause(self, item: Continued) -> str:
        """Where a norm stood and where it stands, once if that is the same."""
        olds = list(dict.fromkeys(norm.clause for norm in item.match.old))
        if olds == [item.new.clause]:
            return item.new.clause
        return self.say("clause_to", old=", ".join(olds), new=item.new.clause)

    def differences(self, item: Continued) -> list[str]:
        """A sentence or two for each difference; first what it was called before."""
        said_with_bound = Kind.RHYTHM if _rhythm_with_bound(item) else None
        told = [
            text
            for found in item.differences
            if found.kind is not said_with_bound
            for text in self.difference(item, found)
        ]
        before = item.match.old
        if item.match.how == "succeeds" and len(before) == 1:
            return [self.say("continues", title=self.old.title(before[0])), *told]
        return told

    def difference(self, item: Continued, found: Difference) -> Iterator[str]:
        """One difference in words; of parties those that came and those that went."""
        if found.kind is Kind.PARTIES:
            yield from self._parties(found)
            return
        key, words = self._filled(item, found)
        yield self.say("difference", key, **words)

    def _filled(self, item: Continued, found: Difference) -> Filled:
        """The key of the sentence and its words."""
        match found.kind:
            case Kind.MERGED:
                filled = self._merged(item)
            case Kind.SPLIT:
                filled = found.kind, self._split(found)
            case Kind.MEASURE:
                filled = self._measured(item, found)
            case Kind.DATE:
                filled = self._date(item, found)
            case Kind.RECORD | Kind.DETAIL:
                filled = self._keyed(found)
            case Kind.VALUES:
                filled = found.kind, self._values(found)
            case Kind.SLIPPED | Kind.FORWARD:
                filled = found.kind, self._planned(found)
            case Kind.JOINTLY:
                filled = "together" if found.new else "apart", {}
            case Kind.GOT_MEASURE | Kind.LOST_MEASURE:
                words = {"old": self.old.norm(item.old), "new": self.new.norm(item.new)}
                filled = found.kind, dict(words)
            case _:
                filled = self._told_both(item, found)
        return filled

    def _told_both(self, item: Continued, found: Difference) -> Filled:
        """Both sides; of a number for one year with the years."""
        if found.kind is not Kind.NUMBER or not _of_other_years(item):
            return found.kind, self._both(item, found)
        years = {"old_year": item.old.valid.end, "new_year": item.new.valid.end}
        return "number-years", {**self._both(item, found), **_years(years)}

    def _merged(self, item: Continued) -> Filled:
        """What came together; of projects also whether the numbers still add up to the same."""
        titles = [self.old.title(norm) for norm in item.match.old]
        words: dict[str, object] = {"count": len(titles), "names": "; ".join(titles)}
        old, new = item.old, item.new
        if not (old.subjects and isinstance(old, Norm) and isinstance(new, Norm)):
            return Kind.MERGED, words
        if old.holds.tree != new.holds.tree:
            return Kind.MERGED, words
        return "merged-same", {**words, "bound": self.new.bound(new, new.holds)}

    def _split(self, found: Difference) -> dict[str, object]:
        """The norms that continue the same one, by clause and title."""
        norms = (norm for norm in self.new.pack.clauses if norm.id in _ids(found.new))
        names = [f"{norm.clause} {self.new.title(norm)}" for norm in norms]
        return {"count": len(names), "names": "; ".join(names)}

    def _measured(self, item: Continued, found: Difference) -> Filled:
        """What is measured, or of a deadline what has to be done."""
        key = "task" if self.new.units[item.new.id] == DONE else found.kind
        return key, {
            name: side.measure(value)
            for name, side, value in self._sides(found)
            if isinstance(value, Measure)
        }

    def _sides(self, found: Difference) -> tuple[tuple[str, AgreementText, object], ...]:
        return ("old", self.old, found.old), ("new", self.new, found.new)

    def _both(self, item: Continued, found: Difference) -> dict[str, object]:
        """Both sides of a difference."""
        rhythmic = found.kind in RHYTHMIC and _rhythm_with_bound(item)
        told: dict[str, object] = {}
        for name, side, value in self._sides(found):
            norm = item.old if name == "old" else item.new
            if isinstance(value, Bound):
                often = f" {rhythm(norm.every, self.language)}" if rhythmic else ""
                told[name] = side.band(norm, found.name or "pass", value) + often
            else:
                told[name] = self._told(found.kind, side, value)
        return told

    def _told(self, kind: Kind, side: AgreementText, value: object) -> str:
        """One side of a difference that is no bound."""
        if isinstance(value, Span):
            return self._span(value)
        if isinstance(value, tuple) and value:
            return listed(list(value), self.language)
        if kind is Kind.FORCE:
            return side.force(str(value))
        if kind is Kind.RHYTHM:
            return rhythm(str(value), self.language)
        return self._plain(value or None)

    def _parties(self, found: Difference) -> Iterator[str]:
        old, new = _ids(found.old), _ids(found.new)
        joined = tuple(party for party in new if party not in old)
        left = tuple(party for party in old if party not in new)
        if joined:
            yield self.say("difference", "joined", names=self.new.names(joined))
        if left:
            yield self.say("difference", "left", names=self.old.names(left))

    def _date(self, item: Continued, found: Difference) -> Filled:
        """A date that moved, and by how much."""
        first, last = _day_of(found.old), _day_of(found.new)
        key = "later" if last > first else "earlier"
        return key, {**self._both(item, found), "apart": self.apart(*sorted((first, last)))}

    def _planned(self, found: Difference) -> dict[str, object]:
        """Two years where both dates end one, else the dates."""
        days = [value for value in (found.old, found.new) if isinstance(value, date)]
        whole = all((value.month, value.day) == (12, 31) for value in days)
        old, new = (str(d.year) if whole else day(d, self.language) for d in days)
        return {"old": old, "new": new, "apart": self.apart(*sorted(days))}

    def _values(self, found: Difference) -> dict[str, object]:
        """Printed values; of classes only those that differ."""
        old, new = _mapping(found.old), _mapping(found.new)
        if self.new.pack.parameters[found.name].by != "year":
            alike = {key for key in old if old[key] == new.get(key)}
            old, new = ({k: v for k, v in side.items() if k not in alike} for side in (old, new))
        return {
            "label": self.new.words.parameter(found.name),
            "old": self.old.values(found.name, old) or self.say("none"),
            "new": self.new.values(found.name, new) or self.say("none"),
        }

    def _keyed(self, found: Difference) -> Filled:
        """A record or another key of the norm, by its name."""
        keys = catalogue(TEXTS)["key"]
        key = keys[found.name][self.language] if found.name in keys else found.name
        shown = [self._named(value) for value in (found.old, found.new)]
        sentence: str = found.kind
        if found.kind is Kind.RECORD and None in (found.old, found.new):
            sentence = "record-new" if found.old is None else "record-gone"
        return sentence, {"key": key, "old": shown[0], "new": shown[1]}

    def _named(self, value: object) -> str:
        """A fact by its name; anything else as the pack has it."""
        known = isinstance(value, str) and value in self.new.words.vocabulary.facts
        return self.new.words.label(str(value)) if known else self._plain(value)

    def _plain(self, value: object) -> str:
        known = catalogue(TEXTS)["value"]
        if value is None:
            return self.say("none")
        return str(known[value][self.language] if value in known else value)

    def _span(self, span: Span) -> str:
        if span.end is None:
            return self.say("span_open", start=day(span.start, self.language))
        whole = span.start.timetuple().tm_yday == 1 and (span.end.month, span.end.day) == (12, 31)
        if not whole:
            start, end = day(span.start, self.language), day(span.end, self.language)
            return self.say("span", start=start, end=end)
        years = {"start": span.start.year, "end": span.end.year}
        return self.say("span_year" if years["start"] == years["end"] else "span_years", **years)

    def apart(self, first: date, last: date) -> str:
        """The time between two days: in years and months where these are whole, else in days."""
        months = (last.year - first.year) * 12 + last.month - first.month
        if first.day != last.day and not (_ends_month(first) and _ends_month(last)):
            return self._count("days", (last - first).days)
        counts = {"years": months // 12, "months": months % 12}
        parts = [self._count(unit, count) for unit, count in counts.items() if count]
        return listed(parts, self.language)

    def _count(self, unit: str, count: int) -> str:
        return self.say(unit, count=count)


def _rhythm_with_bound(item: Continued) -> bool:
    """Whether how often and how much both differ, so that neither can be read alone."""
    kinds = {found.kind for found in item.differences}
    return Kind.RHYTHM in kinds and not kinds.isdisjoint(RHYTHMIC)


def _ids(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, tuple) else ()


def _mapping(value: object) -> Mapping[str, Decimal]:
    return value if isinstance(value, Mapping) else {}


def _day_of(value: object) -> date:
    """The day of a deadline, or the day by which a bound must be met."""
    if isinstance(value, Bound) and isinstance(value.tree, Day):
        return value.tree.in_year(value.tree.year or LEAP_YEAR)
    if isinstance(value, Bound) and value.by is not None:
        return value.by
    raise TypeError(f"{value} has no date")


def _ends_month(value: date) -> bool:
    return value.day == monthrange(value.year, value.month)[1]


def _of_other_years(item: Continued) -> bool:
    """Whether both norms are about one year, and not the same: a row of a table for each year."""
    spans = (item.old.valid, item.new.valid)
    single = all(span.end is not None and span.start.year == span.end.year for span in spans)
    return single and spans[0].start.year != spans[1].start.year


def _years(days: Mapping[str, date | None]) -> dict[str, object]:
    return {name: found.year for name, found in days.items() if found is not None}
