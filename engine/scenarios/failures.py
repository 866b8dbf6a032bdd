"""Why a scenario does not hold, in words for people who do not program."""

from collections.abc import Sequence
from pathlib import Path

from facts.catalogue import catalogue
from facts.problems import Problem

TEXTS = Path(__file__).parent.parent / "words" / "texts" / "features.yaml"


class Failure(AssertionError):  # noqa: N818 - it names what happened: the scenario fails
    """A sentence that does not hold or cannot be carried out.

    `says` and `found` are what the scenario expects and what the program found, where that is what
    it is about. The sentence `code` stands in `engine/words/texts/features.yaml`.
    """

    def __init__(self, code: str, says: str = "", found: str = "", **words: object) -> None:
        """Takes the code of a sentence and the words to fill in."""
        self.code, self.says, self.found = code, says, found
        self.words = words
        super().__init__(self.text("nl"))

    def text(self, language: str) -> str:
        """The sentence in `nl` or `en`, ending with what to do where something can be done."""
        template: str = catalogue(TEXTS)["failures"][self.code][language]
        return template.format_map({"says": self.says, "found": self.found, **self.words})


class Refusal(Failure):
    """Something that the program refuses wherever it is handed in, in those same words."""

    def __init__(self, problem: Problem) -> None:
        """Takes the problem as submissions and questions have it."""
        self.problem = problem
        super().__init__(problem.code)

    def text(self, language: str) -> str:
        """The sentence of the problem."""
        return self.problem.text(language)


class Stopped(Failure):
    """A mistake in a pack, not in the scenario: it stops every one that needs that pack."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        """Takes what is wrong with the pack."""
        self.problems = tuple(problems)
        super().__init__("refused", found=" ".join(problem.text("nl") for problem in problems))
