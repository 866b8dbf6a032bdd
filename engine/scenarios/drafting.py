"""Drafts features from norms, for people to read beside the document and to rewrite.

A draft covers what a norm says: each bound with the smallest step to either side, what is missing
or contradictory, conditions and records, when it holds, whom it binds. Figures are made up.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from engine.scenarios.amount_drafts import AmountDrafts
from engine.scenarios.columns import outline
from engine.scenarios.deadlines import Deadline
from engine.scenarios.desk import Desk, Situation, dutch, say
from engine.scenarios.drafted import Draft, Rule, feature_text
from engine.scenarios.figures import Cell
from engine.scenarios.validity import edge_years, in_force
from engine.writing import deliver
from facts.periods import period
from facts.problems import InputError, Location, Problem, did_you_mean
from rules.dimensions import DONE, Names, check_norm
from rules.loader import AGREEMENT, Library
from rules.schema import Chapter, Clause, Norm, Pack, Unjudged

LONGEST_TITLE = 130


def drafted_features(library: Library, agreement: str, norms: Sequence[str] = ()) -> dict[str, str]:
    """The drafted features of an agreement by file name, a file for each chapter.

    With `norms` only those. Raises InputError for an agreement or norm that does not exist.
    """
    pack = library.pack(agreement)
    _known(norms, pack)
    features = {}
    for name, chapter in zip(_names(library, pack), pack.chapters, strict=True):
        wanted = [norm for norm in chapter.norms if not norms or norm.id in norms]
        if wanted:
            features[name] = _feature(library, pack, chapter, wanted)
    return features


def write_features(features: dict[str, str], folder: Path) -> None:
    """Writes drafts to a folder; raises InputError rather than write over a feature."""
    there = [name for name in features if (folder / name).exists()]
    if there:
        raise InputError([Problem("draft-exists", Location(name)) for name in there])
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        words = {"reason": error.strerror}
        raise InputError([Problem("file-unwritable", Location(folder.name), words)]) from None
    for name, text in features.items():
        deliver(text, folder / name)


def norm_drafts(library: Library, pack: Pack, norm: Norm | Unjudged) -> tuple[Draft, ...]:
    """The scenarios of one norm."""
    desk = Desk(library, pack, norm)
    if isinstance(norm, Unjudged):
        return tuple(_without_verdict(desk, norm))
    unit = check_norm(norm, Names(library.vocabulary.facts, pack.parameters, library.reference))
    drafts = Deadline(desk, norm).drafts if unit == DONE else AmountDrafts(desk, norm, unit).drafts
    return tuple(drafts)


def _known(norms: Sequence[str], pack: Pack) -> None:
    ids = [norm.id for norm in pack.clauses]
    values = [{"norm": name, **did_you_mean(name, ids)} for name in norms if name not in ids]
    if values:
        raise InputError([Problem("norm-unknown", values=words) for words in values])


def _names(library: Library, pack: Pack) -> list[str]:
    """A feature is called as the file of its chapter."""
    folder = library.agreements[pack.id][0]
    paths = (path for path in sorted(folder.glob("*.yaml")) if path.is_file())
    return [f"{path.stem}.feature" for path in paths if path.name != AGREEMENT]


def _feature(
    library: Library, pack: Pack, chapter: Chapter, norms: Sequence[Norm | Unjudged]
) -> str:
    title = say("feature", agreement=pack.agreement.title, chapter=chapter.chapter)
    as_of = dutch(Desk(library, pack, norms[0]).as_of)
    background = (say("agreement", id=pack.id), say("as_of", day=as_of))
    rules = [Rule(_title(norm), norm.clause, norm_drafts(library, pack, norm)) for norm in norms]
    return feature_text(title, say("comment"), background, rules)


def _title(norm: Clause) -> str:
    """Clause, title and what was agreed, as far as it fits."""
    agreed = norm.agreed.nl
    while len(agreed) > LONGEST_TITLE and "; " in agreed:
        agreed = agreed.rpartition("; ")[0]
    return say("rule", clause=norm.clause, title=norm.title.nl, agreed=agreed)


def _without_verdict(desk: Desk, clause: Unjudged) -> Iterator[Draft]:
    """A clause that only people can judge, or that has no value: for whom, and when."""
    shown = [_not_judged(desk, clause, when) for when in edge_years(clause)]
    first = next(s for s in shown if s.outcome != "not-in-force")
    yield desk.parties(first, dict.fromkeys(desk.bound, first.outcome))
    latest = max(desk.after(s) for s in shown)
    yield outline(desk, desk.term(), [s.but(s.outcome, {}, as_of=latest) for s in shown])


def _not_judged(desk: Desk, clause: Unjudged, year: int) -> Situation:
    """A year in which something else was reported."""
    cells = {Cell(desk.teller, str(year), desk.aside): "3"}
    holds = in_force(clause, period(str(year)), at_end=False)
    return Situation(cells, clause.not_judged if holds else "not-in-force", str(year))
