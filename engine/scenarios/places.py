"""Where scenarios are, where nobody says it."""

from collections.abc import Iterable
from pathlib import Path

FEATURES = "features"
UP = 3


def feature_folders(packs: Iterable[Path], agreement: str | None = None) -> tuple[Path, ...]:
    """The folders with scenarios that are there: the nearest to each pack, and that where we work.

    The nearest is in the pack or the folder of packs, beside it, or up to two folders further up.
    Of one agreement only its own folders, where there is one.
    """
    near = [folder for pack in packs for folder in _around(pack)[:1]]
    near += [here for here in (Path(FEATURES),) if here.is_dir()]
    found = {folder.resolve(): folder for folder in near}.values()
    own = [folder / agreement for folder in found if agreement and (folder / agreement).is_dir()]
    return tuple(own or found)


def _around(pack: Path) -> list[Path]:
    around = [pack, *list(pack.resolve().parents)[:UP]]
    return [folder / FEATURES for folder in around if (folder / FEATURES).is_dir()]
