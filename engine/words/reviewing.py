"""Says how norms stand with policy staff: approved, changed since, or never reviewed."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from engine.approvals import Standing
from engine.words.locale import day, listed
from facts.catalogue import catalogue, filled

TEXTS = Path(__file__).parent / "texts" / "review.yaml"
FIRST = 10


class StandingText:
    """The standing of norms in one language."""

    def __init__(self, language: str) -> None:
        """Takes `nl` or `en`."""
        self.language = language

    def heading(self, agreement: str, standings: Sequence[Standing]) -> str:
        """How many norms stand how."""
        states = [standing.state for standing in standings]
        counts = {state: states.count(state) for state in ("approved", "changed", "never")}
        return self.say("heading", agreement=agreement, **counts)

    def to_review(self, standings: Sequence[Standing], *, every: bool) -> Iterator[str]:
        """The norms that ask for a review: first those changed, then those never reviewed."""
        changed = [standing for standing in standings if standing.state == "changed"]
        never = [standing for standing in standings if standing.state == "never"]
        shown = never if every else never[:FIRST]
        yield from (self.norm(standing) for standing in (*changed, *shown))
        if len(shown) < len(never):
            yield self.say("more", count=len(never) - len(shown))

    def norm(self, standing: Standing) -> str:
        """One norm with how it stands."""
        norm = standing.norm
        words = {"clause": norm.clause, "title": norm.title[self.language], "id": norm.id}
        return self.say("norm", **words, standing=self.standing(standing))

    def standing(self, standing: Standing) -> str:
        """How one norm stands, with who approved it when, or what changed since."""
        last = standing.last
        if last is None:
            count = self.say("scenarios", count=standing.scenarios)
            return self.say("never", scenarios=count)
        on = day(last.approved, self.language)
        if standing.changed:
            parts = listed([self.say("part", part) for part in standing.changed], self.language)
            return self.say("changed", day=on, parts=parts)
        remark = self.say("remark", text=last.remark) if last.remark else ""
        return self.say("approved", day=on, role=last.role, remark=remark)

    def recorded(self, file: str, count: int) -> str:
        """That approvals were written down."""
        return self.say("recorded", file=file, count=count)

    def say(self, *keys: str, **words: object) -> str:
        """A sentence of the catalogue."""
        return filled(catalogue(TEXTS), self.language, keys, words)


def standing_data(standing: Standing) -> dict[str, Any]:
    """The standing of a norm for machines."""
    last = standing.last
    return {
        "agreement": standing.agreement,
        "norm": standing.norm.id,
        "clause": standing.norm.clause,
        "state": standing.state,
        "changed": list(standing.changed),
        "scenarios": standing.scenarios,
        "content": dict(standing.content),
        "approved": last.approved.isoformat() if last else None,
        "role": last.role if last else None,
        "remark": last.remark if last else None,
    }
