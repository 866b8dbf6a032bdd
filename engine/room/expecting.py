"""What is still expected of a running year, as people write it.

`lettings_social=+120` adds to what was reported, `lettings_social=520` says what it will be;
before the fact may stand a party (`woonbron:`), after it a subject (`@Poelwijck`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from engine.checking import party_ids
from facts.problems import InputError, Problem, did_you_mean
from facts.submission import Submission
from facts.table import Known
from facts.values import Value, read_value
from facts.vocabulary import FactDefinition

MAX_CHARACTERS = 400
_FORM = re.compile(
    r"(?:(?P<party>[^:=@]+):)?(?P<fact>[^:=@]+)(?:@(?P<subject>[^=]+))?==?(?P<value>[^=]+)"
)


At = tuple[str, str | None, str]
"""A party, a subject as it is compared, and a fact."""


@dataclass(frozen=True)
class Expectation:
    """A fact of a party that will be so much, or (`adds`) so much more than was reported."""

    party: str
    subject: str | None
    definition: FactDefinition
    value: Value
    adds: bool

    @property
    def place(self) -> At:
        """Whose fact it is, of what, and which."""
        return (self.party, self.subject.casefold() if self.subject else None, self.definition.id)


def read_expectations(
    texts: Sequence[str], known: Known, parties: Sequence[str], submission: Submission
) -> tuple[Expectation, ...]:
    """Reads what was written on the command line; raises InputError with every mistake.

    Without a party it is of the only one that was asked about, or the only one that reported it.
    """
    found: list[Expectation] = []
    problems: list[Problem] = []
    for text in texts:
        try:
            found.append(_expectation(text, known, parties, submission))
        except InputError as error:
            problems += error.problems
    places = [item.place for item in found]
    twice = {item.definition.id for item in found if places.count(item.place) > 1}
    problems += [Problem("expect-twice", values={"fact": name}) for name in sorted(twice)]
    if problems:
        raise InputError(problems)
    return tuple(found)


def _expectation(
    text: str, known: Known, parties: Sequence[str], submission: Submission
) -> Expectation:
    match = _FORM.fullmatch(text.strip()) if len(text) <= MAX_CHARACTERS else None
    if match is None:
        raise _refused("expect-form", text=text[:MAX_CHARACTERS])
    named = {key: value.strip() for key, value in match.groupdict().items() if value}
    definition = known.vocabulary.by_label.get(named["fact"].casefold())
    if definition is None:
        hint = did_you_mean(named["fact"], known.vocabulary.by_label)
        raise _refused("fact-unknown", fact=named["fact"], **hint)
    value, adds = _value(named["value"], definition)
    party = _party(named.get("party"), definition, known, parties, submission)
    return Expectation(party, named.get("subject"), definition, value, adds)


def _value(text: str, definition: FactDefinition) -> tuple[Value, bool]:
    """The value, and whether it is added: a sign says that it is."""
    adds = text[0] in "+-\N{MINUS SIGN}"
    if adds and definition.kind in ("flag", "date", "done"):
        raise _refused("expect-adds", fact=definition.id)
    try:
        value = read_value(text[1:].strip() if adds else text, definition.kind)
    except ValueError:
        raise _refused("expect-value", text=text, fact=definition.id) from None
    if adds and text[0] != "+" and isinstance(value, Decimal):
        value = -value
    return value, adds


def _party(
    name: str | None,
    definition: FactDefinition,
    known: Known,
    parties: Sequence[str],
    submission: Submission,
) -> str:
    if name is not None:
        return party_ids([name], known)[0]
    asked = [party for party in parties if party != "all"]
    reported = {fact.party for fact in submission.facts if fact.fact == definition.id}
    of = asked if len(asked) == 1 else sorted(reported.intersection(asked or reported))
    if len(of) != 1:
        raise _refused("expect-party", fact=definition.id)
    return of[0]


def _refused(code: str, **values: object) -> InputError:
    return InputError([Problem(code, values=values)])
