"""Drafted features: the examples made from a norm hold when the engine judges them."""

from fractions import Fraction
from pathlib import Path

import pytest
from click.testing import CliRunner

from engine.checking import Checker
from engine.cli.new_feature import feature
from engine.scenarios.drafted import tag
from engine.scenarios.drafting import drafted_features, write_features
from engine.scenarios.features import Scenario, read_features
from engine.scenarios.figures import around, written
from engine.scenarios.runner import norms_named, run
from facts.problems import InputError
from rules.loader import Library

FORMS = [
    ("dordrecht-2024-2025", "soortenmanagementplan"),
    ("dordrecht-2024-2025", "stock-monitor"),
    ("dordrecht-2024-2025", "heat-plan-execution-start"),
    ("dordrecht-2026-2027", "home-sharing-plan"),
    ("dordt-west-2024-2026", "learning-centre"),
    ("dordrecht-2024-2025", "meetings-bestuurlijk-overleg"),
    ("dordrecht-2024-2025", "availability-monitor"),
    ("dordrecht-2024-2025", "free-allocation"),
    ("dordrecht-2024-2025", "regular-seekers-80"),
    ("alphen-chaam-2023-2024", "special-groups-signal"),
    ("alphen-chaam-2023-2024", "woondeal-two-thirds"),
    ("dordrecht-2024-2025", "rent-sum-cap"),
    ("dordrecht-2024-2025", "levies-2025"),
    ("dordrecht-2024-2025", "land-price"),
    ("dordrecht-2024-2025", "efg-zero-2028"),
    ("dordrecht-2024-2025", "stock-increase"),
    ("dordrecht-2024-2025", "t-demo2425-total"),
    ("borger-odoorn-2023", "a2-rent-five-year-average"),
    ("borger-odoorn-2023", "c3-status-holders-split"),
    ("dordt-west-2024-2026", "vhf-cofinancing"),
    ("dordt-west-2024-2026", "vhf-housing-mix"),
]


@pytest.fixture(scope="module")
def library() -> Library:
    """The built-in packs."""
    return Library()


@pytest.fixture(scope="module")
def checker(library: Library) -> Checker:
    """One that compiles each agreement once."""
    return Checker(library)


def _drafted(library: Library, agreement: str, norm: str, folder: Path) -> tuple[Scenario, ...]:
    write_features(drafted_features(library, agreement, [norm]), folder)
    return read_features([folder])


@pytest.mark.parametrize(("agreement", "norm"), FORMS)
def test_the_draft_of_a_norm_of_each_form_holds(
    agreement: str, norm: str, library: Library, checker: Checker, tmp_path: Path
) -> None:
    """Every drafted example has the outcome that the engine gives."""
    scenarios = _drafted(library, agreement, norm, tmp_path)

    assert [run(s, checker).message for s in scenarios if not run(s, checker).passed] == []


@pytest.mark.parametrize(("agreement", "norm"), FORMS)
def test_a_draft_is_about_its_norm_only(
    agreement: str, norm: str, library: Library, tmp_path: Path
) -> None:
    """Every scenario names the norm that was asked for, and no other."""
    scenarios = _drafted(library, agreement, norm, tmp_path)

    assert {key for s in scenarios for key in norms_named(s, library)} == {(agreement, norm)}


def test_a_share_has_its_bounds_and_one_letting_to_either_side(library: Library) -> None:
    """The example rows lie on 7.5% and 15% and one letting beside them."""
    (text,) = drafted_features(library, "dordrecht-2024-2025", ["free-allocation"]).values()

    rows = (("74", "voldaan"), ("75", "voldaan"), ("76", "signaal"), ("150", "signaal"))
    for count, outcome in (*rows, ("151", "niet voldaan")):
        assert any(
            line.split() == ["|", count, "|", *outcome.split(), "|"] for line in text.splitlines()
        )


def test_a_feature_is_named_after_the_file_of_its_chapter(library: Library) -> None:
    """There is a file for each chapter with norms, in the order of the document."""
    names = list(drafted_features(library, "dordt-west-2024-2026"))

    assert names[:2] == ["0-ambitie.feature", "1-heel-dordt-west.feature"]


def test_a_feature_that_is_there_is_not_written_over(library: Library, tmp_path: Path) -> None:
    """What people rewrote is safe, and nothing else is written either."""
    features = drafted_features(library, "dordrecht-2024-2025", ["land-price", "climate-atlas"])
    (tmp_path / next(iter(features))).write_text("van ons", "utf-8")

    with pytest.raises(InputError, match="not written over"):
        write_features(features, tmp_path)

    assert [path.read_text("utf-8") for path in tmp_path.iterdir()] == ["van ons"]


def test_an_unknown_norm_is_refused_with_the_nearest(library: Library) -> None:
    """A slip in the id is an error that helps."""
    with pytest.raises(InputError, match="land-price"):
        drafted_features(library, "dordrecht-2024-2025", ["land-prise"])


def test_the_command_writes_a_draft_to_the_screen() -> None:
    """Without a folder the feature is shown."""
    result = CliRunner().invoke(feature, ["dordrecht-2024-2025", "--norm", "land-price"])

    assert result.exit_code == 0
    assert result.stdout.startswith("# language: nl\n")


def test_a_tag_holds_no_spaces() -> None:
    """A clause with spaces and brackets gives one tag."""
    assert tag("STARTBOUWIMPULS (Nieuw-Krispijn)") == "@clause-STARTBOUWIMPULS-Nieuw-Krispijn"


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        (Fraction(320), "count", "320"),
        (Fraction("17204.77"), "money", "17204,77"),
        (Fraction("5.3"), "percent", "5,3%"),
        (Fraction("1.125"), "factor", "1,1250"),
    ],
)
def test_numbers_are_written_so_that_they_are_read_back(
    value: Fraction, kind: str, text: str
) -> None:
    """Dutch notation without points, and never three decimals, which could be a thousand."""
    assert written(value, kind) == text  # type: ignore[arg-type]


def test_beside_a_value_that_no_step_hits_lie_the_nearest_steps() -> None:
    """Around 80% of 401 lettings are 320 and 321, and one more to either side."""
    assert list(around(Fraction(3208, 10), Fraction(1))) == [319, 320, 321, 322]
