"""What to type in the place of a value that cannot be read."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from facts.catalogue import sentence
from facts.problems import in_each
from facts.units import Kind, units

_TYPED = re.compile(r"(?:€|eur|euro)? ?([+-]?[0-9]+(?:[., '][0-9]+)*) ?(\D*)", re.IGNORECASE)
_GROUPED = re.compile(r"([+-]?[0-9]{1,3}(?:[ '][0-9]{3})+)(,[0-9]{1,2})?")
_EITHER = re.compile(r"[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}")
_WHOLE = (",-", ",--", ".-")
"""What stands behind an amount in whole euros: a point before it separates thousands."""
_EXAMPLES: Mapping[Kind, str] = {"count": "count", "date": "date", "done": "done", "flag": "flag"}


def instead(content: str, kind: Kind) -> dict[str, str]:
    """The words `instead` for a message, in every language: what to type, or an example of it."""
    code, words = _advice(content, kind)
    return _said(code, tuple(words.items()))


@lru_cache(maxsize=1000)
def _said(code: str, words: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """The advice in every language; the same example is given for many cells."""
    filled = dict(words)
    return in_each("instead", lambda lang: sentence("problems", lang, code, filled))


def _advice(content: str, kind: Kind) -> tuple[str, dict[str, str]]:
    """The sentence to give and its words; a number is only offered where it is plain to see."""
    example = f"type-{_EXAMPLES.get(kind, 'number')}"
    typed = _TYPED.fullmatch(content)
    if kind in ("date", "done", "flag") or typed is None:
        return example, {}
    number, behind = typed[1], typed[2].strip().casefold()
    digits = re.sub(r"[., ']", "", number)
    if behind not in _nouns():
        return example, {}
    if _GROUPED.fullmatch(number):
        return "type-only", {"number": re.sub(r"[ ']", "", number)}
    if _EITHER.fullmatch(number) and (kind == "count" or behind in _WHOLE):
        return "type-only", {"number": digits}
    if _EITHER.fullmatch(number):
        return "type-either", {"number": digits, "fraction": f"{number}0"}
    plain = number.isdigit() or re.fullmatch(r"[+-]?[0-9]+([.,][0-9]+)?", number)
    return ("type-only", {"number": number}) if plain else (example, {})


@cache
def _nouns() -> frozenset[str]:
    """What people write behind a number without making it another number."""
    nouns = {n for u in units().values() for word in (u.nl, u.en) for n in (word.one, word.other)}
    return frozenset({"", "st", "st.", "x", "%", *_WHOLE, *(noun.casefold() for noun in nouns)})
