"""Packs drawn at random: every form of norm, with parameters and series that have gaps.

The words are those of a pack in YAML, read by the same models, so that a pack that could not be
written cannot be drawn either.
"""

import re
from collections.abc import Callable, Mapping
from random import Random

from facts.problems import Refused
from facts.reference import Series
from rules.dimensions import Names, check_norm
from rules.expressions import printed_value
from rules.grammar import parse_bound
from rules.schema import Chapter, Pack
from tests.oracle.values import drawn_parameters
from tests.oracle.vocabulary import (
    COUNTS,
    FACTS,
    MONEY,
    RECORDS,
    STOCKS,
    Words,
    agreement,
    chance,
    text,
)

NORMS = 10


class Norms:
    """Draws the words of one norm after another."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng

    def drawn(self, name: str) -> Words:
        """The words of a norm; they may not fit together, which the pack's own checks notice."""
        rng = self.rng
        forms = (
            self.count, self.count, self.stock, self.share, self.share, self.weighed, self.money,
            self.percent, self.percent, self.points, self.occasion, self.deliverable,
            self.deliverable, self.price, self.unjudged,
        )  # fmt: skip
        words = {
            "id": name,
            "covers": [],
            "clause": "1",
            "title": text(name),
            "agreed": text(name),
            "next": text("verder"),
            "valid": self.valid(),
            "binds": rng.choice(
                ["each corporation"] * 4
                + [
                    "all parties",
                    "municipality",
                    "municipality and corporations",
                    ["noord", "zuid"],
                    "each tenants' organisation",
                    "zuid",
                ]
            ),
        }
        words["force"] = rng.choice(["binding"] * 3 + ["signal", "signal", "effort", "forecast"])
        words |= rng.choice(forms)()
        if "not_judged" not in words:
            self.beside(words)
        return words

    def valid(self) -> Words:
        """From and to; often without an end, sometimes within a year."""
        rng = self.rng
        if chance(rng, 80):
            return {"from": "2021-01-01"}
        start = rng.choice(["2024-01-01", "2024-07-01", "2025-01-01"])
        return {"from": start, "to": rng.choice(["2025-06-30", "2025-12-31", "2026-12-31"])}

    def beside(self, words: Words) -> None:
        """The keys that go with any measure."""
        rng = self.rng
        if chance(rng, 25):
            together = {**words, "jointly": True}
            if chance(rng, 30):
                together["figures_of"] = rng.choice(
                    ["each corporation", ["noord", "west"], "all parties", "municipality", "west"]
                )
            words |= together if self.adds_up(words) else {}
        if "since" in words["measure"] and words.get("every") != "project":
            words.pop("every", None)
        if chance(rng, 20) and ("every" not in words or words["every"] == "project"):
            words["subject"] = rng.choice(["Erf", ["Erf", "Haven"]])
        if chance(rng, 15) and not words["measure"].startswith("done"):
            words["beside"] = "total of the corporations"
        if chance(rng, 15):
            words["only_if"] = "condition"
        if words["force"] == "signal":
            if chance(rng, 70):
                words["follow_up"] = rng.choice(RECORDS)
        elif chance(rng, 35):
            key = rng.choice(["unless", "unless", "on_record"])
            names = (*RECORDS, "deviation_a") if key == "unless" else RECORDS
            words[key] = rng.choice(names)

    def adds_up(self, words: Words) -> bool:
        """Whether what parties have together can be added up: no rate but a rise, no price."""
        bare = ("rate", "points", "factor", "opening", "price", "layers")
        return not any(name in words["measure"] for name in bare) and "split" not in words

    def bounds(self, words: Words, numbers: Callable[[], str], *, also: bool = True) -> Words:
        """`pass`, and perhaps `warn`, `also`, a date or a split."""
        rng = self.rng
        side, other = rng.choice([("at most", "at least"), ("at least", "at most")])
        words["pass"] = f"{side} {numbers()}"
        if chance(rng, 35):
            words["warn"] = self.wider(words, numbers)
        if also and chance(rng, 25):
            words["also"] = self.opposite(words, numbers, other)
            if not _apart(words["pass"], words["also"]):
                del words["also"]
        return words

    def wider(self, words: Words, numbers: Callable[[], str]) -> str:
        """A bound beyond `pass`: another number, or what a year asks and something more."""
        inner = words["pass"]
        if "[" not in inner:
            return f"{inner[:8]} {numbers()}"
        return f"{inner} {'+' if inner.startswith('at most') else '-'} {self.bit_of(words)}"

    def opposite(self, words: Words, numbers: Callable[[], str], side: str) -> str:
        """A bound on the other side: another number, or what a year asks, a bit further."""
        inner = words["pass"].removeprefix("at most ").removeprefix("at least ")
        if "[" not in inner:
            return f"{side} {numbers()}"
        return f"{side} {inner} {'+' if side == 'at most' else '-'} {self.bit_of(words)}"

    def bit_of(self, words: Words) -> str:
        """A small number in the unit of the measure."""
        kinds = {"rate": " pp", "rise": " pp", "poin": " pp", "spen": " EUR", "pric": " EUR"}
        return f"{self.rng.randint(1, 20)}{kinds.get(words['measure'].lstrip('(')[:4], '')}"

    def by_date(self, words: Words) -> Words:
        """With a date by which it must be met, the bound before that date too."""
        rng = self.rng
        if chance(rng, 25):
            by = rng.choice([
                "2025-12-31", "2026-12-31", "2028-12-31", "2024-12-31", "2026-06-30", "2025-11-15",
            ])  # fmt: skip
            words["pass"] += f" by {by}"
            words["until_then"] = rng.choice(["pace of the last year", "not due"])
            if re.search(r"claimed \w+\[since", words["measure"]):
                words["until_then"] = "not due"
            if chance(rng, 60):
                words.pop("warn", None)
                words.pop("also", None)
        return words

    def rhythm(self) -> Words:
        """How often a norm is judged."""
        every = self.rng.choice(
            ["year"] * 8 + ["half-year"] * 3 + ["Q1", "Q2", "Q3", "Q4", "Q1 and Q3", "Q2 and Q4"]
        )
        return {} if every == "year" else {"every": every}

    def split(self, words: Words) -> Words:
        """With a total that is shared out."""
        rng = self.rng
        if chance(rng, 35) and "until_then" not in words:
            words["split"] = rng.choice(["equally", f"by {rng.choice([*STOCKS, 'spent_b'])}"])
        if "split" in words or chance(rng, 20):
            words["round"] = rng.choice(["up", "down", "nearest"])
        return words

    def count(self) -> Words:
        """A number of lettings over a period."""
        rng = self.rng
        a, b, _ = rng.sample(COUNTS, 3)
        measure = rng.choice([
            a, a, a, f"{a} + {b}", f"{a} - claimed {b}", f"{a} - {a}[year - 1]", f"{a}[year - 1]",
            f"{a}[since 2023]", f"{a} + {b}[since 2024]", f"{a} - claimed {b}[year - 1]",
            f"2 * {a} + 1 * {b}", f"{a}[average since 2023]", f"{a}[year + 1]",
            f"{a}[year + 1] - {a}", f"{a} - ({b} - {a}[year - 1])",
            f"{a} - claimed {b}[since 2024]",
        ])  # fmt: skip
        numbers = [
            lambda: str(rng.randint(0, 60)), lambda: f"{rng.randint(0, 60)} lettings",
            lambda: "task[year]", lambda: f"task[year - 1] + {rng.randint(0, 9)}",
            lambda: "task[year + 1]", lambda: "task[year] - task[year - 1]",
            lambda: f"(task[year] + {rng.randint(0, 9)}) * 0.5",
            lambda: f"{rng.choice(['2', '0.5', '1.25'])} * task[year]",
            lambda: f"{rng.choice(['2', '0.5', '1.25'])} * {rng.randint(0, 60)} lettings",
        ]  # fmt: skip
        words = {"measure": measure, **self.rhythm()}
        return self.split(self.by_date(self.bounds(words, rng.choice(numbers))))

    def stock(self) -> Words:
        """A number of dwellings at a moment."""
        rng = self.rng
        a, b, _ = rng.sample(STOCKS, 3)
        measure = rng.choice([
            a, f"{a} + {b}", f"{a} + {b} - claimed exempt", f"{a} - claimed exempt",
            f"{a} - {a}[year - 1]", f"{a}[average since 2023]", "rolled", "rolled - claimed exempt",
            "built - gone", "opening", "built[since 2023]",
        ])  # fmt: skip
        numbers = [
            lambda: str(rng.randint(0, 60)), lambda: f"{rng.choice([0, 0, 5, 100])} dwellings",
            lambda: "stock_task[year]", lambda: f"stock_task[year] - {rng.randint(0, 9)}",
        ]  # fmt: skip
        words = {"measure": measure, **self.rhythm()}
        return self.split(self.by_date(self.bounds(words, rng.choice(numbers))))

    def share(self) -> Words:
        """One number in another, of lettings, dwellings or euros."""
        rng = self.rng
        a, b, c = rng.choice(
            [
                ("let_c", "let_b", "let_a"),
                STOCKS,
                MONEY,
                ("spent_c", "spent_b", "spent_a"),
                ("built", "gone", "rolled"),
            ]
        )
        measure = rng.choice([
            f"{a} / {c}", f"{a} / {c}", f"({a} + {b}) / ({a} + {b} + {c})",
            f"({a} - claimed {b}) / {c}", f"{a} / {c}[year - 1]", f"{a}[year - 1] / {c}",
        ])  # fmt: skip
        if a.startswith("stock"):
            measure = measure.replace("stock_b)", "exempt)").replace(
                "claimed stock_b", "claimed exempt"
            )
        numbers = [
            lambda: f"{rng.choice(['7.5', '15', '80', '33.3', '100', '0', '50', '62.55'])}%",
            lambda: f"{rng.choice(['0.075', '0.3', '0.5', '1'])}",
        ]  # fmt: skip
        return self.by_date(self.bounds({"measure": measure, **self.rhythm()}, rng.choice(numbers)))

    def weighed(self) -> Words:
        """An average label."""
        rng = self.rng
        measure = "(1 * stock_a + 2 * stock_b + 4.5 * stock_c) / (stock_a + stock_b + stock_c)"
        words = {"measure": measure, **self.rhythm()}
        return self.by_date(self.bounds(words, lambda: rng.choice(["1.5", "2", "2.25", "3"])))

    def money(self) -> Words:
        """Euros spent."""
        rng = self.rng
        a, b, _ = rng.sample(MONEY, 3)
        numbers = [
            lambda: f"{rng.randint(0, 9999)} EUR",
            lambda: f"{rng.randint(0, 9999)}.99 EUR * 0.3333",
            lambda: "price_limit[year]",
            lambda: f"price_limit[year] * {rng.choice(['0.9', '1.333', '0.505'])}",
            lambda: "price_limit[year] * stacking[layers]",
        ]  # fmt: skip
        words = {
            "measure": rng.choice([a, f"{a} + {b}", f"{a} - {b}", f"{a}[since 2024]"]),
            **self.rhythm(),
        }
        self.by_date(self.bounds(words, rng.choice(numbers)))
        if chance(rng, 50):
            words["round"] = "cent"
        if "round" in words and "until_then" not in words and chance(rng, 50):
            words["split"] = rng.choice(["equally", "by stock_a", "by spent_b"])
        return words

    def percent(self) -> Words:
        """A rate, or the rise from one sum to another."""
        rng = self.rng
        measure = rng.choice(
            ["rate_a", "rise", "rise", "rate_b", "rate_a[average since 2023]",
             "rise[average since 2024]",
             "rate_a + points", "rate_a - points", "rise[year - 1]", "rise + points"]
        )  # fmt: skip
        numbers = [
            lambda: f"{rng.randint(0, 99) / 10}%",
            lambda: f"wage[year - 1] - {rng.randint(0, 9) / 10} pp",
            lambda: "ceiling[year]", lambda: "wage[year] + wage_points[year]",
            lambda: f"ceiling[year - 1] * {rng.choice(['1.5', '0.333'])}",
        ]  # fmt: skip
        words = {"measure": measure, **self.rhythm()}
        if chance(rng, 35):
            words["national"] = rng.choice(["national_cap", "wage", "ceiling"])
        return self.by_date(self.bounds(words, rng.choice(numbers)))

    def points(self) -> Words:
        """A difference between rates, or a factor."""
        rng = self.rng
        if chance(rng, 40):
            words = {"measure": "factor", **self.rhythm()}
            return self.by_date(self.bounds(words, lambda: str(rng.randint(0, 40) / 10)))
        measure = rng.choice(["points", "rate_a - rate_b", "rate_a - rate_a[year - 1]"])
        words = {"measure": measure, **self.rhythm()}
        if chance(rng, 20):
            words["national"] = "wage_points"
        number = rng.choice([f"{rng.randint(0, 30) / 10} pp", "wage_points[year]"])
        return self.by_date(self.bounds(words, lambda: number))

    def occasion(self) -> Words:
        """So many times."""
        rng = self.rng
        measure = rng.choice(["held_a", "held_a", "held_b", "held_a + held_b"])
        return self.bounds({"measure": measure, **self.rhythm()}, lambda: str(rng.randint(0, 5)))

    def deliverable(self) -> Words:
        """By a date: once or each year, perhaps with a second date."""
        rng = self.rng
        words: Words = {"measure": rng.choice(["done_a", "done_b"])}
        if chance(rng, 40):
            quarters = sorted(rng.sample(["Q1", "Q2", "Q3", "Q4"], 2))
            halves = {"Q2": "H1", "Q4": "H2"} if chance(rng, 40) else {}
            first, second = (halves.get(quarter, quarter) for quarter in quarters)
        else:
            days = [f"{y}-{day}" for y in (2024, 2025, 2026) for day in ("06-30", "09-15", "12-31")]
            first, second = sorted(rng.sample(days, 2))
        words["pass"] = f"by {first}"
        if chance(rng, 40):
            words["warn"] = f"by {second}"
        if chance(rng, 25):
            words["not_before"] = (
                f"{rng.choice([2023, 2024, 2025])}-{rng.choice(['01-01', '07-01'])}"
            )
        return words

    def price(self) -> Words:
        """A price per project, at most the price of the year times a factor."""
        rng = self.rng
        measure = rng.choice(["price", "price", "layers", "let_a"])
        unit = {"price": "EUR", "layers": "count", "let_a": "lettings"}[measure]
        words: Words = {"measure": measure, "every": "project"}
        if measure != "price":
            return self.bounds(words, lambda: f"{rng.randint(0, 5)} {unit}")
        self.bounds(words, rng.choice([
            lambda: "price_limit[year] * stacking[layers]", lambda: "price_limit[year]",
            lambda: "5000 EUR * stacking[layers]",
        ]), also=False)  # fmt: skip
        if chance(rng, 80):
            words["round"] = "cent"
        return words

    def unjudged(self) -> Words:
        """A clause without a verdict."""
        reason = self.rng.choice(["judgement", "unknown-norm"])
        subject = {"subject": ["Erf", "Haven"]} if chance(self.rng, 30) else {}
        return {"not_judged": reason, "why": text("waarom"), **self.rhythm(), **subject}


