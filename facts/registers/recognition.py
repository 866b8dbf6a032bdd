"""Which register a file is, and which of its headers is which column."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from facts.problems import Location, Problem, in_each
from facts.registers.kinds import Kind, kinds, plain
from facts.registers.mapping import NO_MAPPING, Mappings
from facts.registers.privacy import personal, personal_headers

_FACT_TABLE = ({"fact", "feit", "gegeven"}, {"value", "waarde"})


@dataclass(frozen=True)
class Recognised:
    """A register: its kind, the header of each column that is read, and what is left unread."""

    kind: Kind
    headers: Mapping[str, str]
    private: tuple[str, ...]
    unread: tuple[str, ...]
    mapping: Mappings


def recognise(headers: Sequence[str], mapping: Mappings = NO_MAPPING) -> Recognised | None:
    """The register that has these headers, or None where they are of something else.

    A table of facts is never a register. Of two kinds that fit, the one with more columns is it.
    """
    words = {plain(header) for header in headers}
    if all(words & names for names in _FACT_TABLE):
        return None
    candidates = [kinds()[mapping.kind]] if mapping.kind else list(kinds().values())
    found = [(kind, _places(kind, headers, mapping)) for kind in candidates]
    fitting = [(k, p) for k, p in found if all(name in p for name in k.known_by)]
    if not fitting:
        return None
    kind, places = max(fitting, key=lambda pair: (len(pair[1]), -candidates.index(pair[0])))
    rest = [h for h in headers if h not in places.values() and plain(h)]
    private = personal_headers(rest)
    return Recognised(kind, places, private, tuple(h for h in rest if h not in private), mapping)


def _places(kind: Kind, headers: Sequence[str], mapping: Mappings) -> dict[str, str]:
    """The header of each column that is there; of two that fit, the name listed first."""
    by_name = {plain(header): header for header in reversed(headers)}
    places: dict[str, str] = {}
    for name, column in kind.columns.items():
        wanted = [mapping.columns[name]] if name in mapping.columns else [*column.names, name]
        hits = [by_name[plain(word)] for word in wanted if plain(word) in by_name]
        taken = places.values()
        if fresh := [header for header in hits if header not in taken and not personal(header)]:
            places[name] = fresh[0]
    return places


def is_of_facts(headers: Sequence[str]) -> bool:
    """Whether any header is one that only a table of facts has."""
    words = {plain(header) for header in headers}
    return any(words & names for names in _FACT_TABLE)


@dataclass(frozen=True)
class Likeness:
    """How near some headers are to a kind of register: how many columns it has, and what lacks.

    Counted are the columns that such a register is known by. `pointed` are the lacking headers
    that a mapping names.
    """

    kind: Kind
    has: int
    lacking: tuple[str, ...]
    pointed: tuple[str, ...]

    def problem(self, where: Location) -> Problem:
        """That this is no register that we know, with the headers that would make it one.

        Or that a mapping is mistaken in the first header that is not there.
        """
        if self.pointed:
            return Problem("register-mapping-column", where, {"column": self.pointed[0]})
        kind = in_each("kind", self.kind.label.__getitem__)
        return Problem("register-unknown", where, {"columns": ", ".join(self.lacking), **kind})


def likenesses(headers: Sequence[str], mapping: Mappings = NO_MAPPING) -> Iterator[Likeness]:
    """How near headers are to each kind of register; to that of the mapping where it names one."""
    for kind in [kinds()[mapping.kind]] if mapping.kind else kinds().values():
        places = _places(kind, headers, mapping)
        lacking = [name for name in kind.known_by if name not in places]
        pointed = tuple(mapping.columns[name] for name in lacking if name in mapping.columns)
        wanted = tuple(kind.columns[name].names[0] for name in lacking)
        yield Likeness(kind, len(kind.known_by) - len(lacking), wanted, pointed)


def columns_of(found: Recognised, file: str, sheet: str | None, row: int) -> list[Problem]:
    """The headers that a mapping names and a register does not have."""
    where = Location(file, sheet, row)
    return [
        Problem("register-mapping-column", where, {"column": header})
        for name, header in found.mapping.columns.items()
        if name in found.kind.columns and found.headers.get(name) is None
    ]
