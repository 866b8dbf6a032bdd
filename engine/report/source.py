"""What a report is made from: an assessment with what stands beside it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from engine.approvals import FILE, Review, Standing, read_approvals
from engine.comparing.since import Since
from engine.judge.findings import Assessment, Finding, NotAssessed, Receipt
from engine.scenarios.features import feature_files, read_features
from engine.words.speaking import Speaker
from rules.loader import Library
from rules.matching import matches
from rules.schema import Norm, Pack

_NAMED = re.compile(r'de afspraken "([^"]+)"')
_BACKGROUND = re.compile(r"(?ms)^\s*Achtergrond:(.*?)^\s*(?:Regel|Abstract|Scenario|Voorbeeld)")
Key = tuple[str, str]
"""An agreement and a norm."""


@dataclass(frozen=True)
class Source:
    """An assessment without errors, what moved since an earlier check, and who approved what.

    `standings` is empty where there are no scenarios and approvals to go by.
    """

    assessment: Assessment
    speaker: Speaker
    standings: Mapping[Key, Standing] = field(default_factory=dict)
    since: Since | None = None

    @property
    def library(self) -> Library:
        """Where the packs and the vocabulary are."""
        return self.speaker.library

    @property
    def receipt(self) -> Receipt:
        """The receipt; raises TypeError for an assessment that judged nothing."""
        if self.assessment.receipt is None:
            raise TypeError("nothing was judged, so there is nothing to report")
        return self.assessment.receipt

    @cached_property
    def packs(self) -> tuple[Pack, ...]:
        """The agreements that were judged."""
        return tuple(self.library.pack(name) for name in self.receipt.packs)

    @cached_property
    def continued(self) -> Mapping[Key, Key]:
        """Of each norm that continues one other norm of an agreement judged here, which that is."""
        judged = {pack.id: pack for pack in self.packs}
        found: dict[Key, Key] = {}
        for pack in self.packs:
            older = judged.get(pack.agreement.succeeds or "")
            for match in matches(older, pack) if older is not None else ():
                both = (match.new, *match.old)
                if len(both) == 2 and all(isinstance(norm, Norm) for norm in both):
                    found[pack.id, match.new.id] = (older.id, match.old[0].id)  # type: ignore[union-attr]
        return found

    @cached_property
    def findings(self) -> Mapping[Key, Sequence[Finding]]:
        """The findings of each norm."""
        found: dict[Key, list[Finding]] = {}
        for item in self.assessment.findings:
            found.setdefault((item.about.agreement.id, item.norm.id), []).append(item)
        return found

    @cached_property
    def unassessed(self) -> Mapping[Key, Sequence[NotAssessed]]:
        """What was not assessed of each norm."""
        found: dict[Key, list[NotAssessed]] = {}
        for item in self.assessment.not_assessed:
            found.setdefault((item.about.agreement.id, item.about.norm.id), []).append(item)
        return found


def standings_of(
    library: Library, agreements: Sequence[str], features: Sequence[Path]
) -> Mapping[Key, Standing]:
    """How the norms of agreements stand with policy staff, by folders with scenarios and approvals.

    Empty without folders; raises InputError for a file that cannot be read. Scenarios take longer
    to read than all the rest, so only those are that may be about what was approved once.
    """
    approvals = [item for folder in features for item in read_approvals(folder / FILE)]
    about = {item.agreement for item in approvals}
    known = [name for name in agreements if features and name in about]
    files = feature_files(features) if known else ()
    scenarios = read_features(path for path in files if _may_name(path, known))
    review = Review(library, scenarios, approvals)
    standings = [one for name in known for one in review.standings(name)]
    for name in (name for name in agreements if features and name not in about):
        standings += [Standing(name, norm, {}) for norm in library.pack(name).clauses]
    return {(one.agreement, one.norm.id): one for one in standings}


def _may_name(path: Path, agreements: Sequence[str]) -> bool:
    """Whether scenarios of a file may be about agreements: not where all are about others."""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return True
    background = _BACKGROUND.search(text)
    for_all = _NAMED.findall(background.group(1)) if background else []
    return not for_all or bool({*_NAMED.findall(text)} & {*agreements})