def _apart(one: str, other: str) -> bool:
    """Whether two bounds leave room for a number between them; those of a year were made so."""
    if "[" in one:
        return True
    bounds = {bound.side: printed_value(bound.tree) for bound in map(parse_bound, (one, other))}
    low, high = bounds["at least"], bounds["at most"]
    return low is not None and high is not None and low <= high


def drawn_pack(rng: Random, series: Mapping[str, Series], norms: int = NORMS) -> Pack:
    """A pack of so many norms, each of which a loader would take."""
    return pack_of(*drawn_words(rng, series, norms))


def drawn_words(
    rng: Random, series: Mapping[str, Series], norms: int = NORMS
) -> tuple[list[Words], Words]:
    """So many norms and their parameters, in the words of YAML."""
    parameters = drawn_parameters(rng)
    kept: list[Words] = []
    drawing = Norms(rng)
    while len(kept) < norms:
        words = drawing.drawn(f"n{len(kept)}")
        if fits(words, parameters, series):
            kept.append(words)
    return kept, parameters


def pack_of(norms: list[Words], parameters: Words) -> Pack:
    """A pack of norms in the words of YAML."""
    chapter = Chapter.model_validate({"chapter": "1", "parameters": parameters, "norms": norms})
    digest = str(hash(repr((norms, parameters))))
    return Pack(agreement=agreement(), chapters=(chapter,), sha256=digest)


def fits(words: Words, parameters: Words, series: Mapping[str, Series]) -> bool:
    """Whether a loader would take the norm."""
    try:
        pack = pack_of([words], parameters)
        for norm in pack.norms:
            check_norm(norm, Names(FACTS, pack.parameters, series))
    except (ValueError, Refused):
        return False
    return True
