"""One norm as the book tells it: everything there is to say about it, in words and drawings."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from engine.approvals import Standing
from engine.book.scenarios import Told, told
from engine.book.source import Source
from engine.output import charts
from engine.output.pages import Drawn, Pages, drawn
from engine.templates import needed
from engine.words.agreeing import AgreementText, rhythm
from engine.words.banding import BandText
from engine.words.comparing import ComparisonText
from engine.words.locale import day, quantity
from engine.words.mutating import MutantText
from engine.words.reviewing import StandingText
from engine.words.wording import origin
from facts.reference import Series
from facts.units import units
from rules.comparing import Continued
from rules.dimensions import Names
from rules.expressions import TableValue, YearValue, walk
from rules.mutants import mutants
from rules.schema import Norm, Pack, Span, Unjudged

RECORDS = ("only_if", "unless", "follow_up", "on_record")


@dataclass(frozen=True)
class Figure:
    """A figure that a norm needs: its name, what it means and where the glossary has it."""

    id: str
    label: str
    definition: str
    unit: str
    instead: str = ""


@dataclass(frozen=True)
class Value:
    """A printed or publicly known value, by year or class, with its source and certainty."""

    key: str
    value: str
    source: str
    certainty: str


@dataclass(frozen=True)
class Values:
    """The values of a parameter or series."""

    label: str
    rows: tuple[Value, ...]


@dataclass(frozen=True)
class Chart:
    """A drawing of the bands with its words."""

    svg: Drawn
    text: str


@dataclass(frozen=True)
class Before:
    """What a norm was in the agreement before: `how` is new, same or changed."""

    how: str
    differences: tuple[str, ...] = ()
    was: tuple[tuple[str, str | None], ...] = ()


@dataclass(frozen=True)
class Entry:
    """Everything the book says about one norm."""

    norm: Norm | Unjudged
    rows: tuple[tuple[str, str], ...]
    why: str
    charts: tuple[Chart, ...]
    figures: tuple[Figure, ...]
    values: tuple[Values, ...]
    readings: tuple[tuple[str, str, str], ...]
    scenarios: tuple[Told, ...]
    standing: Standing
    review: str
    indifferent: tuple[tuple[str, str], ...]
    before: Before | None

    @property
    def words(self) -> str:
        """What it can be found by, beside its title."""
        told = [text for row in self.rows for text in row]
        asked = [text for reading in self.readings for text in reading]
        return " ".join((self.norm.id, *told, *(f.label for f in self.figures), *asked))


class NormTeller:
    """Tells the norms of one agreement in one language."""

    def __init__(self, source: Source, pack: Pack, pages: Pages) -> None:
        """Takes the words of `pages`."""
        self.source, self.pack, self.pages = source, pack, pages
        self.language = pages.language
        self.text = AgreementText(source.library, pack, self.language)
        self.bands = BandText(source.library, self.text)
        self.mutants = MutantText(source.library, pack, self.language)

    def entry(self, norm: Norm | Unjudged) -> Entry:
        """The whole of one norm."""
        key = (self.pack.id, norm.id)
        judged = norm if isinstance(norm, Norm) else None
        standing = self.source.standings[key]
        return Entry(
            norm=norm,
            rows=tuple(self._rows(norm)),
            why="" if isinstance(norm, Norm) else norm.why[self.language],
            charts=tuple(self._charts(judged)) if judged else (),
            figures=tuple(self._figures(judged)) if judged else (),
            values=tuple(self._values(judged)) if judged else (),
            readings=self._readings(norm),
            scenarios=told(self.source.results.get(key, ()), self.language),
            standing=standing,
            review=StandingText(self.language).standing(standing),
            indifferent=tuple(self._indifferent(norm)),
            before=self._before(norm),
        )

    def _rows(self, norm: Norm | Unjudged) -> Iterator[tuple[str, str]]:
        """What it says, term by term."""
        say, lang = self.pages.say, self.language
        yield say("agreed"), norm.agreed[lang]
        yield (
            say("source"),
            say("source_is", title=self.pack.agreement.title, clause=self._clause(norm.clause)),
        )
        yield say("binds"), self._bound_parties(norm)
        if norm.subjects:
            yield say("subject"), "; ".join(norm.subjects)
        yield say("force"), f"{self.text.force(norm.force)}: {say('force_means', norm.force)}"
        yield say("every"), rhythm(norm.every, lang)
        yield say("valid"), span(self.pages, norm.valid)
        if isinstance(norm, Norm):
            yield say("measure"), self.text.measure(norm.measure)
            yield say("bounds"), self._bounds(norm)
            yield from self._details(norm)
        yield say("next"), norm.next[lang]

    def _clause(self, number: str) -> str:
        """A clause as it is cited: `artikel 2.2.4`, but `bijlage 1 H` as it stands."""
        return self.pages.say("clause_of", clause=number) if number[:1].isdigit() else number

    def _bound_parties(self, norm: Norm | Unjudged) -> str:
        names = self.text.names(self.pack.bound_by(norm))
        return self.pages.say("jointly", names=names) if norm.jointly else names

    def _bounds(self, norm: Norm) -> str:
        """The bands in a sentence, with what holds before the date."""
        told = self.bands.told(norm)
        if norm.until_then != "pace of the last year":
            return told
        return f"{told}; {self.text.words.say('pace')}"

    def _details(self, norm: Norm) -> Iterator[tuple[str, str]]:
        """The keys that only some norms have."""
        say, words = self.pages.say, self.text.words
        for name in RECORDS:
            fact = getattr(norm, name)
            if fact is not None:
                yield say("details", name), words.label(fact)
        if norm.split is not None:
            by = words.label(norm.split_by) if norm.split_by else ""
            how = "by" if norm.split_by else "equally"
            yield say("details", "split"), say("split", how, label=by)
        if norm.round is not None:
            yield say("details", "round"), words.say("rounding", norm.round)
        if norm.figures_of is not None:
            members = self.pack.members(norm.figures_of)
            yield say("details", "figures_of"), self.text.names(members)
        if norm.national is not None:
            yield say("details", "national"), words.parameter(norm.national)
        if norm.beside is not None:
            yield say("details", "beside"), say("beside")

    def _charts(self, norm: Norm) -> Iterator[Chart]:
        for found in self.bands.drawings(norm):
            svg = charts.bands(found.zones, found.edges, found.caption)
            key = "scale_of" if found.note else "scale"
            yield Chart(drawn(svg), self.pages.say("bands", key, note=found.note))

    def _figures(self, norm: Norm) -> Iterator[Figure]:
        for name in needed(norm):
            fact = self.source.library.vocabulary.facts[name]
            rise, instead = fact.or_rise, ""
            if rise is not None:
                ends = {"start": self.text.words.label(rise.start)}
                ends["end"] = self.text.words.label(rise.end)
                instead = self.pages.say("or_rise", **ends)
            lang = self.language
            unit = getattr(units()[fact.unit], lang).other
            yield Figure(name, fact.label[lang], fact.definition[lang], unit, instead)

    def _values(self, norm: Norm) -> Iterator[Values]:
        """The parameters and series that its bounds are made of, with their sources."""
        bounds = [bound for bound in (norm.holds, norm.warn, norm.also) if bound is not None]
        parts = [part for bound in bounds for part in walk(bound.tree)]
        names = [part.name for part in parts if isinstance(part, YearValue | TableValue)]
        for name in dict.fromkeys([*names, *([norm.national] if norm.national else [])]):
            yield Values(self.text.words.parameter(name), tuple(self._sourced(name)))

    def _sourced(self, name: str) -> Iterator[Value]:
        words, lang, say = self.text.words, self.language, self.pages.say
        named = words.named(name)
        if isinstance(named, Series):
            for year, dated in named.values.items():
                shown = quantity(Fraction(dated.value), named.unit, lang)
                sure = words.say("certainty", dated.certainty)
                yield Value(str(year), shown, origin(dated.source), sure)
            return
        for key, printed in named.values.items():
            shown = quantity(Fraction(printed.value), named.unit, lang)
            sure = words.say("certainty", "agreed")
            if printed.inferred is not None:
                sure = say("inferred", why=printed.inferred[lang])
            yield Value(key, shown, self._clause(printed.clause), sure)

    def _readings(self, norm: Norm | Unjudged) -> tuple[tuple[str, str, str], ...]:
        lang = self.language
        return tuple((r.question[lang], r.chosen[lang], r.why[lang]) for r in norm.readings)

    def _indifferent(self, norm: Norm | Unjudged) -> Iterator[tuple[str, str]]:
        """The changes that cannot matter to any verdict, each with the reason."""
        for mutant in mutants(self.pack, norm, self._names):
            if mutant.equivalent is not None:
                reason = self.pages.say("makes_none", reason=self.mutants.reason(mutant))
                yield self.mutants.question(mutant), reason

    @cached_property
    def _names(self) -> Names:
        library = self.source.library
        return Names(library.vocabulary.facts, self.pack.parameters, library.reference)

    def _before(self, norm: Norm | Unjudged) -> Before | None:
        """What it was in the agreement before; None where there was none before."""
        comparison = self.source.comparisons.get(self.pack.id)
        if comparison is None:
            return None
        item = self._continued.get(norm.id)
        if item is None:
            return Before("new")
        text = ComparisonText(self.source.library, comparison, self.language)
        was = tuple(
            (
                self.pages.say("row_of", clause=old.clause, title=old.title[self.language]),
                self.source.places.get((comparison.older.id, old.id)),
            )
            for old in item.match.old
        )
        return Before("changed" if item.differences else "same", tuple(text.differences(item)), was)

    @cached_property
    def _continued(self) -> dict[str, Continued]:
        comparison = self.source.comparisons.get(self.pack.id)
        return {item.new.id: item for item in comparison.continued} if comparison else {}


def span(pages: Pages, valid: Span) -> str:
    """From which day to which, in words."""
    start = day(valid.start, pages.language)
    if valid.end is None:
        return pages.say("span_open", start=start)
    return pages.say("span", start=start, end=day(valid.end, pages.language))
