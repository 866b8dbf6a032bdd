"""Finds and loads packs; a pack with any mistake is refused whole, with every mistake listed."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from facts.document import Document, name_of, read_document, text_of, yaml_files
from facts.model import problems_in
from facts.problems import InputError, Location, Problem, Refused, did_you_mean
from facts.reference import Series, load_reference
from facts.vocabulary import Vocabulary, load_vocabulary
from rules.dimensions import Names, check_norm
from rules.numerals import check_number
from rules.parties import check_parties
from rules.schema import Agreement, Chapter, Norm, Pack, Unjudged
from rules.tables import misshapen, written_out

BUILT_IN = Path(__file__).parent / "packs"
AGREEMENT = "agreement.yaml"
_LIKE_AGREEMENT = re.compile(r"agreement\.ya?ml(\.txt)?", re.IGNORECASE)

Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True)
class Library:
    """The packs that can be asked for, and the vocabulary and series that they may use.

    A folder given beside the built-in one may be a pack or hold several, and may bring
    `vocabulary/*.yaml` and `reference/*.yaml` of its own; those beside a pack count too. The
    packs in `replacing` stand in for those of the same agreement; anywhere else an agreement that
    is there twice is refused.
    """

    folders: tuple[Path, ...] = ()
    replacing: tuple[Path, ...] = ()

    @cached_property
    def _packs(self) -> dict[str, Pack]:
        return {}

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The built-in facts and those of the folders."""
        return load_vocabulary(self.beside("vocabulary"))

    @cached_property
    def reference(self) -> Mapping[str, Series]:
        """The built-in series and those of the folders."""
        return load_reference(self.beside("reference"))

    def beside(self, name: str) -> tuple[Path, ...]:
        """The folders `name` in those given, and beside a pack that is given itself; each once."""
        found: dict[Path, Path] = {}
        for folder in (*self.folders, *self.replacing):
            around = [folder, *([folder / ".."] if (folder / AGREEMENT).is_file() else [])]
            for path in (each / name for each in around):
                found.setdefault(path.resolve(), path)
        return tuple(found.values())

    @cached_property
    def agreements(self) -> Mapping[str, tuple[Path, Agreement]]:
        """Every agreement by id with its folder; only the agreements' own files are read."""
        problems: list[Problem] = []
        found = self._agreements(problems)
        if problems:
            raise InputError(problems)
        return found

    def _agreements(self, problems: list[Problem]) -> dict[str, tuple[Path, Agreement]]:
        """The agreements that can be read; what is wrong with the others goes to `problems`."""
        found = _agreements_in(_pack_folders((BUILT_IN, *self.folders), problems), problems)
        instead = _agreements_in(_pack_folders(self.replacing, problems), problems)
        return dict(sorted({**found, **instead}.items()))

    def problems(self) -> tuple[Problem, ...]:
        """Everything that keeps a pack, the vocabulary or a series from loading.

        Packs are looked at where the vocabulary and the series they name can be read.
        """
        found: list[Problem] = []
        agreements = self._agreements(found)
        try:
            names = self.vocabulary, self.reference
        except InputError as error:
            return (*found, *error.problems)
        for folder, agreement in agreements.values():
            try:
                load_pack(folder, agreement, *names)
            except InputError as error:
                found += error.problems
        return tuple(found)

    def known(self, name: str) -> str:
        """The id of an agreement; raises InputError with the nearest known one."""
        if name in self.agreements:
            return name
        values = {"agreement": name, **did_you_mean(name, self.agreements)}
        raise InputError([Problem("agreement-unknown", values=values)])

    def pack(self, name: str) -> Pack:
        """One pack, loaded once; raises InputError with file and line of every mistake."""
        if name not in self._packs:
            folder, agreement = self.agreements[self.known(name)]
            self._packs[name] = load_pack(folder, agreement, self.vocabulary, self.reference)
        return self._packs[name]


