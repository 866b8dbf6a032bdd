"""What norms measure and what is on record for them, in plain fractions."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from facts.periods import Period, period
from facts.submission import Fact
from rules.expressions import Day, Expression, FactRef, Number, Operation
from rules.schema import Norm
from tests.oracle.asking import Asked, Case, Value
from tests.oracle.books import Books
from tests.oracle.figures import (
    Figure,
    Gap,
    Key,
    Known,
    Unknown,
    Whose,
    plain,
    whoever,
)
from tests.oracle.places import Places
from tests.oracle.trees import applied, refs, walk


@dataclass(frozen=True)
class Measures:
    """The measured values of cases; what a value lacks is noted with the case."""

    asked: Asked
    books: Books
    places: Places

    def measure(self, case: Case, span: Period) -> Value | None:
        """The measured value; None, with the gaps noted, where a fact is missing."""
        tree = case.norm.measure.tree
        if isinstance(tree, Operation) and tree.sign == "/":
            top, bottom = (self._evaluated(part, case, span) for part in (tree.left, tree.right))
            return None if top is None or bottom is None else Value(top, bottom)
        if isinstance(tree, FactRef):
            return self._alone(tree, case, span)
        value = self._evaluated(tree, case, span)
        return None if value is None else Value(value)

    def before(self, case: Case) -> Value | None:
        """The year before, for the pace; an exemption is claimed at both dates or at neither."""
        earlier = case.span.years_earlier(1)
        for ref in refs(case.norm.measure.tree):
            spans = [span.years_earlier(-ref.offset) for span in (case.span, earlier)]
            for who in self.places.measured(case.norm, case.party) if ref.claimed else ():
                lacks = [span for span in spans if not self._said(ref, case, span, who)]
                case.gaps += [Gap(ref.name, span.text) for span in lacks if len(lacks) == 1]
        return self.measure(case, earlier)

    def with_gaps(self, ref: FactRef, case: Case, span: Period) -> Known | None:
        """A fact of a measure; its gaps are noted where it is not there."""
        if ref.claimed and not self._claimed(ref, case, span):
            return Known(Fraction(0))
        found = self._looked_up(ref, case, span)
        if isinstance(found, Known):
            case.keys |= found.keys
            return found
        case.gaps += found.gaps
        case.touched |= self._in_part(ref, case, span)
        return None

    def unit(self, norm: Norm) -> str:
        """The unit that a norm measures in."""
        tree = norm.measure.tree
        if isinstance(tree, Operation) and tree.sign == "/":
            weighed = any(isinstance(p, Operation) and p.sign == "*" for p in walk(tree))
            return "factor" if weighed else "share"
        found = [self.asked.facts[ref.name].unit for ref in refs(tree)]
        if isinstance(tree, Operation) and tree.sign == "-" and set(found) == {"percent"}:
            return "percentage point"
        return "percent" if set(found) == {"percent", "percentage point"} else found[0]

    def cannot_be(self, norm: Norm, value: Value) -> bool:
        """Whether no figures can be so: a part of nothing or less, more exempt than there is."""
        if value.top < 0 and any(ref.claimed for ref in refs(norm.measure.tree)):
            return True
        if self.unit(norm) != "share" or value.bottom is None:
            return False
        return value.bottom < 0 or (value.bottom == 0 and value.top != 0)

    def overs(self, norm: Norm) -> set[str]:
        """How what is measured relates to time."""
        return {self.asked.facts[ref.name].over for ref in refs(norm.measure.tree)}

    # Records

    def record(self, name: str, case: Case) -> Figure:
        """A yes or no for the case, of any of the parties that are judged together."""
        each = {
            who: self.books.figure(name, Whose(who, case.subject), case.span)
            for who in self.places.measured(case.norm, case.party)
        }
        return self.books.together(name, each, case.span)

    def recorded(self, name: str | None, case: Case) -> bool | None:
        """Whether a record holds; None where nothing is on record."""
        if name is None:
            return None
        if self.asked.facts[name].over == "deviation":
            return self._deviating(name, case)
        found = self.record(name, case)
        case.touched |= found.keys if isinstance(found, Known) else frozenset()
        return bool(found.value) if isinstance(found, Known) else None

    def _deviating(self, name: str, case: Case) -> bool | None:
        """Whether what was reported last lasts until the period is over."""
        rows = [
            row
            for who in self.places.measured(case.norm, case.party)
            for row in self.books.occurring(who, [name])
            if (row.subject or case.subject or "").casefold() == (case.subject or "").casefold()
            and row.period.start <= case.span.end
        ]
        if not rows:
            return None
        last = max(rows, key=lambda row: (row.period.end, _until(row)))
        case.touched.add(self.books.key(last))
        return isinstance(last.value, date) and last.value >= case.span.end

    # Figures

    def _alone(self, ref: FactRef, case: Case, span: Period) -> Value | None:
        found = self.with_gaps(ref, case, span)
        if found is None:
            return None
        if found.pair is not None:
            return Value(*found.pair)
        undone = self.asked.facts[ref.name].over == "deliverable" and found.value is False
        return Value(found.number, undone=undone)

    def _evaluated(self, tree: Expression, case: Case, span: Period) -> Fraction | None:
        if isinstance(tree, Number):
            return Fraction(tree.value)
        if isinstance(tree, FactRef):
            found = self.with_gaps(tree, case, span)
            if found is not None and found.pair is not None and not found.pair[1]:
                case.without_years = True
            return None if found is None else found.number
        assert isinstance(tree, Operation)
        left, right = (self._evaluated(part, case, span) for part in (tree.left, tree.right))
        return None if left is None or right is None else applied(tree.sign, left, right)

    def _looked_up(self, ref: FactRef, case: Case, span: Period) -> Figure:
        """A fact of a measure, over its years, of everybody that is measured together."""
        if ref.since is None:
            return self._of_parties(ref, case, span.years_earlier(-ref.offset))
        years = self._years(ref, span)
        if not years:
            case.without_years = True
            return Known(Fraction(0))
        claimed = [year for year in years if not ref.claimed or self._anything(ref, case, year)]
        each = [self._of_parties(ref, case, year) for year in claimed]
        known = [figure for figure in each if isinstance(figure, Known)]
        case.without_years |= any(figure.pair and not figure.pair[1] for figure in known)
        if len(known) < len(each):
            return Unknown(tuple(g for f in each if isinstance(f, Unknown) for g in f.gaps))
        total = sum((figure.number for figure in known), Fraction())
        value = total / len(known) if ref.mean else total
        return Known(value, frozenset(key for figure in known for key in figure.keys))

    def _in_part(self, ref: FactRef, case: Case, span: Period) -> set[Key]:
        """The rows about a figure of a measure that cannot be had, in any of its years."""
        spans = self._years(ref, span)
        if isinstance(case.norm.holds.tree, Day):
            everybody = self.places.measured(case.norm, case.party)
            said = (self.books.said_of(ref.name, Whose(who, case.subject)) for who in everybody)
            return {key for rows in said for key, _ in rows}
        if not ref.claimed:
            return self.about(ref.name, case, spans)
        parties = self.places.measured(case.norm, case.party)
        said = (row for who in parties for at in spans for row in self._rows(ref, case, at, who))
        return {self.books.key(row) for row in said}

    def _years(self, ref: FactRef, span: Period) -> list[Period]:
        """The periods of which a measure takes a figure."""
        if ref.since is None:
            return [span.years_earlier(-ref.offset)]
        return [period(str(year)) for year in range(ref.since, span.end.year + 1)]

    def about(self, name: str, case: Case, spans: list[Period]) -> set[Key]:
        """The rows about a figure that cannot be had: a half of it, or that of another party."""
        rise = self.asked.facts[name].or_rise
        names = [name, *((rise.start, rise.end) if rise else ())]
        return {
            self.books.key(row)
            for who in self.places.measured(case.norm, case.party)
            for row in self.books.occurring(who, names)
            if (row.subject or "").casefold() == (case.subject or "").casefold()
            and any(self._belongs(row, at) for at in spans)
        }

    def _belongs(self, row: Fact, span: Period) -> bool:
        """Whether a row is about a period or a part of it; a position is about its last day."""
        if self.asked.facts[row.fact].over == "moment":
            return row.period.end == span.end
        return span.start <= row.period.start and row.period.end <= span.end

    def _of_parties(self, ref: FactRef, case: Case, span: Period) -> Figure:
        """A fact over one span: of the party, or of all that are measured together."""
        dated = isinstance(case.norm.holds.tree, Day)
        parties = self.places.measured(case.norm, case.party)
        each = {
            who: self._deed(ref.name, case, span, who)
            if dated
            else self.books.figure(ref.name, Whose(who, case.subject), span)
            for who in parties
        }
        if not case.norm.jointly:
            return each[case.party]
        if ref.claimed:
            each = {w: f for w, f in each.items() if self._said(ref, case, span, w)} or each
        return self.books.together(ref.name, each, span)

    def _deed(self, name: str, case: Case, span: Period, who: str) -> Figure:
        """When something was done, or that it was not, where a row says so of this deadline.

        No is heard only if it was said over days up to the last deadline that is behind us, and a
        date only from the day on which it may be done.
        """
        year = span.text[:4]
        trees = [bound.tree for bound in (case.norm.holds, case.norm.warn) if bound]
        days = [tree.in_year(int(year)) for tree in trees if isinstance(tree, Day)]
        yearly = any(isinstance(tree, Day) and tree.year is None for tree in trees)
        behind = [day for day in days if day < self.asked.as_of]
        first = case.norm.not_before or (date(int(year), 1, 1) if yearly else date.min)
        heard: list[Known] = []
        for key, row in self.books.said_of(name, Whose(who, case.subject)):
            if yearly and not (span.start <= row.period.start and row.period.end <= span.end):
                continue
            value = row.value
            if isinstance(value, date):
                fits = value >= first
            else:
                fits = not behind or max(behind) <= row.period.end
            if fits:
                heard.append(Known(plain(row), frozenset({key})))
        if heard:
            return whoever(heard)
        last = max(behind, default=date.min)
        return Unknown((Gap(name, str(last.year) if last > span.end else span.text),))

    def _claimed(self, ref: FactRef, case: Case, span: Period) -> bool:
        """Whether anything of an exemption was claimed, in any of its years."""
        return any(self._anything(ref, case, year) for year in self._years(ref, span))

    def _anything(self, ref: FactRef, case: Case, span: Period) -> bool:
        """Whether any of those that are measured together claimed something over a period."""
        parties = self.places.measured(case.norm, case.party)
        return any(self._said(ref, case, span, who) for who in parties)

    def _said(self, ref: FactRef, case: Case, span: Period, who: str) -> bool:
        """Whether a party reported an exemption over days that the period has too."""
        return bool(list(self._rows(ref, case, span, who)))

    def _rows(self, ref: FactRef, case: Case, span: Period, who: str) -> Iterator[Fact]:
        """What a party reported of an exemption; a position is of one day."""
        rise = self.asked.facts[ref.name].or_rise
        names = [ref.name, *((rise.start, rise.end) if rise else ())]
        for row in self.books.occurring(who, names):
            if (row.subject or "").casefold() == (case.subject or "").casefold():
                positions = self.asked.facts[row.fact].over == "moment"
                if row.period.end == span.end or (not positions and _overlap(row.period, span)):
                    yield row


def _until(row: Fact) -> int:
    """The last day of a deviation; one that is denied has none."""
    return row.value.toordinal() if isinstance(row.value, date) else 0


def _overlap(first: Period, second: Period) -> bool:
    return max(first.start, second.start) <= min(first.end, second.end)
