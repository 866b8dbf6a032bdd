"""The steps of the features; a step hands its words on and compares, and decides nothing."""

from datetime import date
from functools import cache

from pytest import fixture  # noqa: PT013 - the only name used
from pytest_bdd import given, parsers, then, when

from engine.checking import Checker
from engine.scenarios.world import World
from facts.periods import period
from facts.values import read_value
from rules.loader import Library

PARTY = r"(?P<party>[^\"]+?)"
ABOUT = (
    rf"artikel (?P<clause>.+?) voor {PARTY}"
    r'( over (?P<when>[0-9]{4}[-0-9HQ]*))?( bij "(?P<subject>[^"]+)")?'
)


@cache
def _checker() -> Checker:
    return Checker(Library())


@fixture
def world() -> World:
    """A scenario that nothing has been said in yet."""
    return World(_checker())


@given(parsers.parse('de afspraken "{agreement}"'))
def _agreement(world: World, agreement: str) -> None:
    world.agreements.append(agreement)


@given(parsers.parse("de peildatum is {day}"))
def _as_of(world: World, day: str) -> None:
    found = read_value(day, "date")
    assert isinstance(found, date)
    world.as_of = found


@given(parsers.re(rf'{PARTY} meldt over (?P<when>[^ ]+?)( voor "(?P<subject>[^"]+)")?:'))
def _reports(
    world: World, party: str, when: str, subject: str | None, datatable: list[list[str]]
) -> None:
    world.report(party, when, datatable, subject or "")


@when("de afspraken worden getoetst voor alle partijen")
def _check_everyone(world: World) -> None:
    world.check(parties=("all",))


@when("de afspraken worden getoetst")
def _check(world: World) -> None:
    world.check()


@when(parsers.parse("de afspraken worden getoetst over {asked}"))
def _check_period(world: World, asked: str) -> None:
    world.check((period(asked),))


@then(parsers.re(rf'is {ABOUT} "(?P<outcome>[^"]+)"'))
def _outcome(
    world: World, clause: str, party: str, when: str | None, subject: str | None, outcome: str
) -> None:
    assert [outcome] == world.outcomes(clause, party, when or "", subject or "")


@then(parsers.re(rf'zegt de toelichting op {ABOUT}: "(?P<words>.+)"'))
def _explained(
    world: World, clause: str, party: str, when: str | None, subject: str | None, words: str
) -> None:
    assert words in world.explanation(clause, party, when or "", subject or "")


@then(parsers.re(rf'zwijgt de toelichting op {ABOUT} over "(?P<words>.+)"'))
def _not_explained(
    world: World, clause: str, party: str, when: str | None, subject: str | None, words: str
) -> None:
    text = world.explanation(clause, party, when or "", subject or "")
    assert text
    assert words not in text


@then(parsers.re(rf"komt {ABOUT} niet voor"))
def _absent(world: World, clause: str, party: str, when: str | None, subject: str | None) -> None:
    assert world.outcomes(clause, party, when or "", subject or "") == []


@then(parsers.parse('is "{label}" door geen norm gebruikt'))
def _unused(world: World, label: str) -> None:
    assert label in world.unused()


@then(parsers.parse('spreken de cijfers elkaar tegen: "{words}"'))
def _contradicted(world: World, words: str) -> None:
    assert words in world.data_problems()


@then(parsers.parse('wordt er niets getoetst, want "{words}"'))
def _refused(world: World, words: str) -> None:
    assert words in world.errors()