def agreements_in(folder: Path) -> tuple[str, ...]:
    """The agreements of which a folder holds a pack; raises InputError for what cannot be read."""
    problems: list[Problem] = []
    found = _agreements_in(_pack_folders([folder], problems), problems)
    if problems:
        raise InputError(problems)
    return tuple(found)


def _agreements_in(
    folders: Iterable[Path], problems: list[Problem]
) -> dict[str, tuple[Path, Agreement]]:
    """The agreements in some folders by id; one that is there twice is a problem."""
    found: dict[str, tuple[Path, Agreement]] = {}
    for folder in folders:
        document = _read(folder / AGREEMENT, problems)
        agreement = _validated(Agreement, document, problems) if document else None
        if document is None or agreement is None:
            continue
        where = Location(document.name, row=document.line_of(("id",)))
        if agreement.id in found:
            problems.append(Problem("pack-twice", where, {"agreement": agreement.id}))
        if agreement.id not in (folder.name, _name(folder)):
            words = {"agreement": agreement.id, "folder": _name(folder)}
            problems.append(Problem("pack-folder", where, words))
        found[agreement.id] = (folder, agreement)
    return found


def _pack_folders(folders: Iterable[Path], problems: list[Problem]) -> list[Path]:
    """The folders with a pack, each once, also where it is named twice or is our own."""
    found: dict[Path, Path] = {}
    for folder in folders:
        inside = [folder] if (folder / AGREEMENT).exists() else []
        inside += sorted(path.parent for path in folder.glob(f"*/{AGREEMENT}"))
        misnamed = list(_misnamed(folder))
        problems += misnamed
        if not inside and not misnamed:
            problems.append(Problem("pack-missing", values={"folder": _name(folder)}))
        found |= {p.resolve(): p for p in inside if p.resolve() not in found}
    return list(found.values())


def _misnamed(folder: Path) -> Iterator[Problem]:
    """A problem for each file that makes no pack of a folder because of how it is called."""
    for path in sorted((*folder.glob("*"), *folder.glob("*/*"))):
        if _LIKE_AGREEMENT.fullmatch(path.name) and not (path.parent / AGREEMENT).exists():
            yield Problem("yaml-name", Location(name_of(path)), {"write": AGREEMENT})


def _name(folder: Path) -> str:
    """What a folder is called, also where it is given as `.`."""
    return folder.resolve().name


def load_pack(
    folder: Path, agreement: Agreement, vocabulary: Vocabulary, reference: Mapping[str, Series]
) -> Pack:
    """Reads and checks every chapter in a folder, in the order of their names.

    What several rows of a table take from one line above them is told once.
    """
    problems: list[Problem] = []
    documents = _chapter_documents(folder, agreement, problems)
    chapters = [_validated(Chapter, document, problems) for document in documents]
    pack = Pack(
        agreement=agreement,
        chapters=tuple(chapter for chapter in chapters if chapter is not None),
        sha256="",
    )
    problems += _repeated(documents, chapters)
    names = Names(vocabulary.facts, pack.parameters, reference)
    seen: set[str] = set()
    for document, chapter in zip(documents, chapters, strict=True):
        if chapter is not None:
            problems += _misprinted(document, chapter)
            problems += _mistakes(document, chapter.norms, pack, names, seen)
    if problems:
        raise InputError({repr(problem): problem for problem in problems}.values())
    digest = _digest([folder / AGREEMENT, *_chapter_paths(folder, [])])
    return pack.model_copy(update={"sha256": digest})


def _repeated(
    documents: Sequence[Document], chapters: Sequence[Chapter | None]
) -> Iterator[Problem]:
    """A problem for each parameter that another chapter has too, with both places."""
    seen: dict[str, str] = {}
    for document, chapter in zip(documents, chapters, strict=True):
        for name in chapter.parameters if chapter is not None else ():
            line = document.line_of(("parameters", name))
            if name in seen:
                words = {"name": name, "first": seen[name]}
                yield Problem("parameter-twice", Location(document.name, row=line), words)
            seen.setdefault(name, f"{document.name}:{line}")


