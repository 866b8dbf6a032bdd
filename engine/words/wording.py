"""Finds the words: sentences of the catalogue, names of facts, parameters and parties."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from pathlib import Path
from urllib.parse import urlsplit

from engine.judge.findings import Subject
from engine.judge.headroom import Headroom
from engine.judge.parameters import ParameterUse
from engine.words.locale import day, money, quantity
from facts.catalogue import catalogue, filled
from facts.periods import Period
from facts.reference import Series
from facts.values import Value
from facts.vocabulary import Vocabulary
from rules.schema import Parameter

TEXTS = Path(__file__).parent / "texts" / "findings.yaml"


SIGNS = {"*": "\N{MULTIPLICATION SIGN}", "-": "\N{MINUS SIGN}"}


class Words:
    """Says things in one language; knows what facts and parameters are called."""

    def __init__(
        self,
        language: str,
        vocabulary: Vocabulary,
        parameters: Mapping[str, Parameter],
        series: Mapping[str, Series],
    ) -> None:
        """`language` is `nl` or `en`."""
        self.language = language
        self.vocabulary = vocabulary
        self.parameters = parameters
        self.series = series

    def say(self, *path: str, **words: object) -> str:
        """The sentence at `path` in the catalogue, with its words filled in."""
        return filled(catalogue(TEXTS), self.language, path, words)

    def label(self, fact: str) -> str:
        """What a fact is called."""
        return self.vocabulary.facts[fact].label[self.language]

    def parameter(self, name: str) -> str:
        """What a parameter or series is called."""
        return self.named(name).label[self.language]

    def named(self, name: str) -> Parameter | Series:
        """The parameter of the agreement by this name, or else the national series."""
        return self.parameters.get(name) or self.series[name]

    def value(self, value: Value) -> str:
        """What is on record: a date, or yes or no."""
        if isinstance(value, bool):
            return self.say("flag", str(value).lower())
        return day(value, self.language) if isinstance(value, date) else str(value)

    def period(self, period: Period) -> str:
        """A period as people say it: `2024`, `het eerste kwartaal van 2024`, a day."""
        if period.is_day:
            return day(period.end, self.language)
        if period == period.year:
            return str(period)
        return self.say("period", period.text[5:], year=period.text[:4])

    def unit(self, name: str) -> str:
        """The unit of a parameter or series."""
        return self.named(name).unit

    def source(self, use: ParameterUse) -> str:
        """A parameter's value with where it comes from and how sure it is."""
        certainty = self.say("inferred") if use.inferred else self.say("certainty", use.certainty)
        return self.say(
            "source",
            label=self.parameter(use.name),
            key=use.key,
            value=quantity(use.value, self.unit(use.name), self.language),
            source=origin(use.source),
            certainty=certainty,
        )

    def steps(self, count: Fraction, room: Headroom) -> str:
        """A distance as people count it: lettings, dwellings, euros, percentage points."""
        if room.unit == "cent":
            return money(count / 100, self.language)
        return quantity(count, room.unit, self.language)

    def agreed(self, about: Subject) -> str:
        """What the parties agreed, with the clause."""
        return self.say(
            "agreed",
            title=about.agreement.title,
            clause=about.norm.clause,
            agreed=about.norm.agreed[self.language],
        )


def origin(source: str) -> str:
    """A source as it reads in a sentence: of a page only the site, the evidence has it whole."""
    return urlsplit(source).hostname or source
