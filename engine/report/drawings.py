"""Which charts a norm gets in a report: those with figures that say something."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from engine.judge.findings import Crossing, Finding, Status
from engine.output.charts import Caption, Mark, Point, Stop, Zone, bullet, line, path
from engine.output.pages import Drawn, Pages, drawn
from engine.report.grouping import Course
from engine.report.verdicts import in_short
from engine.words.explaining import FindingText
from engine.words.locale import bare, day, quantity
from facts.units import units
from rules.dimensions import DONE


@dataclass(frozen=True)
class Chart:
    """A drawing with what stands below it."""

    svg: Drawn
    text: str


@dataclass(frozen=True)
class Drawings:
    """Draws the courses of norms, in the words of their agreement."""

    pages: Pages
    words: FindingText

    def of(self, course: Course, name: str, key: str) -> Iterator[Chart]:
        """The charts of a course: the last figure against its bands, and the years.

        A norm with a date ahead gets the way to it. What is done or not has no scale.
        """
        if not _has_scale(course.last):
            return
        yield self._bullet(course.last, name, f"{key}-bullet")
        if course.last.course is not None:
            yield self._path(course, name, f"{key}-path")
        elif sum(not finding.masked for finding in course.years) > 1:
            yield self._line(course, name, f"{key}-line")

    def _bullet(self, finding: Finding, name: str, key: str) -> Chart:
        zones, crossings = _zones(finding)
        labelled = [Zone(zone, self.words.say("outcome", zone)) for zone in zones]
        edges = [Mark(found.value, self._short(found.value, finding)) for found in crossings]
        figure = Mark(finding.measured.value, self.words.measured(finding))
        when = in_short(finding.about.period, self.pages)
        title = self._say("bullet", name=name, period=when)
        text = f"{figure.label}; {self._bands(finding)}"
        zero = self._short(Fraction(0), finding)
        svg = bullet(labelled, edges, figure, zero, Caption(key, title, text))
        return Chart(drawn(svg), self._say("bullet_text", period=when))

    def _bands(self, finding: Finding) -> str:
        """The bounds as they were for this finding, with what lies beyond them."""
        say, unit = self.words.say, finding.about.unit
        parts = [
            f"{say('outcome', status)}: {self._bound(crossing, unit)}"
            for status, crossing in zip(("pass", "warn"), finding.crossings, strict=False)
        ]
        if finding.also is not None:
            parts[0] += f", {self._bound(finding.also, unit)}"
        return "; ".join((*parts, self._say("beyond", outcome=say("outcome", finding.beyond))))

    def _bound(self, crossing: Crossing, unit: str) -> str:
        side = self.words.say("side", crossing.bound.side)
        return f"{side} {quantity(crossing.value, unit, self.words.language)}"

    def _line(self, course: Course, name: str, key: str) -> Chart:
        found = {str(finding.about.period): finding for finding in course.years}
        points = [self._point(when, found.get(when)) for when in _every_year(course)]
        title = self._say("line", name=name)
        text = "; ".join(self._year(finding) for finding in course.years)
        return Chart(drawn(line(points, Caption(key, title, text))), self._say("line_text"))

    def _point(self, when: str, finding: Finding | None) -> Point:
        if finding is None or not _has_scale(finding):
            return Point(when)
        bound = finding.crossings[0].value
        figure = finding.measured.value
        label = bare(figure, finding.about.unit, self.words.language, finding.crossing.value)
        return Point(when, Mark(figure, label), Mark(bound, self._short(bound, finding)))

    def _year(self, finding: Finding) -> str:
        first = finding.crossings[0] if finding.crossings else None
        bound = self._bound(first, finding.about.unit) if first else self.words.bound_cell(finding)
        value, outcome = self.words.measured(finding), self.words.say("outcome", finding.status)
        period = in_short(finding.about.period, self.pages)
        return self._say("year", period=period, value=value, bound=bound, outcome=outcome)

    def _path(self, course: Course, name: str, key: str) -> Chart:
        """The positions so far, the way to the target, and where the last pace would end."""
        last, by = course.last, course.last.norm.holds.by
        if by is None or last.course is None or last.course.target is None:
            raise TypeError("a course without a date and a target has no way to go")
        language, unit = self.words.language, last.about.unit
        stops = self._stops(course)
        goal, there = last.course.target, _when(by.toordinal())
        target = Stop(there, self._date(by), Mark(goal, bare(goal, unit, language)))
        pace = last.measured.value - last.course.before.value
        end = max(Fraction(0), last.measured.value + pace * round(there - stops[-1].when))
        words = {"end": bare(end, unit, language), "date": day(by, language)}
        label = bare(end, unit, language)
        expected = Stop(there, self._date(by), Mark(end, label)) if end > goal else None
        told = [f"{stop.date}: {stop.figure.label}" for stop in (*stops, target)]
        told.append(self._say("at_this_pace", **words))
        caption = Caption(key, self._say("path", name=name), "; ".join(told))
        svg = path(stops, target, caption, expected)
        key = "path_text" if expected else "path_reached"
        return Chart(drawn(svg), self._say(key, **words))

    def _stops(self, course: Course) -> list[Stop]:
        """Every position that is known, once, also those that a finding compares with."""
        found: dict[int, tuple[str, Fraction]] = {}
        for finding in course.years:
            period, unit = finding.about.period, finding.about.unit
            if finding.masked:
                continue
            if finding.course is not None:
                before = period.years_earlier(1).end
                value = finding.course.before.value
                found.setdefault(before.toordinal(), (self._end(before.year), value))
            found[period.end.toordinal()] = (self._end(period.end.year), finding.measured.value)
        language = self.words.language
        return [
            Stop(_when(at), name, Mark(value, bare(value, unit, language)))
            for at, (name, value) in sorted(found.items())
        ]

    def _date(self, by: date) -> str:
        """A date as it stands below a chart; of the last day of a year only the year."""
        last = (by.month, by.day) == (12, 31)
        return self._end(by.year) if last else day(by, self.words.language)

    def _end(self, year: int) -> str:
        return self._say("end_of", year=year)

    def _short(self, value: Fraction, finding: Finding) -> str:
        return bare(value, finding.about.unit, self.words.language)

    def _say(self, key: str, **words: object) -> str:
        return self.pages.say("charts", key, **words)


def _has_scale(finding: Finding) -> bool:
    """Whether there is something to draw to scale that may be shown."""
    unit = finding.about.unit
    return not finding.masked and unit != DONE and units()[unit].kind not in ("flag", "date")


def _zones(finding: Finding) -> tuple[list[Status], list[Crossing]]:
    """The outcomes from low to high and the bounds between them, one fewer."""
    held: list[Status] = ["pass", "warn"] if len(finding.crossings) > 1 else ["pass"]
    zones, edges = [*held, finding.beyond], list(finding.crossings)
    if finding.also is not None:
        zones, edges = [finding.beyond, *zones], [finding.also, *edges]
    if finding.crossings[0].bound.side == "at least":
        zones, edges = zones[::-1], edges[::-1]
    return zones, edges


def _every_year(course: Course) -> list[str]:
    """The periods from the first finding to the last, also those without one."""
    known = [str(finding.about.period) for finding in course.years]
    first, last = course.years[0].about.period.start.year, course.last.about.period.start.year
    behind = {when[4:] for when in known}
    return [f"{year}{part}" for year in range(first, last + 1) for part in sorted(behind)]


def _when(ordinal: int) -> Fraction:
    return Fraction(ordinal * 400, 146_097)
