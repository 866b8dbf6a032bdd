"""Explains anything in an assessment, in any language, with the words of its own agreement."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from engine.judge.findings import Finding, NotAssessed
from engine.words.excusing import ReasonText
from engine.words.explaining import FindingText
from engine.words.owing import Owing
from engine.words.veiling import VeiledText
from rules.loader import Library


@dataclass(frozen=True, eq=False)
class Speaker:
    """Renders on demand: nothing is written until somebody reads it."""

    library: Library
    as_of: date

    def finding(self, finding: Finding, language: str) -> str:
        """The explanation of a finding."""
        return self._of(finding.about.agreement.id, language)[0].text(finding)

    def reason(self, item: NotAssessed, language: str) -> str:
        """The explanation of why there is no verdict."""
        words, told = self._of(item.about.agreement.id, language)
        cells = self.owing.named(item)
        behind = [words.say("owed_cells", cells=cells)] if cells else []
        return " ".join([told.text(item, self.as_of), *behind])

    def reason_alone(self, item: NotAssessed, language: str) -> str:
        """The reason without what was agreed, to stand below that."""
        return self._of(item.about.agreement.id, language)[1].alone(item, self.as_of)

    def need(self, item: NotAssessed, language: str) -> str:
        """What would make a verdict possible, in a few words; empty where nothing would."""
        words, told = self._of(item.about.agreement.id, language)
        need, cells = told.need(item), self.owing.named(item)
        return words.say("needed_cells", need=need, cells=cells) if cells else need

    @cached_property
    def owing(self) -> Owing:
        """In which cells of the templates missing figures belong."""
        return Owing(self.library)

    def words(self, agreement: str, language: str) -> FindingText:
        """The words of an agreement, for tables."""
        return self._of(agreement, language)[0]

    def party(self, party: str) -> str:
        """What a party is called; its id where no agreement knows it."""
        agreements = (agreement for _, agreement in self.library.agreements.values())
        names = (a.parties[party].name for a in agreements if party in a.parties)
        return next(names, party)

    @cached_property
    def _texts(self) -> dict[tuple[str, str], tuple[FindingText, ReasonText]]:
        return {}

    def _of(self, agreement: str, language: str) -> tuple[FindingText, ReasonText]:
        key = (agreement, language)
        if key not in self._texts:
            library = self.library
            given = (library.vocabulary, library.pack(agreement).parameters, library.reference)
            self._texts[key] = (VeiledText(language, *given), ReasonText(language, *given))
        return self._texts[key]
