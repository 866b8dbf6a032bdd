"""What `signaal new` makes: the files of an agreement or a norm, with the questions to answer.

The texts stand in `words/templates/`. Nothing that exists is written over: a file is new, or it is
continued. What was made is loaded at once, and taken back if it does not load.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from string import Template
from textwrap import indent
from typing import Any

from engine.authoring.appending import File, aligned, appended, at_end, opened, write
from facts.catalogue import catalogue
from facts.problems import InputError, Location, Problem, Refused
from facts.vocabulary import FOLDER as VOCABULARY
from facts.vocabulary import Vocabulary
from rules.loader import AGREEMENT, BUILT_IN, Library
from rules.schema import Pack

TEMPLATES = Path(__file__).parent.parent / "words" / "templates"
FORMS = ("share", "count", "money", "percent", "deadline", "occasion", "table", "judgement")
TAKEN = ("vocabulary", "reference", "features", "facts")
CHAPTER, EXAMPLE = "1-voorbeeld", "example-share"
DUTCH = ("example_share", "voorbeeld")
"""What the fact of the example is called in its Dutch label."""
TITLES: Mapping[str, Mapping[str, str]] = {
    EXAMPLE: {"nl": "Voorbeeld van een aandeel", "en": "Example of a share"}
}

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")
_YEARS = re.compile(r"-(20\d{2})(?:-(20\d{2}))?$")


@dataclass(frozen=True)
class Place:
    """Where the files of an agreement lie: its pack, its vocabulary and its features."""

    pack: Path
    vocabulary: Path
    features: Path


def new_agreement(name: str, folder: Path, year: int) -> tuple[File, ...]:
    """Makes an agreement with one invented norm in `folder`, ready to be checked.

    The years of the term are those that `name` ends with, or else `year`. Raises InputError when
    the name cannot be used or any of the files exists.
    """
    _check_name(name, TAKEN)
    present = (folder,) if any(folder.glob(f"*/{AGREEMENT}")) else ()
    if name in Library(present).agreements:
        raise InputError([Problem("pack-twice", values={"agreement": name})])
    words = _agreement_words(name, year)
    place = _place_in(folder, name)
    words |= _norm_words(EXAMPLE, Library((folder,)).vocabulary)
    files = _agreement_files(place, words, folder)
    there = [file.path for file in files if file.path.exists()]
    if there:
        raise InputError(Problem("scaffold-exists", Location(str(path))) for path in there)
    write(files, lambda: Library((folder,)).pack(name))
    return files


def term(name: str, year: int) -> tuple[int, int]:
    """The first and the last year that the name of an agreement ends with, or else `year`."""
    found = _YEARS.search(name)
    start = int(found[1]) if found else year
    return start, max(start, int(found[2] or start) if found else start)


def _agreement_words(name: str, year: int) -> dict[str, str]:
    start, end = term(name, year)
    years = f"{start}-{end}" if end > start else str(start)
    area = _YEARS.sub("", name)[:40].rstrip("-")
    place = area.replace("-", " ").title()
    return {
        "agreement": name,
        "area": area,
        "place": place,
        "title": f"Prestatieafspraken {place} {years} (voorbeeld)",
        "start": str(start),
        "end": str(end),
        "year": str(start),
        "next_year": str(start + 1),
        "chapter": "1 Voorbeeld",
        "chapter_file": CHAPTER,
        "clause": "1.1",
        "binds": "each corporation",
        "party": f"Corporatie {place}",
        "party_id": f"corporatie-{area}",
    }


def _agreement_files(place: Place, words: Mapping[str, str], folder: Path) -> tuple[File, ...]:
    name, form = words["agreement"], _form("share")
    rows = [f"{words['fact']}{ending},{value}" for ending, value in form["reported"].items()]
    given = (words["party_id"], words["year"], "")
    reported = ["party,period,subject,fact,value,source,note"]
    reported += [f"{','.join(given)},{row},,bedacht voorbeeld" for row in rows]
    return (
        File(place.pack / AGREEMENT, _filled(_raw("agreement.yaml"), words)),
        *_norm_files(place, CHAPTER, form, words),
        File(folder / "facts" / f"{name}.csv", "\n".join(reported) + "\n"),
        File(place.pack / "LEESMIJ.md", _filled(_raw("LEESMIJ.md"), words)),
    )


def new_norm(
    library: Library, agreement: str, name: str, form: str, chapter: str | None = None
) -> tuple[File, ...]:
    """Adds an invented norm to a chapter, its facts to the vocabulary, its scenarios to a feature.

    `chapter` is the name of a file, which is made when it is not there; it may be left out where
    there is only one. Raises InputError when the norm exists or the file cannot be told.
    """
    _check_name(name)
    pack = library.pack(agreement)
    place = _place(library, pack.id)
    file = _chapter(place, chapter)
    where = Location(f"{pack.id}/{file}.yaml")
    if any(norm.id == name for norm in pack.clauses):
        raise InputError([Problem("scaffold-norm", where, {"norm": name})])
    words = _pack_words(pack, file) | _norm_words(name, library.vocabulary)
    try:
        files = _norm_files(place, file, _form(form), words)
    except Refused as refused:
        raise InputError([Problem(refused.code, where, refused.values)]) from None
    write(files, lambda: Library(library.folders).pack(pack.id))
    return files


def _pack_words(pack: Pack, file: str) -> dict[str, str]:
    corporations = pack.members("each corporation")
    party = (corporations or pack.members("all parties"))[0]
    start = pack.agreement.years.start.year
    return {
        "agreement": pack.id,
        "title": pack.agreement.title,
        "year": str(start),
        "next_year": str(start + 1),
        "chapter": file,
        "clause": "0.0",
        "binds": "each corporation" if corporations else "all parties",
        "party": pack.agreement.parties[party].name,
        "party_id": party,
    }


def _norm_words(name: str, vocabulary: Vocabulary) -> dict[str, str]:
    fact = _free(name, vocabulary)
    dutch = fact.replace(*DUTCH)
    return {
        "norm": name,
        "fact": fact,
        "label_nl": dutch.replace("_", " "),
        "label_en": fact.replace("_", " "),
        "title_nl": TITLES.get(name, {}).get("nl", f"Norm {name}"),
        "title_en": TITLES.get(name, {}).get("en", f"The norm {name}"),
    }


def _free(name: str, vocabulary: Vocabulary) -> str:
    """A name for a fact that nobody has: that of the norm, if need be with a number."""
    stem = re.sub(r"^(?=[0-9])", "norm_", name.replace("-", "_").strip("_"))[:45]
    number, found = 1, stem

    def taken(candidate: str) -> bool:
        names = (candidate, f"{candidate}_total", candidate.replace("_", " "))
        return any(each in vocabulary.by_label for each in names)

    while taken(found):
        number += 1
        found = f"{stem}_{number}"
    return found


def _norm_files(
    place: Place, chapter: str, form: Mapping[str, Any], words: Mapping[str, str]
) -> tuple[File, ...]:
    """The chapter, the vocabulary and the feature with a norm added to each."""
    norms = opened(place.pack / f"{chapter}.yaml", _filled(_raw("chapter.yaml"), words))
    facts = opened(place.vocabulary, _filled(_raw("vocabulary.yaml"), words))
    feature = opened(place.features / f"{chapter}.feature", _filled(_raw("feature.feature"), words))
    norms = replace(norms, text=appended(norms.text, form["under"], _item(form, words)))
    for key, entry in form["vocabulary"].items():
        facts = replace(facts, text=appended(facts.text, key, _filled(entry, words)))
    scenarios = aligned(_filled(form["scenarios"], words))
    rule = f"Regel: {words['clause']} {words['title_nl']}\n\n{indent(scenarios, '  ')}"
    feature = replace(feature, text=at_end(feature.text, indent(rule, "  ")))
    return (norms, facts, feature) if form["vocabulary"] else (norms, feature)


def _item(form: Mapping[str, Any], words: Mapping[str, str]) -> str:
    """A norm or table as an item of a list, from the first line of its form on."""
    parts = [form["first"], _raw("norm.yaml"), form["norm"], _raw("reading.yaml")]
    body = "".join(f"{part.rstrip()}\n" for part in parts)
    return "- " + indent(_filled(body, words), "  ").lstrip()


def _check_name(name: str, taken: Iterable[str] = ()) -> None:
    if not _ID.fullmatch(name) or name in taken:
        raise InputError([Problem("scaffold-name", values={"name": name})])


def _place_in(folder: Path, name: str) -> Place:
    return Place(folder / name, folder / "vocabulary" / f"{name}.yaml", folder / "features" / name)


def _place(library: Library, agreement: str) -> Place:
    """Where an agreement's files lie; those of the built-in ones only in a checkout."""
    pack, _ = library.agreements[agreement]
    if pack.parent != BUILT_IN:
        beside = (pack.parent / VOCABULARY.name).is_dir()
        root = pack if pack in library.folders and not beside else pack.parent
        return replace(_place_in(root, agreement), pack=pack)
    features = BUILT_IN.parent.parent / "features"
    if not features.is_dir():
        raise InputError([Problem("scaffold-built-in", values={"agreement": agreement})])
    return Place(pack, VOCABULARY / f"{agreement}.yaml", features / agreement)


def _chapter(place: Place, asked: str | None) -> str:
    """The name of a chapter file without its ending; the only one, where none is asked for."""
    found = sorted(path.stem for path in place.pack.glob("*.yaml") if path.name != AGREEMENT)
    name = asked.removesuffix(".yaml") if asked else ""
    if asked and (not _ID.fullmatch(name) or f"{name}.yaml" == AGREEMENT):
        raise InputError([Problem("scaffold-name", values={"name": asked})])
    if not asked and len(found) != 1:
        raise InputError([Problem("scaffold-chapter", values={"chapters": ", ".join(found)})])
    return name or found[0]


def _form(name: str) -> Mapping[str, Any]:
    form: Mapping[str, Any] = catalogue(TEMPLATES / "forms.yaml")[name]
    return form


def _raw(template: str) -> str:
    return (TEMPLATES / template).read_text("utf-8")


def _filled(text: str, words: Mapping[str, str]) -> str:
    return Template(text).substitute(words)
