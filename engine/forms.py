"""The form that parties fill in for a year: what is wanted, with what they reported before."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import groupby
from pathlib import Path

from engine import __version__
from engine.checking import Checker
from engine.templates import Wanted, wanted
from engine.words.locale import rounded
from facts.forms import Cell, Entry, Form, Key, Section, cells
from facts.ledger import Figure, Ledger, Place
from facts.periods import Period
from facts.readers import read_submission
from facts.submission import Fact, Submission, for_area
from facts.values import Value
from facts.vocabulary import Vocabulary
from facts.writers.texts import Texts
from rules.schema import Pack

PROJECTS = 8
"""For how many projects there is room, beside those that were reported before."""
NOTHING = Submission(facts=())
_DECIMALS = 15


def earlier_submission(checker: Checker, pack: Pack, paths: Sequence[Path]) -> Submission:
    """Reads what parties submitted before, whatever agreement it was for; raises InputError.

    A name that parties of several agreements go by is that of a party to this one.
    """
    if not paths:
        return NOTHING
    others = [name for name in checker.library.agreements if name != pack.id]
    return read_submission(paths, checker.known([*others, pack.id]))


def form_of(
    pack: Pack,
    vocabulary: Vocabulary,
    year: Period,
    parties: Sequence[str] = (),
    earlier: Submission = NOTHING,
) -> Form | None:
    """What parties (none: all of the agreement) are asked for about a year; None for nothing.

    From an `earlier` submission come the figures that it has for a period that is asked, and
    those of a year before. Raises InputError when it contradicts itself.
    """
    rows = wanted(pack, vocabulary, year, parties)
    if not rows:
        return None
    reported = for_area(earlier, pack.agreement.area, vocabulary)
    members = pack.agreement.parties
    asked = dict.fromkeys(row.party for row in rows)
    return Form(
        title=pack.agreement.title,
        year=year,
        parties=tuple(members[party].name for party in asked),
        sections=_sections(pack, rows, Ledger(reported, vocabulary)),
        agreement=pack.id,
        pack_sha256=pack.sha256,
        engine_version=__version__,
        earlier=tuple(file.name for file in reported.inputs),
    )


def cells_of(
    pack: Pack, vocabulary: Vocabulary, year: Period, party: str, language: str = "nl"
) -> Mapping[Key, Cell]:
    """Where a party fills in each figure in its own template: sheet and cell.

    Holds for the workbook of that party alone. Of what is asked for each project it is the first
    row, under an empty subject.
    """
    form = form_of(pack, vocabulary, year, (party,))
    return cells(form, [Texts(language)("name")]) if form else {}


def _sections(pack: Pack, rows: Sequence[Wanted], ledger: Ledger) -> tuple[Section, ...]:
    """The rows by chapter, those that are asked for each project at the end of it."""
    found: list[Section] = []
    for title in dict.fromkeys(chapter.chapter for chapter in pack.chapters):
        own = [row for row in rows if row.chapter == title]
        single = [_entry(pack, row) for row in own if not row.each_project]
        plain = _together(
            (e for entry in single for e in (entry, *_instead(entry, ledger))), ledger.vocabulary
        )
        projects = _for_projects(pack, [row for row in own if row.each_project], ledger)
        if own:
            entries = (_filled_in(entry, ledger) for entry in (*plain, *projects))
            found.append(Section(title, tuple(entries)))
    return tuple(found)


def _instead(entry: Entry, ledger: Ledger) -> tuple[Entry, ...]:
    """The two sums that may be given in place of a rise."""
    facts = ledger.vocabulary.facts
    return tuple(replace(entry, fact=facts[name]) for name in entry.fact.sums)


def _together(entries: Iterable[Entry], vocabulary: Vocabulary) -> list[Entry]:
    """The entries with the years and halves of each fact one after another, the earliest first.

    A whole comes before its parts, whose definitions begin with "of those".
    """
    found: dict[tuple[str, str, str], list[Entry]] = defaultdict(list)
    for entry in {entry.key: entry for entry in entries}.values():
        found[entry.party, entry.subject, entry.fact.id].append(entry)
    ordered: dict[tuple[str, str, str], list[Entry]] = {}
    for key in found:
        for name in (*_wholes(key[2], vocabulary), key[2]):
            own = found.get((*key[:2], name), [])
            ordered.setdefault((*key[:2], name), sorted(own, key=lambda e: e.period))
    return [entry for own in ordered.values() for entry in own]


def _wholes(name: str, vocabulary: Vocabulary, below: tuple[str, ...] = ()) -> Iterator[str]:
    """What a fact is a part of, the largest first."""
    for rule in vocabulary.within:
        for whole in rule.whole:
            if name in rule.parts and whole not in (name, *below):
                yield from _wholes(whole, vocabulary, (name, *below))
                yield whole


def _entry(pack: Pack, row: Wanted) -> Entry:
    return Entry(
        party=row.party,
        party_name=pack.agreement.parties[row.party].name,
        period=row.period,
        subject=row.subject,
        fact=row.fact,
        clauses=row.clauses,
        each_project=row.each_project,
    )


def _for_projects(pack: Pack, rows: Sequence[Wanted], ledger: Ledger) -> Iterator[Entry]:
    """The rows of each project together: first those that were reported, then room for more."""
    for (party, period), group in groupby(rows, lambda row: (row.party, row.period)):
        entries = [_entry(pack, row) for row in group]
        names = {entry.fact.id for entry in entries}
        subjects = _subjects(ledger.facts_of(party), names, period)
        for subject in (*subjects, *[""] * PROJECTS):
            yield from (replace(entry, subject=subject) for entry in entries)


def _subjects(facts: Sequence[Fact], names: set[str], period: Period) -> tuple[str, ...]:
    """The projects that were reported for a period, however their names were capitalised."""
    own = [f for f in facts if f.subject and f.fact in names and period.contains(f.period)]
    return tuple({fact.subject_key: fact.subject or "" for fact in own}.values())


def _filled_in(entry: Entry, ledger: Ledger) -> Entry:
    """The entry with what was reported for it, and a year before."""
    if entry.each_project and not entry.subject:
        return entry
    before = _reported(entry, ledger, entry.period.years_earlier(1))
    entry = replace(entry, earlier=before[0] if before else None)
    own = _reported(entry, ledger, entry.period)
    if own is None:
        return entry
    value, fact = own
    file = fact.where.file
    return replace(entry, value=value, source=fact.source, note=fact.note, taken_from=file)


def _reported(entry: Entry, ledger: Ledger, period: Period) -> tuple[Value, Fact] | None:
    """The value as it was reported, or of a count the sum of its parts, with the first of them."""
    place = Place(entry.party, entry.subject or None)
    fact = ledger.submitted(entry.fact.id, place, period)
    if fact is not None:
        return fact.value, fact
    if entry.fact.over != "period":
        return None
    found = ledger.figure(entry.fact.id, place, period)
    if not isinstance(found, Figure) or not isinstance(found.value, Fraction):
        return None
    return rounded(found.value, _DECIMALS).normalize() + Decimal(0), found.facts[0]
