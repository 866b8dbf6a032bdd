"""Says which bound a finding was held to, and how that bound came about."""

from fractions import Fraction

from engine.judge.compiling import printed_bound
from engine.judge.findings import Crossing, Finding, Portion
from engine.words.locale import bare, day, listed, quantity
from engine.words.wording import SIGNS, Words
from rules.dimensions import DONE
from rules.expressions import Expression, Number, Operation, TableValue, YearValue


class BoundText(Words):
    """Explains the bounds of findings in one language."""

    def bound_of(self, finding: Finding) -> str:
        """The bound of a finding in a sentence, and where it comes from."""
        first, unit = finding.crossings[0], finding.about.unit
        side = self.say("side", first.bound.side)
        value = quantity(first.value, unit, self.language)
        if unit == DONE:
            return self._bound_days(finding)
        if first.bound.by is not None:
            return self._bound_by(finding, first, side, value)
        if finding.portion is not None:
            return self._bound_split(finding, finding.portion, side, value)
        if first.uses:
            worked = self._worked_bound(first.bound.tree, first, unit)
            sources = "; ".join(self.source(use) for use in first.uses)
            return self.say("bound_worked", side=side, value=value, sum=worked, sources=sources)
        return self._bound_printed(finding, side, value)

    def _bound_printed(self, finding: Finding, side: str, value: str) -> str:
        """A printed bound, with the one on the other side or the wider one."""
        unit = finding.about.unit
        if finding.also is not None:
            other = quantity(finding.also.value, unit, self.language)
            also = self.say("side", finding.also.bound.side)
            return self.say("bound_both", side=side, value=value, also=also, other=other)
        if len(finding.crossings) > 1:
            wide = quantity(finding.crossings[1].value, unit, self.language)
            return self.say("bound_two", side=side, value=value, wide=wide)
        return self.say("bound_printed", side=side, value=value)

    def _bound_days(self, finding: Finding) -> str:
        """The day, or the two days, by which something had to be done."""
        days = [quantity(found.value, DONE, self.language) for found in finding.crossings]
        hard = finding.norm.force == "binding"
        form = ("bound_days", "hard" if hard else "soft") if len(days) > 1 else ("bound_day",)
        text = self.say(*form, day=days[0], last=days[-1])
        opens = finding.norm.not_before
        if opens is None:
            return text
        return f"{text} {self.say('bound_opens', day=day(opens, self.language))}"

    def _bound_by(self, finding: Finding, first: Crossing, side: str, value: str) -> str:
        by = day(first.bound.by, self.language) if first.bound.by else ""
        course = finding.course
        if course is None:
            due = self.say("bound_due", by=by, side=side, value=value)
            if finding.also is None:
                return due
            other = quantity(finding.also.value, finding.about.unit, self.language)
            also = self.say("side", finding.also.bound.side)
            return f"{due} {self.say('bound_also', also=also, other=other)}"
        unit, year = finding.about.unit, finding.about.period.end.year
        printed = printed_bound(first.bound, unit, year) or Fraction(0)
        target = printed if course.target is None else course.target
        return self.say(
            "bound_course",
            by=by,
            side=side,
            value=bare(first.value, unit, self.language),
            target=quantity(target, unit, self.language),
            before=bare(course.before.value, unit, self.language),
            now=bare(finding.measured.value, unit, self.language, first.value),
        )

    def _bound_split(self, finding: Finding, portion: Portion, side: str, value: str) -> str:
        """The part of a total: what the total is, how it is split and how it was rounded."""
        norm, unit = finding.norm, finding.about.unit
        first = finding.crossings[0]
        parties = finding.about.agreement.parties
        sources = "; ".join(self.source(use) for use in first.uses)
        named = listed([parties[party].name for party in portion.parties], self.language)
        by = self.label(norm.split_by) if norm.split_by else ""
        fact_unit = self.vocabulary.facts[norm.split_by].unit if norm.split_by else "count"
        own, total = (bare(n, fact_unit, self.language) for n in (portion.own, portion.total))
        words = {"side": side, "value": value, "parties": named, "by": by, "own": own}
        worked = self._worked_bound(first.bound.tree, first, unit)
        words |= {"total": worked, "of": total, "rounding": self.say("rounding", norm.round or "")}
        text = self.say("bound_split", "by" if norm.split_by else "equally", **words)
        return f"{text} {self.say('sources', sources=sources)}" if sources else text

    def _worked_bound(self, tree: Expression, crossing: Crossing, unit: str) -> str:
        """The bound as the sum it is: `5,8% - 0,5 procentpunt`, `€ 17.999,00 x 0,9`."""
        if isinstance(tree, Number):
            return quantity(Fraction(tree.value), tree.unit or unit, self.language)
        if isinstance(tree, YearValue | TableValue):
            use = next(use for use in crossing.uses if use.name == tree.name)
            return quantity(use.value, self.unit(use.name), self.language)
        if not isinstance(tree, Operation):
            return ""
        left = self._worked_bound(tree.left, crossing, unit)
        right = self._worked_bound(tree.right, crossing, unit)
        return f"{left} {SIGNS.get(tree.sign, tree.sign)} {right}"
