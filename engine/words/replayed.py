"""Says whether a check could be repeated, or what differed."""

from collections.abc import Iterator

from engine.earlier import Outcome
from engine.replaying import Difference, Replay
from engine.words.changing import ChangeText
from engine.words.lines import Line
from engine.words.speaking import Speaker
from engine.words.trending import outcome_in_words, said

MOST = 100


def lines(found: Replay, speaker: Speaker, language: str) -> Iterator[Line]:
    """The verdict on a replay, with what differs, the most telling first."""
    if found.same:
        code = "same_but_baseline" if found.compared else "same"
        yield Line(said(language, "replay", code, name=found.name, count=found.inputs), "green")
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
    if item.key:
        words |= _about(item, speaker, language)
        outcomes = {side: words[side] for side in ("was", "now") if side in words}
        absent = said(language, "absent")
        for side, value in outcomes.items():
            words[side] = outcome_in_words(value, language) if value else absent
    return said(language, "replay", item.code, **words)


def _about(item: Difference, speaker: Speaker, language: str) -> dict[str, str]:
    agreement, norm, party, subject, when, clause = item.key
    about = Outcome(
        agreement=agreement, norm=norm, clause=clause, party=party, subject=subject, period=when
    )
    return ChangeText(speaker, language).about(about)
