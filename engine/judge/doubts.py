"""Finds which contradictions touch some figures, however many there are of either."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from facts.contradictions import Contradiction
from facts.submission import FactKey


class Doubts:
    """The contradictions of a submission, found by the figures that they touch."""

    def __init__(self, contradictions: Sequence[Contradiction]) -> None:
        """Indexes the contradictions, which keep their order."""
        self._contradictions = contradictions
        self._places: dict[FactKey, list[int]] = defaultdict(list)
        for place, found in enumerate(contradictions):
            for key in found.keys:
                self._places[key].append(place)

    def __bool__(self) -> bool:
        return bool(self._places)

    def touching(self, keys: Iterable[FactKey]) -> tuple[Contradiction, ...]:
        """The contradictions that touch any of some figures, in the order of the submission."""
        places = {place for key in keys for place in self._places.get(key, ())}
        return tuple(self._contradictions[place] for place in sorted(places))
