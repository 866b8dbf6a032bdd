"""Says whether a check could be repeated, or what differed."""

from collections.abc import Iterator

from engine.comparing.earlier import Outcome
from engine.comparing.replaying import Difference, Replay
from engine.words.changing import ChangeText
from engine.words.lines import Line
from engine.words.locale import listed
from engine.words.speaking import Speaker
from engine.words.trending import TEXTS, outcome_in_words, said
from facts.catalogue import catalogue

MOST = 100


def lines(found: Replay, speaker: Speaker, language: str) -> Iterator[Line]:
    """The verdict on a replay, with what differs, the most telling first."""
    if found.same:
        code = "same_but_baseline" if found.compared else "same"
        yield Line(said(language, "replay", code, name=found.name, count=found.inputs), "green")
        if found.masked:
            yield Line(said(language, "replay", "masked"), "yellow")
        return
    yield Line(said(language, "replay", "differs", name=found.name), "bold red")
    for item in found.differences[:MOST]:
        yield Line(f"- {_difference(item, speaker, language)}")
    if len(found.differences) > MOST:
        yield Line(said(language, "replay", "more", count=len(found.differences) - MOST))


def _difference(item: Difference, speaker: Speaker, language: str) -> str:
    words = dict(item.words)
    if item.code == "refused":
        words["text"] = words["problem"][language]
    for name in ("name", "keys"):
        if name in words and item.code in ("part", "detail"):
            words[name] = _named(str(words[name]), language)
    if item.key:
        words |= _about(item, speaker, language)
        outcomes = {side: words[side] for side in ("was", "now") if side in words}
        absent = said(language, "absent")
        for side, value in outcomes.items():
            words[side] = outcome_in_words(value, language) if value else absent
    return said(language, "replay", item.code, **words)


def _named(keys: str, language: str) -> str:
    """Parts of the outcome by what people call them; what has no name is called as in the JSON."""
    known = catalogue(TEXTS)["replay"]["names"]
    names = [known[key][language] if key in known else key for key in keys.split(", ")]
    return listed(names, language)


def _about(item: Difference, speaker: Speaker, language: str) -> dict[str, str]:
    agreement, norm, party, subject, when, clause = item.key
    about = Outcome(
        agreement=agreement, norm=norm, clause=clause, party=party, subject=subject, period=when
    )
    return ChangeText(speaker, language).about(about)
