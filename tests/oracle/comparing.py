"""The program and the oracle asked the same question, and every difference between them."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import count, islice
from random import Random

from engine.judge.findings import Finding, NotAssessed
from engine.judge.headroom import Headroom
from engine.judge.judge import Judge
from facts.ledger import Ledger
from facts.problems import InputError, Problem
from facts.submission import Doubt, Submission, key_of, without_repeats
from facts.units import units
from facts.vocabulary import Vocabulary
from rules.schema import Chapter, Pack
from tests.oracle.asking import About, Asked, Beside, Course, Ruling, Shown
from tests.oracle.forms import drawn
from tests.oracle.judge import Oracle
from tests.oracle.room import Room
from tests.oracle.submissions import asked_about, drawn_question
from tests.oracle.vocabulary import random


@dataclass(frozen=True)
class Difference:
    """One outcome on which the two do not agree."""

    about: About
    program: Ruling | None
    oracle: Ruling | None

    def __str__(self) -> str:
        return f"{self.about}\n  program {self.program}\n  oracle  {self.oracle}"


def judge_for(asked: Asked) -> Judge:
    """The program's judge of a pack."""
    return Judge(asked.pack, _vocabulary(asked), asked.series)


def _vocabulary(asked: Asked) -> Vocabulary:
    return Vocabulary(facts=asked.facts, within=asked.within, rolls=asked.rolls)


def by_program(asked: Asked, judge: Judge) -> dict[About, Ruling]:
    """The outcomes of the program, in the terms of the oracle."""
    vocabulary = _vocabulary(asked)
    rows, problems = without_repeats(asked.rows, vocabulary)
    assert not problems, problems
    doubts = tuple(
        Doubt(Problem("register-unclassified"), row.fact, frozenset({key_of(row, vocabulary)}))
        for row in asked.doubted
    )
    ledger = Ledger(Submission(facts=rows, doubts=doubts), vocabulary)
    outcome = judge.judge(ledger, asked.parties, asked.periods, asked.as_of)
    found: dict[About, Ruling] = {}
    items: list[Finding | NotAssessed] = [*outcome.findings, *outcome.not_assessed]
    for item in items:
        about = item.about
        key = (about.norm.id, about.party, about.subject, str(about.period))
        assert key not in found, f"{key} is there twice"
        found[key] = _finding(item) if isinstance(item, Finding) else _not_assessed(item)
    return found


def _finding(item: Finding) -> Ruling:
    measured, limit, shown = item.measured, item.crossing.value, _shown(item)
    if _is_date(item):
        done = None if measured.undone else measured.top
        margin = None if measured.undone else item.margin
        return Ruling(item.status, done, limit, margin, _room(item.headroom), done, shown=shown)
    numbers = (measured.value, limit, item.margin, _room(item.headroom))
    return Ruling(item.status, *numbers, measured.top, measured.bottom, shown=shown)


def _shown(item: Finding) -> Shown:
    """What the program shows beside a finding."""
    room, beside = item.headroom, item.beside
    total = beside.total if beside else None
    return Shown(
        item.national.value if item.national else None,
        beside and Beside(total and total.top, total and total.bottom, beside.without),
        _room(room.points) if room.points else None,
        Course(room.pace.to_go, room.pace.per_year, room.pace.years) if room.pace else None,
    )


def _is_date(item: Finding) -> bool:
    return units()[item.about.unit].kind == "done"


def _room(room: Headroom) -> Room:
    return Room(room.until_warn, room.until_breach, room.to_pass, room.to_warn)


def _not_assessed(item: NotAssessed) -> Ruling:
    gaps = frozenset((gap.fact, str(gap.period)) for gap in item.missing)
    lacking = frozenset(name for name, _ in item.lacking)
    if item.reason == "missing-fact":
        return Ruling(item.reason, missing=gaps, shown=Shown(silent=item.silent))
    if item.reason == "missing-parameter":
        return Ruling(item.reason, lacking=lacking)
    return Ruling(item.reason, shown=Shown(so_far=item.so_far.value if item.so_far else None))


@dataclass(frozen=True)
class Compared:
    """A question that both were asked: the seed that gives it again, and what came out."""

    seed: str
    asked: Asked
    words: tuple[str, ...]
    differences: tuple[Difference, ...]
    forms: Counter[str]

    def explained(self) -> str:
        """The first difference, made as small as it can be."""
        asked, difference = smallest(self.asked, self.differences[0])
        return f"seed {self.seed}\n{told(asked, difference)}"


