"""Repeats a check from its receipt and says whether the same bytes come out, or what differs."""

import json
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Any

from engine import __version__
from engine.checking import Checker, Question, file_option, noted
from engine.comparing.earlier import RunReceipt, Written, run_of
from engine.judge.findings import Assessment
from engine.masking.veil import masked
from engine.output.machine import as_data, written
from engine.recounting import recount
from engine.words.speaking import Speaker
from facts.periods import period
from facts.problems import InputError
from rules.loader import Library

ASIDE = ("receipt", "findings", "not_assessed")
BESIDE = ("changes", "review")
"""What a comparison or a report adds to a check, and repeating the check leaves as it is."""


@dataclass(frozen=True)
class Difference:
    """One thing that is not as it was; `code` is its sentence, `words` what to fill in.

    Of an outcome `key` says what it is about.
    """

    code: str
    words: Mapping[str, Any] = field(default_factory=dict)
    key: tuple[str, ...] = ()


@dataclass(frozen=True)
class Replay:
    """What repeating a check gave: without `differences` the same bytes.

    A comparison with an earlier check is not repeated: `compared` says that there was one. Of a
    `masked` outcome nobody can say that the inputs are those of then: it has no hash of them.
    """

    name: str
    inputs: int
    differences: tuple[Difference, ...]
    compared: bool = False
    masked: bool = False

    @property
    def same(self) -> bool:
        """Whether the same bytes came out."""
        return not self.differences


def replay(old: Written, folder: Path, library: Library, mapping: Path | None = None) -> Replay:
    """Repeats the check that wrote `old` with the inputs in a folder.

    Raises InputError where the packs cannot be loaded.
    """
    receipt = old.run.receipt
    given = file_option(mapping)
    found = [*_circumstances(receipt, library), *_inputs(receipt, folder)]
    asked = receipt.options.mapping
    if (asked.model_dump() if asked else None) != given:
        found.append(Difference("mapping", {"name": asked.name if asked else mapping}))
    compared = "changes" in old.data
    if not any(d.code in ("input-missing", "input-outside", "pack-missing") for d in found):
        repeated = list(_repeated(old, folder, library, mapping))
        only_form = found and [d.code for d in repeated] == ["form"]
        found += [Difference("outcomes")] if only_form else repeated
    return Replay(old.name, len(receipt.inputs), tuple(found), compared, receipt.options.mask)


def _circumstances(receipt: RunReceipt, library: Library) -> Iterator[Difference]:
    """The program and the packs, where they are not those of then."""
    if receipt.engine_version != __version__:
        words = {"was": receipt.engine_version, "now": __version__}
        yield Difference("engine", words)
    for name, digest in receipt.packs.items():
        if name not in library.agreements:
            yield Difference("pack-missing", {"name": name})
        elif library.pack(name).sha256 != digest:
            yield Difference("pack", {"name": name})


def _inputs(receipt: RunReceipt, folder: Path) -> Iterator[Difference]:
    """The inputs that are not there, or not as they were."""
    for name, digest in receipt.inputs.items():
        if not _inside(name):
            yield Difference("input-outside", {"name": name})
        elif not _there(folder / name):
            yield Difference("input-missing", {"name": name})
        elif digest is not None and _digest(folder / name) != digest:
            yield Difference("input", {"name": name})


def _inside(name: str) -> bool:
    """Whether a name from a stranger's receipt stays within the folder."""
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts and "\\" not in name


def _there(path: Path) -> bool:
    """Whether there is a file; of a name that no file can have there is none."""
    try:
        return path.is_file()
    except OSError:
        return False


def _digest(path: Path) -> str:
    total = sha256()
    with path.open("rb") as file:
        while part := file.read(1 << 20):
            total.update(part)
    return total.hexdigest()


