"""Writes why a norm was not assessed, and what would make it possible."""

from collections.abc import Iterator
from datetime import date

from engine.judge.findings import NotAssessed
from engine.words.locale import day, listed, quantity
from engine.words.placing import told
from engine.words.wording import Words
from facts.ledger import Missing
from rules.expressions import Day
from rules.schema import Norm, Span, Unjudged


class ReasonText(Words):
    """Explains in one language why there is no verdict."""

    def text(self, item: NotAssessed, as_of: date) -> str:
        """The whole explanation: what was agreed, why it was not judged, what to do."""
        return f"{self.agreed(item.about)} {self.alone(item, as_of)}"

    def alone(self, item: NotAssessed, as_of: date) -> str:
        """The explanation without what was agreed, to stand below that."""
        about, valid = item.about, item.about.norm.valid
        past = item.reason == "not-due" and about.period.end < self._due_day(item) <= as_of
        elsewhere = item.reason == "not-in-force" and _dated_elsewhere(item)
        form = ("date_in_another_period",) if elsewhere else ("reason", item.reason)
        reason = self.say(
            *(("due_in_another_period",) if past else form),
            party=self._who(item),
            period=self.period(about.period),
            valid=self._valid(valid),
            end=self._due(item),
            as_of=day(as_of, self.language),
            missing=self.need(item),
            condition=self._condition(item),
        )
        return " ".join([reason, *self._why(item), *self._idle(item), *self._so_far(item)])

    def _who(self, item: NotAssessed) -> str:
        """Who has to report something: those whose figures are missing, where they are named."""
        parties = item.about.agreement.parties
        named = dict.fromkeys(parties[gap.party].name for gap in item.missing if gap.party)
        return listed(list(named), self.language) if named else item.about.party_name

    def _condition(self, item: NotAssessed) -> str:
        """What the norm waits for, of a norm that binds on a condition."""
        name = getattr(item.about.norm, "only_if", None)
        return self.label(name) if name else ""

    def _valid(self, valid: Span) -> str:
        """From when to when a norm holds."""
        start = day(valid.start, self.language)
        if valid.end is None:
            return self.say("valid_open", start=start)
        return self.say("valid", start=start, end=day(valid.end, self.language))

    def _why(self, item: NotAssessed) -> Iterator[str]:
        """What the pack says about a clause that is never judged."""
        norm = item.about.norm
        if isinstance(norm, Unjudged) and item.reason == norm.not_judged:
            yield self.say("why_not_judged", why=norm.why[self.language])

    def _idle(self, item: NotAssessed) -> Iterator[str]:
        """What was reported of something to be done, and why it says nothing here."""
        for fact in item.idle:
            if isinstance(fact.value, date):
                done, period = day(fact.value, self.language), self.period(item.about.period)
                yield self.say("idle", "done", date=done, period=period)
            else:
                yield self.say("idle", "undone", reported=self.period(fact.period))

    def _so_far(self, item: NotAssessed) -> Iterator[str]:
        """Where a period that is not over stands now."""
        if item.so_far is not None:
            value = quantity(item.so_far.value, item.about.unit, self.language)
            yield self.say("so_far", value=value)

    def need(self, item: NotAssessed) -> str:
        """What is missing or wrong, by the names that people know it by."""
        if item.reason == "not-due":
            return self._later(item)
        if item.reason not in ("missing-fact", "missing-parameter", "data-problem"):
            return ""
        if item.reason == "missing-fact":
            names = [self._gap(gap, item) for gap in item.missing]
        elif item.reason == "missing-parameter":
            names = [f"{self.parameter(name)} ({key})" for name, key in item.lacking]
        else:
            names = [told(found.problem, self.language) for found in item.contradictions]
            names = names or [self.say("zero_total")]
        return listed(names, self.language)

    def _later(self, item: NotAssessed) -> str:
        """When a verdict will follow, and where a running period stands."""
        end = self._due(item)
        if item.so_far is None:
            return self.say("from_then", end=end)
        value = quantity(item.so_far.value, item.about.unit, self.language)
        return self.say("so_far_short", value=value, end=end)

    def _due(self, item: NotAssessed) -> str:
        return day(self._due_day(item), self.language)

    def _due_day(self, item: NotAssessed) -> date:
        """The day from which there can be a verdict: that of the norm, or the end of the period."""
        norm, end = item.about.norm, item.about.period.end
        if isinstance(norm, Norm):
            tree = norm.holds.tree
            waits = norm.holds.by if norm.until_then == "not due" else None
            dated = tree.in_year(end.year) if isinstance(tree, Day) else waits
            end = dated if dated is not None and (isinstance(tree, Day) or dated > end) else end
        return end

    def _gap(self, gap: Missing, item: NotAssessed) -> str:
        """A missing fact with its period, and with its party where that is another."""
        parties = item.about.agreement.parties
        whose = f", {parties[gap.party].name}" if gap.party else ""
        return f"{self.label(gap.fact)} ({gap.period}{whose})"


def _dated_elsewhere(item: NotAssessed) -> bool:
    """Whether a norm with one day does hold in the period, but its day lies in another."""
    norm, period = item.about.norm, item.about.period
    dated = isinstance(norm, Norm) and isinstance(norm.holds.tree, Day)
    return dated and period.meets(norm.valid.start, norm.valid.end)
