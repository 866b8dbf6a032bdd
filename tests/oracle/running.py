"""Any number of outcomes compared, on every core, and a count of what was drawn."""

import time
from collections import Counter, deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, field
from itertools import count
from multiprocessing import get_context

from tests.oracle.comparing import comparisons
from tests.oracle.forms import every_form

PACKS = 20
"""How many packs a process judges before it tells what came of them."""
SHOWN = 5


@dataclass
class Tally:
    """What came of some packs: outcomes, forms, and differences of which the first are shown."""

    words: Counter[str] = field(default_factory=Counter)
    forms: Counter[str] = field(default_factory=Counter)
    differences: int = 0
    shown: list[str] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        """Adds what came of other packs."""
        self.words += other.words
        self.forms += other.forms
        self.differences += other.differences
        self.shown = [*self.shown, *other.shown][:SHOWN]

    @property
    def cases(self) -> int:
        """How many outcomes were compared."""
        return self.words.total()

    @property
    def never(self) -> list[str]:
        """The forms that were never drawn."""
        return sorted(every_form() - set(self.forms))


def of_packs(seed: int, first: int, packs: int = PACKS) -> Tally:
    """What came of so many packs from the first on; the same whoever asks."""
    tally = Tally()
    for found in comparisons(seed, first, packs):
        tally.words.update(found.words)
        tally.forms.update(found.forms)
        tally.differences += len(found.differences)
        if found.differences and len(tally.shown) < SHOWN:
            tally.shown.append(found.explained())
    return tally


def run(
    wanted: int,
    seed: int,
    processes: int = 1,
    tell: Callable[[str], None] = lambda _: None,
    packs: int = PACKS,
) -> Tally:
    """Compares at least `wanted` outcomes; the same ones on any number of processes.

    Each process takes so many packs at a time.
    """
    tally, began, told = Tally(), time.monotonic(), 0.0
    for part in _parts(seed, processes, packs):
        tally.add(part)
        seconds = time.monotonic() - began
        if seconds - told >= 10 or tally.cases >= wanted:
            told, pace = seconds, tally.cases / seconds
            left = max(0, wanted - tally.cases) / pace
            tell(
                f"{tally.cases} compared, {tally.differences} differ, {pace:.0f} a second, "
                f"{left:.0f} s to go"
            )
        if tally.cases >= wanted:
            break
    return tally


def _parts(seed: int, processes: int, packs: int) -> Iterator[Tally]:
    """What came of ever more packs, in their order."""
    firsts = count(0, packs)
    if processes == 1:
        yield from (of_packs(seed, first, packs) for first in firsts)
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        waiting: deque[Future[Tally]] = deque()
        try:
            while True:
                while len(waiting) < 2 * processes:
                    waiting.append(pool.submit(of_packs, seed, next(firsts), packs))
                yield waiting.popleft().result()
        finally:
            pool.shutdown(cancel_futures=True)
