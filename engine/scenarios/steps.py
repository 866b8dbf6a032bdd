"""The sentences of the features, and what each does; `runner.py` and pytest both take them here.

A sentence hands its words on to the world, which does and compares; it decides nothing itself.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from engine.scenarios.failures import Failure
from engine.scenarios.features import Kind, Step
from engine.scenarios.world import ABOUT, About, World

KEYWORDS: dict[Kind, str] = {"given": "Gegeven", "when": "Als", "then": "Dan"}
TABLE = "datatable"
NEAREST = 3
ALIKE, SAME_KIND = 0.6, 0.15

_ABOUT = f"(?P<about>{re.sub(r'[?]P<[a-z]+>', '?:', ABOUT)})"
_CHANGES = re.compile(r'(?<=")[^"]+(?=")|[0-9][-.0-9HQ]*|\([^)]*\)|\b[A-Z]\w*')


@dataclass(frozen=True)
class Sentence:
    """One sentence that scenarios may use, with examples of every form that it has.

    `act` takes the world and the named groups of `pattern`, and the rows of the table in
    `datatable` if one belongs below the sentence.
    """

    kind: Kind
    pattern: re.Pattern[str]
    examples: tuple[str, ...]
    act: Callable[..., None]

    @property
    def takes_table(self) -> bool:
        """Whether a table belongs below the sentence."""
        return self.examples[0].endswith(":") and self.kind == "given"

    @property
    def written(self) -> tuple[str, ...]:
        """The examples with their keyword, as `features/README.md` shows them."""
        return tuple(f"{KEYWORDS[self.kind]} {example}" for example in self.examples)


SENTENCES: list[Sentence] = []


def _sentence(
    kind: Kind, pattern: str, *examples: str
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    def register(act: Callable[..., None]) -> Callable[..., None]:
        SENTENCES.append(Sentence(kind, re.compile(pattern), examples, act))
        return act

    return register


def understood(step: Step) -> tuple[Sentence, dict[str, Any]]:
    """The sentence that a step is, and the words to hand to it.

    Raises Failure, with the nearest sentences, if there is none; if it belongs under another
    keyword; and if a table is missing below it or does not belong there.
    """
    matches = [(s, match) for s in SENTENCES if (match := s.pattern.fullmatch(step.text))]
    if not matches:
        near = nearest(step.text, step.kind)
        raise Failure("unknown", sentences="; ".join(f"`{text}`" for text in near))
    sentence, match = matches[0]
    if sentence.kind != step.kind:
        raise Failure("keyword", keyword=KEYWORDS[sentence.kind])
    if sentence.takes_table != bool(step.table):
        raise Failure("table-missing" if sentence.takes_table else "table-extra")
    words: dict[str, Any] = dict(match.groupdict())
    if sentence.takes_table:
        words[TABLE] = [list(row) for row in step.table]
    return sentence, words


def nearest(text: str, kind: Kind = "") -> tuple[str, ...]:
    """An example of each sentence most like a text, the nearest first; names do not count.

    Sentences of the same `kind` go before others that are as much like it.
    """
    plain = _CHANGES.sub("", text)

    def likeness(sentence: Sentence) -> float:
        examples = (_CHANGES.sub("", example) for example in sentence.examples)
        like = max(SequenceMatcher(None, plain, example).ratio() for example in examples)
        return like + (SAME_KIND if sentence.kind == kind else 0)

    ranked = sorted((likeness(sentence), sentence.written[0]) for sentence in SENTENCES)
    near = [written for like, written in reversed(ranked) if like >= ALIKE]
    return tuple(near[:NEAREST]) or (ranked[-1][1],)


@_sentence("given", r'de afspraken "(?P<agreement>[^"]+)"', 'de afspraken "dordrecht-2024-2025"')
def _agreement(world: World, agreement: str) -> None:
    world.agreements.append(agreement)


@_sentence("given", r"de peildatum is (?P<day>.+)", "de peildatum is 1-2-2025")
def _as_of(world: World, day: str) -> None:
    world.set_day(day)


@_sentence(
    "given",
    r'(?P<party>[^"]+?) meldt over (?P<when>[^ ]+?)(?: voor "(?P<subject>[^"]+)")?:',
    "Trivire meldt over 2024:",
    'gemeente Dordrecht meldt over 2024 voor "Poelwijckstraat":',
)
def _reports(
    world: World, party: str, when: str, subject: str | None, datatable: list[list[str]]
) -> None:
    world.report(party, when, datatable, subject or "")


@_sentence("when", r"de afspraken worden getoetst", "de afspraken worden getoetst")
def _check(world: World) -> None:
    world.check()


@_sentence(
    "when",
    r"de afspraken worden getoetst over (?P<asked>.+)",
    "de afspraken worden getoetst over 2024",
)
def _check_period(world: World, asked: str) -> None:
    world.check_over(asked)


@_sentence(
    "when",
    r"de afspraken worden getoetst voor alle partijen",
    "de afspraken worden getoetst voor alle partijen",
)
def _check_everyone(world: World) -> None:
    world.check(parties=("all",))


@_sentence(
    "then",
    rf'is {_ABOUT} "(?P<outcome>[^"]+)"',
    'is artikel 2.3.1 voor Woonbron "voldaan"',
    'is artikel 2.2.4 (vrije toewijzingsruimte) voor Woonbron "signaal"',
    'is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire over 2024-H1 "voldaan"',
    'is artikel 2.1.4 voor gemeente Dordrecht bij "Poelwijckstraat" "voldaan"',
)
def _outcome(world: World, about: str, outcome: str) -> None:
    world.expect_outcome(About.of(about), outcome)


@_sentence(
    "then",
    rf'zegt de toelichting op {_ABOUT}: "(?P<words>.+)"',
    "zegt de toelichting op artikel 2.2.4 (vrije toewijzingsruimte) voor Woonbron: "
    '"76 / 1.010 = 7,52%"',
)
def _explained(world: World, about: str, words: str) -> None:
    world.expect_words(About.of(about), words)


@_sentence(
    "then",
    rf'zwijgt de toelichting op {_ABOUT} over "(?P<words>.+)"',
    "zwijgt de toelichting op artikel 2.2.4 (vrije toewijzingsruimte) voor Woonbron over "
    '"Oordeel: niet voldaan"',
)
def _not_explained(world: World, about: str, words: str) -> None:
    world.expect_silence(About.of(about), words)


@_sentence("then", rf"komt {_ABOUT} niet voor", "komt artikel 2.1.4 voor Trivire niet voor")
def _absent(world: World, about: str) -> None:
    world.expect_nothing(About.of(about))


@_sentence(
    "then",
    r'is "(?P<label>[^"]+)" door geen norm gebruikt',
    'is "verhuringen aan aandachtsgroepen" door geen norm gebruikt',
)
def _unused(world: World, label: str) -> None:
    world.expect_unused(label)


@_sentence(
    "then",
    r'spreken de cijfers elkaar tegen: "(?P<words>.+)"',
    'spreken de cijfers elkaar tegen: "meer dan"',
)
def _contradicted(world: World, words: str) -> None:
    world.expect_contradiction(words)


@_sentence(
    "then",
    r'wordt er niets getoetst, want "(?P<words>.+)"',
    'wordt er niets getoetst, want "kan een duizendtal of een breuk zijn"',
)
def _refused(world: World, words: str) -> None:
    world.expect_refusal(words)