def _too_large(error: InputError, asked: Asked) -> bool:
    """Whether a question was refused since figures do not fit, and there are such figures."""
    codes = {problem.code for problem in error.problems}
    numbers = (row.value for row in asked.rows if isinstance(row.value, Decimal))
    return codes == {"figures-too-large"} and any(number > 10**10 for number in numbers)


def compared(asked: Asked, judge: Judge, seed: str = "") -> Compared:
    """Every outcome of both, and those that differ."""
    try:
        ours = by_program(asked, judge)
    except InputError as error:
        assert _too_large(error, asked), error
        return Compared(seed, asked, (), (), Counter())
    oracle = Oracle(asked)
    theirs = oracle.rulings()
    keys = [*ours, *(key for key in theirs if key not in ours)]
    found = (
        Difference(key, ours.get(key), theirs.get(key))
        for key in keys
        if ours.get(key) != theirs.get(key)
    )
    words = tuple(ruling.word for ruling in theirs.values())
    return Compared(seed, asked, words, tuple(found), drawn(asked, oracle.books, theirs))


def comparisons(
    seed: int, first: int = 0, packs: int | None = None, per_pack: int = 2
) -> Iterator[Compared]:
    """Questions about so many packs, or without end, and what both made of them."""
    for number in islice(count(first), packs):
        yield from about_one_pack(random(f"{seed}-{number}"), f"{seed}-{number}", per_pack)


def about_one_pack(rng: Random, seed: str, questions: int) -> Iterator[Compared]:
    """Several questions about one pack."""
    asked = drawn_question(rng)
    judge = judge_for(asked)
    try:
        for nth in range(questions):
            yield compared(asked, judge, f"{seed}.{nth}")
            asked = asked_about(rng, asked.pack, asked.series)
    finally:
        judge.close()


def smallest(asked: Asked, difference: Difference) -> tuple[Asked, Difference]:
    """The same kind of difference with as few norms, parties, periods and rows as possible."""

    def differs(smaller: Asked) -> Difference | None:
        judge = judge_for(smaller)
        found = [d for d in compared(smaller, judge).differences if d.about == difference.about]
        judge.close()
        return found[0] if found else None

    asked = replace(asked, pack=_only(asked.pack, difference.about[0]))
    asked = next((a for p in asked.periods if differs(a := replace(asked, periods=(p,)))), asked)
    alone = replace(asked, parties=(difference.about[1],))
    asked = alone if differs(alone) else asked
    size = max(1, len(asked.rows) // 2)
    while size:
        at = 0
        while at < len(asked.rows):
            fewer = replace(asked, rows=asked.rows[:at] + asked.rows[at + size :])
            if differs(fewer):
                asked = fewer
            else:
                at += size
        size //= 2
    return asked, differs(asked) or difference


def _only(pack: Pack, name: str) -> Pack:
    (chapter,) = pack.chapters
    kept = tuple(norm for norm in chapter.norms if norm.id == name)
    fewer = Chapter.model_validate({"chapter": "1"}).model_copy(
        update={"parameters": chapter.parameters, "norms": kept}
    )
    return pack.model_copy(update={"chapters": (fewer,), "sha256": f"{pack.sha256}-{name}"})


def told(asked: Asked, difference: Difference) -> str:
    """A difference with the norm and the rows that give it."""
    norm = asked.pack.clauses[0].model_dump(
        mode="json", exclude_defaults=True,
        exclude={"title", "agreed", "next", "covers", "clause", "measure", "holds", "warn", "also"},
    )  # fmt: skip
    written = {
        key: part.text
        for key in ("measure", "holds", "warn", "also")
        if (part := getattr(asked.pack.clauses[0], key, None)) is not None
    }
    rows = [f"    {r.party} {r.period} {r.subject or '-'} {r.fact} {r.value}" for r in asked.rows]
    lines = [str(difference), f"  {norm} {written}"]
    periods = ", ".join(map(str, asked.periods))
    lines.append(f"  as of {asked.as_of}, periods {periods}, parties {', '.join(asked.parties)}")
    return "\n".join([*lines, *rows])
