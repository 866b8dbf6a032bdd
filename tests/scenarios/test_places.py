"""Where scenarios are looked for, by every command in the same way."""

from pathlib import Path

import pytest

from engine.scenarios.places import feature_folders


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where we work, without scenarios."""
    work = tmp_path / "werk"
    work.mkdir()
    monkeypatch.chdir(work)
    return work


def _made(*folders: Path) -> None:
    for folder in folders:
        folder.mkdir(parents=True)


@pytest.mark.parametrize("up", ["packs/stad", "packs", ".", ".."])
def test_the_nearest_to_a_pack_is_taken(here: Path, tmp_path: Path, up: str) -> None:
    """In it, beside it, or further up."""
    pack = tmp_path / "a" / "packs" / "stad"
    wanted = (tmp_path / "a" / up / "features").resolve()
    _made(pack, wanted)

    assert [folder.resolve() for folder in feature_folders([pack])] == [wanted]
    assert feature_folders([here]) == (() if up != ".." else (wanted,))


def test_what_is_further_away_is_left_alone(here: Path, tmp_path: Path) -> None:  # noqa: ARG001
    """A pack that has its own scenarios is not tested by those around it."""
    _made(tmp_path / "features", tmp_path / "stad" / "features")

    assert feature_folders([tmp_path / "stad"]) == (tmp_path / "stad" / "features",)


def test_that_where_we_work_is_there_too_and_once(here: Path, tmp_path: Path) -> None:
    """By the name that people know it by."""
    _made(here / "features", here / "stad", tmp_path / "elders" / "features")

    found = feature_folders([tmp_path / "elders", here / "stad"])

    assert found == (tmp_path / "elders" / "features", Path("features"))


def test_of_one_agreement_only_its_own_folder(here: Path) -> None:
    """All of them where there is none of that name."""
    _made(here / "features" / "stad-2027")

    assert feature_folders([], "stad-2027") == (Path("features/stad-2027"),)
    assert feature_folders([], "dorp-2027") == (Path("features"),)