def _misprinted(document: Document, chapter: Chapter) -> Iterator[Problem]:
    """A problem for each value of a parameter that can be misread."""
    for name, parameter in chapter.parameters.items():
        for key, printed in parameter.values.items():
            try:
                check_number(printed.value, parameter.unit, at="value")
            except Refused as refused:
                yield _at(document, ("parameters", name, "values", key), refused)


def _mistakes(
    document: Document, norms: Sequence[Norm | Unjudged], pack: Pack, names: Names, seen: set[str]
) -> Iterator[Problem]:
    for index, norm in enumerate(norms):
        place = ("norms", index)
        if norm.id in seen:
            yield _at(document, place, Refused("norm-twice", at="id", norm=norm.id))
        seen.add(norm.id)
        try:
            check_parties(norm, pack)
            if isinstance(norm, Norm):
                check_norm(norm, names)
        except Refused as refused:
            yield _at(document, place, refused)


def _at(document: Document, place: tuple[str | int, ...], refused: Refused) -> Problem:
    """A problem at the key that it is about."""
    line = document.line_of((*place, refused.at) if refused.at else place)
    return Problem(refused.code, Location(document.name, row=line), refused.values)


def chapter_documents(folder: Path, agreement: Agreement) -> list[Document]:
    """The chapters of a pack that loads, in its order, each with its lines.

    Norm `n` of a chapter stands at `line_of(("norms", n))`, also where it is the row of a table.
    """
    return _chapter_documents(folder, agreement, [])


def _chapter_documents(
    folder: Path, agreement: Agreement, problems: list[Problem]
) -> list[Document]:
    """The chapters with their tables written out and defaults filled in, as they are validated."""
    read = [_read(path, problems) for path in _chapter_paths(folder, problems)]
    wrong = [list(misshapen(document)) if document else [] for document in read]
    problems += [problem for found in wrong for problem in found]
    return [
        written_out(document, agreement) if isinstance(document.content, dict) else document
        for document, found in zip(read, wrong, strict=True)
        if document is not None and not found
    ]


def _chapter_paths(folder: Path, problems: list[Problem]) -> list[Path]:
    return [path for path in yaml_files((folder,), problems) if path.name != AGREEMENT]


def _validated(model: type[Model], document: Document, problems: list[Problem]) -> Model | None:
    try:
        return model.model_validate(document.content)
    except ValidationError as error:
        problems += problems_in(error, document, model)
        return None


def _read(path: Path, problems: list[Problem]) -> Document | None:
    """A file, or nothing with the reason among the problems."""
    try:
        return _document(path)
    except InputError as error:
        problems += error.problems
        return None


def _document(path: Path) -> Document:
    name = name_of(path)
    try:
        return read_document(text_of(path), name)
    except UnicodeDecodeError:
        raise InputError([Problem("file-not-utf8", Location(name))]) from None


def _digest(paths: Iterable[Path]) -> str:
    """One hash over names and contents, so that a pack is known wherever it lies."""
    total = hashlib.sha256()
    for path in paths:
        content = path.read_bytes()
        total.update(f"{path.name}\0{len(content)}\0".encode())
        total.update(content)
    return total.hexdigest()


def json_schema() -> Mapping[str, Any]:
    """The JSON Schema of a chapter file, for editors that check while people type."""
    schema = Chapter.model_json_schema()
    for model, filled_in in (
        ("Parameter", ("id",)),
        ("Norm", ("valid", "next", "covers")),
        ("Unjudged", ("valid", "next", "covers")),
    ):
        required = schema["$defs"][model]["required"]
        schema["$defs"][model]["required"] = [key for key in required if key not in filled_in]
    schema["properties"]["tables"] = {"type": "array", "items": {"type": "object"}}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
