"""What came of the mutants, told as it comes and as a table of modules at the end."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from tests.mutation.outcome import STOPPED, Change, Outcome

Key = tuple[str, str]
COLUMNS = {
    "made": "made",
    "refused": "refused by mypy",
    "killed": "killed",
    "stopped": "of which stopped",
    "survived": "survived",
    "explained": "of which explained",
    "open": "not asked",
}


@dataclass
class Tally:
    """The mutants by module, and those that survive without an explanation."""

    explained: frozenset[Key]
    told: Callable[[str], None]
    unexplained: list[Key] = field(default_factory=list)
    met: set[Key] = field(default_factory=set)
    _counts: dict[str, Counter[str]] = field(default_factory=dict)

    def made(self, mutants: Iterable[Change], refused: frozenset[str]) -> None:
        """Counts what there is to ask."""
        for mutant in mutants:
            counts = self._counts.setdefault(mutant.file, Counter())
            counts.update(["made", "refused" if mutant.name in refused else "open"])

    def add(self, mutant: Change, outcome: Outcome) -> None:
        """Counts one; tells one that survives unexplained, and the end of a module."""
        counts = self._counts[mutant.file]
        counts["open"] -= 1
        counts["killed" if outcome.killed else "survived"] += 1
        counts["stopped"] += outcome.word == STOPPED
        if not outcome.killed:
            counts["explained"] += self._is_explained(mutant, outcome)
        if not counts["open"]:
            self.told(f"{mutant.file}: {_sentence(counts)}")

    def _is_explained(self, mutant: Change, outcome: Outcome) -> bool:
        key = (mutant.place, mutant.change)
        self.met.add(key)
        if key in self.explained:
            return True
        self.unexplained.append(key)
        self.told(f"{outcome.word}: {key[0]}\n{key[1]}")
        return False

    def settled(self, mutant: Change, outcome: Outcome) -> bool:
        """Whether one need not be asked again: it was killed, or is explained."""
        return outcome.killed or (mutant.place, mutant.change) in self.explained

    @property
    def open(self) -> int:
        """How many were not asked."""
        return self._every["open"]

    def table(self) -> str:
        """A row for each module."""
        rows = [tuple(COLUMNS.values())]
        rows += [_figures(counts) for _, counts in sorted(self._counts.items())]
        names = ["", *sorted(self._counts)]
        return "\n".join(_row(name, row) for name, row in zip(names, rows, strict=True))

    def sentence(self) -> str:
        """All of it in one line."""
        return _sentence(self._every)

    @property
    def _every(self) -> Counter[str]:
        every = Counter[str]()
        for counts in self._counts.values():
            every.update(counts)
        return every


def _figures(counts: Counter[str]) -> tuple[str, ...]:
    return tuple(str(counts[name]) for name in COLUMNS)


def _row(name: str, figures: tuple[str, ...]) -> str:
    return "  ".join([f"{name:32}", *(f"{figure:>18}" for figure in figures)])


def _sentence(counts: Counter[str]) -> str:
    return ", ".join(f"{counts[name]} {words}" for name, words in COLUMNS.items())
