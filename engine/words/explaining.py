"""Writes the explanation of a finding, from sentences in `texts/findings.yaml`.

An explanation says what was agreed, what was reported, the sum, the bound and where it comes
from, the verdict and why, the distance in units that people count in, and what to do next.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction

from engine.judge.findings import Beside, Crossing, Finding
from engine.judge.headroom import Headroom, Pace
from engine.judge.measuring import Measured
from engine.words.bounding import BoundText
from engine.words.locale import bare, capital, day, listed, number, quantity
from engine.words.wording import SIGNS, origin
from facts.ledger import Exact, Figure, figure_of
from facts.submission import Fact
from rules.dimensions import DONE, FACTOR
from rules.expressions import Expression, FactRef, Number, Operation, walk
from rules.schema import Clause

COUNTED_ONCE = frozenset({"occasion", "deliverable", "event", "record"})
"""What counts once, whichever of the parties together reports it."""


class FindingText(BoundText):
    """Explains findings in one language."""

    def text(self, finding: Finding) -> str:
        """The whole explanation of a finding."""
        return " ".join(self.sentences(finding))

    def sentences(self, finding: Finding) -> Iterator[str]:
        """The explanation, a thought at a time."""
        yield self.agreed(finding.about)
        yield from self.case(finding)
        yield from self.readings(finding.norm)

    def case(self, finding: Finding) -> Iterator[str]:
        """What was reported, the sum, the bound, the verdict and why, the distance, what next."""
        yield self.reported(finding)
        yield from self._differing(finding)
        yield from self._recounted(finding)
        yield from self._worked_out(finding)
        yield self.bound_of(finding)
        yield self.say(finding.status)
        yield from self._why(finding)
        yield from self._distance(finding)
        yield from self._around(finding)
        yield from self._after(finding)

    def _after(self, finding: Finding) -> Iterator[str]:
        """What happens next, and how the clause was read."""
        if finding.status != "pass":
            yield self.say("next", next=finding.norm.next[self.language])

    def readings(self, norm: Clause) -> Iterator[str]:
        """What the text of the agreement leaves open, and how it was read."""
        for reading in norm.readings:
            lang = self.language
            words = (reading.question[lang], capital(reading.chosen[lang]), reading.why[lang])
            yield self.say(
                "reading", **dict(zip(("question", "chosen", "why"), words, strict=True))
            )

    def reported(self, finding: Finding) -> str:
        """Who submitted which figures."""
        about = finding.about
        figures = [self._figure(n, figure) for n, figure in finding.measured.figures.items()]
        figures += [self._fact(fact) for fact in finding.key_facts]
        subject = self.say("for_subject", subject=about.subject) if about.subject else ""
        return self.say(
            "reported",
            party=self._reporters(finding),
            period=self.period(about.period),
            subject=subject,
            figures="; ".join(figures),
        )

    def _recounted(self, finding: Finding) -> Iterator[str]:
        """Which figures were counted from a register, and which were chosen over others."""
        counted = [fact for fact in finding.measured.facts if fact.recounted]
        if counted:
            files = dict.fromkeys(fact.where.file or "" for fact in counted)
            yield self.say("recounted", files=listed(list(files), self.language))
        if any(fact.trusted for fact in finding.measured.facts):
            yield self.say("trusted_register" if counted else "trusted_totals")

    def _differing(self, finding: Finding) -> Iterator[str]:
        """What parties say of what counts once for all of them, where they do not say the same.

        Days on which something was held complete each other, and do not differ.
        """
        for figure in finding.measured.figures.values():
            name = figure.facts[0].fact
            held_on_days = all(fact.period.is_day for fact in figure.facts)
            if self.vocabulary.facts[name].over not in COUNTED_ONCE or held_on_days:
                continue
            each = self._of_each(finding, name, figure)
            if len(set(each.values())) > 1:
                said = listed([f"{party} {value}" for party, value in each.items()], self.language)
                value = self._shown(name, figure.value)
                yield self.say("differing", label=self.label(name), said=said, value=value)

    def _of_each(self, finding: Finding, name: str, figure: Figure) -> dict[str, str]:
        """What each party reported of a figure, in the order of the agreement."""
        parties = finding.about.agreement.parties.items()
        own = {p.name: [f for f in figure.facts if f.party == key] for key, p in parties}
        return {
            party: self._shown(name, figure_of(facts).value)
            for party, facts in own.items()
            if facts
        }

    def _reporters(self, finding: Finding) -> str:
        """Whose figures they are: of a joint norm all who reported something."""
        if not finding.norm.jointly:
            return finding.about.party_name
        parties = finding.about.agreement.parties
        who = dict.fromkeys(parties[fact.party].name for fact in finding.measured.facts)
        return listed(list(who), self.language)

    def _figure(self, name: str, figure: Figure) -> str:
        first = figure.facts[0]
        if figure.pair is not None:
            return "; ".join(self._fact(fact) for fact in figure.facts)
        if name == first.fact and not isinstance(figure.value, Fraction):
            return self._fact(first)
        shown = self._shown(first.fact, figure.value)
        return self.say("figure", label=self._named(name, first), value=shown)

    def _named(self, name: str, fact: Fact) -> str:
        """What a figure is called, with its year where that is not the judged one."""
        label = self.label(fact.fact)
        if "[since " in name:
            return self.say("since", label=label, year=name[-5:-1])
        if "[average since " in name:
            return self.say("average_since", label=label, year=name[-5:-1])
        return label if name == fact.fact else f"{label} ({fact.period})"

    def _fact(self, fact: Fact) -> str:
        return self.say("figure", label=self.label(fact.fact), value=self.shown(fact))

    def shown(self, fact: Fact) -> str:
        """The value of a fact as people write it, without its unit where that is a noun."""
        exact = Fraction(fact.value) if isinstance(fact.value, Decimal) else fact.value
        return self._shown(fact.fact, exact)

    def _shown(self, name: str, value: Exact) -> str:
        if isinstance(value, Fraction):
            return bare(value, self.vocabulary.facts[name].unit, self.language)
        return self.value(value)

    def _worked_out(self, finding: Finding) -> Iterator[str]:
        measured, tree = finding.measured, finding.norm.measure.tree
        value = self.measured(finding)
        if finding.about.unit == FACTOR and isinstance(tree, Operation) and tree.sign == "/":
            top, bottom = (self._sum(part, measured) for part in (tree.left, tree.right))
            yield self.say("quotient", top=top, bottom=bottom, value=value)
        elif isinstance(tree, Operation) and tree.sign == "/" and measured.bottom is not None:
            unit = self.vocabulary.facts[measured.facts[0].fact].unit
            top, bottom = (bare(n, unit, self.language) for n in (measured.top, measured.bottom))
            yield self.say("share", top=top, bottom=bottom, value=value)
        elif isinstance(tree, Operation):
            weighed = any(isinstance(part, Number) for part in walk(tree))
            if len(measured.figures) > 1 or weighed:
                yield self.say("sum", sum=self._sum(tree, measured), value=value)
            yield from self._unclaimed(finding)
        elif measured.bottom is not None:
            yield self.say("rise", value=value)

    def _unclaimed(self, finding: Finding) -> Iterator[str]:
        """That there are exemptions of which nobody reported any."""
        exempt = [ref for ref in finding.norm.measure.refs if ref.claimed]
        if exempt and not any(ref.key in finding.measured.figures for ref in exempt):
            labels = [self.label(name) for name in dict.fromkeys(ref.name for ref in exempt)]
            yield self.say("unclaimed", labels=listed(labels, self.language))

    def _sum(self, tree: Expression, measured: Measured) -> str:
        """The sum as a sum, without the exemptions that nobody claimed."""
        if isinstance(tree, FactRef):
            figure = measured.figures.get(tree.key)
            return self._shown(tree.name, figure.value) if figure else ""
        if isinstance(tree, Number):
            return number(Fraction(tree.value), self.language, 2)
        if not isinstance(tree, Operation):
            return ""
        left, right = self._sum(tree.left, measured), self._sum(tree.right, measured)
        return f"{left} {SIGNS.get(tree.sign, tree.sign)} {right}" if right else left

    def measured(self, finding: Finding) -> str:
        """The measured value as people write it."""
        if finding.measured.undone:
            return self.say("flag", "false")
        return quantity(
            finding.measured.value, finding.about.unit, self.language, finding.crossing.value
        )

    def bound_cell(self, finding: Finding) -> str:
        """The bound that was crossed last or lies nearest, for a table."""
        return self._bound_cell(finding.crossing, finding.about.unit)

    def _bound_cell(self, crossing: Crossing, unit: str) -> str:
        side = self.say("side", "by" if unit == DONE else crossing.bound.side)
        return f"{side} {quantity(crossing.value, unit, self.language)}"

    def _why(self, finding: Finding) -> Iterator[str]:
        norm, unit, crossing = finding.norm, finding.about.unit, finding.crossing
        if unit == DONE:
            yield from self._why_then(finding)
            return
        value = bare(finding.measured.value, unit, self.language, crossing.value)
        if finding.status == "pass":
            yield self.say("why_exactly" if finding.margin == 0 else "why_pass", value=value)
            return
        side = _side_of(crossing)
        bound = bare(crossing.value, unit, self.language)
        yield self.say("why_crossed", side, value=value, bound=bound)
        if finding.status == "warn" and len(finding.crossings) > 1:
            wide = quantity(finding.crossings[1].value, unit, self.language)
            yield self.say("why_wide", wide=wide)
        if finding.status == "breach" and norm.follow_up:
            yield self.say("why_follow_up")
        if finding.excused:
            yield self.say("why_excused")
        if norm.force in ("effort", "forecast"):
            yield self.say("why_effort", side)

    def _why_then(self, finding: Finding) -> Iterator[str]:
        """Of what had to be done by a date: on time, late by so many days, or not done."""
        if finding.measured.undone:
            ahead = any(isinstance(fact.value, date) for fact in finding.measured.facts)
            yield self.say("why_ahead" if ahead else "why_undone")
        elif finding.status == "pass":
            yield self.say("why_on_time")
        else:
            late = finding.measured.value - finding.crossings[0].value
            yield self.say("why_late", count=quantity(late, "day", self.language))
            if finding.status == "warn" and finding.norm.force == "binding":
                dates = "two" if len(finding.crossings) > 1 else "one"
                yield self.say("why_late_warn", dates)
        if finding.status == "warn" and finding.norm.force in ("effort", "forecast"):
            yield self.say("why_effort", "lower")

    def _distance(self, finding: Finding) -> Iterator[str]:
        if finding.about.unit == DONE:
            return
        room = finding.headroom
        side = _side(room)
        if room.to_pass is not None:
            yield self._repair(finding, side)
        for name, beyond in (("until_warn", "to_warn"), ("until_breach", "to_breach")):
            left = getattr(room, name)
            if left is not None and left > 0:
                yield self.say("room", side, next=self.say(beyond), count=self._count(room, name))
            elif left is not None:
                yield self.say("room_none", next=self.say(beyond))
        if room.pace is not None and room.pace.to_go:
            yield self._pace(room, room.pace)

    def _count(self, room: Headroom, name: str) -> str:
        """A distance as people count it; of a rise also in percentage points."""
        count = self.steps(getattr(room, name), room)
        if room.points is None:
            return count
        points = self.steps(getattr(room.points, name), room.points)
        return self.say("in_points", count=count, points=points)

    def _pace(self, room: Headroom, pace: Pace) -> str:
        """What the agreed date asks of each year that is left."""
        each, all_ = (self.steps(count, room) for count in (pace.per_year, pace.to_go))
        until = day(pace.by, self.language)
        return self.say("pace_left", by=until, to_go=all_, per_year=each)

    def _repair(self, finding: Finding, side: str) -> str:
        """How far beyond the bound; beyond the wider one, how far from both."""
        room = finding.headroom
        count = self._count(room, "to_pass")
        if room.to_warn is None:
            return self.say("repair", side, count=count)
        bound, wide = (
            quantity(found.value, finding.about.unit, self.language) for found in finding.crossings
        )
        near = self._count(room, "to_warn")
        return self.say("repair_both", side, near=near, count=count, bound=bound, wide=wide)

    def room(self, finding: Finding) -> str:
        """The nearest distance in a few words, for a table."""
        if finding.about.unit == DONE:
            return ""
        room = finding.headroom
        repair = "to_pass" if room.to_warn is None else "to_warn"
        if getattr(room, repair) is not None:
            return self.say("short", _side(room), count=self._count(room, repair))
        nearest = "until_warn" if room.until_warn is not None else "until_breach"
        left = getattr(room, nearest)
        if left is None:
            return ""
        return self.say("short", "room" if left else "none", count=self._count(room, nearest))

    def _around(self, finding: Finding) -> Iterator[str]:
        record = finding.norm.record
        if record is not None and finding.status != "pass":
            yield self._record(record, finding.record)
        if finding.national is not None:
            use = finding.national
            yield self.say(
                "national",
                value=quantity(use.value, finding.about.unit, self.language),
                source=origin(use.source),
                certainty=self.say("certainty", use.certainty),
            )
        if finding.beside is not None:
            yield from self._beside(finding, finding.beside)

    def _record(self, name: str, found: Fact | None) -> str:
        """What is on record: yes, no, nothing, or a deviation with its last day and reason."""
        label = self.label(name)
        if found is not None and isinstance(found.value, date):
            until = day(found.value, self.language)
            who, why = found.source or "", found.note or ""
            return self.say("deviation", label=label, until=until, who=who, why=why)
        value = str(found.value).lower() if found else "absent"
        return self.say("record", label=label, value=self.say("flag", value))

    def _beside(self, finding: Finding, beside: Beside) -> Iterator[str]:
        names = {key: party.name for key, party in finding.about.agreement.parties.items()}
        if beside.without:
            parties = listed([names[party] for party in beside.without], self.language)
            yield self.say("beside_missing", parties=parties)
        elif beside.total is not None and beside.total.bottom:
            yield self.say(
                "beside",
                parties=listed([names[party] for party in beside.parties], self.language),
                top=number(beside.total.top, self.language, 0),
                bottom=number(beside.total.bottom, self.language, 0),
                value=quantity(
                    beside.total.value, finding.about.unit, self.language, finding.crossing.value
                ),
            )


def _side(room: Headroom) -> str:
    """Which sentences go with a distance: those of an upper or of a lower bound."""
    return "lower" if room.side == "at least" else "upper"


def _side_of(crossing: Crossing) -> str:
    return "upper" if crossing.bound.side == "at most" else "lower"