def _repeated(
    old: Written, folder: Path, library: Library, mapping: Path | None
) -> Iterator[Difference]:
    """Judges again and compares, outcome by outcome."""
    checker = Checker(library)
    assessment = _checked(checker, old, folder, mapping)
    if assessment.errors:
        for problem in assessment.errors:
            yield Difference("refused", {"problem": problem.texts})
        return
    then = {key: value for key, value in old.data.items() if key not in BESIDE}
    if old.run.receipt.options.mask:
        assessment = masked(assessment, library.vocabulary)
    now = as_data(assessment, Speaker(library, old.run.receipt.as_of))
    again = written({**now, **{k: v for k, v in old.data.items() if k in BESIDE}})
    if again.encode() == old.content:
        return
    differences = list(_differing(then, json.loads(written(now))))
    yield from differences or [Difference("form")]


def _checked(checker: Checker, old: Written, folder: Path, mapping: Path | None) -> Assessment:
    """The check as its receipt describes it, under the names that the inputs had."""
    receipt = old.run.receipt
    options = receipt.options
    periods = tuple(period(text) for text in options.periods)
    question = Question(receipt.as_of, options.agreements, periods, options.parties)
    asked = replace(recount(mapping, options.trust, options.engine), trace=options.trace)
    with TemporaryDirectory(prefix="signaal-") as temporary:
        paths = list(_placed(receipt, folder, Path(temporary)))
        try:
            assessment = checker.check(paths, question, asked)
        except InputError as error:
            return Assessment(errors=error.problems)
    baseline = options.baseline.model_dump() if options.baseline else None
    return noted(assessment, {"baseline": baseline})


def _placed(receipt: RunReceipt, folder: Path, temporary: Path) -> Iterator[Path]:
    """The inputs: those that lay deeper in a folder are put in one that holds nothing else."""
    deep = [name for name in receipt.inputs if "/" in name]
    for name in deep:
        target = temporary / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folder / name, target)
    yield from ([temporary] if deep else [])
    yield from (folder / name for name in receipt.inputs if "/" not in name)


def _differing(then: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[Difference]:
    """The outcomes that differ, and the other parts that do."""
    before, after = _outcomes(then), _outcomes(now)
    for key in {**before, **after}:
        was, item = before.get(key), after.get(key)
        if was == item:
            continue
        outcomes = {"was": _outcome(was), "now": _outcome(item)}
        if outcomes["was"] != outcomes["now"]:
            yield Difference("finding", outcomes, key)
        else:
            both = (was or {}, item or {})
            keys = [k for k in {**both[0], **both[1]} if both[0].get(k) != both[1].get(k)]
            yield Difference("detail", {"keys": ", ".join(keys)}, key)
    for name in {**then, **now}:
        if name not in ASIDE and then.get(name) != now.get(name):
            yield Difference("part", {"name": name})
    aside = ("engine_version", "packs", "inputs")
    for name in {**then["receipt"], **now["receipt"]}:
        if name not in aside and then["receipt"].get(name) != now["receipt"].get(name):
            yield Difference("part", {"name": f"receipt > {name}"})


def _outcomes(data: Mapping[str, Any]) -> dict[tuple[str, ...], Mapping[str, Any]]:
    """Findings and what was not assessed as they were written, by what they are about."""
    run = run_of(data, "")
    parts = ((run.findings, data["findings"]), (run.not_assessed, data["not_assessed"]))
    return {
        (*item.key, item.clause): raw
        for items, raws in parts
        for item, raw in zip(items, raws, strict=True)
    }


def _outcome(item: Mapping[str, Any] | None) -> str | None:
    return None if item is None else str(item.get("status") or item.get("reason"))


def data_of(found: Replay) -> dict[str, Any]:
    """The outcome of a replay as plain data."""
    names = ("agreement", "norm", "party", "subject", "period", "clause")
    differences = [
        {
            "what": item.code,
            **(dict(zip(names, item.key, strict=True)) if item.key else {}),
            **item.words,
        }
        for item in found.differences
    ]
    masked = {"masked": True} if found.masked else {}
    return {"same": found.same, "inputs": found.inputs, **masked, "differences": differences}
