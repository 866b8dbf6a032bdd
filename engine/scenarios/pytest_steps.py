"""Binds the sentences to pytest-bdd, which the extra `scenarios` installs."""

from functools import cache

from pytest import fixture  # noqa: PT013 - the only name used
from pytest_bdd import parsers, step

from engine.checking import Checker
from engine.scenarios.steps import SENTENCES
from engine.scenarios.world import World
from rules.loader import Library


@cache
def _checker() -> Checker:
    return Checker(Library())


@fixture
def world() -> World:
    """A scenario that nothing has been said in yet."""
    return World(_checker())


for _each in SENTENCES:
    step(parsers.re(_each.pattern.pattern), _each.kind or None)(_each.act)
