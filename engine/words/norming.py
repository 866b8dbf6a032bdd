"""Tells every norm of an agreement, and what is not checked, to read aloud."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from engine.words.lines import Line
from engine.words.locale import listed
from engine.words.wording import Words
from facts.catalogue import catalogue, filled

TEXTS = Path(__file__).parent / "texts" / "screen.yaml"


def agreement_rows(data: Iterable[Mapping[str, Any]], language: str) -> list[tuple[str, ...]]:
    """What `signaal agreements` says of each agreement, a cell for each column."""
    return [
        (
            item["id"],
            f"{item['valid_from']} -\n{item['valid_to'] or ''}",
            "\n".join(_counts(item, language)),
            "\n".join(item["names"]),
        )
        for item in data
    ]


def _counts(item: Mapping[str, Any], language: str) -> Iterator[str]:
    """How many norms, by force; how many of them figures decide; how many clauses are no norm."""
    forces = catalogue(TEXTS.with_name("findings.yaml"))["force"]
    texts = catalogue(TEXTS)
    yield filled(texts, language, ("counts", "norms"), {"count": item["norms"]})
    for name, count in item["by_force"].items():
        yield f"{count} {forces[name][language]}"
    yield filled(texts, language, ("counts", "judged"), {"count": item["judged"]})
    yield filled(texts, language, ("counts", "none"), {"count": item["not_checked"]})


def lines(data: Mapping[str, Any], words: Words) -> Iterator[Line]:
    """What `signaal norms` says: each norm, and at the end each clause that is no norm."""
    for item in data["norms"]:
        yield from norm_lines(item, words)
        yield Line("")
    if data["not_checked"]:
        yield Line(_say("not_checked", words, count=len(data["not_checked"])), "bold")
        for item in data["not_checked"]:
            yield Line(f"{item['clause']}: {item['reason'][words.language]}", indent=2)


def norm_lines(item: Mapping[str, Any], words: Words) -> Iterator[Line]:
    """One norm: what was agreed, how strict, for whom and when, its bounds and its readings."""
    language = words.language
    places = [place for place in item["subjects"] if place != item["title"][language]]
    title = ", ".join([item["title"][language], *places])
    yield Line(f"{item['clause']}  {title}  [{item['id']}]", "bold")
    for text in filter(
        None, (item["agreed"][language], _scope(item, words), *_judged(item, words))
    ):
        yield Line(text, indent=2)
    for reading in item["readings"]:
        given = {key: reading[key][language] for key in ("question", "chosen", "why")}
        yield Line(words.say("reading", **given), indent=2)


def _scope(item: Mapping[str, Any], words: Words) -> str:
    """How strict it is, for whom, how often and until when."""
    language = words.language
    rhythm = catalogue(TEXTS)["every"][item["every"]][language]
    names = listed(item["names"], language)
    binds = f"{names} ({_say('jointly', words)})" if item["jointly"] else names
    end = item["valid_to"] or _say("no_end", words)
    valid = f"{_say('valid', words)}: {item['valid_from']} - {end}"
    return f"{words.say('force', item['force'])}; {binds}; {rhythm}; {valid}"


def _judged(item: Mapping[str, Any], words: Words) -> Iterator[str]:
    """The bounds, values and facts, or why people have to judge it."""
    if item["not_judged"]:
        label = words.say("reason", item["not_judged"], "label")
        yield f"{label}: {item['why'][words.language]}"
        return
    bands: Mapping[str, Any] = item["bands"]
    yield from (f"{_say(f'{b}_if', words)}: {v[words.language]}" for b, v in bands.items())
    yield from (f"{_say('values', words)}: {v}" for v in _values(item, words))
    yield f"{_say('facts', words)}: {'; '.join(words.label(name) for name in item['facts'])}"


def _values(item: Mapping[str, Any], words: Words) -> Iterable[str]:
    found: Mapping[str, Iterable[str]] = item.get("parameters", {})
    return found.get(words.language, ())


def _say(key: str, words: Words, **values: object) -> str:
    return filled(catalogue(TEXTS), words.language, (key,), values)
