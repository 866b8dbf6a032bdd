"""The grammar of measures and bounds: how their text is read.

    measure:  lettings_above_income_limit / lettings_social
              dwellings_label_e + dwellings_label_f - claimed efg_exempt_monument
              (1 * dwellings_label_a + 2 * dwellings_label_b) / dwellings_labelled
    bound:    at most 7.5%
              at most cao_wage_growth[year - 1] - 0.5 pp
              at most land_price_limit[year] * stacking_factor[storeys]
              at most 0 dwellings by 2028-12-31
              by 2024-09-30, by Q3 (of each year)

A measure may look at another year, `dwellings_total[year - 1]`, or at all years since one, added
up, `homes_delivered[since 2024]`, or averaged, `rent_rise[average since 2024]`. `claimed` marks
an exemption that does not exist until somebody claims it. Nothing else can be said: no functions,
no conditions, no loops.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Literal

from facts.periods import FIRST_YEAR, LAST_YEAR
from facts.problems import Refused
from facts.units import units
from rules.expressions import (
    Bound,
    Day,
    Expression,
    FactRef,
    Measure,
    Number,
    Operation,
    TableValue,
    YearValue,
)
from rules.numerals import check_length, refuse_foreign

MAX_LENGTH = 300
MAX_TOKENS = 60
MAX_YEARS = 10
"""How far a measure or a bound may look back or ahead."""


def parse_measure(text: str) -> Measure:
    """Reads a measure; raises Refused with what is wrong where."""
    parser = _Parser(text)
    tree = _of_facts(parser.expression())
    parser.end()
    return Measure(text, tree)


def _of_facts(tree: Expression) -> Expression:
    """A measure is made of facts: what is looked up by year in it is a fact of that year."""
    if isinstance(tree, YearValue):
        return FactRef(tree.name, offset=tree.offset)
    if isinstance(tree, Operation):
        return Operation(tree.sign, _of_facts(tree.left), _of_facts(tree.right))
    return tree


def parse_bound(text: str) -> Bound:
    """Reads a bound; raises Refused with what is wrong where."""
    parser = _Parser(text)
    if parser.accept("by"):
        day = parser.day()
        parser.end()
        return Bound(text, "at most", day)
    side: Literal["at most", "at least"] = parser.side()
    tree = parser.expression()
    by = parser.date() if parser.accept("by") else None
    parser.end()
    return Bound(text, side, tree, by)


_TOKEN = re.compile(
    r"\s*(?:(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})|(?P<number>[0-9]+(?:\.[0-9]+)?)"
    r"|(?P<word>[A-Za-z_][A-Za-z0-9_]*)|(?P<sign>[-+*/()\[\]%]))"
)
_LAST_DAYS = {
    "Q1": (3, 31), "Q2": (6, 30), "Q3": (9, 30), "Q4": (12, 31), "H1": (6, 30), "H2": (12, 31),
}  # fmt: skip
_UNIT_WORDS = {"pp": "percentage point", "EUR": "EUR"}


class _Parser:
    """Recursive descent over one line; every method reads one construct."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = list(_tokens(text))
        self.at = 0

    def peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def accept(self, *wanted: str) -> str:
        token = self.peek()
        if token in wanted:
            self.at += 1
            return token
        return ""

    def expect(self, wanted: str) -> None:
        if not self.accept(wanted):
            raise self.refused("expression-expected", wanted=wanted)

    def refused(self, code: str, wanted: str = "") -> Refused:
        return Refused(code, text=self.text, found=self.peek() or "-", wanted=wanted)

    def end(self) -> None:
        if self.peek():
            raise self.refused("expression-left-over")

    def side(self) -> Literal["at most", "at least"]:
        if self.accept("at"):
            if self.accept("most"):
                return "at most"
            if self.accept("least"):
                return "at least"
        raise self.refused("expression-side")

    def date(self) -> date:
        token = self.peek()
        try:
            found = date.fromisoformat(token)
        except ValueError:
            raise self.refused("expression-date") from None
        self.check_year(found.year)
        self.at += 1
        return found

    def day(self) -> Day:
        token = self.peek()
        if token in _LAST_DAYS:
            self.at += 1
            return Day(None, *_LAST_DAYS[token])
        found = self.date()
        return Day(found.year, found.month, found.day)

    def expression(self) -> Expression:
        tree = self.term()
        while sign := self.accept("+", "-"):
            tree = Operation("+" if sign == "+" else "-", tree, self.term())
        return tree

    def term(self) -> Expression:
        tree = self.factor()
        while sign := self.accept("*", "/"):
            tree = Operation("*" if sign == "*" else "/", tree, self.factor())
        return tree

    def factor(self) -> Expression:
        if self.accept("("):
            tree = self.expression()
            self.expect(")")
            return tree
        if self.accept("claimed"):
            return self.claimed()
        if self.peek()[:1].isdigit():
            return self.number()
        name = self.name()
        return self.lookup(name) if self.accept("[") else FactRef(name)

    def claimed(self) -> FactRef:
        name = self.name()
        found = _of_facts(self.lookup(name)) if self.accept("[") else FactRef(name)
        if not isinstance(found, FactRef):
            raise self.refused("expression-years", wanted=str(MAX_YEARS))
        return replace(found, claimed=True)

    def name(self) -> str:
        token = self.peek()
        if not token[:1].isalpha():
            raise self.refused("expression-name")
        self.at += 1
        return token

    def number(self) -> Number:
        token = self.peek()
        if "-" in token:
            raise self.refused("expression-no-date")
        check_length(token, self.text)
        value = Decimal(token)
        self.at += 1
        if self.accept("%"):
            return Number(value, "percent")
        word = self.peek()
        if word in _UNIT_WORDS or word in units():
            self.at += 1
            return Number(value, _UNIT_WORDS.get(word, word))
        return Number(value, None)

    def lookup(self, name: str) -> Expression:
        mean = bool(self.accept("average"))
        if mean or self.peek() == "since":
            self.expect("since")
            return self.since(name, mean=mean)
        if not self.accept("year"):
            fact = self.name()
            self.expect("]")
            return TableValue(name, fact)
        sign = self.accept("+", "-")
        steps = 0
        if sign:
            token = self.peek()
            if not token.isdigit() or len(token) > 2 or int(token) > MAX_YEARS:
                raise self.refused("expression-years", wanted=str(MAX_YEARS))
            self.at += 1
            steps = int(token) if sign == "+" else -int(token)
        self.expect("]")
        return YearValue(name, steps)

    def since(self, name: str, *, mean: bool) -> FactRef:
        year = self.peek()
        if not re.fullmatch(r"[0-9]{4}", year):
            raise self.refused("expression-years", wanted=str(MAX_YEARS))
        self.check_year(int(year))
        self.at += 1
        self.expect("]")
        return FactRef(name, since=int(year), mean=mean)

    def check_year(self, year: int) -> None:
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise self.refused("expression-year-outside", wanted=f"{FIRST_YEAR}-{LAST_YEAR}")


def _tokens(text: str) -> Iterator[str]:
    if len(text) > MAX_LENGTH:
        raise Refused("expression-too-long", text=text[:40], limit=MAX_LENGTH)
    at = count = 0
    stripped = text.rstrip()
    while at < len(stripped):
        match = _TOKEN.match(stripped, at)
        count += 1
        if match is None or count > MAX_TOKENS:
            refuse_foreign(text)
            raise Refused("expression-character", text=text, found=stripped[at : at + 10].strip())
        yield match[0].strip()
        at = match.end()
