"""Writes why a norm was not assessed, and what would make it possible."""

from collections.abc import Iterator
from datetime import date

from engine.findings import NotAssessed
from engine.locale import day, listed, quantity
from engine.wording import Words


class ReasonText(Words):
    """Explains in one language why there is no verdict."""

    def text(self, item: NotAssessed, as_of: date) -> str:
        """The whole explanation: what was agreed, why it was not judged, what to do."""
        about, valid = item.about, item.about.norm.valid
        end = day(valid.end, self.language) if valid.end else self.say("for_ever")
        reason = self.say(
            "reason",
            item.reason,
            party=about.party_name,
            period=about.period,
            start=day(valid.start, self.language),
            end=day(about.period.end, self.language) if item.reason == "not-due" else end,
            as_of=day(as_of, self.language),
            missing=self.need(item),
        )
        return " ".join([self.agreed(about), reason, *self._so_far(item)])

    def _so_far(self, item: NotAssessed) -> Iterator[str]:
        """Where a period that is not over stands now."""
        if item.so_far is not None:
            value = quantity(item.so_far.value, item.about.unit, self.language)
            yield self.say("so_far", value=value)

    def need(self, item: NotAssessed) -> str:
        """What is missing or wrong, by the names that people know it by."""
        if item.reason not in ("missing-fact", "missing-parameter", "data-problem"):
            return ""
        if item.reason == "missing-fact":
            names = [f"{self.label(gap.fact)} ({gap.period})" for gap in item.missing]
        elif item.reason == "missing-parameter":
            names = [f"{self.parameter(name)} ({key})" for name, key in item.lacking]
        else:
            names = [found.problem.text(self.language) for found in item.contradictions]
            names = names or [self.say("zero_total")]
        return listed(names, self.language)
